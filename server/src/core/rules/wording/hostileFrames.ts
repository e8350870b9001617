import { namesPower } from '../../analysis/actors.ts';
import { lemmas } from '../../french/verbClasses.ts';
import type { Word } from '../../french/word.ts';

/**
 * Where the object ends that makes the act of a verb a hostile one: « alimente les tensions », « refuse aux habitants l’accès à leur patrimoine »,
 * « livre des missiles aux Houthis ». `from` is the first word after the verb; -1 where the verb and what follows it accuse of nothing.
 */
export function framedObject(all: readonly Word[], lemma: string, from: number): number {
  const own = frames.filter(({ verbs }) => verbs.has(lemma));
  if (!own.length) return -1;
  const end = clauseEnd(all, from);
  for (const { objects, also, armed } of own) {
    const at = all.findIndex((word, index) => index >= from && index < end && word.tag !== 'VERB' && objects.has(word.lemma));
    if (at < 0) continue;
    const clause = all.slice(from, end);
    if (also && !clause.some((word) => also.has(word.lemma))) continue;
    if (armed && !clause.some((word) => armedGroups.has(word.lemma.toLowerCase()) || armedGroups.has(word.norm))) continue;
    return at + 1;
  }
  return -1;
}

/** « l’implication de Minsk dans le détournement » : where the noun lays to a power a part in what it would deny; -1 where it does not. */
export function framedPart(all: readonly Word[], at: number): number {
  const end = clauseEnd(all, at + 1);
  if (!all.slice(at + 1, Math.min(end, at + 8)).some((_, index) => namesPower(all, at + 1 + index, at + 2 + index))) return -1;
  for (let next = at + 1; next < end; next++) {
    if (all[next]?.norm !== 'dans') continue;
    const deed = all.findIndex((word, index) => index > next && index < Math.min(end, next + 5) && deeds.has(word.lemma));
    return deed < 0 ? -1 : deed + 1;
  }
  return -1;
}

/** Whether a verb, by its lemma, is hostile with some of its objects. */
export function isFramed(lemma: string): boolean {
  return framedVerbs.has(lemma) || partNouns.has(lemma);
}

/** Nouns that lay a part in something to somebody, with « dans » and the deed. */
export const partNouns: ReadonlySet<string> = lemmas('implication participation responsabilité rôle');

interface Frame {
  readonly verbs: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** What must stand in the clause beside the object. */
  readonly also?: ReadonlySet<string>;
  /** The clause names an armed group to whose good it is. */
  readonly armed?: true;
}

const frames: readonly Frame[] = [
  {
    verbs: lemmas('aggraver alimenter attiser entretenir exacerber exporter nourrir semer fomenter'),
    objects: lemmas(
      'chaos conflit discorde division désordre guerre haine instabilité insécurité tension terreur terrorisme violence',
    ),
  },
  { verbs: lemmas('imposer dicter'), objects: lemmas('diktat domination hégémonie loi volonté'), also: lemmas('son sa leur') },
  {
    verbs: lemmas('dénier interdire refuser'),
    objects: lemmas('accès acheminement aide droit passage retour survie'),
    also: lemmas(
      'Arménien Palestinien habitant humanitaire journaliste minorité ONG patrimoine peuple population réfugié secours civil Ouïghour Kurde Rohingya Tibétain',
    ),
  },
  { verbs: lemmas('détenir retenir'), objects: lemmas('compatriote concitoyen journaliste otage prisonnier ressortissant') },
  { verbs: lemmas('employer utiliser instrumentaliser'), objects: lemmas('bouclier chantage') },
  {
    verbs: lemmas('employer utiliser'),
    objects: lemmas('arme faim famine gaz migration migrant réfugié viol'),
    also: lemmas('chimique faim famine guerre contre chantage'),
  },
  {
    verbs: lemmas('acheminer envoyer masser pousser'),
    objects: lemmas('mercenaire migrant réfugié soldat troupe'),
    also: lemmas('frontière'),
  },
  {
    verbs: lemmas('fournir livrer transférer'),
    objects: lemmas('arme armement drone explosif missile munition obus roquette'),
    armed: true,
  },
  { verbs: lemmas('combattre intervenir opérer'), objects: lemmas('côté'), armed: true },
  {
    verbs: lemmas('fausser influencer interférer intervenir manipuler perturber peser truquer'),
    objects: lemmas('référendum scrutin vote élection'),
  },
  {
    verbs: lemmas('fausser influencer interférer intervenir manipuler perturber peser'),
    objects: lemmas('campagne débat processus vie'),
    also: lemmas('présidentiel législatif électoral politique démocratique'),
  },
  { verbs: lemmas('couper endommager sectionner'), objects: lemmas('câble gazoduc oléoduc pipeline') },
  {
    verbs: lemmas('dérober voler subtiliser'),
    objects: lemmas('blé brevet bien céréale donnée enfant milliard million secret technologie œuvre'),
  },
  { verbs: lemmas('jouer'), objects: lemmas('feu vie'), also: lemmas('avec') },
  { verbs: lemmas('contourner'), objects: lemmas('embargo sanction résolution') },
];

const framedVerbs: ReadonlySet<string> = new Set(frames.flatMap(({ verbs }) => [...verbs]));

const deeds: ReadonlySet<string> = lemmas(
  'assassinat attaque attentat coup crime cyberattaque déstabilisation détournement disparition empoisonnement enlèvement exaction incendie massacre meurtre piratage sabotage trafic tuerie violation agression déportation',
);

const armedGroups: ReadonlySet<string> = lemmas(
  'houthis houthi hezbollah hamas m23 fsr rsf talibans taliban daech al-qaida wagner chebab chebabs boko-haram milice milicien rebelle rebelles séparatiste séparatistes djihadiste djihadistes mercenaire',
);

/** Where the clause ends that the word `from` is in, some fourteen words on at most. */
function clauseEnd(all: readonly Word[], from: number): number {
  let at = from;
  while (at < all.length && at < from + 14) {
    const word = all[at];
    if (!word || /^[.;:!?«»]$/.test(word.text) || (word.tag === 'VERB' && word.verbForm === 'fin')) break;
    at++;
  }
  return at;
}
