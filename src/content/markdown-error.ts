import type { VFileMessage } from 'vfile-message';

/** What our own plugins say is complete; what the MDX parser says lacks the remedy. */
export function describeMarkdownError({ reason, source }: VFileMessage): string {
  if (source === 'content') return reason;
  if (source === 'micromark-extension-mdxjs-esm') {
    return 'A paragraph opens with import or export in small letters, which MDX takes for code. Remove it, or join it to the paragraph before.';
  }
  // The parser goes on to praise other forms of code.
  const wrong = reason.replace(/ \(note: .*\)/, '').replace(/\.$/, '');
  return `MDX cannot read this: ${wrong}. The signs < and { open code: where the text prints them, write \\< and \\{.`;
}
