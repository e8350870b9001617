import { type PersonalDatumKind, personalData } from '../../analysis/personalData.ts';
import { pressContacts } from '../../analysis/pressContacts.ts';
import { place } from '../../draft/place.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leaks/personal-data',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  masked: true,
  title: { fr: 'Donnée personnelle', en: 'Personal data' },
  why: {
    fr: 'Une adresse, un numéro ou un matricule publié ne se reprend pas : il expose la personne, et l’émetteur au regard du règlement général sur la protection des données.',
    en: 'An address or number, once published, cannot be taken back: it exposes the person, and the issuer under data protection law.',
  },
  remedy: {
    fr: 'Supprimer la donnée, ou donner l’adresse générique du service (presse@…). Le contact presse n’est pas signalé.',
    en: 'Delete it, or give the generic address of the service (presse@…). The press contact is not reported.',
  },
  references: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  messages: {
    email: { fr: 'Adresse électronique d’une personne.', en: 'E-mail address of a person.' },
    phone: { fr: 'Numéro de téléphone hors du contact presse.', en: 'Telephone number outside the press contact.' },
    address: { fr: 'Adresse postale d’une personne.', en: 'Postal address of a person.' },
    'identity-document': { fr: 'Numéro d’un document d’identité ou de voyage.', en: 'Number of an identity or travel document.' },
    'social-security': { fr: 'Numéro de sécurité sociale.', en: 'French social security number.' },
    'bank-account': { fr: 'Numéro de compte bancaire (IBAN, clé exacte).', en: 'Bank account number (IBAN with a valid key).' },
    'bank-card': { fr: 'Numéro de carte bancaire (clé exacte).', en: 'Bank card number (with a valid key).' },
    coordinates: { fr: 'Coordonnées géographiques précises.', en: 'Precise geographical coordinates.' },
    'staff-number': { fr: 'Matricule d’un agent.', en: 'Staff number of an agent.' },
  },
  options: {
    allowed: {
      default: [] as readonly string[],
      fr: 'Adresses, domaines ou numéros qui peuvent paraître.',
      en: 'Addresses, domains or numbers that may be published.',
    },
  },
  examples: [
    { bad: 'Pour tout renseignement, écrire à ⟦jeanne.durand@diplomatie.example.fr⟧ avant lundi.', message: 'email' },
    { bad: 'Le conseiller est joignable au ⟦06 39 98 12 34⟧ jour et nuit.', message: 'phone' },
    { bad: 'M. Dupré, demeurant ⟦12, rue des Lilas à Nantes⟧, a été entendu.', message: 'address' },
    { bad: 'La titulaire du passeport n° ⟦16CC12345⟧ a été rapatriée.', message: 'identity-document' },
    { bad: 'Son numéro est le ⟦2 69 05 49 588 157 80⟧.', message: 'social-security' },
    { bad: 'Les dons sont reçus sur le compte ⟦FR14 2004 1010 0505 0001 3M02 606⟧.', message: 'bank-account' },
    { bad: 'Le séjour est payé par la carte ⟦4970 1012 3456 7893⟧.', message: 'bank-card' },
    { bad: 'Écrire à Jeanne, ⟦j.durand [at] ministere.example.fr⟧, avant lundi.', message: 'email' },
    { bad: 'Le conseiller est joignable au ⟦00 33 6 39 98 12 34⟧.', message: 'phone' },
    { bad: 'Le correspondant répond au ⟦+1 (202) 555-0143⟧.', message: 'phone' },
    { bad: 'Son numéro de passeport est ⟦16CC12345⟧.', message: 'identity-document' },
    { bad: 'Son numéro AVS est le ⟦756.9217.0769.85⟧.', message: 'social-security' },
    { bad: 'Le registre porte le numéro ⟦85.07.30-033.28⟧.', message: 'social-security' },
    { good: 'La carte 4970 1012 3456 7890 est fictive.', because: 'La clé ne confirme pas le numéro.' },
    { bad: 'Elle vit au ⟦14 avenue des Tilleuls, 69006 Lyon⟧.', message: 'address' },
    { bad: 'Le poste se trouve en ⟦31UDQ48251932⟧.', message: 'coordinates' },
    { bad: 'Le poste avancé se trouve en ⟦48.85661, 2.35222⟧.', message: 'coordinates' },
    { bad: 'Mme Sarr, matricule de solde n° ⟦601 114/B⟧, est nommée préfète.', message: 'staff-number' },
    { bad: 'Le commissaire Ba, CCAP ⟦610.202/C⟧, est nommé à Thiès.', message: 'staff-number' },
    {
      good: 'Contact presse : Jeanne Durand, 01 43 17 00 00, jeanne.durand@ministere.example.fr',
      because: 'Le contact presse est fait pour être connu.',
    },
    { good: 'Contacts presse\n\nJeanne Durand, 06 39 98 12 34' },
    {
      good: 'Les journalistes s’accréditent auprès de presse@ambassade.example.fr.',
      because: 'Une adresse de service n’est à personne.',
    },
    { good: 'La cellule de crise répond au 01 43 17 00 00, jour et nuit.' },
    {
      good: 'Le rapport (ISBN 978-2-11-157268-1) paraît le 24 novembre 2026.',
      because: 'Un ISBN n’est pas un numéro de sécurité sociale.',
    },
    { good: 'La clé du compte FR14 2004 1010 0505 0001 3M02 607 est fausse.', because: 'La clé ne confirme pas le numéro.' },
    { good: 'Le budget est passé de 12,4567 à 13,1234 millions d’euros.' },
    { good: 'L’ambassade est installée 12, rue des Lilas, à Nantes.', because: 'L’adresse d’un service est publique.' },
    { good: 'Écrire à marie.lopez@ong.example.org.', options: { allowed: ['ong.example.org'] } },
  ],
  *check({ draft, ask, options }) {
    const contacts = ask(pressContacts, draft);
    for (const [index, placed] of draft.blocks.entries()) {
      for (const datum of ask(personalData, placed.block)) {
        if (datum.reachesMany || (contacts.has(index) && givenToThePress.has(datum.kind))) continue;
        const text = textOf(placed.block.prose, datum);
        if (options.allowed.some((allowed) => text.toLowerCase().endsWith(allowed.toLowerCase()))) continue;
        yield { message: datum.kind, span: place(placed, datum) };
      }
    }
  },
});

/** What a press contact gives of itself; a passport number there is a leak all the same. */
const givenToThePress: ReadonlySet<PersonalDatumKind> = new Set<PersonalDatumKind>(['email', 'phone', 'address']);
