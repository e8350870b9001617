import { fold } from '../text/fold.ts';

/**
 * A last name without what French and English write otherwise when they transcribe it: « Poutine » and “Putin”, « Zelensky » and “Zelenskyy”,
 * « Khrouchtchev » and “Khrushchev” have one skeleton each. Not a name by itself.
 */
export function skeletonOf(name: string): string {
  return fold(name)
    .replace(/[^a-z]/g, '')
    .replace(/sch|tch|dj|ch|sh/g, (sound) => (sound === 'dj' ? 'j' : 'c'))
    .replace(/ou/g, 'u')
    .replace(/kh|gh|ck|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[yï]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/tz|ts/g, 's')
    .replace(/^ie/, 'e')
    .replace(/(.)\1+/g, '$1')
    .replace(/ine$/, 'in')
    .replace(/e$/, '');
}
