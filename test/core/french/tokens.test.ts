import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../../server/src/core/french/tokens.ts';
import { roughText } from '../../support/roughText.ts';

/** Each row is a text with bars where one token ends and the next begins; white space around bars is that of the text. */
const rows: readonly (readonly [name: string, marked: string])[] = [
  ['l’élision garde son apostrophe', 'L’|accord| qu’|elle| n’|a| pas| signé'],
  ['« l’on » et « aujourd’hui » ne se coupent pas', 'si| l’on| veut| aujourd’hui'],
  ['les pronoms après le verbe', 'a|-t-elle| dit|-il| donnez|-le|-moi| va|-t’|en'],
  ['les composés restent entiers', 'le| rendez-vous| du| vice-président| sur| l’|accord-cadre| de| cessez-le-feu'],
  ['« celui-ci » est un mot, « ce jour-là » en a deux', 'celui-ci| ce| jour|-là'],
  ['les milliers tiennent par une espace insécable ou non', '12\u00a0500| hommes| et| 3 250| femmes'],
  ['les décimales, les dates et les fractions en chiffres', '3,5| %| le| 24/02/2022| et| 1.250.000'],
  ['l’heure se décompose', '14|h|30| puis| 18| h| 05'],
  ['les ordinaux et les siècles', 'le| 1er| mars| la| 77e| session| au| XXIe| siècle'],
  ['l’unité suit le nombre', '12|%| 3|km| 40| km²| 25|°C'],
  ['les abréviations gardent leur point', 'S.E.| M.| Durand|,| art.| 4|,| p.| 12'],
  ['les initiales', 'J.-Y.| Petit| et| A. |Roux| aux| É.-U.'],
  ['« art » au bout de la phrase n’est pas une abréviation', 'une| œuvre| d’|art|.'],
  ['les résolutions', 'la| résolution| S/RES/2231 (2015)| et| A/RES/2625 (XXV)'],
  ['les actes de l’Union', 'le| règlement| (UE) 2022/2555| et| la| décision| (PESC) 2022/266'],
  ['les documents de la Commission', 'voir| COM(2024) 123 final|.'],
  [
    'les adresses laissent la ponctuation à la phrase',
    'écrire| à| presse@exemple.gouv.fr|,| voir| https://exemple.fr/a_(b)?c=1|.',
  ],
  ['les comptes et mots-dièse', '@FranceExemple| #PaixDurable'],
  ['les points de suspension et les tirets doubles', 'Il| attend|...| --| oui'],
  ['l’espace manquante après le point', 'la| paix|.|Le| Conseil'],
  ['l’appel de note en exposant est à part, le carré d’une unité non', 'la| paix|¹| sur| 3| m²'],
  ['l’accord facultatif reste dans le mot', 'le| ou| la| délégué(e)| présent(e)'],
];

describe('unités lexicales', () => {
  test('l’abréviation d’une équipe garde son point', () => {
    const texts = (abbreviations: readonly string[]) => tokenize('La Sdir. Cyber répond.', abbreviations).map(({ text }) => text);
    assert.deepEqual(texts(['sdir.']), ['La', 'Sdir.', 'Cyber', 'répond', '.']);
    assert.deepEqual(texts([]), ['La', 'Sdir', '.', 'Cyber', 'répond', '.']);
  });

  for (const [name, marked] of rows) {
    test(name, () => {
      const text = marked.replaceAll('|', '');
      const found = tokenize(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(
        found,
        marked.split('|').map((part) => part.trim()),
      );
    });
  }

  test('la forme normale a l’apostrophe droite, le tiret simple et des minuscules accentuées', () => {
    assert.deepEqual(
      tokenize('L’ÉLAN co‑opère').map(({ norm }) => norm),
      ["l'", 'élan', 'co-opère'],
    );
  });

  test('les sortes', () => {
    assert.deepEqual(
      tokenize('Le 3 % ; S/2024/12 a@b.fr http://c.fr').map(({ kind }) => kind),
      ['word', 'number', 'symbol', 'punctuation', 'reference', 'email', 'url'],
    );
  });
});

describe('unités lexicales de n’importe quel texte', () => {
  test('se suivent sans se chevaucher, laissent seulement du blanc, ne coupent pas un caractère', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= at && token.end > token.start && token.end <= text.length);
          assert.equal(token.text, text.slice(token.start, token.end));
          assert.match(text.slice(at, token.start), /^[\s\p{Cc}\u200b\ufeff]*$/u);
          for (const edge of [token.start, token.end]) {
            assert.ok(!(/[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '')));
          }
          at = token.end;
        }
        assert.match(text.slice(at), /^[\s\p{Cc}\u200b\ufeff]*$/u);
      }),
      { numRuns: 300, seed: 20_260 },
    );
  });
});
