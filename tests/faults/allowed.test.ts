import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { checkResolution, type CheckedResolution } from '../../src/content/check-resolution.ts';
import { copyOf } from '../support/folder-copy.ts';
import { text } from './tables/spoil.ts';

const fields =
  'symbol: A/RES/99/1\ntitle: X\norgan: General Assembly\nstatus: adopted\nadopted: 2044-12-19';

function check(body: string, change = (source: string): string => source): CheckedResolution {
  const source = text(fields, `The General Assembly,\n\n${body}\n`);
  return checkResolution(change(source), 'a/res/99/1', new Set(['a/res/99/1']));
}

const texts: [what: string, body: string][] = [
  ['apostrophes, and the ‘ of a name', '*Noting* States’ reports on Ya‘rubiyah,\n\n1. *Decides*.'],
  [
    'a quotation over several paragraphs, each of which opens it again',
    '1. *Decides* that “it is so;\n\n2. “It is not so;\n\n3. “It was so”.',
  ],
  [
    'a quotation in straight marks over several paragraphs',
    '1. *Decides* that "it is so;\n\n2. "It was so".',
  ],
  [
    'a quotation that runs on into sub-paragraphs',
    '1. *Decides* that “there be:\n\n   (a) Peace;\n\n   (b) Rest”.',
  ],
  [
    'square brackets around several paragraphs of a draft',
    '[*Noting* it,\n\n*Noting* that,]\n\n1. *Decides*.',
  ],
  ['the brackets of an enumeration', '1. *Decides* on: a) peace; b) rest (and food).'],
  [
    'no-break spaces and hyphens',
    '*Noting* resolution\u00A055/2 and the fifty\u2011sixth session,\n\n1. *Decides*.',
  ],
  [
    'signs with a backslash',
    String.raw`*Noting* \*, \_, \<5, \{, \&amp; and \[it\],` + '\n\n1. *Decides*.',
  ],
  [
    'an ampersand and a semicolon that are no character reference',
    '1. *Decides* on R&D; and AT&T;',
  ],
  [
    'letters of other scripts in words of their own',
    '*Noting* Kőrösi, 5 μg and Женева,\n\n1. *Decides*.',
  ],
  [
    'an e-mail address and a web address',
    '*Noting* me@example.org and https://example.org/_a_(b),\n\n1. *Decides*.',
  ],
  [
    'a link to a text that is neither held nor listed',
    '*Noting* [it](A/RES/2/1#op5),\n\n1. *Decides*.',
  ],
];

describe('no fault:', () => {
  test('the content as it is', async () => {
    const copy = copyOf(['content']);
    onTestFinished(copy.remove);
    expect(await readContent(pathToFileURL(`${copy.folder}/`))).toMatchObject({ ok: true });
  });

  test('what editors leave behind', async () => {
    const copy = copyOf(['content']);
    onTestFinished(copy.remove);
    copy.write('content/.DS_Store', 'x');
    copy.write('content/resolutions/a/res/56/149.mdx~', 'x');
    expect(await readContent(pathToFileURL(`${copy.folder}/`))).toMatchObject({ ok: true });
  });

  test.each(texts)('%s', (_, body) => {
    expect(check(body)).toMatchObject({ ok: true });
  });

  test('line ends of Windows, which make no difference', () => {
    const body =
      '*Noting*\nit\nand *that\nalso*,[^1]\n\n1. *Decides*:\n\n   (a) To rest;\n\n   (b) To\n   go.\n\n[^1]: See\n    it.';
    const crlf = (source: string): string => source.replaceAll('\n', '\r\n');
    expect(check(body, crlf)).toEqual(check(body));
    expect(check(body)).toMatchObject({ ok: true });
  });

  test('line ends of Windows in a file with a fault, which keeps its line', () => {
    const body = '*Noting* it,\n\n1. *Decides*;\n\n1. *Decides*.';
    expect(check(body, (source) => source.replaceAll('\n', '\r\n'))).toMatchObject({
      faults: [{ line: 15 }],
    });
  });
});
