import { lemmas, speechVerbs } from '../french/verbClasses.ts';
import type { Phrase } from './phrase.ts';
import type { VagueAuthority } from './vagueAuthorities.ts';

/** People and papers whose word counts, once they have a name. */
export const authorities: ReadonlySet<string> = lemmas(`
 analyste chercheur commentateur militant connaisseur critique délégation diplomate dirigeant économiste enquête étude expert fonctionnaire haut-fonctionnaire historien indicateur
 internaute journaliste juriste média observateur officiel politologue praticien présentation presse rapport recherche responsable scientifique sondage
 source spécialiste statistique témoin témoignage universitaire voix professionnel milieu cercle proche élite intellectuel éditorialiste`);

/** Those who hold an opinion together, and whom no list names. */
export const factions: ReadonlySet<string> = lemmas(
  `adversaire avocat défenseur détracteur opposant partisan promoteur tenant thuriféraire sceptique`,
);

/** Who speaks for many, and says nothing checkable when only a quantity tells how many: « de nombreuses organisations ». */
export const crowds: ReadonlySet<string> = lemmas(
  `acteur association citoyen délégation député élu entreprise gens gouvernement groupe internaute membre ONG organisation parlementaire partenaire pays personne voisin État`,
);

/** Quantities that count nobody in particular. */
export const quantities: ReadonlySet<string> = new Set(
  'nombreux nombreuses plusieurs certains certaines beaucoup nombre plupart majorité maints centaines dizaines milliers'.split(
    ' ',
  ),
);

/** Papers and figures that somebody made, and that can be looked up once it is said who. */
export const papers: ReadonlySet<string> = lemmas(`
  analyse bilan calcul chiffre discussion présentation retour simulation donnée enquête estimation étude évaluation indicateur information observation prévision projection rapport recherche rumeur sondage statistique témoignage`);

/** Determiners and quantities that name nobody. */
export const indefinites: ReadonlySet<string> = new Set([
  'des',
  'de',
  "d'",
  'certains',
  'certaines',
  'plusieurs',
  'nombreux',
  'nombreuses',
  'nombre',
  'plupart',
  'majorité',
  'beaucoup',
  'divers',
  'diverses',
  'différents',
  'différentes',
  'quelques',
  'maints',
  'tous',
  'toutes',
  'un',
  'une',
]);

/** Verbs by which an authority vouches; « répondre » is left out, since those who answer for their acts vouch for nothing. */
export const knowingVerbs: ReadonlySet<string> = new Set([
  ...[...speechVerbs].filter((verb) => verb !== 'répondre'),
  ...'accorder accuser admettre attendre préconiser réclamer retenir souhaiter vouloir afficher alerter craindre convenir déconseiller démontrer dénoncer espérer inquiéter interroger mettre montrer parler percevoir prédire prévoir prouver qualifier redouter reprocher s’accorder savoir voir'.split(
    ' ',
  ),
]);

/** What « on » says, thinks or remembers: everybody, hence nobody. */
export const sayingOfOne: ReadonlySet<string> = lemmas(
  `affirmer considérer croire dire estimer imaginer juger oublier parler penser prétendre raconter reprocher se-souvenir souvenir`,
);

/** Passives that leave out who considers: « est considéré comme ». */
export const consideringVerbs: ReadonlySet<string> = lemmas(`considérer percevoir présenter décrire regarder saluer`);

/** Verbs after « il » by which an evidence is put. */
export const seemingVerbs: ReadonlySet<string> = lemmas(`être apparaître paraître sembler devenir demeurer rester avérer`);

/** Words of evidence between « il est » and « que ». */
export const evidentWords: ReadonlySet<string> = new Set(
  'acquis admis avéré certain clair communément connu établi évident flagrant incontestable indéniable indiscutable indubitable irréfutable manifeste notoire patent reconnu'.split(
    ' ',
  ),
);

/** Participles between « il est » and « que » that keep back who said it. A text may state that it notes, specifies or recalls: that is its own word. */
export const statedWords: ReadonlySet<string> = new Set(
  'admis affirmé allégué attesté avancé considéré constaté craint démontré dit entendu espéré estimé établi évoqué indiqué montré observé prétendu prouvé rapporté reconnu signalé soutenu suggéré supposé'.split(
    ' ',
  ),
);

/** The same after « il a été »: there the record of a meeting may well keep back who spoke, but not who proved. */
export const provenWords: ReadonlySet<string> = new Set(
  'attesté constaté démontré documenté établi observé prouvé rapporté reconnu signalé'.split(' '),
);

type VaguePhrase = Phrase & { readonly kind: VagueAuthority['kind'] };

const patterns = (kind: VagueAuthority['kind'], table: string): readonly VaguePhrase[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((pattern) => ({ kind, pattern }));

/** Fixed appeals to what all know, and fixed words for nobody. */
export const evidencePhrases: readonly VaguePhrase[] = [
  ...patterns(
    'evidence',
    `force est de constater|reconnaître|admettre
     tout le monde sait|savait|connaît|voit|comprend|convient|reconnaît|dit|pense|croit
     tout le monde a vu|compris|entendu|constaté|pu
     tout le monde en a entendu parler
     on le? sait bien? que|qu’
     on sait très|fort bien
     on|nous|chacun|tous le? sait|savons|savent tous? que|qu’
     nous le? savons|convenons|constatons|voyons tous|toutes
     nous en convenons tous|toutes
     nous constatons et convenons tous
     nous savons tous|toutes
     vous le? savez tous|toutes|bien
     vous n’ ignorez pas
     vous n’ êtes pas sans savoir
     comme|ainsi|que vous le? savez
     comme|ainsi on|nous|chacun le? sait|savons
     comme|ainsi le? ~savoir <DET> <NOUN>
     comme chacun|nul le? sait
     c’ est un fait
     c’ est bien? connu
     c’ est une évidence
     il est de notoriété
     de notoriété publique
     il va de soi
     il n’ échappe à personne
     bien évidemment
     à n’ en pas douter
     à l’ évidence
     de toute évidence
     contrairement aux idées reçues
     un constat s’ impose
     le constat est sans|unanime|partagé|connu
     les faits sont là
     les faits|chiffres ~parler d’ eux-mêmes
     les faits|chiffres le ~prouver|~montrer|~démontrer
     l’ histoire|expérience nous? a? enseigne|enseigné|montre|montré|prouve|prouvé|apprend|appris
     la preuve en est
     preuve|preuves s’ il en
     il ne fait aucun|guère doute|de que|qu’?
     il ne fait pas de doute
     sans l’ ombre d’ un doute
     nul doute que
     sans doute possible
     personne ne conteste
     nul ne conteste`,
  ),
  ...patterns(
    'nobody',
    `d’ aucuns
     l’|cet avis|opinion|idée|hypothèse a été exprimé|exprimée|émis|émise|avancé|avancée|formulé|formulée
     de l’ avis général|unanime|commun
     de l’ avis de tous
     de source|sources sûre|sûres|proche|proches|officielle|officielles|autorisée|autorisées|concordantes|diplomatique|diplomatiques|policière|informée|bien
     de sources concordantes
     le bruit court
     la rumeur ~vouloir|~dire|~courir
     il se dit|murmure|raconte|chuchote que|qu’
     il paraît que|qu’
     paraît-il
     dit-on
     à ce que l’on|l’ on? dit
     aux dires de
     selon ce que nous|l’ on? <VERB>
     selon nos informations|sources
     selon toute|toutes vraisemblance|apparence
     selon un dernier|nouveau|premier bilan
     selon certains
     d’ après certains
     la même source
     la raison évoquée|invoquée|avancée
     première|seconde|principale|seule raison évoquée|invoquée|avancée`,
  ),
];
