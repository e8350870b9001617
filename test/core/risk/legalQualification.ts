import type { Sentences } from './measure.ts';

export const legalQualification: Sentences = {
  rule: 'wording/legal-qualification',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Un génocide se déroule sous nos yeux.
    L’armée commet des crimes de guerre.
    Ces attaques sont des crimes contre l’humanité.
    La population subit un nettoyage ethnique.
    Ce pays pratique l’apartheid.
    Ce coup d’État doit cesser.
    Les putschistes ont suspendu la Constitution.
    Le pays a annexé la province.
    L’annexion de la région est achevée.
    L’agression militaire contre l’État voisin se poursuit.
    La puissance occupante bloque les convois.
    La ville vit sous occupation depuis trois ans.
    Les territoires occupés manquent d’eau.
    L’invasion a commencé à l’aube.
    Ce groupe terroriste a revendiqué l’attaque.
    C’est un État terroriste.
    Les terroristes ont fui vers le nord.
    Le massacre a fait des dizaines de victimes.
    Des exactions sont commises chaque jour.
    Nos compatriotes sont des otages.
    Ils sont victimes d’une détention arbitraire.
    Les opposants sont des prisonniers politiques.
    L’armée impose un blocus à la bande côtière.
    Il s’agit d’une guerre d’agression.
    C’est un acte de guerre.
    Ces tirs sont une violation flagrante du droit international.
    La population a été déportée ; cette déportation continue.
    L’opération relève de la légitime défense.
    Des exécutions sommaires ont lieu dans les villages.
    Le procès inéquitable des journalistes a pris fin.
    Les civils sont victimes d’un châtiment collectif.
    L’entreprise s’est livrée à des pratiques anticoncurrentielles.`,
  spares: `
    Des faits susceptibles de constituer des crimes de guerre ont été rapportés.
    Ces actes pourraient constituer des crimes contre l’humanité.
    La Cour pénale internationale juge les crimes de guerre.
    La Convention pour la prévention et la répression du crime de génocide date de 1948.
    La lutte contre le terrorisme reste une priorité.
    Le financement du terrorisme est réprimé.
    Le pôle crimes contre l’humanité du parquet a été saisi.
    La Journée internationale de commémoration du génocide a lieu en avril.
    Le génocide des Tutsi est enseigné dans les lycées.
    Le bureau est occupé par le nouveau conseiller.
    La lutte contre la piraterie mobilise les marines.
    L’annexe du traité compte douze articles.
    Le plan de prévention des conflits d’intérêts est publié.
    L’invasion de criquets menace les récoltes ; ce serait une invasion biologique.
    Aucun crime de guerre n’a été établi.
    Ce n’est pas un coup d’État.
    L’arrêt de la Cour rendu en 2007 a jugé qu’un génocide avait été commis.
    Le tribunal a condamné en 2016 les auteurs du massacre.
    S’agit-il d’une agression militaire ?
    L’OTAN protège contre toute attaque.
    Le secrétaire général a appelé au calme.
    Le pays a ratifié le Statut de Rome.
    La prévention du génocide est un devoir des États.
    La France enquête sur des faits présumés de détention arbitraire.
    Le marché du logement est tendu.
    Les forces ont quitté la ville.
    La sécurité des otages éventuels serait assurée.
    Le ministre a présidé la cérémonie.
    Les occupants de l’immeuble ont été relogés.
    La définition du génocide figure à l’article 2.
    La Convention relative à la disparition forcée entre en vigueur.
    La menace terroriste reste élevée.`,
};
