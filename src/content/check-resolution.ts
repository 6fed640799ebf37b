import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ResolutionText, UncitedResolution } from '../model/text/resolution.ts';
import type { Fault } from './files/fault.ts';
import { checkYaml } from './files/located-yaml.ts';
import { readResolutionSource } from './files/resolution-source.ts';
import { remarkPlugins } from './markdown/plugins.ts';
import { readTextOf } from './markdown/resolution-text.ts';
import { describeResolution } from './resolution-description.ts';
import { findCharacterReferences } from './rules/character-references.ts';
import { findCharacters } from './rules/characters.ts';
import { findEnactingFormula } from './rules/enacting-formula.ts';
import { findMisfits } from './rules/front-matter.ts';
import { findExcess } from './rules/limits.ts';
import { findNormalForm } from './rules/normal-form.ts';
import { findUnpaired } from './rules/pairs.ts';
import { resolutionSchema } from './schemas/resolution-schema.ts';

/** One resolution, or everything that is wrong with its file. */
export type CheckedResolution =
  | { readonly ok: true; readonly resolution: UncitedResolution }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const markdown = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Reads the file of one resolution. What later checks build on is checked first: the
 * characters, then the front matter, then the text.
 *
 * @param id the file's path below `content/resolutions`, without `.mdx`
 * @param ids those of all files
 */
export function checkResolution(
  source: string,
  id: string,
  ids: ReadonlySet<string>,
): CheckedResolution {
  const faults = checkCharacters(source);
  if (faults.length > 0) return { ok: false, faults };
  const parts = readResolutionSource(source);
  if (!parts.ok) return parts;
  const schema = resolutionSchemaFor(id, ids);
  const misfits = checkYaml(parts.frontMatter, schema);
  if (misfits.length > 0) return { ok: false, faults: misfits };
  const description = describeResolution(id, schema.parse(parts.frontMatter.value));
  const read = readBody(parts.body);
  if (!read.ok) return read;
  const wrong = [
    ...findEnactingFormula(read.text, description.organ, parts.body),
    ...findUnpaired(read.text),
  ];
  return wrong.length > 0
    ? { ok: false, faults: wrong }
    : { ok: true, resolution: { ...description, ...read.text } };
}

/**
 * The schema for the file of one resolution: its fields, and how they fit one another and
 * the file's path.
 *
 * @param id the file’s path below `content/resolutions`, without `.mdx`
 * @param ids those of all files
 */
function resolutionSchemaFor(id: string, ids: ReadonlySet<string>) {
  return resolutionSchema.superRefine((data, context) => {
    for (const { field, message } of findMisfits(data, id, ids)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });
}

type Body =
  | { readonly ok: true; readonly text: ResolutionText }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The text of a body, or what is wrong with its length, else the first fault of its structure. */
function readBody(body: string): Body {
  const excess = findExcess(body);
  if (excess.length > 0) return { ok: false, faults: excess };
  const file = new VFile(body);
  try {
    markdown.runSync(markdown.parse(file), file);
    return { ok: true, text: readTextOf(file) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return {
      ok: false,
      faults: [{ line: error.line ?? 1, message: describeMarkdownError(error) }],
    };
  }
}

/** What every content file is checked for, before its form is looked at. */
const rules: readonly ((source: string) => Fault[])[] = [
  findCharacters,
  findNormalForm,
  findCharacterReferences,
];

/** The faults in the characters of a content file. */
export function checkCharacters(source: string): Fault[] {
  return rules.flatMap((find) => find(source));
}

/** What our own plugins say is complete; what the MDX parser says lacks the remedy. */
export function describeMarkdownError({ reason, source }: VFileMessage): string {
  if (source === 'content') return reason;
  if (source === 'micromark-extension-mdxjs-esm') {
    return 'A paragraph opens with import or export in small letters, which MDX takes for code. Remove it, or join it to the paragraph before.';
  }
  // The parser goes on to praise other forms of code.
  const wrong = reason.replace(/ \(note: .*\)/, '').replace(/\.$/, '');
  return `MDX cannot read this: ${wrong}. The signs < and { open code: where the text prints them, write \\< and \\{.`;
}
