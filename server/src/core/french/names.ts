import { overlaps } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import { findOrganisations } from './organisations.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import type { Name } from './quantity.ts';
import type { Word } from './word.ts';

/**
 * Finds the names of persons, organisations and places in the words of a block, in order and apart from each other. A person is told by a civility, a
 * title or a first name that the lexicon knows, an organisation by what it calls itself or its acronym, a place by the lexicon; other capitals are no names here.
 */
export function findNames(words: readonly Word[], lexicon: Lexicon): Name[] {
  const names: Name[] = findPersons(words, lexicon);
  for (const found of [findOrganisations(words, lexicon), findPlaces(words, lexicon)]) {
    const before = names.length;
    for (const name of found) {
      if (!names.slice(0, before).some((other) => overlaps(other, name))) names.push(name);
    }
    names.sort((a, b) => a.start - b.start);
  }
  return names;
}
