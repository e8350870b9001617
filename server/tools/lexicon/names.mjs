// Names of States, territories and languages in French, from Unicode CLDR as the runtime holds it (ICU).

/** Dictionary lines, one a capitalised word of each name: « Corée » and « Nord » of « Corée du Nord ». */
export function cldrNames() {
  const names = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap((a) => letters.map((b) => names.of(a + b))).filter(Boolean);
  const zones = Intl.supportedValuesOf('timeZone').map(cityOf);
  const words = [...regions, ...zones]
    .flatMap((name) => name.split(/[\s()[\],/]+|(?<=^[ldLD])['’]/u))
    .filter((word) => /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u.test(word));
  return [...new Set(words)]
    .sort()
    .map((word) => `${word} po:npr po:place is:epi is:inv`)
    .join('\n');
}

/** ICU tells the city of a zone as « heure : Dakar », and the State where it has but one zone; both are names. */
function cityOf(timeZone) {
  const parts = new Intl.DateTimeFormat('fr', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return /^heure : (.+)$/u.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[1] ?? '';
}
