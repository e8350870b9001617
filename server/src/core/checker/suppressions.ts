import type { Directive, Draft, PlacedBlock } from '../draft/draft.ts';
import type { Datum } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { Decision } from './decisions.ts';
import type { Finding, Suppression } from './finding.ts';

/** What is wrong with a directive; the messages are those of the rule `draft/suppression`. */
export interface SuppressionReport {
  readonly message: 'unknown' | 'idle';
  readonly span: Span;
  readonly data: Readonly<Record<string, Datum>>;
}

/** What suppressing looks at beside findings and draft. */
export interface SuppressionInput {
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The ids of all rules, and of those that ran: of one that did not run, a directive that silences nothing may be right. */
  readonly known: ReadonlySet<string>;
  readonly ran: ReadonlySet<string>;
}

/** The rule that reports on directives; no directive silences it. */
export const suppressionRule = 'draft/suppression';

/** Marks the findings that a directive of the draft or a decision beside it sets aside, and tells which directives name no rule or silence nothing. A directive without a reason silences nothing. */
export function suppress(
  findings: readonly Finding[],
  draft: Draft,
  { decisions, known, ran }: SuppressionInput,
): { readonly findings: readonly Finding[]; readonly reports: readonly SuppressionReport[] } {
  if (draft.directives.length === 0 && decisions.size === 0) return { findings, reports: [] };
  const reaches = draft.directives.flatMap((directive) => {
    const reach = directive.reason === '' ? undefined : reachOf(directive, draft);
    return reach ? [{ directive, reach, idle: new Set(directive.rules) }] : [];
  });
  const marked = findings.map((finding): Finding => {
    if (finding.rule.id === suppressionRule) return finding;
    let suppression: Suppression | undefined;
    for (const { directive, reach, idle } of reaches) {
      if (!touches(reach, finding.span)) continue;
      const name = directive.rules.find((rule) => covers(rule, finding.rule.id));
      if (name === undefined) continue;
      idle.delete(name);
      const { reason, author, date } = directive;
      suppression ??= { reason, ...(author && { author }), ...(date && { date }), kind: 'inSource' };
    }
    const decision = decisions.get(finding.fingerprint);
    if (!suppression && decision && (decision.rule === undefined || decision.rule === finding.rule.id)) {
      const { reason, author, date } = decision;
      suppression = { reason, ...(author && { author }), ...(date && { date }), kind: 'external' };
    }
    return suppression ? { ...finding, suppression } : finding;
  });
  const unknown = draft.directives.flatMap((directive) => unknownRules(directive, known));
  const idle = reaches.flatMap(({ directive: { span }, idle }) =>
    [...idle]
      .filter((rule) => [...ran].some((id) => covers(rule, id)))
      .map((rule): SuppressionReport => ({ message: 'idle', span, data: { rule } })),
  );
  return { findings: marked, reports: [...unknown, ...idle] };
}

/** Whether something of `span` is in `reach`; an empty span is where it stands. */
function touches(reach: Span, span: Span): boolean {
  return span.start === span.end
    ? reach.start <= span.start && span.end <= reach.end
    : span.start < reach.end && reach.start < span.end;
}

/** Whether the name in a directive means a rule: its id, or its family (`terms/*`). */
function covers(name: string, id: string): boolean {
  return name === id || (name.endsWith('/*') && id.startsWith(name.slice(0, -1)));
}

function unknownRules({ rules, span }: Directive, known: ReadonlySet<string>): readonly SuppressionReport[] {
  return rules
    .filter((rule) => ![...known].some((id) => covers(rule, id)))
    .map((rule) => ({ message: 'unknown', span, data: { rule, hint: hintOf(nearest(rule, known)) } }));
}

function hintOf(near: string | undefined): Datum {
  return near === undefined ? '' : { fr: ` Vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`, en: ` Did you mean “${near}”?` };
}

/** The stretch of the draft over which a directive reaches; none for the end of a stretch, and for a directive with nothing after it. */
function reachOf(directive: Directive, draft: Draft): Span | undefined {
  const { text } = draft;
  const { kind, span } = directive;
  if (kind === 'whole-draft') return { start: 0, end: text.length };
  if (kind === 'line') return { start: lineStart(text, span.start), end: lineEnd(text, span.end) };
  if (kind === 'next-line') {
    const next = /\S/.exec(text.slice(span.end));
    return next ? { start: span.end + next.index, end: lineEnd(text, span.end + next.index) } : undefined;
  }
  if (kind === 'begin') {
    const end = draft.directives.find((other) => other.kind === 'end' && other.span.start >= span.end && ends(other, directive));
    return { start: span.end, end: end?.span.start ?? text.length };
  }
  return kind === 'next-block' ? nextBlock(draft, span) : undefined;
}

function ends(end: Directive, begin: Directive): boolean {
  return end.rules.length === 0 || end.rules.some((rule) => begin.rules.includes(rule));
}

/** The block in which the directive stands or that comes next; of a list or a table all that is not parted by an empty line. */
function nextBlock({ blocks, text }: Draft, { start, end }: Span): Span | undefined {
  const index = blocks.findIndex((placed) => endOf(placed) >= end);
  const first = blocks[index];
  if (!first) return undefined;
  let reach = { start: Math.min(first.start, start), end: endOf(first) };
  if (first.block.kind !== 'item' && first.block.kind !== 'cell') return reach;
  for (const placed of blocks.slice(index + 1)) {
    if (placed.block.kind !== first.block.kind || /\n\s*\n/.test(text.slice(reach.end, placed.start))) break;
    reach = { start: reach.start, end: endOf(placed) };
  }
  return reach;
}

function endOf({ block, start }: PlacedBlock): number {
  return start + block.source.length;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const ends = [text.indexOf('\n', at), text.indexOf('\r', at)].filter((end) => end >= 0);
  return ends.length ? Math.min(...ends) : text.length;
}
