import { SPELT } from './number-words.ts';
import type { SlotKind } from './slots.ts';

/** How sixteen languages write intervals, ages and amounts: regular expressions on folded text. */

/** "1 000", "1'000", "1,000", and weeks with their days: "20+6". */
const N = `(?<![\\d.,/+]|\\d['’])(\\d{1,3}(?:[.,'’ ]\\d{3})+(?!\\d)|\\d{1,4}(?:[.,]\\d{1,2})?|(?<![a-zа-я]|[a-zа-я]-)(?:${SPELT.join('|')})(?![a-zа-я]|-[a-z])|[一二三四五六七八九十两](?=[年个歳岁回]))(?![.,]?\\d)(?:\\s?\\+\\s?[0-6](?!\\d))?(?::[ae]|\\.(?= (?:jahr|monat|woche|ssw|schwangerschafts|lebens|bis|und|oder)))?`;
/** Without one of these there is nothing to count. */
export const NUMBER = new RegExp(
  `\\d|(?<![a-zа-я])(?:${SPELT.join('|')})(?![a-zа-я])|[一二三四五六七八九十两]`,
);
const TO =
  '\\s{0,3}(?:-|–|—|~|〜|～|to|through|bis(?: zu)?|bis zum|und|and|a|al|y|et|au|e|ed|ou|o|tot(?: en met)?|t/m|en|do|i|och|till|до|по|и|から|到|至|से|और|الي|و|에서|ile)\\s{0,3}';

function unit(words: string): string {
  return `\\s{0,3}-?(?:${words})(?![a-zа-я])`;
}
export const YEAR = unit(
  'years?(?: of age|[- ]olds?| old)?|yrs?|yo|jahre?n?|jahrige\\w*|anos?(?: de (?:edad|idade))?|ans?|annees?|anni|anno|jaar|lat|lata|rok|roku|yas\\w*|yil\\w*|ars?|aringar|歳|才|年(?:間)?|岁|周岁|साल|वर्ष|سنوات|سنة|سنه|سنين|عاما|عام|лет|года|год|세|살|년',
);
export const MONTH = unit(
  'months?(?: of age|[- ]olds?| old)?|mos?|monate?n?|mes|meses|mois|mesi|mese|maand|maanden|miesiac\\w*|miesiec\\w*|ay\\w*|manad\\w*|か月|ヶ月|カ月|ヵ月|ヶ月|个月|個月|महीन\\S*|माह|اشهر|شهور|شهر\\S*|месяц\\S*|мес|개월',
);
export const WEEK = unit(
  'weeks?(?: of age|[- ]old)?|wks?|(?:schwangerschafts|lebens)?wochen?|semanas?|semaines?|sa|settiman[ae]|weken|week|ssw|tydzien|tygodn\\w*|hafta\\w*|veck\\w*|週(?:間)?|周|हफ़्त\\S*|हफ्त\\S*|सप्ताह\\S*|اسابيع|اسبوع\\S*|недел\\S*|주(?:차)?',
);
export const DAY = unit(
  'days?|tage?n?|dias?|jours?|giorn[oi]|dag(?:en|ar)?|dni|gun\\w*|日(?:間|目)?|天|दिन\\S*|ايام|يوم\\S*|д(?:ень|ня|ней)|일(?:째)?',
);

const EVERY =
  '(?:every|once (?:in )?every|once in|once per|at least every|alle|aller|jede[ns]?|cada|una vez cada|tous les|toutes les|une fois tous les|a cada|uma vez a cada|ogni|una volta ogni|elke|iedere|om de|eens in de|eens per|een keer per|een keer in de|eenmaal per|co|raz na|raz w|her|var|vart|varje|en gang vart|каждые|каждый|раз в|один раз в|हर|प्रत्येक|كل|مرة كل|每隔?|how often|frequency|interval|wie oft|intervall|haufigkeit|con que frecuencia|frecuencia|frequence|rythme|frequencia|intervalo|frequenza|intervallo|hoe vaak|jak czesto|hur ofta|ne siklikta|siklik|как часто|периодичность|頻度|間隔|频率|间隔|कितनी बार|كم مرة|주기|간격)[\\s:：|*]{0,5}(?:about |around |etwa |circa |environ |is |of |ist |betragt |es de |passa a ser de |e de |sera de |est de |passe a |e di |diventa di |is |wynosi |jest |ar |составляет |это |は|是|为|है |هي |은 |는 |(?:mindestens|hochstens|maximal) )?';
const ONCE =
  '(?:に1?一?[回度]|ごとに?|毎に?|おきに?|마다|에 ?1회|에 한 ?번|에 1번|da bir|de bir|bir kez|aralik\\w*|में एक बार|पर एक बार|में 1 बार|(?:查|做|检查)?一次|1次|intervals?|-intervall\\w*|mellanrum|een keer|bir(?: kez| kere| defa)?|lik aralik\\w*)';
const YEARLY =
  /(?<![a-zа-я]|[a-z0-9]-)(?:annual(?:ly)?|yearly|every year|once a year|each year|jahrlich\w*|einmal (?:im|pro) jahr|jedes jahr|anual(?:mente|es)?|cada ano|una vez al ano|todos los anos|tous les ans|chaque annee|annuel\w*|une fois par an|todo ano|todos os anos|uma vez por ano|ogni anno|annuale|annualmente|una volta (?:all'anno|l'anno)|jaarlijks\w*|elk jaar|ieder jaar|co roku|rocznie|raz w roku|her yil|yilda bir|arlig\w*|varje ar|ежегодно|раз в год|каждый год)(?![a-zа-я])|毎年|年に?1回|年に?一回|每年|一年一次|हर साल|साल में एक बार|سنويا|كل سنة|كل عام|매년|1년마다/g;
const OTHER_YEAR =
  /(?<![a-z])(?:every other year|every second year|biennial(?:ly)?|vartannat ar|om het jaar)(?![a-z])|隔年|每隔一年/g;

const AGE =
  '(?:ages?|aged|age group|alter(?: von)?|edad(?:es)?|anos de edad|age de|ages de|idade|eta|leeftijd|wiek\\w*|yas\\w*|alder|aldern|возраст\\S*|年齢|年龄|उम्र|आयु|عمر|سن|연령|나이|turns?|turned|turning|reach(?:es)?|birthday|cumpl\\w+|cumple(?:s|n)?(?: los)?|compi\\w+|completa(?:r|ndo)?|fyller|vollend\\w+|annee de (?:vos|leurs)|between|zwischen|entre(?: los| as| les)?|tra i|fra i|tra|tussen|mellan|между|women|men|adults|people|everyone|frauen|manner|mujeres|hombres|personas|femmes|hommes|mulheres|homens|donne|uomini|vrouwen|mannen|kobiet\\w*|mezczyzn\\w*|kvinnor|man|женщин\\S*|мужчин\\S*|महिला\\S*)';
const FROM =
  "(?:from(?: the)?|starting (?:at|from)|starts? (?:at|from)|starting|beginning at|begins? at|begin|start|at(?: the)?|since|by|ab(?: dem| einem)?|a partir (?:de|dos|das|d|del)(?: los| l)?|desde(?: los)?|des|des l|dai|a partire da(?:i|gli)?|vanaf(?: de)?|od|powyzej|fran(?: och med)?|over|above|older than|uber|mas de|mayores de|plus de|acima de|oltre i|boven|после|с|старше|от|من(?: سن| عمر)?|في (?:سن|عمر)|بعد (?:سن|عمر)|عند (?:سن|عمر)|(?:ابتداء|بدءا) من(?: سن| عمر)?)[\\s:]{1,4}(?:the )?(?:age|ages|edad|alter|age de|leeftijd|wieku|alder|возраста|idade|eta)?(?: of| von| de| van| di)?\\s{0,3}(?:los |les |l')?";
const UNTIL =
  "(?:until|till|up to|through|to|stop(?:s|ping)? at|ends? at|ending at|bis(?: zum alter von)?|hasta(?: los)?|jusqu'a|jusqu'au|ate(?: os)?|fino ai?|fino agli|tot(?: en met)?|do|till|до|حتي(?: سن)?)\\s(?:the )?(?:age |alter |edad )?(?:of |von |de )?";
const OLDER =
  '(?:\\s?\\+|,? (?:and|or|&) (?:older|over|up|above)|\\s(?:und alter|oder alter|y mas|o mas|ou mais|e mais|et plus|ou plus|in su|e oltre|o piu|en ouder|of ouder|i wiecej|lub wiecej|ve uzeri|ve ustu|och aldre|eller aldre|и старше|فما فوق|فاكثر|और उससे ऊपर|से ऊपर|से अधिक)|以上|から|より|及以上|以上|起|开始|\\s?이상|\\s?부터| से| की उम्र से| की उम्र के बाद| itibaren|dan itibaren|den itibaren)';

const g = (source: string): RegExp => new RegExp(source, 'g');
const SPAN = `${N}(?:${TO}${N})?`;

interface Reader {
  readonly kind: SlotKind;
  readonly pattern: RegExp;
  /** Into the unit of the kind. */
  readonly factor?: number;
  readonly fixed?: number;
}

const REPEAT =
  '(?:repeat\\w*|again|renew\\w*|due|next (?:one|test|screening|scan|exam\\w*|dose|booster)|boost\\w*|wiederhol\\w*|erneut|aufgefrischt|aufzufrischen|auffrisch\\w*|nachste\\w*|repet\\w*|repit\\w*|refuerz\\w*|proxim\\w*|renouvel\\w*|refai\\w*|refaire|rappel\\w*|prochain\\w*|reforc\\w*|ripet\\w*|rifa\\w*|richiam\\w*|prossim\\w*|herhaal\\w*|herhal\\w*|opnieuw|volgende|powtarz\\w*|powtorz\\w*|nastepn\\w*|tekrar\\w*|upprepa\\w*|nasta|повтор\\S*|следующ\\S*)';
const AFTER =
  '(?:after|in|nach|in|despues de|tras|en|apres|au bout de|dans|apos|depois de|em|dopo|tra|na|over|po|za|efter|om|через|после)';
/** "Repeated after ten years", "im Abstand von zehn Jahren", "10-yearly": intervals without a word for every. */
const AGAIN: readonly ((of: string) => string)[] = [
  (of) => `(?<![a-zа-я])${REPEAT}(?: \\S+){0,3}? ${AFTER} ${SPAN}${of}(?! ago)`,
  (of) => `(?<![a-zа-я])${AFTER} ${SPAN}${of}(?:[ ,]+\\S+){0,2}? (?:zu )?${REPEAT}`,
  (of) =>
    `(?<![a-zа-я])(?:at intervals of|at (?:an )?intervals? of|(?:im|in) abstand von|in abstanden von|mit (?:einem )?abstand von|con (?:un )?intervalo de|a intervalos de|a intervalles de|avec un intervalle de|com (?:um )?intervalo de|em intervalos de|a intervalli di|con (?:un )?intervallo di|met (?:een )?tussenpo\\w+ van|met een interval van|w odstep\\w+|w odstepach co|med|med intervaller pa|с интервалом (?:в)?|1x(?: alle| per| cada| tous les| ogni)?|eenmaal (?:per|in de)|een keer (?:per|in de)|(?:one|once|un|uno|una|einmal|eine|een|1)(?: \\S+){0,3} (?:every|per|alle|cada|tous les|ogni|per|om de))\\s?${SPAN}${of}`,
  (of) =>
    `${SPAN}(?:-?\\s?yearly(?!\\w)|${of} (?:intervals?|mellanrum|intervall(?:er|en)?|abstand(?:en)?|interval(?:los?|los))(?![a-z]))`,
];

/** Between two doses: "two to six months apart", "im Abstand von zwei Monaten", "2か月の間隔". */
const BETWEEN: readonly ((of: string) => string)[] = [
  (of) =>
    `${SPAN}${of}[ -]?(?:apart|later|between (?:the )?(?:two |both )?doses|abstand|spater|zwischen den (?:beiden )?(?:dosen|impfungen)|de diferencia|despues|de separacion|entre (?:las |les |as )?(?:dos |deux |duas )?doses?|entre dosis|d'intervalle|d'ecart|plus tard|depois|de intervalo|di distanza|dopo|tra le (?:due )?dosi|uit elkaar|ertussen|tussen de (?:twee )?(?:dos\\w+|prikken)|later|odstep\\w*|pozniej|arayla|sonra|mellanrum|emellan|senare|(?:の)?間隔|あけて|空けて|後に2回目|的?间隔|के अंतर|के अंतराल|간격)`,
  (of) =>
    `(?:apart by|spaced|separated by|interval of|abstand von|intervalo de|separad[oa]s (?:por )?|espacee?s de|intervalle de|intervallo di|distanziate di|interval van|odstep\\w*|intervall (?:pa)?|间隔|間隔は|相隔|с интервалом|بفاصل|يفصل بينهما) ?${SPAN}${of}`,
];

/** In this order; what one has read, the next do not see. */
export const READERS: readonly Reader[] = [
  { kind: 'interval', pattern: g(`(?<![a-zа-я])${EVERY}${SPAN}${YEAR}`) },
  { kind: 'interval', pattern: g(`(?<![a-zа-я])${EVERY}${SPAN}${MONTH}`), factor: 1 / 12 },
  { kind: 'interval', pattern: g(`${SPAN}${YEAR}\\s?${ONCE}`) },
  { kind: 'interval', pattern: g(`${SPAN}${MONTH}\\s?${ONCE}`), factor: 1 / 12 },
  ...AGAIN.flatMap((pattern): Reader[] => [
    { kind: 'interval', pattern: g(pattern(YEAR)) },
    { kind: 'interval', pattern: g(pattern(MONTH)), factor: 1 / 12 },
  ]),
  { kind: 'interval', pattern: YEARLY, fixed: 1 },
  { kind: 'interval', pattern: OTHER_YEAR, fixed: 2 },
  ...(
    [
      [YEAR, 12],
      [MONTH, 1],
      [WEEK, 12 / 52],
    ] as const
  ).flatMap(([of, factor]): Reader[] =>
    BETWEEN.map((pattern) => ({ kind: 'apart', pattern: g(pattern(of)), factor })),
  ),
];

export const AGE_RANGE = g(
  `(?:(${AGE})[\\s:|*]{1,4}(?:of |de |von |d'|los |les |i )?)?${N}(?:${YEAR})?${TO}${N}(${YEAR})?`,
);
export const AGE_FROM = g(`(?<![a-zа-я])${FROM}${N}(${YEAR})?`);
export const AGE_OLDER = g(`(${AGE}[\\s:]{1,2})?${N}(${YEAR})?${OLDER}`);
export const AGE_START = g(
  `(?<![a-z])(?:(?:start|starts|started|starting|begin|begins|beginning)(?: \\S+){0,3} at ${N}(?=[,.;)]| and\\b| or\\b| until\\b| to\\b| for\\b|$)|(?:beginnt|startet|empieza|comienza|se inicia|debute|commence|comeca|inicia-se|inizia|parte|begint|start) (?:mit |ab |a los |a |a partir de |aos |dai |a |op |vanaf )${N}(?:${YEAR}))`,
);
export const AGE_UNTIL = g(`(?<![a-zа-я])${UNTIL}${N}(${YEAR})`);
export const AGE_UNTIL_BARE = g(
  `(?<![a-zа-я])(?:until|till|up to|through|stop(?:s|ping)? at|bis zum|hasta los|jusqu'a|ate os|fino ai|tot) (?:the )?(?:age|alter von|edad de|l'age de) (?:of )?${N}(?![-–]?\\d)`,
);
export const AGE_UNTIL_AFTER = g(`${N}(歳|岁|세|साल|yas\\w*)(?:まで|为止|까지| तक|a kadar|e kadar)`);
export const AGE_AT = g(
  `(?:${AGE}|alter ab|age[- ]old)[\\s:：|*]{1,5}(?:from |ab |of |de |von |\\()?${N}(?!\\s?[%–/-])`,
);
/** "In het jaar dat je 30 wordt", "wenn Sie 50 werden". */
export const AGE_TURNS = g(
  `(?<![\\d-])${N}(?:${YEAR})? (?:wordt|worden|word|werden|wird|wirst|geworden|yasina (?:gel|bas|gir)\\w*|वर्ष की होने)|(?<![\\d-])${N}(?:歳になる|歳を迎え|岁时|세가 되)`,
);
export const LIST = (of: string): RegExp =>
  g(
    `${N}(?:\\s?[,،、/]\\s?${N})?(?:\\s?[,،、/]\\s?${N})?(?:\\s?[,،、/]\\s?|\\s?,?\\s?(?:and|und|y|et|e|en|i|och|ve|и|और|و|と|和|및)\\s?)${N}${of}`,
  );

export const PER_DAY =
  /(?:per|a|each|\/|pro|al|par|por|au|ao|il|per|na|om|i|в|за)\s?(?:day|tag|dia|jour|giorno|dag|dzien|dobe|dygn|день|сутки)|daily|taglich|diari[oa]s?|quotidien\w*|diaria|diarias|dagelijks|dziennie|gunde|gunluk|dagligen|ежедневно|1日|一日|每天|每日|日々|रोज|प्रतिदिन|हर दिन|يوميا|في اليوم|하루|매일|night|nacht|noche|nuit|noite|notte|доб|सोना|一晩/;
const PER_WEEK =
  /(?:per|a|each|every|\/|pro|die|in der|jede\w?|la|par|chaque|por|cada|a la|alla|ogni|elke|iedere|in|w|na|i|varje|her|в)\s?(?:week|woche|semana|semaine|settimana|tygodniu|tydzien|veckan|неделю)|weekly|wochentlich|semanal\w*|hebdomadaire\w*|settimanal\w*|wekelijks|tygodniowo|haftada|haftalik|週に?|1週間|每周|一周|每星期|हफ़्ते में|हफ्ते में|हर हफ़्ते|हर हफ्ते|हर सप्ताह|प्रति सप्ताह|सप्ताह में|اسبوعيا|في الاسبوع|일주일|주당|매주/;
/** So often a week, or so long a day: no sum of the week. */
export const TIMES_A_WEEK =
  /(?:times|days|(?<![a-z])x(?![a-z])|mal|tage|tagen|veces|dias|fois|jours|vezes|volte|giorni|keer|dagen|razy|dni|gun|kez|ganger|dagar|раз|дней|дня|дни)\s*(?:\S+\s){0,3}?(?:week|woche|semana|semaine|settimana|tyg|hafta|vecka|недел)|week\w* \d days|週に?\d[回日]|每周\d?[-~至到]?\d[次天]|हफ़?्ते में \S+ (?:दिन|बार)|(?:ايام|مرات) (?:في|اسبوعيا)|주 ?\d[회일]|주에 \d[회번일]/;
/** "Two hours and 30 minutes". */
export const AND_HOURS = /(?:h|hours?|hrs?|stunden?|horas?|heures?|ore|uur)(?: and| und| y| et| e| en)?\s?$/;
const MINUTE = unit(
  'min(?:ute)?s?|minuten|minutos?|minuti|minuut|minut\\w*|dakika\\w*|минут\\S*|мин|分(?:間|钟|鐘)?|मिनट|दقيقة|دقيقة|دقائق|분(?:간)?',
);
/** "Minutes of moderate activity a week", with nothing counted in between. */
const MODERATE =
  "(?: (?:of|an|de|di|van|aan|a|per|pro|in der|por|par|alla|weekly|w)| d'| d[ei] )?[^\\d.;:,\\n]{0,40}?(?<![\\p{L}])(?:moderate|massig|moderat|mittel|moderad|modere|matig|umiarkowan|mattlig|умеренн|中強度|中等|मध्यम|معتدل|중강도)[\\p{L}-]*(?! (?:to|bis|of|or|oder|o|ou) (?:vigorous|inten|hoh|soutenu|vigor))[^\\d.;:,\\n]{0,40}";
const HOUR = unit(
  'hours?|hrs?|h|stunden|std|horas?|heures?|ore|uur|uren|godzin\\w*|saat\\w*|timmar\\w*|час\\S*|時間|小时|小時|घंट\\S*|ساعات|ساعة|시간',
);
const SECOND = unit(
  'sec(?:ond)?s?|sekunden?|segundos?|secondes?|secondi|seconden|sekund\\w*|saniye\\w*|секунд\\S*|秒(?:間|钟|鐘)?|सेकंड|सेकेंड|ثانية|ثواني|ثوان|초(?:간|동안)?',
);
const GRAM = unit(
  'g|grams?|grammes?|gramm|gramos?|gramas?|grammi|gram|gramow|г|грамм\\S*|グラム|克|ग्राम|غراما?|جراما?|غ|그램',
);
const DRINK = unit(
  'units?|standard drinks?|drinks?|glasses|verres?|standardglaser|glaser|copas?|ubes?|unidades|doses|unita|bicchieri|standaardglazen|glazen|porcji|kadeh\\w*|standardglas|glas|порци\\S*|杯|标准杯|个标准杯|यूनिट|وحدات|وحدة|잔|단위',
);
const CM = unit(
  'cm|centimet\\S*|zentimeter|centimetr\\S*|см|сантиметр\\S*|センチ(?:メートル)?|厘米|公分|सेमी|सेंटीमीटर|سم|سنتيمتر\\S*|센티미터',
);
const RATE =
  '\\s?(?:x|×)?\\s?(?:chest )?(?:compressions?|times|mal|kompressionen|compresiones|veces|fois|compressoes|vezes|compressioni|volte|keer|compressies|ucisniec|razy|kez|basi|bası|kompressioner|ganger|раз|компресси\\S*|надавлив\\S*|回|次|बार|दबाव|ضغطة|مرة|회|번)?\\s?(?:/|per|a|each|pro|por|par|al|na|i|в|każdą|1分間に?)\\s?(?:min(?:ut\\w*)?\\b|минуту|мин)';
const RATE_AFTER =
  '(?:1分間に?|毎分|每分钟|每分鐘|प्रति मिनट|मिनट में|في الدقيقة|分钟|dakikada|분당|1분에)\\s?(?:約|大约)?';

/** "Three months ago" is no age. */
const NO_AGO = '(?! (?:ago|later|apart|before|earlier|after|prior|long)|\\s?前|前)';

/** Behind a number without a unit: an end, or words that compare. */
const NO_UNIT =
  '(?=\\s{0,3}(?:kg\\s?/\\s?m|кг/м|[,.;:)،。、]|$|(?:or|and|to|oder|und|o|ou|et|y|e|of|en|lub|i|veya|ve|eller|och|или|и|is|means|counts|ist|gilt|se|es|est|e|jest|ar|это)(?![a-zа-я])|以上|以下|未満|から|から|に|을|를|이상|이하|미만|या|से|और|او|فما|فاكثر|ve |uzeri|及|以))';

export const AMOUNTS: (Reader & { readonly per?: RegExp })[] = [
  { kind: 'rate', pattern: g(`${SPAN}${RATE}`) },
  { kind: 'rate', pattern: g(`${RATE_AFTER}${SPAN}(?!\\s?(?:cm|:))`) },
  { kind: 'rate', pattern: g(`${SPAN}\\s?(?:ضغطة|मرة|مرة|बार)\\s?(?:في الدقيقة|प्रति मिनट)`) },
  { kind: 'depth', pattern: g(`${SPAN}${CM}`) },
  { kind: 'depth', pattern: g(`${SPAN}${unit('inch(?:es)?')}`), factor: 2.54 },
  { kind: 'minutesWeek', pattern: g(`${SPAN}${MINUTE}`), per: PER_WEEK },
  { kind: 'moderateWeek', pattern: new RegExp(`${SPAN}${MINUTE}${MODERATE}`, 'gu'), per: PER_WEEK },
  { kind: 'minutes', pattern: g(`${SPAN}${MINUTE}`) },
  { kind: 'minutes', pattern: g(`${SPAN}${SECOND}`), factor: 1 / 60 },
  { kind: 'minutes', pattern: g(`${SPAN}${HOUR}`), factor: 60 },
  { kind: 'seconds', pattern: g(`${SPAN}${SECOND}`) },
  { kind: 'seconds', pattern: g(`${SPAN}${MINUTE}`), factor: 60 },
  { kind: 'hoursDay', pattern: g(`${SPAN}${HOUR}`) },
  { kind: 'gramsDay', pattern: g(`${SPAN}${GRAM}`), per: PER_DAY },
  { kind: 'drinksWeek', pattern: g(`${SPAN}${DRINK}`), per: PER_WEEK },
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
      `${SPAN}\\s?(?:%|percent|prozent|por ciento|pour cent|por cento|per cento|procent|퍼센트|प्रतिशत)`,
    ),
  },
  { kind: 'mgdl', pattern: g(`${SPAN}\\s?mg\\s?/\\s?dl`) },
  { kind: 'mmol', pattern: g(`${SPAN}\\s?(?:mmol\\s?/\\s?l|毫摩尔|ммоль\\s?/\\s?л)`) },
  { kind: 'days', pattern: g(`${SPAN}${DAY}${NO_AGO}`) },
  { kind: 'minutes', pattern: g(`${SPAN}${DAY}${NO_AGO}`), factor: 1440 },
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
  AMOUNTS.push({ kind: 'lasting', pattern: g(`${SPAN}${of}(?! (?:ago|earlier|old)|\\s?前)`), factor });
AMOUNTS.push(
  {
    kind: 'timesDay',
    pattern: g(
      `${SPAN}\\s?(?:times|x|mal|veces|fois|vezes|volte|keer|回|次|बार|مرات)\\s?(?:a|per|each|in|am|pro|al|por|par|au|ao|il|op een|في|दिन)?\\s?(?:day|24 hours|tag|dia|jour|giorno|dag|اليوم|天|日)`,
    ),
  },
  { kind: 'timesDay', pattern: g(`(?:每天|每日|一天|1日に?|दिन में)\\S{0,4}?\\s?${SPAN}\\s?(?:回|次|बार)`) },
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
  /(?<![\d:])(?:(\d{1,2})\s?(?::|対|比)\s?(\d{1,2})|([1-9]\d)\s(?:zu|a|to|к)\s([1-5]))(?![\d:])/g;
export const RATIO_WORDS = g(
  `(\\d{1,3})\\s?(?:chest )?(?:compressions?|kompressionen|druckmassagen|mal drucken|compresiones|compressoes|compressioni|compressies|ucisniec|uciskow|kalp masaji|basi|kompressioner|надавлив\\S*|компресси\\S*|回の胸骨圧迫|次按压|次胸外按压|बार दबा\\S*|ضغطة|회 압박|회의 가슴압박)[^.\\d]{1,30}?(\\d{1,2})\\s?(?:rescue |slow )?(?:breaths?|beatmungen|ventilaciones|respiraciones|insufflations|ventilacoes|ventilazioni|insufflazioni|beademingen|oddech\\w*|wdech\\w*|nefes|suni solunum|solunum|inblasningar|вдох\\S*|回の人工呼吸|次人工呼吸|次通气|सांस|نفس\\S*|회 인공호흡|회의 인공호흡)`,
);
export const PRESSURE =
  /(?<![\d/.,]|\d\s?[-–—~〜]\s?)(\d{2,3})\s?(?:\/|over|zu|sobre|por|sur|su|op|na|на)\s?(\d{2,3})(?!\d|\/|\s?[-–—~〜]\s?\d)/g;
/** "Systolic of 140 or diastolic of 90": both beside their names. */
export const PRESSURE_WORDS =
  /(?:systol\p{L}*|sistol\p{L}*|skurcz\p{L}*|систол\p{L}*|收缩压|收縮壓|収縮期(?:血圧)?|सिस्टोलिक|الانقباضي)[^\d]{0,18}(\d{2,3})(?!\d)[^\d]{0,50}(?:diastol\p{L}*|rozkurcz\p{L}*|диастол\p{L}*|舒张压|舒張壓|拡張期(?:血圧)?|डायस्टोलिक|الانبساطي)[^\d]{0,18}(\d{2,3})(?!\d)/gu;
