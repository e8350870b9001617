/** A language that is told from French; `other` is any that is not known, in Latin letters or not; `code` is no language. */
export type Language = 'fr' | 'en' | 'es' | 'it' | 'nl' | 'de' | 'pt' | 'other' | 'code';

/** Whether a text is to be judged as French: it is unless it is clearly something else, so that a title of two words is. */
export function isFrench(text: string): boolean {
  return languageOf(text) === 'fr';
}

/** The language of a text by its small words, accents and letters; French where nothing speaks against it. Its beginning decides. */
export function languageOf(text: string): Language {
  const sample = text.length > most ? text.slice(0, most) : text;
  const { latin, foreign, signs, small } = lettersOf(sample);
  if (signs >= 8 && signs * 9 > latin + foreign) return 'code';
  if (foreign > latin) return 'other';
  const scores = new Float64Array(languages.length);
  const shouted = small * 2 < latin;
  let count = 0;
  let hits = 0;
  let unknown = 0;
  let afterName: boolean = false;
  for (const piece of sample.split(/[\s\u00a0\u202f]+/)) {
    if (/[@{}<>=\\|$_]|:\/\/|\.\p{L}/u.test(piece)) continue;
    for (const written of piece.match(wordForm) ?? []) {
      const word = written.toLowerCase().replace('’', "'");
      const isName: boolean = (!shouted && count > 0 && word !== written) || (afterName && particles.has(word));
      afterName = isName || (count === 0 && word !== written);
      count++;
      const shares = smallWords.get(word);
      if (shares && !isName) {
        hits++;
        for (let at = 0; at < shares.length; at++) scores[at] = (scores[at] ?? 0) + (shares[at] ?? 0);
      } else if (word.length > 2 && !isName) {
        unknown++;
        for (const [letters, language, weight] of traits) {
          if (letters.test(word)) scores[language] = (scores[language] ?? 0) + weight;
        }
      }
    }
    if (count >= 24 && (scores[0] ?? 0) > 2 * Math.max(...scores.subarray(1))) return 'fr';
  }
  const french = scores[0] ?? 0;
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const score = scores[best] ?? 0;
  if (best > 0 && score >= 0.5 && score > french * 1.1 + 0.1 && score >= count * 0.04) return languages[best] ?? 'other';
  return french === 0 && hits === 0 && unknown >= 8 ? 'other' : 'fr';
}

const codeSigns = new Set([...'{}<>=;\\|&#$_()[]"'].map((sign) => sign.charCodeAt(0)));

/** Counts the letters of Latin and other scripts, the small ones, and the signs of code; a run of one sign (« ____ ») counts once. */
function lettersOf(text: string): { latin: number; foreign: number; signs: number; small: number } {
  let latin = 0;
  let foreign = 0;
  let signs = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      latin++;
      small++;
    } else if (code >= 65 && code <= 90) latin++;
    else if (code >= 0xc0 && code < 0x250) {
      latin++;
      if (code >= 0xdf) small++;
    } else if ((code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800)) foreign++;
    else if (code !== 32 && codeSigns.has(code) && text.charCodeAt(at - 1) !== code) signs++;
  }
  return { latin, foreign, signs, small };
}

const most = 3000;
const wordForm = /(?<![\p{L}\d])\p{L}+(?:['’](?=\p{L}))?/gu;
/** Small words inside names: « Ursula von der Leyen ». */
const particles = new Set(['von', 'van', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'el', 'al', 'y']);
const languages: readonly Language[] = ['fr', 'en', 'es', 'it', 'nl', 'de', 'pt'];

/** Small words of each language, the commonest first in their grammars; one that several share counts the less for each. */
const lists = [
  `le la les l' un une des du de d' au aux et ou où que qu' qui dont ce cet cette ces c' est sont a ont été être avoir il elle ils elles on nous
   vous je j' ne n' pas plus dans sur pour par avec sans sous entre vers chez son sa ses leur leurs notre nos votre vos mon ma mes s' se en y à
   mais donc car ni si comme lors après avant pendant depuis très tout tous toute toutes même aussi ainsi afin selon contre fait sera seront
   était étaient soit fois celui celle ceux lui eux cela lorsque puisque aucun aucune plusieurs chaque autre autres dit non oui peut peuvent monsieur madame`,
  `the of and to in is are was were be been that this these those it its for with as by on at from or not have has had will would can could
   should which who their they we our you your he she his her an but if than then into about more all any also may must shall such other
   between after before during under over only both each there when where what how do does did no a i my me so us said says`,
  `el la los las un una unos unas de del y o que en es son ha han fue por para con sin sobre como más pero su sus al se lo le no ser está
   están este esta estos estas entre también desde hasta cuando donde muy ya todos nos una fueron había sido tiene contra según`,
  `il lo la i gli le un una uno di del della dei delle degli dell' dal dalla nel nella nei nelle nell' sul sulla sull' all' dall' e ed o che è
   sono ha hanno per con su come più ma non si al alla ai alle da in questo questa questi queste anche essere stato stata stati tra fra loro
   suo sua ci l' d' c' un' quest' dopo stati contro ogni non`,
  `de het een en van in is zijn op te dat die voor met aan als bij om niet ook naar uit door over maar worden wordt werd werden hebben heeft
   had dit deze er nog wel kan zou of tot hun onze wij zij je ik geen meer tegen tussen moet zal na zich`,
  `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer
   um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch gegen wir wurde wurden`,
  `o a os as um uma de do da dos das e que em no na nos nas é são foi por para com não se mais como mas ao aos à às pelo pela seu sua este esta
   também já entre até foram ser tem contra sobre num numa pelos pelas`,
];

const smallWords: ReadonlyMap<string, readonly number[]> = (() => {
  const owners = new Map<string, Set<number>>();
  lists.forEach((list, language) => {
    for (const word of list.trim().split(/\s+/)) {
      const known = owners.get(word);
      if (known) known.add(language);
      else owners.set(word, new Set([language]));
    }
  });
  return new Map(
    [...owners].map(([word, set]) => [word, languages.map((_, language) => (set.has(language) ? 1 / set.size : 0))]),
  );
})();

/** Letters and endings that one language has and the others seldom: what, the number of the language, how much it counts. Those of English say little: French borrows them. */
const traits: readonly (readonly [RegExp, number, number])[] = [
  [/[êîûœâëï]|^é|(?:eux|aux|[eé]ment|tion|ée|ées|ère|ième|ouvoir)s?$/, 0, 0.4],
  [/[ñ]|(?:ción|ciones|dad|dades)$/, 2, 1],
  [/[ìò]|(?:zione|zioni|mente|ità|ggio|[aeo]no)$/, 3, 0.7],
  [/(?:heid|ij[a-z]*|ing|sch[a-z]*)$|ij/, 4, 0.25],
  [/ß|(?:ung|ungen|keit|lich|lichen)$/, 5, 0.8],
  [/[ãõ]|(?:ção|ções|dade)$/, 6, 1],
  [/(?:ing|ly|ness|ship|hood|ght)$|^(?:wh|th)[aeiou]/, 1, 0.15],
];
