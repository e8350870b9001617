import { explain } from '../../core/output/explain.ts';
import { rules } from '../../core/rules/index.ts';
import { nearest } from '../../core/text/nearest.ts';
import { messages } from './messages.ts';
import { say } from './options.ts';
import type { Command } from './run.ts';

/** `sourcier explain RULE`: the page of a rule, in Markdown. */
export const explainCommand: Command = {
  options: {},
  async run({ words }, io, language) {
    if (words.length === 0) {
      io.stderr(say(messages.whichRule, language));
      return 2;
    }
    const pages: string[] = [];
    for (const id of words) {
      const rule = rules.find((one) => one.id === id || one.id.split('/')[1] === id);
      if (!rule) {
        const ids = rules.map((one) => one.id);
        const near =
          nearest(id, ids) ??
          ids.find(
            (one) =>
              one.split('/')[1] ===
              nearest(
                id,
                ids.map((other) => other.split('/')[1] ?? ''),
              ),
          );
        io.stderr(say(messages.unknownRule(id, near), language));
        return 2;
      }
      pages.push(explain(rule, language));
    }
    io.stdout(pages.join('\n'));
    return 0;
  },
};
