// What is used of pdf.js: its own types want a browser.
declare module 'unpdf/pdfjs' {
  import type { ReadableStream } from 'node:stream/web';

  export interface TextItem {
    readonly str: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  }
  export interface Page {
    readonly getViewport: (options: { readonly scale: number }) => {
      readonly width: number;
      readonly height: number;
      readonly transform: readonly number[];
    };
    /** A stream, where whoever has enough may stop. */
    readonly streamTextContent: () => ReadableStream<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
    readonly cleanup: () => void;
  }
  export interface Pdf {
    readonly numPages: number;
    readonly getPage: (number: number) => Promise<Page>;
  }
  export function getDocument(options: Readonly<Record<string, unknown>>): { readonly promise: Promise<Pdf> };
}
