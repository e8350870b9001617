import {
  appointmentVerbs,
  causeVerbs,
  commitmentVerbs,
  dutyVerbs,
  hostileVerbs,
  judgementAdjectives,
  performativeVerbs,
  recordedActVerbs,
  speechVerbs,
  stateVerbs,
  trendVerbs,
} from '../../french/verbClasses.ts';
import type { VerbGroup } from '../../french/verbGroup.ts';
import { type Cue, cue, type SentenceView } from './cue.ts';
import { institutions, isPerson, offices, pronounces } from './speakers.ts';

/** Signs in the verbs: what is done, in which mood and time. */
export const actCues: readonly Cue[] = [
  cue(
    'performs',
    'verbe par lequel l’auteur agit (condamne, salue, appelle à)',
    'the writer acts by saying (condemns, welcomes, calls for)',
    mainIs(performativeVerbs),
  ),
  cue(
    'performs-present',
    'acte de parole au présent',
    'speech act in the present',
    ({ main }) => isOf(main, performativeVerbs) && main?.tense === 'pres',
  ),
  cue(
    'performs-past',
    'acte de parole au passé',
    'speech act in the past',
    ({ main }) => isOf(main, performativeVerbs) && isPast(main),
  ),
  cue(
    'pronounces',
    'le dire, c’est le faire (condamne, salue, remercie)',
    'to say it is to do it (condemns, welcomes, thanks)',
    ({ main }) => pronounces(main),
  ),
  cue('speaks', 'verbe de parole', 'verb of saying', mainIs(speechVerbs)),
  cue('speaks-anywhere', 'un verbe de parole dans la phrase', 'a verb of saying in the sentence', anyIs(speechVerbs)),
  cue(
    'speaks-of-named',
    'un verbe de parole a pour sujet un nom propre ou une fonction',
    'a named person or office says it',
    ({ groups }) =>
      groups.some(
        (group) => isOf(group, speechVerbs) && (group.subjectWord?.tag === 'PROPN' || group.subjectWord?.tag === 'NOUN'),
      ),
  ),
  cue(
    'records',
    'acte dont le texte est le compte rendu (rencontrer, examiner)',
    'act that the text records (meet, examine)',
    mainIs(recordedActVerbs),
  ),
  cue('set-in-speech', 'incise de parole (« a déclaré la ministre »)', 'speech tag (“the minister said”)', ({ groups }) =>
    groups.some(({ inserted }) => inserted),
  ),
  cue('as-said', '« comme l’a signalé … »', '“as … pointed out”', ({ groups }) => groups.some(({ likened }) => likened)),
  cue('speaks-that', 'un tiers dit que', 'a third party says that', ({ groups, words }) =>
    groups.some(
      (group) =>
        isOf(group, speechVerbs) &&
        group.person === 3 &&
        group.subjectWord !== undefined &&
        words.some(({ norm, start }) => (norm === 'que' || norm === "qu'") && start >= group.end && start <= group.end + 25),
    ),
  ),
  cue('appoints', 'nomination au présent', 'appointment in the present', appoints),
  cue('judges', '« être » et un adjectif de jugement', '“to be” with an adjective of judgement', ({ main, words }) => {
    if (main?.lemma !== 'être') return false;
    const after = words.filter(({ start }) => start >= main.end).slice(0, 3);
    // « c’est le plus grand ouvrage » ranks.
    return after.some(
      ({ tag, lemma }, at) =>
        tag === 'ADJ' && judgementAdjectives.has(lemma) && !/^(?:plus|moins|premi.*)$/u.test(after[at - 1]?.norm ?? ''),
    );
  }),
  cue('causes', 'verbe de cause', 'verb of cause', mainIs(causeVerbs)),
  cue('causes-anywhere', 'un verbe de cause dans la phrase', 'a verb of cause in the sentence', anyIs(causeVerbs)),
  cue('changes', 'verbe d’évolution', 'verb of change', mainIs(trendVerbs)),
  cue('states', 'verbe d’état', 'verb of state', mainIs(stateVerbs)),
  cue('is', 'verbe « être »', 'verb “to be”', ({ main }) => main?.lemma === 'être'),
  cue(
    'is-present',
    '« être » au présent',
    '“to be” in the present',
    ({ main }) => main?.lemma === 'être' && main.tense === 'pres' && main.mood === 'ind',
  ),
  cue('has', 'verbe « avoir »', 'verb “to have”', ({ main }) => main?.lemma === 'avoir'),
  cue(
    'must',
    'verbe de devoir',
    'verb of duty',
    ({ main }) => main !== undefined && (dutyVerbs.has(main.lemma) || main.modal === 'devoir' || main.modal === 'falloir'),
  ),
  cue('can', '« pouvoir »', '“can”', ({ main }) => main?.modal === 'pouvoir' || main?.lemma === 'pouvoir'),
  cue('must-anywhere', 'un devoir dans la phrase', 'a duty in the sentence', ({ groups }) =>
    groups.some(({ lemma, modal }) => modal === 'devoir' || lemma === 'devoir' || lemma === 'falloir'),
  ),
  cue('commits', 'verbe d’engagement', 'verb of commitment', mainIs(commitmentVerbs)),
  cue('hostile', 'acte hostile', 'hostile act', anyIs(hostileVerbs)),
  cue('hostile-infinitive', 'acte hostile à l’infinitif ou au participe', 'hostile act in a non-finite form', ({ words }) =>
    words.some(({ verbForm, lemma }) => verbForm !== undefined && verbForm !== 'fin' && hostileVerbs.has(lemma)),
  ),
  cue('perfect', 'passé composé', 'perfect', tense('perfect')),
  cue('imperfect', 'imparfait', 'imperfect', tense('impf')),
  cue('past-simple', 'passé simple', 'past historic', tense('past')),
  cue('pluperfect', 'plus-que-parfait', 'pluperfect', tense('pluperfect')),
  cue('present', 'présent de l’indicatif', 'present indicative', ({ main }) => main?.mood === 'ind' && main.tense === 'pres'),
  cue('future', 'futur', 'future', ({ main }) => main?.tense === 'fut' || main?.periphrasis === 'near-future'),
  cue('conditional', 'conditionnel', 'conditional', ({ main }) => main?.mood === 'cnd'),
  cue(
    'supposes',
    'commence par une hypothèse (« si »)',
    'starts with a supposition (“if”)',
    ({ line, groups }) => /^ (?:mais |et |or |car )?s(?:i |' ils? )/u.test(line) && groups.length > 1,
  ),
  cue('imperative', 'impératif', 'imperative', ({ main }) => main?.mood === 'imp'),
  cue('subjunctive', 'subjonctif', 'subjunctive', ({ main }) => main?.mood === 'sub'),
  cue('past-anywhere', 'un passé dans la phrase', 'a past tense in the sentence', ({ groups }) => groups.some(isPast)),
  cue('future-anywhere', 'un futur dans la phrase', 'a future in the sentence', ({ groups }) =>
    groups.some(({ tense }) => tense === 'fut'),
  ),
  cue('conditional-anywhere', 'un conditionnel dans la phrase', 'a conditional in the sentence', ({ groups }) =>
    groups.some(({ mood }) => mood === 'cnd'),
  ),
  cue('passive', 'voix passive', 'passive voice', ({ main }) => main?.voice === 'passive'),
  cue('passive-perfect', 'passif passé', 'past passive', ({ main }) => main?.voice === 'passive' && isPast(main)),
  cue('reflexive', 'voix pronominale', 'reflexive voice', ({ main }) => main?.voice === 'reflexive'),
  cue('negative', 'négation', 'negation', ({ main }) => main?.polarity === 'negative'),
  cue('restrictive', '« ne … que »', '“only”', ({ main }) => main?.polarity === 'restrictive'),
  cue('first-person-verb', 'verbe à la première personne', 'first-person verb', ({ main }) => main?.person === 1),
  cue(
    'first-person-present',
    'première personne au présent',
    'first person in the present',
    ({ main }) => main?.person === 1 && main.tense === 'pres',
  ),
  cue(
    'first-person-past',
    'première personne au passé',
    'first person in the past',
    ({ main }) => main?.person === 1 && isPast(main),
  ),
  cue('second-person-verb', 'verbe à la deuxième personne', 'second-person verb', ({ main }) => main?.person === 2),
  cue(
    'past-third',
    'un tiers, au passé',
    'a third party, in the past',
    ({ main }) => isPast(main) && main?.person === 3 && main.subjectWord !== undefined && main.subjectWord.tag !== 'PRON',
  ),
  cue(
    'foreign-subject-past',
    'un État, un peuple ou son représentant, au passé',
    'a State, a people or who acts for it, in the past',
    ({ main }) => main?.ofAnother === true && isPast(main),
  ),
  cue(
    'own-office-past',
    'le titulaire d’une fonction, sans nom de pays ni de personne, au passé',
    'an office-holder, no country and no person named, in the past',
    (view) =>
      isPast(view.main) &&
      view.main?.ofAnother === false &&
      offices.has(view.main.subjectWord?.lemma.toLowerCase() ?? '') &&
      !isPerson(view),
  ),
  cue(
    'own-act',
    'compte rendu : l’institution, le titulaire ou « il » a demandé, dit, présidé',
    'record: the body, the office-holder or “he” asked, said, chaired',
    recordsOwnAct,
  ),
  cue(
    'plural-generic',
    'des choses en général, au présent, sans nom propre',
    'things in general, in the present, no proper name',
    ({ main, words }) =>
      main?.subjectWord?.tag === 'NOUN' &&
      main.number === 'p' &&
      main.tense === 'pres' &&
      !words.some(({ tag }) => tag === 'PROPN'),
  ),
  cue(
    'present-third',
    'un tiers, au présent',
    'a third party, in the present',
    ({ main }) => main?.tense === 'pres' && main.person === 3 && main.subjectWord?.tag === 'NOUN',
  ),
];

/** An appointment in the present passive (« est nommé ambassadeur »): the sentence is the act, where « a été nommé » reports one. */
export function appoints({ main }: SentenceView): boolean {
  return main !== undefined && appointmentVerbs.has(main.lemma) && main.voice === 'passive' && main.tense === 'pres';
}

/** What minutes are made of: no country named in the subject, nobody quoted. */
function recordsOwnAct({ main, quotations }: SentenceView): boolean {
  if (!main || !isPast(main) || main.ofAnother || quotations.length > 0) return false;
  if (!isOf(main, performativeVerbs) && !isOf(main, speechVerbs) && !isOf(main, recordedActVerbs)) return false;
  const subject = main.subjectWord;
  if (!subject) return false;
  const lemma = subject.lemma.toLowerCase();
  return (
    offices.has(lemma) ||
    institutions.has(lemma) ||
    attendants.has(lemma) ||
    ['il', 'elle', 'ils', 'elles'].includes(subject.norm)
  );
}

/** Those who meet, by lemma: what they adopt or discuss is what the text records. */
const attendants: ReadonlySet<string> = new Set(
  'participant délégation partie membre ministre dirigeant signataire interlocuteur homologue assistance assemblée'.split(' '),
);

function isOf(group: VerbGroup | undefined, verbs: ReadonlySet<string>): boolean {
  if (!group) return false;
  return (
    verbs.has(group.lemma) || (group.voice === 'reflexive' && (verbs.has(`s'${group.lemma}`) || verbs.has(`se-${group.lemma}`)))
  );
}

function isPast(group: VerbGroup | undefined): boolean {
  return group !== undefined && ['perfect', 'impf', 'past', 'pluperfect'].includes(group.tense);
}

function mainIs(verbs: ReadonlySet<string>): (sentence: SentenceView) => boolean {
  return ({ main }) => isOf(main, verbs);
}

function anyIs(verbs: ReadonlySet<string>): (sentence: SentenceView) => boolean {
  return ({ groups }) => groups.some((group) => isOf(group, verbs));
}

function tense(wanted: VerbGroup['tense']): (sentence: SentenceView) => boolean {
  return ({ main }) => main?.tense === wanted;
}
