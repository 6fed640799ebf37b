/**
 * The words of paragraphs as printed, numbers included and without the apparatus, an empty
 * line between one and the next.
 */
export function ownWords(paragraphs: readonly Element[]): string {
  const outermost = paragraphs.filter(
    (paragraph) => !paragraphs.some((other) => other !== paragraph && other.contains(paragraph)),
  );
  return outermost.map(wordsOf).join('\n\n');
}

function wordsOf(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-apparatus]')) part.remove();
  return copy.textContent.trim();
}
