import { type TermUse, termUses } from '../../analysis/termUses.ts';
import { agree } from '../../glossary/agreement.ts';
import type { TermLevel } from '../../glossary/term.ts';
import type { Bilingual } from '../../text/language.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms/discouraged-form',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Forme déconseillée', en: 'Discouraged form' },
  why: {
    fr: 'Le terme officiel est compris de tous les lecteurs de français et engage l’émetteur ; l’anglicisme, le calque ou l’intitulé inexact se voit et se reproche.',
    en: 'The official term is understood by every reader of French and binds the issuer; a loan word, a calque or an inexact title is noticed and held against it.',
  },
  remedy: {
    fr: 'Prendre le terme que propose le glossaire, ou le donner une fois entre parenthèses. Une équipe qui préfère la forme visée l’admet dans son propre glossaire.',
    en: 'Take the term that the glossary offers, or give it once in brackets. A team that prefers the other form allows it in its own glossary.',
  },
  references: ['https://www.culture.fr/franceterme'],
  messages: {
    discouraged: {
      fr: '« {form} » : {reason}. Le glossaire préfère « {better} ».',
      en: '“{form}” ({reason}): the glossary prefers “{better}”.',
    },
    'no-replacement': { fr: '« {form} » : {reason}.', en: '“{form}” is discouraged by the glossary ({reason}).' },
  },
  options: {
    quoted: {
      default: false,
      fr: 'Signaler aussi les formes qui se trouvent dans les paroles d’autrui, entre guillemets.',
      en: 'Report forms inside the words of others, between quotation marks, as well.',
    },
  },
  examples: [
    {
      bad: 'Le ministère lutte contre les ⟦fake news⟧ depuis 2018.',
      message: 'discouraged',
      becomes: 'Le ministère lutte contre les infox depuis 2018.',
    },
    {
      bad: 'Les usages ⟦du Big Data⟧ font débat.',
      message: 'discouraged',
      becomes: 'Les usages des mégadonnées font débat.',
    },
    {
      bad: '⟦L’hacker⟧ a été identifié par le service.',
      message: 'discouraged',
      becomes: 'Le pirate informatique a été identifié par le service.',
    },
    {
      bad: 'Trois ⟦deepfakes⟧ visaient le ministre.',
      message: 'discouraged',
      becomes: 'Trois hypertrucages visaient le ministre.',
    },
    {
      bad: 'La ⟦digitalisation⟧ des visas avance.',
      message: 'discouraged',
      becomes: 'La numérisation des visas avance.',
    },
    { bad: 'Les ⟦EDL⟧ seront diffusés demain.', message: 'no-replacement' },
    { good: 'Les infox et les mégadonnées font débat.', because: 'Ce sont les termes du glossaire.' },
    {
      good: 'L’hypertrucage (deepfake) est puni par la loi.',
      because: 'La forme anglaise ne fait qu’expliquer le terme officiel.',
    },
    { good: 'Le ministre souhaite un prompt rétablissement aux blessés.', because: '« Prompt » est ici l’adjectif français.' },
    { good: 'Il l’a dit hier au Washington Post.', because: 'C’est un nom de journal.' },
    { good: 'Ils vendent des data products et un bot finder.', because: 'Ce sont des expressions anglaises, non des emprunts.' },
    { good: 'La communauté des hackers éthiques signale les failles.', because: 'Ils n’ont rien de pirates.' },
    { good: 'Les plateformes d’infonuagique (cloud computing) sont rares.', because: 'Le mot français vient d’abord.' },
    {
      good: 'Les rançongiciels et les ransomwares frappent les hôpitaux.',
      because: 'Les autorités se contredisent : l’entrée est éteinte.',
    },
  ],
  *check({ block, ask, options }) {
    for (const use of ask(termUses, block)) {
      const { form } = use;
      if (form.role.kind !== 'discouraged' || use.gloss || (use.quoted && !options.quoted)) continue;
      if (isLeftToCyberCompound(block.prose, use)) continue;
      const level = levelOf(use);
      if (level === 'off' || form.entry.status !== 'approved') continue;
      const { span, texts, shifts } = agree(block.prose, use);
      const written = block.prose.slice(use.start, use.end);
      const reason = form.role.discouraged.reason ?? 'forme que le glossaire déconseille';
      const detail = shifts && texts.length > 0 ? checkAgreement : undefined;
      const common = {
        span,
        topic: form.entry.id,
        ...(use.mentioned ? { severity: 'hint' as const } : level && { severity: level }),
        ...(detail && { detail }),
      };
      const [better] = texts;
      if (better === undefined) yield { ...common, message: 'no-replacement', data: { form: written, reason } };
      else {
        yield {
          ...common,
          message: 'discouraged',
          data: { form: written, reason, better: termIn(use, better, span.start) },
          replacements: texts.map((text) => ({ text })),
        };
      }
    }
  },
});

/** « cyber-attaque » for « cyberattaque »: the rule on such compounds says it for all of them. */
function isLeftToCyberCompound(prose: string, { start, end, form }: TermUse): boolean {
  const written = prose.slice(start, end);
  return /^cyber[\s\u00a0\u2010\u2011-]\p{Ll}/iu.test(written) && form.entry.preferred.startsWith('cyber');
}

function levelOf({ form: { entry, role } }: TermUse): TermLevel | undefined {
  return (role.kind === 'discouraged' ? role.discouraged.level : undefined) ?? entry.level;
}

/** The replacement as the message shows it: without the determiner, over which the span may reach. */
function termIn(use: TermUse, replacement: string, start: number): string {
  return start === use.start
    ? replacement
    : replacement.replace(/^(?:de l[’']|de la|à l[’']|à la|[dlqu]+[’']|\p{L}+)[\s\u00a0\u202f«"“]*/iu, '');
}

const checkAgreement: Bilingual = {
  fr: 'Le genre ou le nombre change : revoir l’accord dans la phrase.',
  en: 'Gender or number changes: check the agreement in the sentence.',
};
