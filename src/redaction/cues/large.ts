/**
 * States, provinces and countries that no town shares its name with: where somebody is from such a one, it says too little to
 * be anybody's. In small letters, with `|` between.
 */
const NAMES =
  // Brazil
  'acre|alagoas|amapá|amazonas|bahia|ceará|espírito santo|goiás|maranhão|mato grosso|mato grosso do sul|minas gerais|pará|paraíba|paraná|pernambuco|piauí|rio grande do norte|rio grande do sul|rondônia|roraima|santa catarina|sergipe|tocantins|minas|' +
  // Spain and Mexico
  'andalucía|aragón|asturias|cantabria|castilla y león|castilla-la mancha|castilla la mancha|cataluña|catalunya|extremadura|galicia|euskadi|país vasco|navarra|comunidad valenciana|comunitat valenciana|islas baleares|islas canarias|baleares|baja california|baja california sur|coahuila|estado de méxico|jalisco|michoacán|nuevo león|quintana roo|sinaloa|sonora|tabasco|tamaulipas|yucatán|' +
  // France, Italy
  "bretagne|normandie|occitanie|nouvelle-aquitaine|aquitaine|bourgogne|franche-comté|auvergne|rhône-alpes|île-de-france|hauts-de-france|grand est|pays de la loire|alsace|lorraine|languedoc|provence|corse|paca|abruzzo|basilicata|calabria|campania|emilia-romagna|emilia romagna|friuli|friuli-venezia giulia|friuli venezia giulia|lazio|liguria|lombardia|piemonte|puglia|sardegna|sicilia|toscana|trentino|trentino-alto adige|umbria|valle d’aosta|valle d'aosta|veneto|" +
  // Germany, the Netherlands, Poland, Sweden
  'baden-württemberg|bayern|brandenburg|hessen|mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|rheinland-pfalz|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|noord-holland|zuid-holland|noord-brabant|gelderland|overijssel|drenthe|friesland|flevoland|vlaanderen|wallonië|mazowsze|śląsk|śląsku|śląska|pomorze|pomorzu|pomorza|wielkopolska|wielkopolsce|wielkopolski|małopolska|małopolsce|małopolski|skåne|småland|dalarna|norrbotten|västerbotten|värmland|halland|blekinge|jämtland|' +
  // Austria, Switzerland, Belgium, Denmark, Norway, Canada
  'tirol|steiermark|kärnten|burgenland|oberösterreich|niederösterreich|wallis|tessin|graubünden|aargau|thurgau|romandie|deutschschweiz|west-vlaanderen|oost-vlaanderen|vlaams-brabant|flandre|wallonie|jylland|sjælland|norrland|svealand|götaland|vestlandet|østlandet|sørlandet|nord-norge|trøndelag|nouvelle-écosse|nouveau-brunswick|colombie-britannique|terre-neuve|' +
  // Russia, Türkiye
  'сибирь|сибири|урал|урале|урала|татарстан|татарстана|татарстане|башкирия|башкирии|башкортостан|башкортостане|якутия|якутии|бурятия|бурятии|дагестан|дагестане|дагестана|чечня|чечне|карелия|карелии|удмуртия|удмуртии|чувашия|чувашии|мордовия|мордовии|калмыкия|калмыкии|ege|karadeniz|akdeniz|marmara|trakya|güneydoğu|doğu anadolu|iç anadolu|' +
  // Indonesia, with what lies around it
  'aceh|sumatera utara|sumatera barat|sumatera selatan|sumatera|riau|kepulauan riau|lampung|banten|jawa barat|jawa tengah|jawa timur|jawa|kalimantan|kalimantan barat|kalimantan tengah|kalimantan selatan|kalimantan timur|kalimantan utara|sulawesi|sulawesi utara|sulawesi tengah|sulawesi selatan|sulawesi tenggara|sulawesi barat|nusa tenggara barat|nusa tenggara timur|ntt|ntb|maluku|maluku utara|papua|papua barat|papua selatan|timor leste|papua nugini|arab saudi|arab|korea selatan|korea utara|afrika selatan|amerika serikat|selandia baru|sri lanka|' +
  // Countries of two words in further languages
  'corea del sur|arabia saudí|arabia saudita|nueva zelanda|estados unidos|reino unido|república dominicana|república checa|cabo verde|guinea ecuatorial|coreia do sul|arábia saudita|áfrica do sul|timor-leste|guiné-bissau|nova zelândia|corée du sud|arabie saoudite|afrique du sud|nouvelle-zélande|états-unis|royaume-uni|cap-vert|burkina faso|corea del sud|nuova zelanda|stati uniti|regno unito|capo verde|saudi-arabien|saudi arabien|sydkorea|saoedi-arabië|zuid-korea|zuid-afrika|korea południowa|korei południowej|arabia saudyjska|arabii saudyjskiej|stany zjednoczone|stanach zjednoczonych|южная корея|южной кореи|саудовская аравия|саудовской аравии|güney kore|suudi arabistan|güney afrika|yeni zelanda';

/** The same of English speakers. */
const ENGLISH =
  /^(?:New (?:Zealand|Jersey|Mexico|Hampshire|Brunswick|South Wales|England)|Nova Scotia|(?:North|South) (?:Carolina|Dakota|Africa|Korea|Australia)|West Virginia|Western Australia|Rhode Island|British Columbia|Northern (?:Ireland|Territory)|Prince Edward Island|Sri Lanka|Saudi Arabia|Costa Rica|Puerto Rico|El Salvador|United (?:States|Kingdom)|Great Britain|Ontario|Qu[eé]bec|Alberta|Manitoba|Saskatchewan|Newfoundland|Yukon|Queensland|Tasmania)$/;

/** Peoples, which share their name with a town somewhere: "Canadian" (Texas), "Indians". */
const PEOPLES =
  /^(?:Canadian|Indian|American|African|European|Asian|Australian|Brazilian|Mexican|German|Egyptian|Syrian|Russian|Ukrainian|Italian|Belgian|Iranian|Nigerian|Kenyan|Cuban|Korean|Hispanic|Arab|Roman|Spaniard|Swede|Dane|Pole|Turk|Greek|Filipino)s?$/;

/** Countries that people come from and travel to, by ISO 3166. */
const REGION_CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BR BY CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LB LK LT LU LV LY MA MD ME MK MN MT MX MY NG NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SN SO SY TH TN TR TZ UA UG US UY UZ VE VN YE ZA'.split(
    ' ',
  );

const large = new Set(NAMES.split('|'));
const LONGEST = 24;

/** Whether the text is the name of a state or a country and of nothing smaller. */
export function isLargePlace(text: string, language = ''): boolean {
  if (
    ENGLISH.test(text) ||
    ((language === '' || language === 'en') && PEOPLES.test(text)) ||
    (text.length <= LONGEST && large.has(text.toLowerCase()))
  )
    return true;
  return OF_CASES.has(language) && isCountryIn(language, text);
}

/** Endings of cases that replace the last letters of a country: "Německo", "v Německu"; "Suomi", "Suomessa". */
const CASES = 5;
const OF_CASES = new Set('ro cs sk hu da no nb nn sv fi el bg uk hr sr bs sl ca'.split(' '));
const COUNTRIES = new Map<string, ReadonlyMap<string, number>>();

/** Whether a word is a country in a language of cases, in any of them. */
export function isCountryIn(language: string, word: string): boolean {
  let stems = COUNTRIES.get(language);
  if (stems === undefined) {
    stems = stemsOf(language);
    COUNTRIES.set(language, stems);
  }
  for (let length = word.length; length > 2 && word.length - length <= CASES; length -= 1) {
    const whole = stems.get(word.slice(0, length));
    if (whole !== undefined && word.length <= whole + CASES - 1) return true;
  }
  return false;
}

/** Of the countries of one word, what stays in all cases, with the length of the whole. */
function stemsOf(language: string): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const region of REGION_CODES) {
    const name = names.of(region) ?? '';
    if (name.length > 3 && !/[^\p{L}\p{M}]/u.test(name))
      stems.set(
        name.replace(/\p{L}{0,1}[aeiouyæøåąęěáéíóúýăâаеиоуяюійεηιοαςάέήίόύώ]\p{M}?ς?$/u, ''),
        name.length,
      );
  }
  return stems;
}

const NAMED = new Map<string, ReadonlySet<string>>();

/** Whether the text is the name of a country, in a language without cases. */
export function isCountryOf(language: string, text: string): boolean {
  let named = NAMED.get(language);
  if (named === undefined) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    named = new Set(REGION_CODES.flatMap((region) => names.of(region) ?? []));
    NAMED.set(language, named);
  }
  return named.has(text);
}
