/**
 * Files of two made-up resolutions: one with every structure that a text can have, and one that
 * cites places in it.
 */
import type { MadeUpFile } from './made-up-files.ts';

export const structuredId = 'a/res/72/9';

const months = [
  'January and February',
  'March and April',
  'May and June',
  'July and August',
  'September and October',
  'November and December',
];

/** Wider than a telephone, with words that no line breaks. */
const wideTable = [
  `| Grain of the villages | ${months.join(' | ')} | Total |`,
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  String.raw`| ^ | Thousands of sacks[^a] | \< | \< | \< | \< | \< | \< |`,
  '| Barley of the mountainsides | 1 200.5 | 1 300.5 | 1 400.5 | 1 500.5 | 1 600.5 | 1 700.5 | 8 703.0 |',
  '| Buckwheat | 2 200.5 | 2 300.5 | 2 400.5 | 2 500.5 | 2 600.5 | 2 700.5[^b] | 14 703.0 |',
  '| **Total** | **3 401.0** | **3 601.0** | **3 801.0** | **4 001.0** | **4 201.0** | **4 401.0** | **23 406.0** |',
];

export const structuredFile: MadeUpFile = {
  path: `content/resolutions/${structuredId}.mdx`,
  source: `---
symbol: A/RES/72/9
title: Made-up order of the *fields*[^*]
organ: General Assembly
status: adopted
adopted: 2017-12-19
meeting: 73rd plenary meeting
masthead:
  distribution: 'Distr.: General'
  distributed: 2018-01-17
  session: Seventy-second session
  agendaItem: Agenda item 24 (b)
  agendaTitle: Made-up agriculture of the villages
  proceeding: Resolution adopted by the General Assembly on 19 December 2017
  report: '[on the report of the Second Committee (A/72/424)]'
---

The General Assembly,[^1]

*Recalling* its resolution 71/1 of 11 December 2016 and the frost of that winter,

## Grounds of the order

*Noting* the following:

   (a) Hail in the valleys;

   (b) Drought on the hillsides,

   as all the villages have told it,

*Noting also* the almanac,[^1]

## I

## Sowing

1. *Requests* the farmers:

   • To wake early in spring;

   • To sleep early in autumn;

2. *Decides* to provide:

   (a) Seeds, from:

      (i) The barns;

      (ii) The markets;

   (a bis) Ploughs;

   (b) Oxen,

   and to report on the three of them;

2 bis. *Decides also* to rest;

2A. *Decides further* to sing;

3.1 The fields lie fallow in the seventh year;

3.2 The vineyards, too.[^2]

## II

## Reaping

The General Assembly,

*Aware* of the rain of resolution 70/1,

1. *Thanks* the wind;

2. *Takes note* of paragraph 1 above;

3. *Approves* the harvest of the year, as follows:

${wideTable.join('\n')}

[^a]: A sack holds 50 kilograms.

[^b]: Estimated in the absence of the miller.

* * *

Words that stand between the paragraphs, without a number.

### A. Scythes

4. *Recommends* the adoption of the following draft resolution:

   > The Village Council,
   >
   > *Seeing* the roofs,
   >
   > ## I. Barns
   >
   > 1. *Mends* them:
   >
   >    (a) With straw;
   >
   >    (b) With reed.

# Annex I

# Rules of the fields[^**]

## Beginnings

1. Fields have gates, and the gates have keepers:

   (a) By day;

   (b) By night.

### Rule 44

### Gates

   (a) Shut by night;

   (b) Open by day.

* * *

# Annex II

# Charter of the millers

The millers have agreed as follows:

## Article 10

## Millstones

1. Each mill has two millstones of granodiorite.

2. The upper one turns:

   (a) With the wind;

   (b) With the water.

[^*]: Reissued for technical reasons.

[^**]: Read out by the keeper of the gates.

[^1]: See the almanac of the villages.

[^2]: See resolution 71/2, annex.
`,
};

export const citingFile: MadeUpFile = {
  path: 'content/resolutions/a/res/72/10.mdx',
  source: `---
symbol: A/RES/72/10
title: Made-up following of the order
organ: General Assembly
status: adopted
adopted: 2017-12-20
---

The General Assembly,

*Recalling* section II, paragraph 3, of its resolution 72/9 and the millers,[^1]

1. *Recalls* section I of its resolution 72/9;

2. *Recalls also* its resolution 72/9, annex II, and paragraph 2 (a) of section I of its resolution 72/9.

[^1]: Resolution 72/9, annex II, art. 10, para. 2.
`,
};

/** Its words in the order of print, the notes of its table below that, the others at the end. */
export const structuredFileWords = [
  'General Assembly Distr.: General 17 January 2018 Seventy-second session Agenda item 24 (b)',
  'Made-up agriculture of the villages',
  'Resolution adopted by the General Assembly on 19 December 2017',
  '[on the report of the Second Committee (A/72/424)] 72/9. Made-up order of the fields[*]',
  'The General Assembly,[1]',
  'Recalling its resolution 71/1 of 11 December 2016 and the frost of that winter,',
  'Grounds of the order Noting the following: (a) Hail in the valleys;',
  '(b) Drought on the hillsides, as all the villages have told it, Noting also the almanac,[1]',
  'I Sowing 1. Requests the farmers: • To wake early in spring; • To sleep early in autumn;',
  '2. Decides to provide: (a) Seeds, from: (i) The barns; (ii) The markets; (a bis) Ploughs;',
  '(b) Oxen, and to report on the three of them;',
  '2 bis. Decides also to rest; 2A. Decides further to sing;',
  '3.1 The fields lie fallow in the seventh year; 3.2 The vineyards, too.[2]',
  'II Reaping The General Assembly, Aware of the rain of resolution 70/1, 1. Thanks the wind;',
  '2. Takes note of paragraph 1 above; 3. Approves the harvest of the year, as follows:',
  `Grain of the villages ${months.join(' ')} Total Thousands of sacks[a]`,
  'Barley of the mountainsides 1 200.5 1 300.5 1 400.5 1 500.5 1 600.5 1 700.5 8 703.0',
  'Buckwheat 2 200.5 2 300.5 2 400.5 2 500.5 2 600.5 2 700.5[b] 14 703.0',
  'Total 3 401.0 3 601.0 3 801.0 4 001.0 4 201.0 4 401.0 23 406.0',
  '[a] A sack holds 50 kilograms. [b] Estimated in the absence of the miller.',
  '* * * Words that stand between the paragraphs, without a number.',
  'A. Scythes 4. Recommends the adoption of the following draft resolution:',
  'The Village Council, Seeing the roofs, I. Barns 1. Mends them: (a) With straw; (b) With reed.',
  '73rd plenary meeting 19 December 2017',
  'Annex I Rules of the fields[**] Beginnings',
  '1. Fields have gates, and the gates have keepers: (a) By day; (b) By night.',
  'Rule 44 Gates (a) Shut by night; (b) Open by day.',
  '* * * Annex II Charter of the millers The millers have agreed as follows:',
  'Article 10 Millstones 1. Each mill has two millstones of granodiorite.',
  '2. The upper one turns: (a) With the wind; (b) With the water.',
  '[*] Reissued for technical reasons. [1] See the almanac of the villages.',
  '[2] See resolution 71/2, annex. [**] Read out by the keeper of the gates.',
].join(' ');

/** The anchors of all its places in the order of the page, where its notes are last. */
export const structuredAnchors = [
  'pp1 heading1 pp2 pp2-a pp2-b pp3',
  'i i-op1 i-op2 i-op2-a i-op2-a-i i-op2-a-ii i-op2-abis i-op2-b i-op2bis i-op2a i-op3-1 i-op3-2',
  'ii ii-pp1 ii-op1 ii-op2 ii-op3 table1 table1-note-a table1-note-b ii-p1 ii-a ii-op4',
  'ii-op4-quoted-pp1 ii-op4-quoted-i ii-op4-quoted-op1 ii-op4-quoted-op1-a ii-op4-quoted-op1-b',
  'annex1 annex1-heading1 annex1-1 annex1-1-a annex1-1-b',
  'annex1-rule44 annex1-rule44-p1 annex1-rule44-a annex1-rule44-b',
  'annex2 annex2-p1 annex2-art10 annex2-art10-1 annex2-art10-2 annex2-art10-2-a annex2-art10-2-b',
  'fna1 fn1 fn2 fna2',
].flatMap((line) => line.split(' '));
