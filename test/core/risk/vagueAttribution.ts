import type { Sentences } from './measure.ts';

/** Nameless authorities and appeals to what all know, and near ones that name who speaks or claim nothing. */
export const vagueAttribution: Sentences = {
  rule: 'sourcing/vague-attribution',
  recall: 90,
  falseAlarms: 7,
  fires: `
    De nombreux experts jugent cette réforme tardive.
    Certains analystes redoutent une reprise des combats.
    Plusieurs observateurs affirment que le scrutin a été truqué.
    Des responsables russes ont mis en garde la capitale voisine.
    De hauts fonctionnaires affirment que le texte est prêt.
    Les spécialistes s’accordent sur ce point.
    Selon des sources concordantes, le pont est coupé.
    D’après certains diplomates, la réunion a tourné court.
    Selon les estimations, le coût dépasse deux milliards.
    Selon une étude récente, la moitié des comptes sont faux.
    D’aucuns diront que la mesure vient trop tard.
    Il est de notoriété publique que ce réseau finance la milice.
    On sait que les routes du nord sont minées.
    On considère souvent ce port comme le plus sûr de la région.
    On dit que la récolte sera mauvaise.
    Tout le monde sait que l’accord était mort.
    Nous savons tous que le délai ne sera pas tenu.
    Comme chacun sait, la frontière reste ouverte.
    Comme vous le savez, la production a baissé de moitié.
    Il est évident que la trêve a été rompue.
    Il apparaît désormais clair que le vote a été faussé.
    Il est largement admis que la digue a cédé par manque d’entretien.
    Il a été démontré que ces comptes étaient automatisés.
    Les faits parlent d’eux-mêmes.
    L’histoire nous enseigne que ces blocus échouent.
    Nul doute que la crise vient de là.
    Ce pays est considéré comme le premier fournisseur de la région.
    De l’avis général, la conférence a échoué.
    Le bruit court que le ministre a démissionné.
    De nombreuses organisations dénoncent ces arrestations.
    Pour les défenseurs du projet, le barrage est sans danger.
    Contrairement aux idées reçues, ces taxes rapportent peu.
  `,
  spares: `
    Selon l’Organisation météorologique mondiale, la température a augmenté de deux degrés.
    D’après les chiffres du ministère de l’Agriculture, la récolte a baissé.
    Les experts de l’OIAC ont affirmé que du chlore avait servi.
    Mme Diallo, juriste, estime que le texte est conforme.
    Le ministre a reçu plusieurs experts à Genève.
    Des experts participeront à la réunion du 3 mars.
    Le Conseil a entendu des spécialistes de la santé.
    Selon le rapport du Secrétaire général, trois écoles ont été touchées.
    Il n’est pas évident que les parties acceptent.
    Il serait évident que nous devrions partir.
    On peut dire que la réunion a été utile.
    On pourra parler demain avec les délégations.
    Il est proposé que la séance soit reportée.
    Il est demandé que le rapport soit publié.
    Il est recommandé que les voyageurs s’inscrivent.
    Les scientifiques pourront nous répondre au printemps.
    Chacun souhaite que la paix revienne.
    Nous savons que la route sera longue.
    Nous savons tous nos collègues très occupés.
    Une cote de 5 est considérée comme bonne par l’Agence de notation.
    « On sait que la route sera longue », a reconnu M. Ndiaye.
    Le préfet veillera à ce que les responsables répondent de leurs actes.
    Les organisations signataires se réuniront à Dakar.
    Plusieurs pays ont ratifié le protocole.
    De nombreux élus ont visité l’usine.
    Selon les besoins, une salle sera ouverte.
    Selon la loi du 3 juillet 2019, le délai est de deux mois.
    Selon le calendrier prévu, la séance a lieu lundi.
    Il a été décidé que la mission partirait en avril.
    Certains documents ont été traduits.
    Beaucoup reste à faire.
    La presse a été conviée à la cérémonie.
  `,
};
