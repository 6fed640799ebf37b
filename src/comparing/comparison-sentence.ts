import type { Comparison } from './comparison.ts';
import { shortName } from '../model/text/names.ts';

/** What became of the cited text in the citing one, in a sentence or two. */
export function comparisonSentence({ citing, cited, summary }: Comparison): string {
  const { identical, amended, onlyInCiting, onlyInCited, moved } = summary;
  const kept = identical === 1 ? '1 paragraph' : `${identical || 'no'} paragraphs`;
  const became =
    `${shortName(citing)} keeps ${kept} of ${shortName(cited)} word for word, ` +
    `amends ${none(amended)}, adds ${none(onlyInCiting)} and leaves out ${none(onlyInCited)}.`;
  return moved === 0 ? became : `${became} Of those kept or amended, ${moved} moved.`;
}

function none(count: number): string {
  return count === 0 ? 'none' : String(count);
}
