/**
 * What the two texts cite, read from them by hand: place, words, what the link names
 * (`data-cites`) and where it leads.
 */
type ExpectedCitation = readonly [place: string, words: string, cites: string, address: string];

const docs = 'https://docs.un.org/en/';
const charter = [
  'charter-of-the-united-nations',
  'https://www.un.org/en/about-us/un-charter/full-text',
] as const;
const commission2001 = ['commission-on-human-rights/2001/67', `${docs}E/2001/23(supp)`] as const;
const subCommission2000 = [
  'sub-commission-on-the-promotion-and-protection-of-human-rights/2000/22',
  `${docs}E/CN.4/2001/2`,
] as const;
const symbol = (of: string) => [of, docs + of.replaceAll(' ', '')] as const;

export const expectedCitations: Readonly<Record<string, readonly ExpectedCitation[]>> = {
  'a/res/56/149': [
    ['masthead', 'A/56/583/Add.2', ...symbol('A/56/583/Add.2')],
    ['pp1', 'Charter of the United Nations', ...charter],
    ['pp1', 'Vienna Declaration and Programme of Action', ...symbol('A/CONF.157/23')],
    ['pp2', 'United Nations Millennium Declaration', ...symbol('A/RES/55/2')],
    ['pp2', 'resolution 55/109', ...symbol('A/RES/55/109')],
    ['pp2', 'Commission on Human Rights resolution 2001/67', ...commission2001],
    ['pp5', 'resolution 55/23', ...symbol('A/RES/55/23')],
    ['pp5', 'resolution 56/6', ...symbol('A/RES/56/6')],
    ['pp8', 'resolution 2000/22', ...subCommission2000],
    ['op3', 'Charter of the United Nations', ...charter],
    ['op4', 'the Charter', ...charter],
    ['fn1', 'A/CONF.157/24 (Part I)', ...symbol('A/CONF.157/24 (Part I)')],
    ['fn2', 'resolution 55/2', ...symbol('A/RES/55/2')],
    [
      'fn3',
      'Official Records of the Economic and Social Council, 2001, Supplement No. 3 (E/2001/23)',
      'E/2001/23',
      `${docs}E/2001/23(supp)`,
    ],
    [
      'fn4',
      'E/CN.4/2001/2-E/CN.4/Sub.2/2000/46',
      'E/CN.4/2001/2-E/CN.4/Sub.2/2000/46',
      `${docs}E/CN.4/2001/2`,
    ],
  ],
  'e/cn.4/2002/draft': [
    ['pp2', 'United Nations Millennium Declaration', ...symbol('A/RES/55/2')],
    ['pp2', 'Commission resolution 2001/67', ...commission2001],
    ['pp2', 'General Assembly resolution 56/149', 'A/RES/56/149', '/a/res/56/149/'],
    ['pp3', 'General Assembly resolution 54/113', ...symbol('A/RES/54/113')],
    ['pp3', 'resolution 56/6', ...symbol('A/RES/56/6')],
    [
      'pp4',
      'Declaration and Programme of Action of the World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance',
      ...symbol('A/CONF.189/12'),
    ],
    ['pp5', 'Charter of the United Nations', ...charter],
    ['pp5', 'Vienna Declaration and Programme of Action', ...symbol('A/CONF.157/23')],
    ['pp5', 'A/CONF.157/23', ...symbol('A/CONF.157/23')],
    ['pp12', 'resolution 2000/22', ...subCommission2000],
    ['op2', 'Charter of the United Nations', ...charter],
    ['op3', 'the Charter', ...charter],
  ],
};
