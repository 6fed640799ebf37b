import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { describeYamlError, findYamlFeatures } from './plain-yaml.ts';

/** What a YAML text says, with a way back to its lines. */
export interface LocatedYaml {
  readonly value: unknown;
  readonly faults: readonly Fault[];
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
  const faults = [
    ...document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      message: describeYamlError(error),
    })),
    ...findYamlFeatures(document).map(({ offset, message }) => ({ line: lineAt(offset), message })),
  ];
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1 + linesBefore;
    },
  };
}

/** Checks what a YAML text says against a schema. */
export function checkYaml({ value, lineOf }: LocatedYaml, schema: z.ZodType): Fault[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          line: lineOf([...issue.path, key]),
          message: `There is no field called ${nameOf([...issue.path, key])}. Correct its name or remove it.`,
        }))
      : { line: lineOf(issue.path), message: describe(issue, value) },
  );
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const name = nameOf(issue.path);
  if (issue.code === 'custom' || name === '') return issue.message;
  const given = valueAt(value, issue.path);
  const wrong = given === undefined ? 'missing' : given === null ? 'empty' : 'wrong';
  return `The field ${name} is ${wrong}. ${issue.message}`;
}

/** A field within others: `masthead.session`. Where in a list it stands, the line says. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
