import { AND } from './rate-words.ts';

/** Words beside the hours and moments of a plan, in ten languages. */

const either = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;
const word = (source: string): string => `(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`;

/** "An example", "that is". */
const SAYS = either(
  'for (?:example|instance)|e\\.? ?g\\.?|say|such as|like|i\\.? ?e\\.?|that is|that means|means|so|thus|ideally|preferably|namely|meaning|usually|best|always',
  'zum beispiel|beispielsweise|z\\. ?b\\.?|etwa|also|das heisst|bedeutet|heisst|d\\. ?h\\.?|namlich|und zwar|am besten|jeweils|idealerweise|immer',
  'por ejemplo|p\\. ?ej\\.?|es decir|o sea|esto es|significa|asi que|idealmente|digamos|siempre',
  "par exemple|p\\. ?ex\\.?|soit|c'est-a-dire|signifie|veut dire|donc|idealement|disons|toujours",
  'por exemplo|ou seja|isto e|quer dizer|portanto|de preferencia|digamos|sempre',
  'per esempio|ad esempio|cioe|ossia|quindi|vale a dire|idealmente|diciamo|sempre',
  'bijvoorbeeld|bijv\\.?|dat wil zeggen|betekent|d\\.w\\.z\\.?|dus|namelijk|liefst|telkens|steeds|altijd',
  'जैसे|यानी|यानि|उदाहरण के लिए|मतलब|मसलन|अर्थात',
  'مثلا|علي سبيل المثال|اي|يعني|مثل',
  '例えば|たとえば|つまり|すなわち|例|具体的には|比如|例如|譬如|也就是|即|就是|如',
);
/** "One tablet at", "each time at", "in the". */
const WITH = either(
  'at|in the|with|one|once|each|1|the|tablets?|capsules?|pills?|drops?|times?|dose|doses',
  'um|am|je|eine[nrs]?|tabletten?|kapseln?|einmal',
  'a las?|las?|por la|en la|una?|de la|con|el|tableta|pastilla|capsula',
  'a|le|au|vers|un|une|du|comprime|gelule',
  'as|aos?|de|pela|um|uma|comprimido|capsula',
  'alle|all[ae]|al|di|una?|compressa|capsula|mattina|la',
  "om|'s|in de|een|tablet|capsule",
  'में|को|एक|गोली|बजे|पर|लें|लीजिए|लेनी है|खाएँ|खाएं|दें|डालें',
  'في|الساعة|الساعه|عند|حبة|قرص',
  '[吃服用滴口]{1,2}|[一两1-3][片粒次滴颗]|[に1-3]{0,2}錠|飲[みむんま]\\p{L}{0,4}|服用(?:します|する|し)?',
);
/** Between how often and the hours: words that make one the example of the other, or nothing but a sign. */
export const LINK = new RegExp(
  `^(?:\\s?[,،:：;、，（(\\[—–=-]\\s?|\\s|、|(?=[吃服用にの]))(?:(?:${SAYS}|${WITH})[\\s,،:：、，]{0,2}){0,6}[（(]?$`,
  'u',
);
/** Between the hours and how often. */
export const THAT_IS =
  /^(?:\s?[（(=]\s?|\s?[,;:–—]?\s?(?:i\.? ?e\.?|that is|that makes|das heisst|d\. ?h\.?|also|das sind|es decir|o sea|soit|c'est-a-dire|ou seja|isto e|cioe|ossia|dat wil zeggen|dus|यानी|यानि|मतलब|اي|يعني)\s|の|、?(?:つまり|すなわち)、?|[,，、]?(?:即|也就是|就是|共|一共)|各)$/u;
/** No other hour or part of the day follows, and no choice. */
export const BEHIND =
  /^(?!\s?(?:,? ?(?:and|or|then|und|oder|dann|y|o|u|luego|et|ou|puis|e|poi|depois|en|of|dan|और|या|फिर|و|او|ثم|plus|until|to|bis|hasta|jusqu|ate|fino|tot)(?![\p{L}\p{M}])|[+/–—(（]|- ?\d|[,;、，] ?\d|と|や|か|または|或|和|及|以及|再|から|まで|到|至|से|الي))/u;
/** Between two hours of a row. */
export const GLUE = new RegExp(
  `^(?: ?(?:in the (?:morning|afternoon|evening)|at night|morgens|mittags|nachmittags|abends|nachts))?(?: ?[（(][^()（）\\d]{1,24}[)）])?(?:${AND}|\\s?[;；/→·|]\\s?|,? ?(?:and |und |y |et |e |en )?(?:then|again|the next(?: one| dose)?(?: is(?: due)?)?|next(?: one)?(?: due)?|dann|die nachste(?: dosis| tablette)?|luego|la siguiente|despues|puis|la suivante|le suivant|depois|a seguinte|o seguinte|poi|la successiva|la prossima|daarna|de volgende)(?: (?:at|um|a las?|as|aos?|a|alle|om|is|ist))*\\s|(?:吃|服|用|一|粒|片|次|第[二三]|,|，|、|下|在|的){1,10}|(?:に|、|次|は|の|錠|回|目|1|2){1,8}|(?: (?:एक|गोली|को|पर|में|फिर|और|अगली|,))+\\s|،? ?(?:ثم|والتالية|و)?\\s?(?:في|الساعة|الساعه)?\\s?)$`,
  'u',
);
/** Said of one dose after another, not of all of the day. */
export const NEXT = new RegExp(
  `${word('then|next|later|again|dann|nachste\\p{L}*|danach|spater|luego|siguiente|despues|puis|suivante?|apres|depois|seguinte|poi|successiva|prossima|daarna|volgende|फिर|अगली|ثم|التالية|والتالية')}|下|次(?:は|の|に)|再|その後`,
  'u',
);
export const FEWER = new RegExp(
  `${word('first|second|third|last|final|other|remaining|two of|one of|both|only|two doses|next|missed|forg[eo]t\\p{L}*|skip\\p{L}*|not|erste\\p{L}*|zweite\\p{L}*|letzte\\p{L}*|ubrige\\p{L}*|anderen?|zwei der|zwei von|beiden|nur|vergess\\p{L}*|nicht|primer[ao]?|segund[ao]|ultim[ao]|otr[ao]s|resto|dos de|solo|ambas|olvid\\p{L}*|premiere?|deuxieme|dernier[e]?|autres?|deux des|deux de|seulement|oubli\\p{L}*|primeir[ao]|outr[ao]s|duas d[ao]s?|apenas|esque\\p{L}*|prim[ao]|second[ao]|altr[ei]|due delle|due dei|solo|dimentic\\p{L}*|eerste|tweede|laatste|andere|twee van|alleen|vergeet\\p{L}*|vergeten|पहली|दूसरी|आखिरी|आख़िरी|बाकी|सिर्फ़|केवल|भूल\\p{L}*|الاولي|الثانية|الاخيرة|باقي|فقط|نسي\\p{L}*')}|最初|最後|最后|第一|第二|1回目|2回目|残り|他の|其余|其中|のうち|忘れ|忘|だけ|只`,
  'u',
);
/** Hours of the day that no dose keeps. */
export const OTHER_TIMES = new RegExp(
  `${word('open\\p{L}*|clos(?:e|ed|es|ing)|hours? are|call\\p{L}*|ring|phone|sleep\\p{L}*|bed|appointments?|clinic|pharmacy|surgery|visit\\p{L}*|geoffnet|offnungszeit\\p{L}*|sprechstunde\\p{L}*|apotheke|erreichbar|schlaf\\p{L}*|termin\\p{L}*|abiert\\p{L}*|abre|horario de|farmacia|cita|llam\\p{L}*|duerm\\p{L}*|dorm\\p{L}*|ouvert\\p{L}*|pharmacie|appel\\p{L}*|rendez-vous|abert\\p{L}*|farmacia|consulta|ligue|apert\\p{L}*|chiam\\p{L}*|appuntamento|open|apotheek|bel|spreekuur|slaap\\p{L}*|खुला|खुलता|दुकान|सो\\p{L}*|अपॉइंटमेंट|مفتوح\\p{L}*|الصيدلية|العيادة|موعد|نوم|اتصل\\p{L}*')}|営業|受付|診療|睡眠|就寝時間|電話|営業時間|门诊|營業|营业|药房开|睡觉|电话`,
  'u',
);
/** Only part of the day, a choice, or a reckoning of its own. */
export const CASE = new RegExp(
  `${word("while (?:you are |you're )?awake|waking hours|when awake|during the day|daytime|wahrend (?:sie )?wach\\p{L}*|solange (?:sie )?wach\\p{L}*|im wachzustand|tagsuber|wach sind|mientras (?:este )?despiert[ao]|durante el dia|en eveil|eveillee?|en journee|pendant la journee|enquanto (?:estiver )?acordad[ao]|durante o dia|da sveglio|durante il giorno|zolang u wakker|overdag|wakker|जागते|जागने|दिन के समय|اثناء الاستيقاظ|مستيقظ\\p{L}*|خلال النهار|if|wenn|falls|अगर|यदि|اذا|instead|stattdessen|o bien|rather than|taper|titrat\\p{L}*")}|起きている間|日中|清醒|白天|もし|なら|如果|若`,
  'u',
);
export const ORDINAL = new RegExp(
  word(
    '(?:\\d+\\.? ?)?(?:first|second|third|fourth|1st|2nd|3rd|4th|erste|zweite|dritte|vierte|primera?|segund[ao]|tercer[ao]|cuart[ao]|premiere?|deuxieme|troisieme|quatrieme|primeir[ao]|terceir[ao]|quart[ao]|prim[ao]|second[ao]|terz[ao]|eerste|tweede|derde|vierde|पहली|दूसरी|तीसरी|चौथी|الاولي|الثانية|الثالثة|الرابعة)|\\d+(?:st|nd|rd|th|re|ere|er|eme|e|a|o|ª|º)|at|um|a las?|as|alle|om|uhr|uur|h',
  ),
  'gu',
);
/** Which half of the day it is stands with the hour. */
export const HALVES =
  /[ap]\.?m|早|凌晨|上午|下午|晚|夜|午|朝|昼|夕|सुबह|दोपहर|शाम|रात|صباحا|مساء|ظهر|عصرا|ليلا|[صم]$|manana|tarde|noche|madrugada|manha|noite|mattin|pomeriggio|sera|notte|matin|soir|apres-midi|ochtends|middags|avonds|nachts|morning|afternoon|evening|night|noon|midday|mittag|medi[ao]|midi|minuit|morgens|abends/u;
/** Another than the one who asks. */
export const SOMEBODY = new RegExp(
  `${word('(?:your|my|his|her) (?:mum|mom|mother|dad|father|husband|wife|partner|brother|sister|friend|son|daughter|neighbour)|hers|theirs|(?:ihre?|deine?|meine?) (?:mutter|vater|mann|frau|partner(?:in)?|bruder|schwester|sohn|tochter)|(?:su|tu|mi) (?:madre|mama|padre|papa|marido|esposa|esposo|mujer|pareja|hermano|hermana|hijo|hija)|(?:votre|ta|ton|ma|mon) (?:mere|pere|mari|femme|conjoint|frere|soeur|fils|fille)|(?:sua|seu|minha|meu) (?:mae|pai|marido|esposa|mulher|irmao|irma|filho|filha)|(?:sua|suo|tua|tuo|mia|mio) (?:madre|padre|marito|moglie|fratello|sorella|figlio|figlia)|(?:uw|je|jouw|mijn) (?:moeder|vader|man|vrouw|partner|broer|zus|zoon|dochter)|(?:आपकी|आपके|मेरी|मेरे) (?:माँ|मां|पिता|पति|पत्नी|भाई|बहन|बेटे|बेटी)|(?:والدتك|والدك|امك|ابوك|زوجك|زوجتك|اخوك|اختك|ابنك|ابنتك)')}|(?:お母|お父|ご主人|奥|夫|妻|母|父)さ?[んは]?の?薬|(?:您|你)?(?:妈妈|母亲|爸爸|父亲|丈夫|妻子)`,
  'u',
);
