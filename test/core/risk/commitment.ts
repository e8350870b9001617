import type { Sentences } from './measure.ts';

export const commitment: Sentences = {
  rule: 'wording/commitment',
  recall: 90,
  falseAlarms: 7,
  fires: `
    La France garantit la protection des données de tous.
    Nous garantissons le retour de nos ressortissants.
    Nous nous engageons à doubler notre aide d’ici à 2030.
    La France s’engage à livrer les équipements avant mars.
    Le gouvernement s’engagera à indemniser les victimes.
    Nous soutiendrons l’Ukraine quoi qu’il en coûte.
    La France défendra ses ressortissants coûte que coûte.
    Nous obtiendrons ce résultat à tout prix.
    Nous ne céderons jamais au chantage.
    Nous ne renoncerons pas à cette exigence.
    La sécurité des passagers sera garantie.
    Les droits de chacun seront pleinement garantis.
    Notre soutien est inconditionnel : c’est un soutien sans limite.
    La France emploiera tous les moyens nécessaires.
    Nous irons jusqu’au bout.
    Je vous promets que l’accord sera signé.
    Le ministre promet une réponse avant la fin du mois.
    Le gouvernement garantira l’approvisionnement.
    Nous ne tolérerons aucune atteinte à cette liberté.
    La France sera toujours aux côtés du peuple libanais.
    Nous serons toujours là.
    Nous donnons notre parole.
    Personne ne sera oublié.
    Nous tiendrons nos promesses.
    Nous prenons l’engagement de publier ces chiffres.
    Je m’engage à répondre à chaque question.
    L’État s’engage à financer la reconstruction.
    La France ne transigera jamais sur ce principe.
    Il n’y aura aucun retour en arrière.
    Les parties s’engagent solennellement à ne jamais recourir à la force.
    Nous promettons de revenir.
    La France apportera un appui illimité.`,
  spares: `
    La Constitution garantit la liberté de conscience.
    La loi garantit la confidentialité des échanges.
    La Convention garantit le droit d’asile.
    La France s’emploiera à réunir les parties.
    Le ministère met en œuvre les moyens nécessaires pour aboutir.
    Le ministre a l’intention de se rendre à Rome.
    Nous appelons les parties à s’engager à cesser le feu.
    Le pays s’engage dans une transition longue.
    Les États parties s’engagent à coopérer (article 5).
    La France souhaite un accord durable.
    Le comité examinera la demande.
    Le porte-parole n’a rien promis.
    La garantie bancaire expire en mars.
    Le dépôt de garantie est remboursé.
    Selon le ministre voisin, son pays garantit la sécurité du convoi.
    L’engagement des bénévoles est reconnu.
    Elle a salué l’engagement de la jeunesse.
    Le débat s’est engagé sur le climat.
    Les crédits engagés atteignent 12 millions d’euros.
    Le rapport sera publié en mars.
    La réunion aura lieu à Genève.
    Le président promulguera la loi.
    Conformément à l’engagement pris le 12 novembre 2018, le texte s’engage à ne jamais varier.
    La France pourrait contribuer à la mission.
    La France contribue au fonds à hauteur de ses moyens.
    Le prix du gaz augmente.
    Des négociations s’engagent entre les deux villes.
    Les deux ministres ont réaffirmé leur volonté de coopérer.
    La délégation tiendra ses réunions à huis clos.
    L’ambassade délivre les visas.
    Le traité assure un droit de passage.
    Nous examinerons toutes les propositions.`,
};
