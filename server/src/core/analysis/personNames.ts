import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';

/** A first and a last name, as written; with both a name says one person in a draft. */
export interface PersonName extends Span {
  readonly first: string;
  readonly last: string;
}

/** Two words with capitals that may be the name of a person. Many are other names: who asks must have more reason than that. */
export const personNames = defineAnalysis('personNames', ({ block }): readonly PersonName[] => {
  const found: PersonName[] = [];
  const pattern = new RegExp(form);
  for (let match = pattern.exec(block.prose); match; match = pattern.exec(block.prose)) {
    const { first, last } = match.groups ?? {};
    if (!first || !last) continue;
    // « Puis Marc Dulaurier »: the name may begin with the second word.
    if (notFirst.test(first)) pattern.lastIndex = match.index + first.length;
    else found.push({ start: match.index, end: match.index + match[0].length, first, last });
  }
  return found;
});

const form =
  /(?<![\p{L}\d’'-])(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) (?<last>(?:(?:de|du|van|von|der|den|el|al|ben|bin|la|le) )*(?:\p{Lu}[\p{Ll}’']*\p{Ll}(?:-\p{Lu}?\p{Ll}+)*|\p{Lu}{3,}(?:-\p{Lu}{2,})*))(?![\p{L}’'-])/gu;

/** Words with a capital that open a sentence, a title or the name of a body, and no person's. */
const notFirst =
  /^(?:Puis|Alors|Ainsi|Cependant|Après|Avant|Pendant|Lorsque|Quant|Chez|Entre|Vers|Sous|Car|Donc|Enfin|Hier|Demain|Le|La|Les|Un|Une|Des|Du|De|Ce|Cet|Cette|Ces|Mon|Ma|Mes|Son|Sa|Ses|Notre|Nos|Leur|Leurs|En|Au|Aux|Pour|Par|Sur|Dans|Avec|Sans|Selon|Depuis|Mais|Et|Ou|Où|Si|Que|Qui|Quand|Comme|Il|Elle|Ils|Elles|Nous|Vous|On|Monsieur|Madame|Mesdames|Messieurs|Mademoiselle|Mme|Docteur|Président|Présidente|Ministre|Ambassadeur|Ambassadrice|Général|Roi|Reine|Prince|Pape|Saint|Sainte|Conseil|Commission|Comité|Cour|Union|Organisation|Assemblée|Parlement|Ministère|République|Royaume|Convention|Traité|Accord|Déclaration|Résolution|Article|Chapitre|Section|Annexe|Institut|Université|École|Fonds|Banque|Agence|Centre|Place|Rue|Avenue|Boulevard|Grand|Grande|Nouveau|Nouvelle|Haut|Haute|Premier|Première|Afrique|Europe|Asie|Amérique|États|Nations|New|Los|San|Santa|Las|Rio|Buenos|Addis|Abou|Hong|Port|Cap|Mont|Lac|Mer|Côte|Pays|Sierra|Burkina|Costa|Sri|Arabie|Corée|Timor|North|South|West|East|United|European|World|International|National|Global|Digital|Open|Big|Data|Code|Service|Direction|Bureau|Office|Maison|Palais|Hôtel|Forum|Sommet|Conférence|Journal|Radio|France|Paris|Jeudi|Vendredi|Samedi|Dimanche|Lundi|Mardi|Mercredi|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/;
