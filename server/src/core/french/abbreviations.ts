/**
 * What an abbreviation that ends with a stop says about the end of a sentence. After `open` something must follow (« M. », « art. »), so that no
 * sentence ends there; after `closed` it may (« etc. », « S.A. »), and the next word decides.
 */
export type AbbreviationKind = 'open' | 'closed';

/** The kind of an abbreviation, given in lower case without its last stop (« art », « p. ex »); undefined for other words. */
export function abbreviationKind(norm: string): AbbreviationKind | undefined {
  return kinds.get(norm);
}

/**
 * Whether a word in lower case cannot be whole, because no French word ends so: « bd », « gouv », « aff », « obj ». What follows its stop goes on
 * with the sentence.
 */
export function looksCut(norm: string): boolean {
  if (norm.length < 2 || norm.length > 6 || !/^\p{Ll}+$/u.test(norm)) return false;
  return !/[aeiouyàâäéèêëîïôöùûüÿœæ]/u.test(norm) || /[jv]$|[bcdfgpv][lr]$|ff$|nn$|mm$|pp$|tt$/u.test(norm);
}

/**
 * Words that are also abbreviations, where only what follows tells: « art. 4 » against « une œuvre d’art. Le musée ». They are abbreviations before
 * a figure, a lower-case letter or a comma.
 */
export const wordsToo: ReadonlySet<string> = new Set(
  'art sept sec col vol com no nos bis fin pol min ex par part al comm sous juin mai chap an fonds note dir or ord obs comp app max fig inf sup rep nation nat univ inst moy cit'.split(
    ' ',
  ),
);

const open = `
  m mm mme mmes mlle mlles mgr mgrs dr drs pr prs prof profs me mes mr mrs ms st ste sts stes exc em émin s.e s.exc s.em s.a.s s.a.r s.m s.s
  ll.mm ll.exc gal gén col cdt cne lt amb ambass présid
  art arts al par chap ch sect sec tit liv ann annx app append tabl tab fig ill vol vols fasc no nos num pp pag fol ff
  cf conf comp vs voy vr réf ref rés dec déc décis règl dir directr aff arr arrt jurispr ord obs concl
  éd ed édit édits trad coll coord rédac rééd préf introd
  env approx ca min max moy tél tel fax téléc courr adr bd boul av imp rte fg hab dép dépt
  janv févr fév fevr avr juil sept oct nov
  p.ex ex i.e e.g c.-à-d c-à-d càd nb
  intern internat nat dipl écon polit pol jurid admin étr extér secr comm cons délég rep repr plénip
  univ inst acad assoc
`;

const closed = `
  etc et.al a.i p.i b.p é.-u e.-u r.-u u.r.s.s o.n.u u.e s.a s.g s.a.r.l s.n.c j.o j.o.r.f m.d ph.d jr sr inc ltd cie corp bros
  op.cit loc.cit cit ibid ibidem suiv sq sqq a.m p.m mn
`;

const kinds: ReadonlyMap<string, AbbreviationKind> = new Map<string, AbbreviationKind>([
  ...words(closed).map((word) => [word, 'closed'] as const),
  ...words(open).map((word) => [word, 'open'] as const),
]);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
