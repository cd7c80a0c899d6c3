import { g, N, TO, YEAR } from './written.ts';

/** How sixteen languages write ages of people: regular expressions on folded text. */

const AGE =
  '(?:ages?|aged|age group|age de debut|edad de inicio|idade de inicio|eta di inizio|startleeftijd|startalter|alter(?: von)?|edad(?:es)?|anos de edad|age de|ages de|idade|eta|leeftijd|wiek\\w*|yas\\w*|alder|aldern|возраст\\S*|年齢|年龄|उम्र|आयु|عمر|سن|연령|나이|turns?|turned|turning|reach(?:es)?|birthday|cumpl\\w+|cumple(?:s|n)?(?: los)?|compi\\w+|completa(?:r|ndo)?|fyller|vollend\\w+|annee de (?:vos|leurs)|between|zwischen|entre(?: los| as| les)?|tra i|fra i|tra|tussen|mellan|между|women|men|adults|people|everyone|mensen|menschen|personen|frauen|manner|mujeres|hombres|personas|femmes|hommes|mulheres|homens|donne|uomini|vrouwen|mannen|kobiet\\w*|mezczyzn\\w*|kvinnor|man|женщин\\S*|мужчин\\S*|महिला\\S*)';
const FROM =
  "(?:from(?: the)?|starting (?:at|from)|starts? (?:at|from)|starting|beginning at|begins? at|begin|start|at(?: the)?|since|by|a los|aos|a l'age de|all'eta di|(?<!y )a|ai|mit|op|ab(?: dem| einem| ihrem| deinem| seinem)?|a partir (?:de|dos|das|d|del)(?: los| l)?|desde(?: los| sus| tus)?|des(?: vos| tes| ses)?|des l|dai|da(?:gli| gli)?|a partire da(?:i|gli)?|vanaf(?: de| je| uw| hun| zijn| haar| jouw)?|od|powyzej|fran(?: och med)?|over|above|older than|uber|mas de|mayores de|plus de|acima de|oltre i|boven|после|с|старше|от|من(?: سن| عمر)?|في (?:سن|عمر)|بعد (?:سن|عمر)|عند (?:سن|عمر)|(?:ابتداء|بدءا) من(?: سن| عمر)?)[\\s:]{1,4}(?:the )?(?:age|ages|edad|alter|age de|leeftijd|wieku|alder|возраста|idade|eta)?(?: of| von| de| van| di)?\\s{0,3}(?:los |les |l')?";
const UNTIL =
  "(?:until|till|up to|through|to|stop(?:s|ping)? at|ends? at|ending at|bis(?: zum(?: alter von)?)?|hasta(?: los)?|jusqu'a|jusqu'au|ate(?: os)?|fino ai?|fino agli|tot(?: en met)?|do|till|до|حتي(?: سن)?)\\s(?:the )?(?:age |alter |edad )?(?:of |von |de )?";
const OLDER =
  '(?:\\s?\\+|,? (?:and|or|&) (?:older|over|up|above)|\\s(?:und alter|oder alter|y mas|o mas|ou mais|e mais|et plus|ou plus|in su|e oltre|o piu|en ouder|of ouder|i wiecej|lub wiecej|ve uzeri|ve ustu|och aldre|eller aldre|и старше|فما فوق|فاكثر|और उससे ऊपर|से ऊपर|से अधिक)|\\s{0,3}(?:以上|から|より|及以上|起|开始)|\\s?이상|\\s?부터| से| की उम्र से| की उम्र के बाद| की उम्र पार| itibaren|dan itibaren|den itibaren)';

export const AGE_RANGE = g(
  `(?:(${AGE}|from|desde|vanaf|dai)[\\s:|*]{1,4}(?:of |de |von |d'|los |les |i )?)?${N}(?:${YEAR})?${TO}${N}(${YEAR})?`,
);
export const AGE_FROM = g(`(?<![a-zа-я])${FROM}${N}(${YEAR})?(?!\\s(?:ago|later|earlier|apart))`);
export const AGE_OLDER = g(`(${AGE}[\\s:]{1,2})?${N}(${YEAR})?${OLDER}`);
export const AGE_START = g(
  `(?<![a-z])(?:(?:start|starts|started|starting|begin|begins|beginning)(?: \\S+){0,3} at ${N}(?=[,.;)]| and\\b| or\\b| until\\b| to\\b| for\\b|$)|(?:beginnt|beginnen|startet|starten|empieza|empezar|comienza|comenzar|iniciar|se inicia|debute|debuter|commence|commencer|comeca|comecar|inicia-se|iniziano?|iniziare|cominciano?|cominciare|parte|empiezan|comienzan|commencent|debutent|comecam|begint|start|begonnen|rozpoczac|zaczac|zaczynac|borja) (?:mit |ab |a los |a |a partir de |aos |dai |a |op |vanaf )${N}(?:${YEAR}))`,
);
export const AGE_UNTIL = g(`(?<![a-zа-я])${UNTIL}${N}(${YEAR})`);
export const AGE_UNTIL_BARE = g(
  `(?<![a-zа-я])(?:until|till|up to|through|stop(?:s|ping)? at|bis zum|hasta los|jusqu'a|ate os|fino ai|tot|حتي|الي) (?:the )?(?:age|alter von|edad de|l'age de|leeftijd van|eta di|idade de|سن|عمر) (?:of )?${N}(?![-–]?\\d)`,
);
export const AGE_UNTIL_AFTER = g(`${N}(歳|岁|歲|세|साल|yas\\w*)(?:まで|为止|까지| तक|a kadar|e kadar)`);
export const AGE_AT = g(
  `(?:${AGE}|alter ab|age[- ]old)[\\s:：|*]{1,5}(?:from |ab |of |de |von |\\()?${N}(?!\\s?[%–/-]|\\s(?:and|und|y|et|e|en|bis|to|a|ja|och|i)\\s\\d)`,
);
/** "The age at which you are first invited is 50", "l'âge où l'on est invitée … est 50 ans". */
export const AGE_IS = g(
  `(?<![a-zа-я])(?:age|alter|edad|idade|eta|leeftijd|wiek|alder|возраст|年齢|年龄|उम्र|आयु|السن|العمر|سن|عمر|나이)(?:,? [^\\d.;!?\\n]{0,70}?)? ?(?:is|was|ist|liegt bei|betragt|es(?: de)?|est(?: de)?|e(?: de| di)?|sono i|ligt op|to|ar|это|は|是|为|है|هو|هي|는|:) ?(?:at |about |currently |derzeit |ab |los |les |os |i )?${N}(${YEAR})?(?!\\s?[%–/-])`,
);
/** "Stop after age 65", "not recommended beyond 75": where it ends; "not before age 25": where it begins. */
const GIVEN_UP =
  '(?:not|no longer|isn.t|aren.t|stop\\w*|ends?|end|unnecessary|nicht|nicht mehr|kein\\w*|enden?|endet|no|deja\\w*|ne|plus|pas|arret\\w*|nao|parar|non|smett\\w*|niet|stopt?|hoeft?)(?![a-z])[^.;:\\d]{0,60}?';
const OF_AGE =
  "(?: the)?(?: age| alter| edad| l'age| idade| eta| leeftijd)?(?: of| von| de| van| di)?(?: los| os| i| les)?";
export const AGE_BEYOND = g(
  `(?<![a-z])${GIVEN_UP} (?:beyond|past|after|older than|nach|jenseits von|uber|mas alla de|despues de|a partir de|au-dela de|apres|alem d[eo]s?|depois d[eo]s?|oltre|dopo|na|boven)${OF_AGE} ${N}(${YEAR})?(?!\\s?(?:%|hours?|days?|weeks?|months?|min|stunden|tage|wochen|monate|horas|dias|semanas|mois|jours|giorni|dagen|weken|ml|mg))`,
);
export const AGE_NOT_BEFORE = g(
  `(?<![a-z])${GIVEN_UP} (?:before|vor|antes de|avant|prima de[il]|voor)(?: the)?(?: age| dem alter| edad| l'age| idade| leeftijd)(?: of| von| de| van| di)?(?: los| os| i)? ${N}(${YEAR})?(?!\\s?(?:hours?|days?|weeks?|months?|tage|wochen|monate|horas|dias|semanas|meses|mois|jours))`,
);
/** "Stop Pap tests at 65 if …". */
export const AGE_STOP = g(
  `(?<![a-z])stop(?:s|ped|ping)?(?: [a-z-]+){0,4} at (?:age |the age of )?${N}(?=[.,;)]| (?:if|when|unless|provided|and|or|after)(?![a-z])|$)`,
);
/** "In het jaar dat je 30 wordt", "wenn Sie 50 werden". */
export const AGE_TURNS = g(
  `(?<![\\d-])${N}(?:${YEAR})? (?:wordt|worden|word|werden|wird|wirst|geworden|yasina (?:gel|bas|gir)\\w*|वर्ष की होने)|(?<![\\d-])${N}(?:歳になる|歳を迎え|岁时|세가 되)|(?<![\\d-])${N}(?:歳|岁|歲)(?=(?:の(?:女性|男性|方|人|女子|男子))?(?:が対象|を対象|に(?:接種|受)|で(?:接種|受)))`,
);

export const ENDS_AT =
  /^\s{0,3}(?:(?:and|und|y|et|e|en|a) )?(?:until|till|up to|through|to|bis|hasta|jusqu'|ate|fino|tot)(?![a-z])/;

/** "A los 3 años", "at 3 years": an age, not for how long. */
export const YOUNG = /^(?:at|a los|aos|a l'age de|all'eta di|mit|op) /;
export const FROM_ONLY = /^(?:from|desde|vanaf|dai)$/;
/** "Offered from 65." */
export const BARE_END = /^\s*(?:[.;)]|,(?!\d)|$)/;
export const FIRST =
  /\b(?:first (?:\w+ ){0,2}(?:invit\w*|letter|screening|mammogram|appointment|test|scan|time)|first (?:invited|called|asked|offered|contacted)|erste\w* (?:einladung|untersuchung)|erstmals eingeladen|zum ersten mal|premiere (?:invitation|fois|lettre)|primera (?:invitacion|carta|vez|cita)|primeira (?:carta|convocatoria|vez)|primo (?:invito|esame)|prima volta|eerste (?:uitnodiging|oproep|keer))\b[^.;]*$|\b(?:starts?|begins?|beginnt|startet|empieza|comienza|commence|debute|comeca|inicia|inizia|comincia|begint|start)(?: \p{L}+){0,2}\s?$|初回|第一次/u;
export const FIRST_BACK = 70; // UTF-16 units
