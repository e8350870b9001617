import type { Name } from '../french/quantity.ts';
import { overlaps, type Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { names } from './names.ts';

/** A first and a last name, as written; with both a name says one person in a draft. */
export interface PersonName extends Span {
  readonly first: string;
  readonly last: string;
}

/**
 * The persons of a block who are named by first and last name: those that the names tell, and any two other words with capitals, for the first names of the
 * world are more than a lexicon holds. Of the latter many are other names: who asks must have more reason than that.
 */
export const personNames = defineAnalysis('personNames', ({ block, ask }): readonly PersonName[] => {
  const told = ask(names, block);
  const found = told.flatMap((name) => (name.kind === 'person' ? (fullName(name) ?? []) : []));
  for (let at = capitalFrom(block.prose, 0); at < block.prose.length; at = capitalFrom(block.prose, at)) {
    form.lastIndex = at;
    const { 0: whole, groups } = form.exec(block.prose) ?? { 0: '', groups: undefined };
    const { first, last } = groups ?? {};
    // « Puis Marc Dulaurier »: the name may begin with the second word.
    if (!first || !last || notFirst.test(first)) {
      at += first?.length ?? 1;
      continue;
    }
    const span = { start: at, end: at + whole.length };
    if (!told.some((name) => overlaps(name, span))) found.push({ ...span, first, last });
    at = span.end;
  }
  return found.sort((a, b) => a.start - b.start);
});

/** The next letter that may be a capital, or the end: names are looked for there alone. */
function capitalFrom(prose: string, from: number): number {
  let at = from;
  for (; at < prose.length; at++) {
    const unit = prose.charCodeAt(at);
    if (!((unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x100 && unit < 0x2000))) continue;
    // A small letter follows, and no letter stands before.
    const next = prose.charCodeAt(at + 1);
    if (!isPlain(prose.charCodeAt(at - 1)) && (next >= 0xc0 || (next >= 0x61 && next <= 0x7a))) break;
  }
  return at;
}

/** Whether a code unit is a letter of the English alphabet. */
function isPlain(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** The first and the last name of a person, without civility and title; nothing for one who is named by the last alone. */
function fullName({ name, end }: Name): PersonName | undefined {
  const [, first, last] = /^(\S+)[\s\u00a0](.+)$/u.exec(name) ?? [];
  return first && last ? { start: end - name.length, end, first, last } : undefined;
}

const form =
  /(?<![\p{L}\d’'-])(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) (?<last>(?:(?:de|du|van|von|der|den|el|al|ben|bin|la|le) )*(?:\p{Lu}[\p{Ll}’']*\p{Ll}(?:-\p{Lu}?\p{Ll}+)*|\p{Lu}{3,}(?:-\p{Lu}{2,})*))(?![\p{L}’'-])/uy;

/** Words with a capital that open a sentence, a title or the name of a body, and no person's. */
const notFirst =
  /^(?:Puis|Alors|Ainsi|Cependant|Après|Avant|Pendant|Lorsque|Quant|Chez|Entre|Vers|Sous|Car|Donc|Enfin|Hier|Demain|Le|La|Les|Un|Une|Des|Du|De|Ce|Cet|Cette|Ces|Mon|Ma|Mes|Son|Sa|Ses|Notre|Nos|Leur|Leurs|En|Au|Aux|Pour|Par|Sur|Dans|Avec|Sans|Selon|Depuis|Mais|Et|Ou|Où|Si|Que|Qui|Quand|Comme|Il|Elle|Ils|Elles|Nous|Vous|On|Monsieur|Madame|Mesdames|Messieurs|Mademoiselle|Mme|Docteur|Président|Présidente|Ministre|Ambassadeur|Ambassadrice|Général|Roi|Reine|Prince|Pape|Saint|Sainte|Conseil|Commission|Comité|Cour|Union|Organisation|Assemblée|Parlement|Ministère|République|Royaume|Convention|Traité|Accord|Déclaration|Résolution|Article|Chapitre|Section|Annexe|Institut|Université|École|Fonds|Banque|Agence|Centre|Place|Rue|Avenue|Boulevard|Grand|Grande|Nouveau|Nouvelle|Haut|Haute|Premier|Première|Afrique|Europe|Asie|Amérique|États|Nations|New|Los|San|Santa|Las|Rio|Buenos|Addis|Abou|Hong|Port|Cap|Mont|Lac|Mer|Côte|Pays|Sierra|Burkina|Costa|Sri|Arabie|Corée|Timor|North|South|West|East|United|European|World|International|National|Global|Digital|Open|Big|Data|Code|Service|Direction|Bureau|Office|Maison|Palais|Hôtel|Forum|Sommet|Conférence|Journal|Radio|France|Paris|Jeudi|Vendredi|Samedi|Dimanche|Lundi|Mardi|Mercredi|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/;
