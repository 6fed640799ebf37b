import { readFile, stat } from 'node:fs/promises';
import type { Fault } from './fault.ts';

/** The text of a content file, or why there is none. */
export type TextFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

/** In bytes: more than any resolution has with its annexes. */
const largest = 500_000;

/** Reads a content file as UTF-8. */
export async function readText(file: URL): Promise<TextFile> {
  try {
    const { size } = await stat(file);
    return size > largest ? refuse(tooLarge(size)) : decode(await readFile(file));
  } catch (error) {
    return refuse(describeFailure(error));
  }
}

function decode(bytes: Uint8Array): TextFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF')
      ? refuse('The file begins with a byte order mark. Save it as UTF-8 without one.')
      : { ok: true, text };
  } catch {
    return refuse('The file is not in UTF-8. Save it in that encoding.');
  }
}

function tooLarge(size: number): string {
  const kilobytes = Math.ceil(size / 1000).toLocaleString('en');
  return `The file has ${kilobytes} kB, more than any resolution: it may have ${largest / 1000} kB. Take out what is not the text.`;
}

function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'The file is not there. Add it; it may be empty of entries: [].';
  if (code === 'EISDIR') return 'This is a folder, not a file. Rename it.';
  return `The file cannot be read (${String(code)}). Check its permissions.`;
}

function refuse(message: string): TextFile {
  return { ok: false, fault: { line: 1, message } };
}
