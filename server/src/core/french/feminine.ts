import { inCaseOf } from './plural.ts';

/** The feminine singular of an adjective in the masculine singular (« européen » gives « européenne »); the word itself where it ends in -e. */
export function feminineOf(word: string): string {
  const lower = word.toLowerCase();
  const known = irregular.get(lower);
  if (known) return inCaseOf(word, known);
  if (/[e]$/.test(lower) || word === word.toUpperCase()) return word;
  for (const [ending, feminine] of endings) {
    if (lower.endsWith(ending)) return word.slice(0, word.length - ending.length) + feminine;
  }
  return `${word}e`;
}

const irregular: ReadonlyMap<string, string> = new Map(
  `beau:belle bel:belle nouveau:nouvelle nouvel:nouvelle jumeau:jumelle fou:folle mou:molle vieux:vieille vieil:vieille blanc:blanche franc:franche sec:sèche frais:fraîche
   doux:douce faux:fausse roux:rousse jaloux:jalouse bas:basse gras:grasse gros:grosse las:lasse épais:épaisse exprès:expresse tiers:tierce public:publique turc:turque
   grec:grecque caduc:caduque laïc:laïque long:longue oblong:oblongue aigu:aiguë ambigu:ambiguë contigu:contiguë exigu:exiguë bénin:bénigne malin:maligne favori:favorite
   coi:coite hébreu:hébraïque complet:complète incomplet:incomplète concret:concrète discret:discrète indiscret:indiscrète secret:secrète inquiet:inquiète désuet:désuète replet:replète
   gentil:gentille nul:nulle pareil:pareille vermeil:vermeille sot:sotte boulot:boulotte pâlot:pâlotte paysan:paysanne métis:métisse andalou:andalouse
   meilleur:meilleure majeur:majeure mineur:mineure supérieur:supérieure inférieur:inférieure antérieur:antérieure postérieur:postérieure ultérieur:ultérieure intérieur:intérieure
   extérieur:extérieure enchanteur:enchanteresse pécheur:pécheresse vengeur:vengeresse ambassadeur:ambassadrice chic:chic marron:marron orange:orange snob:snob`
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [masculine = '', feminine = ''] = pair.split(':');
      return [masculine, feminine] as const;
    }),
);

/** Endings from the longest on: the first that fits decides. */
const endings: readonly (readonly [string, string])[] = [
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['eux', 'euse'],
  ['oux', 'ouse'],
  ['el', 'elle'],
  ['eil', 'eille'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['et', 'ette'],
  ['er', 'ère'],
  ['ef', 'ève'],
  ['f', 've'],
];
