import { expect, test } from 'vitest';
import { figureCells } from '../../../src/components/resolution/text/figures.ts';
import { plainText } from '../../../src/model/text/inline.ts';
import { readText } from '../../support/read-text.ts';

/** The words of the cells that are set flush right. */
function figures(markdown: string): string[] {
  const { paragraphs } = readText(`The General Assembly,\n\n1. *Decides* on:\n\n${markdown}\n`);
  const table = paragraphs[1]?.table;
  if (!table) throw new Error('no table was read');
  return Array.from(figureCells(table), ({ content }) => plainText(content));
}

test('a column that holds figures alone is set flush right, its heads too', () => {
  expect(
    figures(
      '| Grain | Sacks | Price |\n| --- | --- | --- |\n| Rye | 1 200.5 | (20) |\n| Oats | – | 4.5 per cent |\n| Barley | **3** | |',
    ),
  ).toEqual(['Sacks', '1 200.5', '–', '3']);
});

test('columns are counted past cells that reach over several', () => {
  expect(
    figures(
      '| Grain | 2044 | < |\n| --- | --- | --- |\n| ^ | Sacks | Of whom |\n| Rye | 7 | Anna |\n| All of it | < | 9 |\n| Oats | 8 | 3 |',
    ),
  ).toEqual(['Sacks', '7', '8']);
});

test('numbers of rows and words with digits are no figures', () => {
  expect(figures('| | |\n| --- | --- |\n| 1. | 3 months |\n| 2. | P-4 |')).toEqual([]);
});
