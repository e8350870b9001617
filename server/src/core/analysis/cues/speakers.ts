import { pronouncingVerbs } from '../../french/verbClasses.ts';
import { overlaps } from '../../text/span.ts';
import { type Cue, cue, type GroupView, type SentenceView } from './cue.ts';
import { saysAny } from './phrases.ts';

/** Bodies that act in diplomatic texts, by lemma. */
export const institutions: ReadonlySet<string> = new Set(
  `gouvernement ministère conseil commission parlement assemblée sénat état union organisation comité ambassade consulat secrétariat présidence délégation agence direction france
     europe cour tribunal banque fonds mission autorité administration république pays partie partis fédération association alliance groupe otan onu ue anssi cnil`.split(
    /\s+/,
  ),
);

/** Offices whose holders act in diplomatic texts, by lemma. */
export const offices: ReadonlySet<string> = new Set(
  `ministre président présidente secrétaire ambassadeur ambassadrice directeur directrice commissaire porte-parole chef premier-ministre représentant représentante chancelier roi reine
     général gouverneur maire député sénateur rapporteur rapporteure préfet envoyé juge procureur`.split(/\s+/),
);

/** What goes before the name of a person, by lemma. */
export const civilities: ReadonlySet<string> = new Set([
  'monsieur',
  'madame',
  'mademoiselle',
  'm.',
  'mme',
  'mm.',
  'mmes',
  'mlle',
  'maître',
  'docteur',
]);

/** Signs of who speaks and of whom: a writer who says « nous » states a position oftener than a fact. */
export const speakerCues: readonly Cue[] = [
  cue('we-subject', 'l’auteur dit « nous »', 'the writer says “we”', subjectIs('nous')),
  cue('i-subject', 'l’auteur dit « je »', 'the writer says “I”', subjectIs('je', "j'")),
  cue('we', '« nous » dans la phrase', '“we” in the sentence', saysAny('nous', 'nôtre', 'nôtres')),
  cue('our', '« notre », « nos »', '“our”', saysAny('notre', 'nos')),
  cue('i', 'première personne du singulier', 'first person singular', saysAny('je', "j'", 'mon', 'ma', 'mes', 'moi', 'me', "m'")),
  cue('you', 'deuxième personne', 'second person', saysAny('vous', 'votre', 'vos', 'tu', 'ton', 'tes', 'toi')),
  cue('one-subject', 'sujet « on »', 'subject “on”', subjectIs('on', "l'on")),
  cue(
    'it-impersonal',
    '« il » impersonnel',
    'impersonal “il”',
    saysAny(
      'il faut',
      'il convient',
      'il importe',
      'il est important',
      'il est essentiel',
      'il est nécessaire',
      'il est crucial',
      'il est indispensable',
      'il est temps',
      'il est possible',
      'il est impératif',
      'il est primordial',
      'il est urgent',
      "il s' agit",
      'il appartient',
      'il revient',
      'il est recommandé',
      'il est préférable',
      'il suffit',
    ),
  ),
  cue(
    'this-subject',
    'sujet « ce », « cela », « ceci »',
    'subject “this”',
    subjectIs('ce', "c'", 'cela', 'ceci', 'ça', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci'),
  ),
  cue('third-subject', 'sujet « il », « elle », « ils »', 'subject “he”, “she”, “they”', subjectIs('il', 'elle', 'ils', 'elles')),
  cue('institution-subject', 'une institution agit', 'an institution acts', subjectMatches(institutions)),
  cue('office-subject', 'le titulaire d’une fonction agit', 'an office-holder acts', subjectMatches(offices)),
  cue(
    'foreign-subject',
    'un État, un peuple ou son représentant est sujet',
    'a State, a people or who acts for it is the subject',
    ({ main }) => main?.ofAnother === true && !pronounces(main),
  ),
  cue(
    'named-subject',
    'un nom propre est sujet',
    'a proper name is the subject',
    ({ main }) => main?.subjectWord?.tag === 'PROPN',
  ),
  cue(
    'plural-subject',
    'sujet pluriel',
    'plural subject',
    ({ main }) => main?.subjectWord?.tag === 'NOUN' && main.number === 'p',
  ),
  cue('noun-subject', 'sujet nominal', 'noun subject', ({ main }) => main?.subjectWord?.tag === 'NOUN'),
  cue(
    'no-subject',
    'sujet que rien ne dit',
    'no subject told',
    ({ main }) => main !== undefined && main.subjectWord === undefined,
  ),
  cue(
    'address',
    'apostrophe à un auditoire',
    'address to an audience',
    saysAny(
      'mesdames',
      'messieurs',
      'madame la présidente',
      'monsieur le président',
      'chers collègues',
      'mes chers',
      'excellences',
      'chers amis',
      'monsieur le commissaire',
    ),
  ),
  cue('person-subject', 'une personne nommée agit', 'a named person acts', isPerson),
  cue('person', 'une personne nommée', 'a named person', ({ persons }) => persons.length > 0),
  cue('organisation', 'un organisme nommé', 'a named body', ({ organisations }) => organisations.length > 0),
  cue('proper-name', 'un nom propre', 'a proper name', ({ words }) => words.some(({ tag }) => tag === 'PROPN')),
  cue(
    'many-proper-names',
    'quatre noms propres ou plus',
    'four proper names or more',
    ({ words }) => words.filter(({ tag }) => tag === 'PROPN').length >= 4,
  ),
];

/** « La France condamne », « nous appelons »: to say it in the present is to do it, so that even the name of a State is the writer’s own. */
export function pronounces(main: GroupView | undefined): boolean {
  return main?.mood === 'ind' && main.tense === 'pres' && pronouncingVerbs.has(main.lemma);
}

/** Whether the subject of a sentence is a person with a name or a civility. */
export function isPerson({ main, persons }: SentenceView): boolean {
  const subject = main?.subjectWord;
  return subject !== undefined && (civilities.has(subject.lemma.toLowerCase()) || persons.some((one) => overlaps(one, subject)));
}

function subjectIs(...norms: readonly string[]): (sentence: SentenceView) => boolean {
  const wanted = new Set(norms);
  return ({ main }) => main?.subjectWord !== undefined && wanted.has(main.subjectWord.norm);
}

function subjectMatches(lemmas: ReadonlySet<string>): (sentence: SentenceView) => boolean {
  return ({ main }) => main?.subjectWord !== undefined && lemmas.has(main.subjectWord.lemma.toLowerCase());
}
