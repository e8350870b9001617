import { fold } from '../text/fold.ts';
import type { Bilingual } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { plainKey } from './fields.ts';
import type { GlossaryProblem } from './problem.ts';
import type { Table, Value } from './value.ts';
import type { Vocabulary } from './words.ts';

/** Takes values of a file for what an entry needs, and notes what does not fit. */
export class Reading {
  private readonly told = new Set<string>();

  constructor(
    readonly file: string,
    private readonly problems: GlossaryProblem[],
  ) {}

  /** A text on one line; nothing where the value is empty or no text. */
  text(value: Value): string | undefined {
    if (value.kind !== 'scalar') {
      this.fail('not-a-text', value.span, { fr: 'Un texte est attendu ici.', en: 'A text is expected here.' });
      return undefined;
    }
    const text = value.text.replace(/[\t\n\r ]+/g, ' ').trim();
    return text === '' || text === '~' || text === 'null' ? undefined : text;
  }

  /** The items of a list; a single value is a list of one. */
  items(value: Value): readonly Value[] {
    if (value.kind === 'list') return value.items;
    return value.kind === 'scalar' && value.text.trim() === '' ? [] : [value];
  }

  /** The texts of a list, without the empty ones. */
  texts(value: Value): readonly string[] {
    return this.items(value).flatMap((item) => this.text(item) ?? []);
  }

  /** A value out of a vocabulary; another word is a problem that names the nearest right one. */
  word<T extends string>(value: Value, vocabulary: Vocabulary<T>): T | undefined {
    const text = this.text(value);
    if (text === undefined) return undefined;
    const wanted = fold(text);
    for (const [name, words] of Object.entries<readonly string[]>(vocabulary)) {
      if (words.some((word) => fold(word) === wanted)) return name as T;
    }
    const first = Object.values<readonly string[]>(vocabulary).map(([word = '']) => word);
    const close = nearest(text, first);
    this.warn('unknown-value', value.span, {
      fr: `« ${text} » n’est pas admis ici ; sont admis : ${first.join(', ')}.${close ? ` Faut-il lire « ${close} » ?` : ''}`,
      en: `“${text}” is not allowed here; allowed are: ${first.join(', ')}.${close ? ` Did you mean “${close}”?` : ''}`,
    });
    return undefined;
  }

  /** The text of the first of some keys that a record has. */
  field(table: Table, keys: readonly string[]): string | undefined {
    const value = this.valueOf(table, keys);
    return value && this.text(value);
  }

  /** The value of the first of some keys that a record has. */
  valueOf(table: Table, keys: readonly string[]): Value | undefined {
    return table.fields.find(({ key }) => keys.includes(plainKey(key.text)))?.value;
  }

  fail(id: string, span: Span, text: Bilingual): void {
    this.problems.push({ id, severity: 'error', text, span, file: this.file });
  }

  /** Tells of a key once in a file: what a base writes in each of its records is one thing to tell. */
  warnOnce(id: string, key: string, span: Span, text: Bilingual): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.warn(id, span, text);
  }

  warn(id: string, span: Span, text: Bilingual): void {
    this.problems.push({ id, severity: 'warning', text, span, file: this.file });
  }
}
