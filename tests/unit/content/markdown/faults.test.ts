import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../support/read-text.ts';

const opening = 'The General Assembly,\n\n';

/** What stands after the enacting formula, on line 3, and what is said of it. */
const faults: [what: string, body: string, fault: string][] = [
  [
    'a repeated number',
    '1. A;\n\n1. B.\n',
    "5: Two operative paragraphs are numbered 1. Number it 2 as the document does, or put the missing paragraph in its place. If the document prints it so, add to the front matter: asPrinted: ['op1 number'].",
  ],
  [
    'a gap in the numbers',
    '1. A;\n\n3. B.\n',
    "5: Operative paragraph 3 follows 1. Number it 2 as the document does, or put the missing paragraph in its place. If the document prints it so, add to the front matter: asPrinted: ['op3 number'].",
  ],
  [
    'an operative paragraph without words',
    '1. A;\n\n2.\n',
    '5: Operative paragraph 2 has no text. Write its words after the number, or remove the number.',
  ],
  [
    'an unnumbered paragraph after the operative ones',
    '1. A;\n\n*Recalling* it,\n',
    '5: A paragraph without a number follows the operative paragraphs. Number it, indent it if it belongs to the paragraph before, or move it up into the preamble.',
  ],
  [
    'a label out of order',
    '1. A:\n\n   (a) B;\n\n   (c) D.\n',
    "7: Sub-paragraph (c) does not follow (a): a label is missing, repeated or out of order. Write the labels as the document prints them; if the line only happens to open like a label, join it to the line before. If the document prints it so, add to the front matter: asPrinted: ['op1 (c)'].",
  ],
  [
    'a list without labels',
    '1. A:\n\n   - B.\n',
    '5: A list item has no label. Write the label that the document prints: “(a) To return …”.',
  ],
  [
    'a text that opens with a sub-paragraph',
    '(a) A,\n',
    '3: The text opens with sub-paragraph (a). Put the paragraph to which it belongs before it.',
  ],
  [
    'a note without text',
    'A,[^1]\n\n1. B.\n\n[^1]:\n',
    '7: Note 1 has no text. Write what the document prints, as in “[^1]: See resolution 55/2.”',
  ],
  [
    'a note that nothing refers to',
    '1. B.\n\n[^1]: See it.\n',
    '5: Nothing in the text refers to note 1. Put its mark, [^1], where the document has it, or remove the note.',
  ],
  [
    'a mark without its note',
    'A,[^1]\n\n1. B.\n',
    '3: The text refers to note [^1], which is not there. Add the note’s text at the end of the file, as in “[^1]: See resolution 55/2.”, or remove the mark.',
  ],
  [
    'a note given twice',
    'A,[^1]\n\n1. B.\n\n[^1]: See it.\n\n[^1]: See that.\n',
    '9: Note 1 is given twice. Keep one of the two.',
  ],
  [
    'notes out of order',
    'A,[^1] B,[^3] C[^2]\n\n1. B.\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n',
    "3: Note 3 is referred to after note 1. Notes count up from 1 through the text: number the marks and the notes as the document does. If the document prints it so, add to the front matter: asPrinted: ['fn3 number'].",
  ],
  [
    'a note with a name',
    'A,[^a]\n\n1. B.\n\n[^a]: A.\n',
    '3: A note is called “a”. Letters are for the notes of a table, in its cells and right below it; call any other by the number the document prints: [^1].',
  ],
  [
    'a note of two paragraphs',
    'A,[^1]\n\n1. B.\n\n[^1]: A.\n\n    B.\n',
    '9: Note 1 has more than one paragraph. Join them; if this is not part of the note, remove the indentation.',
  ],
  [
    'a link to nothing',
    'See [it](somewhere),\n\n1. B.\n',
    '3: A link leads to “somewhere”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.',
  ],
  [
    'a link whose target cannot be decoded',
    'See [it](A/RES/55/2%),\n\n1. B.\n',
    '3: A link leads to “A/RES/55/2%”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.',
  ],
  [
    'a link with a title',
    'See [it](A/RES/55/2 "words"),\n\n1. B.\n',
    '3: A link has a title. Write the words of the text between its square brackets, and only the symbol between the round ones.',
  ],
  [
    'a link without words',
    'See [](A/RES/55/2),\n\n1. B.\n',
    '3: A link has no words. Write the words of the text between its square brackets, and only the symbol between the round ones.',
  ],
  [
    'a note that refers to a note',
    'A,[^1]\n\n1. B.\n\n[^1]: C.[^2]\n\n[^2]: D.\n',
    '7: A note refers to note 2. Only the text has marks: write the reference out, as in “See note 3 above”.',
  ],
  [
    'notes that do not begin with 1',
    'A,[^5]\n\n1. B.\n\n[^5]: C.\n',
    "3: The first note is called 5. Notes count up from 1 through the text: number the marks and the notes as the document does. If the document prints it so, add to the front matter: asPrinted: ['fn5 number'].",
  ],
  [
    'a numbered line right below a paragraph',
    '*Recalling* it,\n2. *Decides*;\n',
    '4: A line that opens with 2. stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.',
  ],
  [
    'a paragraph numbered 0',
    '0. A;\n',
    '3: An operative paragraph is numbered 0. Write its number as the document prints it, and square brackets as \\[ and \\].',
  ],
  [
    'a paragraph that opens with a box',
    '1. [ ] A.\n',
    '3: A paragraph opens with a box. Write its number as the document prints it, and square brackets as \\[ and \\].',
  ],
  [
    'an import',
    "import A from './a'\n\n1. B.\n",
    '3: The text holds an MDX import or export. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.',
  ],
  [
    'an expression',
    'A {1 + 1},\n\n1. B.\n',
    '3: The text holds an expression in braces. Write the brace as \\{ if the text prints one.',
  ],
  [
    'a component',
    '<Video />\n\n1. B.\n',
    '3: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.',
  ],
  [
    'a heading',
    '# A\n\n1. B.\n',
    '1: The text ends after the enacting formula. Add its preambular and operative paragraphs.',
  ],
];

describe('the build stops at', () => {
  test.each(faults)('%s', (_, body, fault) => {
    expect(faultOf(opening + body)).toBe(fault);
  });

  test('a text without paragraphs', () => {
    expect(faultOf(opening)).toBe(
      '1: The text ends after the enacting formula. Add its preambular and operative paragraphs.',
    );
  });

  test('a text that does not open with the enacting formula', () => {
    expect(faultOf('1. Decides.\n')).toBe(
      '1: The text does not open with the enacting formula. After the front matter comes the enacting formula, as in “The General Assembly,”, then the paragraphs.',
    );
  });

  test('no text at all', () => {
    expect(faultOf('\n')).toBe(
      '1: The file has no text. After the front matter comes the enacting formula, as in “The General Assembly,”, then the paragraphs.',
    );
  });
});
