import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isFrench, languageOf } from '../../../server/src/core/french/language.ts';

const french = [
  'Communiqué de presse',
  'Genève',
  'New York, 25 septembre',
  'Condamnation',
  'Déclaration conjointe',
  'Mardi 3 mars',
  'La France condamne cette attaque.',
  'M. Stéphane Martin a reçu Mme Ursula von der Leyen.',
  'Madame la présidente, Ursula von der Leyen,',
  'LA FRANCE CONDAMNE CETTE ATTAQUE AVEC LA PLUS GRANDE FERMETE',
  'La securite des donnees est une priorite pour le ministere.',
  'Le concept de « soft power » décrit une influence sans contrainte.',
  'L’ambassadeur a cité le « Charter of the United Nations » dans son discours.',
  'Le Financial Times écrit : « The deal is done », selon une source proche du dossier.',
  'Contact : presse@exemple.fr, +33 1 00 00 00 00',
  '– Oui. – Non.',
  '1. Contexte',
  'Q : Quelle est votre réaction ?',
  '12 %',
  '',
  'https://www.exemple.org/the-state-of-the-union',
  'ONU, OTAN, UE',
  'Paris, Londres, Berlin',
  'Merci.',
  'Le naming and shaming a ses limites.',
  'Le meeting de clôture du think tank sera suivi d’un briefing off the record.',
  'Notre soft power et notre hard power sont complémentaires.',
  'Nation branding, storytelling et fact-checking',
  'Les entités « Wagner Group » et « Internet Research Agency » sont visées.',
  'Réunion du Conseil Affaires étrangères : suites à donner',
  'Le ministre est arrivé à Madrid pour la conférence « Todos por la paz ».',
  'Entretien avec M. Giorgio Rossi, ministre des Affaires étrangères d’Italie',
];

const others: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Press release from the Ministry of Foreign Affairs',
    'The Council adopted new sanctions yesterday.',
    'France condemns this attack in the strongest terms.',
    'We call on all parties to show restraint.',
    'For immediate release',
    'Statement by the High Representative on behalf of the European Union',
    'The minister said that the agreement would be signed before the end of the year.',
    'THE MEETING WILL BE HELD IN GENEVA ON THE SECOND OF MAY',
    'Please find below the list of those who have been invited to this event.',
    'Our services have attributed this operation to a military intelligence unit.',
    'It is not known how many people were affected by the outage.',
    'More than eighty hospitals were hit, according to the agency.',
    'The text, adopted by consensus, recalls the obligations of States under international law.',
    'There is no military solution to this conflict.',
    'What does this mean for our partners?',
    'Ambassador, thank you for your time.',
    'She will travel to Paris and Brussels next week.',
    'Cyber threats are on the rise across the region.',
    'Terms and conditions apply.',
    'This page is not available in your language.',
  ],
  es: [
    'El Gobierno condena este ataque con la mayor firmeza.',
    'La ministra viajará a París la próxima semana para reunirse con sus homólogos.',
    'Nota de prensa del Ministerio de Asuntos Exteriores',
    'Los Estados miembros han adoptado nuevas sanciones contra tres entidades.',
    'No se conoce todavía el número de víctimas.',
    'Más de ochenta hospitales fueron afectados por el incidente.',
    'Según la agencia, los servicios fueron restablecidos durante la noche.',
    'La declaración conjunta recuerda las obligaciones del derecho internacional.',
    '¿Cuál es la posición de España sobre esta cuestión?',
    'Las partes se comprometen a respetar el alto el fuego.',
    'Este acuerdo entrará en vigor el próximo año.',
    'El embajador presentó sus cartas credenciales al presidente de la República.',
    'Hay que encontrar una solución política al conflicto.',
    'Todos los participantes han firmado el documento.',
    'Reunión con el presidente del Senado',
  ],
  it: [
    'Il Governo condanna con la massima fermezza questo attacco.',
    'La ministra si recherà a Parigi la prossima settimana per incontrare i suoi omologhi.',
    'Comunicato stampa del Ministero degli Affari Esteri',
    'Gli Stati membri hanno adottato nuove sanzioni contro tre entità.',
    'Non si conosce ancora il numero delle vittime.',
    'Più di ottanta ospedali sono stati colpiti dall’incidente.',
    'Secondo l’agenzia, i servizi sono stati ripristinati nella notte.',
    'La dichiarazione congiunta ricorda gli obblighi del diritto internazionale.',
    'Qual è la posizione dell’Italia su questo tema?',
    'Le parti si impegnano a rispettare il cessate il fuoco.',
    'Questo accordo entrerà in vigore il prossimo anno.',
    'L’ambasciatore ha presentato le lettere credenziali al presidente della Repubblica.',
    'Bisogna trovare una soluzione politica al conflitto.',
    'Tutti i partecipanti hanno firmato il documento.',
    'Incontro con il presidente del Senato',
  ],
  nl: [
    'De regering veroordeelt deze aanval met de grootste stelligheid.',
    'De minister reist volgende week naar Parijs om haar ambtgenoten te ontmoeten.',
    'Persbericht van het Ministerie van Buitenlandse Zaken',
    'De lidstaten hebben nieuwe sancties tegen drie entiteiten aangenomen.',
    'Het aantal slachtoffers is nog niet bekend.',
    'Meer dan tachtig ziekenhuizen werden door het incident getroffen.',
    'Volgens het agentschap zijn de diensten in de nacht hersteld.',
    'De gezamenlijke verklaring herinnert aan de verplichtingen van het internationaal recht.',
    'Wat is het standpunt van Nederland over deze kwestie?',
    'De partijen verbinden zich ertoe het staakt-het-vuren na te leven.',
    'Dit akkoord treedt volgend jaar in werking.',
    'De ambassadeur heeft zijn geloofsbrieven aan de president overhandigd.',
    'Er moet een politieke oplossing voor het conflict worden gevonden.',
    'Alle deelnemers hebben het document ondertekend.',
    'Gesprek met de voorzitter van de Senaat',
  ],
  de: [
    'Die Bundesregierung verurteilt diesen Angriff auf das Schärfste.',
    'Das Abkommen wird im nächsten Jahr in Kraft treten.',
    'Nach Angaben der Agentur wurden die Dienste in der Nacht wiederhergestellt.',
    'Die Zahl der Opfer ist noch nicht bekannt.',
    'Alle Teilnehmer haben das Dokument unterzeichnet.',
  ],
  pt: [
    'O Governo condena este ataque com a maior firmeza.',
    'A ministra viajará a Paris na próxima semana para se reunir com os seus homólogos.',
    'Não se conhece ainda o número de vítimas.',
    'As partes comprometem-se a respeitar o cessar-fogo.',
    'A declaração conjunta recorda as obrigações do direito internacional.',
  ],
  other: [
    'Правительство решительно осуждает это нападение.',
    'الحكومة تدين هذا الهجوم بشدة',
    '政府强烈谴责这次袭击。',
    'Η κυβέρνηση καταδικάζει απερίφραστα αυτή την επίθεση.',
  ],
  code: [
    'const total = items.map((item) => item.price * item.count).reduce((a, b) => a + b, 0);',
    'if (user && user.name) { return { ok: true, id: user.id }; }',
    '<div class="note"><p id="x">{{ title }}</p></div>',
    "SELECT * FROM notes WHERE id = 12 AND kind <> 'draft'; -- _all_ = {}",
    'for i in $(ls *.md); do echo "$i" | sed -e "s/a/b/" >> out.txt; done',
    '{ "rules": { "a/b": "off", "c_d": "warning" }, "x": { "y": [1, 2] } }',
  ],
};

describe('langue', () => {
  for (const text of french) test(`est du français : ${text.slice(0, 70)}`, () => assert.equal(languageOf(text), 'fr'));
  for (const [language, texts] of Object.entries(others)) {
    for (const text of texts)
      test(`n’en est pas (${language}) : ${text.slice(0, 70)}`, () => assert.equal(languageOf(text), language));
  }

  test('un paragraphe français qui cite longuement l’anglais reste français', () => {
    const quotation = 'The parties shall settle any dispute in good faith.';
    assert.ok(isFrench(`Le mémorandum, qui a été signé par les deux ministres, prévoit une clause générale : « ${quotation} »`));
  });

  test('un paragraphe anglais qui cite le français ne l’est pas', () => {
    assert.ok(
      !isFrench(
        'The French minister said that the Organisation internationale de la Francophonie would be informed of the decision.',
      ),
    );
  });

  test('juge un texte immense sans le lire tout entier', () => {
    assert.equal(languageOf('la paix et la sécurité '.repeat(100_000)), 'fr');
    assert.equal(languageOf('x'.repeat(1_000_000)), 'fr');
  });
});
