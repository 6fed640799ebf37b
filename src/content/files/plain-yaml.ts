import { isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** A place in a YAML text, in UTF-16 units, and what is wrong there. */
export interface LocatedMessage {
  readonly offset: number;
  readonly message: string;
}

/**
 * What a YAML text says by other means than fields, lists and words. Readers of YAML do
 * not agree on it (Astro's own merges `<<`, ours does not), and an alias can make megabytes
 * out of a line; no content needs it.
 */
export function findYamlFeatures(document: Document): LocatedMessage[] {
  const found: LocatedMessage[] = [];
  const refuse = (node: Node, what: string): void => {
    found.push({
      offset: node.range?.[0] ?? 0,
      message: `This is ${what}, which content does not use. Write the words out; if the text prints the sign, put all of it in single quotes.`,
    });
  };
  visit(document, {
    Alias: (_, node) => {
      refuse(node, `an alias (*${node.source})`);
    },
    Node: (_, node) => {
      if (isScalar(node) && typeof node.comment === 'string') {
        found.push({
          offset: node.range?.[0] ?? 0,
          message: `The words behind # are a comment, and no part of the field: “#${node.comment}”. Put all of the field in single quotes if the text prints them, else remove them.`,
        });
      }
      if (node.anchor) refuse(node, `an anchor (&${node.anchor})`);
      if (node.tag) refuse(node, `a tag (${node.tag})`);
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') refuse(key, 'a merge key (<<)');
    },
  });
  return found;
}

/** What a text that is not YAML is told, after what the parser says of it. */
export function describeYamlError({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'A field is given twice. Keep one of the two.';
  const reason = message.split(' at line')[0] ?? message;
  return `This is not YAML: ${reason}. Check the quotes, colons and indentation.`;
}
