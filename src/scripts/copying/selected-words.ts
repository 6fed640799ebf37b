/** What is taken of a page: the parts of its text that are selected. */
export interface Selected {
  /** From the first selected place to the last. */
  readonly whole: Range;
  /** The part of a text node that is selected. */
  readonly partOf: (text: Text) => string;
}

/** Words in the two flavours of a clipboard. */
export interface Words {
  readonly plain: string;
  readonly html: string;
}

/** The typography that is the document's own. */
const kept = 'em, strong, sub, sup, ins, del';
const noteMark = 'sup:has([role=doc-noteref])';
/** In a running text, the words of the other text: they can be shown as struck out in HTML alone. */
const struck = '.citing del';

/**
 * The selected words in an element, without its apparatus and what is not shown. The marks of
 * notes are raised numbers in HTML, and left out of plain text, where they would stick to words.
 */
export function selectedWords(element: Element, selected: Selected): Words {
  const { plain, html } = wordsIn(element, selected);
  return { plain: trimmed(plain), html: trimmed(html) };
}

function wordsIn(element: Element, selected: Selected): Words {
  const all = [...element.childNodes].map((node) => {
    if (node instanceof Text) return wordsOfText(selected.partOf(node));
    return node instanceof Element ? wordsOfElement(node, selected) : none;
  });
  return {
    plain: all.map(({ plain }) => plain).join(''),
    html: all.map(({ html }) => html).join(''),
  };
}

const none: Words = { plain: '', html: '' };

function wordsOfText(text: string): Words {
  const plain = text.replace(/[ \t\n\r\f]+/g, ' ');
  return {
    plain,
    html: escaped(plain),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function wordsOfElement(element: Element, selected: Selected): Words {
  const name = element.localName;
  if (element.matches(noteMark)) {
    const isSelected = selected.whole.intersectsNode(element);
    return isSelected ? { plain: '', html: `<sup>${element.textContent.trim()}</sup>` } : none;
  }
  if (element.matches('[data-apparatus]') || !element.checkVisibility()) return none;
  if (name === 'br') {
    return selected.whole.intersectsNode(element) ? { plain: '\n', html: '<br>' } : none;
  }
  const { plain, html } = wordsIn(element, selected);
  return {
    plain: element.matches(struck) ? '' : plain,
    html: html !== '' && element.matches(kept) ? `<${name}>${html}</${name}>` : html,
  };
}

/** Without the white space that a browser does not show either; a no-break space is a character. */
function trimmed(words: string): string {
  return words
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}
