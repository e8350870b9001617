import type { ComparedChange, ComparedKind } from '../checker/compareDrafts.ts';
import type { Bilingual, Language } from '../text/language.ts';
import { neutralLine } from './neutral.ts';

/** What changed between two versions of a text, one sentence a change. */
export function comparisonText(changes: readonly ComparedChange[], language: Language): string {
  if (changes.length === 0) {
    return language === 'fr'
      ? 'Ni chiffre, ni date, ni nom, ni citation, ni prise de position n’a changé.\n'
      : 'No figure, date, name, quotation or position changed.\n';
  }
  return changes.map((change) => `${sentenceFor(change, language)}\n`).join('');
}

function sentenceFor({ kind, before, after, oldSentence, newSentence }: ComparedChange, language: Language): string {
  const word = kinds[kind][language];
  const quoted = (text: string) => (language === 'fr' ? `«\u00a0${neutralLine(text)}\u00a0»` : `“${neutralLine(text)}”`);
  const where = `\n    ${neutralLine(newSentence ?? oldSentence ?? '')}`;
  if (before !== undefined && after !== undefined) {
    const verb = language === 'fr' ? 'devient' : 'becomes';
    const was =
      oldSentence !== newSentence && oldSentence
        ? `\n  - ${neutralLine(oldSentence)}\n  + ${neutralLine(newSentence ?? '')}`
        : where;
    return `${word} ${quoted(before)} ${verb} ${quoted(after)}.${was}`;
  }
  if (after !== undefined) return `${word} ${quoted(after)} ${language === 'fr' ? 'apparaît' : 'appears'}.${where}`;
  return `${word} ${quoted(before ?? '')} ${language === 'fr' ? 'disparaît' : 'is gone'}.${where}`;
}

const kinds: Readonly<Record<ComparedKind, Bilingual>> = {
  figure: { fr: 'Le chiffre', en: 'The figure' },
  date: { fr: 'La date', en: 'The date' },
  name: { fr: 'Le nom', en: 'The name' },
  quotation: { fr: 'La citation', en: 'The quotation' },
  position: { fr: 'La position', en: 'The position' },
  commitment: { fr: 'L’engagement', en: 'The commitment' },
};
