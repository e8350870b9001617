import type { PhraseGroup } from '../phraseRule.ts';
import { patternsOf } from './patternsOf.ts';
import { chargedWords } from './registerCharged.ts';
import { familiarWords } from './registerFamiliar.ts';
import { pressImages } from './registerImages.ts';
import { talkWords } from './registerTalk.ts';

/** Familiar, ironic, insulting, journalistic and wooden wording, by what is wrong with it. */
export const registerWords: readonly PhraseGroup[] = [
  ...familiarWords,
  ...talkWords,
  ...pressImages,
  ...chargedWords,
  {
    note: { fr: 'familier.', en: 'colloquial.' },
    patterns: patternsOf(`
      super|hyper|méga|archi|ultra <ADJ> ; génial|géniale|géniaux|géniales ; truc|trucs|machin|machins|bidule|bidules
      bordel|merde|merdes|foutoir|foutaise|foutaises ; connerie|conneries|con|cons|conne ; ~foutre ; fric|pognon|thune ; boulot|boulots ; ~bosser ; ~bouffer
      flic|flics ; gosse|gosses|gamin|gamins|mioche ; copain|copains|copine|pote|potes ; pagaille|bazar|chienlit
      foire d’ empoigne ; pas terrible ; vachement|drôlement|foutrement|rudement ; énormément de ; un tas de ; des tas de ; pas mal de
      une flopée|ribambelle|kyrielle|palanquée|foule de ; du coup ; au final ; en vrai ; carrément|franchement <ADJ> ; ça ~marcher ; ça ~faire ; ça ~être
      ça y est ; histoire de dire ; ~lâcher l’ affaire ; ~laisser tomber ; ~zapper ; ~flinguer ; ~plomber ; ~cartonner ; ~galérer ; ~bidouiller
      bidouille|bidouillage ; ~magouiller ; magouille|magouilles|combine|combines|embrouille|entourloupe|arnaque|arnaques ; ~arnaquer
      tripatouillage|tripatouillages|tambouille|bricolage|rafistolage ; ~traficoter ; ~racketter ; racket ; ~tacler ; tacle ; ~clasher|clash|buzz
      ~chambouler ; ~patauger|~piétiner|~pédaler ; ~se planter ; ~se casser ; ~se débrouiller ; ~se ficher ; ~s’ en ficher ; s’ en fiche|moque|fout|balance
      n’ importe quoi ; à la con|noix|va-vite ; à toute berzingue|blinde ; raté|ratés|ratage ; usine à gaz ; mille-feuille ; parcours du combattant
      voilà pour …2 <NOUN> ; voilà voilà ; tout de go ; sacré|sacrée|sacrés <NOUN> ; fichu|fichue|foutu|foutue ; bouffée d’ oxygène|air ; bonne blague
      blague|blagues ; rigolo|marrant|dingue|ouf|délire|hallucinant|hallucinante|bluffant|bluffante ; bizarre|bizarres|bizarrement
      farfelu|farfelue|farfelues|farfelus|loufoque|loufoques|saugrenu|saugrenue ; chapeau bas|chapeau l’ artiste ; cerise sur le gâteau
      ~retrousser …2 manches ; ~mettre les pieds ; ~mettre un pied ; ~se serrer la ceinture ; ~tirer les vers ; ~mettre le paquet
      ~mettre les bouchées doubles ; ~miser dessus ; ~faire la une ; ~faire cadeau ; ~faire semblant ; ~faire la leçon ; ~faire le job|boulot|plein|tri|dos
      ~faire du pied ; ~faire la sourde oreille ; ~faire les frais ; ~faire feu de tout bois ; ~faire main basse ; ~faire la pluie ; ~faire l’ autruche
      ~faire table rase ; ~faire long feu ; ~faire mouche ; ~faire grincer ; ~faire froid ; ~faire bon ménage ; ~faire couler …2 encre`),
  },
  {
    note: { fr: 'tour journalistique ou image\u00a0: dire le fait.', en: 'journalistic turn or image: say the fact.' },
    patterns: patternsOf(`
      ~sonner le glas ; ~tirer la sonnette d’ alarme ; ~tirer le signal d’ alarme ; ~tirer à boulets rouges ; ~tirer les ficelles ; ~tirer son épingle
      ~tirer la couverture ; ~tirer un trait ; ~jeter l’ éponge|huile|opprobre ; ~jeter de l’ huile ; ~jeter un froid|pavé ; pavé dans la mare
      ~mettre le feu aux poudres ; ~mettre de l’ eau ; ~mettre en musique ; ~mettre sous le tapis ; ~mettre la pression|charrue ; ~mettre au pied du mur
      ~mettre les points sur ; ~mettre sur la table ; ~mettre …2 bâtons dans ; ~enfoncer le clou|portes ; ~remettre le couvert ; ~remettre les pendules
      ~remettre de l’ huile ; ~rendre son tablier ; ~tourner la page ; ~tourner au vinaigre ; ~tourner en rond ; ~battre de l’ aile
      ~battre le fer|pavé|rappel ; ~monter au créneau ; ~monter en épingle ; ~monter au front ; ~monter sur ses grands ; ~descendre en flammes
      ~passer à la vitesse supérieure ; ~passer à la trappe ; ~passer entre les gouttes ; ~passer sous silence ; ~passer l’ éponge ; ~passer au crible
      ~passer à la moulinette ; ~ouvrir la boîte de ; boîte de Pandore ; ~ouvrir le bal ; ~fermer les yeux ; ~croiser le fer ; ~croiser les doigts
      ~souffler le chaud ; ~souffler sur les braises ; ~marcher sur des œufs ; ~marcher sur la tête ; ~naviguer à vue ; ~avancer à marche forcée
      à marche forcée ; ~couper l’ herbe ; ~couper les ponts ; ~couper le souffle ; vous coupe le souffle ; ~couper l’ appétit ; ~renvoyer dos à dos
      ~renvoyer la balle ; ~renvoyer l’ ascenseur ; ~garder la main ; ~donner le ton|la du|carte blanche|tournis ; ~donner du fil à retordre
      ~donner des ailes ; ~donner un coup ; ~prendre le taureau|train|large|pouls|relais|virage|pli ; ~prendre la tangente|poudre ; ~prendre de court|haut
      ~prendre son bâton ; ~prendre pour argent ; ~prêter main-forte ; ~prêter le flanc ; ~perdre pied|patience ; ~perdre son latin
      ~perdre la face|boussole|tête ; ~sauver la face|meubles ; ~sauver les apparences ; ~jouer les trouble-fête|prolongations ; ~jouer au chat
      ~jouer avec le feu ; ~jouer cavalier seul ; ~jouer la montre ; ~jouer gros ; ~entrer dans le jeu|danse ; ~sortir de ses gonds
      ~sortir l’ artillerie ; ~sortir du bois|bourbier|lot|chapeau ; ~montrer patte blanche ; ~montrer les dents|muscles ; ~montrer du doigt
      ~pointer du doigt ; ~caresser dans le sens ; ~brosser un tableau ; ~broyer du noir ; ~avaler des couleuvres ; ~avaler la pilule ; pilule amère
      ~mordre la poussière ; ~mordre à l’ ; ~serrer la vis|boulons ; ~lever le voile|pied|ton ; ~hausser le ton ; ~baisser les bras|pavillon|garde
      ~tendre la perche|joue ; ~tenir la dragée|corde|chandelle ; ~tenir le haut ; ~tenir tête ; ~tenir la barre ; ~rester lettre morte ; lettre morte
      ~rester de marbre ; ~rester sur …3 faim ; ~rester sur le carreau ; ~rester bouche ; n’ ~être pas en reste ; pas en reste ; n’ ~être pas un inconnu
      n’ ~avoir pas dit son dernier ; n’ ~avoir rien à envier ; ne ~bronche pas ; ~broncher ; ne ~mâche|mâcher pas ses ; ~ménager la chèvre
      ~noyer le poisson ; ~voler au secours ; ~voler la vedette ; ~voler en éclats ; ~crever l’ écran|abcès ; ~crier victoire|haro ; haro sur
      ~crier au loup|scandale ; ~hurler avec ; ~secouer le cocotier ; ~essuyer les plâtres|refus ; ~payer les pots ; ~payer rubis
      ~brandir la menace|épouvantail ; ~agiter le chiffon|spectre ; le spectre de|d’ ; ~attiser les? braises|haines|flammes ; ~déclarer sa flamme
      demande en mariage ; mariage d’ amour|raison ; lune de miel ; la noce|noces ; divorce consommé ; couple franco-allemand ; je t’ aime moi
      bras de fer ; bruit de bottes ; bruits de bottes ; levée|levées de bouclier|boucliers
      coup|coups de boutoir|poker|théâtre|semonce|sang|tonnerre|massue|frein|maître|canif|fouet|bluff|balai|gueule|éclat|griffe ; coups de menton
      tour|tours de passe-passe|vis|piste ; poudre aux yeux ; poudrière ; baril de poudre ; château de cartes ; jeu de dupes ; jeux de dupes ; jeu d’ échecs
      partie d’ échecs ; partie de poker|bras ; échiquier mondial|politique|international|géopolitique|diplomatique ; marché de dupes ; dialogue de sourds
      serpent de mer ; arlésienne ; épée de Damoclès ; talon d’ Achille ; cheval de Troie ; nœud gordien ; tonneau des Danaïdes ; travaux d’ Hercule
      rocher de Sisyphe ; victoire à la Pyrrhus ; entre Charybde ; fourches caudines ; pomme de discorde ; bouc|boucs émissaire|émissaires ; brebis galeuse
      loup dans la bergerie ; langue de bois|Molière ; tête de pont|gondole|turc|proue ; fer de lance ; clé|clef de voûte ; cœur battant ; poumon …1
      nerf de la guerre ; feuille de vigne ; tigre de papier ; ours russe ; dragon chinois ; aigle américain ; tanière de ; arrière-cour ; pré carré
      chasse gardée ; vache à lait ; vase|vases clos ; cour des grands ; premier de cordée ; tapis rouge ; feux de la rampe|projecteurs
      sous les projecteurs ; devant de la scène ; sur le devant ; sur la sellette ; sur le gril ; sur un plateau ; sur le fil du rasoir ; sur des charbons
      sur toutes les lèvres ; sous le manteau ; sous la table ; sous l’ œil ; au pied du mur ; au bord du gouffre|précipice ; au bout du tunnel ; au four et
      au grand dam ; au beau fixe ; au tapis ; au pas de charge ; aux premières loges ; aux oubliettes ; aux petits oignons ; à couteaux tirés
      à bras ouverts ; à corps perdu ; à cor et ; à tour de bras ; à tout bout de champ ; à tue-tête ; à mi-mot ; à demi-mot ; à géométrie variable
      à double tranchant ; à deux vitesses ; à plusieurs vitesses ; à la dérive ; à la traîne ; à la merci ; à la barbe ; à la croisée ; à l’ agonie
      à l’ abandon ; à feu et à sang ; à feu doux ; à bout de souffle ; à bout portant ; à bras-le-corps ; à qui mieux mieux ; à vau-l’eau ; en chute libre
      en roue libre ; en eaux troubles ; en haut lieu ; en lame de fond ; en ligne de mire ; en odeur de ; en porte-à-faux ; en perte de vitesse
      en demi-teinte ; en ordre de bataille ; en ordre dispersé ; en catimini ; en sourdine ; en grande pompe ; en coulisse ; en coulisses
      dans les coulisses ; dans le viseur ; dans la ligne de mire ; dans le rouge ; dans le noir ; dans l’ impasse ; dans la tourmente ; dans le collimateur
      dans les cartons ; dans les tuyaux ; dans les starting-blocks ; dans les arcanes ; arcanes|méandres du|de|des ; hors de ses gonds ; hors-jeu
      entre le marteau ; entre deux feux ; entre chien et loup ; de mal en pis ; de guerre lasse ; de bric et ; de pied ferme ; de plein fouet
      de la poudre ; de quoi rougir|rire ; déluge de feu ; sale guerre ; guerre éclair|froide nouvelle ; guerre des nerfs|ego|mots|chefs|tranchées
      vent|vents debout|contraires ; vent de panique|fronde|révolte ; vague bleue|de fond
      tsunami|raz-de-marée de|politique|électoral|judiciaire|médiatique|social ; séisme politique|diplomatique ; tempête dans ; tempête parfaite
      douche froide ; bain de foule ; valse des ; valse-hésitation ; ballet diplomatique ; bal des ; marathon diplomatique|budgétaire|de
      course contre la montre ; contre-la-montre ; course à l’ échalote ; sprint final ; dernière ligne droite ; ligne Maginot ; traversée du désert
      chemin de croix ; calendes grecques ; ironie du sort|de l’ ; comble de l’ ironie ; hasard du calendrier ; secret de Polichinelle ; les dés sont
      la balle est ; la messe est ; le ver est ; le mal est fait ; le jeu en vaut ; le vent tourne ; le torchon brûle ; le feu aux ; les jeux sont faits
      la coupe est pleine ; la goutte d’ eau ; l’ arbre qui cache ; l’ heure de vérité ; la face cachée ; l’ envers du ; le revers de la
      monnaie de sa pièce ; mauvais élève|élèves ; bon élève|élèves ; élève modèle ; grand oral ; carton rouge|jaune|plein ; zone d’ ombre
      homme|hommes fort|forts ; nouvel homme fort ; poids lourd|lourds ; dauphin ; baron|barons ; ténor|ténors ; éminence grise ; trouble-fête
      enfant terrible ; frère ennemi|ennemis ; frères ennemis ; ami|amis de trente ; cousin|cousins germain|germains ; petite phrase ; petites phrases
      coup médiatique ; sortie|sorties médiatique ; effet d’ annonce ; effets d’ annonce ; effet de manche ; show|shows ; saga ; vaudeville ; tragi-comédie
      imbroglio ; fiasco ; débâcle ; bérézina ; débandade ; capharnaüm ; cacophonie ; tohu-bohu ; tollé ; polémique enfle ; l’ ire ; courroux ; volte-face
      revirement spectaculaire ; sulfureux|sulfureuse ; brûlot ; brûlant|brûlante|brûlants ; sujet|sujets brûlant|brûlants|tabou|tabous
      explosif|explosive|explosifs dossier ; dossier brûlant|explosif ; mort-né|mort-née|mort-nés ; moribond|moribonde ; esseulé|esseulée|esseulés
      fer croisé ; au garde-à-vous ; comme si de rien ; comme un seul homme ; comme un coup ; comme neige au ; comme une traînée ; comme larrons
      comme peau de ; bouches|bouche à oreille ; bouche cousue ; salve|salves de ; rafale de ; avalanche de ; pluie de critiques ; volée de bois
      flot de critiques ; douche écossaise ; machine arrière ; pied de nez ; pied d’ égalité ; camouflet|gifle|affront|claque|soufflet ; estocade
      coup fatal ; mise à mort ; hallali ; curée ; ~balayer d’ un revers ; ~balayer les|la ; ~balayé|balayée|balayées|balayés par ; ~torpiller ; ~pilonner
      ~dézinguer ; ~étriller ; ~fustiger ; ~vilipender ; ~brocarder ; ~pourfendre ; ~vitupérer ; ~conspuer ; ~éreinter ; ~épingler ; ~égratigner ; ~asséner
      ~lancer à la cantonade ; ~s’ offusquer ; ~s’ insurger ; ~s’ étrangler ; ~s’ arracher les ; ~s’ accommoder ; ~croupir ; geôle|geôles ; joug
      spirale de|infernale ; engrenage ; imbrication fatale ; cercle vicieux ; Far West|far-west ; jungle ; no man’s land ; El Dorado|eldorado ; graal
      sésame ; mantra ; credo ; leitmotiv ; antienne ; rengaine ; totem ; sacro-saint|sacro-sainte ; chantre|chantres ; apôtre|apôtres du|de
      chevalier blanc ; preux ; parrain|marraine de l’ ; bénédiction ; intronisation ; adouber ; feu sacré ; feux de paille ; peau de chagrin ; peau neuve
      sang neuf ; sang d’ encre ; plaque tournante ; tour d’ ivoire ; tour de Babel ; labyrinthe <ADJ> ; dédale ; maquis <ADJ> ; jungle <ADJ>
      maelström|maelstrom ; Titanic ; mirage ; miroir aux alouettes ; nébuleuse ; pieuvre ; hydre ; tentacules|tentaculaire ; cancer de|du|qui ; gangrène
      ~gangrener|gangrené|gangrenée ; lèpre ; peste ; virus de ; métastases`),
  },
  {
    note: {
      fr: 'injurieux ou polémique\u00a0: inadmissible au nom d’un État.',
      en: 'insulting or polemical: not to be said in the name of a State.',
    },
    severity: 'warning',
    patterns: patternsOf(`
      impérialiste|impérialistes ; impérialisme <DEMONYM> ; néocolonial|néocoloniale|néo-colonial|néo-coloniale|néocolonialiste|néocolonialistes
      colonialiste|colonialistes ; fantoche|fantoches ; vassal|vassaux|vassale ; vassalisation|vassalisé|vassalisée
      laquais|valet|valets|larbin|larbins|suppôt|suppôts|sbire|sbires|affidé|affidés|séide|séides|sicaire|sicaires|nervi|nervis ; ~acolyte|acolytes
      clique|cliques|cabale|camarilla|mafia|mafias ; horde|hordes ; meute|meutes ; racaille|canaille|canailles|vermine|rats
      traître|traîtres|traitre|traitres ; félon|félons|félonie ; lâche|lâches|lâcheté ; hypocrite|hypocrites|hypocrisie|tartuffe|tartufferie
      arrogant|arrogante|arrogants|arrogance ; cynique|cyniques|cyniquement|cynisme ; éhonté|éhontée|éhontés|éhontées
      sans vergogne|scrupule|scrupules|pudeur ; sans foi ni loi
      
      ignoble|ignobles|abject|abjecte|abjects|immonde|infâme|infâmes|odieux|odieuse|scandaleux|scandaleuse|révoltant|révoltante|honteux|honteuse|répugnant|nauséabond|nauséabonde|nauséabonds|vil|vile
      indigne|indignes de ; asservissant|asservissante|avilissant ; barbare|barbares|barbarie ; sanguinaire|sanguinaires|assoiffé|assoiffés
      fanatique|fanatiques ; fou|folle furieux|dangereux ; fous|folie meurtrière|destructrice|furieuse|guerrière ; hystérie|hystérique|hystériques
      paranoïa|paranoïaque ; délirant|délirante|délires ; démence
      imbécile|imbéciles|idiot|idiots|idiotie|stupide|stupides|stupidité|bêtise|débile|débiles|crétin|abruti|ignare|ignares|inculte
      
      absurde|absurdes|absurdité|ubuesque|kafkaïen|kafkaïenne|grotesque|grotesques|ridicule|ridicules|risible|burlesque|pitoyable|pitoyables|pathétique|lamentable|lamentables|minable|navrant|navrante|affligeant|désolant|consternant|consternante|déplorable|aberrant|aberrante
      incompétent|incompétente|incompétents|incompétence ; irresponsable|irresponsables
      mensonger|mensongère|mensongers|fallacieux|fallacieuse|fallacieuses|fumeux|fumeuse ; malhonnête|malhonnêtes|malhonnêteté
      démagogue|démagogues|démagogie|démagogique|demagogues ; populiste|populistes ; négationniste|négationnistes
      technocrate|technocrates|eurocrate|eurocrates|bureaucrate|bureaucrates ; oligarque|oligarques corrompu
      corrompu|corrompus|corrompue|pourri|pourris|véreux ; autocrate|satrape ; ploutocrate ; faiseur|faiseurs de guerre|trouble
      va-t-en-guerre|fauteur|fauteurs|boutefeu ; belliciste|bellicistes|belliqueux|belliqueuse|belliqueuses|guerrier|guerrière
      fourbe|fourbes|fourberie|perfide|perfides|perfidie|sournois|sournoise|machiavélique|diabolique|satanique
      prédateur|prédateurs|charognard|charognards|vautour|vautours|hyène|hyènes|chacal ; diktat|diktats ; gesticulation|gesticulations ; délation
      humiliante|humiliantes|humiliant|humiliants ; frénétique|frénétiquement ; état policier ; police politique
      justice de vainqueurs|vainqueur|blancs|classe ; deux poids ; appât du gain ; grand capital ; parodie de
      bande d’ escrocs|incapables|criminels|voyous|assassins|terroristes ; pantin|pantins|marionnette|marionnettes de|du|des
      mascarade électorale|démocratique|judiciaire ; quadrature du cercle ; ~usurper ; ~pavoiser
      forces hostiles|malhonnêtes|obscures|occultes|réactionnaires ; ennemis de la|du ; Antechrist|Antéchrist ; axe du mal ; empire du mal ; grand satan
      escadrons de la mort ; à la solde ; à la botte de ; aux ordres de`),
  },
  {
    note: {
      fr: 'adresse, ironie ou effet oratoire\u00a0: un texte officiel énonce.',
      en: 'address, irony or oratory: an official text states.',
    },
    patterns: patternsOf(`
      vas-y ; tu <VERB> ; tu ne|n’ ; toi qui ; chez toi ; eh|hé bien ; croyez-moi ; croyez-le ; on s’ en doute ; on s’ en souvient ; ~se demande bien
      allez savoir ; va savoir ; qui l’ eût cru ; qu’ on se le dise ; tenez-vous bien ; excusez du peu ; et quel|quelle <NOUN> ; quel|quelle belle|beau
      quoi qu’ en|on dise|disent ; imaginez|figurez-vous|devinez ; n’ en déplaise ; ne vous en déplaise ; comme par hasard|magie|miracle|enchantement
      soi-disant expert ; pour ne pas dire ; c’ est dire ; c’ est le moins ; c’ est le monde ; le moins qu’ on puisse ; faut-il le rappeler
      est-il besoin de ; inutile de dire ; cela va sans ; il va sans dire ; soit dit en passant ; entre autres joyeusetés ; à se demander
      tout un programme ; tout un symbole ; rien que ça ; ni plus ni moins ; purement et simplement ; bel et bien ; littéralement ; ironiquement
      sans blague ; vous osez ; vous plaisantez ; leçon|leçons de morale|démocratie ; donneur|donneurs de leçons ; monsieur le donneur ; merci qui
      circulez ; à bon entendeur ; chiche ; bravo ; de là à ; reste à savoir ; affaire à suivre ; la suite …2 prochain ; tout est dit ; point final
      point barre ; basta ; vive le|la|les ; bienvenue dans ; fini le|la|les ; gare à|aux|au ; halte à|aux|au ; du haut de ; pas peu fier|fière
      on ~se souvenir ; certes , certes ; mais passons ; passons ; divers et variés ; diverses et variées ; usent|use et abusent|abuse ; ~user et ~abuser
      état d’ âme ; états d’ âme ; sans état ; sans états ; le beau rôle ; beau monde ; petit monde ; petits arrangements ; petites mains ; ni queue ni`),
  },
  {
    note: { fr: 'calque ou faute d’usage.', en: 'calque or wrong usage.' },
    strict: true,
    patterns: patternsOf(`
      ~candidater ; ~prioriser ; ~benchmarker ; ~forwarder ; ~switcher ; ~performer ; ~supporter un|une|le|la projet|initiative|décision|politique|démarche
      ~adresser la|cette|les|ces|le|un|une question|questions|enjeu|enjeux|problème|problèmes|défi|défis|sujet|sujets ; ~délivrer un discours|message
      ~initier un|une|le|la|des ; ~digitaliser ; être|est|sont en capacité de ; en capacité d’ ; en termes de <NOUN>
      basé|basée|basés|basées sur Paris|Bruxelles ; sur Paris|Bruxelles|Genève ; au jour d’ aujourd’hui ; malgré que ; voire même ; comme quoi
      au niveau du ressenti ; suite à ; par rapport au fait ; en rapport à ; pallier à ; se ~rappeler de ; de par le fait ; opportunité de <VERB>
      l’ opportunité de ; faire sens ; ~faire du sens ; prendre place le ; juste <ADJ> ; sur comment ; en interne ; en présentiel ; en distanciel
      présentiel|distanciel ; nominer|nominé|nominés ; ce|cette dernier|dernière ; incontournable|incontournables ; s’ échelonnent|échelonne ; achalandé
      conséquent|conséquente ; ~générer du|des ; faire part de son ; en charge de ; en direct live ; jeunes talents|pousses ; la planète entière
      vivre-ensemble|bien-vivre`),
  },
  {
    note: { fr: 'mot anglais\u00a0: employer le mot français.', en: 'an English word: use the French one.' },
    glossed: true,
    patterns: patternsOf(`
      data scientist|scientists|analyst|center|centers|driven|lake|room ; start up|ups ; software|softwares|hardware
      
      upload|uploads|download|downloads|filters|scraping|sourcing|mining|streaming|phishing|spoofing|matching|tracking|coaching|mentoring|onboarding|crowdfunding|crowdsourcing|bashing|dumping|outsourcing|naming|rating|funding|scaling
      link tax ; full|part time ; pitch|pitchs ; tech ; user|users|customer|customers
      mindset|skills|skill|toolbox|toolkit|framework|frameworks|roadmaps|playbook|newsletter|newsletters ; ~booster ; ~impacter ; ~implémenter ; ~challenger
      ~focusser ; ~upgrader ; ~checker ; ~solutionner ; business|businesses ; deal|deals ; feeling ; input|inputs ; outputs ; feedback|feedbacks
      meeting|meetings ; briefing|briefings ; debriefing ; process ; challenge|challenges ; workshop|workshops ; brainstorming ; roadmap
      deadline|deadlines ; monitoring ; benchmark|benchmarking ; sponsor|sponsors ; networking ; packaging ; sourcing ; task force ; soft skills
      mainstreaming ; empowerment ; accountability ; ownership ; spillover ; game changer ; win-win ; low cost ; made in ; B2B|BtoB|B2C
      side-event|side-events ; think-tank|think-tanks ; think tank|tanks ; keynote ; hackathon|hackathons ; hub|hubs ; start-up|startup|start-ups|startups
      fact-checking ; storytelling ; trend|trends ; followers ; opt-in|opt-out ; lock-in ; civic tech ; fair use ; new deal ; best practices ; back office
      burn-out ; fair-play ; has been ; must-have ; showroom ; speech ; scoop`),
  },
  {
    note: {
      fr: 'langue de bois\u00a0: phrase que l’on peut ôter sans rien perdre.',
      en: 'wooden: it can be taken out and nothing is lost.',
    },
    strict: true,
    patterns: patternsOf(`
      force est de constater ; il est important|essentiel|crucial|primordial de noter|souligner|rappeler ; il convient de noter|souligner|rappeler
      dans un monde en constante|perpétuelle|pleine …3 ; en constante évolution ; à l’ ère du numérique ; dans ce contexte ; à l’ heure où ; plus que jamais
      au cœur de|des|du ; au cœur de nos préoccupations ; gagnant-gagnant ; synergie|synergies ; co-construire|co-construction ; changement de paradigme
      paradigme ; enjeu|enjeux majeur|majeurs ; défi|défis majeur|majeurs ; acteur|acteurs incontournable|incontournables ; levier|leviers de
      approche holistique|globale et intégrée ; dynamique vertueuse ; montée en puissance ; voilà autant de ; il sera important de
      dans cet article|billet , nous ; ce billet|article|post propose|explore|aborde ; nous allons explorer|aborder|voir ; comme nous le verrons`),
  },
];

/** Where the same words are plain. */
export const registerExceptions: readonly string[] = patternsOf(`
  je tiens donc ; entaché|entachée|entachés|vice|moyen …2 incompétence ; à l’ abandon de|du|des ; type|types|genre|réseau|réseaux de mafias
  mise|mises à mort de|du|des ; horde d’ Or ; nous <ADV>? passons ; prix|vente|ventes|commerce|achat|achats …2 en gros ; syndrome de l’ imposteur
  vive <NOUN> ; s' indigne|indignent ; du coup d' état ; du coup d' envoi ; ne|n’ imaginez ; du coup de ; règle|acte|actes de barbarie
  marathon de <PROPN> ; jungle amazonienne
  coopération|organisation …3 <PROPN> ; baron de Coubertin ; guerre froide ; fou de ; lutte|lutter contre …5 barbarie ; Ligue ; type de ; types de
  équipe|équipes type ; accord …2 deal ; virus de la|l’|l ; cancer du|de la sein|poumon|col|prostate ; maladie des? <NOUN>? rare
  comédie humaine|musicale ; cirque de ; fer de lance de la technologie ; au cœur de la ville ; dictateur romain ; à suivre les|la|une ; à fond perdu
  Jungle de Calais ; ministère …6 planning ; planning familial ; open data|source initiative ; fonds …3 hub`);
