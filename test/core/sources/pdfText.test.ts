import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PdfItem, PdfPage } from '../../../server/src/core/sources/pdfLines.ts';
import { pdfText } from '../../../server/src/core/sources/pdfText.ts';

/** A page of lines: each a text at the left, or pieces with their places. A number is a gap of so many points before the next line. */
function page(...lines: readonly (string | number | readonly Partial<PdfItem>[])[]): PdfPage {
  let y = 150;
  const items = lines.flatMap((line): readonly PdfItem[] => {
    if (typeof line === 'number') {
      y += line;
      return [];
    }
    const pieces = typeof line === 'string' ? [{ text: line }] : line;
    const made = pieces.map((piece) => ({ text: '', x: 70, y, size: 11, width: (piece.text ?? '').length * 5, ...piece }));
    y += 14;
    return made;
  });
  return { width: 595, height: 842, items };
}

const at = (y: number, text: string): readonly Partial<PdfItem>[] => [{ text, y }];
const textOf = (...pages: readonly PdfPage[]): string | undefined => pdfText(pages)?.text;
const long = 'Une ligne assez longue pour aller jusqu’au bord de la page imprimée';

describe('le texte d’un PDF', () => {
  for (const [what, pages, expected] of [
    [
      'une phrase sur deux lignes',
      [page('La France réaffirme son attachement à la', 'souveraineté de l’Arménie.')],
      'La France réaffirme son attachement à la souveraineté de l’Arménie.',
    ],
    [
      'un mot coupé en fin de ligne',
      [page('Nous saluons la décision du gouverne-', 'ment de la République.')],
      'Nous saluons la décision du gouvernement de la République.',
    ],
    [
      'un trait d’union conditionnel',
      [page('Nous saluons la décision du gouverne\u00ad', 'ment de la République.')],
      'Nous saluons la décision du gouvernement de la République.',
    ],
    [
      'un nom composé, que le texte écrit ailleurs entier',
      [page('Le vice-président est venu hier. Le vice-', 'président repart.')],
      'Le vice-président est venu hier. Le vice-président repart.',
    ],
    [
      'un nombre composé',
      [page('La liste compte quatre-', 'vingts noms en tout.')],
      'La liste compte quatre-vingts noms en tout.',
    ],
    ['deux années', [page('Le budget de la période 2025-', '2026 est voté.')], 'Le budget de la période 2025-2026 est voté.'],
    [
      'un nom propre composé',
      [page('Le préfet de la région Rhône-', 'Alpes a reçu.')],
      'Le préfet de la région Rhône-Alpes a reçu.',
    ],
    ['des ligatures', [page('L’oﬃce conﬁrme le ﬂux des exportations.')], 'L’office confirme le flux des exportations.'],
    [
      'un paragraphe après un blanc',
      [page(long, long, `${long}.`, 10, 'Un autre commence ici.')],
      `${long} ${long} ${long}.\n\nUn autre commence ici.`,
    ],
    ['une liste à puces', [page(`• ${long}`, '• Le deuxième point de la liste')], `• ${long}\n\n• Le deuxième point de la liste`],
    [
      'un appel de note, mais non l’exposant d’une mesure',
      [
        page([
          { text: 'Les réfugiés', width: 60 },
          { text: '12', x: 130, y: 145, size: 7, width: 8 },
          { text: ' occupent 4 km', x: 138, width: 70 },
          { text: '2', x: 208, y: 145, size: 7, width: 4 },
          { text: ' près du port.', x: 212 },
        ]),
      ],
      'Les réfugiés occupent 4 km2 près du port.',
    ],
    [
      'des morceaux que seul un blanc sépare',
      [
        page([
          { text: 'Population', width: 50 },
          { text: '12,4 millions', x: 250 },
        ]),
      ],
      'Population 12,4 millions',
    ],
    [
      'une phrase qui passe à la page suivante, malgré la note',
      [
        page(long, long, `${long}.`, 10, 'La dette atteint 112 % du', [{ text: '1 Banque centrale, mars 2026.', size: 8 }]),
        page('produit intérieur brut.'),
      ],
      `${long} ${long} ${long}.\n\n1 Banque centrale, mars 2026.\n\nLa dette atteint 112 % du produit intérieur brut.`,
    ],
    [
      'sans ce qui revient en haut et en bas des pages',
      [1, 2, 3, 4].map((number) =>
        page(at(40, 'Rapport annuel 2025'), `La page ${'abcd'[number - 1]} dit quelque chose.`, at(800, `– ${number} –`)),
      ),
      ['a', 'b', 'c', 'd'].map((letter) => `La page ${letter} dit quelque chose.`).join('\n\n'),
    ],
    [
      'avec les lignes de chiffres d’un tableau, même en haut des pages',
      [1, 2, 3, 4].map((number) =>
        page(at(60, `Total`), at(80, `${number}10 ${number}20 ${number}30 ${number}40`), `Texte de la page ${'abcd'[number]}.`),
      ),
      undefined,
    ],
  ] as const) {
    test(what, () => {
      const text = textOf(...pages);
      if (expected !== undefined) assert.equal(text, expected);
      else assert.match(text ?? '', /110 120 130 140/);
    });
  }

  test('dit où commence chaque page', () => {
    const read = pdfText([page(`${long}.`), page('La deuxième page dit autre chose.'), page('La troisième aussi.')]);
    assert.deepEqual(
      read?.pages?.map((start) => read.text.slice(start, start + 6)),
      [long.slice(0, 6), 'La deu', 'La tro'],
    );
  });

  for (const [what, pages] of [
    ['sans texte', [page(), page()]],
    ['dont seule la marque du numériseur est du texte', [1, 2, 3].map(() => page(at(820, 'Scanned with an application')))],
    [
      'dont les lettres n’en sont pas',
      [page('\ue001\ue002\ue003\ue004 \ue005\ue006\ue007\ue008 \ue009\ue00a\ue00b\ue00c\ue00d\ue00e\ue00f\ue010')],
    ],
  ] as const) {
    test(`un PDF ${what} n’a pas de texte`, () => assert.equal(textOf(...pages), undefined));
  }
});
