import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { builtInGlossary } from '../../../server/src/core/glossary/builtIn.ts';

const files = readdirSync('glossary').filter((file) => file.endsWith('.yml'));
const { entries } = builtInGlossary();

describe('le glossaire intégré', () => {
  test('suit son schéma', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('glossary/schema.json', 'utf8')),
    );
    for (const file of files) {
      assert.ok(
        validate(load(readFileSync(`glossary/${file}`, 'utf8'))),
        `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`,
      );
    }
  });

  test('tient ses identifiants en ordre dans chaque fichier, et chacun une seule fois', () => {
    for (const file of files) {
      const ids = entries.filter(({ origin }) => origin?.file === `glossary/${file}`).map(({ id }) => id);
      assert.ok(ids.length > 0, file);
      assert.deepEqual(ids, [...ids].sort(), file);
    }
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  });

  test('définit chaque terme et nomme sa source', () => {
    for (const { id, definition, source } of entries) {
      assert.ok(definition, `${id}: définition`);
      assert.ok(source?.name, `${id}: source`);
    }
  });

  test('ne fait une erreur d’aucune entrée', () => {
    const errors = entries.filter(
      ({ level, discouraged }) => level === 'error' || discouraged.some((one) => one.level === 'error'),
    );
    assert.deepEqual(errors, []);
  });

  test('éteint ce sur quoi les autorités se contredisent, et le dit', () => {
    for (const id of ['logiciel-ranconneur', 'note-libre']) {
      const entry = entries.find((one) => one.id === id);
      assert.equal(entry?.level, 'off', id);
      assert.match(entry?.note ?? '', /contredisent/);
    }
  });

  test('ne renvoie qu’à des entrées qui existent', () => {
    const ids = new Set(entries.map(({ id }) => id));
    assert.deepEqual(
      entries.flatMap(({ id, related, successor }) =>
        [...related, ...(successor ? [successor] : [])].filter((to) => !ids.has(to)).map((to) => `${id} → ${to}`),
      ),
      [],
    );
  });

  test('garde toutes les entrées d’où il vient', (context) => {
    const origin = '../shared/domain/glossary.json';
    if (!existsSync(origin)) return context.skip('la liste de départ n’est pas là');
    const ids = new Set(entries.map(({ id }) => id));
    const wanted = (JSON.parse(readFileSync(origin, 'utf8')) as readonly { readonly id: string }[]).map(({ id }) => id);
    assert.deepEqual(
      wanted.filter((id) => !ids.has(id)),
      [],
    );
  });
});
