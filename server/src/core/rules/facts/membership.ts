import { judgedOn } from '../../analysis/dateLine.ts';
import { membershipMentions } from '../../analysis/membershipMentions.ts';
import { place } from '../../draft/place.ts';
import { isSure } from '../../knowledge/asOf.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/membership',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Qualité de membre fausse', en: 'Wrong membership' },
  why: {
    fr: 'Dire membre d’une organisation un État qui ne l’est pas, ou ne l’est plus, est lu comme une position\u00a0: c’est l’erreur que le partenaire ne pardonne pas.',
    en: 'To call a State a member of a body that it is not, or no longer, is read as a position: the mistake that a partner does not forgive.',
  },
  remedy: {
    fr: 'Vérifier la liste des membres à la date du texte.',
    en: 'Check the list of members at the date of the text.',
  },
  messages: {
    'not-a-member': {
      fr: 'Au {day}, «\u00a0{state}\u00a0» n’est pas dans la liste\u00a0: {body} ({basis}).',
      en: 'On {day}, “{state}” is not in the list: {body} ({basis}).',
    },
    'is-a-member': {
      fr: 'Au {day}, «\u00a0{state}\u00a0» est dans la liste\u00a0: {body} ({basis}).',
      en: 'On {day}, “{state}” is in the list: {body} ({basis}).',
    },
    since: {
      fr: '{state}, {body}\u00a0: depuis le {right}, non {stated} ({basis}).',
      en: '{state}, {body}: since {right}, not {stated} ({basis}).',
    },
  },
  examples: [
    { bad: 'La ⟦Norvège, membre de l’Union européenne⟧, a signé la déclaration.', asOf: '2026-11-24', message: 'not-a-member' },
    { bad: 'Le ⟦Royaume-Uni est un État membre de l’Union européenne⟧.', asOf: '2024-03-01', message: 'not-a-member' },
    { bad: 'La ⟦Suède n’est pas membre de l’OTAN⟧.', asOf: '2026-11-24', message: 'is-a-member' },
    {
      bad: 'La Finlande, membre de l’OTAN depuis ⟦2022⟧, partage une longue frontière avec la Russie.',
      asOf: '2026-11-24',
      message: 'since',
      becomes: 'La Finlande, membre de l’OTAN depuis 2023, partage une longue frontière avec la Russie.',
    },
    { good: 'La Norvège, membre de l’OTAN, a signé la déclaration.', asOf: '2026-11-24' },
    {
      good: 'La Suède n’est pas membre de l’OTAN, a rappelé la ministre.',
      asOf: '2022-03-01',
      because: 'C’était juste à cette date.',
    },
    {
      good: 'Chypre, membre de l’espace Schengen, a levé les contrôles.',
      asOf: '2026-11-24',
      because: 'Son adhésion était en préparation\u00a0: la base n’en sait rien.',
    },
    { good: 'L’Ukraine, candidate à l’adhésion, n’est pas membre de l’Union européenne.', asOf: '2026-11-24' },
    { good: 'L’Inde, membre non permanent du Conseil de sécurité, a pris la parole.', asOf: '2026-11-24' },
    { good: 'La Turquie souhaite devenir membre de l’Union européenne.', asOf: '2026-11-24' },
    { good: 'La Croatie a rejoint la zone euro en 2023.', asOf: '2026-11-24' },
    { good: 'La Pologne, frontalière de l’Ukraine, membre de l’OTAN, a fermé sa frontière.', asOf: '2026-11-24' },
    { good: 'La Suisse, membre de l’Union européenne de radio-télévision, accueille le concours.', asOf: '2026-11-24' },
    { good: 'Si l’Ukraine est membre de l’OTAN, l’article 5 s’applique.', asOf: '2026-11-24', because: 'C’est une hypothèse.' },
    { good: 'En 2010, le Royaume-Uni, membre de l’Union européenne, avait voté pour.', asOf: '2026-11-24' },
    {
      good: 'La Bulgarie, membre de l’espace Schengen depuis 2025, a levé ses contrôles.',
      asOf: '2026-11-24',
      because: 'L’adhésion s’est faite en deux temps.',
    },
    { good: 'Le Royaume-Uni, ancien membre de l’Union européenne, négocie un accord.', asOf: '2026-11-24' },
  ],
  *check({ draft, ask, given }) {
    const day = ask(judgedOn, draft);
    if (day === undefined) return;
    for (const placed of draft.blocks) {
      for (const mention of ask(membershipMentions, placed.block)) {
        const { membership, state, since } = mention;
        if (!isSure(membership, day) || day < (membership.validFrom ?? '')) continue;
        const periods = membership.members.filter((member) => state.subject.includes(member.state));
        const now = periods.filter(({ from = '', to = '9999' }) => from <= day && day <= to);
        if (now.some(({ doubtful }) => doubtful)) continue;
        const isMember = now.length > 0;
        const data = {
          day: writeDate(day),
          state: mention.stateName,
          body: membership.statement.fr.replace(/\.$/, ''),
          basis: basisOf(membership, given.knowledge),
        };
        if (isMember === mention.denied && (!since || (!mention.denied && mention.lasting && periods.length === 0))) {
          yield {
            message: mention.denied ? ('is-a-member' as const) : ('not-a-member' as const),
            span: place(placed, mention),
            data,
          };
          continue;
        }
        const [joined] = periods.flatMap(({ from }) => from ?? []);
        if (!since || !joined || mention.denied) continue;
        const right = writeDate(joined.slice(0, since.day !== undefined ? 10 : since.month !== undefined ? 7 : 4));
        if (periods.some(({ from }) => from?.startsWith(String(since.year)))) continue;
        yield {
          message: 'since',
          span: place(placed, { start: since.start, end: since.end }),
          data: {
            state: mention.stateName,
            body: mention.bodyName,
            right: writeDate(joined),
            stated: textOf(placed.block.prose, since),
            basis: data.basis,
          },
          replacements: [{ text: right.fr }],
        };
      }
    }
  },
});
