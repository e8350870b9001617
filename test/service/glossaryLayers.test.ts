import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeLock } from '../../server/src/core/checker/lock.ts';
import { createScopes, plainEditor } from '../../server/src/service/scope.ts';
import { testEnvironment } from '../support/environment.ts';

const house = '- terme: conférence du matin\n  definition: Réunion.\n  source: Maison\n';
const draft = 'file:///travail/textes/a.md';

/** The files from which the entry of the house comes, under a settings file and the glossaries that a draft names. */
async function filesOf(
  files: Record<string, string>,
  named: readonly string[] = [],
  real: Record<string, string> = {},
): Promise<readonly string[]> {
  const environment = testEnvironment([], files);
  const scopes = createScopes(
    {
      ...environment,
      look: async (uri) => {
        const standing = await environment.look(uri);
        return standing && { ...standing, real: real[uri] ?? standing.real };
      },
    },
    true,
  );
  const { given } = await scopes.of(draft, plainEditor, named);
  const entry = given.glossary.entries.find(({ id }) => id === 'conference-du-matin');
  return [...(entry?.layers ?? []), ...(entry?.origin ? [entry.origin] : [])].map(({ file }) => file);
}

describe('les glossaires de l’éditeur', () => {
  const settings = (glossary: string): Record<string, string> => ({
    'file:///travail/sourcier.yml': `glossaires: ["${glossary}"]\n`,
  });
  const cases: readonly (readonly [
    name: string,
    files: Record<string, string>,
    named: readonly string[],
    found: readonly string[],
  ])[] = [
    [
      'un fichier JSON',
      { ...settings('maison.json'), 'file:///travail/maison.json': '[{"terme": "conférence du matin"}]' },
      [],
      ['maison.json'],
    ],
    [
      'un dossier',
      { ...settings('termes'), 'file:///travail/termes/a.yml': house, 'file:///travail/termes/b.txt': 'x' },
      [],
      ['a.yml'],
    ],
    [
      'un motif',
      {
        ...settings('termes/**/ma*.yml'),
        'file:///travail/termes/fr/maison.yml': house,
        'file:///travail/termes/fr/autre.yml': '[]',
      },
      [],
      ['maison.yml'],
    ],
    [
      'un paquet installé',
      {
        ...settings('npm:@maison/termes'),
        'file:///travail/node_modules/%40maison/termes/package.json': '{"sourcier": {"glossaries": "a.yml"}}',
        'file:///travail/node_modules/%40maison/termes/a.yml': house,
      },
      [],
      ['a.yml'],
    ],
    ['l’en-tête du texte, depuis son dossier', { 'file:///travail/textes/propre.yml': house }, ['propre.yml'], ['propre.yml']],
    ['un chemin qui sort', { ...settings('../hors.yml'), 'file:///hors.yml': house }, [], []],
    [
      'un fichier fixé',
      {
        ...settings('a.yml'),
        'file:///travail/a.yml': house,
        'file:///travail/sourcier.lock': writeLock([{ path: 'a.yml', bytes: new TextEncoder().encode(house) }]),
      },
      [],
      ['a.yml'],
    ],
    [
      'un fichier fixé qui a changé',
      {
        ...settings('a.yml'),
        'file:///travail/a.yml': `${house}#\n`,
        'file:///travail/sourcier.lock': writeLock([{ path: 'a.yml', bytes: new TextEncoder().encode(house) }]),
      },
      [],
      [],
    ],
  ];
  for (const [name, files, named, found] of cases) {
    test(name, async () => assert.deepEqual(await filesOf(files, named), found));
  }
  test('un lien qui sort', async () =>
    assert.deepEqual(
      await filesOf({ ...settings('a.yml'), 'file:///travail/a.yml': house }, [], {
        'file:///travail/a.yml': 'file:///etc/a.yml',
      }),
      [],
    ));
  test('ce que l’en-tête ajoute complète la couche d’en dessous, et les deux fichiers se nomment', async () =>
    assert.deepEqual(
      await filesOf(
        {
          ...settings('a.yml'),
          'file:///travail/a.yml': house,
          'file:///travail/textes/propre.yml': '- id: conference-du-matin\n  a_eviter: [papotage]\n',
        },
        ['propre.yml'],
      ),
      ['a.yml', 'propre.yml', 'a.yml'],
    ));
});
