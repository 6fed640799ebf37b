/** What readers type over the two texts, and where each query is to lead. */

const a = '/a/res/56/149/#';
const b = '/e/cn.4/2002/draft/#';

/** A query with what it is to find. */
export interface ExpectedHits {
  readonly query: string;
  /**
   * The addresses of its best hits: the first of all, then others that are the first of
   * their resolution or follow the one before. With `all`, those of all hits in any order.
   */
  readonly hits: readonly string[];
  /** Whether there are no other hits. */
  readonly all?: true;
}

const first = (query: string, ...hits: string[]): ExpectedHits => ({ query, hits });
const all = (query: string, ...hits: string[]): ExpectedHits => ({ query, hits, all: true });
const nothing = (query: string): ExpectedHits => ({ query, hits: [], all: true });

export const searchQueries: readonly ExpectedHits[] = [
  // Symbols and numbers, in their short and long forms, and those that only a note gives.
  all('56/149', `${b}pp2`),
  all('A/RES/56/149', `${b}pp2`),
  all('a/res/55/109', `${a}pp2`),
  all('resolution 55/109', `${a}pp2`),
  all('55/2', `${a}pp2`),
  all('A/RES/55/2', `${a}pp2`),
  all('General Assembly resolution 54/113', `${b}pp3`),
  all('56/6', `${a}pp5`, `${b}pp3`),
  all('2001/67', `${a}pp2`, `${b}pp2`),
  all('E/CN.4/RES/2001/67', `${a}pp2`, `${b}pp2`),
  all('A/CONF.157/23', `${b}pp5`),
  all('A/CONF.157/24', `${a}pp1`),
  all('E/CN.4/2001/2', `${a}pp8`),
  all('E/CN.4/Sub.2/2000/46', `${a}pp8`),
  all('E/2001/23', `${a}pp2`),
  all('E/2001/', `${a}pp2`),
  all('a/res/5', `${a}pp2`, `${a}pp5`, `${b}pp2`, `${b}pp3`),
  all('article 1, paragraph 3', `${a}pp1`, `${b}pp5`),
  all('25 June 1993', `${a}pp1`, `${b}pp5`),
  nothing('6/149'),
  nothing('56/14 149'),

  // Words of notes.
  all('Official Records', `${a}pp2`),
  all('"Supplement No. 3"', `${a}pp2`),
  all('Economic and Social Council', `${a}pp2`),

  // Phrases, in quotation marks of any kind, closed or not yet.
  all('"mutual cooperation"', `${a}op6`, `${b}op6`),
  all('“mutual cooperation”', `${a}op6`, `${b}op6`),
  all('«mutual cooperation»', `${a}op6`, `${b}op6`),
  all('"mutual cooperation', `${a}op6`, `${b}op6`),
  all('"mutual coop', `${a}op6`, `${b}op6`),
  all('“Member States” agencies', `${a}op5`, `${b}op5`),
  all('"Global Agenda for Dialogue among Civilizations"', `${a}pp5`, `${b}pp3`),
  nothing('"cooperation mutual"'),
  nothing('"Charter of the International"'),

  // Hyphens, dashes, apostrophes and accents.
  all('confidence-building', `${a}pp7`, `${b}pp10`),
  all('confidence building', `${a}pp7`, `${b}pp10`),
  all('"confidence building"', `${a}pp7`, `${b}pp10`),
  all('"confidence-building"', `${a}pp7`, `${b}pp10`),
  all('non-governmental', `${a}op5`, `${b}op5`),
  all('nongovernmental', `${a}op5`, `${b}op5`),
  all('non governmental', `${a}op5`, `${b}op5`),
  all('non‑selectivity', `${a}op4`, `${b}op3`),
  all('Sub-Commission', `${a}pp8`, `${b}pp12`),
  all('subcommission', `${a}pp8`, `${b}pp12`),
  all('mutual co-operation understanding attention', `${a}op6`, `${b}op6`),
  all('tolerance – diversity', `${a}op2`, `${b}pp7`, `${b}op7`),
  all('women’s', `${b}pp7`),
  all("women's", `${b}pp7`),
  all('Dürban', `${a}pp3`, `${b}pp4`),

  // Words in any order, in other forms, and while they are being typed.
  first('diversity tolerance', `${b}pp7`),
  first('empowerment of women', `${b}pp7`),
  first('friendly relations', `${b}pp1`),
  first('peoples self-determination', `${b}pp1`),
  first('conference racism', `${a}pp3`, `${b}pp4`),
  all('dignity human inclusion', `${b}op4`),
  all('intoler', `${a}pp3`, `${b}pp4`, `${b}op4`),
  all('universali', `${a}op4`, `${b}op3`),
  all('confide', `${a}pp7`, `${b}pp10`),
  all('interdep', `${b}pp11`),
  all('decided', `${a}op7`, `${b}op8`),
  all('decision', `${a}pp5`, `${b}op7`),
  all('reaffirming that dialogue', `${a}pp5`, `${b}pp8`, `${a}op2`, `${b}op7`),

  // What a paragraph is known by comes first.
  first('fifty-ninth session', `${b}op8`),
  first('priority', `${b}op8`),
  first('calls upon', `${a}op5`, `${b}op5`),
  first('invites states', `${a}op6`, `${b}op6`),
  first('urges', `${b}op4`),
  first('dialogue among civilizations', `${a}pp5`),
  first('mutual understanding', `${b}pp10`, `${a}pp7`),
  first('preventing violations', `${a}op3`, `${b}op2`),
  first('universal indivisible interdependent', `${b}pp11`),
  first('reaffirms', `${a}op1`, `${b}op1`),
  first('promotion dialogue', `${a}pp8`),
  first('human rights', `${a}pp8`),
  first('recalls', `${b}op7`),
  first('op6', `${a}op6`, `${b}op6`),

  // Nothing is found that does not hold the words.
  nothing('torture'),
  nothing('cooperashun'),
  nothing('zzz'),
  nothing('–'),
  nothing('"'),
  nothing('…?!'),
  nothing('<img src=x onerror=alert(1)>zzz'),

  // Slips of the pen, American spelling and acronyms, which the page tells of.
  all('freindly relations', `${b}pp1`),
  all('mutual cooperaton understandin attention', `${a}op6`, `${b}op6`),
  all('millenium declaration', `${a}pp2`, `${b}pp2`),
  all('global agenda for dialogue among civilisations', `${a}pp5`, `${b}pp3`),
  all('raciscm', `${a}pp3`, `${b}pp4`, `${b}op4`),
  first('recognising', `${a}pp4`),
  first('human rightsx', `${a}pp8`),
  first('reaffirmd', `${a}op1`, `${b}op1`),
  all('VDPA', `${a}pp1`, `${b}pp5`),
  all('ddpa', `${b}pp4`),
  all('NGOs', `${a}op5`, `${b}op5`),
  all('ECOSOC', `${a}pp2`),

  // Where nothing holds all words, what holds most.
  all('mutual cooperation torture understanding attention', `${a}op6`, `${b}op6`),
  first('empowerment confidence-building of states', `${b}pp7`),
  first('<b>human</b>', `${a}pp8`),
];
