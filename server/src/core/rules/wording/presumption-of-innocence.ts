import type { Word } from '../../french/word.ts';
import { phraseRule } from '../phraseRule.ts';

export default phraseRule({
  id: 'wording/presumption-of-innocence',
  since: '0.1.0',
  severity: 'warning',
  title: { fr: 'Présomption d’innocence', en: 'Presumption of innocence' },
  why: {
    fr: 'Tant qu’un juge n’a pas condamné, dire une personne coupable l’expose, expose l’émetteur (article 9-1 du code civil) et gêne la procédure.',
    en: 'Until a court has convicted, calling a person guilty exposes that person and the issuer (article 9-1 of the French civil code), and disturbs proceedings.',
  },
  remedy: {
    fr: '« la personne mise en cause », « l’auteur présumé », « mis en examen pour » ; ou citer la condamnation définitive, avec sa date.',
    en: '“the person in question”, “the alleged author”, “charged with”; or cite the final conviction with its date.',
  },
  references: ['https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006419316'],
  groups: [
    {
      note: {
        fr: '« auteur présumé » ou « personne mise en cause » tant qu’aucun juge n’a condamné.',
        en: '“alleged author” until a court has convicted.',
      },
      patterns: [
        'présumé|présumée coupable',
        'présumés|présumées coupables',
        'coupable|coupables présumé|présumée|présumés',
        "l'|les auteur|auteurs de l' attaque|attentat|agression|enlèvement|assassinat|incendie",
        "l'|les auteur|auteurs des|du faits|crime|crimes|meurtre|meurtres|violences|vol",
        'le|la|les|ce|cet|ces|cette meurtrier|meurtriers|meurtrière|assassin|assassins|violeur|violeurs|escroc|escrocs|ravisseur|ravisseurs|corrupteur|corrupteurs|tortionnaire|tortionnaires|bourreau|bourreaux|espion|espionne',
        "l' assassin|escroc|espion|espionne",
        'le|la|l’ trafiquant|trafiquante|cybercriminel|passeur|passeuse|tueur|tueuse|braqueur|proxénète|faussaire|receleur|fraudeur|pédocriminel|commanditaire <ADJ>? <PROPN>',
        'le|la pirate|cybercriminel informatique <ADJ>? <PROPN>',
        'le|la tueur|cerveau|commanditaire de|des|du|d’ …2 <NOUN>|<PROPN> ,? <PROPN>',
        '<PROPN> , auteur|autrice|coauteur|commanditaire|complice de|du|des|d’ <DET>? attentat|attentats|attaque|attaques|assassinat|meurtre|meurtres|faits|crime|crimes|tuerie|fusillade|enlèvement|piratage',
        '<PROPN> , trafiquant|trafiquante|passeur|espion|espionne|escroc|marchand d’ armes',
        '<PROPN> , trafiquant|trafiquante|passeur|passeuse|espion|espionne|escroc|meurtrier|meurtrière|assassin|pirate ,|de|du|d’',
        '<PROPN> , coupable|coupables de|du|des|d’',
        "reconnu|jugé? responsable de l' attaque",
        'est|sont|était|étaient|reste|restent coupable|coupables de|d’ <NOUN>',
        'coupable|coupables d’ avoir',
        'complice|complices d’ avoir',
        's’ ~être ~rendre coupable|coupables|complice de|d’',
        'a|ont été arrêté|arrêtée|arrêtés|interpellé|interpellée|interpellés|écroué|écrouée pour avoir <VERB>?',
        'arrêté|arrêtée|arrêtés|interpellé|interpellés pour avoir <VERB>',
      ],
    },
    {
      note: {
        fr: 'fait délictueux affirmé d’une personne : attribuer à la procédure, ou dire « soupçonné de ».',
        en: 'an offence asserted of a person: give it to the proceedings, or say “suspected of”.',
      },
      patterns: [
        's’ est|sont|était placé|placée|placés|mis|mise dans l’ illégalité',
        'dans des conditions irrégulières|douteuses|opaques|frauduleuses|illégales|suspectes',
        'pratique|pratiques commerciales|comptables|financières? douteuse|douteuses|opaques|frauduleuses|mafieuses|irrégulières',
        'pratiques douteuses|mafieuses|délictueuses|délictuelles|criminelles',
        'a|ont|avait|avaient <ADV>? détourné|falsifié|maquillé|trafiqué|traficoté|truqué|blanchi|escroqué|soudoyé|corrompu|racketté|spolié|fraudé|extorqué|recelé',
        'a|ont|avait|avaient <ADV>? assassiné|torturé|violé|kidnappé|empoisonné|égorgé|exécuté',
        'a|ont menti au|à|aux',
        'en falsifiant|détournant|truquant|maquillant|trafiquant',
        'surévaluation|surévaluations|surfacturation|surfacturations de|des',
        'fraudeur|fraudeurs|corrompu|corrompus|voyou|voyous|mafieux|gangster|gangsters|truand|truands',
        'trafic|traffic d’ influence',
        'faux et usage de faux',
        'pots-de-vin|pot-de-vin|dessous-de-table',
      ],
    },
  ],
  exceptions: [
    'lutte|lutter contre …8 fraudeur|fraudeurs|corrompus|voyous|d’ influence',
    'quels que soient …2 auteurs',
    'traduire|poursuivre|juger|identifier|retrouver|rechercher|sanctionner …4 auteurs …6',
    'que les auteurs …6',
    'afin que …2 auteurs …6',
  ],
  judged: { quoted: 'hint', negated: 'silent', hedged: 'silent', reported: 'hint' },
  judge: ({ use, words }) => (isJudged(words, use.from, use.to) ? 'silent' : undefined),
  examples: [
    { bad: '⟦L’auteur de l’attaque⟧ a été arrêté hier.' },
    { bad: 'M. Dupré ⟦a détourné⟧ les fonds du programme.' },
    { bad: 'Deux hommes ⟦ont été interpellés pour avoir piraté⟧ le ministère.' },
    { bad: 'Le ⟦présumé coupable⟧ a été entendu.' },
    { bad: 'L’ancien préfet ⟦est coupable de corruption⟧.' },
    { bad: '⟦Le trafiquant Ahmed⟧ Saïdi a été remis aux autorités.' },
    { bad: 'Paul ⟦Mercier, coupable de⟧ l’attentat, est en fuite.' },
    { good: 'Anders Berg, reconnu coupable de deux meurtres, reste en prison.' },
    { good: 'Paul Mercier, auteur de trois rapports, préside la commission.' },
    { good: 'L’auteur présumé des faits a été arrêté.' },
    { good: 'Les autorités doivent traduire en justice les auteurs de l’attaque.', because: 'Le texte ne désigne personne.' },
    {
      good: 'Il a été condamné le 3 mars 2024 par le tribunal de Paris : l’assassin de la préfète purge sa peine.',
      because: 'La condamnation est citée.',
    },
    { good: 'M. Dupré est mis en examen pour détournement de fonds.' },
    { good: 'M. Dupré aurait détourné les fonds du programme.' },
    { good: 'La loi punit la corruption.' },
    { good: 'Le convoi a été détourné vers le port voisin.' },
  ],
});

/** A conviction in the sentence, or the word « présumé » right beside. */
function isJudged(words: readonly Word[], from: number, to: number): boolean {
  if (words.slice(to, to + 2).some(({ lemma }) => lemma === 'présumé')) return true;
  return words
    .slice(Math.max(0, from - 25), to + 25)
    .some(({ lemma, norm }) => lemma === 'condamner' || norm === 'condamné' || norm === 'condamnation' || norm === 'condamnés');
}
