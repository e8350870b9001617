import type { Span } from '../text/span.ts';
import { joined, spansOf } from '../text/spansOf.ts';
import { defineAnalysis } from './analysis.ts';
import { repetitions } from './repetitions.ts';

/** What was left in a text by those and by what made it. */
export type LeftoverKind =
  | 'machine'
  | 'note'
  | 'revision'
  | 'web-page'
  | 'search-engine'
  | 'slot'
  | 'broken'
  | 'markup'
  | 'attachment'
  | 'repetition';

/** Something that does not belong to the text, in the prose of a block. */
export interface Leftover extends Span {
  readonly kind: LeftoverKind;
}

/** The leftovers of a block: of machines, colleagues, revisions, web pages, search engine advice, damaged characters, repeated words. */
export const leftovers = defineAnalysis('leftovers', ({ block }): readonly Leftover[] => {
  const { prose } = block;
  let found: readonly Leftover[] = [];
  const add = (kind: LeftoverKind, spans: readonly Span[]) => {
    found = joined(
      found,
      spans.map((span) => ({ ...span, kind })),
    );
  };
  const hints = hintsIn(prose);
  groups.forEach(({ kind, signs, forms }, index) => {
    if ((hints >> index) & 1 || signs?.test(prose)) add(kind, spansOf(prose, forms));
  });
  // What a web page sets on a line of its own is furniture there, and words of a sentence elsewhere.
  if (prose.length <= 160) add('web-page', spansOf(prose, furniture));
  add('repetition', repetitions(prose));
  return found;
});

/** What one does to a draft. */
const editing =
  '(?:vérifier|confirmer|relire|valider|revoir|actualiser|compléter|préciser|corriger|sourcer|reformuler|traduire|trouver|insérer|mettre à jour|recouper|demander (?:à|au)|voir avec)';

interface Group {
  readonly kind: LeftoverKind;
  /** Words in small letters, or signs, one of which any match has: looked for first, being cheap. */
  readonly words?: string;
  readonly signs?: RegExp;
  readonly forms: readonly RegExp[];
}

const groups: readonly Group[] = [
  {
    kind: 'machine',
    words: 'langage ia artificielle suis peux pourrais voici voilà espère hésitez souhaitez voulez désirez désolé désolée ma mes',
    signs: /【|oaicite|turn\d|utm_source/,
    forms: [
      /(?<!\p{L})en tant qu(?:e |[’'])(?:modèle(?: de langage| d[’']IA)?|IA|intelligence artificielle|assistante? (?:IA|virtuelle?|conversationnelle?)|grand modèle de langage)(?!\p{L})[^.\n]{0,80}/giu,
      /(?<!\p{L})je suis (?:une?|seulement un|qu[’']un) (?:IA|intelligence artificielle|modèle de langage|assistante? virtuelle?)(?!\p{L})/giu,
      /(?<![\p{L}«])(?:(?:Bien sûr|Certainement|Absolument|Avec plaisir)[ \u00a0]?[!,.] )?(?:Voici|Voilà) (?:une?|le|la|votre|ma|quelques) (?:nouvelle |autre |courte )?(?:communiqué|texte|version|traduction|proposition|reformulation|brouillon|ébauche|suggestions?)(?: \p{L}{1,20}){0,8}[ \u00a0]?[:.]/gu,
      /(?<!\p{L})j[’']espère que (?:cela|ce texte|cette (?:version|réponse)|ceci) (?:vous|répond)[^.\n]{0,60}/giu,
      /(?<!\p{L})n[’']hésitez pas à me (?:contacter|demander|solliciter|dire|faire)[^.\n]{0,60}|(?<!\p{L})(?:souhaitez|voulez|désirez)-vous que je \p{L}[^.?\n]{0,80}\??|(?<!\p{L})si vous (?:le )?(?:souhaitez|voulez), je peux [^.\n]{0,80}|(?<!\p{L})je (?:peux|pourrais) (?:aussi |également )?(?:vous proposer|reformuler|adapter le texte|raccourcir)[^.\n]{0,60}/giu,
      /(?<!\p{L})(?:je suis désolée?,? mais je|je ne peux pas (?:rédiger|vérifier|accéder (?:à (?:internet|des|vos|ce|cette|la page)|en temps réel)|fournir (?:de|d[’']|cette|ce)|générer|répondre à (?:cette|votre))|(?:à|selon) (?:la date de )?ma (?:dernière mise à jour|base de connaissances)|mes données d[’']entraînement)[^.\n]{0,60}/giu,
      /(?::contentReference\[[^\]\n]{0,40}\](?:\{[^}\n]{0,40}\})?|【[^】\n]{1,40}】|(?<!\p{L})turn\d+(?:search|view|news|fetch)\d+|utm_source=(?:chatgpt|openai|perplexity)[\w.]{0,20})/giu,
    ],
  },
  {
    kind: 'note',
    signs:
      /[[(]|NDL|N\.D|NdlR|\/!\\|[Rr]electeur|[Rr]édacteur|[Cc]abinet|maquettiste|\?{3}|[Mm]erci de|-tu |[Nn]ota|NB|N\.B|PS|[Rr]q|[Rr]emarque/,
    forms: [
      // What a colleague asks to be done before the text goes out: an infinitive in square brackets. After « à » it is a place to fill.
      new RegExp(`\\[(?:faire )?${editing}(?!\\p{L})[^\\]\\n]{0,200}\\]`, 'giu'),
      new RegExp(
        `^[ \u00a0]*(?:NB|N\\.B\\.|Nota(?: bene)?|PS|Rq|Remarque|Attention)[ \u00a0]?:[ \u00a0]?(?:[\\p{L}’' -]{0,40} )?[àa] ${editing}(?!\\p{L})[^\\n]{0,120}`,
        'gimu',
      ),
      new RegExp(
        `(?<!\\p{L})[Mm]erci de (?:bien vouloir )?(?:me |nous )?${editing} (?:ce|cette|ces|le|la|les)(?: (?:chiffre|passage|paragraphe|texte|titre|nom|date|citation|phrase|projet|version|point)s?)(?!\\p{L})[^.\\n]{0,80}`,
        'gu',
      ),
      /(?<!\p{L})(?:peux|pourrais|veux)-tu (?:me |nous |le |la |les )?(?:relire|vérifier|valider|compléter|corriger|confirmer|revoir|reprendre|dire)[^.?\n]{0,80}\??|(?<!\p{L})tu (?:peux|pourras) (?:relire|vérifier|valider|compléter|corriger|me dire)(?!\p{L})[^.\n]{0,80}/giu,
      /(?:^[ \u00a0]*|(?<=[.:([] ?))\?{3,10}(?: [^.?!\n]{0,60})?/gmu,
      /\[(?:[A-ZÉ]{2,4}|[A-ZÉ]\.[A-ZÉ]\.?|NB|N\.B\.|NdA|NDT|[Nn]ote|[Cc]ommentaire|[Rr]electure|[Qq]uestion|[Rr]emarque)[ \u00a0]?[:\d][^\]\n]{1,200}\]|\[(?:OK|ok|NON|non|[Vv]u|[Cc]f\.|[Vv]oir (?:avec|mail)|[Aa]ttention|[Ss]upprimer|[Gg]arder|[Dd]éplacer|[Rr]eformuler|[Dd]éveloppez|[Rr]éférence nécessaire|[Cc]itation nécessaire)[^\]\n]{0,200}\]/gu,
      /\((?:MAJ|Màj|maj|M[ÀA]J)[ \u00a0:]?[^)\n]{0,30}\)|\((?:voir|cf\.) (?:avec|mail|courriel) [^)\n]{1,60}\)|\((?:à|A|À) (?:reformuler|discuter|voir avec|raccourcir|déplacer|supprimer|garder)[^)\n]{0,60}\)/gu,
      /(?<!\p{L})(?:NDLR|N\.D\.L\.R\.|NDLA|NdlR)(?!\p{L})(?:[ \u00a0]?:)?/gu,
      /\/!\\[^.\n]{0,80}|(?<!\p{L})(?:Note|Commentaire) (?:au|du|de) (?:relecteur|rédacteur|cabinet|maquettiste)[ \u00a0]?:[^\n]{0,120}/giu,
    ],
  },
  {
    kind: 'revision',
    words: 'supprimé mis inséré déplacé deleted formatted commentaire modifications mergefield',
    signs: /\{(?:\+\+|--|~~|>>|==)|<\/?(?:ins|del)>/,
    forms: [
      /\{(?:\+\+|--|~~|>>|==)[^}\n]{0,300}\}/gu,
      /(?:^|(?<=[\n.] ?))(?:Supprimé|Mis en forme|Inséré|Déplacé|Déplacé \(insertion\)|Formatted|Deleted)(?: ?\[[^\]\n]{1,30}\])?[ \u00a0]?: ?[^\n]{1,120}/gu,
      /(?<!\p{L})Commentaire \[[A-Z]{0,4}\d{1,4}\][ \u00a0]?:?|(?<!\p{L})Suivi des modifications(?!\p{L})|\{ ?MERGEFIELD[^}\n]{0,60}\}|<\/?(?:ins|del)>/gu,
    ],
  },
  {
    kind: 'web-page',
    words:
      'lire publication publié afficher voir shared partager commentaire aimerez pourriez article articles retour copier imprimer abonner accepter gérer paramétrer droits politique mentions cliquez cliquer javascript lecture published posted written originally jpg jpeg png gif pdf doc docx word mp zip',
    forms: [
      /(?:À|A) LIRE AUSSI(?:[ \u00a0]?:)?|Publié il y a [^\n.]{3,60}/gu,
      /(?<![\p{L}/.])pic\.twitter\.com\/\w{4,20}|(?<=\s)\/\/ CC[ -]BY(?:-[A-Z]{2}){0,2}|^(?:Table of [Cc]ontents|Skip to (?:main )?content|Read more|Table des matières \[masquer\])$/gmu,
      /Voir cette publication sur \p{L}{3,12}|Une publication partagée par [^\n]{1,80}|(?:Afficher|Voir) (?:le tweet|ce tweet|le post)[^\n.]{0,30}|A post shared by [^\n]{1,80}/giu,
      /(?<!\p{L})(?:Partager (?:cet article|cette page|sur (?:Facebook|Twitter|X|LinkedIn|WhatsApp))|Laisse[rz] un commentaire|Vous (?:pourriez|aimerez) (?:aussi|également)(?: aimer)?|(?:À|A) lire (?:aussi|également)[ \u00a0]?:|Lire aussi[ \u00a0]?:?|Lire la suite|Articles? (?:similaires?|connexes?|précédent|suivant)|Retour (?:en haut(?: de page)?|à la liste|à l[’']accueil)|Copier le lien|Imprimer (?:cette page|l[’']article)|S[’']abonner à (?:la|notre) newsletter|(?:Accepter|Gérer|Paramétrer) (?:tous )?les cookies|Tous droits réservés|Politique de confidentialité|Mentions légales)(?!\p{L})/gu,
      /(?<!\p{L})(?:Cliquez|Cliquer) (?:ici|sur (?:le lien|l[’']image|ce lien))(?!\p{L})[^.\n]{0,40}|(?<!\p{L})(?:activer|désactiver) JavaScript(?!\p{L})/giu,
      /(?<!\p{L})(?:Temps de lecture[ \u00a0]?:? ?(?:estimé )?\d{0,3}|\d{1,3} ?min(?:utes?)? de lecture)(?!\p{L})/giu,
      /(?<!\p{L})(?:JPE?G|PNG|GIF|PDF|DOCX?|Word|MP[34]|ZIP)[ \u00a0]?[-–—,:][ \u00a0]?\d{1,4}(?:[.,]\d{1,3})?[ \u00a0]?[KkMm][OoBb](?!\p{L})/gu,
      /(?<!\p{L})(?:Published|Posted|Written|Originally published) (?:by|on|at|in) [^\n.]{1,80}/gu,
    ],
  },
  {
    kind: 'search-engine',
    words: 'seo clé clés meta méta balise balises slug titre densité optimisé optimisée optimiser référencement',
    forms: [
      /(?<!\p{L})(?:les |nos )?(?:termes?|mots?|expressions?)[- ]clés? (?:SEO|principa(?:l|le|ux|les)|secondaires?|de (?:longue )?traîne)(?!\p{L})[^.\n]{0,80}/giu,
      /(?<!\p{L})(?:m[ée]ta[- ]?(?:description|titre|title)|balises? (?:title|m[ée]ta|H\d|alt)|slug|titre (?:SEO|H[1-6])|densité de mots[- ]clés|optimis(?:é|ée|er) pour (?:le )?(?:SEO|référencement|Google))(?!\p{L})[ \u00a0]?:?/giu,
      /(?<!\p{L})SEO(?!\p{L})/gu,
    ],
  },
  {
    kind: 'slot',
    words:
      'serait seraient témoignage témoignages interview interviews cas exemple exemples citation citations analyse analyses judicieux pertinent intéressant utile bon',
    // Advice to the writer of a generated text: who might be quoted here, what could be shown.
    forms: [
      /(?<!\p{L})(?:une?|des|l[’'])[ \u00a0]?(?:avis d[’'])?(?:experte?s?|juristes?|spécialistes?|diplomates?|chercheu(?:r|se)s?|professeure?s?|universitaires?|avocate?s?|ancien[ns]*(?:e|es)? (?:ambassadeur|diplomate|ministre)s?|politologues?|ingénieure?s?)(?: [\p{L}’'-]{1,20}){0,8} (?:serait|seraient) (?:idéalement|particulièrement|tout naturellement|parfaitement|bien|le mieux)?[ \u00a0]?(?:placée?s?|à même|indiquée?s?|qualifiée?s?|pertinente?s?)(?!\p{L})/giu,
      /(?<!\p{L})(?:des|un|le|les) (?:témoignages?|interviews?|études de cas|exemples?|citations?|analyses?)(?: [\p{L}’'-]{1,20}){0,6} (?:peu(?:t|vent)|pourrai(?:t|ent)|permettrai(?:t|ent)) (?:mettre en lumière|illustrer|enrichir|étayer|appuyer|apporter un éclairage|être (?:intégrée?s?|insérée?s?|ajoutée?s?|utilisée?s? pour illustrer))(?!\p{L})/giu,
      /(?<!\p{L})il (?:serait|est) (?:intéressant|utile|judicieux|pertinent|bon) d[’'](?:insérer|intégrer|inclure|ajouter|interroger|interviewer) (?:ici )?(?:une?|des|le|la|les)(?!\p{L})[^.\n]{0,60}/giu,
    ],
  },
  {
    kind: 'broken',
    signs: /[\ufffd\ue000-\uf8ff\u0080-\u009f]|Ã|â€|Â|ï¿½|&|\\u|=C3=|%C3%|\p{L}\?\p{L}/u,
    forms: [
      /[\p{L}]{0,20}(?:\ufffd[\p{L}]{0,20}){1,8}|[\ue000-\uf8ff]{1,20}|[\u0080-\u009f]{1,8}/gu,
      /[\p{L}]{0,20}(?:Ã[\u0080-\u00bf©¨ª«®´»¼]|â€[\u0080-\u00bf™œ“”˜¦]?|Â(?=[\u00a0«»°])|ï¿½)[\p{L}]{0,20}/gu,
      /&(?:nbsp|amp|lt|gt|quot|apos|eacute|egrave|ecirc|agrave|acirc|ccedil|ocirc|icirc|ucirc|rsquo|lsquo|laquo|raquo|hellip|ndash|mdash|#\d{2,5});/giu,
      // A question mark in the place of an apostrophe or a hyphen that was lost: « d?urgence », « États?Unis ».
      /(?<![\p{L}\d/.=&?@:_-])\p{L}{1,20}\?\p{L}[\p{L}’'-]{0,20}(?![\p{L}\d=&/_])/gu,
      /\\u[0-9a-f]{4}|(?:=C3=[0-9A-F]{2})|(?:%C3%[0-9A-F]{2})(?![^\s]*\.\p{L})/gu,
    ],
  },
  {
    kind: 'broken',
    signs:
      /\p{Ll}\.(?:L|I|E|C|D|S|P|N|V|À|U|A)\p{Ll}|\p{Ll}(?:L|C|D|S|P|E|I|U|N|V|À)(?:[aeousà]|ls?|lle|our|ans|ette|ans)(?!\p{L})|(?<!\p{L})(?:d[eu]|des|aux?) (?:est|sont|a|ont|était|avait|sera) /u,
    forms: [
      // Two words run together where a line break or a link was lost: « capitaleLe », « frontièreDans ».
      /(?<!\p{L})\p{L}\p{Ll}{3,20}(?:L[ae]s?|Une?|Il|Elle|Dans|Des|Cette|Ces?|Nous|Vous|Pour|Sur|Selon|En)(?!\p{L})/gu,
      // A sentence that starts without a space: « sollicitations.Nous ».
      /(?<![\p{L}\d@/_.-])\p{Ll}{3,24}\.(?:L[ae]s?|Ils?|Elles?|Cette|Ces?|Dans|Des|Nous|Vous|Pour|Sur|Selon|Une?|Notre|Avec)(?=[ \u00a0])/gu,
      // A word lost between a preposition and its verb: « l’objectif de est ».
      /(?<![\p{L}’'-])(?:du|des|aux?) (?:est|sont|était|étaient|sera|seront)(?= \p{Ll})|(?<![\p{L}’'-])de (?:est|sont|était|étaient|sera)(?= \p{Ll})/gu,
    ],
  },
  {
    kind: 'markup',
    signs: /[*[\]$^\\_`]|<[a-z/]|: :|-{8}|={8}|\( ?\)/,
    forms: [
      /(?<![\w*])\*{1,3}(?=\[\[)|\[\[\d{0,3}\]?|\]\]|\]\([^)\s]{0,200}\)?(?=\s|$)|(?<=\p{L})\]\[(?=\p{L})/gu,
      // A row of signs that drew a line on a page, and brackets that lost the link they held.
      /[-=_]{8,}|(?<=\p{L} )\([ \u00a0]?\)/gu,
      /<\/?(?:p|div|span|br|b|i|em|strong|ul|ol|li|a|font|table|td|tr|h[1-6]|img|script|style|sup|sub|o:p)(?: [^<>\n]{0,200})?\/?>/giu,
      /<(?:a href|img src|div class|span class)=?|(?<!\S)\\(?=\s)|(?<!:) : :(?!:)/gu,
      /(?<![\p{L}\d_/.@#-])\p{L}{3,20}(?:_\p{L}{3,20}){1,4}(?![\p{L}\d_@-]|\.\p{L})/gu,
      /\$[A-Za-z\\][^$\n]{0,60}[({_^\\][^$\n]{0,60}\$|\\(?:cite|ref|label|textbf|emph|footnote|begin|end)\{[^}\n]{0,60}\}/gu,
      /(?<=[\s(«]|^)\*{1,3}(?=[«»"“” ](?:[^\n]{0,12}[«»"“” ]\*))|(?<![\p{L}*])(?!Kosovo)\p{L}{2,30}\*(?=[\s,.;]|$)(?! ?[–—])|(?<![\p{L}\d^])\^(?=\p{L})/gmu,
      /(?<=[\p{L},;] )\*{1,2}\p{L}[\p{L}’']{1,30}(?![\p{L}*])|(?<=[»”"\p{L}]) ?\] ?\((?= )|(?<=\s)`\p{L}{2,20}`(?=\s)/gu,
      /(?<![\p{L}\d])\[\/?(?:caption|gallery|embed|vc_row|img|url|b|i|quote|doc\d{0,6}|\/\p{L}{1,10})(?: [^\]\n]{0,120})?\]/giu,
    ],
  },
  {
    kind: 'attachment',
    words: 'jointe jointes joint pj p dessous lien liens',
    forms: [
      /\((?:voir |cf\. )?(?:en |la )?(?:pièces?[- ]jointes?|PJ(?!\p{L})|ci-joint|fichier joint|document joint)[^)\n]{0,30}\)|\((?:voir )?ci-dessous\)|\(liens? (?:vers|avec|à|du|de la|hypertexte)[^)\n]{0,60}\)|(?<!\p{L})P\.?J\.?[ \u00a0]?:[^\n]{1,100}/gu,
    ],
  },
];

/** For each word that hints at groups, their bits. */
const hintBits: ReadonlyMap<string, number> = new Map(
  groups
    .flatMap(({ words = '' }) => words.split(' ').filter(Boolean))
    .map((word) => [
      word,
      groups.reduce((bits, { words = '' }, index) => (words.split(' ').includes(word) ? bits | (1 << index) : bits), 0),
    ]),
);

/** The groups that the words of a text hint at, a bit each. */
function hintsIn(prose: string): number {
  const small = prose.toLowerCase();
  let bits = 0;
  let start = -1;
  for (let at = 0; at <= small.length; at++) {
    const unit = at < small.length ? small.charCodeAt(at) : 32;
    const isLetter = (unit >= 97 && unit <= 122) || unit >= 0xdf;
    if (isLetter && start < 0) start = at;
    // A typographic apostrophe is above the letters.
    if ((!isLetter || unit === 0x2019) && start >= 0) {
      if (at - start <= 13) bits |= hintBits.get(small.slice(start, at)) ?? 0;
      start = -1;
    }
  }
  return bits;
}

/** What a page sets on a line of its own: navigation, dates relative to the reader, captions without a picture. */
const furniture: readonly RegExp[] = [
  /^[-–•* ]{0,4}(?:il y a (?:\d{1,3}|une?|quelques) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)|hier|à l[’']instant)[ .]{0,2}$/giu,
  /^[-–•* ]{0,4}(?:Sommaire|Similaires?|Sur le même (?:sujet|thème)|Dans la même rubrique|Voir aussi|À propos de l[’']auteur|Suivez-nous|Étiquettes?|Tags?|Catégories?|Commentaires?|Répondre|Annuler la réponse|Connexion|S[’']identifier|Menu|Rechercher|Accueil|Précédent|Suivant|Site web|Télécharger|Carte interactive|Galerie|Diaporama|Infographie)[ \u00a0]?[:.]?$/giu,
  /^(?:Accueil|Home)[ \u00a0]?[/>›»|][ \u00a0]?[^\n]{1,100}(?=$|\n)|^Accueil \/ [^/\n]{1,40} \//giu,
  /^(?:par|by|Par) [\p{L}. -]{3,40},? (?:le|on) (?:\p{L}{4,9} )?\d{1,2}(?:er)? \p{L}{3,10} \d{4}[^\n]{0,20}$/gu,
  /^(?:Page|p\.) \d{1,3} (?:sur|\/) \d{1,3}$/giu,
  /^(?:Staff Sgt|Photo by|Credit|Crédit photo|Crédits|©)[^\n]{0,80}$/gu,
];
