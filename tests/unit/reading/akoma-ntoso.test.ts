import { describe, expect, test } from 'vitest';
import { readAkomaNtoso } from '../../../src/reading/akoma-ntoso/read-akoma-ntoso.ts';
import { bringIn } from '../../../src/import/bring-in.ts';
import { contentFileOf } from '../../support/bring-in.ts';

/** A made-up resolution as the United Nations tags its own. */
function tagged(body: string, preamble = '', attachments = ''): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
    <meta><identification source="#DGACM"></identification></meta>
    <coverPage>
      <p class="upperRight"><docNumber refersTo="#symbol">A/RES/99/1</docNumber></p>
      <p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
      <p><docTitle>Resolution adopted by the General Assembly on 20 September 2044</docTitle></p>
    </coverPage>
    <preface><p><docNumber>99/1.</docNumber><docTitle><span class="bold">	An example</span></docTitle></p></preface>
    <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>${preamble}</preamble>
    <mainBody>${body}</mainBody>
    <conclusions><p><inline name="adoptionMeeting">8th plenary meeting</inline><eol/><docDate date="2044-09-20">20 September 2044</docDate></p></conclusions>
    ${attachments}</statement></akomaNtoso>`;
}

function p(words: string): string {
  return `<content><p xml:space="preserve">${words}</p></content>`;
}

/** The text of a content file, without its front matter. */
function bodyOf(xml: string): string[] {
  const file = contentFileOf(readAkomaNtoso(xml));
  return file
    .slice(file.indexOf('\n---\n') + 5)
    .trim()
    .split('\n\n');
}

const acts = `<paragraph><num>1.</num>${p('	<span class="italic">Decides </span>to act.')}</paragraph>`;

test('leads are italics without the spaces around them, and links are words', () => {
  const preamble = `<container name="Recalling"><p xml:space="preserve">	<span class="italic">Recalling </span>its resolution <a href="https://undocs.org/en/A/RES/98/1">98/1</a>,<authorialNote marker="1"><p>		See <span class="italic">Official Records</span>.</p></authorialNote></p></container>`;
  expect(bodyOf(tagged(acts, preamble))).toEqual([
    'The General Assembly,',
    '*Recalling* its resolution 98/1,[^1]',
    '1. *Decides* to act.',
    '[^1]: See *Official Records*.',
  ]);
});

describe('where the tags are wrong, the words tell', () => {
  test('a number and labels that are typed in the words', () => {
    const body = [
      '1.	<span class="italic">Requests</span> him:',
      '(a)	To report;',
      '(b)	To wait;',
      '2.	<span class="italic">Decides</span> to act.',
    ];
    expect(
      bodyOf(tagged(body.map((words) => `<paragraph>${p(`	${words}`)}</paragraph>`).join(''))),
    ).toEqual([
      'The General Assembly,',
      '1. *Requests* him:',
      '   (a) To report;',
      '   (b) To wait;',
      '2. *Decides* to act.',
    ]);
  });

  test('a heading that is tagged as a paragraph in bold', () => {
    const heading = (words: string): string =>
      `<paragraph>${p(`<span class="bold">		${words}</span>`)}</paragraph>`;
    expect(bodyOf(tagged(heading('II') + heading('A title') + acts))).toEqual([
      'The General Assembly,',
      '## II',
      '## A title',
      '1. *Decides* to act.',
    ]);
  });

  test('an annex that the tags alone set apart', () => {
    const annex = `<attachments><attachment><doc name="annex"><mainBody><paragraph class="H1"><heading>What is appended</heading></paragraph><paragraph><num>1.</num>${p('A rule.')}</paragraph></mainBody></doc></attachment></attachments>`;
    expect(bodyOf(tagged(acts, '', annex)).slice(2)).toEqual([
      '# Annex',
      '# What is appended',
      '1. A rule.',
    ]);
  });

  test('words that go on after sub-paragraphs', () => {
    const body = `<paragraph><num>1.</num>${p('	<span class="italic">Requests</span> him:')}</paragraph>
      <paragraph><num>(a)</num>${p('	To report;')}</paragraph><paragraph><num>(b)</num>${p('	To wait;')}</paragraph>
      <paragraph>${p('and to do both in time;')}</paragraph><paragraph><num>2.</num>${p('	<span class="italic">Decides</span> to act.')}</paragraph>`;
    expect(bodyOf(tagged(body))).toContain('   and to do both in time;');
  });
});

test('a table keeps its spans, and its notes follow it', () => {
  const table = `<container name="table"><table>
    <tr><th><p>Kind</p></th><th colspan="2"><p>Posts</p></th></tr>
    <tr><td rowspan="2"><p>First<span class="italic"><sup>a</sup></span></p></td><td><p>1|2</p></td><td><p>3</p></td></tr>
    <tr><td><p>4</p></td><td></td></tr></table></container>
    <paragraph class="FootnoteText">${p('	<span class="italic"><sup>a</sup></span>	See A/98/1.')}</paragraph>`;
  expect(bodyOf(tagged(acts + table)).slice(2)).toEqual([
    '| Kind | Posts | \\< |\n| --- | --- | --- |\n| First[^a] | 1\\|2 | 3 |\n| ^ | 4 |  |',
    '[^a]: See A/98/1.',
  ]);
});

test('each resolution of a collection has its letter, and the title above all of them', () => {
  const statement = tagged(acts)
    .replace(/[^]*(<statement)/, '$1')
    .replace('</akomaNtoso>', '');
  const part = (letter: string): string =>
    `<component>${statement.replace(/<coverPage>[^]*<\/coverPage>/, '').replace(/<preface>[^]*<\/preface>/, `<preface><p><docNumber>${letter}</docNumber></p></preface>`)}</component>`;
  const cover = /<coverPage>[^]*<\/preface>/
    .exec(statement)?.[0]
    .replace('A/RES/99/1', 'A/RES/99/1 A-B');
  const document = readAkomaNtoso(
    `<akomaNtoso><documentCollection>${cover}</documentCollection><components>${part('A')}${part('B')}</components></akomaNtoso>`,
  );
  expect(document.masthead.symbol).toBe('A/RES/99/1 A-B');
  expect(
    document.texts.map(({ designation, letter, documentTitle }) => [
      designation,
      letter,
      documentTitle[0],
    ]),
  ).toEqual([
    ['99/1', 'A', expect.objectContaining({ text: 'An example' })],
    ['99/1', 'B', expect.objectContaining({ text: 'An example' })],
  ]);
});

test('an adopted text that is printed without its enacting formula is brought in, and told', () => {
  const preamble =
    '<container name="Recalling"><p xml:space="preserve">	<span class="italic">Recalling </span>it,</p></container>';
  const xml = tagged(acts, preamble).replace(/<formula .*<\/formula>/, '');
  expect(bodyOf(xml)).toEqual(['*Recalling* it,', '1. *Decides* to act.']);
  expect(contentFileOf(readAkomaNtoso(xml))).toContain('asPrinted:\n  - formula missing\n');
  const [made] = bringIn(readAkomaNtoso(xml), {}, new Set());
  expect(made?.ok && made.doubts.map(({ message }) => message)).toEqual([
    expect.stringContaining('not with the enacting formula'),
  ]);
  const undated = xml.replace(/<p><docTitle>Resolution adopted.*\n/, '');
  expect(() => readAkomaNtoso(undated)).toThrow(/This is no resolution/);
});

describe('what is not to be trusted', () => {
  test('an entity of its own is not known, so that none can load a file or grow', () => {
    const xml = `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${tagged(acts).replace('to act', '&e;')}`;
    expect(() => readAkomaNtoso(xml)).toThrow(/no well-formed XML/);
  });

  test('other XML is refused', () => {
    expect(() => readAkomaNtoso('<html/>')).toThrow(/no statement of Akoma Ntoso/);
  });

  test('signs of MDX and Markdown are words', () => {
    const hostile =
      '	<span class="italic">Decides</span> {process.exit()} &lt;script&gt; *not* _this_ [2](x) `code` &amp;amp; import.';
    expect(bodyOf(tagged(`<paragraph><num>1.</num>${p(hostile)}</paragraph>`))[1]).toBe(
      '1. *Decides* \\{process.exit()} \\<script> \\*not\\* \\_this\\_ [2\\](x) \\`code\\` \\&amp; import.',
    );
  });

  test('a text in another language is told', () => {
    const french = tagged(acts).replace(
      'The General Assembly</span>',
      'L’Assemblée générale</span>',
    );
    expect(() => readAkomaNtoso(french)).toThrow(/not in English/);
  });
});

describe('nothing of a file is lost, and what is not its own is told', () => {
  function doubtsOf(xml: string): string[] {
    return readAkomaNtoso(xml).doubts.map(({ place, message }) => `${place?.number}: ${message}`);
  }

  test('words beside what a paragraph holds', () => {
    const body = `<paragraph><content><p xml:space="preserve">	<span class="italic">Recommends</span> the following draft: <embeddedStructure>
      <container name="formula"><p>The Economic and Social Council,</p></container><paragraph><num>1.</num>${p('Acts.')}</paragraph></embeddedStructure></p></content></paragraph>`;
    expect(bodyOf(tagged(body)).slice(1)).toEqual([
      '*Recommends* the following draft:',
      '   > The Economic and Social Council,\n   >\n   > 1. Acts.',
    ]);
  });

  test('a heading that comes again', () => {
    const heading = (words: string): string =>
      `<paragraph class="H23"><subheading>${words}</subheading></paragraph>`;
    const part = (words: string, number: string): string =>
      heading('Key areas of action') + heading(words) + acts.replace('1.', number);
    const file = contentFileOf(readAkomaNtoso(tagged(part('First', '1.') + part('Second', '2.'))));
    expect(file.match(/Key areas of action/g)).toHaveLength(2);
  });

  test('a heading that is tagged twice is read once', () => {
    const heading = '<subheading>A. Base scale</subheading>';
    const xml = tagged(
      heading +
        acts +
        heading +
        '<subheading>B. Other scales</subheading>' +
        acts.replace('1.', '2.'),
    );
    expect(bodyOf(xml).filter((block) => block.startsWith('#'))).toEqual([
      '## A. Base scale',
      '## B. Other scales',
    ]);
    expect(doubtsOf(xml)).toEqual([
      expect.stringMatching(/^\d+: The heading “A\. Base scale” is tagged a second time/),
    ]);
  });

  test('the heading of an annex that was put in', () => {
    const annex = `<attachments><attachment><doc name="annex"><mainBody><paragraph><num>1.</num>${p('A rule.')}</paragraph></mainBody></doc></attachment></attachments>`;
    expect(doubtsOf(tagged(acts, '', annex))).toEqual([
      expect.stringMatching(/“Annex” was put in/),
    ]);
  });

  test('a word that finds no place fails the document', () => {
    const document = readAkomaNtoso(tagged(acts));
    const account = { ...document.account, words: [...document.account.words, 'A lost word.'] };
    const [result] = bringIn({ ...document, account }, {}, new Set());
    expect(result).toMatchObject({
      ok: false,
      reason: 'Not every word has found its place: “A lost word”.',
    });
  });
});

describe('what is typed twice or apart', () => {
  test('the number of a heading, in its words, too', () => {
    const heading =
      '<paragraph class="H23"><num>I.</num><subheading>I.	Organization</subheading></paragraph>';
    expect(bodyOf(tagged(heading + acts))[1]).toBe('## I. Organization');
  });

  test('the full stop of a number, with the words', () => {
    const body = `${acts}<paragraph><num>1.1</num>${p('.	Raise awareness.')}</paragraph>`;
    expect(bodyOf(tagged(body))[2]).toBe('1.1. Raise awareness.');
  });

  test('the full stop of a number, behind a tab', () => {
    const body = `${acts}<paragraph>${p('	2	.<span class="italic">Requests</span> him to report.')}</paragraph>`;
    expect(bodyOf(tagged(body))[2]).toBe('2. *Requests* him to report.');
  });

  test('spaces that do not break, at the ends of a paragraph', () => {
    const preamble = `<container><p>\u202F<span class="italic">Recalling</span> its resolution 98/1,\u00A0</p></container>`;
    expect(bodyOf(tagged(acts, preamble))[1]).toBe('*Recalling* its resolution 98/1,');
  });

  test('rows of a table that hold nothing', () => {
    const row = (cells: string): string => `<tr>${cells}</tr>`;
    const table = `<container name="table"><table>${row('<td>Kind</td><td>Posts</td>')}${row('<td></td><td><p> </p></td>')}${row('<td rowspan="2">First</td><td>1</td>')}${row('<td></td>')}</table></container>`;
    expect(bodyOf(tagged(acts + table))[2]).toBe(
      '|  |  |\n| --- | --- |\n| Kind | Posts |\n| First | 1 |\n| ^ |  |',
    );
  });
});

test('items of the agenda are called what they are called, each', () => {
  const items = ['Examples', 'Other matters'].map(
    (name) => `<p><inline name="agenda item name">${name}</inline></p>`,
  );
  const xml = tagged(acts).replace('</coverPage>', `${items.join('')}</coverPage>`);
  expect(readAkomaNtoso(xml).masthead.agendaTitle).toBe('Examples Other matters');
});
