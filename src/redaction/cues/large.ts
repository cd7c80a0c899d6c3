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

const large = new Set(NAMES.split('|'));
const LONGEST = 24;

/** Whether the text is the name of a state or a country and of nothing smaller. */
export function isLargePlace(text: string): boolean {
  return ENGLISH.test(text) || (text.length <= LONGEST && large.has(text.toLowerCase()));
}
