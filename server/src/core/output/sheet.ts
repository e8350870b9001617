import type { Ask } from '../analysis/analysis.ts';
import { citations } from '../analysis/citations.ts';
import { type Claim, claims } from '../analysis/claims.ts';
import type { ClaimType } from '../analysis/claimType.ts';
import { type FigureCheck, figureChecks } from '../analysis/figureChecks.ts';
import { type QuotationCheck, quotationChecks } from '../analysis/quotationChecks.ts';
import { resolvedCitations } from '../analysis/resolvedCitations.ts';
import { type ComparedChange, compareDrafts } from '../checker/compareDrafts.ts';
import type { Version } from '../checker/comparedItems.ts';
import type { Finding, Suppression } from '../checker/finding.ts';
import type { Draft } from '../draft/draft.ts';
import type { Source, Sources, SourceText } from '../sources/source.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { coveredChanges } from './comparison.ts';
import { coverValues, maskedSpans, valuesUnder } from './mask.ts';

/** How far a claim is borne out. `contradicted`: its source says otherwise. `suppressed`: someone set the question aside, with a reason. */
export const claimStatuses = ['contradicted', 'unsourced', 'sourced', 'verified', 'suppressed'] as const;
/** One of the statuses. */
export type ClaimStatus = (typeof claimStatuses)[number];

/** What a source said of a quotation or a figure of a draft. */
export interface SheetCheck {
  readonly of: 'quotation' | 'figure';
  /** As the draft has it, on one line. */
  readonly words: string;
  readonly span: Span;
  readonly outcome: 'verbatim' | 'differs' | 'order' | 'absent' | 'unjudged' | 'unread' | 'found' | 'contradicted';
  readonly source: Source;
  /** As the source has it, on one line. */
  readonly passage?: string;
}

/** A claim of a draft, as the sheet lists it. */
export interface SheetClaim {
  /** Of the sentence, in the draft. */
  readonly span: Span;
  readonly text: string;
  readonly type: ClaimType;
  readonly status: ClaimStatus;
  readonly sources: readonly Source[];
  /** What the office notes as the source, in words. */
  readonly notes: readonly string[];
  readonly checks: readonly SheetCheck[];
  readonly suppression?: Suppression;
}

/** What whoever validates a draft wants to see of it: each claim in order, what bears it out, and how the sources were found to agree. */
export interface Sheet {
  readonly title?: string;
  readonly date?: string;
  readonly claims: readonly SheetClaim[];
  readonly checks: readonly SheetCheck[];
  readonly counts: Readonly<Record<ClaimStatus, number>>;
  /** What changed since an earlier text, where there is one. */
  readonly since?: SheetChanges;
}

/** What changed since the text in `file`. */
export interface SheetChanges {
  readonly file: string;
  readonly changes: readonly ComparedChange[];
}

/** What changed between two versions, for a sheet. Of a text that shares little with the other, only what gave way to something is told. */
export function changesSince(file: string, before: Version, after: Version): SheetChanges {
  const { changes, shared } = compareDrafts(before, after);
  const told = shared >= 1 / 3 ? changes : changes.filter((change) => change.before !== undefined && change.after !== undefined);
  return { file, changes: coveredChanges(told, [before, after]) };
}

/** Makes the sheet of a draft from its findings, the suppressed ones among them. What must not spread is covered in all that it quotes. */
export function sheetOf(draft: Draft, findings: readonly Finding[], sources: Sources, ask: Ask): Sheet {
  const hidden = valuesUnder(draft.text, maskedSpans(findings));
  const sheet = madeOf(draft, findings, sources, ask);
  return hidden.length > 0 ? coveredIn(sheet, hidden) : sheet;
}

function coveredIn(sheet: Sheet, hidden: readonly string[]): Sheet {
  const say = (text: string): string => coverValues(text, hidden);
  const check = (one: SheetCheck): SheetCheck => ({
    ...one,
    words: say(one.words),
    ...(one.passage !== undefined && { passage: say(one.passage) }),
  });
  const claims = sheet.claims.map((claim) => ({
    ...claim,
    text: say(claim.text),
    notes: claim.notes.map(say),
    checks: claim.checks.map(check),
  }));
  return { ...sheet, claims, checks: sheet.checks.map(check), ...(sheet.title !== undefined && { title: say(sheet.title) }) };
}

function madeOf(draft: Draft, findings: readonly Finding[], sources: Sources, ask: Ask): Sheet {
  const checks = [...ask(quotationChecks, draft).map(ofQuotation(draft)), ...ask(figureChecks, draft).map(ofFigure)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const listed = ask(claims, draft)
    .filter(({ opinion }) => opinion.none < 0.5)
    .map((claim) => claimOf(claim, draft, findings, checks, sources, ask));
  const counts = Object.fromEntries(
    claimStatuses.map((status) => [status, listed.filter((claim) => claim.status === status).length]),
  ) as Record<ClaimStatus, number>;
  const { titre, date } = draft.frontMatter;
  return { claims: listed, checks, counts, ...(titre && { title: titre }), ...(date && { date }) };
}

function ofQuotation(draft: Draft): (check: QuotationCheck) => SheetCheck {
  return ({ span, source, verified }) => {
    const passage =
      verified.kind === 'differs' ? verified.passage : verified.kind === 'verbatim' ? covering(verified.passages) : undefined;
    return {
      of: 'quotation',
      words: oneLine(draft.text.slice(span.start, span.end)),
      span,
      outcome: verified.kind,
      source,
      ...(passage && source.text && { passage: passageText(source.text, passage) }),
    };
  };
}

function ofFigure({ span, written, source, verified }: FigureCheck): SheetCheck {
  const passage = 'passage' in verified ? verified.passage : undefined;
  return {
    of: 'figure',
    words: oneLine(written),
    span,
    outcome: verified.kind,
    source,
    ...(passage && source.text && { passage: sentenceAround(source.text, passage) }),
  };
}

function claimOf(
  claim: Claim,
  draft: Draft,
  findings: readonly Finding[],
  checks: readonly SheetCheck[],
  sources: Sources,
  ask: Ask,
): SheetClaim {
  const { placed, sentence, opinion, type } = claim;
  const { view } = sentence;
  const span = { start: claim.start, end: claim.end };
  const isHere = ({ start }: Span): boolean => start >= view.start && start <= view.end + 1;
  const keys = new Set(
    (ask(resolvedCitations, draft).get(placed) ?? []).filter(({ citation }) => isHere(citation)).flatMap((found) => found.keys),
  );
  const own = ask(citations, placed.block).filter(isHere);
  const checked = checks.filter((check) => overlaps(check.span, span));
  const suppression = findings.find(
    ({ rule, suppression, span: at }) => suppression && rule.id.startsWith('sourcing/') && contains(span, at),
  )?.suppression;
  return {
    span,
    text: oneLine(placed.block.prose.slice(view.start, view.end)),
    type,
    status: statusOf(checked, own.length > 0 || opinion.sourced >= opinion.unsourced, suppression),
    sources: [...keys].flatMap((key) => sources.byKey.get(key) ?? []),
    notes: own.filter(({ kind, keys: cited }) => kind === 'office' && cited.length === 0).map(({ target }) => target),
    checks: checked,
    ...(suppression && { suppression }),
  };
}

function statusOf(checks: readonly SheetCheck[], isSourced: boolean, suppression: Suppression | undefined): ClaimStatus {
  const outcomes = checks.map(({ of, outcome }) =>
    of === 'quotation' && (outcome === 'absent' || outcome === 'order') ? 'differs' : outcome,
  );
  if (outcomes.includes('differs') || outcomes.includes('contradicted')) return 'contradicted';
  if (suppression) return 'suppressed';
  if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'verbatim' || outcome === 'found')) return 'verified';
  return isSourced ? 'sourced' : 'unsourced';
}

function covering(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** The longest passage that a sheet quotes, in UTF-16 units. */
const longest = 400;

function passageText({ text }: SourceText, { start, end }: Span): string {
  const passage = oneLine(text.slice(start, Math.min(end, start + longest)));
  return end > start + longest ? `${passage} […]` : passage;
}

/** The sentence or line of a source in which a figure stands. */
function sentenceAround({ text }: SourceText, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - longest / 2), start);
  const after = text.slice(end, end + longest / 2);
  const from = start - before.length + Math.max(0, before.search(/(?<=[.!?]\s|\n)[^.!?\n]*$/u));
  const stop = /[.!?](?=\s)|\n/.exec(after);
  return oneLine(text.slice(from, end + (stop ? stop.index + 1 : after.length)));
}

function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
