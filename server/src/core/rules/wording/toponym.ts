import { type Phrase, phraseTable } from '../../analysis/phrase.ts';
import { speech } from '../../analysis/speech.ts';
import { vocabulary } from '../../analysis/vocabulary.ts';
import { defineRule } from '../rule.ts';
import { type ContestedName, contestedNames, nameExceptions } from './contestedNames.ts';
import { nameWithArticle } from './withArticle.ts';

export default defineRule({
  id: 'wording/toponym',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  title: { fr: 'Nom contesté ou périmé', en: 'Contested or outdated name' },
  why: {
    fr: 'Un nom de lieu ou d’État prend parti : il reconnaît une frontière, une entité, une annexion, ou dit que le texte n’est pas à jour.',
    en: 'The name of a place or State takes sides: it recognises a border, an entity, an annexation, or tells that the text is out of date.',
  },
  remedy: {
    fr: 'Écrire le nom que la France, les Nations unies ou l’Union emploient, selon le destinataire (`audience`).',
    en: 'Write the name that France, the UN or the EU uses, by audience.',
  },
  references: ['https://cnig.gouv.fr/commission-nationale-de-toponymie-a697.html', 'https://unterm.un.org/'],
  messages: {
    sides: { fr: '« {text} » : {note}', en: '“{text}”: {note}' },
    usage: { fr: '« {text} » : {note}', en: '“{text}”: {note}' },
  },
  options: {
    allowed: { default: [] as readonly string[], fr: 'Noms que la maison emploie.', en: 'Names that the house uses.' },
  },
  examples: [
    { bad: 'Les colonies de ⟦Judée-Samarie⟧ s’étendent.', message: 'sides', becomes: 'Les colonies de Cisjordanie s’étendent.' },
    {
      bad: 'Les réfugiés de l’⟦Artsakh⟧ ont été accueillis.',
      message: 'sides',
      becomes: 'Les réfugiés du Haut-Karabagh ont été accueillis.',
    },
    { bad: 'La situation au ⟦Myanmar⟧ se dégrade.', message: 'usage', becomes: 'La situation en Birmanie se dégrade.' },
    { bad: 'L’⟦État islamique⟧ a revendiqué l’attentat.', message: 'sides', becomes: 'Daech a revendiqué l’attentat.' },
    { bad: 'Le ⟦rattachement de la Crimée⟧ date de 2014.', message: 'sides' },
    { good: 'La crise au Myanmar s’aggrave.', audience: 'onu', because: 'Les Nations unies écrivent « Myanmar ».' },
    {
      good: 'Le Tribunal pénal international pour l’ex-Yougoslavie a fermé en 2017.',
      because: 'C’est le nom d’une juridiction.',
    },
    { good: 'Les habitants de la Macédoine grecque ont voté.' },
    { good: 'Le Conseil a inscrit l’EIIL (Daech) sur la liste.' },
    { good: 'L’ambassadeur a visité la Cisjordanie et le Haut-Karabagh.' },
    { good: 'La République islamique d’Iran a répondu.' },
  ],
  *check({ block, context, ask, options }) {
    const found = ask(vocabulary, block);
    const uses = names.uses(found);
    if (!uses.length) return;
    const spared = exempt.uses(found);
    for (const { start, end, from, phrase } of uses) {
      const { name } = phrase;
      if (name.fine?.includes(context.audience)) continue;
      if (spared.some((other) => other.start <= start && end <= other.end)) continue;
      const text = block.prose.slice(start, end);
      if (text[0] === text[0]?.toLowerCase() && !/\p{Lu}/u.test(text)) continue;
      if (options.allowed.includes(text)) continue;
      const instead = name.instead[context.audience];
      const quoted = ask(speech, block).isQuoted({ start, end });
      yield {
        message: name.weight,
        span: { start, end },
        data: { text, note: name.note },
        topic: text,
        ...(instead && { edits: [nameWithArticle(found.words, from, end, instead)] }),
        ...(quoted ? { severity: 'hint' as const } : name.weight === 'usage' && { severity: 'information' as const }),
      };
    }
  },
});

const names = phraseTable(
  contestedNames.flatMap((name) =>
    name.patterns.map((pattern): Phrase & { readonly name: ContestedName } => ({ pattern, name })),
  ),
);
const exempt = phraseTable(nameExceptions.map((pattern) => ({ pattern })));
