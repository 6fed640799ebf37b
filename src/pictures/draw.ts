/** Draws the pictures that social networks show with a link to a page. */

import { Renderer, type Node } from '@takumi-rs/core';
import { cardSize, type Card } from './card.ts';
import { fonts } from './fonts.ts';
import { cardNode, headingNode, headingSize, shades } from './layout.ts';
import { toPng } from './png.ts';

/** The font sizes of headings, largest first. */
const fontSizes = [72, 60, 50] as const;
const smallest = 42;

let ready: Promise<Renderer> | undefined;

/**
 * Draws a picture as PNG, 1200 by 630 pixels. The same words give the same bytes, whatever
 * fonts the machine has.
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= createRenderer();
  const renderer = await ready;
  const node = cardNode(card, await fittingHeading(card.heading, renderer));
  return toPng(await renderer.render(node, { ...cardSize, format: 'raw' }), cardSize, shades);
}

async function createRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);
  return renderer;
}

/** The heading in the largest size in which it fits, or the smallest, cut after a word. */
async function fittingHeading(heading: string, renderer: Renderer): Promise<Node> {
  for (const fontSize of fontSizes) {
    const node = headingNode(heading, fontSize);
    if (await fits(node, renderer)) return node;
  }
  const words = heading.split(' ');
  let node = headingNode(heading, smallest);
  for (let left = words.length - 1; left > 0 && !(await fits(node, renderer)); left -= 1) {
    node = headingNode(`${words.slice(0, left).join(' ')} …`, smallest);
  }
  return node;
}

async function fits(node: Node, renderer: Renderer): Promise<boolean> {
  const { height } = await renderer.measure(node, { width: headingSize.width });
  return height <= headingSize.height;
}
