import type { Sentences } from './measure.ts';

export const condemnationScale: Sentences = {
  rule: 'wording/condemnation-scale',
  recall: 90,
  falseAlarms: 4,
  fires: `
    La France condamne fermement l’attaque. Elle regrette l’attaque.
    La France condamne ces tirs. La France déplore ces tirs.
    Nous condamnons l’arrestation. Nous condamnons fermement l’arrestation.
    La France regrette la décision. Elle regrette vivement la décision.
    La France dénonce ce procès. Elle condamne ce procès.
    La France déplore cette expulsion. La France condamne avec la plus grande fermeté cette expulsion.
    Elle prend note de la décision. Elle condamne la décision.
    La France salue cet accord. Elle se réjouit de cet accord.
    Nous saluons la réforme. Nous nous félicitons de la réforme.
    La France rejette ces accusations. Elle regrette ces accusations.
    La France condamne fermement et vigoureusement cet acte.
    La France condamne vivement et fermement cet acte.
    La France condamne très fermement et énergiquement cet acte.
    Nous condamnons fermement et résolument ces violences.
    La France regrette vivement et profondément cette décision.
    La France déplore vivement et profondément cette perte.
    La France dénonce fermement et catégoriquement ces propos.
    La France condamne fermement et avec la plus grande vigueur cet acte.
    La France condamne avec la plus grande fermeté et dans les termes les plus forts cet acte.
    La France condamne dans les termes les plus forts et avec force cet acte.
    ---\\nprecedent: La France condamne fermement ces tirs.\\n---\\nLa France regrette ces tirs.
    ---\\nprecedent: La France regrette ces tirs.\\n---\\nLa France condamne fermement ces tirs.
    ---\\nprecedent: La France condamne avec la plus grande fermeté ces tirs.\\n---\\nLa France condamne ces tirs.
    ---\\nprecedent: La France prend note de ce scrutin.\\n---\\nLa France déplore ce scrutin.
    ---\\nprecedent: Nous déplorons ces morts.\\n---\\nNous condamnons ces morts.
    ---\\nprecedent: La France est vivement préoccupée.\\n---\\nLa France condamne ces tirs.
    ---\\nprecedent: La France suit de près la situation.\\n---\\nLa France dénonce la situation.
    ---\\nprecedent: La France condamne dans les termes les plus forts cet attentat.\\n---\\nLa France déplore cet attentat.
    La France se dit préoccupée par le procès. Elle condamne le procès.
    Elle exprime sa préoccupation. La France déplore l’attentat. Elle condamne l’attentat.
    La France dénonce l’annonce. La France prend acte de l’annonce.`,
  spares: `
    La France condamne fermement l’attaque et regrette le report de la réunion.
    La France condamne l’attaque. Le ministre a dit regretter l’attaque.
    La France condamne l’attaque. Elle condamne l’enlèvement.
    La France salue l’accord et regrette l’absence d’un État.
    Le Conseil a demandé un rapport ; il salue la médiation.
    La France condamne fermement cet acte.
    La France condamne avec la plus grande fermeté cet acte.
    La France regrette vivement cette décision.
    La France ne condamne pas cet acte. Elle regrette cet acte.
    Le tribunal condamne l’accusé à deux ans.
    La France prend note de ce rapport.
    La France se félicite de cet accord.
    La France suit de près la situation.
    La France est préoccupée par cette annonce.
    La France appelle à la retenue. Elle exige la libération des détenus.
    ---\\nprecedent: La France condamne fermement ces tirs.\\n---\\nLa France condamne avec la plus grande fermeté ces tirs.
    ---\\nprecedent: La France condamne fermement ces tirs.\\n---\\nLa France condamne fermement ces tirs.
    ---\\nprecedent: La France regrette ces tirs.\\n---\\nLa France regrette vivement ces tirs.
    ---\\nprecedent: La France salue cet accord.\\n---\\nLa France se félicite de cet accord.
    ---\\nprecedent: Communiqué du 3 mars 2026\\n---\\nLa France condamne ces tirs.
    Le porte-parole a estimé que son pays regrette l’attaque. La France condamne l’attaque.
    « Nous regrettons l’attaque », a dit le ministre voisin. La France condamne l’attaque.
    La France condamne l’attentat. Le président salue les secours.
    Nous déplorons douze morts. Nous condamnons l’attentat.
    Elle accueille favorablement la proposition.
    Le pont condamne l’accès à la rive.
    La France dénonce la convention fiscale.
    La porte est condamnée.
    La France rejette cette offre.
    La France regrette ce choix et forme le vœu d’un accord.
    Elle exprime sa préoccupation.`,
};
