import { beginsWithVowel } from '../french/elision.ts';
import { feminineOf } from '../french/feminine.ts';
import { pluralOf } from '../french/inflection.ts';
import type { Span } from '../text/span.ts';
import { conjugated } from './conjugation.ts';
import { type Determiner, determinerBefore, fitted } from './determiner.ts';
import type { Form } from './forms.ts';
import { opensSentence } from './matcher.ts';
import type { Entry, Gender, Substitute } from './term.ts';

/** What may stand instead of a discouraged form: the span to give way, over the determiner where it has to change, and the texts for it. */
export interface Agreement {
  readonly span: Span;
  readonly texts: readonly string[];
  /** The first of them has another gender or number than what it replaces: the rest of the sentence may have to follow. */
  readonly shifts: boolean;
}

/** A use of a discouraged form in a text. */
export interface Replaced extends Span {
  readonly form: Form;
  readonly plural: boolean;
  /** It stands right behind a noun, as English would have it: « les services cloud ». */
  readonly apposed?: boolean;
}

/** Makes the replacements of a discouraged form agree with what stands before it: « du Big Data » gives way to « des mégadonnées ». */
export function agree(text: string, use: Replaced): Agreement {
  const { form, start, end } = use;
  const span = { start, end };
  if (form.role.kind !== 'discouraged') return { span, texts: [], shifts: false };
  const written = text.slice(start, end);
  const substitutes = form.role.discouraged.replacements ?? [{ form: form.entry.preferred }];
  if (form.nature === 'verb') {
    const texts = substitutes.flatMap((substitute) => verbForm(substitute.form, form) ?? []);
    return { span, texts: texts.map((one) => inCaseOf(one, written, text, start)), shifts: false };
  }
  const determiner = determinerBefore(text, start);
  const number = numberOf(use, determiner);
  const choices = substitutes.map((substitute) => {
    const term = shaped(form, substitute, number);
    const fit = determiner && fitted(determiner, term);
    return { term, fit };
  });
  const first = choices[0]?.term;
  const shifts =
    first !== undefined &&
    ((determiner?.gender !== undefined && first.gender !== undefined && determiner.gender !== first.gender) ||
      first.number !== number);
  if (use.apposed && form.nature === 'noun') {
    return {
      span,
      texts: unique(choices.map(({ term }) => (beginsWithVowel(term.text) ? `d’${term.text}` : `de ${term.text}`))),
      shifts: false,
    };
  }
  const widened = determiner !== undefined && choices.some(({ fit }) => fit !== undefined && fit !== determiner.written);
  if (!widened) return { span, texts: unique(choices.map(({ term }) => inCaseOf(term.text, written, text, start))), shifts };
  return {
    span: { start: determiner.start, end },
    texts: unique(
      choices.map(({ term, fit }) => {
        const before = fit ?? determiner.written;
        const gap = /['’]$/u.test(before) ? determiner.gap.replace(/^[\s\u00a0\u202f]+/u, '') : determiner.gap || ' ';
        return before + gap + (isShouted(written) ? term.text.toUpperCase() : term.text);
      }),
    ),
    shifts,
  };
}

/** A term in the shape in which it will stand. */
export interface Shaped {
  readonly text: string;
  readonly gender: 'm' | 'f' | undefined;
  readonly number: 's' | 'p';
}

function shaped(form: Form, substitute: Substitute, number: 's' | 'p'): Shaped {
  const { entry } = form;
  if (form.nature === 'adjective') {
    const inGender = form.gender === 'f' ? feminineOf(substitute.form) : substitute.form;
    return { text: number === 'p' ? pluralOf(inGender) : inGender, gender: undefined, number };
  }
  const own = substitute.form === entry.preferred;
  const only = own ? entry.number : substitute.number;
  const fixed = only === 'plural-only' ? 'p' : only === 'singular-only' ? 's' : number;
  const gender = shownGender(own ? entry.gender : (substitute.gender ?? entry.gender));
  return { text: numbered(entry, substitute, only, fixed), gender, number: fixed };
}

function numbered(entry: Entry, { form, plural }: Substitute, only: Substitute['number'], number: 's' | 'p'): string {
  if (number === 's' || only || isAcronym(form) || entry.nature === 'phrase') return form;
  return plural ?? (form === entry.preferred ? entry.plural : undefined) ?? pluralOf(form);
}

function shownGender(gender: Gender | undefined): 'm' | 'f' | undefined {
  return gender === 'c' ? undefined : gender;
}

function numberOf({ form, plural }: Replaced, determiner: Determiner | undefined): 's' | 'p' {
  if (plural || form.number === 'p') return 'p';
  return determiner?.number ?? 's';
}

/** The form of the replacing verb with the same ending; none where it is not in -er, for it would be conjugated otherwise. */
function verbForm(infinitive: string, { ending }: Form): string | undefined {
  return ending !== undefined && /^\p{L}+er$/u.test(infinitive) ? conjugated(infinitive, ending) : undefined;
}

/** Gives a replacement the capitals of what it replaces: none for the « Big Data » of a sentence, one at its head, all in a heading in capitals. */
function inCaseOf(replacement: string, written: string, text: string, start: number): string {
  if (isShouted(written)) return replacement.toUpperCase();
  if (/^\p{Lu}/u.test(written) && opensSentence(text, start)) return capitalised(replacement);
  return replacement;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether a text of several letters is all in capitals and is no acronym by its length. */
function isShouted(text: string): boolean {
  return text.length > 5 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}]{2,}$/u.test(text);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
