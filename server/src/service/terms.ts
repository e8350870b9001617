import type {
  CodeLens,
  CompletionItem,
  DocumentLink,
  Location,
  Position,
  Range,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Judgement } from '../core/checker/checker.ts';
import type { Entry } from '../core/glossary/term.ts';
import type { Bilingual } from '../core/text/language.ts';
import type { Client } from './client.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { termAt } from './features/termAt.ts';
import { termCompletionsAt } from './features/termCompletion.ts';
import { definitionsOf } from './features/termDefinition.ts';
import {
  type AskedDraft,
  type DraftUses,
  entryAt,
  lensesOf,
  sourceLinks,
  termSymbols,
  toldLens,
  usesIn,
} from './features/termReferences.ts';
import { genderOfTerm, refusedName, renameTerm } from './features/termRename.ts';
import { kindOf } from './kind.ts';
import { type LiveGlossary, liveGlossaries, livePlaces } from './liveGlossary.ts';
import type { Scope } from './scope.ts';
import { confirmedEdit, rangeOf } from './toLsp.ts';
import { plainUri } from './uri.ts';

/** What the service knows of terms, at a place of an open document or in a whole one; what takes time in steps. */
export interface Terms {
  /** The terms that may be meant by what is typed before a position; none outside French drafts. */
  readonly complete: (open: OpenDraft, scope: Scope, position: Position) => readonly CompletionItem[];
  /** The entry of the term under a position, in a draft or at its record in a glossary. */
  readonly entryUnder: (open: OpenDraft, scope: Scope, position: Position) => Entry | undefined;
  /** Where the glossaries of the project write an entry; none for what is built in. */
  readonly define: (entry: Entry, scope: Scope) => readonly Location[];
  /** All uses of terms in a draft, open or not; none in what is no French draft. */
  readonly usesIn: (open: OpenDraft, scope: Scope) => Generator<void, DraftUses>;
  /** The term that a position asks to rename: where it stands and what it is called; or why it cannot be. Null where there is none. */
  readonly renamable: (open: OpenDraft, scope: Scope, position: Position) => Renamable | Refused | null;
  /** The edit that gives an entry another preferred term everywhere, to be confirmed; or why it cannot be made. */
  readonly rename: (
    entry: Entry,
    name: string,
    scope: Scope,
    drafts: readonly { readonly open: OpenDraft; readonly scope: Scope }[],
  ) => Generator<void, WorkspaceEdit | Refused>;
  /** The lenses over the entries of an open glossary, still without what they say. */
  readonly lenses: (open: OpenDraft, scope: Scope) => readonly CodeLens[];
  /** A lens with what it says of the uses in drafts. */
  readonly told: (lens: CodeLens, drafts: readonly DraftUses[], scope: Scope) => CodeLens;
  /** The sources of an open glossary as links. */
  readonly links: (open: OpenDraft, scope: Scope) => readonly DocumentLink[];
  /** The terms of the glossaries of these scopes that a query names, each record once. */
  readonly symbols: (scopes: Iterable<Scope>, query: string) => readonly SymbolInformation[];
}

/** A term that can be renamed. */
export interface Renamable {
  readonly range: Range;
  readonly placeholder: string;
}

/** Why what was asked is not done. */
export interface Refused {
  readonly refused: Bilingual;
}

/** What the terms need of the service around them. */
export interface TermsInput {
  readonly drafts: Drafts;
  readonly judgementIn: (scope: Scope) => Judgement;
  readonly readerIn: (scope: Scope) => Client;
}

/** Makes the features of terms over a set of open documents. */
export function createTerms({ drafts, judgementIn, readerIn }: TermsInput): Terms {
  const asked = (open: OpenDraft, scope: Scope): AskedDraft => ({
    open,
    ask: scope.checker.ask(open.draft, judgementIn(scope)),
  });

  /** The glossary that an open document is. */
  function glossaryIn(open: OpenDraft, scope: Scope): LiveGlossary | undefined {
    return liveGlossaries(scope, drafts).find(({ uri }) => plainUri(uri) === plainUri(open.uri));
  }

  /** The glossary of the project in which an entry is written; undefined for what is built in. */
  function homeOf(entry: Entry, scope: Scope): LiveGlossary | undefined {
    return liveGlossaries(scope, drafts).find(
      ({ name, entries }) => name === entry.origin?.file && entries.some(({ id }) => id === entry.id),
    );
  }

  return {
    complete: (open, scope, position) =>
      kindOf(open, scope) === 'draft'
        ? termCompletionsAt(open, scope.given.glossary, open.document.offsetAt(position), readerIn(scope))
        : [],
    entryUnder(open, scope, position) {
      const at = open.document.offsetAt(position);
      if (kindOf(open, scope) === 'draft') return termAt(open.draft, asked(open, scope).ask, at)?.use.form.entry;
      const glossary = glossaryIn(open, scope);
      const written = glossary && entryAt(glossary.entries, glossary.name, at);
      return written && (scope.given.glossary.entries.find(({ id }) => id === written.id) ?? written);
    },
    define(entry, scope) {
      const glossaries = liveGlossaries(scope, drafts);
      return definitionsOf(livePlaces(entry, glossaries), glossaries);
    },
    *usesIn(open, scope) {
      if (kindOf(open, scope) !== 'draft') return { uri: open.uri, uses: [] };
      return yield* usesIn(asked(open, scope));
    },
    renamable(open, scope, position) {
      const at = open.document.offsetAt(position);
      if (kindOf(open, scope) === 'draft') {
        const found = termAt(open.draft, asked(open, scope).ask, at);
        if (!found) return null;
        const { entry, role } = found.use.form;
        if (role.kind !== 'preferred') return { refused: refusals.notPreferred(entry.preferred) };
        if (!homeOf(entry, scope)) return { refused: refusals.builtIn(entry.preferred) };
        return { range: rangeOf(open.document, found.span), placeholder: entry.preferred };
      }
      const glossary = glossaryIn(open, scope);
      const entry = glossary && entryAt(glossary.entries, glossary.name, at);
      const span = entry?.origin?.parts?.['terme'];
      if (!span || at < span.start || at > span.end) return null;
      return { range: rangeOf(open.document, span), placeholder: entry.preferred };
    },
    *rename(entry, name, scope, found) {
      const term = name.trim();
      const home = homeOf(entry, scope);
      if (!home) return { refused: refusals.builtIn(entry.preferred) };
      const refused = refusedName(entry, term, scope.given.glossary.entries);
      if (refused) return { refused };
      const gender = genderOfTerm(term, scope.given.french.lexicon) ?? entry.gender;
      const glossary = { ...home, entries: home.entries, version: home.open?.version ?? null };
      const askedDrafts = found.map((one) => asked(one.open, one.scope));
      const files = yield* renameTerm(entry, { form: term, ...(gender && { gender }) }, glossary, askedDrafts);
      const reader = readerIn(scope);
      const label = renaming[reader.language](entry.preferred, term);
      // A file that is not open has no version.
      const versioned = files.map((file) => (drafts.get(file.uri) ? file : { ...file, version: null }));
      return confirmedEdit(versioned, label, reader);
    },
    lenses(open, scope) {
      const glossary = glossaryIn(open, scope);
      return glossary ? lensesOf(glossary.entries, glossary) : [];
    },
    told: (lens, found, scope) => toldLens(lens, found, readerIn(scope)),
    links(open, scope) {
      const glossary = glossaryIn(open, scope);
      return glossary ? sourceLinks(glossary.entries, glossary, open) : [];
    },
    symbols(scopes, query) {
      const found = [...scopes].flatMap((scope) =>
        termSymbols(scope.given.glossary.entries, liveGlossaries(scope, drafts), query),
      );
      return [...new Map(found.map((symbol) => [JSON.stringify(symbol.location), symbol])).values()];
    },
  };
}

const renaming = {
  fr: (before: string, after: string) => `Renommer «\u00a0${before}\u00a0» en «\u00a0${after}\u00a0»`,
  en: (before: string, after: string) => `Rename “${before}” to “${after}”`,
};

const refusals = {
  notPreferred: (preferred: string): Bilingual => ({
    fr: `Seul le terme préféré se renomme, ici «\u00a0${preferred}\u00a0».`,
    en: `Only the preferred term can be renamed, here “${preferred}”.`,
  }),
  builtIn: (preferred: string): Bilingual => ({
    fr: `«\u00a0${preferred}\u00a0» vient du glossaire fourni avec Sourcier\u00a0: pour le changer, en écrire l’entrée dans un glossaire de l’équipe.`,
    en: `“${preferred}” comes from the glossary that Sourcier brings: to change it, write its entry in a glossary of the team.`,
  }),
};
