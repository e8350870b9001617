import { placeOfPath } from '../../core/checker/namedFiles.ts';
import type { Scope } from '../scope.ts';
import type { SourceTold } from '../sources.ts';

/** What is wrong with the files that the settings of a scope name, on the line of the settings file that names them. */
export function wrongFilesOf({ settings, settingsText = '', namedWrong }: Scope): readonly SourceTold[] {
  if (settings === undefined) return [];
  return namedWrong.map(({ path, text }) => {
    const span = placeOfPath(settingsText, path);
    return { uri: settings, text, code: 'settings', ...(span && { at: { text: settingsText, span } }) };
  });
}
