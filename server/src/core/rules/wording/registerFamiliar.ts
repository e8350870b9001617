import type { PhraseGroup } from '../phraseRule.ts';
import { patternsOf } from './patternsOf.ts';

/** Words and turns of speech that belong to talk: by lemma, so that every form counts. */
export const familiarWords: readonly PhraseGroup[] = [
  {
    note: { fr: 'familier.', en: 'colloquial.' },
    patterns: patternsOf(`
      ~ramer ~patiner ~cafouiller ~cafouillage ~foirer ~louper ~capoter ~cogiter ~papoter ~jacasser ~râler ~râleur ~rouspéter ~ronchonner ~pester ~maugréer
      ~tchatcher ~rigoler ~ricaner ~lambiner
      ~lanterner ~baratiner ~baratin ~embobiner ~gruger ~berner ~filouter ~chiper ~chaparder ~rafler ~lorgner ~reluquer ~guigner ~claironner ~rabâcher
      ~ressasser ~seriner ~bidonner ~bidon ~trafiquer
      ~traffiquer ~tripatouiller ~mijoter ~concocter ~ficeler ~bâcler ~stresser ~disjoncter ~divaguer ~gueuler ~brailler ~beugler ~vociférer ~aboyer
      ~gesticuler ~pleurnicher ~geindre ~vomir
      ~emmerder ~enquiquiner ~tarabuster ~asticoter ~titiller ~narguer ~railler ~persifler ~ridiculiser ~singer ~fanfaronner ~plastronner ~parader ~frimer
      ~pavaner ~gargariser ~vautrer ~goinfrer ~gaver
      ~casquer ~éjecter ~rappliquer ~déguerpir ~décamper ~détaler ~débiner ~trimer ~échiner ~décarcasser ~coltiner ~farcir ~écoper ~morfler ~tabasser
      ~zigouiller
      ~trucider ~canarder ~bousiller ~déglinguer ~esquinter ~laminer ~écrabouiller ~étriper ~fricoter ~pactiser ~acoquiner ~courtiser ~flagorner
      ~flagornerie ~aplatir ~prosterner ~tâtonner ~grenouiller ~grenouillage
      ~boniment ~bobard ~carabistouille ~calembredaine ~baliverne ~fadaise ~sornette ~galimatias ~charabia ~blabla ~parlote ~palabre ~micmac ~guéguerre
      ~bisbille ~chicane ~chamaillerie ~engueulade ~bagarre
      ~castagne ~pugilat ~souk ~pataquès ~casse-tête ~galère ~pétrin ~panade ~guêpier ~bourbier ~raclée ~déculottée ~flop ~plantage ~bourde ~gaffe ~bévue
      ~couac ~loupé ~ras-le-bol
      ~tintamarre ~charivari ~remue-ménage ~branle-bas ~barouf ~ramdam ~vacarme ~esclandre ~zizanie ~rififi ~cador ~caïd ~gogo ~jobard ~bisounours
      ~mesurette ~réformette ~tambouille ~manitou
      ~matos ~copinage ~piston ~pépin ~tuile ~couic ~zèbre ~bestiole ~marmaille ~trouille ~frousse ~toupet ~bagou ~trompe-l’œil
      ~attrape-nigaud
      la trouille|frousse ;
      coup|coups de gueule|chapeau|pouce|grâce|dés|folie|Jarnac|main|accélérateur|projecteur|pied|chaud|jeune|filet|barre|collier|théâtre ;
      coup|coups fourré|fourrés|tordu|tordus|bas|médiatique ; coup d’ épée|éponge|accélérateur|arrêt
      prise|prises de bec ; sac de nœuds ; panier|paniers de crabes ; nid|nids de guêpes|vipères|frelons|poule ; anguille sous roche ; eau dans le gaz
      dindon de la farce ; tête|têtes de Turc ; part|parts du gâteau|lion
      vaches maigres|grasses ; carotte et le? bâton ; pain bénit ; pain sur la planche ; assiette au beurre ; la mayonnaise prend
      recette|recettes|solution|solutions|remède|remèdes miracle|miracles ; baguette magique ; potion magique
      belle lurette ; des lustres ; en douce ; en pagaille ; mine de rien ; à la louche ; au doigt mouillé ; à vue de nez ; au petit bonheur ; au pif
      au compte-gouttes ; au forceps ; à l’ arraché ; au finish
      haut la main ; les doigts dans le nez ; comme sur des roulettes ; comme une lettre à la poste ; illico ; dare-dare ; sans crier gare ; bille en tête
      tête baissée ; la fleur au fusil ; à brûle-pourpoint ; à gogo ; à la pelle
      à tire-larigot ; monts et merveilles ; sens dessus dessous ; tout feu tout flamme ; du tac au tac ; cahin-caha ; clopin-clopant ; vaille que vaille
      tant bien que mal ; bon gré mal gré ; à l’ emporte-pièce ; à la va comme
      ~rouler dans la farine ; ~rouler des mécaniques ; ~bomber le torse ; ~lécher les bottes ; ~cirer les pompes|bottes ; ~botter en touche
      ~casser la baraque|figure|tirelire|pieds|tête|prix ; ~taper sur les nerfs|doigts|table ; ~taper du poing
      ~tenir la route ; ~faire d’ une pierre ; ~faire des vagues|étincelles|miracles ; ~faire des siennes ; ~faire son beurre|miel|nid
      ~faire les gros|yeux ; ~faire le jeu|grand|gros|lit|mort|nécessaire ; ~faire la part|fine|une|bombe
      ~gratter le|la|les|l’ …2 <NOUN> ; vraiment gratter ; ~bouger ses lignes ; ~bouger les lignes ; ~tomber des nues|mains ; ~tomber à l’ eau
      ~tomber dans les pommes|panneau ; ~tomber du ciel ; ~prendre la mouche|grosse ; ~prendre l’ eau ; ~prendre une claque|gifle|veste
      ~pousser le bouchon ; ~pousser des cris ; ~crever les yeux ; ~sauter aux yeux|cou ; ~sauter le pas ; ~couler de source ; ~mener en bateau
      ~mener la barque|vie|danse ; ~mettre les voiles|gaz|bouchées|formes ; ~mettre la barre|gomme
      ~filer droit|doux|coton ; ~passer un savon ; ~passer la main|pommade|brosse ; ~passer à table ; ~remettre à sa place ; ~remonter les bretelles|pente
      ~se mettre le doigt ; ~se voiler la face ; ~se tirer une balle ; ~se mordre les doigts ; ~se frotter les mains ; ~se tourner les pouces
      se croiser les bras ; ~s’ arracher les cheveux
      vacances|noblesse|covid|crise|ramadan|élections oblige|obligent ; tonton|tata <DEMONYM> ; le Saint-Esprit ; opération du Saint-Esprit
      comme les doigts de la main ; dans le concret|dur|mille|vif|mur ; les plus chauds ; un peu beaucoup ; plutôt bien ; pas mal du|de|tout? ; à fond
      à tout va ; tout va bien`),
  },
  {
    note: { fr: 'tour de l’oral\u00a0: un texte officiel s’écrit.', en: 'a turn of speech: an official text is written.' },
    patterns: patternsOf(`
       ;
      ça va|a|fait|fera|sera|est|serait|marche|ne|n’|se|nous|vous|m’|donne|suffit|continue|commence|arrive|veut|pose|passe|change|reste|permet|coûte|prend|bouge ;
      ça va être|finir|faire|continuer ; tout|comme|avec|sans|contre|et ça ; c’ est pas ; c’ est ça ; ouais ; bof ; bah ; ben ; euh ; hein ; eh bien|oui|non
      ma foi ;
      dites donc ; allons donc ; tiens donc ; alors là ; un point c’ est tout ; si je puis dire ; si j’ ose dire ; j’ ai envie de dire ; vous voyez ; y’a
      il y a pas ; moi , je ; nous , on ; on va pas ; qui sait ; qui plus est ; de toute façon ; de toutes façons ; en gros
      en clair ; bref , ; histoire de <VERB> ; question de <NOUN> , ; côté <NOUN> , ; niveau <NOUN> , ; rayon <NOUN> , ; n’ est-ce pas ; c’ est-à-dire que
      je ne suis pas votre ; tout propre ; grand bien ; tant pis ; tant mieux ; chapeau à ; bravo à ; bonne chance à ; bon vent`),
  },
];
