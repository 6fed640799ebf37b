/**
 * The words of paragraphs as printed, numbers included and without the apparatus: a line
 * for each sub-paragraph, an empty line before each paragraph.
 */
export function ownWords(paragraphs: readonly Element[]): string {
  return paragraphs
    .map((paragraph, index) => {
      const isSub = paragraph.parentElement?.closest('.para') != null;
      const separator = index === 0 ? '' : isSub ? '\n' : '\n\n';
      return separator + wordsOf(paragraph);
    })
    .join('');
}

function wordsOf(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-apparatus], .para')) part.remove();
  return copy.textContent.trim();
}
