/**
 * The plurals of one word, the commoner first: two where authorities allow two (« finals », « finaux »), the word itself where it does not change.
 * Rules of the Grevisse with its lists of exceptions; acronyms and words with figures stay as they are.
 */
export function pluralsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (/\d/.test(word) || (word.length > 1 && word === word.toUpperCase()) || lower === '') return [word];
  const known = irregular.get(lower);
  if (known) return known.map((plural) => inCaseOf(word, plural));
  if (/[sxz]$/.test(lower)) return [word];
  if (lower.endsWith('al')) {
    const regular = `${word.slice(0, -2)}aux`;
    if (als.has(lower)) return [`${word}s`];
    return bothAls.has(lower) ? [regular, `${word}s`] : [regular];
  }
  if (/(?:eau|au|eu|œu)$/.test(lower)) return [`${word}${withS.has(lower) ? 's' : 'x'}`];
  return [`${word}s`];
}

/** A singular of a plural word; the word itself where it is none or does not change (« pays », « hôpital »). */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (word.length < 4 || invariable.test(lower)) return word;
  const known = singulars.get(lower);
  if (known) return inCaseOf(word, known);
  if (/(?:eaux|[eœ]ux)$/.test(lower))
    return /(?:eaux|œux|[vfj]eux|lieux|cheveux|neveux|enjeux|aveux|milieux|adieux)$/.test(lower) ? word.slice(0, -1) : word;
  if (lower.endsWith('aux')) return `${word.slice(0, -3)}al`;
  return /[^s]s$/.test(lower) ? word.slice(0, -1) : word;
}

/** Puts a capital at the head of `form` where `model` has one. */
export function inCaseOf(model: string, form: string): string {
  const head = model.charAt(0);
  return head !== head.toLowerCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['œil', ['yeux']],
  ['oeil', ['yeux']],
  ['ciel', ['cieux', 'ciels']],
  ['aïeul', ['aïeux', 'aïeuls']],
  ['monsieur', ['messieurs']],
  ['madame', ['mesdames']],
  ['mademoiselle', ['mesdemoiselles']],
  ['monseigneur', ['messeigneurs', 'nosseigneurs']],
  ['bonhomme', ['bonshommes']],
  ['gentilhomme', ['gentilshommes']],
  ['bail', ['baux']],
  ['corail', ['coraux']],
  ['émail', ['émaux', 'émails']],
  ['soupirail', ['soupiraux']],
  ['travail', ['travaux']],
  ['vantail', ['vantaux']],
  ['vitrail', ['vitraux']],
  ['ail', ['ails', 'aulx']],
  ['bijou', ['bijoux']],
  ['caillou', ['cailloux']],
  ['chou', ['choux']],
  ['genou', ['genoux']],
  ['hibou', ['hiboux']],
  ['joujou', ['joujoux']],
  ['pou', ['poux']],
  ['erratum', ['errata', 'erratums']],
  ['addendum', ['addenda', 'addendums']],
  ['desideratum', ['desiderata']],
  ['maximum', ['maximums', 'maxima']],
  ['minimum', ['minimums', 'minima']],
  ['quantum', ['quanta', 'quantums']],
  ['scénario', ['scénarios']],
  ['média', ['médias']],
  ['tout', ['tous']],
]);

const als = new Set(
  'aval bal cal carnaval cérémonial chacal choral festival régal récital narval pal étal copal santal rorqual gavial nopal serval chloral aval naval fatal bancal natal tonal'.split(
    ' ',
  ),
);

const bothAls = new Set(
  'final glacial idéal causal austral boréal jovial banal pascal val prénatal néonatal marial tribal'.split(' '),
);

const withS = new Set(['landau', 'sarrau', 'bleu', 'pneu', 'émeu']);

const singulars: ReadonlyMap<string, string> = new Map(
  [...irregular].flatMap(([singular, plurals]) =>
    singular === 'tout' || singular === 'oeil' ? [] : plurals.map((plural) => [plural, singular] as const),
  ),
);

const invariable =
  /(?:^(?:pays|corps|temps|fois|mois|cas|bras|bois|fils|os|avis|colis|prix|voix|choix|croix|poids|puits|refus|abus|fonds|paix|noix|faix|taux|faux|houx|toux|époux|gens|ans|jus|pus|bus|gaz|nez|riz|plus|moins|tiers|vers|envers|univers|revers|divers|mœurs|frais|dépens|obsèques|vivres|amas|compas|repas|pas|as|lilas|débarras|embarras|tapis|permis|commis|compromis|devis|parvis|sursis|logis|mépris|marquis|radis|souris|brebis|iris|oasis|crise|rubis|palais|relais|rabais|marais|harnais|laps|reps|biceps|forceps|mors|remords|dehors|cours|discours|parcours|recours|secours|concours|velours|ours|rebours|alentours|toujours|jadis)|(?:[èœ]s|cours|[vc]ours|us|ès|(?:ge|in|an|éd|éc|gal)ois|(?:ç|gl|n|gal|and|rt)ais))$/;
