import { factsOf, type Knowledge, type Treaty } from '../knowledge/known.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { readWrittenDate, type WrittenDate } from './writtenDate.ts';

/** A treaty that a text names, with the dates and the place that it gives for it. The span goes from its name to the last of them. */
export interface TreatyMention extends Span {
  readonly treaty: Treaty;
  readonly dates: readonly TreatyDate[];
  /** The place in its name, where it is the place of some treaty that the base knows. */
  readonly place?: Span & { readonly name: string };
}

/** A date that a text gives a treaty; `event` where it says which of its dates is meant. */
export interface TreatyDate extends WrittenDate {
  readonly event: 'title' | 'signature' | 'entry-into-force';
}

/** The treaties, conventions and declarations of the base that a block names. */
export const treatyMentions = defineAnalysis('treatyMentions', ({ block, given, ask }): readonly TreatyMention[] => {
  const text = ask(folded, block);
  if (!mayName.test(text)) return [];
  const { heads, byHead } = matcherOf(given.knowledge);
  const found: TreatyMention[] = [];
  for (const match of text.matchAll(heads)) {
    const at = match.index;
    if (found.some(({ start, end }) => start <= at && at < end) || isAddition(text, at)) continue;
    const mention =
      readNamed(text, block.prose, at, byHead.get(match[0]) ?? []) ??
      readByObject(text, block.prose, at, match[0], given.knowledge);
    if (mention) found.push(mention);
  }
  return found;
});

const mayName =
  /convention|traites?(?![a-z])|accords? (?:d|pour|bbnj|sur)|protocole|statut de|pacte |charte |declaration (?:universelle|de)|acte (?:final|unique)|appel de|agenda de|memorandum|new start|(?:ccnucc|cide|cedef|cedaw|cnudm|tnp|tice|tian|ciac|tca|jcpoa|cites|dudh|pidcp|pidesc)(?![a-z])/;

interface Named {
  readonly name: string;
  readonly treaty: Treaty;
  /** An acronym is one only in capitals. */
  readonly exact?: string;
}

interface Matcher {
  /** The first words of all names, and of the treaties that are known by their object. */
  readonly heads: RegExp;
  readonly byHead: ReadonlyMap<string, readonly Named[]>;
  /** One form for all objects (« sur les relations diplomatiques »), and the treaties that each is of. */
  readonly objects: RegExp;
  readonly byObject: ReadonlyMap<string, readonly { readonly treaty: Treaty; readonly natures: readonly string[] }[]>;
  readonly places: ReadonlySet<string>;
}

const matchers = new WeakMap<Knowledge, Matcher>();

function matcherOf(knowledge: Knowledge): Matcher {
  const known = matchers.get(knowledge);
  if (known) return known;
  const treaties = factsOf(knowledge, 'treaty');
  const byHead = new Map<string, Named[]>();
  for (const treaty of treaties) {
    for (const subject of treaty.subject) {
      const name = fold(subject);
      const head = /^[^\s]+/.exec(name)?.[0] ?? name;
      const named = { name, treaty, ...(/^[A-Z]{3,}$/.test(subject) && { exact: subject }) };
      byHead.set(head, [...(byHead.get(head) ?? []), named]);
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => b.name.length - a.name.length);
  const byObject = new Map<string, { treaty: Treaty; natures: readonly string[] }[]>();
  for (const treaty of treaties) {
    for (const object of treaty.object.map(fold)) {
      byObject.set(object, [...(byObject.get(object) ?? []), { treaty, natures: treaty.nature.map(fold) }]);
    }
  }
  const natures = [...byObject.values()].flatMap((same) => same.flatMap(({ natures: own }) => own));
  const heads = [...new Set([...byHead.keys(), ...natures])].sort((a, b) => b.length - a.length).map(escaped);
  const matcher = {
    heads: new RegExp(`(?<![\\p{L}\\d-])(?:${heads.join('|')})(?![\\p{L}\\d])`, 'gu'),
    byHead,
    objects: objectsForm([...byObject.keys()]),
    byObject,
    places: new Set(treaties.flatMap(({ place }) => place.map(fold))),
  };
  matchers.set(knowledge, matcher);
  return matcher;
}

function objectsForm(objects: readonly string[]): RegExp {
  const link =
    "(?:sur|relatifs? (?:a|au|aux)|relatives? (?:a|au|aux)|concernant|pour|portant sur|contre|de|d'|des|du|en matiere (?:de|d'))\\s?(?:l'|la |le |les )?";
  const longest = [...objects].sort((a, b) => b.length - a.length);
  const own = longest.filter((object) => /^(?:sur|contre) /.test(object)).map(escaped);
  const linked = longest.filter((object) => !/^(?:sur|contre) /.test(object)).map(escaped);
  const either = [`(?<own>${own.join('|') || '(?!)'})`, `${link}(?<linked>${linked.join('|') || '(?!)'})`].join('|');
  return new RegExp(`[ ,]{1,2}(?:${either})(?!\\p{L}|-\\p{L}| en (?:am|af|as)| dans )`, 'uy');
}

/** What is added to a treaty has dates of its own: « le Protocole facultatif à la Convention … de 2000 ». */
function isAddition(text: string, at: number): boolean {
  return /(?:protocole|amendement|avenant|accord|reglement|rapport|conference|comite|sommet|assemblee des etats parties|cop|celebration|session|decret|loi|ratification|denonciation|declaration|conclusions|revision|modification|examen|anniversaire|mise en (?:oe|œ)uvre)s?(?: [\p{L}'-]+){0,4}(?: a| au| aux| de| des| d'| sur| du)\s?(?:la |l'|le )?(?:presente )?$/u.test(
    text.slice(Math.max(0, at - 90), at),
  );
}

function readNamed(text: string, prose: string, at: number, names: readonly Named[]): TreatyMention | undefined {
  const named = names.find(
    ({ name, exact }) =>
      text.startsWith(name, at) &&
      !/[\p{L}\d]/u.test(text[at + name.length] ?? '') &&
      (exact === undefined || prose.startsWith(exact, at)),
  );
  if (!named) return undefined;
  const end = at + named.name.length;
  // What it is about may stand between its short name and its date.
  const about =
    /^ (?:sur|relatif|relative) (?:[\p{L}'-]+ ?){1,6}?(?=,? (?:du \d|\(|sign|adopt|ouvert|conclu)|,? entre)/u.exec(
      text.slice(end, end + 90),
    )?.[0] ?? '';
  const after = datesAfter(text, end + about.length);
  const dates = after.length > 0 ? after : dateBefore(text, at);
  return { start: at, end: Math.max(dates.at(-1)?.end ?? end, end), treaty: named.treaty, dates };
}

/** « Convention de Vienne de 1961 sur les relations diplomatiques »: place and date may stand before the object. */
function readByObject(text: string, prose: string, start: number, head: string, knowledge: Knowledge): TreatyMention | undefined {
  const { objects, byObject, places } = matcherOf(knowledge);
  const dates: TreatyDate[] = [];
  let place: TreatyMention['place'];
  let treaty: Treaty | undefined;
  let end = start + head.length;
  let at = end;
  for (let step = 0; step < 7; step++) {
    const rest = text.slice(at, at + 200);
    const plain =
      /^ (?:internationale?|europeenne?|multilaterale?|des nations unies|de l'onu|du conseil de l'europe)(?!\p{L})/u.exec(
        rest,
      )?.[0];
    if (plain) {
      at += plain.length;
      continue;
    }
    const dated = dateAfter(text, at);
    if (dated) {
      dates.push(dated);
      at = dated.end + (text[dated.end] === ')' ? 1 : 0);
      end = at;
      continue;
    }
    objects.lastIndex = at;
    const object = treaty ? undefined : objects.exec(text)?.groups;
    const found: { readonly treaty: Treaty } | undefined = byObject
      .get(object?.['own'] ?? object?.['linked'] ?? '')
      ?.find(({ natures }) => natures.includes(head.replace(/s$/, '')));
    if (found) {
      treaty = found.treaty;
      at = objects.lastIndex;
      end = at;
      continue;
    }
    const where = place || treaty ? undefined : /^ (?:de |d'|signee a )([\p{L}-]+(?: [\p{L}-]+)?)/u.exec(rest);
    const name = [where?.[1], where?.[1]?.split(' ')[0]].find((one) => one !== undefined && places.has(one));
    if (!where || !name) break;
    const from = at + where[0].indexOf(where[1] ?? '');
    place = { start: from, end: from + name.length, name: prose.slice(from, from + name.length) };
    at = place.end;
  }
  if (!treaty) return undefined;
  const after = dates.length ? [] : datesAfter(text, at);
  return { start, end: after.at(-1)?.end ?? end, treaty, dates: [...dates, ...after], ...(place && { place }) };
}

function datesAfter(text: string, from: number): readonly TreatyDate[] {
  const first = dateAfter(text, from);
  if (!first) return [];
  const close = text[first.end] === ')' ? first.end + 1 : first.end;
  const second = /^,? (?:et )?entre/.test(text.slice(close, close + 12)) ? dateAfter(text, close) : undefined;
  return second ? [first, second] : [first];
}

/** « Signé en 1997, le Protocole … » at the head of a sentence. */
function dateBefore(text: string, at: number): readonly TreatyDate[] {
  const lead = text.slice(Math.max(0, at - 80), at);
  const match = ahead.exec(lead);
  const date = match && readWrittenDate(text, at - lead.length + match.index + match[0].length);
  return date && /^, (?:l'|la |le |les )$/.test(text.slice(date.end, at)) ? [{ ...date, event: 'signature' }] : [];
}

const ahead =
  /(?:^|[.!?]\s|\n)(?:signe|adopte|conclu|ouvert)e?s? (?:a [\p{L}-]+,? )?(?:a la signature )?(?:le |en )(?=\d|[jfmasond])/u;

/** A date that is said of what stands before it. */
function dateAfter(text: string, from: number): TreatyDate | undefined {
  const rest = text.slice(from, from + 110);
  for (const [event, form] of links) {
    const link = form.exec(rest)?.[0];
    const date = link === undefined ? undefined : readWrittenDate(text, from + link.length);
    if (!date || link === undefined) continue;
    if (link.includes('(') && !/^(?:\)|,| ;|;)/.test(text.slice(date.end, date.end + 2))) continue;
    // « signée le 7 août 1990 par la France », « en vigueur le … en France »: the date of one party.
    if (event !== 'title' && ofOneParty.test(text.slice(date.end, date.end + 30))) continue;
    // « de 1961 » says a year, « du 18 » a day.
    if (/ du $/.test(link) && date.day === undefined) continue;
    return { ...date, event };
  }
  return undefined;
}

/** « par la conférence » adopts for all, « par la France » for one. */
const ofOneParty =
  /^ (?:en|pour|au|aux|dans|a l'egard|par (?!(?:la (?:conference|communaute)|l'assemblee|l'ensemble|les (?:etats|parties|plenipotentiaires|vingt|pays|membres)|tous) ?)) ?/;

const where = '(?:a [\\p{L}-]+(?: [\\p{L}-]+){0,2},? )?';
const links: readonly (readonly [TreatyDate['event'], RegExp])[] = [
  ['title', /^ (?:de |du |d')(?=\d|[jfmasond]\p{L}+ \d{4})/u],
  ['title', /^,? ?\((?:[\p{L}'-]+(?: [\p{L}'-]+)?, )?(?:le )?(?=\d)/u],
  [
    'signature',
    new RegExp(
      `^,? (?:qui (?:a ete|fut) )?(?:sign|adopt|conclu|ouvert|fait|etabli)\\p{L}* ${where}(?:a la signature )?${where}(?:le |en |du )(?=\\d|[jfmasond]\\p{L}+ \\d{4})`,
      'u',
    ),
  ],
  [
    'entry-into-force',
    /^,? (?:qui est )?(?:entree?s? en vigueur|en vigueur) (?:le |en |depuis (?:le )?)(?=\d|[jfmasond]\p{L}+ \d{4})/u,
  ],
];

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
