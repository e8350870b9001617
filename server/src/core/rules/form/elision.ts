import { tokens } from '../../analysis/tokens.ts';
import { words } from '../../analysis/words.ts';
import type { Word } from '../../french/word.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'form/elision',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Élision oubliée', en: 'Missing elision' },
  why: {
    fr: '« la analyse » trahit un mot remplacé sans relecture, ou une machine.',
    en: '“la analyse” betrays a word replaced without reading again, or a machine.',
  },
  remedy: { fr: 'Élider : « l’analyse », « d’abord », « qu’il ».', en: 'Elide: “l’analyse”, “d’abord”, “qu’il”.' },
  messages: { missing: { fr: '« {text} » s’écrit « {right} ».', en: '“{text}” is written “{right}”.' } },
  examples: [
    { bad: 'L’IA facilite ⟦la analyse⟧ des données.', becomes: 'L’IA facilite l’analyse des données.' },
    { bad: 'Il s’agit ⟦de une⟧ réforme.', becomes: 'Il s’agit d’une réforme.' },
    { bad: 'Le ministre dit ⟦que il⟧ viendra.', becomes: 'Le ministre dit qu’il viendra.' },
    { bad: '⟦Le accord⟧ est signé.', becomes: 'L’accord est signé.' },
    { good: 'Le onze novembre, le oui l’a emporté.', because: 'On n’élide ni devant « onze » ni devant « oui ».' },
    { good: 'La une des journaux du jour.' },
    { good: 'De un à dix membres.' },
    { good: 'La hausse et le héros, la haine.' },
    { good: 'Le ou les États parties.' },
    { good: 'La Haye accueille la Cour.' },
    { good: 'Je le ai dit : la et le.', because: 'Seule une suite sûre est reprise.' },
  ],
  *check({ block, given, ask }) {
    if (!ask(tokens, block).some(({ norm }) => elided.has(norm))) return;
    const all = ask(words, block);
    for (let at = 0; at + 1 < all.length; at++) {
      const word = all[at];
      const next = all[at + 1];
      if (!word || !next || !elided.has(word.norm) || !opensWithVowel(next)) continue;
      if (block.prose.slice(word.end, next.start).trim() !== '') continue;
      const article = word.norm === 'le' || word.norm === 'la';
      if (
        article
          ? !isContent(next, given.french.lexicon.analyses(next.norm))
          : !afterParticle.has(next.norm) && !isContent(next, given.french.lexicon.analyses(next.norm))
      )
        continue;
      if (word.norm === 'de' && (next.norm === 'un' || next.norm === 'une') && all[at + 2]?.norm === 'à') continue;
      const text = block.prose.slice(word.start, next.end);
      const right = `${word.text.slice(0, -1)}’${next.text}`;
      yield {
        message: 'missing',
        span: { start: word.start, end: next.end },
        data: { text, right },
        replacements: [{ text: right }],
      };
    }
  },
});

const elided: ReadonlySet<string> = new Set(['le', 'la', 'de', 'que', 'ne', 'se', 'jusque', 'lorsque', 'puisque', 'quoique']);

/** What follows « de », « que » and their like without any doubt of a pause, a title or a letter. */
const afterParticle: ReadonlySet<string> = new Set([
  'il',
  'ils',
  'elle',
  'elles',
  'on',
  'un',
  'une',
  'avoir',
  'être',
  'abord',
  'ailleurs',
  'ici',
  'autres',
  'est',
]);

/** Vowels that no usage reads as a consonant: words in « h », « y » and « onze », « oui », « ouistiti », « uhlan » are left alone. */
function opensWithVowel({ norm, text, kind }: Word): boolean {
  return (
    (kind === 'word' &&
      text === text.toLowerCase() &&
      norm.length > 1 &&
      /^[aâàeéèêëiîïoôuùû]/.test(norm) &&
      !/^(?:onz|oui|ouat|ouist|uhlan|ululement|ersatz|iod|iot|ïamb|un$|une$|uns$|ex$)/.test(norm)) ||
    (kind === 'word' && /^une?$/.test(text))
  );
}

/** A word of content by all that the lexicon knows of it: article or pronoun, « la » elides before it. */
function isContent(word: Word, analyses: readonly { readonly tag: string }[]): boolean {
  return (
    word.norm.length > 3 && analyses.length > 0 && analyses.every(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'VERB')
  );
}
