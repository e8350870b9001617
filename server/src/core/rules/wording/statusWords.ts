import type { PhraseGroup } from '../phraseRule.ts';

const entity =
  'Artsakh|Haut-Karabagh|Haut-Karabakh|Karabagh|Karabakh|Abkhazie|Transnistrie|Somaliland|Donetsk|Louhansk|Lougansk|Crimée|RTCN|Chypre-Nord|Taïwan|Taiwan';

/** Words that recognise an authority, an entity or a border, or deny it, by what they commit to. */
export const statusWords: readonly PhraseGroup[] = [
  {
    note: {
      fr: 'dénie la légitimité d’un gouvernement. Écrire « les autorités de… », « le gouvernement de… ».',
      en: 'denies a government its legitimacy. Write “les autorités de…”, “le gouvernement de…”.',
    },
    patterns: [
      'régime|régimes de <POWER>',
      "régime|régimes de|d'|du <PROPN>",
      'régime|régimes en <POWER>',
      'régime|régimes du président <PROPN>?',
      'régime|régimes du colonel|général|dictateur|clan …2',
      'régime|régimes <DEMONYM>',
      'régime|régimes <ADJ> <DEMONYM>',
      'régime|régimes autoritaire|totalitaire|dictatorial|despotique|tyrannique|sanguinaire|criminel|corrompu|militaire|putschiste|théocratique|fantoche|illégitime|génocidaire|terroriste|taliban|islamiste|baasiste de|du?',
      'régime|régimes autoritaire|totalitaire|dictatorial|despotique|tyrannique|sanguinaire|criminel|corrompu|putschiste|théocratique|fantoche|illégitime|taliban|islamiste|baasiste|précédent|déchu|honni',
      'ce|son|leur régime de|a|est|et',
      'junte|juntes',
      'dictature|dictatures',
      'dictateur|dictateurs|tyran|tyrans|despote|despotes|autocrate|autocrates|satrape|potentat|potentats',
      'oligarchie|kleptocratie|théocratie|narco-état',
      'gouvernement|gouvernements fantoche|fantoches|illégitime|illégitimes|putschiste|usurpateur',
      'état|états fantoche|fantoches|failli|faillis|paria|parias|croupion',
      'entité sioniste',
      'usurpateur|usurpateurs',
    ],
  },
  {
    note: {
      fr: 'dit une autorité ou une entité sans existence reconnue ; vérifier la formule en usage (« autorités de fait »).',
      en: 'names an authority or entity without recognised existence; check the formula in use.',
    },
    patterns: [
      'autorité|autorités|administration|administrations|gouvernement|gouvernements|forces|direction|parlement de facto',
      'autorité|autorités|administration|administrations|gouvernement|gouvernements de fait',
      'autorité|autorités|administration|gouvernement|gouvernements|entité|entités|état|états|chef|président|dirigeants|parlement séparatiste|séparatistes|sécessionniste|sécessionnistes|rebelle|rebelles|insurgé',
      'république|républiques|état|états|président|gouvernement|autorité|autorités|entité|entités|région|chef|chefs autoproclamé|autoproclamée|autoproclamés|autoproclamées|auto-proclamé|auto-proclamée|auto-proclamées',
      'enclave|enclaves|territoire|territoires|région|régions|province|républiques|république séparatiste|séparatistes|sécessionniste|sécessionnistes|rebelle|dissidente',
      'soi-disant',
      'territoire|territoires|région|frontière|frontières contesté|contestée|contestés|contestées|disputé|disputée|disputés|disputées',
      'unilatéralement proclamé|proclamée|déclaré …2 indépendance',
      "proclamation|déclaration unilatérale d' indépendance",
      'proclamer|proclamé unilatéralement …2 indépendance',
      'sécession unilatérale',
      'prétendu|prétendue|prétendus|prétendues gouvernement|référendum|président|république|état|autorités|élection|élections|parlement|frontière|souveraineté|indépendance',
      'pseudo-<NOUN>',
      'pseudo-référendum|pseudo-élections|pseudo-république|pseudo-gouvernement|pseudo-état|pseudo-président|pseudo-autorités',
      'simulacre|simulacres de|d’ référendum|scrutin|élection|élections',
      'gouverné|gouvernée|administré|administrée de manière|façon autonome',
      'rebelles',
    ],
  },
  {
    note: {
      fr: 'donne à une entité non reconnue les organes d’un État. Écrire « dirigeant de fait », « représentant de… ».',
      en: 'gives an entity that is not recognised the organs of a State. Write “dirigeant de fait”.',
    },
    patterns: [
      `président|présidente|ministre|ministres|gouvernement|parlement|ambassadeur|ambassade|capitale|frontière|frontières|armée|république|citoyens|constitution|premier-ministre de|d'|du l'|la|le? ${entity}`,
      `représentant|représentante|représentants|représentation|consul de|d'|du l'|la|le? ${entity}`,
      `chef de l' état|etat de|d'|du l'|la|le? ${entity}`,
      `président|gouvernement|chef de la République de|du? …1 ${entity}`,
      "président|gouvernement|parlement|ambassadeur|représentant de l' Ossétie du Sud",
      'président|gouvernement|parlement|ambassadeur|représentant …3 de Chypre du Nord',
      'République arabe sahraouie démocratique',
      'gouvernement|ministre|ministres|émir|ambassadeur taliban|talibans|houthi|houthiste|sahraoui',
      'gouvernement du Hamas|Polisario',
      "Émirat|Emirat islamique d' Afghanistan",
      'gouvernement|ministère|ministre|président taïwanais|taïwanaise',
      'deux états indépendants|souverains',
      'état|pays|nation indépendant|indépendante|souverain …2 Taïwan|Kosovo|Palestine|Artsakh|Kurdistan',
      'indépendance de|du|d’ Taïwan|Taiwan|Kurdistan|Artsakh|Tibet|Catalogne|Kosovo|Somaliland',
      'République du Kosovo',
      'reconnaître|reconnaissance …3 République …4 <PROPN>',
    ],
  },
  {
    note: {
      fr: 'désigne une capitale ou une frontière que la France ne reconnaît pas comme telle, ou fait prendre une ville pour la capitale.',
      en: 'names a capital or border that France does not recognise as such, or takes a city for the capital.',
    },
    patterns: [
      'Jérusalem , capitale …4',
      "capitale d' Israël",
      "capitale de l' état d' Israël",
      'capitale israélienne|palestinienne|hébreue',
      'capitale éternelle|indivisible|unifiée',
      'la capitale Tel-Aviv|Jérusalem|Dar-es-Salaam|Abidjan|Lagos|Rangoun|Sydney|Istanbul|Toronto|Rio|Casablanca|Almaty|Karachi',
      'la capitale <DEMONYM> Tel-Aviv|Jérusalem|Abidjan|Lagos|Istanbul',
      'frontière israélo-libanaise|israélo-syrienne|intercoréenne',
      'frontière entre la|l’ Abkhazie|Ossétie|Crimée|Transnistrie …4',
      'frontière entre Israël et le Liban',
      'frontière entre les deux Corées',
      'frontières de 1967',
      'frontière nord|sud de Chypre',
    ],
  },
  {
    note: {
      fr: 'titre historique sur un territoire : prend parti dans un différend.',
      en: 'a historical title to a territory: takes sides in a dispute.',
    },
    patterns: [
      'historiquement <DEMONYM>',
      'Arménie|Azerbaïdjan|Palestine|Turquie|Russie|Serbie|Géorgie|Grande-Arménie historique',
      'Grande Russie|Serbie|Albanie|Arménie|Israël|Syrie|Hongrie',
      'terre|terres|sol <DEMONYM> où|depuis|ancestrale|ancestrales|historique|historiques|millénaire|millénaires',
      'terre|terres|territoire|territoires ancestral|ancestrale|ancestrales|ancestraux|historique|historiques du|des|de|<DEMONYM>',
      'cette|ces terre|terres <DEMONYM>',
      'arbitrairement|artificiellement rattaché|rattachée|séparé|séparée|détaché|détachée|annexé|incorporé|incorporée|découpé|découpée',
      'territoire <DEMONYM> actuel',
      'berceau du|de la|des peuple|nation …2',
      'état|états juif|juifs|hébreu',
      'peuple basque|catalan|corse|breton|kurde|kabyle|sahraoui|tibétain|ouïghour|rohingya|kanak|flamand|écossais|québécois|touareg',
      'mère patrie',
      'provinces perdues',
    ],
  },
];

/** Where the same words are law, history or a formula that is in use. */
export const statusExceptions: readonly string[] = [
  'régime|régimes de retraite|retraites|prévoyance|protection|sécurité|sanctions|visas|visa|inspection|responsabilité|autorisation|déclaration|garanties|vérification|contrôle|croisière|franchise|faveur|gouvernance|licence|change|neutralité|propriété|non-prolifération',
  "régime de l' union|onu|accord",
  'régime de Vichy',
  'régime du Traité|MTCR|Statut',
  'régime français|suisse|belge|européen|allemand|canadien|québécois …2 de|des|du',
  'régime juridique|fiscal|général|spécial|commun|linguistique|matrimonial|alimentaire|militaire de sécurité',
  'forces armées rebelles',
  'ancien régime',
];
