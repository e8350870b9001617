import { lemmas, speechVerbs } from '../french/verbClasses.ts';
import type { Span } from '../text/span.ts';
import type { Phrase } from './phrase.ts';

/**
 * Words that lend a statement an authority that nobody can look up. `nobody` is an authority without name, `evidence` an appeal to what all know,
 * `emphasis` an adverb or announcement that only heightens.
 */
export interface VagueAuthority extends Span {
  readonly kind: 'nobody' | 'evidence' | 'emphasis';
}

/** People and papers whose word counts, once they have a name. */
export const authorities: ReadonlySet<string> = lemmas(`
 analyste chercheur commentateur militant connaisseur critique diplomate dirigeant économiste enquête étude expert fonctionnaire information haut-fonctionnaire historien indicateur
 internaute journaliste juriste média observateur officiel politologue praticien presse rapport recherche responsable scientifique sondage
 source spécialiste statistique témoin témoignage universitaire voix professionnel milieu cercle proche élite expertise intellectuel éditorialiste`);

/** Those who hold an opinion together, and whom no list names. */
export const factions: ReadonlySet<string> = lemmas(
  `adversaire avocat défenseur détracteur opposant partisan promoteur tenant thuriféraire sceptique`,
);

/** Who speaks for many, and says nothing checkable when only a quantity tells how many: « de nombreuses organisations ». */
export const crowds: ReadonlySet<string> = lemmas(
  `acteur association citoyen délégation député élu entreprise gens gouvernement groupe interlocuteur internaute membre ONG organisation parlementaire partenaire pays personne voisin État`,
);

/** Quantities that count nobody in particular. */
export const quantities: ReadonlySet<string> = new Set(
  'nombreux nombreuses plusieurs certains certaines beaucoup nombre plupart majorité maints centaines dizaines milliers'.split(
    ' ',
  ),
);

/** Papers and figures that somebody made, and that can be looked up once it is said who. */
export const papers: ReadonlySet<string> = lemmas(`
  analyse bilan calcul chiffre simulation donnée enquête estimation étude évaluation indicateur information observation prévision projection rapport recherche rumeur sondage statistique témoignage`);

/** Papers of which a text speaks in the mass, where « les rapports » points to some named before. */
export const massPapers: ReadonlySet<string> = lemmas(
  `chiffre donnée étude indicateur observation projection recherche sondage statistique témoignage`,
);

/** Those who are believed without being named: « selon les observateurs », « de l’avis des spécialistes ». */
export const sourceCrowds: ReadonlySet<string> = lemmas(
  `analyste commentateur cercle diplomate économiste expert historien média milieu observateur opinion presse rumeur scientifique source spécialiste témoin`,
);

/** Bodies that are known by their function alone: « selon les chiffres de la gendarmerie ». */
export const tellers: ReadonlySet<string> = lemmas(`
  agence ambassade armée banque-centrale commissariat commission conseil cour douane gendarmerie gouvernement institut ministère observatoire parquet police préfecture
  secrétariat tribunal université`);

/** All of mankind or of a trade as one person, by noun and adjective: « la communauté internationale », « le monde entier ». */
export const collectives: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['communauté', lemmas(`international scientifique mondial`)],
  ['monde', lemmas(`entier scientifique`)],
  ['opinion', lemmas(`public international mondial`)],
  ['planète', lemmas(`entier`)],
  ['presse', lemmas(`international étranger mondial`)],
  ['science', lemmas(`moderne actuel`)],
]);

/** Verbs by which a collective stands surety; « condamner » or « attendre » would tell what it does. */
export const vouchingVerbs: ReadonlySet<string> = lemmas(
  `accorder admettre affirmer considérer constater convenir croire estimer juger penser reconnaître savoir voir`,
);

/** What one can only say of oneself: several companies that announce vouch for nothing. */
export const ownWordVerbs: ReadonlySet<string> = lemmas(`annoncer promettre confier informer communiquer`);

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
  ...`
    accorder accuser admettre attendre préconiser réclamer souhaiter vouloir afficher alerter craindre convenir déconseiller
    démontrer dénoncer espérer inquiéter interroger montrer parler percevoir prédire prévoir prouver qualifier redouter
    reprocher s’accorder savoir voir`
    .trim()
    .split(/\s+/),
]);

/** What « on » says, thinks or remembers: everybody, hence nobody. */
export const sayingOfOne: ReadonlySet<string> = lemmas(
  `affirmer connaître considérer croire dire estimer imaginer juger oublier parler penser prétendre raconter rappeler reprocher savoir souvenir`,
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
  'admis affirmé allégué attesté avancé considéré constaté craint démontré dit documenté entendu espéré estimé établi évoqué indiqué montré observé prétendu prouvé rapporté reconnu signalé soutenu suggéré supposé'.split(
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

/** Fixed appeals to what all know, fixed words that heighten, and fixed words for nobody. */
export const vaguePhrases: readonly VaguePhrase[] = [
  ...patterns(
    'evidence',
    `force est de constater|reconnaître|admettre
     tout le monde sait|savait|voit|comprend|convient|reconnaît|dit|pense|croit
     tout le monde a vu|compris|entendu|constaté|pu
     tout le monde en a entendu parler
     on le? sait bien? que|qu’
     on sait très|fort bien
     on|chacun|tous le? sait|savent tous? que|qu’
     nous le? savons|convenons|constatons|voyons tous|toutes
     nous en convenons tous|toutes
     nous constatons et convenons tous
     nous savons tous|toutes
     vous le? savez tous|toutes|bien
     vous savez très|fort|parfaitement bien
     il faut savoir que|qu’
     on remarque|constate|observe que|qu’
     on le voit bien|dans|aujourd’hui
     comme on l’ a|avait déjà? dit|vu|observé|rappelé|constaté
     ainsi qu’ on l’ a|avait déjà? dit|vu|observé|rappelé|constaté
     ce qui a été <ADV>? prouvé|démontré|établi
     il apparaît|est apparu clairement que|qu’
     vous n’ ignorez pas
     vous n’ êtes pas sans savoir
     comme|ainsi vous le? savez
     comme|ainsi nous le? savons
     comme|ainsi le? ~savoir <DET> <NOUN>
     comme|ainsi on|chacun le? sait
     contrairement aux idées reçues
     comme chacun|nul le? sait
     c’ est bien? connu
     de notoriété publique
     il va de soi
     il n’ échappe à personne
     les faits|chiffres ~parler d’ eux-mêmes
     les faits|chiffres le ~prouver|~montrer|~démontrer
     l’|la histoire|expérience|science nous? a? dit|enseigne|enseigné|montre|montré|prouve|prouvé|apprend|appris
     la preuve en est
     preuve|preuves s’ il en
     il ne fait aucun|guère doute|de que|qu’?
     il ne fait pas de doute
     nul doute que
     personne ne conteste
     nul ne conteste`,
  ),
  ...patterns(
    'emphasis',
    `bien évidemment
     à l’ évidence
     de toute évidence
     à n’ en pas douter
     sans l’ ombre d’ un doute
     sans doute possible
     c’ est un fait
     c’ est une évidence
     un|le constat s’ impose
     le constat est sans|unanime|partagé|connu
     les faits sont là`,
  ),
  ...patterns(
    'nobody',
    `d’ aucuns
     un très? large|vaste|fort|réel|solide consensus
     un consensus scientifique|international|général|mondial
     des|plusieurs|nombreuses voix se|s’ ~élever pour
     l’|cet avis|opinion|idée|hypothèse a été exprimé|exprimée|émis|émise|avancé|avancée|formulé|formulée
     de l’ avis général|unanime|commun
     de l’ avis de tous
     de source|sources sûre|sûres|proche|proches|officielle|officielles|autorisée|autorisées|concordantes|diplomatique|diplomatiques|policière|informée|bien
     le bruit court
     la rumeur court
     on nous annonce|dit|explique|répète|raconte que|qu’|<ADV>
     nombreux|nombreuses sont ceux|celles qui
     tout porte à croire|penser
     tout indique|laisse penser? que|qu’
     il semblerait <ADV>? que|qu’
     il se dit <ADP> <PROPN> que|qu’
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
     la même source
     la raison évoquée|invoquée|avancée
     première|seconde|principale|seule raison évoquée|invoquée|avancée`,
  ),
];
