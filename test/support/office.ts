import { strToU8, zipSync } from 'fflate';
import type { Draft, TraceKind } from '../../server/src/core/draft/draft.ts';
import { officeDraft } from '../../server/src/core/draft/officeDraft.ts';
import { readOffice } from '../../server/src/core/draft/readOffice.ts';

/** The parts of a file of a word processor, by their name in the archive. */
export type Parts = Readonly<Record<string, string>>;

/** A zip of parts. */
export function archive(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const namespaces = `${word} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** A Word document: what stands in its body, and other parts. */
export function docx(body: string, more: Parts = {}): Uint8Array {
  return archive({ 'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`, ...more });
}

/** A part of a Word document beside its body. */
export function wordPart(name: string, inside: string): Parts {
  return {
    [`word/${name}.xml`]: `<?xml version="1.0"?><w:${name.replace(/\d+$/, '')} ${namespaces}>${inside}</w:${name.replace(/\d+$/, '')}>`,
  };
}

/** Runs of text, and a paragraph of them; a run given as `<…` is markup. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

/** A run with its text and, before it, its properties. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A document of LibreOffice: what stands in its text, and other parts. */
export function odt(text: string, more: Parts = {}, styles = ''): Uint8Array {
  const names =
    'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:tb" xmlns:style="urn:s" xmlns:xlink="urn:x" xmlns:dc="urn:d" xmlns:meta="urn:m"';
  return archive({
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...Object.fromEntries(
      Object.entries(more).map(([name, inside]) => [name, `<office:document ${names}>${inside}</office:document>`]),
    ),
  });
}

/** The draft of such a file; throws where it cannot be read. */
export function officeDraftOf(bytes: Uint8Array, name = 'a.docx'): Draft {
  const read = readOffice(name, bytes);
  if ('problem' in read) throw new Error(read.problem);
  return officeDraft(read);
}

/** Each block as « kind text », for a test to show. */
export function blocksOf({ blocks }: Draft): readonly string[] {
  return blocks.map(({ block: { kind, level, prose } }) => `${kind}${level ?? ''} ${prose}`);
}

/** The traces of a draft, each with the text under it. */
export function tracesOf({ traces, text }: Draft): readonly (readonly [TraceKind, string])[] {
  return traces.map(({ kind, span }) => [kind, text.slice(span.start, span.end)] as const);
}
