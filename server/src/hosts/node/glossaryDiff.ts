import type { Given } from '../../core/analysis/given.ts';
import { createChecker } from '../../core/checker/checker.ts';
import { defaultSettings } from '../../core/checker/settings.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { diffGlossaries } from '../../core/glossary/diff.ts';
import { type Layer, layered } from '../../core/glossary/layers.ts';
import { rules } from '../../core/rules/index.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { findDrafts } from './files.ts';
import { builtIn } from './given.ts';
import { loadGlossary } from './glossaryFile.ts';
import type { ExitCode, Io } from './io.ts';
import { say } from './options.ts';
import { formatOf, readDraft } from './readDraft.ts';

/** Tells in sentences what changed from one state of a glossary to the next and, for drafts, how many passages each has reported. */
export async function diffGlossaryFiles(
  older: string,
  newer: string,
  { markdown, impact }: { readonly markdown: boolean; readonly impact: string | undefined },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const [old, next] = [loadGlossary(older, io, language), loadGlossary(newer, io, language)];
  if (!old || !next) return 2;
  const bullet = markdown ? '- ' : '';
  const ids = new Set([...idsIn(old), ...idsIn(next)]);
  const changes = diffGlossaries(laidOver(old, ids), laidOver(next, ids));
  for (const { text } of changes) io.stdout(`${bullet}${text[language]}\n`);
  if (changes.length === 0) io.stdout(say({ fr: 'Rien ne change.', en: 'Nothing changes.' }, language));
  if (impact === undefined) return 0;
  const [before, after] = [await impactOf(old, impact, io), await impactOf(next, impact, io)];
  io.stdout(`${bullet}${say(reported(before, after), language)}`);
  return 0;
}

/** What a file speaks of: its entries, and those of the built-in glossary that it changes. */
function idsIn({ entries, extensions = [] }: Layer): readonly string[] {
  return [...entries, ...extensions].map(({ id }) => id);
}

/** These entries as they are with a file laid over the built-in glossary. */
function laidOver(file: Layer, ids: ReadonlySet<string>): Layer['entries'] {
  return layered([builtIn.glossary, file]).filter(({ id }) => ids.has(id));
}

interface Impact {
  readonly passages: number;
  readonly texts: number;
}

/** How many passages of how many drafts are reported by the entries of a file, laid over the built-in ones. */
async function impactOf(file: Layer, path: string, io: Io): Promise<Impact> {
  const given: Given = { ...builtIn, glossary: { entries: layered([builtIn.glossary, file]) } };
  const own = new Set(idsIn(file));
  const checker = createChecker({
    rules: rules.filter(({ id }) => id === 'terms/discouraged-form'),
    settings: defaultSettings,
    given,
  });
  const { found } = await findDrafts([path], io.cwd, () => undefined);
  const counts = found.map(({ file: draft }) => {
    const read = readDraft(draft);
    if (!('text' in read)) return 0;
    return checker.check(parseDraft(read.text, formatOf(draft))).filter(({ topic }) => topic !== undefined && own.has(topic))
      .length;
  });
  return { passages: counts.reduce((sum, count) => sum + count, 0), texts: counts.filter((count) => count > 0).length };
}

function reported(before: Impact, { passages, texts }: Impact): Bilingual {
  return {
    fr: `${passages} ${passages > 1 ? 'passages' : 'passage'} de ${texts} ${texts > 1 ? 'textes' : 'texte'} ${passages > 1 ? 'seront signalés' : 'sera signalé'} (${before.passages} avec l’ancien).`,
    en: `${passages} ${passages === 1 ? 'passage' : 'passages'} of ${texts} ${texts === 1 ? 'text' : 'texts'} will be reported (${before.passages} with the old one).`,
  };
}
