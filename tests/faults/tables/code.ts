import { adopted, change, draft, paragraph, type Row } from './spoil.ts';

/** Whatever would be code, or lead a reader astray. */
export const code: readonly Row[] = [
  [
    'an import',
    paragraph("import x from './x.js'"),
    `${adopted}:20: The text holds an MDX import or export. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'an export',
    paragraph('export const prerender = false'),
    `${adopted}:20: The text holds an MDX import or export. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'import as an ordinary word',
    paragraph('import duties on medicines,'),
    `${adopted}:20: A paragraph opens with import or export in small letters, which MDX takes for code. Remove it, or join it to the paragraph before.`,
  ],
  [
    'an expression',
    paragraph('{process.exit()}'),
    `${adopted}:20: The text holds an expression in braces. Write the brace as \\{ if the text prints one.`,
  ],
  [
    'an expression within a paragraph',
    paragraph('*Noting* {1 + 1} reports,'),
    `${adopted}:20: The text holds an expression in braces. Write the brace as \\{ if the text prints one.`,
  ],
  [
    'an expression in a note',
    change(adopted, '[^2]: See', '[^2]: See {x}'),
    `${adopted}:52: The text holds an expression in braces. Write the brace as \\{ if the text prints one.`,
  ],
  [
    'a comment of MDX',
    paragraph('*Noting* {/* nothing */} reports,'),
    `${adopted}:20: The text holds an expression in braces. Write the brace as \\{ if the text prints one.`,
  ],
  [
    'a comment of HTML',
    paragraph('*Noting* <!-- nothing --> reports,'),
    `${adopted}:20: MDX cannot read this: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. The signs < and { open code: where the text prints them, write \\< and \\{.`,
  ],
  [
    'a component',
    paragraph('<Video />'),
    `${adopted}:20: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'an element within a paragraph',
    paragraph('*Noting* the <b>reports</b>,'),
    `${adopted}:20: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'an attribute that is an expression',
    paragraph('*Noting* <a href={x}>it</a>,'),
    `${adopted}:20: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'attributes that are spread',
    paragraph('<Video {...x} />'),
    `${adopted}:20: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'a fragment',
    paragraph('*Noting* <>it</>,'),
    `${adopted}:20: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'a script',
    paragraph('<script>alert(1)</script>'),
    `${adopted}:20: The text holds a component or HTML element. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'a sign that opens code',
    paragraph('*Noting* the sum of <5 per cent,'),
    `${adopted}:20: MDX cannot read this: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. The signs < and { open code: where the text prints them, write \\< and \\{.`,
  ],
  [
    'a brace that is never closed',
    paragraph('*Noting* the sum of {5 per cent,'),
    `${adopted}:20: MDX cannot read this: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. The signs < and { open code: where the text prints them, write \\< and \\{.`,
  ],
  [
    'an image',
    paragraph('*Noting* ![it](https://example.org/a.png),'),
    `${adopted}:20: The text holds an image. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'a link that is a script',
    paragraph('*Noting* [it](javascript:alert(1)),'),
    `${adopted}:20: A link leads to “javascript:alert(1)”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a link that is a script in capitals',
    paragraph('*Noting* [it](JAVASCRIPT:alert(1)),'),
    `${adopted}:20: A link leads to “JAVASCRIPT:alert(1)”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a link that is a script in disguise',
    paragraph('*Noting* [it](java&#115;cript:alert(1)),'),
    `${adopted}:20: “&#115;” stands for a character. Type the character itself; if the text prints “&#115;”, write \\&#115;.`,
  ],
  [
    'a link that is a script, percent-encoded',
    paragraph('*Noting* [it](%6Aavascript:alert(1)),'),
    `${adopted}:20: A link leads to “%6Aavascript:alert(1)”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a link that is data',
    paragraph('*Noting* [it](data:text/html,x),'),
    `${adopted}:20: A link leads to “data:text/html,x”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a link that is a script of Visual Basic',
    paragraph('*Noting* [it](vbscript:x),'),
    `${adopted}:20: A link leads to “vbscript:x”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a link whose target stands elsewhere',
    paragraph('*Noting* [it][target],\n\n[target]: javascript:alert(1)'),
    `${adopted}:22: The text holds the target of a link on a line of its own. Write it within the link: [words](A/RES/55/2).`,
  ],
  [
    'an address in angle brackets',
    paragraph('*Noting* <javascript:alert(1)>,'),
    `${adopted}:20: MDX cannot read this: Unexpected character \`(\` (U+0028) in local name, expected a name character such as letters, digits, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag. The signs < and { open code: where the text prints them, write \\< and \\{.`,
  ],
  [
    'a web address that is none',
    paragraph('*Noting* [it](https://[),'),
    `${adopted}:20: A link leads to “https://[”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a web address that looks like another',
    paragraph('*Noting* [it](https://www.un.org@example.org),'),
    `${adopted}:20: A link leads to “https://www.un.org@example.org”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a link with a title',
    paragraph('*Noting* [it](A/RES/55/2 "words"),'),
    `${adopted}:20: A link has a title. Write the words of the text between its square brackets, and only the symbol between the round ones.`,
  ],
  [
    'a citation link to no symbol',
    paragraph('*Noting* [it](resolution-55-2),'),
    `${adopted}:20: A link leads to “resolution-55-2”, which is neither a document symbol nor a web address. Write between its round brackets the symbol of what is cited: A/RES/55/2.`,
  ],
  [
    'a citation link to no form of anchor',
    paragraph('*Noting* [it](A/RES/55/2#paragraph-5),'),
    `${adopted}:20: A link leads to “#paragraph-5” in A/RES/55/2, which is no form of anchor. Write a paragraph as #op5, #pp3 or #op5-a, a note as #fn1.`,
  ],
  [
    'a citation link to a paragraph that is not there',
    change(
      draft,
      'General Assembly resolution 56/149',
      '[General Assembly resolution 56/149](A/RES/56/149#op99)',
    ),
    `${draft}:13: A link leads to “A/RES/56/149#op99”, but A/RES/56/149 has no op99. Correct the anchor, or leave it out to cite the whole.`,
  ],
];
