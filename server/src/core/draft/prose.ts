import type { Span } from '../text/span.ts';
import type { OffsetMap } from './draft.ts';

/** The prose of a block while it is being put together from its source, with the way back. */
export interface Prose {
  /** How long the prose is so far. */
  readonly length: () => number;
  /** Adds a stretch of the source as it stands, but for the white space at the head of its lines, the carriage returns and accents that stand apart. */
  readonly show: (span: Span) => void;
  /** Adds a text that the source writes otherwise. */
  readonly write: (text: string, span: Span) => void;
  /** Leaves out the blanks that come next. */
  readonly skipBlanks: () => void;
  /** Takes back the blanks that were shown last. */
  readonly dropBlanks: () => void;
  readonly done: () => { readonly prose: string; readonly offsets: OffsetMap };
}

/** Begins the prose of a block whose text is `source`. */
export function beginProse(source: string): Prose {
  let prose = '';
  const starts: number[] = [];
  const places: number[] = [];
  const longer = new Map<number, number>();
  let expected = -1;
  let blank = false;

  function add(from: number, to: number): void {
    if (from >= to) return;
    if (from !== expected) {
      starts.push(prose.length);
      places.push(from);
    }
    prose += source.slice(from, to);
    expected = to;
  }

  function write(text: string, { start, end }: Span): void {
    starts.push(prose.length);
    places.push(start);
    prose += text;
    if (text.length !== end - start) longer.set(prose.length - 1, end);
    expected = text.length === end - start ? end : -1;
    blank = false;
  }

  function addComposed(from: number, to: number): void {
    let at = from;
    for (const { index, 0: apart } of source.slice(from, to).matchAll(/[\p{L}][\u0300-\u036f]+/gu)) {
      const composed = apart.normalize('NFC');
      if (composed.length >= apart.length) continue;
      add(at, from + index);
      at = from + index + apart.length;
      write(composed, { start: from + index, end: at });
    }
    add(at, to);
  }

  function show({ start, end }: Span): void {
    let at = start;
    while (at < end) {
      if (blank) {
        while (at < end && isBlank(source.charCodeAt(at))) at++;
        if (at === end) return;
        blank = false;
      }
      const line = source.indexOf('\n', at);
      const stop = line < 0 || line >= end ? end : line + 1;
      const text = source.slice(at, stop);
      const carriage = text.endsWith('\r\n') ? 1 : 0;
      if (/[\u0300-\u036f]/.test(text)) addComposed(at, stop - carriage - (carriage ? 1 : 0));
      else add(at, stop - carriage - (carriage ? 1 : 0));
      if (carriage) add(stop - 1, stop);
      blank = stop === line + 1;
      at = stop;
    }
  }

  function dropBlanks(): void {
    let kept = prose.length;
    while (kept > 0 && isSpace(prose.charCodeAt(kept - 1))) kept--;
    if (kept === prose.length) return;
    prose = prose.slice(0, kept);
    while (starts.length && (starts.at(-1) ?? 0) >= kept) {
      longer.delete(starts.pop() ?? 0);
      places.pop();
    }
    expected = -1;
  }

  return {
    length: () => prose.length,
    show,
    write,
    dropBlanks,
    skipBlanks: () => {
      blank = true;
    },
    done: () => ({
      prose,
      offsets: {
        prose: starts.length ? starts : [0],
        source: places.length ? places : [0],
        ...(longer.size && { longer }),
      },
    }),
  };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

function isSpace(unit: number): boolean {
  return isBlank(unit) || unit === 0xa0 || unit === 0x202f;
}
