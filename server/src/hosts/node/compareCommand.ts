import { dirname, resolve } from 'node:path';
import { compareDrafts } from '../../core/checker/compareDrafts.ts';
import type { Version } from '../../core/checker/comparedItems.ts';
import { comparisonText, coveredChanges } from '../../core/output/comparison.ts';
import { safeJson } from '../../core/output/neutral.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { openProjects } from './projects.ts';
import { draftOf, readDraft } from './readDraft.ts';
import type { Command } from './run.ts';

/** `sourcier compare OLD NEW`: what changed of what matters, in sentences. */
export const compareCommand: Command = {
  options: {
    format: { value: 'text|json', choices: ['text', 'json'], fr: 'Forme de la réponse.', en: 'Form of the answer.' },
  },
  async run(typed, io, language) {
    const [old, now, ...more] = typed.words;
    if (old === undefined || now === undefined || more.length > 0) {
      io.stderr(say(messages.wantsTwo, language));
      return 2;
    }
    const tell = (path: string, text: { fr: string; en: string }) =>
      io.stderr(`${path}${language === 'fr' ? '\u00a0: ' : ': '}${say(text, language)}`);
    const projects = openProjects({
      cwd: io.cwd,
      config: undefined,
      overrides: {},
      tell: ({ path, text }) => tell(path ?? 'sourcier.yml', text),
    });
    const versions: Version[] = [];
    for (const name of [old, now]) {
      const file = resolve(io.cwd, name);
      const read = readDraft(file);
      if ('failure' in read) {
        tell(name, read.failure);
        return 2;
      }
      const { checker } = projects.projectFor(dirname(file));
      const draft = draftOf(read, name);
      const judgement = { asOf: io.today };
      versions.push({ draft, ask: checker.ask(draft, judgement), findings: checker.check(draft, judgement) });
    }
    const [before, after] = versions;
    const changes = before && after ? coveredChanges(compareDrafts(before, after).changes, versions) : [];
    io.stdout(last(typed, 'format') === 'json' ? `${safeJson(changes, 2)}\n` : comparisonText(changes, language));
    return changes.length > 0 ? 1 : 0;
  },
};
