import { nearest } from '../text/nearest.ts';
import { discouragedFields, limitFields, plainKey } from './fields.ts';
import type { Reading } from './reading.ts';
import type { Discouraged, Limits, Substitute } from './term.ts';
import type { Table, Value } from './value.ts';
import { genders, levels, natures, numbers } from './words.ts';

/** Reads the forms to avoid: plain texts, or records with reason, level, replacement, case and limits. */
export function readDiscouraged(value: Value, reading: Reading): readonly Discouraged[] {
  return reading.items(value).flatMap((item): Discouraged[] => {
    if (item.kind !== 'table') {
      const form = reading.text(item);
      return form ? [{ form }] : [];
    }
    return readOne(item, reading) ?? [];
  });
}

function readOne(table: Table, reading: Reading): Discouraged[] | undefined {
  warnUnknown(table, [...discouragedFields, ...Object.keys(english)], reading);
  const form = reading.field(table, ['forme', 'form']);
  if (!form) {
    reading.fail('no-form', table.span, {
      fr: 'Il manque à cette forme à éviter son texte (« forme: »).',
      en: 'This form to avoid has no text (“forme:”).',
    });
    return undefined;
  }
  const reason = reading.field(table, ['raison', 'reason']);
  const word = <T extends string>(keys: readonly string[], vocabulary: Readonly<Record<T, readonly string[]>>): T | undefined => {
    const value = reading.valueOf(table, keys);
    return value && reading.word(value, vocabulary);
  };
  const level = word(['niveau', 'level'], levels);
  const nature = word(['nature', 'part_of_speech'], natures);
  const exactCase = word(['casse', 'case'], {
    exact: ['exacte', 'exact', 'oui', 'true'],
    free: ['libre', 'free', 'non', 'false'],
  });
  const replacement = reading.valueOf(table, ['remplacement', 'replacement']);
  const limits = reading.valueOf(table, ['limites', 'limits']);
  const read = limits && readLimits(limits, reading);
  return [
    {
      form,
      ...(reason && { reason }),
      ...(level && { level }),
      ...(replacement && { replacements: reading.items(replacement).flatMap((item) => readSubstitute(item, reading) ?? []) }),
      ...(exactCase === 'exact' && { exactCase: true }),
      ...(read && Object.keys(read).length > 0 && { limits: read }),
      ...(nature && { nature }),
    },
  ];
}

function readSubstitute(value: Value, reading: Reading): Substitute | undefined {
  if (value.kind !== 'table') {
    const form = reading.text(value);
    return form === undefined ? undefined : { form };
  }
  const form = reading.field(value, ['forme', 'form']);
  if (!form) return undefined;
  const genderValue = reading.valueOf(value, ['genre', 'gender']);
  const gender = genderValue && reading.word(genderValue, genders);
  const numberValue = reading.valueOf(value, ['nombre', 'number']);
  const number = numberValue && reading.word(numberValue, numbers);
  const plural = reading.field(value, ['pluriel', 'plural']);
  return { form, ...(gender && { gender }), ...(number && number !== 'any' && { number }), ...(plural && { plural }) };
}

function readLimits(value: Value, reading: Reading): Limits {
  if (value.kind !== 'table') {
    reading.fail('limits', value.span, {
      fr: 'Les limites se donnent par champ : « precede_de: [un, le] », « loin_de: [empreinte] »…',
      en: 'Limits are given by field: “precede_de: [un, le]”, “loin_de: [empreinte]”…',
    });
    return {};
  }
  warnUnknown(value, Object.keys(limitFields), reading);
  const limits: Record<string, unknown> = {};
  for (const { key, value: given } of value.fields) {
    const name = Object.hasOwn(limitFields, plainKey(key.text))
      ? limitFields[plainKey(key.text) as keyof typeof limitFields]
      : undefined;
    if (name === 'nature') limits[name] = reading.word(given, natures);
    else if (name) limits[name] = reading.texts(given);
  }
  return Object.fromEntries(Object.entries(limits).filter(([, one]) => one !== undefined));
}

function warnUnknown(table: Table, known: readonly string[], reading: Reading): void {
  for (const { key } of table.fields) {
    if (known.includes(plainKey(key.text))) continue;
    const close = nearest(key.text, known);
    reading.warnOnce('unknown-field', key.text, key.span, {
      fr: `Champ inconnu : « ${key.text} ».${close ? ` Faut-il lire « ${close} » ?` : ''}`,
      en: `Unknown field: “${key.text}”.${close ? ` Did you mean “${close}”?` : ''}`,
    });
  }
}

const english = { form: 1, reason: 1, level: 1, replacement: 1, case: 1, part_of_speech: 1, limits: 1 };
