import { describe, expect, test } from 'vitest';
import { citationForms, type CitedResolution } from '../../../src/cite-as/forms.ts';
import type { WordedForm } from '../../../src/cite-as/forms.ts';
import { citeInWords } from '../../../src/cite-as/cite-in-words.ts';
import { parsePinpoint } from '../../../src/citing/recognise/pinpoint.ts';
import { assembly, cited, council, draft, draftWithSymbol } from './examples.ts';

/**
 * A place, the four citations of it, UN text, UN note, OSCOLA, Bluebook, and the last paragraph
 * of the preamble where it is known.
 */
type Row = readonly [
  anchor: string | null,
  ...citations: [string, string, string, string],
  lastPreambular?: string,
];

const forms: readonly WordedForm[] = ['un-text', 'un-note', 'oscola', 'bluebook'];

function cites(resolution: CitedResolution, rows: readonly Row[]): void {
  const titled = rows.map(([anchor, text, note, oscola, bluebook, lastPreambular]) => ({
    title: [anchor ?? 'the whole', lastPreambular && `after a preamble to ${lastPreambular}`]
      .filter(Boolean)
      .join(' '),
    example: cited(resolution, anchor, lastPreambular),
    citations: [text, note, oscola, bluebook],
  }));
  test.each(titled)('cites $title', ({ example, citations }) => {
    expect(forms.map((form) => citeInWords(form, example).text)).toEqual(citations);
  });
}

describe('General Assembly resolution 56/149', () => {
  cites(assembly, [
    [
      null,
      'General Assembly resolution 56/149 of 19 December 2001',
      'General Assembly resolution 56/149',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149',
      'G.A. Res. 56/149, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'op5',
      'paragraph 5 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, para. 5',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, para 5',
      'G.A. Res. 56/149, ¶ 5, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'op3:op5',
      'paragraphs 3 to 5 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, paras. 3–5',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, paras 3–5',
      'G.A. Res. 56/149, ¶¶ 3–5, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'op3:op4',
      'paragraphs 3 and 4 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, paras. 3–4',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, paras 3–4',
      'G.A. Res. 56/149, ¶¶ 3–4, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'pp7',
      'seventh preambular paragraph of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, seventh preambular paragraph',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, preambular para 7',
      'G.A. Res. 56/149, pmbl. ¶ 7, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'pp3:pp5',
      'third to fifth preambular paragraphs of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, third to fifth preambular paragraphs',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, preambular paras 3–5',
      'G.A. Res. 56/149, pmbl. ¶¶ 3–5, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'pp7:op2',
      'seventh preambular paragraph to paragraph 2 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, seventh preambular paragraph to para. 2',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, preambular para 7 to para 2',
      'G.A. Res. 56/149, pmbl. ¶ 7 to ¶ 2, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'pp7:op2',
      'seventh and eighth preambular paragraphs and paragraphs 1 and 2 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, seventh and eighth preambular paragraphs and paras. 1–2',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, preambular paras 7–8 and paras 1–2',
      'G.A. Res. 56/149, pmbl. ¶¶ 7–8, ¶¶ 1–2, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
      'pp8',
    ],
    [
      'pp8:op1-a',
      'eighth preambular paragraph and paragraph 1 to paragraph 1 (a) of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, eighth preambular paragraph and para. 1 to para. 1 (a)',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, preambular para 8 and para 1 to para 1(a)',
      'G.A. Res. 56/149, pmbl. ¶ 8, ¶ 1 to ¶ 1(a), U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
      'pp8',
    ],
    [
      'fn1',
      'note 1 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, note 1',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, fn 1',
      'G.A. Res. 56/149, n.1, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
    [
      'fn1:fn3',
      'notes 1 to 3 of General Assembly resolution 56/149',
      'General Assembly resolution 56/149, notes 1–3',
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, fns 1–3',
      'G.A. Res. 56/149, nn.1–3, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    ],
  ]);
});

describe('the draft of the Commission on Human Rights, which has neither number nor date', () => {
  const title = 'Enhancement of international cooperation in the field of human rights';
  cites(draft, [
    [
      null,
      'draft resolution 2002/… of the Commission on Human Rights',
      'draft resolution 2002/… of the Commission on Human Rights',
      `UNCHR ‘${title}’ (draft resolution 2002/…)`,
      `Economic and Social Council, Commission on Human Rights, ${title} (draft resolution 2002/…)`,
    ],
    [
      'op4',
      'paragraph 4 of draft resolution 2002/… of the Commission on Human Rights',
      'draft resolution 2002/… of the Commission on Human Rights, para. 4',
      `UNCHR ‘${title}’ (draft resolution 2002/…), para 4`,
      `Economic and Social Council, Commission on Human Rights, ${title}, ¶ 4 (draft resolution 2002/…)`,
    ],
    [
      'pp10:pp11',
      'tenth and eleventh preambular paragraphs of draft resolution 2002/… of the Commission on Human Rights',
      'draft resolution 2002/… of the Commission on Human Rights, tenth and eleventh preambular paragraphs',
      `UNCHR ‘${title}’ (draft resolution 2002/…), preambular paras 10–11`,
      `Economic and Social Council, Commission on Human Rights, ${title}, pmbl. ¶¶ 10–11 (draft resolution 2002/…)`,
    ],
  ]);

  describe('once it has a symbol', () => {
    cites(draftWithSymbol, [
      [
        'op4',
        'paragraph 4 of draft resolution E/CN.4/2002/L.104',
        'draft resolution E/CN.4/2002/L.104, para. 4',
        `UNCHR ‘${title}’ (draft resolution) UN Doc E/CN.4/2002/L.104, para 4`,
        `Economic and Social Council, Commission on Human Rights, ${title}, ¶ 4, U.N. Doc. E/CN.4/2002/L.104 (draft resolution)`,
      ],
    ]);
  });
});

describe('a Security Council resolution, whose year OSCOLA and the Bluebook give in the date', () => {
  cites(council, [
    [
      null,
      'Security Council resolution 1325 (2000) of 31 October 2000',
      'Security Council resolution 1325 (2000)',
      'UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325',
      'S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
    [
      'op8-a-ii',
      'paragraph 8 (a) (ii) of Security Council resolution 1325 (2000)',
      'Security Council resolution 1325 (2000), para. 8 (a) (ii)',
      'UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325, para 8(a)(ii)',
      'S.C. Res. 1325, ¶ 8(a)(ii), U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
    [
      'op8-a:op8-c',
      'paragraph 8 (a) to (c) of Security Council resolution 1325 (2000)',
      'Security Council resolution 1325 (2000), para. 8 (a)–(c)',
      'UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325, para 8(a)–(c)',
      'S.C. Res. 1325, ¶ 8(a)–(c), U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
    [
      'op8-a-i:op8-a-iii',
      'paragraph 8 (a) (i) to (iii) of Security Council resolution 1325 (2000)',
      'Security Council resolution 1325 (2000), para. 8 (a) (i)–(iii)',
      'UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325, para 8(a)(i)–(iii)',
      'S.C. Res. 1325, ¶ 8(a)(i)–(iii), U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
    [
      'op8-c:op9',
      'paragraph 8 (c) to paragraph 9 of Security Council resolution 1325 (2000)',
      'Security Council resolution 1325 (2000), para. 8 (c) to para. 9',
      'UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325, para 8(c) to para 9',
      'S.C. Res. 1325, ¶ 8(c) to ¶ 9, U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    ],
  ]);
});

describe('a resolution in sections and with annexes', () => {
  const budget = {
    ...assembly,
    designation: '55/222',
    symbol: 'A/RES/55/222',
    adopted: '2000-12-23',
  };
  cites(budget, [
    [
      'iii-op12',
      'paragraph 12 of section III of General Assembly resolution 55/222',
      'General Assembly resolution 55/222, sect. III, para. 12',
      'UNGA Res 55/222 (23 December 2000) UN Doc A/RES/55/222, section III, para 12',
      'G.A. Res. 55/222, § III, ¶ 12, U.N. Doc. A/RES/55/222 (Dec. 23, 2000)',
    ],
    [
      'ii-op3:iii-op1',
      'paragraph 3 of section II to paragraph 1 of section III of General Assembly resolution 55/222',
      'General Assembly resolution 55/222, sect. II, para. 3 to sect. III, para. 1',
      'UNGA Res 55/222 (23 December 2000) UN Doc A/RES/55/222, section II, para 3 to section III, para 1',
      'G.A. Res. 55/222, § II, ¶ 3 to § III, ¶ 1, U.N. Doc. A/RES/55/222 (Dec. 23, 2000)',
    ],
    [
      'annex-2:annex-3',
      'paragraphs 2 and 3 of the annex to General Assembly resolution 55/222',
      'General Assembly resolution 55/222, annex, paras. 2–3',
      'UNGA Res 55/222 (23 December 2000) UN Doc A/RES/55/222, annex, paras 2–3',
      'G.A. Res. 55/222, annex, ¶¶ 2–3, U.N. Doc. A/RES/55/222 (Dec. 23, 2000)',
    ],
    [
      'annex14-4-b',
      'paragraph 4 (b) of annex XIV to General Assembly resolution 55/222',
      'General Assembly resolution 55/222, annex XIV, para. 4 (b)',
      'UNGA Res 55/222 (23 December 2000) UN Doc A/RES/55/222, annex XIV, para 4(b)',
      'G.A. Res. 55/222, annex XIV, ¶ 4(b), U.N. Doc. A/RES/55/222 (Dec. 23, 2000)',
    ],
  ]);
});

describe('every kind of place', () => {
  const rules = {
    ...assembly,
    designation: '70/1',
    symbol: 'A/RES/70/1',
    adopted: '2015-09-25',
  };
  const of = 'General Assembly resolution 70/1';
  const oscola = 'UNGA Res 70/1 (25 September 2015) UN Doc A/RES/70/1';
  const bluebook = (place: string) =>
    `G.A. Res. 70/1, ${place}, U.N. Doc. A/RES/70/1 (Sept. 25, 2015)`;
  cites(rules, [
    ['ii', `section II of ${of}`, `${of}, sect. II`, `${oscola}, section II`, bluebook('§ II')],
    [
      'ii-b-op7',
      `paragraph 7 of section II.B of ${of}`,
      `${of}, sect. II.B, para. 7`,
      `${oscola}, section II.B, para 7`,
      bluebook('§ II.B, ¶ 7'),
    ],
    [
      'sect-c-pp3',
      `third preambular paragraph of section C of ${of}`,
      `${of}, sect. C, third preambular paragraph`,
      `${oscola}, section C, preambular para 3`,
      bluebook('§ C, pmbl. ¶ 3'),
    ],
    [
      'op1bis',
      `paragraph 1 bis of ${of}`,
      `${of}, para. 1 bis`,
      `${oscola}, para 1 bis`,
      bluebook('¶ 1 bis'),
    ],
    [
      'op1-abis',
      `paragraph 1 (a bis) of ${of}`,
      `${of}, para. 1 (a bis)`,
      `${oscola}, para 1(a bis)`,
      bluebook('¶ 1(a bis)'),
    ],
    [
      'p2',
      `second unnumbered paragraph of ${of}`,
      `${of}, second unnumbered paragraph`,
      `${oscola}, unnumbered para 2`,
      bluebook('unnumbered ¶ 2'),
    ],
    ['annex2', `annex II to ${of}`, `${of}, annex II`, `${oscola}, annex II`, bluebook('annex II')],
    [
      'annex-art10-2-a',
      `paragraph 2 (a) of article 10 of the annex to ${of}`,
      `${of}, annex, art. 10, para. 2 (a)`,
      `${oscola}, annex, art 10, para 2(a)`,
      bluebook('annex, art. 10, ¶ 2(a)'),
    ],
    [
      'annex-rule44-a',
      `rule 44 (a) of the annex to ${of}`,
      `${of}, annex, rule 44 (a)`,
      `${oscola}, annex, rule 44 (a)`,
      bluebook('annex, rule 44 (a)'),
    ],
    [
      'annex-ii-3',
      `paragraph 3 of section II of the annex to ${of}`,
      `${of}, annex, sect. II, para. 3`,
      `${oscola}, annex, section II, para 3`,
      bluebook('annex, § II, ¶ 3'),
    ],
    ['table1', `table 1 of ${of}`, `${of}, table 1`, `${oscola}, table 1`, bluebook('table 1')],
    [
      'annex-table1-note-a',
      `table 1, note (a) of the annex to ${of}`,
      `${of}, annex, table 1, note (a)`,
      `${oscola}, annex, table 1, fn (a)`,
      bluebook('annex, table 1, n.(a)'),
    ],
    ['fna1', `note * of ${of}`, `${of}, note *`, `${oscola}, fn *`, bluebook('n.*')],
    [
      'op1-quoted-op3',
      `paragraph 3 of the text quoted in paragraph 1 of ${of}`,
      `${of}, para. 1, quoted text, para. 3`,
      `${oscola}, para 1, quoted text, para 3`,
      bluebook('¶ 1, quoted text, ¶ 3'),
    ],
  ]);
});

describe('a resolution', () => {
  test.each([
    ['Economic and Social Council', 'ECOSOC Res 1/1', 'Economic and Social Council Res. 1/1'],
    ['Human Rights Council', 'UNHRC Res 1/1', 'Human Rights Council Res. 1/1'],
    ['Commission on Human Rights', 'UNCHR Res 1/1', 'Commission on Human Rights Res. 1/1'],
    [
      'Sub-Commission on the Promotion and Protection of Human Rights',
      'UN Sub-Commission on the Promotion and Protection of Human Rights Res 1/1',
      'Sub-Commission on the Promotion and Protection of Human Rights Res. 1/1',
    ],
  ] as const)('of the %s without symbol and date is cited without them', (organ, oscola, blue) => {
    const bare = cited(
      { ...assembly, organ, designation: '1/1', symbol: null, adopted: null },
      null,
    );
    expect(citeInWords('oscola', bare).text).toBe(oscola);
    expect(citeInWords('bluebook', bare).text).toBe(blue);
    expect(citeInWords('un-text', bare).text).toBe(`${organ} resolution 1/1`);
  });

  test.each([
    ['2001-01-02', 'Jan. 2, 2001'],
    ['2001-05-31', 'May 31, 2001'],
    ['2001-06-01', 'June 1, 2001'],
    ['2001-07-01', 'July 1, 2001'],
    ['2001-09-30', 'Sept. 30, 2001'],
  ])('of %s is dated %s in the Bluebook', (adopted, date) => {
    expect(citeInWords('bluebook', cited({ ...assembly, adopted }, null)).text).toContain(
      `(${date})`,
    );
  });

  test('keeps a roman session in its number', () => {
    const old = { ...assembly, designation: '2200 A (XXI)', symbol: 'A/RES/2200 A (XXI)' };
    expect(citeInWords('oscola', cited(old, null)).text).toContain('UNGA Res 2200 A (XXI) (');
  });
});

describe('with the address of the place', () => {
  const url = 'https://resolutions.example/a/res/56/149/#op5';
  test.each([
    ['un-text', `paragraph 5 of General Assembly resolution 56/149 (available at ${url})`],
    ['un-note', `General Assembly resolution 56/149, para. 5, available at ${url}`],
    ['oscola', `UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, para 5 <${url}>`],
    ['bluebook', `G.A. Res. 56/149, ¶ 5, U.N. Doc. A/RES/56/149 (Dec. 19, 2001), ${url}`],
  ] as const)('a citation in %s has it where the style wants it', (form, text) => {
    const written = citeInWords(form, cited(assembly, 'op5'), true);
    expect(written.text).toBe(text);
    expect(written.html).toContain(`<a href="${url}">${url}</a>`);
  });

  test('a citation as HTML keeps the signs of its words', () => {
    const title = 'Rights & <duties>';
    expect(citeInWords('oscola', cited({ ...draft, title }, null), true).html).toBe(
      'UNCHR ‘Rights &amp; &lt;duties&gt;’ (draft resolution 2002/…) &lt;<a href="https://resolutions.example/e/cn.4/2002/draft/">https://resolutions.example/e/cn.4/2002/draft/</a>&gt;',
    );
  });
});

describe('the forms', () => {
  test('are listed under the names that readers see', () => {
    expect(citationForms.map(({ label }) => label)).toEqual([
      'UN, running text',
      'UN, note',
      'OSCOLA',
      'Bluebook',
      'APA',
      'Chicago, author-date',
      'MLA',
      'BibTeX',
      'RIS',
    ]);
  });
});

describe('a place cited as the UN does', () => {
  test.each(['op5', 'op5-a-ii', 'op3:op4', 'op3:op5', 'pp7', 'pp21', 'pp3:pp4', 'pp3:pp5'])(
    'is found again from its words: %s',
    (anchor) => {
      const [pinpoint = ''] = citeInWords('un-text', cited(assembly, anchor)).text.split(' of ');
      expect(parsePinpoint(pinpoint)?.anchor).toBe(anchor);
    },
  );
});
