import type { Checker, Judgement } from '../checker/checker.ts';
import type { Finding } from '../checker/finding.ts';
import { fixText } from '../checker/fixText.ts';
import type { Draft, Format } from '../draft/draft.ts';
import { officeDraft } from '../draft/officeDraft.ts';
import { parseDraft } from '../draft/parse.ts';
import { type ReleasedPart, releasedParts, releasedText } from '../draft/released.ts';
import { survivors } from '../draft/survivors.ts';
import { readWord } from '../draft/word.ts';
import { releasedDocx } from './releasedDocx.ts';
import { releasedHtml } from './releasedHtml.ts';

/** The forms in which a text is released. */
export const releaseForms = ['text', 'html', 'docx'] as const;
/** One of the forms. */
export type ReleaseForm = (typeof releaseForms)[number];

/** A draft made ready to leave, and what stands against it. */
export interface Release {
  /** The draft after its safe fixes, in which the findings are placed. */
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  /** Those that forbid the release. */
  readonly errors: readonly Finding[];
  readonly parts: readonly ReleasedPart[];
  readonly text: string;
}

/** What is to be released: a text and how it is written, or the draft that a word processor wrote. */
export interface Releasable {
  readonly text: string;
  readonly format: Format;
  readonly office?: Draft;
}

/** Judges a draft for release, sets its typography, and takes out what is only for the office. */
export function releaseOf(asked: Releasable, checker: Checker, judged: Judgement): Release {
  const judgement: Judgement = { ...judged, release: true };
  const { draft, findings } = asked.office ? judgedOffice(asked.office, checker, judgement) : fixed(asked, checker, judgement);
  const parts = releasedParts(draft);
  const errors = findings.filter(({ severity, suppression }) => severity === 'error' && !suppression);
  return { draft, findings, errors, parts, text: releasedText(parts) };
}

/** The content in a form, or what of the office still stands in it: words of remarks, marks of markup, properties of the file. */
export function writtenRelease(
  { draft, parts, text }: Release,
  form: ReleaseForm,
): { readonly content: string | Uint8Array } | { readonly survived: readonly string[] } {
  const content = form === 'docx' ? releasedDocx(parts) : form === 'html' ? releasedHtml(parts) : text;
  const survived = survivors(draft, typeof content === 'string' ? content : readBack(content));
  return survived.length > 0 ? { survived } : { content };
}

/** A Word file as its reader gets it; what it carries beside its text is written as a remark that no release may hold. */
function readBack(content: Uint8Array): string {
  const read = readWord(content);
  if ('problem' in read) return '<!--';
  const { text, traces } = officeDraft(read);
  return traces.length > 0 ? `<!--${text}` : text;
}

function fixed({ text, format }: Releasable, checker: Checker, judgement: Judgement) {
  const { text: set, findings } = fixText(text, format, checker, judgement);
  return { draft: parseDraft(set, format), findings };
}

/** Remarks and properties stay behind; changes that nobody accepted or refused do not: they decide what the text says. */
function judgedOffice(office: Draft, checker: Checker, judgement: Judgement) {
  const traces = office.traces.filter(({ kind }) => kind === 'insertion' || kind === 'deletion' || kind === 'move');
  const draft: Draft = { ...office, traces };
  return { draft, findings: checker.check(draft, judgement) };
}
