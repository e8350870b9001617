import { englishRuns } from '../../analysis/englishRuns.ts';
import { words } from '../../analysis/words.ts';
import type { Word } from '../../french/word.ts';
import type { Span } from '../../text/span.ts';
import { spansOf } from '../../text/spansOf.ts';
import type { PhraseGroup } from '../phraseRule.ts';
import { phraseRule } from '../phraseRule.ts';
import { isMeantLiterally } from './literalImages.ts';
import { registerExceptions, registerWords } from './registerWords.ts';
import { spokenNegations } from './spokenNegation.ts';

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
  also: (block, ask, { genre }) => [
    ...ask(englishRuns, block).map((span) => ({ ...span, group: english })),
    ...inclusiveForms(block.prose).map((span) => ({ ...span, group: inclusive })),
    ...spokenNegations(ask(words, block)).map((span) => ({ ...span, group: spoken })),
    ...(genre === 'note_verbale' ? firstPersons(ask(words, block)).map((span) => ({ ...span, group: thirdPerson })) : []),
  ],
  genres: {
    note_verbale: 'warning',
    tribune: 'hint',
    billet_blog: 'hint',
    point_presse: 'hint',
    publication_linkedin: 'hint',
    publication_x: 'hint',
  },
  judge: (place) => (isNamePart(place.words, place.use.from) || isMeantLiterally(place) ? 'silent' : undefined),
  examples: [
    { bad: 'La réunion ⟦tourne au vinaigre⟧.' },
    { bad: 'Le projet de loi est ⟦mort-né⟧.' },
    { bad: 'Les ⟦laquais⟧ de la puissance voisine ont parlé.' },
    { bad: '⟦Du coup⟧, la réunion est reportée.' },
    { bad: 'Le texte va ⟦impacter⟧ les entreprises.' },
    { bad: 'Le programme prévoit des ⟦knowledge days⟧ et un concours.' },
    { bad: 'Le service recrute des ⟦traducteur·rice·s⟧ en mars.' },
    { bad: 'Les ⟦électeurices⟧ sont appelées aux urnes.' },
    { bad: 'L’Élysée a ⟦tancé⟧ son partenaire.' },
    { bad: '⟦C’est pas⟧ la position de la France.' },
    { bad: 'Le ministre dit qu’⟦il faut pas⟧ céder.' },
    { good: 'Ce n’est pas la position de la France.' },
    { good: 'Il ne le leur a pas dit, et ne peut ni ne veut pas le dire.' },
    { bad: 'Les pourparlers sont ⟦au point mort⟧.' },
    { good: 'La réunion se tient à huis clos.', because: 'C’est le terme.' },
    { good: 'Le ministère dément formellement ces allégations.' },
    { good: 'La décision est entachée d’incompétence.', because: 'C’est un terme de droit.' },
    { good: 'L’usage loyal (fair use) est admis.', because: 'Le mot anglais explique le terme français.' },
    { good: 'Le retrait a été décidé au mépris de l’accord.' },
    { good: 'La milice ultranationaliste a été dissoute.', because: 'Le mot décrit.' },
    { good: 'La Knowledge Foundation finance ce concours.', because: 'C’est un nom.' },
    { good: 'Les relations chaleureuses des deux pays durent.' },
    { bad: '⟦Je crois⟧ que l’accord est proche.', genre: 'note_verbale' },
    { bad: 'L’Ambassade transmet la lettre de ⟦notre ambassadeur⟧.', genre: 'note_verbale' },
    { good: 'Je crois que la réunion sera utile.', genre: 'point_presse', because: 'Le porte-parole parle en son nom.' },
    { good: 'L’Ambassade a l’honneur d’informer le Ministère de cette décision.', genre: 'note_verbale' },
    { good: 'Les négociations ont échoué.' },
    { good: 'Les orages ont causé des inondations dans trois communes.', because: 'L’orage en est un.' },
    { bad: 'Les ⟦orages⟧ s’amoncellent sur l’alliance.' },
    { good: 'Le cheval de Troie a infecté deux cents postes.', because: 'C’est le nom d’un logiciel.' },
    { good: 'La peste porcine africaine a été détectée dans un élevage.' },
    { good: 'Le navire a largué les amarres à huit heures.' },
    { good: 'La Guerre froide a pris fin en 1991.' },
    { good: 'Le ministre a parlé de « langue de bois ».', because: 'Le mot est d’un autre.' },
    { good: 'Le ministre a reçu ce type de demandes.' },
  ],
});

const english: PhraseGroup = {
  note: { fr: 'mots anglais : employer le français.', en: 'English words: use French.' },
  patterns: [],
};

const spoken: PhraseGroup = {
  note: { fr: 'négation sans «\u00a0ne\u00a0»\u00a0: c’est la langue parlée.', en: 'a negation without “ne”: spoken French.' },
  patterns: [],
};

const thirdPerson: PhraseGroup = {
  note: {
    fr: 'la note verbale parle à la troisième personne\u00a0: «\u00a0l’Ambassade\u00a0», «\u00a0le Ministère\u00a0».',
    en: 'a note verbale speaks in the third person: “l’Ambassade”, “le Ministère”.',
  },
  patterns: [],
};

/** « je crois », « nous demandons », « notre ambassade ». */
function firstPersons(all: readonly Word[]): readonly Span[] {
  return all.flatMap((word, at) => {
    if (!/^(?:je|j'|nous|mon|ma|mes|notre|nos|moi)$/.test(word.norm) || (word.tag !== 'PRON' && word.tag !== 'DET')) return [];
    const next = all[at + 1];
    const end = next && (word.tag === 'DET' || next.tag === 'VERB' || next.tag === 'AUX') ? next.end : word.end;
    return [{ start: word.start, end }];
  });
}

const inclusive: PhraseGroup = {
  note: {
    fr: 'graphie abrégée : les textes officiels écrivent les deux formes, ou le terme générique (circulaire du 21 novembre 2017).',
    en: 'abbreviated double form: official texts write both forms, or the generic one (circular of 21 November 2017).',
  },
  patterns: [],
};

/** « les agent·e·s », « patient.es », « agriculteurices » : both genders in one word. */
function inclusiveForms(prose: string): readonly Span[] {
  return /[·•‧.(]-?(?:e|s|trice|rice|euse|ne|le|ve)|ice|euse/u.test(prose) ? spansOf(prose, doubleForms) : [];
}

const doubleForms = [
  /(?<![\p{L}\d@/.])\p{L}{2,30}[·•‧](?:e|es|ne|nes|le|les|ve|ves|se|ses|trice|trices|rice|rices|euse|euses|ère|ères|ière|ières|fe|fes|te|tes)(?:[·•‧]s)?(?!\p{L})/gu,
  /(?<![\p{L}\d@/.])\p{Ll}{3,30}(?:[éiulrstn]|teur|eur)\.(?:e|es|ne|nes|le|les|trice|trices|rice|rices|euse|euses|ice|ices)(?:\.s)?(?![\p{L}\d.])/gu,
  /(?<!\p{L})\p{L}{3,30}(?:teurices?|(?:[vdt]|rch)eureuses?)(?!\p{L})|(?<!\p{L})(?:iel|iels|toustes|celleux)(?!\p{L})/gu,
];

/** A capital in the midst of a sentence: part of a name (« Millennium Challenge »). */
function isNamePart(words: readonly { readonly text: string }[], from: number): boolean {
  const before = words[from - 1]?.text ?? '.';
  return /^\p{Lu}/u.test(words[from]?.text ?? '') && /^\p{Lu}/u.test(before);
}
