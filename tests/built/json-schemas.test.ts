import { expect, test } from 'vitest';
import { checkBySchemas } from '../support/json-schemas.ts';
import { dist } from './dist.ts';

const files = dist.files.filter((file) => file.endsWith('.json'));
const schemas = files.filter((file) => file.startsWith('schema/'));
const check = checkBySchemas(schemas.map(parse));
// The search index is the search engine's own; lists that are kept or found in, and what drafts
// are checked by, are the scripts'.
const documents = files.filter(
  (file) => !/^(?:schema\/|pagefind\/|check\/|offline\.json$|references\/list\.json$)/.test(file),
);

test('texts, comparison and list are among the JSON that is checked', () => {
  expect(documents).toEqual(
    expect.arrayContaining([
      'a/res/56/149.json',
      'e/cn.4/2002/draft.json',
      'e/cn.4/2002/draft/compared-with/a/res/56/149.json',
      'index.json',
      'references.json',
    ]),
  );
});

test.each(schemas)('%s is a JSON Schema', (file) => {
  expect(check.schemaFaults(parse(file))).toEqual([]);
});

test.each(documents)('%s is valid by the published schema', (file) => {
  expect(check.faults(parse(file), schemaOf(file))).toEqual([]);
});

/** A document names its schema; the list of resolutions, an array, cannot. */
function schemaOf(file: string): string {
  const { $schema } = parse(file) as { $schema?: string };
  if ($schema !== undefined) return $schema;
  return (parse('schema/index.json') as { $id: string }).$id;
}

function parse(file: string): object {
  return JSON.parse(dist.read(file).toString()) as object;
}
