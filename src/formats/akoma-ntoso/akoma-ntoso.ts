/**
 * A resolution as Akoma Ntoso 3.0 in the profile of the United Nations, AKN4UN
 * (https://unsceb-hlcm.github.io): "Document Class: Deliberative Documents" and, for the
 * details, "Modelling of GA Resolutions". Where the files that the United Nations publishes
 * depart from their own guideline, as in the ids of paragraphs, the guideline is followed.
 */
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { Note, Resolution } from '../../model/text/resolution.ts';
import { xmlDocument } from '../xml-document.ts';
import { citationAddress } from '../context.ts';
import type { FormatContext } from '../context.ts';
import { attachments } from './attachments.ts';
import { conclusions } from './conclusions.ts';
import { element, inLines } from './lines.ts';
import type { InlineContext } from './inline.ts';
import { body } from './body.ts';
import { meta } from './meta.ts';
import { preamble } from './preamble.ts';
import { partsOf } from './parts.ts';
import { preface } from './preface.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const schema =
  'http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd';

/** Writes a resolution as an XML document, valid by the OASIS schema. Addresses are absolute. */
export function toAkomaNtoso(resolution: Resolution, context: FormatContext): string {
  const { addresses } = context;
  const parts = partsOf(resolution);
  const words: InlineContext = {
    notes: allNotes(resolution),
    address: (citation) => citationAddress(citation, context),
  };
  const statement = element(
    'statement',
    {
      name: resolution.status === 'adopted' ? 'resolution' : 'resolutionDraft',
      contains: 'originalVersion',
    },
    meta(resolution, addresses),
    preface(resolution, words),
    preamble(resolution.enactingFormula, parts.preamble, words),
    element('mainBody', {}, body(parts.mainBody, '', words)),
    conclusions(resolution),
    attachments(resolution, parts.annexes, addresses, words),
  );
  const root = element(
    'akomaNtoso',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} ${schema}`,
    },
    statement,
  );
  return xmlDocument(inLines(root));
}

/** The notes of the document and of its tables. */
function allNotes({ notes, paragraphs }: Resolution): readonly Note[] {
  return [...notes, ...withSubParagraphs(paragraphs).flatMap(({ table }) => table?.notes ?? [])];
}
