import { termUses } from '../../analysis/termUses.ts';
import { agree } from '../../glossary/agreement.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms/deprecated-entry',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Terme retiré', en: 'Retired term' },
  why: {
    fr: 'Le glossaire a retiré ce terme : il a changé de nom ou désigne ce qui n’existe plus.',
    en: 'The glossary has retired this term: it has another name now, or names what no longer exists.',
  },
  remedy: { fr: 'Prendre le terme qui lui succède, ou dater l’emploi.', en: 'Take the term that succeeds it, or date the use.' },
  messages: {
    succeeded: {
      fr: '« {form} » est retiré du glossaire ; « {successor} » lui succède.',
      en: '“{form}” is retired; “{successor}” succeeds it.',
    },
    retired: { fr: '« {form} » est retiré du glossaire.', en: '“{form}” is retired from the glossary.' },
  },
  examples: [
    {
      bad: 'Une campagne ⟦de filoutage⟧ a visé les agents.',
      message: 'succeeded',
      becomes: 'Une campagne d’hameçonnage a visé les agents.',
    },
    { bad: 'Le document était classé ⟦Confidentiel Défense⟧.', message: 'retired' },
    { good: 'L’hameçonnage vise les agents.' },
  ],
  *check({ block, ask, given }) {
    for (const use of ask(termUses, block)) {
      const { entry, role } = use.form;
      if (entry.status !== 'deprecated' || role.kind === 'discouraged' || use.quoted) continue;
      const form = block.prose.slice(use.start, use.end);
      const successor = given.glossary.entries.find(({ id }) => id === entry.successor);
      const common = { topic: entry.id };
      if (!successor) {
        yield { ...common, message: 'retired', span: { start: use.start, end: use.end }, data: { form } };
        continue;
      }
      const { span, texts } = agree(block.prose, {
        ...use,
        form: { ...use.form, entry: successor, role: { kind: 'discouraged', discouraged: { form } } },
      });
      yield {
        ...common,
        message: 'succeeded',
        span,
        data: { form, successor: successor.preferred },
        replacements: texts.map((text) => ({ text })),
      };
    }
  },
});
