import { termUses } from '../../analysis/termUses.ts';
import { place } from '../../draft/place.ts';
import type { Lexicon } from '../../french/lexicon.ts';
import { agree } from '../../glossary/agreement.ts';
import { atomsOf } from '../../glossary/atoms.ts';
import type { Form } from '../../glossary/forms.ts';
import type { Span } from '../../text/span.ts';
import type { Replacement } from '../rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms/inconsistent-form',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  title: { fr: 'Deux formes pour une même chose', en: 'Two forms for one thing' },
  why: {
    fr: 'Dans un texte officiel, un autre mot annonce une autre chose : deux formes admises du même terme font chercher une différence qui n’existe pas.',
    en: 'In an official text another word announces another thing: two accepted forms of one term make the reader look for a difference that is not there.',
  },
  remedy: {
    fr: 'Garder une seule forme d’un bout à l’autre ; l’option « differ » nomme les entrées où le texte peut varier.',
    en: 'Keep one form throughout; the option “differ” names the entries on which a text may vary.',
  },
  messages: {
    inconsistent: {
      fr: '« {form} » et « {other} » désignent la même chose ; le texte emploie d’abord « {other} ».',
      en: '“{form}” and “{other}” name the same thing; the text uses “{other}” first.',
    },
  },
  options: {
    differ: {
      default: [] as readonly string[],
      fr: 'Identifiants des entrées dont les formes peuvent alterner.',
      en: 'Ids of the entries whose forms may alternate.',
    },
  },
  examples: [
    {
      bad: 'Les données à caractère personnel sont protégées. Le traitement des ⟦données personnelles⟧ est contrôlé.',
      message: 'inconsistent',
      becomes: 'Les données à caractère personnel sont protégées. Le traitement des données à caractère personnel est contrôlé.',
    },
    { good: 'La fracture numérique se creuse. Cette fracture numérique inquiète.' },
    {
      good: 'L’intelligence artificielle progresse. L’IA sert la recherche.',
      because: 'Un sigle n’est pas une autre forme de son développement.',
    },
    {
      good: 'La publication du rapport est prévue. Le message a été diffusé en direct.',
      because: 'Ce sont des mots de tous les jours, qui ont bien d’autres sens.',
    },
    {
      good: 'Les données à caractère personnel (ou données personnelles) sont protégées.',
      because: 'Le texte lui-même dit que c’est la même chose.',
    },
  ],
  *check({ draft, ask, given, options }) {
    const first = new Map<string, { readonly form: Form; readonly span: Span; readonly written: string }>();
    const told = new Set<string>();
    for (const placed of draft.blocks) {
      const { prose } = placed.block;
      const uses = ask(termUses, placed.block);
      for (const [index, use] of uses.entries()) {
        const { form } = use;
        if (use.quoted || use.mentioned || !isComparable(form, given.french.lexicon) || options.differ.includes(form.entry.id))
          continue;
        const written = prose.slice(use.start, use.end);
        const known = first.get(form.entry.id);
        if (!known) {
          first.set(form.entry.id, { form, span: place(placed, use), written });
          continue;
        }
        const before = uses[index - 1];
        const explains =
          before?.form.entry === form.entry &&
          /^[\s\u00a0«»"]*(?:\(|,?\s*(?:ou|soit|dits?|dites?)\s)/u.test(prose.slice(before.end, use.start));
        if (isSame(known.form, form) || explains || told.has(`${form.entry.id} ${form.text}`)) continue;
        told.add(`${form.entry.id} ${form.text}`);
        const { span, texts } = agree(prose, asDiscouraged(use, known.form));
        yield {
          message: 'inconsistent',
          span: place(placed, span),
          data: { form: written, other: known.written },
          replacements: texts.map((text): Replacement => ({ text })),
          related: [{ message: { fr: 'Première forme', en: 'First form' }, span: known.span }],
          topic: form.entry.id,
        };
      }
    }
  },
});

/** Whether a form can only mean its entry: no acronym, no name, no note that says where it holds, no single word of everyday French. */
function isComparable({ role, text, entry }: Form, lexicon: Lexicon): boolean {
  if (entry.status !== 'approved' || entry.nature !== 'noun' || /\p{Lu}{2}/u.test(text)) return false;
  if (role.kind !== 'preferred' && (role.kind !== 'allowed' || role.variant.note !== undefined)) return false;
  const { keys } = atomsOf(text);
  return keys.length > 1 || lexicon.classOf(text.toLowerCase().replace('’', "'")) === 0;
}

/** Whether two forms are one, or one is part of the other: « plateforme en ligne », « plateforme ». */
function isSame(a: Form, b: Form): boolean {
  if (a.role.kind === b.role.kind && a.role.kind === 'preferred') return true;
  const [one, other] = [atomsOf(a.text).keys, atomsOf(b.text).keys];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** The use as if its form gave way to another of the same entry, so that it can be made to agree. */
function asDiscouraged(use: { readonly form: Form; readonly plural: boolean } & Span, other: Form): Parameters<typeof agree>[1] {
  const { entry, text } = use.form;
  const substitute = other.role.kind === 'preferred' ? entry.preferred : other.text;
  const discouraged = { form: text, replacements: [{ form: substitute }] };
  return { ...use, form: { ...use.form, role: { kind: 'discouraged', discouraged } } };
}
