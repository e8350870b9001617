import type { Finding } from '../../core/checker/finding.ts';
import { type Seal, sealName, sealPayload, writeSeal } from '../../core/draft/seal.ts';
import { type Release, releaseForms, writtenRelease } from '../../core/output/release.ts';
import { sealOf } from '../../core/output/sealOf.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import type { Environment } from '../environment.ts';
import type { Scope } from '../scope.ts';
import { nameOf } from '../uri.ts';

/** The text to release, or why there is none: the errors that stand against it, a sentence each, or remarks that would have left with it. */
export interface ReleaseAnswer {
  readonly text: string | null;
  readonly errors: readonly string[];
  /** How many remarks of the office would have left with the text. */
  readonly survived: number;
}

/** The text to release, ready for the clipboard; with errors only where they are let through. */
export function releaseAnswer(release: Release, isForced: boolean, client: Client): ReleaseAnswer {
  const errors = sentencesOf(release, client);
  if (errors.length > 0 && !isForced) return { text: null, errors, survived: 0 };
  // All forms are looked at: one that is clean where another is not would hide the fault.
  const survived = releaseForms.flatMap((form) => {
    const written = writtenRelease(release, form);
    return 'survived' in written ? written.survived : [];
  });
  return { text: survived.length > 0 ? null : release.text, errors, survived: new Set(survived).size };
}

/** The seal of a draft: the file beside it and its content, or the errors that stand against it. */
export interface SealAnswer {
  readonly uri: string;
  readonly content: string | null;
  readonly errors: readonly string[];
  /** False where a key was named and could not sign, undefined where none was. */
  readonly signed?: boolean;
}

/** Who validates, under which key of this machine, and whether errors are let through. */
export interface SealAsked {
  readonly name: string;
  readonly key?: string;
  readonly force: boolean;
}

/** Makes the seal of an open draft. */
export function sealAnswer(
  open: OpenDraft,
  release: Release,
  scope: Scope,
  { name, key, force }: SealAsked,
  environment: Environment,
  client: Client,
): SealAnswer {
  const uri = sealName(open.uri);
  const errors = sentencesOf(release, client);
  if (errors.length > 0 && !force) return { uri, content: null, errors };
  const { decisions, sources } = scope;
  const ask = scope.checker.ask(release.draft, { asOf: environment.today(), release: true, decisions, sources });
  const about = { draft: nameOf(open.uri), name, date: environment.today(), version: environment.version };
  const plain = sealOf({ release, ask, given: scope.given, ...about });
  const signature = key === undefined ? undefined : environment.sign?.(key, sealPayload(plain));
  const seal: Seal = { ...plain, ...(signature && { signature }) };
  return { uri, content: writeSeal(seal), errors, ...(key !== undefined && { signed: signature !== undefined }) };
}

function sentencesOf({ draft, errors }: Release, { language }: Client): readonly string[] {
  return errors.map((finding) => `${lineOf(draft.text, finding, language)}${finding.text[language]}`);
}

function lineOf(text: string, { span }: Finding, language: Client['language']): string {
  const line = text.slice(0, span.start).split('\n').length;
  return language === 'fr' ? `Ligne ${line}\u00a0: ` : `Line ${line}: `;
}
