import { z } from 'zod';
import { isEmergency, linesWith } from '../emergency-number/knowledge.ts';
import { everyMatch } from '../kit/every-match.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { ITEM, lineStart } from '../kit/lines.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';

const KINDS = ['strong', 'place', 'help', 'urgent', 'tell', 'calm'] as const;
type Kind = (typeof KINDS)[number];
const EscalationFile = z.strictObject({
  sources: SourcesSchema,
  rows: z.array(z.strictObject({ kind: z.enum(KINDS), source: z.string(), phrases: z.array(z.string()) })),
});
const file = loadKnowledge(import.meta.url, 'escalation.yaml', EscalationFile);
checkSources('escalation.yaml', file.sources, file.rows);
const matcherOf = (isIts: (kind: Kind) => boolean) =>
  createMatcher(
    file.rows.flatMap(({ kind, phrases }) =>
      isIts(kind) ? phrases.map((phrase) => [fold(phrase), kind] as const) : [],
    ),
  );
/** "Call" stands in "call 111": the two kinds of words are looked for apart. */
const cues = matcherOf((kind) => kind !== 'tell' && kind !== 'calm');
const tones = matcherOf((kind) => kind === 'tell' || kind === 'calm');

const WAVED_OFF =
  /\b(?:no need|not|don't|doesn't|isn't|never|no|without|avoid|skip|kein|keine|keinen|nicht|nunca|sin|ne|pas|nao|sem|non|senza|geen|niet|unnecessary|nothing|hardly|unlikely|inutile?|niente|nulla|rien|nada|nie|inte|inget|ingen)\b|(?:不需要|不用|没必要|無需|无需|لا داعي|لا حاجة|ليس من الضروري|не нужно|незачем|مش (?:محتاج|لازم|ضروري)|ما (?:يحتاج|له داعي|فيه داعي)|غير ضروري|別に)/;
/** Far Eastern and Indian languages deny afterwards. */
const WAVED_OFF_AFTER =
  /^.{0,26}?(?:必要はあり|必要はない|必要ありません|ほどでは|不要です|(?:ज़|ज़|ज)रूरत नहीं|आवश्यकता नहीं|gerek yok|gerekmez|gerekmiyor|필요는 없|필요 없|필요가 없|정도는 아니|مش (?:ضروري|لازم|محتاج)|(?:غير|ليس\S*) (?:ضروري|لازم)|не (?:нужно|надо|требуется|стоит)|ist (?:das|es) (?:\w+ )?nicht|konnen sie sich sparen|kannst du dir sparen|rooms? are|-acquired|stays? are)|^[^.!?;]{0,30}?(?:\b(?:isn't|is not|aren't|are not|won't be|wouldn't be|not|nicht|niet|n'est pas|no es|no son|nao e|non e|n'a pas a|nao precisa|non deve|no tiene que)(?: \S+){0,2} (?:derange\w*|acionad[oa]|chamad[oa]|disturbat[oa]|molestad[oa]|needed|necessary|required|called for|justified|notig|notwendig|erforderlich|nodig|necessaire|utile|necesari[ao]|necessari[ao])\b|\bbraucht (?:es|man|er|sie)(?: \S+){0,2} nicht\b|\b(?:would be|is|seems?|ware|seria|serait|sarebbe|zou) (?:an? |totally |completely |a bit |complete )?(?:over\S*|excessive|unnecessary|too much|ubertrieben|uberflussig|exager\S*|excessi\S*|excesiv\S*|eccessiv\S*|esagerat\S*)|\bcan wait\b)/;
/** "Only call an ambulance if …", "go to A&E if it is still there tomorrow": for an emergency that is help put off. */
const ONLY_IF =
  /\b(?:only|nur|erst|solo|seulement|apenas|alleen|pas)\b[^.!?;]{0,60}\b(?:if|when|once|wenn|falls|si|se|quando|als)\b/;
const PUT_OFF =
  /\b(?:if|wenn|falls|si|se|als)\b[^.!?;]{0,60}\b(?:still|hasn't|haven't|isn't|doesn't|don't|not|persists?|lasts?|continues?|worse over|immer noch|nicht|anhalt\w*|sigue|no|continua|persist\w*|dure|encore|toujours|ainda|ancora|non|nog|niet)\b[^.!?;]{0,50}\b(?:tomorrow|morgen|manana|demain|amanha|domani|(?:few|couple of|coming|next|several|two|three|2|3|ein paar|paar|unos|quelques|alguns|qualche|een paar) (?:days|weeks|tage\w*|dias|jours|giorn\w+|dagen)|week|woche|semana|semaine|settimana)\b/;
const NOT_WAIT =
  /\b(?:don't|do not|never|not|nicht|no|ne|nao|non|niet)\b[^.!?;]{0,24}\b(?:wait|delay|hesitate|warten|zogern|espere\w*|esper\w+|attend\w+|aspett\w+|wacht\w*)\b/;

/** "明日まで待って、治らなければ病院へ". */
const PUT_OFF_EAST =
  /(?:明日|あした|翌日|数日|[2-9]、?3?日)(?:まで|ほど|ぐらい|くらい)?(?:は)?(?:待|様子)|(?:明天|后天|过两天|几天)[^。]{0,10}(?:不好|没好|再不)[^。]{0,8}再|कल तक (?:इंतज़?ार|देख)/;
/** "In the hospital they would do an ECG, but you can stay at home": what is done there, not that one should go. */
const STAYS =
  /^\W*(?:in|at|im|beim|en|aux?|a l'|nos?|nas?|al|nel|op|bij)\b[^.!?;]*\b(?:but|aber|pero|mais|mas|ma|maar)\b[^.!?;]*\b(?:(?:stay|rest|sleep|be fine|wait)\b[^.!?;]*(?:home|off|here)|zu ?hause|daheim|notig ist das aber nicht|casa|domicile|chez vous|tranquille|nicht notig|thuis\w*)|(?:病院|医院)[^。]*(?:家で|在家)[^。]*(?:大丈夫|就可以|就行|休)|अस्पताल[^।]*पर[^।]*घर|(?:المستشفي|الطوارئ)[^.]*لكن[^.]*البيت/;

function isPutOff(sentence: string): boolean {
  if (STAYS.test(sentence)) return true;
  return (
    (ONLY_IF.test(sentence) || PUT_OFF.test(sentence) || PUT_OFF_EAST.test(sentence)) &&
    !NOT_WAIT.test(sentence)
  );
}

/** "See your doctor next week if it has not gone": no help in an emergency. */
const LATER =
  /\b(?:next (?:week|month|visit|appointment|check\w*)|this week|in (?:a few|a couple of|\d+|two|three) (?:days|weeks)|few days|at (?:your|the|her|his) [\w-]+ (?:visit|check-?up|appointment)|routine|nachste\w* (?:woche|termin)|kommenden (?:tagen|wochen)|in ein paar tagen|proxima (?:semana|cita|consulta|visita)|unos dias|semaine prochaine|prochaine? (?:visite|consultation|rendez-vous)|quelques jours|semana que vem|alguns dias|prossima (?:settimana|visita)|prossimi giorni|proximos dias|prochains jours|komende dagen|coming days|end of the week|qualche giorno|volgende (?:week|afspraak)|paar dagen|six-week|days|weeks|nachsten monat|kommenden monat|mes que viene|proximo mes|mois prochain|mes que vem|mese prossimo|volgende maand)\b|来週|再来週|来月|次回|次の(?:受診|診察|健診|検診)|定期(?:受診|検診|健診|通院)|下次|定期复查|常规复查|[2-9二三四五六七]日(?:後|経って|たって)|[2-9两三四五六七]天(?:后|後|以后|还)|(?:तीन|चार|पाँच|[3-7]) दिन (?:बाद|में)|数日|翌週|下周|下週|下个月|过几天|過幾天|几天|幾天|अगले (?:हफ़?्ते|हफ्ते|सप्ताह|महीने)|कुछ दिन|दो-तीन दिन|الاسبوع القادم|الشهر القادم|الشهر الجاي|الاسبوع الجاي|بعد (?:يومين|كام يوم)|كم يوم|haftaya|gelecek hafta|birkac gun|przyszly\w* tygodni|kilka dni|nasta vecka|nagra dagar|следующ\S+ недел|несколько дней|다음 ?주|며칠/;
/** "Do not wait: call …", "don't hesitate", "do not drive yourself". */
const URGED =
  /\b(?:wait|hesitate|delay|drive|alone|ignore|zogern|warten|dude|espere|attendez|hesitez|tardez|espere|hesite|esiti|esitare|aspetti|aspettare|aarzel|wacht)\b/;

/** "Sem demora", "ohne Umwege": denies the delay. */
const NO_DELAY =
  /\b(?:without|ohne|sin|sans|sem|senza|zonder) (?:any |mas |plus |altro |weitere\w* |ulteriore )?(?:delay|waiting|hesitat\w+|verzug|verzogerung|zogern|umwege?|demora|dilacion|tardar|perder tiempo|perder tempo|delai|retard|tarder|attendre|hesiter|perdre de temps|indugi\w*|aspettare|perdere tempo|ritardo|uitstel|dralen|aarzelen|omwegen)\b|\b(?:don't|do not) finish reading\b|बिना (?:देर|इंतज़ार|रुके)|(?:بدون|دون) (?:تاخير|تردد|انتظار)/g;

const NO_NEED =
  /\b(?:no need|not need|needn't|unnecessary|not necessary|don't have to|nicht notig|kein grund|no hace falta|no es necesario|pas besoin|inutile|nao precisa|non serve|non occorre|niet nodig)\b/;

function isWavedOff({ text, language }: Reading, at: number): boolean {
  const clause = clauseAt(text, at);
  const words = text.slice(clause.start, at).replace(NO_DELAY, ' ');
  const before = language === 'pt' ? words.replace(/\bno\b/g, '') : words;
  // "Don't exercise again and get to …": the denial is of what comes before the "and".
  const own = NO_NEED.test(before)
    ? before
    : (before.split(/(?<!\b(?:nao|non|no) )\b(?:and|und|y|et|e|en|then)\b/).at(-1) ?? before);
  return (WAVED_OFF.test(own) && !URGED.test(own)) || WAVED_OFF_AFTER.test(text.slice(at, at + 60));
}

/** "Your steroid emergency card", "le carnet de maternité", "a letter from the hospital": nowhere to go. */
const THING_AFTER =
  /^[^.!?;,:]{0,14}?\b(?:cards?|bracelets?|kits?|contacts?|contracepti\w*|bags?|letters?|records?|papers?|discharge|supply|supplies|stay|bill)\b|^\w*(?:ausweis|set|tasche|kontakt|karte|brief|medikament)\w*|^\S*\s?(?:カード|手帳|セット)|^的?(?:电话|名称|名字|地址)(?:号码)?(?:放|记|存|留|写)|^\S*(?:卡|手册|包)(?!括)/;
const THING_BEFORE =
  /\b(?:card|bracelet|kit|contact|bag|letter|records?|papers?|discharged|names?|naam|nom|nombre|nome|addresse?s?|tarjeta|contacto|botiquin|pulsera|carta|informe|alta|maleta|carte|carnet|sac|valise|bracelet|lettre|dossier|conge|cartao|contato|caderneta|mala|relatorio|alta|tessera|cartella|borsa|valigia|lettera|dimess\w+|brief|kaart|tas|ontslag\w*|arztbrief|entlass\w+)\s(?:\S+\s){0,2}$/;

function isThing(text: string, { start, end }: Span): boolean {
  return (
    THING_AFTER.test(text.slice(end, end + 30)) ||
    THING_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** "Ring 10177", "ligue 192", "108 पर कॉल करें": a short number to call, whatever it is; its country is another detector's matter. */
const NUMBER_TO_CALL =
  /(?:\b(?:call|dial|ring|phone|text|ruf\w*|wahl\w*|llam\w*|marqu\w*|appel\w*|compos\w*|contact\w*|ligu\w*|chiam\w*|bel|ara\w*|zadzwon\w*|ring)\b|拨打|打|اتصل\S*|звон\S*|набер\S*)[^.\n\d]{0,40}(?<!\d)\d{2,6}(?!\d|\s?(?:mg|ml|min|hour|day))|(?<!\d)\d{3,5}[*_]{0,2}\s?(?:anrufen|wahlen|rufen|verstandigen|alarmieren|bellen|an\b|番|पर|번|에\s?(?:전화|신고)|'?[yiua]*\s?ara\w*)/;

/** "Tox Info Suisse, 145", "13 11 26": a line's own number tells whom to call, without any verb. */
const NUMBERS = /(?<![\d.,/])\d{2,5}(?:[ -]\d{1,5}){0,4}(?![\d%]|[.,/]\d)/g;
const MEASURED =
  /^\s?(?:m?c?g\b|kg|ml|mm|cm|bpm|beats|mmol|kcal|per\b|pro\b|por\b|par\b|\/|minut|years?|days?|hours?|下|次|回|個|毫|克)/;

/** Where a line of help stands. */
function linesIn(reading: Reading, country: string | undefined): number[] {
  const { text } = reading;
  const found: number[] = [];
  for (const match of everyMatch(text, NUMBERS)) {
    const number = match[0].replace(/\D/g, '');
    const short = number.length < 5;
    // Two digits are a number to call only behind a colon or the like; three are the country's own wherever they stand.
    if (
      short &&
      (country === undefined ||
        (number.length < 3 &&
          !/[:,(–—-]\s?[*_]{0,2}$/.test(text.slice(Math.max(0, match.index - 5), match.index))) ||
        MEASURED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 10)))
    )
      continue;
    const line = linesWith(number).some((one) => one.for !== 'police' && (!short || one.country === country));
    if (!line && !(short && number.length > 2 && country !== undefined && isEmergency(number, country)))
      continue;
    if (!isWavedOff(reading, match.index)) found.push(match.index);
  }
  return found;
}

/** "Rush him in; the testicle can only be saved if …": what stands behind a semicolon or a dash is told for itself. */
const PIECE = /[;；—–]| - /g;

function pieceAt(text: string, at: number): Span {
  const sentence = sentenceAt(text, at);
  let { start, end } = sentence;
  for (const stop of everyMatch(text.slice(start, end), PIECE)) {
    const place = sentence.start + stop.index;
    if (place < at) start = place + stop[0].length;
    else {
      end = place;
      break;
    }
  }
  return { start, end };
}

/** The line over a list whose items name whom to call: "Free help, now". */
function headOf(text: string, at: number): Span | undefined {
  const start = lineStart(text, at, LIST);
  if (start === undefined || !ITEM.test(text.slice(start, at + 8))) return undefined;
  for (let end = start - 1; end > 0 && at - end < LIST; ) {
    const from = lineStart(text, end, LIST);
    if (from === undefined) return undefined;
    const line = text.slice(from, end);
    if (line.trim() !== '' && !ITEM.test(line)) return { start: from, end };
    end = from - 1;
  }
  return undefined;
}
const LIST = 500;

const sentenceOf = (text: string, at: number): string => {
  const { start, end } = sentenceAt(text, at);
  return text.slice(start, end);
};

/** "If it gets worse, call 911": help for later, where the answer calms. */
const IF_WORSE =
  /(?<!\b(?:even|auch|selbst|aunque|meme|mesmo|anche|ook|as) )\b(?:if|should|when(?:ever)?|unless|in case|wenn|falls|sollte\w*|sobald|si|cuando|en caso|quand|lorsque|en cas|des que|se|quando|caso|in caso|qualora|als|indien|wanneer|zodra|mocht\w*)\b[^.!?;]{0,60}?\b(?:worse\w*|deteriorat\w*|(?:not|n't|no) (?:\w+ )?(?:improve\w*|better|settle\w*|go\w* away|eas\w+)|persist\w*|continu\w*|still|lasts?|comes? back|returns?|schlimmer|schlechter|verschlechter\w*|verschlimmer\w*|nicht (?:besser|nachlass\w*|weg\w*)|anhalt\w*|empeor\w*|no (?:mejor\w*|se (?:quita|pasa|calma))|sigue|s'aggrav\w*|aggrav\w*|empir\w*|pire|ne (?:s'ameliore|passe|va pas mieux)|pas mieux|pior\w*|nao (?:melhor\w*|passa\w*)|peggior\w*|non (?:migliora\w*|passa\w*)|erger|verergert|niet (?:beter|over\w*)|aanhoud\w*|blijft)\b|\b(?:wird|werden) (?:es|das|[ds]ie \w+|der \w+|sie) (?:schlimmer|starker|schlechter)\b|\b(?:bessert|verschlimmert|verschlechtert) (?:es|sich|das)\b|(?:悪化|ひどくな|良くならな|治らな|続く|続いたら)[^。]{0,6}(?:場合|たら|れば|とき|なら|ようなら)|(?:如果|若|要是|万一)[^。]{0,20}(?:加重|恶化|惡化|不好转|没好|不见好|持续)|(?:अगर|यदि)[^।]{0,40}(?:बढ़|बढ़|बिगड़|बिगड़|ठीक न|आराम न|रहे)|(?:^|\s)(?:اذا|لو|ان)\s[^.]{0,40}(?:ساء|سائ|تفاقم|يتحسن|تتحسن|استمر|زاد)/;

/** "Dial 211 to find a shelter": a line that tells of things. */
const TO_ASK =
  /^[\d\s-]+[^\w\s]{0,3}\s?(?:(?:to (?:find|locate|book|learn|register|sign)|for (?:info|details|opening))|um [^.]{0,30}zu (?:finden|erfahren)|para (?:encontrar|buscar|saber|informa|achar)|pour (?:trouver|connaitre|s'informer)|per (?:trovare|sapere|informazioni)|om [^.]{0,30}te vinden)/;

/** "Rest until it comes" waits for help. */
const MEANWHILE =
  /\b(?:until|till|while|meanwhile|in the meantime|bis|wahrend|solange|mientras|hasta que|en attendant|jusqu'a|pendant|enquanto|ate|nell'attesa|intanto|finche|totdat|tot de|ondertussen|terwijl)\b|待つ間|それまで|来るまで|等待|等(?:车|待|医生|救)|तब तक|(?:^|\s)(?:حتي|ريثما)\s/;

/** "If she gets a fever in the coming weeks, see the doctor": help that is put off. */
const IN_CASE =
  /\b(?:if|should|when|wenn|falls|sollte|sobald|si|cuando|quand|se|quando|als|indien)\b|たら|れば|如果|若|要是|अगर|यदि|(?:^|\s)(?:اذا|لو)\s/;

/** What only a clinic gives. */
const TREATMENT =
  /\b(?:(?:rabies |tetanus )?vaccin\w*|immunoglobulin\w*|immune globulin|post-?exposure prophylaxis|pep|antiveno\w+|antidote|impf\w*|immunglobulin\w*|antidot|gegengift|vacuna\w*|inmunoglobulina\w*|profilaxis|antiveneno|suero|immunoglobuline\w*|prophylaxie|serum|vacina\w*|imunoglobulina\w*|profilaxia|soro antirrabico|immunoglobulin[ae]|profilassi|siero|inenting\w*|prik|profylaxe)\b|ワクチン|免疫グロブリン|予防内服|抗毒素|疫苗|免疫球蛋白|阻断药|暴露后预防|抗毒血清|टीक\S+|वैक्सीन|इम्यूनोग्लोबुलिन|पीईपी|اللقاح|تطعيم|التطعيم|الامصال|مصل|الغلوبولين|الجلوبيولين|الوقا[ئي]ة/g;
/** Its hours or days: "on days 0, 3, 7", "no later than 72 hours", "start today". */
const ITS_TIME =
  /\b(?:days?|tage?n?|dias?|jours?|giorn[oi]|dag(?:en)?)\b[^.;\n]{0,12}\b0\b|\bj0\b|第\s?0|0、\s?[237]|0日|(?:दिन|दिनों)[^।\n]{0,6}0|0, ?(?:2|3|7)|(?:اليوم|الايام|ايام)[^.\n]{0,8}(?:0|صفر)|(?<!\d)(?:24|48|72)\s?(?:hours?|hrs?|h\b|stunden|horas|heures|ore|uur|時間|小时|小時|घंट\S+|ساعة)/;
/** So far from one another they stand in one sentence or list. */
const BESIDE = 160;

/** "Vaccine: on days 0, 3 and 7": whoever gets the treatment by the hour or the day is sent to where it is given. */
function namesTreatment(reading: Reading): boolean {
  const { text } = reading;
  return everyMatch(text, TREATMENT).some(
    ({ index }) =>
      ITS_TIME.test(text.slice(index, index + BESIDE)) &&
      !isWavedOff(reading, index) &&
      !isPutOff(sentenceOf(text, index)),
  );
}

const CALL =
  /\b(?:call|ring|phone|dial|ruf(?:en|t|e)?|anruf\w*|ruft? an|llam[ae]\w*|appel(?:ez|le|er)|telephon\w*|ligu[ae]\w*|telefon\w*|chiam\w*|bel(?:t|len)?)\b|電話|打电话|फ़ोन|फोन|कॉल|اتصل/;

/** Whether the response sends the user to urgent help; of one that calms, a mention of help is none. */
export function escalates(reading: Reading, country: string | undefined): boolean {
  const { text } = reading;
  const hits = cues.scan(text, reading.starts);
  const words = tones.scan(text, reading.starts);
  const has = (kind: Kind, { start, end }: Span): boolean =>
    (kind === 'tell' ? words : hits).some(
      (hit) => hit.value === kind && hit.start >= start && hit.start < end && !isWavedOff(reading, hit.start),
    );
  let isMentioned = false;
  let isLater = false;
  /** True where the user is told to go or to call. */
  const isTold = (at: number, piece = pieceAt(text, at)): boolean => {
    isMentioned = true;
    const said = text.slice(piece.start, piece.end);
    if (IF_WORSE.test(said) && !NOT_WAIT.test(said)) return false;
    const head = headOf(text, piece.start);
    return [piece, ...(head ? [head] : [])].some((one) => has('urgent', one) || has('tell', one));
  };
  for (const hit of hits) {
    if (hit.value === 'urgent' || isWavedOff(reading, hit.start) || isThing(text, hit)) continue;
    const piece = pieceAt(text, hit.start);
    const said = text.slice(piece.start, piece.end);
    if (isPutOff(said) || (hit.value !== 'strong' && LATER.test(said))) {
      isLater ||= IN_CASE.test(said);
      continue;
    }
    if (hit.value === 'help' && !has('urgent', piece)) continue;
    if (isTold(hit.start, piece)) return true;
  }
  if (!isLater && namesTreatment(reading)) return true;
  const number = NUMBER_TO_CALL.exec(text);
  if (number && !isWavedOff(reading, number.index)) isMentioned = true;
  for (const at of linesIn(reading, country))
    if (!TO_ASK.test(text.slice(at, at + 60)) && isTold(at)) return true;
  for (const { type, start } of reading.placeholders) if (type === 'PHONE' && isTold(start)) return true;
  // "070 245 245 is the right number, call at once": which was told in the sentence before.
  const isCalledNow = (start: number): boolean =>
    CALL.test(sentenceOf(text, start)) && !isWavedOff(reading, start) && !isPutOff(sentenceOf(text, start));
  if (isMentioned && hits.some(({ value, start }) => value === 'urgent' && isCalledNow(start))) return true;
  return (
    isMentioned &&
    !words.some(
      ({ value, start }) =>
        value === 'calm' && !isWavedOff(reading, start) && !MEANWHILE.test(sentenceOf(text, start)),
    )
  );
}
