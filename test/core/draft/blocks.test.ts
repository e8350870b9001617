import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Format } from '../../../server/src/core/draft/draft.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { place } from '../../../server/src/core/draft/place.ts';
import { mark } from '../../support/marked.ts';

/** What a draft is read as: a line a block, with its kind, its prose and its marks. */
function blocksOf(text: string, format: Format): readonly string[] {
  return parseDraft(text, format).blocks.map(({ block: { kind, level, prose, marks } }) => {
    const shown = marks.map(({ kind: mark, target, span }) => ` ${mark}(${target}) sur « ${prose.slice(span.start, span.end)} »`);
    return `${kind}${level ?? ''} : ${prose}${shown.join('')}`;
  });
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly string[];
}

const markdown: readonly Case[] = [
  { name: 'rien', text: '', blocks: [] },
  { name: 'des blancs', text: ' \n\n\t\n', blocks: [] },
  {
    name: 'un titre, un paragraphe, une liste, une citation en retrait, un tableau',
    text: '# Visite #\n\nLe ministre\narrive.\n\n- un\n- deux\n\n  suite\n\n> Nous y sommes,\n> dit-il.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    blocks: [
      'heading1 : Visite',
      'paragraph : Le ministre\narrive.',
      'item : un',
      'item : deux',
      'item : suite',
      'quotation : Nous y sommes,\ndit-il.',
      'cell : a',
      'cell : b',
      'cell : 1',
      'cell : 2',
    ],
  },
  {
    name: 'des mises en valeur, un lien, une image, du code',
    text: 'Le **Premier** *ministre*, [en visite](https://exemple.fr "titre") ![carte](c.png), lance `npm ci`.',
    blocks: [
      'paragraph : Le Premier ministre, en visite carte, lance npm ci. link(https://exemple.fr) sur « en visite » image(c.png) sur « carte » code(npm ci) sur « npm ci »',
    ],
  },
  {
    name: 'une citation de source et un appel de note, sans laisser d’espace de trop',
    text: 'Le taux atteint 4 % [@insee2026, p. 3]. Il monte [^1] encore.',
    blocks: ['paragraph : Le taux atteint 4 %. Il monte encore. citation(@insee2026, p. 3) sur «  » footnote(1) sur «  »'],
  },
  {
    name: 'une marque de lacune, qui n’est pas un lien',
    text: 'Le [à compléter] et [le lieu][à voir].',
    blocks: ['paragraph : Le [à compléter] et [le lieu][à voir].'],
  },
  {
    name: 'un lien par étiquette, défini plus loin',
    text: 'Voir [la note][N] et [n].\n\n[n]: https://exemple.fr/note "Note"\n',
    blocks: [
      'paragraph : Voir la note et n. link(https://exemple.fr/note) sur « la note » link(https://exemple.fr/note) sur « n »',
    ],
  },
  {
    name: 'le texte des notes',
    text: 'Il part[^a][^b].\n\n[^a]: Selon la *direction*.\n\n[^b]: https://exemple.fr\n',
    blocks: [
      'paragraph : Il part. footnote(a) sur «  » footnote(b) sur «  »',
      'paragraph : Selon la direction. note(a) sur «  »',
      'paragraph : https://exemple.fr note(b) sur «  » link(https://exemple.fr) sur « https://exemple.fr »',
    ],
  },
  {
    name: 'une source en commentaire, qui tient au paragraphe du dessus',
    text: 'Il y a 80 hôpitaux.\n<!-- source : note du 20 novembre -->\n\nFin.',
    blocks: ['paragraph : Il y a 80 hôpitaux. comment( source : note du 20 novembre ) sur «  »', 'paragraph : Fin.'],
  },
  {
    name: 'le texte qui suit un commentaire sur sa ligne',
    text: '<!-- à revoir --> Le ministre part.',
    blocks: ['paragraph : Le ministre part.'],
  },
  {
    name: 'du code entre clôtures, qui ne se lit pas',
    text: '```\nLe ministre\n\npart\n```\n\nFin.',
    blocks: ['paragraph : Fin.'],
  },
  {
    name: 'un paragraphe en retrait, qui n’est pas du code',
    text: '    Monsieur le Ministre,',
    blocks: ['paragraph : Monsieur le Ministre,'],
  },
  {
    name: 'du HTML, sans ses balises',
    text: '<p align="center">COMMUNIQUÉ <b>DE</b> PRESSE</p>',
    blocks: ['paragraph : COMMUNIQUÉ DE PRESSE'],
  },
  {
    name: 'une lacune entre chevrons, qui n’est pas une balise',
    text: 'Avec <NOM DU MINISTRE> et <b class="x">lui</b>.',
    blocks: ['paragraph : Avec <NOM DU MINISTRE> et lui.'],
  },
  {
    name: 'un chemin de réseau, avec ses deux barres',
    text: 'Voir \\\\serveur\\dossier.',
    blocks: ['paragraph : Voir \\\\serveur\\dossier.'],
  },
  { name: 'un script, qui ne se lit pas', text: '<script>\nlet a;\n</script>\n', blocks: [] },
  {
    name: 'des entités et un retour forcé',
    text: '12&nbsp;%, &laquo;&#8239;oui&#x202F;&raquo;<br>non\\\nfin',
    blocks: ['paragraph : 12\u00a0%, «\u202foui\u202f»\nnon\nfin'],
  },
  { name: 'des accents à part', text: 'L’e\u0301te\u0301 a\u0300 Gene\u0300ve', blocks: ['paragraph : L’été à Genève'] },
  {
    name: 'une marque d’ordre et des fins de ligne de Windows',
    text: '\ufeff# Titre\r\n\r\nune\r\nautre\r\n',
    blocks: ['heading1 : Titre', 'paragraph : une\nautre'],
  },
  { name: 'des fins de ligne d’un vieux Macintosh', text: '# Titre\r\rune', blocks: ['heading1 : Titre', 'paragraph : une'] },
  { name: 'des frimousses', text: '**😀** e😀 *👩‍👧*', blocks: ['paragraph : 😀 e😀 👩‍👧'] },
];

const plain: readonly Case[] = [
  {
    name: 'des lignes dont chacune est un paragraphe, et des titres courts',
    text: `Sommaire\n${'Le ministre reçoit son homologue. '.repeat(5).trim()}\nLes suites\n${'La réunion se poursuit. '.repeat(6).trim()}\n`,
    blocks: [
      'heading : Sommaire',
      `paragraph : ${'Le ministre reçoit son homologue. '.repeat(5).trim()}`,
      'heading : Les suites',
      `paragraph : ${'La réunion se poursuit. '.repeat(6).trim()}`,
    ],
  },
  {
    name: 'des lignes coupées à la main',
    text: 'Le ministre a reçu hier son homologue, en visite de\ntravail à Paris pour la troisième fois depuis le\ndébut de l’année.\n\nFin.',
    blocks: [
      'paragraph : Le ministre a reçu hier son homologue, en visite de\ntravail à Paris pour la troisième fois depuis le\ndébut de l’année.',
      'paragraph : Fin.',
    ],
  },
  {
    name: 'des listes',
    text: '- un ;\n• deux ;\n1. trois ;\n2) quatre.',
    blocks: ['item : un ;', 'item : deux ;', 'item : trois ;', 'item : quatre.'],
  },
  {
    name: 'des pointeurs',
    text: 'Le taux est de 4 % [@insee, p. 2] : https://exemple.fr/a. <!-- source : note -->',
    blocks: [
      'paragraph : Le taux est de 4 % : https://exemple.fr/a. citation(@insee, p. 2) sur «  » link(https://exemple.fr/a) sur « https://exemple.fr/a » comment( source : note ) sur «  »',
    ],
  },
  {
    name: 'les signes de Markdown, qui n’en sont pas',
    text: 'Le *ministre* et [lui](ici).',
    blocks: ['paragraph : Le *ministre* et [lui](ici).'],
  },
];

for (const [format, cases] of [
  ['markdown', markdown],
  ['text', plain],
] as const) {
  describe(`un texte en ${format} se lit`, () => {
    for (const { name, text, blocks } of cases) test(name, () => assert.deepEqual(blocksOf(text, format), blocks));
  });
}

describe('un mot de la prose se retrouve dans le texte', () => {
  for (const [text, word, marked] of [
    ['Le **Premier ministre** part.', 'Premier ministre', 'Le **⟦Premier ministre⟧** part.'],
    ['Le *Premier* ministre.', 'Premier ministre', 'Le *⟦Premier* ministre⟧.'],
    ['> il a\n> dit', 'a\ndit', '> il ⟦a\n> dit⟧'],
    ['12&nbsp;% de', '12\u00a0%', '⟦12&nbsp;%⟧ de'],
    ['de 12&nbsp;', '12\u00a0', 'de ⟦12&nbsp;⟧'],
    ['a\r\nb c', 'b', 'a\r\n⟦b⟧ c'],
    ['l’e\u0301te\u0301 ici', 'été', 'l’⟦e\u0301te\u0301⟧ ici'],
    ['---\ntitre: a\n---\nle mot', 'mot', '---\ntitre: a\n---\nle ⟦mot⟧'],
  ] as const) {
    test(JSON.stringify(text), () => {
      const spans = parseDraft(text, 'markdown').blocks.flatMap((placed) => {
        const start = placed.block.prose.indexOf(word);
        return start < 0 ? [] : [place(placed, { start, end: start + word.length })];
      });
      assert.equal(mark(text, spans), marked);
    });
  }
});
