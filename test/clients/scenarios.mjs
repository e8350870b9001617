// What a writer of drafts does in any editor, as data: the drafts, the steps, and what must come of each. Every driver of this folder plays the
// same scenarios; `notIn` names the editors that cannot play one, and why.

/** The glossary and the settings of the folder in which the editors are opened. */
export const folder = {
  'sourcier.yml': 'glossaires: [termes.yml]\nregles: { sourcing/density: off, sourcing/unsourced-claim: off }\n',
  'termes.yml': `- id: carnet-de-veille
  terme: carnet de veille
  nature: nom
  genre: masculin
  definition: Recueil tenu chaque jour par un poste.
  a_eviter:
    - { forme: watchbook, raison: mot anglais }
  source: { nom: équipe, date: '2026-11-01' }
`,
};

const draft = 'Le poste tient un watchbook.\n\n# Suite\n\nLe carnet de veille est relu.\n';

/** @type {readonly { id: string, file: string, text: string, steps: readonly object[], notIn?: Record<string, string> }[]} */
export const scenarios = [
  {
    id: 'montre ce qui est à voir, où c’est',
    file: 'a-voir.md',
    text: draft,
    steps: [{ do: 'diagnostics', least: 1, expect: ['0 watchbook'] }],
  },
  {
    id: 'compte bien après des accents',
    file: 'accents.md',
    text: 'À l’été, « déjà », l’équipe cœur tient un watchbook.\n',
    steps: [{ do: 'diagnostics', least: 1, expect: ['0 watchbook'] }],
  },
  {
    id: 'compte bien après un caractère de deux unités',
    file: 'emoji.md',
    text: 'Voici 😀 un watchbook.\n',
    steps: [{ do: 'diagnostics', least: 1, expect: ['0 watchbook'] }],
    notIn: { vim: 'ALE 3.3 reads every column as a count of characters' },
  },
  {
    id: 'lit les fins de ligne de Windows',
    file: 'windows.md',
    text: 'Bonjour à tous.\r\n\r\nLe poste tient un watchbook.\r\n',
    steps: [{ do: 'diagnostics', least: 1, expect: ['2 watchbook'] }],
  },
  {
    id: 'se tait sur un texte anglais',
    file: 'english.md',
    text: 'The post keeps a watchbook for the whole team, and the team reads it every morning before the meeting starts.\n',
    steps: [{ do: 'diagnostics', least: 0, expect: [] }],
  },
  {
    id: 'relit ce qui vient d’être tapé',
    file: 'frappe.md',
    text: 'Le poste tient un carnet.\n',
    steps: [
      { do: 'diagnostics', least: 0, expect: [] },
      { do: 'edit', find: 'un carnet', put: 'un watchbook' },
      { do: 'diagnostics', least: 1, expect: ['0 watchbook'] },
    ],
  },
  {
    id: 'efface ce qui a été corrigé',
    file: 'correction.md',
    text: 'Le poste tient un watchbook. Le poste relit le watchbook.\n',
    steps: [
      { do: 'diagnostics', least: 2, expect: ['0 watchbook', '0 watchbook'] },
      { do: 'edit', find: 'un watchbook', put: 'un carnet' },
      { do: 'diagnostics', least: 1, most: 1, expect: ['0 watchbook'] },
    ],
  },
  {
    id: 'dit la définition au survol',
    file: 'survol.md',
    text: draft,
    steps: [{ do: 'hover', on: 'carnet de veille', expect: /Recueil tenu chaque jour par un poste/ }],
  },
  {
    id: 'remplace un terme',
    file: 'remplacement.md',
    text: draft,
    steps: [
      { do: 'diagnostics', least: 1, expect: ['0 watchbook'] },
      { do: 'action', on: 'watchbook', title: 'carnet de veille', expect: draft.replace('watchbook', 'carnet de veille') },
    ],
  },
  {
    id: 'va du terme à sa fiche',
    file: 'fiche.md',
    text: draft,
    steps: [{ do: 'definition', on: 'carnet de veille', expect: 'termes.yml:1' }],
  },
  {
    id: 'trouve les emplois d’un terme',
    file: 'emplois.md',
    text: draft,
    steps: [{ do: 'references', on: 'carnet de veille', expect: /emplois\.md:4/ }],
  },
  {
    id: 'complète un terme commencé',
    file: 'completion.md',
    text: 'Le poste tient un carnet de v\n',
    steps: [{ do: 'complete', after: 'carnet de v', expect: /carnet de veille/ }],
    notIn: { vim: 'ALE completes in insert mode, which a run without a terminal does not have' },
  },
  {
    id: 'cherche une fiche par son nom',
    file: 'recherche.md',
    text: draft,
    steps: [{ do: 'symbols', query: 'carnet', expect: /carnet de veille/ }],
    notIn: { vim: 'ALE 3.3 shows the symbols it finds in a window only' },
  },
];
