import { type AcronymDefinition, acronymDefinitions, spells } from '../../analysis/acronyms.ts';
import { termUses } from '../../analysis/termUses.ts';
import type { Draft, PlacedBlock } from '../../draft/draft.ts';
import { place } from '../../draft/place.ts';
import { beginsWithVowel } from '../../french/elision.ts';
import { fold } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms/acronym-first-use',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  waits: true,
  title: { fr: 'Sigle employé avant d’être développé', en: 'Acronym used before it is spelled out' },
  why: {
    fr: 'Le lecteur rencontre le sigle avant de savoir ce qu’il veut dire : le développement vient trop tard.',
    en: 'The reader meets the acronym before knowing what it stands for: it is spelled out too late.',
  },
  remedy: {
    fr: 'Développer le sigle à son premier emploi, le sigle entre parenthèses, puis ne garder que lui. Les titres ne comptent pas.',
    en: 'Spell the acronym out at its first use, the acronym in brackets, then keep to it. Headings do not count.',
  },
  messages: {
    late: {
      fr: '« {acronym} » est employé ici avant d’être développé plus loin (« {expansion} »).',
      en: '“{acronym}” is used here before it is spelled out further on (“{expansion}”).',
    },
    never: {
      fr: '« {acronym} » n’est développé nulle part : « {expansion} ».',
      en: '“{acronym}” is spelled out nowhere: “{expansion}”.',
    },
  },
  options: {
    known: {
      default: ['ONU', 'UE', 'OTAN', 'UNESCO', 'AFP', 'USA', 'URSS'] as readonly string[],
      fr: 'Sigles que tout lecteur connaît.',
      en: 'Acronyms that every reader knows.',
    },
    unexplained: {
      default: false,
      fr: 'Signaler aussi les sigles du glossaire que le texte ne développe jamais.',
      en: 'Report acronyms of the glossary that the draft never spells out as well.',
    },
  },
  examples: [
    {
      bad: 'L’⟦UIT⟧ se réunit à Genève. Le Conseil de l’Union internationale des télécommunications (UIT) y siège.',
      message: 'late',
      becomes:
        'L’Union internationale des télécommunications (UIT) se réunit à Genève. Le Conseil de l’Union internationale des télécommunications (UIT) y siège.',
    },
    {
      bad: 'Le ⟦GGE⟧ a rendu son rapport.',
      message: 'never',
      becomes: 'Le groupe d’experts gouvernementaux (GGE) a rendu son rapport.',
      options: { unexplained: true },
    },
    { good: 'L’Union internationale des télécommunications (UIT) se réunit. L’UIT siège à Genève.' },
    {
      good: 'Le pays rejoint la Cour des comptes africaine.\n\nLa CCA l’avait invité. La Cour des comptes africaine (CCA) siège à Tunis.',
      because: 'Le développement est déjà passé, sans son sigle.',
    },
    { good: 'Le GGE a tenu sa dernière session.', because: 'Le texte ne le développe pas : seule une option le demande.' },
    {
      good: '# L’UIT se réunit\n\nL’Union internationale des télécommunications (UIT) siège à Genève.',
      because: 'Un titre ne développe pas.',
    },
  ],
  *check({ draft, ask, options }) {
    const defined = new Map<string, { readonly at: number; readonly definition: AcronymDefinition }>();
    for (const placed of draft.blocks) {
      for (const definition of ask(acronymDefinitions, placed.block)) {
        if (!defined.has(definition.acronym)) {
          defined.set(definition.acronym, { at: place(placed, definition.acronymSpan).start, definition });
        }
      }
    }
    const seen = new Set(options.known);
    for (const placed of draft.blocks) {
      if (placed.block.kind === 'heading') continue;
      for (const use of usesOf(placed)) {
        if (seen.has(use.acronym)) continue;
        const { acronym, span } = use;
        const found = defined.get(acronym);
        const known = found ? undefined : options.unexplained ? glossaryExpansion(placed, use, ask) : undefined;
        if (!found && known === undefined) continue;
        seen.add(acronym);
        if (isSpelledBeside(placed.block.prose, use)) continue;
        const at = place(placed, span);
        if (found && found.at <= at.start) continue;
        const expansion = found ? found.definition.expansion : (known ?? '');
        if (standsBefore(expansion, at.start, draft)) continue;
        const fits = beginsWithVowel(acronym) === beginsWithVowel(expansion);
        yield {
          message: found ? 'late' : 'never',
          span: at,
          data: { acronym, expansion },
          replacements: fits ? [{ text: `${expansion} (${acronym})` }] : [],
        };
      }
    }
  },
});

function glossaryExpansion(
  { block }: PlacedBlock,
  { span }: Use,
  ask: (analysis: typeof termUses, block: PlacedBlock['block']) => ReturnType<typeof termUses.answer>,
): string | undefined {
  const use = ask(termUses, block).find((one) => contains(one, span));
  return use?.form.role.kind === 'acronym' ? use.form.role.acronym.expansion : undefined;
}

/** Whether the words just before or behind an acronym spell it, whatever stands between: « Comité de crise – CC ». */
function isSpelledBeside(prose: string, { acronym, span }: Use): boolean {
  const before = prose.slice(Math.max(0, span.start - 120), span.start).split(/[\s\u00a0]+/u);
  const behind = prose.slice(span.end, span.end + 120).split(/[\s\u00a0]+/u);
  for (let count = 1; count <= 12; count++) {
    if (spells(acronym, before.slice(-count).join(' ')) || spells(acronym, behind.slice(0, count).join(' '))) return true;
  }
  return false;
}

/** Whether an expansion stands in the draft before an offset without its acronym: the reader knows by then what is meant. */
function standsBefore(expansion: string, end: number, { text }: Draft): boolean {
  return fold(text.slice(0, end)).replace(/\s+/g, ' ').includes(fold(expansion).replace(/\s+/g, ' '));
}

interface Use {
  readonly acronym: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The words of a block that are written as acronyms are; a heading in capitals is none. */
function usesOf({ block: { prose } }: PlacedBlock): readonly Use[] {
  if (!/\p{Ll}/u.test(prose)) return [];
  return [...prose.matchAll(/(?<![\p{L}\p{N}/_-])\p{Lu}[\p{Lu}\p{N}&]{1,11}(?![\p{L}\p{N}/_])/gu)].map((match) => ({
    acronym: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
