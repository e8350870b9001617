import { quotationChecks } from '../../analysis/quotationChecks.ts';
import { passageDetail } from '../../sources/passageDetail.ts';
import { toldChanges } from '../../sources/toldChanges.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'quotes/not-verbatim',
  since: '0.1.0',
  unit: 'draft',
  anyLanguage: true,
  severity: 'error',
  waits: true,
  title: { fr: 'Citation qui diffère de sa source', en: 'Quotation that differs from its source' },
  why: {
    fr: 'Entre guillemets, ce sont les mots d’un autre. Un seul mot changé, et plus encore une négation, un chiffre ou un nom, se retourne contre qui publie.',
    en: 'Between quotation marks stand the words of another. One word changed, and the more so a negation, a figure or a name, turns against whoever publishes.',
  },
  remedy: {
    fr: 'Reprendre les mots de la source, marquer une coupure par «\u00a0[…]\u00a0» et un ajout par des crochets, ou ôter les guillemets et dire les choses autrement.',
    en: 'Take the words of the source, mark a cut with “[…]” and an insertion with brackets, or drop the quotation marks and paraphrase.',
  },
  messages: {
    words: {
      fr: 'La source «\u00a0{key}\u00a0» a d’autres mots\u00a0: {changes}.',
      en: 'The source “{key}” has other words: {changes}.',
    },
    negation: {
      fr: 'La négation n’est pas celle de la source «\u00a0{key}\u00a0»\u00a0: {changes}.',
      en: 'The negation is not that of the source “{key}”: {changes}.',
    },
    figure: {
      fr: 'Le chiffre n’est pas celui de la source «\u00a0{key}\u00a0»\u00a0: {changes}.',
      en: 'The figure is not that of the source “{key}”: {changes}.',
    },
    name: {
      fr: 'Le nom n’est pas celui de la source «\u00a0{key}\u00a0»\u00a0: {changes}.',
      en: 'The name is not that of the source “{key}”: {changes}.',
    },
    order: {
      fr: 'Ces mots sont dans «\u00a0{key}\u00a0», mais ne s’y suivent pas ainsi\u00a0: revoir l’ordre ou la coupure.',
      en: 'These words are in “{key}” but do not follow each other so: look at their order or at the cut.',
    },
    absent: {
      fr: 'Ces mots ne se trouvent pas dans le texte de «\u00a0{key}\u00a0»\u00a0: revoir la citation, ou la source qu’elle donne.',
      en: 'These words are not found in the text of “{key}”: look at the quotation, or at the source it gives.',
    },
  },
  examples: [
    {
      bad: 'Il a dit\u00a0: «\u00a0⟦Nous soutenons fermement vos efforts de paix⟧\u00a0» [@discours].',
      message: 'words',
      becomes: 'Il a dit\u00a0: «\u00a0Nous soutenons tous vos efforts de paix\u00a0» [@discours].',
      sources: { discours: { text: 'Mesdames, messieurs, nous soutenons tous vos efforts de paix. Merci.' } },
    },
    {
      bad: 'La France «\u00a0⟦reconnaît cette annexion⟧\u00a0» [@discours, p. 2].',
      message: 'negation',
      becomes: 'La France «\u00a0reconnaît pas cette annexion\u00a0» [@discours, p. 2].',
      sources: { discours: { text: 'La France ne reconnaît pas cette annexion.' } },
    },
    {
      bad: 'Le rapport parle de «\u00a0⟦3,2 millions de personnes déplacées⟧\u00a0» [@rapport].',
      message: 'figure',
      becomes: 'Le rapport parle de «\u00a03,5 millions de personnes déplacées\u00a0» [@rapport].',
      sources: { rapport: { text: 'On compte 3,5 millions de personnes déplacées dans la région.' } },
    },
    {
      bad: 'Selon lui, «\u00a0⟦la ville de Garou a été reprise⟧\u00a0» [@depeche].',
      message: 'name',
      becomes: 'Selon lui, «\u00a0la ville de Garan a été reprise\u00a0» [@depeche].',
      sources: { depeche: { text: 'Il affirme que la ville de Garan a été reprise.' } },
    },
    {
      bad: 'Il a dit «\u00a0⟦le dialogue reprendra […] après le cessez-le-feu⟧\u00a0» [@discours].',
      message: 'order',
      sources: { discours: { text: 'Après le cessez-le-feu, nous espérons que le dialogue reprendra.' } },
    },
    {
      bad: 'Il a dit «\u00a0⟦cette décision est une faute historique⟧\u00a0» [@discours].',
      message: 'absent',
      sources: { discours: { text: 'Nous sommes réunis pour parler du climat et de la mer. La séance est ouverte.' } },
    },
    {
      good: 'Il a dit\u00a0: «\u00a0Nous soutenons, tous, vos efforts\u00a0» [@discours].',
      because: 'Ponctuation, espaces et apostrophes ne font pas une autre citation.',
      sources: { discours: { text: 'Nous soutenons tous vos ef\u00adforts de paix.' } },
    },
    {
      good: '«\u00a0[La France] soutient […] les efforts de paix\u00a0», a-t-il dit [@discours].',
      because: 'La coupure et l’ajout sont marqués.',
      sources: { discours: { text: 'Notre pays soutient, avec constance, les efforts de paix.' } },
    },
    {
      good: 'Les ministres «\u00a0réaffirm[ent] [leur] soutien indéfectible à l’Ukraine\u00a0» [@discours].',
      because: 'La terminaison entre crochets est de celui qui cite.',
      sources: { discours: { text: 'Nous, ministres, réaffirmons notre soutien indéfectible à l’Ukraine.' } },
    },
    {
      good: 'Il a dit\u00a0: «\u00a0Nous soutenons vos efforts\u00a0» [@note].',
      because: 'Une source qui n’a pas été lue ne dit ni vrai ni faux.',
      sources: { note: {} },
    },
    {
      good: 'Il a dit\u00a0: «\u00a0Nous soutenons vos efforts de paix\u00a0» [@speech].',
      because: 'La source est dans une autre langue\u00a0: la citation est une traduction.',
      sources: { speech: { text: 'We support your efforts for the peace of the region, and this is what we said to them.' } },
    },
    {
      bad: 'Le texte dit\u00a0: «\u00a0⟦We welcome the commitment of all sides to a lasting ceasefire⟧\u00a0» [@speech].',
      message: 'words',
      becomes: 'Le texte dit\u00a0: «\u00a0We welcome the commitment of all parties to a lasting ceasefire\u00a0» [@speech].',
      sources: { speech: { text: 'We welcome the commitment of all parties to a lasting ceasefire.' } },
    },
    {
      good: 'Il parle d’un «\u00a0vrai pas\u00a0» [@discours].',
      because: 'Trop court pour être cherché.',
      sources: { discours: { text: 'Un grand pas.' } },
    },
  ],
  *check({ draft, ask }) {
    for (const { span, spanOf, source, verified } of ask(quotationChecks, draft)) {
      const { key } = source;
      if (verified.kind === 'absent') yield { message: 'absent', span, data: { key } };
      if (verified.kind === 'order') yield { message: 'order', span, data: { key }, severity: 'warning' };
      if (verified.kind !== 'differs') continue;
      const grave = ['negation', 'figure', 'name'] as const;
      const message = grave.find((kind) => verified.changes.some((change) => change.grave === kind)) ?? 'words';
      const detail = source.text && passageDetail(source.text, verified.passage, key);
      yield {
        message,
        span: spanOf(verified.inQuotation),
        data: { key, changes: toldChanges(verified.changes) },
        replacements: [{ text: verified.text }],
        ...(detail && { detail }),
      };
    }
  },
});
