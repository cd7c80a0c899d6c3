import type { Quantity } from '../../kit/quantities.ts';
import { type Check, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { linksIn } from '../links.ts';
import { sameShare } from './percents.ts';

/** From an old to a new value, and the change in per cent: "from 92 to 85.5 kg, about 7 %", "92 − 85.5 = 6.5 kg, 7 %". */

const FROM =
  /(?:(?<!\p{L})(?:from|von|vom|de|del|desde|da|dal|dall|dai|dalle|do|van|passe de|passes de|od|z|ze|fran|с|со|от|av)|从|從|由|من)(?:\s(?:about|etwa|unos|environ|los|las|el|le|a|an?|around|около|ungefar|ca\.?))?\s*$/u;
const TO =
  /^[\s\p{L}%.]{0,14}?(?:\s|^|(?<=[a-z]))(?:to|auf|a|à|hasta|vers|para|naar|tot|till|do|na|на|до|je|->|→|الي)\s(?:\p{L}{2,8}\s)?$|^[^\d.;。]{0,12}(?:降至|升至|到|降到|升到|减至|增至|減至|減到|减到|减为|瘦到|から|에서|से|dan|den|→|->)[^\d.;。]{0,4}$/u;
const CHANGED =
  /\b(?:increas\w*|decreas\w*|reduc\w*|dropp?\w*|fall\w*|fell|loss|los[et]\w*|lost|gain\w*|rise|rose|risen|declin\w*|less|more|lower\w*|higher|down|up|change\w*|improve\w*|anstieg|ruckgang|senkung|abnahme|zunahme|weniger|mehr|verlust|verloren|abgenommen|zugenommen|gesunken|gestiegen|veranderung|aument\w*|reducc\w*|redujo|reducido|disminu\w*|descen\w*|perdi\w*|perdida|baj[oa]\w*|subi\w*|menos|augment\w*|baiss\w*|diminu\w*|perte|perdu\w*|hausse|moins|reduc\w*|queda|perda|perdeu|perdido|menos|riduzione|riduc\w*|calo|calat\w*|pers[oi]|perdita|meno|daling|gedaald|stijging|gestegen|afname|toename|afgevallen|verlies|minder|spad\w*|utrat\w*|schud\w*|zmniejsz\w*|wzros\w*|mniej|azal\w*|dus\w*|kayb\w*|kaybi|artis\w*|artm\w*|artti|verdiniz|minsk\w*|okning|ok\w*|gatt ned|tappat|nedgang\w*)|増加|增加|减少|減少|下降|降低|降了|上升|升高|减重|減重|減量|減り|減って|減った|増え|低下|कमी|घट|कम |वृद्धि|बढ़|انخف|خسر|فقد|زاد|زياد|ارتفع|ارتفاع|نقص|نزل|снижен|снизи|потер|похуд|сброс|умень|увелич|рост|выро|감소|감량|증가|줄|빠|늘/;
/** Not the change but a level. */
const LEVEL =
  /\b(?:at least|up to|goal|target|typical\w*|most people|studies|usually|ziel|objetivo|objectif|meta|obiettivo|doel|body fat|korperfett|between)\b|目標|目标|लक्ष्य|الهدف/;
const MINUS = /^\s?[-−–]\s?$/;
const EQUALS = /^\s?\p{L}{0,5}\s?=/u;

/** The old value and the new one; "90 − 9 = 81" takes the loss away. */
function pairOf(
  text: string,
  one: Quantity,
  other: Quantity | undefined,
): readonly [number, number] | undefined {
  if (!other || ![one, other].every(({ known, range }) => known && !range) || other.start - one.end > 24)
    return undefined;
  if (one.unit && other.unit && one.unit.id !== other.unit.id) return undefined;
  const gap = text.slice(one.end, other.start);
  if (MINUS.test(gap) && EQUALS.test(text.slice(other.end, other.end + 8)) && one.low > other.low)
    return [one.low, other.low < one.low / 2 ? one.low - other.low : other.low];
  const isLed =
    FROM.test(text.slice(Math.max(0, one.start - 18), one.start)) || /から|에서|se|→|->/.test(gap);
  return isLed && TO.test(gap) ? [one.low, other.low] : undefined;
}

export const shareChanges: Rule = (scene, next) => {
  for (const { view } of viewsOf(scene, next)) {
    const { quantities, reading, words } = view;
    const { text, raw } = reading;
    const percents = quantities.filter(({ unit }) => unit?.id === 'percent');
    const [percent, more] = percents;
    if (!percent || more || percent.range || !percent.known || !CHANGED.test(words)) continue;
    const pairs = quantities.flatMap((one, n) => {
      const pair = pairOf(text, one, quantities[n + 1]);
      return pair ? [{ pair, start: one.start, end: (quantities[n + 1] as Quantity).end }] : [];
    });
    const [found, another] = pairs;
    if (!found || another || percent.start < found.end || percent.start - found.end > 150) continue;
    const [old, now] = found.pair;
    const difference = Math.abs(now - old);
    // Only the difference itself may stand between.
    const between = quantities.filter(({ start }) => start >= found.end && start < percent.start);
    if (between.some(({ low }) => [difference, now].every((value) => Math.abs(low - value) > 0.11 * value)))
      continue;
    const around = text.slice(Math.max(found.end, percent.start - 44), percent.end + 34);
    const lead = text.slice(found.end, percent.start);
    const isSaid =
      CHANGED.test(around) ||
      /[(=]\s*(?:about |≈|~|-|−)?\s*$/.test(lead) ||
      linksIn(reading, found.end, percent.start).has('so');
    if (difference < 0.02 * old || !(old > 0 && now > 0) || LEVEL.test(around) || !isSaid) continue;
    // Of a loss nobody takes what is left for the whole.
    const shares = [difference / old, now / old, ...(now > old ? [difference / now] : [])];
    return [
      {
        start: found.start,
        end: percent.end,
        rule: 'change',
        severity: 'moderate',
        holds: shares.some((share) => sameShare(100 * share, percent)),
        explanation: `From ${old} to ${now} is a change of ${show((100 * difference) / old)} %, not ${raw.slice(percent.start, percent.end)}. Source: division.`,
      } satisfies Check,
    ];
  }
  return [];
};
