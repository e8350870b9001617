import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Seal, sealName, sealPayload, writeSeal } from '../../core/draft/seal.ts';
import { sealOf } from '../../core/output/sealOf.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { whyNotWritten } from './readDraft.ts';
import { failure, mayLeave, releaseFile } from './releaseFile.ts';
import type { Command } from './run.ts';
import { signWith } from './signature.ts';
import { version } from './version.ts';

/** `sourcier seal DRAFT`: records who validated which text, and when, in a file beside it. */
export const sealCommand: Command = {
  options: {
    name: { value: 'NOM', fr: 'Qui valide.', en: 'Who validates.' },
    key: {
      value: 'FICHIER',
      fr: 'Clé de l’équipe qui signe le sceau\u00a0: Ed25519 (PEM) ou SSH.',
      en: 'Key of the team that signs the seal: Ed25519 (PEM) or SSH.',
    },
    'output-file': {
      value: 'FICHIER',
      fr: 'Fichier du sceau (BROUILLON.sceau par défaut).',
      en: 'File of the seal (DRAFT.sceau by default).',
    },
    'as-of': {
      value: 'DATE',
      fr: 'Date de la validation (AAAA-MM-JJ), aujourd’hui par défaut.',
      en: 'Date of the validation (YYYY-MM-DD), today by default.',
    },
    force: { fr: 'Valide malgré les erreurs, et les énumère.', en: 'Validates despite errors, and lists them.' },
  },
  async run(typed, io, language) {
    const [draft, ...more] = typed.words;
    const name = last(typed, 'name')?.trim();
    if (draft === undefined || more.length > 0 || !name) {
      io.stderr(say(messages.wantsSeal, language));
      return 2;
    }
    const date = last(typed, 'as-of') ?? io.today;
    const read = await releaseFile(draft, date, io, language);
    if (!read) return 2;
    const { release, project, judgement } = read;
    if (!mayLeave(draft, release, last(typed, 'force') === 'true', io, language)) return 1;
    const ask = project.checker.ask(release.draft, judgement);
    const plain = sealOf({ release, ask, given: project.given, draft: basename(draft), name, date, version: version() });
    const key = last(typed, 'key');
    const signature = key === undefined ? undefined : signWith(resolve(io.cwd, key), sealPayload(plain));
    if (key !== undefined && !signature) return failure(key, messages.noKey, io, language);
    const seal: Seal = { ...plain, ...(signature && { signature }) };
    const target = last(typed, 'output-file') ?? sealName(draft);
    try {
      writeFileSync(resolve(io.cwd, target), writeSeal(seal));
    } catch (error) {
      return failure(target, whyNotWritten(error), io, language);
    }
    io.stderr(say(messages.sealed(target, signature !== undefined), language));
    return 0;
  },
};
