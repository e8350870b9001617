import type { Hover } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import type { Entry, Origin, TermSource } from '../../core/glossary/term.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { commandLink, escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';
import { termAt } from './termAt.ts';

/** What the glossary says of the term at an offset: definition, status, source, equivalents, forms to avoid, and the files that say so. */
export function termHoverOf(open: OpenDraft, ask: Ask, offset: number, client: Client): Hover | null {
  const found = termAt(open.draft, ask, offset);
  if (!found) return null;
  const value = termCard(found.use.form.entry, client);
  return {
    contents: client.markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value },
    range: rangeOf(open.document, found.span),
  };
}

/** An entry as a card for the reader, in Markdown or plain text. */
export function termCard(entry: Entry, client: Pick<Client, 'language' | 'markdown' | 'commands'>): string {
  const { language, markdown } = client;
  const say = (text: string): string => (markdown ? escapeMarkdown(text) : text);
  const label = (name: keyof typeof labels, text: string): string => `${say(labels[name][language])} ${say(text)}`;
  const kind = kinds[language][entry.gender ?? ''];
  const title = `${markdown ? `**${say(entry.preferred)}**` : entry.preferred}${kind && entry.nature === 'noun' ? ` (${kind})` : ''}`;
  const status = entry.status === 'approved' ? '' : ` — ${say(statuses[entry.status][language])}`;
  const avoided = entry.discouraged.map(({ form }) => form).join(', ');
  const parts = [
    title + status,
    ...(entry.definition ? [say(entry.definition)] : []),
    ...(entry.acronyms.length ? [label('acronym', entry.acronyms.map(({ form }) => form).join(', '))] : []),
    ...(entry.allowed.length
      ? [label('allowed', entry.allowed.map(({ form, note }) => (note ? `${form} (${note})` : form)).join(', '))]
      : []),
    ...(avoided ? [label('avoided', avoided)] : []),
    ...Object.entries(entry.equivalents).map(([code, terms]) => {
      const shown = `${say(`${nameOf(code, language)}${language === 'fr' ? '\u00a0' : ''}: ${terms.join(', ')}`)}`;
      const copy = commandLink(labels.copy[language], 'sourcier.copy', terms[0] ?? '', client);
      return copy ? `${shown} (${copy})` : shown;
    }),
    ...(entry.note ? [say(entry.note)] : []),
    ...(entry.source ? [`${say(labels.source[language])} ${sourceOf(entry.source, client)}`] : []),
    ...originsOf(entry).map(({ file, span }) => label('file', span ? file : labels.builtIn[language])),
  ];
  return parts.join('\n\n');
}

function sourceOf({ name, address, date }: TermSource, { language, markdown }: Pick<Client, 'language' | 'markdown'>): string {
  const shown = [name, date && writeDate(date)[language]].filter((part) => part).join(', ');
  if (!markdown) return shown;
  const link = address && /^https?:\/\/[^\s<>]+$/i.test(address);
  return link ? `[${escapeMarkdown(shown)}](<${address}>)` : escapeMarkdown(shown);
}

/** The files that made the entry what it is, the one with the last word last. */
function originsOf({ origin, layers }: Entry): readonly Origin[] {
  const all = [...(layers ?? []), ...(origin && !layers ? [origin] : [])];
  return [...new Map(all.map((one) => [one.file, one])).values()];
}

const labels = {
  acronym: { fr: 'Sigle\u00a0:', en: 'Acronym:' },
  allowed: { fr: 'Admis\u00a0:', en: 'Allowed:' },
  avoided: { fr: 'À éviter\u00a0:', en: 'To be avoided:' },
  copy: { fr: 'copier', en: 'copy' },
  source: { fr: 'Source\u00a0:', en: 'Source:' },
  builtIn: { fr: 'fourni avec Sourcier', en: 'comes with Sourcier' },
  file: { fr: 'Glossaire\u00a0:', en: 'Glossary:' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { m: 'nom masculin', f: 'nom féminin', c: 'nom masculin ou féminin' },
  en: { m: 'masculine noun', f: 'feminine noun', c: 'masculine or feminine noun' },
};

/** What a language is called; its code where it is none of those that ministries work in. */
function nameOf(code: string, language: Language): string {
  return languages[language][code] ?? code;
}

const languages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    ar: 'Arabe',
    de: 'Allemand',
    en: 'Anglais',
    es: 'Espagnol',
    it: 'Italien',
    pt: 'Portugais',
    ru: 'Russe',
    uk: 'Ukrainien',
    zh: 'Chinois',
  },
  en: {
    ar: 'Arabic',
    de: 'German',
    en: 'English',
    es: 'Spanish',
    it: 'Italian',
    pt: 'Portuguese',
    ru: 'Russian',
    uk: 'Ukrainian',
    zh: 'Chinese',
  },
};

const statuses: Readonly<Record<'proposed' | 'deprecated', Readonly<Record<Language, string>>>> = {
  proposed: { fr: 'proposé', en: 'proposed' },
  deprecated: { fr: 'retiré', en: 'retired' },
};
