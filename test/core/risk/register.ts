import type { Sentences } from './measure.ts';

export const register: Sentences = {
  rule: 'wording/register',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Du coup, la séance est levée.
    Le ministre a jeté l’éponge.
    C’est un véritable bras de fer entre les deux capitales.
    Le projet a mis le feu aux poudres.
    La réunion a tourné au fiasco.
    Cette usine à gaz doit être simplifiée.
    Les négociations sont au point de rupture et le torchon brûle.
    Le président a tapé du poing sur la table ; il a hausse le ton.
    Il faut arrêter la langue de bois.
    Le ministre a mis les pieds dans le plat.
    Le pays est à bout de souffle.
    La décision est une poudre aux yeux.
    Les laquais de l’étranger s’agitent.
    Cette clique doit partir.
    Ces propos sont grotesques.
    L’attitude du gouvernement voisin est cynique.
    C’est une position ridicule.
    Le traître a fui.
    Le deal est signé.
    Le texte va impacter les entreprises.
    La réforme doit booster la croissance.
    Eh bien, nous verrons.
    Croyez-moi, la paix viendra.
    La boîte de Pandore est ouverte.
    La diplomatie joue avec le feu.
    Le dossier est explosif : c’est une poudrière.
    Le ministère a pris le taureau par les cornes.
    Les discussions sont un dialogue de sourds.
    Le gouvernement est une marionnette du voisin.
    Ce flic a été décoré.
    La pagaille règne à l’aéroport.
    Le sommet a été une mascarade démocratique.`,
  spares: `
    La séance est levée.
    Le ministre a renoncé.
    Les négociations ont échoué.
    Les discussions sont suspendues.
    Le président a demandé des explications.
    La réforme doit soutenir la croissance.
    Le texte aura une incidence sur les entreprises.
    La Guerre froide a pris fin en 1991.
    L’accord est signé.
    Le gouvernement voisin a tenu des propos que la France regrette.
    Le coup d’envoi du programme est prévu lundi.
    La délégation a pris le train pour Genève.
    Les équipes ont tourné la page du registre.
    Le ministre a ouvert la séance.
    Le policier a été décoré.
    Le type de visa dépend du séjour.
    La boîte de nuit voisine a fermé.
    L’incendie a été maîtrisé.
    Le ministre a parlé de « langue de bois ».
    La table ronde réunit dix experts.
    La clé du succès est la confiance.
    La pierre a été posée par le président.
    Le champion olympique a été reçu.
    La lettre est restée sans réponse.
    Le pays traverse une crise.
    Les travaux avancent.
    Le conseil a examiné le dossier.
    Les experts ont remis leur avis.
    La porte est ouverte au dialogue.
    Le train de mesures entre en vigueur.
    La presse a été informée.
    La fête nationale est célébrée le 14 juillet.`,
};
