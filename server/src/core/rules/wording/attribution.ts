import { type Speech, speech } from '../../analysis/speech.ts';
import { verbGroups } from '../../analysis/verbGroups.ts';
import { words } from '../../analysis/words.ts';
import type { Word } from '../../french/word.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { keepingVerbs } from './hostileActs.ts';
import { imputations, mayAct } from './imputedActs.ts';

export default defineRule({
  id: 'wording/attribution',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  title: { fr: 'Acte imputé à un État ou à une partie', en: 'Act imputed to a State or party' },
  why: {
    fr: 'Attribuer un acte hostile est une décision de l’État : elle se prend, se date et se signe. L’affirmer en passant engage sans décision, et un démenti suffit.',
    en: 'Attributing a hostile act is a decision of the State: it is taken, dated and signed. Asserting it in passing commits without a decision.',
  },
  remedy: {
    fr: 'Donner l’acte, la date et l’auteur de l’attribution (« que la France a attribuée, le 29 avril 2025, à… »), attribuer à qui le dit, ou décrire l’acte sans auteur.',
    en: 'Give the act, the date and the author of the attribution, give it to whoever says so, or describe the act without its author.',
  },
  messages: {
    asserted: {
      fr: '« {text} » : acte imputé sans date ni auteur de l’attribution.',
      en: '“{text}”: an act imputed without date or author of the attribution.',
    },
    undated: {
      fr: '« {text} » : attribution sans date ni texte de référence.',
      en: '“{text}”: an attribution without a date or text of reference.',
    },
    service: {
      fr: '« {text} » : mode opératoire et service confondus ; l’un est technique, l’autre est attribué.',
      en: '“{text}”: mode of operation and service are merged; one is technical, the other attributed.',
    },
  },
  options: {
    allowed: {
      default: [] as readonly string[],
      fr: 'Imputations que la maison a décidées.',
      en: 'Attributions that the house has decided.',
    },
  },
  examples: [
    { bad: 'Les ⟦cyberattaques russes⟧ visent les hôpitaux.', message: 'asserted' },
    { bad: 'L’⟦offensive menée par les forces azéries⟧ a fait des victimes.', message: 'asserted' },
    { bad: '⟦La Russie a bombardé⟧ le port.', message: 'asserted' },
    { bad: '⟦Pékin multiplie les provocations⟧ en mer.', message: 'asserted' },
    { bad: '⟦La France attribue⟧ cette attaque à un service étranger.', message: 'undated' },
    { bad: 'Le groupe ⟦APT28, une unité du GRU⟧, a visé les serveurs.', message: 'service' },
    { bad: '⟦La Libye a financé des milices⟧ dans la région.', message: 'asserted' },
    { bad: '⟦L’Érythrée livre des armes aux rebelles⟧.', message: 'asserted' },
    { bad: '⟦L’Érythrée alimente les tensions⟧ dans la région.', message: 'asserted' },
    { bad: '⟦Bamako retient deux de nos compatriotes⟧.', message: 'asserted' },
    { bad: '⟦L’Iran a livré des missiles⟧ aux Houthis.', message: 'asserted' },
    { bad: 'Les services russes ont tenté d’⟦influencer le scrutin⟧.', message: 'asserted' },
    { bad: 'L’⟦objectif de la Russie est d’anéantir la résistance⟧.', message: 'asserted' },
    { bad: 'Le rapport montre l’⟦implication de Minsk dans le détournement⟧ de l’avion.', message: 'asserted' },
    { bad: 'La ⟦main de Moscou⟧ est visible.', message: 'asserted' },
    { good: 'Le Japon bloque ses taux à 0,5 %.', because: 'Ce qu’un État fait de ce qui est à lui ne nuit à personne.' },
    { good: 'Les véhicules livrés par la France servent au déminage.' },
    { good: 'Le choix opéré par la France est celui du dialogue.' },
    { good: 'L’Allemagne livre des missiles à l’Ukraine.' },
    { good: 'La Norvège retient deux candidats pour le prix.' },
    { good: 'La Suisse intervient comme médiatrice dans la campagne de vaccination.' },
    { good: 'La France soutient la lutte contre le terrorisme.' },
    { good: 'Le Canada aide les victimes du terrorisme.' },
    {
      good: 'Le 29 avril 2025, la France a attribué à la Russie les cyberattaques du mode opératoire APT28.',
      because: 'L’acte, la date et l’auteur sont donnés.',
    },
    { good: 'Selon le rapport de l’OSCE, la Russie a bombardé le port.', because: 'Le fait est attribué à qui le dit.' },
    { good: 'La Russie aurait bombardé le port.', because: 'Le conditionnel n’affirme pas.' },
    { good: 'La Russie n’a pas attaqué le port.' },
    { good: 'La France et la Russie ont mené des consultations.' },
    { good: 'Les entreprises russes exportent du blé.' },
    { good: 'L’Allemagne a envahi la Pologne en 1939.', because: 'C’est de l’histoire.' },
    { good: 'La France attribue une bourse à vingt étudiants étrangers.' },
  ],
  *check({ block, ask, options }) {
    const all = ask(words, block);
    if (!all.some(mayAct)) return;
    const said = ask(speech, block);
    const taken: Span[] = [];
    for (const [message, from, to] of imputations(all, ask(verbGroups, block))) {
      const first = all[from];
      const last = all[to - 1];
      if (!first || !last) continue;
      const span = { start: first.start, end: last.end };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      if (message !== 'service' && isAccounted(all, from, to, span, said)) continue;
      const text = block.prose.slice(span.start, span.end);
      if (options.allowed.some((allowed) => text.includes(allowed))) continue;
      taken.push(span);
      const mild = said.isQuoted(span);
      yield { message, span, data: { text }, ...(mild && { severity: 'hint' as const }) };
    }
  },
});

/**
 * Whether the imputation is denied, doubted, of another time, or given its date and author: then there is nothing to ask.
 */
function isAccounted(all: readonly Word[], from: number, to: number, span: Span, said: Speech): boolean {
  if (isDenied(all, from, said, span) || said.isHedged(span) || (said.isReported(span) && !said.isQuoted(span))) return true;
  let start = from;
  let end = to;
  while (start > 0 && from - start < 50 && !/^[.;!?]$/.test(all[start - 1]?.text ?? '')) start--;
  while (end < all.length && end - to < 50 && !/^[.;!?]$/.test(all[end]?.text ?? '')) end++;
  const sentence = all.slice(start, end);
  const years = sentence.filter(({ kind, text }) => kind === 'number' && /^1[0-9]{3}$/.test(text));
  if (years.length) return true;
  const dated = sentence.some(({ text, kind }) => /^20\d\d$/.test(text) || kind === 'reference');
  return dated && sentence.some(({ lemma }) => lemma === 'attribuer' || lemma === 'imputer' || lemma === 'attribution');
}

/** A verb is denied by its clause, a noun only by what stands right before it: « ne réagit pas à l’assaut » does not deny the assault. */
function isDenied(all: readonly Word[], from: number, said: Speech, span: Span): boolean {
  if (all.slice(from, from + 12).some(({ lemma, start }) => start < span.end && keepingVerbs.has(lemma))) return false;
  if (all[from]?.tag !== 'NOUN') return said.isNegated(span);
  return all.slice(Math.max(0, from - 3), from).some(({ norm }) => /^(?:sans|ni|aucun|aucune|pas)$/.test(norm));
}
