import { SaxesParser } from 'saxes';
import type { Span } from '../text/span.ts';
import { type GlossaryProblem, largestExport } from './problem.ts';
import { tooLarge } from './readYaml.ts';

/** An element of an XML file with its place. `name` has no prefix: a data category is told by its own name. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands in the element itself, outside its children. */
  readonly text: string;
  /** Of the element, tags included. */
  readonly span: Span;
  /** Of what stands between the tags. */
  readonly inside: Span;
}

/** What an XML text holds; no root where it is broken or refused. */
export interface ReadXml {
  readonly root?: XmlElement;
  readonly problems: readonly GlossaryProblem[];
}

/** Reads an XML text. A document type is refused with its entities; at most 25 million characters and 100 levels. Nothing is ever fetched. */
export function readXml(text: string, file: string): ReadXml {
  if (text.length > largestExport) return { problems: [tooLarge(file, largestExport)] };
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const parser = new SaxesParser({ position: true });
  const open: Building[] = [];
  const found: { root?: XmlElement; problem?: GlossaryProblem } = {};
  const here = (): number => Math.min(text.length, parser.position + mark);
  const refuse = (id: keyof typeof refusals, start: number, why = ''): void => {
    found.problem ??= {
      id,
      severity: 'error',
      text: { fr: refusals[id].fr + why, en: refusals[id].en + why },
      span: { start, end: Math.min(text.length, start + 1) },
      file,
    };
  };
  parser.on('error', (error) => refuse('broken-xml', Math.max(0, here() - 1), ` (${error.message.replace(/^\d+:\d+:\s*/, '')})`));
  parser.on('doctype', () => refuse('doctype', Math.max(0, text.lastIndexOf('<!DOCTYPE', here()))));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= 100) refuse('too-deep', here());
    if (found.problem) return;
    const colon = name.indexOf(':');
    open.push({
      name: name.slice(colon + 1),
      prefix: colon < 0 ? '' : name.slice(0, colon),
      attributes: Object.assign(Object.create(null) as Record<string, string>, attributes),
      children: [],
      text: '',
      start: text.lastIndexOf('<', here() - 1),
      inside: here(),
    });
  });
  const append = (more: string): void => {
    const last = open.at(-1);
    if (last) last.text += more;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', ({ isSelfClosing }) => {
    const closed = open.pop();
    if (!closed || found.problem) return;
    const { start, inside, ...rest } = closed;
    const end = here();
    const element = {
      ...rest,
      span: { start, end },
      inside: { start: inside, end: isSelfClosing ? inside : text.lastIndexOf('</', end - 1) },
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else found.root = element;
  });
  // In pieces, so that nothing is read behind the first thing that is refused.
  for (let at = mark; at < text.length && !found.problem; at += 4096) parser.write(text.slice(at, at + 4096));
  if (!found.problem) parser.close();
  return found.problem ? { problems: [found.problem] } : { ...(found.root && { root: found.root }), problems: [] };
}

/** All text under an element, in order, on one line. */
export function textOfElement(element: XmlElement): string {
  return [element.text, ...element.children.map(textOfElement)]
    .join(' ')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}

interface Building {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  readonly inside: number;
}

const refusals = {
  'broken-xml': { fr: 'Ce n’est pas du XML bien formé', en: 'This is not well-formed XML' },
  doctype: {
    fr: 'Une déclaration DOCTYPE est refusée : elle pourrait appeler d’autres fichiers.',
    en: 'A DOCTYPE declaration is refused: it might call other files.',
  },
  'too-deep': {
    fr: 'Plus de 100 balises imbriquées : le fichier n’est pas lu.',
    en: 'More than 100 nested tags: the file is not read.',
  },
} as const;
