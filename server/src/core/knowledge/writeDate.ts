/** The names of the days, Monday first. */
export const weekdays = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** The names of the months, January first. */
export const months = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** The names of the months in French as folded texts have them, as the alternatives of a pattern. */
export const foldedMonths = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';

/** A date for a reader: « 7 mars 2024 », “7 March 2024”; also of a month or a year alone. Gives back what is no date. */
export function writeDate(iso: string): { readonly fr: string; readonly en: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (!year) return { fr: iso, en: iso };
  if (!month) return { fr: year, en: year };
  const fr = months.fr[Number(month) - 1] ?? '';
  const en = months.en[Number(month) - 1] ?? '';
  if (!day) return { fr: `${fr} ${year}`, en: `${en} ${year}` };
  return { fr: `${day === '01' ? '1er' : Number(day)} ${fr} ${year}`, en: `${Number(day)} ${en} ${year}` };
}
