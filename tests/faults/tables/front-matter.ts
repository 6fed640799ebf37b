import { add, adopted, change, draft, text, type Row } from './spoil.ts';

/** Faults in what stands above a text. */
export const frontMatter: readonly Row[] = [
  [
    'a missing field',
    change(adopted, 'organ: General Assembly\n', ''),
    `${adopted}:2: The field organ is missing. Name one of these in full: General Assembly, Security Council, Economic and Social Council, Human Rights Council, Commission on Human Rights, Sub-Commission on the Promotion and Protection of Human Rights.`,
  ],
  [
    'an empty field',
    change(adopted, 'meeting: 88th plenary meeting', 'meeting:'),
    `${adopted}:7: The field meeting is empty. Write it as the document prints it, on one line: 88th plenary meeting.`,
  ],
  [
    'a field that there is not',
    change(draft, 'status: draft', 'status: draft\nnumber: 4'),
    `${draft}:6: There is no field called number. Correct its name or remove it.`,
  ],
  [
    'a field given twice',
    change(adopted, 'status: adopted', 'status: adopted\nstatus: draft'),
    `${adopted}:6: A field is given twice. Keep one of the two.`,
  ],
  [
    'a layout, which Astro would run',
    change(draft, 'status: draft', 'status: draft\nlayout: ../../src/layouts/Page.astro'),
    `${draft}:6: There is no field called layout. Correct its name or remove it.`,
  ],
  [
    'a field named like a part of every object',
    change(draft, 'status: draft', 'status: draft\n__proto__: { layout: x }'),
    `${draft}:6: There is no field called __proto__. Correct its name or remove it.`,
  ],
  [
    'a status that there is not',
    change(draft, 'status: draft', 'status: maybe'),
    `${draft}:5: The field status is wrong. Write adopted or draft.`,
  ],
  [
    'an organ that there is not',
    change(adopted, 'organ: General Assembly', 'organ: Assembly'),
    `${adopted}:4: The field organ is wrong. Name one of these in full: General Assembly, Security Council, Economic and Social Council, Human Rights Council, Commission on Human Rights, Sub-Commission on the Promotion and Protection of Human Rights.`,
  ],
  [
    'a number where words belong',
    change(
      adopted,
      'title: Enhancement of international cooperation in the field of human rights',
      'title: 149',
    ),
    `${adopted}:3: The field title is wrong. Write it as the document prints it, on one line: Enhancement of international cooperation in the field of human rights.`,
  ],
  [
    'a day that does not exist',
    change(adopted, '2001-12-19', '2001-02-30'),
    `${adopted}:6: The field adopted is wrong. Give a day that exists, as year-month-day: 2001-12-19.`,
  ],
  [
    'a day in another form',
    change(adopted, '2001-12-19', '19 December 2001'),
    `${adopted}:6: The field adopted is wrong. Give a day that exists, as year-month-day: 2001-12-19.`,
  ],
  [
    'an adopted text without a day of adoption',
    change(adopted, 'adopted: 2001-12-19\n', ''),
    `${adopted}:2: An adopted resolution has a day of adoption. Add it: adopted: 2001-12-19.`,
  ],
  [
    'a draft with a day of adoption',
    change(draft, 'status: draft', 'status: draft\nadopted: 2002-04-25'),
    `${draft}:6: A draft has no day of adoption. Remove the line, or write status: adopted.`,
  ],
  [
    'a draft with a meeting that adopted it',
    change(draft, 'status: draft', 'status: draft\nmeeting: 56th meeting'),
    `${draft}:6: A draft has no meeting that adopted it. Remove the line, or write status: adopted.`,
  ],
  [
    'an adopted text without a symbol',
    change(adopted, 'symbol: A/RES/56/149\n', ''),
    `${adopted}:2: An adopted resolution has a symbol. Add it: symbol: A/RES/56/149.`,
  ],
  [
    'a draft without symbol and designation',
    change(draft, 'designation: 2002/…\n', ''),
    `${draft}:2: A draft without a symbol needs the designation it prints. Add it: designation: 2002/….`,
  ],
  [
    'a designation that does not fit the symbol',
    change(adopted, 'status: adopted', 'status: adopted\ndesignation: 56/150'),
    `${adopted}:6: The designation “56/150” does not fit the symbol A/RES/56/149. Remove it: it follows from the symbol.`,
  ],
  [
    'an unknown form of symbol',
    change(adopted, 'symbol: A/RES/56/149', 'symbol: 56-149'),
    `${adopted}:2: No document symbol has this form. "56-149" is not a document symbol. A symbol is a series and numbers with slashes: A/RES/56/149, S/RES/1325 (2000), A/CONF.157/24 (Part I).`,
  ],
  [
    'a symbol in another spelling',
    change(adopted, 'symbol: A/RES/56/149', 'symbol: a/res/56/149'),
    `${adopted}:2: The symbol “a/res/56/149” is not written as symbols are. Write A/RES/56/149.`,
  ],
  [
    'a symbol without its space',
    add(
      'content/resolutions/s/res/1325(2000).mdx',
      text(
        'symbol: S/RES/1325(2000)\ntitle: X\norgan: Security Council\nstatus: adopted\nadopted: 2000-10-31',
        'The Security Council,\n\n1. *Decides*.\n',
      ),
    ),
    'content/resolutions/s/res/1325(2000).mdx:2: The symbol “S/RES/1325(2000)” is not written as symbols are. Write S/RES/1325 (2000).',
  ],
  [
    'a symbol that does not fit the path',
    change(adopted, 'symbol: A/RES/56/149', 'symbol: A/RES/56/150'),
    `${adopted}:2: The symbol A/RES/56/150 belongs into the file a/res/56/150.mdx, this is a/res/56/149.mdx. Move the file or correct the symbol.`,
  ],
  [
    'two files with one symbol',
    add(
      'content/resolutions/a/res/56/150.mdx',
      text(
        'symbol: A/RES/56/149\ntitle: X\norgan: General Assembly\nstatus: adopted\nadopted: 2001-12-19',
      ),
    ),
    'content/resolutions/a/res/56/150.mdx:2: The symbol A/RES/56/149 is that of another file, a/res/56/149.mdx. Correct it, or remove one of the two files.',
  ],
  [
    'two files with one symbol, one of them in capitals',
    add(
      'content/resolutions/A/RES/56/149.mdx',
      text(
        'symbol: A/RES/56/149\ntitle: X\norgan: General Assembly\nstatus: adopted\nadopted: 2001-12-19',
      ),
    ),
    'content/resolutions/A/RES/56/149.mdx:2: The symbol A/RES/56/149 is that of another file, a/res/56/149.mdx. Correct it, or remove one of the two files.',
  ],
  [
    'a draft at a path of the site’s own',
    add(
      'content/resolutions/search/draft.mdx',
      text('designation: X\ntitle: X\norgan: General Assembly\nstatus: draft'),
    ),
    'content/resolutions/search/draft.mdx:3: search/draft.mdx cannot be a resolution’s path. Use lower case, digits, dots and hyphens in two or more folders, as in e/cn.4/2002/draft.mdx.',
  ],
  [
    'a draft at the address of another text’s data',
    add(
      'content/resolutions/a/res/56/149.json.mdx',
      text('designation: X\ntitle: X\norgan: General Assembly\nstatus: draft'),
    ),
    'content/resolutions/a/res/56/149.json.mdx:3: a/res/56/149.json.mdx cannot be a resolution’s path. Use lower case, digits, dots and hyphens in two or more folders, as in e/cn.4/2002/draft.mdx.',
  ],
  [
    'a draft at the path of a symbol it does not have',
    add(
      'content/resolutions/a/res/56/150.mdx',
      text('designation: X\ntitle: X\norgan: General Assembly\nstatus: draft'),
    ),
    'content/resolutions/a/res/56/150.mdx:3: A draft without a symbol cannot have the path of one, a/res/56/150.mdx. Add the symbol, or call the file by a word, as in e/cn.4/2002/draft.mdx.',
  ],
  [
    'two texts of one organ that are called the same',
    add(
      'content/resolutions/a/56/draft.mdx',
      text('designation: 56/149\ntitle: X\norgan: General Assembly\nstatus: draft'),
    ),
    `${adopted}:1: The General Assembly has another text that is called 56/149: content/resolutions/a/56/draft.mdx. Correct the designation, or remove one of the two files.`,
  ],
  [
    'a lost bracket in the masthead',
    change(adopted, '(A/56/583/Add.2)]', '(A/56/583/Add.2]'),
    `${adopted}:15: The sign ( before “A/56/583/Add.2]” is never closed. Add ) where the document prints it.`,
  ],
  [
    'an invisible character written as an escape',
    change(
      adopted,
      'meeting: 88th plenary meeting',
      String.raw`meeting: "88th\u200Bplenary meeting"`,
    ),
    `${adopted}:7: Here is an invisible character (U+200B), after “88th”. Delete it.`,
  ],
  [
    'a file without front matter',
    add('content/resolutions/a/res/56/150.mdx', 'The General Assembly,\n'),
    'content/resolutions/a/res/56/150.mdx:1: The file does not open with front matter. Put title, organ, status and symbol between two lines of three dashes at its top.',
  ],
  [
    'front matter in another language',
    add('content/resolutions/a/res/56/150.mdx', '+++\nsymbol = "A/RES/56/150"\n+++\n'),
    'content/resolutions/a/res/56/150.mdx:1: The file does not open with front matter. Put title, organ, status and symbol between two lines of three dashes at its top.',
  ],
  [
    'front matter without an end',
    change(adopted, "(A/56/583/Add.2)]'\n---\n", "(A/56/583/Add.2)]'\n"),
    `${adopted}:56: The front matter does not end here as it should. Put a line of three dashes, and nothing else, between it and the text.`,
  ],
  [
    'dashes that end front matter for Astro alone',
    change(adopted, 'title: Enhancement', 'title: >\n---layout: x\n  Enhancement'),
    `${adopted}:4: The front matter does not end here as it should. Put a line of three dashes, and nothing else, between it and the text.`,
  ],
  [
    'front matter that is a list',
    add('content/resolutions/a/res/56/150.mdx', text('- symbol')),
    'content/resolutions/a/res/56/150.mdx:2: The front matter is no list of fields. Write one a line, as in title: Enhancement of international cooperation.',
  ],
  [
    'front matter that is not YAML',
    change(adopted, "distribution: 'Distr.: General'", 'distribution: Distr.: General'),
    `${adopted}:10: This is not YAML: Nested mappings are not allowed in compact mappings. Check the quotes, colons and indentation.`,
  ],
  [
    'an anchor in the YAML',
    change(adopted, 'meeting: 88th', 'meeting: &meeting 88th'),
    `${adopted}:7: This is an anchor (&meeting), which content does not use. Write the words out; if the text prints the sign, put all of it in single quotes.`,
  ],
  [
    'an alias in the YAML',
    change(adopted, 'meeting: 88th plenary meeting', 'meeting: *title'),
    `${adopted}:7: This is an alias (*title), which content does not use. Write the words out; if the text prints the sign, put all of it in single quotes.`,
  ],
  [
    'a merge key in the YAML',
    change(draft, 'status: draft', 'status: draft\n<<: { layout: x }'),
    `${draft}:6: This is a merge key (<<), which content does not use. Write the words out; if the text prints the sign, put all of it in single quotes.`,
  ],
  [
    'a tag in the YAML',
    change(adopted, 'meeting: 88th', 'meeting: !!js/function 88th'),
    `${adopted}:7: This is a tag (tag:yaml.org,2002:js/function), which content does not use. Write the words out; if the text prints the sign, put all of it in single quotes.`,
  ],
];
