import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import { readGlossary } from '../../server/src/core/glossary/readGlossary.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { type Client, plainClient } from '../../server/src/service/client.ts';
import { closedDraft } from '../../server/src/service/drafts.ts';
import { type Proposal, proposalEdit } from '../../server/src/service/features/addTerm.ts';
import { termCompletionsAt } from '../../server/src/service/features/termCompletion.ts';
import { definitionsOf } from '../../server/src/service/features/termDefinition.ts';
import { termCard, termHoverOf } from '../../server/src/service/features/termHover.ts';
import {
  entryAt,
  lensesOf,
  referencesTo,
  termSymbols,
  toldLens,
  usesIn,
} from '../../server/src/service/features/termReferences.ts';
import { renameTerm } from '../../server/src/service/features/termRename.ts';
import { spanOf } from '../../server/src/service/toLsp.ts';
import { builtIn } from '../support/given.ts';

const yaml = `# Termes de l’équipe
- id: infox
  terme: infox
  genre: féminin
  pluriel: infox
  definition: Information mensongère.
  a_eviter: [fake news]
  equivalents: { en: [fake news] }
# Voir la note de 2024.
- id: megadonnees
  terme: mégadonnées
  nombre: pluriel
  genre: féminin
`;
const source = { uri: 'file:///g/equipe.yml', name: 'equipe.yml', text: yaml };
const { entries } = readGlossary(source);
const given = { ...builtIn, glossary: { entries } };
const checker = createChecker({ rules: [], settings: defaultSettings, given });
const markdown: Client = { ...plainClient, markdown: true };

const open = (text: string, uri = 'file:///d/note.md') => closedDraft(uri, text);
const asked = (text: string, uri?: string) => {
  const one = open(text, uri);
  return { open: one, ask: checker.ask(one.draft) };
};
const run = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const infox = entries[0]!;

describe('un terme dans l’éditeur', () => {
  test('le survol dit définition, équivalent, formes à éviter et fichier', () => {
    const { open: draft, ask } = asked('Les fake news se répandent.');
    const hover = termHoverOf(draft, ask, 6, markdown);
    const value = hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    for (const part of ['**infox**', 'Information mensongère', 'fake news', 'equipe']) assert.ok(value.includes(part), value);
    assert.equal(termHoverOf(draft, ask, 20, markdown), null);
  });

  test('l’équivalent se copie là où le client sait copier, et nulle part ailleurs', () => {
    const client = { ...markdown, commands: ['sourcier.copy'] };
    assert.match(
      termCard(infox, client),
      /Anglais\u00a0: fake news \(\[copier\]\(command:sourcier\.copy\?%5B%22fake%20news%22%5D\)\)/,
    );
    assert.doesNotMatch(termCard(infox, markdown), /command:/);
    assert.doesNotMatch(termCard(infox, { ...client, markdown: false }), /command:/);
    const sly = { ...infox, equivalents: { en: ['x) [y](command:rm'] }, definition: '[z](command:rm)' };
    assert.deepEqual(termCard(sly, client).match(/(?<!\\)\]\([^)]*/g), [
      '](command:sourcier.copy?%5B%22x%29%20%5By%5D%28command%3Arm%22%5D',
    ]);
  });

  test('la saisie propose le terme sans accents ni capitale', () => {
    const draft = open('Les megad');
    const [item] = termCompletionsAt(draft, given.glossary, 9, plainClient);
    assert.equal(item?.label, 'mégadonnées');
    const range = item?.textEdit && 'range' in item.textEdit ? item.textEdit.range : undefined;
    assert.deepEqual(range && spanOf(draft.document, range), { start: 4, end: 9 });
    assert.deepEqual(termCompletionsAt(open('Les m'), given.glossary, 5, plainClient), []);
    assert.equal(termCompletionsAt(open('L’inf'), given.glossary, 5, plainClient)[0]?.label, 'infox');
  });

  test('la définition mène à la ligne du glossaire, dans un tableau et en TBX aussi', () => {
    assert.deepEqual(definitionsOf(infox, [source])[0]?.range.start, { line: 2, character: 9 });
    for (const [name, text, line] of [
      ['g.csv', 'id;terme\ninfox;infox\n', 1],
      [
        'g.tbx',
        '<tbx><text><body>\n<conceptEntry id="infox"><langSec xml:lang="fr"><termSec>\n<term>infox</term></termSec></langSec></conceptEntry></body></text></tbx>',
        2,
      ],
    ] as const) {
      const [entry] = readGlossary({ name, text }).entries;
      assert.equal(entry && definitionsOf(entry, [{ uri: `file:///${name}`, name, text }])[0]?.range.start.line, line, name);
    }
  });

  test('les références sont tous les emplois de l’entrée, sous toutes ses formes', () => {
    const drafts = [asked('Une infox. Des fake news.'), asked('L’infox.', 'file:///d/b.md')].map((one) => run(usesIn(one)));
    const found = referencesTo('infox', drafts);
    assert.deepEqual(
      found.map(({ uri, range }) => `${uri.slice(8)} ${range.start.character}`),
      ['d/note.md 4', 'd/note.md 15', 'd/b.md 2'],
    );
  });

  test('la loupe compte les emplois, la recherche trouve par toute forme', () => {
    const [lens] = lensesOf(entries, source);
    const used = (texts: number, each: number) =>
      Array.from({ length: texts }, (_, text) => run(usesIn(asked('Une infox. '.repeat(each), `file:///d/${text}.md`))));
    const title = (texts: number, each: number, client: Client = markdown) =>
      lens && toldLens(lens, used(texts, each), client).command?.title;
    assert.equal(title(5, 2), '10 emplois dans 5 textes');
    assert.equal(title(1, 1), '1 emploi dans 1 texte');
    assert.equal(title(0, 0), 'aucun emploi');
    assert.equal(title(1, 2, { ...markdown, language: 'en' }), '2 uses in 1 text');
    assert.equal(lens && toldLens(lens, used(1, 1), markdown).command?.command, '');
    assert.deepEqual(
      termSymbols(entries, [source], 'FAKE').map(({ name }) => name),
      ['infox'],
    );
    assert.equal(entryAt(entries, 'equipe.yml', yaml.indexOf('mégadonnées'))?.id, 'megadonnees');
  });

  test('renommer change le glossaire et les textes, avec l’accord', () => {
    const text = 'L’infox circule. Des infox circulent. Il dit : « L’infox tue la confiance. »';
    const draft = asked(text);
    const glossary = { ...source, entries, version: null };
    const files = run(renameTerm(infox, { form: 'faux récit', gender: 'm' }, glossary, [draft]));
    const apply = (before: string, uri: string): string =>
      applyEdits(
        before,
        (files.find((file) => file.uri === uri)?.edits ?? []).map(({ range, newText }) => ({
          span: spanOf(closedDraft(uri, before).document, range),
          text: newText,
        })),
      );
    assert.match(apply(yaml, source.uri), /terme: faux récit\n {2}genre: masculin\n {2}pluriel: faux récits\n/);
    assert.equal(
      apply(text, 'file:///d/note.md'),
      'Le faux récit circule. Des faux récits circulent. Il dit : « L’infox tue la confiance. »',
    );
  });
});

describe('ajouter au glossaire', () => {
  const proposal: Proposal = { term: 'hypertrucage', sentence: 'Un hypertrucage circule.', author: 'AB', date: '2026-11-24' };
  const added = (text: string, what: Proposal = proposal): string | undefined => {
    const edit = proposalEdit(text, 'g.yml', what);
    return edit && applyEdits(text, [edit]);
  };

  test('le terme se range à sa place, commentaires et ordre gardés', () => {
    const text = added(yaml) ?? '';
    assert.deepEqual(
      readGlossary({ name: 'g.yml', text }).entries.map(({ id, status }) => `${id} ${status}`),
      ['hypertrucage proposed', 'infox approved', 'megadonnees approved'],
    );
    const between = added(yaml, { ...proposal, term: 'mastodonte' }) ?? '';
    assert.match(between, /statut: proposé\n# Voir la note de 2024\.\n- id: megadonnees/);
  });

  test('un fichier vide, une liste vide, un fichier sans fin de ligne', () => {
    for (const text of ['', '[]\n', '# rien\n', '- id: z\n  terme: zone']) {
      const { entries: read, problems } = readGlossary({ name: 'g.yml', text: added(text) ?? 'absent' });
      assert.deepEqual(problems, [], text);
      assert.ok(
        read.some(({ id, note }) => id === 'hypertrucage' && note?.includes('circule')),
        text,
      );
    }
  });

  test('contester propose un nouvel examen, lié à l’entrée', () => {
    const text = added(yaml, { ...proposal, term: 'infox', contests: 'infox' }) ?? '';
    const contested = readGlossary({ name: 'g.yml', text }).entries.find(({ id }) => id === 'infox-conteste');
    assert.deepEqual([contested?.status, contested?.related], ['proposed', ['infox']]);
  });

  test('un fichier cassé n’est pas touché', () => assert.equal(added('- id: [a\n'), undefined));
});
