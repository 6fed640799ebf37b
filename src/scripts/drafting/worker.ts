/** Reads what a reader drops and checks drafts, beside the page, which stays free meanwhile. */
import { UnreadableError, withinLimit } from '../../drafting/reading/limits.ts';
import { htmlText } from '../../drafting/reading/html-text.ts';
import { wordText } from '../../drafting/reading/word-text.ts';
import { checkDraft } from '../../drafting/check.ts';
import { loadCollection } from './collection.ts';
import type { DraftAnswer, DraftRequest } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  void answerTo(data).then(answer, (reason: unknown) => {
    answer({ type: 'failed', reason: sentence(reason) });
  });
});

async function answerTo(request: DraftRequest): Promise<DraftAnswer> {
  switch (request.type) {
    case 'readHtml':
      return { type: 'read', text: htmlText(request.html) };
    case 'readFile':
      return { type: 'read', text: fileText(request.name, new Uint8Array(request.bytes)) };
    case 'check': {
      const collection = await loadCollection(request.against);
      const checked = await checkDraft(request.text, collection, (done) => {
        answer({ type: 'progress', done });
      });
      return { type: 'checked', checked, texts: collection.against?.size ?? collection.ids.length };
    }
  }
}

function fileText(name: string, bytes: Uint8Array): string {
  // Every zip, and so every Word file, begins with these letters.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return wordText(bytes);
  if (/\.(?:docx?|rtf|odt|pdf)$/i.test(name)) {
    throw new UnreadableError('This kind of file is not read here: save it as .docx or as text.');
  }
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\0')) throw new UnreadableError('This file holds no text.');
  return /\.html?$/i.test(name) ? htmlText(text) : withinLimit(text);
}

function sentence(reason: unknown): string {
  if (reason instanceof UnreadableError) return reason.message;
  if (reason instanceof RangeError) return 'This is nested too deep to be read.';
  return 'What the check needs of this site could not be loaded. Check the connection and try again.';
}

function answer(message: DraftAnswer): void {
  postMessage(message);
}
