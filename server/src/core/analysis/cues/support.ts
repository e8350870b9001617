import { type Cue, cue } from './cue.ts';
import { saysAny } from './phrases.ts';

/** Signs that the sentence gives the reader something to look up, or only pretends to. */
export const supportCues: readonly Cue[] = [
  cue('cites', 'renvoi (lien, note, clé)', 'a citation (link, note, key)', ({ citations }) => citations > 0),
  cue('quotes', 'des mots entre guillemets', 'words in quotation marks', ({ quotations }) => quotations.length > 0),
  cue('quotes-at-length', 'une citation d’au moins six mots', 'a quotation of six words or more', ({ quotations, text, start }) =>
    quotations.some(({ inside }) => text.slice(inside.start - start, inside.end - start).split(/\s+/u).length >= 6)),
  cue('inside-quotation', 'à l’intérieur d’une citation', 'inside a quotation', ({ insideQuotation }) => insideQuotation),
  cue('opens-quotation', 'ouvre une citation qui continue', 'opens a quotation that goes on', ({ quotations, end }) => quotations.some((quotation) => !quotation.closed || quotation.end > end)),
  cue('according-to', '« selon », « d’après »', '“according to”', saysAny('selon', "d' après", 'aux dires de', 'de source', 'aux yeux de', 'de l\' aveu', 'pour reprendre')),
  cue('article-number', 'article ou paragraphe numéroté', 'numbered article or clause', ({ line }) => / (?:article|articles|art\.|paragraphe|alinéa|l'article) (?:[lrd]\. )?\d/u.test(line)),
  cue('law', 'une loi, un traité, une résolution', 'a law, treaty or resolution', saysAny(
    'loi', 'lois', 'décret', 'ordonnance', 'directive', 'règlement', 'traité', 'traités', 'convention', 'résolution', 'résolutions', 'constitution', 'code', 'charte', 'arrêté', 'arrêt', 'accord', 'protocole',
    'jurisprudence', 'juridique', 'droit')),
  cue('reference', 'une référence de texte', 'a text reference', ({ words }) => words.some(({ kind }) => kind === 'reference')),
  cue('number-sign', 'un numéro (n°)', 'a number (no.)', ({ text }) => /\bn[°o]s?\s?\d/u.test(text)),
  cue('report', 'un rapport, une étude, une enquête', 'a report, study or survey', saysAny(
    'rapport', 'rapports', 'étude', 'études', 'enquête', 'enquêtes', 'sondage', 'statistiques', 'baromètre', 'recensement', 'livre blanc', 'recherche', 'recherches', 'données', 'publication', 'ouvrage', 'article publié')),
  cue('medium', 'un canal de parole (communiqué, discours, entretien)', 'a channel of speech (release, address, interview)', saysAny(
    'communiqué', 'discours', 'interview', 'entretien', 'entretiens', 'conférence de presse', 'tweet', 'twitter', 'facebook', 'tribune', 'presse', 'allocution', 'message', 'lettre', 'chaîne', 'radio', 'journal', 'agence de presse',
    'page facebook', 'site officiel', 'déclaration')),
  cue('vague-authority', 'autorité vague (des experts, on sait que)', 'vague authority (experts, it is known)', saysAny(
    'des experts', 'les experts', 'des spécialistes', 'les spécialistes', 'des études', 'de nombreuses études', 'certains observateurs', 'les observateurs', 'des analystes', 'on sait que', "l' on sait", 'il est clair', 'il est évident',
    'il est connu', 'il est bien connu', 'chacun sait', 'tout le monde sait', 'sans aucun doute', 'force est de constater', 'beaucoup pensent', 'certains pensent', 'on estime', 'on considère', 'il apparaît', 'il semble', 'plusieurs sources')),
  cue('because', 'lien de cause', 'a causal link', saysAny(
    'parce que', 'parce qu\'', 'car', 'en raison', 'grâce à', 'grâce au', 'grâce aux', 'à cause', 'du fait', 'donc', 'par conséquent', 'puisque', "c' est pourquoi", 'ainsi', 'en effet', 'résultat', 'conséquence', 'conséquences', 'à la suite', 'suite à',
    'de sorte que', 'si bien que', 'dès lors', 'afin de', 'afin que')),
  cue('purpose', 'un but', 'a purpose', saysAny('afin de', 'afin que', 'pour que', 'en vue de', 'dans le but', "dans l' objectif", 'objectif', 'objectifs', 'vise à', 'visent à', 'visant à', 'destiné à', 'destinée à')),
  cue('contrast', 'une opposition', 'a contrast', saysAny('mais', 'cependant', 'toutefois', 'pourtant', 'néanmoins', 'or', 'en revanche', 'au contraire', 'bien que', 'malgré', 'même si')),
  cue('example', 'un exemple', 'an example', saysAny('par exemple', 'notamment', 'tel que', 'tels que', 'telles que', 'telle que', 'comme', 'ainsi que')),
  cue('hedge', 'une réserve (peut-être, semble, possible)', 'a hedge (perhaps, seems, possible)', saysAny(
    'peut-être', 'semble', 'semblent', 'probablement', 'vraisemblablement', 'sans doute', 'possible', 'possibles', 'potentiel', 'potentielle', 'potentiellement', 'éventuel', 'éventuelle', 'apparemment', 'présumé', 'présumée')),
  cue('evaluates', 'un jugement (important, essentiel, crucial)', 'a judgement (important, essential, crucial)', saysAny(
    'important', 'importante', 'importants', 'importantes', 'essentiel', 'essentielle', 'essentiels', 'essentielles', 'crucial', 'cruciale', 'cruciaux', 'nécessaire', 'nécessaires', 'indispensable', 'fondamental', 'fondamentale', 'fondamentaux',
    'bon', 'bonne', 'bons', 'bonnes', 'mauvais', 'meilleur', 'meilleure', 'excellent', 'excellente', 'légitime', 'inacceptable', 'utile', 'efficace', 'juste', 'heureux', 'grave', 'graves', 'regrettable', 'malheureusement', 'enjeu', 'enjeux', 'défi', 'défis')),
  cue('wishes', 'souhait, espoir, volonté', 'wish, hope, will', saysAny('souhaite', 'souhaitons', 'espère', 'espérons', 'voudrais', 'voudrions', 'veux', 'voulons', 'volonté', 'espoir', 'ambition', 'engagement', 'priorité', 'priorités')),
  cue('asks', 'demande ou invitation', 'request or invitation', saysAny('appelle', 'appelons', 'demande', 'demandons', 'invite', 'invitons', 'prie', 'exhorte', 'recommande', 'recommandons', 'encourage', 'encourageons', 'veuillez', 'merci')),
  cue('hostile-noun', 'acte hostile ou violence nommés', 'a hostile act or violence named', saysAny(
    'attaque', 'attaques', 'cyberattaque', 'cyberattaques', 'guerre', 'guerres', 'invasion', 'agression', 'agressions', 'bombardement', 'bombardements', 'occupation', 'annexion', 'génocide', 'massacre', 'massacres', 'crime', 'crimes', 'terrorisme',
    'terroriste', 'terroristes', 'répression', 'violation', 'violations', 'violence', 'violences', 'conflit', 'conflits', 'menace', 'menaces', 'espionnage', 'désinformation', 'propagande', 'sabotage', 'attentat', 'attentats', 'arrestation',
    'arrestations', 'meurtre', 'assassinat', 'torture', 'corruption', 'fraude', 'blocus', 'sanctions', 'déportation', 'persécution', 'menacé', 'tués', 'morts', 'blessés', 'victimes')),
  cue('title', 'un titre ou une fonction', 'a title or office', saysAny(
    'ministre', 'président', 'présidente', 'directeur', 'directrice', 'ambassadeur', 'ambassadrice', 'secrétaire', 'député', 'députée', 'professeur', 'fondateur', 'fondatrice', 'chercheur', 'expert', 'membre', 'membres', 'représentant', 'chef',
    'porte-parole', 'commissaire', 'pdg')),
  cue('born', 'création, naissance, fondation', 'creation, birth, founding', saysAny('créé', 'créée', 'créés', 'fondé', 'fondée', 'né', 'née', 'lancé', 'lancée', 'adopté', 'adoptée', 'signé', 'signée', 'publié', 'publiée', 'nommé', 'nommée', 'élu', 'élue')),
  cue('exists', 'il existe, il y a', 'there is, there are', saysAny('il existe', 'il y a', 'il y avait', "il n' existe", "il n' y a", 'on trouve', 'on compte')),
];
