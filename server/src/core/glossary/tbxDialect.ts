import type { Bilingual } from '../text/language.ts';
import type { GlossaryProblem } from './problem.ts';
import type { XmlElement } from './readXml.ts';

/**
 * What a TBX file does against its own dialect: ISO 30042:2019 for the structure, the public TBX-Min and TBX-Basic modules for the data categories. A
 * file of another dialect is held to the structure alone.
 */
export function dialectProblems(root: XmlElement, file: string): readonly GlossaryProblem[] {
  if (root.name !== 'tbx') return [];
  const dialect = dialects[root.attributes['type'] ?? ''];
  const problems: GlossaryProblem[] = [];
  const say = (id: string, element: XmlElement, text: Bilingual): void => {
    problems.push({ id, severity: 'error', text, span: { start: element.span.start, end: element.inside.start }, file });
  };
  walk(root, [], (element, parents) => {
    checkStructure(element, parents, say);
    if (dialect) checkCategory(element, parents, dialect, say);
  });
  return problems;
}

type Say = (id: string, element: XmlElement, text: Bilingual) => void;

/** A data category: on which levels it may stand, and which values it may have. */
interface Category {
  readonly levels: readonly string[];
  readonly values?: readonly string[];
}

type Dialect = Readonly<Record<string, Category>>;

const concept = ['conceptEntry'];
const everywhere = ['conceptEntry', 'langSec', 'termSec'];
const term = ['termSec'];
const min: Dialect = {
  'admin/customerSubset': { levels: ['conceptEntry', 'termSec'] },
  'descrip/subjectField': { levels: concept },
  'termNote/administrativeStatus': {
    levels: term,
    values: ['admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts', 'preferredTerm-admn-sts'],
  },
  // The name of the category in the first edition of the module; files of that time are about.
  'termNote/usageStatus': { levels: term, values: ['preferred', 'admitted', 'notRecommended', 'obsolete', 'deprecated'] },
  'termNote/partOfSpeech': { levels: term, values: ['adjective', 'noun', 'other', 'verb', 'adverb'] },
  'xref/externalCrossReference': { levels: everywhere },
};
const basic: Dialect = {
  ...min,
  'admin/projectSubset': { levels: ['conceptEntry', 'termSec'] },
  'admin/source': { levels: everywhere },
  'descrip/context': { levels: term },
  'descrip/definition': { levels: ['conceptEntry', 'langSec'] },
  'ref/crossReference': { levels: ['conceptEntry', 'termSec'] },
  'termNote/geographicalUsage': { levels: term },
  'termNote/grammaticalGender': { levels: term, values: ['masculine', 'feminine', 'neuter', 'other'] },
  'termNote/termLocation': { levels: term },
  'termNote/termType': { levels: term, values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'] },
  'transac/transactionType': { levels: everywhere },
  'transacNote/responsibility': { levels: everywhere },
  'xref/xGraphic': { levels: ['conceptEntry', 'langSec'] },
};
const dialects: Readonly<Record<string, Dialect>> = { 'TBX-Min': min, 'TBX-Basic': basic };

/** The elements that carry a data category in their type. */
const carriers = ['admin', 'adminNote', 'descrip', 'descripNote', 'ref', 'termNote', 'transac', 'transacNote', 'xref'];

function checkStructure(element: XmlElement, parents: readonly XmlElement[], say: Say): void {
  const parent = parents.at(-1);
  const terms = element.children.filter(({ name }) => name === 'term');
  if (element.name === 'termSec' && (terms.length !== 1 || element.children[0]?.name !== 'term')) {
    say('tbx-term-first', element, {
      fr: 'Un « termSec » commence par un « term », et n’en a qu’un.',
      en: 'A “termSec” begins with a “term”, and has one only.',
    });
  }
  if (element.name === 'descripGrp' && element.children.filter(({ name }) => name === 'descrip').length > 1) {
    say('tbx-one-descrip', element, {
      fr: 'Un « descripGrp » n’a qu’un « descrip ».',
      en: 'A “descripGrp” has one “descrip” only.',
    });
  }
  if (
    carriers.includes(element.name) &&
    element.prefix === '' &&
    !element.attributes['type'] &&
    element.name !== 'ref' &&
    element.name !== 'xref'
  ) {
    say('tbx-no-type', element, { fr: `« ${element.name} » n’a pas de « type ».`, en: `“${element.name}” has no “type”.` });
  }
  if (parent?.name === 'text' && element.name !== 'body' && element.name !== 'back') {
    say('tbx-place', element, {
      fr: `« ${element.name} » n’a pas sa place dans « text ».`,
      en: `“${element.name}” does not belong in “text”.`,
    });
  }
  const header = parents.some(({ name }) => name === 'tbxHeader');
  if (
    header &&
    element.name !== 'p' &&
    element.name !== 'title' &&
    element.name !== 'change' &&
    element.text.trim() &&
    parent?.name !== 'p'
  ) {
    say('tbx-header', element, {
      fr: `Dans l’en-tête, le texte de « ${element.name} » se met dans « p ».`,
      en: `In the header, the text of “${element.name}” goes into “p”.`,
    });
  }
}

function checkCategory(element: XmlElement, parents: readonly XmlElement[], dialect: Dialect, say: Say): void {
  if (!carriers.includes(element.name) || !parents.some(({ name }) => name === 'body')) return;
  const type = element.attributes['type'] ?? '';
  const category = Object.hasOwn(dialect, `${element.name}/${type}`) ? dialect[`${element.name}/${type}`] : undefined;
  if (!category) {
    if (!type) return;
    say('tbx-category', element, {
      fr: `Ce dialecte ne connaît pas « ${element.name} » de type « ${type} ».`,
      en: `This dialect has no “${element.name}” of type “${type}”.`,
    });
    return;
  }
  const level = parents.findLast(({ name }) => everywhere.includes(name));
  if (level && !category.levels.includes(level.name)) {
    say('tbx-level', element, {
      fr: `« ${type} » n’a pas sa place dans « ${level.name} ».`,
      en: `“${type}” does not belong in “${level.name}”.`,
    });
  } else if (type === 'source' && parents.at(-1)?.name === 'conceptEntry') {
    say('tbx-level', element, {
      fr: '« source » accompagne une définition : il se met avec elle dans « descripGrp ».',
      en: '“source” goes with a definition: put it with it into “descripGrp”.',
    });
  }
  if (category.values && !category.values.includes(element.text.trim())) {
    say('tbx-value', element, {
      fr: `« ${element.text.trim()} » n’est pas une valeur de « ${type} » : ${category.values.join(', ')}.`,
      en: `“${element.text.trim()}” is no value of “${type}”: ${category.values.join(', ')}.`,
    });
  }
}

function walk(
  element: XmlElement,
  parents: readonly XmlElement[],
  visit: (element: XmlElement, parents: readonly XmlElement[]) => void,
): void {
  visit(element, parents);
  for (const child of element.children) walk(child, [...parents, element], visit);
}
