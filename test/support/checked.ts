import { createChecker } from '../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { maskedSpans } from '../../server/src/core/output/mask.ts';
import type { Checked, Manner, Output, Summary } from '../../server/src/core/output/output.ts';
import { defineRule, type Rule } from '../../server/src/core/rules/rule.ts';
import { addCounts, countsOf, noCounts, summaryOf } from '../../server/src/hosts/node/tally.ts';
import { builtIn } from './given.ts';

/** Reports each « toujours », and offers « souvent »: a rule as the outputs see rules, whatever the shipped ones become. */
export const alwaysRule: Rule = defineRule({
  id: 'wording/always',
  since: '0.1.0',
  unit: 'block',
  anyLanguage: true,
  severity: 'warning',
  title: { fr: 'Toujours', en: 'Always' },
  why: { fr: 'Rien ne dure *toujours*.', en: 'Nothing lasts.' },
  remedy: { fr: 'Nuancer.', en: 'Qualify.' },
  messages: { always: { fr: '« {word} » : à nuancer.', en: '“{word}” wants a nuance.' } },
  examples: [{ bad: '⟦Toujours⟧ prête.', becomes: 'Souvent prête.' }, { good: 'Souvent prête.' }],
  *check({ block }) {
    for (const { index, 0: word } of block.prose.matchAll(/toujours/gi)) {
      yield {
        message: 'always',
        span: { start: index, end: index + word.length },
        data: { word },
        replacements: [{ text: 'souvent' }],
        related: [{ message: { fr: `après « ${word} »`, en: `after “${word}”` }, span: { start: 0, end: 1 } }],
      };
    }
  },
});

/** Reports each number of nine digits or more as a secret that no output may spread. */
export const secretRule: Rule = defineRule({
  id: 'leaks/secret',
  since: '0.1.0',
  unit: 'block',
  anyLanguage: true,
  severity: 'error',
  masked: true,
  title: { fr: 'Secret', en: 'Secret' },
  why: { fr: 'Un numéro se retient.', en: 'A number is kept.' },
  remedy: { fr: 'Retirer.', en: 'Take out.' },
  messages: { secret: { fr: 'Numéro « {number} » à retirer.', en: 'Number “{number}” to take out.' } },
  examples: [{ bad: 'Code ⟦123456789⟧.' }, { good: 'Code 12.' }],
  *check({ block }) {
    for (const { index, 0: number } of block.prose.matchAll(/\d{9,}/g)) {
      yield {
        message: 'secret',
        span: { start: index, end: index + number.length },
        data: { number },
        replacements: [{ text: `le ${number}` }],
      };
    }
  },
});

const rules = [secretRule, alwaysRule];

/** A text judged by the two rules above. */
export function checkedBy(text: string, path = 'note.md'): Checked {
  const checker = createChecker({ rules, settings: defaultSettings, given: builtIn });
  const findings = checker.check(parseDraft(text, 'markdown'));
  return { path, text, findings, masked: maskedSpans(findings) };
}

/** A manner of speaking, French and plain where nothing else is said. */
export function manner(own: Partial<Manner> = {}): Manner {
  return { language: 'fr', color: false, redact: false, version: '0.1.0', rules, ...own };
}

/** An output written whole, as a run writes it. */
export function written(
  output: Output,
  drafts: readonly Checked[],
  own: Partial<Manner> = {},
  end: Partial<Summary> = {},
): string {
  const counts = drafts.map(({ findings }) => countsOf(findings)).reduce(addCounts, noCounts);
  const pieces = drafts.flatMap((draft) => output.pieces(draft, manner(own)));
  const kept = pieces.slice(0, output.most);
  const close = output.close({ ...summaryOf(counts, []), ...end }, manner(own), pieces.length - kept.length);
  return output.open(manner(own)) + kept.join(output.between) + close;
}
