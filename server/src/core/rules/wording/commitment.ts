import { phraseRule } from '../phraseRule.ts';

export default phraseRule({
  id: 'wording/commitment',
  since: '0.1.0',
  severity: 'warning',
  title: { fr: 'Promesse ou garantie', en: 'Promise or guarantee' },
  why: {
    fr: 'Une promesse écrite est opposable : il faut le mandat, le budget et le calendrier, ou la formule qui n’engage que les moyens.',
    en: 'A written promise can be held against one: it wants the mandate, the budget and the calendar, or a formula that commits means only.',
  },
  remedy: {
    fr: '« s’emploiera à », « a l’intention de », « met en œuvre les moyens nécessaires pour » ; ou citer l’acte qui engage, avec sa date.',
    en: '“will endeavour to”, “intends to”, “puts in place the means needed”; or cite the act that commits, with its date.',
  },
  groups: [
    {
      note: {
        fr: 'garantie de résultat. Écrire « met en œuvre les moyens nécessaires pour ».',
        en: 'a guarantee of result. Write “puts in place the means needed”.',
      },
      patterns: [
        'nous garantissons|garantirons|certifions|promettons|jurons|assurerons',
        'je <PRON>? garantis|garantirai|promets|jure|certifie',
        'France|gouvernement|ministère|ministre|état|union|président|commission garantit|garantira|promet|promettra|certifie|certifiera',
        'sera|seront <ADV>? garanti|garantie|garantis|garanties',
        'sera|seront <ADV>? éliminé|éliminée|éliminés|éliminées|éradiqué|éradiquée|éradiqués|résolu|résolue|résolus|résolues|rétabli|rétablie|supprimé|supprimée|indemnisé|indemnisée|indemnisés',
        'survie|sécurité|paix|succès|résultat|résultats|emploi|emplois|avenir garanti|garantie|garantis|assuré|assurée|assurés',
        "~être assuré|assurée|assurés d' obtenir|de",
        'donne|donnons|donnera sa|notre garantie|parole',
        'donné|donne|donnons|donnera l’ assurance que|qu’',
        'ont|a ma|notre parole',
        'personne|nul|aucun <NOUN>? ne sera laissé|oublié|abandonné',
        'il n’ y aura aucun|aucune',
        'il n’ y aura pas de',
      ],
    },
    {
      note: { fr: 'engagement sans terme ni condition.', en: 'a commitment without term or condition.' },
      patterns: [
        "quoi qu' il en coûte|coûtera",
        "quoi qu' il arrive|advienne",
        'coûte que coûte',
        'à tout prix',
        'à n’ importe quel prix',
        'en toutes circonstances',
        'sans condition|conditions ni|aucune? …3',
        'soutien|engagement|appui|aide inconditionnel|inconditionnelle|illimité|illimitée|éternel|éternelle',
        'soutien|engagement|appui|aide ~être inconditionnel|inconditionnelle|illimité|illimitée',
        'soutien|engagement|appui|aide sans limite|limites|réserve|faille',
        'fera|feront|ferons tout pour',
        "jusqu' au bout",
        "jusqu' à la victoire",
        'aussi longtemps qu’ il le faudra',
        'tous les moyens nécessaires',
        'ne|n’ ~reculer|~céder|~renoncer|~transiger|~plier|~faiblir|~abandonner jamais',
        'ne|n’ céderons|reculerons|renoncerons|abandonnerons|transigerons|plierons|accepterons|tolérerons|négocierons|permettrons|laisserons|oublierons pas|jamais|aucun|aucune',
        'ne ~tolérer aucun|aucune',
        'ne toléra aucun|aucune',
        'jamais nous ne <VERB>',
        'nous serons toujours',
        'sera|seront|serons toujours aux côtés|présent|présente|présents|là',
        'irrévocablement|irréversiblement|solennellement ~engager|engagé|engagée|engagés',
      ],
    },
    {
      note: {
        fr: 's’engage : citer le mandat ou l’acte et sa date.',
        en: '“s’engage”: cite the mandate or the act and its date.',
      },
      patterns: [
        "France|gouvernement|ministère|ministre|état|président s' engage|engagera <ADV>? à",
        "s' engage|engagent|engagera|engageront <ADV>? à ne jamais|pas",
        "s' engage|engagent|engagera fermement|solennellement|formellement|irrévocablement à",
        'nous nous engageons|engagerons <ADV>? à …2',
        'je m’ engage à',
        'prend|prenons|prennent l’ engagement de',
        'nous tiendrons nos promesses|engagements',
      ],
    },
  ],
  exceptions: [
    'sans conditions? de',
    'constitution|loi|traité|charte|convention|article|déclaration|règlement|directive|texte|principe|code garantit|garantira',
    'conformément …12 ~engager',
    'ministère|ministre des|de la|du …3 garantit',
    's’ engage|engagent dans',
    'parties|états|signataires|membres s’ engagent à|en …3',
  ],
  judged: { quoted: 'hint', hedged: 'silent', negated: 'silent', reported: 'hint' },
  // An opinion piece promises in the name of who signs it.
  genres: { tribune: 'information', billet_blog: 'information' },
  judge: ({ use, words }) => (isAppealToOthers(words, use.from) ? 'silent' : undefined),
  examples: [
    { bad: 'La ⟦France garantit⟧ la sécurité des données.' },
    { bad: 'Nous soutiendrons ce pays ⟦quoi qu’il en coûte⟧.' },
    { bad: 'Nous soutiendrons ce pays ⟦quoi qu’il arrive⟧.' },
    { bad: '⟦Nous nous engageons à⟧ livrer les équipements avant mars.' },
    { bad: 'Le pouvoir d’achat ⟦sera garanti⟧ par une indexation.' },
    { bad: 'Nous ⟦ne céderons jamais⟧ à la pression.' },
    { bad: 'Le Gouvernement ⟦fera tout pour⟧ rapatrier nos compatriotes.' },
    { bad: 'La France ⟦n’abandonnera jamais⟧ ses alliés.' },
    { bad: 'Le ministre a ⟦donné l’assurance que⟧ les visas seront délivrés.' },
    { good: 'Nous ne voulons pas de la vitesse à tout prix.' },
    { good: 'La Constitution garantit la liberté de conscience.', because: 'La garantie est celle du droit.' },
    { good: 'La France s’emploiera à réunir les parties.' },
    { good: 'Les États parties s’engagent à coopérer (article 5).' },
    { good: 'Le ministre a l’intention de se rendre à Rome.' },
    { good: 'Nous appelons les parties à s’engager à cesser le feu.' },
    { good: 'Le pays s’engage dans une transition longue.' },
  ],
});

/** « appelle les parties à s’engager » asks others to promise. */
function isAppealToOthers(words: readonly { readonly lemma: string }[], from: number): boolean {
  return words
    .slice(Math.max(0, from - 8), from)
    .some(
      ({ lemma }) =>
        lemma === 'appeler' || lemma === 'inviter' || lemma === 'demander' || lemma === 'exhorter' || lemma === 'devoir',
    );
}
