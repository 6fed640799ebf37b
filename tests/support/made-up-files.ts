/** Files of made-up resolutions: a collection of some sessions, in which lines go on. */

/** A file of `content/resolutions`. */
export interface MadeUpFile {
  readonly path: string;
  readonly source: string;
}

const subjects = ['roads', 'bridges', 'wells', 'schools', 'harbours'];
const sessions = [70, 71, 72];

/** How many resolutions of each session a paragraph cites. */
const cited = 45;

/**
 * A line for each subject through each session: the first paragraph is kept word for word, the
 * second amended each time. Together they cite more than one page of references holds.
 */
export function madeUpFiles(): MadeUpFile[] {
  return sessions.flatMap((session) =>
    subjects.map((subject, index) => madeUpFile(session, index + 1, subject)),
  );
}

/** Of one subject, what a document prints of its agenda item. */
const agenda = ['masthead:', "  agendaTitle: 'Rural development: made-up water'"];

function madeUpFile(session: number, number: number, subject: string): MadeUpFile {
  const before = sessions.includes(session - 1) ? ` ${session - 1}/${number},` : '';
  const others = Array.from({ length: cited }, (_, index) => `60/${index + 1}`).join(', ');
  return {
    path: `content/resolutions/a/res/${session}/${number}.mdx`,
    source: [
      '---',
      `symbol: A/RES/${session}/${number}`,
      `title: Made-up care of ${subject}`,
      'organ: General Assembly',
      'status: adopted',
      `adopted: ${1945 + session}-12-${10 + number}`,
      ...(subject === 'wells' ? agenda : []),
      '---',
      '',
      'The General Assembly,',
      '',
      `*Recalling* its resolutions${before} ${others} and 61/${number},`,
      '',
      `1. *Calls upon* all States to look after the ${subject} of their villages in each season of the year;`,
      '',
      `2. *Requests* the Secretary-General to report on ${subject} of villages to the session of the year ${session};`,
      '',
    ]
      .join('\n')
      .replace(/;\n$/, '.\n'),
  };
}
