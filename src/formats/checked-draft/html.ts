/** A checked draft as a page of its own. */
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { CheckedDraft, CheckedParagraph } from '../../drafting/check.ts';
import { draftRuns } from '../../drafting/runs.ts';
import { standingSentence } from '../../drafting/summary.ts';
import type { Addresses } from '../../site/create-addresses.ts';
import { xmlText } from '../word/elements.ts';
import { checkColophon, faultsOf, sourceNote } from './citation.ts';

/** The draft as HTML, without scripts: changes as `<ins>` and `<del>`, citations as links. */
export function checkedDraftHtml(checked: CheckedDraft, addresses: Addresses): string {
  const page = x(
    'html',
    { lang: 'en' },
    x(
      'head',
      {},
      x('meta', { charset: 'utf-8' }),
      x('title', {}, 'Draft, checked against agreed language'),
    ),
    x(
      'body',
      {},
      checked.paragraphs.map((paragraph) => part(paragraph, addresses)),
      x('hr', {}),
      x('p', {}, x('small', {}, checkColophon(checked, addresses))),
    ),
  );
  return `<!doctype html>\n${toXml(page, { closeEmptyElements: true, tightClose: true })}\n`;
}

function part(paragraph: CheckedParagraph, addresses: Addresses) {
  const note = sourceNote(paragraph, addresses);
  const standing = standingSentence(paragraph);
  return x(
    'div',
    {},
    x(
      'p',
      {},
      paragraph.marker === '' ? '' : `${xmlText(paragraph.marker)} `,
      draftRuns(paragraph).map(({ kind, text, citation, isMark }) => {
        const words = xmlText(text);
        if (isMark) return x('sup', {}, words);
        const address = citation?.address ?? null;
        const own = address === null ? words : x('a', { href: addresses.absolute(address) }, words);
        if (kind === 'kept') return paragraph.verdict?.standing === 'new' ? x('ins', {}, own) : own;
        return x(kind === 'added' ? 'ins' : 'del', {}, own);
      }),
    ),
    standing === ''
      ? null
      : x(
          'p',
          {},
          x(
            'small',
            {},
            `${standing}.`,
            note ? [' ', x('a', { href: note.address }, note.text), '.'] : null,
            faultsOf(paragraph).map((fault) => ` ${fault}`),
          ),
        ),
  );
}
