import { Seldom } from '../kit/seldom.ts';
import type { Span } from '../kit/sentences.ts';
import type { Slot, SlotKind } from './slots.ts';

/** What a careful reader wants before a number counts as the one that a guideline gives. */

export type Ranges = readonly (readonly [number, number])[];

/** A number so many times off is one of something else. */
const STRANGE = 15;

export function isStrange({ low, high, kind }: Slot, accept: Ranges): boolean {
  if (kind === 'ratio' || kind === 'pressure') return false;
  const top = Math.max(...accept.map(([, most]) => most));
  const bottom = Math.min(...accept.map(([least]) => least));
  return low > top * STRANGE || (high > 0 && high < bottom / STRANGE);
}

/** An entry of a list of references, or the result of a study in it. */
const REFERENCE = new Seldom(
  /\bdoi\b|\b10\.\d{4,}\/|\bpmid\b|\bet al\b|(?:19|20)\d\d\s?;\s?\d+|\b(?:n engl j med|lancet|jama|bmj|cochrane)\b[^\n]{0,24}(?:19|20)\d\d/,
);
const LINE = 400; // UTF-16 units

export function isReference(text: string, { start, end }: Span): boolean {
  if (!REFERENCE.mayMatch(text)) return false;
  // Never looked for through the whole text: it may have one line.
  const before = text.slice(Math.max(0, start - LINE), start + 1);
  const [behind] = text.slice(end, end + LINE).split('\n', 1);
  return REFERENCE.test(
    before.slice(before.lastIndexOf('\n') + 1) + text.slice(start + 1, end) + (behind ?? ''),
  );
}

/** "Three days apart", "差3天": by how much two figures differ, not how long something lasts. */
const DIFFERENCE_BEFORE =
  /(?:\b(?:differ(?:s|ence)?(?: \w+)? (?:by|of|is)|(?:off|out|early|late|later|earlier|longer|shorter|older|younger|ahead|behind|(?:shift|delay|extend|shorten|lengthen|advanc|postpon|prolong|reduc|vary|varies|mov|push)\w*)(?: \w+){0,3} by (?:about |only |up to )?|unterschied\w*(?: \w+){0,2}|um (?:etwa |rund |bis zu |ca\. )?|diferencia (?:es )?de|difference (?:est )?de|ecart (?:est )?de|diferenca (?:e )?de|differenza (?:e )?di|verschil (?:is |van )?|scheelt)|(?:相差|差|只差|差了|差异|差は|の差|ずれは?|फ़?र्क|अंतर|الفرق|بفارق))\s{0,2}(?:約|约|大约|仅|लगभग|about )?$/;
const DIFFERENCE_BEHIND =
  /^\s?(?:too (?:early|late)|early|late|of difference|unterschied|differenz|de diferencia|de difference|d'ecart|de diferenca|di differenza|verschil)(?![a-z])|^(?:の差|差|のずれ|का (?:अंतर|फर्क|फ़र्क))/;

/** "At 25, or two years after the last one": a beginning, not how often. */
const OR_LATER =
  /\b(?:or|oder|o|ou|of)\s(?:\S+\s){0,3}\S+\s(?:after|nach|despues|apres|depois|apos|dopo|na)(?![a-z])/;

export function isDifference(line: string, { start, end }: Span): boolean {
  if (OR_LATER.test(line.slice(Math.max(0, start - 5), end))) return true;
  return (
    DIFFERENCE_BEFORE.test(line.slice(Math.max(0, start - 40), start)) ||
    DIFFERENCE_BEHIND.test(line.slice(end, end + 20))
  );
}

/** "Needs about two weeks to cross over": how long, no week of a pregnancy. */
const TAKES =
  /\b(?:needs?|takes?|lasts?|within|for|at least|braucht|dauert|fur|innerhalb von|mindestens|necesita|tarda|dura|durante|al menos|prend|dure|faut|pendant|au moins|precisa de|leva|demora|pelo menos|impiega|servono|almeno|duurt|nodig|minstens)\s(?:about |around |etwa |rund |unos |unas |environ |cerca de |circa |ongeveer )?$/;

export const isSpan = (line: string, { start }: Span): boolean =>
  TAKES.test(line.slice(Math.max(0, start - 32), start));

/** What the question has to ask for before its topic may stand for one that the answer does not name. */
const ASKS_FIGURE =
  /\b(?:how|what|when|which|until|wie|wann|was|welche\w*|bis|cuant\w*|cuando|cual\w*|cada|que|hasta|quand|combien|quel\w*|comment|jusqu\w*|quant\w*|quando|qual\w*|come|ogni|fino|hoeveel|hoe|wanneer|welke?|wat|tot|ile|kiedy|jak|jaki\w*|kac|ne|nasil|hur|nar|vilk\w*)\b|何|いつ|間隔|頻度|年齢|どの|どれ|どう|几|幾|多少|多久|多长|多大|什么|怎么|कितन|कब|कौन|किस|क्या|كم|متي|ما|ماذا|كيف|сколько|когда|как|몇|언제|얼마|어떻게/;

export const asksFigure = (question: string): boolean => ASKS_FIGURE.test(question);

/** Whose tests begin sooner and come more often: at raised risk, or with a relative … */
const AT_RISK =
  /\b(?:average[- ]risk(?=[^.!?]{0,20}\b(?:though|however)\b)|(?:not|aren't|isn't) (?:at )?average[- ]risk|(?:higher|high|increased|elevated)[- ]risk(?! (?:hpv|types?|strains?|human papilloma))|family history|relatives?|brca|lynch|polyps?|adenom\w*|verwandt\w*|familiar\w*|polyp\w*|antecedent\w*|polipos?|polypes?|parente|parenti|polipi?|poliepen?|familial\w*)\b|家族|血縁|ポリープ|亲属|親屬|息肉|高危|高風險|高风险|पारिवारिक|पॉलिप|العائل|سلائل|قريب من الدرجة/;
const RELATIVE =
  '\\b(?:(?:your|my|a|with a|his|her) (?:father|mother|brother|sister|dad|mum|mom|parents?|family|aunt|uncle|first[- ]degree)|(?:mein|dein|ihr|der|die)\\w* (?:vater|mutter|bruder|schwester|eltern|tante|onkel)|(?:mi|su|tu|un) (?:padre|madre|hermano|hermana|tia|familia)|(?:mon|ma|votre|un) (?:pere|mere|frere|soeur|tante|famille)|(?:meu|minha|seu|sua) (?:pai|mae|irmao|irma|tia|familia)|(?:mio|mia|suo|sua) (?:padre|madre|fratello|sorella|zia|famiglia)|(?:mijn|uw|je) (?:vader|moeder|broer|zus|tante|familie))\\b|父|母(?!乳)|兄|姉|妹|姐|哥|弟|पिता|माँ|मां|माता|बहन|भाई|परिवार|والد|اختي|اخي|شقيق';
/** … who has fallen ill. */
const ILL =
  '(?:\\b(?:(?:had|has|have|got)(?! (?:\\S+ )?(?:an? |his |her |their |the )?(?:letter|invit\\w*|appointment|text|call|test|scan|check|jab|shot|vaccin\\w*|booster))|died|diagnos\\w*|cancer|tumou?rs?|aneurysm(?! (?:scan|screen|check|ultrasound))|\\w*krebs|erkrankt\\w*|gestorben|hatte|tuvo|tiene|murio|cancer|aneurism\\w*|eut|eu|a eu|mort|morte?|decede\\w*|teve|morreu|cancro|ha avuto|tumore|kanker|overleden)\\b|癌|がん|亡|得了|患|कैंसर|سرطان|توف)';
const RELATIVE_ILL = new RegExp(`(?:${RELATIVE})[^.!?\\n]{0,50}?${ILL}|${ILL}[^.!?\\n]{0,30}(?:${RELATIVE})`);
const isRaised = (text: string): boolean => {
  const words = text.replace(NO_RISK, ' ');
  return AT_RISK.test(words) || RELATIVE_ILL.test(words);
};
/** "The programme invites everybody at 50": said of all, whoever asks. */
const PROGRAMME =
  /\b(?:program(?:me|s|mes)?|routinely invit\w*|programm|fruherkennungsprogramm|programas?|depistage organise|screening organizzato|programma|bevolkingsonderzoek)\b|集団検診|国家项目|कार्यक्रम|برنامج/;
export const NO_RISK = new Seldom(
  /\b(?:no|without(?: any)?|never|keine?\w*|ohne|sin|no (?:tengo|tiene|hay)|sans|pas d[e']|sem|nao (?:tenho|tem|ha)|senza|nessun\w*|geen|zonder)(?: \S+)?(?: |(?<='))(?:family(?: history)?|relatives?|polyps?|familiar\w*|familien\w*|verwandt\w*|polyp\w*|antecedent\w*(?: \w+)?|familia\w*|familie\w*|polip\w*|poliep\w*|parenti)|(?:ليس|لسن|بدون|دون|لا يوجد)[^.،]{0,14}خطر(?: مرتفع)?|(?:not|aren't|isn't|nicht|no|sin|sans|sem|senza|niet) (?:\S+ ){0,3}(?:at )?(?:high|higher|increased|raised|erhohte[ns]?|alto|elevado|eleve|elevato|hoog|verhoogd)(?: |-)(?:risk|risiko|riesgo|risque|risco|rischio|risico)|(?:没有|無|无)[^,，。]{0,4}(?:家族|息肉|高危)|家族歴(?:は|も)?(?:な|あり?ませ)|परिवार में किसी को नहीं/g,
);
const SCREENS: ReadonlySet<string> = new Set(['screening', 'uspstf', 'ad-screen', 'uspstf-interval']);
export const isScreening = (source: string): boolean => SCREENS.has(source);
const SCREEN_KINDS: ReadonlySet<SlotKind> = new Set(['interval', 'start', 'end', 'lone', 'years']);
const ABOUT = 300; // UTF-16 units

/** Screening of somebody who is not of average risk has times of its own. */
export function isAtRisk(
  source: string,
  kind: SlotKind,
  text: string,
  { start, end }: Span,
  piece: string,
  question: string | undefined,
): boolean {
  if (!SCREENS.has(source) || !SCREEN_KINDS.has(kind)) return false;
  if (PROGRAMME.test(text.slice(start, end))) return isRaised(piece);
  return isRaised(question ?? '') || isRaised(text.slice(Math.max(0, start - ABOUT), start) + piece);
}

/** Beside an age that a programme begins at: "begins in the year you turn 30", "対象は20歳以上". */
const BEGINNING =
  /\b(?:starts?|begins?|beginning|starting|first|eligible|entitled|invit\w*|offered|beginn\w*|start\w*|erstmals|anspruch|eingeladen|angeboten|berechtigt|empieza\w*|comienza\w*|inicia\w*|primera|invita\w*|derecho|commence\w*|debute\w*|premiere|invitee?s?|droit|proposee?s?|comeca\w*|primeira|convida\w*|convocad\w*|direito|inizia\w*|comincia\w*|prima|invitat\w*|diritto|begint|beginnen|eerste|uitgenodigd|uitnodiging|oproep|zaczyna\w*|baslar|borjar|kallas|inbjud\w*|ab|a partir d\w*|desde|des|debut|inicio|inizio|dai|vanaf)\b|начина|приглаша|対象|開始|始ま|受けられ|开始|起始|对象|适用|शुरू|पात्र|يبدا|تبدا|대상|시작/;
const BESIDE = 70; // UTF-16 units

/** "From 70 on nobody is invited any more": an end. */
const NO_MORE =
  /\b(?:no longer|any ?more|ya no|ne (?:\S+ ){0,3}plus|n'(?:\S+ ){0,3}plus|nicht mehr|kein\w* (?:\S+ ){0,3}mehr|ja nao|non (?:\S+ ){0,3}piu|niet meer|geen (?:\S+ ){0,3}meer)\b/;

/** "45歳以上", "45 and older": of those ages on. */
const OPEN_END =
  /\d\s?(?:\S+\s?)??(?:以上|から|以降|及以上|이상|부터|फ़?िर|और उससे ऊपर|से ऊपर|की उम्र (?:से|के बाद)|فما فوق|فاكثر|and (?:older|over|up|above)|und alter|y mas|et plus|e mais|ou mais|in su|e oltre|en ouder|\+)/;

export function isBeginning(line: string, { start, end }: Span): boolean {
  if (NO_MORE.test(line.slice(end, end + BESIDE))) return false;
  const before =
    line
      .slice(Math.max(0, start - BESIDE), end)
      .split(/[;；]|[,，、](?= )/)
      .at(-1) ?? '';
  return (
    BEGINNING.test(before) ||
    BEGINNING.test(line.slice(end, end + 14)) ||
    OPEN_END.test(line.slice(start, end + 2))
  );
}

/** "With vitamin A. The second …": a sentence ends there, or another dose begins. */
export const isEnded = (text: string, one: number, other: number): boolean =>
  /[.!?]\s|\b(?:second|zweite\w*|segunda|deuxieme|seconda|tweede|druga)\b|第2|第二|2回目|दूसरी|الثانية/.test(
    text.slice(Math.min(one, other), Math.max(one, other)),
  );

/** What a result that is not normal asks for comes sooner than the next round. */
const FOUND =
  /(?<!\b(?:not|no|nothing|nicht|kein\w*|keine|no|sin|ningun\w*|pas|aucun\w*|nao|nenhum\w*|non|nessun\w*|niet|geen) (?:\w+ ){0,2})\b(?:positiv\w*|abnormal\w*|abnorm\w*|auffallig\w*|anormal\w*|anomal\w*|alter(?:ed|ad[oa]s?|acion\w*|acoes|azion[ei]|at[oaie])|colposcop\w*|kolposkop\w*|(?:virus|hpv|vph|papillomavirus|blood|blut|sangre|sang|sangue|bloed) (?:\w+ )?(?:is|are|was|ist|wurde|esta|est|es|e|wordt) (?:\w+ )?(?:found|present|detected|gefunden|nachgewiesen|vorhanden|presente|detectad\w+|present|detecte\w*|trovat\w+|rilevat\w+|gevonden|aangetoond)|afwijkend\w*)\b|陽性|阳性|異常(?!な(?:し|け))|异常|पॉज़िटिव|पॉजिटिव|असामान्य|ايجابي|غير طبيعي/;
/** "Two years after your last smear": of those who had one under the rules before. */
const AFTER_LAST =
  /\b(?:after|nach|despues de|apres|depois d[eoa]|dopo|na)\s(?:\w+ ){0,2}?(?:last|previous|letzten?|ultim[oa]|dernier\w*|laatste)\b/;

/** Sooner than any programme has it, after a result or after the last test of another kind. */
export function isFollowUp(source: string, slot: Slot, accept: Ranges | undefined, line: string): boolean {
  if (!SCREENS.has(source) || slot.kind !== 'interval' || !accept) return false;
  if (slot.high >= Math.min(...accept.map(([least]) => least))) return false;
  return FOUND.test(line) || AFTER_LAST.test(line.slice(slot.start, slot.end + 24));
}
