import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { OrganName } from '../domain/organ.ts';
import { remarkPlugins } from '../markdown/plugins.ts';
import { readTextOf } from '../markdown/resolution-text.ts';
import { checkYaml, type YamlFault } from './located-yaml.ts';
import { resolutionSchemaFor } from './resolution-schema.ts';
import { readResolutionSource } from './resolution-source.ts';

const markdown = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Everything that is wrong with one resolution's file: its front matter, else the first
 * fault of its text.
 *
 * @param id the file's path below `content/resolutions`, without `.mdx`
 */
export function checkResolution(source: string, id: string): YamlFault[] {
  const parts = readResolutionSource(source);
  if (!parts.ok) return [parts.fault];
  const { frontMatter, body } = parts;
  const schema = resolutionSchemaFor(id);
  const faults = checkYaml(frontMatter, frontMatter.value, schema);
  return faults.length > 0 ? faults : checkText(body, schema.parse(frontMatter.value).organ);
}

function checkText(body: string, organ: OrganName): YamlFault[] {
  const file = new VFile(body);
  try {
    markdown.runSync(markdown.parse(file), file);
    return checkEnactingFormula(file, organ);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return [{ line: error.line ?? 1, message: describe(error) }];
  }
}

/** Without it, the first paragraph would be taken for it and the others be counted wrongly. */
function checkEnactingFormula(file: VFile, organ: OrganName): YamlFault[] {
  const formula = `The ${organ},`;
  const found = readTextOf(file).enactingFormula;
  if (found === formula) return [];
  const line =
    String(file)
      .split('\n')
      .findIndex((words) => words.trim() !== '') + 1;
  const message = `The text opens with “${shorten(found)}”, not with the enacting formula of its organ. Write “${formula}” in a paragraph of its own.`;
  return [{ line, message }];
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** What our own plugins say is complete; what the MDX parser says lacks the remedy. */
function describe({ reason, source }: VFileMessage): string {
  return source === 'content'
    ? reason
    : `MDX cannot read this: ${reason.replace(/\.$/, '')}. The signs < and { open code: where the text prints them, write \\< and \\{.`;
}
