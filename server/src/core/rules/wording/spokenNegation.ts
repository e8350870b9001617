import type { Word } from '../../french/word.ts';
import type { Span } from '../../text/span.ts';

/** Negations that speech leaves without « ne »: « c’est pas fini », « il faut pas », « on sait jamais ». A verb that « ne » stands before, within its clause, is denied in full. */
export function spokenNegations(all: readonly Word[]): readonly Span[] {
  return all.flatMap((word, at) => {
    if (word.tag !== 'ADV' || !/^(?:pas|jamais|rien)$/.test(word.norm)) return [];
    const verb = all[at - 1];
    if (verb?.verbForm !== 'fin' || (verb.tag !== 'VERB' && verb.tag !== 'AUX')) return [];
    const subject = all[at - 2];
    // A pronoun right before: with a noun there, « la ville a jamais » may be a slip of the tagger.
    if (!subject || !/^(?:je|j'|tu|il|on|ça|c'|ils|elle|elles|ce|vous)$/.test(subject.norm)) return [];
    if (word.norm !== 'pas' && !/^(?:est|ai|a|sait|sais|veut|fait|faut)$/.test(verb.norm)) return [];
    for (let before = at - 3; before >= Math.max(0, at - 6); before--) {
      const norm = all[before]?.norm ?? '';
      if (norm === 'ne' || norm === "n'" || norm === 'sans') return [];
    }
    return [{ start: subject.start, end: word.end }];
  });
}
