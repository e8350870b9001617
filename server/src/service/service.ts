import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Hover,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Ask } from '../core/analysis/analysis.ts';
import type { Judgement } from '../core/checker/checker.ts';
import { decisionsName } from '../core/checker/decisions.ts';
import type { Draft } from '../core/draft/draft.ts';
import { explain } from '../core/output/explain.ts';
import { type Release, releaseOf } from '../core/output/release.ts';
import { decodeText } from '../core/text/decode.ts';
import type { Language } from '../core/text/language.ts';
import { type Citations, createCitations } from './citations.ts';
import type { Client } from './client.ts';
import { closedDraft, createDrafts, type Drafts, type OpenDraft } from './drafts.ts';
import type { Environment } from './environment.ts';
import type { Proposal } from './features/addTerm.ts';
import { agreedHoverOf } from './features/agreedHover.ts';
import { citeActionsOf } from './features/cite.ts';
import { asked, codeActionsOf, workspaceEdit } from './features/codeActions.ts';
import { type Diagnosis, diagnosisOf } from './features/diagnostics.ts';
import { factHoverOf } from './features/factHover.ts';
import { diagnosisOfFile } from './features/fileDiagnostics.ts';
import { joined, reasonHoverOf } from './features/hover.ts';
import { type ReleaseAnswer, releaseAnswer, type SealAnswer, type SealAsked, sealAnswer } from './features/release.ts';
import { sourcingActionsOf } from './features/sourceFact.ts';
import { sourceHoverOf } from './features/sourceHover.ts';
import { type Status, statusOf } from './features/status.ts';
import { decisionFor, directiveFor } from './features/suppress.ts';
import { proposableAt, termActionsOf } from './features/termActions.ts';
import { termHoverOf } from './features/termHover.ts';
import { createFindings, type Found, nothingFound } from './findings.ts';
import { kindOf } from './kind.ts';
import { createProposals, type Proposals } from './proposals.ts';
import { createScopes, type Scope, type Scopes } from './scope.ts';
import { createDraftSources, type SourcePlaces, type SourceTold } from './sources.ts';
import { createTerms, type Terms } from './terms.ts';
import { appended, diagnosticOf, spanOf } from './toLsp.ts';
import { folderOf, nameOf } from './uri.ts';
import { createWordDrafts, fileBehind, isWordText, type WordDrafts } from './wordDrafts.ts';

/**
 * The language features over open documents. What takes time is a generator of steps, so that whoever runs it may stop or let others go
 * first; nothing here waits, speaks or keeps time by itself.
 */
export interface LanguageService {
  readonly drafts: Drafts;
  /** Files of word processors that are shown as text. */
  readonly word: WordDrafts;
  readonly scopes: Scopes;
  readonly terms: Terms;
  readonly citations: Citations;
  /** The same scope with what a draft cites, opened; the draft is then judged under it. `problems` are those of the sources. */
  readonly withSources: (
    open: OpenDraft,
    scope: Scope,
  ) => Promise<{ readonly scope: Scope; readonly problems: readonly SourceTold[] }>;
  /** The same scope with the texts published before that the draft or its project names, opened for the hover. */
  readonly withArchive: (open: OpenDraft, scope: Scope) => Promise<Scope>;
  /** Whether the change of a file concerns sources that were opened; they are then looked at again. */
  readonly sourceChanged: (uri: string) => boolean;
  /** Has the sources looked at again, which stay the same objects where they stayed the same. */
  readonly doubtSources: () => void;
  readonly diagnose: (open: OpenDraft, scope: Scope) => Generator<void, Diagnosis>;
  readonly hover: (open: OpenDraft, scope: Scope, position: Position) => Generator<void, Hover | null>;
  readonly codeActions: (
    open: OpenDraft,
    scope: Scope,
    range: Range,
    context: Pick<CodeActionContext, 'only'>,
  ) => Generator<void, CodeAction[]>;
  /** The edit that sets a finding aside: in the draft, or in the file of decisions beside it; null where the finding is no longer there. */
  readonly suppress: (open: OpenDraft, scope: Scope, which: Suppressed) => Generator<void, WorkspaceEdit | null>;
  /** What is proposed to the glossary about words of a draft; null where they can be no term. See `proposals` for how it is written. */
  readonly propose: (open: OpenDraft, scope: Scope, asked: Proposing) => Generator<void, Proposal | null>;
  readonly proposals: Proposals;
  /** A draft as it stands in its file, which no editor has open; undefined where there is none that can be read. */
  readonly closed: (uri: string) => Promise<OpenDraft | undefined>;
  /** The findings in such a draft. */
  readonly diagnoseFile: (closed: OpenDraft, scope: Scope) => Generator<void, readonly Diagnostic[]>;
  /** The text to release, or what stands against it. */
  readonly release: (open: OpenDraft, scope: Scope, isForced: boolean) => ReleaseAnswer;
  /** The seal of a draft that is validated, or what stands against it. */
  readonly seal: (open: OpenDraft, scope: Scope, asked: SealAsked) => SealAnswer;
  /** The page of a rule, as Markdown; undefined for an unknown rule. */
  readonly page: (rule: string, language: Language) => string | undefined;
  readonly rules: (language: Language) => readonly { readonly id: string; readonly title: string }[];
  readonly status: (open: OpenDraft, scope: Scope, diagnosis: Diagnosis) => Status;
  readonly close: (uri: string) => void;
}

/** From how many UTF-16 units on a draft is long: some four pages, beyond which a keystroke gets a first answer before the whole. */
const long = 8_000;

/** Which finding is set aside, and why. */
export interface Suppressed {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string;
}

/** Which words are proposed, and by whom. */
export interface Proposing {
  readonly range: Range;
  /** Whether the entry of the term is contested, rather than a term added. */
  readonly contest: boolean;
  readonly author: string;
}

/** Makes the service: the one place where its parts are put together. */
export function createLanguageService(
  environment: Environment,
  client: Client,
  trusted = true,
  workspace: () => readonly string[] = () => [],
): LanguageService {
  const word = createWordDrafts(environment.readOffice);
  const drafts = createDrafts(word.of);
  const sources = createDraftSources(environment, environment.pause);
  const scopes = createScopes(environment, trusted);
  const findings = createFindings();
  const diagnoses = new Map<string, Diagnosis>();
  const judged = new Map<string, Draft>();
  let ids = 0;

  function* findingsOf(open: OpenDraft, scope: Scope): Generator<void, Found> {
    if (kindOf(open, scope) !== 'draft') return nothingFound;
    return yield* findings.steps(open.draft, scope.checker, judgementIn(scope));
  }

  /** Where the sources of a draft are looked for; undefined where nothing may be opened for it. */
  function placesOf(open: OpenDraft, scope: Scope): SourcePlaces | undefined {
    const folder = folderOf(open.uri);
    // A text that is nowhere yet has nothing beside it; in a folder that is not trusted nothing is opened.
    if (!trusted || folder === '' || isWordText(open.uri) || kindOf(open, scope) !== 'draft') return undefined;
    const { project, allowed, checker } = scope;
    return {
      uri: open.uri,
      folder,
      ...(project && { project }),
      roots: [folder, ...workspace(), ...(project ? [project.folder] : []), ...allowed],
      wantsArchive: checker.runs('wording/departs-from-agreed'),
      wantsList: true,
    };
  }

  function judgementIn({ decisions, sources }: Scope): Judgement {
    return { asOf: environment.today(), decisions, sources };
  }

  function askOf(open: OpenDraft, scope: Scope): Ask {
    return scope.checker.ask(open.draft, judgementIn(scope));
  }

  function inLanguageOf(scope: Scope): Client {
    return scope.language === client.language ? client : { ...client, language: scope.language };
  }

  function releaseIn(open: OpenDraft, scope: Scope): Release {
    const { draft } = open;
    const asked = { text: draft.text, format: draft.format, ...(draft.paragraphs && { office: draft }) };
    return releaseOf(asked, scope.checker, judgementIn(scope));
  }

  return {
    drafts,
    word,
    scopes,
    proposals: createProposals({ drafts, environment, client, trusted, workspace }),
    terms: createTerms({ drafts, judgementIn, readerIn: inLanguageOf }),
    citations: createCitations({
      drafts,
      askOf,
      findingsOf,
      versionOf: (draft, scope) => {
        const judgement = judgementIn(scope);
        return { draft, ask: scope.checker.ask(draft, judgement), findings: scope.checker.check(draft, judgement) };
      },
      readerIn: inLanguageOf,
      bibliographyText: sources.bibliographyText,
    }),
    async withSources(open, scope) {
      const places = placesOf(open, scope);
      if (!places) return { scope, problems: [] };
      const { sources: found, problems } = await sources.of({ text: open.draft.text, draft: open.draft }, places);
      return { scope: found === scope.sources ? scope : { ...scope, sources: found }, problems };
    },
    async withArchive(open, scope) {
      const places = scope.sources.archive ? undefined : placesOf(open, scope);
      const archive = places && (await sources.archive(open.draft, places));
      return archive ? { ...scope, archive } : scope;
    },
    sourceChanged: sources.changed,
    doubtSources: sources.doubt,
    *diagnose(open, scope) {
      const kind = kindOf(open, scope);
      const before = diagnoses.get(open.uri);
      const newId = () => String(++ids);
      if (kind !== 'draft') {
        const diagnosis = diagnosisOfFile(open, kind, environment.rules, scope, before, newId);
        diagnoses.set(open.uri, diagnosis);
        return diagnosis;
      }
      const since = open.rested || !client.comesBack || open.draft.text.length < long ? undefined : judged.get(open.uri);
      const found = since
        ? yield* findings.quick(open.draft, since, scope.checker, judgementIn(scope))
        : yield* findingsOf(open, scope);
      judged.set(open.uri, open.draft);
      const diagnosis = {
        ...diagnosisOf(open, found, inLanguageOf(scope), before, newId),
        partial: since !== undefined,
      };
      diagnoses.set(open.uri, diagnosis);
      return diagnosis;
    },
    *hover(open, scope, position) {
      if (kindOf(open, scope) !== 'draft') return null;
      const at = open.document.offsetAt(position);
      const reader = inLanguageOf(scope);
      const found = yield* findingsOf(open, scope);
      const ask = askOf(open, scope);
      return joined(
        [
          reasonHoverOf(open, found, at, reader),
          sourceHoverOf(open, ask, scope.sources, at, reader),
          agreedHoverOf(open, ask, scope.archive, at, reader),
          termHoverOf(open, ask, at, reader),
          factHoverOf(open, ask, at, reader, scope.given.knowledge),
        ],
        reader,
      );
    },
    *codeActions(open, scope, range, context) {
      const reader = inLanguageOf(scope);
      const found = yield* findingsOf(open, scope);
      const ask = askOf(open, scope);
      const actions = codeActionsOf(open, found, range, context, reader, (finding) =>
        citeActionsOf(open, ask, scope.sources, finding, found.hidden, reader),
      );
      // What shows a file of a word processor cannot be edited.
      if (open.draft.paragraphs) return actions.filter(({ edit }) => edit === undefined);
      if (kindOf(open, scope) !== 'draft' || !asked(context.only, 'quickfix')) return actions;
      return [
        ...actions,
        ...sourcingActionsOf(open, ask, range, reader),
        ...termActionsOf(open, ask, range, found.hidden, reader),
      ];
    },
    *propose(open, scope, { range, contest, author }) {
      if (kindOf(open, scope) !== 'draft') return null;
      const { hidden } = yield* findingsOf(open, scope);
      const ask = askOf(open, scope);
      const found = proposableAt(open, ask, spanOf(open.document, range), hidden);
      if (!found || (contest && found.entry === undefined)) return null;
      const { term, sentence, entry } = found;
      const known = contest ? scope.given.glossary.entries.find(({ id }) => id === entry) : undefined;
      const said = { sentence, author, date: environment.today() };
      return known ? { ...said, term: known.preferred, contests: known.id } : { ...said, term };
    },
    *suppress(open, scope, { rule, fingerprint, reason, author }) {
      const { findings: found } = yield* findingsOf(open, scope);
      const finding = found.find((one) => one.rule.id === rule && one.fingerprint === fingerprint);
      if (!finding) return null;
      const motive = { reason, ...(author && { author }), date: environment.today() };
      const edit = directiveFor(open.draft, finding, motive);
      if (edit) return workspaceEdit(open, [edit], client);
      const decision = decisionFor(finding, motive, nameOf(fileBehind(open.uri)));
      return appended(
        `${folderOf(fileBehind(open.uri))}/${decisionsName}`,
        scope.decisionsText,
        'decisions:\n',
        decision,
        client,
      );
    },
    async closed(uri) {
      const bytes = await environment.read(fileBehind(uri));
      if (!bytes) return undefined;
      if (isWordText(uri)) {
        const draft = word.once(uri, bytes);
        return draft && closedDraft(uri, draft.text, draft);
      }
      const decoded = decodeText(bytes);
      // As editors have it, without the mark of the byte order.
      return 'text' in decoded ? closedDraft(uri, decoded.text.replace(/^\ufeff/, '')) : undefined;
    },
    *diagnoseFile(open, scope) {
      const { findings: found, hidden } = yield* findingsOf(open, scope);
      sources.close(open.uri);
      return found.map((finding) => diagnosticOf(open.document, finding, inLanguageOf(scope), hidden));
    },
    release: (open, scope, isForced) => releaseAnswer(releaseIn(open, scope), isForced, inLanguageOf(scope)),
    seal: (open, scope, asked) => sealAnswer(open, releaseIn(open, scope), scope, asked, environment, inLanguageOf(scope)),
    page(id, language) {
      const rule = environment.rules.find((one) => one.id === id);
      return rule && explain(rule, language);
    },
    rules: (language) => environment.rules.map(({ id, title }) => ({ id, title: title[language] })),
    status: (open, scope, diagnosis) => statusOf(open.uri, kindOf(open, scope), scope, diagnosis),
    close(uri) {
      sources.close(uri);
      drafts.close(uri);
      word.close(uri);
      diagnoses.delete(uri);
      judged.delete(uri);
    },
  };
}
