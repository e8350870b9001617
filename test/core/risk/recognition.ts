import type { Sentences } from './measure.ts';

export const recognition: Sentences = {
  rule: 'wording/recognition',
  recall: 90,
  falseAlarms: 7,
  fires: `
    Le régime de Damas a rejeté l’offre.
    Le régime iranien a réagi hier.
    Le régime d’Assad a tiré sur la foule.
    La junte a dissous le parlement.
    Cette dictature opprime son peuple.
    Les autorités de facto ont fermé l’aéroport.
    La république autoproclamée organise un scrutin.
    Les autorités séparatistes ont refusé l’accès.
    Le gouvernement autoproclamé siège à l’est.
    Le soi-disant gouvernement a publié un décret.
    Le prétendu référendum a eu lieu dimanche.
    Ce simulacre d’élections ne trompe personne.
    Le président de l’Abkhazie a reçu la délégation.
    Le ministre de la Transnistrie a pris la parole.
    Le gouvernement taliban a interdit les écoles.
    Le chef de l’État de l’Artsakh a protesté.
    L’ambassade du Somaliland est fermée.
    La conférence se tient à Jérusalem, capitale d’Israël.
    La délégation a visité la capitale Tel-Aviv.
    La frontière israélo-libanaise est calme.
    Cette région historiquement russe est disputée.
    Ces terres ancestrales du peuple kurde sont convoitées.
    L’État fantoche a signé l’accord.
    Le dictateur a prononcé un discours.
    Les rebelles tiennent la ville.
    L’enclave séparatiste est isolée.
    L’indépendance du Kurdistan est proche.
    Le peuple catalan attend une réponse.
    Le territoire contesté est administré par le nord.
    Le représentant de l’Artsakh en France a parlé.
    Ce gouvernement illégitime doit partir.
    Les usurpateurs ont pris le palais.`,
  spares: `
    Le régime de sanctions a été prorogé.
    Le régime de retraite des agents est réformé.
    Le régime juridique du contrat est précisé.
    Le régime des visas est assoupli.
    Le gouvernement syrien a réagi.
    Les autorités iraniennes ont répondu.
    Le président de la Roumanie a reçu la délégation.
    La capitale économique du pays est Casablanca.
    La frontière entre la France et la Suisse est ouverte.
    La capitale bulgare accueille le sommet.
    Le régime de Vichy a pris fin en 1944.
    Le gouvernement a présenté sa feuille de route.
    L’ambassadeur du Japon a remis ses lettres de créance.
    Le ministre a rencontré son homologue à Tel-Aviv.
    Le régime français de protection sociale est ancien.
    Les autorités locales ont ouvert un centre.
    Le régime fiscal des expatriés change.
    Le régime de responsabilité est prévu par la loi.
    La République tchèque préside le groupe.
    Les terres agricoles sont irriguées.
    Le parlement a ratifié l’accord.
    Le chef de l’État s’est rendu à Vienne.
    La mission a suivi un régime strict.
    Le représentant du Canada a pris la parole.
    La région historique de Bohême attire les visiteurs.
    L’entité adjudicatrice publie l’avis.
    Le régime de neutralité du pays est reconnu.
    L’administration fiscale a répondu.
    Le peuple français a voté.
    Le conseil a reconnu la compétence du comité.
    Le territoire national compte 101 départements.
    La République de Corée a signé l’accord.`,
};
