// French prose put together from parts by a seeded generator: of the length that is asked for, and the same at each run.

const subjects = [
  'La ministre',
  'Le porte-parole',
  'La délégation française',
  'Le Conseil de sécurité',
  'L’ambassadeur',
  'Notre partenaire',
  'La mission permanente',
  'Le secrétaire général',
  'Une source diplomatique',
  'Le groupe de contact',
];
const verbs = [
  'a rappelé',
  'a salué',
  'regrette',
  'a condamné',
  'soutient',
  'a examiné',
  'souligne',
  'a transmis',
  'évoque',
  'a confirmé',
];
const objects = [
  'la situation dans la région',
  'l’engagement de ses partenaires',
  'les conclusions du rapport',
  'la mise en œuvre de l’accord',
  'les efforts de médiation',
  'la protection des civils',
  'la sécurité des réseaux',
  'la tenue de la conférence',
  'la poursuite du dialogue',
  'les mesures de confiance',
];
const tails = [
  'à l’occasion de sa visite',
  'devant les parlementaires',
  'au cours d’un entretien téléphonique',
  'malgré les difficultés rencontrées',
  'avec ses homologues européens',
  'dans le respect du droit international',
  'en marge de la réunion ministérielle',
  'depuis le début de l’année',
  'par la voie diplomatique',
  'sans préjuger de la suite',
];
const spices = [
  'Plus de 12 % des postes sont concernés.',
  'Le mardi 24 novembre 2026, la séance a été levée.',
  'Cette rencontre est « un moment utile », a-t-elle dit.',
  'Les fake news circulent.',
  'Le cloud est en cause.',
  'Voir le rapport (ONU, 2024).',
  'L’accord compte 27 signataires.',
  'Le dialogue est toujours ouvert.',
];

/** 200 words, some of which stand in the drafts. */
export const terms = [
  ...new Set(
    [...subjects, ...verbs, ...objects, ...tails]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ),
]
  .concat(Array.from({ length: 200 }, (_, index) => `terme${index}`))
  .slice(0, 200);

/** 200 words to avoid, each with a better one: two stand in the drafts, together some ten times in each, as in the texts of a press office; the rest are made up. */
export const replaced = terms
  .filter((term) => term.length >= 9)
  .slice(0, 2)
  .concat(Array.from({ length: 200 }, (_, index) => `mauvaisterme${index}`))
  .slice(0, 200)
  .map((form, index) => ({ form, better: `terme préféré ${index}` }));

/** A draft of about so many characters; another seed gives another draft. */
export function syntheticDraft(seed, length) {
  let state = seed * 2654435761 + 1;
  const next = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[state % list.length];
  };
  let text = `# Note no ${seed}\n\n`;
  for (let sentence = 1; text.length < length; sentence++) {
    text += `${next(subjects)} ${next(verbs)} ${next(objects)} ${next(tails)}. `;
    if (sentence % 6 === 0) text += `${next(spices)} `;
    if (sentence % 5 === 0) text += '\n\n';
  }
  return `${text.trim()}\n`;
}
