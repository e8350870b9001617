import type { CancellationToken } from 'vscode-languageserver';
import { isOffice } from '../core/draft/readOffice.ts';
import { hash } from '../core/text/hash.ts';
import type { OpenDraft } from '../service/drafts.ts';
import type { Environment } from '../service/environment.ts';
import type { DraftUses } from '../service/features/termReferences.ts';
import type { Scope } from '../service/scope.ts';
import type { LanguageService } from '../service/service.ts';
import { nameOf, plainUri } from '../service/uri.ts';
import { textUriOf } from '../service/wordDrafts.ts';
import { draftsUnder } from '../service/workspace.ts';
import { changed } from './guard.ts';
import { inSlices } from './slices.ts';

/** The drafts of the workspace, opened in the editor or not. */
export interface Everywhere {
  /** The uses of terms in all of them; refused once the client has given up. `told` hears of each draft with uses as soon as it was looked through. */
  readonly uses: (token: CancellationToken, told?: (found: DraftUses) => void) => Promise<readonly DraftUses[]>;
  /** One of them as it stands now: in the editor, else in its file; undefined where it is gone. */
  readonly draft: (uri: string) => Promise<OpenDraft | undefined>;
  /** A draft, a file or a setting has changed: the next question looks again at what did. */
  readonly forget: () => void;
}

/** What is looked through, and by what. */
export interface EverywhereInput {
  readonly service: LanguageService;
  readonly world: Environment;
  /** The folders of the workspace. */
  readonly roots: () => readonly string[];
  readonly scopeIn: (uri: string) => Promise<Scope>;
  /** Whether the client shows files of word processors as text: else nothing can be pointed at in them. */
  readonly showsWord: boolean;
}

/** The largest draft that is looked at when it is not open, in UTF-16 units: a novel. */
const longest = 1_000_000;

/** Makes the view over all drafts of a workspace. What was found in a draft is kept until its text or its glossary changes. */
export function createEverywhere({ service, world, roots, scopeIn, showsWord }: EverywhereInput): Everywhere {
  const kept = new Map<string, Kept>();
  let running: Run | undefined;

  async function read(uri: string): Promise<OpenDraft | undefined> {
    const closed = await service.closed(uri);
    return closed && closed.document.getText().length <= longest ? closed : undefined;
  }

  async function usesIn(open: OpenDraft, scope: Scope, stopped: () => boolean): Promise<DraftUses | undefined> {
    const key = plainUri(open.uri);
    const print = hash(open.document.getText());
    const before = kept.get(key);
    if (before?.print === print && before.given === scope.given) return before.found;
    const done = await inSlices(service.terms.usesIn(open, scope), world.pause, stopped);
    if (!done) return undefined;
    kept.set(key, { print, given: scope.given, found: done.value });
    return done.value;
  }

  async function look(
    stopped: () => boolean,
    found: DraftUses[],
    listeners: ReadonlySet<(found: DraftUses) => void>,
  ): Promise<readonly DraftUses[] | undefined> {
    const seen = new Set<string>();
    const take = async (open: OpenDraft, scope: Scope) => {
      const uses = await usesIn(open, scope, stopped);
      if (!uses || uses.uses.length === 0) return;
      found.push(uses);
      for (const tell of listeners) tell(uses);
    };
    for (const open of service.drafts.all()) {
      seen.add(plainUri(open.uri));
      await take(open, await scopeIn(open.uri));
    }
    for await (const file of draftsUnder(roots(), world, stopped)) {
      if (stopped()) return undefined;
      const isWord = isOffice(nameOf(file));
      const uri = isWord ? textUriOf(file) : file;
      if (uri === undefined || (isWord && !showsWord)) continue;
      const key = plainUri(uri);
      if (seen.has(key)) continue;
      seen.add(key);
      const closed = await read(uri);
      if (closed) await take(closed, await scopeIn(uri));
    }
    for (const key of kept.keys()) if (!seen.has(key)) kept.delete(key);
    return stopped() ? undefined : found;
  }

  /** Questions that come together share one look; it stops once nobody waits for it any longer. */
  function run(): Run {
    const waiting = new Set<CancellationToken>();
    const stopped = () => [...waiting].every((token) => token.isCancellationRequested);
    // Not before the first has begun to wait.
    const found: DraftUses[] = [];
    const listeners = new Set<(found: DraftUses) => void>();
    return { waiting, stopped, found, listeners, result: world.pause().then(() => look(stopped, found, listeners)) };
  }

  return {
    async uses(token, told) {
      if (!running || (running.waiting.size > 0 && running.stopped())) running = run();
      const mine = running;
      mine.waiting.add(token);
      if (told) {
        for (const one of mine.found) told(one);
        mine.listeners.add(told);
      }
      try {
        const found = await mine.result;
        if (!found || token.isCancellationRequested) throw changed(token);
        return found;
      } catch (error) {
        if (running === mine && !token.isCancellationRequested) running = undefined;
        throw error;
      } finally {
        if (told) mine.listeners.delete(told);
      }
    },
    async draft(uri) {
      const open = service.drafts.all().find((one) => plainUri(one.uri) === plainUri(uri));
      return open ?? read(uri);
    },
    forget: () => {
      running = undefined;
    },
  };
}

interface Kept {
  readonly print: string;
  readonly given: Scope['given'];
  readonly found: DraftUses;
}

interface Run {
  readonly waiting: Set<CancellationToken>;
  readonly stopped: () => boolean;
  /** What was found so far, and who wants to hear of more. */
  readonly found: readonly DraftUses[];
  readonly listeners: Set<(found: DraftUses) => void>;
  readonly result: Promise<readonly DraftUses[] | undefined>;
}
