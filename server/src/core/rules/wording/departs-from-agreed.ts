import { departuresIn } from '../../analysis/agreedWordings.ts';
import { toldChanges } from '../../sources/toldChanges.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wording/departs-from-agreed',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  off: true,
  waits: true,
  title: { fr: 'Formule qui s’écarte d’une formule déjà publiée', en: 'Wording that departs from wording already published' },
  why: {
    fr: 'Une position s’exprime souvent en mots pesés avec d’autres. Qui les change sans y penser laisse croire que la position a changé.',
    en: 'A position is often put in words weighed with others. Whoever changes them unawares makes believe that the position has changed.',
  },
  remedy: {
    fr: 'Reprendre la formule publiée, ou s’assurer que le changement est voulu.',
    en: 'Take the published wording, or make sure that the change is meant.',
  },
  messages: {
    departs: {
      fr: 'Formule proche de «\u00a0{name}\u00a0»{date}, mais changée\u00a0: {changes}.',
      en: 'Wording close to “{name}”{date}, but changed: {changes}.',
    },
  },
  examples: [
    {
      bad: '⟦La France réaffirme son attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.⟧ La séance est levée.',
      message: 'departs',
      becomes:
        'La France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie. La séance est levée.',
      archive: {
        Communiqué: {
          date: '2025-10-01',
          text: 'Entretien. La France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie. Elle salue ces efforts.',
        },
      },
    },
    {
      good: 'La France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.',
      archive: {
        Communiqué: {
          text: 'La France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.',
        },
      },
    },
    {
      good: 'La France se réjouit de la réouverture du musée national et de ses collections.',
      archive: {
        Communiqué: {
          text: 'La France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.',
        },
      },
    },
  ],
  *check({ draft, sources, ask }) {
    const { archive } = sources;
    if (!archive) return;
    for (const placed of draft.blocks) {
      for (const { span, agreed } of departuresIn(placed, archive, ask)) {
        const { date, name } = agreed.text;
        yield {
          message: 'departs',
          span,
          data: {
            name,
            date: date === undefined ? '' : { fr: ` du ${date}`, en: ` of ${date}` },
            changes: toldChanges(agreed.changes),
          },
          replacements: [{ text: agreed.written }],
          detail: { fr: `«\u00a0${name}\u00a0»\u00a0: ${agreed.written}`, en: `“${name}”: ${agreed.written}` },
        };
      }
    }
  },
});
