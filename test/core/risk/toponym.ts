import type { Sentences } from './measure.ts';

export const toponym: Sentences = {
  rule: 'wording/toponym',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Le Swaziland a envoyé un observateur.
    L’ARYM a rejoint l’Alliance.
    La Türkiye a proposé sa médiation.
    La crise au Myanmar s’aggrave.
    Le Belarus a fermé ses postes.
    Le Bélarus a répondu.
    La délégation est arrivée à Kyiv.
    La mairie de Kyïv a été touchée.
    La Moldova a signé l’accord.
    Les habitants de l’Artsakh ont fui.
    La République d’Artsakh a été dissoute.
    Les colonies de Judée-Samarie s’étendent.
    Le Golan israélien est ouvert aux visiteurs.
    Le Sahara marocain attire des entreprises.
    La République sahraouie a protesté.
    Le navire est entré dans le golfe Arabique.
    Un exercice a eu lieu en mer de l’Est.
    La mer de Chine du Sud est disputée.
    Les Malouines britanniques ont voté.
    La RTCN a ouvert un aéroport.
    La délégation de Chypre du Nord était absente.
    La République populaire de Donetsk a publié un décret.
    Le rattachement de la Crimée date de 2014.
    Le Cachemire indien est sous couvre-feu.
    L’Azad Cachemire a fermé sa frontière.
    Taïwan, province de Chine, a envoyé une équipe.
    L’État islamique a revendiqué l’attaque.
    ISIS recule dans la vallée.
    Les pays de l’ex-URSS se réunissent.
    Le Congo belge avait un gouverneur.
    La République d’Abkhazie a fermé ses écoles.
    Le Nagorno-Karabakh est calme.`,
  spares: `
    L’Eswatini a envoyé un observateur.
    La Macédoine du Nord a rejoint l’Alliance.
    La Turquie a proposé sa médiation.
    La crise en Birmanie s’aggrave.
    La Biélorussie a fermé ses postes.
    La délégation est arrivée à Kiev.
    La Moldavie a signé l’accord.
    Les habitants du Haut-Karabagh ont fui.
    Les colonies de Cisjordanie s’étendent.
    Le Golan syrien occupé reste fermé.
    Le Sahara occidental est étendu.
    Le navire est entré dans le golfe Persique.
    Un exercice a eu lieu en mer du Japon.
    Les îles Malouines ont voté.
    La partie nord de Chypre est peuplée.
    L’annexion illégale de la Crimée date de 2014.
    Le Cachemire administré par l’Inde est calme.
    Taïwan a envoyé une équipe.
    Daech a revendiqué l’attaque.
    Le Tribunal pénal international pour l’ex-Yougoslavie a fermé.
    La République islamique d’Iran a répondu.
    L’EIIL (Daech) est inscrit sur la liste.
    La République démocratique du Congo a signé.
    La Côte d’Ivoire préside le groupe.
    Le Timor oriental a été admis.
    La Corée du Nord a tiré un missile.
    La Géorgie et ses régions d’Abkhazie et d’Ossétie du Sud ont été citées.
    La Macédoine grecque est fertile.
    Le Kosovo a ouvert une ambassade.
    La Tchéquie préside le groupe.
    L’Afghanistan a été évoqué.
    Le Conseil européen se réunit à Bruxelles.`,
};
