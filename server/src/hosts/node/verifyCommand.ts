import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { sealedSentences } from '../../core/analysis/sealedSentences.ts';
import { readSeal, type Seal, sealName, sealPayload } from '../../core/draft/seal.ts';
import { holds, type SignatureState, verificationText, verify } from '../../core/output/verification.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { whyNot } from './readDraft.ts';
import { failure, releaseFile } from './releaseFile.ts';
import type { Command } from './run.ts';
import { isSignedBy } from './signature.ts';

/** `sourcier verify TEXT`: whether a text, in whatever form it left, is the one that was validated, and which sentence is not. */
export const verifyCommand: Command = {
  options: {
    seal: { value: 'FICHIER', fr: 'Le sceau (TEXTE.sceau par défaut).', en: 'The seal (TEXT.sceau by default).' },
    'public-key': {
      value: 'FICHIER',
      fr: 'Clé publique de l’équipe\u00a0: Ed25519 (PEM) ou SSH (.pub).',
      en: 'Public key of the team: Ed25519 (PEM) or SSH (.pub).',
    },
  },
  async run(typed, io, language) {
    const [name, ...more] = typed.words;
    if (name === undefined || more.length > 0) {
      io.stderr(say(messages.wantsVerify, language));
      return 2;
    }
    const file = last(typed, 'seal') ?? sealName(name);
    const seal = sealIn(resolve(io.cwd, file));
    if ('failure' in seal) return failure(file, seal.failure, io, language);
    const read = await releaseFile(name, seal.date, io, language);
    if (!read) return 2;
    const { release, project, judgement } = read;
    const key = last(typed, 'public-key');
    const signature = key === undefined ? (seal.signature ? 'unchecked' : 'unsigned') : signatureOf(seal, resolve(io.cwd, key));
    if (signature === undefined) return failure(key ?? '', messages.noPublicKey, io, language);
    const sentences = project.checker.ask(release.draft, judgement)(sealedSentences, release.draft);
    const verification = verify(seal, release.text, sentences, signature);
    io.stdout(verificationText(verification, release.draft, language));
    return holds(verification) ? 0 : 1;
  },
};

/** A seal that bears no signature does not hold where a key is given. */
function signatureOf(seal: Seal, key: string): SignatureState | undefined {
  if (!seal.signature) return 'invalid';
  const isValid = isSignedBy(key, sealPayload(seal), seal.signature);
  return isValid === undefined ? undefined : isValid ? 'valid' : 'invalid';
}

function sealIn(file: string): Seal | { readonly failure: ReturnType<typeof whyNot> } {
  try {
    if (!statSync(file).isFile()) return { failure: messages.notRegular };
    return readSeal(readFileSync(file, 'utf8')) ?? { failure: messages.noSeal };
  } catch (error) {
    return { failure: whyNot(error, file) };
  }
}
