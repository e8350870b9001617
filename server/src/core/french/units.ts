import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';

/** A unit read from tokens, to `to` (outside). */
export interface UnitRead {
  readonly unit: string;
  readonly kind: Extract<Quantity['kind'], 'percentage' | 'money' | 'measure'>;
  readonly to: number;
}

/** Reads the unit of a measure that begins at a token: « % », « pour cent », « euros », « dollars canadiens », « km² », « mètres cubes », « ans ». */
export function readUnit(tokens: readonly Token[], at: number): UnitRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  if (token.text === '%' || token.text === '‰') return { unit: token.text, kind: 'percentage', to: at + 1 };
  if (token.norm === 'pour' && (next?.norm === 'cent' || next?.norm === 'mille')) {
    return { unit: next.norm === 'cent' ? '%' : '‰', kind: 'percentage', to: at + 2 };
  }
  if (/^(?:pts?|points?)\.?$/.test(token.norm)) {
    const precise = next?.norm === 'de' && /^(?:pourcentage|base)$/.test(tokens[at + 2]?.norm ?? '');
    if (precise) return { unit: tokens[at + 2]?.norm === 'base' ? 'point de base' : 'point', kind: 'measure', to: at + 3 };
    return token.norm.startsWith('pt') ? { unit: 'point', kind: 'measure', to: at + 1 } : undefined;
  }
  const currency = readCurrency(tokens, at);
  if (currency) return { ...currency, kind: 'money' };
  const symbol = symbols.has(token.text) && !(token.text.length === 1 && next?.text === '.') ? token.text : undefined;
  if (symbol)
    return {
      unit: symbol === 'l' ? 'L' : symbol.replace(/2$/, '²').replace(/3$/, '³'),
      kind: 'measure',
      ...perHour(tokens, at, symbol),
    };
  const measure = measures.get(token.norm);
  if (!measure) return undefined;
  if (/^(?:carrés?|cubes?)$/.test(next?.norm ?? ''))
    return { unit: measure + (next?.norm.startsWith('ca') ? '²' : '³'), kind: 'measure', to: at + 2 };
  if (measure === 'km' && /^(?:par|à)$/.test(next?.norm ?? '') && /^(?:heure|l')$/.test(tokens[at + 2]?.norm ?? '')) {
    return { unit: 'km/h', kind: 'measure', to: tokens[at + 2]?.norm === "l'" ? at + 4 : at + 3 };
  }
  if (token.norm.startsWith('mille') && !/^(?:marins?|nautiques?)$/.test(next?.norm ?? '')) return undefined;
  return { unit: measure, kind: 'measure', to: /^(?:marins?|nautiques?)$/.test(next?.norm ?? '') ? at + 2 : at + 1 };
}

/** « km/h » is three tokens. */
function perHour(tokens: readonly Token[], at: number, symbol: string): { to: number; unit?: string } {
  const slash = tokens[at + 1];
  const per = tokens[at + 2];
  if (slash?.text !== '/' || !per || slash.start !== tokens[at]?.end || per.start !== slash.end) return { to: at + 1 };
  return { to: at + 3, unit: `${symbol}/${per.text}` };
}

/** Reads a currency as ISO 4217 names it: « € », « EUR », « dollars canadiens », « francs CFA »; « dollars » alone are those of the United States. */
export function readCurrency(tokens: readonly Token[], at: number): { unit: string; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sign = signs.get(token.text);
  if (sign) return { unit: sign, to: at + 1 };
  if (codes.has(token.text)) return { unit: token.text, to: at + 1 };
  const currency = currencies.get(token.norm);
  if (!currency) return undefined;
  const next = tokens[at + 1];
  const narrowed = next && narrower.get(`${token.norm.replace(/s$/, '')} ${next.norm.replace(/e?s$/, '')}`);
  return narrowed ? { unit: narrowed, to: at + 2 } : { unit: currency, to: at + 1 };
}

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({ '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₴': 'UAH' }),
);

const codes = new Set(
  'EUR USD GBP CHF JPY CNY RUB UAH CAD AUD XOF XAF XPF SEK NOK DKK PLN CZK HUF RON TRY MAD DZD TND EGP ILS SAR AED QAR INR BRL ZAR'.split(
    ' ',
  ),
);

const currencies = plurals({
  euro: 'EUR',
  dollar: 'USD',
  livre: 'GBP',
  franc: 'franc',
  yen: 'JPY',
  yuan: 'CNY',
  rouble: 'RUB',
  hryvnia: 'UAH',
  dirham: 'dirham',
  dinar: 'dinar',
  roupie: 'roupie',
  shekel: 'ILS',
  riyal: 'riyal',
  peso: 'peso',
  zloty: 'PLN',
  forint: 'HUF',
});

const narrower: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'dollar américain': 'USD',
    'dollar us': 'USD',
    'dollar canadien': 'CAD',
    'dollar australien': 'AUD',
    'livre sterling': 'GBP',
    'livre égyptienn': 'EGP',
    'livre turque': 'TRY',
    'franc suiss': 'CHF',
    'franc cfa': 'XOF',
    'franc cfp': 'XPF',
    'franc pacifiqu': 'XPF',
    'dinar algérien': 'DZD',
    'dinar tunisien': 'TND',
    'dirham marocain': 'MAD',
    'riyal saoudien': 'SAR',
    'roupie indienn': 'INR',
  }),
);

const symbols = new Set(
  'km km² km2 km³ m m² m2 m³ m3 cm cm² cm³ mm dm hm ha t kt Mt Gt kg g mg µg l L hl hL cl ml mL W kW MW GW TW Wh kWh MWh GWh TWh V kV A Hz kHz MHz GHz bar hPa °C °F K J kJ MJ GJ Go Mo To ko Gb Mb b/j h mn min s nm NM dB tep Mtep'.split(
    ' ',
  ),
);

const measures = plurals({
  kilomètre: 'km',
  mètre: 'm',
  centimètre: 'cm',
  millimètre: 'mm',
  hectare: 'ha',
  tonne: 't',
  kilogramme: 'kg',
  kilo: 'kg',
  gramme: 'g',
  litre: 'L',
  hectolitre: 'hl',
  watt: 'W',
  kilowatt: 'kW',
  mégawatt: 'MW',
  gigawatt: 'GW',
  térawatt: 'TW',
  kilowattheure: 'kWh',
  mégawattheure: 'MWh',
  gigawattheure: 'GWh',
  térawattheure: 'TWh',
  degré: '°',
  mille: 'NM',
  nœud: 'nœud',
  an: 'an',
  année: 'an',
  semestre: 'semestre',
  trimestre: 'trimestre',
  semaine: 'semaine',
  jour: 'jour',
  journée: 'jour',
  heure: 'h',
  minute: 'min',
  seconde: 's',
  siècle: 'siècle',
  décennie: 'décennie',
  gigaoctet: 'Go',
  mégaoctet: 'Mo',
  téraoctet: 'To',
}).set('mois', 'mois');

function plurals(singulars: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(singulars).flatMap(([word, unit]) => [
      [word, unit],
      [`${word}s`, unit],
    ]),
  );
}
