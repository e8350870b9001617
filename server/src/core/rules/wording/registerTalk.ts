import type { PhraseGroup } from '../phraseRule.ts';
import { patternsOf } from './patternsOf.ts';

/** What is said and not written: clipped words, words of the street, and the set phrases of conversation and of the newsroom. Words with a plain sense too (« type », « top », « carré ») are left out. */
export const talkWords: readonly PhraseGroup[] = [
  {
    note: { fr: 'mot abrégé ou populaire\u00a0: écrire le mot en usage.', en: 'a clipped or popular word: write the usual one.' },
    patterns: patternsOf(`
      hélico|hélicos manif|manifs proprio|proprios ado|ados prof|profs fac|facs resto|restos appart|apparts bagnole|bagnoles sympa|sympas perso|persos
      intello|intellos prolo|prolos
      parano|paranos mytho|mythos accro|accros bouquin|bouquins taf nana|nanas mec|mecs gars môme|mômes mioche|mioches fiston|fistons papy|papys
      mamie|mamies magot|magots
      popu conso|consos exam|exams ciné|cinés dico|dicos frigo|frigos clando|clandos dispo|dispos compète hebdo|hebdos apéro|apéros gynéco|gynécos
      kiné|kinés toubib|toubibs
      stup|stups indic|indics keuf|keufs keum|keums meuf|meufs daron|darons pote|potes frangin|frangins frangine|frangines gonzesse|gonzesses
      loustic|loustics gus lascar|lascars
      gugusse|gugusses zigoto|zigotos olibrius hurluberlu|hurluberlus branquignol|branquignols rigolo|rigolos pignouf|pignoufs plouc|ploucs
      péquenaud|péquenauds
      friqué|friquée|friqués fauché|fauchés fauchée thunes flouze oseille pognon pèze picaillons tronche|tronches trombine|trombines frimousse
      caboche|caboches pif guibolle|guibolles
      piaule|piaules gourbi|gourbis bled|bleds patelin|patelins troquet|troquets bistro|bistros bistrot|bistrots gargote|gargotes boui-boui guinguette
      godasse|godasses
      fringue|fringues frusques futal froc|frocs bazarder bazardé|bazardée|bazardés bidoche bouffe|bouffes boustifaille picole gnôle pinard clope|clopes
      cachotterie|cachotteries
      combinard|combinards magouillard|magouillards fumiste|fumistes tire-au-flanc fayot|fayots lèche-bottes faux-jeton faux-cul bras-cassé
      baltringue|baltringues
      dégonflé|dégonflés trouillard|trouillards pétochard froussard|froussards poltron|poltrons pantouflard|pantouflards glandeur|glandeurs
      branleur|branleurs flemmard|flemmards flemme
      pipeauter pipeauté entourloupette|entourloupettes embrouilles arnaqueur|arnaqueurs filou|filous roublard|roublards roublardise combine|combines
      bidouilleur|bidouilleurs
      cinglé|cinglée|cinglés taré|tarée|tarés toqué|toqués maboul|maboule siphonné|siphonnés dingo|dingos loufdingue gaga zinzin foldingue neuneu|neuneus
      relou|relous chelou|chelous zarbi vénère kiffer kiffe kiffé flippant|flippante|flippants gonflant|gonflante saoulant|saoulante barbant|barbante
      marrant|marrante|marrants poilant rigolard|rigolards fastoche duraille balaise|balaises balèze|balèzes fortiche|fortiches costaud|costauds
      baraqué|baraqués mastoc maousse rikiki riquiqui minus
      culotté|culottée|culottés foireux foireuse foireuses pourrave craignos nullard|nullards nullissime moche|moches mochard crade|crades crado|crados
      cradingue dégueulasse|dégueulasses dégueu
      trash fun cool hype bling-bling has-been ringardise ringardiser ringardisé|ringardisée|ringardisés
      ~amocher ~boulotter ~cavaler ~chiader ~chialer ~clamser ~crapahuter ~crécher ~débagouler ~dégommer ~dégoter
      ~dégoupiller ~dégringoler
      ~démerder ~empapaouter ~entuber ~épater ~farfouiller ~ferrailler ~fignoler ~flancher ~fourguer ~gamberger
      ~glander ~gober ~goupiller ~grappiller ~gratouiller
      ~jacter ~jaspiner ~lourder ~mégoter ~merdoyer ~moufter ~nasiller ~paumer ~péter ~phosphorer ~picoler ~pinailler ~pioncer ~pistonner
      ~poireauter ~poirauter ~potasser ~rabibocher ~rabrouer ~radiner ~radoter ~rafistoler ~raquer ~ratiboiser ~recaser ~requinquer ~roupiller ~saquer
      ~schlinguer ~sermonner ~siphonner
      ~snober ~tchipper ~torcher ~touiller ~trimballer ~trimbaler ~tronçonner ~turbiner ~zyeuter ~fulminer ~bluffer ~gaffer ~crâner
      ~écornifler ~rameuter ~dorloter ~chouchouter ~cajoler ~amadouer`),
  },
  {
    note: { fr: 'tour familier ou de presse\u00a0: dire le fait.', en: 'a familiar or press turn: say the fact.' },
    patterns: patternsOf(`
      type|types bien ; drôle|drôles de type|types|mec|gens|individu ; un petit peu
      plein d’|de autres|gens|choses|pays|projets|problèmes ; un paquet de ; une chiée ; une floppée ; une ribambelle de
      vieux|vieille routard|routards|briscard|briscards|singe|loup|renard|renards ; bleu|bleus de la politique
      bête|bêtes politique|politiques|noire|noires ; animal|animaux politique|politiques ; second|seconds couteau|couteaux
      ~faire le poids ; ~faire la manchette|manchettes ; ~faire les gros titres ; ~faire sauter le verrou|bouchon|bouchons
      ~faire du surplace ; ~faire chou blanc ; ~faire tache ; ~faire tilt ; ~faire tapis ; ~faire flop
      ~faire gaffe ; ~faire une croix ; ~faire mumuse ; ~faire genre ; ~faire mal au cœur ; ~faire de la peine ; ~faire rire ; ~faire marrer ; ~faire rêver
      ~faire pschitt ; ~faire machine arrière ; ~faire le ménage ; ~faire le tri
      se faire la main ; nous faire la main ; se faire les dents ; se faire hara-kiri ; ~se faire avoir|rouler|virer|balader|mousser|plumer|pigeonner
      ~faire boire le calice ; ~faire des pieds et ; ~faire la nique ; ~faire la moue
      ~boire des coups|un|le coup|verre|calice ; ~boire la tasse ; ~crever de faim|froid|chaud|soif|peur ; ~crever la dalle ; ~mourir de rire|peur|ennui
      occasion|occasions en or ; affaire|affaires en or ; règle d’ or du métier
      que vous le vouliez ou non ; qu’ on le veuille ou non ; n’ en déplaise à ; à nos|vos|leurs|ses pieds ; à la botte
      sous la coupe|botte de|d’|du|des ; main|mains sur le robinet ; aucun|aucune|pas …4 à l’ horizon
      ne ~voir pas|rien venir ; n’ ~avoir rien|pas vu venir ; ~frôler le|la chaos|catastrophe|ridicule|pire|correctionnelle
      ~friser le|la ridicule|catastrophe|correctionnelle ; ~catapulter ; sans surprise ; comme par hasard|magie|enchantement ; par miracle
      triste exemple|spectacle|record|sire|constat|réalité ; beau|belle joueur|gâchis|affaire ; piètre figure|consolation|spectacle
      il est toujours? amusant|piquant|cocasse|plaisant|savoureux|curieux|étonnant|drôle|comique|ironique de <VERB> ;
      gestion catastrophique|calamiteuse|désastreuse|lamentable ; bilan catastrophique|calamiteux|désastreux|lamentable ; dossier|dossiers en béton
      béton armé juridique ; élection|élections bidon ; procès bidon ; argument|arguments massue|bidon
      ~claquer la porte ; ~prendre la porte ; ~virer de bord ; ~rester dans les clous ; ~sortir des clous ; ~rentrer dans les clous ; ~rester dans son coin
      ~jouer dans la cour ; ~jouer petit bras ; ~jouer la provocation|apaisement|surenchère
      ~traîner des|les pieds ; ~prendre son temps ; ~mettre les pieds dans ; ~mettre le doigt dans ; ~mettre le holà
      ~mettre au placard|rebut|rancart|parfum|pas ; ~mettre la main au|à la portefeuille|poche|pâte ; ~mettre sur la touche|paille|sellette
      ~être au parfum|taquet|top|fond ; ~être dans les choux|clous|vent|coup|course|mouise ; ~être à la peine|ramasse|manœuvre|masse
      ~être sur le coup|gril|pont|carreau ; ~être de mèche ; ~être aux fraises ; ~être en roue
      ~avoir le dernier mot ; ~avoir les nerfs ; ~avoir chaud aux ; ~avoir la trouille|cote|pêche|gnaque|niaque ; ~avoir de la bouteille
      ~avoir du chien|cran|culot|flair|nez|pain ; ~avoir le culot|toupet|cran ; ~avoir froid aux
      ~prendre la température ; ~prendre un coup ; ~prendre des coups ; ~prendre cher ; ~prendre la grosse tête ; ~prendre ses désirs ; ~prendre ses rêves
      ~prendre à la gorge ; ~prendre à contre-pied ; ~prendre pour un|des idiot|idiots|pigeons|imbéciles
      ~tirer à vue ; ~tirer sur l’ ambulance ; ~tirer au flanc ; ~tirer les marrons ; ~tirer des plans ; ~tirer la gueule|tronche
      ~tirer vers le bas ; ~raconter des salades|histoires|bobards ; ~vendre la mèche|peau
      ~lâcher du lest ; ~lâcher prise ; ~lâcher la bride ; ~lâcher les chiens|vannes ; ~serrer les dents|fesses|rangs ; ~sauter de joie
      ~sauter dans le vide ; ~sauter au plafond ; ~grimper aux rideaux ; ~monter sur ses ; ~monter dans les tours
      ~descendre dans l’ arène ; ~retourner le couteau ; ~remuer le couteau|ciel ; ~enfoncer une porte ; ~ouvrir grand ; ~ouvrir les vannes
      ~fermer le robinet|ban ; ~couper le robinet|sifflet ; ~siffler la fin ; ~siffler la récréation
      ~battre son plein ; ~battre sa coulpe ; ~battre des records ; ~battre en brèche ; ~battre froid ; ~passer comme une ; ~passer de la pommade
      ~passer à côté ; ~passer pour un|des imbécile|imbéciles|idiots ; ~passer un sale ; ~passer son tour
      ~recevoir une claque|leçon|douche ; ~donner des leçons|boutons|sueurs ; ~donner froid dans ; ~donner du grain ; ~donner le tournis ; ~donner la nausée
      ~rendre la monnaie ; ~rendre coup pour ; ~renverser la table
      ~tomber à pic|point ; ~tomber dans le piège|ridicule|oubli ; ~tomber de haut ; ~tomber sous la coupe ; ~tomber comme un ; ~tomber le masque
      ~tomber les masques ; les masques ~tomber ; ~ravaler sa|leur ; ~avaler son chapeau ; ~manger son chapeau
      ~perdre les pédales|manettes|eaux ; ~péter les plombs|un ; ~péter un câble ; ~pédaler dans ; ~s’ emmêler les ; ~se prendre les pieds ; ~se prendre une
      ~se serrer les coudes ; ~se tirer d’ affaire ; ~se tirer dans ; ~se casser les dents
      ~se croire tout ; ~se croire tout permis ; ~se moquer du monde ; ~se payer la|le|une tête|luxe ; ~se remonter les ; ~se retrouver le bec
      ~se ranger des ; ~se regarder le ; ~se rouler par ; ~se sucrer ; ~se goinfrer
      ça|il|cela passe ou ça ; ça coince|chauffe|craint|barde|grince|sent|urge|cloche|tangue|castagne ; ça sent le|la|l’ ; ah , ; oh , ; ah|oh !
      ah oui|non|bon ; oui mais ; eh ben ; tu parles
      allez comprendre ; cherchez l’ erreur ; rien de moins ; on croit rêver
      on rêve ; faut-il en rire ; sans rire ; tout ça pour ; et alors ? ; et puis quoi ; et après ?
      jour|jours de gloire ; bonne|bonnes poire|poires ; bonne|mauvaise pioche ; mauvaise|bonne passe|pente|blague|farce|plaisanterie
      sale|sales coup|coups|gueule|type|types|histoire|besogne|boulot|gosse ; petit|petits malin|malins|jeu|soldats|arrangements|meurtres
      gros|grosse mensonge|ficelle|ficelles|coup|bonnet|bonnets|légume|légumes|poisson|sous|morceau|lot ; grande|grandes gueule|gueules|manœuvres|messe
      haut|hauts et fort ; haut le cœur ; fort de café ; fort en gueule ; dernier|derniers des mohicans|justes`),
  },
];
