import { quotations } from '../../analysis/quotations.ts';
import { spansOf } from '../../text/spansOf.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'draft/promotion',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  title: { fr: 'Formule ou lien promotionnel', en: 'Promotional phrase or link' },
  why: {
    fr: 'Un texte officiel ne vend rien : une formule de réclame, un lien raccourci ou un éditeur vanté met en doute qui parle et pour qui.',
    en: 'An official text sells nothing: an advertising phrase, a shortened link or a praised supplier raises doubt about who speaks, and for whom.',
  },
  remedy: {
    fr: 'Supprimer, ou donner l’information sans l’éloge et le lien complet d’une source publique.',
    en: 'Delete it, or give the information without the praise and the full link of a public source.',
  },
  messages: {
    call: { fr: '« {text} » : appel de réclame au lecteur.', en: '“{text}”: an advertising call to the reader.' },
    praise: { fr: '« {text} » : formule de réclame.', en: '“{text}”: an advertising phrase.' },
    'short-link': { fr: 'Lien raccourci : la destination est masquée.', en: 'Shortened link: its destination is hidden.' },
    tracking: { fr: 'Lien de suivi publicitaire.', en: 'Advertising tracking link.' },
    site: { fr: 'Renvoi à un site qui n’est pas une source.', en: 'Reference to a site that is no source.' },
    handle: {
      fr: '« {text} » : compte de réseau social hors d’une publication.',
      en: '“{text}”: a social network account outside a post.',
    },
    hashtags: {
      fr: 'Suite de mots-dièse hors d’une publication sur réseau social.',
      en: 'Row of hashtags outside a social network post.',
    },
  },
  options: {
    allowedSites: {
      default: [] as readonly string[],
      fr: 'Domaines vers lesquels la maison renvoie.',
      en: 'Domains the house links to.',
    },
  },
  examples: [
    { bad: '⟦Rejoignez-nous⟧ sur notre chaîne.', message: 'call' },
    { bad: '⟦N’hésitez pas à partager⟧ cette page.', message: 'call' },
    { bad: '⟦Ne manquez pas⟧ ce grand rendez-vous.', message: 'call' },
    { bad: 'L’éditeur, ⟦leader européen de⟧ la sécurité, accompagne les États.', message: 'praise' },
    { bad: '⟦Ce site offre⟧ une variété d’articles.', message: 'praise' },
    { bad: 'C’est une solution ⟦clé en main⟧ pour les administrations.', message: 'praise' },
    { bad: 'Plus d’informations : ⟦https://bit.ly/3xYzA⟧', message: 'short-link' },
    { bad: 'Le programme est sur ⟦https://example.org/forum?utm_source=mail&utm_medium=x⟧.', message: 'tracking' },
    { bad: '⟦Vous pouvez consulter le site https://actualites.example/⟧ pour en savoir plus.', message: 'site' },
    { bad: '⟦#Diplomatie #Numérique #Sommet⟧', message: 'hashtags' },
    { bad: 'La conférence est annoncée par ⟦@salon_demain⟧.', message: 'handle' },
    { good: 'Écrire à presse@example.org pour s’accréditer.' },
    { good: '#Diplomatie #Numérique #Rome', genre: 'publication_x', because: 'Les mots-dièse sont l’usage du réseau.' },
    { good: 'Le rapport est publié sur https://www.diplomatie.gouv.fr/fr/rapport.' },
    { good: 'Nous appelons les parties à rejoindre la table des négociations.' },
    { good: 'Le ministre découvre le chantier ; il rejoint ensuite la délégation.' },
    { good: 'Les parties profitent de la trêve pour échanger des prisonniers.' },
    {
      good: 'Rejoignez la France dans cet appel, a dit le ministre : « Rejoignez-nous. »',
      because: 'L’appel est politique, et cité.',
    },
    { good: 'La France est membre fondateur de la coalition.' },
  ],
  *check({ block, context, ask, options }) {
    const { prose } = block;
    const social = context.genre === 'publication_x' || context.genre === 'publication_linkedin';
    const links = [...(/https?:|\.(?:ly|com|co|gl|in|gd|fr)\//.test(prose) ? prose.matchAll(anyLink) : [])].map((match) => ({
      start: match.index,
      end: match.index + trimmed(match[0]).length,
      text: match[0],
    }));
    for (const { kind, target, span } of block.marks) {
      if (kind === 'link' && !links.some(({ start, end }) => start < span.end && span.start < end))
        links.push({ ...span, text: target });
    }
    for (const { start, end, text } of links) {
      if (options.allowedSites.some((site) => text.includes(site))) continue;
      if (shorteners.test(text)) yield { message: 'short-link', span: { start, end } };
      else if (tracking.test(text)) yield { message: 'tracking', span: { start, end } };
    }
    if (!social && prose.includes('@')) {
      for (const { start, end } of spansOf(prose, handles))
        yield { message: 'handle', span: { start, end }, data: { text: prose.slice(start, end) }, severity: 'information' };
    }
    const small = prose.toLowerCase();
    for (const [message, forms] of phrases) {
      if ((message === 'hashtags' && social) || !stems[message].some((stem) => small.includes(stem))) continue;
      for (const span of spansOf(prose, forms)) {
        if (ask(quotations, block).some(({ start, end }) => start <= span.start && span.end <= end)) continue;
        const text = prose.slice(span.start, span.end);
        if (message === 'site' && (publicSite.test(text) || options.allowedSites.some((site) => text.includes(site)))) continue;
        yield { message, span, data: { text: text.length > 40 ? `${text.slice(0, 39)}…` : text } };
      }
    }
  },
});

/** Pieces of words, in small letters, without which no form of a kind can match: looked for first, being cheap. */
const stems: Readonly<Record<'call' | 'praise' | 'site' | 'hashtags', readonly string[]>> = {
  call: [
    'ez-nous',
    'ez-vous',
    'ez ',
    'ez\u00a0',
    'soyez',
    'bon visionnage',
    'bonne',
    'pour obtenir',
    'pour commander',
    'pour acheter',
    'pour recevoir',
    'en savoir plus',
    'je vous invite',
    '?',
  ],
  praise: [
    'mondia',
    'européen',
    'français',
    'national',
    'nationaux',
    'marché',
    'secteur',
    'domaine',
    'ce site',
    'notre ',
    'nos ',
    'laissez-vous',
    'clé en main',
    'clés en main',
    'prêt à l',
    'meilleur',
    'satisfait',
    'offre ',
    'simple',
    'rapide',
    'facile',
    'fiable',
    'puissant',
    'à la pointe',
    'dernière génération',
    'révolutionnaire',
    'solution',
    'événement',
    'rendez-vous',
    'percutant',
    'enrichissant',
    'expérience',
    'par et pour',
    'héritier',
    'attend',
    'tout ce',
    'boostez',
    'dopez',
    'classe mondiale',
  ],
  site: ['http'],
  hashtags: ['#'],
};

/** « @compte », neither an address nor a package of software. */
const handles = [/(?<![\p{L}\d_@./-])@[A-Za-z]\w{2,30}(?![\w@/]|\.\w|-\w)/gu];

const anyLink =
  /https?:\/\/[^\s<>«»"]{3,400}|(?<![\p{L}\d@./])(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|lnkd\.in|cutt\.ly|ow\.ly|is\.gd|buff\.ly|urlz\.fr|rebrand\.ly)\/[\w-]{2,60}/gu;
/** A link without the stop that ends its sentence. */
function trimmed(link: string): string {
  return link.replace(/[.,;:!?)\]]{1,3}$/, '');
}

const shorteners =
  /(?:^|\/\/|\.)(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|lnkd\.in|cutt\.ly|ow\.ly|is\.gd|buff\.ly|urlz\.fr|rebrand\.ly|t\.ly|shorturl\.at)\//iu;
const tracking = /[?&](?:utm_[a-z]+|gclid|fbclid|mc_cid|aff(?:iliate)?|aff_id|partner|promo|coupon)=/iu;
const publicSite =
  /\.gouv\.|gouv\.fr|diplomatie|europa\.eu|\.int(?:\/|$|[^\p{L}])|un\.org|legifrance|senat|assemblee|elysee|vie-publique|ambafrance|francophonie|\.edu(?:\/|$)|\.gc\.ca|admin\.ch/iu;

/** An imperative to the reader: in the plural of politeness, at the head of a sentence, a line or after « : ». */
const head = '(?:(?<=^|[\\n.!?…:•–—-][ \u00a0]{0,2}|(?:[\u2190-\u2bff\ufe0f]|[\u{1f000}-\u{1faff}])[ \u00a0]?))';
const reader = (verbs: string) => new RegExp(`${head}(?:${verbs})(?![\\p{L}])`, 'gu');

const phrases: readonly (readonly ['call' | 'praise' | 'site' | 'hashtags', readonly RegExp[]])[] = [
  [
    'call',
    [
      reader(
        '(?:Rejoignez|Suivez|Contactez|Retrouvez|Écrivez|Soutenez|Aidez|Recommandez|Likez|Consultez|Appelez)-nous|(?:Abonnez|Inscrivez|Préinscrivez|Connectez|Laissez)-vous|(?:Découvrez|Explorez|Profitez|Bénéficiez|Réservez|Commandez|Achetez|Testez|Essayez|Partagez|Likez|Téléchargez|Retrouvez|Plongez|Vivez|Participez|Visitez|Regardez|Écoutez|Soyez|Votez|Signez|Donnez) (?:dès maintenant |vite |gratuitement |massivement )?(?:le|la|les|l[’\\x27]|notre|nos|votre|vos|ce|cette|cet|ces|un|une|à|au|aux|de|du|des|dans|en|pour|nombreux|sans)|(?:Rejoignez|Soutenez|Adoptez|Boostez) (?:notre|nos|votre|vos|le mouvement|la communauté|le programme|le projet|l[’\\x27]aventure)',
      ),
      /(?<!\p{L})(?:[Nn][’']hésitez (?:pas|plus|surtout pas) à (?:nous (?:suivre|rejoindre|soutenir)|vous (?:inscrire|abonner)|liker|partager|commander|réserver|acheter|découvrir|tester|essayer|suivre|visiter)|[Nn]e (?:manquez|ratez|loupez) (?:pas|surtout pas|rien)|[Vv]enez (?:nombreux|découvrir|nous|rencontrer|échanger|partager)|[Rr]endez-vous sur (?:notre|nos|la page|le site)|[Ii]nscrivez-vous|[Aa]bonnez-vous|[Rr]éservez (?:vite|dès|votre)|[Pp]our (?:obtenir|commander|acheter|recevoir) (?:nos|notre|votre|vos)|[Ss]uivez-nous|[Ee]n savoir plus sur (?:notre|nos)|[Ff]aites (?:un don|appel à nos)|[Jj]e vous invite à (?:aller )?(?:découvrir|suivre|lire|liker|écouter|regarder|consulter|visiter|vous abonner)|[Bb]on(?:ne)? (?:visionnage|lecture|écoute|découverte)(?=[ \u00a0]?(?:[!.]|à tous|et )))(?!\p{L})/gu,
      /^(?:Convaincu|Intéressé|Prêt|Tenté|Curieux|Envie d[’'])(?:e|·e|\(e\)|\.e)?s?[^\n?.]{0,40}[ \u00a0]?\?/gmu,
    ],
  ],
  [
    'praise',
    [
      /(?<!\p{L})(?:leaders?|numéros? (?:un|1)|n[°o] ?1|pionnier|champion|référence) (?:incontestée?s? |reconnue?s? )?(?:mondia(?:l|le|ux)|européen(?:ne)?s?|français(?:e)?|nationa(?:l|le|ux)|international(?:e)?|du marché|sur (?:son|le) marché|du secteur|dans son domaine)(?: (?:de|du|des|de la|en|dans))?(?!\p{L})/giu,
      /(?<!\p{L})(?:[Cc]e site (?:offre|propose|vous)|[Nn]otre (?:solution|offre|plateforme|produit|logiciel|application|boutique|savoir-faire)|[Nn]os (?:solutions|produits|offres commerciales|experts sont)|[Ll]aissez-vous (?:guider|tenter|surprendre|séduire)|[Cc]lés? en mains?|[Pp]rêt à l[’']emploi|[Aa]u meilleur prix|[Mm]eilleur rapport qualité|[Ss]atisfait ou remboursé|[Oo]ffre (?:exceptionnelle|spéciale|promotionnelle|limitée|exclusive)|(?:simples?|rapides?|faciles?|fiables?|puissants?) et (?:efficaces?|performante?s?|intuiti(?:f|ve)s?|gratuite?s?|économiques?)|à la pointe de (?:la technologie|l[’']innovation)|dernière génération|révolutionnaires? et|de classe mondiale|solutions? (?:innovantes?|sur mesure|performantes?)|[Ll][’']événement à ne pas manquer|rendez-vous (?:incontournables?|à ne pas manquer)|[Ll]e grand rendez-vous|(?:courtes?|riches?) et percutante?s?|contacts enrichissants|expérience (?:unique|inoubliable|immersive)|conçue?s? par et pour|digne héritier|n[’']attend(?:ez)? plus que vous|tout ce (?:qu[’']il faut|que vous devez) savoir|boostez|dopez)(?!\p{L})/gu,
    ],
  ],
  [
    'site',
    [
      /(?<!\p{L})(?:[Vv]ous pouvez|[Nn][’']hésitez pas à|[Ii]l suffit de|[Pp]our en savoir plus,?|[Rr]endez-vous sur|[Cc]onsultez|[Vv]isitez|[Dd]écouvrez)(?: (?:consulter|visiter|lire|aller|cliquer))?(?: (?:le|notre|ce|ces|les)?[ \u00a0]?(?:sites?|blogs?|pages?|boutiques?)(?: (?:web|internet|officiel|de))?[ \u00a0]?:?)[^.\n]{0,40}?https?:\/\/[^\s<>«»"]{3,200}/gu,
    ],
  ],
  ['hashtags', [/#[\p{L}\d_]{2,60}(?:[ \u00a0,]{1,2}#[\p{L}\d_]{2,60}){1,40}/gu]],
];
