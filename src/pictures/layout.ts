/** The look of the pictures: the paper, ink and serif of the pages, as boxes with styles. */

import type { Node } from '@takumi-rs/core';
import { cardSize, type Card } from './card.ts';
import { siteName } from '../site/site.ts';
import { fontFamily, inFonts } from './fonts.ts';
import type { Shades } from './png.ts';

const margin = 64;
/** The space that the heading may fill. */
export const headingSize = { width: cardSize.width - 2 * margin, height: 300 } as const;

const colours = { paper: '#fdfcf9', ink: '#1b1d22', soft: '#5b6270', rule: '#bbbcbd' } as const;
/** All of a picture is in these; where letters end, `soft` and `rule` lie between ink and paper. */
export const shades: Shades = [colours.paper, colours.ink, colours.soft, colours.rule];
const small = { fontSize: 26, lineHeight: 1.3, color: colours.soft } as const;
const strong = { fontWeight: 600, color: colours.ink } as const;

/** A heading in a font size. */
export function headingNode(words: string, fontSize: number): Node {
  const wrapping = { textWrap: 'balance', overflowWrap: 'break-word' } as const;
  return text(words, { ...strong, ...wrapping, fontFamily, fontSize, lineHeight: 1.18 });
}

/** The whole picture around its heading. */
export function cardNode({ above, name, below }: Card, heading: Node): Node {
  return box({ ...cardSize, padding: margin, backgroundColor: colours.paper, fontFamily }, [
    ...(above === null ? [] : [text(above, small)]),
    ...(name === null ? [] : [text(name, { ...strong, fontSize: 36, marginTop: 16 })]),
    box({ flexGrow: 1, justifyContent: 'center' }, [heading]),
    box({ flexDirection: 'row', justifyContent: 'space-between', paddingTop: 24, ...ruled }, [
      text(below, small),
      text(siteName, small),
    ]),
  ]);
}

const ruled = { borderTopWidth: 2, borderTopStyle: 'solid', borderTopColor: colours.rule } as const;

function box(style: Node['style'], children: Node[]): Node {
  const column = { display: 'flex', flexDirection: 'column' } as const;
  return { type: 'container', style: { ...column, ...style }, children };
}

function text(words: string, style: Node['style']): Node {
  return { type: 'text', text: inFonts(words), style };
}
