import type { Quantity } from '../../kit/quantities.ts';
import type { Scene } from '../../kit/scenes.ts';
import { type Check, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { linksIn } from '../links.ts';
import { sameShare } from './percents.ts';

/** From an old to a new value, and the change in per cent: "from 92 to 85.5 kg, about 7 %". */

const FROM =
  /(?:(?<!\p{L})(?:from|von|vom|de|del|desde|da|dal|dall|dai|dalle|do|van|passe de|passes de|od|z|ze|fran|с|со|от|av)|从|從|由|من)(?:\s(?:about|etwa|unos|environ|los|las|el|le|a|an?|around|около|ungefar|ca\.?))?\s*$/u;
const TO =
  /^[\s\p{L}%.]{0,14}?(?:\s|^|(?<=[a-z]))(?:to|auf|a|à|hasta|vers|para|naar|tot|till|do|na|на|до|je|->|→|الي)\s(?:\p{L}{2,8}\s)?$|^[^\d.;。]{0,12}(?:降至|升至|到|降到|升到|减至|增至|減至|減到|减到|减为|瘦到|から|에서|से|dan|den|→|->)[^\d.;。]{0,4}$/u;
export const CHANGED =
  /\b(?:increas\w*|decreas\w*|reduc\w*|dropp?\w*|fall\w*|fell|loss|los[et]\w*|lost|gain\w*|rise|rose|risen|declin\w*|less|more|lower\w*|higher|down|up|change\w*|improve\w*|anstieg|ruckgang|senkung|abnahme|zunahme|weniger|mehr|verlust|verloren|abgenommen|zugenommen|gesunken|gestiegen|veranderung|aument\w*|reducc\w*|redujo|reducido|disminu\w*|descen\w*|perdi\w*|perdida|baj[oa]\w*|subi\w*|menos|augment\w*|baiss\w*|diminu\w*|perte|perdu\w*|hausse|moins|reduc\w*|queda|perda|perdeu|perdido|menos|riduzione|riduc\w*|calo|calat\w*|pers[oi]|perdita|meno|daling|gedaald|stijging|gestegen|afname|toename|afgevallen|verlies|minder|spad\w*|utrat\w*|schud\w*|zmniejsz\w*|wzros\w*|mniej|azal\w*|dus\w*|kayb\w*|kaybi|artis\w*|artm\w*|artti|verdiniz|minsk\w*|okning|ok\w*|gatt ned|tappat|nedgang\w*)|増加|增加|减少|減少|下降|降低|降了|上升|升高|减重|減重|減量|減り|減って|減った|増え|低下|कमी|घट|कम |वृद्धि|बढ़|انخف|خسر|فقد|زاد|زياد|ارتفع|ارتفاع|نقص|نزل|снижен|снизи|потер|похуд|сброс|умень|увелич|рост|выро|감소|감량|증가|줄|빠|늘/;
const RELATIVE = /relativ|相对|相対|सापेक्ष|نسبي|относит|상대/;
/** Not the change but a level. */
const LEVEL =
  /\b(?:at least|up to|goal|target|typical\w*|most people|studies|usually|ziel|objetivo|objectif|meta|obiettivo|doel|body fat|korperfett|between)\b|目標|目标|लक्ष्य|الهدف/;

interface Pair {
  readonly old: number;
  readonly now: number;
  readonly unit: string | undefined;
  readonly start: number;
  readonly end: number;
}

function pairsIn(text: string, quantities: readonly Quantity[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [n, one] of quantities.entries()) {
    if (!one.known) continue;
    const led = FROM.test(text.slice(Math.max(0, one.start - 18), one.start));
    if (one.range) {
      // "From 4–11 months": when, not what changed.
      if (led && one.unit?.atom.dimension !== 'time')
        pairs.push({ old: one.low, now: one.high, unit: one.unit?.id, start: one.start, end: one.end });
      continue;
    }
    const other = quantities[n + 1];
    if (!other?.known || other.range || other.start - one.end > 24) continue;
    if (one.unit && other.unit && one.unit.id !== other.unit.id) continue;
    const gap = text.slice(one.end, other.start);
    // "80 − 74 = 6 kg"; of "80 − 6 = 74 kg" the second is what is lost.
    if (
      /^\s?[-−–]\s?$/.test(gap) &&
      /^\s?\p{L}{0,5}\s?=/u.test(text.slice(other.end, other.end + 8)) &&
      one.low > other.low
    ) {
      const now = other.low < one.low / 2 ? one.low - other.low : other.low;
      pairs.push({
        old: one.low,
        now,
        unit: other.unit?.id ?? one.unit?.id,
        start: one.start,
        end: other.end,
      });
      continue;
    }
    const joined = TO.test(gap) || /^\s?(?:→|->|>)\s?$/.test(gap);
    if (!joined || (!led && !/から|에서|से|→|->|dan|den/.test(gap))) continue;
    pairs.push({
      old: one.low,
      now: other.low,
      unit: other.unit?.id ?? one.unit?.id,
      start: one.start,
      end: other.end,
    });
  }
  return pairs;
}

function viewsOf(scene: Scene, next: Scene | undefined): Scene[] {
  const both = joined(scene, next, 420);
  return both ? [scene, both] : [scene];
}

/** Where the percentage stands, something says that it is the change. */
function isChange(view: Scene, pair: Pair, percent: Quantity): boolean {
  const { text } = view.reading;
  const from = Math.max(pair.end, percent.start - 44);
  const around = text.slice(from, percent.end + 34);
  if (LEVEL.test(around)) return false;
  const lead = text.slice(from, percent.start);
  return (
    CHANGED.test(around) ||
    /[(=]\s*(?:about |≈|~|-|−)?\s*$/.test(lead) ||
    linksIn(view.reading, from, percent.start).has('so')
  );
}

const DOUBLED =
  /\b(?:twice|doppelt\w*|doubl\w*|verdopp\w*|verdubbel\w*|duplic\w*|dobr\w*|raddopp\w*|podwo\w*|fordubbl\w*)\b|удво|加倍|倍増|翻倍/;

export const shareChanges: Rule = (scene, next) => {
  const checks: Check[] = [];
  for (const view of viewsOf(scene, next)) {
    if (!view.quantities.some((one) => one.unit?.id === 'percent') || !CHANGED.test(view.words)) continue;
    const { text, raw } = view.reading;
    const pairs = pairsIn(text, view.quantities);
    const [pair, other] = pairs;
    if (!pair || other || !(pair.old > 0) || !(pair.now > 0)) continue;
    const percents = view.quantities.filter(
      (one) => one.unit?.id === 'percent' && one.known && !one.range && one.start >= pair.end,
    );
    const [percent] = percents;
    if (!percent || percents.length > 1 || percent.start - pair.end > 150) continue;
    // Only the difference itself may stand between.
    const between = view.quantities.filter((one) => one.start >= pair.end && one.end <= percent.start);
    const difference = Math.abs(pair.now - pair.old);
    if (
      between.some(
        (one) =>
          // "From 3 to 2 in 1,000".
          !(one.unit === undefined && [100, 1000, 10_000, 100_000].includes(one.low)) &&
          Math.abs(one.low - difference) > 0.11 * difference &&
          Math.abs(one.low - pair.now) > 0.011 * pair.now,
      )
    )
      continue;
    // "37.8 → 38 drops" rounds; "twice the dose lowers it by 6 %" is about something else.
    if (difference < 0.02 * pair.old || DOUBLED.test(text.slice(pair.end, percent.start))) continue;
    if (!isChange(view, pair, percent)) continue;
    const around = text.slice(pair.end, percent.end + 30);
    const shares = [difference / pair.old];
    // Of a loss nobody takes what is left for the whole.
    if (!RELATIVE.test(around) && pair.now > pair.old) shares.push(difference / pair.now);
    const rest = /\b(?:of (?:the|your|its)|is|remains?)\b/.test(around) ? [pair.now / pair.old] : [];
    const fits = [...shares, ...rest].map((share) => 100 * share);
    if (pair.unit === 'percent' && !RELATIVE.test(around)) fits.push(difference);
    checks.push({
      start: pair.start,
      end: percent.end,
      rule: 'change',
      severity: 'moderate',
      holds: fits.some((share) => sameShare(share, percent)),
      explanation: `From ${pair.old} to ${pair.now} is a change of ${show(fits[0] ?? 0)} %, not ${raw.slice(percent.start, percent.end)}. Source: division.`,
    });
  }
  return checks;
};
