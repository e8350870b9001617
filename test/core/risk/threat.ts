import type { Sentences } from './measure.ts';

export const threat: Sentences = {
  rule: 'wording/threat',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Les auteurs de cette attaque en paieront le prix fort.
    Cet acte ne restera pas sans réponse.
    Ces violences ne resteront pas impunies.
    Toute provocation recevra une riposte implacable.
    La réponse sera écrasante ; ce sera une réponse massive.
    Nous n’hésiterons pas à employer la force.
    La France n’hésitera pas à prendre des mesures.
    C’est un dernier avertissement.
    Nous adressons un ultimatum au gouvernement voisin.
    Le franchissement de ce seuil est une ligne rouge.
    L’agresseur devra en assumer les conséquences.
    Notre patience a des limites.
    Le régime paiera cher ses provocations : il le paiera très cher, cette fois.
    Nous répondrons coup pour coup.
    Ce sera œil pour œil.
    Nous sommes en guerre.
    C’est une déclaration de guerre.
    L’armée va anéantir les forces du régime.
    Nos ennemis doivent le savoir.
    Toutes les options sont sur la table.
    Nous nous tenons prêts à frapper un grand coup.
    Nous les mettrons hors d’état de nuire.
    Ils subiront de terribles conséquences.
    Le gouvernement exige leur départ sous peine de sanctions militaires ; nous le mettons en demeure de céder.
    C’est leur dernière chance.
    La France se réserve le droit de répondre.
    Nous riposterons.
    Il faut mettre ce pays à genoux ; il faut mettre à genoux son armée.
    Des représailles seront exercées.
    Faute de quoi, nous agirons.
    Nous atteignons le point de non-retour.
    Le camp ennemi doit se rendre.`,
  spares: `
    La France répondra conformément au droit international.
    La sécheresse a de graves conséquences humanitaires.
    Les témoins sont protégés contre les représailles.
    Le recours est formé dans les deux mois, sous peine de forclusion.
    La France appelle les parties à la retenue.
    Les ménages paient l’énergie plus cher.
    Le ministre a appelé à éviter toutes représailles.
    Le prix du pétrole a augmenté.
    La réponse humanitaire est coordonnée par les Nations unies.
    Le plan de réponse est financé à 40 %.
    Le porte-parole a dénoncé les menaces.
    Les conséquences économiques restent à évaluer.
    La mission prévoit une réponse graduée et concertée.
    Les parties ont échangé des prisonniers de guerre.
    La Seconde Guerre mondiale a pris fin en 1945.
    Le conseil a examiné les options budgétaires.
    L’ambassadeur a appelé à la désescalade.
    Les habitants craignent des représailles.
    Le texte n’est pas un ultimatum.
    L’avertissement météorologique est levé.
    Les inondations ont eu des conséquences graves pour les populations.
    La ligne bleue est surveillée par la Force intérimaire.
    Le délai de réponse est de trente jours.
    La riposte à l’épidémie est conduite par l’OMS.
    Les chances d’un accord sont réelles.
    La dernière réunion s’est tenue à Rome.
    Le Conseil demande le respect de la résolution.
    L’enquête établira les responsabilités.
    Les auteurs devront répondre de leurs actes devant la justice.
    Les équipes répondent aux demandes en une heure.
    Le droit de réponse est prévu par la loi.
    La patience des médiateurs a été saluée.`,
};
