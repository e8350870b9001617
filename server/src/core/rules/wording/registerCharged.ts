import type { PhraseGroup } from '../phraseRule.ts';
import { patternsOf } from './patternsOf.ts';

/** Words that judge instead of stating, and words that inflate: by lemma, so that every form counts. */
export const chargedWords: readonly PhraseGroup[] = [
  {
    note: {
      fr: 'péjoratif\u00a0: le mot juge au lieu de dire. Donner le fait.',
      en: 'pejorative: the word judges instead of stating. Give the fact.',
    },
    patterns: patternsOf(`
      ~alarmiste ~alarmisme ~anarchique ~angoissant ~anxiogène ~atroce ~bagarreur ~catastrophiste ~catastrophisme ~charismatique ~cinglant ~déconcertant
      ~dérisoire ~désobligeant ~docile ~dystopique ~édifiant ~effréné
      ~égoïste ~fulgurant ~funeste ~futile ~grandiose ~hasardeux ~illusoire ~impensable ~impitoyable ~infernal ~inouï ~insupportable ~interminable ~ironique
      ~loquace ~magique ~malsain ~manichéen
      ~médiocre ~monstrueux ~naïf ~naïveté ~nébuleux ~paillard ~pervers ~pittoresque ~poignant ~redoutable ~repoussant ~rusé ~sarcastique ~sinistre
      ~splendide ~stérile ~sublime ~suranné ~terrifiant ~truqué
      ~utopique ~vicieux ~virulent ~zélé ~zèle ~abomination ~acabit ~asphyxie ~aveuglement ~bas-fond ~carcan ~carnage ~cauchemar ~chimère ~culot ~dédain
      ~démesure ~désarroi ~despotisme ~dogme ~égarement
      ~gouffre ~grogne ~hantise ~hubris ~leurre ~marasme ~martyre ~mystification ~niaiserie ~obsession ~orgueil ~paperasse ~plaisanterie ~rage ~ruse
      ~stupeur ~tapage ~torpeur ~tourmente ~traquenard ~tyrannie
      ~abracadabrant ~ahurissant ~alambiqué ~amnésique ~archaïque ~bancal ~béat ~boiteux ~calamiteux ~cauchemardesque ~chimérique ~clownesque ~condescendant
      ~crapuleux
      ~cupide ~dantesque ~dégoûtant ~démentiel ~désastreux ~désinvolte ~détestable ~éculé ~écœurant ~effarant ~effronté ~exaspérant ~exécrable ~fainéant
      ~falot ~famélique
      ~fantaisiste ~fantasque ~foireux ~folklorique ~foutraque ~grandiloquent ~haineux ~hideux ~imbuvable ~impudent ~indécent ~inepte ~insensé ~insipide
      ~insolent ~intenable
      ~invraisemblable ~laxiste ~lugubre ~mafieux ~mégalomane ~mesquin ~mièvre ~mirobolant ~mortifère ~moutonnier ~narquois ~nombriliste
      ~obscène ~obséquieux ~obtus ~oiseux
      ~outrageant ~outrancier ~pernicieux ~pestilentiel ~pharaonique ~piètre ~poussif ~prétentieux ~puéril ~pusillanime ~ringard ~rocambolesque ~ronflant
      ~scabreux ~scélérat ~schizophrène
      ~sclérosé ~sempiternel ~servile ~simpliste ~soporifique ~sordide ~suicidaire ~surréaliste ~tapageur ~tarabiscoté ~tatillon ~timoré ~tonitruant
      ~tortueux ~truculent ~ulcéré
      ~vaniteux ~vaseux ~vindicatif ~abyssal ~faramineux ~apocalyptique ~cataclysmique ~vertigineux ~époustouflant ~fracassant ~sidérant ~renversant
      ~retentissant ~tape-à-l’œil
      ~affabulation ~ânerie ~atermoiement ~bassesse ~bestialité ~bigoterie ~bravade ~cabotinage ~clientélisme ~coterie ~couardise ~cupidité ~déconfiture
      ~déliquescence
      ~désinvolture ~diatribe ~duplicité ~élucubration ~entêtement ~esbroufe ~fanfaronnade ~forfanterie ~fumisterie ~gabegie ~gâchis ~goujaterie ~ignominie
      ~imposture ~imposteur ~impudence
      ~incurie ~ineptie ~infamie ~invective ~jérémiade ~jusqu’au-boutisme ~laxisme ~lubie ~machiavélisme ~manigance ~médiocrité ~mégalomanie ~mesquinerie
      ~nombrilisme ~outrance
      ~outrecuidance ~palinodie ~pantalonnade ~perversité ~pitrerie ~pleurnicherie ~reniement ~rodomontade ~servilité ~simagrées ~sottise ~supercherie
      ~tergiversation ~tripotage ~turpitude
      ~vassalité ~verbiage ~vilenie ~vindicte ~rancœur ~déferlement ~saccage ~psychose ~marchandage ~magouilleur ~chauvin ~chauvinisme ~angélisme
      ~obscurantisme ~jacobinisme
      ~caricatural ~grossier ~gouvernailleur ~arrogamment aveuglément bassement béatement bêtement copieusement effrontément foncièrement furieusement
      grassement honteusement impudemment
      insidieusement insolemment lâchement lamentablement monstrueusement naïvement odieusement outrageusement perfidement piteusement ridiculement
      sauvagement savamment scandaleusement
      servilement sottement sournoisement stupidement vertement allègrement carrément farouchement curieusement miraculeusement savoureux savoureuse
      mauvaise foi ; double langage ; double jeu ; esprit de clocher ; politique politicienne ; manœuvre|manœuvres politicienne|politiciennes
      calculs politiciens ; vide|vides|vidé|vidée de sens
      dénué|dénuée|dénués|dénuées de sens|fondement|scrupules|humanité ; sans queue ni tête ; non-sens
      contre-vérité|contrevérité|contre-vérités|contrevérités ; poudre de perlimpinpin ; tissu de mensonges|contre-vérités
      un minimum|semblant|zeste|soupçon d’ humanité|honnêteté|décence|intelligence ; un minimum|semblant|zeste|soupçon de décence|pudeur|bon
      mauvais procès ; faux procès ; procès d’ intention ; triste|tristes sire|réalité|spectacle|record|privilège|situation|constat
      prétendument ; à peine voilé|voilée|voilés|voilées ; de triste mémoire ; de sinistre mémoire ; sinistre farce ; énième|énièmes
      fameux|fameuse|fameuses <NOUN> ; bon|bonne|bons|bonnes vieux|vieille|vieilles
      véritable mise|scandale|gâchis|fléau|gouffre|hécatombe|calvaire|enfer|fiasco|piège|serpent|casse-tête|saignée|mascarade ;
      pseudo-expert|pseudo-experts|pseudo-science
      feint|feignant|feignent|feignit de ; ~faire mine de ; faussement ; prêchi-prêcha ; bien-pensance|bien-pensant|bien-pensants ; politiquement correct
      pensée unique ; wokisme|wokiste|wokistes ; islamo-gauchisme|islamo-gauchiste`),
  },
  {
    note: {
      fr: 'insulte ou étiquette\u00a0: inadmissible au nom d’un État.',
      en: 'an insult or a label: not to be said in the name of a State.',
    },
    severity: 'warning',
    patterns: patternsOf(`
      ~salaud ~salopard ~ordurier ~fripouille ~crapule ~charlatan ~bonimenteur ~guignol ~pitre ~bouffon ~polichinelle ~girouette ~toutou ~caniche ~roquet
      ~apparatchik ~nomenklatura
      ~facho ~gaucho ~réac ~bobo ~ripou ~énergumène ~illuminé ~fossoyeur ~bourreau ~barbouze ~baudruche ~despote ~liberticide ~crypto-communiste ~collabo
      ~potentat
      marchand|marchands de mort|sommeil|tapis|soupe|canons|peur ; république|républiques bananière|bananières ; état|états croupion|mafieux|voyou
      chien|chiens de garde|guerre|enragé|enragés ;
      idiot|idiots utile|utiles ; maître|maîtres américain|américains|russe|russes|chinois|étranger|étrangers|colonial ; bras armé ; forces fantoches
      bande|bandes de <NOUN> ; clan|clans au pouvoir ; ramassis|tas de
      pompier|pompiers pyromane|pyromanes ; apprenti|apprentis sorcier|sorciers|dictateur|dictateurs ; larmes de crocodile ; grand|grands manitou|manitous
      boucher|bouchers de ; le diable en personne`),
  },
];
