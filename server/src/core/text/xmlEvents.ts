import { SaxesParser } from 'saxes';
import { decodeText } from './decode.ts';

/** What is told of an XML text while it is read, in order. Names are as written, with their prefix. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** The deepest nesting that is read. */
const deepest = 100;

/** Reads the bytes of an XML part; false where they are broken, nest too deep or declare a document type. Nothing is ever fetched. */
export function readXmlEvents(bytes: Uint8Array, { open, text, close }: XmlEvents): boolean {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return false;
  const parser = new SaxesParser();
  let depth = 0;
  let broken = false;
  const stop = (): void => {
    broken = true;
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) stop();
    if (!broken) open(name, attributes);
  });
  parser.on('text', (content) => {
    if (!broken) text(content);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (!broken) close(name);
  });
  const xml = decoded.text.replace(/^\ufeff/, '');
  // In pieces, so that what is broken or too deep at its head costs nothing more.
  for (let at = 0; at < xml.length && !broken; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  if (!broken) parser.close();
  return !broken;
}
