import { lemmas } from '../../french/verbClasses.ts';

/** Names of groups by faith or origin, folded, in the plural. */
export const peoples: ReadonlySet<string> = lemmas(`
    musulmans chretiens juifs arabes chiites sunnites alaouites protestants catholiques bouddhistes hindous tutsis tutsi
    hutus hutu peuls kurdes roms tsiganes africains asiatiques occidentaux europeens orientaux anglo-saxons noirs blancs
    immigres migrants etrangers slaves quebecois`);

/** Verbs that lend a whole people a will, an opinion or a fault. */
export const blamingVerbs: ReadonlySet<string> = lemmas(`
    arroger aspirer bloquer chasser chercher comporter conspirer considérer convoiter croire dénigrer détester exploiter
    garder haïr ignorer imposer interdire manipuler mentir mépriser nier penser préférer prétendre profiter refuser rejeter
    rêver soutenir tenter tolérer tricher vouloir`);

/** Stereotypes and generalisations, as patterns of `phrase.ts`. */
export const peoplePhrases: readonly string[] = [
  'mentalité|mentalités|caractère|tempérament|âme|génie africain|africaine|arabe|slave|asiatique|latin|latine|orientale|russe|musulmane',
  'pays|nations|peuple|peuples|société|sociétés arriéré|arriérés|arriérée|arriérées|sous-développé|sous-développés|primitif|primitifs|barbare|barbares|civilisé|civilisés',
  'tiers-monde',
  'tiers monde',
  'le? monde libre',
  'Sud|Nord global',
  'Global South',
  'vague|vagues|flot|flots|déferlante|invasion|submersion|marée de migrants|réfugiés|étrangers|immigrés|clandestins',
  'submersion migratoire',
  'chasse aux migrants|étrangers',
  'immigration|immigrés venant|venus|issue|issus d’ Afrique …4',
  'immigration africaine|maghrébine|musulmane|subsaharienne',
  'islam radical',
  'terrorisme|terroristes|violence|barbarie islamique|musulman|musulmans|musulmane|arabe|arabes',
  'terroristes palestiniens|palestinien',
  'joug <DEMONYM>',
  'péril jaune|vert|islamiste|migratoire',
  'ennemi|ennemis héréditaire|héréditaires',
  'le|la|les? peuple|peuples <DEMONYM> complice|complices|coupable|coupables|responsable',
  'le|la|les? peuple|peuples <DEMONYM> ~porter …3 responsabilité',
  'les <DEMONYM> ne ~être pas|jamais prêts|faits|mûrs|capables',
  'les musulmans|juifs|chrétiens|chiites|sunnites|arabes ~devoir …2 condamner|dénoncer|prouver|excuser|désolidariser|intégrer|choisir',
  'peuple fier|paresseux|violent|travailleur|soumis',
  'complot juif|sioniste|judéo-maçonnique',
  'la race …2',
  'les blancs|noirs contre',
  'ces gens-là',
  'ce genre de populations',
  'population|populations à risque|problème',
  "l' Occident tout entier",
  'dans son immense|écrasante majorité',
  'les populations|gens|masses ~être|~devenir …2 ignorant|ignorantes|ignorants|regardant|regardantes|crédules|naïfs|naïves|dociles|manipulés|manipulées',
  "l' Occident ~vouloir|~imposer|~mentir|~mépriser|~refuser|~chercher|~exploiter|~dominer",
];
