/** The body that a mark of protection belongs to; `house` for the notices that every office writes in its own words. */
export type ProtectionScheme = 'national' | 'foreign' | 'eu' | 'nato' | 'tlp' | 'house';

/**
 * Marks that are marks wherever they stand, since nobody writes them so otherwise. Sources: IGI 1300 (France, 2021), decision 2013/488/EU, NATO C-M(2002)49,
 * FIRST TLP 2.0, Policy on Government Security (Canada), Verschlusssachenanweisung (Germany), Informationssicherheitsverordnung (Switzerland), 32 CFR 2002 (United States).
 */
export const writtenMarks: readonly { readonly scheme: ProtectionScheme; readonly form: RegExp }[] = [
  {
    scheme: 'eu',
    form: mark(
      '(?:TR[ÈE]S SECRET|SECRET|CONFIDENTIEL|RESTREINT) UE(?:[ \u00a0]?/[ \u00a0]?EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED))?|(?:UE|LIMITE) (?:RESTREINT|CONFIDENTIEL|SECRET|TR[ÈE]S SECRET|UE)|EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)|[RCS]-UE/EU-[RCS]|TS-UE/EU-TS',
    ),
  },
  {
    scheme: 'nato',
    form: mark(
      'COSMIC(?: TOP SECRET| TR[ÈE]S SECRET)|(?:NATO|OTAN) (?:SECRET|CONFIDENTIAL|CONFIDENTIEL|RESTRICTED|RESTREINT|DIFFUSION RESTREINTE|UNCLASSIFIED|SANS CLASSIFICATION)',
    ),
  },
  {
    scheme: 'national',
    form: mark(
      'TR[ÈE]S SECRET(?:[ -]D[ÉE]FENSE)?|SECRET[ -]D[ÉE]FENSE|CONFIDENTIEL[ -]D[ÉE]FENSE|DIFFUSION RESTREINTE|SP[ÉE]CIAL FRANCE|CONFIDENTIEL (?:INDUSTRIE|TECHNOLOGIE|PERSONNEL|M[ÉE]DICAL|CONCOURS|COMMERCIAL|ENTREPRISE|BANCAIRE)|PROT[ÉE]G[ÉE] [ABC]|Très Secret(?: Défense)?|Secret[ -]Défense|Confidentiel[ -](?:Défense|Industrie|Technologie|Médical)|Diffusion [Rr]estreinte|Spécial France',
    ),
  },
  {
    scheme: 'foreign',
    form: mark(
      'TOP SECRET|PROTECTED [ABC]|(?:UNCLASSIFIED ?// ?)?FOR OFFICIAL USE ONLY|UNCLASSIFIED ?// ?[A-Z]{2,6}|FOUO|NOFORN|SENSITIVE BUT UNCLASSIFIED|CONTROLLED UNCLASSIFIED INFORMATION|OFFICIAL[- ]SENSITIVE|STRICTLY CONFIDENTIAL|(?:STRENG )?GEHEIM|VERTRAULICH|VS ?[-–] ?(?:NUR FÜR DEN DIENSTGEBRAUCH|VERTRAULICH|NfD|NFD)|NUR FÜR DEN DIENSTGEBRAUCH',
    ),
  },
  {
    scheme: 'tlp',
    form: mark(
      'TLP[ \u00a0]?[:.-]?[ \u00a0]?(?:RED|AMBER(?:\\+STRICT)?|GREEN|ROUGE|AMBRE|ORANGE|VERT)|[Tt][Ll][Pp][ \u00a0]?[:.-][ \u00a0]?(?:red|amber(?:\\+strict)?|green|rouge|ambre|orange|vert|Red|Amber|Green|Rouge|Ambre|Orange|Vert)',
    ),
  },
  {
    scheme: 'house',
    form: mark(
      '(?:[ÀA] )?(?:NE PAS|NON) (?:DIFFUSER|PUBLIER|COMMUNIQUER|TRANSMETTRE|CITER|DIVULGUER|REPRODUIRE|FAIRE SUIVRE|DIFFUSABLE|PUBLIABLE|COMMUNICABLE)|DIFFUSION (?:INTERDITE|INTERNE|LIMIT[ÉE]E)|(?:[ÀA] |POUR )?USAGE (?:STRICTEMENT )?(?:INTERNE|OFFICIEL)|(?:DOCUMENT|NOTE) INTERNE|STRICTEMENT (?:CONFIDENTIEL|PERSONNEL)(?:LE)?|NON PUBLIC|[ÉE]L[ÉE]MENTS DE (?:LANGAGE|R[ÉE]PONSE)|DO NOT (?:DISTRIBUTE|FORWARD|CIRCULATE|PUBLISH|QUOTE|CITE)|NOT FOR (?:DISTRIBUTION|PUBLICATION|RELEASE|CIRCULATION)|(?:FOR )?INTERNAL USE ONLY|OFF THE RECORD|EYES ONLY',
    ),
  },
];

/** What an office writes at the head of a paper that is not for the public, in any case: a mark where it is all that a line, or its head, says. */
const notices = [
  '(?:strictement |personnel(?:le)? et )?confidentiel(?:le)?',
  '(?:document|note|fiche|texte|version) (?:interne|confidentiel(?:le)?|de travail|non publique?)',
  "(?:document |texte |version |projet )?(?:à |a )?ne pas (?:diffuser|publier|communiquer|transmettre|citer|divulguer|faire suivre)(?: (?:à l[’']extérieur|à la presse|plus largement|en l[’']état|hors du (?:cabinet|ministère|service)))?",
  "non (?:public|publiable|diffusable|communicable|destinée? à (?:la )?(?:publication|diffusion|presse))(?: à la presse| en l[’']état)?",
  'diffusion (?:interne|limitée|restreinte|interdite)(?: (?:à|aux?) [^\\n:]{1,60}?)?',
  '(?:à |a |pour )?usage (?:strictement )?(?:interne|officiel)(?: (?:uniquement|seulement|exclusivement|exclusif))?',
  'pour (?:votre |vos )?(?:seule |stricte )?information (?:uniquement|seulement|exclusivement|(?:du|des) (?:seuls? )?(?:cabinet|directeurs?|conseillers?)(?: (?:uniquement|seulement))?)',
  'spécial france',
  'très secret(?: défense)?',
  'off(?: the record)?',
  '[ée]l[ée]ments (?:de (?:langage|réponse)|réactifs|défensifs)(?: \\((?:ne pas|à ne)[^)\\n]{1,60}\\))?',
  'réponses? (?:réactives?|défensives?)',
  'en réactif(?: (?:uniquement|seulement))?',
  '(?:argumentaire|lignes?)(?: (?:interne|défensifs?|à tenir|de réponse))',
  '(?:q(?:uestions?)? ?(?:&|/|-|et) ?r(?:éponses?)?) (?:défensi(?:f|ve)s?|réacti(?:f|ve)s?|internes?|potentielles|anticipées)',
  "(?:à |a )?n(?:e |[’'])(?:utiliser|évoquer|mentionner|dire) (?:qu(?:e |[’']))?(?:en réactif|si [^\\n:]{1,60})",
  'si (?:la )?question(?: (?:est|nous est|vous est) posée)?',
  'si (?:on|la presse|un journaliste) (?:vous |nous )?(?:interroge|questionne|demande|pose la question)[^\\n:]{0,40}?',
  'vertraulich|intern',
];

/** A line that is a notice, or whose head is one before a dash or a colon: brackets and list marks around it do not count. */
export const noticeLine = new RegExp(
  `^[ \u00a0*_#>–—•-]{0,6}[([«"]?[ \u00a0]{0,2}(${notices.join('|')})[ \u00a0]{0,2}[)\\]»"]?[*_]{0,3}[ \u00a0]{0,2}(?:[.!]?[ \u00a0]{0,2}$|(?=[—–:/|,-][ \u00a0])|(?=:)|(?=[—–:/|]$))`,
  'gimu',
);

/** Short forms, marks where they stand alone: « DR » is also a doctor, « SECRET » a word of any title in capitals. */
export const shortLine =
  /^[ \u00a0*_]{0,4}[([]?[ \u00a0]?(TS|SF|CD|DR|NS|NR|NC|CTS|(?:CD|DR|S|TS)-SF|SECRET|CONFIDENTIEL(?:LE)?|CONFIDENTIAL|RESTREINT|INTERNE|LIMITE|EDL|[Aa]rgumentaire)[ \u00a0]?[)\]]?[*_]{0,3}[ \u00a0]{0,2}(?:$|(?=[—–:/|-][ \u00a0])|(?=[ \u00a0]:))/gmu;

/** In brackets within a sentence: who put it there spoke to a colleague. */
export const bracketed =
  /(?<=[([][ \u00a0]?)(?:off|off the record|(?:strictement )?confidentiel|(?:à )?ne pas (?:diffuser|publier|communiquer|citer)(?: [^)\]\n]{1,40})?|(?:à )?usage interne|interne|non public|non communicable|en réactif)(?=[ \u00a0]?[)\]])/giu;

/** What a sentence says of the text that it stands in. */
export const ofThisText: readonly RegExp[] = [
  /(?<!\p{L})(?:ce|cette|ces|le présent|la présente) (?:documents?|notes?|textes?|messages?|courriels?|fiches?|versions?|projet|éléments|informations) (?:est|sont|reste|restent|demeure|doit rester|doivent rester) (?:strictement |couverte? par [^.;\n]{0,20})?(?:confidentiel\p{L}{0,4}|classifié\p{L}{0,2}|classé\p{L}{0,2} (?:secret|confidentiel)|interne|à usage interne|réservée?s? (?:à (?:un )?usage interne|aux? (?:seuls? )?(?:cabinet|agents?|services?))|non publi(?:c|que)s?|sous embargo)/giu,
  /(?<=(?:^|[.;:!?–—-][ \u00a0])[ \u00a0]?)(?:merci de |prière de |veuillez |à )?ne (?:pas|rien|surtout pas) (?:diffuser|publier|communiquer|divulguer|citer|faire suivre|transférer|rendre public|transmettre)(?= ?[.!,;]| ?$| avant | sans | à (?:la presse|l[’']extérieur)| hors | en l[’']état| plus largement)/gimu,
  /(?<=^[ \u00a0*_]{0,4})(?:classification|niveau de (?:classification|protection)|protection|marquage|mention)[ \u00a0]?:[ \u00a0]?(?:très )?(?:secret|confidentiel|restreint|diffusion restreinte|DR|usage interne)(?!\p{L})/gimu,
];

/** A line about marks: on how texts are classified, and no mark of this one. */
export const speaksOfMarks =
  /(?<!\p{L})(?:mentions?|niveaux?|classifi\p{L}+|classifications?|protocole|étiquettes?|habilit\p{L}+|marqu(?:é|ée|és|ées|age|ages)|estampill\p{L}+|IGI|instruction générale|sigles?|signifie|équivaut|supprimé|remplacé)(?!\p{L})/iu;

/** The marks are written with letters all around: no word may go on before or after. */
function mark(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms})(?![\\p{L}\\d])`, 'gu');
}
