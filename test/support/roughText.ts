import fc from 'fast-check';

/** Random text made of what trips a scanner: quotation marks, hyphens, surrogates (also stray ones), controls. */
export const roughText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...'l’ d\' - . M. art. « » ( ) 1 000 3,5 @ # :// / \ud83d 😀 \n \r\n é e\u0301 É.-U. (UE) 2022/1 -t-il " …'.split(' '),
        ' ',
      ),
    ),
  )
  .map((parts) => parts.join(''));
