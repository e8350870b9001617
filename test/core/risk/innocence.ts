import type { Sentences } from './measure.ts';

export const innocence: Sentences = {
  rule: 'wording/presumption-of-innocence',
  recall: 90,
  falseAlarms: 7,
  fires: `
    L’auteur de l’attaque a été arrêté.
    Les auteurs de l’attentat sont en fuite ; les auteurs du crime aussi.
    L’assassin de la journaliste a été identifié.
    Le meurtrier se cache dans la capitale.
    Les ravisseurs ont été repérés.
    L’espion a été expulsé.
    M. Dupré a détourné les fonds.
    Mme Sarr a falsifié les comptes.
    Le directeur a corrompu deux élus.
    L’homme a été interpellé pour avoir piraté le ministère.
    Deux suspects ont été arrêtés pour avoir posé la bombe.
    Le présumé coupable a été entendu.
    L’ancien ministre est coupable de trahison.
    Il est coupable d’avoir menti.
    Le préfet s’est rendu coupable de violences.
    L’entreprise s’est placée dans l’illégalité.
    Les terrains ont été cédés dans des conditions irrégulières.
    Le contrat a été signé dans des conditions opaques.
    Les dirigeants ont menti au pays.
    Ils ont gagné en falsifiant les chiffres.
    Ces pratiques commerciales douteuses doivent cesser.
    Ces fraudeurs seront jugés.
    Les mafieux tiennent le port.
    L’adjoint a touché des pots-de-vin.
    Le maire a blanchi l’argent du trafic.
    Le tortionnaire vit à l’étranger.
    Les bourreaux ont été reconnus.
    L’escroc a quitté le pays.
    Il a empoisonné son rival.
    Ils avaient assassiné deux diplomates.
    Des surfacturations de travaux ont été commises.
    Le violeur a été libéré.`,
  spares: `
    L’auteur présumé des faits a été arrêté.
    Les auteurs présumés ont été entendus.
    M. Dupré est mis en examen pour détournement de fonds.
    M. Dupré aurait détourné les fonds.
    Il est soupçonné d’avoir falsifié les comptes.
    La personne mise en cause a été entendue.
    Le tribunal a condamné l’auteur de l’attaque à dix ans.
    Les auteurs de l’attaque doivent être traduits en justice.
    La justice doit identifier les auteurs de l’attentat.
    L’auteur du rapport sera entendu.
    L’auteure du roman est invitée.
    Le convoi a été détourné vers le port.
    La route a été coupée.
    Il n’a pas détourné les fonds.
    La loi punit la corruption.
    La lutte contre la corruption est une priorité.
    Une enquête est ouverte.
    Le parquet a requis un non-lieu.
    L’avion a été détourné par le mauvais temps.
    Le préfet a signé l’arrêté.
    Selon le parquet, il a falsifié les comptes.
    Les victimes ont été entendues.
    Le suspect a été remis en liberté.
    L’intéressé conteste les faits.
    L’avocat a déposé un recours.
    Le juge a rendu une ordonnance.
    La banque a gelé le compte.
    Les témoins sont protégés.
    L’instruction suit son cours.
    Le ministre s’est placé à la droite du président.
    Les négociations se tiennent dans des conditions favorables.
    Les auteurs du texte ont été remerciés.`,
};
