import { perReading } from '../../kit/per-reading.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { sendsToCare } from '../case/care.ts';
import { echoOf, isPlanned, lastParagraphOf } from '../case/cues.ts';
import { words } from '../settings/loose.ts';

/**
 * A sentence that takes up what the answer said before: sums it up, draws a conclusion, gives an example or a plan. What
 * it says is of the thing that the answer is about, however long the answer is.
 */

/** Behind what opens a line: list signs, bold, a heading's number. */
const OPENS = String.raw`^[\s\d.)*_#>|•-]*(?:(?:an?|the|one|my|ein|der|mein|un|una|el|mi|une|le|mon|um|uma|o|meu|il|il mio|een|het|mijn) )?`;

/** At the beginning of the sentence. */
const OPENING: Readonly<Record<string, RegExp>> = opening({
  en: 'so|thus|therefore|hence|that means|this means|it follows|in practice|practically|in other words|for example|example|for instance|e\\.g|say|in your case|for you|your plan|the plan|plan|schedule|tip|(?:daily )?(?:target|goal|aim)|quick (?:check|plan|guide)|on the day|step by step',
  de: 'also|somit|daher|deshalb|demnach|folglich|das heisst|das bedeutet|heisst|sprich|konkret|praktisch|in der praxis|im alltag|(?:zum )?beispiel|z\\. ?b|angenommen|in ihrem fall|fur sie|ihr plan|plan|zeitplan|tipp|tagesziel|ziel|rechenbeispiel',
  es: 'asi(?: que| pues)?|por (?:lo )?tanto|por eso|por lo que|entonces|en consecuencia|o sea|eso significa|esto significa|en la practica|en concreto|(?:por )?ejemplo|p\\. ?ej|en su caso|en tu caso|su plan|plan|horario|consejo|pauta|objetivo|meta|de modo que|de manera que|con lo cual|conque',
  fr: "donc|c'est pourquoi|voila pourquoi|ainsi|par consequent|des lors|c'est-a-dire|cela (?:signifie|veut dire)|autrement dit|en pratique|concretement|(?:par )?exemple|dans votre cas|pour vous|votre plan|plan|planning|horaire|conseil|astuce|objectif|du coup",
  pt: '(?:e )?portanto|assim|entao|logo|por isso|por conseguinte|quer dizer|isso significa|isto significa|na pratica|em concreto|(?:por )?exemplo|no seu caso|seu plano|plano|horario|dica|esquema|objetivo|meta|ou seja',
  it: '(?:e )?quindi|per questo|dunque|percio|pertanto|cosi|cioe|vale a dire|(?:questo|cio) significa|in pratica|in concreto|(?:per |ad )?esempio|nel (?:suo|tuo) caso|il (?:suo|tuo) piano|piano|schema|consiglio|ossia|obiettivo',
  nl: 'dus|daarom|derhalve|dat (?:betekent|wil zeggen)|dit betekent|in de praktijk|concreet|(?:bij)?voorbeeld|bijv|in uw geval|in jouw geval|uw plan|plan|schema|tip|zodoende|doel|streefdoel',
  hi: 'तो|इसलिए|अतः|अत|यानी|यानि|मतलब|इसका मतलब|व्यवहार में|उदाहरण|जैसे|मान लीजिए|आपके मामले में|योजना|सुझाव|लक्ष्य',
  ar: '[وف]?(?:اذن|لذلك|لذا|بالتالي|هكذا|هذا يعني|يعني|اي|عمليا|مثال|مثلا|علي سبيل المثال|في حالتك|خطتك|الخطة|جدول|نصيحة|الهدف|من ثم|بناء علي)',
});
const OPENING_SIGNS: Readonly<Record<string, RegExp>> = {
  ja: /^[\s\d.)*_#>|・•-]*(?:つまり|したがって|従って|ですから|だから|なので|そのため|よって|というわけで|要するに|例えば|たとえば|例[:：)）]|具体的に|実際に|では|この場合|あなたの場合|目標)/u,
  zh: /^[\s\d.)*_#>|·•-]*(?:也就是|所以|因此|因而|于是|於是|即[:：,]?|比如|例如|譬如|举例|舉例|举个例子|换言之|換言之|换句话|這表示|这意味|具体|具體|实际|實際|那么|那麼|您的情况|您可以这样|建议安排|目标|目標)/u,
};

/** Anywhere in it. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  en: words(
    'therefore|thus|hence|accordingly|as (?:we |i )?(?:just |already )?(?:said|mentioned|noted|explained|stated)',
  ),
  de: words(
    'also|somit|demnach|folglich|mithin|wie (?:schon |bereits |oben )?(?:gesagt|erwahnt|beschrieben|erklart)',
  ),
  es: words(
    'pues|por (?:lo )?tanto|entonces|como (?:ya |le |te )*(?:dij\\p{L}*|mencion\\p{L}*|explic\\p{L}*|vimos|indi\\p{L}*)',
  ),
  fr: words('donc|par consequent|comme (?:\\p{L}+ )?(?:dit|indique|mentionne|explique|vu)'),
  pt: words(
    'portanto|pois|por conseguinte|como (?:ja )?(?:diss\\p{L}*|dito|mencion\\p{L}*|explic\\p{L}*|vimos|refer\\p{L}*)',
  ),
  it: words('quindi|dunque|percio|pertanto|come (?:gia |si e )?(?:detto|accennato|spiegato|visto|indicato)'),
  nl: words('dus|derhalve|zoals (?:eerder |al |reeds )?(?:gezegd|vermeld|genoemd|uitgelegd)'),
  hi: words('यानी|यानि|इसलिए|अतः|जैसा (?:कि )?(?:ऊपर|पहले|हमने|बताया)'),
  ar: words('[وف]?(?:اذن|لذلك|لذا|بالتالي)|كما (?:ذكر\\p{L}*|قل\\p{L}*|سبق|اشر\\p{L}*)'),
  ja: /つまり|したがって|ですから|(?:先ほど|前に|上に|上記で|すでに)[^。]{0,8}(?:述べ|説明|書い|お伝え|触れ|言っ)|(?:述べ|説明した|書いた|お伝えした)(?:とおり|通り|ように)/u,
  zh: /也就是说|也就是說|所以|因此|(?:如|正如|像)(?:前|上|刚才|剛才)?(?:所)?(?:述|说|說|提)/u,
};

/** An alarm, a box, a calendar: what it is set to was told before. */
const KEPT_BY: Readonly<Record<string, RegExp>> = {
  en: words(
    'alarms?|(?:phone|daily|weekly) reminders?|set (?:a |yourself a |your )?(?:timer|reminder)\\p{L}*|pill ?(?:box|organi[sz]er|minder)|dosette|calendar|diary|sticky note|(?:an? )?(?:little |short )?(?:note|sign|sticker|label) (?:on|by|at|to|inside|next to) (?:the|your|her|his) (?:kettle|mirror|door|coffee \\p{L}+|toothbrush|cupboard|fridge|bed(?:side)?)|(?:on|for) the fridge(?: door)?|(?:handy|easy|simple|good|your|daily|morning|evening) routine(?: is)?|for your (?:planning|plan|diary|calendar)',
  ),
  de: words(
    'zum merken|wecker|handywecker|erinnerung|tablettenbox|pillenbox|wochenbox|dosierbox|dosett\\p{L}*|kalender|terminkalender|notizzettel|kuhlschrankzettel|zettel (?:am|an der|an den|an die|auf dem|neben)|(?:ihre|deine|einfache|gute|tagliche) routine|fur (?:ihre|deine|die) planung|zur planung',
  ),
  es: words(
    'alarmas?|recordatorios?|pastillero|calendario|agenda|(?:nota|papelito|cartel|letrero) (?:en|junto)|rutina|para (?:su|tu) (?:planificacion|agenda|calendario)|para no olvidar\\p{L}*',
  ),
  fr: words(
    'alarmes?|reveil|rappels?|pilulier|semainier|calendrier|agenda|pense-bete|(?:petit )?mot sur|etiquette sur|routine|pour (?:votre|ton) (?:planning|agenda|organisation)',
  ),
  pt: words(
    'alarmes?|lembretes?|despertador|caixa de comprimidos|porta-comprimidos|organizador|(?:bilhete|papelinho|recado) (?:na|no|ao)|calendario|agenda|rotina|para (?:o seu|a sua|sua|seu) (?:planeamento|planejamento|agenda|calendario)',
  ),
  it: words(
    'sveglia|sveglie|allarme|promemoria|portapillole|calendario|agenda|post-it|(?:bigliett\\p{L}+|foglietto) (?:su|sul|sulla|vicino)|routine|per (?:la sua|la tua|il suo|il tuo) (?:agenda|organizzazione|programma)',
  ),
  nl: words(
    'wekker|alarm|herinnering\\p{L}*|pillendoos(?:je)?|medicijndoos(?:je)?|weekdoos|kalender|agenda|briefje|papiertje op|routine|voor (?:je|uw) (?:planning|agenda)',
  ),
  hi: words('अलार्म|रिमाइंडर|कैलेंडर|डायरी|दिनचर्या|पिल बॉक्स|पर्ची|चिट|डिब्बी'),
  ar: words(
    '(?:ال)?منبه\\p{L}*|تنبيه\\p{L}*|علبة (?:ال)?(?:حبوب|ادوية)|منظم (?:ال)?(?:حبوب|ادوية)|(?:ال)?تقويم|(?:ال)?مفكرة|ورقة (?:علي|لاصقة)|ملصق علي|روتين\\p{L}*',
  ),
  ja: /タイマー|アラーム|目覚まし|リマインダー|ピルケース|お薬カレンダー|カレンダー|手帳|メモ(?:に|を|用紙)|貼り紙|付箋|習慣に/u,
  zh: /闹钟|鬧鐘|提醒|药盒|藥盒|日历|日曆|记事本|記事本|便签|便條|便利贴|纸条|紙條|计时|計時/u,
};

function opening(lists: Readonly<Record<string, string>>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [
      language,
      new RegExp(`${OPENS}(?:${list})(?![\\p{L}\\p{M}])`, 'u'),
    ]),
  );
}

/** Where the instruction begins behind a label such as "For your diary:". */
export function behindLabel({ text, language }: Reading, { start, end }: Span): Span {
  const colon = text.slice(start, Math.min(end, start + LABEL)).search(/[:：]/);
  const isLabel = colon >= 0 && (KEPT_BY[language ?? '']?.test(text.slice(start, start + colon)) ?? false);
  return { start: isLabel ? start + colon + 1 : start, end };
}
const LABEL = 40;

function isMarked(reading: Reading, sentence: Span): boolean {
  const said = reading.text.slice(sentence.start, sentence.end);
  const language = reading.language ?? '';
  return (
    echoOf(reading, sentence) === 'summary' ||
    isPlanned(reading, sentence.start) ||
    ((OPENING[language] ?? OPENING_SIGNS[language])?.test(said) ?? false) ||
    (INSIDE[language]?.test(said) ?? false) ||
    (KEPT_BY[language]?.test(said) ?? false)
  );
}

/** Every sentence that takes up what was said before it. */
export const recapsOf = perReading((reading): readonly Span[] => {
  const [, ...others] = sentences(reading.text);
  return others.filter((sentence) => isMarked(reading, sentence));
});

export function isRecap(reading: Reading, { start, end }: Span): boolean {
  return recapsOf(reading).some((one) => one.start < end && start < one.end);
}

/** A sentence that takes up what was said, or stands in the last of several paragraphs and sends nobody to a doctor. */
export function isClosing(reading: Reading, span: Span): boolean {
  return (
    isRecap(reading, span) || (span.start >= lastParagraphOf(reading) && !sendsToCare(reading, span.start))
  );
}
