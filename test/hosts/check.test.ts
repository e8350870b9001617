import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { onDesk } from '../support/commandLine.ts';

/** A text in which the shipped rules find one thing and no other. */
const faulty = 'La réunion s’est tenue. Il reste [À COMPLÉTER].\n';
const quiet = 'La séance est levée.\n';
const typographic = (text: string) => text.replaceAll('\u00a0', ' ');
const pathsIn = (json: string): string[] => JSON.parse(json).drafts.map(({ path }: { path: string }) => path);

describe('sourcier check', () => {
  test('lit les brouillons d’un dossier et tait ceux que .gitignore écarte', () =>
    onDesk(
      {
        'a.md': faulty,
        'b.txt': faulty,
        'c.communique': faulty,
        'd.html.bak': faulty,
        'notes/e.md': faulty,
        'rejets/f.md': faulty,
        'notes/g.md': faulty,
        'node_modules/x/h.md': faulty,
        '.git/HEAD': '',
        '.gitignore': 'rejets/\n*.tmp\n',
        'notes/.gitignore': 'g.md\n',
      },
      async ({ run }) => {
        assert.deepEqual(pathsIn((await run(['check', '--format', 'json'])).out), [
          'a.md',
          'b.txt',
          'c.communique',
          'notes/e.md',
        ]);
      },
    ));

  test('lit un fichier nommé, même écarté, même avec espaces et accents, et ce qu’un motif désigne', () =>
    onDesk(
      { 'été à lire/note n° 1.md': faulty, '.git/HEAD': '', '.gitignore': '*.md\n', 'x/y.txt': quiet, 'x/z.txt': quiet },
      async ({ run }) => {
        const named = await run(['check', 'été à lire/note n° 1.md', '--format', 'json']);
        assert.deepEqual(pathsIn(named.out), ['été à lire/note n° 1.md']);
        assert.deepEqual(pathsIn((await run(['check', '**/*.txt', '--format', 'json'])).out), ['x/y.txt', 'x/z.txt']);
      },
    ));

  test('nomme les fichiers d’un dossier extérieur par rapport à lui', () =>
    onDesk({ 'sous/a.md': quiet }, (away) =>
      onDesk({}, async ({ run }) => {
        assert.deepEqual(pathsIn((await run(['check', away.folder, '--format', 'json'])).out), ['sous/a.md']);
      }),
    ));

  test('rend 0 sans rien, 1 au niveau d’échec, 2 sans pouvoir', () =>
    onDesk({ 'a.md': faulty, 'b.md': quiet }, async ({ run }) => {
      const code = async (...argv: string[]) => (await run(['check', ...argv])).code;
      const error = ['--rule', 'draft/placeholder=error'];
      const warning = ['--rule', 'draft/placeholder=warning'];
      assert.equal(await code('b.md'), 0);
      assert.equal(await code('a.md', ...error), 1);
      assert.equal(await code('a.md', ...error, '--fail-on', 'never'), 0);
      assert.equal(await code('a.md', ...warning), 0);
      assert.equal(await code('a.md', ...warning, '--fail-on', 'warning'), 1);
      assert.equal(await code('a.md', ...warning, '--max-warnings', '0'), 1);
      assert.equal(await code('a.md', ...warning, '--max-warnings', '1'), 0);
      assert.equal(await code('absent.md'), 2);
    }));

  test('avant la diffusion, ce qui manque encore est une erreur', () =>
    onDesk({ 'a.md': faulty }, async ({ run }) => {
      assert.equal((await run(['check'])).code, 0);
      assert.equal((await run(['check', '--release'])).code, 1);
    }));

  test('lit l’entrée standard sous le nom qu’on lui donne', () =>
    onDesk({}, async ({ run }) => {
      const { out, code } = await run(['check', '-', '--stdin-filename', 'projet.md', '--release'], { input: faulty });
      assert.match(out, /^projet\.md:1:\d+ erreur \[draft\/placeholder\]$/m);
      assert.equal(code, 1);
    }));

  test('écrit chaque forme où on la veut, en une fois', () =>
    onDesk({ 'a.md': faulty }, async ({ run, folder }) => {
      const sarif = ['--format', 'sarif', '--output-file', 'out/r.sarif'];
      const json = ['--format', 'json', '--output-file', 'r.json'];
      const { out } = await run(['check', ...sarif, '--format', 'github', ...json]);
      assert.match(out, /^::notice file=a\.md,/);
      assert.equal(JSON.parse(readFileSync(join(folder, 'out/r.sarif'), 'utf8')).version, '2.1.0');
      assert.equal(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).schemaVersion, 1);
    }));

  test('parle anglais quand on le demande, sur la ligne ou dans sourcier.yml', () =>
    onDesk({ 'a.md': quiet }, async ({ run }) => {
      assert.match((await run(['check', '--lang', 'en'])).out, /^Nothing to report/);
      assert.match((await run(['chek', '--lang', 'en'])).err, /Did you mean “check”/);
      await onDesk({ 'a.md': quiet, 'sourcier.yml': 'langue: en\n' }, async (english) => {
        assert.match((await english.run(['check'])).out, /^Nothing to report/);
      });
    }));

  test('n’a de couleurs que sur un terminal, ou sur demande', () =>
    onDesk({ 'a.md': faulty }, async ({ run }) => {
      const colored = /\u001b\[/;
      assert.doesNotMatch((await run(['check'])).out, colored);
      assert.match((await run(['check', '--color'])).out, colored);
      assert.match((await run(['check'], { stdoutIsTerminal: true })).out, colored);
      assert.doesNotMatch((await run(['check'], { stdoutIsTerminal: true, env: { NO_COLOR: '1' } })).out, colored);
      assert.doesNotMatch((await run(['check', '--no-color'], { stdoutIsTerminal: true })).out, colored);
    }));

  test('ne montre que les erreurs avec --quiet, et masque encore ce qu’une règle tue masquait', () =>
    onDesk({ 'a.md': 'Joindre M. Durand au 06 12 34 56 78. [À COMPLÉTER] au 06 12 34 56 78.\n' }, async ({ run }) => {
      const levels = ['--rule', 'draft/placeholder=error', '--rule', 'leaks/personal-data=warning'];
      const { out } = await run(['check', '--quiet', ...levels]);
      assert.match(out, /draft\/placeholder/);
      assert.doesNotMatch(out, /leaks\//);
      assert.doesNotMatch(out, /12 34 56/);
    }));
});

describe('réglages', () => {
  test('le sourcier.yml le plus proche vaut, la ligne de commande l’emporte', () =>
    onDesk(
      {
        'sourcier.yml': 'regles: {draft/placeholder: erreur}',
        'a.md': faulty,
        'b/sourcier.yml': 'regles: {draft/placeholder: off}',
        'b/c/a.md': faulty,
      },
      async ({ run }) => {
        assert.equal((await run(['check', 'a.md'])).code, 1);
        assert.equal((await run(['check', 'b'])).code, 0);
        assert.equal((await run(['check', 'b', '--config', 'sourcier.yml'])).code, 1);
        assert.equal((await run(['check', 'a.md', '--rule', 'draft/placeholder=off'])).code, 0);
      },
    ));

  test('une faute dans sourcier.yml est dite à sa ligne, et le reste est relu', () =>
    onDesk({ 'sourcier.yml': 'regles:\n  draft/placeholde: off\n', 'a.md': faulty }, async ({ run }) => {
      const { code, out, err } = await run(['check']);
      const expected = 'sourcier.yml:2:3 : Règle inconnue : « draft/placeholde ». Vouliez-vous dire « draft/placeholder » ?\n';
      assert.equal(typographic(err), expected);
      assert.match(out, /draft\/placeholder/);
      assert.equal(code, 2);
    }));

  test('le point d’une abréviation que sourcier.yml ajoute ne finit pas la phrase, qui garde sa source', async () => {
    const draft = { 'a.md': 'Selon la Brig. Centrale de Lyon, 45 % des entreprises ont subi une attaque en 2025.\n' };
    const settings = { 'sourcier.yml': 'abreviations: [Brig.]\n' };
    await onDesk(draft, async ({ run }) => assert.match((await run(['check'])).out, /sourcing\/unsourced-claim/));
    await onDesk({ ...draft, ...settings }, async ({ run }) =>
      assert.doesNotMatch((await run(['check'])).out, /sourcing\/unsourced-claim/),
    );
  });

  test('les fichiers que sourcier.yml écarte ne sont pas lus', () =>
    onDesk(
      {
        'sourcier.yml': 'fichiers: {inclure: ["*.md"], ignorer: [vieux/, LISEZMOI.md]}',
        'a.md': quiet,
        'b.txt': quiet,
        'LISEZMOI.md': quiet,
        'vieux/c.md': quiet,
      },
      async ({ run }) => assert.deepEqual(pathsIn((await run(['check', '--format', 'json'])).out), ['a.md']),
    ));

  test('le glossaire de l’équipe vaut, et ce qui y est faux est dit à sa ligne', () =>
    onDesk(
      {
        'sourcier.yml': 'glossaires: [termes/*.yml, absent.yml]',
        'termes/a.yml':
          '- id: maison-mot\n  terme: mot de la maison\n  nature: nom\n  genre: m\n  statut: approuvé\n  a_eviter:\n    - forme: vieux mot\n',
        'termes/b.yml': '- &x {id: y}\n- *x\n',
        'a.md': 'C’est un vieux mot.\n',
      },
      async ({ run }) => {
        const { code, out, err } = await run(['check', 'a.md']);
        assert.match(out, /terms\/discouraged-form/);
        assert.match(err, /^absent\.yml/m);
        assert.match(err, /^termes\/b\.yml:1/m);
        assert.equal(err.trim().split('\n').length, 2);
        assert.equal(code, 2);
      },
    ));

  test('« sourcier init » écrit un fichier commenté, jamais par-dessus un autre', () =>
    onDesk({ 'a.md': quiet }, async ({ run, folder }) => {
      assert.equal((await run(['init'])).code, 0);
      assert.ok(existsSync(join(folder, 'sourcier.yml')));
      assert.equal((await run(['check'])).code, 0);
      const again = await run(['init']);
      assert.equal(again.code, 2);
      assert.match(again.err, /existe déjà/);
    }));
});

describe('ce qui n’est pas un brouillon lisible', () => {
  const binary = 'n’est pas un texte (contenu binaire), il n’est pas relu.';
  const cases: [string, Record<string, string | Uint8Array>, string, string][] = [
    ['un fichier absent', {}, 'absent.md', 'introuvable ; vérifier le nom et le dossier.'],
    ['un motif sans fichier', {}, '*.nul', 'aucun fichier ne correspond à ce motif.'],
    ['un contenu binaire', { 'x.md': new Uint8Array([1, 0, 2, 3]) }, 'x.md', binary],
    ['des signes de contrôle', { 'x.md': '\u0001\u0002\u0003\u0004' }, 'x.md', binary],
    [
      'cinquante mégaoctets sur une ligne',
      { 'x.md': Buffer.alloc(50_000_000, 'a') },
      'x.md',
      'pèse 50,0 Mo : au-delà de 8 Mo, un brouillon n’est pas relu.',
    ],
  ];
  for (const [name, files, path, expected] of cases) {
    test(`${name} : une phrase, et les autres sont relus`, () =>
      onDesk({ ...files, 'bon.md': faulty }, async ({ run }) => {
        const { code, out, err } = await run(['check', path, 'bon.md']);
        assert.equal(typographic(err), `${path} : ${expected}\n`);
        assert.match(out, /bon\.md:1/);
        assert.equal(code, 2);
      }));
  }

  test('un fichier sans droit de lecture', { skip: process.getuid?.() === 0 ? 'root lit tout' : false }, () =>
    onDesk({ 'a.md': quiet }, async ({ run, folder }) => {
      chmodSync(join(folder, 'a.md'), 0);
      assert.match((await run(['check'])).err, /a\.md.*illisible/);
    }),
  );

  test('un lien qui ne mène nulle part', () =>
    onDesk({ 'b.md': quiet }, async ({ run, folder }) => {
      symlinkSync(join(folder, 'nulle-part'), join(folder, 'a.md'));
      const { err, code } = await run(['check']);
      assert.match(err, /a\.md.*introuvable/);
      assert.equal(code, 2);
    }));

  test('du Windows-1252 et de l’UTF-16 sont lus, et c’est dit', () =>
    onDesk(
      { 'a.txt': Buffer.from('D\xe9j\xe0 vu', 'latin1'), 'b.txt': Buffer.from('\ufeffDéjà vu', 'utf16le') },
      async ({ run }) => {
        const { code, err } = await run(['check']);
        assert.equal(code, 0);
        assert.equal(err.split('\n').filter((line) => line.includes('UTF-8')).length, 2);
      },
    ));

  test('un fichier vide n’a rien', () => onDesk({ 'a.md': '' }, async ({ run }) => assert.equal((await run(['check'])).code, 0)));
});

describe('la ligne de commande', () => {
  const cases: [string, string][] = [
    ['chekc', 'Commande inconnue : « chekc ». Vouliez-vous dire « check » ? « sourcier --help » les énumère.'],
    ['check --formatt json', 'Option inconnue : « --formatt ». Vouliez-vous dire « --format » ?'],
    ['check --format', 'L’option --format attend une valeur : --format FORMAT.'],
    ['check --release=oui', 'L’option --release ne prend pas de valeur.'],
    ['check --as-of 2026-02-30', '« 2026-02-30 » n’est pas une date : écrire AAAA-MM-JJ, par exemple 2026-11-24.'],
    ['check --max-warnings dix', 'L’option --max-warnings attend un nombre entier, non « dix ».'],
    ['check --fail-on eror', '« eror » n’est pas une valeur de --fail-on : error, warning, never. Vouliez-vous dire « error » ?'],
    [
      'check --rule draft/placeholder',
      '« draft/placeholder » ne règle rien : écrire --rule RÈGLE=NIVEAU, par exemple --rule wording/absolute=off.',
    ],
    [
      'check --rule draft/placeholdr=off',
      'Règle inconnue : « draft/placeholdr ». Vouliez-vous dire « draft/placeholder » ? « sourcier rules » les énumère.',
    ],
    [
      'check --format json --format sarif',
      'Deux formats iraient sur la sortie standard : faire suivre chaque --format, sauf un, de --output-file FICHIER.',
    ],
    ['check --fix -', '--fix ne peut écrire dans l’entrée standard ; --fix-dry-run montre ce qui changerait.'],
    [
      'explain draft/placeholdr',
      'Règle inconnue : « draft/placeholdr ». Vouliez-vous dire « draft/placeholder » ? « sourcier rules » les énumère.',
    ],
    ['check --config nul.yml', 'nul.yml : introuvable ; vérifier le nom et le dossier.'],
  ];
  for (const [line, expected] of cases) {
    test(`sourcier ${line}`, () =>
      onDesk({}, async ({ run }) => {
        const { code, err, out } = await run(line.split(' '));
        assert.deepEqual([typographic(err), code, out], [`${expected}\n`, 2, '']);
      }));
  }

  test('sans rien, dit comment s’en servir ; chaque commande a son aide, dans les deux langues', () =>
    onDesk({}, async ({ run }) => {
      assert.match((await run([])).out, /Usage/);
      for (const lang of ['fr', 'en']) {
        for (const command of ['check', 'explain', 'rules', 'init']) {
          const { out, code } = await run([command, '--help', '--lang', lang]);
          assert.match(out, new RegExp(`sourcier ${command}`));
          assert.equal(code, 0);
        }
      }
    }));

  test('explique une règle, énumère les règles', () =>
    onDesk({}, async ({ run }) => {
      assert.match((await run(['explain', 'draft/placeholder'])).out, /^# /);
      assert.match((await run(['explain', 'placeholder', '--lang', 'en'])).out, /## What to do/);
      assert.match((await run(['rules'])).out, /^draft\/placeholder\s+\p{L}+/mu);
      assert.ok(JSON.parse((await run(['rules', '--format', 'json'])).out).length > 0);
    }));
});

describe('le programme livré', { skip: existsSync('dist/cli.cjs') ? false : 'dist/ n’est pas construit : npm run build' }, () => {
  test('se lance, relit, et rend son code', () =>
    onDesk({ 'a.md': quiet }, async ({ folder }) => {
      const cli = join(process.cwd(), 'dist/cli.cjs');
      const out = execFileSync(process.execPath, [cli, 'check'], { cwd: folder, encoding: 'utf8' });
      assert.equal(typographic(out), 'Rien à signaler (1 fichier lu).\n');
    }));

  test('dit le même à un ouvrier qu’à deux, d’un texte, d’une page, d’une bibliographie et d’un motif', () =>
    onDesk(
      {
        'a.md': 'La séance levée.\n',
        'b.html': '<p>La réunion s’est tenue. Il reste [À COMPLÉTER].</p>',
        'c.md': `---\nbibliographie: sources.bib\n---\n\n${faulty}`,
        'sources.bib': '@misc{a, title = {Note}}\n',
        'sourcier.yml': 'phrases:\n  - pattern: "/séances? lev/"\n',
      },
      async ({ folder }) => {
        const cli = join(process.cwd(), 'dist/cli.cjs');
        const findings = (workers: string) =>
          execFileSync(process.execPath, [cli, 'check', 'a.md', 'b.html', 'c.md', '--workers', workers, '--fail-on', 'never'], {
            cwd: folder,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'inherit'],
          });
        assert.match(findings('1'), /team-phrase.*b\.html.*c\.md/s);
        assert.equal(findings('2'), findings('1'));
      },
    ));
});
