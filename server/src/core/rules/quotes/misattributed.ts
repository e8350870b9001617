import { misattributions } from '../../analysis/misattributions.ts';
import { passageDetail } from '../../sources/passageDetail.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'quotes/misattributed',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  waits: true,
  title: { fr: 'Citation prêtée à un autre', en: 'Quotation given to another' },
  why: {
    fr: 'Les mots sont justes et celui qui les dit ne l’est pas\u00a0: la personne citée démentira, celle qui a parlé aussi.',
    en: 'The words are right and their speaker is not: the person quoted will deny it, and so will the one who spoke.',
  },
  remedy: {
    fr: 'Rendre les mots à qui les a dits, ou citer la source où l’autre les dit.',
    en: 'Give the words to whoever said them, or cite the source in which the other does.',
  },
  messages: {
    other: {
      fr: 'La source «\u00a0{key}\u00a0» donne ces mots à {written}, non à {said}.',
      en: 'The source “{key}” gives these words to {written}, not to {said}.',
    },
  },
  examples: [
    {
      bad: '«\u00a0⟦Nous tiendrons tous nos engagements⟧\u00a0», a déclaré M. Paul Martin [@depeche].',
      message: 'other',
      sources: {
        depeche: {
          text: 'La conférence a été longue. «\u00a0Nous tiendrons tous nos engagements\u00a0», a déclaré Mme Claire Dubois. La séance est levée.',
        },
      },
    },
    {
      good: '«\u00a0Nous tiendrons tous nos engagements\u00a0», a déclaré Mme Claire Dubois [@depeche].',
      sources: { depeche: { text: '«\u00a0Nous tiendrons tous nos engagements\u00a0», a déclaré Mme Dubois.' } },
    },
    {
      bad: 'M. Paul Martin a déclaré\u00a0: «\u00a0⟦Nos forces resteront sur place aussi longtemps qu’il le faudra⟧\u00a0» [@point].',
      message: 'other',
      sources: {
        point: {
          text: 'M. Paul Martin\u00a0: «\u00a0Nous serons au rendez-vous.\u00a0»\nMme Claire Dubois, ministre de la Défense\u00a0: «\u00a0Je le redis. Nos forces resteront sur place aussi longtemps qu’il le faudra.\u00a0»',
        },
      },
    },
    {
      good: 'Nos forces, a dit M. Paul Martin, «\u00a0resteront sur place aussi longtemps qu’il le faudra\u00a0» [@point].',
      because: 'La source les lui donne, après avoir cité une autre.',
      sources: {
        point: {
          text: 'Mme Claire Dubois\u00a0: «\u00a0Nous serons au rendez-vous.\u00a0» «\u00a0Nos forces resteront sur place aussi longtemps qu’il le faudra\u00a0», a ajouté M. Paul Martin.',
        },
      },
    },
    {
      good: '«\u00a0Nous tiendrons tous nos engagements\u00a0», a dit M. Paul Martin [@discours].',
      because: 'Le discours est de lui.',
      sources: { discours: { authors: ['Martin'], text: 'Mesdames, messieurs, nous tiendrons tous nos engagements.' } },
    },
    {
      good: '«\u00a0Nous tiendrons tous nos engagements\u00a0», a répété M. Paul Martin [@texte].',
      because: 'La source ne dit pas qui parle.',
      sources: { texte: { text: 'Nous tiendrons tous nos engagements.' } },
    },
  ],
  *check({ draft, ask }) {
    for (const { check, said, written, passage } of ask(misattributions, draft)) {
      const { key, text } = check.source;
      yield {
        message: 'other',
        span: check.span,
        data: { key, said, written },
        ...(text && { detail: passageDetail(text, passage, key) }),
      };
    }
  },
});
