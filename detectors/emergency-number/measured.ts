import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/** Figures that look like a number to call and are readings, rooms or times; and numbers of which it is said that they do not help. */

const UNIT_AFTER =
  /^ ?(?:[×÷*=]|[-−–+] ?\d{1,5}(?:[.,]\d+)? ?=) ?\d|^[ -]?(?:mal\b|veces|fois|vezes|volte|keer|mg|ml|mcg|[µμ]g|[µμnm]mol|g\b|kg|h\b|hours?|hrs?|minutes?|min\b|days?|weeks?|months?|years?|times|%|percent|(?:a|per|each|pro|par|por|al|a la|na|je|op een)[ -](?:min\w*|hour|stunde|heure|hora|ora|uur|day|tag|jour|dia|giorno|dag|week|woche|semaine|semana|settimana)|\/ ?min|毎分|प्रति मिनट|في الدقيقة|[cm]?m\b|compressions?|druckmassagen|kompressionen|compresiones|compressoes|compressioni|compressies|ضغطة|ضغطات|مرة|نبضة|beats|schlage|latidos|battements|batimentos|battiti|slagen|回|次|下|(?:st|nd|rd|th)\b|euros?\b|€|\$|£|¥|dollars?|reais|rupees|yuan|francs?\b|franken|元|円|日圓|रुपये|रुपए|ريال|درهم|جنيه|دينار|persons?\b|personas|personnes|pessoas|persone|personen|pages?\b|paginas|seiten|anrufe|calls\b|llamadas|appels\b|°|degrees|people|stunden|minuten|tage|uhr|horas|dias|heures|jours|ore|giorni|uur|dagen|seconds?|mmhg|bpm|lbs?|pounds|calories|kcal|am\b|pm\b|o'clock|step|tips?|reasons|-year|年|月|日|歳|才|岁|歲|時間|分|小时|分钟|天|घंटे|मिनट|दिन|ساعات|ساعة|دقيقة|يوم|시간|분|일|살|세|명|개월|주|час|минут|лет|godzin|minut|saat|dakika|timmar)/;

/** "15 mai", "el 15 de mayo", "15th of May": a day. */
const MONTH_AFTER =
  /^(?:er|\.)? (?:de |d'|of )?(?:jan(?:v\w*|uar\w*|\b)|ene(?:ro|\b)|gen(?:naio|\b)|feb\w*|fev\w*|mar(?:ch|zo|s|z|co|et|\b)|marz|maart|apr\w*|avr\w*|abr\w*|mai\b|may\b|mayo|maio|maggio|mei\b|jun\w*|juin|giu\w*|jul\w*|juil\w*|lug\w*|aug\w*|aout|ago(?:sto|\b)|sep\w*|set(?:t?embr\w*|\b)|ott\w*|okt\w*|oct\w*|out(?:ubro|\b)|nov\w*|de[cz](?:em\w*|\b)|dic(?:iembre|embre|\b))/;
/** "E 110": a letter before it names something else. */
const LETTER_BEFORE = /(?:^|[^\p{L}'’])[b-df-np-tv-xz]\s$|(?:^|[\s(])E\s$/u;

const YEAR = /^(?:19|20)\d\d$/;
/** The toll-free prefix of a number spelled in letters: 1-800-… */
const PREFIX = /^1?8(?:00|33|44|55|66|77|88)$/;

/** What is left out of it: "888-…". */
const OPEN_END = /^ ?[-–] ?[.…x\p{L}]/u;

/** "0800 POISON": letters that are dialled. */
const VANITY = /^[ -]?\p{Lu}{4,}/u;

/** "€ 800". */
const PRICE_BEFORE = /(?:[€$£¥₹]|\b(?:eur|usd|chf|aed|sar|rs\.?|r)) ?$/;

/** ", Paris 1814": where and when a book was printed. */
const IMPRINT = /[,;:*] \p{Lu}\p{Ll}+,? $/u;

/** Something counted, dated or named by the number. `called`: a service's name or "call" stands right before it. */
export function isCounted(
  { text, raw }: Reading,
  number: string,
  { start, end }: Span,
  called: boolean,
): boolean {
  return (
    (YEAR.test(number) && !called && text[start - 1] !== '#') ||
    (PREFIX.test(number) && (number.length > 3 || OPEN_END.test(text.slice(end, end + 3)))) ||
    (/^1[5-8]\d\d$/.test(number) && IMPRINT.test(raw.slice(Math.max(0, start - 24), start))) ||
    VANITY.test(raw.slice(end, end + 8)) ||
    UNIT_AFTER.test(text.slice(end, end + 14)) ||
    PRICE_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
    (number.length < 3 && MONTH_AFTER.test(text.slice(end, end + 16))) ||
    LETTER_BEFORE.test(raw.slice(Math.max(0, start - 3), start)) ||
    /[a-z]$/.test(text.slice(start - 1, start))
  );
}

/** What stands before a measurement, not before a number to call. */
const COMPARED =
  /(?:above|below|over|under|than|about|least|exceeds?|reach(?:es)?|of|after|within|aged?|by|around|between|from|uber|unter|als|bis|von|um|mas de|menos de|plus de|moins de|acima de|abaixo de|alrededor de|entre|por encima de|por debajo de|environ|cerca de|circa|sopra|and\/or|sotto|tra|boven|onder|ongeveer|tussen|超过|低于|高于|达到|以上|से अधिक|من|فوق|تحت|حوالي)\s*$/;
/** "Ein Puls von 144", "Zimmer 115": what is measured or counted so, with small words between. */
const MEASURED =
  /(?:\b(?:puls|pulse|pulso|pouls|polso|hartslag|heart ?rate|rate|freq\w*|fc|hr|sugars?|glucose|glycemia|ketones|readings?|values?|systolic|diastolic|bp|blood pressure|ldl|hdl|tsh|cholesterol|psa|a1c|hba1c|score|blutzucker|zucker|wert|werte|blutdruck|herzfrequenz|sauerstoff|zimmer|raum|station|bett|room|ward|bed|page|chapter|tension|ta|glycemie|saturation|frequence|chambre|glucosa|glucemia|azucar|azucares|presion|frecuencia|saturacion|habitacion|sala|cama|glicemia|acucar|pressao|frequencia|saturacao|quarto|pressione|frequenza|saturazione|stanza|camera|bloedsuiker|bloeddruk|saturatie|kamer|dabigatran)(?:(?: (?:was|is|of|at|are|around|about|ist|war|von|bei|um|liegt|a|al|de|es|era|del|en|est|etait|le|la|em|e|di|van|in|op|su|the|der|die|das|il|resting|fasting|nuchtern)){0,3}[ :=(]{1,3}))$|(?:脈拍?|心拍数?|血糖値?|血圧|上|下|最高|最低|部屋|号室|心率|脉搏|脈搏|血压|血壓|收缩压|收縮壓|舒张压|血糖|血氧|房间|按压|नाड़ी|नाड़ी|शुगर|शर्करा|बीपी|रक्तचाप|धड़कन|दबाव|कमरा)(?:[がはもをのに为是到达約约在]|के|की|है|में){0,2}\s?$|(?:نبض\S*|سكر\S*|ضغط\S*|السكر|الضغط|النبض|غرفة|قراءة|معدل)(?: (?:هو|بلغ|عند|على|كان|الدم|القلب)){0,2} ?$/;
/** "144 über 92", "110前後", "118 fasting": a reading goes on so. */
const READING_AFTER =
  /^-?\s?(?:[x×/]\s?\d{2,3}(?!\d)|(?:to|bis|zu|over|uber|sobre|sur|su|op|por|a|à|tot|〜|～|~|到|至|から|से|الي|الى|حتى|حتي)\s?\d{2,3}(?!\d)(?!\s\d{3})|前後|前后|を超|超|以上|以下|未満|左右|くらい|台|से ऊपर|से कम|से ज़्यादा|fasting|nuchtern|en ayunas|a jeun|em jejum|a digiuno|nuchter|空腹|systolisch|systolic|after (?:lunch|breakfast|dinner|meals?|eating|stairs|exercise)|at rest|in ruhe|en reposo|au repos|em repouso|a riposo|in rust|बार|صائم)/;

/** "180 × 120": the lower of two pressures. */
const PAIR_BEFORE = /(?<!\d)\d{2,3}\s?[x×/]\s?$/;
/** "A pulse of 112 or 120": what holds of the first holds of the second. */
const FIRST_OF_TWO =
  /\d{2,3} ?(?:x|×|or|to|and|oder|bis|und|o|a|y|ou|et|e|of|tot|en|或|到|या|से|او|و|か|から|[-~～〜]) ?$/;

/** `told`: right behind "call". */
export function isReading(text: string, { start, end }: Span, told: boolean): boolean {
  if (told || end - start > 4) return false;
  return (
    PAIR_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
    MEASURED.test(text.slice(Math.max(0, start - 56), start).replace(FIRST_OF_TWO, '')) ||
    READING_AFTER.test(text.slice(end, end + 16))
  );
}

export function isCompared(text: string, at: number): boolean {
  return COMPARED.test(text.slice(Math.max(0, at - 16), at));
}

/** "911 isn't the number there", "116 117 schickt keinen Rettungswagen", "the 911 of the films". */
const DENIED =
  /^\W{0,4}(?:(?:is|does|will|ist|ist hier|funktioniert|gilt|werkt|geldt)\s(?:\p{L}+\s){0,2}(?:not|nicht|niet)|n'est pas|ne (?:marche|fonctionne) pas|no (?:es|esta|se usa|funciona|sirve)|nao (?:e|funciona)|non (?:e|funziona))\b|^\W{0,4}(?:不是|不能|ではありません|नहीं|ليس|لا يعمل)/u;
const WHICH =
  '(?!if |when |who |whose |unless |because |and |or |so |until |once |wenn |falls |sobald |wer |und |oder |weil |si |cuando |que |quien |y |o |quand |qui |et |ou |se |quando |che |chi |quem |e |als |wanneer |wie |of )';
/** Up to five words between, and nothing that begins another clause. */
const LATER_DENIED = new RegExp(
  `^[*_"'“”»\\s]{0,3}(?:\\s?${WHICH}[\\p{L}'’-]+){0,5}?\\s?\\b(?:isn't|doesn't|don't|won't|wouldn't|can't|cannot|may not|might not|is not|does not|will not|goes nowhere|no longer|nicht|kein\\p{L}*|nichts|ne (?:sert|marche|fonctionne|passe|repond|vaut|mene|envoie|joint)|n'(?:est|existe|aboutit|envoie)|no (?:es|esta|se usa|funciona|sirve|vale|responde|existe|contesta|atiende|manda|envia|te sirve|le sirve)|nao (?:e|funciona|serve|vale|atende|existe|manda|adianta)|non (?:e|funziona|serve|vale|risponde|esiste|manda)|niet|geen)(?![\\p{L}])`,
  'u',
);
/** "The 112 of a mobile ends up at the police": told where it leads. */
const LEADS =
  /^[^.!?\n,]{0,24}\b(?:goes (?:through )?to|ends up|is passed|gets passed|landet bei|geht an|cae en|va a dar|cai na|cai no|vai para|tombe sur|aboutit|bascule\w*|va alla|finisce|komt uit|komt terecht)\b|^[^。.!?\n]{0,20}(?:يحول|يتحول|पुलिस को जाता|につながるだけ|只会|會轉)/;
const OTHER_DENIED =
  /^[^。.!?\n،,;、，]{0,28}(?:ません|ない(?:で|。|$)|通じ|打不通|打不了|不通|不能|不会|不會|无法|無法|没用|不管用|才有|才能用|才管用|नहीं|काम न|पक्का न|لا (?:يعمل|تعمل|ي\S+|ت\S+)|ليس|لن )/u;
const ON_SCREEN =
  /^[^.!?。\n]{0,24}(?:\b(?:in (?:the )?(?:films?|movies)|on (?:television|tv)|of (?:the )?(?:films?|movies)|aus (?:dem film|dem fernsehen|filmen|serien)|der (?:filme|serien)|de (?:las|los) (?:peliculas|series)|des (?:series|films)|dos filmes|das series|dei film|delle serie|uit (?:films|series|de film))\b|في الافلام|الذي نراه)/;
const SCREEN_BEFORE =
  /(?:\b(?:films|movies|television|tv|serien|filme|peliculas|series|filmes|film)\b[^.!?\n]{0,40}|(?:ドラマ|映画|电影里|電影裡|电视|美剧|फ़िल्मों|फिल्मों|الافلام|المسلسلات)[^。.!?\n]{0,12})$/;

/** Said not to be the number, not to work, or to be that of the screen. `told`: right behind "call". */
export function isDenied(text: string, { start, end }: Span, told: boolean): boolean {
  const behind = text.slice(end, end + 90);
  if (DENIED.test(behind)) return true;
  if (told) return false;
  return (
    LATER_DENIED.test(behind) ||
    LEADS.test(behind) ||
    OTHER_DENIED.test(behind) ||
    ON_SCREEN.test(behind) ||
    SCREEN_BEFORE.test(text.slice(Math.max(0, start - 64), start))
  );
}

const AGE_BEFORE =
  /\b(?:unter|uber|ab|bis|under|over|above|below|from|aged?|turn(?:ed|ing)?|menor(?:es)? de|mayor(?:es)? de|moins de|plus de|menos de|mais de|meno di|piu di|onder|boven|vanaf)\s?$/;
const READINGS = /\d{2,3}\s?\/\s?\d{2,3}|\bmm ?hg\b|mg\/d[lL]|mmol|\bbpm\b/i;

/** Right behind a word of comparison, two digits; or in a sentence of readings. */
export function isAmongFigures(text: string, { start, end }: Span, sentence: Span): boolean {
  if (end - start < 3 && AGE_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return true;
  return READINGS.test(text.slice(sentence.start, sentence.end)) && !CALLED.test(text.slice(end, end + 16));
}

/** The verb may come last: "112 पर कॉल". */
const CALLED = /^[*_\s]{0,3}(?:番|に電話|へ|पर|anrufen|wahlen|rufen|bellen|डायल|को|एम्बुलेंस|에|번)/;
