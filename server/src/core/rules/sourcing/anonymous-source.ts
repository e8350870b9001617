import { phraseTable } from '../../analysis/phrase.ts';
import { sentenceViews } from '../../analysis/sentenceViews.ts';
import { speech } from '../../analysis/speech.ts';
import { vagueAuthorities } from '../../analysis/vagueAuthorities.ts';
import { vocabulary } from '../../analysis/vocabulary.ts';
import { speechVerbs } from '../../french/verbClasses.ts';
import { contains, overlaps } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/anonymous-source',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  waits: true,
  title: { fr: 'Source anonyme', en: 'Anonymous source' },
  why: {
    fr: 'Une source que l’on ne nomme pas ne se vérifie pas. Un texte officiel qui s’y appuie engage l’émetteur sur la parole d’un inconnu.',
    en: 'A source that is not named cannot be checked. An official text that rests on one commits the issuer to the word of a stranger.',
  },
  remedy: {
    fr: 'Nommer la personne ou l’organe, ou s’appuyer sur un document publié\u00a0; à défaut, retirer l’information.',
    en: 'Name the person or body, or rest on a published document; else take the information out.',
  },
  references: ['https://fr.doczz.net/doc/2689830/vingt-principes-concernant-les-sources'],
  messages: {
    anonymous: {
      fr: '«\u00a0{words}\u00a0»\u00a0: nul ne peut vérifier cette parole. Nommer la source, ou s’appuyer sur un document publié.',
      en: '“{words}”: nobody can check this. Name the source, or rest on a published document.',
    },
  },
  examples: [
    { bad: 'Un diplomate a confié, ⟦sous couvert d’anonymat⟧, que les pourparlers étaient rompus.', message: 'anonymous' },
    {
      bad: 'L’accord serait prêt, explique un conseiller ⟦qui a requis l’anonymat⟧.',
      message: 'anonymous',
    },
    {
      bad: 'Un officier ⟦ayant préféré rester anonyme⟧ a déclaré que le pont avait été détruit.',
      message: 'anonymous',
    },
    {
      good: 'Les victimes pourront témoigner sous couvert d’anonymat devant la commission.',
      because: 'Le texte parle d’une protection, il ne s’appuie pas sur un anonyme.',
    },
    { good: 'La plateforme garantit l’anonymat des donateurs.', because: 'Personne n’affirme rien.' },
    {
      good: 'Le porte-parole du ministère a déclaré que les pourparlers étaient rompus.',
      because: 'La fonction dit qui parle.',
    },
    {
      good: '«\u00a0Un témoin nous a dit, sous couvert d’anonymat, qu’il avait vu le convoi\u00a0», a déclaré Mme Diallo.',
      because: 'Les mots sont d’une personne nommée.',
    },
  ],
  *check({ block, ask }) {
    const uses = phrases.uses(ask(vocabulary, block));
    if (uses.length === 0) return;
    const views = ask(sentenceViews, block);
    for (const { start, end } of uses) {
      const view = views.find((one) => contains(one, { start, end }));
      const isSaid = view?.groups.some(({ lemma, modal, tense }) => speechVerbs.has(lemma) && !modal && tense !== 'fut');
      if (!isSaid || ask(speech, block).isQuoted({ start, end })) continue;
      if (ask(vagueAuthorities, block).some((authority) => overlaps(authority, { start, end }))) continue;
      yield { message: 'anonymous', span: { start, end }, data: { words: block.prose.slice(start, end) } };
    }
  },
});

const phrases = phraseTable([
  { pattern: 'sous …6 anonymat' },
  { pattern: 'qui … ~requérir … anonymat' },
  { pattern: 'qui … ~demander … anonymat' },
  { pattern: 'qui … ~réclamer … anonymat' },
  { pattern: 'qui … ~souhaiter … anonymat' },
  { pattern: 'qui … ~garder … anonymat' },
  { pattern: 'ayant requis|demandé|réclamé|souhaité … anonymat' },
  { pattern: 'qui … ~préférer rester anonyme|anonymes' },
  { pattern: 'qui … ~souhaiter rester anonyme|anonymes' },
  { pattern: 'qui … ~vouloir rester anonyme|anonymes' },
  { pattern: 'ayant préféré|souhaité|voulu rester anonyme|anonymes' },
]);
