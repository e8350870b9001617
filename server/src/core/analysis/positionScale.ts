import type { Phrase } from './phrase.ts';

/** The three scales on which a ministry sets its words. */
export type Scale = 'condemnation' | 'approval' | 'demand';

/** A formula of a scale, as a pattern of `phrase.ts`; `rank` counts from the mildest. */
export interface Formula extends Phrase {
  readonly scale: Scale;
  readonly rank: number;
}

/**
 * The formulas by rank. The order of condemnation follows usage in French texts and, for the Security Council, Gruenberg (2009); no official source states
 * the whole French order.
 */
export const formulas: readonly Formula[] = (
  [
    ['condemnation', 1, ['~prendre bonne? note', '~prendre acte']],
    [
      'condemnation',
      2,
      [
        '~suivre avec attention|vigilance',
        '~suivre avec la plus grande attention|vigilance',
        '~suivre avec une grande attention',
        '~suivre de près',
      ],
    ],
    [
      'condemnation',
      3,
      [
        '~être préoccupé|préoccupée|préoccupés|préoccupées|inquiet|inquiète|inquiets',
        'se ~dire préoccupé|préoccupée|préoccupés|préoccupées|inquiet|inquiète|inquiets|inquiètes',
        '~exprimer sa|notre|leur préoccupation|inquiétude',
        "s' inquiète|inquiètent de|du|des",
      ],
    ],
    [
      'condemnation',
      4,
      [
        '~être vivement|profondément|gravement|très|extrêmement|particulièrement préoccupé|préoccupée|préoccupés|préoccupées|inquiet|inquiète|inquiets',
        'se ~dire vivement|profondément|gravement|très|extrêmement|particulièrement préoccupé|préoccupée|préoccupés|préoccupées|inquiet|inquiète|inquiets|inquiètes',
        '~exprimer sa|notre|leur vive|profonde|grave|forte|extrême préoccupation|inquiétude',
      ],
    ],
    ['condemnation', 5, ['~regretter']],
    ['condemnation', 6, ['~regretter vivement|profondément', '~exprimer son|notre|leur vif|profond regret']],
    ['condemnation', 7, ['~déplorer', '~déplorer vivement|profondément']],
    ['condemnation', 8, ['~désapprouver', '~dénoncer', '~rejeter', '~dénoncer fermement', '~rejeter fermement|catégoriquement']],
    ['condemnation', 9, ['~condamner']],
    [
      'condemnation',
      10,
      [
        '~condamner fermement|vigoureusement|vivement|énergiquement|sévèrement',
        '~condamner avec force|fermeté|vigueur',
        '~condamner sans réserve|équivoque|ambiguïté',
      ],
    ],
    [
      'condemnation',
      11,
      [
        '~condamner avec la plus grande fermeté|force|vigueur',
        '~condamner avec la plus extrême fermeté',
        '~condamner dans les termes les plus forts|fermes|vifs',
        '~condamner de la manière|façon la plus ferme|vive',
      ],
    ],
    ['approval', 2, ['~accueillir|~prendre avec intérêt', '~prendre note avec intérêt']],
    ['approval', 3, ['~accueillir favorablement', '~accueillir avec satisfaction']],
    ['approval', 4, ['~saluer']],
    ['approval', 5, ['se ~féliciter de|du|des|que', 'nous félicitons de|du|des|que']],
    ['approval', 6, ['se ~réjouir de|du|des|que', 'nous réjouissons de|du|des|que']],
    ['demand', 1, ['~inviter <DET> <NOUN> à', '~encourager <DET> <NOUN> à']],
    ['demand', 2, ['~souhaiter que', '~former le vœu']],
    ['demand', 3, ['~appeler à|au|aux', '~appeler <DET> <NOUN> à', '~appeler <DET> <NOUN> <ADJ> à']],
    ['demand', 4, ['~demander <DET>', '~demander à|au|aux', '~demander que']],
    ['demand', 5, ['~demander instamment', '~exhorter']],
    ['demand', 6, ['~exiger <DET>', '~exiger que']],
  ] as const
).flatMap(([scale, rank, patterns]) => patterns.map((pattern): Formula => ({ scale, rank, pattern })));
