/** The endings that a verb in -er takes after its stem. A replacement in -er takes the same one. */
export const verbEndings: readonly string[] = [
  ...['er', 'e', 'es', 'ons', 'ez', 'ent', 'ais', 'ait', 'ions', 'iez', 'aient', 'ai', 'as', 'a', 'âmes', 'âtes', 'èrent'],
  ...[
    'erai',
    'eras',
    'era',
    'erons',
    'erez',
    'eront',
    'erais',
    'erait',
    'erions',
    'eriez',
    'eraient',
    'ant',
    'é',
    'ée',
    'és',
    'ées',
  ],
];

/** The form of a verb in -er that has the given ending: `ger` and `cer` keep their sound (« plongeons », « menaçait »). */
export function conjugated(infinitive: string, ending: string): string {
  const stem = infinitive.slice(0, -2);
  const hard = /^[aâo]/u.test(ending);
  if (hard && stem.endsWith('g')) return `${stem}e${ending}`;
  if (hard && stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
  return stem + ending;
}
