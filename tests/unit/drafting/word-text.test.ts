/** Word files as Word writes them: it counts numbers and notes, which stand nowhere in the words. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordText } from '../../../src/drafting/reading/word-text.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const run = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`;

const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

const numbered = (words: string, level: number, list = 1): string =>
  paragraph(run(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = `<w:numbering ${namespaces}>
  <w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}${level(3, 'decimal', '%1.%4')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="9">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Part"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>
</w:numbering>`;

const styles = `<w:styles ${namespaces}>
  <w:style w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="PartOfMine"><w:basedOn w:val="Part"/></w:style>
</w:styles>`;

function read(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  const document = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  const files = { document, numbering, styles, ...parts };
  const zip = Object.entries(files).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)]);
  return wordText(zipSync(Object.fromEntries(zip) as Record<string, Uint8Array>)).split('\n\n');
}

describe('the numbers that Word counts are read', () => {
  test('level by level, each begun anew below the next', () => {
    const body = [
      numbered('Requests:', 0),
      numbered('To sow:', 1),
      numbered('Rye;', 2),
      numbered('Oats;', 2),
      numbered('To mow;', 1),
      numbered('Decides.', 0),
      numbered('To rest.', 1),
      numbered('Three.', 3),
    ].join('');
    expect(read(body)).toEqual([
      '1. Requests:',
      '(a) To sow:',
      '(i) Rye;',
      '(ii) Oats;',
      '(b) To mow;',
      '2. Decides.',
      '(a) To rest.',
      '2.1 Three.',
    ]);
  });

  test('of another list of the series as Word counts on, or from where it is told to', () => {
    const body = numbered('One.', 0) + numbered('Four.', 0, 3) + numbered('Five.', 0, 3);
    expect(read(body)).toEqual(['1. One.', '4. Four.', '5. Five.']);
  });

  test('of a style, and of one that is based on it; the list 0 is none', () => {
    const none = '<w:pStyle w:val="Part"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      paragraph(run('Sowing'), '<w:pStyle w:val="Part"/>') +
      paragraph(run('Unnumbered'), none) +
      paragraph(run('Reaping'), '<w:pStyle w:val="PartOfMine"/>');
    expect(read(body)).toEqual(['I. Sowing', 'Unnumbered', 'II. Reaping']);
  });

  test('of bullets, and not of what is empty or deleted', () => {
    const body =
      numbered('Wake.', 0, 2) +
      numbered('', 0) +
      `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:del>${run('Gone.')}</w:del></w:p>` +
      numbered('One.', 0);
    expect(read(body)).toEqual(['• Wake.', '1. One.']);
  });
});

test('notes follow the text, and their marks stand in it', () => {
  const reference = (id: number, more = ''): string =>
    `<w:r><w:footnoteReference w:id="${id}"${more && ' w:customMarkFollows="1"'}/>${more}</w:r>`;
  const footnotes = `<w:footnotes ${namespaces}>
    <w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
    <w:footnote w:id="5">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' See A/98/2.')}`)}</w:footnote>
    <w:footnote w:id="6">${paragraph(run('* Reissued.'))}</w:footnote>
    <w:footnote w:id="7">${paragraph(run('Nobody refers to it.'))}</w:footnote>
  </w:footnotes>`;
  const body = paragraph(
    run('Recalling') + reference(6, '<w:t>*</w:t>') + run(' the almanac,') + reference(5),
  );
  expect(read(body, { footnotes })).toEqual([
    'Recalling[*] the almanac,[1]',
    '[*] Reissued.',
    '[1] See A/98/2.',
  ]);
});

test('cells and text boxes are paragraphs; hidden and deleted words are none', () => {
  const box =
    '<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>' +
    `${paragraph(run('In a box.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>` +
    `<w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body =
    paragraph(run('Words') + box + run(' around.')) +
    `<w:tbl><w:tr><w:tc>${paragraph(run('Rye'))}</w:tc><w:tc>${paragraph(run('ten'))}</w:tc></w:tr></w:tbl>` +
    paragraph(
      run('Seen') + run(' unseen', '<w:vanish/>') + run(' again.', '<w:vanish w:val="0"/>'),
    ) +
    paragraph(`${run('Kept')}<w:del>${run(' gone')}</w:del><w:ins>${run(' come.')}</w:ins>`);
  expect(read(body)).toEqual([
    'Words around.',
    'In a box.',
    'Rye',
    'ten',
    'Seen again.',
    'Kept come.',
  ]);
});

test('styles that go in a circle, and numbers that are none, end the reading of a number', () => {
  const circle = `<w:styles ${namespaces}>
    <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>
    <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
  const body = paragraph(run('Words.'), '<w:pStyle w:val="A"/>') + numbered('More.', 99, 77);
  expect(read(body, { styles: circle })).toEqual(['Words.', 'More.']);
});
