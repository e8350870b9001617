import { pluralOf } from '../../core/french/inflection.ts';
import type { Lexicon } from '../../core/french/lexicon.ts';
import { agree } from '../../core/glossary/agreement.ts';
import { foldedAtom } from '../../core/glossary/atoms.ts';
import type { FormRole } from '../../core/glossary/forms.ts';
import type { Entry, Gender } from '../../core/glossary/term.ts';
import { yamlText } from '../../core/glossary/writeYaml.ts';
import type { Bilingual } from '../../core/text/language.ts';
import { escapedMarkup } from '../../core/text/markup.ts';
import type { Span } from '../../core/text/span.ts';
import { type FileEdits, rangeIn, rangeOf } from '../toLsp.ts';
import { usesOf } from './termAt.ts';
import type { GlossarySource } from './termDefinition.ts';
import type { AskedDraft } from './termReferences.ts';

/** The new preferred term; without a gender it is taken to have that of the old one. */
export interface Renamed {
  readonly form: string;
  readonly gender?: Gender;
}

/** A glossary with its own entries, and its version where it is open. */
export interface RenamedIn extends GlossarySource {
  readonly entries: readonly Entry[];
  readonly version: number | null;
}

/** Why a new name cannot be that of an entry; undefined where it can. */
export function refusedName(entry: Entry, name: string, entries: readonly Entry[]): Bilingual | undefined {
  if (!name || name.length > 120 || /[\r\n\t]/.test(name)) return refusals.shape;
  const same = (form: string) => foldedAtom(form) === foldedAtom(name);
  if (entry.discouraged.some(({ form }) => same(form))) return refusals.discouraged(name);
  const other = entries.find((one) => one.id !== entry.id && [one.preferred, ...one.allowed.map(({ form }) => form)].some(same));
  return other && refusals.taken(name, other.preferred);
}

/** The gender that the dictionary gives to the first noun of a term, where it knows but one. */
export function genderOfTerm(term: string, lexicon: Lexicon): 'm' | 'f' | undefined {
  const head = /^\p{L}[\p{L}-]*/u.exec(term)?.[0].toLowerCase() ?? '';
  const genders = new Set(lexicon.analyses(head).flatMap(({ tag, gender }) => (tag === 'NOUN' && gender ? [gender] : [])));
  const [only] = genders;
  return genders.size === 1 ? only : undefined;
}

/**
 * The edits that give an entry another preferred term: in the glossary that holds it, and wherever the term stands in drafts, in the number of each
 * use and with what stands before it made to agree. Words of others are left as they are. In steps, one a draft; nothing is applied before the writer
 * confirms.
 */
export function* renameTerm(
  entry: Entry,
  newTerm: Renamed,
  glossary: RenamedIn | undefined,
  drafts: Iterable<AskedDraft>,
): Generator<void, readonly FileEdits[]> {
  const files: FileEdits[] = [];
  if (glossary) files.push({ uri: glossary.uri, version: glossary.version, edits: glossaryEdits(entry, newTerm, glossary) });
  for (const { open, ask } of drafts) {
    const text = open.document.getText();
    const edits = usesOf(entry.id, open.draft, ask).flatMap(({ use, span }) => {
      if (!isRenamed(use.form.role, entry) || use.quoted) return [];
      const plural = entry.number ? newTerm.form : pluralOf(newTerm.form);
      const role = {
        kind: 'discouraged' as const,
        discouraged: { form: entry.preferred, replacements: [{ plural, ...newTerm }] },
      };
      const { span: wide, texts } = agree(text, { ...use, ...span, form: { ...use.form, role } });
      const [replacement] = texts;
      return replacement === undefined ? [] : [{ range: rangeOf(open.document, wide), newText: replacement }];
    });
    if (edits.length > 0) files.push({ uri: open.uri, version: open.version, edits });
    yield;
  }
  return files;
}

/** The preferred term, and its plural where a glossary lists it as a form of its own. */
function isRenamed(role: FormRole, { preferred }: Entry): boolean {
  return role.kind === 'preferred' || (role.kind === 'allowed' && role.variant.form === pluralOf(preferred));
}

/** In the glossary: the term, its plural and gender where they are written, and the links of other entries that name it. */
function glossaryEdits(entry: Entry, newTerm: Renamed, { name, text, entries }: RenamedIn): FileEdits['edits'] {
  const written = entries.find(({ id }) => id === entry.id);
  const parts = written?.origin?.parts ?? {};
  const edits: { span: Span; text: string }[] = [];
  const put = (span: Span | undefined, value: string) => {
    if (span && span.end > span.start) edits.push({ span, text: writtenAs(name, text, span, value) });
  };
  put(parts['terme'], newTerm.form);
  if (written?.plural !== undefined) put(parts['pluriel'], pluralOf(newTerm.form));
  if (newTerm.gender !== undefined && newTerm.gender !== written?.gender) put(parts['genre'], genderIn(name, newTerm.gender));
  // A TBX file lists forms side by side: the plural is one of them.
  for (const [index, { form }] of (written?.allowed ?? []).entries()) {
    const span = parts[`admis.${index}`];
    if (form === pluralOf(entry.preferred) && span && plainText(name, text.slice(span.start, span.end)) === form)
      put(span, pluralOf(newTerm.form));
  }
  for (const other of entries) {
    for (const [index, related] of other.related.entries()) {
      if (related === entry.preferred) put(other.origin?.parts?.[`liens.${index}`], newTerm.form);
    }
  }
  return edits.map(({ span, text: newText }) => ({ range: rangeIn(text, span), newText }));
}

/** A value as the file writes it: what a quote before it or the format asks for is escaped. */
function writtenAs(name: string, text: string, { start, end }: Span, value: string): string {
  if (isTbx(name)) return escapedMarkup(value);
  const quote = text[start - 1];
  const quoted = (quote === '"' || quote === "'") && text[end] === quote;
  if (/\.(?:csv|tsv)$/i.test(name)) {
    if (quoted) return value.replaceAll('"', '""');
    return /[",;\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  }
  if (!quoted) return yamlText(value, true);
  return quote === "'" ? value.replaceAll("'", "''") : JSON.stringify(value).slice(1, -1);
}

function plainText(name: string, written: string): string {
  return isTbx(name) ? written.replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, '&') : written;
}

function genderIn(name: string, gender: Gender): string {
  return isTbx(name) ? { m: 'masculine', f: 'feminine', c: 'other' }[gender] : genders[gender];
}

function isTbx(name: string): boolean {
  return /\.(?:tbx|xml)$/i.test(name);
}

const genders: Readonly<Record<Gender, string>> = { m: 'masculin', f: 'féminin', c: 'épicène' };

const refusals = {
  shape: {
    fr: 'Un terme tient sur une ligne, en 120 signes au plus.',
    en: 'A term is one line of at most 120 characters.',
  },
  discouraged: (form: string): Bilingual => ({
    fr: `Le glossaire déconseille «\u00a0${form}\u00a0»\u00a0: ôter d’abord cette forme de «\u00a0a_eviter\u00a0».`,
    en: `The glossary discourages “${form}”: first take this form out of “a_eviter”.`,
  }),
  taken: (form: string, other: string): Bilingual => ({
    fr: `«\u00a0${form}\u00a0» est déjà pris par l’entrée «\u00a0${other}\u00a0».`,
    en: `“${form}” is already taken by the entry “${other}”.`,
  }),
} satisfies Record<string, Bilingual | ((...words: string[]) => Bilingual)>;
