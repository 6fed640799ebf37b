import { hash } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineElements } from './inline-elements.ts';

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
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, charsetEnd) + meta + html.slice(charsetEnd);
}

function hashSource(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
