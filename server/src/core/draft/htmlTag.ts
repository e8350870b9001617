/** Whether what looks like a tag is one of HTML: « <NOM DU MINISTRE> » is a gap that someone left, not a tag. */
export function isTag(text: string): boolean {
  const name = /^<[/!?]?([a-z][a-z0-9]*)/i.exec(text)?.[1];
  return (
    name === undefined || (names.has(name.toLowerCase()) && /^<\/?[a-z0-9]+(?:\s+[a-z:@_-]+\s*(?:=.*)?|\s*\/?)>$/is.test(text))
  );
}

/** The elements of the HTML standard that texts meet. */
const names = new Set(
  (
    'a abbr address article aside audio b blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em embed ' +
    'figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta nav nobr ' +
    'object ol p param picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td ' +
    'template textarea tfoot th thead time title tr tt u ul var video wbr'
  ).split(' '),
);
