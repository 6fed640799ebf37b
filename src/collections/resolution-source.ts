import { readYaml, type LocatedYaml, type YamlFault } from './located-yaml.ts';

/** A resolution's file taken apart, or why it cannot be. */
export type ResolutionSource =
  | { readonly ok: true; readonly frontMatter: LocatedYaml; readonly body: string }
  | { readonly ok: false; readonly fault: YamlFault };

const frontMatterPattern = /^---\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/**
 * Takes a content file apart into front matter and body. In the body the lines of the
 * front matter are empty, so that its line numbers are the file's.
 */
export function readResolutionSource(source: string): ResolutionSource {
  if (source.trim() === '') {
    return refuse('The file is empty. Write the front matter and the text, or remove the file.');
  }
  const match = frontMatterPattern.exec(source);
  if (!match) {
    return refuse(
      'The file does not open with front matter. Put title, organ, status and symbol between two lines of three dashes at its top.',
    );
  }
  const frontMatter = readYaml(match[1] ?? '', 1);
  const [fault] = frontMatter.faults;
  if (fault) return { ok: false, fault };
  return {
    ok: true,
    frontMatter,
    body: match[0].replace(/[^\n]/g, '') + source.slice(match[0].length),
  };
}

function refuse(message: string): ResolutionSource {
  return { ok: false, fault: { line: 1, message } };
}
