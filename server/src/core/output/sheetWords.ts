import type { ClaimType } from '../analysis/claimType.ts';
import type { Source } from '../sources/source.ts';
import type { Bilingual, Language } from '../text/language.ts';
import type { ClaimStatus, Sheet, SheetCheck } from './sheet.ts';

/** What the sheet calls the statuses of claims. */
export const statusWords: Readonly<Record<ClaimStatus, Bilingual>> = {
  contradicted: { fr: 'contredite par sa source', en: 'contradicted by its source' },
  unsourced: { fr: 'sans source', en: 'unsourced' },
  sourced: { fr: 'sourcée', en: 'sourced' },
  verified: { fr: 'vérifiée dans la source', en: 'verified in the source' },
  suppressed: { fr: 'écartée avec motif', en: 'set aside with a reason' },
};

/** What the sheet calls the types of claims. */
export const typeWords: Readonly<Record<ClaimType, Bilingual>> = {
  quantity: { fr: 'chiffre', en: 'figure' },
  event: { fr: 'fait daté', en: 'dated event' },
  ranking: { fr: 'classement', en: 'ranking' },
  cause: { fr: 'cause', en: 'cause' },
  trend: { fr: 'tendance', en: 'trend' },
  quotation: { fr: 'citation', en: 'quotation' },
  legal: { fr: 'référence juridique', en: 'legal reference' },
  act: { fr: 'acte imputé', en: 'imputed act' },
  identity: { fr: 'identité ou titre', en: 'identity or title' },
  general: { fr: 'affirmation générale', en: 'general assertion' },
};

/** What the sheet says of the outcomes of checks. */
export const outcomeWords: Readonly<Record<SheetCheck['outcome'], Bilingual>> = {
  verbatim: { fr: 'mot pour mot dans la source', en: 'verbatim in the source' },
  differs: { fr: 'la source a d’autres mots', en: 'the source has other words' },
  order: { fr: 'les mots ne se suivent pas ainsi dans la source', en: 'the words do not follow each other so in the source' },
  absent: { fr: 'ne se trouve pas dans le texte de la source', en: 'not found in the text of the source' },
  unjudged: {
    fr: 'trop court, ou source dans une autre langue\u00a0: à vérifier à la main',
    en: 'too short, or the source is in another language: to be checked by hand',
  },
  unread: { fr: 'source non lue\u00a0: à vérifier à la main', en: 'source not read: to be checked by hand' },
  found: { fr: 'dans la source', en: 'in the source' },
  contradicted: { fr: 'la source donne une autre valeur', en: 'the source gives another value' },
};

/** The summary on top of the sheet, one line. */
export function summaryOf({ claims, checks, counts }: Sheet, language: Language): string {
  if (language === 'en') {
    const parts = [`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`];
    if (counts.contradicted) parts.push(`${counts.contradicted} contradicted`);
    parts.push(`${counts.unsourced} unsourced`, `${counts.sourced} sourced`, `${counts.verified} verified in the source`);
    if (counts.suppressed) parts.push(`${counts.suppressed} set aside`);
    return `${parts.join(', ')}; ${checks.length} ${checks.length === 1 ? 'quotation or figure' : 'quotations and figures'} checked.`;
  }
  const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;
  const parts = [plural(claims.length, 'affirmation')];
  if (counts.contradicted) parts.push(plural(counts.contradicted, 'contredite'));
  parts.push(
    `${counts.unsourced} sans source`,
    plural(counts.sourced, 'sourcée'),
    `${plural(counts.verified, 'vérifiée')} dans la source`,
  );
  if (counts.suppressed) parts.push(plural(counts.suppressed, 'écartée'));
  const checked = checks.length > 1 ? 'citations et chiffres confrontés' : 'citation ou chiffre confronté';
  return `${parts.join(', ')}\u00a0; ${checks.length} ${checked} à leur source.`;
}

/** A source as a line of the sheet: authors, title, where it appeared, date, key. */
export function sourceLine({ key, entry }: Source): string {
  const parts = [entry?.authors.join(', '), entry?.title, entry?.container ?? entry?.publisher, entry?.issued].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')} [@${key}]` : `[@${key}]`;
}

/** Words of another between the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}
