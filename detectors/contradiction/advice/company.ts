import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesOf, isOrder, isPlanned } from '../case/cues.ts';
import { isAnswer, isForSame } from '../case/one-case.ts';
import { stemsIn } from '../case/stems.ts';
import { supplementsNamedIn } from '../case/supplements.ts';
import type { Conflict } from '../conflict.ts';
import { isRecap } from '../recap/recap.ts';
import { beginnings, everywhere, NOT } from '../settings/loose.ts';
import { isImperative } from './orders.ts';
import { isPraised } from './praised.ts';
import { tokensIn } from './tokens.ts';

/**
 * Two things that are kept apart and then taken together: "the iron binds it, leave four hours", "swallow the iron along
 * with it". What is kept apart is every noun of the sentence; what goes together is named right beside the word for it.
 */

/** Kept apart in time, or one takes away what the other does. */
const APART: Readonly<Record<string, RegExp>> = {
  en: beginnings(
    'apart\\b|separate(?:d|ly)?\\b|(?:\\d+|two|four|an?|half an) (?:hours?|minutes?) (?:between|away|before or after)|wait (?:at least )?(?:\\d+|two|four|five|ten|half an|an) ?(?:hours?|minutes?)|(?:hours?|minutes?) (?:away )?from|binds?\\b|(?:reduces?|lowers?|blocks?|hinders?|cuts?|impairs?|interferes? with) (?:\\w+ ){0,3}absor|less (?:\\w+ )?(?:is )?absorbed|inactivates?\\b|within (?:\\d+|two|four|an) hours? of',
  ),
  de: beginnings(
    'abstand|getrennt|(?:zeit)?versetzt|auseinander|(?:hemm|minder|verringer|bind|verschlechter|behinder|stor)\\p{L}*[^.]{0,40}(?:aufnahme|resorption)|(?:aufnahme|resorption)[^.]{0,40}(?:hemm|minder|verringer|bind|behinder|stor)',
  ),
  es: beginnings(
    'separ\\p{L}*|espaci\\p{L}*|con \\d+ horas de diferencia|(?:reduc|disminu|bloque|dificult|interfier|impid)\\p{L}* (?:\\p{L}+ ){0,3}absor|deje (?:al menos )?(?:\\d+|dos|cuatro) horas',
  ),
  fr: beginnings(
    "espac\\p{L}*|separ\\p{L}*|d'intervalle|d'ecart|a distance|a (?:\\d+|deux|quatre) heures|(?:redui|diminu|bloqu|gen|empech)\\p{L}* (?:[\\p{L}']+ ){0,3}?(?:l')?absor",
  ),
  pt: beginnings(
    'separ\\p{L}*|espac\\p{L}*|com \\d+ horas de (?:diferenca|intervalo)|intervalo de|(?:reduz|diminu|bloquei|atrapalh|prejudic|interfer)\\p{L}* (?:\\p{L}+ ){0,3}absor',
  ),
  it: beginnings(
    "distanz\\p{L}*|separ\\p{L}*|lontan[oaie]|(?:riduc|diminui|blocc|ostacol|interfer)\\p{L}* (?:[\\p{L}']+ ){0,3}?(?:l')?assorb",
  ),
  nl: beginnings(
    'uit elkaar|ertussen|apart\\b|gescheiden|(?:rem|verminder|bind|blokkeer|verstoor)\\p{L}*[^.]{0,40}opname|opname[^.]{0,40}(?:rem|verminder|slechter)|(?:\\d+|twee|vier) uur (?:tussen|voor of na)',
  ),
  ja: /間隔|時間(?:以上)?(?:は)?(?:あけ|空け|ずらし|離し)|吸収(?:を|が)[^。]{0,6}(?:妨げ|低下|悪く|下げ|阻害)/u,
  zh: /间隔|隔开|分开|错开|相隔|(?:影响|减少|降低|妨碍|阻碍)[^。]{0,6}吸收/u,
  hi: beginnings('अंतर|अंतराल|फ़ासल|फासल|अलग-अलग|अवशोषण (?:\\S+ ){0,2}(?:कम|घट|रोक)|घंटे (?:पहले या बाद|का)'),
  ar: beginnings(
    '(?:\\p{L}{0,2})?(?:افصل|فصل|تفصل|يفصل|باعد)|(?:[وف]?(?:اترك|اجعل|دع))[^.]{0,12} (?:بينهما|بين)|بفارق|بفاصل|(?:يقلل|تقلل|يعيق|تعيق|يمنع)\\p{L}* (?:\\S+ ){0,2}امتصاص',
  ),
};

/** Both at one time; `%` stands for the thing beside it. */
const TOGETHER = everywhere({
  en: beginnings(
    '(?:mix|stir|dissolve)(?:ed|s)? (?:\\p{L}+ ){0,4}(?:in|into|with)\\b|(?:together|along(?:side)?|combined?|at the same time|in one go|in the same (?:go|gulp|glass)|washed? (?:it |them )?down with|(?:straight|right|directly|immediately) (?:after(?:wards?)?|one after)|one right after the other)\\b|\\bwith\\b',
  ),
  de: beginnings(
    '(?:misch|ruhr)\\p{L}*|dazu\\b|zusammen|gleichzeitig|gemeinsam|in einem (?:zug|schluck|rutsch)|direkt (?:danach|hintereinander)|unmittelbar danach|begleit\\p{L}*|mit\\b',
  ),
  es: beginnings(
    '(?:mezcl|disuelv|diluy)\\p{L}*|junt[oa]s?\\b|a la vez|al mismo tiempo|de una vez|acompan\\p{L}*|justo despues|con\\b',
  ),
  fr: beginnings(
    "(?:melang|dilu)\\p{L}*|ensemble|en meme temps|d'un (?:seul )?coup|accompagn\\p{L}*|juste apres|aussitot apres|avec\\b",
  ),
  pt: beginnings(
    '(?:mistur|dilu)\\p{L}*|junt[oa]s?\\b|ao mesmo tempo|de uma (?:so )?vez|acompanh\\p{L}*|logo (?:depois|a seguir)|com\\b',
  ),
  it: beginnings(
    '(?:mescol|sciogl|dilu)\\p{L}*|insieme|contemporaneamente|nello stesso momento|in una volta|accompagn\\p{L}*|subito dopo|con\\b',
  ),
  nl: beginnings(
    '(?:meng|roer)\\p{L}*|erbij|samen\\b|tegelijk\\p{L}*|gelijktijdig|in een keer|direct (?:daarna|achter elkaar)|met\\b',
  ),
  ja: /一緒に|同時に|まとめて|続けて|すぐ後に|とともに|で(?:飲|服用|流し込)/u,
  zh: /一起|同时|一并|一同|随即|送服/u,
  hi: beginnings('साथ(?!-)|एक ही (?:समय|बार|साथ)|तुरंत बाद'),
  ar: beginnings('مع(?:ا|ها|ه|هما)?(?!\\p{L})|في (?:نفس|ذات) الوقت|سويا|دفعة واحدة|مباشرة بعد'),
});
/** Of more than one time: waits, "later", "then". */
const LATER =
  /(?<![\p{L}\p{M}])(?:later|once|until|after (?!wards)|before|spater|sobald|nach|vor|bis|despues|antes|luego|hasta|apres|avant|puis|depois|ate|dopo|prima|poi|daarna|na|voor|بعد|قبل|बाद|पहले)(?![\p{L}\p{M}])|之后|以后|再|後|前|てから/u;
/** So many letters stand between the word and the thing. */
const REACH = 34;
const SHORT_REACH = 10;

interface Side {
  readonly sentence: Span;
  readonly stems: ReadonlySet<string>;
}

/** Stems, and concepts in whatever word. */
function namesIn(reading: Reading, span: Span): Set<string> {
  const concepts = tokensIn(reading, span).map(({ key }) => key);
  return new Set([
    ...stemsIn(reading, span),
    ...concepts.filter((key) => key.startsWith('#') && key !== '#by-mouth' && key !== '#fasting'),
  ]);
}

/** The stems right beside the word for company. */
function companyIn(reading: Reading, sentence: Span): Side | undefined {
  const { text } = reading;
  const language = reading.language ?? '';
  const said = text.slice(sentence.start, sentence.end);
  const together = TOGETHER[language];
  if (!together) return undefined;
  const reach = language === 'ja' || language === 'zh' ? SHORT_REACH : REACH;
  const stems = everyMatch(said, together).flatMap((match) => {
    const at = sentence.start + match.index;
    // What sums up names several instructions, each in a clause of its own.
    const part = isRecap(reading, sentence) ? clauseAt(text, at) : sentence;
    const own = text.slice(part.start, part.end);
    if (LATER.test(own) || NOT[language]?.test(own) || isOfMeal(own)) return [];
    const end = Math.min(part.end, at + match[0].length + reach);
    return [
      ...namesIn(reading, {
        start: Math.max(part.start, at - reach),
        end,
      }),
    ];
  });
  return stems.length === 0 ? undefined : { sentence, stems: new Set(stems) };
}

/** "Calcium with supper", away from the tablet that is not named there. */
const MEAL =
  /(?<!\p{L})(?:with|zum|mit dem|beim|con la|con el|con|avec le|au|com o|com a|ao|a|met het|bij het) ?(?:your |the |my |il |la |l')?(?:supper|dinner|lunch|breakfast|abendessen|mittagessen|fruhstuck|cena|almuerzo|comida|desayuno|diner|dejeuner|petit[- ]dejeuner|jantar|almoco|pequeno[- ]almoco|pranzo|colazione|avondeten|middageten|ontbijt)(?!\p{L})|(?:रात|दोपहर) के खाने के साथ|नाश्ते के साथ|مع (?:العشاء|الغداء|الفطور)|(?:夕食|昼食|朝食)(?:と|時|中)|(?:随|和)?(?:晚餐|午餐|早餐)/u;
const MEDICINE =
  /(?<!\p{L})(?:tablets?|pills?|capsules?|it|them|medicine|tabletten?|kapseln?|sie|es|pastilla|tableta|comprimido|comprime|gelule|compressa|pil|गोली|قرص|حبة)(?!\p{L})|錠|薬|药/u;

function isOfMeal(clause: string): boolean {
  return MEAL.test(clause) && !MEDICINE.test(clause);
}

const TOLD = new Set(['allow', 'must', 'order-end']);

/** An order, or what is allowed; what happens is neither. */
function isTold(reading: Reading, sentence: Span): boolean {
  return (
    isImperative(reading, sentence) ||
    isPraised(reading, sentence) ||
    isPlanned(reading, sentence.start) ||
    within(cuesOf(reading), sentence.start, sentence.end).some(
      (cue) =>
        cue.value.some((id) => TOLD.has(id)) ||
        (cue.value.includes('order-to') && isOrder(reading, sentence, cue)),
    )
  );
}

export function companyConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  const apart = APART[reading.language ?? ''];
  if (!apart || !isAnswer(reading) || !apart.test(text)) return { conflicts: [], candidates: 0 };
  const spans = sentences(text);
  const kept = spans.filter(({ start, end }) => apart.test(text.slice(start, end)));
  const conflicts: Conflict[] = [];
  for (const first of kept) {
    const things = namesIn(reading, first);
    for (const second of spans) {
      if (second.start <= first.start || !isTold(reading, second) || kept.includes(second)) continue;
      const company = companyIn(reading, second);
      if (!company) continue;
      const both = [...company.stems].filter((stem) => things.has(stem));
      // "Vitamin D goes with the calcium": a third thing.
      const named = supplementsNamedIn(reading, first);
      const again = [...supplementsNamedIn(reading, second)];
      if (again.some((one) => !named.has(one))) continue;
      // One word alone ("fast sugar", "fast breathing") is no thing.
      if (again.length === 0 && !both.some((one) => one.startsWith('#'))) continue;
      if (both.length === 0 || !isForSame(reading, first, second)) continue;
      if (
        ![first, second].every((span) =>
          isAsserted(reading, { start: span.start + 2, end: span.end }, ['negated']),
        )
      )
        continue;
      conflicts.push({ rule: 'company', first, second, why: 'does not agree with' });
    }
  }
  return { conflicts, candidates: kept.length };
}
