import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { entryOf, readYaml, type YamlNode } from '../text/yaml.ts';
import { settingKeys } from './settingKeys.ts';

/** What is wrong with a file that a settings file names; `path` is as it stands there. */
export interface NamedProblem {
  readonly path: string;
  readonly text: Bilingual;
}

/** Why a file that settings name is not read; each goes on from its name. */
export const notRead = {
  outside: {
    fr: 'est hors du dossier de travail\u00a0: il n’est pas lu. Un glossaire commun s’installe comme paquet (npm:nom).',
    en: 'is outside the working folder: it is not read. A shared glossary is installed as a package (npm:name).',
  },
  noSuchPackage: {
    fr: 'paquet introuvable, ou sans glossaire\u00a0: l’installer par npm.',
    en: 'no such package, or none of glossaries: install it by npm.',
  },
  noSuchFile: {
    fr: 'introuvable\u00a0; vérifier le nom et le dossier.',
    en: 'not found; check its name and folder.',
  },
  noMatch: { fr: 'aucun fichier ne correspond à ce motif.', en: 'no file matches this pattern.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the text of a settings file names a glossary or a file of facts; undefined where it does not. */
export function placeOfPath(text: string, path: string): Span | undefined {
  const { root } = readYaml(text);
  if (!root) return undefined;
  const lists = [settingKeys.glossaries, settingKeys.facts].flatMap(({ fr, en }) => [entryOf(root, fr), entryOf(root, en)]);
  return lists.flatMap((entry) => (entry ? scalars(entry.value) : [])).find((scalar) => scalar.text === path)?.span;
}

function scalars(node: YamlNode): readonly Extract<YamlNode, { readonly kind: 'scalar' }>[] {
  if (node.kind === 'scalar') return [node];
  return node.kind === 'list' ? node.items.flatMap(scalars) : [];
}
