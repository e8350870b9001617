import type { Hover } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import { passageDetail } from '../../core/sources/passageDetail.ts';
import type { Source, Sources } from '../../core/sources/source.ts';
import { unreadSentences } from '../../core/sources/sourceProblem.ts';
import { type Tier, tierOf } from '../../core/sources/tier.ts';
import type { Bilingual } from '../../core/text/language.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { escapeMarkdown } from '../markdown.ts';
import { rangeOf } from '../toLsp.ts';
import { nameOf } from '../uri.ts';
import { citedAt, passageAt } from './citedAt.ts';

/** What is known of the source that is cited at an offset, or the passage that bears out the quotation or the figure there. */
export function sourceHoverOf(open: OpenDraft, ask: Ask, sources: Sources, offset: number, client: Client): Hover | null {
  const cited = citedAt(open.draft, ask, offset);
  const known = cited?.keys.flatMap((key) => sources.byKey.get(key) ?? []) ?? [];
  if (cited && known.length > 0) {
    const value = known.map((source) => sourceCard(source, client)).join('\n\n');
    return { contents: { kind: client.markdown ? 'markdown' : 'plaintext', value }, range: rangeOf(open.document, cited.span) };
  }
  const found = passageAt(open.draft, ask, offset);
  if (!found) return null;
  const detail = passageDetail(found.text, found.passage, found.source.key)[client.language];
  const value = client.markdown ? escapeMarkdown(detail) : detail;
  return { contents: { kind: client.markdown ? 'markdown' : 'plaintext', value }, range: rangeOf(open.document, found.span) };
}

/** A source as a card for the reader: its entry, its tier, whether its text is there. */
export function sourceCard(
  { key, entry, file, text, unread }: Source,
  { language, markdown }: Pick<Client, 'language' | 'markdown'>,
): string {
  const say = (words: string): string => (markdown ? escapeMarkdown(words) : words);
  const title = entry?.title ?? key;
  const from = [
    entry?.authors.join(', '),
    entry?.container ?? entry?.publisher,
    entry?.issued && writeDate(entry.issued)[language],
  ];
  const tier = entry && tierOf(entry);
  const state = text
    ? labels.text[language](nameOf(file ?? ''))
    : unread === 'missing' || unread === undefined
      ? labels.noText[language]
      : `${nameOf(file ?? '')} ${unreadSentences[unread][language]}`;
  const notes = [
    entry?.status && labels.status[language](entry.status),
    entry?.expires && labels.expires[language](writeDate(entry.expires)[language]),
  ];
  const parts = [
    `${markdown ? `**${say(title)}**` : title} (${markdown ? `\`@${key.replaceAll('`', '')}\`` : `@${key}`})`,
    say(from.filter(Boolean).join(', ')),
    ...(tier ? [say(tiers[tier][language])] : []),
    ...notes.filter((note) => note !== undefined).map(say),
    ...(entry?.url && /^https?:\/\/[^\s<>]+$/i.test(entry.url) ? [markdown ? `<${entry.url}>` : entry.url] : []),
    say(state),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const labels = {
  text: { fr: (name: string) => `Texte\u00a0: ${name}`, en: (name: string) => `Text: ${name}` },
  noText: {
    fr: 'Le texte de la source n’est pas au dossier\u00a0: rien n’est confronté.',
    en: 'The text of the source is not on file: nothing is compared.',
  },
  status: { fr: (status: string) => `Statut\u00a0: ${status}`, en: (status: string) => `Status: ${status}` },
  expires: { fr: (date: string) => `Vaut jusqu’au ${date}`, en: (date: string) => `Holds until ${date}` },
} as const;

/** What the tiers are called. */
export const tiers: Readonly<Record<Tier, Bilingual>> = {
  1: { fr: 'Niveau 1\u00a0: source primaire ou officielle', en: 'Tier 1: primary or official source' },
  2: { fr: 'Niveau 2\u00a0: source secondaire identifiée', en: 'Tier 2: identified secondary source' },
  3: { fr: 'Niveau 3\u00a0: source faible, à doubler', en: 'Tier 3: weak source, to be backed by another' },
  4: { fr: 'Niveau 4\u00a0: à ne pas invoquer', en: 'Tier 4: not to be relied upon' },
};
