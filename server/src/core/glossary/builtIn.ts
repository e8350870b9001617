import { builtInEntries } from './builtIn.generated.ts';
import type { Entry, Glossary } from './term.ts';

/** The glossary that ships with Sourcier. Each call parses it anew: a host asks once. */
export function builtInGlossary(): Glossary {
  // The generator wrote these entries with the types of this very build.
  return { entries: JSON.parse(builtInEntries) as readonly Entry[] };
}
