/** A made-up resolution that has every structure the United Nations print, and its words. */
import type {
  Inline,
  Line,
  Note,
  NoteMark,
  Paragraph,
  Resolution,
  Section,
} from '../../src/model/text/resolution.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];
const italic = (value: string): Inline => ({ type: 'emphasis', children: text(value) });

function mark(anchor: string, printed: string): NoteMark {
  const number = /^\d+$/.test(printed) ? Number(printed) : null;
  return { type: 'noteMark', anchor, mark: printed, number, isRepeated: false };
}

function line(marker: string, words: string): Line {
  return { marker, content: text(words), line: 1 };
}

function note(anchor: string, printed: string, words: string): Note {
  const number = /^\d+$/.test(printed) ? Number(printed) : null;
  return { anchor, mark: printed, number, content: text(words), line: 1 };
}

function paragraph(anchor: string, marker: string, words: string, more: Partial<Paragraph> = {}) {
  return {
    anchor,
    kind: 'operative',
    section: null,
    isSetApart: false,
    number: marker.replace(/[().]/g, '') || null,
    marker,
    lead: null,
    content: words === '' ? [] : text(words),
    lines: [],
    table: null,
    paragraphs: [],
    quoted: [],
    closing: [],
    line: 1,
    ...more,
  } satisfies Paragraph;
}

function section(anchor: string, marker: string, title: string, more: Partial<Section> = {}) {
  return {
    anchor,
    type: 'section',
    kind: 'operative',
    number: marker.replace(/^.* |[().]/g, '') || null,
    marker,
    title: title === '' ? [] : text(title),
    level: 1,
    enactingFormula: [],
    isSetApart: false,
    line: 1,
    ...more,
  } satisfies Section;
}

const cell = (words: string, colspan = 1, rowspan = 1) => ({
  content: words === '' ? [] : text(words),
  colspan,
  rowspan,
});

export const structuredResolution: Resolution = {
  id: 'a/res/99/7b',
  symbol: 'A/RES/99/7 B',
  designation: '99/7 B',
  title: 'Harvest of the isles',
  printedTitle: [{ type: 'text', value: 'Harvest of the ' }, italic('isles'), mark('fna1', '*')],
  organ: 'General Assembly',
  status: 'adopted',
  adopted: '2044-09-20',
  meeting: '3rd plenary meeting',
  added: '2044-10-01',
  masthead: {
    distribution: 'Distr.: General',
    distributed: '2044-09-30',
    session: 'Ninety-ninth session',
    agendaItem: 'Agenda item 7',
    agendaTitle: 'Agriculture',
    committee: null,
    sponsors: null,
    proceeding: 'Resolution adopted by the General Assembly',
    report: text('[on the report of the Second Committee]'),
    documentTitle: text('Fields and isles'),
  },
  enactingFormula: [{ type: 'text', value: 'The General Assembly,' }, mark('fn1', '1')],
  sections: [
    section('heading1', '', 'Grounds', { type: 'heading', kind: 'preambular' }),
    section('i', 'I.', 'Sowing'),
    section('i-b', 'B.', 'Seeds', { level: 2 }),
    section('ii', 'II.', 'Reaping', { enactingFormula: text('The General Assembly,') }),
    section('annex1', 'Annex I', 'Rules of the fields', { type: 'annex', kind: 'annex' }),
    section('annex1-heading1', '', 'Beginnings', { type: 'heading', kind: 'annex', level: 2 }),
    section('annex1-rule44', 'Rule 44', 'Gates', { type: 'rule', kind: 'annex', level: 3 }),
    section('annex2', 'Annex II', '', { type: 'annex', kind: 'annex', isSetApart: true }),
    section('annex2-art10', 'Article 10', 'Ploughs', { type: 'article', kind: 'annex', level: 2 }),
    section('annex2-guideline9', 'Guideline 9', '', {
      type: 'guideline',
      kind: 'annex',
      level: 2,
    }),
  ],
  paragraphs: [
    paragraph('pp1', '', 'Recalling the frost,', { kind: 'preambular' }),
    paragraph('pp2', '', 'Noting the following:', {
      kind: 'preambular',
      section: 'heading1',
      paragraphs: [
        paragraph('pp2-a', '(a)', 'Hail;', { kind: 'preambular' }),
        paragraph('pp2-b', '(b)', 'Drought,', { kind: 'preambular' }),
      ],
      closing: [line('', 'as it has been told,')],
    }),
    paragraph('op1', '1.', 'Requests the farmers:', {
      section: 'i',
      lines: [line('•', 'to wake early'), line('', 'and to sleep')],
      paragraphs: [
        paragraph('op1-a', '(a)', 'To sow:', {
          paragraphs: [paragraph('op1-a-i', '(i)', 'Barley;')],
        }),
        paragraph('table1', '', '', {
          table: {
            headRows: 1,
            rows: [
              [cell('Grain'), cell('Sacks', 2)],
              [
                { content: [...text('Rye'), mark('table1-note-a', 'a')], colspan: 1, rowspan: 2 },
                cell('ten'),
                cell('eleven'),
              ],
              [cell('twelve'), cell('')],
            ],
            notes: [note('table1-note-a', 'a', 'Dried.')],
          },
        }),
        paragraph('op1-abis', '(a bis)', 'To mow;'),
      ],
      closing: [line('', 'and to report on both;')],
    }),
    paragraph('op1bis', '1 bis.', 'Decides to rest;', { section: 'i' }),
    paragraph('p1', '', 'Words between paragraphs.', { section: 'i-b', isSetApart: true }),
    paragraph('op2', '2.', 'Recommends the following draft:', {
      section: 'i-b',
      quoted: [
        {
          anchor: 'op2-quoted',
          enactingFormula: text('The Council,'),
          sections: [section('op2-quoted-i', 'I.', 'Barns')],
          paragraphs: [
            paragraph('op2-quoted-pp1', '', 'Seeing the roofs,', { kind: 'preambular' }),
            paragraph('op2-quoted-op3', '3.', 'Mends them.', { section: 'op2-quoted-i' }),
          ],
        },
      ],
    }),
    paragraph('ii-pp1', '', 'Aware of the rain,', { kind: 'preambular', section: 'ii' }),
    paragraph('ii-op1', '1.', 'Thanks the wind.', { section: 'ii' }),
    paragraph('annex1-1', '1.', 'Fields have gates.', {
      kind: 'annex',
      section: 'annex1-heading1',
    }),
    paragraph('annex1-rule44-a', '(a)', 'Shut by night;', {
      kind: 'annex',
      section: 'annex1-rule44',
    }),
    paragraph('annex2-art10-1', '1.', 'Oxen draw them.', {
      kind: 'annex',
      section: 'annex2-art10',
    }),
    paragraph('annex2-guideline9-p1', '', 'Feed the oxen.', {
      kind: 'annex',
      section: 'annex2-guideline9',
    }),
  ],
  notes: [note('fna1', '*', 'Reissued.'), note('fn1', '1', 'See the almanac.')],
  citedBy: [],
};

/** Its words in the order of print, the notes of its table below that, the others at the end. */
export const structuredWords = [
  'General Assembly Distr.: General 30 September 2044 Ninety-ninth session Agenda item 7',
  'Agriculture Resolution adopted by the General Assembly [on the report of the Second Committee]',
  'Fields and isles 99/7 B. Harvest of the isles[*] The General Assembly,[1]',
  'Recalling the frost, Grounds Noting the following: (a) Hail; (b) Drought, as it has been told,',
  'I. Sowing 1. Requests the farmers: • to wake early and to sleep (a) To sow: (i) Barley;',
  'Grain Sacks Rye[a] ten eleven twelve [a] Dried. (a bis) To mow; and to report on both;',
  '1 bis. Decides to rest; B. Seeds * * * Words between paragraphs.',
  '2. Recommends the following draft: The Council, Seeing the roofs, I. Barns 3. Mends them.',
  'II. Reaping The General Assembly, Aware of the rain, 1. Thanks the wind.',
  '3rd plenary meeting 20 September 2044',
  'Annex I Rules of the fields Beginnings 1. Fields have gates. Rule 44 Gates (a) Shut by night;',
  '* * * Annex II Article 10 Ploughs 1. Oxen draw them. Guideline 9 Feed the oxen.',
  '[*] Reissued. [1] See the almanac.',
].join(' ');
