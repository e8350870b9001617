import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
} from 'js-yaml';
import type { Span } from '../text/span.ts';
import { type GlossaryProblem, largestGlossary } from './problem.ts';
import type { Field, Value } from './value.ts';

/** What a YAML or JSON text holds; no value where it is empty or broken. */
export interface ReadValue {
  readonly value?: Value;
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads a YAML text, and so a JSON one, into values with their places. Anchors, aliases and tags are refused: they make a small file large, and nobody
 * needs them here. At most 5 MB and 100 levels.
 */
export function readYaml(text: string, file: string): ReadValue {
  if (text.length > largestGlossary) return { problems: [tooLarge(file)] };
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: 100 });
  } catch (error) {
    return { problems: [brokenYaml(error, text, file)] };
  }
  const problems: GlossaryProblem[] = [];
  const builder = new ValueBuilder(text, file, problems);
  for (const event of events) {
    if (!builder.take(event)) break;
  }
  return { ...(builder.root && problems.length === 0 ? { value: builder.root } : {}), problems };
}

/** That a file is larger than what is read, `most` in UTF-16 units. */
export function tooLarge(file: string, most: number = largestGlossary): GlossaryProblem {
  const millions = most / 1e6;
  return {
    id: 'too-large',
    severity: 'error',
    text: {
      fr: `Le fichier dépasse ${millions} millions de caractères\u00a0: il n’est pas lu.`,
      en: `The file is larger than ${millions} million characters: it is not read.`,
    },
    span: { start: 0, end: 0 },
    file,
  };
}

interface Open {
  readonly kind: 'list' | 'table';
  readonly start: number;
  readonly items: Value[];
  readonly fields: Field[];
  key: Value | undefined;
}

/** Builds values of events, one after the other; it stops at the first that is refused. */
class ValueBuilder {
  root: Value | undefined;
  private readonly open: Open[] = [];
  private end = 0;
  private documents = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
    private readonly problems: GlossaryProblem[],
  ) {}

  take(event: Event): boolean {
    if (event.type === EVENT_DOCUMENT)
      return ++this.documents === 1 || this.refuse('second-document', { start: this.end, end: this.end });
    if (event.type === EVENT_ALIAS) return this.refuse('alias', { start: event.anchorStart - 1, end: event.anchorEnd });
    if (event.type === EVENT_SEQUENCE || event.type === EVENT_MAPPING || event.type === EVENT_SCALAR) {
      if (event.anchorStart >= 0) return this.refuse('alias', { start: event.anchorStart - 1, end: event.anchorEnd });
      if (event.tagStart >= 0) return this.refuse('tag', { start: event.tagStart, end: event.tagEnd });
    }
    if (event.type === EVENT_SEQUENCE) this.push('list', event.start);
    else if (event.type === EVENT_MAPPING) this.push('table', event.start);
    else if (event.type === EVENT_SCALAR) {
      this.end = Math.max(this.end, event.valueEnd);
      this.put({
        kind: 'scalar',
        text: getScalarValue(this.text, event),
        span: { start: event.valueStart, end: event.valueEnd },
      });
    } else this.pop();
    return true;
  }

  private push(kind: Open['kind'], start: number): void {
    this.end = Math.max(this.end, start);
    this.open.push({ kind, start, items: [], fields: [], key: undefined });
  }

  private pop(): void {
    const closed = this.open.pop();
    if (!closed) return;
    const span = { start: closed.start, end: Math.max(closed.start, this.end) };
    this.put(
      closed.kind === 'list' ? { kind: 'list', items: closed.items, span } : { kind: 'table', fields: closed.fields, span },
    );
  }

  private put(value: Value): void {
    const parent = this.open.at(-1);
    if (!parent) {
      this.root ??= value;
      return;
    }
    if (parent.kind === 'list') parent.items.push(value);
    else if (parent.key === undefined) parent.key = value;
    else {
      const key = parent.key.kind === 'scalar' ? parent.key : { kind: 'scalar' as const, text: '', span: parent.key.span };
      parent.fields.push({ key, value });
      parent.key = undefined;
    }
  }

  private refuse(id: keyof typeof refusals, span: Span): false {
    this.problems.push({ id, severity: 'error', text: refusals[id], span, file: this.file });
    return false;
  }
}

const refusals = {
  alias: {
    fr: 'Les ancres et les renvois YAML (« & », « * ») sont refusés : écrire la valeur en toutes lettres.',
    en: 'YAML anchors and aliases (“&”, “*”) are refused: write the value out.',
  },
  tag: {
    fr: 'Les étiquettes YAML (« ! ») sont refusées : écrire la valeur entre guillemets droits.',
    en: 'YAML tags (“!”) are refused: quote the value.',
  },
  'second-document': {
    fr: 'Un seul document YAML par fichier : la suite n’est pas lue.',
    en: 'One YAML document per file: the rest is not read.',
  },
} as const;

function brokenYaml(error: unknown, text: string, file: string): GlossaryProblem {
  const reason = error instanceof Error && 'reason' in error && typeof error.reason === 'string' ? error.reason : 'syntax';
  const mark =
    error instanceof Error && 'mark' in error && typeof error.mark === 'object' && error.mark !== null ? error.mark : {};
  const position = 'position' in mark && typeof mark.position === 'number' ? Math.min(mark.position, text.length) : 0;
  return {
    id: 'broken-yaml',
    severity: 'error',
    text: { fr: `Ce n’est pas du YAML bien formé (${reason}).`, en: `This is not well-formed YAML (${reason}).` },
    span: { start: position, end: Math.min(text.length, position + 1) },
    file,
  };
}
