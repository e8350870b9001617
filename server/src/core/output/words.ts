import type { Severity } from '../rules/rule.ts';
import type { Bilingual, Language } from '../text/language.ts';

/** The word for a severity. */
export const severityWords: Readonly<Record<Severity | 'off', Bilingual>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  information: { fr: 'information', en: 'information' },
  hint: { fr: 'suggestion', en: 'hint' },
  off: { fr: 'désactivée', en: 'off' },
};

/** A count with its word, in the plural where French or English want it: « 0 erreur », “0 errors”. */
export function counted(count: number, word: Bilingual, language: Language, plural?: Bilingual): string {
  const many = language === 'fr' ? count > 1 : count !== 1;
  return `${count}\u00a0${many ? (plural?.[language] ?? `${word[language]}s`) : word[language]}`;
}
