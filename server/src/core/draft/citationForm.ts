/** What makes the inside of brackets a Pandoc citation: `@clé`, `-@clé`, `voir @clé, p. 3 ; aussi @autre`. */
export const citationInBrackets = /(?:^|[\s;,(-])@[\p{L}\p{N}_{]/u;

/** A stretch in brackets that is a Pandoc citation or a call of a footnote, in a text without further markup. */
export const bracketed = /\[([^[\]\n]{1,300})\]/gu;

/** An address as it stands in running text; the punctuation after it is not part of it. */
export const bareAddress = /\bhttps?:\/\/[^\s<>«»"“”[\]]*[^\s<>«»"“”[\].,;:!?…)'’]/giu;
