import { hash } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineElements } from './inline-elements.ts';

const opening = '<meta http-equiv="Content-Security-Policy"';

/** How many bytes of a page are enough to see whether it has its policy: HTML wants its encoding there. */
export const openingBytes = 1024;

/**
 * Whether a page has been given its policy.
 *
 * @param html its first {@link openingBytes}, or more
 */
export function hasPolicy(html: string): boolean {
  const charset = /<meta charset=[^>]*>/i.exec(html);
  return charset !== null && html.startsWith(opening, charset.index + charset[0].length);
}

/**
 * A page with its policy right behind the declaration of its encoding, before everything that
 * the policy is about; otherwise as it was.
 *
 * @throws {Error} where the page does not declare its encoding
 */
export function withPolicy(html: string): string {
  const { scripts, styles, charsetEnd } = inlineElements(html);
  if (charsetEnd === null) {
    throw new Error('It has no <meta charset>, behind which its policy belongs: add one.');
  }
  const policy = contentSecurityPolicy({
    scripts: scripts.map(hashSource),
    styles: styles.map(hashSource),
  });
  const meta = `${opening} content="${policy}">`;
  return html.slice(0, charsetEnd) + meta + html.slice(charsetEnd);
}

function hashSource(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
