import { expect, test } from 'vitest';
import { jsonForScript } from '../../../src/components/frame/json-for-script.ts';

test('nothing in the data ends the script element or opens a comment, and it reads the same', () => {
  const data = { title: 'On </script> and <!-- “non-proliferation” & more' };
  const json = jsonForScript(data);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(data);
});
