import type { Sentences } from './measure.ts';

export const collectiveBlame: Sentences = {
  rule: 'wording/collective-blame',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Les Russes ont détruit le barrage.
    Les Turcs refusent le dialogue.
    Les Chinois espionnent nos entreprises.
    Les Américains imposent leurs normes.
    Les Iraniens mentent à l’agence.
    Les Israéliens veulent la guerre.
    Les Palestiniens rejettent la paix.
    Les musulmans refusent la mixité.
    Les juifs soutiennent ce gouvernement.
    Les Arabes méprisent cette institution.
    Tous les Français approuvent cette décision.
    Tous les Maliens sont hostiles à la mission.
    La ville a été détruite par les Russes.
    Le village fut occupé par les Azéris.
    Les convois ont été bloqués par les Serbes.
    Les Occidentaux cherchent à dominer la région.
    Les Africains préfèrent attendre.
    C’est la mentalité arabe.
    Ces pays arriérés doivent évoluer.
    Le tiers-monde nous regarde.
    Une vague de migrants déferle sur la côte.
    L’invasion de réfugiés continue.
    La submersion migratoire menace.
    Le terrorisme islamique progresse.
    L’islam radical gagne du terrain.
    Le Sud global nous juge.
    Les Hongrois bloquent toujours la décision ; les Hongrois refusent.
    Nos ennemis héréditaires arment les rebelles.
    Le peuple russe complice se tait.
    Le monde libre doit réagir.
    Les Turcs menacent la paix.
    Les Serbes attaquent les villages.`,
  spares: `
    Les Ukrainiens ont voté dimanche.
    Les Français établis hors de France peuvent voter.
    Les autorités russes ont détruit le barrage.
    Les Canadiens vivent dans un pays vaste.
    Les Palestiniens souffrent de la faim.
    Selon un sondage, les Français soutiennent cette réforme.
    Les deux équipes turques ont gagné.
    Les réfugiés syriens attendent un visa.
    Les Libanais célèbrent leur fête nationale.
    Les ressortissants chinois ont été évacués.
    Les Africains de l’Ouest ont un marché commun.
    Les chrétiens d’Orient quittent la région.
    Le peuple ukrainien a droit à la paix.
    Les étudiants brésiliens arrivent en septembre.
    Les Russes exilés se réunissent à Berlin.
    Les Maliens ont élu leurs députés.
    La ville a été prise par les forces russes.
    Les Européens se sont réunis à Paris.
    Les musulmans fêtent la fin du ramadan.
    Les juifs de France célèbrent le nouvel an.
    Les pays en développement ont demandé un délai.
    Les diplomates turcs ont été reçus.
    Les Japonais travaillent avec nos équipes.
    Les Ivoiriens sont nombreux à Paris.
    Le gouvernement israélien a répondu.
    L’armée turque a quitté la zone.
    Les Haïtiens manquent d’eau.
    Les Grecs et les Turcs ont signé un accord.
    Les migrants ont été secourus.
    Les Allemands vont voter en mars.
    Les Italiens habitent une péninsule.
    Les Arméniens ont commémoré leurs morts.`,
};
