import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { concludes } from '../links.ts';

/** Shares: 12 of 60 (20 %), 20 % of 60 is 12. */

const OUT_OF =
  /^\s*(?:\p{L}+\s){0,3}?(?:out of|of|in|von|aus|insgesamt|de|de cada|sur|parmi|em|su|di|van de|van|op|\/|人中|名中|中的|में से|من اصل|من بين|من)\s*(?:the|den|los|las|les|os|i|de|every|je)?\s*$/u;
const OF =
  /^\s*(?:of|von|de|del|des|di|van|の|of the|من(?: وزن(?:ك)?)?)\s*(?:a|an|the|your|los|las|les|una|un|eine[mrn]?|totalen|total|a total of|的)?\s*$/;
const IS =
  /^(?:[^\d]{0,24}?)(?:=|equals|is|are|would be|comes to|ist|sind|ergibt|entspricht|es|son|equivale a|est|font|soit|e|sao|equivalem a|sono|corrisponde a|pari a|zijn|は|等于|是|为|है|होता है|يساوي|تساوي|يعادل|تعادل|هو|هي|:)[\s*]*(?:about|approximately|around|etwa|ca\.?|unos|environ|circa|约|約)?\s*$/;

/** "Of 250 participants, 50 (20 %)". */
const OF_BEFORE = /(?:\b(?:of|von|de|sur|dei|di|van)|在)\s*(?:the|den|las?|los|les|os|as)?\s*$/;

/** Leads from the counts to their share: "12 of 400 people had it, that is 3 %". */
const SHARE_LINK =
  /^[^.;()]*(?:\b(?:that is|that's|which is|which means|i\.e\.?|equals|so|works out|meaning|amounts to|comes to|das sind|also|entspricht|es decir|o sea|lo que equivale|soit|c'est-a-dire|ou seja|o que equivale|cioe|ovvero|dus|oftewel)\b|=|即|つまり|यानी|\sاي\s)[^.;()\d]{0,24}$/;
/** "12 of 48 got better, or 25 %". */
const SHARE_OR =
  /,\s*(?:or|oder|o|ou|of|eller|lub|или|veya)\s(?:about |etwa |unos |environ |circa |cerca de )?$/;

/** "1 in 100 has it and the test is 90 % sensitive": of something else. */
const ANOTHER =
  /\b(?:and|but|while|und|aber|y|pero|et|mais|e|ma|mas|en|maar) (?:the|a|an|its|this|der|die|das|ein|eine|el|la|los|las|un|una|le|les|une|o|os|as|um|uma|il|lo|i|gli|de|het|een)\s/;

function isPercent(quantity: Quantity): boolean {
  return quantity.unit?.id === 'percent';
}

function isCount(quantity: Quantity): boolean {
  return (
    (dimensionOf(quantity) === '' || dimensionOf(quantity) === 'cells') && Number.isInteger(quantity.low)
  );
}

/** "On 12 of 60 days": what is counted may be days. */
function isWhole(quantity: Quantity): boolean {
  const id = quantity.unit?.id ?? '';
  return (
    isCount(quantity) || (['day', 'week', 'tablet', 'dose'].includes(id) && Number.isInteger(quantity.low))
  );
}

/** A percentage is said with the digits it has: 17 % for 16.7, "about 15 %" is not checked to a point. */
export function sameShare(share: number, said: Quantity): boolean {
  return Math.abs(share - said.low) <= Math.max(said.step / 2 + 0.06, said.round > 1 ? 2.5 : 1, share * 0.03);
}

function check(rule: string, parts: readonly Quantity[], holds: boolean, explanation: string): Check {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  if (parts.some((part) => !part.known))
    return { start, end, rule, severity: 'moderate', holds: undefined, explanation };
  return { start, end, rule, severity: 'moderate', holds, explanation };
}

export const percents: Rule = (scene) => {
  if (!scene.quantities.some(isPercent)) return [];
  return [...shares(scene), ...parts(scene)];
};

/** "Of 250 participants, 50 (20 %)": the whole comes first. */
function shareOfListed(scene: Scene, whole: Quantity, part: Quantity, percent: Quantity): Check | undefined {
  const { text, raw } = scene.reading;
  if (!isCount(whole) || !isCount(part) || part.low > whole.low || !(whole.low > 0)) return undefined;
  if (!OF_BEFORE.test(text.slice(Math.max(0, whole.start - 8), whole.start))) return undefined;
  if (!/^[^.;()\d]{0,30}[,，、]\s*$/.test(text.slice(whole.end, part.start))) return undefined;
  if (!/^\s*(?:\p{L}+\s)?\(\s*$/u.test(text.slice(part.end, percent.start))) return undefined;
  const ratio = (100 * part.low) / whole.low;
  return check(
    'share',
    [whole, part, percent],
    sameShare(ratio, percent),
    `${part.low} of ${whole.low} is ${show(ratio)} %, not ${raw.slice(percent.start, percent.end)}. Source: division.`,
  );
}

/** "1 in 4 women and 1 in 10 men, so 25 % and 10 %": the share of another pair. */
function isOfOther({ quantities, reading }: Scene, percent: Quantity): boolean {
  return quantities.some((part, n) => {
    const whole = quantities[n + 1];
    if (!whole || whole.start > percent.start || !isCount(part) || !isCount(whole)) return false;
    if (part.unit || whole.unit || !(whole.low > part.low)) return false;
    return (
      OUT_OF.test(reading.text.slice(part.end, whole.start)) &&
      sameShare((100 * part.low) / whole.low, percent)
    );
  });
}

/** "12 of 60 patients (20 %)" and "20 % (12 of 60)". */
function shares(scene: Scene): Check[] {
  const { text, raw } = scene.reading;
  const checks: Check[] = [];
  for (let i = 0; i + 2 < scene.quantities.length; i += 1) {
    const [a, b, c] = scene.quantities.slice(i, i + 3) as [Quantity, Quantity, Quantity];
    if ([a, b, c].some((one) => one.range || one.alt)) continue;
    const order = isPercent(c) ? [a, b, c] : isPercent(a) ? [b, c, a] : undefined;
    if (!order) continue;
    const [part, whole, percent] = order as [Quantity, Quantity, Quantity];
    const listed = percent === c ? shareOfListed(scene, a, b, c) : undefined;
    if (listed) {
      checks.push(listed);
      continue;
    }
    if (!isCount(part) || !isWhole(whole) || isPercent(part) || isPercent(whole)) continue;
    if (!OUT_OF.test(text.slice(part.end, whole.start))) continue;
    // "From 5 to 4 in 1,000, a 20 % cut": a change.
    if (
      /\b(?:to|auf|a|para|naar|do|till)\s$|[降增减減]?[到至]\s?$/.test(
        text.slice(Math.max(0, part.start - 5), part.start),
      )
    )
      continue;
    const gap = percent === c ? text.slice(whole.end, percent.start) : text.slice(percent.end, part.start);
    const linked =
      percent === c &&
      gap.length <= 60 &&
      !/[.;()\d]/.test(gap) &&
      !ANOTHER.test(gap) &&
      (SHARE_LINK.test(gap) || concludes(scene.reading, whole.end, percent.start) || SHARE_OR.test(gap));
    if (
      !linked &&
      !/^[^.;()]{0,24}\(\s*(?:about|approximately|or|approx\.?|roughly|~|≈|ca\.?|n\s*=)?\s*$|^\s*(?:,?\s*or|=|,?\s*that is|\(n\s*=)\s*(?:about\s*)?$/.test(
        gap,
      )
    )
      continue;
    if (!(whole.low > 0) || part.low > whole.low) continue;
    const share = (100 * part.low) / whole.low;
    checks.push(
      check(
        'share',
        [part, whole, percent],
        // "Lets through 1/50 (98 %)": what is kept back.
        sameShare(share, percent) ||
          isOfOther(scene, percent) ||
          (part.low === 1 && whole.low >= 10 && sameShare(100 - share, percent)),
        `${part.low} of ${whole.low} is ${show(share)} %, not ${raw.slice(percent.start, percent.end)}. Source: division.`,
      ),
    );
  }
  return checks;
}

/** "A 5 % weight loss from 200 lb": what is lost is said next, or what is left. */
const CUT_FROM =
  /^\s*(?:of (?:body ?)?weight |weight |body[- ]?weight )?(?:loss|reduction|drop|cut|decrease)\s(?:from|on|of)\s(?:a |an |the |your )?$/;

/** Between a whole and its share where that follows. */
const WHOLE_FIRST = /^\s?(?:の|的|का|के|की)\s?$/;

const GOES_ON = /^\s?[×x*÷/]\s?\d/;
const TERM_BEFORE = /[+−×÷*/]\s?$|\s[-–]\s$/;
const TERM_BEHIND = /^\s?(?:[+−×÷*]|[-–]\s)\s?\d|^\s?\p{L}{1,10}\s[+−×÷*]\s?\d/u;

/** "300 + 10 % of 3,700 = 670". */
function isSum(first: Quantity | undefined, percent: Quantity, whole: Quantity, sum: Quantity): boolean {
  const share = (percent.low * whole.low) / 100;
  return (
    first !== undefined && [first.low + share, first.low - share].some((one) => near(one, sum.low, 0.01))
  );
}

/** "20 % of 60 mg is 12 mg". */
function parts(scene: Scene): Check[] {
  const { text, raw } = scene.reading;
  const checks: Check[] = [];
  for (let i = 0; i + 2 < scene.quantities.length; i += 1) {
    const [first, second, part] = scene.quantities.slice(i, i + 3) as [Quantity, Quantity, Quantity];
    // "70kgの5%": the whole stands first.
    const isTurned = isPercent(second) && WHOLE_FIRST.test(text.slice(first.end, second.start));
    const [percent, whole] = isTurned ? [second, first] : [first, second];
    if (!isPercent(percent) || isPercent(whole) || isPercent(part)) continue;
    if ([percent, whole, part].some((one) => one.range || one.alt)) continue;
    // "300 + 10 % of 3,700 = 300 + 370": one term of several.
    if (
      TERM_BEFORE.test(text.slice(Math.max(0, percent.start - 4), percent.start)) &&
      (TERM_BEHIND.test(text.slice(part.end, part.end + 16)) ||
        isSum(scene.quantities[i - 1], percent, whole, part))
    )
      continue;
    const between = text.slice(percent.end, whole.start);
    const isCut = CUT_FROM.test(between);
    if (!(isTurned || isCut || OF.test(between)) || !IS.test(text.slice(second.end, part.start))) continue;
    if ((whole.unit?.id ?? part.unit?.id) !== (part.unit?.id ?? whole.unit?.id)) continue;
    // "5 % of 60 kg is 60 × 0.05": the calculation goes on.
    if (GOES_ON.test(text.slice(part.end, part.end + 6))) continue;
    const value = (percent.low * whole.low) / 100;
    checks.push(
      check(
        'part',
        [percent, whole, part],
        near(value, part.low, 0.03, part.step / 2) ||
          (isCut && near(whole.low - value, part.low, 0.02, part.step / 2)),
        `${percent.low} % of ${whole.low} is ${show(value)}, not ${raw.slice(part.start, part.end)}. Source: multiplication.`,
      ),
    );
  }
  return checks;
}
