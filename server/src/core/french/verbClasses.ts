/**
 * Verbs by what a diplomatic text does with them. The classes follow speech-act theory as Searle sorted it (A taxonomy of illocutionary acts, 1975),
 * filled with the verbs of French communiqués, resolutions and dispatches. Keys are lemmas; a verb may stand in several classes.
 */

/** Verbs that give words to someone: what follows is on that person's word. */
export const speechVerbs = lemmas(`
  affirmer ajouter alléguer annoncer arguer assurer attester avancer avertir clamer commenter communiquer conclure confier confirmer constater
  considérer croire déclarer décrire démentir dénoncer déplorer détailler dire divulguer écrire énoncer estimer évoquer expliquer faire-savoir
  indiquer informer insister interpeller juger lancer marteler mentionner nier noter observer penser plaider pointer préciser prétendre prévenir
  proclamer promettre raconter rapporter rappeler reconnaître regretter relater relayer relever répéter répliquer répondre résumer révéler
  revendiquer rétorquer s'exclamer signaler souligner soutenir suggérer témoigner tweeter`);

/** Verbs by which the issuer does what it says: to say them is the act, no source is owed. */
export const performativeVerbs = lemmas(`
  accueillir accepter adhérer adjurer adresser affirmer appeler appuyer approuver apprécier assurer autoriser bénir charger commander condamner confier
  conjurer convier décider déclarer déconseiller dédier demander dénoncer déplorer désapprouver désigner donner-acte encourager engager enjoindre espérer
  exhorter exiger exprimer féliciter former-le-voeu honorer implorer inciter insister instruire inviter louer mandater nommer noter ordonner
  préconiser prendre-acte présenter prier proclamer promettre proposer protester rappeler réaffirmer recommander réclamer reconnaître refuser regretter
  rejeter remercier rendre-hommage renouveler réitérer réprouver requérir saluer solliciter souhaiter souligner soutenir suggérer supplier
  s'associer s'engager s'incliner se-féliciter se-réjouir transmettre tenir`);

/** Performative verbs of which little else is ever meant: in the present they are the act itself, whoever is its subject. */
export const pronouncingVerbs = lemmas(`
  appeler condamner demander dénoncer déplorer encourager exhorter exprimer féliciter inviter partager prier réaffirmer regretter réitérer remercier renouveler saluer
  souhaiter soutenir s'associer s'incliner se-féliciter se-réjouir réjouir incliner associer prendre-acte rendre-hommage`);

/** What the issuer's own day is made of: acts of which the text is the record. */
export const recordedActVerbs = lemmas(`
  aborder accompagner accueillir adopter assister clôturer conduire convenir coprésider débattre délibérer discuter échanger effectuer examiner évoquer
  inaugurer intervenir lancer organiser ouvrir participer passer prendre présenter présider procéder recevoir remettre rencontrer réunir
  publier diffuser s'entretenir se-rendre se-réunir se-tenir signer tenir visiter`);

/** Verbs that say that one thing made another. */
export const causeVerbs = lemmas(`
  accélérer accentuer aboutir affaiblir affecter aggraver améliorer amener bouleverser causer compromettre conduire contribuer créer déboucher déclencher
  découler déstabiliser détériorer détruire empêcher engendrer entraîner entraver exacerber expliquer faciliter favoriser fragiliser freiner générer
  imposer induire limiter menacer nuire obliger occasionner offrir permettre perturber pousser préserver produire provenir provoquer ralentir
  renforcer résulter révolutionner saper susciter transformer`);

/** What a text of law, a report or a plan does: « la loi prévoit », « le rapport révèle ». Its words are there to be looked up. */
export const documentVerbs = lemmas(`
  abroger analyser autoriser comporter concerner consacrer contenir créer définir disposer encadrer énoncer établir étendre exiger exposer fixer garantir imposer
  indiquer instaurer instituer interdire mettre modifier montrer noter obliger organiser permettre porter préciser prévoir recommander reconnaître révéler
  souligner stipuler supprimer transposer viser`);

/** Verbs of change over time. */
export const trendVerbs = lemmas(`
  accroître augmenter baisser bondir chuter croître décliner décroître décupler devenir diminuer doubler émerger évoluer exploser grandir
  grimper intensifier multiplier passer progresser quadrupler quintupler réduire reculer redoubler régresser s'accélérer s'accroître s'aggraver s'améliorer
  s'effondrer s'imposer s'intensifier stagner se-détériorer se-développer se-généraliser se-multiplier se-répandre tripler tomber`);

/** Verbs that say what something is, has or counts. */
export const stateVerbs = lemmas(`
  abriter appartenir atteindre avoir bénéficier compter comporter comprendre concerner consister constituer contenir correspondre couvrir demeurer dépasser
  dépendre disposer employer équivaloir être exister figurer former héberger impliquer inclure incarner jouir jouer localiser
  maintenir manquer nécessiter occuper partager posséder prévoir regrouper relever réunir reposer représenter rester reposer s'appuyer s'élever s'étendre servir
  situer souffrir subir toucher totaliser traverser utiliser viser`);

/** Verbs of duty and need: they ask, they do not assert. */
export const dutyVerbs = lemmas(`devoir falloir convenir importer appartenir incomber revenir valoir`);

/** Verbs of the issuer's plans. */
export const commitmentVerbs = lemmas(`
  compter continuer engager entendre envisager garantir mener œuvrer planifier poursuivre prévoir promettre s'efforcer s'attacher s'engager se-mobiliser travailler
  veiller vouloir`);

/** Hostile or unlawful acts: to name their author is to accuse. */
export const hostileVerbs = lemmas(`
  abattre agresser annexer arrêter assassiner assiéger attaquer blesser bloquer bombarder capturer censurer cibler coloniser commettre déporter déstabiliser
  détenir détourner détruire emprisonner enlever envahir espionner exécuter expulser frapper infiltrer incarcérer incendier intercepter kidnapper manipuler
  massacrer menacer mentir occuper opprimer persécuter perpétrer pilonner pirater piller pourchasser profaner ravager réprimer saboter saccager séquestrer tirer
  torturer trahir tuer violer violenter voler`);

/** Verbs that put someone into an office: in the present passive they are the act itself. */
export const appointmentVerbs = lemmas(
  `affecter appeler désigner élever habiliter maintenir mandater muter nommer promouvoir proroger rappeler reconduire`,
);

/** Adjectives by which a writer judges instead of describing (modal and appreciative; Kerbrat-Orecchioni, L’Énonciation, 1980). */
export const judgementAdjectives = lemmas(`
  absurde admirable beau bienvenu bon capital clair courageux crucial dangereux décevant décisif déplorable désirable digne encourageant essentiel exemplaire
  fondamental grave heureux honteux impératif impensable important impossible inacceptable inadmissible inconcevable indigne indispensable inquiétant inutile
  intolérable juste légitime louable malheureux mauvais nécessaire normal opportun positif préférable préoccupant prioritaire regrettable remarquable
  responsable sain satisfaisant scandaleux souhaitable triste urgent utile vital`);

/** Lemmas set apart by white space. */
export function lemmas(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
