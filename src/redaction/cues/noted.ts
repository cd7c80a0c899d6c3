/** What stands right before a name in notes and forms, by language. */

/** Before the name that somebody was born with, before what it was changed from, or both: "née", "z domu", "roz.". */
export const BORN_AS: Readonly<Record<string, string>> = {
  en: 'née nee',
  fr: 'née',
  de: 'geb geborene geborener geborenen',
  nl: 'geb geboren',
  es: 'soltera',
  pt: 'solteira nascida',
  it: 'nubile nata',
  pl: 'domu d panieńskie panieńskiego rodowe rodowego',
  cs: 'roz rozená rozenou rozené',
  sk: 'rod rodená rodenej',
  sl: 'roj rojena',
  hr: 'rođ rođena',
  sr: 'рођ рођена rođ rođena',
  hu: 'szül',
  ro: 'născută fată',
  bg: 'родена',
  ru: 'урожд урождённая урожденная урождённой девичестве',
  uk: 'уродж уроджена урождена дівоче дівоцтві',
  el: 'γένος γένους',
  tr: 'soyadı soyadıyla soyadım',
  sv: 'född f',
  da: 'født f',
  nb: 'født f',
  fi: 'os',
  is: 'fædd',
  lt: 'mergautinė',
  lv: 'dzim dzimusi',
  et: 'sünd',
};

/** Some of them are everyday words that need another one before: "z domu", not "do domu". */
export const BORN_AS_BEHIND: Readonly<Record<string, string>> = {
  domu: 'z',
  d: 'z',
  soltera: 'de',
  solteira: 'de',
  nubile: 'da',
  fată: 'de',
  девичестве: 'в',
  soyadı: 'kızlık',
  soyadıyla: 'kızlık',
  soyadım: 'kızlık',
};

/** Labels of initials; those of the second list are adjectives as well ("constantes iniciales") and want a colon. */
export const INITIALS_LABELS =
  'initials initialen inicjały inicjałami iniciály iniciálky inicialky inicijali inicijale inicialai inițiale inițialele initialer initialt initialerna initialerne nimikirjaimet monogram monogramja monogrammja upphafsstafir iniciāļi initsiaalid инициалы инициалами ініціали ініціалами инициали иницијали inisial inisialnya harfleri harfler';
export const INITIALS_OR_ADJECTIVES = 'iniciales iniciais initiales iniziali αρχικά';

/** Staff by their short titles, whom a last name follows whatever else it means: "anest. Zając", "соц. раб. Воробей". */
export const STAFF: Readonly<Record<string, string>> = {
  pl: 'op oper anest piel pielęg poł rat fizjoter socj rez instr dyż kier logop dietet farm lek',
  cs: 'op anest sestra sestřička prac zdrav ošetř porod anesteziolog mudr',
  sk: 'op anest sestra prac mudr',
  de: 'op anästh päd anä oa oä aa fa pfl',
  fr: 'op chir anesth ide kiné',
  es: 'op anest cir social enf matrona fisio',
  it: 'op chir anest soc dott ost',
  pt: 'op anest cir social fisio enf',
  nl: 'op anesth chir werk vpk verpl fysio',
  sv: 'op ssk usk kurator narkosläk narkos',
  da: 'spl sygepl sosu',
  nb: 'spl sykepl',
  fi: 'sh lh anest',
  ro: 'op anest soc chir med',
  hu: 'op aneszt nővér munkás ápoló',
  tr: 'op anest hemş hizm cerr',
  ru: 'анест хир раб опер вр ординат фельдш',
  uk: 'анест хір опер лік фельдш',
  bg: 'анест сестра',
  el: 'αναισθ χειρ νοσ λειτ',
};

/** Titles in short as each language writes them before a capital: whoever is called so, whatever else the word is. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  en: 'Cllr\\.?|Capt\\.|Revd?\\.|HCA|S/N|Messrs\\.?',
  de: 'Hrn\\.|Frl\\.|[Dd]r\\. ?(?:med|rer|phil|dent|vet)\\.(?: ?(?:nat|dent|vet|univ|habil)\\.)?|Dipl\\.-(?:Psych|Med|Päd|Soz|Ing)\\.|Sr\\.|Schw\\.|Pfl\\.|(?:dem|eine[mn]|beim|vom|zum|[Mm]eine[mn]|[Uu]nsere[mn]|[Ii]hre[mn]|seine[mn]) \\p{Lu}\\p{Ll}+(?:äden|logen|isten|urgen|peuten)|Priv\\.-Doz\\.',
  nl: '[Mm]ej\\.|[Ii]r\\.|[Zz]r\\.?|[Bb]r\\.|[Dd]ra\\.|[Vv]erpl\\.|[Vv]pk\\.?',
  fr: 'MM\\.|Mmes|Pre|Me|Mgr|Vve',
  es: 'D\\.ª|Dª\\.?|Dña\\.?|Dñ\\.ª|L[ci]+c?d[ao]s?\\.|Enf\\.ª|Sr[ae]s\\.',
  pt: 'Prof(?:a|ª|\\.ª)\\.?|Enf(?:a|ª|\\.ª)?\\.?|Téc\\.|Dr(?:ª|\\.ª)\\.?|Sr(?:ª|\\.ª)\\.?|Fisio\\.|Nutri\\.|Srs\\.',
  it: '[Ss]ig\\.(?:ra|na|ri|re)|[Ss]igg\\.|[Aa]vv\\.|[Gg]eom\\.|[Rr]ag\\.|[Aa]rch\\.|[Dd]ott\\.ri|[Pp]rof\\.ssa|[Cc]aposala|(?:ritardo|attesa|appuntamento|visita|fattura|segretari?[ae]|coda|chiamat[oa]|telefonat[oa]|andat[oa]|prenotat[oa]|pagato|reclamo|richiesta) (?:dal|nel|al|del|al)?lo studio(?: medico| dentistico)?',
  pl: 'lek\\.|mgr|piel\\.|poł\\.|dr hab\\.|inż\\.|p\\.|sz\\. ?p\\.',
  ru: '[Мм]/с|[Гг]-н[аеу]?|[Гг]-ж[аеиу]|[Тт]ов\\.|[Дд]-р[ауе]?|[Мм]ед\\. ?сестра|[Ии]\\.?о\\. зав\\.|[Пп]роф\\.',
  tr: 'Sn\\.|Av\\.|Ecz\\.|Hem\\.|Dyt\\.|Psk\\.|Fzt\\.|Uzm\\.',
  sv: 'Hr\\.|[Ss]sk|[Uu]sk',
};
