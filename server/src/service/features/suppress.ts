import type { Finding } from '../../core/checker/finding.ts';
import type { BlockKind, Draft } from '../../core/draft/draft.ts';
import type { Edit } from '../../core/text/edit.ts';

/** Why a finding is set aside, and by whom. */
export interface Motive {
  readonly reason: string;
  readonly author?: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * The edit of a draft that silences a finding where it stands; undefined where the text can hold no directive (plain text, a finding about the
 * whole draft): then the decision goes beside the draft. Without a motive the directive has no reason yet, and is a finding itself until it has.
 */
export function directiveFor(draft: Draft, { rule, span }: Finding, motive: Motive | undefined): Edit | undefined {
  if (draft.format === 'text') return undefined;
  const placed = draft.blocks.find(({ start, block }) => start <= span.start && span.end <= start + block.source.length);
  if (!placed) return undefined;
  const said = motive ? `${oneLine(motive.reason)}${signed(motive)}` : '';
  if (inLine.has(placed.block.kind)) {
    const at = lineEnd(draft.text, span.end);
    // A table row must keep its last bar at the end of the line.
    const bar = placed.block.kind === 'cell' ? /\|?[ \t]*$/.exec(draft.text.slice(span.end, at))?.[0].length : 0;
    const end = at - (bar ?? 0);
    return { span: { start: end, end }, text: ` <!-- sourcier-ignorer-ligne ${rule.id}\u00a0: ${said} -->` };
  }
  const start = lineStart(draft.text, placed.start);
  return { span: { start, end: start }, text: `<!-- sourcier-ignorer ${rule.id}\u00a0: ${said} -->\n` };
}

/** The record of a decision, as `sourcier.decisions.yml` lists them; `name` is that of the draft. */
export function decisionFor({ rule, fingerprint }: Finding, { reason, author, date }: Motive, name: string): string {
  return [
    `  - empreinte: ${JSON.stringify(fingerprint)}`,
    `    regle: ${rule.id}`,
    `    raison: ${JSON.stringify(oneLine(reason))}`,
    ...(author ? [`    par: ${JSON.stringify(author)}`] : []),
    `    date: ${date}`,
    `    brouillon: ${JSON.stringify(name)}`,
    '',
  ].join('\n');
}

/** Where a comment before the block would break what it is part of, it stands at the end of the line. */
const inLine: ReadonlySet<BlockKind> = new Set(['item', 'cell', 'quotation']);

/** A comment ends at `--`, and a directive is one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('-->', '→').replaceAll('--', '–').trim();
}

function signed({ author, date }: Motive): string {
  // Who reads a directive looks for a name between « par » and the comma.
  const name = author && oneLine(author).replace(/[(),]/g, ' ').trim();
  return name ? ` (par ${name}, ${date})` : '';
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = /[\r\n]/.exec(text.slice(at));
  return end ? at + end.index : text.length;
}
