import { adopted, change, draft, paragraph, type Row } from './spoil.ts';

/** Faults in the structure of a text: its paragraphs, their numbers and notes. */
export const structure: readonly Row[] = [
  [
    'a text without its enacting formula',
    change(draft, 'The Commission on Human Rights,\n\n', ''),
    `${draft}:9: The text opens with “Bearing in mind that among the purposes of the United Nation…”, not with the enacting formula of its organ. Write “The Commission on Human Rights,” in a paragraph of its own. If the document prints it so, add to the front matter: asPrinted: ['formula missing'].`,
  ],
  [
    'the enacting formula of another organ',
    change(draft, 'The Commission on Human Rights,\n', 'The General Assembly,\n'),
    `${draft}:9: The text opens with “The General Assembly,”, not with the enacting formula of its organ. Write “The Commission on Human Rights,” in a paragraph of its own. If the document prints it so, add to the front matter: asPrinted: ['formula missing'].`,
  ],
  [
    'a repeated paragraph number',
    change(draft, '7. *Recalls', '6. *Recalls'),
    `${draft}:47: Two operative paragraphs are numbered 6. Number it 7 as the document does, or put the missing paragraph in its place. If the document prints it so, add to the front matter: asPrinted: ['op6 number'].`,
  ],
  [
    'a skipped paragraph number',
    change(draft, '7. *Recalls', '8. *Recalls'),
    `${draft}:47: Operative paragraph 8 follows 6. Number it 7 as the document does, or put the missing paragraph in its place. If the document prints it so, add to the front matter: asPrinted: ['op8 number'].`,
  ],
  [
    'a preambular paragraph after the operative ones',
    change(draft, '7. *Recalls with', '*Recalling with'),
    `${draft}:47: A paragraph without a number follows the operative paragraphs. Number it, indent it if it belongs to the paragraph before, or move it up into the preamble.`,
  ],
  [
    'a missing label of a sub-paragraph',
    change(draft, '8. *Decides* to', '8. *Decides*:\n\n   (a) To rest;\n\n   (c) To'),
    `${draft}:53: Sub-paragraph (c) does not follow (a): a label is missing, repeated or out of order. Write the labels as the document prints them; if the line only happens to open like a label, join it to the line before. If the document prints it so, add to the front matter: asPrinted: ['op8 (c)'].`,
  ],
  [
    'a note without its mark',
    change(adopted, 'session,[^4]', 'session,'),
    `${adopted}:56: Nothing in the text refers to note 4. Put its mark, [^4], where the document has it, or remove the note.`,
  ],
  [
    'a mark without its note',
    change(adopted, '[^4]: See E/CN.4/2001/2-E/CN.4/Sub.2/2000/46, chap. II, sect. A.\n', ''),
    `${adopted}:34: The text refers to note [^4], which is not there. Add the note’s text at the end of the file, as in “[^4]: See resolution 55/2.”, or remove the mark.`,
  ],
  [
    'a note without text',
    change(adopted, '[^2]: See resolution 55/2.', '[^2]:'),
    `${adopted}:52: Note 2 has no text. Write what the document prints, as in “[^2]: See resolution 55/2.”`,
  ],
  [
    'a mark whose note has another number',
    change(adopted, '[^3]:', '[^5]:'),
    `${adopted}:22: The text refers to note [^3], which is not there. Add the note’s text at the end of the file, as in “[^3]: See resolution 55/2.”, or remove the mark.`,
  ],
  [
    'a note given twice',
    change(adopted, '[^3]:', '[^2]: See it.\n\n[^3]:'),
    `${adopted}:54: Note 2 is given twice. Keep one of the two.`,
  ],
  [
    'notes out of order',
    change(adopted, '8 September 2000[^2]', '8 September 2000[^3]'),
    `${adopted}:22: Note 3 is referred to after note 1. Notes count up from 1 through the text: number the marks and the notes as the document does. If the document prints it so, add to the front matter: asPrinted: ['fn3 number'].`,
  ],
  [
    'a heading of the level of annexes',
    paragraph('# Preamble'),
    `${adopted}:18: The text ends after the enacting formula. Add its preambular and operative paragraphs.`,
  ],
  [
    'an asterisk that opens no italics',
    change(adopted, '*Recalling also* the', '*Recalling also the'),
    `${adopted}:24: The sign * stands alone. Italics have one before and one after them, with no space inside; if the text prints the sign, write \\*.`,
  ],
  [
    'an underscore that opens no italics',
    change(adopted, '*Recalling also* the', '_Recalling also the'),
    `${adopted}:24: The sign _ stands alone. Italics have one before and one after them, with no space inside; if the text prints the sign, write \\_.`,
  ],
  [
    'a wrapped line that opens like a label',
    paragraph('*Noting* resolution\n(a) of it,'),
    `${adopted}:21: A line that opens with (a) stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a wrapped line that opens like the first number',
    paragraph('*Noting* paragraph\n1. of it,'),
    `${adopted}:21: A line that opens with 1. stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a wrapped line that opens like a heading',
    paragraph('*Noting* item\n# 5 of it,'),
    `${adopted}:21: A line that opens with # stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a wrapped line that opens like any other number',
    paragraph('*Noting* the year\n1945. It was,'),
    `${adopted}:21: A line that opens with 1945. stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a label right below its paragraph, which may be a wrapped line',
    change(draft, '8. *Decides* to', '8. *Decides* on article 5;\n   (i) of it, to'),
    `${draft}:50: A line that opens with (i) stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a line right below a quoted text',
    change(draft, '8. *Decides* to', '8. *Decides*:\n\n   > Rest,\n   and to'),
    `${draft}:52: A line right below a quoted text has no sign >. Write the sign before it, or put an empty line between them.`,
  ],
  [
    'a heading of the preamble without its sign',
    paragraph('Our world'),
    `${adopted}:20: Words above the first number end with no comma. If they are a heading, write ## before them; else end them as the document does. If the document prints it so, add to the front matter: asPrinted: ['pp1 comma'].`,
  ],
  ...(['I. Our world', 'Article 10', 'Annex', 'B.'] as const).map((heading): Row => [
    `a heading without its sign, ${heading}`,
    change(draft, '8. *Decides* to', `${heading}\n\n8. *Decides* to`),
    `${draft}:49: A paragraph says what a heading says: “${heading}”. Write ## before it, ### if it stands below another heading, and # if it begins an annex.`,
  ]),
  ...(['8.*Decides* to', '8 . *Decides* to', '8 .*Decides* to'] as const).map((typed): Row => [
    `a number that is none as it is typed, ${typed}`,
    change(draft, '8. *Decides* to', typed),
    `${draft}:49: A paragraph opens with “${typed.replace(/\*.*/, '').trim()}”, which is no number or label as it is typed. Write it as the document prints it, with one space behind it: “1. Decides”, “(a) To return”.`,
  ]),
  [
    'a paragraph right below another, which opens in italics',
    paragraph('*Noting* it,\n*Deeply concerned* about it,'),
    `${adopted}:20: “Deeply concerned” stands in the middle of a paragraph as where one opens. If another paragraph begins there, put an empty line before it. If the document prints it so, add to the front matter: asPrinted: ['pp1 joined'].`,
  ],
  ...(['9. Words', '(b) Words', '## Words', '• Words'] as const).map((second): Row => [
    `a paragraph that is joined to another, ${second}`,
    change(draft, '8. *Decides* to', `8. *Decides*; ${second}; to`),
    `${draft}:49: “${second}” stands in the middle of a paragraph as where one opens. If another paragraph begins there, put an empty line before it. If the document prints it so, add to the front matter: asPrinted: ['op8 joined'].`,
  ]),
  [
    'a table right below a paragraph',
    change(draft, '8. *Decides* to', '8. *Decides* on:\n| a | b |\n| - | - |\n| c | d |\nto'),
    `${draft}:50: A line that opens with | stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a paragraph that is indented below another',
    paragraph('*Noting* it,\n\n   *Noting also* that,'),
    `${adopted}:22: What opens as a paragraph does is indented as part of the one above. Begin it at the left edge of the text. If the document prints it so, add to the front matter: asPrinted: ['pp1 line'].`,
  ],
  [
    'an operative paragraph whose number is lost',
    change(draft, '8. *Decides* to', '*Decides* to'),
    `${draft}:49: A paragraph without a number opens as those with numbers do. Number it, or indent it if it belongs to the paragraph before. If the document prints it so, add to the front matter: asPrinted: ['p1 number'].`,
  ],
  [
    'a heading of the operative part without its sign',
    change(draft, '8. *Decides* to', 'What is left\n\n8. *Decides* to'),
    `${draft}:49: A paragraph without a number ends with no punctuation. If it is a heading, write ## before it; else end it as the document does. If the document prints it so, add to the front matter: asPrinted: ['p1 end'].`,
  ],
  [
    'a heading of an annex without its sign',
    change(draft, '8. *Decides* to', '8. *Decides*.\n\n# Annex\n\nWhat is left\n\nIt is to'),
    `${draft}:53: A paragraph without a number ends with no punctuation. If it is a heading, write ## before it; else end it as the document does. If the document prints it so, add to the front matter: asPrinted: ['annex-p1 end'].`,
  ],
  [
    'two headings on one line',
    change(draft, '8. *Decides* to', '# Annex # Rules\n\nIt is to'),
    `${draft}:49: A heading holds the sign #. Put the heading that it begins on a line of its own, with an empty line between them.`,
  ],
  [
    'a label without the space behind it',
    change(draft, '8. *Decides* to', '8. *Decides*:\n\n   (a)To'),
    `${draft}:51: A paragraph opens with “(a)”, which is no number or label as it is typed. Write it as the document prints it, with one space behind it: “1. Decides”, “(a) To return”.`,
  ],
  [
    'a backslash in a bare address',
    paragraph('*Noting* https://example.org/a\\_b,'),
    `${adopted}:20: A web address holds a backslash. Write it without: in an address no sign needs one.`,
  ],
  [
    'a line of dashes below words',
    paragraph('*Noting* it,\n---'),
    `${adopted}:20: A line of dashes or equals signs stands below words, which makes a heading of them. Put an empty line between them; if it is a heading, write ## before it.`,
  ],
  [
    'a list that runs on within the words of a line',
    change(draft, '8. *Decides* to', '8. *Decides*:\n   (a) to rest; (b) to'),
    `${draft}:50: A line that opens with (a) stands right below a paragraph. Put an empty line between them; if it is no paragraph, join the two lines.`,
  ],
  [
    'a label that is printed twice',
    change(draft, '8. *Decides* to', '8. *Decides*:\n\n   (a) A;\n\n   (b) B:\n\n   (a) To'),
    `${draft}:55: Sub-paragraph (a) does not follow (b): a label is missing, repeated or out of order. Write the labels as the document prints them; if the line only happens to open like a label, join it to the line before. If the document prints it so, add to the front matter: asPrinted: ['op8 (a)'].`,
  ],
  [
    'a first number that is not 1',
    change(adopted, '1. *Reaffirms* that', '2. *Reaffirms* that'),
    `${adopted}:36: The first operative paragraph is numbered 2. Number it 1 as the document does, or put the missing paragraph in its place. If the document prints it so, add to the front matter: asPrinted: ['op2 number'].`,
  ],
  [
    'a paragraph that is indented by one space',
    paragraph(' *Noting* it,'),
    `${adopted}:20: A paragraph is indented by one space. Remove the space, or indent it by three if it belongs to the paragraph above.`,
  ],
  [
    'a note’s mark within a link',
    change(adopted, 'resolution 55/109', '[resolution 55/109[^3]](A/RES/55/109)'),
    `${adopted}:22: The mark of note 3 stands within a link. Put it behind the link: [words](A/RES/55/2)[^1].`,
  ],
  [
    'a table with a row that is too short',
    paragraph('| a | b |\n| - | - |\n| c |'),
    `${adopted}:22: A row of the table has 1 cells, the first has 2. Give each row as many cells: an empty one where nothing is printed, < for one that is joined to the one before it, ^ to the one above.`,
  ],
  [
    'an entry of asPrinted that nothing needs',
    change(
      adopted,
      'organ: General Assembly',
      "organ: General Assembly\nasPrinted: ['op9 number']",
    ),
    `${adopted}:5: Nothing in the text is “op9 number”. Remove it from asPrinted, or correct the place or the fault.`,
  ],
];

/** Lost signs and odd characters. */
export const characters: readonly Row[] = [
  [
    'a quotation that is never closed',
    change(
      adopted,
      '“Promotion of dialogue on human rights issues”',
      '“Promotion of dialogue on human rights issues',
    ),
    `${adopted}:34: The sign “ before “Promotion of dialogue on human” is never closed. Add ” where the document prints it. If the document prints it so, add to the front matter: asPrinted: ['pp8 “'].`,
  ],
  [
    'a quotation that is never opened',
    change(adopted, 'item entitled “United', 'item entitled United'),
    `${adopted}:38: The sign ” after “f Dialogue among Civilizations” closes nothing. Add “ where the document prints it. If the document prints it so, add to the front matter: asPrinted: ['op2 ”'].`,
  ],
  [
    'one straight quotation mark',
    change(adopted, '"Global Agenda', 'Global Agenda'),
    `${adopted}:28: The sign " before “,” stands alone. Add the other one where the document prints it. If the document prints it so, add to the front matter: asPrinted: ['pp5 "'].`,
  ],
  [
    'a lost bracket',
    change(draft, '(A/CONF.157/23)', '(A/CONF.157/23'),
    `${draft}:19: The sign ( before “A/CONF.157/23,” is never closed. Add ) where the document prints it. If the document prints it so, add to the front matter: asPrinted: ['pp5 ('].`,
  ],
  [
    'a lost bracket in a note',
    change(adopted, '[^1]: A/CONF.157/24 (Part I)', '[^1]: A/CONF.157/24 Part I)'),
    `${adopted}:50: The sign ) after “A/CONF.157/24 Part I” closes nothing. Add ( where the document prints it. If the document prints it so, add to the front matter: asPrinted: ['fn1 )'].`,
  ],
  [
    'a square bracket that is never closed',
    change(draft, '8. *Decides* to', String.raw`8. *Decides* [to`),
    `${draft}:49: The sign [ before “to continue its consideration ” is never closed. Add ] where the document prints it. If the document prints it so, add to the front matter: asPrinted: ['op8 ['].`,
  ],
  [
    'a zero-width space',
    change(adopted, 'Charter of the United', 'Charter of the\u200B United'),
    `${adopted}:20: Here is an invisible character (U+200B), after “n the Charter of the”. Delete it.`,
  ],
  [
    'a soft hyphen',
    change(adopted, 'international', 'inter\u00ADnational'),
    `${adopted}:3: Here is an invisible character (U+00AD), after “Enhancement of inter”. Delete it.`,
  ],
  [
    'a sign that turns the direction of writing',
    change(draft, 'religion,', '\u202Enoigiler\u202C,'),
    `${draft}:11: Here is a sign that turns the direction of writing (U+202E), after “e, sex, language or ”. Delete it.`,
  ],
  [
    'a control character',
    change(draft, 'religion,', 'religion\u000C,'),
    `${draft}:11: Here is a control character (U+000C), after “language or religion”. Delete it.`,
  ],
  [
    'a tab',
    change(draft, '8. *Decides*', '8.\t*Decides*'),
    `${draft}:49: Here is a tab (U+0009), after “8.”. Write spaces.`,
  ],
  [
    'a carriage return alone',
    change(draft, 'religion,', 'religion,\rsex,'),
    `${draft}:11: Here is a carriage return within a line (U+000D), after “anguage or religion,”. End lines with a line feed, or with both.`,
  ],
  [
    'a line separator',
    change(draft, 'religion,', 'religion,\u2028sex,'),
    `${draft}:11: Here is a line separator of word processors (U+2028), after “anguage or religion,”. Write a space, or an empty line between paragraphs.`,
  ],
  [
    'a character that was lost',
    change(adopted, '“United Nations Year', '\uFFFDUnited Nations Year'),
    `${adopted}:38: Here is the sign for a character that was lost (U+FFFD), after “genda item entitled ”. Look it up in the document and type it.`,
  ],
  [
    'a character of somebody’s own',
    change(adopted, '“United Nations Year', '\uE000United Nations Year'),
    `${adopted}:38: Here is a character that only some fonts show (U+E000), after “genda item entitled ”. Type the one that the document prints.`,
  ],
  [
    'letters joined into one sign',
    change(draft, 'fifty-ninth', '\uFB01fty-ninth'),
    `${draft}:49: Here is a sign of joined letters (U+FB01), after “of priority, at its ”. Type the letters one by one.`,
  ],
  [
    'a Cyrillic letter in a Latin word',
    change(draft, '*Decides*', '*D\u0435cides*'),
    `${draft}:49: Here is a Cyrillic or Greek letter within a word in Latin letters (U+0435), after “8. *D”. Type the Latin letter that looks like it.`,
  ],
  [
    'a Greek letter in a Latin word',
    change(draft, '8. *Decides*', '8. *Decide\u03BFs*'),
    `${draft}:49: Here is a Cyrillic or Greek letter within a word in Latin letters (U+03BF), after “8. *Decide”. Type the Latin letter that looks like it.`,
  ],
  [
    'a letter and its accent as two characters',
    paragraph('*Noting* the communique\u0301 of the meeting,'),
    `${adopted}:20: “é” is typed as U+0065 U+0301, not as U+00E9. Type it again, or save the file in the normal form NFC.`,
  ],
  [
    'a character written in the way of HTML',
    paragraph('*Noting* peace &amp; security,'),
    `${adopted}:20: “&amp;” stands for a character. Type the character itself; if the text prints “&amp;”, write \\&amp;.`,
  ],
  [
    'an invisible character in disguise',
    paragraph('*Noting* peace &#8203;and security,'),
    `${adopted}:20: “&#8203;” stands for a character. Type the character itself; if the text prints “&#8203;”, write \\&#8203;.`,
  ],
  [
    'a Cyrillic letter in a symbol',
    change(draft, 'A/CONF.157/23', '\u0410/CONF.157/23'),
    `${draft}:19: Here is a Cyrillic or Greek letter in a symbol or number (U+0410), after “ts on 25 June 1993 (”. Type the Latin letter that looks like it.`,
  ],
  [
    'a Cyrillic letter in a number',
    change(draft, '8. *Decides*', '8. *Decides* on resolution 57/270 \u0412,'),
    `${draft}:49: Here is a Cyrillic or Greek letter in a symbol or number (U+0412), after “n resolution 57/270 ”. Type the Latin letter that looks like it.`,
  ],
  [
    'a Greek letter in a symbol',
    change(draft, 'A/CONF.157/23', '\u0391/CONF.157/23'),
    `${draft}:19: Here is a Cyrillic or Greek letter in a symbol or number (U+0391), after “ts on 25 June 1993 (”. Type the Latin letter that looks like it.`,
  ],
  [
    'a number of full width',
    change(draft, '8. *Decides*', '\uFF18. *Decides*'),
    `${draft}:49: Here is a letter or sign of full width (U+FF18) at the beginning of the line. Type the one that the document prints.`,
  ],
  [
    'a note’s mark in the title whose note is not there',
    change(adopted, 'title: Enhancement', 'title: Enhancement[^9]'),
    `${adopted}:1: The first note is called 9. Notes count up from 1 through the text: number the marks and the notes as the document does. If the document prints it so, add to the front matter: asPrinted: ['fn9 number'].`,
  ],
  [
    'a title that a sign of YAML cuts',
    change(adopted, 'title: Enhancement', 'title: Item #5 # Enhancement'),
    `${adopted}:3: The words behind # are a comment, and no part of the field: “#5 # Enhancement of international cooperation in the field of human rights”. Put all of the field in single quotes if the text prints them, else remove them.`,
  ],
  [
    'a title with a lone asterisk',
    change(adopted, 'title: Enhancement of', 'title: Enhancement *of'),
    `${adopted}:3: The sign * stands alone. Italics have one before and one after them; if the text prints the sign, write \\*.`,
  ],
];
