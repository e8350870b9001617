import type { Sentences } from './measure.ts';

export const placeholder: Sentences = {
  rule: 'draft/placeholder',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Le ministre a reçu [à compléter] ce matin.
    Le montant s’élève à [montant] euros.
    La réunion aura lieu le [date] à Paris.
    Le porte-parole, [nom], a répondu.
    Un crédit de XX millions est ouvert.
    La délégation compte XX membres.
    La visite aura lieu le JJ/MM/AAAA.
    Le rapport est disponible [lien].
    La croissance atteint 2 % (à confirmer).
    Selon l’étude (source ?), la tendance se confirme.
    L’accord a été signé par <NOM DU MINISTRE>.
    Lorem ipsum dolor sit amet.
    TODO : ajouter la citation.
    À COMPLÉTER par le service juridique
    Bonjour {{prenom}}, voici le programme.
    Le consul général, Prénom Nom, a ouvert la séance.
    Contact : 0X XX XX XX XX
    La liste des participants : ______
    Le texte sera publié le .......... au plus tard.
    La phrase est [à reformuler] et [à vérifier].
    L’ambassadeur [prénom] a été nommé.
    Le budget est de [chiffre à confirmer].
    Voir la note [référence à insérer].
    FIXME avant envoi
    Cliquez ici pour entrer du texte.
    Erreur ! Signet non défini.
    La hausse est de [??] points.
    M. XXX a remercié ses hôtes.
    La séance ouvre à XX h XX.
    Le document %NOM_DU_PAYS% est prêt.
    Le ministre se rendra à [ville].
    La citation [insérer verbatim] suit.`,
  spares: `
    Le ministre a reçu son homologue ce matin.
    Il a dit : « [Le traité] sera signé demain. »
    Le mot est écrit ainsi [sic].
    La source est citée [1].
    Le XXe siècle a connu deux guerres.
    Louis XX n’a pas régné.
    La liste reste à compléter.
    Le chiffre est à confirmer par les États.
    Le pays compte 20 millions d’habitants.
    La séance ouvre à 10 h 30.
    Il a déclaré : « […] la paix est possible. »
    L’accord (à durée limitée) est signé.
    La réunion est prévue en mars…
    Le rapport est en ligne.
    Le Super Bowl XXX a eu lieu en 1996.
    Le nom du ministre est connu.
    La date reste fixée au 3 mars.
    Le montant est de 12 millions d’euros.
    La citation est exacte.
    Le lien entre les deux dossiers est établi.
    Les crochets [du sculpteur] ont été restaurés.
    La page XX-3 du registre manque.
    L’article 3 (alinéa 2) s’applique.
    Le code est A-12.
    Une note de bas de page suit.
    Les participants se sont séparés à midi.
    Le chapitre XII est long.
    La lettre X désigne l’inconnue.
    Le document est à la disposition du public.
    Il convient de vérifier ce point.
    Le service valide les demandes.
    Le texte est à revoir, a dit le rapporteur.`,
};

export const residue: Sentences = {
  rule: 'draft/residue',
  recall: 90,
  falseAlarms: 7,
  fires: `
    En tant que modèle de langage, je ne peux pas répondre.
    Voici une version plus courte du communiqué :
    J’espère que ce texte vous convient.
    N’hésitez pas à me demander une autre version.
    Je suis désolé, mais je ne peux pas vérifier ces chiffres.
    Bien sûr ! Voici le texte demandé :
    Souhaitez-vous que je raccourcisse le texte ?
    La source est citée :contentReference[oaicite:3].
    L’accord est signé [JD : vérifier la date].
    Le point est réglé [NB : voir avec le cabinet].
    Le sommet est reporté (MAJ 18h).
    NDLR : ce chiffre a été corrigé.
    Supprimé : le ministre a refusé.
    Commentaire [AB12] : à reprendre
    Suivi des modifications activé
    Le texte {++amendé++} est adopté.
    Partager cet article
    Laisser un commentaire
    Lire la suite
    5 min de lecture
    PDF – 1,2 Mo
    Voir cette publication sur Instagram
    il y a 12 heures
    Les mots-clés SEO sont : diplomatie, paix
    Méta-description : la diplomatie expliquée
    Un expert en droit serait idéalement placé pour en parler.
    Des témoignages de diplomates peuvent mettre en lumière ces difficultés.
    La coopÃ©ration se poursuit.
    Le conseiller&nbsp;du ministre est arrivé.
    Il s’agit de la de la paix.
    Le ministre a a répondu.
    Le texte est en ligne (en pièce jointe).
    <div class="x">Le texte</div> suit : : la paix.`,
  spares: `
    Les modèles de langage sont encadrés par un règlement.
    Voici les décisions du Conseil :
    Le ministre espère que ce texte sera adopté.
    Nous nous félicitons de cet accord.
    Vous vous êtes réunis hier.
    Le texte [du traité] est public.
    La note [1] renvoie au rapport.
    Il fait faire deux copies.
    Le sommaire du rapport tient en une page.
    L’article sera partagé avec les États membres.
    Le commentaire du porte-parole est bref.
    La lecture du texte dure cinq minutes.
    Le rapport a été supprimé de la liste.
    La publication du décret est attendue.
    Un expert en droit a été entendu.
    Les témoignages ont été recueillis.
    La réunion a eu lieu il y a deux jours.
    Le site du ministère est à jour.
    Il est très très tard, a-t-il dit.
    La pièce jointe au courrier est signée.
    Le lien entre les dossiers est établi.
    Le prix est de 5 $ le kilo et de 8 $ le lot.
    La version finale est signée.
    Le résumé est en annexe.
    Le signe * renvoie à la note.
    Boutros Boutros-Ghali a dirigé l’ONU.
    La mention (voir annexe II) est ajoutée.
    L’accord A & B est conclu.
    Les termes clés de l’accord sont connus.
    La méthode SWOT est employée.
    Le mot « coopération » est souligné.
    La phrase se termine ainsi.`,
};

export const promotion: Sentences = {
  rule: 'draft/promotion',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Rejoignez-nous sur notre chaîne.
    Suivez-nous sur les réseaux.
    Abonnez-vous à notre lettre.
    Inscrivez-vous dès maintenant.
    Découvrez notre nouvelle offre.
    Profitez de nos conseils.
    Ne manquez pas ce rendez-vous.
    N’hésitez pas à partager cette page.
    Venez nombreux à la soirée.
    Rendez-vous sur notre site pour commander.
    Contactez-nous pour un devis.
    Téléchargez notre application.
    Réservez vite votre place.
    Bonne lecture !
    Convaincu ? Passez à l’action.
    C’est le leader mondial de la sécurité.
    Le groupe est numéro un du marché.
    Notre solution protège vos données.
    Ce site propose des articles variés.
    Une offre clé en main pour les États.
    Un outil simple et efficace pour tous.
    Une expérience unique au bord du lac.
    Le salon est un rendez-vous incontournable.
    L’événement à ne pas manquer : un rendez-vous à ne pas manquer.
    Laissez-vous guider par nos experts.
    Une technologie de dernière génération.
    Un service à la pointe de l’innovation.
    Plus d’informations : https://bit.ly/3xYz
    Le programme : https://tinyurl.com/abcd12
    Inscription : https://example.org/x?utm_source=lettre
    #Paix #Diplomatie #Sommet
    Soutenez notre association.`,
  spares: `
    Nous appelons les parties à rejoindre la table des négociations.
    Le ministre suit le dossier.
    Les abonnés du service sont prévenus.
    L’inscription sur la liste est close.
    Les chercheurs ont découvert un site.
    Les parties profitent de la trêve.
    La réunion ne manque pas d’intérêt.
    Le rapport est publié sur https://www.diplomatie.gouv.fr/fr/rapport.
    Les délégations sont venues de loin.
    Les visiteurs se rendent sur le site du musée.
    Le ministre a contacté son homologue.
    L’application de l’accord est suivie.
    Les places sont réservées aux délégations.
    La lecture du texte a duré une heure.
    Le pays est le premier exportateur de cacao.
    La France est membre fondateur de la coalition.
    La solution négociée reste possible.
    Le site a été inscrit au patrimoine.
    La clé de l’accord est la confiance.
    L’outil est simple.
    L’expérience du terrain compte.
    Le rendez-vous a été reporté.
    La technologie évolue.
    La pointe de l’île est fermée.
    Le lien vers le décret : https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000012345678
    Le mot-dièse #Genève est employé.
    Les associations ont été soutenues.
    Le marché est ouvert.
    La lettre a été transmise.
    Participez au scrutin le 9 juin, dit l’affiche : « Rejoignez-nous. »
    Le guide est gratuit.
    Le programme figure en annexe.`,
};
