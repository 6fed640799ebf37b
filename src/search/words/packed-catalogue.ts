/**
 * The catalogue as it travels, in the file `texts.json` beside the index: every search waits for
 * it, so it says of a text only what its id does not.
 */
import { organs } from '../../model/symbols/organ.ts';
import { designationOf } from '../../model/symbols/symbol.ts';
import type { Catalogue, CataloguedText } from './catalogue.ts';

/** What the id of most texts tells. */
type Told = Pick<CataloguedText, 'symbol' | 'designation' | 'organ' | 'status'>;

/** A text: its id, day of adoption, kinds of paragraphs, and what its id would tell wrongly. */
type Row = readonly [
  id: string,
  adopted: CataloguedText['adopted'],
  kinds: CataloguedText['kinds'],
  differs?: Partial<Told>,
];

export interface PackedCatalogue extends Pick<Catalogue, 'verbs'> {
  /** With spaces between them. */
  readonly words: string;
  readonly texts: readonly Row[];
}

/** Takes out what {@link unpackCatalogue} puts back. */
export function packCatalogue({ words, verbs, texts }: Catalogue): PackedCatalogue {
  return {
    words: words.join(' '),
    verbs,
    texts: texts.map((text): Row => {
      const { id, adopted, kinds } = text;
      const told = toldBy(id);
      const names = Object.keys(told) as (keyof Told)[];
      const differs = names.filter((name) => text[name] !== told[name]);
      if (differs.length === 0) return [id, adopted, kinds];
      return [id, adopted, kinds, Object.fromEntries(differs.map((name) => [name, text[name]]))];
    }),
  };
}

/** The catalogue that was packed. */
export function unpackCatalogue({ words, verbs, texts }: PackedCatalogue): Catalogue {
  return {
    words: words.split(' '),
    verbs,
    texts: texts.map(([id, adopted, kinds, differs]) => ({
      id,
      ...toldBy(id),
      adopted,
      kinds,
      ...differs,
    })),
  };
}

/** `a/res/56/149` tells A/RES/56/149, a resolution that the General Assembly adopted. */
function toldBy(id: string): Told {
  const symbol = id.toUpperCase();
  const organ = organs.find(
    ({ symbolPrefix }) => symbolPrefix !== null && symbol.startsWith(symbolPrefix),
  );
  return {
    symbol,
    designation: designationOf(symbol) ?? symbol,
    organ: organ?.name ?? '',
    status: 'adopted',
  };
}
