/** A platform, how much a post may hold and in what unit it counts. */
export interface Platform {
  readonly id: 'x' | 'linkedin' | 'bluesky' | 'mastodon' | 'threads';
  readonly name: string;
  readonly limit: number;
  /** How many units of the platform a text takes. */
  readonly count: (text: string) => number;
}

/** Limits as the platforms document them in 2026; LinkedIn counts UTF-16 units, X weighs, Bluesky counts graphemes. */
export const platforms: readonly Platform[] = [
  { id: 'x', name: 'X', limit: 280, count: weighted },
  { id: 'linkedin', name: 'LinkedIn', limit: 3000, count: (text) => text.length },
  { id: 'bluesky', name: 'Bluesky', limit: 300, count: graphemes },
  {
    id: 'mastodon',
    name: 'Mastodon',
    limit: 500,
    count: (text) => graphemes(text.replace(link, 'x'.repeat(23)).replace(mention, '$1')),
  },
  { id: 'threads', name: 'Threads', limit: 500, count: graphemes },
];

/** A link as a platform sees it: the stop and the bracket that close its sentence stay outside. */
const link = /https?:\/\/[^\s<>«»]{1,2000}[^\s<>«».,;:!?()'"…]/gu;

/** An address without its protocol, which X shortens too. */
const bareLink =
  /(?<![\p{L}\d@._/-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:fr|com|org|eu|int|net|info|io|gov|be|ch|ca)(?:\/[^\s<>«»]{0,2000}[^\s<>«».,;:!?()'"…])?(?![\p{L}\d@-]|\.\p{L})/giu;

/** Of a person on another server Mastodon counts the name only, not the server. */
const mention = /(?<![\p{L}\d/])(@\w[\w.-]{0,60})@[\w.-]{1,200}\w/gu;

/** X: a link weighs 23 whatever its length, an emoji sequence 2, a Latin unit 1, others 2 (twitter-text, configuration 3). */
function weighted(text: string): number {
  let weight = 0;
  const short = () => {
    weight += 23;
    return '';
  };
  const withoutLinks = text.normalize('NFC').replace(link, short).replace(bareLink, short);
  const withoutEmoji = withoutLinks.replace(
    /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}\ufe0f?)*|\p{Regional_Indicator}{2}/gu,
    () => {
      weight += 2;
      return '';
    },
  );
  for (const character of withoutEmoji) {
    const code = character.codePointAt(0) ?? 0;
    weight +=
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037)
        ? 1
        : 2;
  }
  return weight;
}

/** Graphemes as readers see them: a base with its marks, an emoji sequence, a flag. */
function graphemes(text: string): number {
  return (
    text.match(
      /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}\ufe0f?)*|\r\n|[^\p{M}]\p{M}*|\p{M}+/gsu,
    )?.length ?? 0
  );
}
