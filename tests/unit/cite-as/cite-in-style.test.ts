import { beforeAll, describe, expect, test } from 'vitest';
import { cite } from '../../../src/cite-as/cite.ts';
import type { StyledForm } from '../../../src/cite-as/forms.ts';
import { assembly, cited, draft } from './examples.ts';

const title = 'Enhancement of international cooperation in the field of human rights';
const capitals = 'Enhancement of International Cooperation in the Field of Human Rights';
const url = 'https://resolutions.example/a/res/56/149/';

const entries: readonly (readonly [StyledForm, whole: string, paragraphs: string])[] = [
  [
    'apa',
    `United Nations General Assembly. (2001). <i>${title}</i> (Resolution No. A/RES/56/149). United Nations. ${url}`,
    '(United Nations General Assembly, 2001, paras. 3–5)',
  ],
  [
    'chicago',
    `United Nations General Assembly. 2001. “${capitals}.” Resolution A/RES/56/149. United Nations. ${url}.`,
    '(United Nations General Assembly 2001, paras. 3–5)',
  ],
  [
    'mla',
    `United Nations General Assembly. <i>${capitals}</i>. Resolution, A/RES/56/149, United Nations, 19 Dec. 2001, ${url}.`,
    '(United Nations General Assembly, paras. 3–5)',
  ],
];

// Making a style takes long on a busy machine.
beforeAll(async () => {
  await Promise.all(entries.map(([form]) => cite(form, cited(assembly, null), true)));
}, 60_000);

describe.each(entries)('in the style %s', (form, whole, paragraphs) => {
  test('the whole is an entry of a list of references, with italics and a link in HTML', async () => {
    const written = await cite(form, cited(assembly, null), true);
    const linked = whole.replace(url, `<a href="${url}">${url}</a>`);
    expect(written.html).toBe(`<p>${linked}</p>`);
    expect(written.text).toBe(whole.replace(/<\/?i>/g, ''));
  });

  test('a place has a second line, which stands in the text', async () => {
    const { text } = await cite(form, cited(assembly, 'op3:op5'), true);
    expect(text.split('\n')).toEqual([expect.stringContaining(`${url}#op3:op5`), paragraphs]);
  });

  test('a place that is not numbered keeps the words of the United Nations', async () => {
    const { text } = await cite(form, cited(assembly, 'pp7'), true);
    expect(text).toMatch(/, seventh preambular paragraph\)$/);
  });

  test('the address is left out where it is not wanted', async () => {
    const { text } = await cite(form, cited(assembly, 'op5'), false);
    expect(text).not.toContain('https:');
    expect(text).toContain('A/RES/56/149');
  });

  test('the draft has its number as far as it goes, and no date', async () => {
    const { text } = await cite(form, cited(draft, null), false);
    expect(text).toContain('United Nations Commission on Human Rights');
    expect(text).toContain('2002/…');
    expect(text).not.toContain('2001');
  });
});

test('one form after another, each citation is of what was asked for', async () => {
  const both = await Promise.all([
    cite('apa', cited(assembly, 'op5'), true),
    cite('apa', cited(draft, 'op4'), true),
  ]);
  expect(both.map(({ text }) => text.split('\n')[1])).toEqual([
    '(United Nations General Assembly, 2001, para. 5)',
    '(United Nations Commission on Human Rights, n.d., para. 4)',
  ]);
});
