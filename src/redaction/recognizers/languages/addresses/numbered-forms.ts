/**
 * Streets by what stands before their house number, in languages that write no other noun with a capital inside a sentence.
 * All parts are sources of expressions.
 */
export interface NumberedForms {
  /** Endings of streets in one word that nothing else ends with. */
  readonly sure?: string;
  /** Endings that other names have as well: no measure behind the number, and inside a sentence. */
  readonly likely?: string;
  /** Kinds of streets behind their name. */
  readonly behind?: string;
  /** Kinds of streets before their name, with a capital or in small letters. */
  readonly before?: string;
  /** Prepositions that a street begins with: with a capital inside a sentence. */
  readonly opens?: string;
  /** Names in the genitive: how their first and their last word end. */
  readonly called?: readonly [first: string, last: string];
  /** "gl.", "Chr.": what is abbreviated before the name. */
  readonly short?: string;
  /** Names in capitals are streets as they are, without an ending: two of them at least. */
  readonly plain?: true;
}

const CZECH: NumberedForms = {
  likely: 'á|ova|ina|í|ého|[ůů]|ých|ích|osti|(?:sk|ck|n|l|v|t|h|r)é|ově',
  behind:
    'ulic[eií]|ul\\.|náměstí|nám\\.|tříd[aěy]|nábřeží|nábř\\.|sídliště|cesta|most|alej|sady|stezka|stráň|vrch|dvůr|mlýn|park|břeh|schody|kolonie|čtvrť|hradby|údolí|kopec|pole|lom|zahrady|ostrov|rynek',
  before: 'vsi|vesnici|obci|osadě|samotě|náměstí|nábřeží|třída|ulice|sídliště|alej|cesta|nám\\.|tř\\.',
  opens: 'Na|Pod|Ve?|Nad|U|Ke?|Za|Před|Mezi|Při|Do|Ku',
  called: ['[aye]|ího|ého|ů', 'a|y|i|e|é|ého|ího|ů'],
};

const SLOVAK: NumberedForms = {
  likely: 'á|[cdlnrstvz]ia|(?:sk|ck|n|l|j)a|ova|ina|ého|[hk]o|ov|ých|ej|ova|osti',
  behind:
    'ulic[aei]|ul\\.|námest(?:ie|í)|nám\\.|tried[ae]|nábrežie|sídlisko|cest[ae]|most|alej|sady|sad|chodník|stráň|vŕšky|vŕšok|dvor|mlyny|mlyn|park|nivy|role|hony|diely|lúky|záhrady|polia|hradby|kopce|jamy|vinice|luhy|kolónia|štvrť|potok|lom|rad|breh|hory|rínok|stred|domky|majer|salaš|háj|zem|more|rovne|rovná|pažite|pasienky|úvoz|jarok|kút|kúty',
  before: 'obci|dedine|osade|námestie|nábrežie|trieda|ulica|ulici|sídlisko|alej|cesta|nám\\.|tr\\.',
  opens: 'Na|Pod|Vo?|Nad|U|Ku?|Za|Pred|Medzi|Pri|Do|Zo?',
  called: ['[aye]|ého|ov', 'a|y|i|e|u|ej|ého|ho|ov'],
};

const CROATIAN: NumberedForms = {
  likely: '[ij]je|nje|ska|čka|ćka|ška|čna|ova|eva|jeva|ova|(?:[sčš]k|n|v)oj|(?:[sčš]k|n|v)a',
  behind:
    'ulic[aeiu]|ul\\.|cest[aie]|trg[ua]?|bulevar|aleja|avenija|obala|put|prilaz|odvojak|stube|šetalište|naselje|brijeg|brdo|sokak|sok\\.|park|ćuprija|mala|kej|polje|venac|vijenac|prolaz|stepenice|poljana|zavoj|uspon|klanac|dol|vrh|kut|luka|gaj|most',
  before:
    'selo|selu|zaselku|mjestu|ulica|ulici|ul\\.|trg|trgu|bulevar|bulevaru|bul\\.|aleja|avenija|obala|put|prilaz|odvojak|stube|šetalište|naselje|sokak|kej|prolaz|venac|vijenac|cesta|poljana',
  opens: '\\p{Lu}\\p{Ll}{3,}(?:ih|tava)|Na|Pod|Kod|Nad|Uz|Iza|Ispod|Iznad|Kraj|Pri|Pokraj|Između|Do',
  called: ['[aei]|og(?:a)?|eg|ih|ića|ova|eva', 'a|e|i|og(?:a)?|eg|ih|ića|ova|eva'],
  short: '(?:dr|Dr|Sv|sv|Gen|gen|Prof|prof|[A-ZČĆĐŠŽ])\\.',
};

const SERBIAN: NumberedForms = {
  likely: `${CROATIAN.likely!}|ска|чка|ћка|шка|чна|ова|ева|ној|(?:[счш]к|н|в)ој|на`,
  behind: `${CROATIAN.behind!}|улиц[аеиу]|ул\\.|трг[уа]?|булевар|алеја|пут|сокак|кеј|венац|насеље|пролаз|обала|поље|брдо`,
  before: `${CROATIAN.before!}|улица|улици|ул\\.|трг|тргу|булевар|булевару|бул\\.|алеја|пут|сокак|кеј|насеље|обала`,
  opens: `${CROATIAN.opens!}|\\p{Lu}\\p{Ll}{3,}(?:их|тава)|На|Под|Код|Над|Уз|Иза|Крај`,
  called: [
    `${CROATIAN.called![0]}|[аеи]|ог(?:а)?|ег|их`,
    `${CROATIAN.called![1]}|[аеи]|ог(?:а)?|ег|их|ића|ова|ева`,
  ],
  short: `${CROATIAN.short!}|(?:др|Др|Св|св|ген|проф|[А-Ш])\\.`,
};

const SLOVENE: NumberedForms = {
  likely: '[sšc]ka|ova|eva|[sšc]ki|ovi|evi',
  behind:
    'ulic[aei]|ul\\.|cest[ai]|c\\.|nabrežj[eu]|pot|poti|stez[ai]|trg[ua]?|naselj[eu]|gaj|log|drevored|prehod|prelaz|breg|vas|hrib|grič|dol|vrt|most|park|steza|obala|aleja|klanec|vrh|polje|gmajna|ploščad|pristan|rebri',
  before: 'vasi|zaselku|zaselek|cesta|cesti|trg|trgu|ulica|ulici|pot|naselje|naselju|ul\\.|c\\.',
  opens: 'Na|Pod|V|Ob|Nad|Pri|Za|Med|K|Ulica na|Cesta na|Cesta v|Cesta ob',
  called: ['[aei]|ega|ih|ov', 'a|e|i|ega|ih|ov'],
};

const MACEDONIAN: NumberedForms = {
  likely: '[сшч]ка|ова|ева|ски|чки|ица',
  behind: 'улица|ул\\.|булевар|бул\\.|плоштад|кеј',
  before: 'село|с\\.|улица|ул\\.|булевар|бул\\.|плоштад|населба|нас\\.|кеј',
  plain: true,
};

const BULGARIAN: NumberedForms = {
  likely: '[сшч]ка|ова|ева|ски|[оеё]в',
  behind: 'улица|ул\\.|булевар[ад]?|бул\\.|площад|пл\\.|шосе|проход',
  before: 'улица|ул\\.|булевард?|бул\\.|площад|пл\\.|квартал|кв\\.|ж\\.?к\\.?|шосе|проход|село|с\\.',
  plain: true,
};

const UKRAINIAN: NumberedForms = {
  likely: '[сц]ька|[сц]ького|ова|ева|єва|на|ного|ів|[сц]ькій|ній|овій',
  behind:
    "вулиц[яіюі]|вул\\.?|площ[аіу]|пл\\.?|майдан[іу]?|провул(?:ок|ку)|пров\\.?|просп(?:ект[іу]?|\\.)|бульвар[іу]?|б-р|шосе|узвіз|узвозі|набережн(?:а|ій)|проїзд[іу]?|тупик[у]?|алея|алеї|шлях|спуск|в[’'ʼ]їзд|лінія|дорога|дорозі|міст|сквер",
  before:
    'вулиц[яію]|вул\\.?|площ[аіу]|пл\\.|майдан[іу]?|провул(?:ок|ку)|пров\\.|просп(?:ект[іу]?|\\.)|бульвар[іу]?|б-р|шосе|узвіз|набережн(?:а|ій)|проїзд|тупик|алея|сел[оіа]|смт|хутір|мікрорайон[іу]?|мкрн?\\.?|жк',
  called: ['[аяиі]|ого', 'а|я|и|і|ого|ова|ька|ка|ко'],
};

const BELARUSIAN: NumberedForms = {
  likely: '[сц]кая|[сц]кага|ава|ева|ная|нага',
  behind: 'вуліц[аы]|вул\\.?|плошч[аы]|праспект|завулак|бульвар|шаша|набярэжная',
  before: 'вуліц[аы]|вул\\.|плошч[аы]|прасп(?:ект|\\.)|завулак|зав\\.|бульвар|пр-т|шаша|вёска|в\\.',
  called: ['[аяіы]|ага', 'а|і|ы|ага'],
};

const RUSSIAN: NumberedForms = {
  before:
    'ал\\.|аллея|аллее|площад[ьи]|пл\\.|набережн(?:ая|ой)|наб\\.|бульвар[е]?|б-р|тупик|спуск|въезд|проезд|пр\\.',
  behind:
    'улиц[аеы]|ул\\.|проспект[е]?|переул(?:ок|ке)|пер\\.|шоссе|линия|площад[ьи]|набережн(?:ая|ой)|наб\\.|бульвар[е]?|б-р|аллея|аллее|ал\\.|пл\\.|проезд[е]?|тупик[е]?|майдан|спуск|въезд|дорога|дороге|сквер|разъезд|просека|взвоз|тракт',
};

const GREEK: NumberedForms = {
  likely:
    'ου|ού|ών|ων|ίας|έως|ας|άς|ης|ής|άκη|ίδη|ύδη|άδη|έλη|άλη|ώτη|ίτη|ούρη|άρη|έρη|όρη|τζή|ζή|λή|κή|ρή|ντη|ά|ούς|ους|άτη|άνη|γένη|έτη|ούδη|ύκη|ίκη|ίου|άτου|ήσου',
  behind: 'οδός|λεωφόρος|πλατεία',
  before:
    'οδός|οδού|οδό|λεωφ(?:όρος|όρου|όρο|\\.)|λ\\.|πλατεία[ς]?|πλ\\.|πάροδος|παρ\\.|στοά|ακτή|χωριό|οικισμός',
  short: '(?:Παρ|παρ|Αγ|Αγ[ίι]|Γρ|Κων|Εθν|Λεωφ|Στρ|Ελ|Μ|Π|Β|Γ|Κ|[Α-Ω])\\.',
};

const DANISH: NumberedForms = {
  sure: '(?:vej|gade|all[ée]|stræde|vænge|plads|torv|tof[tf]e?|vang)(?:en|n|et|t)?|sti(?:en)?|vejs|haverne|bakker(?:ne)?|skrænten?|svinget|løkken|lykken|ageren?|engen|marken|kæret?|mosen|holmen|højen|krogen|brinken?|dalen|lunden|parken|skoven|stykket|leddet|ledet|hegnet|gården|huset|passagen|promenaden|kajen|broen|havnen|stranden|rækken|sletten|heden|kvarteret|byen|siden|kilen|buen|bugten|terrassen|tunet|vigen|åsen|lyngen|dammen|banken|odden|kløften|haven|bakken|slippen|smøgen|pladsen|ringen|hjørnet|kæmpen|skellet|diget|volden|grøften|kildevænget',
  likely:
    'bakke|have|lund|park|skov|høj|dal|eng|mark|gård|bo|kær|mose|holm|krog|sving|strand|hegn|næs|bro|hus|hede|bjerg|led|ager|løkke|kaj|havn',
  opens:
    'Ved|På|Bag|Under|Over|Langs|Mellem|Til|Vestre|Østre|Nørre|Nordre|Søndre|Øster|Vester|Sønder|Store|Lille|Gamle|Gammel|Nye?|Øvre|Nedre',
  behind: 'vej|gade|all[ée]|stræde|plads|torv|vænge|kvarter|park|parkvej|strandvej|havn|landevej',
  short: '(?:Gl|Chr|Skt|Sct|Ndr|Sdr|Nr|Vestre|St|Kgs|Dr|Fr|Th|P|H|C|J|[A-ZÆØÅ])\\.',
};

const NORWEGIAN: NumberedForms = {
  sure: '(?:vei|veg|gat|gate|all[ée]|plass|torg|bakk|sti|sving|krok|løkk|tun|jord|far|skrent|koll|flat|slett|strand|vik|tjern|myr|klev|kneik|egg|grop|dal|skar|hammer|berg|ring|rabb|rygg|bråt|teig|åker|brygg|kai|odd|nes|holm|øy|sund|elv|bekk|foss|park|lund|skog|hei|høgd|høyd|brink|port|plan|terrass|gjerd|gård|stubb|trapp|smug|smau|almenning|allmenning|støl|set|hell|ekr|leit|eng|mo|hag|haug|lyng|topp|felt|tråkk|løyp|stig|dokk|åsgat)(?:en|et|a|e|ene|ane|n|i)?(?<=vei|veg|gate|gata|gaten|[ée]|plass|torg|en|et|a|ene|ane|lia|åsen)|lia|åsen',
  opens: 'Ved|På|Under|Over|Bak|Østre|Vestre|Nordre|Søndre|Øvre|Nedre|Indre|Ytre|Store|Lille|Gamle|Nye',
  behind: 'vei|veg|gate|gt\\.?|vn\\.?|gata|all[ée]|plass|torg|terrasse|park|brygge|kai|ring',
  short: '(?:Gml|Gl|St|Chr|Dr|Prof|Th|Kr|[A-ZÆØÅ])\\.',
  likely: 'strand|vik|dal|berg|holm|lund|bakke|hage|åker|sund|nes|skog|park|myr',
};

const SWEDISH: NumberedForms = {
  sure: '(?:gat|gränd|väg|torg|stig|all|plan|back|lid|hamn|kaj|plats|sling|sväng|ring|rund|stråk|led|esplanad|höjd|kull|park|promenad|trapp|brink|strand|bro|gård|ås|hag|äng|lund|skog|vik|udd|näs|sund|krok|båg|tun|toft|gärd|berg|dal|fält|mark|port|kvarter|tomt|led|brygg|holm|hed|backs|terrass|åker|myr|spår|steg)(?:an|en|et|n|ar|arna|é|én|or|orna)|väg|gata|gränd|torg|stig|plan|backe|allé|plats',
  opens: 'Östra|Västra|Norra|Södra|Övre|Nedre|Stora|Lilla|Gamla|Nya|Inre|Yttre|Vid|På|Under',
  behind: 'väg|gata|gränd|torg|allé|plan|plats|backe|stig|park|strand|kaj|hamn',
  short: '(?:S:t|S:ta|Gl|Dr|[A-ZÅÄÖ])\\.?',
};

const FINNISH: NumberedForms = {
  sure: '(?:katu|tie|kuja|polku|kaari|penger|raitti|väylä|tori|aukio|valtatie|bulevardi|esplanadi|taival|reitti|syrjä|törmä|laituri|kierto|lenkki|portaat|tanhua|taipale|rinne|linja|mutka|puistikko|ranta|puisto|portti|kulma|silta)',
  likely:
    'mäki|kallio|harju|laita|laakso|niitty|piha|rivi|kenttä|notko|kanava|kylä|haka|alho|oja|aro|suora|ura|kadulla|tiellä|kujalla|polulla|rannalla|kadulta|tieltä|kadun|tien',
  behind: 'katu|tie|kuja|polku|puistotie|ranta|bulevardi|tori',
  short: '[A-ZÅÄÖ]\\.',
};

const HUNGARIAN: NumberedForms = {
  behind:
    'utca|u\\.|út|útja|tér|tere|körút|krt\\.?|köz|köze|fasor|sétány|sor|dűlő|liget|ligete|országút|főút|lakótelep|ltp\\.?|part|rakpart|rkp\\.?|sugárút|park|lépcső|árok|udvar|lejtő|rét|pincesor|sziget|telep|tanya|major|puszta|kert|kertsor|forduló|határsor|híd|stny\\.?|ösvény|domb|hegy|völgy|piac|szőlő|szőlőhegy|negyed|átjáró|mellék',
  sure: 'utca|utcája|körút',
};

const LATVIAN: NumberedForms = {
  behind:
    'iel[aāu]|bulvāris|bulvārī|gatve|gatvē|laukums|laukumā|dambis|prospekts|šoseja|ceļš|ceļā|aleja|krastmala|gāte|taka|līnija|lauks|kalns|mala|sēta',
};

const LITHUANIAN: NumberedForms = {
  behind:
    'gatv[ėeęs]{1,2}|g\\.|prospekt[aoe]s?|pr\\.|alėja|al\\.|plent[aoe]s?|pl\\.|aikšt[ėe]|a\\.|takas|skersgatvis|krantinė|kelias|k\\.',
};

const ESTONIAN: NumberedForms = {
  behind:
    'tänav|tänaval|tn\\.?|puiestee|pst\\.?|maantee|mnt\\.?|tee|põik|allee|väljak|kõnnitee|plats|kallas|käik|küla|talu',
  likely: 'tänav|maantee|puiestee|väljak|põik|metsa|mäe|ranna|pargi',
};

const ROMANIAN: NumberedForms = {
  before:
    'satul|comuna|sat|str(?:ada|ăzii|\\.)|bulevardul(?:ui)?|bd\\.?|b-dul|aleea|calea|intrarea|șoseaua|șos\\.|piața|splaiul|drumul|fundătura|pasajul|cartierul|ulița|satul',
};

const ICELANDIC: NumberedForms = {
  sure: '(?:gat|veg|stíg|brautarholt)(?:a|ur|i|inn)|götu|vegi|braut|stræti|torg|tún|hlíð|hvammur|hvammi|bakki|bakka|brekka|brekku|garður|garði|hólar|hólum|tröð|vogur|vogi|sund|teigur|teigi|gerði|hraun|grund|mýri|ás|ási|kinn|lundur|lundi|berg|flöt|lind|smári|smára|salir|sölum|hamrar|höfði|höfða|slóð|skógar',
};

export const NUMBERED_FORMS: Readonly<Record<string, NumberedForms>> = {
  cs: CZECH,
  sk: SLOVAK,
  hr: CROATIAN,
  bs: CROATIAN,
  sr: SERBIAN,
  me: SERBIAN,
  sl: SLOVENE,
  mk: MACEDONIAN,
  bg: BULGARIAN,
  uk: UKRAINIAN,
  be: BELARUSIAN,
  ru: RUSSIAN,
  el: GREEK,
  da: DANISH,
  nb: NORWEGIAN,
  no: NORWEGIAN,
  nn: NORWEGIAN,
  sv: SWEDISH,
  fi: FINNISH,
  hu: HUNGARIAN,
  lv: LATVIAN,
  lt: LITHUANIAN,
  et: ESTONIAN,
  ro: ROMANIAN,
  is: ICELANDIC,
};
