import { lemmas } from '../../french/verbClasses.ts';

/** Nouns of acts that one accuses a State of, as lemmas. */
export const hostileNouns: ReadonlySet<string> = lemmas(`
    agissement agression apartheid assaut atteinte atrocité attaque attentat attisement blocage blocus bombardement brimade
    brutalité campagne censure chantage coercition captation colonisation complicité complot corruption crime cyberattaque
    cyberespionnage cyberopération déstabilisation désinformation destruction domination embargo espionnage exaction
    expansion expansionnisme extermination frappe guerre harcèlement hégémonie hostilité impérialisme incursion infiltration
    influence ingérence interférence intimidation intoxication invasion machination manipulation manœuvre massacre menace
    mensonge méfait négation négationnisme occupation peuplement offensive oppression pillage piratage piraterie pression
    prédation propagande provocation racket raid répression revanchisme sabotage spoliation subversion tir torture trahison
    violation violence accaparement asphyxie asservissement bannissement boycott brigandage cyberguerre colonialisme
    déportation dépossession désarmement diffamation effacement élimination emprisonnement encerclement enlèvement entrave
    épuration escalade étouffement éradication exploitation expropriation expulsion falsification fraude guérilla
    instrumentalisation irrédentisme largage mainmise militarisation néocolonialisme nettoyage obstruction paralysie
    parasitisme persécution profanation purge rapt réécriture représailles saccage siège soumission strangulation
    surveillance vandalisme vol`);

/** Of those, the nouns that are hostile only by an adjective or a complement: « campagne de désinformation », « activités subversives ». */
export const neutralNouns: ReadonlySet<string> = lemmas(`
    campagne influence guerre embargo pression frappe tir crime violence blocage destruction expansion domination boycott
    désarmement élimination enlèvement entrave éradication escalade exploitation expulsion fraude guérilla largage
    militarisation nettoyage obstruction paralysie réécriture représailles siège surveillance vol`);

/** Verbs of acts that one accuses a State of, as lemmas: what follows, or the passive, is the victim. */
export const hostileVerbs: ReadonlySet<string> = lemmas(`
    affamer agresser abattre annexer annihiler anéantir armer asservir assassiner assiéger assujettir attaquer bafouer
    bombarder brimer brutaliser calomnier cautionner censurer chasser coloniser contraindre corrompre cyberattaquer décimer
    déporter dépouiller déstabiliser détruire discréditer empoisonner emprisonner envahir escroquer espionner exterminer
    falsifier fomenter forcer fouler harceler humilier infiltrer instrumentaliser intimider kidnapper manipuler martyriser
    massacrer menacer mentir opprimer orchestrer persécuter pilonner piller pirater priver pulvériser racketter raser
    ravager réprimer saboter saper saigner séquestrer soumettre spolier terroriser torturer trahir tuer usurper vider violer
    accaparer asphyxier assaillir bâillonner bloquer confisquer détourner diaboliser diffamer dynamiter emparer immiscer
    ingérer effacer égorger enfreindre encercler enlever entraver étouffer étrangler évincer exproprier expulser fusiller
    incendier lyncher miner mitrailler museler piétiner profaner purger saccager torpiller traquer vandaliser`);

/** Verbs that carry a hostile noun: « mener une offensive », « commettre des exactions ». */
export const carryingVerbs: ReadonlySet<string> = lemmas(`
    accentuer commanditer commettre conduire continuer déclencher diriger entreprendre exercer fomenter instiguer
    intensifier lancer mener multiplier organiser orchestrer perpétrer perpétuer persister piloter poursuivre pratiquer
    préparer programmer propager répandre soutenir fabriquer financer fournir livrer masser ourdir tramer faire déployer
    poster attiser alimenter`);

/** Those whom one is accused of arming, paying or sheltering, as lemmas. */
export const proxies: ReadonlySet<string> = lemmas(
  'djihadiste insurgé insurrection mercenaire milice milicien putschiste rebelle rébellion séparatiste terrorisme terroriste',
);

/** Verbs by which one helps another to harm, as lemmas. */
export const helpingVerbs: ReadonlySet<string> = lemmas(
  'abriter aider appuyer armer entraîner équiper financer fournir héberger livrer parrainer protéger ravitailler soutenir',
);

/** Adjectives that make an act of any noun a hostile one: « activités subversives », « opérations informationnelles ». */
export const hostileAdjectives: ReadonlySet<string> = lemmas(`
    agressif antagoniste barbare belliqueux clandestin coercitif criminel déloyal déstabilisateur expansionniste flagrant
    hégémonique hostile illégal illicite impérialiste inamical informationnel malveillant militaire mortel néo-impérial
    négationniste systématique offensif panturquiste préjudiciable prédateur provocateur subversif préemptif abusif
    arbitraire autoritaire cruel cybernétique délibéré destructeur éhonté génocidaire inhumain meurtrier odieux oppressif
    panrusse planétaire répété répressif sanglant sauvage sournois terroriste unilatéral violent`);

/** Nouns of acts that are neither good nor bad by themselves. */
export const actNouns: ReadonlySet<string> = lemmas(
  'acte action activité ambition attitude comportement conduite démonstration dessein geste initiative intention jeu méthode objectif opération plan politique pratique projet rôle stratégie visée volonté',
);

/** Verbs whose denial blames: « ne respecte pas ses engagements ». */
export const keepingVerbs: ReadonlySet<string> = new Set(['respecter', 'honorer']);

/** Nouns of an aim: with a verb of harm behind « de » they lay a design to somebody. */
export const aimNouns: ReadonlySet<string> = lemmas(
  'ambition but calcul désir dessein espoir finalité intention manœuvre objectif plan projet stratégie tactique tentation tentative velléité visée volonté',
);

/** Verbs that harm without being an act of war: hostile in an aim only. */
export const harmVerbs: ReadonlySet<string> = lemmas(
  'affaiblir anéantir bloquer compromettre contrôler désorganiser discréditer diviser dominer écraser éliminer empêcher entraver éradiquer fragiliser isoler nuire paralyser perturber ruiner saboter semer torpiller',
);
