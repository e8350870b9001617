import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'draft/front-matter',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  anyLanguage: true,
  title: { fr: 'En-tête mal écrit', en: 'Front matter amiss' },
  why: {
    fr: 'L’en-tête dit où en est le texte, pour qui il est, à quelle date il sera lu\u00a0: mal écrit, il n’est pas suivi, et des règles se taisent ou parlent à tort.',
    en: 'The front matter says how far the text is, for whom and as of which date: written amiss it is not followed, and rules are silent or speak wrongly.',
  },
  remedy: {
    fr: 'Une clé et sa valeur par ligne, entre deux lignes de trois tirets\u00a0; une valeur qui contient deux-points se met entre guillemets droits.',
    en: 'A key and its value a line, between two lines of three hyphens; a value with a colon in it goes between straight quotation marks.',
  },
  messages: {
    broken: {
      fr: 'Cette ligne n’est pas du YAML\u00a0: une valeur qui contient deux-points se met entre guillemets droits.',
      en: 'This line is no YAML: a value with a colon in it goes between straight quotation marks.',
    },
    unclosed: {
      fr: 'L’en-tête n’est pas refermé\u00a0: il y manque une ligne de trois tirets.',
      en: 'The front matter is not closed: a line of three hyphens is missing.',
    },
    unknownKey: {
      fr: '«\u00a0{key}\u00a0» n’est pas une clé de l’en-tête.{hint}',
      en: '“{key}” is no key of the front matter.{hint}',
    },
    duplicateKey: {
      fr: '«\u00a0{key}\u00a0» est écrit deux fois\u00a0: la dernière valeur compte.',
      en: '“{key}” is written twice: the last value counts.',
    },
    badValue: {
      fr: '«\u00a0{value}\u00a0» n’est pas une valeur de «\u00a0{key}\u00a0».{hint}',
      en: '“{value}” is no value of “{key}”.{hint}',
    },
    badDate: {
      fr: '«\u00a0{value}\u00a0» n’est pas une date du calendrier\u00a0: l’écrire comme 2026-11-24.',
      en: '“{value}” is no date of the calendar: write it like 2026-11-24.',
    },
  },
  examples: [
    { bad: '---\n⟦titre: Visite : un bilan⟧\nstatut: brouillon\n---\nLe ministre part.', message: 'broken' },
    { bad: '⟦---⟧\ntitre: Visite\n\nLe ministre part.', message: 'unclosed' },
    {
      bad: '---\n⟦emeteur⟧: Ambassade\n---\nLe ministre part.',
      message: 'unknownKey',
      becomes: '---\nemetteur: Ambassade\n---\nLe ministre part.',
    },
    { bad: '---\ntitre: Visite\n⟦titre⟧: Départ\n---\nLe ministre part.', message: 'duplicateKey' },
    {
      bad: '---\nstatut: ⟦valid⟧\n---\nLe ministre part.',
      message: 'badValue',
      becomes: '---\nstatut: valide\n---\nLe ministre part.',
    },
    { bad: '---\ndate: ⟦31/02/2026⟧\n---\nLe ministre part.', message: 'badDate' },
    { good: '---\ntitre: "Visite : un bilan"\ngenre: Communiqué\ndate: 24 novembre 2026\n---\nLe ministre part.' },
    { good: '---\ntitle: Visite\nlang: fr\n---\nLe ministre part.', because: 'Ces clés sont celles d’autres logiciels.' },
    { good: '---\n\nLe ministre part.', because: 'Un trait n’ouvre pas un en-tête.' },
  ],
  *check({ draft }) {
    for (const { id, span, data } of draft.problems) {
      const { key = '', value = '', nearest = '', allowed = '', reason } = data;
      const replacements = nearest === '' ? [] : [{ text: nearest }];
      const near = { fr: ` Vouliez-vous dire «\u00a0${nearest}\u00a0»\u00a0?`, en: ` Did you mean “${nearest}”?` };
      if (id === 'front-matter-broken') yield { message: reason === 'unclosed' ? 'unclosed' : 'broken', span };
      else if (id === 'front-matter-unknown-key') {
        yield { message: 'unknownKey', span, data: { key, hint: nearest === '' ? '' : near }, replacements };
      } else if (id === 'front-matter-duplicate-key') yield { message: 'duplicateKey', span, data: { key } };
      else if (key === 'date') yield { message: 'badDate', span, data: { value } };
      else {
        const list = { fr: ` Valeurs\u00a0: ${allowed}.`, en: ` Values: ${allowed}.` };
        yield { message: 'badValue', span, data: { key, value, hint: nearest === '' ? list : near }, replacements };
      }
    }
  },
});
