import type { Sentences } from './measure.ts';

export const elision: Sentences = {
  rule: 'form/elision',
  recall: 90,
  falseAlarms: 4,
  fires: `
    L’outil facilite la analyse des données.
    Le accord est signé.
    La ambassade est fermée.
    Le État membre a répondu ; le état des lieux est prêt.
    Il s’agit de une réforme.
    Il parle de eau potable.
    Le ministre dit que il viendra.
    Elle pense que elle partira.
    Ils savent que on les attend.
    La union douanière est en place.
    Le article 5 est modifié.
    La école est ouverte.
    La énergie manque.
    Le hiver passe, le été vient.
    La aide humanitaire arrive.
    La association a écrit.
    Le avenir est incertain.
    La image est nette.
    Le espoir demeure.
    La équipe est en route.
    La initiative est saluée.
    Le intérêt est réel.
    La opération a commencé.
    Le objectif est clair.
    La urgence est déclarée.
    Le usage est ancien.
    La unité de la région est rétablie.
    La étape suivante est connue.
    Lorsque il arrive, la séance ouvre.
    Puisque elle est là, nous ouvrons.
    La entreprise est publique.`,
  spares: `
    L’analyse des données est finie.
    Le onze novembre est férié.
    Le oui l’a emporté.
    La onzième session s’ouvre.
    La une des journaux est connue.
    Le un et le deux sont pairs et impairs.
    De un à dix membres siègent.
    La hausse continue.
    Le héros est honoré.
    La Haye accueille la Cour.
    La Hongrie préside.
    Le ou les États parties signent.
    La ou les dates sont fixées.
    Le hameau est isolé.
    La haine recule.
    Le harcèlement est puni.
    Le yaourt est produit ici.
    Le yen baisse.
    Le ouistiti est protégé.
    La honte et la haine.
    Le ministre est là.
    Que ce soit dit.
    La France et l’Italie.
    Il dit que le texte est prêt.
    La date et le lieu sont connus.
    Le hall est plein.
    Le handicap est pris en compte.
    La halte est brève.
    La lettre est arrivée.
    Le haut représentant a parlé.
    Le huit mai est férié.`,
};

export const agreement: Sentences = {
  rule: 'form/agreement',
  recall: 90,
  falseAlarms: 4,
  fires: `
    Elle joue un rôle dans la façonnage de l’opinion.
    C’est un coopération ancienne.
    Des partenariat sont conclus.
    La gouvernement a répondu.
    Le décision est prise.
    Un réunion a lieu lundi.
    Cette règlement est abrogé.
    Ce résolution est adoptée.
    Des négociation sont en cours.
    Les gouvernement ont signé.
    La budget est voté.
    Le sécurité est assurée.
    Une traité est signé.
    Le frontière est ouverte.
    La parlement siège.
    Un population souffre.
    Les délégation arrivent.
    Le liberté est garantie.
    Cette dialogue est utile.
    Ce coopération est utile.
    La comité se réunit.
    Un démocratie vit.
    La développement durable compte.
    Le paix progresse, le stabilité aussi.
    Des investissement sont prévus.
    Ces gouvernement coopèrent.
    La conflit s’étend.
    Le santé publique progresse.
    Une sommet se tient.
    Le commission a statué.
    La mandat expire.`,
  spares: `
    La coopération est ancienne.
    Le façonnage de l’opinion est connu.
    Le tour et la tour.
    Un livre et une livre.
    Le mode et la mode changent.
    Des porte-parole sont nommés.
    Un après-midi, une après-midi.
    La ministre et le ministre parlent.
    Un élève et une élève écrivent.
    Des pays signent.
    Les bras du fleuve.
    Le poste et la poste.
    Le mémoire et la mémoire.
    La France et le Canada.
    Des choix sont faits.
    Un voix-off est ajouté.
    Les prix baissent.
    Le secrétaire et la secrétaire.
    La moitié des membres vote.
    Ce matin et cette nuit.
    Le manche et la manche.
    Un aide et une aide.
    Des cas sont signalés.
    Le corps et les corps.
    La diplomate et le diplomate.
    Les temps changent.
    La crise et le krach.
    Un membre et une membre.
    Les avis divergent.
    Le vase et la vase.
    Des discours sont tenus.`,
};

export const typography: Sentences = {
  rule: 'form/typography',
  recall: 95,
  falseAlarms: 4,
  strict: true,
  fires: `
    L'accord est signé.
    Il a dit "oui" hier.
    Une question : laquelle.
    Attention ! Le pont est fermé.
    Une liste; une autre.
    Quel jour?
    Il parle de « paix ».
    Il parle de «paix».
    La paix , dit-il.
    La paix  revient.
    La suite...
    Les Etats parties.
    L’Etat est fort.
    Les Etats-Unis ont voté.
    L’Egypte a voté.
    L’Ecole est ouverte.
    A la demande du Conseil, la séance est levée.
    Le 1 janvier 2027, le texte.
    La 2ème session.
    Le XXème siècle.
    La 1ère réunion.
    Le 1e mars 2027, le Conseil.
    Mr Dupré est là.
    Mrs Dupré est là.
    Melle Sarr est là.
    Mme. Sarr est là.
    Le 3 Mars 2027, le Conseil.
    La hausse est de 12% ici.
    Le prix est de 12€ ici.
    La séance ouvre à 18h30.
    La séance ouvre à 9h.`,
  spares: `
    L’accord est signé.
    Les États parties.
    Les États-Unis ont voté.
    L’Égypte a voté.
    La 2e session.
    Le XXe siècle.
    Le 1er janvier 2027, le texte.
    La 1re réunion.
    M. Dupré est là.
    Mme Sarr est là.
    Mlle Sarr est là.
    Le 3 mars 2027, le Conseil.
    La suite…
    La paix, dit-il.
    La paix revient.
    Voir https://www.example.fr/a?b=1 et la suite.
    La version 2.0 est sortie.
    L’Euro et l’Espagne.
    Le numéro 12 est tiré.
    A-t-il signé, ou non.
    L’axe A la longe.
    Le plan B est prêt.
    Le code est E12.
    L’article 12 est modifié.
    Le mot Est désigne l’est.
    En avril, la séance ouvre.
    Le 12 avril 2026, la séance ouvre.
    Les Européens votent.
    L’Estonie préside.
    Cinq millions d’euros sont prévus.
    Le vol dure huit heures.`,
};
