import { neutralLine } from '../../core/output/neutral.ts';
import type { Problem } from '../../core/output/output.ts';
import type { Language } from '../../core/text/language.ts';

/** A problem as one line: where, then what. */
export function problemLine({ path, line, column, text }: Problem, language: Language): string {
  const where =
    path === undefined ? '' : `${[path, line, line && column].filter(Boolean).join(':')}${language === 'fr' ? '\u00a0: ' : ': '}`;
  return neutralLine(where + text[language]);
}
