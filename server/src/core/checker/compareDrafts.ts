import { fold } from '../text/fold.ts';
import {
  type ComparedItem,
  type ComparedKind,
  comparedKinds,
  type ToldSentence,
  toldSentences,
  type Version,
} from './comparedItems.ts';
import { pairedSentences } from './pairedSentences.ts';

/** One thing that changed between two versions of a text: what it was, what it is, and the sentences in which. */
export interface ComparedChange {
  readonly kind: ComparedKind;
  readonly before?: string;
  readonly after?: string;
  /** Of a position: its scale and its rank in either version. */
  readonly position?: { readonly scale: string; readonly before?: number; readonly after?: number };
  /** Of a line of the front matter: its key. */
  readonly key?: string;
  readonly oldSentence?: string;
  readonly newSentence?: string;
}

/** What changed, and how much of the text is the same. */
export interface Comparison {
  readonly changes: readonly ComparedChange[];
  /** The share of the sentences of the longer version that have their like in the other, from 0 to 1. */
  readonly shared: number;
}

/** What changed between two versions, in the order of the new text; what moved without a change is not told. */
export function compareDrafts(before: Version, after: Version): Comparison {
  const old = toldSentences(before);
  const now = toldSentences(after);
  const pairs = pairedSentences(old, now);
  const changes = withoutMoves(pairs.flatMap(([was, is]) => changesBetween(was, is)));
  const matched = pairs.filter(([was, is]) => was && is).length;
  return {
    changes: [...changesOfHead(before, after), ...withoutKnownNames(changes, namesIn(old), namesIn(now))],
    shared: matched / Math.max(1, old.length, now.length),
  };
}

/** What the front matter says of the text: when, where, by whom, until when it is held back. What it tells the checker is left out. */
const toldKeys = ['titre', 'date', 'lieu', 'emetteur', 'embargo', 'classification', 'genre', 'audience', 'statut'];

function changesOfHead(before: Version, after: Version): readonly ComparedChange[] {
  const valueIn = ({ draft }: Version, key: string): string | undefined => {
    const value = draft.frontMatter.entries.find((entry) => entry.key === key)?.value;
    return value === undefined || value === null || value === '' ? undefined : String(value);
  };
  return toldKeys.flatMap((key): ComparedChange[] => {
    const [was, is] = [valueIn(before, key), valueIn(after, key)];
    return was === is
      ? []
      : [{ kind: 'head', key, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function changesBetween(was: ToldSentence | undefined, is: ToldSentence | undefined): readonly ComparedChange[] {
  const sides = { ...(was && { oldSentence: was.sentence }), ...(is && { newSentence: is.sentence }) };
  return comparedKinds.flatMap((kind) => {
    const gone = without(was?.items ?? [], is?.items ?? [], kind);
    const come = without(is?.items ?? [], was?.items ?? [], kind);
    return couples(gone, come)
      .filter(([before, after]) => kind !== 'assertion' || (before && after && before.about === after.about))
      .map(([before, after]): ComparedChange => {
        const position = before?.position ?? after?.position;
        return {
          kind,
          ...(before && { before: before.text }),
          ...(after && { after: after.text }),
          ...(position && {
            position: {
              scale: position.scale,
              ...(before?.position && { before: before.position.rank }),
              ...(after?.position && { after: after.position.rank }),
            },
          }),
          ...sides,
        };
      });
  });
}

/** What gave way beside what came instead: first what is about the same, then in order; each in the order of the new sentence. */
function couples(
  gone: readonly ComparedItem[],
  come: readonly ComparedItem[],
): readonly (readonly [ComparedItem | undefined, ComparedItem | undefined])[] {
  const left = [...gone];
  const take = (at: number): ComparedItem | undefined => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const found = new Map(
    come.map((item) => [item, take(left.findIndex(({ about }) => about !== undefined && about === item.about))]),
  );
  const coupled = come.map((item) => [found.get(item) ?? take(left.length > 0 ? 0 : -1), item] as const);
  return [...coupled, ...left.map((item) => [item, undefined] as const)];
}

function without(items: readonly ComparedItem[], others: readonly ComparedItem[], kind: ComparedKind): readonly ComparedItem[] {
  const keys = others.filter((other) => other.kind === kind).map(({ key }) => key);
  return items.filter((item) => {
    if (item.kind !== kind) return false;
    const at = keys.indexOf(item.key);
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

/** What left one sentence and came in another has not changed. */
function withoutMoves(changes: readonly ComparedChange[]): readonly ComparedChange[] {
  const key = (kind: ComparedKind, text: string) => `${kind} ${fold(text)}`;
  const come = new Map<string, number>();
  for (const { kind, before, after } of changes) {
    if (before === undefined && after !== undefined) come.set(key(kind, after), (come.get(key(kind, after)) ?? 0) + 1);
  }
  const moved = new Map<string, number>();
  const kept = changes.filter(({ kind, before, after }) => {
    if (before === undefined || after !== undefined) return true;
    const count = come.get(key(kind, before)) ?? 0;
    if (count === 0) return true;
    come.set(key(kind, before), count - 1);
    moved.set(key(kind, before), (moved.get(key(kind, before)) ?? 0) + 1);
    return false;
  });
  return kept.filter(({ kind, before, after }) => {
    if (before !== undefined || after === undefined) return true;
    const count = moved.get(key(kind, after)) ?? 0;
    moved.set(key(kind, after), count - 1);
    return count <= 0;
  });
}

function namesIn(told: readonly ToldSentence[]): ReadonlySet<string> {
  return new Set(told.flatMap(({ items }) => items.filter(({ kind }) => kind === 'name').map(({ text }) => fold(text))));
}

/** A name that the other version has too, in another sentence, neither came nor went. */
function withoutKnownNames(
  changes: readonly ComparedChange[],
  old: ReadonlySet<string>,
  now: ReadonlySet<string>,
): readonly ComparedChange[] {
  return changes.filter(({ kind, before, after }) => {
    if (kind !== 'name' || (before !== undefined && after !== undefined)) return true;
    return before !== undefined ? !now.has(fold(before)) : !old.has(fold(after ?? ''));
  });
}
