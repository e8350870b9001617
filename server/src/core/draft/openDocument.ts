import { readXmlEvents } from '../text/xmlEvents.ts';
import { unzip } from '../text/zip.ts';
import type { PagePart, TraceKind } from './draft.ts';
import { isInternalPath, type OfficePlace, type OfficeRead, type OfficeWriter, officeWriter } from './office.ts';

/** Reads a `.odt` from its bytes: the text with changes accepted, notes in their order after it, headers and footers, and what else goes with the file. */
export function readOpenDocument(bytes: Uint8Array): OfficeRead {
  const unzipped = unzip(bytes, (name) => wanted.has(name));
  if ('problem' in unzipped) return unzipped;
  const { parts, names } = unzipped;
  const content = parts.get('content.xml');
  if (!content) return { problem: 'broken' };
  if (isEncrypted(parts.get('META-INF/manifest.xml'))) return { problem: 'encrypted' };
  const writer = officeWriter();
  const notes: Note[] = [];
  if (!readPages(content, writer, notes)) return { problem: 'broken' };
  for (const { label, text } of notes) {
    writer.openNote(label);
    writer.open({ part: 'note', kind: 'paragraph' });
    writer.write(text);
    writer.close();
    writer.closeNote();
  }
  const styles = parts.get('styles.xml');
  if (styles && !readPages(styles, writer, [])) return { problem: 'broken' };
  if (writer.isTooLong()) return { problem: 'too-large' };
  tellOfFile(parts.get('meta.xml'), names, writer);
  return writer.done();
}

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

interface Note {
  readonly label: string;
  text: string;
}

/** Reads the pages of a part: the body of the content, or the headers and footers that stand among the styles. */
function readPages(bytes: Uint8Array, writer: OfficeWriter, notes: Note[]): boolean {
  const hiddenStyles = new Set<string>();
  const changes = new Map<string, TraceKind>();
  const begun = new Map<string, OfficePlace | undefined>();
  const open: { readonly name: string; readonly isHidden: boolean }[] = [];
  const note: Note[] = [];
  let style = '';
  let change = '';
  let pages: PagePart | undefined;
  let gone = 0;
  let items = 0;
  let cells = 0;
  let rows = 0;
  let hidden = 0;

  function write(text: string): void {
    if (gone > 0 || !open.some(({ name }) => name === 'text:p' || name === 'text:h')) return;
    const own = note.at(-1);
    if (hidden > 0) {
      if (text.trim() !== '') writer.trace('hidden', writer.here());
    } else if (own) own.text += text;
    else if (pages) writer.write(text);
  }

  function openParagraph(level: number | undefined): void {
    const own = note.at(-1);
    if (gone > 0) return;
    if (own) own.text += own.text === '' ? '' : '\n';
    else if (pages) {
      writer.open({ part: pages, kind: cells > 0 ? 'cell' : items > 0 ? 'item' : 'paragraph', ...(cells > 0 && { row: rows }) });
      if (level !== undefined && cells === 0) writer.become('heading', level);
    }
  }

  return readXmlEvents(bytes, {
    open(name, attributes) {
      const styled = attributes['text:style-name'] ?? '';
      const isHidden =
        (name === 'text:hidden-text' || name === 'text:hidden-paragraph' || hiddenStyles.has(styled)) && name.startsWith('text:');
      open.push({ name, isHidden });
      if (isHidden) hidden++;
      if (left.has(name)) gone++;
      if (name === 'style:style') style = attributes['style:name'] ?? '';
      else if (name === 'style:text-properties' && attributes['text:display'] === 'none') hiddenStyles.add(style);
      else if (name === 'office:text') pages = 'body';
      else if (name.startsWith('style:header')) pages = isPage(name) ? 'header' : pages;
      else if (name.startsWith('style:footer')) pages = isPage(name) ? 'footer' : pages;
      else if (name === 'text:changed-region') change = attributes['text:id'] ?? attributes['xml:id'] ?? '';
      else if (revisions.has(name)) changes.set(change, revisions.get(name) ?? 'insertion');
      else if (name === 'text:change') writer.trace(changes.get(attributes['text:change-id'] ?? '') ?? 'deletion', writer.here());
      else if (name === 'text:change-start') begun.set(attributes['text:change-id'] ?? '', writer.here());
      else if (name === 'text:change-end') {
        const id = attributes['text:change-id'] ?? '';
        writer.trace(changes.get(id) ?? 'insertion', begun.get(id) ?? writer.here(), writer.here());
      } else if (name === 'office:annotation') writer.trace('comment', writer.here());
      else if (name === 'text:list-item') items++;
      else if (name === 'table:table-row') rows++;
      else if (name === 'table:table-cell') cells++;
      else if (name === 'text:h') openParagraph(Math.max(1, Number(attributes['text:outline-level']) || 1));
      else if (name === 'text:p') openParagraph(undefined);
      else if (name === 'text:note') {
        const label = attributes['text:id'] ?? `n${notes.length}`;
        if (gone === 0) writer.call(label);
        const own = { label, text: '' };
        notes.push(own);
        note.push(own);
      } else if (name === 'text:s') write(' '.repeat(Math.min(50, Number(attributes['text:c']) || 1)));
      else if (name === 'text:tab') write('\t');
      else if (name === 'text:line-break') write('\n');
      else if (name === 'text:a') {
        const target = attributes['xlink:href'] ?? '';
        if (isInternalPath(target)) writer.trace('path', writer.here());
        if (note.length === 0) writer.openLink(target);
      }
    },
    text: (text) => write(text.replace(/\u00ad/g, '').replace(/[ \t\r\n]+/g, ' ')),
    close(name) {
      if (open.pop()?.isHidden) hidden--;
      if (name === 'text:p' || name === 'text:h') {
        if (gone === 0 && note.length === 0 && pages) writer.close();
      } else if (name === 'text:note') note.pop();
      else if (name === 'text:list-item') items--;
      else if (name === 'table:table-cell') cells--;
      else if (name === 'text:a' && note.length === 0) writer.closeLink();
      else if (name === 'office:text' || ((name.startsWith('style:header') || name.startsWith('style:footer')) && isPage(name)))
        pages = undefined;
      if (left.has(name)) gone--;
    },
  });
}

/** `style:header`, `style:header-left`, `style:footer-first`; not `style:header-style`, which is about looks. */
function isPage(name: string): boolean {
  return /^style:(?:header|footer)(?:-left|-first)?$/.test(name);
}

/** What is not printed: what was deleted, remarks, the numbers of notes, forms, descriptions of pictures. */
const left = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'office:script',
]);

const revisions: ReadonlyMap<string, TraceKind> = new Map([
  ['text:insertion', 'insertion'],
  ['text:deletion', 'deletion'],
  ['text:format-change', 'formatting'],
]);

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  let found = false;
  if (manifest) {
    readXmlEvents(manifest, {
      open: (name) => {
        found ||= name === 'manifest:encryption-data';
      },
      text: () => {},
      close: () => {},
    });
  }
  return found;
}

function tellOfFile(meta: Uint8Array | undefined, names: readonly string[], writer: OfficeWriter): void {
  const told = new Set<TraceKind>();
  let name = '';
  if (meta) {
    readXmlEvents(meta, {
      open(element, attributes) {
        name = element;
        if (element === 'meta:template' && isInternalPath(attributes['xlink:href'] ?? '')) told.add('path');
      },
      text(text) {
        if (text.trim() === '') return;
        if (/^(?:dc:creator|meta:initial-creator|meta:printed-by)$/.test(name)) told.add('author');
        if (name === 'meta:user-defined') told.add('property');
      },
      close: () => {
        name = '';
      },
    });
  }
  if (names.some((part) => /^Object \d+\/content\.xml$/.test(part))) told.add('embedded');
  for (const kind of told) writer.trace(kind);
}
