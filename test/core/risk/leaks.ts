import type { Sentences } from './measure.ts';

export const classificationMark: Sentences = {
  rule: 'leaks/classification-mark',
  recall: 90,
  falseAlarms: 7,
  fires: `
    TRÈS SECRET
    SECRET
    SECRET DÉFENSE — note au ministre
    CONFIDENTIEL DÉFENSE
    DIFFUSION RESTREINTE
    Diffusion Restreinte
    SPÉCIAL FRANCE
    SECRET — SPÉCIAL FRANCE
    DR
    CD-SF
    RESTREINT UE/EU RESTRICTED
    CONFIDENTIEL UE/EU CONFIDENTIAL
    SECRET UE
    EU RESTRICTED
    R-UE/EU-R
    NATO RESTRICTED
    NATO SECRET
    OTAN CONFIDENTIEL
    COSMIC TOP SECRET
    TLP:RED
    TLP:AMBER
    TLP : GREEN
    Ce tableau (TLP:AMBER+STRICT) est joint.
    La note DIFFUSION RESTREINTE du 3 mars est jointe.
    NE PAS DIFFUSER
    NE PAS PUBLIER avant accord
    À USAGE INTERNE
    DOCUMENT INTERNE
    CONFIDENTIEL
    Confidentiel
    Éléments de langage
    ÉLÉMENTS DE LANGAGE : rester prudent
    EDL
    LIMITE`,
  spares: `
    La France compte deux niveaux de classification, Secret et Très Secret.
    La mention DIFFUSION RESTREINTE n’est pas un niveau de classification.
    Le niveau CONFIDENTIEL DÉFENSE a été supprimé en 2021.
    Le vote a lieu à bulletin secret.
    Les services secrets ont coopéré.
    L’agent secret du film est connu.
    LE SECRET DES CORRESPONDANCES
    L’entretien est resté confidentiel.
    Les échanges sont confidentiels.
    Le secret de la défense nationale est protégé par la loi.
    TLP:CLEAR
    Le protocole TLP:AMBER permet un partage restreint.
    Un règlement intérieur interne a été adopté.
    La politique interne du pays évolue.
    Le ministre récuse les « éléments de langage » qu’on lui prête.
    Les éléments de langage ont été critiqués par la presse.
    La date limite est le 3 mars.
    Le Dr Martin a été décoré.
    La diffusion du film est restreinte aux salles.
    L’OTAN se réunit à Bruxelles.
    Le secrétariat est ouvert.
    L’audit interne est terminé.
    La limite de vitesse est abaissée.
    Le document est public.
    La note est en ligne.
    Les informations classifiées sont protégées.
    Le Conseil de l’Union se réunit.
    Le secret fiscal est levé.
    La notification est confidentielle jusqu’à la publication.
    L’étiquette du produit est verte.
    Un code rouge a été déclenché.
    La réunion interne a eu lieu hier.`,
};

export const embargo: Sentences = {
  rule: 'leaks/embargo',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Sous embargo jusqu’au mardi 24 novembre 2026, 18 h 00 (heure de Paris)
    Sous embargo jusqu’au 24 novembre 2026
    Sous embargo jusqu’au 25 novembre 2026 à 10 h
    SOUS EMBARGO JUSQU’AU 1er DÉCEMBRE 2026
    Embargo : 24 novembre 2026, 6 h
    EMBARGO : jusqu’à nouvel ordre
    Embargo jusqu’au lundi 30 novembre 2026 à midi
    Embargo jusqu’au 3 mars 2026
    Sous embargo – 24/11/2026
    Sous embargo : mardi, 18 h
    Sous embargo jusqu’à demain matin
    Ne pas diffuser avant le 24 novembre 2026
    Ne pas publier avant mardi 18 h
    NE PAS DIFFUSER AVANT LE 25/11/2026
    NE PAS PUBLIER AVANT 18 H
    Pour diffusion le 24 novembre 2026 à 18 h
    Pour diffusion à partir du 25 novembre 2026
    Texte sous embargo jusqu’au 24 novembre 2026, 18 h 00 (heure de Paris)
    Communiqué sous embargo jusqu’au jeudi 26 novembre 2026
    Embargo au 24 novembre 2026
    Embargo le mardi 24 novembre 2026, 18 h
    Sous embargo jusqu’au 24 novembre 2026, 17 h GMT
    Sous embargo jusqu’au 24 novembre 2026, 18:00 CET
    Embargo jusqu’au prononcé du discours
    Document sous embargo jusqu’à la fin de la conférence
    Sous embargo jusqu’au 2026-11-24T18:00+01:00
    Discours sous embargo jusqu’à son prononcé
    Embargo jusqu’au 24.11.2026
    Rapport sous embargo, jusqu’au 1er décembre
    Sous embargo jusqu’au 24 novembre 2026, minuit
    EMBARGO JUSQU’AU MARDI 24 NOVEMBRE 2026`,
  spares: `
    L’embargo sur les armes a été prorogé.
    L’embargo pétrolier est levé.
    Le pays vit sous embargo américain depuis 1962.
    Les États ont décidé un embargo commercial.
    La levée de l’embargo a été discutée.
    L’embargo contre le pays voisin est contesté.
    Les marchandises sous embargo sont saisies.
    La résolution impose un embargo sur les armes jusqu’au 31 mai 2027.
    Pour diffusion immédiate
    Le texte est diffusé à midi.
    Le rapport a été diffusé avant la réunion.
    La diffusion du programme commence lundi.
    Le comité surveille l’embargo.
    Un embargo de fait touche le port.
    L’embargo frappe les exportations.
    La France applique l’embargo européen.
    Le ministre a défendu l’embargo.
    Le respect de l’embargo est vérifié.
    L’embargo céréalier menace la région.
    Cet embargo pénalise les ménages.
    Le Conseil renouvelle l’embargo.
    Les navires contournent l’embargo.
    Sans embargo, les prix baisseraient.
    Un embargo total est exclu.
    Les effets de l’embargo sont connus.
    L’embargo technologique est contesté.
    La fin de l’embargo approche.
    Les sanctions et l’embargo demeurent.
    Le débat sur l’embargo est clos.
    La presse respecte les délais.
    Un nouvel embargo est proposé.`,
};

export const personalData: Sentences = {
  rule: 'leaks/personal-data',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Écrire à jeanne.durand@ministere.example.fr avant lundi.
    Son adresse est paul-martin@example.org.
    Le conseiller répond au 06 39 98 12 34.
    Le joindre au +33 6 39 98 12 34.
    Le chef de poste : 07.39.98.12.34
    Le correspondant est au +221 77 123 45 67.
    Son portable, 06 39 98 45 67, reste allumé.
    M. Dupré, demeurant 12, rue des Lilas à Nantes, a été entendu.
    Mme Sarr, domiciliée 3 bis, avenue du Port, a été blessée.
    Il habite 24, boulevard de la Mer à Brest.
    Le passeport n° 16CC12345 a été perdu.
    La titulaire du passeport numéro 19AB98765 est rentrée.
    Sa carte nationale d’identité n° 880692310285 est périmée.
    Le visa n° 123456789 a été annulé.
    Son numéro est le 2 69 05 49 588 157 80.
    Numéro de sécurité sociale : 269054958815780
    Son numéro de sécurité sociale est le 2 69 05 49 588 157.
    Les fonds sont versés sur FR14 2004 1010 0505 0001 3M02 606.
    Compte : DE89370400440532013000
    Le compte GB29 NWBK 6016 1331 9268 19 est crédité.
    Le compte BE68 5390 0754 7034 est crédité.
    La position est 48.85661, 2.35222.
    Le dépôt se trouve en 33.51234, 36.29128.
    Rendez-vous à 48° 51’ 24” N, 2° 21’ 07” E.
    Mme Ba, matricule de solde n° 601 114/B, est nommée.
    M. Fall, matricule 622 118/D, est nommé.
    Le commissaire Ba, CCAP 610.202/C, est nommé.
    L’agent matricule 45 678 a signé.
    Écrire à marie_lopez@ong.example.com.
    Contact : 01 39 98 12 34 (domicile de l’ambassadeur)
    Transmis par l.petit@exemple-cabinet.fr`,
  spares: `
    Contact presse : 01 43 17 00 00
    Contact presse : Jeanne Durand, jeanne.durand@ministere.example.fr
    Les demandes vont à presse@ambassade.example.fr.
    Écrire à contact@ministere.example.fr.
    Service de presse, 06 39 98 12 34
    La cellule de crise répond au 01 43 17 00 00.
    Le numéro vert est le 0 800 130 000.
    Le standard est ouvert au 01 43 17 00 00.
    Le rapport porte l’ISBN 978-2-11-157268-1.
    L’ISSN est 1234-5679.
    Le budget est passé de 12,4567 à 13,1234 millions.
    L’ambassade est située 12, rue des Lilas.
    La résolution 2231 (2015) est citée.
    Le règlement (UE) 2022/2555 s’applique.
    Le compte FR14 2004 1010 0505 0001 3M02 607 est faux.
    La réunion a lieu de 10 h 30 à 12 h 45.
    Le décret n° 2024-123 du 3 mars est publié.
    L’arrêté 601/B du préfet est affiché.
    La loi no 78-17 protège les données.
    Le code postal est 75007.
    Le vol AF 1234 est annulé.
    La population atteint 67 123 456 habitants.
    Le pays compte 1 234 567 890 habitants.
    La séance du 06/11/2026 est reportée.
    Les articles 12 à 15 sont modifiés.
    La température atteint 45,1234 degrés.
    Le secrétariat écrit depuis secretariat@organisation.example.org.
    Le passeport diplomatique est supprimé.
    Le visa est délivré en dix jours.
    Les matricules sont attribués par l’administration.
    Le pont mesure 1 234 mètres.
    Il habite à Lyon.`,
};

export const internalReference: Sentences = {
  rule: 'leaks/internal-reference',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Fichier : C:\\\\Users\\\\jdupre\\\\discours.docx
    Voir \\\\\\\\partage\\\\cabinet\\\\2026 pour la suite.
    Enregistré dans /home/mdurand/notes/ue.md
    Copie dans /Users/mdurand/Documents/edl
    Le texte est sur file://serveur/cab/note
    Le projet est sur https://intranet.ministere.example.fr/cab
    Le dossier : https://extranet.example.org/dossiers/12
    Partagé par https://ministere.sharepoint.com/sites/cab/x
    Brouillon : https://docs.google.com/document/d/abc123
    Le fichier https://we.tl.example.wetransfer.com/downloads/x1
    Le serveur http://192.168.1.12/note répond.
    La page http://localhost:8080/essai est prête.
    Le portail https://rh.ministere.local/agents est fermé.
    Reprendre EDL_sommet_v3.docx
    Voir note_cabinet_relu.docx pour la suite.
    Le fichier discours-ministre_vdef.pptx est prêt.
    Cf. fiche_pays_2026.odt
    Le tableau budget_2026_v2.xlsx est joint.
    -----Message d’origine-----
    ---------- Message transféré ----------
    Le lun. 23 nov. 2026 à 09:12, Jeanne Durand a écrit :
    De : Jeanne Durand\\nEnvoyé : lundi 23 novembre\\nÀ : Cabinet\\nObjet : projet
    Comme convenu par mail, la date change.
    Comme vu au téléphone, la séance est déplacée ; comme évoqué au téléphone.
    cf. mon mail de mardi
    Position conforme au TD Kiev 1423.
    Voir TD n° 4521 du 3 mars.
    Le télégramme diplomatique n° 1204 en rend compte.
    mot de passe : Sommet2026!
    Code d’accès : 4521#
    api_key = sk_live_12345abc
    Mdp : Paris75007`,
  spares: `
    Le texte est publié sur https://www.diplomatie.gouv.fr/fr/.
    Le rapport rapport-2025.pdf est en ligne.
    Chacun doit choisir un mot de passe long.
    Les députés et/ou les sénateurs siègent.
    L’intranet du ministère est audité.
    Le serveur est en panne.
    Objet : préparation du sommet
    Le message du président a été lu.
    Comme convenu, la séance ouvre à midi.
    Le ministre a écrit à son homologue.
    Le télégramme diplomatique est un genre ancien.
    Le code civil est modifié.
    L’accès au site est libre.
    La fiche pays est en ligne.
    La version 3 du texte est adoptée.
    Le fichier des électeurs est clos.
    Le chemin de la paix est long.
    Le partage des tâches est clair.
    Le document est au format .docx.
    La TD du cours est reportée.
    La clé de l’accord est connue.
    Les jetons de présence sont supprimés.
    Le dossier est à jour.
    Les notes du cabinet sont archivées.
    La page d’accueil change.
    Le réseau local est lent.
    L’hôte de la conférence est Oman.
    Le site https://www.un.org/fr/ est consulté.
    Le lien https://eur-lex.europa.eu/eli/reg/2016/679/oj est cité.
    Le taux est de 10.5 % en 2025.
    Le courriel est un mot français.
    L’identifiant du texte est CELEX 32016R0679.`,
};
