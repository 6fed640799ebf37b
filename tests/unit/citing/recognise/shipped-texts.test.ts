import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recogniseCitations } from '../../../../src/citing/recognise/recognise.ts';
import type { OrganName } from '../../../../src/model/symbols/organ.ts';
import { index } from './instruments.ts';

const source = (name: string) =>
  readFileSync(new URL(`../../../sources/${name}`, import.meta.url), 'utf8');

/** Each paragraph with citations, by its first words, and what it cites. */
function citedIn(paragraphs: readonly string[], organ: OrganName) {
  return paragraphs.flatMap((text) => {
    const citations = recogniseCitations(text, { organ, instruments: index });
    const shown = citations.map(({ text: words, instrument, pinpoint }) =>
      [words, instrument, ...(pinpoint ? [pinpoint.text] : [])].join(' → '),
    );
    return citations.length > 0 ? [[text.split(' ').slice(0, 3).join(' '), ...shown]] : [];
  });
}

test('resolution 56/149 cites what it cites and nothing else', () => {
  const [, body = ''] = source('a-res-56-149.txt').split('The General Assembly,\n');
  const paragraphs = body
    .replace(/(?<=\S)[¹²³⁴]|[*]/g, '')
    .split(/\n\n/)
    .map((paragraph) => paragraph.trim());
  expect(citedIn(paragraphs, 'General Assembly')).toEqual([
    [
      'Reaffirming its commitment',
      'Charter of the United Nations → charter → Article 1, paragraph 3',
      'Vienna Declaration and Programme of Action → vienna-declaration',
    ],
    [
      'Recalling its adoption',
      'United Nations Millennium Declaration → millennium-declaration',
      'resolution 55/109 → a/res/55/109',
      'Commission on Human Rights resolution 2001/67 → commission-resolution',
    ],
    ['Reaffirming that dialogue', 'resolution 55/23 → a/res/55/23', 'resolution 56/6 → a/res/56/6'],
    ['¹ A/CONF.157/24 (Part', 'A/CONF.157/24 (Part I) → vienna-declaration → chap. III'],
    ['² See resolution', 'resolution 55/2 → millennium-declaration'],
    [
      '³ See Official',
      'Official Records of the Economic and Social Council, 2001, Supplement No. 3 (E/2001/23) → e/2001/23 → chap. II, sect. A',
    ],
    [
      'Recalling the adoption',
      'resolution 2000/22 → sub-commission-on-the-promotion-and-protection-of-human-rights/2000/22',
    ],
    ['3. Considers that', 'Charter of the United Nations → charter'],
    ['4. Reaffirms that', 'the Charter → charter'],
    [
      '⁴ See E/CN.4/2001/2-E/CN.4/Sub.2/2000/46,',
      'E/CN.4/2001/2-E/CN.4/Sub.2/2000/46 → e/cn.4/2001/2-e/cn.4/sub.2/2000/46 → chap. II, sect. A',
    ],
  ]);
});

test('the draft of the Commission cites what it cites and nothing else', () => {
  // Every printed line is followed by an empty one; paragraphs are indented.
  const paragraphs = source('chr-2002-draft.txt')
    .replace(/\n\n(?=\S)/g, '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '));
  expect(citedIn(paragraphs, 'Commission on Human Rights')).toEqual([
    [
      'Recalling the adoption',
      'United Nations Millennium Declaration → millennium-declaration',
      'Commission resolution 2001/67 → commission-resolution',
      'General Assembly resolution 56/149 → a/res/56/149',
    ],
    [
      'Recalling also General',
      'General Assembly resolution 54/113 → a/res/54/113',
      'resolution 56/6 → a/res/56/6',
    ],
    [
      'Welcoming the adoption',
      'Declaration and Programme of Action of the World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance → durban-declaration',
    ],
    [
      'Reaffirming its commitment',
      'Charter of the United Nations → charter → Article 1, paragraph 3',
      'Vienna Declaration and Programme of Action → vienna-declaration',
      'A/CONF.157/23 → vienna-declaration',
    ],
    [
      'Recalling resolution 2000/22',
      'resolution 2000/22 → sub-commission-on-the-promotion-and-protection-of-human-rights/2000/22',
    ],
    ['2. Considers that', 'Charter of the United Nations → charter'],
    ['3. Reaffirms that', 'the Charter → charter'],
  ]);
});
