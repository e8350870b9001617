import { spansOf } from '../../text/spansOf.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leaks/internal-reference',
  since: '0.1.0',
  unit: 'block',
  severity: 'error',
  anyLanguage: true,
  masked: true,
  title: { fr: 'Référence interne', en: 'Internal reference' },
  why: {
    fr: 'Un chemin de fichier, une adresse de l’intranet ou la trace d’un échange dit d’où vient le texte, qui l’a écrit et où chercher la suite.',
    en: 'A file path, an intranet address or the trace of an exchange tells where the text comes from, who wrote it and where to look for more.',
  },
  remedy: {
    fr: 'Supprimer la référence, ou renvoyer à un document public.',
    en: 'Delete the reference, or point to a public document.',
  },
  messages: {
    path: { fr: 'Chemin d’un fichier ou d’un partage interne.', en: 'Path of an internal file or share.' },
    address: { fr: 'Adresse d’un réseau ou d’un espace de travail interne.', en: 'Address of an internal network or workspace.' },
    file: { fr: 'Nom d’un fichier de travail.', en: 'Name of a working file.' },
    exchange: { fr: 'Trace d’un échange (courriel, messagerie).', en: 'Trace of an exchange (mail, chat).' },
    cable: { fr: 'Référence d’une correspondance diplomatique.', en: 'Reference of diplomatic correspondence.' },
    secret: { fr: 'Mot de passe ou clé d’accès.', en: 'Password or access key.' },
  },
  options: {
    hosts: {
      default: [] as readonly string[],
      fr: 'Noms d’hôtes internes à la maison, à ne pas citer.',
      en: 'Host names internal to the house that must not be cited.',
    },
  },
  examples: [
    { bad: 'La version à jour est dans ⟦C:\\Users\\jdupre\\Documents\\discours.docx⟧.', message: 'path' },
    { bad: 'Voir ⟦\\\\partage01\\cabinet\\2026⟧ pour la suite.', message: 'path' },
    { bad: 'Copie enregistrée sous ⟦/home/mdurand/notes/ue.md⟧.', message: 'path' },
    { bad: 'Le projet se trouve sur ⟦https://intranet.ministere.example.fr/cab/note-12⟧.', message: 'address' },
    { bad: 'Document partagé : ⟦https://ministere.sharepoint.com/sites/cab/x⟧', message: 'address' },
    { bad: 'Reprendre le passage du fichier ⟦EDL_sommet_v3_relu.docx⟧.', message: 'file' },
    { bad: '⟦De : Jeanne Durand\nEnvoyé : lundi 23 novembre 2026 09:12\nÀ : Cabinet\nObjet : RE : projet⟧', message: 'exchange' },
    { bad: '⟦-----Message d’origine-----⟧\n\nMerci de valider.', message: 'exchange' },
    { bad: '⟦Le lun. 23 nov. 2026 à 09:12, Jeanne Durand <j@example.fr> a écrit :⟧', message: 'exchange' },
    { bad: 'Position conforme au ⟦TD Kiev 1423⟧ du 3 mars.', message: 'cable' },
    { bad: 'Connexion à la salle de presse, ⟦mot de passe : Sommet2026!⟧', message: 'secret' },
    { bad: 'Aperçu : ⟦https://preprod.ministere.example.fr/fr/discours⟧', message: 'address' },
    { bad: 'Page à corriger : ⟦https://www.ministere.example.fr/wp-admin/post.php?post=12⟧', message: 'address' },
    { bad: 'Connexion : ⟦https://zoom.example.us/j/123456789?pwd=aBc4⟧', message: 'address' },
    { bad: 'Position conforme au ⟦TD 2026-0412345⟧.', message: 'cable' },
    { bad: 'Reprendre la ⟦note DGP/ANMO n° 2026-123⟧.', message: 'cable' },
    { bad: 'Arbitrage rendu (⟦bleu de Matignon n° 4512⟧).', message: 'cable' },
    { bad: '⟦Re: Tr: projet de communiqué⟧', message: 'exchange' },
    { bad: 'Le texte est prêt.\n\n⟦Envoyé de mon iPhone⟧', message: 'exchange' },
    { bad: '⟦Bonjour Paul, voici la version corrigée.⟧', message: 'exchange' },
    { bad: 'Le ministre est à Rome.\n\n⟦Cordialement,⟧', message: 'exchange' },
    { bad: 'Le communiqué a été ⟦validé par le DirCab⟧ hier soir.', message: 'exchange' },
    { good: 'Bonjour à toutes et à tous, je suis heureux de vous accueillir.', because: 'C’est un discours.' },
    { good: 'Le compte rendu de la réunion est public.' },
    { good: 'Les ministres se sont quittés cordialement.' },
    { good: 'Il a mené les Bleus en finale.' },
    { good: 'Le texte est publié sur https://www.diplomatie.gouv.fr/fr/salle-de-presse/.' },
    { good: 'Chacun doit choisir un mot de passe long et unique.' },
    {
      good: 'Le rapport annuel (rapport-2025.pdf) est en ligne.',
      because: 'Un nom de fichier public n’est pas un fichier de travail.',
    },
    { good: 'Les députés et/ou les sénateurs siègent.' },
    { good: 'Réunion du 24 novembre 2026\nObjet : préparation du sommet', because: 'Un objet seul n’est pas un courriel.' },
    { good: 'L’intranet du ministère fait l’objet d’un audit.' },
  ],
  *check({ block, options }) {
    const { prose } = block;
    for (const { message, forms, hint } of kinds) {
      if (!hint.test(prose)) continue;
      for (const span of spansOf(prose, forms)) yield { message, span };
    }
    for (const host of options.hosts) {
      const at = host ? prose.indexOf(host) : -1;
      if (at >= 0) yield { message: 'address', span: { start: at, end: at + host.length } };
    }
  },
});

const kinds = [
  {
    message: 'path' as const,
    hint: /[\\/]/,
    forms: [
      /(?<![\p{L}\d])[A-Za-z]:\\[^\s«»"<>|,;]{2,200}[^\s«»"<>|,;.]/gu,
      /(?<![\\\p{L}\d])\\\\[\w.-]{2,60}\\[^\s«»"<>|,;]{1,200}[^\s«»"<>|,;.]/gu,
      /(?<![\w/.:])\/(?:home|Users|mnt|srv|var|Volumes|nas|partage)\/[^\s«»"<>|,;]{1,200}[^\s«»"<>|,;.]/gu,
      /(?<!\p{L})(?:file|smb|afp):\/\/[^\s«»"<>|]{2,200}/giu,
    ],
  },
  {
    message: 'address' as const,
    hint: /https?:|\.(?:local|lan|intra|corp|internal)/i,
    forms: [
      /https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:pre-?prod(?:uction)?|staging|recette|uat|preview|test|dev)[\d-]{0,3}\.[\w.-]{2,80}(?:[:/](?:[^\s)»\]]{0,300}[^\s)»\].,;:!?])?)?/giu,
      /https?:\/\/[\w.-]{1,100}(?::\d{2,5})?\/(?:[^\s)»\]?]{0,200}\/)?(?:wp-admin|wp-login\.php|administrator|node\/\d{1,9}\/edit)(?![\w-])(?:[^\s)»\]]{0,200}[^\s)»\].,;:!?])?/giu,
      /https?:\/\/[\w.-]{1,100}\/[^\s)»\]]{0,200}[?&](?:preview=true|pwd=[\w.-]{2,60})(?:[^\s)»\]]{0,100}[^\s)»\].,;:!?])?/giu,
      /https?:\/\/(?:[\w.-]{0,100}(?:intranet|extranet|sharepoint|onedrive|wetransfer|smash|docs\.google|drive\.google|dropbox|teams\.microsoft|slack|trello|notion|framapad|pad\.)[\w.-]{0,100}|localhost|127\.0\.0\.1|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|[\w.-]{1,100}\.(?:local|lan|intra|corp|internal))(?:[:/](?:[^\s)»\]]{0,300}[^\s)»\].,;:!?])?)?/giu,
    ],
  },
  {
    message: 'file' as const,
    hint: /\.(?:docx?|xlsx?|pptx?|odt|ods|odp|msg|eml|pst|pdf)/i,
    // A working file betrays itself by its version, its initials or the name of an internal kind of paper.
    forms: [
      /(?<![\p{L}\d/.])[\p{L}\d-]{0,60}(?:_[\p{L}\d-]{1,40}){1,8}\.(?:docx?|xlsx?|pptx?|od[tsp]|msg|eml|pst)(?![\p{L}\d])/giu,
      /(?<![\p{L}\d/.])[\p{L}\d_-]{1,60}[_-](?:v\d{1,2}|vf|vdef|def|final|relu|cab|draft|brouillon)\.(?:docx?|xlsx?|pptx?|od[tsp]|pdf)(?![\p{L}\d])/giu,
      /(?<![\p{L}\d/.])(?:EDL|note|fiche|brief|argumentaire)[\p{L}\d_-]{0,60}\.(?:docx?|xlsx?|pptx?|od[tsp]|msg|eml)(?![\p{L}\d])/giu,
    ],
  },
  {
    message: 'exchange' as const,
    hint: /^[ \u00a0]*(?:R[eé]|RE|Fwd?|FW|T[rR]|RV|Bonjour|Salut|Hello|Bien |[CcAa]\p{L}{5,11}ement|Bises)|iPhone|Android|Outlook|Sent from|[Vv]alid|[Cc]omme (?:vu|évoqué|indiqué|convenu)|message|écrit|wrote|Envoyé|Objet|Sent|Subject|Forwarded|Transféré|comme convenu|mail/imu,
    forms: [
      /^(?:(?:R[eé]|RE|Fwd?|FW|FWD|T[rR]|RV)[ \u00a0]?:[ \u00a0]?){1,4}(?=\p{L})[^\n]{2,120}/gmu,
      /(?<!\p{L})(?:Envoyé (?:de|depuis) mon (?:iPhone|iPad|Android|mobile|téléphone|smartphone)|Sent from my \p{L}{3,12}|(?:Télécharger|Get) Outlook (?:pour|for) \p{L}{3,8})/giu,
      // A first name greeted, then what one colleague asks of another.
      /^(?:Bonjour|Bonsoir|Salut|Hello|Coucou)(?: \p{Lu}\p{Ll}{1,20})?[ ,]{1,2}(?=(?:voici|voilà|ci-joint|merci (?:d[’']avance|pour (?:ta|ton|votre) (?:relecture|retour))|(?:peux|pourrais)-tu|pouvez-vous (?:relire|valider|vérifier)|je t[’']))[^\n]{4,160}/gmu,
      /^(?:Bien )?(?:[Cc]ordialement|[Aa]micalement|[Bb]ien à (?:toi|vous)|Bises)[ \u00a0]?[,.]?$/gmu,
      /(?<!\p{L})[Vv]alid(?:é|ée|és|ées) par (?:le |la |l[’'])?(?:Dir(?:ecteur (?:de|du) )?[Cc]ab|DIRCAB|dircab|[Cc]abinet du ministre|[Dd]ir[Cc]om|DIRCOM)(?!\p{L})/gu,
      /-{3,10} ?(?:Message d[’']origine|Message transféré|Original Message|Forwarded message|Courriel original) ?-{0,10}/giu,
      /(?<!\p{L})(?:De|From) ?[:\u00a0]{1,2}[^\n]{1,120}\n(?:(?:Envoyé|Sent|Date|À|A|To|Cc) ?[:\u00a0]{1,2}[^\n]{0,160}\n){1,4}(?:Objet|Subject) ?[:\u00a0]{1,2}[^\n]{0,160}/gu,
      /(?<!\p{L})(?:Le|On) [^\n]{6,60}(?: à |, at )\d{1,2}[:h]\d{2},? [^\n]{1,80}(?:a écrit|wrote) ?:/gu,
      /(?<!\p{L})(?:comme (?:convenu|vu|indiqué|évoqué) (?:par (?:mail|courriel|téléphone|SMS)|au téléphone|avec (?:ton|ta|votre) \p{L}{1,20})|cf\. (?:mon|ton|votre|notre) (?:mail|courriel|SMS)|suite à (?:mon|ton|votre) (?:mail|courriel))/giu,
    ],
  },
  {
    message: 'cable' as const,
    hint: /TD|NDI|[Tt]élégramme|[Bb]leu|[Nn]ote|NOTE|[Ff]iche|[Cc]ompte/,
    forms: [
      /(?<![\p{L}\d])(?:TD|NDI) \d{4}-\d{4,8}(?!\d)/gu,
      // The paper of a service: its initials, a stroke, its number.
      /(?<!\p{L})(?:[Nn]ote|NOTE|[Ff]iche|[Cc]ompte[- ]rendu) (?:de la |du )?[A-Z]{2,8}(?:\/[A-Z]{2,10}){1,4}[ \u00a0]n[°º][ \u00a0]?\d{2,4}[-/]\d{1,6}(?!\d)/gu,
      /(?<!\p{L})[Bb]leus? (?:de Matignon|interministériels?)(?: n[°º][ \u00a0]?\d{1,6})?/gu,
      /(?<![\p{L}\d])TD (?:n[°o] ?\d{2,6}|\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30}){0,2} (?:n[°o] ?)?\d{1,6})/gu,
      /(?<![\p{L}\d])(?:[Tt]élégrammes? diplomatiques?|NDI) n[°o] ?\d[\d/-]{0,12}(?: \p{L}{2,12})?/gu,
    ],
  },
  {
    message: 'secret' as const,
    hint: /mdp|passe|password|api|token|jeton|login|identifiant|code/i,
    forms: [
      /(?<!\p{L})(?:mots? de passe|password|mdp|clé (?:API|d[’']accès)|api[_-]?key|token|mdp|jeton|code d[’']accès|code (?:Zoom|Teams|Webex))[ \u00a0]*[:=][ \u00a0]*(?=[^\s]*[\d!@#$%^&*])[^\s«»]{4,80}/giu,
    ],
  },
];
