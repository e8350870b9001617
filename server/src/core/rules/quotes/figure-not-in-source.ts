import { figureChecks } from '../../analysis/figureChecks.ts';
import { passageDetail } from '../../sources/passageDetail.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'quotes/figure-not-in-source',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  waits: true,
  title: { fr: 'Chiffre que la source citée ne donne pas', en: 'Figure that the cited source does not give' },
  why: {
    fr: 'Un chiffre suivi d’une source laisse croire que la source le donne. C’est ce qu’un journaliste vérifie en premier.',
    en: 'A figure followed by a source makes believe that the source gives it. It is what a journalist checks first.',
  },
  remedy: {
    fr: 'Reprendre la valeur de la source, citer celle qui donne ce chiffre, ou dire comment il est calculé.',
    en: 'Take the value of the source, cite the one that gives this figure, or say how it was worked out.',
  },
  messages: {
    absent: {
      fr: '«\u00a0{written}\u00a0» ne se trouve pas dans le texte de «\u00a0{key}\u00a0»\u00a0: indiquer où la source le donne, ou comment il est calculé.',
      en: '“{written}” is not found in the text of “{key}”: say where the source gives it, or how it was worked out.',
    },
    contradicted: {
      fr: 'La source «\u00a0{key}\u00a0» donne «\u00a0{other}\u00a0»\u00a0; le texte dit «\u00a0{written}\u00a0».',
      en: 'The source “{key}” gives “{other}”; the text says “{written}”.',
    },
  },
  examples: [
    {
      bad: 'L’excédent atteint ⟦41\u00a0milliards d’euros⟧ [@banque].',
      message: 'absent',
      sources: { banque: { text: 'La balance des paiements est présentée en annexe. Le taux directeur est de 2 %.' } },
    },
    {
      bad: 'Le conflit a déplacé ⟦3,5\u00a0millions⟧ de personnes dans la région [@hcr].',
      message: 'contradicted',
      sources: { hcr: { text: 'Le conflit a déplacé 3,2 millions de personnes dans toute la région. Deux camps ont ouvert.' } },
    },
    {
      good: 'Le conflit a déplacé 3,5\u00a0millions de personnes, dont un tiers d’enfants, soit 12\u00a0% de la population [@hcr].',
      because: 'La valeur compte, non l’écriture.',
      sources: { hcr: { text: 'Déplacés\u00a0: 3 500 000. Enfants\u00a0: 33 %. Part de la population\u00a0: 12 pour cent.' } },
    },
    {
      good: 'Plus de 300 personnes ont été évacuées le 3 mai 2026 [@note].',
      sources: { note: { text: 'Au 3 mai 2026, 312 personnes évacuées.' } },
    },
    {
      good: 'L’excédent atteint 42\u00a0milliards d’euros [@banque].',
      because: 'La source n’a pas été lue.',
      sources: { banque: {} },
    },
    {
      good: 'L’excédent atteint 41\u00a0milliards d’euros.',
      because: 'Aucune source n’est citée\u00a0: une autre règle le dit.',
      sources: { banque: {} },
    },
    { good: 'Deux ministres ont signé l’article 4 [@note].', sources: { note: { text: 'Les ministres ont signé.' } } },
  ],
  *check({ draft, ask }) {
    for (const { span, written, source, verified } of ask(figureChecks, draft)) {
      const { key, text } = source;
      if (verified.kind === 'absent') yield { message: 'absent', span, data: { key, written }, topic: key };
      if (verified.kind !== 'contradicted' || !text) continue;
      const other = text.text.slice(verified.written.start, verified.written.end).replace(/\s+/gu, ' ');
      yield { message: 'contradicted', span, data: { key, written, other }, detail: passageDetail(text, verified.passage, key) };
    }
  },
});
