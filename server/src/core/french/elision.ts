/**
 * An article or a little word before a word, elided where French elides it: « l’accord », « d’urgence », « qu’Haïti », but « le Hezbollah », « la
 * hausse », « le onze ». What does not elide comes back with a space.
 */
export function elide(article: string, word: string): string {
  const lower = article.toLowerCase();
  if (!eliding.has(lower) || !beginsWithVowel(word)) return `${article} ${word}`;
  return `${article.slice(0, -1)}’${word}`;
}

/** « de » or « à » before a word that may begin with an article: « du Conseil », « aux États », « de l’accord », « d’accord ». */
export function contract(preposition: 'de' | 'à' | 'De' | 'À', rest: string): string {
  const article = /^(les?)\s+(?=\S)/i.exec(rest);
  if (!article) return elide(preposition, rest);
  const noun = rest.slice(article[0].length);
  const plural = article[1]?.toLowerCase() === 'les';
  const contracted = preposition.toLowerCase() === 'de' ? (plural ? 'des' : 'du') : plural ? 'aux' : 'au';
  return `${/^\p{Lu}/u.test(preposition) ? contracted.charAt(0).toUpperCase() + contracted.slice(1) : contracted} ${noun}`;
}

/** Whether French elides before the word: a vowel or a mute h; « onze », « oui » and « y » before a vowel do not take it. */
export function beginsWithVowel(word: string): boolean {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[«“"‘'’(\s]+/u, '')
    .toLowerCase();
  if (/^(?:onz|oui(?!e|r)|ouistiti|uhlan|ulul|ouate|un-|yaourt|yacht|yeti|yoga|yen|yuan|yougoslav|yemen)/.test(bare))
    return false;
  if (/^y/.test(bare)) return !/^y[aeiou]/.test(bare) || /^(?:yeux|yeuse|yonne)/.test(bare);
  if (/^h/.test(bare)) {
    // An acronym is spelled: « le HCR ».
    if (/^\p{Lu}{2,}$/u.test(word)) return false;
    return bare.startsWith('ha') ? muteInHa.test(bare) : !aspirated.test(bare);
  }
  return /^[aeiouœæ]/.test(bare);
}

const eliding = new Set('le la de que je me te se ne ce jusque lorsque puisque quoique presque'.split(' '));

/** Words in ha- have an aspirated h unless they begin so, other words in h- a mute one unless they are in `aspirated` (after the list of the Grevisse, § 48). */
const muteInHa =
  /^ha(?:b(?:eas|il|ill|it)|giograph|iti|leine|lieut|llali|lluc|log(?:en|ene)|lter|mecon|madryad|ptiqu|rmon|ruspic|bitu)/;

const aspirated = new RegExp(
  `^(?:${[
    'he(?:aum|in$|l(?:er|a$|e$)|m$|nn(?:i|$)|p$|r(?:aut|e$|es$|iss|ni|on(?!d)|os$|s(?:e$|es$|er)|z)|sse$|tr(?:e|ai)|urt|zb)',
    'hi(?:bou|c$|ckory|deu|erarch|-|ghland|ndi$|p(?:$|-|p(?:ie|y))|ss|t(?:$|s$|-|tite|-parade))',
    'ho(?:a$|ax|bb|ber|ch(?!im)|ckey|ld|lland|llywood|mard|me$|mes$|ndur|ng|nni|nt|p$|quet|rd|rion|rs(?!t)|t-|tspot|tt|u|vercraft|warse)',
    'hu(?:b$|bs$|blot|ch|e$|ee|er$|guenot|it(?!r)|l(?:ott|ul)|m$|mer$|n(?:$|s$|ter)|pp|r(?:e$|l(?!u)|on|ricane|dler)|s(?:ky|sard)|tt|tu)',
    'h[^aeiouy]',
    'h$',
  ].join('|')})`,
);
