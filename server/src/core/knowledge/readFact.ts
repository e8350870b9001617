import type { Bilingual } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import type { Known, KnownSource, Member, Mistake } from './known.ts';
import {
  dayAt,
  daysAt,
  type FactRecord,
  field,
  keyOf,
  numberAt,
  recordsAt,
  report,
  textAt,
  textsAt,
  truthAt,
  within,
} from './record.ts';
import { writeDate } from './writeDate.ts';

/** Reads one record: one fact, or several where it has periods or a list. What is wrong is noted and costs the fact it is in. */
export function readFact(record: FactRecord): readonly Known[] {
  const nature = textAt(record, 'nature');
  const read = nature === undefined ? undefined : natures[keyOf(nature)];
  if (read) return read(record);
  const close = nature && nearest(keyOf(nature), Object.keys(natures));
  report(
    record,
    field(record, 'nature')?.span,
    nature === undefined
      ? 'Un fait dit sa nature : effectif, composition, traité, acte, résolution, nom, titulaire, autre.'
      : `« ${nature} » n’est pas une nature de fait.${close ? ` Faut-il lire « ${close} » ?` : ''}`,
    nature === undefined
      ? 'A fact states its nature.'
      : `“${nature}” is not a nature of fact.${close ? ` Did you mean “${close}”?` : ''}`,
  );
  return [];
}

const natures: Readonly<Record<string, (record: FactRecord) => readonly Known[]>> = {
  effectif: memberCounts,
  composition: membership,
  etats: states,
  traite: treaty,
  acte: legalAct,
  'numeros-de-resolutions': resolutionYears,
  resolution,
  nom: officialName,
  titulaire: officeHolder,
  autre: other,
};

function memberCounts(record: FactRecord): readonly Known[] {
  const periods = field(record, 'periodes') ? recordsAt(record, 'periodes') : [record];
  return periods.flatMap((period) => {
    const value = numberAt(period, 'valeur');
    if (value === undefined) return missing(period, 'valeur');
    const common = commonOf(record, period, { fr: '{valeur}', en: '{valeur}' });
    if (!common) return [];
    const statement = filled(common.statement, String(value));
    const units = textsAt(record, 'unites');
    const id = periods.length > 1 ? `${common.id}-${common.validFrom ?? value}` : common.id;
    return {
      ...common,
      id,
      statement,
      kind: 'member-count' as const,
      value,
      units: units.length ? units : ['États membres', 'pays membres', 'membres'],
      alsoRight: textsAt(period, 'autres-valeurs').map(Number).filter(Number.isFinite),
    };
  });
}

function membership(record: FactRecord): readonly Known[] {
  const common = commonOf(record);
  if (!common) return [];
  const members = recordsAt(record, 'membres').flatMap((group): readonly Member[] => {
    const from = dayAt(group, 'depuis');
    const to = dayAt(group, 'jusqu-au');
    const days = { ...(from && { from }), ...(to && { to }), ...(truthAt(group, 'incertain') && { doubtful: true as const }) };
    return textsAt(group, 'etats').map((state) => ({ state, ...days }));
  });
  const quality = textAt(record, 'qualite');
  return members.length ? [{ ...common, kind: 'membership', members, ...(quality && { quality }) }] : missing(record, 'membres');
}

function states(record: FactRecord): readonly Known[] {
  return recordsAt(record, 'liste').flatMap((one): readonly Known[] => {
    const subject = textsAt(one, 'noms');
    const [name] = subject;
    if (!name) return missing(one, 'noms');
    const capital = textsAt(one, 'capitale');
    const [first] = capital;
    const statement = first
      ? { fr: `${name}, capitale : ${first}.`, en: `${name}, capital: ${first}.` }
      : { fr: `${name}.`, en: `${name}.` };
    const common = commonOf(record, one, statement, `etat-${keyOf(name)}`);
    return common ? [{ ...common, subject, kind: 'state', capital }] : [];
  });
}

function treaty(record: FactRecord): readonly Known[] {
  const date = dayAt(record, 'date');
  if (!date) return missing(record, 'date');
  const [name = ''] = textsAt(record, 'sujet');
  const common = commonOf(record, record, dated(name, date));
  return common
    ? [
        {
          ...common,
          kind: 'treaty',
          validFrom: date,
          date,
          otherDates: daysAt(record, 'autres-dates'),
          nature: textsAt(record, 'formes'),
          place: textsAt(record, 'lieu'),
          object: textsAt(record, 'objet'),
        },
      ]
    : [];
}

function legalAct(record: FactRecord): readonly Known[] {
  const date = dayAt(record, 'date');
  const number = textAt(record, 'numero');
  const nature = textAt(record, 'acte');
  if (!date || !number || !nature) return missing(record, !date ? 'date' : !number ? 'numero' : 'acte');
  const [name] = textsAt(record, 'sujet');
  const cited = /^\d/.test(number) ? `${nature} ${number}` : number;
  const common = commonOf(record, record, dated(name ? `${cited} (${name})` : cited, date));
  return common
    ? [{ ...common, kind: 'legal-act', validFrom: date, date, number, nature, otherDates: daysAt(record, 'autres-dates') }]
    : [];
}

function resolutionYears(record: FactRecord): readonly Known[] {
  const common = commonOf(record);
  const list = field(record, 'annees');
  if (!common || list?.kind !== 'list') return common ? missing(record, 'annees') : [];
  const years = list.items.flatMap((item) => {
    const [year, first, last] =
      item.kind === 'list' ? item.items.map((one) => (one.kind === 'scalar' ? Number(one.text) : 0)) : [];
    if (!year || !first) return [];
    return [last ? ([year, first, last] as const) : ([year, first] as const)];
  });
  return [{ ...common, kind: 'resolution-years', years }];
}

function resolution(record: FactRecord): readonly Known[] {
  const date = dayAt(record, 'date');
  const number = textAt(record, 'numero');
  if (!date || !number) return missing(record, date ? 'numero' : 'date');
  const common = commonOf(record);
  return common ? [{ ...common, kind: 'resolution', validFrom: date, number, date }] : [];
}

function officialName(record: FactRecord): readonly Known[] {
  const name = textAt(record, 'nom');
  if (!name) return missing(record, 'nom');
  const acronym = textAt(record, 'sigle');
  const statement = {
    fr: `Nom exact : ${name}${acronym ? ` (${acronym})` : ''}.`,
    en: `Exact name: ${name}${acronym ? ` (${acronym})` : ''}.`,
  };
  const common = commonOf(record, record, statement);
  if (!common) return [];
  const withAcronym = truthAt(record, 'avec-sigle') ?? false;
  const mistaken: Mistake[] = textsAt(record, 'fautifs').map((wrong) => ({ wrong, right: name, withAcronym }));
  const replaced = field(record, 'remplace');
  if (replaced?.kind === 'map') {
    for (const { key, value } of replaced.entries) {
      if (value.kind === 'scalar') mistaken.push({ wrong: key, right: value.text, withAcronym: false });
    }
  }
  const complements = field(record, 'complements');
  if (complements) mistaken.push(...complementMistakes(within(record, complements)));
  return [
    {
      ...common,
      subject: [name, ...(acronym ? [acronym] : []), ...common.subject],
      kind: 'name',
      name,
      ...(acronym && { acronym }),
      mistaken,
      near: textsAt(record, 'pres-de'),
      notNear: textsAt(record, 'loin-de'),
    },
  ];
}

/** A title whose head may be said in several ways and whose complement only in one. */
function complementMistakes(record: FactRecord): readonly Mistake[] {
  const right = textAt(record, 'correction') ?? '';
  return textsAt(record, 'tete').flatMap((head) =>
    textsAt(record, 'affirmes').map((wrong) => ({ wrong: `${head} ${wrong}`, right: `${head} ${right}`, withAcronym: false })),
  );
}

function officeHolder(record: FactRecord): readonly Known[] {
  const holder = textAt(record, 'titulaire');
  if (!holder) return missing(record, 'titulaire');
  const [office = ''] = textsAt(record, 'sujet');
  const common = commonOf(record, record, { fr: `${office} : ${holder}`, en: `${office}: ${holder}` });
  if (!common) return [];
  const since = common.validFrom && writeDate(common.validFrom);
  const until = common.validTo && writeDate(common.validTo);
  const statement = {
    fr: `${common.statement.fr}${since ? `, depuis le ${since.fr}` : ''}${until ? `, jusqu’au ${until.fr}` : ''}.`,
    en: `${common.statement.en}${since ? `, since ${since.en}` : ''}${until ? `, until ${until.en}` : ''}.`,
  };
  return [{ ...common, statement, kind: 'office-holder', holder }];
}

function other(record: FactRecord): readonly Known[] {
  const common = commonOf(record);
  return common ? [{ ...common, kind: 'other', value: textAt(record, 'valeur') ?? common.statement.fr }] : [];
}

/** What all facts have; the values of a period go before those of its record. */
function commonOf(record: FactRecord, period: FactRecord = record, said?: Bilingual, name?: string) {
  const subject = textsAt(record, 'sujet');
  const id = name ?? textAt(record, 'id') ?? keyOf(subject[0] ?? '');
  const source = sourceOf(period) ?? sourceOf(record);
  if (!id) return missing(record, 'id').at(0);
  if (!source) {
    report(record, undefined, `« ${id} » n’a pas de source.`, `“${id}” has no source.`);
    return undefined;
  }
  const statement = statementOf(record) ?? said;
  if (!statement) return missing(record, 'enonce').at(0);
  const validFrom = dayAt(period, 'depuis') ?? dayAt(record, 'depuis');
  const validTo = dayAt(period, 'jusqu-au') ?? dayAt(record, 'jusqu-au');
  if (validFrom && validTo && validTo < validFrom) {
    report(period, field(period, 'jusqu-au')?.span, `« ${id} » finit avant de commencer.`, `“${id}” ends before it begins.`);
    return undefined;
  }
  const scope = textAt(period, 'portee') ?? textAt(record, 'portee');
  return {
    id,
    subject,
    statement,
    source,
    confirmed: truthAt(period, 'confirme') ?? truthAt(record, 'confirme') ?? true,
    reviewed: dayAt(period, 'revu') ?? dayAt(record, 'revu') ?? (source.date?.length === 10 ? source.date : ''),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(scope && { scope }),
  };
}

function sourceOf(record: FactRecord): KnownSource | undefined {
  const node = field(record, 'source');
  const inner = node?.kind === 'map' ? within(record, node) : undefined;
  const title = inner ? textAt(inner, 'titre') : node && textAt(record, 'source');
  if (!title) return undefined;
  const date = inner ? textAt(inner, 'date') : textAt(record, 'source-date');
  const url = inner ? textAt(inner, 'adresse') : textAt(record, 'adresse');
  return { title, ...(date && { date }), ...(url && { url }) };
}

function statementOf(record: FactRecord): Bilingual | undefined {
  const node = field(record, 'enonce');
  const fr = node?.kind === 'map' ? textAt(within(record, node), 'fr') : node && textAt(record, 'enonce');
  if (!fr) return undefined;
  return { fr, en: (node?.kind === 'map' && textAt(within(record, node), 'en')) || fr };
}

function filled({ fr, en }: Bilingual, value: string): Bilingual {
  return { fr: fr.replaceAll('{valeur}', value), en: en.replaceAll('{valeur}', value) };
}

function dated(name: string, date: string): Bilingual {
  const written = writeDate(date);
  return { fr: `${name} : ${written.fr}.`, en: `${name}: ${written.en}.` };
}

function missing(record: FactRecord, key: string): readonly never[] {
  report(record, undefined, `« ${key} » manque.`, `“${key}” is missing.`);
  return [];
}
