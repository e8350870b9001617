import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { explain } from '../../server/src/core/output/explain.ts';
import { type OutputName, outputs } from '../../server/src/core/output/outputs.ts';
import { regions } from '../../server/src/core/output/region.ts';
import { alwaysRule, checkedBy, written } from '../support/checked.ts';

const names = Object.keys(outputs) as OutputName[];

describe('texte', () => {
  test('montre la ligne, et des chevrons sous ce qui est signalé', () => {
    const report = written(outputs.text, [checkedBy('La séance est close.\nLa France est toujours là.')]);
    assert.equal(
      report,
      [
        'note.md:2:15 avertissement [wording/always]',
        '  « toujours » : à nuancer.',
        '    2 │ La France est toujours là.',
        '      │               ^^^^^^^^',
        '  Proposé : « souvent »',
        '  → note.md:1:1 après « toujours »',
        '',
        '1 avertissement dans 1 fichier (1 fichier lu).',
        '',
      ].join('\n'),
    );
  });

  test('dit en une ligne qu’il n’y a rien', () => {
    assert.equal(written(outputs.text, [checkedBy('Rien.')]), 'Rien à signaler (1 fichier lu).\n');
    assert.equal(written(outputs.text, [checkedBy('Rien.')], { language: 'en' }), 'Nothing to report (1 file read).\n');
  });

  test('ne montre d’un long paragraphe que ce qui entoure', () => {
    const report = written(outputs.text, [checkedBy(`${'Mot '.repeat(200)}toujours${' mot'.repeat(200)}`)]);
    const [, , source = '', carets = ''] = report.split('\n');
    assert.ok(source.length < 120, source);
    assert.equal(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'toujours');
  });

  test('aligne les chevrons sous les signes larges ou composés', () => {
    const [, , source = '', carets = ''] = written(outputs.text, [checkedBy('E\u0301te\u0301 😀 toujours')]).split('\n');
    assert.equal(source, '    1 │ E\u0301te\u0301 😀 toujours');
    assert.equal(carets, '      │        ^^^^^^^^');
  });
});

describe('sarif', () => {
  test('donne à chaque place son rang dans le texte du fichier, marque d’ordre et fins de ligne comprises', () => {
    const text = '\ufeffToujours.\r\n\r\n😀 toujours.';
    const log = JSON.parse(written(outputs.sarif, [checkedBy(text)]));
    const shown = log.runs[0].results.map((result: Result) => result.locations[0]!.physicalLocation.region);
    for (const { charOffset, charLength, snippet } of shown) {
      assert.equal(text.slice(charOffset, charOffset + charLength), snippet.text);
    }
    assert.deepEqual(
      shown.map(({ startLine, startColumn }: Result['locations'][0]['physicalLocation']['region']) => [startLine, startColumn]),
      [
        [1, 1],
        [3, 4],
      ],
    );
  });

  test('désigne les fichiers par un chemin relatif, signes spéciaux compris', () => {
    const log = JSON.parse(written(outputs.sarif, [checkedBy('Toujours.', 'notes à lire/été #1.md')]));
    assert.deepEqual(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation, {
      uri: 'notes%20%C3%A0%20lire/%C3%A9t%C3%A9%20%231.md',
      uriBaseId: '%SRCROOT%',
    });
  });

  const schema = '../shared/oracles/sarif/sarif-schema-2.1.0.json';
  test('suit le schéma de l’OASIS', { skip: existsSync(schema) ? false : `${schema} n’est pas sur cette machine` }, async () => {
    const { default: draft04 } = await import('ajv-draft-04');
    const validate = new draft04.default({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    );
    const problems = [{ path: 'sourcier.yml', line: 2, column: 3, text: { fr: 'Règle inconnue.', en: 'Unknown rule.' } }];
    for (const own of [{}, { redact: true }, { language: 'en' as const }]) {
      const log = JSON.parse(
        written(outputs.sarif, [checkedBy('Toujours.\n\nCode 123456789 toujours.'), checkedBy('Rien.')], own, { problems }),
      );
      assert.ok(validate(log), JSON.stringify(validate.errors));
    }
    assert.equal(validate({ version: '2.1.0', runs: [{ results: [{}] }] }), false);
  });
});

interface Result {
  locations: [{ physicalLocation: { region: { startLine: number; startColumn: number } } }];
}

describe('github', () => {
  test('ne laisse sortir aucune commande du texte', () => {
    const report = written(outputs.github, [checkedBy('Toujours.', 'a,b:c\n::add-mask::x.md')]);
    assert.equal(
      report,
      '::warning file=a%2Cb%3Ac%0A%3A%3Aadd-mask%3A%3Ax.md,line=1,endLine=1,col=1,endColumn=9,title=sourcier wording/always::« Toujours » : à nuancer.\n',
    );
  });
});

describe('formes pour les chaînes d’intégration', () => {
  const drafts = [checkedBy('é😀 toujours <a href="x">|@moi', 'a & b.md'), checkedBy('Rien.', 'c.md')];

  test('gitlab : une empreinte propre à chaque constat', () => {
    const issues = JSON.parse(written(outputs.gitlab, [checkedBy('Toujours.', 'a.md'), checkedBy('Toujours.', 'b.md')]));
    assert.equal(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size, 2);
    assert.deepEqual(issues[0], {
      description: '« Toujours » : à nuancer.'.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0').replace(' :', '\u00a0:'),
      check_name: 'wording/always',
      fingerprint: issues[0].fingerprint,
      severity: 'major',
      location: { path: 'a.md', positions: { begin: { line: 1, column: 1 }, end: { line: 1, column: 9 } } },
    });
  });

  test('rdjson : les colonnes comptent les octets de l’UTF-8', () => {
    const { diagnostics } = JSON.parse(written(outputs.rdjson, drafts));
    assert.deepEqual(diagnostics[0].location, {
      path: 'a & b.md',
      range: { start: { line: 1, column: 8 }, end: { line: 1, column: 16 } },
    });
    assert.deepEqual(diagnostics[0].suggestions, [{ range: diagnostics[0].location.range, text: 'souvent' }]);
  });

  test('markdown : rien du texte ni des noms n’est du balisage', () => {
    const report = written(outputs.markdown, [checkedBy('Toujours.', 'a|b<img>@equipe.md')]);
    assert.match(report, /### a\\\|b\\<img\\>@\u200bequipe\.md/);
    assert.match(report, /^\| 1 \| avertissement \| .* \| `wording\/always` \|$/m);
    assert.match(report, /\*\*1\u00a0avertissement\*\* dans 1\u00a0fichier sur 1\.\n$/);
  });

  test('sarif : au-delà de ce que GitHub garde, ce qui manque est compté', () => {
    const log = JSON.parse(written(outputs.sarif, [checkedBy('toujours '.repeat(5003))]));
    assert.equal(log.runs[0].results.length, 5000);
    assert.match(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text, /^3 signalements de plus/);
  });

  const xmllint = spawnSync('xmllint', ['--version']).error ? 'xmllint manque (apt-get install libxml2-utils)' : false;
  for (const name of ['junit', 'checkstyle'] as const) {
    test(`${name} : du XML bien formé`, { skip: xmllint }, () => {
      const hostile = [...drafts, checkedBy('\u0000\ud800]]>&amp; toujours \ufffe', '<&">.md')];
      const problems = [{ path: 'a<b.yml', line: 2, text: { fr: 'Règle « x » & inconnue.', en: '' } }];
      const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], {
        input: written(outputs[name], hostile, {}, { problems }),
        encoding: 'utf8',
      });
      assert.deepEqual([stderr, status], ['', 0]);
    });
  }

  const xsd = '../shared/oracles/junit/junit-10.xsd';
  test('junit : suit le schéma de Jenkins', {
    skip: xmllint || (existsSync(xsd) ? false : `${xsd} n’est pas sur cette machine`),
  }, () => {
    const problems = [{ path: 'a.yml', line: 2, text: { fr: 'Illisible.', en: '' } }];
    const valid = (input: string) => spawnSync('xmllint', ['--noout', '--schema', xsd, '-'], { input, encoding: 'utf8' }).status;
    const report = written(outputs.junit, [...drafts, checkedBy('123456789')], {}, { problems });
    assert.equal(valid(report), 0);
    assert.notEqual(valid(report.replace('<testcase ', '<testcasse ')), 0);
  });
});

describe('toutes les formes', () => {
  const secret = '987654321';
  const text = `Le code ${secret} est toujours valable, toujours le ${secret}.`;
  for (const name of names) {
    test(`${name} : ne répète jamais ce qu’une fuite laisse voir`, () => {
      const report = written(outputs[name], [checkedBy(text)]);
      assert.ok(report.includes('leaks/secret'));
      assert.ok(!report.includes(secret));
    });

    test(`${name} : ne cite rien du texte avec --redact`, () => {
      const canary = 'Zanzibar';
      const report = written(outputs[name], [checkedBy(`${canary} toujours ${canary} 123456789`)], { redact: true });
      assert.ok(report.includes('wording/always'));
      assert.ok(!report.includes(canary));
      assert.doesNotMatch(report, /« toujours »|"toujours"/i);
    });

    test(`${name} : neutralise ce qui commande un terminal ou retourne le sens de lecture`, () => {
      const report = written(outputs[name], [checkedBy('\u001b[2J\u009b\u202e toujours \u0007', 'a\u001b]8;;x.md')]);
      assert.doesNotMatch(report, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    });
  }
});

describe('page d’une règle', () => {
  test('donne le niveau, la raison, le remède, des exemples, sans que le texte ne devienne du balisage', () => {
    const page = explain(alwaysRule, 'fr');
    assert.match(page, /^# Toujours\n/);
    assert.match(page, /niveau : avertissement/);
    assert.match(page, /> \*\*Toujours\*\* prête\./);
    assert.match(page, /## Que faire\n\nNuancer\./);
  });
});

describe('lignes et colonnes', () => {
  const cases: [string, number, [number, number]][] = [
    ['a\nb', 2, [2, 1]],
    ['a\r\nb', 3, [2, 1]],
    ['\ufeffab', 2, [1, 2]],
    ['😀b', 2, [1, 3]],
    ['', 0, [1, 1]],
  ];
  for (const [text, offset, [line, column]] of cases) {
    test(`${JSON.stringify(text)}, rang ${offset}`, () => {
      const { startLine, startColumn } = regions(text)({ start: offset, end: offset });
      assert.deepEqual([startLine, startColumn], [line, column]);
    });
  }
});
