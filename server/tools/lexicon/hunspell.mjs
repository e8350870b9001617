// Expands a hunspell dictionary whose entries carry `po:` and `is:` fields into forms with lemma and morphology.

/** Yields `{ form, lemma, fields }` for every form; `aff` and `dics` are the texts of the files. */
export function* expand(aff, dics) {
  const suffixes = readSuffixes(aff);
  for (const line of dics.flatMap((dic) => dic.split('\n'))) {
    const entry = /^([^\s/]+)(?:\/(\S+))?\s+(.*po:.*)$/.exec(line);
    if (!entry) continue;
    const [, stem, flagText = '', fieldText] = entry;
    const flags = flagText.match(/../gs) ?? [];
    if (flags.includes('{}')) continue;
    const own = fieldText.split(/\s+/);
    const lemma = straight(own.find((field) => field.startsWith('st:'))?.slice(3) ?? stem);
    if (!flags.includes('()')) yield { form: straight(stem), lemma, fields: own };
    for (const flag of flags) {
      for (const { strip, add, ending, fields } of suffixes.get(flag) ?? []) {
        if (!stem.endsWith(strip) || !ending.test(stem)) continue;
        yield { form: straight(stem.slice(0, stem.length - strip.length) + add), lemma, fields: [...own, ...fields] };
      }
    }
  }
}

function readSuffixes(aff) {
  const suffixes = new Map();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, addText, condition, ...fields] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const add = addText.split('/')[0];
    if (!suffixes.has(flag)) suffixes.set(flag, []);
    suffixes.get(flag).push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      ending: new RegExp(`${condition}$`, 'u'),
      fields,
    });
  }
  return suffixes;
}

function straight(text) {
  return text.replace(/’/g, "'").replace(/[‐‑]/g, '-');
}
