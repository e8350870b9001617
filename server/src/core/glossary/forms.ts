import { feminineOf } from '../french/feminine.ts';
import { pluralOf } from '../french/inflection.ts';
import { conjugated, verbEndings } from './conjugation.ts';
import type { Acronym, Discouraged, Entry, Nature, Variant } from './term.ts';

/** What a form is in its entry. */
export type FormRole =
  | { readonly kind: 'preferred' }
  | { readonly kind: 'allowed'; readonly variant: Variant }
  | { readonly kind: 'acronym'; readonly acronym: Acronym }
  | { readonly kind: 'expansion'; readonly acronym: Acronym }
  | { readonly kind: 'discouraged'; readonly discouraged: Discouraged };

/** A string of an entry that may stand in a draft, before regular plurals, which the matcher sees by itself. */
export interface Form {
  readonly entry: Entry;
  readonly role: FormRole;
  readonly text: string;
  readonly nature: Nature;
  readonly number?: 's' | 'p';
  readonly gender?: 'm' | 'f';
  /** The ending after the stem, of a verb in -er. */
  readonly ending?: string;
}

/** All forms of an entry: preferred, allowed, acronyms and discouraged, each in its irregular and conjugated shapes. */
export function formsOf(entry: Entry): readonly Form[] {
  const forms: Form[] = [];
  const add = (role: FormRole, text: string, more: Partial<Form> = {}): void => {
    if (text) forms.push({ entry, role, text, nature: entry.nature, ...more });
  };
  const preferred: FormRole = { kind: 'preferred' };
  addInflected(add, preferred, entry.preferred, entry.nature);
  if (entry.plural && entry.plural !== entry.preferred) add(preferred, entry.plural, { number: 'p' });
  if (entry.feminine) {
    add(preferred, entry.feminine, { gender: 'f' });
  }
  for (const text of entry.forms ?? []) add(preferred, text);
  for (const variant of entry.allowed) add({ kind: 'allowed', variant }, variant.form);
  for (const acronym of entry.acronyms) {
    add({ kind: 'acronym', acronym }, acronym.form, { nature: 'proper-noun' });
    if (acronym.expansion !== entry.preferred) add({ kind: 'expansion', acronym }, acronym.expansion);
  }
  for (const discouraged of entry.discouraged) {
    addInflected(add, { kind: 'discouraged', discouraged }, discouraged.form, discouraged.nature ?? natureOfForm(entry.nature));
  }
  return forms;
}

/** A form that is to be read in its own case: all capitals, as acronyms are. */
export function isAcronymLike(text: string): boolean {
  return /^[\p{Lu}\p{N}./&-]{2,}s?$/u.test(text) && /\p{Lu}/u.test(text);
}

function natureOfForm(nature: Nature): Nature {
  return nature === 'proper-noun' ? 'noun' : nature;
}

function addInflected(
  add: (role: FormRole, text: string, more?: Partial<Form>) => void,
  role: FormRole,
  text: string,
  nature: Nature,
): void {
  if (nature === 'verb' && /^\p{L}+er$/u.test(text)) {
    for (const ending of verbEndings) add(role, conjugated(text, ending), { nature, ending });
    return;
  }
  if (nature !== 'adjective' || /[\s’']/u.test(text)) {
    add(role, text, { nature });
    return;
  }
  const feminine = feminineOf(text);
  add(role, text, { nature, gender: 'm', number: 's' });
  add(role, pluralOf(text), { nature, gender: 'm', number: 'p' });
  if (feminine === text) return;
  add(role, feminine, { nature, gender: 'f', number: 's' });
  add(role, pluralOf(feminine), { nature, gender: 'f', number: 'p' });
}
