/**
 * The lead of a paragraph by its words alone, for text that comes without italics: the verb
 * phrase that opens it, as far as documents set it in italics.
 */

const adverbs =
  'Also|Further|Furthermore|Urgently|Once again|Once more|Again|Strongly|Deeply|Gravely|Seriously|Particularly|Firmly|Fully|Especially|Extremely|Profoundly|Greatly|Solemnly|Sincerely|Keenly|Clearly|Categorically|Unequivocally|Therefore|Accordingly|Finally|Likewise|Equally|Continuing|Continues to|Remaining|Remains|Having|Being';

const adjectives =
  'Aware|Mindful|Conscious|Cognizant|Determined|Convinced|Guided|Desirous|Alarmed|Concerned|Committed|Resolved|Encouraged|Disturbed|Disappointed|Appalled|Dismayed|Distressed|Gratified|Inspired|Shocked|Outraged|Anxious|Confident|Hopeful|Satisfied|Preoccupied|Seized|Grateful';

const also = 'also|further|furthermore|again|once again|once more|equally|likewise|too';

const feelings =
  'appreciation|concerns?|satisfaction|interest|regret|alarm|gratitude|disappointment|dismay|distress|indignation|approval|pleasure|outrage|sadness|sorrow|attention|pride|respect|hope';

const degrees =
  'deep|deepest|grave|gravest|great|serious|strong|strongest|profound|particular|renewed|utmost|much|full|sincere|warm|continued|continuing|extreme|keen|special|heartfelt|growing|increasing|unwavering|unequivocal|regret and|concern and|interest and|satisfaction and|appreciation and';

const spoken =
  'requests?|call|appeals?|invitation|demand|support|condemnation|position|view|recommendation|encouragement|conviction|opposition|intention|willingness|readiness|determination';

/** What belongs to the verb, in any order and number, each with the space before it. */
const complements = [
  '(?<=calls?|calling) (?:once again )?(?:upon|on|for)(?=[ ,:])',
  `(?<=ing|takes note|taking note|in mind|into account|${adjectives.toLowerCase()}|appreciation|concern|satisfaction) (?:${also})(?= |,)`,
  ...[
    'in mind',
    'note',
    'into (?:account|consideration)',
    'forward',
    'tribute',
    '(?:the )?attention',
    'careful note',
    `with(?: (?:${degrees}))* (?:${feelings})(?: and (?:${degrees} )?(?:${feelings}))?`,
    'in particular',
    'in the strongest (?:possible )?terms',
    'unequivocally',
    'once (?:again|more)',
    'without (?:any )?reservation',
    'due consideration',
    'it \\p{L}+(?= (?:to|that)\\b)',
  ].map((words) => ` ${words}\\b`),
];

/** What is expressed, after verbs of saying. */
const expressed = `(?:(?:its|the) )?(?:(?:${degrees}) )*(?:${feelings}|solidarity|sympathy|support|condolences|conviction|belief|intention|determination)`;

/** What is said once more, after verbs of affirming; `Reaffirming its commitment` is set so in some years only. */
const repeated = `(?:(?:${also}|once more) )?(?!(?<=affirming )its commitment)its (?:(?:very|firm|previous|urgent|solemn|${degrees}) )*(?:${spoken}|${feelings}|commitments?|resolve|belief|solidarity|recognition|approval|endorsement)`;

const affirms =
  '(?:reiterat|renew|(?:re)?affirm|confirm|stress|underlin|underscor|(?:re-)?emphasiz|declar|recall|express)(?:s|es|ing)';

const verb = String.raw`\p{L}[\p{L}-]*(?:s|ing|ed)(?![\p{L}-])`;

const lead = new RegExp(
  String.raw`^(?=\p{Lu})(?:(?:${adverbs})(?: (?:also|further|strongly|deeply|gravely|seriously))? )?` +
    `(?:(?:Express(?:es|ing)|express(?:es|ing|ed)|Sharing|sharing) ${expressed}|${affirms} ${repeated}|Continu(?:es|ing) to (?!express)\\p{L}+|${adjectives}|${verb})` +
    `(?: and (?:(?:strongly|profoundly) )?(?:(?:encourages|condemns|concerned|regrets)\\b|${verb}(?= (?:the|its|all|that|Member|States|upon))))?` +
    `(?:${complements.join('|')})*`,
  'iu',
);

/** `Recalls with appreciation`, of `Recalls with appreciation the decision …`; null where the words open otherwise. */
export function findLead(words: string): string | null {
  const found = lead.exec(words)?.[0];
  if (found === undefined || !/^\p{Lu}/u.test(found)) return null;
  return notVerbs.test(found) ? null : found;
}

/** Words that end like verbs and are none. */
const notVerbs =
  /^(?:States|Parties|Nations|Members|This|Its|His|As|Is|Was|Has|Towards|Besides|During|Pending|Regarding|Concerning|According|Following|Including|Excluding|Unless|Always|Perhaps|United|Various|Countries|Representatives|Governments|Less|Thus|Plus|Across|Series|Notwithstanding|Persons|Individuals|Measures|Efforts|Participants|Plenary|Human)\b/i;
