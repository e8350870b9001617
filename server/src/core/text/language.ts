/** The languages in which Sourcier speaks to its reader. */
export type Language = 'fr' | 'en';

/** A text in both languages; French comes first because the writer of drafts reads French. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** What fills a hole of a message: the same in both languages, or one for each. */
export type Datum = string | number | Bilingual;

/** Fills the `{holes}` of a template in one language; a hole without datum stays as it is written. */
export function fill(template: string, data: Readonly<Record<string, Datum>>, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const datum = Object.hasOwn(data, name) ? data[name] : undefined;
    if (datum === undefined) return hole;
    return typeof datum === 'object' ? datum[language] : String(datum);
  });
}
