// Names of States, territories, capitals and organisations in French: from Unicode CLDR as the runtime holds it (ICU), and from the facts and the glossary
// of this project.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** Dictionary lines for the names of CLDR, one a capitalised word of each: « Corée » and « Nord » of « Corée du Nord ». */
export function cldrNames() {
  const names = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap((a) => letters.map((b) => names.of(a + b))).filter(Boolean);
  const zones = Intl.supportedValuesOf('timeZone').map(cityOf);
  return linesOf(capitalised([...regions, ...zones]), 'place');
}

/** Dictionary lines for the States and capitals of glossary/faits/etats.yml, and for the acronyms of bodies that facts and glossary name. */
export function ownNames(root) {
  const states = load(readFileSync(join(root, 'glossary/faits/etats.yml'), 'utf8')).flatMap(({ liste }) => liste);
  const bodies = load(readFileSync(join(root, 'glossary/faits/noms.yml'), 'utf8')).map(({ sigle }) => sigle);
  const entries = readdirSync(join(root, 'glossary'))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => load(readFileSync(join(root, 'glossary', name), 'utf8')))
    .filter(({ nature }) => nature === 'nom propre')
    .flatMap(({ sigles = [] }) => sigles.map(({ sigle }) => sigle));
  const places = capitalised(states.flatMap(({ noms, capitale = [] }) => [...noms, ...capitale]));
  const acronyms = [...bodies, ...entries].filter((sigle) => /^\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*$/u.test(sigle ?? ''));
  return `${linesOf(places, 'place')}\n${linesOf(acronyms, 'org')}`;
}

function capitalised(names) {
  return names
    .flatMap((name) => name.split(/[\s()[\],/]+|(?<=^[ldLD])['’]/u))
    .filter((word) => /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u.test(word));
}

function linesOf(words, kind) {
  return [...new Set(words)]
    .sort()
    .map((word) => `${word} po:npr po:${kind} is:epi is:inv`)
    .join('\n');
}

/** ICU tells the city of a zone as « heure : Dakar », and the State where it has but one zone; both are names. */
function cityOf(timeZone) {
  const parts = new Intl.DateTimeFormat('fr', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return /^heure : (.+)$/u.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[1] ?? '';
}
