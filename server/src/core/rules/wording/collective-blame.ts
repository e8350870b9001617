import { isDemonym } from '../../analysis/nations.ts';
import { phraseTable } from '../../analysis/phrase.ts';
import { speech } from '../../analysis/speech.ts';
import { verbGroups } from '../../analysis/verbGroups.ts';
import { vocabulary } from '../../analysis/vocabulary.ts';
import type { VerbGroup } from '../../french/verbGroup.ts';
import type { Word } from '../../french/word.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import { hostileVerbs, keepingVerbs } from './hostileActs.ts';
import { blamingVerbs, peoplePhrases, peoples } from './peopleNames.ts';

export default defineRule({
  id: 'wording/collective-blame',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  title: { fr: 'Acte ou trait prêté à un peuple', en: 'Act or trait given to a people' },
  why: {
    fr: 'Un peuple, une religion ou une nationalité n’agit pas : un gouvernement, un groupe, une personne agit. La généralisation blesse, et elle est fausse.',
    en: 'A people, a religion or a nationality does not act: a government, a group, a person does. The generalisation offends, and it is wrong.',
  },
  remedy: {
    fr: 'Nommer qui agit : « les autorités de… », « le groupe… », « selon un sondage (institut, date), 62 % des… ».',
    en: 'Name who acts: “les autorités de…”, “le groupe…”, “62 % des… (institute, date)”.',
  },
  messages: {
    act: {
      fr: '« {text} » : acte ou opinion prêté à un peuple entier.',
      en: '“{text}”: an act or opinion given to a whole people.',
    },
    agent: { fr: '« {text} » : un peuple donné pour auteur d’un acte.', en: '“{text}”: a people given as the author of an act.' },
    phrase: { fr: '« {text} » : généralisation ou stéréotype.', en: '“{text}”: a generalisation or stereotype.' },
  },
  options: {
    allowed: {
      default: [] as readonly string[],
      fr: 'Expressions que la maison admet.',
      en: 'Expressions that the house accepts.',
    },
  },
  examples: [
    { bad: '⟦Les Russes ont détruit⟧ le pont.', message: 'act' },
    { bad: '⟦Tous les Français soutiennent⟧ cette réforme.', message: 'act' },
    { bad: 'La ville a été prise ⟦par les Turcs⟧.', message: 'agent' },
    { bad: 'C’est une question de ⟦mentalité africaine⟧.', message: 'phrase' },
    { bad: 'Une ⟦vague de migrants⟧ est attendue.', message: 'phrase' },
    { bad: '⟦Les Suisses arrivent⟧ toujours en retard.', message: 'act' },
    { bad: '⟦Le peuple allemand porte la responsabilité⟧ du conflit.', message: 'phrase' },
    { bad: '⟦Les musulmans doivent condamner⟧ ces actes.', message: 'phrase' },
    { bad: '⟦Les Belges copient⟧ tout.', message: 'act' },
    { good: 'Les musulmans doivent pouvoir prier en paix.' },
    { good: 'Les Ukrainiens résistent toute la nuit.' },
    { good: 'J’assumerai cette charge si les Français le veulent.' },
    { good: 'Les Ukrainiens ont voté dimanche.', because: 'Un peuple vote.' },
    { good: 'Les Français établis hors de France peuvent voter par internet.' },
    { good: 'Les Canadiens vivent dans un pays vaste.' },
    { good: 'Les autorités russes ont détruit le pont.' },
    { good: 'Selon un sondage, les Français soutiennent cette réforme.' },
    { good: 'Les Palestiniens souffrent de la faim.' },
    { good: 'Les deux équipes turques ont gagné.' },
  ],
  *check({ block, ask, options }) {
    const found = ask(vocabulary, block);
    const all = found.words;
    const uses = phrases.uses(found);
    if (!uses.length && !all.some(isPeople)) return;
    const said = ask(speech, block);
    const allowed = (text: string) => options.allowed.some((one) => text.includes(one));
    for (const { start, end } of uses) {
      const text = block.prose.slice(start, end);
      if (!allowed(text))
        yield {
          message: 'phrase',
          span: { start, end },
          data: { text },
          ...(said.isQuoted({ start, end }) && { severity: 'hint' as const }),
        };
    }
    for (const [message, from, to] of [...acts(all, ask(verbGroups, block)), ...agents(all)]) {
      const span = { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
      if (uses.some(({ start, end }) => span.start < end && start < span.end)) continue;
      const text = block.prose.slice(span.start, span.end);
      if (allowed(text) || said.isReported(span) || said.isHedged(span)) continue;
      yield { message, span, data: { text }, ...(said.isQuoted(span) && { severity: 'hint' as const }) };
    }
  },
});

const phrases = phraseTable(peoplePhrases.map((pattern) => ({ pattern })));

/** « les Russes ont détruit », « tous les Français sont attachés » : the whole people is the subject of an act or an opinion. */
function* acts(all: readonly Word[], groups: readonly VerbGroup[]): Generator<readonly ['act', number, number]> {
  for (const { subject, lemma, mood, voice, polarity, modal, head, finite } of groups) {
    if (!subject || modal || mood === 'cnd' || voice === 'passive') continue;
    if (polarity === 'negative' && !keepingVerbs.has(lemma)) continue;
    const noun = all[subject.head];
    if (!noun || !isPeople(noun) || !isWhole(all, subject.head)) continue;
    const everyone = all.slice(Math.max(0, subject.head - 2), subject.head).some(({ lemma: before }) => before === 'tout');
    // A subject with a complement (« les Français établis hors de France ») is no whole people.
    if (subject.to - subject.head > 2 && !everyone) continue;
    const end = Math.max(finite, head) + 1;
    if (!everyone && !blamingVerbs.has(lemma) && !hostileVerbs.has(lemma) && polarity !== 'negative' && !isGeneral(all, end))
      continue;
    if (end <= subject.head || end - subject.from > 12) continue;
    yield ['act', everyone ? Math.max(0, subject.head - 2) : subject.head - 1, end];
  }
}

/** « copient tout », « arrivent toujours en retard » : what is said of all times or all things is said of a nature. */
function isGeneral(all: readonly Word[], end: number): boolean {
  const next = all[end];
  return next?.norm === 'toujours' || (next?.norm === 'tout' && /^(?:[.,;:!?]|et)$/.test(all[end + 1]?.text ?? '.'));
}

/** « pris par les Turcs » : the people is the author of what was done. */
function* agents(all: readonly Word[]): Generator<readonly ['agent', number, number]> {
  for (let at = 2; at < all.length; at++) {
    const noun = all[at];
    if (!noun || !isPeople(noun) || !isWhole(all, at) || all[at - 2]?.norm !== 'par') continue;
    const done = all
      .slice(Math.max(0, at - 6), at - 2)
      .some(({ verbForm, tag, lemma }) => verbForm === 'part-past' || (tag === 'NOUN' && /(?:tion|ment|age)$/.test(lemma)));
    if (done) yield ['agent', at - 2, at + 1];
  }
}

function isWhole(all: readonly Word[], noun: number): boolean {
  const before = all[noun - 1]?.norm;
  const next = all[noun + 1];
  return (
    (before === 'les' || before === 'ces' || before === 'nos') &&
    !(
      (next?.tag === 'ADJ' && !isDemonym(fold(next.norm))) ||
      next?.verbForm === 'part-past' ||
      next?.norm === 'qui' ||
      next?.norm === 'de' ||
      next?.norm === "d'"
    )
  );
}

function isPeople(word: Word): boolean {
  if (word.kind !== 'word' || word.tag === 'VERB') return false;
  // Names of peoples end in « s », « x », « i » or « u »: most words need no further look.
  const last = word.norm.charCodeAt(word.norm.length - 1);
  if (last !== 115 && last !== 120 && last !== 105 && last !== 117) return false;
  if (word.tag !== 'NOUN' && word.tag !== 'PROPN' && word.tag !== 'ADJ') return false;
  const folded = fold(word.norm);
  if (peoples.has(folded)) return true;
  return /^\p{Lu}/u.test(word.text) && /[sx]$/.test(folded) && isDemonym(folded);
}
