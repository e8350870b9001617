import { formulas } from '../analysis/positionScale.ts';
import type { ComparedChange } from '../checker/compareDrafts.ts';
import type { ComparedKind, Version } from '../checker/comparedItems.ts';
import type { Bilingual, Language } from '../text/language.ts';
import { coverValues, maskedSpans, valuesUnder } from './mask.ts';
import { neutralLine } from './neutral.ts';
import { quoted } from './sheetWords.ts';

/** What changed between two versions of a text, one sentence a change, with the sentences of the text under it. */
export function comparisonText(changes: readonly ComparedChange[], language: Language): string {
  if (changes.length === 0) return `${nothingChanged[language]}\n`;
  return changes.map((change) => `${changeSentence(change, language)}\n${sentencesOf(change)}`).join('');
}

/** The changes without the values that masking rules found in either version. */
export function coveredChanges(changes: readonly ComparedChange[], versions: readonly Version[]): readonly ComparedChange[] {
  const hidden = versions.flatMap(({ draft, findings }) => valuesUnder(draft.text, maskedSpans(findings)));
  if (hidden.length === 0) return changes;
  const cover = (text: string | undefined) => (text === undefined ? undefined : coverValues(text, hidden));
  return changes.map((change) => {
    const { before, after, oldSentence, newSentence } = change;
    const said = { before: cover(before), after: cover(after), oldSentence: cover(oldSentence), newSentence: cover(newSentence) };
    return { ...change, ...Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined)) };
  });
}

/** What is said where nothing changed. */
export const nothingChanged: Bilingual = {
  fr: 'Ni chiffre, ni date, ni nom, ni citation, ni prise de position, ni engagement n’a changé.',
  en: 'No figure, date, name, quotation, position or commitment changed.',
};

/** One change in a sentence: « Le chiffre « 12 » devient « 14 ». » */
export function changeSentence(change: ComparedChange, language: Language): string {
  const { kind, before, after, key, position } = change;
  const say = (text: string) => quoted(neutralLine(text), language);
  const french = language === 'fr';
  const word = key === undefined ? kinds[kind][language] : french ? `L’en-tête (${key}),` : `The front matter (${key}),`;
  if (before !== undefined && after !== undefined) {
    return `${word} ${say(before)} ${french ? 'devient' : 'becomes'} ${say(after)}${rankStep(position, language)}.`;
  }
  const verb = after !== undefined ? (french ? 'apparaît' : 'appears') : french ? 'disparaît' : 'is gone';
  return `${word} ${say(after ?? before ?? '')} ${verb}${rankStep(position, language)}.`;
}

function sentencesOf({ before, after, oldSentence, newSentence }: ComparedChange): string {
  const line = (sign: string, text: string) => `  ${sign} ${neutralLine(text)}\n`;
  if (oldSentence === undefined && newSentence === undefined) return '';
  if (oldSentence !== undefined && newSentence !== undefined && oldSentence !== newSentence)
    return line('-', oldSentence) + line('+', newSentence);
  return line(after === undefined ? '-' : before === undefined ? '+' : ' ', newSentence ?? oldSentence ?? '');
}

/** « , de 10 à 11 sur 11 dans l’échelle de la condamnation ». */
function rankStep(position: ComparedChange['position'], language: Language): string {
  if (!position) return '';
  const scale = scales.find(({ id }) => id === position.scale);
  if (!scale) return '';
  const most = Math.max(...formulas.filter((formula) => formula.scale === scale.id).map(({ rank }) => rank));
  const { before, after } = position;
  const rank = before !== undefined && after !== undefined ? { before, after } : undefined;
  if (language === 'en') {
    return rank
      ? `, from rank ${rank.before} to ${rank.after} of ${most} on the scale of ${scale.en}`
      : ` (rank ${after ?? before} of ${most} on the scale of ${scale.en})`;
  }
  return rank
    ? `, du rang ${rank.before} au rang ${rank.after} sur ${most} dans l’échelle ${scale.fr}`
    : ` (rang ${after ?? before} sur ${most} dans l’échelle ${scale.fr})`;
}

const scales = [
  { id: 'condemnation', fr: 'de la condamnation', en: 'condemnation' },
  { id: 'approval', fr: 'de l’approbation', en: 'approval' },
  { id: 'demand', fr: 'de la demande', en: 'demand' },
] as const;

const kinds: Readonly<Record<ComparedKind, Bilingual>> = {
  head: { fr: 'L’en-tête', en: 'The front matter' },
  figure: { fr: 'Le chiffre', en: 'The figure' },
  date: { fr: 'La date', en: 'The date' },
  name: { fr: 'Le nom', en: 'The name' },
  quotation: { fr: 'La citation', en: 'The quotation' },
  position: { fr: 'La position', en: 'The position' },
  commitment: { fr: 'L’engagement', en: 'The commitment' },
  assertion: { fr: 'Ce qui est affirmé,', en: 'What is asserted,' },
};
