import type { Range } from 'vscode-languageserver-types';
import { type ClaimStatus, claimStatuses, type Sheet, type SheetClaim } from '../../core/output/sheet.ts';
import { outcomeWords, quoted, sourceLine, statusWords, summaryOf, typeWords } from '../../core/output/sheetWords.ts';
import type { Language } from '../../core/text/language.ts';
import type { OpenDraft } from '../drafts.ts';
import { rangeOf } from '../toLsp.ts';

/** The claims of a draft as a tree shows them, in the language of the reader. */
export interface ClaimsTree {
  readonly uri: string;
  readonly version: number;
  /** One line: how many there are, and what bears them out. */
  readonly summary: string;
  /** The statuses that occur, the gravest first. */
  readonly groups: readonly {
    readonly status: ClaimStatus;
    readonly label: string;
    readonly claims: readonly ClaimItem[];
  }[];
}

/** A claim as a line of the tree. */
export interface ClaimItem {
  readonly text: string;
  /** The type of the claim, and the keys that it cites. */
  readonly description: string;
  /** What each source said of it, a line each. */
  readonly detail: string;
  readonly range: Range;
}

/** The claims of a sheet by their status, each group in the order of the text. */
export function claimsTreeOf(open: OpenDraft, sheet: Sheet, language: Language): ClaimsTree {
  const itemOf = (claim: SheetClaim): ClaimItem => ({
    text: claim.text,
    description: [typeWords[claim.type][language], ...claim.sources.map(({ key }) => `@${key}`)].join(' · '),
    detail: detailOf(claim, language),
    range: rangeOf(open.document, claim.span),
  });
  const groups = claimStatuses.flatMap((status) => {
    const claims = sheet.claims.filter((claim) => claim.status === status).map(itemOf);
    const label = statusWords[status][language];
    return claims.length > 0 ? [{ status, label: label[0]?.toUpperCase() + label.slice(1), claims }] : [];
  });
  return { uri: open.uri, version: open.version, summary: summaryOf(sheet, language), groups };
}

function detailOf({ sources, notes, checks, suppression }: SheetClaim, language: Language): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return [
    ...sources.map(sourceLine),
    ...notes,
    ...checks.map(({ words, outcome, passage }) => {
      const said = `${quoted(words, language)}${colon}${outcomeWords[outcome][language]}`;
      return passage === undefined || outcome === 'verbatim' ? said : `${said}${colon}${quoted(passage, language)}`;
    }),
    ...(suppression ? [suppression.reason] : []),
  ].join('\n');
}
