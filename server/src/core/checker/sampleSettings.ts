/** The `sourcier.yml` that `sourcier init` writes: every key, commented out, so that it changes nothing before someone wants it. */
export const sampleSettings = `# Réglages de Sourcier pour ce dossier, dans l’éditeur comme en ligne de commande.
# Sans ce fichier, le glossaire et les règles fournis servent tels quels. « sourcier rules » énumère les règles, « sourcier explain RÈGLE » les explique.

# Niveau des règles : erreur, avertissement, information, suggestion, off. « famille/* » règle toute une famille.
#regles:
#  wording/absolute: off
#  leaks/*: erreur
#  sourcing/unsourced-claim:
#    niveau: avertissement

# Usage suivi : fr (la France), onu (les Nations unies), ue (l’Union européenne).
#audience: fr

# Genre des textes qui ne disent pas le leur : communique, declaration, note_verbale, point_presse, elements_langage,
# publication_x, publication_linkedin, tribune, billet_blog.
#genre: communique

# Sévérité de la maison (standard, strict) et exigence de sources (lenient, standard, strict).
#profil: standard
#sourcing: lenient

# Langue des messages : fr, en.
#langue: fr

# Ce que l’équipe ajoute, chemins relatifs à ce dossier.
#glossaires: [glossaires/*.yml]
#faits: [faits/*.yml]
#sources: [bibliographie.bib]
#archives: [publications/]
#abreviations: [amb., cab.]

# Expressions que l’équipe veut voir signalées.
#phrases:
#  - motif: dans les meilleurs délais
#    remplacements: [d’ici au JJ mois]
#    note: Donner une date.
#    niveau: information

# Fichiers à relire, dans la manière de .gitignore.
#fichiers:
#  inclure: ['*.md', '*.communique']
#  ignorer: [archives/, README.md]
`;
