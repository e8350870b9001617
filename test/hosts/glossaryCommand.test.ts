import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha256 } from '../../server/src/core/text/sha256.ts';
import { type Desk, onDesk } from '../support/commandLine.ts';

const house = '- terme: conférence du matin\n  definition: Réunion.\n  source: Maison\n  a_eviter: [papotage matinal]\n';
const draft = 'Le papotage matinal est reporté.\n';

describe('sourcier glossary check', () => {
  test('dit où, quoi et combien', () =>
    onDesk({ 'a.yml': `${house}- terme: infox\n  niveau: grave\n` }, async ({ run }) => {
      const { code, out, err } = await run(['glossary', 'check', 'a.yml']);
      assert.match(out, /^a\.yml:6:11: «\u00a0grave\u00a0» n’est pas admis ici/m);
      assert.match(err, /^2 entrées dans 1 fichier\u00a0; 0 erreur, 3 remarques\.$/m);
      assert.equal(code, 0);
    }));
  test('lit les fichiers de sourcier.yml quand on n’en nomme pas', () =>
    onDesk(
      { 'sourcier.yml': 'glossaires: [termes/*.yml]\n', 'termes/a.yml': house, 'termes/b.yml': '- definition: x\n' },
      async (desk) => {
        const { code, out, err } = await desk.run(['glossary', 'check']);
        assert.match(out, /termes[/]b\.yml:1:3: .*\[no-term\]/);
        assert.match(err, /1 entrée dans 2 fichiers\u00a0; 1 erreur/);
        assert.equal(code, 1);
      },
    ));
  test('résume ce qui se répète, ou le montre', () =>
    onDesk({ 'a.csv': `terme\n${Array.from({ length: 30 }, (_, at) => `mot${at}`).join('\n')}\n` }, async ({ run }) => {
      const { out } = await run(['glossary', 'check', 'a.csv']);
      assert.match(out, /a\.csv: et 10 autres de cette sorte \(--all les montre\) \[no-source\]/);
      const { out: all } = await run(['glossary', 'check', '--all', 'a.csv']);
      assert.equal(all.match(/\[no-source\]/g)?.length, 30);
    }));
  test('voit une entrée sans terme qui ne complète rien, et un lien vers le glossaire intégré', () =>
    onDesk({ 'a.yml': `- id: infocs\n  variantes: [x]\n${house}  liens: [infox, nulle-part]\n` }, async ({ run }) => {
      const { out } = await run(['glossary', 'check', 'a.yml']);
      assert.match(out, /a\.yml:1:7: .*«\u00a0infocs\u00a0».*\[dead-extension\]/);
      assert.deepEqual(out.match(/lien «\u00a0([^»]*)\u00a0»/g), ['lien «\u00a0nulle-part\u00a0»']);
    }));
});

describe('sourcier glossary convert', () => {
  test('passe d’un format à l’autre et revient', () =>
    onDesk({ 'a.yml': house }, async ({ run, folder }) => {
      for (const ending of ['json', 'csv', 'tsv', 'xlsx', 'tbx']) {
        assert.equal((await run(['glossary', 'convert', 'a.yml', `b.${ending}`])).code, 0, ending);
        assert.equal((await run(['glossary', 'convert', `b.${ending}`, `${ending}.yml`])).code, 0, ending);
        assert.match(
          readFileSync(join(folder, `${ending}.yml`), 'utf8'),
          /terme: conférence du matin[\s\S]*papotage matinal/,
          ending,
        );
      }
    }));
  test('dit les entrées sans terme qu’il laisse', () =>
    onDesk({ 'a.yml': `${house}- id: infox\n  variantes: [x]\n` }, async ({ run }) => {
      const { err } = await run(['glossary', 'convert', 'a.yml', 'a.csv']);
      assert.match(err, /1 entrée sans terme, qui en complète une autre, n’est pas convertie\./);
    }));
  test('écrit FranceTerme en TBX que le schéma admet et qui se relit', (context) => {
    const file = '../shared/reference/franceterme/terms_2025.json';
    const schema = '../shared/reference/tbx/TBX-Core_dialect/Schemas/TBXcoreStructV03_TBX-Core_integrated.rng';
    if (!existsSync(file)) return context.skip('les fichiers publiés ne sont pas là');
    return onDesk({ 'ft.json': readFileSync(file) }, async ({ run, folder }) => {
      assert.equal((await run(['glossary', 'convert', 'ft.json', 'ft.tbx'])).code, 0);
      assert.match((await run(['glossary', 'check', 'ft.tbx'])).err, /194 entrées dans 1 fichier\u00a0; 0 erreur/);
      if (!existsSync(schema) || spawnSync('xmllint', ['--version']).status !== 0) return;
      // The schema of TBX-Core holds every type to be empty; the structure is the same for all dialects.
      const structure = readFileSync(schema, 'utf8').replace(/(<define name="\w+\.types">)[\s\S]*?(<\/define>)/g, '$1<text/>$2');
      writeFileSync(join(folder, 's.rng'), structure);
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--relaxng', 's.rng', 'ft.tbx'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr.slice(0, 400));
    });
  });
  test('donne un classeur à remplir, qui se lit tel quel', () =>
    onDesk({}, async ({ run }) => {
      assert.equal((await run(['glossary', 'template', 'modele.xlsx'])).code, 0);
      const { code, err } = await run(['glossary', 'check', 'modele.xlsx']);
      assert.deepEqual([code, err], [0, '2 entrées dans 1 fichier\u00a0; 0 erreur, 0 remarque.\n']);
    }));
});

describe('sourcier glossary diff', () => {
  test('raconte ce qui change, et ce que les textes y gagnent de signalements', () =>
    onDesk(
      {
        'a.yml': house,
        'b.yml': house.replace('matinal]', 'matinal, point du jour]'),
        'textes/un.md': `${draft}Le point du jour attend.\n`,
      },
      async ({ run }) => {
        const { out, code } = await run(['glossary', 'diff', 'a.yml', 'b.yml', '--impact', 'textes', '--format', 'markdown']);
        assert.equal(
          out,
          '- «\u00a0point du jour\u00a0» est désormais à éviter, pour «\u00a0conférence du matin\u00a0».\n- 2 passages de 1 texte seront signalés (1 avec l’ancien).\n',
        );
        assert.equal(code, 0);
      },
    ));
  test('voit ce qu’une entrée sans terme change au glossaire intégré', () =>
    onDesk({ 'a.yml': '[]\n', 'b.yml': '- id: infox\n  a_eviter: [bobard]\n' }, async ({ run }) => {
      const { out } = await run(['glossary', 'diff', 'a.yml', 'b.yml']);
      assert.equal(out, '«\u00a0bobard\u00a0» est désormais à éviter, pour «\u00a0infox\u00a0».\n');
    }));
});

const formats: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  xlsx: async ({ run }) => void (await run(['glossary', 'convert', 'a.yml', 'maison.xlsx'])),
  json: async ({ run }) => void (await run(['glossary', 'convert', 'a.yml', 'maison.json'])),
  csv: async ({ run }) => void (await run(['glossary', 'convert', 'a.yml', 'maison.csv'])),
  tbx: async ({ run }) => void (await run(['glossary', 'convert', 'a.yml', 'maison.tbx'])),
};

describe('les couches du glossaire', () => {
  const files = { 'a.yml': house, 'texte.md': draft };
  const isReported = /terms[/]discouraged-form/;
  for (const [ending, make] of Object.entries(formats)) {
    test(`un glossaire .${ending} de sourcier.yml juge les textes`, () =>
      onDesk({ ...files, 'sourcier.yml': `glossaires: [maison.${ending}]\n` }, async (desk) => {
        await make(desk);
        assert.match((await desk.run(['check', 'texte.md'])).out, isReported);
      }));
  }
  test('un paquet installé est une couche', () =>
    onDesk(
      {
        'texte.md': draft,
        'sourcier.yml': 'glossaires: ["npm:@maison/termes"]\n',
        'node_modules/@maison/termes/package.json':
          '{"name": "@maison/termes", "sourcier": {"glossaires": ["*.yml", "../../../hors.yml"]}}',
        'node_modules/@maison/termes/maison.yml': house,
        'hors.yml': '- terme: réunion\n  a_eviter: [reporté]\n',
      },
      async ({ run }) => {
        const { out, err } = await run(['check', 'texte.md']);
        assert.match(out, isReported);
        assert.doesNotMatch(out, /«\u00a0reporté/);
        assert.equal(err.includes('hors.yml'), false);
      },
    ));
  for (const pattern of ['termes/**/*.yml', '**/maison.yml', 'termes/*/mai*.yml', 'termes/fr/maison.yml'])
    test(`le motif ${pattern} trouve ses fichiers`, () =>
      onDesk(
        {
          'texte.md': draft,
          'sourcier.yml': `glossaires: ["${pattern}"]\n`,
          'termes/fr/maison.yml': house,
          'node_modules/x/maison.yml': '- [',
        },
        async ({ run }) => {
          const { out, err } = await run(['check', 'texte.md']);
          assert.match(out, isReported);
          assert.equal(err.includes('node_modules'), false);
        },
      ));
  test('un paquet absent est dit', () =>
    onDesk({ 'texte.md': draft, 'sourcier.yml': 'glossaires: ["npm:absent"]\n' }, async ({ run }) => {
      assert.match((await run(['check', 'texte.md'])).err, /npm:absent.*paquet introuvable/);
    }));
  test('l’en-tête du texte ajoute sa couche, pour lui seul', () =>
    onDesk(
      {
        'autre.md': draft,
        'dossier/texte.md': `---\nglossaires: [propre.yml]\n---\n\n${draft}`,
        'dossier/anglais.md': `---\nglossaries: propre.yml\n---\n\n${draft}`,
        'dossier/propre.yml': house,
      },
      async ({ run }) => {
        assert.match((await run(['check', 'dossier/texte.md'])).out, isReported);
        assert.match((await run(['check', 'dossier/anglais.md'])).out, isReported);
        assert.doesNotMatch((await run(['check', 'autre.md'])).out, isReported);
      },
    ));
  test('un fichier fixé qui change n’est plus lu, jusqu’à ce qu’on l’admette', () =>
    onDesk({ ...files, 'sourcier.yml': 'glossaires: [a.yml]\n' }, async ({ run, folder }) => {
      assert.match((await run(['check', 'texte.md'])).out, isReported);
      assert.equal((await run(['glossary', 'lock'])).code, 0);
      assert.match(readFileSync(join(folder, 'sourcier.lock'), 'utf8'), /^"a\.yml": sha256-[0-9a-f]{64}$/m);
      assert.match((await run(['check', 'texte.md'])).out, isReported);
      writeFileSync(join(folder, 'a.yml'), `${house}\n# retouche\n`);
      const changed = await run(['check', 'texte.md']);
      assert.doesNotMatch(changed.out, isReported);
      assert.match(changed.err, /^a\.yml.*a changé depuis sourcier\.lock/m);
      await run(['glossary', 'lock']);
      assert.match((await run(['check', 'texte.md'])).out, isReported);
      writeFileSync(join(folder, 'sourcier.lock'), '- [');
      assert.match((await run(['check', 'texte.md'])).err, /sourcier\.lock n’est pas lisible/);
    }));
  test('un glossaire compilé sert à la relecture suivante, chiffré, et pas après un changement', () =>
    onDesk({ ...files, 'sourcier.yml': 'glossaires: [a.yml]\n' }, async ({ run, folder }) => {
      await run(['check', '--cache', '--cache-location', 'reserve', 'texte.md']);
      const kept = readdirSync(join(folder, 'reserve'));
      assert.ok(kept.length >= 2);
      for (const name of kept) assert.doesNotMatch(readFileSync(join(folder, 'reserve', name), 'latin1'), /papotage/);
      assert.match((await run(['check', '--cache', '--cache-location', 'reserve', 'texte.md'])).out, isReported);
      assert.equal(readdirSync(join(folder, 'reserve')).length, kept.length);
      writeFileSync(join(folder, 'a.yml'), house.replace('papotage', 'bavardage'));
      assert.doesNotMatch((await run(['check', '--cache', '--cache-location', 'reserve', 'texte.md'])).out, isReported);
      for (const name of readdirSync(join(folder, 'reserve'))) truncateSync(join(folder, 'reserve', name), 40);
      assert.doesNotMatch((await run(['check', '--cache', '--cache-location', 'reserve', 'texte.md'])).out, isReported);
    }));
});

describe('une mauvaise entrée se dit en une phrase, et les autres glossaires servent', () => {
  const bomb = `- &a [${'x,'.repeat(50)}]\n${Array.from({ length: 9 }, () => '- [*a,*a,*a,*a,*a,*a,*a,*a,*a]').join('\n')}\n`;
  const wide = (text: string): Uint8Array =>
    new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((unit) => unit.charCodeAt(0))).buffer);
  const cases: readonly (readonly [name: string, file: string, content: string | Uint8Array, said: RegExp])[] = [
    ['bombe d’alias YAML', 'b.yml', bomb, /^b\.yml:1:3\s: .*ancres/m],
    [
      'bombe d’entités XML',
      'b.tbx',
      '<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>\n<tbx>&b;</tbx>',
      /^b\.tbx:2:1\s: .*DOCTYPE/m,
    ],
    ['DOCTYPE qui appelle un fichier', 'b.tbx', '<!DOCTYPE t SYSTEM "file:///etc/passwd">\n<tbx/>', /^b\.tbx:1:1\s: .*DOCTYPE/m],
    ['20 000 balises imbriquées', 'b.tbx', `<tbx>${'<a>'.repeat(20_000)}`, /^b\.tbx:1:\d+\s: Plus de 100 balises/m],
    ['20 000 crochets imbriqués', 'b.yml', '['.repeat(20_000), /^b\.yml:1:100\s: /m],
    ['lignes inégales', 'b.csv', 'terme;definition\nmot;x;y;z\n', /^b\.csv:2:7\s: .*plus de cellules/m],
    [
      'formule dans une cellule',
      'b.csv',
      'terme;definition\nmot;=HYPERLINK("http://x")\n',
      /^b\.csv:2:5\s: Une formule est refusée/m,
    ],
    ['clé __proto__', 'b.yml', '- terme: mot\n  __proto__: { pollution: 1 }\n', /^b\.yml:2:3\s: Champ inconnu/m],
    ['octets qui ne sont pas du texte', 'b.yml', new Uint8Array([0, 1, 2, 3, 0, 9, 8]), /^b\.yml\s: /m],
    ['classeur qui n’en est pas un', 'b.xlsx', new Uint8Array([80, 75, 3, 4, 1]), /^b\.xlsx.*classeur/m],
  ];
  for (const [name, file, content, said] of cases) {
    test(name, () =>
      onDesk(
        { 'a.yml': house, 'texte.md': draft, [file]: content, 'sourcier.yml': `glossaires: [${file}, a.yml]\n` },
        async ({ run }) => {
          const start = process.cpuUsage();
          const { out, err } = await run(['check', 'texte.md']);
          assert.match(err, said);
          assert.match(out, /terms[/]discouraged-form/);
          assert.equal(({} as { pollution?: number }).pollution, undefined);
          assert.ok(process.cpuUsage(start).user < 20e6);
        },
      ),
    );
  }
  test('UTF-16 se lit', () =>
    onDesk(
      {
        'a.csv': wide('terme;a_eviter\nconférence;papotage matinal\n'),
        'texte.md': draft,
        'sourcier.yml': 'glossaires: [a.csv]\n',
      },
      async ({ run }) => assert.match((await run(['check', 'texte.md'])).out, /terms[/]discouraged-form/),
    ));
  test('un fichier de 100 Mo', () =>
    onDesk(
      { 'a.yml': house, 'b.yml': '', 'texte.md': draft, 'sourcier.yml': 'glossaires: [b.yml, a.yml]\n' },
      async ({ run, folder }) => {
        truncateSync(join(folder, 'b.yml'), 100_000_000);
        const { out, err } = await run(['check', 'texte.md']);
        assert.match(err, /^b\.yml.*100/m);
        assert.match(out, /terms[/]discouraged-form/);
      },
    ));
  for (const [name, path] of [
    ['un chemin qui sort par ..', '../hors.yml'],
    ['un lien qui sort', 'lien.yml'],
    ['un dossier lié qui sort', 'dossier'],
  ] as const) {
    test(name, () =>
      onDesk(
        { 'hors.yml': house, 'hors/a.yml': house, 'travail/sourcier.yml': `glossaires: [${path}]\n`, 'travail/texte.md': draft },
        async ({ run, folder }) => {
          symlinkSync(join(folder, 'hors.yml'), join(folder, 'travail/lien.yml'));
          symlinkSync(join(folder, 'hors'), join(folder, 'travail/dossier'));
          const { out, err } = await run(['check', 'travail/texte.md']);
          assert.match(err, /hors du dossier de travail/);
          assert.doesNotMatch(out, /terms[/]discouraged-form/);
        },
      ),
    );
  }
  test('dans un dépôt, un chemin peut remonter jusqu’à sa racine', () =>
    onDesk(
      { 'commun.yml': house, 'travail/sourcier.yml': 'glossaires: [../commun.yml]\n', 'travail/texte.md': draft },
      async ({ run, folder }) => {
        mkdirSync(join(folder, '.git'));
        assert.match((await run(['check', 'travail/texte.md'])).out, /terms[/]discouraged-form/);
      },
    ));
  test('un motif d’équipe qui reviendrait sans fin en arrière est borné', () =>
    onDesk({ 'texte.md': `${'a'.repeat(5000)}!\n`, 'sourcier.yml': 'phrases: ["/(a+)+$/", "/(a|aa)+b/"]\n' }, async ({ run }) => {
      const start = process.cpuUsage();
      assert.equal((await run(['check', 'texte.md'])).code < 3, true);
      assert.ok(process.cpuUsage(start).user < 20e6);
    }));
});

test('l’empreinte SHA-256 est celle de tout le monde', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 65_537]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + 7) & 255);
    assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'), String(length));
  }
});
