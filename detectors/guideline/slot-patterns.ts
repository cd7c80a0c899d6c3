import type { Seldom } from '../kit/seldom.ts';
import type { Reader } from './intervals.ts';
import { DAY, g, MONTH, N, SPAN, unit, WEEK, YEAR } from './written.ts';

/** How sixteen languages write amounts, lists and pressures: regular expressions on folded text. */

/** "On days 0, 3, 7 and 14". */
export const DAYS_LISTED = g(
  `(?:days?|tage?n?|tag|dias?|jours?|giorn[oi]|dagen|dag|dni|dagar|दिन|الايام|ايام) ${N}\\s?[,،、]\\s?${N}(?:\\s?[,،、]\\s?${N})?(?:\\s?[,،、]\\s?${N})?(?:\\s?[,،、]?\\s?(?:(?:and|und|y|et|e|en|i|och|और|و) ?)?${N})?(?!\\s?(?:%|m[gl]|kg|hours?|stunden))`,
);
const list = (of: string): Seldom =>
  g(
    `${N}(?:\\s?[,،、/]\\s?${N})?(?:\\s?[,،、/]\\s?${N})?(?:\\s?[,،、/]\\s?${N})?(?:\\s?[,،、/]\\s?|\\s?,?\\s?(?:and|und|y|et|e|en|i|och|ve|и|और|و|と|和|및)\\s?)${N}${of}`,
  );
/** "At 25, 45 and 65". */
export const LISTS = [
  ['ages', list(YEAR)],
  ['months', list(MONTH)],
  ['weeks', list(WEEK)],
  ['dayList', list(`(?:वें|वे|th|º|ª|ème|e|ste|de|日|\\.)?${DAY}`)],
] as const;

export const PER_DAY =
  /(?:per|a|each|\/|pro|am|al|par|por|au|ao|il|per|na|om|i|в|за)\s?(?:day|tag|dia|jour|giorno|dag|dzien|dobe|dygn|день|сутки)|daily|taglich|diari[oa]s?|quotidien\w*|diaria|diarias|dagelijks|dziennie|gunde|gunluk|dagligen|ежедневно|1日|一日|一天|每天|每日|日々|रोज|दिन (?:भर )?में|प्रतिदिन|हर दिन|يوميا|في اليوم|하루|매일|night|nacht|noche|nuit|noite|notte|доб|सोना|一晩/;
const PER_WEEK =
  /(?:per|a|each|every|\/|pro|die|in der|jede\w?|la|par|chaque|por|cada|a la|alla|ogni|elke|iedere|in|w|na|i|varje|her|в)\s?(?:week|woche|semana|semaine|settimana|tygodniu|tydzien|veckan|неделю)|weekly|wochentlich|semana(?:l|is)\w*|hebdomadaire\w*|settimanal\w*|wekelijks|tygodniowo|haftada|haftalik|週に?|1週間|每周|一周|每星期|हफ़्ते में|हफ्ते में|हर हफ़्ते|हर हफ्ते|हर सप्ताह|प्रति सप्ताह|सप्ताह में|اسبوعيا|في الاسبوع|일주일|주당|매주/;
/** So often a week, or so long a day: no sum of the week. */
export const TIMES_A_WEEK =
  /(?:times|days|(?<![a-z])x(?![a-z])|mal|tage|tagen|veces|dias|fois|jours|vezes|volte|giorni|keer|dagen|razy|dni|gun|kez|ganger|dagar|раз|дней|дня|дни)\s*(?:\S+\s){0,3}?(?:week|woche|semana|semaine|settimana|tyg|hafta|vecka|недел)|week\w* \d days|週に?\d[回日]|每周(?:运动|锻炼|鍛煉|活动)?\d?[-~至到]?\d[次天]|每次|毎回|1回\d|हर बार|كل مرة|\b(?:each|per) (?:session|time)|jedes mal|cada (?:vez|sesion|sessao)|chaque (?:fois|seance)|ogni (?:volta|seduta)|per (?:keer|sessie)|हफ़?्ते में \S+ (?:दिन|बार)|(?:ايام|مرات) (?:في|اسبوعيا)|주 ?\d[회일]|주에 \d[회번일]/;
/** "Two hours and 30 minutes". */
export const AND_HOURS = /(?:h|hours?|hrs?|stunden?|horas?|heures?|ore|uur)(?: and| und| y| et| e| en)?\s?$/;
const MINUTE = unit(
  'min(?:ute)?s?|minuten|minutos?|minuti|minuut|minut\\w*|dakika\\w*|минут\\S*|мин|分(?:間|钟|鐘)?|मिनट|दقيقة|دقيقة|دقائق|분(?:간)?',
);
/** "Minutes of moderate activity a week", with nothing counted in between. */
const MODERATE =
  "(?: (?:of|an|de|di|van|aan|a|per|pro|in der|por|par|alla|weekly|w)| d'| d[ei] )?[^\\d.;:,\\n]{0,40}?(?<![a-zа-я])(?:moderate|massig|moderat|mittel|moderad|modere|matig|umiarkowan|mattlig|умеренн|中強度|中等|मध्यम|معتدل|중강도)[\\p{L}-]*(?! (?:to|bis|of|or|oder|o|ou) (?:vigorous|inten|hoh|soutenu|vigor))[^\\d.;:,\\n]{0,40}";
const MODERATE_FIRST =
  '(?<=(?<![a-zа-я])(?:moderate|massig|moderat|mittel|moderad|modere|matig|umiarkowan|mattlig|умеренн|中強度|中等|मध्यम|معتدل|중강도)[\\p{L}-]*[^\\d.\\n]{0,50})';
const HOUR = unit(
  'hours?|hrs?|h(?!\\d)|stunden|std|horas?|heures?|ore|uur|uren|godzin\\w*|saat\\w*|timmar\\w*|час\\S*|時間|小时|小時|घंट\\S*|ساعات|ساعة|시간',
);
const SECOND = unit(
  'sec(?:ond)?s?|sekunden?|segundos?|secondes?|secondi|seconden|sekund\\w*|saniye\\w*|секунд\\S*|秒(?:間|钟|鐘)?|सेकंड|सेकेंड|ثانية|ثواني|ثوان|초(?:간|동안)?',
);
const GRAM = unit(
  'g|grams?|grammes?|gramm|gramos?|gramas?|grammi|gram|gramow|г|грамм\\S*|グラム|克|ग्राम|غراما?|جراما?|غ|그램',
);
const DRINK = unit(
  'units?|standard drinks?|drinks?|glasses|verres?|standardglaser|glaser|copas?|ubes?|unidades|doses|unita(?: alcoolich?e| alcolich?e| alcolica)?|bicchiere|bicchieri|glas|verre|copa|vaso|dose|taca|tacas|copos?|standaardglazen|glazen|porcji|kadeh\\w*|standardglas|glas|порци\\S*|bebidas(?: alcoholicas)?|boissons|bevande(?: alcoliche)?|dranken|杯|ドリンク|标准杯|个标准杯|यूनिट|(?:स्टैंडर्ड )?ड्रिंक|مشروبات(?: قياسية)?|كؤوس|وحدات|وحدة|잔|단위',
);
const CM = unit(
  'cm|centimet\\S*|zentimeter|centimetr\\S*|см|сантиметр\\S*|センチ(?:メートル)?|厘米|公分|सेमी|सेंटीमीटर|سم|سنتيمتر\\S*|센티미터',
);
const RATE =
  '\\s?(?:x|×)?\\s?(?:chest )?(?:compressions?|times|mal|kompressionen|compresiones|veces|fois|compressoes|vezes|compressioni|volte|keer|compressies|ucisniec|razy|kez|basi|bası|kompressioner|ganger|раз|компресси\\S*|надавлив\\S*|回|次|बार|दबाव|ضغطة|مرة|회|번)?\\s?(?:/|per|a|each|pro|por|par|al|na|i|в|każdą|1分間に?)\\s?(?:min(?:u+t\\w*)?\\b|минуту|мин)';
const RATE_AFTER =
  '(?:1分間に?|毎分|每分钟|每分鐘|प्रति मिनट|मिनट में|في الدقيقة|分钟|dakikada|분당|1분에)\\s?(?:約|大约)?';

/** "Three months ago" is no age. */
const NO_AGO = '(?! (?:ago|later|apart|before|earlier|after|prior|long)|\\s?前|前)';

/** Behind a number without a unit: an end, or words that compare. */
const NO_UNIT =
  '(?=\\s{0,3}(?:kg\\s?/\\s?m|кг/м|[,.;:)،。、]|$|[即就则則属屬为為是才时時のがはをでと]|(?:or|and|to|oder|und|o|ou|et|y|e|of|en|lub|i|veya|ve|eller|och|или|и|is|means|counts|ist|gilt|se|es|est|e|jest|ar|это)(?![a-zа-я])|以上|以下|未満|から|から|に|을|를|이상|이하|미만|या|से|और|او|فما|فاكثر|ve |uzeri|及|以))';

/** So much a day: right behind, as the week's may stand in the same sentence. */
const RIGHT_A_DAY =
  "(?: (?:standard|standard drinks?|alcolic\\w*|alcoholic\\w*|alcool|d'alcool|of (?:wine|beer|alcohol)|wein|bier|de (?:vino|vin|vinho|cerveza|biere|cerveja|alcohol|alcool)|di (?:vino|birra|alcol)|wijn|padrao|estandar))?,?\\s?(?:(?:per|a|each|any|/|pro|am|al|par|por|au|ao|il|per|op een|in any|on any)(?: one| single| given)?\\s?(?:day|tag|dia|jour|giorno|dag)|daily|taglich|diari[oa]s?|quotidien\\w*|dagelijks|のまで|每天|रोज|يوميا|في اليوم)(?![a-z])";

export const AMOUNTS: (Reader & { readonly per?: RegExp })[] = [
  { kind: 'rate', pattern: g(`${SPAN}${RATE}`) },
  { kind: 'rate', pattern: g(`${RATE_AFTER}${SPAN}(?!\\s?(?:cm|:))`) },
  { kind: 'rate', pattern: g(`${SPAN}\\s?(?:ضغطة|मرة|مرة|बार)\\s?(?:في الدقيقة|प्रति मिनट)`) },
  { kind: 'depth', pattern: g(`${SPAN}${CM}`) },
  { kind: 'depth', pattern: g(`${SPAN}${unit('inch(?:es)?')}`), factor: 2.54 },
  { kind: 'minutesWeek', pattern: g(`${SPAN}${MINUTE}`), per: PER_WEEK },
  { kind: 'moderateWeek', pattern: g(`${SPAN}${MINUTE}${MODERATE}`, 'gu'), per: PER_WEEK },
  { kind: 'moderateWeek', pattern: g(`${MODERATE_FIRST}${SPAN}${MINUTE}`, 'gu'), per: PER_WEEK },
  { kind: 'minutes', pattern: g(`${SPAN}${MINUTE}`) },
  { kind: 'minutes', pattern: g(`${SPAN}${SECOND}`), factor: 1 / 60 },
  // "The 24-hour movement guidelines".
  { kind: 'minutes', pattern: g(`(?!24-h)${SPAN}${HOUR}`), factor: 60 },
  { kind: 'seconds', pattern: g(`${SPAN}${SECOND}`) },
  { kind: 'seconds', pattern: g(`${SPAN}${MINUTE}`), factor: 60 },
  { kind: 'hoursDay', pattern: g(`(?!24-h)${SPAN}${HOUR}`) },
  {
    kind: 'gramsDay',
    pattern: g(`${SPAN}${GRAM}(?! (?:portion|serving|porcion|racion|porcao|porcoes|porzion|portie))`),
    per: PER_DAY,
  },
  { kind: 'drinksWeek', pattern: g(`${SPAN}${DRINK}`), per: PER_WEEK },
  { kind: 'drinksDay', pattern: g(`${SPAN}${DRINK}${RIGHT_A_DAY}`) },
  {
    kind: 'micrograms',
    pattern: g(
      `${SPAN}${unit('mcg|µg|ug|micrograms?|mikrogramm|microgramos|microgrammes?|microgramas|microgrammi|microgram|mikrogram\\w*|мкг|микрограмм\\S*|マイクログラム|微克|माइक्रोग्राम|ميكروجرام\\S*|ميكروغرام\\S*|마이크로그램')}`,
    ),
  },
  {
    kind: 'micrograms',
    pattern: g(
      `${SPAN}${unit('mg|milligramm?e?s?|miligram\\w*|мг|毫克|मिलीग्राम|मिग्रा|ملغ|مجم|ملجم|밀리그램|ミリグラム')}(?!\\s?/)`,
    ),
    factor: 1000,
  },
  {
    kind: 'milligrams',
    pattern: g(
      `${SPAN}${unit('mg|milligramm?e?s?|miligram\\w*|мг|毫克|मिलीग्राम|मिग्रा|ملغ|مجم|ملجم|밀리그램|ミリグラム')}(?!\\s?/)`,
    ),
  },
  {
    kind: 'units',
    pattern: g(
      `${SPAN}${unit('iu|i\\.?u\\.?|ie|i\\.e\\.|ui|u\\.i\\.|j\\.?m\\.?|ме|units?|国際単位|国际单位|单位|यूनिट|आईयू|وحدة(?: دولية)?|국제단위')}`,
    ),
  },
  {
    kind: 'celsius',
    pattern: g(
      `${SPAN}\\s?(?:°\\s?c|º\\s?c|℃|度|grad|grados|degres|graus|gradi|graden|stopni|derece|градус\\S*|डिग्री(?: सेल्सियस)?|درجة(?: مئوية)?|도|°)(?!\\s?f)`,
    ),
  },
  { kind: 'fahrenheit', pattern: g(`${SPAN}\\s?(?:°\\s?f|º\\s?f|℉)`) },
  {
    kind: 'percent',
    pattern: g(
      `${SPAN}\\s?(?:[%٪]|percent|prozent|por ciento|pour cent|por cento|per cento|procent|퍼센트|प्रतिशत)`,
    ),
  },
  {
    kind: 'mgdl',
    pattern: g(
      `${SPAN}\\s?(?:mg\\s?/\\s?dl|(?:ملغ\\S?|مجم|ملجم)\\s?/\\s?دل|毫克\\s?/\\s?分升|мг\\s?/\\s?дл|मिग्रा\\s?/\\s?डेली)`,
    ),
  },
  { kind: 'mgdl', pattern: g(`${SPAN}\\s?g\\s?/\\s?l(?![a-z])`), factor: 100 },
  { kind: 'mmolMol', pattern: g(`${SPAN}\\s?mmol\\s?/\\s?mol`) },
  { kind: 'mmol', pattern: g(`${SPAN}\\s?(?:mmol\\s?/\\s?l|毫摩尔|ملي ?مول\\s?/\\s?لتر|ммоль\\s?/\\s?л)`) },
  { kind: 'days', pattern: g(`${SPAN}${DAY}${NO_AGO}`) },
  {
    kind: 'minutes',
    pattern: g(`${SPAN}${DAY}${NO_AGO}(?!平均|あたり|当たり|に|約|合計|\\d)`),
    factor: 1440,
  },
  { kind: 'minutes', pattern: g(`${SPAN}${WEEK}${NO_AGO}`), factor: 10_080 },
  { kind: 'years', pattern: g(`(?<!last |past |previous )${SPAN}${YEAR}${NO_AGO}`) },
  { kind: 'grams', pattern: g(`${SPAN}${GRAM}(?!\\s?/)`) },
  {
    kind: 'kilos',
    pattern: g(
      `${SPAN}${unit('kg|kilos?|kilogram\\S*|кг|килограмм\\S*|キロ|公斤|千克|किलो\\S*|किग्रा|كجم|كيلو\\S*|كغ|킬로\\S*')}(?!\\s?/)`,
    ),
  },
  {
    kind: 'packYears',
    pattern: g(
      `${SPAN}${unit('pack-?\\s?years?|pack yrs?|packungsjahre?n?|packjahre?n?|paquetes?[- ](?:ano|anos)|paquetes al ano|paquets?[- ]annees?|macos[- ]ano|pacchetti[- ]anno|pakjaren|paczkolat\\w*|paket-?\\s?yil\\w*|paketar|пачко?-?\\s?лет|パック・?年|pack年|包年|갑년|पैक-?\\s?(?:इयर|वर्ष)\\S*|علبة[- ]سنة|باكيت[- ]سنة')}`,
    ),
  },
  {
    kind: 'portions',
    pattern: g(
      `${SPAN}${unit('portions?|servings?|portionen|porciones|raciones|porcoes|porzioni|porties|stuks|porcj\\w*|porsiyon\\w*|portioner|порци\\S*|サービング|皿|份|सर्विंग\\S*|हिस्से|حصص|حصة|접시|회분')}`,
    ),
  },
  { kind: 'bare', pattern: g(`${SPAN}${NO_UNIT}`) },
  { kind: 'weeks', pattern: g(`${SPAN}${WEEK}${NO_AGO}`) },
  {
    kind: 'weeks',
    pattern: g(
      `(?<![a-zа-я])(?:weeks?|wochen?|ssw|semanas?|semaines?|settiman[ae]|weken|tygodni\\w*|tydzien|hafta|veckor?na?|недел\\S*|الاسبوع(?:ين)?|妊娠|孕|임신) ${SPAN}(?!\\s?(?:%|:|km|jahr|year|month|mg|g\\b))`,
    ),
  },
  { kind: 'months', pattern: g(`(?<!within |last |past |previous )${SPAN}${MONTH}${NO_AGO}`) },
];
for (const [of, factor] of [
  [DAY, 1],
  [WEEK, 7],
  [MONTH, 30.4],
  [YEAR, 365],
  [HOUR, 1 / 24],
] as const)
  AMOUNTS.push({
    kind: 'lasting',
    pattern: g(`${SPAN}${of}(?! (?:ago|earlier|old)|[\\u0900-\\u097f]* से (?:बड|ऊपर|अधिक|छोट|कम)|\\s?前)`),
    factor,
  });
/** "Within 72 hours", "no later than three days after", "in den ersten 48 Stunden": a window of time. */
const WITHIN =
  "(?<![a-zа-я])(?:within(?: the first)?|inside|no later than|not later than|in the first|during the first|for up to|up to|before|less than|under|until|innerhalb(?: von| der ersten)?|binnen|spatestens(?: nach)?|in den ersten|bis zu|hochstens|dentro de(?: las(?: primeras)?)?|en las primeras|antes de(?: las)?|hasta|en menos de|en un plazo de|dans les(?: premieres)?|sous|au plus tard|jusqu'a|en moins de|nas primeiras|em ate|ate|dentro d[ae]s?(?: primeiras)?|no prazo de|em menos de|entro(?: le(?: prime)?)?|nelle prime|fino a|in de eerste|uiterlijk(?: binnen)?|tot|في غضون|خلال(?: اول)?|حتي)\\s(?:at most |about |etwa |circa |von |de |i |die )?";
const WITHIN_BEHIND = '\\s?(?:以内|までに|之内|内|के भीतर|के अंदर|以前)';
for (const [of, factor] of [
  [MINUTE, 1 / 60],
  [HOUR, 1],
  [DAY, 24],
  [WEEK, 168],
  [MONTH, 730],
] as const)
  AMOUNTS.push(
    { kind: 'within', pattern: g(`${WITHIN}${SPAN}${of}`), factor },
    { kind: 'within', pattern: g(`${SPAN}${of}${WITHIN_BEHIND}`), factor },
  );
for (const [of, factor] of [
  ['\\s?(?:‰|promille|pro mille|per mille|per mil)(?![a-z])', 1],
  [
    "\\s?(?:g|gramm?e?s?|gramos?|gramas?|grammi)\\s?(?:d'alcool |de alcohol |de alcool |di alcol )?(?:/|par|por|per|pro)\\s?(?:litre|litro|liter|l)(?![a-z])",
    1,
  ],
  ['\\s?%', 10],
  [
    '\\s?(?:mg|milligram(?:me)?s?|毫克)\\s?(?:of alcohol )?(?:/|per|in|pro|por)\\s?100\\s?(?:ml|millilit(?:er|re)s?|毫升)',
    0.01,
  ],
] as const)
  AMOUNTS.push({ kind: 'bloodAlcohol', pattern: g(`${SPAN}${of}`), factor });
AMOUNTS.push(
  {
    kind: 'doses',
    pattern: g(
      `(?<!every |dose )${SPAN}${unit('doses?|shots?|jabs?|injections?|dosen|impfdosen|impfungen|dosis|injecoes|inyecciones|dosi|injections|prikken|doses|vaccinaties|回(?:接種)?|针|剂|खुराक\\S*|جرعات|جرعة')}(?! (?:at|a|per|every|each|of (?:adrenaline|epinephrine)))`,
    ),
  },
  // A column of a table.
  { kind: 'doses', pattern: g(`(?:doses|dosen|dosis|dosi|回数|剂次|खुराक|الجرعات):? ${SPAN}(?=\\s*(?:;|$))`) },
  {
    kind: 'decibels',
    pattern: g(
      `${SPAN}\\s?(?:dba?(?:\\(a\\))?|decibels?|dezibel|decibelios|decibeles|decibeis|デシベル|分贝|डेसिबल|ديسيبل)(?![a-z])`,
    ),
  },
  {
    kind: 'timesDay',
    pattern: g(
      `${SPAN}\\s?(?:times|x|mal|feed(?:ing)?s?|nursings|mahlzeiten|tomas|tetees|mamadas|poppate|voedingen|veces|fois|vezes|volte|keer|回|次|बार|مرات)\\s?(?:a|per|each|every|in|innerhalb von|en|em|am|pro|al|por|par|au|ao|il|op een|في|दिन)?\\s?(?:day|24[ -](?:hours?|stunden|horas|heures|ore|uur)|tag|dia|jour|giorno|dag|اليوم|天|日)`,
    ),
  },
  { kind: 'timesDay', pattern: g(`(?:每天|每日|一天|1日に?|दिन में)\\S{0,4}?\\s?${SPAN}\\s?(?:回|次|बार)`) },
  { kind: 'mmhg', pattern: g(`${SPAN}\\s?(?:mm ?hg|毫米汞柱|水銀柱|مم زئبق|ملم زئبق)`) },
  {
    kind: 'litres',
    pattern: g(`${SPAN}${unit('l|lit(?:er|re)s?|litros?|litri|litro|リットル|升|公升|लीटर|لتر')}(?!\\s?/)`),
  },
  {
    kind: 'litres',
    pattern: g(
      `${SPAN}${unit('ml|millilit(?:er|re)s?|mililitros?|millilitri|ミリリットル|毫升|मिलीलीटर|मिली|मल|مل|ملليلتر')}(?!\\s?/)`,
    ),
    factor: 0.001,
  },
  { kind: 'mlkg', pattern: g(`${SPAN}\\s?(?:ml|毫升)\\s?(?:/|per|pro|por|par)\\s?(?:kg|公斤|千克)`) },
  {
    kind: 'timesYear',
    pattern: g(
      `${SPAN}\\s?-?(?:times|x|mal|veces|fois|vezes|volte|keer|回|次|बार|مرات)\\s?(?:(?:a|per|each|every|in|im|pro|al|por|par|ao|all'|per)\\s?)?(?:year|jahr|ano|an|anno|jaar|年|साल|السنة|سنويا)(?![a-z])`,
    ),
  },
  { kind: 'timesYear', pattern: g(`(?:年間?に?|साल में|每年)\\s?${SPAN}\\s?(?:回|次|बार)`) },
  {
    kind: 'visits',
    pattern: g(
      `${SPAN}\\s{0,2}(?:(?:antenatal|prenatal|anc|routine|scheduled|de|prenatales?|pre-natal|prenatali|प्रसव[ -]?पूर्व|產前|产前) ){0,2}(?:visits?|check-?ups?|contacts?|appointments?|consultations?|besuche|termine|untersuchungen|vorsorgeuntersuchungen|vorsorgetermine|controles|consultas|visitas|visite|controlli|controles|bezoeken|回|次|जाँच\\S*|जांच\\S*|زيارات|زيارة)(?![a-z])`,
    ),
  },
  {
    kind: 'timesWeek',
    pattern: g(
      `(?:(?:every|per|a) week )?${SPAN}\\s?(?:(?:or more )?(?:times|days|sessions)|x|mal|tage\\w*|veces|dias|sesiones|fois|jours|seances|vezes|dias|sessoes|volte|giorni|sedute|keer|dagen|回|日|次|天|बार|दिन|مرات|ايام)\\s?(?:a|per|each|every|in der|die|pro|a la|por|par|alla|a|op een|في)?\\s?(?:week|woche|semana|semaine|settimana|الاسبوع|اسبوعيا)`,
    ),
  },
  {
    kind: 'timesWeek',
    pattern: g(`(?:週に?|每周|一周|हफ़?्ते में|सप्ताह में)\\s?${SPAN}\\s?(?:回|日|次|天|बार|दिन)`),
  },
  {
    kind: 'blows',
    pattern: g(
      `${SPAN}\\s?(?:firm |sharp |hard |kraftige |feste |beherzte |quick |abdominal |chest |back |golpes (?=secos)|grandes |fortes? |vigoureuses )*(?:blows?|slaps?|thrusts|schlage?n?|stosse?n?|golpes|palmadas|compresiones abdominales|claques|tapes|compressions abdominales|pancadas|tapas|compressoes abdominais|colpi|pacche|compressioni addominali|slagen|klappen|rugslagen|stoten|buikstoten|ضربات)(?![a-z])`,
    ),
  },
  {
    kind: 'blows',
    pattern: g(
      `${SPAN}\\s?(?:回(?:ほど)?(?:叩|たた)|次(?:拍背|背部叩击|叩击|腹部冲击)|बार (?:थप|पीठ|ज़ोर|जोर))`,
    ),
  },
);
export const RATIO =
  /(?<![\d:])(?:(100|\d{1,2})\s?(?::|対|比)\s?(\d{1,2})|([1-9]\d)\s(?:zu|a|to|к)\s([1-5]))(?![\d:])/g;
export const RATIO_WORDS = g(
  `(\\d{1,3})\\s?(?:chest )?(?:compressions?|kompressionen|druckmassagen|mal drucken|compresiones|compressoes|compressioni|compressies|ucisniec|uciskow|kalp masaji|basi|kompressioner|надавлив\\S*|компресси\\S*|回の胸骨圧迫|次按压|次胸外按压|बार दबा\\S*|ضغطة|회 압박|회의 가슴압박)[^.\\d]{1,30}?(\\d{1,2})\\s?(?:rescue |slow )?(?:breaths?|beatmungen|ventilaciones|respiraciones|insufflations|ventilacoes|ventilazioni|insufflazioni|beademingen|oddech\\w*|wdech\\w*|nefes|suni solunum|solunum|inblasningar|вдох\\S*|回の人工呼吸|次人工呼吸|次通气|सांस|نفس\\S*|회 인공호흡|회의 인공호흡)`,
);
export const PRESSURE =
  /(?<![\d/.,]|\d\s?[-–—~〜]\s?)(\d{2,3})\s?(?:\/|over|zu|sobre|por|sur|su|op|na|на)\s?(\d{2,3})(?!\d|\/|\s?[-–—~〜]\s?\d)/g;
/** "Systolic of 140 or diastolic of 90": both beside their names. */
export const PRESSURE_WORDS =
  /(?:systol\p{L}*|sistol\p{L}*|skurcz\p{L}*|систол\p{L}*|收缩压|收縮壓|収縮期(?:血圧)?|सिस्टोलिक|الانقباضي)[^\d]{0,18}(\d{2,3})(?!\d)[^\d]{0,50}(?:diastol\p{L}*|rozkurcz\p{L}*|диастол\p{L}*|舒张压|舒張壓|拡張期(?:血圧)?|डायस्टोलिक|الانبساطي)[^\d]{0,18}(\d{2,3})(?!\d)/gu;
