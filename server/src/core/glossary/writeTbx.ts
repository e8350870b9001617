import type { Bilingual } from '../text/language.ts';
import { escapedXml } from '../text/markup.ts';
import type { Entry, Nature } from './term.ts';
import type { WrittenGlossary } from './writeRecord.ts';

/** Writes entries as TBX-Basic (ISO 30042:2019, categories as attributes). */
export function writeTbx(entries: readonly Entry[]): WrittenGlossary {
  const ids = new Set(entries.map(({ id }) => id).filter(isXmlId));
  const body = entries.map((entry) => conceptOf(entry, ids)).join('');
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Sourcier</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${body}    </body>
  </text>
</tbx>
`;
  return { text, losses: lossesOf(entries) };
}

function conceptOf(entry: Entry, ids: ReadonlySet<string>): string {
  const lines = [
    `      <conceptEntry id="${escapedXml(isXmlId(entry.id) ? entry.id : `e-${entry.id}`)}">`,
    ...(entry.domain ? [`        <descrip type="subjectField">${escapedXml(entry.domain)}</descrip>`] : []),
    ...entry.related
      .filter((id) => ids.has(id))
      .map((id) => `        <ref type="crossReference" target="${escapedXml(id)}">${escapedXml(id)}</ref>`),
    ...(entry.note ? [`        <note>${escapedXml(entry.note)}</note>`] : []),
    '        <langSec xml:lang="fr">',
    ...definitionOf(entry),
    ...termOf(entry.preferred, 'preferredTerm', entry),
    ...entry.allowed.flatMap(({ form, note }) => termOf(form, 'admittedTerm', entry, note)),
    ...entry.acronyms.flatMap(({ form }) => termOf(form, 'admittedTerm', entry, undefined, 'acronym')),
    ...entry.discouraged.flatMap(({ form, reason }) => termOf(form, 'deprecatedTerm', entry, reason)),
    '        </langSec>',
    ...Object.entries(entry.equivalents).flatMap(([language, terms]) => [
      `        <langSec xml:lang="${escapedXml(language)}">`,
      ...terms.flatMap((term) => ['          <termSec>', `            <term>${escapedXml(term)}</term>`, '          </termSec>']),
      '        </langSec>',
    ]),
    '      </conceptEntry>\n',
  ];
  return lines.join('\n');
}

function definitionOf({ definition, source }: Entry): readonly string[] {
  if (!definition) return [];
  const from = source?.address ?? source?.name;
  return [
    '          <descripGrp>',
    `            <descrip type="definition">${escapedXml(definition)}</descrip>`,
    ...(from ? [`            <admin type="source">${escapedXml(from)}</admin>`] : []),
    '          </descripGrp>',
  ];
}

function termOf(
  form: string,
  status: string,
  { nature, gender, preferred }: Entry,
  note?: string,
  type?: string,
): readonly string[] {
  const shown = form === preferred ? gender : undefined;
  return [
    '          <termSec>',
    `            <term>${escapedXml(form)}</term>`,
    `            <termNote type="partOfSpeech">${partsOfSpeech[nature]}</termNote>`,
    `            <termNote type="administrativeStatus">${status}-admn-sts</termNote>`,
    ...(shown
      ? [
          `            <termNote type="grammaticalGender">${shown === 'm' ? 'masculine' : shown === 'f' ? 'feminine' : 'other'}</termNote>`,
        ]
      : []),
    ...(type ? [`            <termNote type="termType">${type}</termNote>`] : []),
    ...(note ? [`            <note>${escapedXml(note)}</note>`] : []),
    '          </termSec>',
  ];
}

const partsOfSpeech: Readonly<Record<Nature, string>> = {
  noun: 'noun',
  'proper-noun': 'noun',
  adjective: 'adjective',
  verb: 'verb',
  adverb: 'adverb',
  phrase: 'other',
};

function lossesOf(entries: readonly Entry[]): readonly Bilingual[] {
  const all = entries.flatMap(({ discouraged }) => discouraged);
  const lost: readonly (readonly [boolean, Bilingual])[] = [
    [
      all.some(({ limits, level, exactCase, replacements, nature }) => limits || level || exactCase || replacements || nature),
      {
        fr: 'Limites, niveaux, casse et remplacements des formes à éviter n’ont pas de place en TBX-Basic.',
        en: 'Limits, levels, case and replacements of forms to avoid have no place in TBX-Basic.',
      },
    ],
    [
      entries.some(({ plural, feminine, number, forms }) => plural || feminine || number || forms),
      {
        fr: 'Pluriels, féminins et autres formes n’ont pas de place en TBX-Basic.',
        en: 'Plurals, feminines and other forms have no place in TBX-Basic.',
      },
    ],
    [
      entries.some(({ nature }) => nature === 'proper-noun'),
      { fr: 'Un nom propre devient un nom en TBX-Basic.', en: 'A proper noun becomes a noun in TBX-Basic.' },
    ],
    [
      entries.some(({ status, owner, level, successor }) => status !== 'approved' || owner || level || successor),
      {
        fr: 'Statut, gardien, niveau et succession n’ont pas de place en TBX-Basic.',
        en: 'Status, owner, level and successor have no place in TBX-Basic.',
      },
    ],
    [
      entries.some(({ source, definition }) => source && (!definition || source.date || source.address)),
      {
        fr: 'Une source n’a que son nom ou son adresse, et accompagne une définition.',
        en: 'A source has its name or its address only, and goes with a definition.',
      },
    ],
    [
      entries.some(({ id }) => !isXmlId(id)),
      {
        fr: 'Un identifiant qui commence par un chiffre est précédé de « e- ».',
        en: 'An id that begins with a digit gets “e-” before it.',
      },
    ],
  ];
  return lost.filter(([is]) => is).map(([, text]) => text);
}

function isXmlId(id: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(id);
}
