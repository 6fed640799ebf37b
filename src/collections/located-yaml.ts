import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** A fault in a YAML text. */
export interface YamlFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to do about it, as sentences. */
  readonly message: string;
}

/** What a YAML text says, with a way back to its lines. */
export interface LocatedYaml {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The line of the value at a path, or of its nearest parent that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML. Dates stay text (`2001-12-19`), so that one that does not exist is noticed
 * and not rolled over into the next month.
 *
 * @param linesBefore how many lines of the file stand before the text
 */
export function readYaml(text: string, linesBefore = 0): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  return {
    value: document.toJS() as unknown,
    faults: document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      message: `This is not YAML: ${error.message.split(' at line')[0] ?? error.message}. Check the quotes, colons and indentation.`,
    })),
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1 + linesBefore;
    },
  };
}

/**
 * Checks what a YAML text says against a schema.
 *
 * @param at where in the text the checked value stands
 */
export function checkYaml(
  yaml: LocatedYaml,
  value: unknown,
  schema: z.ZodType,
  at: readonly PropertyKey[] = [],
): YamlFault[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    line: yaml.lineOf([...at, ...issue.path]),
    message: describe(issue, value),
  }));
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => [name, key].filter(Boolean).join('.')).join(', ');
    return `There is no field called ${keys}. Correct its name or remove it.`;
  }
  if (issue.code === 'custom') return issue.message;
  if (name === '') return `This is no list of fields. ${issue.message}`;
  const missing = at(value, issue.path) === undefined;
  return missing
    ? `The field ${name} is missing. ${issue.message}`
    : `The field ${name} is wrong. ${issue.message}`;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
