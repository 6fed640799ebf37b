import type { ResolutionSummaryJson } from '../../formats/json-schema.ts';
import { pageName } from '../../model/text/names.ts';
import { attachFinder, type Findable } from './finder.ts';

/**
 * `<text-finder data-home="/" data-index="/index.json">`: finds a resolution by its symbol, the
 * words of its title or agenda item, its organ or its year.
 */
class TextFinder extends HTMLElement {
  connectedCallback(): void {
    const { home = '/', index = '' } = this.dataset;
    attachFinder(this, async () => {
      const response = await fetch(index);
      if (!response.ok) throw new Error(`${index}: ${response.status}`);
      const texts = (await response.json()) as readonly ResolutionSummaryJson[];
      return texts.toSorted(byNumber).map((text) => findable(text, home));
    });
  }
}

function findable(text: ResolutionSummaryJson, home: string): Findable {
  const { id, title, agendaTitle, organ, adopted } = text;
  return {
    href: `${home}${id}/`,
    name: pageName(text),
    title,
    subject: agendaTitle,
    also: `${organ} ${adopted ?? 'draft'}`,
  };
}

const numbers = new Intl.Collator('en', { numeric: true });

function byNumber(a: ResolutionSummaryJson, b: ResolutionSummaryJson): number {
  return numbers.compare(a.id, b.id);
}

customElements.define('text-finder', TextFinder);
