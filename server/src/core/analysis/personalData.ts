import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { ibanLength, isBelgianNumber, isEan13, isIban, isLuhn, isNir } from './identifiers.ts';

/** What personal data are told apart. */
export type PersonalDatumKind =
  | 'email'
  | 'phone'
  | 'address'
  | 'identity-document'
  | 'social-security'
  | 'bank-account'
  | 'bank-card'
  | 'coordinates'
  | 'staff-number';

/** A piece of data about a person, in the prose of a block. `reachesMany` where the text says it is a desk and not a person (presse@…, a switchboard). */
export interface PersonalDatum extends Span {
  readonly kind: PersonalDatumKind;
  readonly reachesMany: boolean;
}

/** The personal data of a block, by their form; numbers that carry a key are listed only where the key is right. */
export const personalData = defineAnalysis('personalData', ({ block }): readonly PersonalDatum[] => {
  const { prose } = block;
  if (!/\d{2}|@|[[({](?:at|arobase|chez)[\])}]/i.test(prose)) return [];
  const found = [
    ...bankAccounts(prose),
    ...socialSecurity(prose),
    ...foreignNumbers(prose),
    ...bankCards(prose),
    ...emails(prose),
    ...disguisedEmails(prose),
    ...identityDocuments(prose),
    ...staffNumbers(prose),
    ...phones(prose),
    ...addresses(prose),
    ...coordinates(prose),
  ];
  return found.filter((one, index) => !found.slice(0, index).some((other) => one.start < other.end && other.start < one.end));
});

const desk =
  /^(?:nom|pr[ée]nom|votre|exemple|example|user|utilisateur|accueil|cabinet|cellule|chancellerie|com|communication|consulat|contact|contacts|courrier|dpo|embassy|ambassade|info|infos|information|informations|inscription|inscriptions|media|medias|mission|newsletter|noreply|no-reply|newsroom|porte-?parole|presidence|press|presse|protocole|rgpd|secretariat|service|spokesperson|standard|support|visa|visas|webmaster)(?:[._+-]|\d|$)|(?:^|[._-])(?:presse|press|media|medias|communication|contact|info|secretariat)$/;

function* emails(prose: string): Generator<PersonalDatum> {
  if (!prose.includes('@')) return;
  for (const match of prose.matchAll(/(?<![\p{L}\d._%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\p{L}\d])/giu)) {
    const name = match[0].slice(0, match[0].indexOf('@')).toLowerCase();
    yield { ...spanOf(match), kind: 'email', reachesMany: desk.test(name) };
  }
}

/** An address written so that machines do not read it: « s.bernard [at] ministere.fr », « sbernard(at)ministere(dot)fr ». */
function* disguisedEmails(prose: string): Generator<PersonalDatum> {
  for (const match of prose.matchAll(
    /(?<![\p{L}\d._-])([\w.-]{2,64}) ?[[({](?:at|arobase|chez|@)[\])}] ?[\w-]{2,63}(?:(?:\.| ?[[({](?:dot|point|\.)[\])}] ?)[a-z][\w-]{1,62}){1,4}(?![\p{L}\d])/giu,
  )) {
    yield { ...spanOf(match), kind: 'email', reachesMany: desk.test((match[1] ?? '').toLowerCase()) };
  }
}

/** Words before a number that say it belongs to a desk and is meant to be known. */
const deskBefore =
  /(?:presse|standard|urgences?|num[ée]ro vert|n[°o] vert|accueil|cellule|crise|permanence|secr[ée]tariat|fax|t[ée]l[ée]copie|renseignements|service|rédaction|informations?)[^.;]{0,40}$/iu;

function* phones(prose: string): Generator<PersonalDatum> {
  const forms =
    /(?<![\p{L}\d/.,-])(?:(?:\+\s?|00 ?)[1-9]\d{0,2}[ .\u00a0\u202f-]?(?:\(0\)\s?)?\d(?:[ .\u00a0\u202f-]?\d{2,3}){3,4}|(?:\+1 ?)?\(\d{3}\) ?\d{3}[ .-]\d{4}|0[1-9](?:[ .\u00a0\u202f-]?\d{2}){4})(?![\d/]|[.,]\d)/gu;
  for (const match of prose.matchAll(forms)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 9 || digits.length > 14) continue;
    const before = prose.slice(Math.max(0, match.index - 60), match.index);
    // Ten digits without any separator are a number of something: a telephone number is said to be one.
    if (/^0\d{9}$/.test(match[0]) && !/t[ée]l|appel|joindre|mobile|portable|whatsapp|sms|contact/iu.test(before)) continue;
    yield { ...spanOf(match), kind: 'phone', reachesMany: /^0[89]/.test(match[0]) || deskBefore.test(before) };
  }
}

function* addresses(prose: string): Generator<PersonalDatum> {
  const form =
    /(?<!\p{L})(?:demeurant|demeure|domicili[ée]e?s?|résidant|réside|habitant|habite|vit|vivent|vivant|log[ée]e?s?|hébergée?s?|adresse (?:personnelle|privée)|domicile(?: personnel)?)[^.;\d]{0,30}?(\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|quai|route|square|cours|passage|villa|résidence|cité) [^,.;\n]{2,50}(?:, (?:à \p{Lu}|\d{5} )[^,.;\n]{2,40})?)/giu;
  for (const match of prose.matchAll(form)) {
    const address = match[1] ?? '';
    const start = match.index + match[0].length - address.length;
    yield { start, end: start + address.trimEnd().length, kind: 'address', reachesMany: false };
  }
}

function* identityDocuments(prose: string): Generator<PersonalDatum> {
  const form =
    /(?<!\p{L})(?:[Pp]asseports?|PASSEPORTS?|[Cc]artes? (?:nationales? )?d[’']identité|CNI|[Cc]arte diplomatique|[Tt]itre de séjour|[Vv]isas?|[Pp]ermis de conduire)(?: [\p{L}’'-]{1,20}){0,3},?[ \u00a0]*(?:(?:n[°ºo]|num[ée]ro|:|(?<= )est)[ \u00a0]*:?[ \u00a0]*([A-Z0-9][A-Z0-9 -]{4,14}[A-Z0-9])|(?<= )(\d{2}[A-Z]{2}\d{5}|[A-Z]{1,2}\d{6,8}|\d{12}))(?![\p{L}\d])/gu;
  for (const match of prose.matchAll(form)) {
    const number = match[1] ?? match[2] ?? '';
    if (number.replace(/\D/g, '').length < 4) continue;
    const start = match.index + match[0].length - number.length;
    yield { start, end: start + number.length, kind: 'identity-document', reachesMany: false };
  }
}

/** Numbers of persons abroad that carry a key: the Swiss AHV/AVS number (EAN-13) and the Belgian national number (97 less the rest by 97). */
function* foreignNumbers(prose: string): Generator<PersonalDatum> {
  for (const match of prose.matchAll(/(?<![\d.,])756\.\d{4}\.\d{4}\.\d{2}(?![\d.]\d|\d)/g)) {
    if (isEan13(match[0].replace(/\D/g, ''))) yield { ...spanOf(match), kind: 'social-security', reachesMany: false };
  }
  for (const match of prose.matchAll(/(?<![\d.,])\d{2}\.\d{2}\.\d{2}[-–]\d{3}[.-]\d{2}(?!\d)/g)) {
    if (isBelgianNumber(match[0].replace(/\D/g, ''))) yield { ...spanOf(match), kind: 'social-security', reachesMany: false };
  }
}

/** Sixteen digits in fours whose key is right. */
function* bankCards(prose: string): Generator<PersonalDatum> {
  for (const match of prose.matchAll(/(?<![\d.,/-])[2-6]\d{3}(?:[ \u00a0-]\d{4}){3}(?![\d.,/-]*\d)/g)) {
    if (isLuhn(match[0].replace(/\D/g, ''))) yield { ...spanOf(match), kind: 'bank-card', reachesMany: false };
  }
}

function* staffNumbers(prose: string): Generator<PersonalDatum> {
  const forms = [
    /(?<!\p{L})(?:matricules?|mle)(?: (?:de|du|d[’'])? ?[\p{L}]{1,12}){0,2}[ \u00a0]*:?[ \u00a0]*(?:n[°ºo]|numéro)?[ \u00a0]*:?[ \u00a0]*(\d[\d. \u00a0]{2,10}\d(?: ?\/ ?[A-Z])?)(?![\p{L}\d])/giu,
    // A number of six or seven digits with its letter of control: the staff numbers of the administrations of West Africa.
    /(?<![\p{L}\d./-])(\d{3}[ .\u00a0]?\d{3} ?\/ ?[A-Z])(?![\p{L}\d/])/gu,
  ];
  for (const form of forms) {
    for (const match of prose.matchAll(form)) {
      const number = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(number);
      yield { start, end: start + number.length, kind: 'staff-number', reachesMany: false };
    }
  }
}

function* socialSecurity(prose: string): Generator<PersonalDatum> {
  const form =
    /(?<![\p{L}\d])[12][ \u00a0]?\d{2}[ \u00a0]?(?:0[1-9]|1[0-2]|[2-9]\d)[ \u00a0]?(?:\d{2}|2[AB])[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?:[ \u00a0]?\d{2})?(?![\p{L}\d])/gu;
  for (const match of prose.matchAll(form)) {
    const number = match[0].replace(/[ \u00a0]/g, '');
    const said = /s[ée]curit[ée] sociale|\bNIR\b|n[°o] ?(?:de )?s[ée]cu/iu.test(
      prose.slice(Math.max(0, match.index - 60), match.index),
    );
    if (number.length === 15 ? isNir(number) || said : said) {
      yield { ...spanOf(match), kind: 'social-security', reachesMany: false };
    }
  }
}

function* bankAccounts(prose: string): Generator<PersonalDatum> {
  for (const match of prose.matchAll(/(?<![\p{L}\d])[A-Z]{2}\d{2}[ \u00a0]?[A-Z0-9]{4}[ \u00a0]?[A-Z0-9]/gu)) {
    const length = ibanLength(match[0].slice(0, 2));
    if (!length) continue;
    let end = match.index;
    let number = '';
    while (end < prose.length && number.length < length) {
      const unit = prose[end] ?? '';
      if (/[A-Z0-9]/.test(unit)) number += unit;
      else if (unit !== ' ' && unit !== '\u00a0' && unit !== '\u202f') break;
      end++;
    }
    if (number.length === length && isIban(number) && !/[\p{L}\d]/u.test(prose[end] ?? '')) {
      yield { start: match.index, end, kind: 'bank-account', reachesMany: false };
    }
  }
}

function* coordinates(prose: string): Generator<PersonalDatum> {
  const decimal =
    /(?<![\p{L}\d.,])(-?\d{1,2}[.,]\d{4,8})[ \u00a0]?°?[ \u00a0]?[NS]?[ \u00a0]?[,;/][ \u00a0]?(-?\d{1,3}[.,]\d{4,8})(?![\d.,]\d|\d)/gu;
  for (const match of prose.matchAll(decimal)) {
    const [latitude, longitude] = [match[1], match[2]].map((number) => Math.abs(Number((number ?? '').replace(',', '.'))));
    if ((latitude ?? 91) <= 90 && (longitude ?? 181) <= 180) yield { ...spanOf(match), kind: 'coordinates', reachesMany: false };
  }
  const sexagesimal =
    /(?<![\p{L}\d])\d{1,2}[ \u00a0]?°[ \u00a0]?\d{1,2}[ \u00a0]?[’'′](?:[ \u00a0]?\d{1,2}(?:[.,]\d{1,3})?[ \u00a0]?(?:[”"″]|[’'′]{2}))?[ \u00a0]?[NS][ ,;\u00a0]{0,3}\d{1,3}[ \u00a0]?°[ \u00a0]?\d{1,2}[ \u00a0]?[’'′](?:[ \u00a0]?\d{1,2}(?:[.,]\d{1,3})?[ \u00a0]?(?:[”"″]|[’'′]{2}))?[ \u00a0]?[EWO](?!\p{L})/gu;
  // The grid of armies: zone, square, and as many digits east as north.
  for (const match of prose.matchAll(/(?<![\p{L}\d])\d{1,2}[C-X] ?[A-HJ-Z]{2} ?(?:\d{5} ?\d{5}|\d{4} ?\d{4})(?![\p{L}\d])/gu)) {
    yield { ...spanOf(match), kind: 'coordinates', reachesMany: false };
  }
  for (const match of prose.matchAll(sexagesimal)) yield { ...spanOf(match), kind: 'coordinates', reachesMany: false };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
