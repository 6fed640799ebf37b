import { markedText } from '../../src/model/text/inline.ts';
import { textRows } from '../../src/model/text/paragraphs.ts';
import type {
  Line,
  Paragraph,
  QuotedText,
  ResolutionText,
  Section,
  Table,
} from '../../src/model/text/resolution.ts';

type Headed = Pick<ResolutionText, 'sections' | 'paragraphs'>;

/**
 * A text in short, a line for each thing that is printed, in its order: anchor, what is printed
 * before the words, and the words with the marks of their notes. What stands within a paragraph
 * is indented; lines have `·` in the place of an anchor, closing words `×`.
 */
export function outline(text: Headed): string[] {
  return textRows(text).flatMap((row) =>
    row.type === 'heading' ? ofSection(row.section) : ofParagraph(row.paragraph),
  );
}

function ofSection({ anchor, marker, title, enactingFormula, isSetApart }: Section): string[] {
  const own = `# ${anchor} | ${join(marker, markedText(title))}`;
  return [
    ...(isSetApart ? ['* * *'] : []),
    own,
    ...(enactingFormula.length > 0 ? [`= ${markedText(enactingFormula)}`] : []),
  ];
}

function ofParagraph(paragraph: Paragraph): string[] {
  const { anchor, marker, content, lines, table, paragraphs, quoted, closing } = paragraph;
  return [
    ...(paragraph.isSetApart ? ['* * *'] : []),
    `${anchor} | ${join(marker, markedText(content))}`,
    ...indented([
      ...lines.map((line) => ofLine('·', line)),
      ...(table ? ofTable(table) : []),
      ...paragraphs.flatMap(ofParagraph),
      ...quoted.flatMap(ofQuoted),
      ...closing.map((line) => ofLine('×', line)),
    ]),
  ];
}

function ofLine(sign: string, { marker, content }: Line): string {
  return `${sign} | ${join(marker, markedText(content))}`;
}

function ofTable({ rows, headRows, notes }: Table): string[] {
  return [
    ...rows.map((row, index) => {
      const cells = row.map(({ content, colspan, rowspan }) => {
        const size = colspan * rowspan === 1 ? '' : ` ${colspan}×${rowspan}`;
        return `[${markedText(content)}${size}]`;
      });
      return `${index < headRows ? '!' : ''}${cells.join('')}`;
    }),
    ...notes.map(({ anchor, content }) => `${anchor} | ${markedText(content)}`),
  ];
}

function ofQuoted(quoted: QuotedText): string[] {
  const { anchor, enactingFormula } = quoted;
  const formula = enactingFormula.length > 0 ? [`= ${markedText(enactingFormula)}`] : [];
  return [`> ${anchor}`, ...indented([...formula, ...outline(quoted)])];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
