import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { remarkResolutionText } from './resolution-text.ts';

/**
 * The remark plugins, in the order in which they must run: GFM first, since it teaches the
 * parser what a note is, then the structure, which reads the notes.
 *
 * A single tilde strikes nothing out: in a text it means “about”.
 */
export const remarkPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkResolutionText,
];
