import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import type { Files } from '../../server/src/service/environment.ts';
import { createDraftSources, type SourcePlaces } from '../../server/src/service/sources.ts';
import { testEnvironment } from '../support/environment.ts';

const uri = 'file:///bureau/a.md';
const places: SourcePlaces = { uri, folder: 'file:///bureau', roots: ['file:///bureau'], wantsArchive: false };
const text = '---\nbibliographie: b.bib\n---\nLe taux est de 4 % [@insee].\n\nLa séance est levée.\n';
const files = {
  'file:///bureau/b.bib': '@misc{insee, title = {Emploi}}\n@misc{hcr, title = {Rapport}}\n',
  'file:///bureau/sources/insee.txt': 'Le taux est de 4 %.',
  'file:///bureau/sources/hcr.txt': 'On compte 3 millions de personnes.',
};

/** A desk of files in memory that counts what is opened. */
function onDesk(more: Record<string, string> = {}, own: Partial<Files> = {}) {
  const world = testEnvironment([], { ...files, ...more });
  const read: string[] = [];
  const opened = createDraftSources({
    ...world,
    ...own,
    read: (at, most) => {
      read.push(at);
      return (own.read ?? world.read)(at, most);
    },
  });
  let draft = parseDraft(text, 'markdown');
  return {
    world,
    read,
    opened,
    of: (typed: string = text, other: Partial<SourcePlaces> = {}) => {
      draft = parseDraft(typed, 'markdown', draft);
      return opened.of({ text: typed, draft }, { ...places, ...other });
    },
  };
}

const said = (problems: readonly { readonly uri: string; readonly text: { readonly fr: string } }[]) =>
  problems.map(({ uri: at, text: { fr } }) => `${at.replace('file:///', '')} ${fr}`);

describe('les sources d’un brouillon ouvert', () => {
  test('sont le même objet tant que rien n’a changé, et une frappe ailleurs n’ouvre rien', async () => {
    const { of, read } = onDesk();
    const { sources } = await of();
    assert.equal(sources.byKey.get('insee')?.text?.text, 'Le taux est de 4 %.');
    const before = read.length;
    assert.equal((await of(text.replace('levée', 'ouverte'))).sources, sources);
    assert.equal(read.length, before);
  });

  test('ne sont lues que si elles sont citées, chacune une fois', async () => {
    const { of, read } = onDesk();
    await of();
    assert.ok(!read.some((at) => at.endsWith('hcr.txt')));
    const { sources } = await of(text.replace('ouverte', 'levée [@hcr]').replace('levée', 'levée [@hcr]'));
    assert.equal(sources.byKey.get('hcr')?.text?.text, 'On compte 3 millions de personnes.');
    assert.equal(read.filter((at) => at.endsWith('insee.txt')).length, 1);
  });

  test('se lisent de nouveau quand un fichier change, et celles qui restent sont les mêmes', async () => {
    const { of, world, opened } = onDesk();
    const typed = `${text}\nVoir [@hcr].\n`;
    const first = (await of(typed)).sources;
    world.files.set('file:///bureau/sources/hcr.txt', 'On compte 4 millions de personnes.');
    assert.equal((await of(typed)).sources, first);
    assert.equal(opened.changed('file:///bureau/ailleurs.txt'), false);
    assert.equal(opened.changed('file:///bureau/sources/hcr.txt'), true);
    const then = (await of(typed)).sources;
    assert.equal(then.byKey.get('hcr')?.text?.text, 'On compte 4 millions de personnes.');
    assert.equal(then.byKey.get('insee')?.text, first.byKey.get('insee')?.text);
    assert.equal(opened.changed('file:///bureau/a.md'), false, 'le brouillon n’est pas une source');
  });

  test('apparaissent avec leur dossier', async () => {
    const { of, world, opened } = onDesk();
    for (const at of [...world.files.keys()]) if (at.includes('/sources/')) world.files.delete(at);
    assert.equal((await of()).sources.byKey.get('insee')?.unread, 'missing');
    world.files.set('file:///bureau/sources/insee.txt', 'Le taux est de 5 %.');
    assert.equal(opened.changed('file:///bureau/sources/insee.txt'), true);
    assert.equal((await of()).sources.byKey.get('insee')?.text?.text, 'Le taux est de 5 %.');
  });

  test('qui sont deux pour une clé : une phrase', async () => {
    const { of } = onDesk({ 'file:///bureau/sources/insee.md': 'Autre.' });
    const { sources, problems } = await of();
    assert.equal(sources.byKey.get('insee')?.text?.text, 'Le taux est de 4 %.');
    assert.equal(problems.length, 1);
    assert.match(said(problems)[0] ?? '', /insee\.txt.*insee\.md.*premier/);
  });

  for (const [what, more, expected] of [
    [
      'une bibliographie abîmée, avec sa ligne',
      { 'file:///bureau/b.bib': '@misc{insee, title = {x\n@misc{hcr, title = {y}}\n' },
      /bureau\/b\.bib .*entrée/,
    ],
    ['une bibliographie absente', { 'file:///bureau/b.bib': undefined }, /bureau\/b\.bib introuvable/],
    ['une clé en double', { 'file:///bureau/sources/c.json': '[{"id": "insee"}]' }, /c\.json La clé.*deux sources/],
    [
      'une source binaire',
      { 'file:///bureau/sources/insee.txt': '\u0000\u0001\u0002\u0000\u0003' },
      /insee\.txt n’est pas un texte/,
    ],
    ['une source vide', { 'file:///bureau/sources/insee.txt': ' ' }, /insee\.txt ne contient pas de texte/],
    [
      'une source que l’entrée place hors du dossier',
      { 'file:///bureau/b.bib': '@misc{insee, fichier = {../x/secret.txt}}', 'file:///x/secret.txt': 'Secret.' },
      /bureau\/b\.bib .*hors du dossier/,
    ],
    [
      'une source que l’entrée place sur le réseau',
      { 'file:///bureau/b.bib': '@misc{insee, fichier = {https://exemple.org/s.txt}}' },
      /bureau\/b\.bib .*hors du dossier/,
    ],
    [
      'une source que l’entrée nomme et qui a bougé',
      { 'file:///bureau/b.bib': '@misc{insee, fichier = {ancien.txt}}' },
      /bureau\/b\.bib «.ancien\.txt.» introuvable/,
    ],
  ] as const) {
    test(`${what} : une phrase, et le reste se lit`, async () => {
      const { of, world } = onDesk();
      for (const [at, content] of Object.entries(more)) {
        if (content === undefined) world.files.delete(at);
        else world.files.set(at, content);
      }
      const { problems, sources } = await of(`${text}\nVoir [@hcr].\n`);
      assert.equal(problems.length, 1, said(problems).join('\n'));
      assert.match(said(problems)[0] ?? '', expected);
      assert.equal(sources.byKey.get('hcr')?.text?.text, 'On compte 3 millions de personnes.');
    });
  }

  test('trop grandes ne sont pas même lues', async () => {
    const world = testEnvironment([], files);
    const { of, read } = onDesk(
      {},
      {
        look: async (at) => {
          const found = await world.look(at);
          return found && { ...found, size: 50_000_000 };
        },
      },
    );
    const { problems } = await of();
    assert.deepEqual(
      said(problems).map((one) => /trop grand/.test(one)),
      [true, true],
    );
    assert.deepEqual(read, []);
  });

  test('qui changent pendant la lecture : une phrase', async () => {
    const world = testEnvironment([], files);
    let turn = 0;
    const { of } = onDesk(
      {},
      {
        look: async (at) => {
          const found = await world.look(at);
          return found && at.endsWith('insee.txt') ? { ...found, stamp: String(turn++) } : found;
        },
      },
    );
    assert.match(said((await of()).problems).join(), /change pendant/);
  });

  test('hors du dossier s’ouvrent là où l’utilisateur y consent', async () => {
    const { of } = onDesk({
      'file:///bureau/b.bib': '@misc{insee, fichier = {/partage/s.txt}}',
      'file:///partage/s.txt': 'Le taux est de 4 %.',
    });
    assert.equal((await of()).sources.byKey.get('insee')?.unread, 'outside');
    const { sources } = await of(text, { roots: [...places.roots, 'file:///partage'] });
    assert.equal(sources.byKey.get('insee')?.text?.text, 'Le taux est de 4 %.');
  });

  test('une clé avec accents et espaces trouve son fichier', async () => {
    const { of } = onDesk({ 'file:///bureau/sources/e%CC%81te%CC%81%202026.txt': 'Il fait beau.' });
    const { sources } = await of('Il fait beau [@{été 2026}].\n');
    assert.equal(sources.byKey.get('été 2026')?.text?.text, 'Il fait beau.');
  });
});
