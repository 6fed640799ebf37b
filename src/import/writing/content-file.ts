import type { PrintedMasthead, PrintedText } from '../../reading/printed/printed-document.ts';
import { writeBody } from './body.ts';
import { writeFrontMatter } from './front-matter.ts';
import type { Identity } from './identity.ts';
import { titleWords } from './markdown-words.ts';

/** Writes the content file of one resolution, as one would type it. */
export function writeContentFile(
  identity: Identity,
  masthead: PrintedMasthead,
  text: PrintedText,
): string {
  const { distribution, distributed, session, agendaItem, proceeding, report } = masthead;
  const frontMatter = writeFrontMatter({
    symbol: identity.symbol,
    designation: identity.designation,
    title: titleWords(identity.title),
    organ: identity.organ,
    status: identity.status,
    adopted: identity.adopted,
    meeting: identity.status === 'adopted' ? text.meeting : null,
    masthead: { distribution, distributed, session, agendaItem, proceeding, report },
  });
  return frontMatter + writeBody(text);
}
