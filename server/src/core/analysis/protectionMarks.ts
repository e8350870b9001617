import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { quotations } from './quotations.ts';

/** A mark that restricts who may read a text. */
export interface ProtectionMark extends Span {
  readonly scheme: 'national' | 'eu' | 'nato' | 'tlp' | 'house';
  /** Whether the line holds nothing but marks: the writer declares the text so, and does not speak about the mark. */
  readonly standsAlone: boolean;
}

/** The marks of protection of a block: national (IGI 1300), EU (2013/488/EU), NATO, TLP, and the notices of houses. Text that speaks about marks is left out. */
export const protectionMarks = defineAnalysis('protectionMarks', ({ block, ask }): readonly ProtectionMark[] => {
  const { prose } = block;
  if (!anyMark.test(prose)) return [];
  const found: ProtectionMark[] = [];
  for (const { scheme, form } of forms) {
    for (const match of prose.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const line = lineAround(prose, span);
      const standsAlone = isMarkLine(prose.slice(line.start, line.end));
      if (!standsAlone) {
        if (ask(quotations, block).some((quoted) => quoted.start <= span.start && span.end <= quoted.end)) continue;
        if (speaksOfMarks.test(prose.slice(line.start, line.end))) continue;
      }
      found.push({ ...span, scheme, standsAlone });
    }
  }
  // Short forms and plain words are marks only where they stand alone: « DR » is also a doctor, « SECRET » a word of any title in capitals.
  for (const match of prose.matchAll(
    /^[ \u00a0]*[([]?[ \u00a0]*([\p{Lu}\p{Ll}][\p{L} \u00a0./-]{0,40}?)[ \u00a0]*[)\]]?[ \u00a0]*(?:$|(?=[—–:/|-][ \u00a0]))/gmu,
  )) {
    const text = match[1] ?? '';
    if (!alone.test(text)) continue;
    const start = match.index + match[0].indexOf(text);
    const span = { start, end: start + text.length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) {
      found.push({ ...span, scheme: 'house', standsAlone: true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

const anyMark =
  /SECRET|[Ss]ecret|CONFIDEN|[Cc]onfidentiel|RESTREINT|[Rr]estreinte|RESTRICTED|SP[ÉE]CIAL|[Ss]pécial|TLP|COSMIC|NATO|OTAN|DIFFUS|PUBLIER|COMMUNIQUER|[Ii]nterne|INTERNE|PUBLIC|LIMITE|limitée|[ÉEée]l[ée]ments de|L[ÉE]MENTS DE|EDL|UE\/|^(?:\W*)(?:TS|CD|DR|SF|S|NS|NR|NC|CTS)(?:\W|$)/mu;

const edge = '(?<![\\p{L}\\d])';
const close = '(?![\\p{L}\\d])';
const forms: readonly { readonly scheme: ProtectionMark['scheme']; readonly form: RegExp }[] = [
  {
    scheme: 'eu',
    form: new RegExp(
      `${edge}(?:(?:TR[ÈE]S SECRET|SECRET|CONFIDENTIEL|RESTREINT) UE(?:[ \u00a0]?/[ \u00a0]?EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED))?|EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)|[RCS]-UE/EU-[RCS]|TS-UE/EU-TS)${close}`,
      'gu',
    ),
  },
  {
    scheme: 'nato',
    form: new RegExp(
      `${edge}(?:COSMIC(?: TOP SECRET| TR[ÈE]S SECRET)|(?:NATO|OTAN) (?:SECRET|CONFIDENTIAL|CONFIDENTIEL|RESTRICTED|RESTREINT|DIFFUSION RESTREINTE|UNCLASSIFIED|SANS CLASSIFICATION))${close}`,
      'gu',
    ),
  },
  {
    scheme: 'national',
    form: new RegExp(
      `${edge}(?:TR[ÈE]S SECRET(?:[ -]D[ÉE]FENSE)?|SECRET[ -]D[ÉE]FENSE|CONFIDENTIEL[ -]D[ÉE]FENSE|DIFFUSION RESTREINTE|SP[ÉE]CIAL FRANCE|Très Secret(?: Défense)?|Secret[ -]Défense|Confidentiel[ -]Défense|Diffusion [Rr]estreinte)${close}`,
      'gu',
    ),
  },
  {
    scheme: 'tlp',
    form: new RegExp(
      `${edge}TLP[ \u00a0]?[:.-]?[ \u00a0]?(?:RED|AMBER(?:\\+STRICT)?|GREEN|ROUGE|AMBRE|ORANGE|VERT)${close}`,
      'gu',
    ),
  },
  {
    scheme: 'house',
    form: new RegExp(
      `${edge}(?:(?:NE PAS|NON) (?:DIFFUSER|PUBLIER|COMMUNIQUER|TRANSMETTRE|DIFFUSABLE|PUBLIABLE|COMMUNICABLE)|DIFFUSION (?:INTERDITE|INTERNE|LIMIT[ÉE]E)|(?:[ÀA] |POUR )?USAGE (?:STRICTEMENT )?(?:INTERNE|OFFICIEL)|(?:DOCUMENT|NOTE) INTERNE|STRICTEMENT (?:CONFIDENTIEL|PERSONNEL)(?:LE)?|NON PUBLIC|[ÉE]L[ÉE]MENTS DE LANGAGE)${close}`,
      'gu',
    ),
  },
];

/** What is a mark where it is all that a line, or the head of a line before a dash or a colon, says. */
const alone =
  /^(?:TS|SF|CD|DR|NS|NR|NC|CTS|(?:CD|DR|S|TS)-SF|SECRET|CONFIDENTIEL(?:LE)?|CONFIDENTIAL|RESTREINT|INTERNE|LIMITE|EDL|Confidentiel(?:le)?|[Ss]trictement confidentiel(?:le)?|[ÉE]léments de langage|[Éé]léments de réponse|[Aa]rgumentaire(?: interne)?|[Nn]e pas (?:diffuser|publier)|[ÀA] ne pas (?:diffuser|publier)|[Dd]iffusion (?:interne|limitée|restreinte)|(?:[ÀA] |[Pp]our )?[Uu]sage interne|[Dd]ocument interne|[Nn]ote interne|[Nn]on public)$/u;

/** A line about marks: on how texts are classified, and no mark of this one. */
const speaksOfMarks =
  /(?<!\p{L})(?:mentions?|niveaux?|classifi\p{L}+|classifications?|protocole|étiquettes?|habilit\p{L}+|marqu(?:é|ée|és|ées|age|ages)|estampill\p{L}+|IGI|instruction générale|sigles?|signifie|équivaut|supprimé|remplacé)(?!\p{L})/iu;

/** Only marks, their separators and a few words in capitals. */
function isMarkLine(line: string): boolean {
  return (
    line.length <= 90 &&
    !/(?<![\p{L}’'])\p{Ll}{2,}(?!\p{L})/u.test(
      line.replace(
        /(?:ne|pas|à|de|usage|interne|diffuser|publier|langage|strictement|confidentielle?|diffusion|restreinte|limitée|documente?)(?!\p{L})/giu,
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
