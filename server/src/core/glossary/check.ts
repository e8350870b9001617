import { fold } from '../text/fold.ts';
import type { Bilingual } from '../text/language.ts';
import { atomsOf } from './atoms.ts';
import type { GlossaryProblem } from './problem.ts';
import type { Discouraged, Entry } from './term.ts';

/**
 * What may be wrong between the entries of a glossary, or in one; links may lead to `others` as well, the layers below. The built-in glossary is held to
 * it by test.
 */
export function checkEntries(
  entries: readonly Entry[],
  everydayWords: (word: string) => boolean = () => false,
  others: readonly Entry[] = [],
): readonly GlossaryProblem[] {
  const problems: GlossaryProblem[] = [];
  const terms = indexed(entries, ({ preferred, allowed }) => [preferred, ...allowed.map(({ form }) => form)]);
  const preferred = indexed(entries, (entry) => [entry.preferred]);
  const avoided = indexed(entries, ({ discouraged }) => discouraged.map(({ form }) => form));
  const ids = new Map<string, Entry>();
  const below = new Set(others.map(({ id }) => id));
  const order = new Map(entries.map((entry, index) => [entry, index]));
  for (const entry of entries) {
    const say = (id: string, part: string, severity: GlossaryProblem['severity'], text: Bilingual): void => {
      problems.push({ id, severity, text, span: placeOf(entry, part), file: entry.origin?.file ?? '' });
    };
    const twin = ids.get(entry.id);
    if (twin)
      say(
        'same-id',
        'id',
        'error',
        told(
          `L’identifiant « ${entry.id} » est déjà pris par « ${twin.preferred} ».`,
          `The id “${entry.id}” is taken by “${twin.preferred}”.`,
        ),
      );
    else ids.set(entry.id, entry);
    const same = (preferred.get(keyOfTerm(entry.preferred)) ?? []).find((other) => other !== entry && other.id !== entry.id);
    if (same && (order.get(same) ?? 0) < (order.get(entry) ?? 0)) {
      say(
        'same-term',
        'terme',
        'warning',
        told(
          `« ${entry.preferred} » est déjà le terme de l’entrée « ${same.id} ».`,
          `“${entry.preferred}” is the term of the entry “${same.id}” already.`,
        ),
      );
    }
    if (!entry.definition)
      say(
        'no-definition',
        'terme',
        'warning',
        told(`« ${entry.preferred} » n’a pas de définition.`, `“${entry.preferred}” has no definition.`),
      );
    if (!entry.source)
      say(
        'no-source',
        'terme',
        'warning',
        told(`« ${entry.preferred} » n’a pas de source.`, `“${entry.preferred}” has no source.`),
      );
    if (entry.status === 'approved') checkForms(entry, { terms, preferred, avoided }, everydayWords, say);
  }
  for (const entry of entries) {
    for (const [index, link] of entry.related.entries()) {
      if (ids.has(link) || below.has(link) || terms.has(keyOfTerm(link))) continue;
      problems.push({
        id: 'dead-link',
        severity: 'warning',
        text: told(`Le lien « ${link} » ne mène à aucune entrée.`, `The link “${link}” leads to no entry.`),
        span: placeOf(entry, `liens.${index}`, 'liens'),
        file: entry.origin?.file ?? '',
      });
    }
    if (entry.successor === undefined || ids.has(entry.successor) || below.has(entry.successor)) continue;
    problems.push({
      id: 'dead-link',
      severity: 'error',
      text: told(
        `L’entrée « ${entry.successor} », qui doit succéder, n’existe pas.`,
        `The entry “${entry.successor}”, which should succeed, does not exist.`,
      ),
      span: placeOf(entry, 'remplace_par'),
      file: entry.origin?.file ?? '',
    });
  }
  return problems;
}

interface Index {
  readonly terms: ReadonlyMap<string, readonly Entry[]>;
  readonly preferred: ReadonlyMap<string, readonly Entry[]>;
  readonly avoided: ReadonlyMap<string, readonly Entry[]>;
}

type Say = (id: string, part: string, severity: GlossaryProblem['severity'], text: Bilingual) => void;

function checkForms(entry: Entry, { preferred, avoided }: Index, everydayWords: (word: string) => boolean, say: Say): void {
  const isLive = (other: Entry, form: string): boolean =>
    other.status === 'approved' &&
    other.level !== 'off' &&
    other.discouraged.some((one) => one.level !== 'off' && isForm(one, form));
  const against = (avoided.get(keyOfTerm(entry.preferred)) ?? []).find(
    (other) => other.id !== entry.id && isLive(other, entry.preferred),
  );
  if (against) {
    const mutual = (avoided.get(keyOfTerm(against.preferred)) ?? []).includes(entry) && isLive(entry, against.preferred);
    if (mutual) {
      say(
        'mutual',
        'terme',
        'error',
        told(
          `« ${entry.preferred} » et « ${against.preferred} » se déconseillent l’un l’autre.`,
          `“${entry.preferred}” and “${against.preferred}” discourage each other.`,
        ),
      );
    } else {
      say(
        'preferred-avoided',
        'terme',
        'warning',
        told(
          `L’entrée « ${against.id} » déconseille « ${entry.preferred} », que celle-ci préfère.`,
          `The entry “${against.id}” discourages “${entry.preferred}”, which this one prefers.`,
        ),
      );
    }
  }
  for (const [index, one] of entry.discouraged.entries()) {
    const part = `a_eviter.${index}`;
    const key = keyOfTerm(one.form);
    if (one.level === 'off' || entry.level === 'off') continue;
    if (key === keyOfTerm(entry.preferred) && one.form.toLowerCase() === entry.preferred.toLowerCase() && !one.exactCase) {
      say(
        'avoids-itself',
        part,
        'error',
        told(`L’entrée déconseille son propre terme, « ${one.form} ».`, `The entry discourages its own term, “${one.form}”.`),
      );
    }
    const rival = (avoided.get(key) ?? []).find(
      (other) => other.id < entry.id && other.status === 'approved' && other.level !== 'off',
    );
    if (rival && !one.limits) {
      say(
        'avoided-twice',
        part,
        'warning',
        told(
          `« ${one.form} » est aussi à éviter dans l’entrée « ${rival.id} », qui propose autre chose.`,
          `“${one.form}” is to be avoided in the entry “${rival.id}” as well, which offers something else.`,
        ),
      );
    }
    for (const { form } of one.replacements ?? []) {
      const next = (avoided.get(keyOfTerm(form)) ?? []).find((other) => isLive(other, form));
      if (next)
        say(
          'chain',
          part,
          'warning',
          told(
            `Le remplacement « ${form} » est lui-même à éviter : voir l’entrée « ${next.id} ».`,
            `The replacement “${form}” is to be avoided itself: see the entry “${next.id}”.`,
          ),
        );
    }
    const word = one.form.toLowerCase();
    if (!one.limits && !one.exactCase && !/[\s’'-]/u.test(one.form) && everydayWords(word) && !preferred.has(key)) {
      say(
        'everyday-word',
        part,
        'warning',
        told(
          `« ${one.form} » est aussi un mot courant : lui donner des « limites », ou attendre de fausses alertes.`,
          `“${one.form}” is an everyday word as well: give it “limites”, or expect false alarms.`,
        ),
      );
    }
  }
}

/** Whether a form to avoid is this very text: its plural is another matter, and so is another case where the case counts. */
function isForm({ form, exactCase }: Discouraged, text: string): boolean {
  return exactCase ? form === text : fold(form) === fold(text);
}

function told(fr: string, en: string): Bilingual {
  return { fr: fr.replace(/ ([:;!?»])/gu, '\u00a0$1').replace(/« /gu, '«\u00a0'), en };
}

/** Terms are one where they differ by case, accents, hyphens or plural alone. */
function keyOfTerm(term: string): string {
  return atomsOf(term).keys.join(' ');
}

function indexed(entries: readonly Entry[], formsOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const key = keyOfTerm(form);
      const there = index.get(key);
      if (there) there.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function placeOf({ origin }: Entry, ...parts: readonly string[]): GlossaryProblem['span'] {
  for (const part of parts) {
    const span = origin?.parts?.[part];
    if (span) return span;
  }
  return origin?.parts?.['terme'] ?? origin?.span ?? { start: 0, end: 0 };
}
