import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import type { Check, Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';

/** Whether a stock is enough for a need that was worked out before: "42 tablets in all; the box of 28 is enough". */

const YES =
  '\\b(?:enough|suffic\\w*|suffis\\w*|suffit|suffira|cover(?:s|ed)?|reich(?:t|en)|genug(?:t|en)?|auskommen|alcanza\\w*|basta\\w*|bastera\\w*|chega|da para|dao para|genoeg|volstaat|voldoende|toereikend|will do|will last|do(?:es)? it)\\b|足り(?:る|ます)|足够|足夠|够用|夠用|(?<!不)[够夠](?:用|吃|了|喝)|पर्याप्त|काफ़?ी|تكفي|يكفي|كافي';
const OVER =
  '\\b(?:left over|to spare|spare|surplus|remain\\w*|are left|ubrig|uberschuss|sobra\\w*|restera\\w*|il (?:vous )?(?:en )?reste|avanz\\w*|houdt? (?:u|je) .{0,16}over|blij\\w* .{0,16}over)\\b|余り|余る|残り|多出|还剩|還剩|बच(?:ेंग|ते|त|ेग|ें)|يتبقي|ستبقي|زيادة|فائض';
const SHORT =
  '\\b(?:short(?: of| by)?|too (?:few|little)|missing|lacking|fehl(?:en|t)|zu wenig|falta\\w*|manqu\\w*|mancher\\w*|manca\\w*|tekort|komt? (?:u|je) .{0,16}tekort)\\b|不足|足りな|足りま|不[够夠]|还差|還差|缺少|कम पड़|ينقص|تنقص|لا تكفي|لن تكفي|لا يكفي';
const VERDICT = new Seldom(new RegExp(`${YES}|${OVER}|${SHORT}`));
const POSITIVE = new RegExp(`${YES}|${OVER}`);
const NEGATIVE = new RegExp(
  `${SHORT}|\\b(?:not|isn't|won't|doesn't|don't|aren't|hardly|nicht|kaum|keine?|no(?! total)|pas|nao|non|niet|geen)\\b|不|ない|ません|नहीं|لا|لن|ليس`,
);
/** What a verdict is hedged with, and other stocks. */
const OTHER =
  /\b(?:if|unless|wenn|falls|si|se|als|second|another|two|zweite|zwei|segund[ao]|otr[ao]|dos|deuxieme|deux|duas|outra|second[ao]|due|tweede|twee|both|per|at most|only for|if you)\b|第二|再|两|兩|もう|दूसरी|اخري/;
/** What is needed in all, not a day. */
const WHOLE =
  /\b(?:(?:in|for|over|across) (?:the )?(?:\d+|all|total|whole|full)|total|course|altogether|need(?:ed|s)?|insgesamt|zusammen|brauch\w*|in (?:\w+ )?(?:tagen|wochen)|en (?:total|\d+)|son|necesita\w*|au total|en tout|il (?:vous )?faut|no total|ao todo|sao|precisa\w*|in tutto|totale|servono|serviranno|in totaal|nodig)\b|=|一共|总共|總共|合計|全部|कुल|चाहिए|مجموع|تحتاج/;
const A_DAY =
  /^\s?(?:(?:a|per|each|every) day|daily|am tag|pro tag|taglich|al dia|por dia|par jour|ao dia|al giorno|per dag|日|يوميا|प्रतिदिन)/;

const isStock = (one: Quantity): boolean =>
  one.known &&
  !one.range &&
  isPlain(one) &&
  ['pieces', 'volume', 'activity', 'drops'].includes(dimensionOf(one));

/** "With 20 you are one short": pieces go without saying. */
const WITH = /\b(?:with|of|mit|von|con|de|avec|com|met|van)\s$|(?:用|の|केवल)\s?$/;
/** What is left or missing is no stock. */
const IS_REST = new RegExp(`^\\s?(?:${OVER}|${SHORT}|over\\b)`);

export const enough: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    const verdict = VERDICT.exec(view.words.slice(from - view.start));
    if (!verdict) continue;
    const { text, raw } = view.reading;
    const at = from + verdict.index;
    const stock = view.quantities.findLast(
      (one) =>
        one.end <= at &&
        !IS_REST.test(text.slice(one.end, one.end + 20)) &&
        (isStock(one) ||
          (one.known &&
            !one.range &&
            one.unit === undefined &&
            WITH.test(text.slice(Math.max(0, one.start - 6), one.start)))),
    );
    if (!stock) continue;
    const need = view.quantities.findLast(
      (one) => isStock(one) && one.end <= stock.start && !A_DAY.test(text.slice(one.end, one.end + 12)),
    );
    if (!need || dimensionOf(need) !== (dimensionOf(stock) || 'pieces')) continue;
    const around = text.slice(Math.max(view.start, need.start - 30), need.start);
    const lead = text.slice(need.end, stock.start);
    if (!WHOLE.test(around) && !WHOLE.test(lead.slice(0, 20))) continue;
    const clause = text.slice(need.end, view.end);
    // "Two boxes of 20", or an amount of something else on the way.
    const isPacks = within(numberWordsOf(view.reading), stock.start - 26, stock.start).some(
      ({ start, value }) => value > 1 && start > need.end,
    );
    if (isPacks || lead.length > 110 || /\d/.test(lead.split(/[.;:,]\s/).at(-1) ?? '') || OTHER.test(clause))
      continue;
    const behind = text.slice(stock.end, view.end);
    const isShort = NEGATIVE.test(behind);
    if (!isShort && !POSITIVE.test(behind)) continue;
    const [has, takes] = [inBase(stock.low, stock), inBase(need.low, need)];
    const ratio = has / takes;
    if (ratio > 6 || ratio < 1 / 6 || Math.abs(ratio - 1) < 0.02) continue;
    return [
      {
        start: need.start,
        end: at + verdict[0].length,
        rule: 'enough',
        severity: 'moderate',
        holds: isShort ? has < takes : has > takes,
        explanation: `${raw.slice(stock.start, stock.end)} ${has > takes ? 'are' : 'are not'} enough for ${raw.slice(need.start, need.end)}. Source: subtraction.`,
      } satisfies Check,
    ];
  }
  return [];
};
