import { sentences } from '../../analysis/sentences.ts';
import { lemmas } from '../../french/verbClasses.ts';
import type { Word } from '../../french/word.ts';
import type { UseInPlace } from '../phraseRule.ts';

/**
 * Whether an image is meant as it is said: a word of the same field stands in its sentence (« les orages ont causé des inondations »,
 * « le cheval de Troie a infecté deux cents postes »). False where none of its words has a plain sense of its own.
 */
export function isMeantLiterally({ use, words, block, ask }: UseInPlace): boolean {
  const isIn = (set: ReadonlySet<string>) => (word: Word) => set.has(word.lemma.toLowerCase());
  const image = words.slice(use.from, use.to);
  const near = fields.filter(({ images }) => image.some(isIn(images)));
  if (!near.length) return false;
  const sentence = ask(sentences, block).find(({ from, to }) => from <= use.from && use.from < to);
  if (!sentence) return false;
  const said = words.slice(sentence.from, sentence.to);
  return near.some(({ about }) => said.some(isIn(about)));
}

/** What images are drawn from: the words (lemmas) that make the image, and the words that show its plain sense. */
const fields: readonly { readonly images: ReadonlySet<string>; readonly about: ReadonlySet<string> }[] = [
  {
    images: lemmas(
      `orage tempête brouillard tsunami raz-de-marée séisme avalanche éclaircie vague pluie ouragan cyclone nuage rafale tourbillon foudre glace chaud douche`,
    ),
    about:
      lemmas(`météo météorologique météorologie inondation crue grêle neige neigeux skieur vigilance vent sinistré magnitude épicentre littoral côte côtier submersion vol aéroport
      foyer dégât récolte chaleur canicule sécheresse température climat climatique montagne commune électricité réplique secours précipitation`),
  },
  {
    images: lemmas(`ancre amarre cap voile naufrage torpiller sillage pavillon galère radeau abordage dérive`),
    about:
      lemmas(`navire bateau frégate porte-avions sous-marin équipage marin marine maritime naval cargo pétrolier embarcation escale port mouillage quai mille nœud mer océan
      pêcheur pêche chalutier armateur passager migrant capitaine`),
  },
  {
    images: lemmas(
      `meute rat vautour hyène chacal dauphin pieuvre loup hydre vermine dinosaure mouton brebis troupeau serpent ours dragon aigle coq requin singe chien vache lait caniche toutou roquet tentacule tanière`,
    ),
    about:
      lemmas(`espèce animal animalier faune loup louve réintroduire réintroduction élevage éleveur berger pâturage biodiversité sauvage zoo vétérinaire braconnage oiseau poisson
      aquarium laiterie laitier parc habitat zoonose leptospirose transmettre morsure robot tacheter fauve Méditerranée cétacé mammifère`),
  },
  {
    images: lemmas(
      `cancer peste lèpre virus coma cécité myopie surdité gangrène électrochoc métastase oxygène hémorragie fièvre poison venin asphyxie paralysie piqûre agonie souffle cicatrice plaie mort-né schizophrène psychose amnésie amnésique anémie cauchemar torpeur obsession stérile moribond`,
    ),
    about:
      lemmas(`maladie soigner décéder malade patient santé sanitaire hôpital hospitalier vaccin vaccination sein poumon col prostate foie porcin aviaire bovin dépistage médical médecin médecine clinique blesser blessé
      épidémie oms symptôme diagnostic chirurgie chirurgical infection contamination rivière ophtalmologie naissance nourrisson psychiatrique mental`),
  },
  {
    images: lemmas(
      `pilonner torpiller barrage tir bombardement mine salve bataillon artillerie guérilla embuscade carnage poudrière déluge saccage`,
    ),
    about:
      lemmas(`soldat militaire armée artillerie missile drone roquette obus casque milicien combattant blessé bombardement char brigade régiment hôpital explosif munition
      incendie pompier dépôt fabriquer ukrainien`),
  },
  {
    images: lemmas(
      `marathon carton round match hors-jeu sprint champion poids échec course relais ballon but ring knock-out tacler tacle podium starting-block médaille prolongation jeu cordée`,
    ),
    about: lemmas(
      `joueur sport sportif sportive tournoi coureur mi-temps stade olympique paralympique finale championnat fédération arbitre athlète cycliste football rugby entraîneur compétition médical`,
    ),
  },
  {
    images: lemmas(
      `rideau partition orchestre ballet saga vaudeville mascarade cirque carnaval scène marionnette pantin comédie tragédie acte théâtre mélodrame psychodrame symphonie concert coulisse tambour trompette refrain folklorique bouffon clown chef vedette show`,
    ),
    about:
      lemmas(`orchestre théâtre violoniste pianiste soliste opéra spectacle musicien musique musical philharmonique compositeur danseur danse chorégraphe acteur comédien metteur festival immatériel troupe concert
      interpréter récital artiste cinéma film exposition`),
  },
  {
    images: lemmas(`cheval virus ver troyen poison bombe pirate`),
    about:
      lemmas(`infecter poste logiciel malveillant courriel hameçonnage identifiant bancaire donnée ordinateur serveur terminal téléphone réseau informatique antivirus télécharger rançongiciel cyberattaque
      détecter`),
  },
  {
    images: lemmas(
      `labyrinthe oubliette ligne tour jungle mirage château forteresse bastille citadelle dédale geôle gouffre désert carcan catacombe`,
    ),
    about:
      lemmas(`visiter visite jardin musée patrimoine monument touriste touristique végétal forêt amazonien déforestation escadron avion chasseur rafale pilote restauration restaurer vestige
      spéléologue`),
  },
];
