import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isImperative } from '../advice/orders.ts';
import { type Token, tokensIn } from '../advice/tokens.ts';
import { cuesIn } from '../case/cues.ts';
import { sendsToCare } from '../case/elsewhere.ts';
import { isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { NOT } from '../settings/loose.ts';
import { timesIn, wordsOf } from './brief.ts';
import { hoursIn } from './hours.ts';
import { namesOthers } from './use.ts';
import { EVE, SOON, SPARED, TOMORROW } from './when.ts';

/**
 * What one sentence of a brief answer rules out and another allows or orders: "no alcohol while pregnant … a glass of red is
 * fine". Compared by concept; of what is ruled out for a time the other must come sooner.
 */

/** Denies no act: "no problem", "don't forget". */
const HARMLESS =
  /(?<![\p{L}\p{M}])(?:no (?:problem|harm|worries|reason not)|(?:not|isn't|n't) (?:a problem|harmful|an issue|matter)|without (?:worry\w*|a problem)|(?:do not|don't|never) (?:forget|hesitate)|kein problem|unbedenklich|nicht (?:schlimm|schadlich|vergessen)|sin problemas?|no (?:pasa nada|hay problema|importa|dude|olvide)|sans (?:crainte|probleme|souci)|(?:pas|aucun) de? ?(?:probleme|souci)|n'(?:oubliez|hesitez) pas|sem problemas?|nao (?:ha|tem|faz) (?:problema|mal)|nao (?:se )?(?:esqueca|hesite)|senza problemi|nessun problema|non (?:c'e problema|fa male|dimentic\w*)|geen probleem|niet erg|vergeet niet|doesn't hurt|does no harm|schadet nicht|macht nichts|no hace dano|ne fait (?:pas|aucun) (?:de )?mal|kan geen kwaad|नुकसान नहीं|لا يضر|कोई (?:बात|दिक्कत|हर्ज|हर्ज|समस्या) नहीं|न भूलें|لا (?:مشكلة|باس|مانع|ضرر|تنس\p{L}*))(?![\p{L}\p{M}])|没关系|沒關係|没问题|沒問題|不要紧|不碍事|无妨|別忘|别忘|問題(?:は)?(?:ありません|ない)|(?:かまい|構い)ません|差し支えありません|心配(?:は)?(?:いりません|ありません)/gu;
const FINE =
  /(?<![\p{L}\p{M}])(?:fine|ok|okay|can|may|free to|allowed|safe|go ahead|will do|helps?|enjoy|perfect|great|be able to|darf|durfen|konnen|kann|erlaubt|ruhig|hilft|in ordnung|gern\w*|puede[ns]?|podes|se permite|permitid[oa]|vale|bien|ayuda|podra|pouvez|peut|permis|possible|bien|ok|aide|pode[ms]?|permitido|ajuda|libera\w*|puo|possono|permesso|bene|aiuta|tranquillamente|mag|mogen|kan|kunt|prima|gerust|toegestaan|helpt|सकते|सकती|सकता|ठीक|يمكن\p{L}*|مسموح|تستطيع|جيد)(?![\p{L}\p{M}])|可以|没关系|沒關係|没问题|不要紧|无妨|無妨|てもよい|ても大丈夫|(?:かまい|構い)ません|問題(?:は)?(?:ありません|ない)|できます|おすすめ/u;
/** Another time, or another thing in its place. */
const LATER =
  /(?<![\p{L}\p{M}])(?:stop\p{L}*|quit\p{L}*|give up|as usual|plain|ordinary|regular|another|others?|wie (?:gewohnt|ublich)|einfache\p{L}*|andere\p{L}*|como siempre|otr[oa]s?|comme d'habitude|autres?|como sempre|outr[oa]s?|come sempre|altr[oaie]|gewone|ander\p{L}*|दूसर\p{L}*|اخر\p{L}*|(?:leave|left) (?:\p{L}+ ){0,3}out|off|when|whenever|once|if|again|otherwise|from tomorrow|after(?! (?:a |the |your )?(?:shower|bath|dinner|lunch|breakfast|meals?|work|each|every|brushing))|wenn|falls|sobald|nach|sonst|wieder|weglassen|wer|cuando|una vez|si|tras|despues|de nuevo|quien|quand|lorsque|une fois|apres|sinon|qui|quando|assim que|depois|apos|de novo|quem|appena|altrimenti|di nuovo|chi|als|wanneer|zodra|anders|weer|weg|wie|जब|अगर|यदि|नहीं तो|फिर|اذا|عندما|بمجرد|والا|مجددا|aufhor\p{L}*|dej[ae]r? de|arret\p{L}*|par[ae]r? de|smett\p{L}*|stop|छोड़\p{L}*|توقف|اطلب|until|till|wait|earliest|only (?:after|from|once)|not before|later|instead|rather|avoid|skip|swap|without|free|unless|except|once (?:it|they|you)|(?:a|one|two|three|few|several) (?:weeks?|months?|days?) (?:after|later)|bis|warten|fruhestens|erst|spater|statt|stattdessen|lieber|verzicht\w*|meid\w*|ausser|hasta|esper\w*|despues de|mas tarde|en vez|en lugar|evit\w*|salvo|jusqu'a?|attend\w*|plus tard|au lieu|plutot|sauf|ate|aguard\w*|depois de|mais tarde|exceto|fino|aspett\w*|dopo|piu tardi|invece|piuttosto|tranne|tot|wacht\w*|pas|later|liever|behalve|तक|बाद|बजाय|की जगह|حتي|بعد|بدلا|انتظر\p{L}*|الا)(?![\p{L}\p{M}])|まで|以降|代わり|避け|控え|以后|以後|之后|再|改喝|改用|戒|やめ|代替|等到|場合|なら|れば|たら|如果|等|后|後(?!に車)/u;
const TWO_DAYS = 48;
/** "For 24 hours", "in the first two days": how long it is ruled out. */
const HALF_DAY = 6;

/** What is acted on, no act. */
const TOPICS = new Set(
  '#lenses #antibiotic #paracetamol #breastfeed #by-mouth #fasting #take-out #heat-illness #body-heat #salt #vinegar'.split(
    ' ',
  ),
);

export function deniedIn(reading: Reading, words: string): boolean {
  return NOT[reading.language ?? '']?.test(words.replace(HARMLESS, ' ')) ?? true;
}

const AHEAD = 60;
const LAST = new Set(['ja', 'hi']);

/** The concepts of the sentence whose clause denies them: the "not" before them, or behind them where the verb is last. */
function ruledOutIn(reading: Reading, sentence: Span): Token[] {
  const { text, language } = reading;
  return tokensIn(reading, sentence).filter(({ key, start, end }) => {
    if (!key.startsWith('#') || TOPICS.has(key)) return false;
    const clause = clauseAt(text, start);
    const ahead = text.slice(Math.max(clause.start, start - AHEAD), end);
    if (LAST.has(language ?? '') || language === 'zh' || language === 'de' || language === 'nl')
      return (
        (deniedIn(reading, wordsOf(reading, clause)) || STOPS.test(wordsOf(reading, clause))) &&
        !NEEDLESS.test(wordsOf(reading, clause))
      );
    return (deniedIn(reading, ahead) || STOPS.test(ahead)) && !NEEDLESS.test(wordsOf(reading, clause));
  });
}
/** Told against without a "not". */
export const STOPS =
  /(?<!\p{L})(?:(?:stay|keep) (?:off|away|clear)|leave|left|skip|give up|do without|without|lassen|weglassen|laissez|deje|deja|deixe|lasci|laat|meiden|meide|verzichten|prescind\p{L}*|aband\p{L}*|evitez|arretez|evit[ei]|smetta|vermijd|परहेज|परहेज़|बचें|امتنع\p{L}*|تجنب\p{L}*)(?!\p{L})|やめて|やめま|控え|禁止|禁酒|禁煙|戒|忌/u;
/** No need, no effect, no cause: nothing is ruled out. */
const NEEDLESS =
  /(?<![\p{L}\p{M}])(?:quit\w*|giv\w+ up|have never|never smoked|aufhor\w*|need\w*|necessary|have to|harm\w*|cause\w*|help\w*|affect\w*|contain\w*|work\w*|only|just|more than|too|much|notig|notwendig|braucht?|brauchen|muss|mussen|schade\w*|hilft|helfen|enthalt\w*|nur|mehr als|zu viel|hace falta|necesari\w*|necesita\w*|perjudica|causa\w*|contien\w*|solo|mas de|demasiad\w*|besoin|necessaire|suffit|caus\w+|contient|seulement|plus de|trop|precisa\w*|necessari\w*|faz mal|contem|apenas|mais de|demais|serve|bisogno|occorre|contiene|soltanto|piu di|troppo|nodig|hoef\w*|bevat|alleen|meer dan|te veel|ज़रूरत|जरूरत|ज़रूरी|जरूरी|सिर्फ|केवल|ज़्यादा|ज्यादा|يحتاج|تحتاج|ضرور\p{L}*|يسبب|فقط|اكثر)(?![\p{L}\p{M}])|必要|だけ|不用|无需|不必|不需要|只|过量|太多|含/u;

const AGE = new Set(['age', 'if']);
const BRIEFLY =
  /(?<![\p{L}\p{M}])(?:(?:right|straight|directly|immediately|just) (?:after|before)\p{L}*|direkt (?:nach|vor)\p{L}*|unmittelbar|justo (?:despues|antes)|juste (?:apres|avant)|logo (?:depois|apos|antes)|subito (?:dopo|prima)|vlak (?:na|voor)|तुरंत बाद|مباشرة بعد|बरस|उम्र|عمر)(?![\p{L}\p{M}])|直後|直前|马上|刚/u;

/** "Three weeks off" and "the next day": sooner than it is allowed. */
function isTooSoon(reading: Reading, wait: number, sentence: Span): boolean {
  const said = wordsOf(reading, sentence);
  const times = timesIn(reading, sentence).filter(({ low }) => low > 0);
  if (wait === 0) return times.every(({ low }) => low < HALF_DAY) && !LATER.test(said);
  if (times.some(({ high }) => high >= wait * 0.9)) return false;
  return SOON.test(said) || times.length > 0 || (wait >= TWO_DAYS && (TOMORROW.test(said) || EVE.test(said)));
}

/** Kept apart from the tablet: not to be taken with it. */
const APART =
  /(?<![\p{L}\p{M}])(?:apart|away from|separat\p{L}*|(?:hours?|minutes?) (?:before|after|between)|gap|abstand\p{L}*|auseinander|getrennt|separ\p{L}*|alej\p{L}*|distanci\p{L}*|espac\p{L}*|distanc\p{L}*|ecart\p{L}*|a distance|distanc\p{L}*|afastad\p{L}*|lontan\p{L}*|distanz\p{L}*|uit elkaar|tussen|gescheiden|अंतर|फासला|दूर|فاصل\p{L}*|الفصل|افصل\p{L}*|باعد\p{L}*|بعيدا)(?![\p{L}\p{M}])|间隔|間隔|隔开|错开|[あ空開](?:け|いて)|離し/u;
const KEPT = new Set('#tea #coffee #milk #grapefruit #sugar #alcohol #butter #oil'.split(' '));
const TOGETHER =
  /(?<![\p{L}\p{M}])(?:with|into|alongside|together|washed? down|mit|zusammen|in|im|dazu|hinunter\p{L}*|con|junto|avec|ensemble|dans|com|junto|insieme|nel|met|samen|के साथ|साथ|में|مع|بال\p{L}+|معا)(?![\p{L}\p{M}])|と一緒|で(?:飲|流し込)|一起|送服|配|同时|和|就着/u;

function keptApart(reading: Reading, spans: readonly Span[]): Conflict[] {
  return spans.flatMap((a, at): Conflict[] => {
    const said = wordsOf(reading, a);
    if (!APART.test(said) || timesIn(reading, a).length === 0) return [];
    const kept = tokensIn(reading, a).filter(({ key }) => KEPT.has(key));
    const [first] = kept;
    if (!first) return [];
    const keys = new Set(kept.map(({ key }) => key));
    return spans
      .slice(at + 1)
      .flatMap((b): Conflict[] => {
        const use = wordsOf(reading, b);
        const again = tokensIn(reading, b).find(({ key }) => keys.has(key));
        const clause = again && wordsOf(reading, clauseAt(reading.text, again.start));
        if (!again || !clause || !TOGETHER.test(clause) || deniedIn(reading, use) || LATER.test(use))
          return [];
        // "Iron at 7, the coffee at 9": two hours of the day.
        const hours = hoursIn(reading, b);
        const times = timesIn(reading, b).filter(
          ({ start, end }) => !hours.some((hour) => hour.start < end && start < hour.end),
        );
        if (times.length > 0 || hours.length > 1 || namesOthers(reading, a, b)) return [];
        return [{ rule: 'done-anyway', first, second: again, why: 'takes together what is kept apart by' }];
      })
      .slice(0, 1);
  });
}

/** Acts that are ruled out with one thing and done with another. */
const ACTS = new Set(['#rinse', '#soak', '#rub', '#scrub']);

function matched(reading: Reading, span: Span, keys: ReadonlySet<string>): number {
  return new Set(tokensIn(reading, span).flatMap(({ key }) => (keys.has(key) ? [key] : []))).size;
}

export function doneConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  const conflicts: Conflict[] = keptApart(reading, spans);
  for (const [at, a] of spans.entries()) {
    const out = ruledOutIn(reading, a);
    if (out.length === 0 || at === spans.length - 1) continue;
    // "Not right afterwards", "not before the first birthday": for a short while, for others.
    if (
      cuesIn(reading, clauseAt(reading.text, (out[0] as Token).start), AGE).size > 0 ||
      BRIEFLY.test(wordsOf(reading, a))
    )
      continue;
    const keys = new Set(out.map(({ key }) => key));
    const [first] = out as [Token];
    const wait = Math.max(
      0,
      ...timesIn(reading, a)
        .map(({ low }) => low)
        .filter((low) => low >= 1),
    );
    for (const b of spans.slice(at + 1)) {
      const said = wordsOf(reading, b);
      // "Bain chaud" names the bath as well.
      const again = tokensIn(reading, b).find(
        ({ key, text }) =>
          keys.has(key) || (key.startsWith('#') && out.some((one) => text.startsWith(`${one.text} `))),
      );
      // "Never rinse with tap water", "rinse with the solution".
      if (
        again &&
        ACTS.has(again.key) &&
        out.some(({ key }) => !ACTS.has(key)) &&
        matched(reading, b, keys) < 2
      )
        continue;
      if (!again || deniedIn(reading, wordsOf(reading, clauseAt(reading.text, again.start)))) continue;
      if (
        !FINE.test(said) &&
        !isImperative(reading, b) &&
        !isImperative(reading, clauseAt(reading.text, again.start)) &&
        !SOON.test(said)
      )
        continue;
      if (!isOfOneMedicine(reading, a, b)) continue;
      if (/[?？؟]\s*$/.test(said) || sendsToCare(reading, b.start) || namesOthers(reading, a, b)) continue;
      if (SPARED.test(said) || !isTooSoon(reading, wait, b)) continue;
      if (
        wait > 0 &&
        LATER.test(said.replace(SOON, ' ')) &&
        !SOON.test(said) &&
        !TOMORROW.test(said) &&
        !EVE.test(said)
      )
        continue;
      if (!isAsserted(reading, again, ['negated', 'conditional'])) continue;
      conflicts.push({ rule: 'done-anyway', first, second: again, why: 'does what is ruled out by' });
      break;
    }
  }
  return conflicts;
}
