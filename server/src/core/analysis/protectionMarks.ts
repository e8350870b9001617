import type { Span } from '../text/span.ts';
import { joined, spansOf } from '../text/spansOf.ts';
import { defineAnalysis } from './analysis.ts';
import {
  bracketed,
  noticeLine,
  ofThisText,
  type ProtectionScheme,
  shortLine,
  speaksOfMarks,
  writtenMarks,
} from './protectionForms.ts';
import { quotations } from './quotations.ts';

/** A mark that restricts who may read a text. */
export interface ProtectionMark extends Span {
  readonly scheme: ProtectionScheme;
  /** Whether the line holds nothing but marks: the writer declares the text so, and does not speak about the mark. */
  readonly standsAlone: boolean;
}

/** The marks of protection of a block: national, foreign, EU, NATO, TLP, and the notices of houses. Text that speaks about marks is left out. */
export const protectionMarks = defineAnalysis('protectionMarks', ({ block, ask }): readonly ProtectionMark[] => {
  const { prose } = block;
  if (!anyMark.test(prose)) return [];
  let found: readonly ProtectionMark[] = [];
  for (const { scheme, form } of writtenMarks) {
    const marks = spansOf(prose, [form]).flatMap((span) => {
      const line = lineAround(prose, span);
      const text = prose.slice(line.start, line.end);
      const standsAlone = isMarkLine(text);
      if (!standsAlone) {
        if (ask(quotations, block).some((quoted) => quoted.start <= span.start && span.end <= quoted.end)) return [];
        if (speaksOfMarks.test(text) && !thisText.test(text)) return [];
      }
      return [{ ...span, scheme, standsAlone }];
    });
    found = joined(found, marks);
  }
  const house = (spans: readonly Span[], standsAlone: boolean) => {
    found = joined(
      found,
      spans.map((span) => ({ ...span, scheme: 'house' as const, standsAlone })),
    );
  };
  for (const form of [noticeLine, shortLine]) house(namedIn(prose, form), true);
  house(spansOf(prose, [bracketed]), false);
  // What a sentence says of its text adds nothing to the mark that it names.
  const named = found.map((one) => lineAround(prose, one));
  house(
    spansOf(prose, ofThisText).filter((said) => !named.some(({ start, end }) => said.start < end && start < said.end)),
    false,
  );
  return found;
});

/** A word that every mark and notice has: looked for first, being cheap. */
const anyMark =
  /secret|confiden|restrei|restricted|classifi|classé|sp[ée]cial france|tlp|cosmic|nato|otan|diffus|publier|publi(?:c|que|able|cation)|communi(?:quer|cable)|transmettre|transférer|citer|divulguer|reproduire|suivre|interne?|limite|ments (?:de |r[ée]a|d[ée]f)|edl|lignes? (?:int|déf|à |de r)|argumentaire|réacti|défensi|potentielles|anticipées|utiliser|évoquer|mentionner|si (?:la )?question|interroge|questionne|demande|off|fouo|noforn|only|geheim|vertraulich|dienstgebrauch|prot[ée][cg]|information (?:uniq|seul|excl|d[ue])|réservé|embargo|not for|do not|ue\/|vs ?[-–]|^(?:\W*)(?:ts|cd|dr|sf|s|ns|nr|nc|cts)(?:\W|$)/imu;

/** A sentence that names the very text it stands in. */
const thisText =
  /(?<!\p{L})(?:ce|cette|le présent|la présente) (?:document|note|texte|message|courriel|fiche|version|projet)(?!\p{L})/iu;

/** What the first group of a form took, at each place where the form stands. */
function namedIn(prose: string, form: RegExp): readonly Span[] {
  const spans: Span[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(prose); match; match = form.exec(prose)) {
    const text = match[1] ?? '';
    const start = match.index + match[0].indexOf(text);
    spans.push({ start, end: start + text.length });
  }
  return spans;
}

/** Only marks, their separators and a few words in capitals. */
function isMarkLine(line: string): boolean {
  return (
    line.length <= 90 &&
    !/(?<![\p{L}’'])\p{Ll}{2,}(?!\p{L})/u.test(
      line.replace(
        /(?:ne|pas|à|de|usage|interne|uniquement|diffuser|publier|communiquer|citer|transmettre|langage|strictement|confidentielle?|diffusion|restreinte|limitée|documente?|classification|tlp|red|amber|green|rouge|ambre|orange|vert|strict)(?!\p{L})/giu,
        '',
      ),
    )
  );
}

function lineAround(prose: string, { start, end }: Span): Span {
  const from = prose.lastIndexOf('\n', start - 1) + 1;
  const to = prose.indexOf('\n', end);
  return { start: from, end: to < 0 ? prose.length : to };
}
