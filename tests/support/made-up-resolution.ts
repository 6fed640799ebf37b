import type { UncitedResolution } from '../../src/model/text/resolution.ts';
import type { OrganName } from '../../src/model/symbols/organ.ts';
import { designationOf, parseSymbol, resolutionId } from '../../src/model/symbols/symbol.ts';
import { readText } from './read-text.ts';

/**
 * A made-up adopted resolution, from its symbol and the Markdown after its enacting formula. Its
 * numbers may begin with any.
 */
export function madeUpResolution(
  symbol: string,
  markdown: string,
  organ: OrganName = 'General Assembly',
): UncitedResolution {
  const parsed = parseSymbol(symbol);
  if (!parsed.ok) throw new Error(parsed.error);
  const first = /^\d+/m.exec(markdown)?.[0] ?? '';
  return {
    id: resolutionId(parsed.value),
    symbol: parsed.value,
    designation: designationOf(parsed.value) ?? '',
    title: `Made-up resolution ${symbol}`,
    printedTitle: [{ type: 'text', value: `Made-up resolution ${symbol}` }],
    organ,
    status: 'adopted',
    adopted: '2001-12-19',
    meeting: null,
    added: null,
    masthead: null,
    ...readText(`The ${organ},\n\n${markdown}`, [`op${first} number`]),
  };
}
