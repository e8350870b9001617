import { termUses } from '../../analysis/termUses.ts';
import { words } from '../../analysis/words.ts';
import { contains, overlaps } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms/cyber-compound',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Cyber- détaché du mot qu’il compose', en: 'Cyber- apart from the word it compounds' },
  why: {
    fr: 'L’élément « cyber- » se soude au nom qui suit, sauf devant un nom propre : « cyberattaque », « cyberdéfense ».',
    en: 'The element “cyber-” is joined to the noun behind it, except before a name: “cyberattaque”, “cyberdéfense”.',
  },
  remedy: { fr: 'Souder les deux mots.', en: 'Join the two words.' },
  references: ['https://vitrinelinguistique.oqlf.gouv.qc.ca/'],
  messages: {
    apart: { fr: '« {form} » s’écrit « {joined} », en un mot.', en: '“{form}” is written “{joined}”, in one word.' },
  },
  examples: [
    {
      bad: 'Une ⟦cyber-attaque⟧ a visé l’hôpital.',
      message: 'apart',
      becomes: 'Une cyberattaque a visé l’hôpital.',
    },
    {
      bad: 'Les ⟦cyber menaces⟧ se multiplient.',
      message: 'apart',
      becomes: 'Les cybermenaces se multiplient.',
    },
    {
      bad: '⟦Cyber-résilience⟧ : un cap pour 2030.',
      message: 'apart',
      becomes: 'Cyberrésilience : un cap pour 2030.',
    },
    { good: 'La menace cyber russe vise nos alliés.', because: 'Après un nom, « cyber » est invariable et reste seul.' },
    { good: 'Le Cyber-Campus ouvre à La Défense.', because: 'C’est un nom propre.' },
    { good: 'La cyberattaque a été revendiquée.' },
    { good: 'La directive « Cyber Security Act » entre en vigueur.', because: 'C’est un titre en anglais.' },
  ],
  *check({ block, ask }) {
    const { prose } = block;
    if (!/cyber[\s\u00a0\u202f\u2010\u2011-]/iu.test(prose)) return;
    const all = ask(words, block);
    const discouraged = ask(termUses, block).filter(
      ({ form }) => form.role.kind === 'discouraged' && !/^cyber[\s\u00a0-]/iu.test(form.text),
    );
    for (const match of prose.matchAll(apart)) {
      const [written, head = '', gap = '', tail = ''] = match;
      const span = { start: match.index, end: match.index + written.length };
      if (discouraged.some((use) => overlaps(use, span))) continue;
      const hyphen = /^[\u2010\u2011-]$/u.test(gap);
      if (!hyphen) {
        const index = all.findIndex((word) => word.end > span.start);
        const before = all[index - 1];
        const behind = all.find((word) => contains(word, { start: span.end - tail.length, end: span.end }));
        // « la menace cyber russe »: after a noun the word stands alone, and only a noun can be joined to it.
        if (behind?.tag !== 'NOUN' || (before && !['DET', 'ADP', 'ADP+DET', 'PUNCT', 'CCONJ', 'NUM'].includes(before.tag)))
          continue;
      }
      const joined = head + tail;
      yield {
        message: 'apart',
        span,
        data: { form: written, joined },
        replacements: [{ text: joined }],
        topic: joined.toLowerCase(),
      };
    }
  },
});

/** « cyber » and a word in small letters that is written with a hyphen or a space; neither part of a longer compound or of an address. */
const apart =
  /(?<![\p{L}\p{N}@./_-])([Cc]yber)([\u2010\u2011-]|[\s\u00a0\u202f])(\p{Ll}[\p{Ll}\p{M}]{2,})(?![\p{L}\p{N}@_])(?!\.\p{L})/gu;
