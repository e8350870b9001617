import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contract, elide } from '../../../server/src/core/french/elision.ts';
import { inflect } from '../../../server/src/core/french/inflection.ts';
import { pluralsOf, singularOf } from '../../../server/src/core/french/plural.ts';

/** A term and its plurals, the commoner first. */
const plurals: readonly (readonly [term: string, ...plurals: string[]])[] = [
  ['serveur racine', 'serveurs racines'],
  ['ministre d’État', 'ministres d’État'],
  ['traité de paix', 'traités de paix'],
  ['directeur général adjoint', 'directeurs généraux adjoints'],
  ['haut fonctionnaire de défense', 'hauts fonctionnaires de défense'],
  ['accord-cadre', 'accords-cadres'],
  ['État tampon', 'États tampons'],
  ['cessez-le-feu', 'cessez-le-feu'],
  ['porte-parole', 'porte-parole', 'porte-paroles'],
  ['sans-abri', 'sans-abri', 'sans-abris'],
  ['contre-mesure', 'contre-mesures'],
  ['franco-allemand', 'franco-allemands'],
  ['arc-en-ciel', 'arcs-en-ciel'],
  ['chef-d’œuvre', 'chefs-d’œuvre'],
  ['tête-à-tête', 'tête-à-tête'],
  ['grand-mère', 'grands-mères', 'grand-mères'],
  ['année-lumière', 'années-lumière'],
  ['plan Marshall', 'plans Marshall'],
  ['ONG partenaire', 'ONG partenaires'],
  ['rapport final', 'rapports finaux', 'rapports finals'],
  ['comité ad hoc', 'comités ad hoc'],
  ['bien public', 'biens publics'],
  ['faille non corrigée', 'failles non corrigées'],
  ['État non membre', 'États non membres'],
  ['hors piste', 'hors piste'],
  ['vœu', 'vœux'],
  ['bail', 'baux'],
  ['chacal', 'chacals'],
  ['bijou', 'bijoux'],
  ['tuyau', 'tuyaux'],
  ['pneu', 'pneus'],
  ['pays', 'pays'],
];

describe('pluriels', () => {
  for (const [term, ...expected] of plurals) {
    test(term, () => {
      const found = inflect(term).filter(({ number }) => number === 'p');
      assert.deepEqual(
        found.map(({ text }) => text),
        expected,
      );
    });
  }
});

describe('adjectifs aux deux genres', () => {
  for (const [masculine, feminine, femininePlural] of [
    ['européen', 'européenne', 'européennes'],
    ['bilatéral', 'bilatérale', 'bilatérales'],
    ['onusien', 'onusienne', 'onusiennes'],
    ['offensif', 'offensive', 'offensives'],
    ['étranger', 'étrangère', 'étrangères'],
    ['directeur', 'directrice', 'directrices'],
    ['ultérieur', 'ultérieure', 'ultérieures'],
    ['sérieux', 'sérieuse', 'sérieuses'],
    ['public', 'publique', 'publiques'],
    ['concret', 'concrète', 'concrètes'],
    ['russe', 'russe', 'russes'],
    ['franco-italien', 'franco-italienne', 'franco-italiennes'],
  ] as const) {
    test(masculine, () => {
      const forms = inflect(masculine, { tag: 'adjectif' }).map(({ text }) => text);
      assert.ok(forms.includes(feminine) && forms.includes(femininePlural), forms.join(' '));
    });
  }
});

describe('singuliers', () => {
  for (const word of [
    'hôpital',
    'réseau',
    'vœu',
    'soldat',
    'pays',
    'voix',
    'travail',
    'bureau',
    'processus',
    'concours',
    'enjeu',
    'fois',
  ]) {
    test(word, () => assert.equal(singularOf(pluralsOf(word)[0]!), word));
  }
});

describe('élision et contraction', () => {
  for (const [article, word, expected] of [
    ['le', 'accord', 'l’accord'],
    ['la', 'Ukraine', 'l’Ukraine'],
    ['de', 'Haïti', 'd’Haïti'],
    ['que', 'ils', 'qu’ils'],
    ['le', 'homme', 'l’homme'],
    ['le', 'honneur', 'l’honneur'],
    ['la', 'héroïne', 'l’héroïne'],
    ['le', 'héros', 'le héros'],
    ['la', 'hausse', 'la hausse'],
    ['la', 'hiérarchie', 'la hiérarchie'],
    ['la', 'Hongrie', 'la Hongrie'],
    ['le', 'Hezbollah', 'le Hezbollah'],
    ['le', 'huit', 'le huit'],
    ['la', 'huître', 'l’huître'],
    ['le', 'onze', 'le onze'],
    ['le', 'Yémen', 'le Yémen'],
    ['le', 'HCR', 'le HCR'],
    ['la', 'ONU', 'l’ONU'],
    ['un', 'accord', 'un accord'],
  ] as const) {
    test(expected, () => assert.equal(elide(article, word), expected));
  }
  for (const [preposition, rest, expected] of [
    ['de', 'le Conseil', 'du Conseil'],
    ['de', 'les États', 'des États'],
    ['à', 'le Conseil', 'au Conseil'],
    ['À', 'les États', 'Aux États'],
    ['de', 'la paix', 'de la paix'],
    ['de', 'urgence', 'd’urgence'],
    ['de', 'l’accord', 'de l’accord'],
  ] as const) {
    test(expected, () => assert.equal(contract(preposition, rest), expected));
  }
});

const compounds = '../shared/french/compounds.tsv';
test('les composés de la liste partagée', { skip: existsSync(compounds) ? false : 'la liste partagée n’est pas là' }, () => {
  for (const line of readFileSync(compounds, 'utf8').split('\n').filter(Boolean)) {
    const [term = '', plural = ''] = line.split('\t');
    const forms = inflect(term).filter(({ number }) => number === 'p');
    assert.ok(
      forms.some(({ text }) => text === plural),
      `${term}: ${forms.map(({ text }) => text).join(', ')}`,
    );
  }
});
