/** Nouns of acts that one accuses a State of, as lemmas. */
export const hostileNouns: ReadonlySet<string> = new Set(
  'agissement agression apartheid assaut atteinte atrocité attaque attentat attisement blocage blocus bombardement brimade brutalité campagne censure chantage coercition colonisation complicité complot corruption crime cyberattaque cyberespionnage cyberopération déstabilisation désinformation destruction domination embargo espionnage exaction expansion expansionnisme extermination frappe guerre harcèlement hégémonie hostilité impérialisme incursion infiltration influence ingérence interférence intimidation intoxication invasion machination manipulation manœuvre massacre menace mensonge méfait négation négationnisme occupation peuplement offensive oppression pillage piratage piraterie pression prédation propagande provocation racket raid répression revanchisme sabotage spoliation subversion tir torture trahison violation violence'.split(
    ' ',
  ),
);

/** Of those, the nouns that are hostile only by an adjective or a complement: « campagne de désinformation », « activités subversives ». */
export const neutralNouns: ReadonlySet<string> = new Set(
  'campagne influence guerre embargo pression frappe tir crime violence blocage destruction expansion domination'.split(' '),
);

/** Verbs of acts that one accuses a State of, as lemmas: what follows, or the passive, is the victim. */
export const hostileVerbs: ReadonlySet<string> = new Set(
  'affamer agresser abattre annexer anéantir armer asservir assassiner assiéger assujettir attaquer bafouer bombarder brimer brutaliser calomnier cautionner censurer chasser coloniser contraindre corrompre cyberattaquer décimer déporter dépouiller déstabiliser détruire discréditer empoisonner emprisonner envahir escroquer espionner exterminer falsifier fomenter forcer fouler harceler humilier infiltrer instrumentaliser intimider kidnapper manipuler martyriser massacrer menacer mentir opprimer orchestrer persécuter pilonner piller pirater priver pulvériser racketter raser ravager réprimer saboter saper saigner séquestrer soumettre spolier terroriser torturer trahir tuer usurper vider violer'.split(
    ' ',
  ),
);

/** Verbs that carry a hostile noun: « mener une offensive », « commettre des exactions ». */
export const carryingVerbs: ReadonlySet<string> = new Set(
  'accentuer commanditer commettre conduire continuer déclencher diriger entreprendre exercer fomenter instiguer intensifier lancer mener multiplier organiser orchestrer perpétrer perpétuer persister piloter poursuivre pratiquer préparer programmer propager répandre soutenir'.split(
    ' ',
  ),
);

/** Adjectives that make an act of any noun a hostile one: « activités subversives », « opérations informationnelles ». */
export const hostileAdjectives: ReadonlySet<string> = new Set(
  'agressif antagoniste barbare belliqueux clandestin coercitif criminel déloyal déstabilisateur expansionniste flagrant hégémonique hostile illégal illicite impérialiste inamical informationnel malveillant militaire mortel néo-impérial négationniste systématique offensif panturquiste préjudiciable prédateur provocateur subversif préemptif'.split(
    ' ',
  ),
);

/** Nouns of acts that are neither good nor bad by themselves. */
export const actNouns: ReadonlySet<string> = new Set(
  'acte action activité ambition attitude comportement conduite démonstration dessein geste initiative intention jeu méthode objectif opération plan politique pratique projet rôle stratégie visée volonté'.split(
    ' ',
  ),
);

/** Verbs whose denial blames: « ne respecte pas ses engagements ». */
export const keepingVerbs: ReadonlySet<string> = new Set(['respecter', 'honorer']);
