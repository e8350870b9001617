import type { Bilingual } from '../text/language.ts';
import type { Entry } from './term.ts';
import { recordOf } from './writeRecord.ts';

/** A change between two states of a glossary, in a sentence for whoever reviews it. */
export interface GlossaryChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly text: Bilingual;
}

/** What changed from one state of a glossary to the next, in the order of the newer one; what was removed comes last. */
export function diffGlossaries(older: readonly Entry[], newer: readonly Entry[]): readonly GlossaryChange[] {
  const before = new Map(older.map((entry) => [entry.id, entry]));
  const after = new Set(newer.map(({ id }) => id));
  const changes = newer.flatMap((entry) => {
    const old = before.get(entry.id);
    return old ? changesOf(old, entry) : [added(entry)];
  });
  const removed = older
    .filter(({ id }) => !after.has(id))
    .map(
      (entry): GlossaryChange => ({
        kind: 'removed',
        id: entry.id,
        text: told(`« ${entry.preferred} » n’est plus au glossaire.`, `“${entry.preferred}” is no longer in the glossary.`),
      }),
    );
  return [...changes, ...removed];
}

function added({ id, preferred, discouraged }: Entry): GlossaryChange {
  const avoided = discouraged.map(({ form }) => `« ${form} »`).join(', ');
  return {
    kind: 'added',
    id,
    text: told(
      `« ${preferred} » entre au glossaire${avoided ? ` ; à éviter : ${avoided}` : ''}.`,
      `“${preferred}” enters the glossary${avoided ? `; to be avoided: ${discouraged.map(({ form }) => `“${form}”`).join(', ')}` : ''}.`,
    ),
  };
}

function changesOf(old: Entry, entry: Entry): readonly GlossaryChange[] {
  const changes: GlossaryChange[] = [];
  const say = (fr: string, en: string): void => {
    changes.push({ kind: 'changed', id: entry.id, text: told(fr, en) });
  };
  const name = entry.preferred;
  if (old.preferred !== name) say(`« ${old.preferred} » devient « ${name} ».`, `“${old.preferred}” becomes “${name}”.`);
  const forms = old.discouraged.map(({ form }) => form);
  for (const one of entry.discouraged) {
    const was = old.discouraged.find(({ form }) => form === one.form);
    if (!was)
      say(
        `« ${one.form} » est désormais à éviter, pour « ${name} ».`,
        `“${one.form}” is to be avoided from now on, in favour of “${name}”.`,
      );
    else if (was.level !== one.level && one.level === 'off')
      say(`« ${one.form} » n’est plus signalé.`, `“${one.form}” is no longer reported.`);
    else if (JSON.stringify(was) !== JSON.stringify(one))
      say(
        `La forme à éviter « ${one.form} » change de raison, de niveau, de remplacement ou de limites.`,
        `The form “${one.form}” to be avoided changes its reason, level, replacement or limits.`,
      );
  }
  for (const form of forms.filter((one) => !entry.discouraged.some((other) => other.form === one))) {
    say(`« ${form} » n’est plus à éviter.`, `“${form}” is no longer to be avoided.`);
  }
  const fields: readonly (readonly [string, string, string])[] = [
    ['definition', 'de définition', 'definition'],
    ['statut', 'de statut', 'status'],
    ['niveau', 'de niveau', 'level'],
    ['genre', 'de genre', 'gender'],
    ['variantes', 'de variantes', 'variants'],
    ['sigles', 'de sigle', 'acronym'],
    ['equivalents', 'd’équivalents', 'equivalents'],
    ['source', 'de source', 'source'],
    ['note', 'de note', 'note'],
    ['gardien', 'de gardien', 'owner'],
  ];
  const [was, is] = [recordOf(old), recordOf(entry)];
  const changed = fields.filter(([key]) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  if (changed.length > 0) {
    say(
      `« ${name} » change ${changed.map(([, fr]) => fr).join(', ')}.`,
      `“${name}” changes its ${changed.map(([, , en]) => en).join(', ')}.`,
    );
  }
  return changes;
}

function told(fr: string, en: string): Bilingual {
  return { fr: fr.replace(/ ([:;!?»])/gu, '\u00a0$1').replace(/« /gu, '«\u00a0'), en };
}
