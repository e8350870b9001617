import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sampleSettings } from '../../core/checker/sampleSettings.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import type { Command } from './run.ts';

/** `sourcier init`: writes a commented `sourcier.yml`; never over one that is there. */
export const initCommand: Command = {
  options: {
    force: { fr: 'Remplace un sourcier.yml déjà là.', en: 'Replaces a sourcier.yml that is there.' },
  },
  async run(typed, io, language) {
    const file = resolve(io.cwd, 'sourcier.yml');
    try {
      writeFileSync(file, sampleSettings, { flag: last(typed, 'force') === 'true' ? 'w' : 'wx' });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
      io.stderr(
        `sourcier.yml${language === 'fr' ? '\u00a0: ' : ': '}${say(code === 'EEXIST' ? messages.alreadyThere : messages.cannotWrite(code), language)}`,
      );
      return 2;
    }
    io.stdout(say(messages.settingsWritten, language));
    return 0;
  },
};
