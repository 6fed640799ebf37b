import type { UncitedResolution } from '../model/text/resolution.ts';
import { createAsPrinted } from './as-printed.ts';
import type { Fault } from './files/fault.ts';
import { checkYaml } from './files/located-yaml.ts';
import { readResolutionSource } from './files/resolution-source.ts';
import { readBody } from './markdown/read-body.ts';
import { describeResolution, marksAbove } from './resolution-description.ts';
import { findCharacterReferences } from './rules/character-references.ts';
import { findCharacters } from './rules/characters.ts';
import { findEnactingFormula } from './rules/enacting-formula.ts';
import { findMisfits } from './rules/front-matter.ts';
import { findNormalForm } from './rules/normal-form.ts';
import { findUnpaired } from './rules/pairs.ts';
import { resolutionSchema } from './schemas/resolution-schema.ts';

/** One resolution, or everything that is wrong with its file. */
export type CheckedResolution =
  | { readonly ok: true; readonly resolution: UncitedResolution }
  | { readonly ok: false; readonly faults: readonly Fault[] };

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
  const data = schema.parse(parts.frontMatter.value);
  const description = describeResolution(id, data);
  const asPrinted = createAsPrinted(data.asPrinted ?? []);
  const read = readBody(parts.body, { marks: marksAbove(description), asPrinted });
  if (!read.ok) return read;
  const wrong = [
    ...findEnactingFormula(read.text, description.organ, parts.body),
    ...findUnpaired(read.text, asPrinted),
  ];
  if (wrong.length === 0) {
    const line = parts.frontMatter.lineOf(['asPrinted']);
    wrong.push(
      ...asPrinted.unneeded().map((entry) => ({ line, message: describeUnneeded(entry) })),
    );
  }
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

function describeUnneeded(entry: string): string {
  return `Nothing in the text is “${entry}”. Remove it from asPrinted, or correct the place or the fault.`;
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
