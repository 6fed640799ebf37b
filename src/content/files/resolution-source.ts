import type { Fault } from './fault.ts';
import { readYaml, type LocatedYaml } from './located-yaml.ts';

/** A resolution's file taken apart, or why it cannot be. */
export type ResolutionSource =
  | { readonly ok: true; readonly frontMatter: LocatedYaml; readonly body: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Astro's own reader ends front matter at the first line that only begins with dashes or
 * plus signs: here, such a line must be the end, so that both find the same fields.
 */
const frontMatterPattern = /^---\r?\n((?:(?!---|\+\+\+)[^\n]*\n)*)(---[ \t]*(?:\r?\n|$))?/;

/**
 * Takes a content file apart into front matter and body. In the body the lines of the
 * front matter are empty, so that its line numbers are the file's.
 */
export function readResolutionSource(source: string): ResolutionSource {
  if (source.trim() === '') {
    return refuse(1, 'The file is empty. Write the front matter and the text, or remove the file.');
  }
  const [whole, fields = '', end] = frontMatterPattern.exec(source) ?? [];
  if (whole === undefined) {
    return refuse(
      1,
      'The file does not open with front matter. Put title, organ, status and symbol between two lines of three dashes at its top.',
    );
  }
  if (end === undefined) {
    return refuse(
      whole.split('\n').length,
      'The front matter does not end here as it should. Put a line of three dashes, and nothing else, between it and the text.',
    );
  }
  const frontMatter = readYaml(fields, 1);
  if (frontMatter.faults.length > 0) return { ok: false, faults: frontMatter.faults };
  const body = whole.replace(/[^\n]/g, '') + source.slice(whole.length);
  return { ok: true, frontMatter, body };
}

function refuse(line: number, message: string): ResolutionSource {
  return { ok: false, faults: [{ line, message }] };
}
