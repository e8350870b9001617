import { resolutionMentions } from '../../analysis/resolutionMentions.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { factsOf } from '../../knowledge/known.ts';
import { mayBeParliamentaryAssembly, yearOfResolution, yearsOfSession } from '../../knowledge/resolutionYear.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/resolution-year',
  since: '0.1.0',
  unit: 'block',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Année de résolution fausse', en: 'Wrong year of a resolution' },
  why: {
    fr: 'Le Conseil de sécurité numérote ses résolutions sans interruption depuis 1946, et l’Assemblée générale par session\u00a0: le numéro donne l’année. Une délégation qui cite la mauvaise année montre qu’elle n’a pas ouvert le texte.',
    en: 'The Security Council has numbered its resolutions without a break since 1946, the General Assembly by session: the number tells the year. A delegation that cites the wrong year shows that it did not open the text.',
  },
  remedy: {
    fr: 'Rétablir l’année, ou le numéro si c’est lui qui est faux, d’après le texte de la résolution.',
    en: 'Put the year right, or the number if that is what is wrong, from the text of the resolution.',
  },
  references: ['https://main.un.org/securitycouncil/fr/content/resolutions-0'],
  messages: {
    council: {
      fr: 'La résolution {number} du Conseil de sécurité est de {year}, non de {stated} ({basis}).',
      en: 'Security Council resolution {number} is of {year}, not of {stated} ({basis}).',
    },
    assembly: {
      fr: 'La {session}e session de l’Assemblée générale va de septembre {year} à septembre {next}\u00a0: la résolution {number} n’est pas de {stated}.',
      en: 'Session {session} of the General Assembly runs from September {year} to September {next}: resolution {number} is not of {stated}.',
    },
  },
  examples: [
    {
      bad: 'La résolution ⟦2231 (2012)⟧ du Conseil de sécurité encadre le programme nucléaire iranien.',
      message: 'council',
      becomes: 'La résolution 2231 (2015) du Conseil de sécurité encadre le programme nucléaire iranien.',
    },
    {
      bad: 'Conformément à la résolution S/RES/⟦1325 (2002)⟧, les femmes prennent part aux négociations.',
      message: 'council',
      becomes: 'Conformément à la résolution S/RES/1325 (2000), les femmes prennent part aux négociations.',
    },
    {
      bad: 'Les résolutions 1325 (2000), ⟦1820 (2006)⟧ et 2242 (2015) du Conseil de sécurité fondent cet engagement.',
      message: 'council',
      becomes: 'Les résolutions 1325 (2000), 1820 (2008) et 2242 (2015) du Conseil de sécurité fondent cet engagement.',
    },
    {
      bad: 'Le Conseil de sécurité, par sa résolution ⟦1701 du 11 août 2005⟧, a renforcé la Force intérimaire.',
      message: 'council',
      becomes: 'Le Conseil de sécurité, par sa résolution 1701 du 11 août 2006, a renforcé la Force intérimaire.',
    },
    { bad: 'L’Assemblée générale a adopté la résolution A/RES/⟦79/243 (2022)⟧ sans vote.', message: 'assembly' },
    { good: 'La résolution 2231 (2015) du Conseil de sécurité encadre le programme nucléaire iranien.' },
    {
      good: 'L’Assemblée parlementaire du Conseil de l’Europe l’a dit dans sa résolution 1547 (2007).',
      because: 'L’Assemblée parlementaire numérote aussi ses résolutions.',
    },
    {
      good: 'La résolution 2758 (1971) de l’Assemblée générale a rétabli les droits de la République populaire de Chine.',
      because: 'Jusqu’en 1976 l’Assemblée générale numérotait aussi sans interruption.',
    },
    {
      good: 'Le Conseil des droits de l’homme a adopté la résolution 16/18 (2011).',
      because: 'Le Conseil des droits de l’homme a ses propres sessions.',
    },
    { good: 'La résolution 1973 adoptée par le Conseil de sécurité en 2011 autorisait la protection des civils.' },
    { good: 'Les résolutions 79/243 (2024) et A/RES/79/1 de l’Assemblée générale ont été adoptées par consensus.' },
    {
      good: 'Dans sa résolution 2803 (2026), le Conseil de sécurité est revenu sur ce point.',
      because: 'La base ne va pas jusque-là : la règle se tait.',
    },
  ],
  *check({ block, ask, given }) {
    const mentions = ask(resolutionMentions, block);
    if (!mentions.length) return;
    const [table] = factsOf(given.knowledge, 'resolution-years');
    const single = factsOf(given.knowledge, 'resolution');
    const elsewhere =
      /assembl[ée]e (?:parlementaire|nationale)|\bAPCE\b|parlement|Conseil de l[’']Europe|Conseil des droits de l[’']homme/iu;
    const bare = elsewhere.test(block.prose);
    for (const mention of mentions) {
      const { number, year, organ, start, end, yearSpan } = mention;
      const [session, rank] = number.split('/').map(Number);
      if (session === undefined) continue;
      if (rank !== undefined) {
        // Sessions were counted in Roman figures until the thirtieth.
        if (organ !== 'general-assembly' || session < 31 || yearsOfSession(session).includes(year)) continue;
        yield {
          message: 'assembly',
          span: { start, end },
          data: { session, year: session + 1945, next: session + 1946, number, stated: year },
        };
        continue;
      }
      const known = table && yearOfResolution(session, table, single);
      if (!table || known === undefined || known === year) continue;
      if (organ !== 'security-council') {
        if (bare || year < 1977 || organ === 'general-assembly') continue;
        if (!/conseil de s[ée]curit[ée]|nations unies|\bONU\b/i.test(block.prose) && mayBeParliamentaryAssembly(session, year))
          continue;
      }
      const about = single.find((one) => one.number === `S/RES/${session}`);
      yield {
        message: 'council',
        span: { start, end },
        data: { number, year: known, stated: year, basis: basisOf(about ?? table, given.knowledge) },
        replacements: [
          {
            text: textOf(block.prose, { start, end: yearSpan.start }) + known + textOf(block.prose, { start: yearSpan.end, end }),
          },
        ],
        ...(about && { detail: about.statement }),
      };
    }
  },
});
