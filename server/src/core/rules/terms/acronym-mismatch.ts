import { type AcronymDefinition, acronymDefinitions } from '../../analysis/acronyms.ts';
import { termUses } from '../../analysis/termUses.ts';
import { place } from '../../draft/place.ts';
import { atomsOf } from '../../glossary/atoms.ts';
import type { Entry } from '../../glossary/term.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms/acronym-mismatch',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  waits: true,
  title: { fr: 'Sigle développé autrement', en: 'Acronym spelled out otherwise' },
  why: {
    fr: 'L’intitulé officiel d’un organisme ou d’un texte ne s’improvise pas : un mot de trop ou de moins se remarque chez le partenaire.',
    en: 'The official name of a body or a text is not improvised: a word too many or too few is noticed by the partner.',
  },
  remedy: {
    fr: 'Reprendre l’intitulé du glossaire, ou le même d’un bout à l’autre.',
    en: 'Take the name in the glossary, or the same throughout.',
  },
  messages: {
    glossary: {
      fr: '« {acronym} » se développe « {expected} », et non « {found} ».',
      en: '“{acronym}” stands for “{expected}”, not “{found}”.',
    },
    earlier: {
      fr: '« {acronym} » est développé ici « {found} », et plus haut « {expected} ».',
      en: '“{acronym}” is spelled out “{found}” here and “{expected}” above.',
    },
  },
  examples: [
    {
      bad: 'Le ⟦Forum de la gouvernance sur l’Internet⟧ (FGI) se réunit en juin.',
      message: 'glossary',
      becomes: 'Le Forum sur la gouvernance de l’Internet (FGI) se réunit en juin.',
    },
    {
      bad: 'Le Centre de crise et de secours (CCS) veille. Le ⟦Centre de coordination et de secours⟧ (CCS) a ouvert une ligne.',
      message: 'earlier',
    },
    { good: 'L’Union internationale des télécommunications (UIT) se réunit à Genève.' },
    {
      good: 'Le conseil permanent (CP) se réunit demain.',
      because: 'Le sigle du glossaire a les mêmes lettres mais désigne tout autre chose.',
    },
    { good: 'Les opérateurs d’importance vitale (OIV) sont informés.', because: 'Le pluriel n’est pas un autre intitulé.' },
  ],
  *check({ draft, ask, given }) {
    const official = new Map<string, Entry[]>();
    for (const entry of given.glossary.entries) {
      for (const { form } of entry.acronyms) official.set(form, [...(official.get(form) ?? []), entry]);
    }
    const earlier = new Map<string, AcronymDefinition & { readonly placed: Span }>();
    for (const placed of draft.blocks) {
      const discouraged = ask(termUses, placed.block).filter(({ form }) => form.role.kind === 'discouraged');
      for (const definition of ask(acronymDefinitions, placed.block)) {
        const { acronym, expansion, expansionSpan } = definition;
        const span = place(placed, expansionSpan);
        const first = earlier.get(acronym);
        if (!first) earlier.set(acronym, { ...definition, placed: span });
        if (discouraged.some((use) => overlaps(use, expansionSpan))) continue;
        const expected = otherInGlossary(official.get(acronym) ?? [], acronym, expansion);
        if (expected !== undefined) {
          yield {
            message: 'glossary',
            span,
            data: { acronym, expected, found: expansion },
            replacements: [{ text: expected }],
            topic: acronym,
          };
        } else if (first && !sameWords(first.expansion, expansion)) {
          yield {
            message: 'earlier',
            span,
            data: { acronym, expected: first.expansion, found: expansion },
            related: [{ message: { fr: 'Premier développement', en: 'First spelling out' }, span: first.placed }],
            topic: acronym,
          };
        }
      }
    }
  },
});

/** The expansion that the glossary gives, where it gives none that says the same and one that means the same thing. */
function otherInGlossary(entries: readonly Entry[], acronym: string, found: string): string | undefined {
  const all = entries.flatMap((entry) => [
    ...entry.acronyms.filter(({ form }) => form === acronym).map(({ expansion }) => expansion),
    entry.preferred,
    ...entry.allowed.map(({ form }) => form),
  ]);
  if (all.some((one) => sameWords(one, found))) return undefined;
  const expected = entries.flatMap((entry) => entry.acronyms.filter(({ form }) => form === acronym))[0]?.expansion;
  return expected !== undefined && isAlike(expected, found) ? expected : undefined;
}

/** The same words in the same order, whatever case, accents and number; an article at the head does not count. */
function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** At least half of the long words are the same: the same thing under another name, and not another thing under the same letters. */
function isAlike(a: string, b: string): boolean {
  const long = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 3);
  const [one, other] = [long(wordsOf(a)), new Set(long(wordsOf(b)))];
  return one.filter((word) => other.has(word)).length * 2 >= Math.max(one.length, other.size);
}

function wordsOf(text: string): readonly string[] {
  const { keys } = atomsOf(text);
  return /^(?:l|le|la|les|un|une|des|du|d|de)$/.test(keys[0] ?? '') ? keys.slice(1) : keys;
}
