/** Saves what a check has found as a file. */
import type { CheckedDraft } from '../../drafting/check.ts';
import { checkedDraftHtml } from '../../formats/checked-draft/html.ts';
import { checkedDraftMarkdown } from '../../formats/checked-draft/markdown.ts';
import { checkedDraftDocument } from '../../formats/checked-draft/word.ts';
import { writeWord } from '../../formats/word/write-word.ts';
import { addresses } from '../../site/addresses.ts';
import { wordFormat } from '../../site/data-formats.ts';
import { saveFile } from '../save-file.ts';

/** The formats in which a checked draft is saved, as the buttons name them. */
export type SavedFormat = 'docx' | 'html' | 'md';

interface Writer {
  readonly type: string;
  readonly write: (checked: CheckedDraft) => BlobPart;
}

const writers: Readonly<Record<SavedFormat, Writer>> = {
  docx: {
    type: wordFormat.mediaType,
    write: (checked) => writeWord(checkedDraftDocument(checked, addresses)),
  },
  html: { type: 'text/html', write: (checked) => checkedDraftHtml(checked, addresses) },
  md: { type: 'text/markdown', write: (checked) => checkedDraftMarkdown(checked, addresses) },
};

/** Saves a checked draft. */
export function saveDraft(checked: CheckedDraft, format: SavedFormat): void {
  const { type, write } = writers[format];
  saveFile(`checked-draft.${format}`, type, write(checked));
}
