import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { remarkPlugins } from '../markdown/plugins.ts';
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
  const faults = checkYaml(frontMatter, frontMatter.value, resolutionSchemaFor(id));
  return faults.length > 0 ? faults : checkText(body);
}

function checkText(body: string): YamlFault[] {
  const file = new VFile(body);
  try {
    markdown.runSync(markdown.parse(file), file);
    return [];
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return [{ line: error.line ?? 1, message: describe(error) }];
  }
}

/** What our own plugins say is complete; what the MDX parser says lacks the remedy. */
function describe({ reason, source }: VFileMessage): string {
  return source === 'content'
    ? reason
    : `MDX cannot read this: ${reason.replace(/\.$/, '')}. The signs < and { open code: where the text prints them, write \\< and \\{.`;
}
