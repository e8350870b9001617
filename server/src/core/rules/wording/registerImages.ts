import type { PhraseGroup } from '../phraseRule.ts';
import { patternsOf } from './patternsOf.ts';

/** Images of sport, war, theatre, medicine, weather, table, beasts, marriage and faith, and the nicknames of the press. */
export const pressImages: readonly PhraseGroup[] = [
  {
    note: { fr: 'image de presse\u00a0: dire le fait.', en: 'press image: say the fact.' },
    patterns: patternsOf(`
      jeu|jeux dangereux|trouble|troubles ; jeu de massacre|rôles|chaises|ping-pong|yo-yo|quilles ; chaises musicales ; chaise vide
      règlement|règlements de comptes ; comptes d’ apothicaire ; carte|cartes maîtresse|maîtresses ; ~abattre ses|leurs cartes
      ~rebattre|~brouiller les cartes ; quitte ou double ; roulette russe
      pari fou|risqué|perdu|gagné ; ~entrer|~rentrer …1 dans le|la jeu|danse|arène|cour ; passe|passes d’ armes ; joute|joutes ; poids plume
      premier|dernier|second|deuxième round ; hors jeu ; but contre son camp ; coup franc ; saut d’ obstacles ; parcours d’ obstacles ; tour de chauffe
      galop d’ essai ; ballon d’ essai|oxygène ; dernier virage
      lever|baisser|tomber de rideau ; dernier acte ; scénario catastrophe ; scénario du pire ; théâtre d’ ombres ; psychodrame|psychodrames ; mélodrame
      happy end ; rebondissement|rebondissements ; suspense ; thriller ; opérette ; grand-guignol|grand-guignolesque ; pantomime ; farce ; mascarade
      second|premier rôle ; rôle de composition
      offensive|opération de charme ; opération séduction ; bataille rangée ; arme|armes fatale|favorite|absolue|secrète|secrètes|favorites
      feu|feux nourri|nourris|croisés ; tir|tirs de barrage ; champ|champs de mines|ruines ; terrain|terrains miné|minés|glissant
      bombe|bombes à retardement ; ~allumer la mèche ; drapeau blanc ; ~hisser le drapeau ; ~fourbir|~affûter ses|leurs armes
      ~monter à l’ assaut ; hache de guerre ; calumet ; croisade|croisades ; franc-tireur|francs-tireurs ; blitzkrieg
      guérilla juridique|parlementaire|judiciaire ; bataillon|bataillons de <NOUN> ; armée rouge|brune|secrète ; sale|sales guerre|guerres|besogne|type
      ~partir en guerre|croisade|campagne ; ~livrer bataille ; ~passer à l’ offensive|attaque ; ~tirer les marrons|premier
      électrochoc|électrochocs ; thérapie|traitement de choc ; remède de cheval ; piqûre de rappel ; ~donner des boutons ; gueule de bois ; coma ; myopie
      cécité ; ~avoir la gueule ; mort clinique ; cautère ; emplâtre ; sous perfusion ; acharnement thérapeutique ; état de grâce|choc|siège
      maladie|maladies des? <NOUN> <ADJ> ; fièvre <ADJ> ; épidermique|épidermiques ; allergique à
      avis de tempête ; calme plat ; vent en poupe ; vents contraires ; un vent de ; vent|vents mauvais|nouveau ; éclaircie ; orage|orages ; les nuages ~s’?
      flou artistique ; brouillard ; gros temps ; à contre-courant ; ~faire naufrage ; ~changer de cap|braquet ; virage à 180
      tournant à 180 ; partie|face|pointe émergée|immergée|cachée de l’ iceberg ; ~surfer sur ; écume des jours
      ~au creux de la vague ; bout du tunnel ; ~ramer …2 direction|sens|contre ; ~voguer ; contre vents et marées ; ~jeter l’ ancre ; ~larguer les amarres
      ~arriver à bon port ; pilote dans l’ avion ; ~battre pavillon ; tête de gondole
      ~passer|~prendre|~reprendre …1 le|la flambeau|relais|témoin ; ~reprendre la main ; ~garder son sang-froid ; ~perdre son sang-froid ; ~donner sa langue
      ~tirer sur la corde ; ~montrer le bout ; ~mettre le doigt sur ; ~mettre le cap ; ~mettre le pied ; ~jeter le gant|discrédit ; ~relever le gant
      ~tourner casaque|court|dos ; ~sortir du rang|placard|cadre|jeu
      dents longues ; ~avoir du plomb|pain ; ~avoir bon dos|pied ; ~avoir la dent|main|tête|peau ; ~avoir le vent|bras|beau
      ~avoir les mains|yeux|dents|coudées ; ~avoir maille à partir ; ~avoir pignon sur rue ; ~avoir voix au chapitre ; ~avoir d’ autres chats
      ~avoir plus d’ un tour ; ~en avoir vu d’ ; ~en découdre ; ~en venir aux mains ; ~en rester là
      ~être au bord du ; ~être aux abois|anges|antipodes|prises ; aux abois ; aux antipodes ; aux manettes|commandes ; aux côtés? du diable
      au banc des accusés ; mis|mise|mettre au ban ; cloué|clouer|clouée au pilori ; ~vouer aux gémonies ; aux gémonies ; chasse aux sorcières ; inquisition
      anathème ; mea culpa ; grand-messe|grand-messes ; bréviaire ; catéchisme ; évangile ; ~prêcher dans le|pour|un ; vieux démons ; démons du
      péché originel|mignon ; veau d’ or ; terre promise|brûlée ; paradis perdu ; enfer|enfers de|du|des|vert ; descente aux enfers ; chemin de Damas
      prophète|prophètes de ; guerre de chapelles ; main de fer ; gant de velours ; coude à coude ; épine dans le pied ; épine dorsale
      pierre|pierres d’ achoppement|angle ; nerf de ; fil rouge ; fil d’ Ariane ; goulet|goulot d’ étranglement
      cheval|chevaux de bataille ; fer|fers au feu ; bête|bêtes noire|noires ; vache sacrée ; canard boiteux ; dinosaure|dinosaures ; mammouth|mammouths
      requin|requins ; renard dans ; mouche du coche ; politique de l’ autruche ; ~poser un lapin ; peau de l’ ours ; ~ménager ses arrières ; ~courir deux
      ~mettre la charrue ; ~ruer dans ; ~prendre la bête ; de la bouche du ; ~montrer les crocs ; nouveau-né|bébé politique
      lune|lunes de ; flirt|idylle|romance|fiançailles|divorce|noces avec|entre|diplomatique|politique|consommé
      mariage|mariages de raison|convenance|carpe|façade ; pas de deux ; valse ; danse|danses du ventre|macabre|scalp ; ~danser sur un volcan ; ~convoler
      corbeille de la mariée ; famille recomposée ; enfant|enfants gâté|gâtés|pauvre|pauvres ; parent|parents pauvre|pauvres
      frère|frères|sœur|sœurs jumeau|jumeaux|jumelle|ennemis ;
      à plein régime ; rouleau|rouleaux compresseur|compresseurs ; courroie|courroies de transmission ; grain|grains de sable ; voie|voies de garage
      train|trains de retard ; panne sèche ; pied au plancher ; feu|feux au vert ; feu orange ; la machine s’ ; machine à perdre|broyer|gagner
      machine infernale ; soupape ; ~mettre de l’ huile ; ~huiler ; locomotive de ; moteur franco-allemand ; vitesse grand V ; sur les chapeaux
      aux mains sales ; linge sale ; ~laver son|leur linge ; ~laver plus ; ~jeter le bébé ; ~tirer la chasse ; victime|victimes de son|leur succès
      rançon|prix du|de la succès|gloire ; revers de fortune|médaille ; effet|effets boomerang|domino|papillon|pervers
      retour|retours de flamme|bâton|manivelle ; bouffée|bouffées d’ ; second|seconde souffle|jeunesse ; course folle ; fuite en avant
      saut dans l’ inconnu|le ; marche forcée ; ~faire le grand écart ; grand|grands écart|soir
      gisement de croissance|emplois|productivité ; mine d’ or|informations ; poule aux œufs ; trésor de guerre ; nerf ; bas de laine ; jackpot ; pactole
      manne ; eldorados ; poids mort ; boulet|boulets ; ~traîner un|des|les|ses boulet|boulets|pieds|casseroles|savates
      casserole|casseroles judiciaire|judiciaires ; patate chaude ; ~refiler ; cour de récréation ; bac à sable politique
      mort|morte|morts en sursis|vivant|vivants ; château|châteaux en Espagne ; ~bâtir sur du sable ; colosse aux pieds ; ~enterrer la|le|les|l’ <NOUN>
      requiem ; oraison funèbre ; arrêt de mort ; ~signer l’? arrêt ; chant du cygne ; ~rendre l’ âme ; dernier souffle ; acte de décès
      champs de bataille politiques? ; terre|terres de sang ; bain|bains de sang ; mare de sang ; sang sur les mains ; goutte de sang ; fleuve de sang
      à feu et ;
      ~sortir la sulfateuse ; au point mort ; ~être en berne ; ~mettre la main à la poche ; les pieds dans le tapis ; ne ~manger pas de pain
      ~changer de logiciel ; changement de logiciel ; tsunami|tsunamis numérique|numériques|politique|social|économique|électoral ; du pipeau
      ~couper la poire ; ~tomber dans l’ escarcelle ; ~scier la branche ; gros bras ; ~taper|~frapper du poing ; profil bas ; tache d’ huile
      ~faire marche arrière ; ~prendre …2 à contre-pied ; ~prendre du galon ; ~perdre la boule|boussole|nord ; ~rentrer dans le rang
      en travers de la gorge ; ~serrer|~resserrer les boulons|rangs ; coup|coups de froid
      partie|parties de ping-pong ; poker menteur ; effet boule de neige ; vase|vases communicant|communicants ; écran|écrans de fumée ; arbre qui cache
      goutte d’ eau dans ; éléphant dans ; pomme empoisonnée ; roue|roues de secours ; balle de match ; faux départ ; dans les cordes|choux
      dans l’ œil du cyclone ; gueule du loup ; mouchoir de poche ; sur la corde raide
      sur les rotules ; sur tous les fronts ; au bord de l’ implosion|asphyxie|abîme ; à la ramasse|godille|traîne ; à pas de loup ; main dans la main
      en embuscade ; entre deux chaises ; ~ratisser large ; ~caracoler ; ~tirer la langue ; ~retourner sa|leur veste ; ~redistribuer les cartes
      cartes sur table ; sur les deux tableaux ; ~changer la donne ; le Rubicon ; ~brûler les|ses étapes|vaisseaux
      ~casser les codes ; sous le feu des projecteurs ; sous le tapis ; sous haute tension ; ~tancer ; au rendez-vous de l’ histoire ; aux abonnés absents
      ~enterrer la hache ; ~déterrer la hache ; ~jouer la montre|carte ; ~jouer les trouble-fête|pompiers|arbitres|équilibristes ; le beurre et l’ argent
      la main sur le cœur ; les yeux dans les yeux ; droit dans ses|leurs bottes
      cerise ; ~sonner le réveil|tocsin|glas|fin|hallali ; trompettes ; tambour battant ; fausse|fausses note|notes ; au diapason
      petite|petites musique|musiques|guerre|phrase|phrases|combines ; chef d’ orchestre ; partition ; refrain ; à l’ unisson
      concert de|d’ louanges|critiques|protestations|indignation ; tambours ; ~mettre un bémol ; ~mettre en sourdine ; ~chanter victoire|les
      ~accorder ses violons ;`),
  },
  {
    note: { fr: 'surnom de presse\u00a0: donner le nom ou le titre.', en: 'press nickname: give the name or the title.' },
    patterns: patternsOf(`
      oncle Sam ; Big Brother ; pays du Soleil-Levant|Levant|Cèdre|matin ; outre-Rhin|outre-Manche|outre-Quiévrain ; la Grande Muette
      locataire|hôte|maître de l’ Élysée ; locataire|hôte|maître de la Maison-Blanche ; maître|homme|locataire du Kremlin
      patron|patronne|patrons de l’|la|le|du OTAN|ONU|FMI|diplomatie|BCE|Commission|Quai ;
      homme|hommes|femme fort|forte|forts|providentiel|providentielle|clé|clef de|du|des ; perfide Albion ; Sublime Porte ; vieux|Vieux continent|Continent
      l’ Empire céleste|milieu ; empire du Milieu ; l’ Oncle ; numéro un|deux|1|2 <DEMONYM> ; gendarme|gendarmes du monde|international
      roi|rois|reine|empereur|tsar|pape|papes du|des|de <NOUN> ; roi dollar ; nouveau tsar ; dame de fer
      ex-meilleur|ex-meilleure|ex-meilleurs ; Tonton ; le Président|président Diomaye|Macky|Joe|Donald|Vladimir ; pays|État|Etat client|vassal
      client|cliente|clients du|de la FMI|Banque ; les enfants d’ Allah ; nos amis|cousins <DEMONYM>
      géant|géants|ogre|dragon|tigre|ours|coq|aigle <DEMONYM> ; le géant asiatique ; petit|petits poucet|poucets ; David contre Goliath ; l’ axe <DEMONYM>`),
  },
];
