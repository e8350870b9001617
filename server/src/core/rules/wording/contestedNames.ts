import type { Audience } from '../../draft/draft.ts';
import type { Bilingual } from '../../text/language.ts';

/** A name that is contested, outdated or another audience’s, as patterns of `phrase.ts`, with what each audience writes instead. */
export interface ContestedName {
  readonly patterns: readonly string[];
  readonly note: Bilingual;
  /** What to write, with its article where it has one, by audience; an audience that is absent has no better name to offer. */
  readonly instead: Readonly<Partial<Record<Audience, string>>>;
  /** The audiences for which the name is right. */
  readonly fine?: readonly Audience[];
  /** A warning where the name takes sides; information where it is only another house’s usage. */
  readonly weight: 'sides' | 'usage';
}

const all = (text: string) => ({ fr: text, onu: text, ue: text });

/**
 * Sources: Commission nationale de toponymie, arrêté du 4 novembre 1993, ONU (UNTERM, ST/CS/SER.A), Code de rédaction interinstitutionnel of the EU;
 * positions of France: communiqués of the ministry. The judgement where they do not speak is the house’s.
 */
export const contestedNames: readonly ContestedName[] = [
  {
    patterns: ['Swaziland', 'Souaziland', 'Ngwane'],
    note: { fr: 'nom changé en 2018 en Eswatini.', en: 'renamed Eswatini in 2018.' },
    instead: all('l’Eswatini'),
    weight: 'sides',
  },
  {
    patterns: [
      'ARYM',
      'FYROM',
      'ERYM',
      'ancienne|ex-république république? yougoslave de Macédoine',
      'République de Macédoine',
      'Macédoine',
    ],
    note: {
      fr: 'nom remplacé en 2019 (accord de Prespa) par Macédoine du Nord.',
      en: 'replaced in 2019 (Prespa agreement) by North Macedonia.',
    },
    instead: all('la Macédoine du Nord'),
    weight: 'sides',
  },
  {
    patterns: ['Kosovo-Métochie', 'Kosovo|Kosovo-et et? Métochie', 'Kosmet'],
    note: {
      fr: 'forme de la Serbie, qui tient le Kosovo pour une province.',
      en: 'the form of Serbia, which holds Kosovo to be a province.',
    },
    instead: all('le Kosovo'),
    weight: 'sides',
  },
  {
    patterns: ['Türkiye', 'république de Türkiye'],
    note: {
      fr: 'forme des Nations unies et de l’OTAN ; l’usage officiel français est « Turquie ».',
      en: 'the form of the UN and NATO; official French usage is “Turquie”.',
    },
    instead: { fr: 'la Turquie' },
    fine: ['onu', 'ue'],
    weight: 'usage',
  },
  {
    patterns: ['Myanmar', 'Burma'],
    note: {
      fr: 'forme des Nations unies ; l’usage officiel français est « Birmanie ».',
      en: 'the form of the UN; official French usage is “Birmanie”.',
    },
    instead: { fr: 'la Birmanie', ue: 'la Birmanie/Myanmar' },
    fine: ['onu'],
    weight: 'usage',
  },
  {
    patterns: ['Bélarus', 'Belarus', 'Bélarusse', 'Byelorussie'],
    note: {
      fr: 'forme des Nations unies ; l’usage officiel français est « Biélorussie » (arrêté du 4 novembre 1993).',
      en: 'the form of the UN; official French usage is “Biélorussie”.',
    },
    instead: { fr: 'la Biélorussie', ue: 'la Biélorussie' },
    fine: ['onu'],
    weight: 'usage',
  },
  {
    patterns: ['Kyiv', 'Kyïv', 'Kiyv', 'Kiew'],
    note: {
      fr: 'forme des Nations unies ; la Commission nationale de toponymie recommande « Kiev », « Kyïv » entre parenthèses.',
      en: 'the form of the UN; the French toponymy commission recommends “Kiev”.',
    },
    instead: { fr: 'Kiev' },
    fine: ['onu', 'ue'],
    weight: 'usage',
  },
  {
    patterns: ['Moldova'],
    note: { fr: 'l’exonyme français est « Moldavie ».', en: 'the French name is “Moldavie”.' },
    instead: { fr: 'la Moldavie', ue: 'la Moldavie' },
    fine: ['onu'],
    weight: 'usage',
  },
  {
    patterns: ['Ivory Coast', 'East Timor', 'Turkey', 'Cape Verde'],
    note: { fr: 'nom anglais ou mal écrit.', en: 'an English or misspelt name.' },
    instead: {},
    weight: 'usage',
  },
  {
    patterns: [
      'Artsakh',
      'République d’ Artsakh',
      'Artsakh/Haut-Karabakh',
      'République de|du? Haut-Karabagh|Haut-Karabakh|Nagorno-Karabakh',
    ],
    note: {
      fr: 'nom d’une entité autoproclamée, non reconnue et dissoute au 1er janvier 2024.',
      en: 'name of a self-proclaimed entity, not recognised and dissolved on 1 January 2024.',
    },
    instead: { fr: 'le Haut-Karabagh', onu: 'le Haut-Karabakh', ue: 'le Haut-Karabakh' },
    weight: 'sides',
  },
  {
    patterns: ['Nagorno-Karabakh', 'Nagorny-Karabakh', 'Nagorny Karabakh|Karabagh', 'Nagorno Karabakh', 'Haut Karabagh|Karabakh'],
    note: {
      fr: 'graphie étrangère ou sans trait d’union : l’usage français est « Haut-Karabagh ».',
      en: 'foreign or unhyphenated spelling: French usage is “Haut-Karabagh”.',
    },
    instead: { fr: 'le Haut-Karabagh', onu: 'le Haut-Karabakh', ue: 'le Haut-Karabakh' },
    weight: 'usage',
  },
  {
    patterns: ['Stepanakert', 'Chouchi', 'Shushi', 'Khankendi', 'Xankəndi'],
    note: {
      fr: 'nom de l’une des parties ; donner les deux (« Stepanakert/Khankendi », « Choucha »).',
      en: 'the name used by one side; give both.',
    },
    instead: {},
    weight: 'usage',
  },
  {
    patterns: ['Judée-Samarie', 'Judée et Samarie', 'Judée - Samarie', 'territoires disputés', 'Eretz Israël'],
    note: {
      fr: 'dénomination d’une partie : « Cisjordanie », « Territoire palestinien occupé ».',
      en: 'the name used by one side: “Cisjordanie”.',
    },
    instead: { fr: 'la Cisjordanie', onu: 'le Territoire palestinien occupé', ue: 'la Cisjordanie' },
    weight: 'sides',
  },
  {
    patterns: ['Golan israélien', 'hauteurs israéliennes du Golan'],
    note: { fr: 'annexion déclarée nulle (S/RES/497).', en: 'annexation declared null (S/RES/497).' },
    instead: all('le Golan syrien occupé'),
    weight: 'sides',
  },
  {
    patterns: ['Sahara marocain', 'provinces méridionales|sahariennes du Royaume', 'République sahraouie', 'Sahara espagnol'],
    note: {
      fr: 'statut non tranché aux Nations unies : « Sahara occidental ».',
      en: 'status not settled at the UN: “Sahara occidental”.',
    },
    instead: all('le Sahara occidental'),
    weight: 'sides',
  },
  {
    patterns: ['golfe Arabique', 'golfe arabo-persique'],
    note: {
      fr: 'directive du Secrétariat des Nations unies : « golfe Persique ».',
      en: 'UN Secretariat directive: “golfe Persique”.',
    },
    instead: all('le golfe Persique'),
    weight: 'sides',
  },
  {
    patterns: ['mer de l’ Est', 'mer Orientale'],
    note: { fr: 'nom d’une partie pour la mer du Japon.', en: 'one side’s name for the Sea of Japan.' },
    instead: all('la mer du Japon'),
    weight: 'sides',
  },
  {
    patterns: ['mer de Chine du Sud', 'mer des? Philippines occidentales?'],
    note: { fr: 'usage français : « mer de Chine méridionale ».', en: 'French usage: “mer de Chine méridionale”.' },
    instead: all('la mer de Chine méridionale'),
    weight: 'usage',
  },
  {
    patterns: ['Malouines britanniques|argentines', 'Malvinas'],
    note: {
      fr: 'litige de souveraineté : « îles Malouines », « îles Falkland (Malvinas) » aux Nations unies.',
      en: 'sovereignty dispute: “îles Malouines”; at the UN “îles Falkland (Malvinas)”.',
    },
    instead: { fr: 'les îles Malouines', onu: 'les îles Falkland (Malvinas)', ue: 'les îles Falkland' },
    weight: 'sides',
  },
  {
    patterns: ['îles? Malouines'],
    note: { fr: 'forme des Nations unies : « îles Falkland (Malvinas) ».', en: 'the UN form is “îles Falkland (Malvinas)”.' },
    instead: { onu: 'les îles Falkland (Malvinas)' },
    fine: ['fr', 'ue'],
    weight: 'usage',
  },
  {
    patterns: [
      'République turque de Chypre du Nord',
      'République turque de Chypre-Nord',
      'RTCN',
      'Chypre du Nord',
      'Chypre Nord',
      'Chypre-Nord',
    ],
    note: {
      fr: 'entité non reconnue (S/RES/541) : « partie nord de Chypre ».',
      en: 'an entity that is not recognised (S/RES/541): “partie nord de Chypre”.',
    },
    instead: all('la partie nord de Chypre'),
    weight: 'sides',
  },
  {
    patterns: [
      'République d’ Abkhazie',
      'République d’ Ossétie du Sud',
      'République de Transnistrie',
      'République moldave du Dniestr',
      'République du Somaliland',
    ],
    note: {
      fr: 'entité que la France ne reconnaît pas : nommer la région et l’État (« Abkhazie, région géorgienne »).',
      en: 'an entity that France does not recognise: name the region and the State.',
    },
    instead: {},
    weight: 'sides',
  },
  {
    patterns: [
      'République|Républiques populaire|populaires de|d’ Donetsk|Louhansk|Lougansk',
      'RPD et RPL',
      'Novorossia',
      'nouvelles régions russes',
      'Nouvelle Russie',
    ],
    note: {
      fr: 'entités sans existence reconnue : « zones des régions de Donetsk et de Louhansk occupées ».',
      en: 'entities that are not recognised: “zones des régions de Donetsk et de Louhansk occupées”.',
    },
    instead: {},
    weight: 'sides',
  },
  {
    patterns: ['rattachement|réunification|retour de la Crimée', 'Crimée russe', 'rattachement à la Russie'],
    note: {
      fr: 'la France parle d’annexion illégale (A/RES/68/262).',
      en: 'France speaks of illegal annexation (A/RES/68/262).',
    },
    instead: {},
    weight: 'sides',
  },
  {
    patterns: ['Cachemire indien|pakistanais|occupé', 'Azad Cachemire', 'Azad Kashmir'],
    note: {
      fr: 'territoire disputé : « Cachemire administré par l’Inde », « … par le Pakistan ».',
      en: 'disputed territory: “Cachemire administré par l’Inde”, “… par le Pakistan”.',
    },
    instead: {},
    weight: 'sides',
  },
  {
    patterns: ['Taïwan|Taiwan , province de Chine', 'Taipei chinois', 'Formose', 'République de Chine'],
    note: {
      fr: 'usage français : « Taïwan », sans qualifier l’État.',
      en: 'French usage: “Taïwan”, without qualifying the State.',
    },
    instead: { fr: 'Taïwan', ue: 'Taïwan' },
    weight: 'sides',
  },
  {
    patterns: ['ex-URSS', 'ex-Yougoslavie', 'bloc de l’ Est', 'pays de l’ Est', 'pays satellites'],
    note: {
      fr: 'désignation d’un autre temps : nommer les États ou la région.',
      en: 'a designation of another time: name the States or the region.',
    },
    instead: {},
    weight: 'usage',
  },
  {
    patterns: ['Communauté Européenne', 'Communautés Européennes', 'Marché commun européen'],
    note: {
      fr: 'l’Union européenne a succédé à la Communauté le 1er décembre 2009.',
      en: 'the European Union succeeded the Community on 1 December 2009.',
    },
    instead: all('l’Union européenne'),
    weight: 'usage',
  },
  {
    patterns: [
      'Zaïre',
      'Haute-Volta',
      'Dahomey',
      'Rhodésie',
      'Birmanie britannique',
      'Ceylan',
      'Bombay',
      'Madras',
      'Calcutta',
      'Saïgon',
      'Léopoldville',
      'Tchécoslovaquie',
    ],
    note: { fr: 'nom qui n’est plus en usage, sauf en histoire.', en: 'a name no longer in use, but in history.' },
    instead: {},
    weight: 'usage',
  },
  {
    patterns: ['Congo-Kinshasa', 'Congo belge', 'Congo démocratique'],
    note: {
      fr: 'nom officiel : République démocratique du Congo (RDC).',
      en: 'official name: Democratic Republic of the Congo.',
    },
    instead: all('la République démocratique du Congo'),
    weight: 'usage',
  },
  {
    patterns: ['État|Etat islamique', 'ISIS', 'ISIL', 'État|Etat islamique en Irak et au Levant'],
    note: {
      fr: 'nom que l’organisation se donne : « Daech » (« EIIL (Daech) » aux Nations unies).',
      en: 'the name the group gives itself: “Daech”.',
    },
    instead: { fr: 'Daech', onu: 'l’EIIL (Daech)', ue: 'Daech' },
    weight: 'sides',
  },
];

/** Where such a name is part of another, or stands in the past. */
export const nameExceptions: readonly string[] = [
  'EIIL ( Daech )',
  'Birmanie / Myanmar',
  'Birmanie/Myanmar',
  'Birmanie ( Myanmar )',
  'Kiev ( Kyïv )',
  'Turquie ( Türkiye )',
  'Tribunal pénal international pour l’ ex-Yougoslavie',
  'tribunal international pour l’ ex-Yougoslavie',
  'TPI pour l’ ex-Yougoslavie',
  'pour l’ ex-Yougoslavie',
  'Tribunal …4 ex-Yougoslavie',
  'îles Falkland ( Malvinas )',
  'traité instituant la Communauté européenne',
  'patriarcat|patriarche|concile|empire …2 Constantinople',
  'Dynamo Kyiv',
  'Macédoine du Nord',
  'Macédoine grecque|orientale|centrale|occidentale|antique',
  'Alexandre|Philippe|Perdiccas …2 de Macédoine',
  'royaume|royaumes|roi|rois|région|province|dynastie|traité …4 de Macédoine',
  'yougoslave de Macédoine ( ARYM )',
  'université …3 Calcutta',
  'République islamique',
];
