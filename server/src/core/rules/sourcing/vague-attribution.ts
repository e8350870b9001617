import { quotations } from '../../analysis/quotations.ts';
import { vagueAuthorities } from '../../analysis/vagueAuthorities.ts';
import { contains } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/vague-attribution',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  waits: true,
  title: { fr: 'Autorité vague', en: 'Vague authority' },
  why: {
    fr: 'Des « experts » sans nom, une « évidence » que rien n’appuie : le lecteur ne peut rien vérifier, et la partie adverse a beau jeu de le dire.',
    en: 'Nameless “experts”, an “evidence” that nothing supports: the reader can check nothing, and the other party will say so.',
  },
  remedy: {
    fr: 'Nommer la personne, l’organisme ou le document, avec sa date ; sinon, ôter l’appel à l’autorité et n’affirmer que ce que l’on peut établir.',
    en: 'Name the person, body or document, with its date; else take the appeal to authority out and assert only what can be shown.',
  },
  messages: {
    nobody: {
      fr: '« {words} » : qui, et dans quel document ? Nommer la source et sa date.',
      en: '“{words}”: who, and in which document? Name the source and its date.',
    },
    evidence: {
      fr: '« {words} » tient lieu de preuve. Donner la source, ou affirmer sans cet appui.',
      en: '“{words}” stands in for proof. Give the source, or assert without this support.',
    },
    emphasis: {
      fr: '« {words} » appuie sans prouver. Donner la source, ou affirmer sans cet appui.',
      en: '“{words}” heightens and proves nothing. Give the source, or assert without this support.',
    },
  },
  examples: [
    { bad: '⟦De nombreux experts⟧ estiment que la menace s’aggrave.', message: 'nobody' },
    { bad: '⟦Selon des sources⟧ concordantes, la frontière a été fermée.', message: 'nobody' },
    { bad: '⟦Il est évident que⟧ cette décision compromet les pourparlers.', message: 'evidence' },
    { bad: '⟦On sait que⟧ la désinformation circule plus vite que les faits.', message: 'evidence' },
    { bad: '⟦Force est de constater⟧ que les engagements n’ont pas été tenus.', message: 'evidence' },
    { bad: '⟦Nombre d’observateurs⟧ estiment que la trêve ne tiendra pas.', message: 'nobody' },
    { bad: '⟦La communauté internationale⟧ reconnaît que le barrage menace la région.', message: 'nobody' },
    { bad: '⟦De l’avis de nombreux observateurs⟧, le scrutin s’est bien déroulé.', message: 'nobody' },
    { bad: '⟦Il ressort de plusieurs études⟧ que la part des femmes recule.', message: 'nobody' },
    { bad: '⟦Un haut responsable occidental⟧ a confirmé la livraison.', message: 'nobody' },
    { bad: '⟦On sait⟧ aujourd’hui que le réacteur était défectueux.', message: 'evidence' },
    { bad: '⟦À l’évidence⟧, ces envois n’ont pas cessé.', message: 'emphasis', sourcing: 'standard' },
    { bad: 'Le régime ⟦est souvent présenté comme⟧ l’un des plus fermés.', message: 'nobody' },
    { bad: '⟦Comme vous le savez⟧, ce port ⟦est considéré comme⟧ le plus sûr.' },
    { bad: '⟦Selon plusieurs diplomates⟧, la rencontre s’est tenue à Genève.', message: 'nobody' },
    { bad: '⟦Nombreux sont ceux qui⟧ dénoncent cette loi.', message: 'nobody' },
    { bad: '⟦Il faut savoir que⟧ cette pratique est licite.', message: 'evidence' },
    { bad: '⟦On nous annonce que⟧ le blocus durera un an.', message: 'nobody' },
    { good: 'Selon des experts, dont Mme Ndiaye, la réforme est utile.' },
    { good: 'Un rapport publié par Amnesty International conclut à des violations répétées.' },
    { good: 'De nombreux pays africains ont mis en place des contrôles.' },
    { good: 'Certaines personnes ne savaient pas où s’inscrire.' },
    { good: 'La mention figure en tête pour qu’il soit clair que le texte n’est pas final.' },
    { good: 'Bien évidemment, la porte reste ouverte.', because: 'Un adverbe qui appuie n’invoque personne.' },
    { good: 'Au terme de cette visite, un constat s’impose : notre amitié est intacte.', because: 'Annonce ce qui suit.' },
    { good: 'Selon les données provisoires du Gouvernement, 12 000 tonnes de riz sont sorties du port.' },
    { good: 'D’après certaines données, telles que l’enquête nationale de 2012, les troubles augmentent.' },
    { good: 'Il est indiqué que des organes ont été créés (par. 27 à 32).', because: 'L’endroit à consulter est donné.' },
    { good: 'Les rapports saluent l’aide apportée et rappellent les engagements pris.', because: 'Des rapports déjà nommés.' },
    {
      good: 'Plusieurs grandes entreprises ont annoncé qu’elles produiraient des masques.',
      because: 'Elles parlent d’elles-mêmes.',
    },
    { good: 'Quand on parle de sécurité, on parle aussi de justice.' },
    { good: 'Si plusieurs pays souhaitent avancer, ils le pourront.', because: 'Un cas supposé n’est pas rapporté.' },
    { good: 'Nous avons préparé un rapport qui montre les obstacles.', because: 'Le rapport est celui de l’émetteur.' },
    { good: 'La communauté internationale doit reconnaître la gravité de la crise.' },
    {
      good: 'Les experts de l’OIAC ont indiqué, dans leur rapport du 3 mars 2025, que des prélèvements avaient été faits.',
      because: 'L’organisme et le document sont nommés.',
    },
    { good: 'Les deux pays sont alliés, et on se parle.' },
    { good: 'Les scientifiques peuvent nous renseigner.', because: 'Personne n’a encore rien dit.' },
    { good: 'Une note de 4 sur 5 est considérée comme bonne par le Bureau des normes.' },
    { good: 'D’après les chiffres du ministère des Finances, la part est de 4 %.' },
    { good: 'Chacun souhaite que la guerre soit courte.', because: 'Un vœu n’affirme rien.' },
    { good: 'Le ministre a rencontré plusieurs experts de la région.', because: 'Les experts n’affirment rien.' },
    { good: 'Selon les autorités norvégiennes, le navire a repris sa route.', because: 'Un État est nommé.' },
    { good: '« On sait que la route sera longue », a reconnu Mme Diallo.', because: 'Les mots sont d’une personne nommée.' },
    {
      good: 'La France veillera à ce que les responsables répondent de leurs actes.',
      because: 'Le subjonctif dit un but : personne n’affirme.',
    },
    { good: 'Il n’est pas évident que les parties acceptent.', because: 'L’évidence est niée.' },
  ],
  *check({ block, ask, context }) {
    const quoted = ask(quotations, block);
    for (const { kind, start, end } of ask(vagueAuthorities, block)) {
      // What only heightens is a matter of style: said where the house asks for more than the surest alarms.
      if (kind === 'emphasis' && context.sourcing === 'lenient') continue;
      if (quoted.some(({ inside }) => contains(inside, { start, end }))) continue;
      yield { message: kind, span: { start, end }, data: { words: block.prose.slice(start, end) } };
    }
  },
});
