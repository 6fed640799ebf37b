import type { Element } from 'xast';
import { printedDate } from '../../model/symbols/date.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import { element } from './lines.ts';
import { adoptionDate, adoptionMeeting } from './references.ts';

/** The meeting and day of adoption that close the document; null where it prints none. */
export function conclusions({ adopted, meeting }: Resolution): Element | null {
  if (adopted === null || meeting === null) return null;
  return element(
    'conclusions',
    {},
    element(
      'p',
      {},
      element('event', { refersTo: `#${adoptionMeeting.id}` }, meeting),
      element('eol', {}),
      element('docDate', { date: adopted, refersTo: `#${adoptionDate.id}` }, printedDate(adopted)),
    ),
  );
}
