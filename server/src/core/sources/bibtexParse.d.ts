declare module 'bibtex-parse' {
  export interface Value {
    readonly datatype: 'quoted' | 'braced' | 'identifier' | 'number' | 'concatinate' | 'null';
    readonly value: string | number | null | readonly Value[];
  }
  export type Item =
    | {
        readonly itemtype: 'entry';
        readonly type: string;
        readonly key: string | null;
        readonly fields: readonly (Value & { readonly name: string })[];
      }
    | ({ readonly itemtype: 'string'; readonly name: string } & Value)
    | { readonly itemtype: 'comment' | 'preamble' };
  export function parse(text: string): readonly Item[];
}
