import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitSentences } from '../../../server/src/core/french/sentences.ts';
import { tagSentence } from '../../../server/src/core/french/tagger.ts';
import { tokenize } from '../../../server/src/core/french/tokens.ts';
import { readVerbGroups } from '../../../server/src/core/french/verbGroups.ts';
import { builtIn } from '../../support/given.ts';

const { french } = builtIn;

/** Each group as « its words | lemma, mood, tense, voice, polarity, person and number, modal, periphrasis | subject ». */
function groupsIn(text: string): readonly string[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, []);
  const words = sentences.flatMap(({ from, to }) => tagSentence(french, tokens.slice(from, to)));
  return sentences
    .flatMap(({ from, to }) => readVerbGroups(french.lexicon, words, from, to))
    .map((group) => {
      const { lemma, mood, tense, voice, polarity, person, number, modal, periphrasis, subject } = group;
      const form = [lemma, mood, tense, voice, polarity, `${person}${number}`, modal, periphrasis].filter(Boolean).join(' ');
      const whose = subject ? text.slice(words[subject.from]?.start, words[subject.to - 1]?.end) : '—';
      return [text.slice(group.start, group.end), form, whose].join(' | ');
    });
}

const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    'La France condamne avec la plus grande fermeté cette attaque.',
    ['condamne | condamner ind pres active affirmative 3s | La France'],
  ],
  [
    'La France aurait condamné cette attaque.',
    ['aurait condamné | condamner cnd past-conditional active affirmative 3s | La France'],
  ],
  ['La France a condamné cette attaque dès hier.', ['a condamné | condamner ind perfect active affirmative 3s | La France']],
  [
    'La France condamnera toute nouvelle violation du cessez-le-feu.',
    ['condamnera | condamner ind fut active affirmative 3s | La France'],
  ],
  ['La France condamnait déjà ces pratiques.', ['condamnait | condamner ind impf active affirmative 3s | La France']],
  [
    'La France avait condamné ces pratiques en 2019.',
    ['avait condamné | condamner ind pluperfect active affirmative 3s | La France'],
  ],
  [
    'La France aura condamné trois fois ces tirs.',
    ['aura condamné | condamner ind future-perfect active affirmative 3s | La France'],
  ],
  ['Le matériel sera livré au mois de mars.', ['sera livré | livrer ind fut passive affirmative 3s | Le matériel']],
  ['Le matériel a été livré au mois de mars.', ['a été livré | livrer ind perfect passive affirmative 3s | Le matériel']],
  [
    'Le matériel aurait été livré en mars.',
    ['aurait été livré | livrer cnd past-conditional passive affirmative 3s | Le matériel'],
  ],
  ['Le matériel avait été livré en mars.', ['avait été livré | livrer ind pluperfect passive affirmative 3s | Le matériel']],
  ['Le matériel est livré chaque mois.', ['est livré | livrer ind pres passive affirmative 3s | Le matériel']],
  ['Le matériel n’a pas été livré.', ['n’a pas été livré | livrer ind perfect passive negative 3s | Le matériel']],
  [
    'Le matériel n’aurait pas encore été livré.',
    ['n’aurait pas encore été livré | livrer cnd past-conditional passive negative 3s | Le matériel'],
  ],
  ['Le matériel doit être livré avant l’été.', ['doit être livré | livrer ind pres passive affirmative 3s devoir | Le matériel']],
  [
    'Le matériel devrait être livré avant l’été.',
    ['devrait être livré | livrer cnd pres passive affirmative 3s devoir | Le matériel'],
  ],
  [
    'Le matériel aurait dû être livré.',
    ['aurait dû être livré | livrer cnd past-conditional passive affirmative 3s devoir | Le matériel'],
  ],
  ['Le matériel va être livré.', ['va être livré | livrer ind pres passive affirmative 3s near-future | Le matériel']],
  ['Le matériel vient d’être livré.', ['vient d’être livré | livrer ind pres passive affirmative 3s recent-past | Le matériel']],
  [
    'Le matériel est en train d’être livré.',
    ['est en train d’être livré | livrer ind pres passive affirmative 3s progressive | Le matériel'],
  ],
  ['La ministre est arrivée à Kiev ce matin.', ['est arrivée | arriver ind perfect active affirmative 3s | La ministre']],
  [
    'Les deux délégations sont parties hier soir.',
    ['sont parties | partir ind perfect active affirmative 3p | Les deux délégations'],
  ],
  [
    'Les deux délégations sont reçues par le président.',
    ['sont reçues | recevoir ind pres passive affirmative 3p | Les deux délégations'],
  ],
  ['L’ambassadeur est né à Dakar.', ['est né | naître ind perfect active affirmative 3s | L’ambassadeur']],
  ['Les combats n’ont jamais cessé.', ['n’ont jamais cessé | cesser ind perfect active negative 3p | Les combats']],
  ['Les autorités ne livrent que des armes défensives.', ['ne livrent | livrer ind pres active restrictive 3p | Les autorités']],
  ['La mission n’a visité que deux hôpitaux.', ['n’a visité | visiter ind perfect active restrictive 3s | La mission']],
  ['Le porte-parole n’a rien ajouté.', ['n’a rien ajouté | ajouter ind perfect active negative 3s | Le porte-parole']],
  ['Aucun État n’a reconnu cette annexion.', ['n’a reconnu | reconnaître ind perfect active negative 3s | Aucun État']],
  [
    'Le ministre ne saurait accepter cette menace.',
    ['ne saurait accepter | accepter cnd pres active negative 3s savoir | Le ministre'],
  ],
  [
    'Le ministre s’est félicité de cet accord.',
    ['s’est félicité | féliciter ind perfect reflexive affirmative 3s | Le ministre'],
  ],
  ['Les parties se réuniront à Genève.', ['se réuniront | réunir ind fut reflexive affirmative 3p | Les parties']],
  ['Nous nous félicitons de cette libération.', ['nous félicitons | féliciter ind pres reflexive affirmative 1p | Nous']],
  ['Nous condamnons ces actes.', ['condamnons | condamner ind pres active affirmative 1p | Nous']],
  ['Nous vous informons de cette décision.', ['vous informons | informer ind pres active affirmative 1p | Nous']],
  ['Je salue le courage de nos partenaires.', ['salue | saluer ind pres active affirmative 1s | Je']],
  ['Vous avez demandé une clarification.', ['avez demandé | demander ind perfect active affirmative 2p | Vous']],
  [
    'La France et l’Allemagne condamnent ces frappes et appellent à la retenue.',
    [
      'condamnent | condamner ind pres active affirmative 3p | La France et l’Allemagne',
      'appellent | appeler ind pres active affirmative 3p | La France et l’Allemagne',
    ],
  ],
  [
    'La France, l’Allemagne et l’Italie ont signé la déclaration.',
    ['ont signé | signer ind perfect active affirmative 3p | La France, l’Allemagne et l’Italie'],
  ],
  [
    'La ministre, qui soutient l’Ukraine, n’a pas été reçue par le président.',
    [
      'soutient | soutenir ind pres active affirmative 3s | La ministre',
      'n’a pas été reçue | recevoir ind perfect passive negative 3s | La ministre',
    ],
  ],
  [
    'Le rapport que dirige l’Agence doit être publié.',
    [
      'dirige | diriger ind pres active affirmative 3s | l’Agence',
      'doit être publié | publier ind pres passive affirmative 3s devoir | Le rapport',
    ],
  ],
  [
    '« La paix est proche », a déclaré le ministre.',
    [
      'est | être ind pres active affirmative 3s | La paix',
      'a déclaré | déclarer ind perfect active affirmative 3s | le ministre',
    ],
  ],
  [
    'Selon le ministre, le groupe aurait visé quatre-vingts hôpitaux.',
    ['aurait visé | viser cnd past-conditional active affirmative 3s | le groupe'],
  ],
  [
    'Les services qui ont été visés ont rouvert.',
    [
      'ont été visés | viser ind perfect passive affirmative 3p | Les services',
      'ont rouvert | rouvrir ind perfect active affirmative 3p | Les services',
    ],
  ],
  [
    'Il faut que les parties reprennent le dialogue.',
    ['faut | falloir ind pres active affirmative 3s | Il', 'reprennent | reprendre sub pres active affirmative 3p | les parties'],
  ],
  [
    'Il convient que la Russie retire ses troupes.',
    ['convient | convenir ind pres active affirmative 3s | Il', 'retire | retirer sub pres active affirmative 3s | la Russie'],
  ],
  [
    'Bien que la situation soit fragile, les convois circulent.',
    [
      'soit | être sub pres active affirmative 3s | la situation',
      'circulent | circuler ind pres active affirmative 3p | les convois',
    ],
  ],
  [
    'Lorsque le ministre arrivera, les entretiens commenceront.',
    [
      'arrivera | arriver ind fut active affirmative 3s | le ministre',
      'commenceront | commencer ind fut active affirmative 3p | les entretiens',
    ],
  ],
  ['Le 12 mars 2026, la France a notifié sa décision.', ['a notifié | notifier ind perfect active affirmative 3s | la France']],
  [
    'Ce lundi, le Conseil de sécurité a adopté une résolution.',
    ['a adopté | adopter ind perfect active affirmative 3s | le Conseil de sécurité'],
  ],
  [
    'La France peut contribuer à cette mission.',
    ['peut contribuer | contribuer ind pres active affirmative 3s pouvoir | La France'],
  ],
  [
    'La France pourrait contribuer à cette mission.',
    ['pourrait contribuer | contribuer cnd pres active affirmative 3s pouvoir | La France'],
  ],
  [
    'Les États doivent se conformer au droit international.',
    ['doivent se conformer | conformer ind pres reflexive affirmative 3p devoir | Les États'],
  ],
  [
    'Le gouvernement n’entend pas commenter ces informations.',
    ['n’entend | entendre ind pres active negative 3s | Le gouvernement'],
  ],
  [
    'La délégation va réaliser une visite de trois jours.',
    ['va réaliser | réaliser ind pres active affirmative 3s near-future | La délégation'],
  ],
  [
    'Le président vient de signer le décret.',
    ['vient de signer | signer ind pres active affirmative 3s recent-past | Le président'],
  ],
  [
    'Les experts sont en train de vérifier les données.',
    ['sont en train de vérifier | vérifier ind pres active affirmative 3p progressive | Les experts'],
  ],
  ['L’Union européenne n’est pas responsable du conflit.', ['n’est | être ind pres active negative 3s | L’Union européenne']],
  [
    'Trois entités russes sont désormais visées par des sanctions.',
    ['sont désormais visées | viser ind pres passive affirmative 3p | Trois entités russes'],
  ],
  [
    'Des sanctions ont été prises contre trois entités russes.',
    ['ont été prises | prendre ind perfect passive affirmative 3p | Des sanctions'],
  ],
  [
    'La décision qu’a prise le Conseil s’applique aujourd’hui.',
    [
      'a prise | prendre ind perfect active affirmative 3s | le Conseil',
      's’applique | appliquer ind pres reflexive affirmative 3s | La décision',
    ],
  ],
  [
    'Le Conseil a, selon plusieurs diplomates, reporté sa décision.',
    ['a, selon plusieurs diplomates, reporté | reporter ind perfect active affirmative 3s | Le Conseil'],
  ],
  ['L’armée a-t-elle franchi la frontière ?', ['a-t-elle franchi | franchir ind perfect active affirmative 3s | L’armée']],
  [
    'Que la France soutienne cette initiative ne surprend personne.',
    [
      'soutienne | soutenir sub pres active affirmative 3s | la France',
      'ne surprend | surprendre ind pres active negative 3s | —',
    ],
  ],
  [
    'Les autorités auraient pu empêcher cette attaque.',
    ['auraient pu empêcher | empêcher cnd past-conditional active affirmative 3p pouvoir | Les autorités'],
  ],
  [
    'Elle n’a pas pu être confirmée de source indépendante.',
    ['n’a pas pu être confirmée | confirmer ind perfect passive negative 3s pouvoir | Elle'],
  ],
  [
    'Le bilan pourrait avoir été sous-estimé.',
    ['pourrait avoir été sous-estimé | sous-estimer cnd past-conditional passive affirmative 3s pouvoir | Le bilan'],
  ],
  ['La plupart des victimes sont des civils.', ['sont | être ind pres active affirmative 3p | La plupart des victimes']],
  [
    'Une dizaine de personnes ont été arrêtées.',
    ['ont été arrêtées | arrêter ind perfect passive affirmative 3p | Une dizaine de personnes'],
  ],
  [
    'Le ministère de l’Europe et des Affaires étrangères suit la situation.',
    ['suit | suivre ind pres active affirmative 3s | Le ministère de l’Europe et des Affaires étrangères'],
  ],
  [
    'Le chef du groupe de pirates qui a revendiqué l’attaque est recherché.',
    [
      'a revendiqué | revendiquer ind perfect active affirmative 3s | groupe de pirates',
      'est recherché | rechercher ind pres passive affirmative 3s | Le chef du groupe de pirates',
    ],
  ],
  ['Renforcez vos mots de passe.', ['Renforcez | renforcer imp pres active affirmative 2p | —']],
  [
    'Ces informations, si elles étaient confirmées, constitueraient une violation grave.',
    [
      'étaient confirmées | confirmer ind impf passive affirmative 3p | elles',
      'constitueraient | constituer cnd pres active affirmative 3p | Ces informations',
    ],
  ],
  [
    'L’attaque est attribuée au service de renseignement militaire.',
    ['est attribuée | attribuer ind pres passive affirmative 3s | L’attaque'],
  ],
  [
    'La France attribue cette attaque au service de renseignement militaire.',
    ['attribue | attribuer ind pres active affirmative 3s | La France'],
  ],
  [
    'Comme l’a rappelé le ministre, la France reste mobilisée.',
    [
      'l’a rappelé | rappeler ind perfect active affirmative 3s | le ministre',
      'reste | rester ind pres active affirmative 3s | la France',
    ],
  ],
  [
    'La France souhaite que le Conseil adopte ce texte.',
    [
      'souhaite | souhaiter ind pres active affirmative 3s | La France',
      'adopte | adopter sub pres active affirmative 3s | le Conseil',
    ],
  ],
  [
    'La France constate que le Conseil adopte ce texte.',
    [
      'constate | constater ind pres active affirmative 3s | La France',
      'adopte | adopter ind pres active affirmative 3s | le Conseil',
    ],
  ],
  [
    'Les négociateurs ne sont pas parvenus à un accord.',
    ['ne sont pas parvenus | parvenir ind perfect active negative 3p | Les négociateurs'],
  ],
  [
    'Les parties ont réaffirmé leur engagement et ont appelé à la désescalade.',
    [
      'ont réaffirmé | réaffirmer ind perfect active affirmative 3p | Les parties',
      'ont appelé | appeler ind perfect active affirmative 3p | Les parties',
    ],
  ],
  [
    'L’agence, dont le siège est à Paris, coordonne la réponse.',
    ['est | être ind pres active affirmative 3s | le siège', 'coordonne | coordonner ind pres active affirmative 3s | L’agence'],
  ],
  [
    'Les auteurs, s’ils sont identifiés, seront poursuivis.',
    [
      'sont identifiés | identifier ind pres passive affirmative 3p | ils',
      'seront poursuivis | poursuivre ind fut passive affirmative 3p | Les auteurs',
    ],
  ],
  [
    'Il est possible que des données aient été volées.',
    [
      'est | être ind pres active affirmative 3s | Il',
      'aient été volées | voler sub perfect passive affirmative 3p | des données',
    ],
  ],
  [
    'La cheffe de la mission estime que l’accord sera respecté.',
    [
      'estime | estimer ind pres active affirmative 3s | La cheffe de la mission',
      'sera respecté | respecter ind fut passive affirmative 3s | l’accord',
    ],
  ],
  [
    'Les trois pays que nous avons consultés partagent cette analyse.',
    [
      'avons consultés | consulter ind perfect active affirmative 1p | nous',
      'partagent | partager ind pres active affirmative 3p | Les trois pays',
    ],
  ],
  [
    'Cette opération, menée par le GRU, a touché quatre-vingts hôpitaux.',
    ['a touché | toucher ind perfect active affirmative 3s | Cette opération'],
  ],
  ['Nul n’ignore les faits.', ['n’ignore | ignorer ind pres active negative 3s | Nul']],
  ['Le texte n’entrera en vigueur qu’en 2027.', ['n’entrera | entrer ind fut active restrictive 3s | Le texte']],
  [
    'Peuvent participer les organisations accréditées.',
    ['Peuvent participer | participer ind pres active affirmative 3p pouvoir | les organisations'],
  ],
];

describe('groupes verbaux', () => {
  for (const [sentence, expected] of sentences) test(sentence, () => assert.deepEqual(groupsIn(sentence), expected));

  test('ce qui n’est pas une phrase n’a pas de verbe', () => {
    for (const text of ['', '…', '12 %', 'Ministère de l’Europe et des Affaires étrangères', 'xqzt '.repeat(50)]) {
      assert.deepEqual(groupsIn(text), []);
    }
  });
});
