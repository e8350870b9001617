import { rules } from '../../core/rules/index.ts';
import type { Environment } from '../../service/environment.ts';
import { diskFiles } from './diskFiles.ts';
import { builtIn } from './given.ts';
import { readOfficeApart } from './officeApart.ts';
import { signWith } from './signature.ts';
import { today } from './today.ts';
import { version } from './version.ts';

/** The world as a Node process sees it. */
export function nodeEnvironment(log: (message: string) => void): Environment {
  return {
    ...diskFiles,
    reads: (uri) => uri.startsWith('file:'),
    log,
    today,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    readOffice: readOfficeApart,
    sign: signWith,
    version: version(),
    rules,
    given: builtIn,
  };
}
