import { departuresFrom, type SealDepartures, type SealedSentence } from '../analysis/sealedSentences.ts';
import type { Draft } from '../draft/draft.ts';
import type { Seal } from '../draft/seal.ts';
import type { Language } from '../text/language.ts';
import { sha256 } from '../text/sha256.ts';
import { textOf } from '../text/span.ts';
import { utf8 } from '../text/utf8.ts';
import { neutralLine } from './neutral.ts';

/** What became of the signature of a seal: none is there; there is no key to hold it against; it holds; it does not. */
export type SignatureState = 'unsigned' | 'unchecked' | 'valid' | 'invalid';

/** How a text stands to its seal. */
export interface Verification {
  readonly seal: Seal;
  /** Whether the text to release is the same, unit for unit. */
  readonly isExact: boolean;
  readonly departures: SealDepartures;
  readonly signature: SignatureState;
}

/** Holds a text against a seal. */
export function verify(
  seal: Seal,
  released: string,
  sentences: readonly SealedSentence[],
  signature: SignatureState,
): Verification {
  return { seal, isExact: sha256(utf8(released)) === seal.sha256, departures: departuresFrom(seal, sentences), signature };
}

/** Whether the words are those that were validated, and nothing says that the seal itself is not genuine. */
export function holds({ isExact, departures: { changed, removed, isMoved }, signature }: Verification): boolean {
  const isSame = isExact || (changed.length === 0 && removed.length === 0 && !isMoved);
  return isSame && signature !== 'invalid';
}

/** The answer in sentences; a sentence that was not validated is given whole. */
export function verificationText(verification: Verification, draft: Draft, language: Language): string {
  const { seal, isExact, departures, signature } = verification;
  const { changed, removed, isMoved } = departures;
  const say = words[language];
  const quoted = ({ span }: SealedSentence) => `    ${neutralLine(textOf(draft.text, span)).slice(0, 300)}\n`;
  const by = { name: neutralLine(seal.name), date: neutralLine(seal.date) };
  const isSame = isExact || (changed.length === 0 && removed.length === 0 && !isMoved);
  return [
    isSame ? say.same(by, isExact) : say.different(by),
    ...changed.flatMap((sentence) => [say.changed, quoted(sentence)]),
    ...removed.flatMap(({ after, count }) => [say.removed(count, after !== undefined), after ? quoted(after) : '']),
    isMoved ? say.moved : '',
    say.signature[signature],
  ].join('');
}

interface By {
  readonly name: string;
  readonly date: string;
}

const words = {
  fr: {
    same: ({ name, date }: By, isExact: boolean) =>
      `C’est le texte validé le ${date} par ${name}${isExact ? '' : '\u00a0; seules les espaces ou la mise en forme diffèrent'}.\n`,
    different: ({ name, date }: By) => `Ce n’est pas le texte validé le ${date} par ${name}.\n`,
    changed: '  Cette phrase n’a pas été validée\u00a0:\n',
    removed: (count: number, isAfter: boolean) =>
      `  ${count === 1 ? 'Une phrase validée manque' : `${count} phrases validées manquent`} ${isAfter ? 'après celle-ci\u00a0:' : 'au début.'}\n`,
    moved: '  Les phrases sont toutes là, dans un autre ordre.\n',
    signature: {
      unsigned: 'Le sceau n’est pas signé\u00a0: rien ne prouve qui l’a écrit.\n',
      unchecked: 'La signature n’a pas été vérifiée\u00a0: donner la clé publique de l’équipe par --public-key.\n',
      valid: 'La signature est celle de la clé donnée.\n',
      invalid: 'La signature ne correspond pas à la clé donnée\u00a0: le sceau a été changé, ou signé par un autre.\n',
    },
  },
  en: {
    same: ({ name, date }: By, isExact: boolean) =>
      `This is the text that ${name} validated on ${date}${isExact ? '' : '; only spaces or layout differ'}.\n`,
    different: ({ name, date }: By) => `This is not the text that ${name} validated on ${date}.\n`,
    changed: '  This sentence was not validated:\n',
    removed: (count: number, isAfter: boolean) =>
      `  ${count === 1 ? 'One validated sentence is' : `${count} validated sentences are`} missing ${isAfter ? 'after this one:' : 'at the beginning.'}\n`,
    moved: '  All sentences are there, in another order.\n',
    signature: {
      unsigned: 'The seal is not signed: nothing proves who wrote it.\n',
      unchecked: 'The signature was not checked: give the team’s public key with --public-key.\n',
      valid: 'The signature is that of the key given.\n',
      invalid: 'The signature is not that of the key given: the seal was changed, or signed by someone else.\n',
    },
  },
} as const;
