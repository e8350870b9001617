import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Span } from '../text/span.ts';

/** A piece of an HTML text, with its place: a tag, a comment, or text as it is written, entities included. */
export type HtmlToken =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly span: Span }
  | { readonly kind: 'end'; readonly name: string; readonly span: Span }
  | { readonly kind: 'comment'; readonly span: Span }
  | { readonly kind: 'text'; readonly span: Span };

/**
 * Cuts an HTML text into tokens as browsers do, in linear time. The tree that browsers build of them is left out: to build it takes more than linear
 * time where someone wills it, and what is read here needs none.
 */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const spanOf = ({ location }: Token.Token): Span => ({
    // What is not closed at the end of the text is said to end behind it.
    start: Math.min(location?.startOffset ?? 0, html.length),
    end: Math.min(location?.endOffset ?? 0, html.length),
  });
  const text = (token: Token.CharacterToken): void => {
    const span = spanOf(token);
    const last = tokens.at(-1);
    if (last?.kind === 'text' && last.span.end === span.start)
      tokens[tokens.length - 1] = { kind: 'text', span: { ...last.span, end: span.end } };
    else tokens.push({ kind: 'text', span });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: (token) => void tokens.push({ kind: 'comment', span: spanOf(token) }),
      onDoctype: () => {},
      onStartTag(token) {
        const attributes = new Map(token.attrs.map(({ name, value }) => [name, value]));
        tokens.push({ kind: 'start', name: token.tagName, attributes, span: spanOf(token) });
        const mode = modes.get(token.tagName);
        if (mode !== undefined) {
          tokenizer.state = TokenizerMode[mode];
          tokenizer.lastStartTagName = token.tagName;
        }
      },
      onEndTag: (token) => void tokens.push({ kind: 'end', name: token.tagName, span: spanOf(token) }),
      onEof: () => {},
      onCharacter: text,
      onNullCharacter: text,
      onWhitespaceCharacter: text,
    },
  );
  tokenizer.write(html, true);
  return tokens;
}

/** Elements whose inside holds no tags. */
const modes = new Map<string, keyof typeof TokenizerMode>([
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, 'RAWTEXT'] as const),
  ['script', 'SCRIPT_DATA'],
  ['title', 'RCDATA'],
  ['textarea', 'RCDATA'],
  ['plaintext', 'PLAINTEXT'],
]);
