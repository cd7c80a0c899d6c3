import { fold } from '../../kit/fold.ts';
import { NUMBERS } from '../../kit/often.ts';

/** Words that say how often, when and that a medicine is taken, in eleven languages. */

/** Folded as the text is, which must not touch the classes of signs. */
const word = (source: string): string =>
  `(?<![\\p{L}\\p{M}\\d](?<!(?<!\\p{L})[وفب]))(?:${fold(source).replace(/\\p\{([lm])\}/g, (_, sign: string) => `\\p{${sign.toUpperCase()}}`)})(?![\\p{L}\\p{M}])`;
const either = (...sources: readonly string[]): string => sources.filter(Boolean).join('|');

const MORNING = either(
  word(
    'mornings?|breakfast|(?:you )?wak(?:e|ing) up|on waking|get(?:ting)? up|first thing|morgens?|(?:in der )?fruh|fruhstuck|aufstehen|mananas?|desayuno|al (?:despertar|levantarse)|matin|petit[- ]dejeuner|reveil|lever|manha|cafe da manha|pequeno[- ]almoco|ao acordar|mattin[ao]|colazione|risveglio|ochtends?|ontbijt|opstaan|सुबह|सवेरे|नाश्ते|الصباح|صباحا?|الافطار|الفطور|الاستيقاظ',
  ),
  '(?:朝|早(?!期)[上晨餐饭]?|晨|起床)',
);
const NOON = either(
  word(
    'noon|midday|lunch(?:time)?|afternoon|mittags?|mediodia|midi|meio-dia|mezzogiorno|pranzo|middags?|दोपहर|الظهر|ظهرا',
  ),
  '(?:昼|中午|午餐|午饭|中(?=[、,和晚]))',
);
const EVENING = either(
  word(
    'evenings?|nights?|bedtime|before (?:bed|sleep(?:ing)?|you (?:sleep|go to (?:bed|sleep)))|last thing|dinner|supper|abends?|nachts|abendessen|vor dem (?:schlafen(?:gehen)?|zubettgehen)|noches?|cena|al acostarse|antes de (?:dormir|acostarse)|soir|coucher|diner|noite|jantar|ao deitar|antes de dormir|sera|cena|prima di (?:dormire|coricarsi)|avonds?|avondeten|voor het slapen(?:gaan)?|शाम|रात|सोने से पहले|المساء|مساء|ليلا|العشاء|قبل النوم',
  ),
  '(?:夕|晩|夜|寝る前|就寝|眠前|晚上?|晚[餐饭]|睡前)',
);
export const DAY_PARTS = [MORNING, EVENING].map((source) => new RegExp(source, 'gu')) as [RegExp, RegExp];
const TIMES_OF_DAY = either(MORNING, NOON, EVENING);
export const AND = either(
  ' ?(?:,|,? ?(?:and|und|y|et|e|en|और|و))(?: (?:again|before|at|um|a las?|as|aos?|alle|om|vers|in|the|por|la|a|de|am|le|il|i|alla|al|in de|de|once|ancora|nochmals?|otra vez|encore|another|one|two|three|1|2|3|une?|deux|otr[oa]|un[oa]?|dos|dois|duas|outr[oa]|due|altr[oa]|een|twee|ein(?:e[nr]?|mal)?|zwei|der|die|das|zum|zur|beim|el|l[ae]|con|avec|com|met|bij|tablets?|pills?|capsules?|drops?|puffs?|sprays?|applications?|tabletten?|kapseln?|tropfen|comprimidos?|capsulas?|gotas?|comprimes?|gelules?|gouttes?|compress[ae]|gocce|pil(?:len)?|druppels?|एक|दो|गोली|واحدة|حبة|اخري|في|عند) ?){0,4} ?',
  '[、・•と和,]?',
);
const DAY_PART = 'morning|evening|night|day|breakfast|afternoon';

/** Least and most times a day that the words alone may mean. */
export const WORDS: readonly (readonly [RegExp, number, number])[] = (
  [
    [
      word(
        '(?:single|one|1) (?:tablet|capsule|dose|pill|patch|drop)(?: \\p{L}+){0,4} (?:for )?(?:the )?(?:whole|entire|full) day|(?:eine einzige|eine|1) (?:tablette|kapsel|dosis)(?: \\p{L}+){0,4} (?:den )?ganzen tag|una sola (?:pastilla|tableta|capsula|dosis|compressa|dose)(?: \\p{L}+){0,4} (?:todo el dia|tutto il giorno)|un seul (?:comprime|cachet)(?: \\p{L}+){0,4} toute la journee|um (?:so|unico) (?:comprimido)(?: \\p{L}+){0,4} (?:o dia todo|todo o dia)|een (?:tablet|pil|capsule)(?: \\p{L}+){0,4} de hele dag',
      ),
      1,
      1,
    ],
    [
      either(
        word(
          'second (?:\\p{L}+ )?(?:of|that) (?:the )?(?:same )?day|zweite\\p{L}? \\p{L}+ (?:des|am selben) tag(?:es)?|segund[oa] \\p{L}+ d(?:el|o) (?:mismo |mesmo )?dia|deuxieme \\p{L}+ (?:de la journee|du jour)|second[oa] \\p{L}+ (?:del giorno|della giornata)|tweede \\p{L}+ van de dag|दिन की दूसरी|(?:ال)?(?:جرعة|حبة|قطرة) الثانية (?:في|من) (?:ال)?يوم',
        ),
        '(?:当天的?|1日の)第?二(?:次|回|滴|片)|1日の2回目',
      ),
      2,
      48,
    ],
    [
      either(
        word(
          '(?:a |one )?(?:single|sole) (?:dose|tablet|capsule|pill|puff|drop) (?:a|per|each|every) day|(?:eine )?einzige (?:einnahme|dosis|tablette|kapsel) (?:pro|am) tag|una (?:sola|unica) (?:toma|dosis|pastilla|tableta|capsula) (?:al|por) dia|un (?:solo|unico) comprimido (?:al|por) dia|une seule (?:prise|dose|gelule) par jour|un seul comprime par jour|uma (?:so|unica) (?:toma|dose|capsula) (?:por|ao) dia|um (?:so|unico) comprimido (?:por|ao) dia|una sola (?:dose|compressa|capsula|assunzione) al giorno|een enkele (?:dosis|tablet|capsule|inname) per dag',
        ),
        '1日に?1[回錠]だけ|[每一]天只[吃服用]?一[次片粒]',
      ),
      1,
      1,
    ],
    [word('مرة(?: واحدة)?(?: فقط)? (?:يوميا|في اليوم)'), 1, 1],
    [word('مرتين(?: \\p{L}+)? (?:يوميا|في اليوم)'), 2, 2],
    [
      word(
        '(?:one|a single|just one) \\p{L}{3,14} (?:a|per|each|every) week|(?:ein(?:e[nr]?)?) (?:einzige[nr]? )?\\p{L}{3,18} (?:pro|in der|je) woche|un[ao]? (?:sol[ao] )?\\p{L}{3,14} (?:a la|por|cada) semana|une? (?:seule? )?\\p{L}{3,14} (?:par|chaque) semaine|um[ao]? (?:unic[ao] |so )?\\p{L}{3,14} (?:por|cada) semana|un[ao]? (?:sol[ao] )?\\p{L}{3,14} (?:a|alla|ogni) settimana|een (?:enkele )?\\p{L}{3,14} (?:per|elke) week',
      ),
      1 / 7,
      1 / 7,
    ],
    [
      either(
        word(
          `(?:every|each) (?:single )?(?:${DAY_PART})(?! (?:other|second|third))|daily|nightly|jede[nrs]? (?:tag|morgen|abend|nacht)|(?:all)?taglich|(?:tod[oa]s l[oa]s|cada) (?:dias?|mananas?|noches?)|a diario|diari[oa]s?|diariamente|(?:tous les|chaque) (?:jours?|matins?|soirs?)|quotidien\\p{L}*|(?:tod[oa]s? [oa]s?|toda|cada|todo) (?:dias?|manhas?|noites?)|ogni (?:giorno|mattin[ao]|sera|notte)|tutt[ie] (?:i giorni|le mattine|le sere)|(?:elke|iedere) (?:dag|ochtend|avond|nacht|morgen)|dagelijks|हर (?:दिन|रोज़|सुबह|शाम|रात)|रोज़ाना|रोज़|प्रतिदिन|كل (?:يوم|صباح|مساء|ليلة)(?! (?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت))|يوميا`,
        ),
        '[每毎](?:天|日|晚|早|晨|朝|晩|个早|个晚)|天天',
      ),
      1,
      48,
    ],
    [
      either(
        word(
          'every other day|every second day|on alternate days|jeden zweiten tag|(?:un dia si y otro no|cada dos dias)|un jour sur deux|tous les deux jours|dia sim,? dia nao|a giorni alterni|om de dag|एक दिन छोड़कर|يوما بعد يوم',
        ),
        '隔日|隔天|1日おき',
      ),
      0.5,
      0.5,
    ],
    [
      either(
        word(
          `مرة(?: واحدة)?(?: فقط)? (?:في ال|كل )اسبوع|once[- ]?(?:a[- ])?week(?:ly)?|(?:every|each) week|weekly|(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day|one (?:morning|day|evening) (?:a|each|every|per) week|same (?:week)?day (?:of|each|every)(?: the)? week|jede woche|wochentlich|jeden (?:mon|diens|donners|frei|sams|sonn)tag|jeden mittwoch|todas las semanas|cada semana|semanal\\p{L}*|(?:tod[oa]s? l?[oa]s?|cada|toda) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|segunda|terca|quarta|quinta|sexta)|toutes les semaines|chaque semaine|hebdomadaire\\p{L}*|(?:chaque|tous les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|todas? as? semanas?|toda semana|ogni settimana|settimanal\\p{L}*|ogni (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|(?:elke|iedere) week|wekelijks\\p{L}*|(?:elke|iedere) (?:maan|dins|woens|donder|vrij|zater|zon)dag|हर (?:हफ़्ते|सप्ताह|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार)|साप्ताहिक|كل (?:اسبوع|(?:يوم )?(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت))|اسبوعيا`,
        ),
        '[每毎][周週]|週に?[1一][回度]|每星期|每个?星期|每礼拜',
      ),
      1 / 7,
      3 / 7,
    ],
    [
      either(
        word(
          'every month|each month|monthly|jeden monat|monatlich|todos los meses|cada mes|mensual\\p{L}*|tous les mois|chaque mois|mensuel\\p{L}*|todos os meses|todo mes|mensal\\p{L}*|ogni mese|mensil\\p{L}*|(?:elke|iedere) maand|maandelijks|हर महीने|शहरिया|كل شهر|شهريا',
        ),
        '[每毎]个?月',
      ),
      1 / 31,
      0.08,
    ],
    [
      either(
        word(
          '(?:every|each|once a|twice a) (?:year|autumn|fall|winter|spring)|yearly|annual\\p{L}*|jedes jahr|jeden (?:herbst|winter)|jahrlich\\p{L}*|(?:todos los|cada) (?:anos?|otonos?|inviernos?)|anual\\p{L}*|(?:tous les|chaque) (?:ans|annees?|automnes?|hivers?)|annuel\\p{L}*|(?:todos os|cada|todo) (?:anos?|outonos?)|ogni (?:anno|autunno|inverno)|annual[ei]|(?:elk|ieder) (?:jaar|najaar)|jaarlijks\\p{L}*|हर साल|प्रति ?वर्ष|كل (?:سنة|عام|خريف)|سنويا',
        ),
        '[每毎]年',
      ),
      1 / 366,
      2 / 365,
    ],
  ] as const
).map(([source, low, high]) => [new RegExp(source, 'gu'), low, high]);

/** Morning, noon and night; morning and evening. */
export const PARTS = new RegExp(
  `(?:${TIMES_OF_DAY})(?:${AND})(?:${TIMES_OF_DAY})(?:(?:${AND})(?:${TIMES_OF_DAY})){0,2}`,
  'gu',
);
export const SPLIT = new RegExp(TIMES_OF_DAY, 'gu');

const NUMBER = [...NUMBERS.keys()]
  .filter((key) => key.length > 1 || /[^a-z]/.test(key))
  .sort((a, b) => b.length - a.length)
  .join('|');
const OF_DAY = either(
  '(?:a|per|each|every|for each|of each|of the|for the) day|daily|(?:am|pro|je|des|jeden) tages?|taglich\\p{L}*|(?:al|por|cada|de cada|del) dia|diari[oa]s?|(?:par|de chaque|du|chaque) jour(?:nee)?|quotidien\\p{L}*|(?:ao|por|de cada|do) dia|(?:al|di ogni|del) giorno|giornalier[ei]|quotidian\\p{L}*|(?:per|van elke|van de|elke) dag|dagelijkse|يوميا|(?:في ال|كل )يوم',
);
const OF_WEEK =
  '(?:a|per|each|every|of each|of the) week|weekly|(?:pro|je|in der) woche|(?:a la|por|cada|de cada) semana|semanales|(?:par|chaque|de chaque) semaine|hebdomadaires|(?:por|na|de cada) semana|semanais|(?:alla|a|ogni) settimana|settimanali|(?:per|elke|van elke) week|wekelijkse';
const DOSES =
  'doses?|applications?|injections?|shots?|jabs?|dosen|gaben|anwendungen|spritzen|dosis|tomas|aplicaciones|inyecciones|prises|applications?|injections?|tomadas|aplicacoes|injecoes|dosi|applicazioni|iniezioni|giften|injecties|खुराकें|جرعات';
const TABLETS =
  'tablets?|pills?|capsules?|tabletten?|kapseln?|tabletas?|pastillas?|capsulas?|comprimidos?|comprimes?|gelules?|cachets?|compress[ae]|pil(?:len)?|pastigli[ae]|حبات|كبسولات|اقراص';
/** "Three doses a day", "your two daily capsules". */
export const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,2}|${NUMBER})(?:-| )(?:(?:\\p{L}{2,12} )?(?:${DOSES}|(?<pieces>${TABLETS}))[ ,]{1,2}(?:(?:${OF_DAY})|(?<week>${OF_WEEK}))|(?:daily|taglichen?|dagelijkse) (?:${DOSES}|(?<pieces>${TABLETS})))(?!\\p{L})`,
  'gu',
);
export const EACH = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,2}|${NUMBER})(?:-| )(?:\\p{L}{2,12} )?(?:${TABLETS})[^\\d.;,]{0,12}$|([\\d一二两三])(?:粒|片|颗|錠)[,、,]?$`,
  'u',
);
export const COUNTED_AHEAD =
  /(?:[每一毎1][天日](?:的|共|吃|服|用|各)?|दिन (?:में|की) )([\d一两二三四五六]|एक|दो|तीन|चार)(?:次|回|(?<pieces>粒|片|颗|錠|カプセル| (?:गोलियाँ|गोलियां|गोली|कैप्सूल)))|(?<!\p{L})(?<pieces>(?:كبسولت|حبت|قرص)[اي]ن) (?:يوميا|في اليوم|كل يوم)/gu;
export const HAN: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** All there is to take. */
export const ONCE = new RegExp(
  either(
    word(
      "single[- ]dose(?! ?[|:])|one[- ](?:off|time)(?: dose)?|just one dose|one dose only|einmalige?\\p{L}*|einmalgabe|(?:una )?(?:sola|unica) dosis|dosis unica|(?:une )?(?:seule )?dose unique|une seule dose|dose unica|(?:una )?sola dose|(?:in )?(?:un')?unica dose|eenmalige?|(?:een|1) keer innemen|सिर्फ़ एक बार|केवल एक बार|एक ही खुराक|जरعة واحدة فقط|جرعة (?:واحدة|وحيدة)(?! (?:يوميا|كل|في))",
    ),
    '単回|1回だけ|一回限り|单次|一次性|只[吃服用]一次',
  ),
  'gu',
);

/** It is the medicine that is taken so often. */
export const TAKING = new RegExp(
  either(
    word(
      'pong\\p{L}*|poner\\p{L}*|mett(?:ez|re|a|i|ere)|chang(?:e|ed|ing)|replac\\p{L}*|gewechselt|wechsel\\p{L}*|dropper|pipett\\p{L}*|verwissel\\p{L}*|(?:ال)?(?:لاصقة|لصقة)|us(?:e|ed|ing)|anwend\\p{L}*|us[ea]r?|utilis\\p{L}*|gebruik\\p{L}*|pauta|posologi\\p{L}*|dosierung|how often|frequency|do (?:it|this|them|the|your)|routine|compress(?:es)?|machen sie (?:es|das|die|den)|umschlag|umschlage|haga(?:lo|la)?|faites(?:-le)?|faca(?:-o)?|faccia|impacc\\p{L}*|doe (?:het|dit)|(?:empty )?stomach|(?:with|without) (?:water|food|a meal|meals)|nuchtern|mit wasser|(?:en )?ayunas|con agua|con comida|a jeun|avec de l.eau|em jejum|com agua|a digiuno|con acqua|nuchter|met water|खाली पेट|पानी के साथ|معدة|مع الماء|wie oft|haufigkeit|frecuencia|frequen[czt]\\p{L}*|hoe vaak|कितनी बार|give|given|giving|dar(?:le|se)?|dele|dale|donn\\p{L}*|geben|gibt|geef|takes?|taken|taking|swallow\\p{L}*|inject\\p{L}*|shots?|doses?|dosing|tablets?|pills?|capsules?|patch(?:es)?|drops?|sachets?|puffs?|sprays?|hub|hube|spruh\\p{L}*|puls\\p{L}*|inhal\\p{L}*|bouffees?|pulveris\\p{L}*|jatos?|borrif\\p{L}*|spruzz\\p{L}*|erogazion\\p{L}*|pufjes?|verstui\\p{L}*|cream|creme|crema|pomad\\p{L}*|salbe|zalf|creme|gel|ointment|(?:ال)?بخ\\p{L}*|مرهم|كريم|appl(?:y|ied|ying)|applic\\p{L}*|appliqu\\p{L}*|aufkleb\\p{L}*|aangebracht|aanbreng\\p{L}*|nehmen|nimm|einnehmen|einnahme|eingenommen|genommen|schluck\\p{L}*|spritz\\p{L}*|tablette\\p{L}*|kapsel\\p{L}*|pflaster|tropfen|dosis|dosen|auftragen|aufgetragen|tom[aeo]\\p{L}{0,4}|trag\\p{L}*|inyect\\p{L}*|pastillas?|tabletas?|comprimid\\p{L}*|capsulas?|parches?|gotas?|aplic\\p{L}*|pren\\p{L}{1,6}|pris\\p{L}{0,2}|aval\\p{L}*|comprimes?|gelules?|cachets?|gouttes?|injecti?\\p{L}*|adesivos?|injet\\p{L}*|prend\\p{L}*|assum\\p{L}*|compress[ae]|dosi|gocce|cerott[oi]|fial\\p{L}*|neem\\p{L}*|innemen|ingenomen|slik\\p{L}*|pil(?:len)?|pleisters?|zakjes?|druppels?|injecteer\\p{L}*|smeer\\p{L}*|ले|लें|लेनी|लेना|ली|निगल\\p{L}*\\p{M}*|गोली|गोलियाँ|गोलियां|खुराक|कैप्सूल|इंजेक्शन|(?:ت|ي|ا)?تناول\\p{L}*|[يت]?ؤخذ|[يت]وخذ|خذ\\p{L}*|(?:ال)?(?:حبة|حبوب|قرص|اقراص|كبسولة|جرعة|حقنة|قطرة|قطرات)|ابلع\\p{L}*',
    ),
    '空腹|用法|頻度|频率|飲[みむんま]|服用|内服|錠|カプセル|点眼|塗|貼|注射|[吃服][药藥用一两]?|粒|片|胶囊',
  ),
  'u',
);
/** Something else that is done so often. */
export const ELSE =
  /vaccin|vacun|\bvacin|impf|\bjab|\b(?:flu|booster) shot|接種|ワクチン|疫苗|टीका|لقاح|تطعيم|check-?up|screening|vorsorge|chequeo|revision|depistage|rastreio|rastreamento|visita|\btitrat|\bincreas|\braise|\badjust|erhoh|steiger|anpass|\baument|\bajust|\baugment|\badapt|\bregola|verhoog|ophog|बढ़ा|समायोजित|زياد|تعديل|[اتي]رفع|加量|调整|調整|増量|\btsh\b|\binr\b|\bhba1c\b|\bfolic|\bclean|\brins|reinig|spul(?:en|t)|limpi|enjuag|nettoy|rinc[eé]|enxag|pulisc|sciacqu|schoon|spoel|اغسل|نظف|धो(?:एं|एँ|ना|ते)|साफ़|folsaure|\bfoli[cq]|foliumzuur|फोलिक|فوليك|叶酸|葉酸|\bexerc|walk|bewegung|weigh|wieg[et]|\bcheck|measur|messen|control|kontroll|monitor|\bbrush|putzen|\bwash|wasch|lav[aeo]|glass(?:es)? of|liter|litre|litro|fruit|vegetab|gemuse|verdura|legume|diary|\bmove|stretch|shower|breath|alcohol|\bdrinks? |cigar|smok|rauch|fum[ae]|pil[eo]te|coffee|kaffee|cafe\b|stool|stuhl|bowel|fever|fieber|sympt|pain\b|blood (?:test|pressure|sugar)|blutdruck|blutzucker|tension|glucosa|pressione|ciclo|cycle|water\b.*\bdrink|称重|體重|体重|测量|监测|检查|刷牙|洗|散步|运动|測|運動|歯みがき(?!の後)|जाँच|नाप|تحليل|فحص|قياس/;
