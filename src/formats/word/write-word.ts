/** Writes a document as a Word file (ISO/IEC 29500-1, "Office Open XML", transitional). */
import { strToU8 } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../xml-document.ts';
import { bodyElements } from './body.ts';
import type { WordDocument } from './document.ts';
import { namespaces, w, xmlText } from './elements.ts';
import { footPart, headPart, pagesPart, section, settingsPart } from './frame.ts';
import { commentsPart, footnotesPart } from './notes.ts';
import { Parts } from './parts.ts';
import { stylesPart } from './styles.ts';
import { zip, type Deflate } from './zip.ts';

/**
 * The file of a document, byte for byte the same each time.
 *
 * @param deflate compresses its parts, where there is a faster way than that of browsers
 */
export function writeWord(document: WordDocument, deflate?: Deflate): Uint8Array<ArrayBuffer> {
  const parts = new Parts(document);
  // The body comes first: it tells what the other parts have to hold.
  const body = bodyElements(document.blocks, parts);
  const links = parts.takeLinks();
  const notes = footnotesPart(parts);
  const noteLinks = parts.takeLinks();
  const files: Readonly<Record<string, Element | Uint8Array>> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationships([
      ['rDocument', `${office}/officeDocument`, 'word/document.xml'],
      ['rCore', `${packages}/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(document),
    'word/document.xml': w('document', namespaces, w('body', {}, body, section())),
    'word/_rels/document.xml.rels': relationships([
      ...own.map(([name]) => [`r_${name}`, `${office}/${name}`, `${name}.xml`] as const),
      ...extra(parts).map((name) => [`r_${name}`, `${office}/${name}`, `${name}.xml`] as const),
      ['rHead', `${office}/header`, 'head.xml'],
      ['rFoot', `${office}/footer`, 'foot.xml'],
      ['rPages', `${office}/footer`, 'pages.xml'],
      ...hyperlinks(links),
    ]),
    ...sameInAll(),
    'word/head.xml': headPart(document),
    'word/foot.xml': footPart(document),
    // Without a note, too: the settings name the lines above them.
    'word/footnotes.xml': notes,
    ...(noteLinks.size > 0 && {
      'word/_rels/footnotes.xml.rels': relationships(hyperlinks(noteLinks)),
    }),
    ...(parts.comments.length > 0 && { 'word/comments.xml': commentsPart(parts, document.author) }),
  };
  return zip(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, 'type' in part ? bytesOf(part) : part]),
    ),
    deflate,
  );
}

let same: Readonly<Record<string, Uint8Array>> | undefined;

/** The parts that are the same in all documents, written once. */
function sameInAll(): Readonly<Record<string, Uint8Array>> {
  same ??= {
    'word/styles.xml': bytesOf(stylesPart()),
    'word/settings.xml': bytesOf(settingsPart()),
    'word/pages.xml': bytesOf(pagesPart()),
  };
  return same;
}

function bytesOf(root: Element): Uint8Array {
  return strToU8(xmlDocument(root));
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that every document has, with the type of each. */
const own = [
  ['styles', `${word}.styles+xml`],
  ['settings', `${word}.settings+xml`],
  ['footnotes', `${word}.footnotes+xml`],
] as const;

/** The part that only some documents have. */
function extra({ comments }: Parts): 'comments'[] {
  return comments.length > 0 ? ['comments'] : [];
}

function contentTypes(parts: Parts): Element {
  const overrides = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ...own.map(([name, type]) => [`/word/${name}.xml`, type]),
    ...extra(parts).map((name) => [`/word/${name}.xml`, `${word}.${name}+xml`]),
    ['/word/head.xml', `${word}.header+xml`],
    ['/word/foot.xml', `${word}.footer+xml`],
    ['/word/pages.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return x(
    'Types',
    { xmlns: types },
    x('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    overrides.map(([PartName, ContentType]) => x('Override', { PartName, ContentType })),
  );
}

type Relationship = readonly [id: string, type: string, target: string];

function hyperlinks(links: ReadonlyMap<string, string>): Relationship[] {
  return [...links].map(([address, id]) => [id, `${office}/hyperlink`, address]);
}

function relationships(list: readonly Relationship[]): Element {
  return x(
    'Relationships',
    { xmlns: packages },
    list.map(([Id, Type, Target]) =>
      x('Relationship', {
        Id,
        Type,
        Target,
        ...(Type.endsWith('/hyperlink') && { TargetMode: 'External' }),
      }),
    ),
  );
}

function coreProperties({ title }: WordDocument): Element {
  return x(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    x('dc:title', {}, xmlText(title)),
    x('dc:language', {}, 'en'),
  );
}
