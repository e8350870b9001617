import type { Sentences } from './measure.ts';

export const absolute: Sentences = {
  rule: 'wording/absolute',
  recall: 90,
  falseAlarms: 7,
  fires: `
    La région traverse une sécheresse sans précédent.
    Ce programme offre un niveau de protection inégalé.
    Il s’agit d’un effort sans équivalent dans la région.
    Cette coopération est unique au monde.
    Nous disposons d’un réseau diplomatique sans égal.
    Notre dispositif est totalement sécurisé.
    La procédure est absolument indispensable.
    La réforme est incontestablement un succès.
    Cette décision est indiscutable.
    Il ne fait aucun doute que la situation s’améliore.
    La France a toujours défendu le droit des peuples.
    Notre pays n’a jamais failli à ses engagements.
    Jamais auparavant une conférence n’avait réuni autant d’États.
    C’est la plus grande ambassade du monde.
    Le pays possède les meilleures universités au monde.
    L’agence est le leader mondial de la formation diplomatique.
    La plateforme est l’une des plus sûres du continent ; elle est infaillible.
    Le partenariat repose sur une confiance absolue.
    Le soutien de la France à l’Ukraine est inébranlable.
    Le système garantit une transparence totale.
    La communauté internationale tout entière soutient ce plan.
    Le projet ne présente aucun risque.
    Cette chance unique ne doit pas être manquée.
    Le vote en ligne, c’est le risque zéro.
    C’est le premier accord au monde sur le sujet.
    Nos équipes ont fait preuve d’un courage hors du commun et sans faille.
    C’est la seule solution.
    Les ressources de la mission sont illimitées.
    L’événement restera gravé à jamais.
    Personne ne peut contester ce résultat.
    Cette crise est d’une ampleur inédite.
    La réponse de l’Union a été unanime.`,
  spares: `
    La Première Guerre mondiale a commencé en 1914.
    La résolution a été adoptée à l’unanimité.
    Le texte requiert la majorité absolue des membres.
    Le ministre est toujours à Genève.
    La négociation n’est pas totalement achevée.
    Selon le HCR, le déplacement est sans précédent.
    Le président a qualifié l’accord de « sans précédent ».
    Cet accord serait sans précédent s’il était signé.
    Le guichet unique ouvre lundi.
    Le marché unique numérique est en discussion.
    La pauvreté absolue recule.
    Le port a traité 14,4 millions de conteneurs, un volume sans précédent (rapport annuel 2025).
    L’ambassadeur a remercié les participants.
    La Banque mondiale a publié son rapport.
    La Coupe du monde s’ouvre en juin.
    Le document est valable pour une durée illimitée.
    Le risque zéro n’existe pas.
    L’essentiel des discussions a porté sur le climat.
    La salle était pleine.
    Le Conseil a entendu le représentant spécial.
    Le patrimoine mondial compte de nouveaux sites.
    Il reste des points à régler.
    La délégation a toujours son siège à Vienne.
    Le premier ministre a reçu le corps diplomatique.
    Les premiers résultats sont encourageants.
    La plus grande partie des crédits va à l’éducation.
    Les pays les plus touchés recevront une aide.
    Le plus important est de poursuivre le dialogue.
    Le numéro unique est le 17.
    Tous les États membres ont été consultés.
    Le comité n’a reçu aucune observation.
    Une réunion exceptionnelle est prévue jeudi.`,
};
