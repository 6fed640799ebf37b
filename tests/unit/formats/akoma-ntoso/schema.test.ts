import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  distributedDraft,
  everything,
  madeUpXml,
  undatedDraft,
} from '../../../support/made-up-xml.ts';
import { shippedXml, structuredXml } from '../../../support/shipped-xml.ts';
import { shippedTexts } from '../../../support/texts.ts';

/** Where the OASIS schema is: akomantoso30.xsd, with xml.xsd beside it. */
const schema = process.env['AKOMA_NTOSO_XSD'] ?? '';

const reason =
  'The schema is no part of the project: set AKOMA_NTOSO_XSD to the path of akomantoso30.xsd, and have xmllint installed.';
if (schema === '') console.info(`Akoma Ntoso is not checked against its schema. ${reason}`);

const documents = [
  ...shippedTexts.map(({ id }) => [id, shippedXml(id)] as const),
  ['a text with all that a text can have', madeUpXml(everything)],
  ['a text of every structure', structuredXml()],
  ['a text of one unnumbered paragraph', madeUpXml('*Decides* to act.\n')],
  ['a draft without number and date', madeUpXml(everything, undatedDraft)],
  ['a draft with symbol and date', madeUpXml(everything, distributedDraft)],
] as const;

test.for(documents)('valid by the OASIS schema is %s', ([, xml], { skip }) => {
  skip(schema === '', reason);
  const args = ['--noout', '--nonet', '--schema', schema, '-'];
  const { error, stderr } = spawnSync('xmllint', args, { input: xml, encoding: 'utf8' });
  expect(error).toBeUndefined();
  expect(stderr).toBe('- validates\n');
});
