import type { Sentences } from './measure.ts';

export const attribution: Sentences = {
  rule: 'wording/attribution',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Les cyberattaques russes visent nos hôpitaux.
    L’ingérence chinoise inquiète les élus.
    Les menaces iraniennes se multiplient.
    La propagande russe inonde les réseaux.
    L’offensive azerbaïdjanaise a repris.
    Les provocations nord-coréennes continuent.
    La Russie a bombardé le port d’Odessa.
    L’Iran a attaqué un pétrolier.
    La Chine espionne nos entreprises.
    Moscou a orchestré cette opération.
    Pékin multiplie les provocations.
    Téhéran poursuit sa campagne de désinformation.
    La Turquie menace la stabilité de la région.
    Israël bombarde le sud du pays.
    Le pont a été détruit par l’armée russe.
    La ville est assiégée par les forces soudanaises.
    L’offensive menée par les troupes érythréennes a fait des victimes.
    Les exactions commises par l’armée birmane continuent.
    Le blocus imposé par l’Azerbaïdjan affame la population.
    Les violations du cessez-le-feu par la Russie sont quotidiennes.
    La Russie est responsable de la cyberattaque.
    Le Kremlin est derrière cette manipulation.
    La Biélorussie est complice de l’agression.
    La France attribue cette cyberattaque à un service étranger.
    Le groupe APT28, piloté depuis le GRU, a volé des données.
    Les services russes ont piraté la messagerie.
    Washington a saboté les négociations.
    Le Rwanda arme les rebelles.
    L’armée israélienne a pilonné le camp.
    Les hackers chinois ont infiltré le réseau.
    La politique de déstabilisation russe vise le Sahel.
    Les pressions de la Chine sur Taïwan s’accentuent.`,
  spares: `
    Le 29 avril 2025, la France a attribué à la Russie plusieurs cyberattaques.
    Selon l’OSCE, la Russie a bombardé le port.
    La Russie aurait bombardé le port.
    La Russie n’a pas attaqué le port.
    La France et la Russie ont mené des consultations.
    Les entreprises russes exportent du blé.
    L’Allemagne a envahi la Pologne en 1939.
    La France attribue une bourse à vingt étudiants.
    La Chine a ouvert un consulat.
    Le ministre russe a été reçu.
    L’armée française participe à l’exercice.
    Le président turc a proposé une médiation.
    L’Iran négocie avec l’agence.
    La délégation israélienne a quitté la salle.
    Moscou accueille le sommet.
    Pékin a publié ses chiffres.
    Les diplomates chinois ont remis une note.
    Une cyberattaque a visé un hôpital.
    L’attaque a fait douze morts.
    L’origine de l’attaque n’est pas établie.
    Le porte-parole a condamné les tirs.
    Les forces françaises assurent l’évacuation.
    L’Ukraine se défend.
    La Suisse exerce ses bons offices.
    Les autorités turques ont ouvert une enquête.
    La Russie pourrait attaquer de nouveau.
    L’entreprise américaine a signé un contrat.
    Les hôpitaux ukrainiens manquent d’électricité.
    L’accord avec le Maroc entre en vigueur.
    La campagne de vaccination japonaise se poursuit.
    La stratégie indienne est publiée.
    Le Conseil a examiné la situation au Soudan.`,
};
