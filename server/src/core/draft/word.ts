import { readXmlEvents } from '../text/xmlEvents.ts';
import { unzip } from '../text/zip.ts';
import type { PagePart } from './draft.ts';
import { isInternalPath, type OfficeRead, type OfficeWriter, officeWriter } from './office.ts';
import { readWordPart } from './wordPart.ts';
import { readWordStyles } from './wordStyles.ts';

/** Reads a `.docx` from its bytes: the text as it is printed with changes accepted, notes, headers and footers after it, and what else goes with the file. */
export function readWord(bytes: Uint8Array): OfficeRead {
  const unzipped = unzip(bytes, (name) => wanted.test(name));
  if ('problem' in unzipped) return unzipped;
  const { parts, names } = unzipped;
  const main = [...parts.keys()].filter((name) => /^word\/document\d*\.xml$/.test(name)).sort()[0];
  if (main === undefined) return { problem: 'broken' };
  const writer = officeWriter();
  const styles = readWordStyles(parts.get('word/styles.xml'));
  const pages: readonly (readonly [string, PagePart])[] = [
    [main, 'body'],
    ['word/footnotes.xml', 'note'],
    ['word/endnotes.xml', 'note'],
    ...numbered(parts.keys(), 'header').map((name) => [name, 'header'] as const),
    ...numbered(parts.keys(), 'footer').map((name) => [name, 'footer'] as const),
  ];
  for (const [name, part] of pages) {
    const xml = parts.get(name);
    const links = linksOf(parts.get(name.replace(/^word\//, 'word/_rels/').concat('.rels')));
    if (xml && !readWordPart(xml, { part, writer, styles, links, notes: name.includes('endnotes') ? 'e' : 'f' })) {
      return { problem: 'broken' };
    }
    if (writer.isTooLong()) return { problem: 'too-large' };
  }
  tellOfFile(parts, names, writer);
  return writer.done();
}

const wanted =
  /^(?:word\/(?:_rels\/)?(?:document\d*|footnotes|endnotes|header\d*|footer\d*|settings|styles)\.xml(?:\.rels)?|docProps\/(?:core|app|custom)\.xml)$/;

function numbered(names: Iterable<string>, kind: string): readonly string[] {
  return [...names].filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)).sort();
}

/** Where the relations of a part lead, by id; those inside the file are left out. */
function linksOf(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (!bytes) return links;
  readXmlEvents(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
      links.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
    text: () => {},
    close: () => {},
  });
  return links;
}

/** What stands in the file beside its pages. */
function tellOfFile(parts: ReadonlyMap<string, Uint8Array>, names: readonly string[], writer: OfficeWriter): void {
  const properties = new Map<string, string>();
  for (const name of ['core', 'app', 'custom']) {
    const xml = parts.get(`docProps/${name}.xml`);
    if (xml) readProperties(xml, properties);
  }
  const has = (...keys: readonly string[]) => keys.some((key) => (properties.get(key) ?? '').trim() !== '');
  if (has('dc:creator', 'cp:lastModifiedBy')) writer.trace('author');
  if (has('Company', 'Manager')) writer.trace('organisation');
  if (has('property')) writer.trace('property');
  const targets = [
    properties.get('Template') ?? '',
    properties.get('HyperlinkBase') ?? '',
    ...['document', 'settings'].flatMap((name) => [...linksOf(parts.get(`word/_rels/${name}.xml.rels`)).values()]),
  ];
  if (targets.some(isInternalPath)) writer.trace('path');
  if (names.some((name) => name.startsWith('docProps/thumbnail'))) writer.trace('thumbnail');
  if (names.some((name) => /^word\/(?:embeddings\/|vbaProject|afchunk)/i.test(name))) writer.trace('embedded');
}

/** The values of a part of properties by the name of their element; of elements inside an element, the outer one counts too. */
function readProperties(xml: Uint8Array, into: Map<string, string>): void {
  const open: string[] = [];
  readXmlEvents(xml, {
    open: (name) => {
      open.push(name);
    },
    text(text) {
      for (const name of open.slice(1)) into.set(name, (into.get(name) ?? '') + text);
    },
    close: () => {
      open.pop();
    },
  });
}
