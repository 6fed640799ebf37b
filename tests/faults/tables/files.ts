import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { add, adopted, draft, instruments, change, type Row } from './spoil.ts';

const next = 'content/resolutions/a/res/56/150.mdx';

/** Faults of files and folders. */
export const files: readonly Row[] = [
  [
    'an empty file',
    add(next, ''),
    `${next}:1: The file is empty. Write the front matter and the text, or remove the file.`,
  ],
  [
    'a file that is not in UTF-8',
    add(next, Buffer.from([0x2d, 0xe9, 0x0a])),
    `${next}:1: The file is not in UTF-8. Save it in that encoding.`,
  ],
  [
    'a byte order mark',
    change(adopted, '---\nsymbol', '\uFEFF---\nsymbol'),
    `${adopted}:1: The file begins with a byte order mark. Save it as UTF-8 without one.`,
  ],
  [
    'a file of 10 MB',
    add(next, '*Noting* it,\n\n'.repeat(715_000)),
    `${next}:1: The file has 10,010 kB, more than any resolution: it may have 500 kB. Take out what is not the text.`,
  ],
  [
    'a paragraph without an end',
    change(draft, 'religion,', 'religion, sex, '.repeat(1_000)),
    `${draft}:11: A paragraph has more than 10,000 characters. Put an empty line between paragraphs.`,
  ],
  [
    'signs without an end',
    change(draft, 'religion,', `religion${'*_'.repeat(1_000)},`),
    `${draft}:11: Fifty signs follow one another without a word. Remove what is not the text.`,
  ],
  [
    'indentation without an end',
    change(draft, '8. *Decides*', `${' '.repeat(60)}8. *Decides*`),
    `${draft}:49: The line is indented by forty spaces or more. Indent a sub-paragraph by three for each level.`,
  ],
  [
    'no list of instruments',
    (copy) => {
      copy.delete(instruments);
    },
    `${instruments}:1: The file is not there. Add it; it may be empty of entries: [].`,
  ],
  [
    'a folder for the list of instruments',
    (copy) => {
      copy.delete(instruments);
      mkdirSync(join(copy.folder, instruments));
    },
    `${instruments}:1: This is a folder, not a file. Rename it.`,
  ],
  [
    'no resolutions',
    (copy) => {
      copy.delete(adopted);
      copy.delete(draft);
    },
    'content/resolutions: The folder holds no resolution. Add one, as in content/resolutions/a/res/56/149.mdx.',
  ],
  [
    'no folder of resolutions',
    (copy) => {
      copy.delete('content/resolutions');
    },
    'content/resolutions: The folder holds no resolution. Add one, as in content/resolutions/a/res/56/149.mdx.',
  ],
  [
    'no content',
    (copy) => {
      copy.delete('content');
    },
    'content: The folder is not there or cannot be read. Add it, or check its permissions.',
  ],
  [
    'a folder that is called like a file',
    add('content/resolutions/a/res/56/150.mdx/x.mdx', ''),
    `${next}: A folder is called like a file. Rename it without .mdx.`,
  ],
  [
    'a text with the ending of Markdown',
    add('content/resolutions/a/res/56/150.md', ''),
    'content/resolutions/a/res/56/150.md: Nothing reads this file: the texts are content/resolutions/**/*.mdx, what they cite is content/instruments.yaml. Rename it or move it elsewhere.',
  ],
  [
    'an ending in capitals',
    add('content/resolutions/a/res/56/150.MDX', ''),
    'content/resolutions/a/res/56/150.MDX: Nothing reads this file: the texts are content/resolutions/**/*.mdx, what they cite is content/instruments.yaml. Rename it or move it elsewhere.',
  ],
  [
    'a text outside its folder',
    add('content/150.mdx', ''),
    'content/150.mdx: Nothing reads this file: the texts are content/resolutions/**/*.mdx, what they cite is content/instruments.yaml. Rename it or move it elsewhere.',
  ],
  [
    'a link to a file elsewhere',
    (copy) => {
      symlinkSync(join(copy.folder, draft), join(copy.folder, next));
    },
    `${next}: This is a symbolic link. Put what it leads to in its place.`,
  ],
  [
    'a link to a folder elsewhere',
    (copy) => {
      symlinkSync(copy.folder, join(copy.folder, 'content/resolutions/s'));
    },
    'content/resolutions/s: This is a symbolic link. Put what it leads to in its place.',
  ],
  [
    'a pipe in the place of a file',
    (copy) => {
      execFileSync('mkfifo', [join(copy.folder, next)]);
    },
    `${next}: This is no ordinary file. Remove it.`,
  ],
];
