import type { TraceKind } from '../../draft/draft.ts';
import { defineRule, type Severity } from '../rule.ts';

export default defineRule({
  id: 'leaks/metadata',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  whileDrafting: 'information',
  anyLanguage: true,
  title: { fr: 'Donnée cachée du fichier', en: 'Hidden data of the file' },
  why: {
    fr: 'Un fichier dit plus que son texte : qui l’a écrit, où il était rangé, ce qui y a été masqué. Des communiqués ont ainsi révélé leur vrai auteur.',
    en: 'A file tells more than its text: who wrote it, where it was kept, what was hidden in it. Releases have given away their true author this way.',
  },
  remedy: {
    fr: 'Inspecter le document (Fichier, Informations, Inspecter le document) et tout supprimer, ou diffuser le texte que « sourcier export » écrit.',
    en: 'Inspect the document (File, Info, Inspect Document) and remove all, or release the text that “sourcier export” writes.',
  },
  references: ['https://support.microsoft.com/office/356b7b5d-77af-44fe-a07f-9aa4d085966f'],
  messages: {
    hidden: {
      fr: 'Texte masqué : il ne s’imprime pas, mais il part avec le fichier.',
      en: 'Hidden text: it does not print, but it leaves with the file.',
    },
    path: {
      fr: 'Chemin d’un disque ou d’un partage interne, dans un lien ou un modèle.',
      en: 'Path of an internal disk or share, in a link or a template.',
    },
    embedded: {
      fr: 'Objet incorporé (classeur, document, macro) : il part entier, avec ce qui ne se voit pas.',
      en: 'Embedded object (workbook, document, macro): it leaves whole, with what is not seen.',
    },
    author: {
      fr: 'Nom de l’auteur, ou du dernier qui a enregistré, dans les propriétés du fichier.',
      en: 'Name of the author, or of who saved last, in the properties of the file.',
    },
    organisation: {
      fr: 'Organisme ou responsable, dans les propriétés du fichier.',
      en: 'Organisation or manager, in the properties of the file.',
    },
    property: { fr: 'Propriété propre à la maison, dans le fichier.', en: 'Property of the house’s own, in the file.' },
    thumbnail: {
      fr: 'Vignette de la première page : elle peut montrer une version d’avant.',
      en: 'Thumbnail of the first page: it may show an earlier version.',
    },
  },
  examples: [
    { bad: '<p>Le texte.</p>\n<p style="display:none">⟦Ne pas citer la Syrie⟧</p>', format: 'html', message: 'hidden' },
    { bad: '<p>Voir ⟦<a href="file:///C:/Users/jdupre/note.docx">⟧la note</a>.</p>', format: 'html', message: 'path' },
    { bad: '⟦<meta name="author" content="Jeanne Dupré">⟧<p>Le texte.</p>', format: 'html', message: 'author' },
    { bad: '⟦La France regrette ces tirs.⟧', trace: 'organisation', message: 'organisation' },
    { bad: '⟦La France⟧ condamne ces tirs.', trace: 'property', message: 'property' },
    { bad: '⟦La France⟧ déplore ces tirs.', trace: 'thumbnail', message: 'thumbnail' },
    { bad: 'Les chiffres sont dans ⟦ce tableau⟧.', trace: 'embedded', message: 'embedded' },
    { good: '<p>Voir <a href="https://www.diplomatie.gouv.fr/">le site</a>.</p>', format: 'html' },
    { good: '<p hidden></p><p>Le texte.</p>', format: 'html', because: 'Rien n’est caché dans un élément vide.' },
  ],
  *check({ draft, context }) {
    for (const { kind, span } of draft.traces) {
      const message = messages.get(kind);
      if (!message) continue;
      const severity: Severity | undefined = milder.has(kind) ? (context.stage === 'release' ? 'warning' : 'hint') : undefined;
      yield { message, span, topic: message, ...(severity && { severity }) };
    }
  },
});

type Message = 'hidden' | 'path' | 'embedded' | 'author' | 'organisation' | 'property' | 'thumbnail';

const messages = new Map<TraceKind, Message>(
  (['hidden', 'path', 'embedded', 'author', 'organisation', 'property', 'thumbnail'] as const).map((kind) => [kind, kind]),
);

/** What every file of an office has: a name in its properties is a slip, not a breach. */
const milder: ReadonlySet<TraceKind> = new Set(['author', 'organisation', 'property', 'thumbnail']);
