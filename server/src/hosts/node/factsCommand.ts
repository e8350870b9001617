import { closedOn } from '../../core/knowledge/asOf.ts';
import { checkFacts, type FactRemark, lapsing } from '../../core/knowledge/check.ts';
import { writeDate } from '../../core/knowledge/writeDate.ts';
import { builtIn } from './given.ts';
import { openProjects } from './projects.ts';
import type { Command } from './run.ts';

/** `sourcier facts check`: what is to be kept up in the facts, built in and of the project. */
export const factsCommand: Command = {
  options: {
    'as-of': {
      value: 'DATE',
      fr: 'Jour auquel les faits sont jugés (AAAA-MM-JJ).',
      en: 'Day as of which the facts are judged (YYYY-MM-DD).',
    },
  },
  async run({ words, given }, io, language) {
    const french = language === 'fr';
    if (words[0] !== 'check' || words.length > 1) {
      io.stderr(french ? 'Usage\u00a0: sourcier facts check [--as-of DATE]\n' : 'Usage: sourcier facts check [--as-of DATE]\n');
      return 2;
    }
    const asked = given.findLast(({ name }) => name === 'as-of')?.value;
    if (asked !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asked)) {
      io.stderr(
        french
          ? `«\u00a0${asked}\u00a0» n’est pas une date (écrire 2026-11-24).\n`
          : `“${asked}” is no date (write 2026-11-24).\n`,
      );
      return 2;
    }
    let broken = false;
    const { facts } = openProjects({
      cwd: io.cwd,
      config: undefined,
      overrides: {},
      tell: ({ path, line, text }) => {
        broken = true;
        io.stderr(`${path ?? ''}${line === undefined ? '' : `:${line}`}: ${text[language]}\n`);
      },
    }).projectFor(io.cwd).given.knowledge;
    const remarks = checkFacts(facts, asked ?? io.today);
    const own = new Set(builtIn.knowledge.facts);
    for (const remark of remarks) {
      const where = own.has(remark.fact) ? '' : french ? ' (équipe)' : ' (team)';
      io.stdout(`${remark.fact.id}${where}${french ? '\u00a0: ' : ': '}${remark.text[language]}\n`);
    }
    const closed = writeDate(closedOn(facts))[language];
    io.stdout(
      french
        ? `${facts.length} faits, base arrêtée au ${closed}\u00a0; ${remarks.length} à revoir.\n`
        : `${facts.length} facts, as of ${closed}; ${remarks.length} to look at.\n`,
    );
    const next = lapsing(facts, asked ?? io.today);
    if (next) {
      const until = writeDate(next.until)[language];
      io.stdout(
        french
          ? `Sans revue d’ici là, ${next.count} faits ne se montreront plus qu’au survol après le ${until}.\n`
          : `Without a review, ${next.count} facts will show on hover only after ${until}.\n`,
      );
    }
    return broken || remarks.some(isWrong) ? 1 : 0;
  },
};

/** What must be put right; what is not confirmed, or asks for a review, is told and fails nothing. */
function isWrong({ id }: FactRemark): boolean {
  return id === 'contradiction' || id === 'no-source';
}
