import { readFile } from 'node:fs/promises';
import type { YamlFault } from './located-yaml.ts';

/** The text of a content file, or why there is none. */
export type TextFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: YamlFault };

/** Reads a content file as UTF-8. */
export async function readText(file: URL): Promise<TextFile> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return refuse('The file is not there. Add it; it may be empty of entries: [].');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF')
      ? refuse('The file begins with a byte order mark. Save it as UTF-8 without one.')
      : { ok: true, text };
  } catch {
    return refuse('The file is not in UTF-8. Save it in that encoding.');
  }
}

function refuse(message: string): TextFile {
  return { ok: false, fault: { line: 1, message } };
}
