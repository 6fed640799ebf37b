import { describe, expect, onTestFinished, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const adopted = 'content/resolutions/a/res/56/149.mdx';
const draft = 'content/resolutions/e/cn.4/2002/draft.mdx';
const instruments = 'content/instruments.yaml';

/** A copy of the project that is gone when the test ends. */
function freshCopy(): ProjectCopy {
  const copy = copyProject();
  onTestFinished(copy.remove);
  return copy;
}

/** A fault, how it comes into the content, and the one line that the build says of it. */
const faults: [what: string, spoil: (copy: ProjectCopy) => void, line: string][] = [
  [
    'a missing field',
    ({ replace }) => {
      replace(adopted, 'organ: General Assembly\n', '');
    },
    `${adopted}:2: The field organ is missing. Name one of these in full: General Assembly, Security Council, Economic and Social Council, Human Rights Council, Commission on Human Rights, Sub-Commission on the Promotion and Protection of Human Rights.`,
  ],
  [
    'a field that there is not',
    ({ replace }) => {
      replace(draft, 'status: draft', 'status: draft\nnumber: 4');
    },
    `${draft}:2: There is no field called number. Correct its name or remove it.`,
  ],
  [
    'a day that does not exist',
    ({ replace }) => {
      replace(adopted, '2001-12-19', '2001-02-30');
    },
    `${adopted}:6: The field adopted is wrong. Give a day that exists, as year-month-day: 2001-12-19.`,
  ],
  [
    'a draft with a day of adoption',
    ({ replace }) => {
      replace(draft, 'status: draft', 'status: draft\nadopted: 2002-04-25');
    },
    `${draft}:6: A draft has no day of adoption. Remove the line, or write status: adopted.`,
  ],
  [
    'an unknown form of symbol',
    ({ replace }) => {
      replace(adopted, 'symbol: A/RES/56/149', 'symbol: 56-149');
    },
    `${adopted}:2: No document symbol has this form. "56-149" is not a document symbol. A symbol is a series and numbers with slashes: A/RES/56/149, S/RES/1325 (2000), A/CONF.157/24 (Part I).`,
  ],
  [
    'a symbol that does not fit the path',
    ({ replace }) => {
      replace(adopted, 'symbol: A/RES/56/149', 'symbol: A/RES/56/150');
    },
    `${adopted}:2: The symbol A/RES/56/150 belongs into the file a/res/56/150.mdx, this is a/res/56/149.mdx. Move the file or correct the symbol.`,
  ],
  [
    'a draft at a path of the site’s own',
    ({ write }) => {
      write(
        'content/resolutions/search/draft.mdx',
        '---\ndesignation: X\ntitle: X\norgan: General Assembly\nstatus: draft\n---\n\nThe General Assembly,\n\n1. Decides.\n',
      );
    },
    'content/resolutions/search/draft.mdx:3: search/draft.mdx cannot be a resolution’s path. Use lower case, digits, dots and hyphens in two or more folders, as in e/cn.4/2002/draft.mdx.',
  ],
  [
    'a text without its enacting formula',
    ({ replace }) => {
      replace(draft, 'The Commission on Human Rights,\n\n', '');
    },
    `${draft}:8: The text opens with “Bearing in mind that among the purposes of the United Nation…”, not with the enacting formula of its organ. Write “The Commission on Human Rights,” in a paragraph of its own.`,
  ],
  [
    'front matter that is a list',
    ({ write }) => {
      write(
        'content/resolutions/a/res/56/150.mdx',
        '---\n- symbol\n---\n\nThe General Assembly,\n',
      );
    },
    'content/resolutions/a/res/56/150.mdx:2: This is no list of fields. Write one field a line, as in title: Enhancement of international cooperation.',
  ],
  [
    'a byte order mark',
    ({ write }) => {
      write('content/resolutions/a/res/56/150.mdx', '\uFEFF---\nsymbol: A/RES/56/150\n---\n');
    },
    'content/resolutions/a/res/56/150.mdx:1: The file begins with a byte order mark. Save it as UTF-8 without one.',
  ],
  [
    'a file that is not in UTF-8',
    ({ write }) => {
      write('content/resolutions/a/res/56/150.mdx', Buffer.from([0x2d, 0xe9, 0x0a]));
    },
    'content/resolutions/a/res/56/150.mdx:1: The file is not in UTF-8. Save it in that encoding.',
  ],
  [
    'front matter that is not YAML',
    ({ replace }) => {
      replace(adopted, "distribution: 'Distr.: General'", 'distribution: Distr.: General');
    },
    `${adopted}:9: This is not YAML: Nested mappings are not allowed in compact mappings. Check the quotes, colons and indentation.`,
  ],
  [
    'a note without text',
    ({ replace }) => {
      replace(adopted, '[^2]: See resolution 55/2.', '[^2]:');
    },
    `${adopted}:51: Note 2 has no text. Write what the document prints, as in “[^2]: See resolution 55/2.”`,
  ],
  [
    'a note never referred to',
    ({ replace }) => {
      replace(adopted, 'session,[^4]', 'session,');
    },
    `${adopted}:55: Nothing in the text refers to note 4. Put its mark, [^4], where the document has it, or remove the note.`,
  ],
  [
    'a repeated paragraph number',
    ({ replace }) => {
      replace(draft, '7. *Recalls', '6. *Recalls');
    },
    `${draft}:46: Two operative paragraphs are numbered 6. Number it 7 as the document does, or put the missing paragraph in its place.`,
  ],
  [
    'an empty file',
    ({ write }) => {
      write('content/resolutions/a/res/56/150.mdx', '');
    },
    'content/resolutions/a/res/56/150.mdx:1: The file is empty. Write the front matter and the text, or remove the file.',
  ],
  [
    'an MDX import',
    ({ replace }) => {
      replace(adopted, 'The General Assembly,', "import x from './x.js'\n\nThe General Assembly,");
    },
    `${adopted}:17: The text holds an MDX import or export. Remove it. A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.`,
  ],
  [
    'a sign that opens code',
    ({ replace }) => {
      replace(adopted, 'The General Assembly,', 'The General Assembly <5,');
    },
    `${adopted}:17: MDX cannot read this: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. The signs < and { open code: where the text prints them, write \\< and \\{.`,
  ],
  [
    'two instruments with one name',
    ({ replace }) => {
      replace(
        instruments,
        'names: [United Nations Millennium Declaration]',
        'names: [the Charter]',
      );
    },
    `${instruments}:24: Instrument "a/res/55/2": the name "charter" is listed already. Keep it in one entry only.`,
  ],
];

describe('the build ends, and leaves nothing behind, at', () => {
  test.for(faults)('%s', async ([, spoil, line]) => {
    const copy = freshCopy();
    spoil(copy);
    const { succeeded, output } = await copy.build();
    expect(output.split('\n').filter((printed) => printed.includes('content/'))).toEqual([
      `[ContentError] ${line}`,
    ]);
    expect(output).toContain('Hint:\n    Nothing was built. Mend the content and build again.');
    expect(output).not.toContain('Browser APIs');
    expect(output).not.toMatch(/Stack trace|^\s+at /m);
    expect(succeeded).toBe(false);
    expect(copy.has('dist')).toBe(false);
  });
});

test('several faults are told in one message', async () => {
  const copy = freshCopy();
  copy.replace(adopted, '2001-12-19', '2001-02-30');
  copy.replace(draft, 'status: draft', 'status: maybe');
  const { output } = await copy.build();
  expect(output).toContain(`${adopted}:6: The field adopted is wrong.`);
  expect(output).toContain(`${draft}:5: The field status is wrong. Write adopted or draft.`);
});

test('a search index that fails fails the build and leaves nothing behind', async () => {
  const copy = freshCopy();
  copy.replace('src/domain/search-records.ts', 'title: anchor,', 'title: 5 as unknown as string,');
  const { succeeded, output } = await copy.build();
  expect(output).toContain('The search index was not made');
  expect(succeeded).toBe(false);
  expect(copy.has('dist')).toBe(false);
});
