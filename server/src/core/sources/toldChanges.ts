import type { Bilingual } from '../text/language.ts';
import type { WordChange } from './wordChanges.ts';

/** At most so many changes are told; the passage on the hover shows the rest. */
const mostTold = 3;

/** The changes of a wording as a message tells them: what is missing, what was added, what stands instead of what. */
export function toldChanges(changes: readonly WordChange[]): Bilingual {
  const rest = changes.length - mostTold;
  const told = changes.slice(0, mostTold);
  const french = told.map(({ quoted, written }) => {
    if (quoted === '') return `«\u00a0${written}\u00a0» manque`;
    return written === '' ? `«\u00a0${quoted}\u00a0» est ajouté` : `«\u00a0${quoted}\u00a0» au lieu de «\u00a0${written}\u00a0»`;
  });
  const english = told.map(({ quoted, written }) => {
    if (quoted === '') return `“${written}” is missing`;
    return written === '' ? `“${quoted}” is added` : `“${quoted}” instead of “${written}”`;
  });
  return {
    fr: french.join('\u00a0; ') + (rest > 0 ? `\u00a0; et ${rest} ${rest === 1 ? 'autre' : 'autres'}` : ''),
    en: english.join('; ') + (rest > 0 ? `; and ${rest} more` : ''),
  };
}
