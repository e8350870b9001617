import { phraseRule } from '../phraseRule.ts';
import { absoluteExceptions, absoluteWords } from './absoluteWords.ts';

export default phraseRule({
  id: 'wording/absolute',
  since: '0.1.0',
  severity: 'information',
  title: { fr: 'Absolu ou superlatif', en: 'Absolute or superlative' },
  why: {
    fr: 'Un seul contre-exemple dément un absolu, et avec lui le reste du texte ; un superlatif sans mesure est une réclame.',
    en: 'One counter-example belies an absolute, and the rest of the text with it; a superlative without a measure is advertising.',
  },
  remedy: {
    fr: 'Dire le fait, sa mesure et sa source ; ou nuancer.',
    en: 'Say the fact, its measure and its source; or qualify it.',
  },
  groups: absoluteWords,
  exceptions: absoluteExceptions,
  judged: { quoted: 'silent', reported: 'silent', hedged: 'silent', negated: 'silent' },
  genres: { note_verbale: 'warning', tribune: 'hint', billet_blog: 'hint', publication_linkedin: 'hint' },
  judge: ({ use, words }) =>
    isFigured(words.slice(use.to, use.to + 14)) ||
    isMeasured(words.slice(Math.max(0, use.from - 8), use.from)) ||
    isPersonal(words[use.from - 1])
      ? 'silent'
      : undefined,
  examples: [
    { bad: 'Cette crise humanitaire est ⟦sans précédent⟧.' },
    { bad: 'Le dispositif offre une protection ⟦inégalée⟧ aux citoyens.' },
    { bad: 'C’est ⟦le plus grand port du monde⟧.' },
    { bad: 'La méthode est ⟦absolument⟧ nécessaire.' },
    { bad: 'La France ⟦n’a jamais cessé⟧ de défendre le droit.' },
    { bad: 'Ce choix est ⟦incontestablement⟧ le bon.' },
    { bad: 'Un outil ⟦exceptionnel⟧ entre en service.', profile: 'strict' },
    { bad: '⟦Jamais la situation n’a été aussi⟧ grave.' },
    { bad: '⟦Aucun autre pays n’⟧a tant fait pour ses voisins.' },
    { bad: 'La réforme mettra ⟦définitivement fin⟧ à ces pratiques.' },
    { bad: 'C’est ⟦la seule puissance capable de⟧ parler à tous.' },
    { good: 'Les locaux de la mission sont inviolables.', because: 'C’est le terme de la Convention de Vienne.' },
    { good: 'La commune n’a aucun moyen de connaître ces chiffres.' },
    { good: 'Cet État n’a jamais ratifié le protocole.', because: 'Le fait se vérifie.' },
    { good: 'C’est la seule voie d’accès au port.' },
    { good: 'La résolution a été adoptée à l’unanimité.', because: 'Un vote se constate.' },
    { good: 'Il a jugé la situation « sans précédent ».', because: 'Le mot est d’un autre, entre guillemets.' },
    { good: 'Selon le HCR, le déplacement est sans précédent.' },
    { good: 'Le texte est adopté à la majorité absolue.' },
    { good: 'Ce serait une occasion unique.', because: 'Le conditionnel n’affirme pas.' },
    { good: 'La Première Guerre mondiale a commencé en 1914.' },
    {
      good: 'Le niveau atteint est sans précédent depuis 1994, avec 12,4 millions de personnes déplacées (HCR, 2025).',
      because: 'La mesure et la source sont données.',
    },
    { good: 'Un accord historique est signé.', because: 'Le profil ordinaire ne reprend pas l’emphase.' },
    { good: 'Le pays est toujours membre de l’Union.', because: '« Toujours » veut dire « encore ».' },
  ],
});

/** A figure with its unit right before: the superlative comments on it. */
function isMeasured(before: readonly { readonly kind: string; readonly text: string }[]): boolean {
  return before.some(
    ({ kind }, index) => kind === 'number' && /^(?:millions?|milliards?|milliers|%|euros?)$/.test(before[index + 1]?.text ?? ''),
  );
}

/** What « je » never did or saw is its own witness. */
function isPersonal(before: { readonly norm: string } | undefined): boolean {
  return before?.norm === 'je' || before?.norm === "j'";
}

/** A figure or a reference right after gives the measure that the superlative wants. */
function isFigured(after: readonly { readonly kind: string; readonly text: string }[]): boolean {
  const stop = after.findIndex(({ text }) => text === '.' || text === ';');
  return after
    .slice(0, stop < 0 ? undefined : stop)
    .some(({ kind, text }) => kind === 'reference' || (kind === 'number' && !/^(?:19|20)\d\d$/.test(text)));
}
