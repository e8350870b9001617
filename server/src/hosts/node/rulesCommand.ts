import { severityWords } from '../../core/output/words.ts';
import { rules } from '../../core/rules/index.ts';
import type { Command } from './run.ts';

/** `sourcier rules`: all rules with their levels and titles. */
export const rulesCommand: Command = {
  options: {
    format: { value: 'text|json', choices: ['text', 'json'], fr: 'Forme de la liste.', en: 'Form of the list.' },
  },
  async run({ given }, io, language) {
    if (given.some(({ name, value }) => name === 'format' && value === 'json')) {
      const list = rules.map(({ id, severity, off, since, title, waits, masked }) => ({
        id,
        severity: off ? 'off' : severity,
        since,
        title: title[language],
        waits: waits ?? false,
        masked: masked ?? false,
      }));
      io.stdout(`${JSON.stringify(list, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(0, ...rules.map(({ id }) => id.length)) + 2;
    for (const { id, severity, off, title } of rules) {
      io.stdout(`${id.padEnd(width)}${severityWords[off ? 'off' : severity][language].padEnd(15)}${title[language]}\n`);
    }
    return 0;
  },
};
