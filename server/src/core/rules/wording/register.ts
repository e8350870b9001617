import { phraseRule } from '../phraseRule.ts';
import { registerExceptions, registerWords } from './registerWords.ts';

export default phraseRule({
  id: 'wording/register',
  since: '0.1.0',
  severity: 'information',
  title: { fr: 'Registre', en: 'Register' },
  why: {
    fr: 'Un mot familier, une image de presse ou une injure change qui parle : ce n’est plus l’État. Le mot sera cité, non la phrase.',
    en: 'A colloquial word, a press image or an insult changes who speaks: it is no longer the State. The word will be quoted, not the sentence.',
  },
  remedy: { fr: 'Dire le fait, dans le registre du genre.', en: 'Say the fact, in the register of the genre.' },
  groups: registerWords,
  exceptions: registerExceptions,
  judged: { quoted: 'silent', reported: 'hint' },
  judge: ({ context, use, words }) =>
    isNamePart(words, use.from)
      ? 'silent'
      : (context.genre === 'tribune' || context.genre === 'billet_blog' || context.genre === 'publication_linkedin') &&
          use.phrase.group.severity !== 'warning'
        ? 'hint'
        : undefined,
  examples: [
    { bad: 'La réunion ⟦tourne au vinaigre⟧.' },
    { bad: 'Le projet de loi est ⟦mort-né⟧.' },
    { bad: 'Les ⟦laquais⟧ de la puissance voisine ont parlé.' },
    { bad: '⟦Du coup⟧, la réunion est reportée.' },
    { bad: 'Le texte va ⟦impacter⟧ les entreprises.' },
    { good: 'Les négociations ont échoué.' },
    { good: 'La Guerre froide a pris fin en 1991.' },
    { good: 'Le ministre a parlé de « langue de bois ».', because: 'Le mot est d’un autre.' },
    { good: 'Le ministre a reçu ce type de demandes.' },
  ],
});

/** A capital in the midst of a sentence: part of a name (« Millennium Challenge »). */
function isNamePart(words: readonly { readonly text: string }[], from: number): boolean {
  const before = words[from - 1]?.text ?? '.';
  return /^\p{Lu}/u.test(words[from]?.text ?? '') && /^\p{Lu}/u.test(before);
}
