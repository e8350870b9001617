import type { Span } from '../text/span.ts';
import type { GlossaryProblem, ReadGlossary } from './problem.ts';
import { readXml, textOfElement, type XmlElement } from './readXml.ts';
import { slugOf } from './slug.ts';
import { dialectProblems } from './tbxDialect.ts';
import type { Acronym, Discouraged, Entry, EntryStatus, Gender, Nature, TermSource, Variant } from './term.ts';

/**
 * Reads a TBX file: ISO 30042:2019 (Core, Min, Basic; categories as attributes or as elements) and version 2 (`martif`), as IATE exports it. The terms
 * of `language` make the entry, those of other languages its equivalents. A concept without a term in it is kept as a proposal, named by its first term.
 */
export function readTbx(text: string, file: string, language = 'fr'): ReadGlossary {
  const { root, problems } = readXml(text, file);
  if (!root) return { entries: [], problems };
  const refused = dialectProblems(root, file);
  if (refused.length > 0) return { entries: [], problems: refused };
  const body = find(root, 'body');
  if ((root.name !== 'tbx' && root.name !== 'martif' && root.name !== 'TBX') || !body) {
    return {
      entries: [],
      problems: [
        {
          id: 'not-tbx',
          severity: 'error',
          text: { fr: 'Ce fichier XML n’est pas un fichier TBX.', en: 'This XML file is not a TBX file.' },
          span: { start: root.span.start, end: root.inside.start },
          file,
        },
      ],
    };
  }
  const told: GlossaryProblem[] = [];
  const concepts = body.children.filter(({ name }) => conceptNames.includes(name));
  const entries = concepts.flatMap((concept) => entryOf(concept, file, language, told) ?? []);
  return { entries, problems: told };
}

const conceptNames = ['conceptEntry', 'termEntry', 'entry'];
const languageNames = ['langSec', 'langSet', 'langGroup'];
const termNames = ['termSec', 'tig', 'ntig', 'termGroup'];

interface TbxTerm {
  readonly text: string;
  readonly span: Span;
  readonly language: string;
  readonly status: 'preferred' | 'admitted' | 'deprecated' | 'superseded' | undefined;
  readonly type: string | undefined;
  readonly nature: Nature | undefined;
  readonly gender: Gender | undefined;
  readonly genderSpan: Span | undefined;
  readonly note: string | undefined;
}

function entryOf(concept: XmlElement, file: string, language: string, told: GlossaryProblem[]): Entry | undefined {
  const sections = concept.children.filter(({ name }) => languageNames.includes(name));
  const terms = sections.flatMap(termsOf);
  const own = terms.filter((term) => term.language === language || term.language.startsWith(`${language}-`));
  const main = own.length > 0 ? own : terms.filter((term) => term.language === terms[0]?.language);
  if (main.length === 0) {
    told.push({
      id: 'tbx-no-term',
      severity: 'warning',
      text: { fr: 'Ce concept n’a aucun terme.', en: 'This concept has no term.' },
      span: { start: concept.span.start, end: concept.inside.start },
      file,
    });
    return undefined;
  }
  const preferred =
    main.find(({ status, type }) => status === 'preferred' && !isShort(type)) ??
    main.find(({ status, type }) => status === undefined && !isShort(type)) ??
    main.find(({ status }) => status === 'preferred' || status === 'admitted' || status === undefined);
  // Where all terms are discouraged the entry still needs a name; nothing can stand instead of them then.
  const named = preferred ?? main[0];
  if (!named) return undefined;
  const others = main.filter((term) => term !== named);
  const acronyms = others
    .filter(({ type, status }) => isShort(type) && !isBad(status))
    .map((term): Acronym => ({ form: term.text, expansion: named.text }));
  const variants = others.filter(({ type, status }) => !isShort(type) && !isBad(status));
  const allowed = variants.map(variantOf);
  const discouraged = (preferred ? others : main)
    .filter(({ status }) => isBad(status))
    .map((term) => discouragedOf(term, preferred !== undefined));
  const section = sections.find((one) => languageOf(one) === named.language);
  const definition = (section && category(section, 'definition')) ?? category(concept, 'definition');
  const domain = category(concept, 'subjectField');
  const source = sourceOf(section, concept);
  const register = category(concept, 'register') ?? named.note;
  const note = [directNote(concept), section && directNote(section), register].filter((part) => part).join(' ');
  const status: EntryStatus = own.length > 0 ? 'approved' : 'proposed';
  return {
    id: concept.attributes['id'] ?? concept.attributes['xml:id'] ?? slugOf(named.text),
    preferred: named.text,
    nature: named.nature ?? 'noun',
    ...(named.gender && { gender: named.gender }),
    ...(definition && { definition }),
    allowed,
    discouraged,
    acronyms,
    equivalents: equivalentsOf(terms, named.language, own.length > 0),
    ...(domain && { domain }),
    related: referencesOf(concept),
    ...(note && { note }),
    ...(source && { source }),
    status,
    origin: {
      file,
      span: concept.span,
      parts: {
        terme: named.span,
        ...(named.genderSpan && { genre: named.genderSpan }),
        ...Object.fromEntries(variants.map(({ span }, index) => [`admis.${index}`, span])),
        ...Object.fromEntries(
          others.filter(({ status: one }) => isBad(one)).map(({ span }, index) => [`a_eviter.${index}`, span]),
        ),
      },
    },
  };
}

function isShort(type: string | undefined): boolean {
  return type === 'acronym' || type === 'abbreviation' || type === 'initialism';
}

function isBad(status: TbxTerm['status']): boolean {
  return status === 'deprecated' || status === 'superseded';
}

function variantOf({ text, note }: TbxTerm): Variant {
  return { form: text, ...(note && { note }) };
}

function discouragedOf({ text, note, status }: TbxTerm, replaceable: boolean): Discouraged {
  const reason = status === 'superseded' ? 'terme remplacé' : 'terme déconseillé';
  return { form: text, reason: note ? `${reason} (${note})` : reason, ...(!replaceable && { replacements: [] }) };
}

function termsOf(section: XmlElement): readonly TbxTerm[] {
  return section.children
    .filter(({ name }) => termNames.includes(name))
    .flatMap((group) => {
      const term = find(group, 'term');
      const text = term && textOfElement(term);
      if (!term || !text) return [];
      const status = statusOf(
        category(group, 'administrativeStatus') ??
          category(group, 'normativeAuthorization') ??
          category(group, 'usageStatus') ??
          category(group, 'termStatus'),
      );
      const kept = [
        category(group, 'register') && `registre : ${category(group, 'register')}`,
        category(group, 'reliabilityCode') && `fiabilité : ${category(group, 'reliabilityCode')}`,
        category(group, 'geographicalUsage') && `usage : ${category(group, 'geographicalUsage')}`,
        directNote(group),
      ].filter((part) => part);
      return [
        {
          text,
          span: term.inside,
          language: languageOf(section),
          status,
          type: category(group, 'termType'),
          nature: natures[category(group, 'partOfSpeech') ?? ''],
          gender: genders[category(group, 'grammaticalGender') ?? ''],
          genderSpan: categoryElement(group, 'grammaticalGender')?.inside,
          note: kept.join(' ; ') || undefined,
        },
      ];
    });
}

function statusOf(written: string | undefined): TbxTerm['status'] {
  const word = written?.replace(/Term-admn-sts$|-admn-sts$/, '').toLowerCase();
  if (word === undefined) return undefined;
  if (word === 'preferred' || word === 'standardizedterm' || word === 'standardized' || word === 'legal') return 'preferred';
  if (word === 'admitted' || word === 'regulated') return 'admitted';
  if (word === 'superseded' || word === 'obsolete') return 'superseded';
  return ['deprecated', 'notrecommended', 'deprecatedterm', 'proscribed', 'avoid'].includes(word) ? 'deprecated' : undefined;
}

function languageOf(section: XmlElement): string {
  return (section.attributes['xml:lang'] ?? section.attributes['lang'] ?? '').toLowerCase();
}

/** The value of a data category under an element but not under a deeper level, as an attribute's or as an element's own name. */
function category(element: XmlElement, name: string): string | undefined {
  const found = categoryElement(element, name);
  return found && textOfElement(found);
}

function categoryElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (languageNames.includes(child.name) || termNames.includes(child.name)) continue;
    const isIt = child.attributes['type'] === name || (child.name === name && child.children.length === 0);
    const found = isIt ? (textOfElement(child) ? child : undefined) : categoryElement(child, name);
    if (found || isIt) return found;
  }
  return undefined;
}

function directNote(element: XmlElement): string | undefined {
  return (
    element.children
      .filter(({ name }) => name === 'note')
      .map(textOfElement)
      .join(' ') || undefined
  );
}

function sourceOf(section: XmlElement | undefined, concept: XmlElement): TermSource | undefined {
  const name = (section && category(section, 'source')) ?? category(concept, 'source');
  if (!name) return undefined;
  return { name, ...(/^https?:\/\/\S+$/.test(name) && { address: name }) };
}

function referencesOf(concept: XmlElement): readonly string[] {
  return concept.children.flatMap((child) =>
    child.name === 'ref' && child.attributes['target'] ? [child.attributes['target']] : [],
  );
}

function equivalentsOf(terms: readonly TbxTerm[], language: string, known: boolean): Readonly<Record<string, readonly string[]>> {
  const others: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const { language: code, text, status } of terms) {
    if ((known && code === language) || isBad(status) || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code)) continue;
    others[code] = [...(others[code] ?? []), text];
  }
  return { ...others };
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

const natures: Readonly<Record<string, Nature>> = {
  noun: 'noun',
  properNoun: 'proper-noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  other: 'phrase',
};

const genders: Readonly<Record<string, Gender>> = { masculine: 'm', feminine: 'f', neuter: 'c', other: 'c', otherGender: 'c' };
