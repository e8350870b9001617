import { speech } from '../../analysis/speech.ts';
import { type Finder, finderOf, type TeamPattern } from '../../analysis/teamPattern.ts';
import { replacementsOf } from '../phraseRule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wording/team-phrase',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Expression signalée par l’équipe', en: 'Phrase reported by the team' },
  why: {
    fr: 'L’équipe a inscrit cette expression dans `sourcier.yml`, avec sa raison.',
    en: 'The team has entered this phrase in `sourcier.yml`, with its reason.',
  },
  remedy: { fr: 'Suivre la note de l’équipe.', en: 'Follow the note of the team.' },
  messages: {
    noted: { fr: '« {text} » : {note}', en: '“{text}”: {note}' },
    found: { fr: '« {text} » : expression que l’équipe signale.', en: '“{text}”: a phrase that the team reports.' },
  },
  options: {
    phrases: {
      default: [] as readonly TeamPattern[],
      fr: 'Ce que la clé `phrases` de `sourcier.yml` énumère.',
      en: 'What the key `phrases` of `sourcier.yml` lists.',
    },
  },
  examples: [
    {
      bad: 'La France parle d’une ⟦voix forte⟧.',
      message: 'noted',
      becomes: 'La France parle d’une voix claire.',
      options: { phrases: [{ pattern: 'voix forte', replacements: ['voix claire'], note: 'usé' }] },
    },
    { bad: 'Les ⟦bords⟧ du lac.', message: 'found', options: { phrases: [{ pattern: '/bor(?:ds|d)/', replacements: [] }] } },
    {
      good: 'La France parle d’une voix fortement entendue.',
      options: { phrases: [{ pattern: 'voix forte', replacements: [] }] },
    },
    { good: 'Une phrase de tous les jours.', because: 'L’équipe n’a rien inscrit.' },
    { good: 'Une expression illisible ne trouve rien.', options: { phrases: [{ pattern: '/(/', replacements: [] }] } },
  ],
  *check({ block, ask, options }) {
    for (const phrase of options.phrases) {
      for (const span of findIn(phrase)(block.prose)) {
        const text = block.prose.slice(span.start, span.end);
        const level = ask(speech, block).isQuoted(span) ? 'hint' : phrase.level;
        yield {
          ...(phrase.note
            ? { message: 'noted' as const, data: { text, note: phrase.note } }
            : { message: 'found' as const, data: { text } }),
          span,
          topic: phrase.pattern,
          replacements: replacementsOf(phrase.replacements, text),
          ...(level && { severity: level }),
        };
      }
    }
  },
});

const finders = new WeakMap<TeamPattern, Finder>();

/** The finder of a phrase, made once for as long as the settings hold. */
function findIn(phrase: TeamPattern): Finder {
  const kept = finders.get(phrase);
  if (kept) return kept;
  const made = finderOf(phrase.pattern) ?? (() => []);
  finders.set(phrase, made);
  return made;
}
