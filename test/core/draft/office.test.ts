import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { place } from '../../../server/src/core/draft/place.ts';
import { blocksOf, docx, odt, officeDraftOf, type Parts, p, r, tracesOf, wordPart } from '../../support/office.ts';

const relations = (name: string, targets: Readonly<Record<string, string>>): Parts => ({
  [`word/_rels/${name}.xml.rels`]: `<Relationships>${Object.entries(targets)
    .map(([id, target]) => `<Relationship Id="${id}" TargetMode="External" Target="${target}"/>`)
    .join('')}</Relationships>`,
});
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('un document Word se lit tel qu’il s’imprime', () => {
  const cases: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ['runs coupés au milieu d’un mot', docx(p('La minis', 'tre pa', 'rt.')), ['paragraph La ministre part.']],
    [
      'balises intelligentes et contrôles de contenu',
      docx(p(`<w:smartTag>${r('Oslo')}</w:smartTag>`, `<w:sdt><w:sdtContent>${r(' reçoit.')}</w:sdtContent></w:sdt>`)),
      ['paragraph Oslo reçoit.'],
    ],
    [
      'ajouts acceptés, suppressions et déplacements ôtés',
      docx(
        p(
          'La France ',
          `<w:del>${'<w:r><w:delText>condamne</w:delText></w:r>'}</w:del>`,
          `<w:ins>${r('regrette')}</w:ins>`,
          `<w:moveFrom>${r(' hier')}</w:moveFrom>`,
          '.',
        ),
      ),
      ['paragraph La France regrette.'],
    ],
    [
      'texte masqué',
      docx(p('Le texte.', r(' Ne pas citer.', '<w:vanish/>'), r(' Suite.', '<w:vanish w:val="0"/>'))),
      ['paragraph Le texte. Suite.'],
    ],
    [
      'tabulations du texte, non celles des propriétés',
      docx('<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Un</w:t><w:tab/><w:t>deux.</w:t></w:r></w:p>'),
      ['paragraph Un\tdeux.'],
    ],
    [
      'traits d’union conditionnels et insécables',
      docx(
        '<w:p><w:r><w:t>diplo\u00ad</w:t><w:softHyphen/><w:t>matie franco</w:t><w:noBreakHyphen/><w:t>allemande.</w:t></w:r></w:p>',
      ),
      ['paragraph diplomatie franco\u2011allemande.'],
    ],
    [
      'symboles de polices',
      docx('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> suite\uf0b7.</w:t></w:r></w:p>'),
      ['paragraph → suite•.'],
    ],
    [
      'champs : le résultat, non l’instruction',
      docx(p('Page ', field('PAGE \\* MERGEFORMAT', '3'), ' sur douze.')),
      ['paragraph Page 3 sur douze.'],
    ],
    [
      'zones de texte, une seule fois',
      docx(
        `<w:p>${r('Avant.')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Dedans.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Dedans.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
      ['paragraph Avant.', 'paragraph Dedans.'],
    ],
    [
      'titres, quelle que soit la langue de Word',
      docx(
        `${p('<w:pPr><w:pStyle w:val="Titre2"/></w:pPr>', 'Une visite.')}${p('<w:pPr><w:pStyle w:val="X7"/></w:pPr>', 'Un titre.')}${p('Un titre sans style')}`,
        wordPart('styles', '<w:style w:styleId="X7"><w:name w:val="heading 3"/></w:style>'),
      ),
      ['heading2 Une visite.', 'heading3 Un titre.', 'heading Un titre sans style'],
    ],
    [
      'listes, tableaux, citations',
      docx(
        `${p('<w:pPr><w:numPr/></w:pPr>', 'un point ;')}<w:tbl><w:tr><w:tc>${p('Pays')}</w:tc><w:tc>${p('Rang')}</w:tc></w:tr></w:tbl>${p('<w:pPr><w:pStyle w:val="Citation"/></w:pPr>', 'Une phrase citée.')}`,
      ),
      ['item un point ;', 'cell Pays', 'cell Rang', 'quotation Une phrase citée.'],
    ],
    [
      'notes, en-têtes et pieds de page',
      docx(p('La ministre', '<w:r><w:footnoteReference w:id="2"/></w:r>', ' part.'), {
        ...wordPart(
          'footnotes',
          `<w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote><w:footnote w:id="2">${p('Avec sa délégation.')}${p('De trois personnes.')}</w:footnote>`,
        ),
        ...wordPart('header1', p('Cabinet')),
        ...wordPart('footer1', p('Fin.')),
      }),
      ['paragraph La ministre part.', 'paragraph Avec sa délégation.\nDe trois personnes.', 'heading Cabinet', 'paragraph Fin.'],
    ],
    ['un autre nom de la partie principale', docx('', {}), []],
  ];
  for (const [name, bytes, blocks] of cases) {
    test(name, () => assert.deepEqual(blocksOf(officeDraftOf(bytes)), blocks));
  }

  test('une note est appelée là où elle l’est, un lien mène où il mène', () => {
    const draft = officeDraftOf(
      docx(
        p(
          'La ministre',
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
          ' part. ',
          `<w:hyperlink r:id="r9">${r('Programme')}</w:hyperlink>`,
          field(' HYPERLINK "https://b.example" ', 'Suite'),
        ),
        {
          ...wordPart('footnotes', `<w:footnote w:id="2">${p('Hier.')}</w:footnote>`),
          ...relations('document', { r9: 'https://a.example' }),
        },
      ),
    );
    assert.deepEqual(
      draft.blocks.map(({ block }) =>
        block.marks.map(({ kind, target, span }) => [kind, target, block.prose.slice(span.start, span.end), span.start]),
      ),
      [
        [
          ['footnote', 'f2', '', 11],
          ['link', 'https://a.example', 'Programme', 18],
          ['link', 'https://b.example', 'Suite', 27],
        ],
        [['note', 'f2', '', 0]],
      ],
    );
  });

  test('chaque paragraphe a son numéro, les vides ne comptent pas', () => {
    const { paragraphs } = officeDraftOf(
      docx(
        `${p('Un.')}${p()}<w:tbl><w:tr><w:tc>${p('Deux')}</w:tc></w:tr></w:tbl>${p('Trois.')}`,
        wordPart('header1', p('Haut.')),
      ),
    );
    assert.deepEqual(
      paragraphs?.map(({ part, number, row }) => [part, number, row]),
      [
        ['body', 1, undefined],
        ['body', 2, 1],
        ['body', 3, undefined],
        ['header', 1, undefined],
      ],
    );
  });
});

describe('ce qu’un document Word emporte avec lui', () => {
  const cases: readonly (readonly [string, Uint8Array, readonly (readonly [string, string])[]])[] = [
    ['rien, s’il est propre', docx(p('Un texte.')), []],
    [
      'ce qui fut changé',
      docx(
        p(
          'La France ',
          '<w:del><w:r><w:delText>condamne</w:delText></w:r></w:del>',
          `<w:ins>${r('regrette')}</w:ins>`,
          r('.', '<w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
        ),
      ),
      [
        ['deletion', ''],
        ['insertion', 'regrette'],
        ['formatting', ''],
      ],
    ],
    [
      'des commentaires, sur ce qu’ils visent',
      docx(
        p(
          'Le ',
          '<w:commentRangeStart w:id="1"/>',
          'roi',
          '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
          ' part.',
        ),
      ),
      [['comment', 'roi']],
    ],
    [
      'du texte masqué, une fois par passage',
      docx(p('Un.', r('a', '<w:vanish/>'), r('b', '<w:vanish/>'), ' Deux.')),
      [['hidden', '']],
    ],
    [
      'un style masqué',
      docx(
        p('<w:pPr><w:pStyle w:val="M"/></w:pPr>', 'secret'),
        wordPart('styles', '<w:style w:styleId="M"><w:name w:val="Masque"/><w:rPr><w:vanish/></w:rPr></w:style>'),
      ),
      [['hidden', '']],
    ],
    [
      'un chemin, dans un lien',
      docx(p(`<w:hyperlink r:id="r1">${r('note')}</w:hyperlink>`), relations('document', { r1: 'file:///C:/Users/x/note.docx' })),
      [
        ['path', ''],
        ['path', ''],
      ],
    ],
    ['un chemin, dans un champ', docx(p(field('INCLUDETEXT "\\\\\\\\serveur\\\\part"', 'x'))), [['path', '']]],
    ['le chemin du modèle', docx(p('Un.'), relations('settings', { r1: 'file:///C:\\Users\\jd\\Cabinet.dotm' })), [['path', '']]],
    [
      'l’auteur, la maison, des propriétés',
      docx(p('Un.'), {
        'docProps/core.xml': '<cp:coreProperties><dc:creator>J. Durand</dc:creator></cp:coreProperties>',
        'docProps/app.xml': '<Properties><Company>Cabinet</Company><Template>Normal.dotm</Template></Properties>',
        'docProps/custom.xml': '<Properties><property name="a"><vt:lpwstr>b</vt:lpwstr></property></Properties>',
      }),
      [
        ['author', ''],
        ['organisation', ''],
        ['property', ''],
      ],
    ],
    [
      'des propriétés vides ne disent rien',
      docx(p('Un.'), { 'docProps/core.xml': '<cp:coreProperties><dc:creator></dc:creator></cp:coreProperties>' }),
      [],
    ],
    [
      'une vignette, un classeur',
      docx(p('Un.'), { 'docProps/thumbnail.jpeg': 'x', 'word/embeddings/a.xlsx': 'y' }),
      [
        ['thumbnail', ''],
        ['embedded', ''],
      ],
    ],
  ];
  for (const [name, bytes, traces] of cases) test(name, () => assert.deepEqual(tracesOf(officeDraftOf(bytes)), traces));
});

describe('un document LibreOffice', () => {
  const cases: readonly (readonly [string, Uint8Array, readonly string[], readonly (readonly [string, string])[]])[] = [
    [
      'paragraphes, titres, listes, tableaux',
      odt(
        '<text:h text:outline-level="2">Une visite</text:h><text:p>Le<text:s text:c="2"/>roi\n   <text:span>part</text:span>.<text:line-break/>Demain.</text:p><text:list><text:list-item><text:p>un point ;</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Case</text:p></table:table-cell></table:table-row></table:table>',
      ),
      ['heading2 Une visite', 'paragraph Le  roi part.\nDemain.', 'item un point ;', 'cell Case'],
      [],
    ],
    [
      'notes, en-têtes',
      odt(
        '<text:p>Le roi<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Hier.</text:p></text:note-body></text:note> part.</text:p>',
        { 'styles.xml': '<style:header-style/><style:header><text:p>En haut.</text:p></style:header>' },
      ),
      ['paragraph Le roi part.', 'paragraph Hier.', 'paragraph En haut.'],
      [],
    ],
    [
      'changements, remarques, texte masqué',
      odt(
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>condamne</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes><text:p>Il <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>regrette<text:change-end text:change-id="c2"/>.<office:annotation><dc:creator>J</dc:creator><text:p>non</text:p></office:annotation><text:span text:style-name="T1">secret</text:span></text:p>',
        {},
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>',
      ),
      ['paragraph Il regrette.'],
      [
        ['deletion', ''],
        ['insertion', 'regrette'],
        ['comment', ''],
        ['hidden', ''],
      ],
    ],
    [
      'l’auteur',
      odt('<text:p>Un.</text:p>', { 'meta.xml': '<meta:initial-creator>J. Durand</meta:initial-creator>' }),
      ['paragraph Un.'],
      [['author', '']],
    ],
  ];
  for (const [name, bytes, blocks, traces] of cases) {
    test(name, () => {
      const draft = officeDraftOf(bytes, 'a.odt');
      assert.deepEqual(blocksOf(draft), blocks);
      assert.deepEqual(tracesOf(draft), traces);
    });
  }
});

test('tout document Word se lit en blocs à leur place, où qu’il soit coupé ou balisé', () => {
  const piece = fc.constantFrom(
    ...['La ministre part. ', 'é', '😀', ' ', '\u00a0', '- ', '« oui »', '[@cle]', '&amp;', 'x\u00ad'].map((text) => r(text)),
    ...[
      '<w:r><w:tab/></w:r>',
      '<w:r><w:br/></w:r>',
      '</w:p><w:p>',
      r('caché', '<w:vanish/>'),
      `<w:ins>${r('mis')}</w:ins>`,
      '<w:del><w:r><w:delText>ôté</w:delText></w:r></w:del>',
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:commentRangeStart w:id="3"/>',
      '<w:r><w:commentReference w:id="3"/></w:r>',
      `<w:hyperlink r:id="r1">${r('lien')}</w:hyperlink>`,
      field('PAGE', '3'),
      '<w:fldSimple w:instr="DATE"/>',
      '<w:unknown/>',
      '<__proto__/>',
      '<constructor/>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const draft = officeDraftOf(
        docx(`<w:p>${pieces.join('')}</w:p>`, wordPart('footnotes', `<w:footnote w:id="1">${p('Note.')}</w:footnote>`)),
      );
      let end = 0;
      for (const placed of draft.blocks) {
        const { block, start } = placed;
        assert.ok(start >= end);
        end = start + block.source.length;
        assert.equal(draft.text.slice(start, end), block.source);
        for (const { span, source } of block.marks) {
          assert.ok(span.start <= span.end && span.end <= block.prose.length);
          assert.ok(source.start <= source.end && source.end <= block.source.length);
        }
        const whole = place(placed, { start: 0, end: block.prose.length });
        assert.ok(whole.start >= start && whole.end <= end);
      }
      for (const { span } of draft.traces) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= draft.text.length);
    }),
    { numRuns: 200, seed: 2026 },
  );
});
