/** A text of the site, from its data, in the lines in which a preview shows it. */
import type { ParagraphJson, QuotedTextJson, SectionJson } from '../../formats/json-schema.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { textRows } from '../../model/text/paragraphs.ts';
import { element } from '../element.ts';

/** What is printed on its own: a heading, words of a paragraph, a table. */
export interface PrintedLine {
  /** Null for what has no place of its own: bullets, closing words. */
  readonly anchor: string | null;
  /** Greater than that of what it stands under. */
  readonly depth: number;
  readonly draw: () => HTMLElement;
}

/** Deeper than any heading. */
const depthOfParagraphs = 10;

/** All lines of a text, or of one that it quotes, in the order of print. */
export function linesOf(
  text: Pick<QuotedTextJson, 'sections' | 'paragraphs'>,
  depth = 0,
): PrintedLine[] {
  return textRows(text).flatMap((row) =>
    row.type === 'heading'
      ? [headingLine(row.section, depth)]
      : paragraphLines(row.paragraph, depth + depthOfParagraphs),
  );
}

function headingLine({ anchor, level, marker, title }: SectionJson, depth: number): PrintedLine {
  return {
    anchor,
    depth: depth + level,
    draw: () => element('p', {}, element('b', {}, [marker, title].filter(Boolean).join(' '))),
  };
}

function paragraphLines(paragraph: ParagraphJson, depth: number): PrintedLine[] {
  const { anchor, lines = [], table, paragraphs, quoted = [], closing = [] } = paragraph;
  const inner = depth + 1;
  const plain = ({ marker, text }: (typeof lines)[number]): PrintedLine => ({
    anchor: null,
    depth: inner,
    draw: () => words(marker, text),
  });
  return [
    { anchor, depth, draw: () => (table ? drawTable(table) : drawParagraph(paragraph)) },
    ...lines.map(plain),
    ...(table?.notes ?? []).map((note): PrintedLine => {
      return { anchor: note.anchor, depth: inner, draw: () => words(note.mark, note.text) };
    }),
    ...paragraphs.flatMap((sub) => paragraphLines(sub, inner)),
    ...quoted.flatMap((text) => [
      ...(text.enactingFormula === ''
        ? []
        : [{ anchor: null, depth: inner, draw: () => words('', text.enactingFormula) }]),
      ...linesOf(text, inner),
    ]),
    ...closing.map(plain),
  ];
}

function words(marker: string, text: string): HTMLElement {
  return element('p', { class: 'words' }, [marker, text].filter(Boolean).join(' '));
}

function drawParagraph({ anchor, marker, lead, text }: ParagraphJson): HTMLElement {
  const drawn = element('p', { class: 'words' });
  if (marker === '') {
    drawn.append(element('small', { 'data-apparatus': '' }, placeLabel(anchor)), ' ');
  } else {
    drawn.append(`${marker} `);
  }
  if (lead !== null && text.startsWith(lead)) {
    drawn.append(element('em', {}, lead), text.slice(lead.length));
  } else {
    drawn.append(text);
  }
  return drawn;
}

function drawTable({ rows, headRows }: NonNullable<ParagraphJson['table']>): HTMLElement {
  return element(
    'table',
    {},
    ...rows.map((row, index) =>
      element(
        'tr',
        {},
        ...row.map(({ text, colspan, rowspan }) =>
          element(
            index < headRows ? 'th' : 'td',
            { colspan: String(colspan), rowspan: String(rowspan) },
            text,
          ),
        ),
      ),
    ),
  );
}
