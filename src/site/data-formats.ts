/** The formats in which a resolution is published beside its page, in the order readers see. */

/** The format in which drafts travel. */
export const wordFormat = {
  extension: 'docx',
  label: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  about:
    'The text as printed, to draft from: numbers as typed words, notes as footnotes, citations as links. A comparison is published as Word, too, with tracked changes: accept all for the one text, reject all for the other.',
} as const;

export const dataFormats = [
  {
    extension: 'json',
    label: 'JSON',
    mediaType: 'application/json',
    about:
      'Paragraphs with their anchors, leads, citations and notes, for programs. The document names its JSON Schema.',
  },
  wordFormat,
  {
    extension: 'md',
    label: 'Markdown',
    mediaType: 'text/markdown',
    about:
      'The text as printed, its citations as links and its notes as footnotes, for notebooks such as Obsidian and for language models.',
  },
  {
    extension: 'txt',
    label: 'Plain text',
    mediaType: 'text/plain',
    about: 'The text as printed, in lines of 72 columns, to paste into a mail.',
  },
  {
    extension: 'xml',
    label: 'Akoma Ntoso',
    // The name under which OASIS proposed to register it ("Akoma Ntoso Media Type Version 1.0").
    // A host that serves the file by its ending calls it application/xml, which is as true.
    mediaType: 'application/akn+xml',
    about:
      'XML in the United Nations’ own profile of Akoma Ntoso 3.0. The ids of paragraphs are their printed numbers: op8-a is para_8__list_1__point_a, pp3 is container_3, fn1 is authorialNote_1.',
  },
  // Neither of these two is registered; reference managers know them by these names.
  {
    extension: 'bib',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    about: 'A record for LaTeX and for reference managers.',
  },
  {
    extension: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    about: 'A record for reference managers, such as Zotero, EndNote and Mendeley.',
  },
] as const;

/** A format by the ending of its address: `json` in `/a/res/56/149.json`. */
export type DataFormat = (typeof dataFormats)[number]['extension'];

/** What a host is to call a file of a format. */
export function contentType({ extension, mediaType }: (typeof dataFormats)[number]): string {
  return extension === 'docx' ? mediaType : `${mediaType};charset=utf-8`;
}

/** A format whose files are text. */
export type TextFormat = Exclude<DataFormat, 'docx'>;
