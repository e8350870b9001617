import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onDesk, runIn } from '../support/commandLine.ts';

const facts = (...words: readonly string[]) => runIn('/', ['facts', ...words]);

describe('sourcier facts check', () => {
  test('dit ce qui est à revoir, et rien ne se contredit', async () => {
    const { code, out } = await facts('check');
    assert.equal(code, 0);
    assert.match(out, /oif-effectif.*Non confirmé/);
    assert.match(out, /faits, base arrêtée au 31 décembre 2025/);
  });
  test('dit combien de faits attendent une revue', async () => {
    const { out } = await facts('check', '--as-of', '2026-11-25');
    assert.match(out, /Sans revue d’ici là, \d+ faits ne se montreront plus qu’au survol après le 31 décembre 2026/);
  });
  test('juge au jour qu’on lui donne', async () => {
    const { out } = await facts('check', '--as-of', '2028-01-01');
    assert.match(out, /ue-effectif.*Pas revu depuis douze mois/);
  });
  test('refuse ce qui n’est pas une date, et dit l’usage', async () => {
    assert.equal((await facts('check', '--as-of', 'demain')).code, 2);
    assert.equal((await facts()).code, 2);
  });
});

describe('les faits d’une équipe', () => {
  const yaml = `- id: comite-effectif
  nature: effectif
  enonce: { fr: "Le Comité de suivi compte {valeur} États.", en: "The Committee has {valeur} States." }
  sujet: [Comité de suivi de l’accord, Comité de suivi]
  unites: [États, membres]
  periodes:
    - { valeur: 11, depuis: 2023-01-01, jusqu’au: 2024-12-31 }
    - { valeur: 12, depuis: 2025-01-01 }
  source: { titre: "Charte du Comité, article 3", date: 2023-01-01 }
  revu: 2026-11-01
`;
  const draft = 'Le Comité de suivi compte 11 États.\n';
  test('jugent un texte au jour du texte, et la correction nomme leur source', () =>
    onDesk(
      {
        'sourcier.yml': 'faits: [faits]\n',
        'faits/a.yml': yaml,
        'texte.md': draft,
        'ancien.md': `---\ndate: 2024-05-02\n---\n\n${draft}`,
      },
      async (desk) => {
        const { out } = await desk.run(['check', 'texte.md', 'ancien.md']);
        assert.match(out, /^texte\.md:1:27 .*facts[/]member-count/m);
        assert.match(out, /Charte du Comité, article 3/);
        assert.doesNotMatch(out, /^ancien\.md/m);
      },
    ));
  test('prolongent la base livrée là où l’équipe dit l’avoir relue', () => {
    const late = '---\ndate: 2027-06-01\n---\n\nL’OTAN compte 31 membres. L’Union européenne compte 28 États membres.\n';
    const review = '- { nature: revue, revu: 2027-05-15, faits: [otan-effectif] }\n';
    return onDesk({ 'sourcier.yml': 'faits: [a.yml]\n', 'a.yml': review, 'texte.md': late }, async (desk) => {
      const { out } = await desk.run(['check', 'texte.md']);
      assert.match(out, /L’OTAN compte 32 États membres.*base arrêtée au 15 mai 2027/);
      assert.doesNotMatch(out, /L’Union européenne compte 27/);
      assert.doesNotMatch((await desk.run(['facts', 'check', '--as-of', '2027-06-01'])).out, /otan-effectif.*Pas revu/);
    });
  });
  test('se lisent en CSV', () =>
    onDesk(
      {
        'sourcier.yml': 'faits: [faits.csv]\n',
        'faits.csv':
          'id;nature;enonce;sujet;valeur;unites;source;depuis;revu\nligue;effectif;La Ligue des ports compte {valeur} villes.;Ligue des ports|LDP;14;villes|membres;Statuts de la Ligue;2020-01-01;2026-11-01\n',
        'texte.md': 'La Ligue des ports compte 15 villes.\n',
      },
      async ({ run }) => assert.match((await run(['check', 'texte.md'])).out, /facts[/]member-count/),
    ));
  test('remplacent ceux de la base à identifiant égal, et se revoient avec eux', () =>
    onDesk(
      {
        'sourcier.yml': 'faits: [a.yml]\n',
        'a.yml': yaml
          .replace('comite-effectif', 'g7-effectif')
          .replace('Comité de suivi de l’accord, Comité de suivi', 'G7')
          .replace(/ {2}periodes:[\s\S]*?source/, '  valeur: 8\n  source'),
        'texte.md': 'Le G7 compte 7 pays.\n',
      },
      async ({ run }) => {
        const count = /\d+ faits/.exec((await facts('check')).out)?.[0];
        assert.equal(/\d+ faits/.exec((await run(['facts', 'check'])).out)?.[0], count);
        assert.ok(count);
        const { out } = await run(['facts', 'check', '--as-of', '2028-01-01']);
        assert.match(out, /g7-effectif \(équipe\)\u00a0: Pas revu/);
      },
    ));
  test('un fait mal écrit est dit à sa place, les autres jugent', () =>
    onDesk(
      {
        'sourcier.yml': 'faits: [a.yml, b.yml, absent.yml]\n',
        'a.yml': '- nature: effectiv\n  sujet: [X]\n',
        'b.yml': yaml,
        'texte.md': draft,
      },
      async ({ run }) => {
        const { out, err } = await run(['check', 'texte.md']);
        assert.match(err, /^a\.yml:1:11\s: .*Faut-il lire «\u00a0effectif\u00a0»/m);
        assert.match(err, /^absent\.yml\s: introuvable/m);
        assert.match(out, /facts[/]member-count/);
      },
    ));
});
