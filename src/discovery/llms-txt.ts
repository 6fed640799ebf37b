/** The site for language models, as https://llmstxt.org has it. */
import type { Addresses } from '../site/create-addresses.ts';
import { findExample, type Example } from './example.ts';
import { pageName, resolutionSentence } from '../model/text/names.ts';
import type { ComparedPair } from '../comparing/compared-pairs.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { siteDescription, siteName } from '../site/site.ts';

interface Link {
  readonly words: string;
  readonly path: string;
  /** What is found there, with a full stop. */
  readonly about: string;
}

const citing = `The texts are documents of the United Nations, word for word. Each paragraph has an address that never changes its meaning: the address of the page of its resolution, and an anchor. Cite a paragraph by that address.

- \`#op5\`: operative paragraph 5, by the number that the document prints
- \`#op5-a\`: its sub-paragraph (a)
- \`#pp3\`: the third preambular paragraph; the document does not number these
- \`#fn1\`: note 1`;

/** A language model reads all of it each time. */
const most = 100;

/**
 * Writes a Markdown page: what the site is, how its paragraphs are cited, and links to each
 * text in Markdown, of a large collection the newest, to the data and to what explains them.
 * Addresses in it are absolute.
 */
export function writeLlmsTxt(
  resolutions: readonly Resolution[],
  pairs: readonly ComparedPair[],
  addresses: Addresses,
): string {
  const example = findExample(resolutions);
  const listed = resolutions.length > most ? newest(resolutions) : resolutions;
  const texts = listed.map((resolution) => ({
    words: `${pageName(resolution)}: ${resolution.title}`,
    path: addresses.data(resolution.id, 'md'),
    about: resolutionSentence(resolution),
  }));
  const isListed = new Set(listed);
  const shown = pairs.filter(({ citing, cited }) => isListed.has(citing) && isListed.has(cited));
  const compared = shown.map(({ citing, cited }) => ({
    words: `${pageName(citing)} compared with ${pageName(cited)}`,
    path: addresses.comparedData(citing.id, cited.id, 'json'),
    about: 'JSON, paragraph by paragraph and word by word.',
  }));
  const blocks = [
    `# ${siteName}`,
    `> ${siteDescription}`,
    citing,
    example && exampleAddress(example, addresses),
    '## Resolutions',
    listed.length < resolutions.length &&
      `These are the newest of ${resolutions.length.toLocaleString('en')}; all are listed as data, below.`,
    list(texts, addresses),
    ...(compared.length > 0 ? ['## Comparisons', list(compared, addresses)] : []),
    '## Data',
    list(data(addresses), addresses),
    '## Optional',
    list(others(addresses), addresses),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The texts that came last, drafts among them. */
function newest(resolutions: readonly Resolution[]): Resolution[] {
  const day = ({ added, adopted }: Resolution): string => added ?? adopted ?? '';
  return resolutions.toSorted((a, b) => (day(a) < day(b) ? 1 : -1)).slice(0, most);
}

function data(addresses: Addresses): Link[] {
  const { about, index, collection, schema, comparisonSchema, referencesData } = addresses;
  return [
    {
      words: 'About the data',
      path: about,
      about: 'Addresses and anchors, formats, how to cite, and where the texts come from.',
    },
    {
      words: 'All resolutions',
      path: index,
      about: 'JSON, with what identifies each and where its page and its data are.',
    },
    {
      words: 'All resolutions whole',
      path: collection,
      about: 'JSON Lines: one resolution a line, as in its own file of data.',
    },
    {
      words: 'Everything cited',
      path: referencesData('json'),
      about: 'JSON, with the official documents and the places that cite each; also as .csv.',
    },
    {
      words: 'JSON Schema of a resolution',
      path: schema,
      about: 'Paragraphs with their anchors, words, citations and notes.',
    },
    {
      words: 'JSON Schema of a comparison',
      path: comparisonSchema,
      about: 'A resolution against another that it cites, paragraph by paragraph.',
    },
  ];
}

function others({ references, feed }: Addresses): Link[] {
  return [
    {
      words: 'References',
      path: references,
      about: 'Everything that the resolutions cite, and the paragraphs that cite it.',
    },
    { words: 'Feed', path: feed, about: 'The newest texts, in Atom.' },
  ];
}

/** How a program gets from the Markdown, which is what is listed, to the address of a paragraph. */
function exampleAddress({ resolution, paragraph }: Example, addresses: Addresses): string {
  const markdown = addresses.absolute(addresses.data(resolution.id, 'md'));
  const address = addresses.absolute(addresses.resolution(resolution.id, paragraph.anchor));
  return `The address of a page is that of its Markdown with a slash in the place of \`.md\`: the paragraph \`${paragraph.anchor}\` of ${markdown} is at ${address}`;
}

function list(links: readonly Link[], addresses: Addresses): string {
  return links
    .map(({ words, path, about }) => {
      return `- [${escape(words)}](${destination(addresses.absolute(path))}): ${about}`;
    })
    .join('\n');
}

/** Keeps the signs of a title from meaning something in Markdown. */
function escape(words: string): string {
  return words.replace(/[\\`*_[\]<&]/g, '\\$&');
}

/** An address that programs which look for links by brackets read to its end. */
function destination(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
