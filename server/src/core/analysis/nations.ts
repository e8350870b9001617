/** Adjectives and nouns that say to which State, people or region one belongs, as lemmas without accents lost; matched in the singular and plural, both genders. */
const stems = `
    afghan albanais algerien allemand americain andorran angolais argentin armenien australien autrichien azeri
    azerbaidjanais bahreini bangladais belge beninois bhoutanais birman bielorusse bissau-guineen bolivien bosniaque bosnien
    botswanais bresilien britannique bulgare burkinabe burundais cambodgien camerounais canadien cap-verdien centrafricain
    chilien chinois chypriote colombien comorien congolais coreen nord-coreen sud-coreen costaricien croate cubain danois
    djiboutien dominicain egyptien emirati emirien equatorien erythreen espagnol estonien ethiopien fidjien finlandais
    francais gabonais gambien georgien ghaneen grec guatemalteque guineen haitien hondurien hongrois indien indonesien
    irakien iranien irlandais islandais israelien italien ivoirien jamaicain japonais jordanien kazakh kenyan kirghiz
    kosovar koweitien laotien letton libanais liberien libyen lituanien luxembourgeois macedonien malaisien malawite
    malgache malien maltais marocain mauricien mauritanien mexicain moldave mongol montenegrin mozambicain namibien nepalais
    neerlandais nicaraguayen nigerian nigerien norvegien omanais ougandais ouzbek pakistanais palestinien panameen
    paraguayen peruvien philippin polonais portugais qatari roumain russe rwandais salvadorien saoudien senegalais serbe
    sierra-leonais singapourien slovaque slovene somalien soudanais sud-soudanais sri-lankais suedois suisse surinamais
    syrien tadjik taiwanais tanzanien tchadien tcheque thailandais togolais tunisien turc turkmene ukrainien uruguayen
    vanuatais venezuelien vietnamien yemenite zambien zimbabween sovietique ottoman occidental europeen africain arabe kurde
    chypriote houthi houthiste taliban`
  .trim()
  .split(/\s+/);

/** Whether a word, by its folded form, names what belongs to a State, people or region (« russe », « azéries », « Sénégalais »). */
export function isDemonym(folded: string): boolean {
  return (
    demonyms.has(folded) || (folded.includes('-') && folded.split('-').every((part) => demonyms.has(part) || prefixes.has(part)))
  );
}

/** Whether a word or row of words, folded, is the name of a State or the place by which its power is called (« Moscou », « le Kremlin »). */
export function isPower(folded: string): boolean {
  return powers.has(folded);
}

/** Whether a word, folded, is a capital by whose name its government may be called. A place too: it stands for the power only where it acts. */
export function isSeatName(folded: string): boolean {
  return seats.has(folded);
}

const seats: ReadonlySet<string> = new Set(
  `abuja accra addis-abeba alger amman antananarivo asmara astana athenes bagdad bamako bangkok bangui belgrade berlin berne beyrouth bogota brasilia
  brazzaville bruxelles bucarest budapest buenos-aires bujumbura canberra chisinau conakry copenhague cotonou dakar dacca djouba doha dublin erevan freetown
  hanoi harare helsinki islamabad jakarta jerusalem juba kampala khartoum kiev kyiv kinshasa la-havane le-caire libreville lima lisbonne ljubljana lome londres
  luanda lusaka madrid managua manille mascate mexico mogadiscio monrovia nairobi naypyidaw occident ndjamena new-delhi niamey nicosie nouakchott oslo ottawa ouagadougou
  oulan-bator phnom-penh podgorica prague pretoria pristina quito rabat riga riyad rome sanaa santiago sarajevo seoul singapour skopje sofia stockholm tachkent
  taipei tallinn tbilissi tirana tokyo tripoli tunis vienne vilnius varsovie windhoek yaounde zagreb`.split(/\s+/),
);

/** First parts of compounds: « turco-azéri », « russo-ukrainien ». */
const prefixes: ReadonlySet<string> = new Set(
  'afro anglo arabo armeno azero euro franco germano greco hispano indo irano israelo italo nippo pro russo sino syro turco ukraino'.split(
    ' ',
  ),
);

const demonyms: ReadonlySet<string> = new Set(stems.flatMap(inflected));

function inflected(stem: string): readonly string[] {
  const masculine = stem.replace('?', '');
  const feminine = masculine.endsWith('e')
    ? masculine
    : masculine.endsWith('ien') || masculine.endsWith('een')
      ? `${masculine}ne`
      : masculine === 'turc'
        ? 'turque'
        : masculine === 'grec'
          ? 'grecque'
          : `${masculine}e`;
  const plural = /[sx]$/.test(masculine) ? masculine : `${masculine}s`;
  return [masculine, feminine, plural, `${feminine}s`];
}

const powers: ReadonlySet<string> = new Set(
  [
    'afghanistan albanie algerie allemagne angola argentine armenie australie autriche azerbaidjan bahrein bangladesh belgique benin birmanie bielorussie belarus bolivie bresil bulgarie burundi cambodge cameroun canada chili chine chypre colombie congo coree croatie cuba danemark djibouti egypte equateur erythree espagne estonie ethiopie finlande france gabon georgie ghana grece guinee haiti hongrie inde indonesie irak iran irlande israel italie japon jordanie kazakhstan kenya kirghizistan kosovo koweit laos lettonie liban liberia libye lituanie luxembourg madagascar malaisie mali maroc mauritanie mexique moldavie moldova montenegro mozambique myanmar nepal nicaragua niger nigeria norvege oman ouganda ouzbekistan pakistan panama perou philippines pologne portugal qatar roumanie royaume-uni russie rwanda senegal serbie singapour slovaquie slovenie somalie soudan suede suisse syrie tadjikistan taiwan tanzanie tchad tchequie thailande togo tunisie turkmenistan turquie turkiye ukraine urss uruguay venezuela vietnam yemen zambie zimbabwe etats-unis',
    'moscou pekin teheran pyongyang washington ankara bakou damas minsk kremlin maison-blanche kigali kaboul caracas tel-aviv hamas hezbollah daech houthis talibans wagner rsf m23 boko-haram al-qaida gru fsb svr mossad cia nsa dgse cgri poutine erdogan assad aliev netanyahou loukachenko maduro trump',
  ].flatMap((names) => names.split(' ')),
);
