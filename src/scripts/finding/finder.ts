import { element } from '../element.ts';

/** Something that can be found: where it is, and how it is called. */
export interface Findable {
  readonly href: string;
  readonly name: string;
  readonly title: string | null;
  /** What it is found by besides, and then shown: its agenda item. */
  readonly subject: string | null;
  /** Whatever else it is found by: its organ, its year. */
  readonly also: string;
}

/** So many are shown at once: who sees more has not said enough. */
const most = 30;

/**
 * Lets a field filter a list as one types, whose entries are fetched when it is first used. In
 * `host` are the field in a form, a list for what is found and a status that says how much.
 *
 * @param load gets all entries, in the order in which they are to be shown
 */
export function attachFinder(host: HTMLElement, load: () => Promise<readonly Findable[]>): void {
  const [form, field] = [host.querySelector('form'), host.querySelector('input')];
  const [list, status] = [host.querySelector('ul'), host.querySelector('[role=status]')];
  if (!form || !field || !list || !status) return;
  let loaded: Promise<readonly Findable[]> | undefined;
  const entries = (): Promise<readonly Findable[]> => (loaded ??= load());

  async function show(): Promise<void> {
    const query = field?.value ?? '';
    if (query.trim() === '') {
      list?.replaceChildren();
      if (status) status.textContent = '';
      return;
    }
    try {
      const found = findIn(await entries(), query);
      // What was typed meanwhile asks for itself.
      if (field?.value !== query) return;
      list?.replaceChildren(...found.slice(0, most).map((entry) => row(entry, query)));
      if (status) status.textContent = countOf(found.length);
    } catch {
      loaded = undefined;
      if (status) status.textContent = 'The list cannot be had now.';
    }
  }

  form.hidden = false;
  field.addEventListener('focus', () => void entries().catch(() => (loaded = undefined)));
  field.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  if (field.value !== '') void show();
}

/**
 * The entries that hold all words of a query: first those whose name ends with it, so that `77/2`
 * finds A/RES/77/2 before A/RES/77/20, and last those that need their subject for it.
 */
export function findIn(entries: readonly Findable[], query: string): readonly Findable[] {
  const wanted = comparable(query);
  const words = wanted.split(/\s+/);
  const holdsAll = ({ name, title, subject, also }: Findable): boolean =>
    words.every(isIn(`${name} ${title ?? ''} ${subject ?? ''} ${also}`));
  const found = entries.filter(holdsAll);
  const isNamed = ({ name }: Findable): boolean => {
    const called = comparable(name);
    return called === wanted || called.endsWith(`/${wanted}`) || called.endsWith(` ${wanted}`);
  };
  const rankOf = (entry: Findable): number => {
    if (isNamed(entry)) return 0;
    return subjectFound(entry, query) === null ? 1 : 2;
  };
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function row(entry: Findable, query: string): HTMLLIElement {
  const { href, name, title } = entry;
  const words = title === null ? [] : [' ', title];
  const link = element('a', { href }, element('b', {}, name), ...words);
  const reason = subjectFound(entry, query);
  return element('li', {}, link, ...(reason === null ? [] : [' ', element('small', {}, reason)]));
}

/** The subject of an entry that is found by its words; null where the rest of it has them all. */
export function subjectFound(
  { name, title, subject, also }: Findable,
  query: string,
): string | null {
  const words = comparable(query).split(/\s+/);
  return words.every(isIn(`${name} ${title ?? ''} ${also}`)) ? null : subject;
}

function isIn(text: string): (word: string) => boolean {
  const compared = comparable(text);
  return (word) => compared.includes(word);
}

function countOf(found: number): string {
  if (found === 0) return 'Nothing found';
  return found > most ? `${most} of ${found} shown` : `${found} found`;
}

/** Words as they are compared: without capitals, accents and surrounding spaces, and as typed. */
function comparable(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim();
}
