import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Fault } from '../files/fault.ts';

/** `&amp;`, `&#8203;`, unless a backslash takes the sign’s meaning away. */
const reference = /(?<=(?:^|[^\\])(?:\\\\)*)&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);/g;

/** “R&D;” looks like one, but there is no character of this name. */
function isReference(typed: string): boolean {
  return typed.startsWith('&#') || decodeNamedCharacterReference(typed.slice(1, -1)) !== false;
}

/**
 * The lines with characters written in the way of HTML: words copied from a page’s source,
 * or a disguise for what the other rules look for.
 */
export function findCharacterReferences(source: string): Fault[] {
  return source.split('\n').flatMap((words, index) => {
    const found = Array.from(words.matchAll(reference), ([typed]) => typed).find(isReference);
    if (found === undefined) return [];
    const message = `“${found}” stands for a character. Type the character itself; if the text prints “${found}”, write \\${found}.`;
    return [{ line: index + 1, message }];
  });
}
