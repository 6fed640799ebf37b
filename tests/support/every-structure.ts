/** A made-up content file with every structure that a text can have, as the importer writes it. */
export const everyStructure = `---
symbol: A/RES/99/7 B
title: Harvest of the *isles*[^*]
organ: General Assembly
status: adopted
adopted: 2044-09-20
meeting: 3rd plenary meeting
masthead:
  distribution: 'Distr.: General'
  distributed: 2044-09-30
  session: Ninety-ninth session
  agendaItem: Agenda item 7
  agendaTitle: Agriculture
  proceeding: Resolution adopted by the General Assembly
  report: '[on the report of the Second Committee (A/99/7)]'
  documentTitle: Fields and isles
---

The General Assembly,[^1]

*Recalling* the frost,

## Grounds

*Noting* the following:

   (a) Hail;

   (b) Drought,

   as it has been told,

*Recalling also* [a page](https://example.org/?a=1&b=2) and 98/1,[^1]

## I. Sowing

1. *Requests* the farmers:

   • to wake early

   and to sleep:

   (a) To sow:

      (i) Barley;

   (b) To mow **boldly**;

   and to report on both;

2. *Decides* to rest;

### A. Seeds

* * *

Words between paragraphs.

3. *Recommends* the following draft:

   > The General Assembly,
   >
   > *Seeing* the roofs,
   >
   > ## I. Barns
   >
   > 1. *Mends* them.

## II

## Reaping

The General Assembly,

*Aware* of the rain,

1. *Thanks* the wind.

| Grain | Sacks | \\< |
| --- | --- | --- |
| Rye[^a] | ten | eleven |
| ^ | twelve |  |

[^a]: Dried.

# Annex I

# Rules of the fields

## Beginnings

1. Fields have gates.

### Rule 44

### Gates

   (a) Shut by night;

   (b) Open by day.

# Annex II

## Article 10

## Ploughs

1. Oxen draw them.

[^*]: Reissued.

[^1]: See the almanac.
`;
