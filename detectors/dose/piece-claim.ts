import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, isPerDay, type Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isForChild } from './age.ts';
import { type Claim, isOtherRoute, isPrescribed, isSoldFreely, isWhole } from './claim.ts';
import { clauseOf, hasCap, isLimit, isRuledOut } from './figures.ts';
import { headingOf } from './heading.ts';
import { type Drug, isException } from './knowledge.ts';
import { frequencyOf } from './often.ts';
import { hasDuration, isSupply } from './total.ts';
import * as words from './words.ts';

function saysDayBetween(between: string): boolean {
  return words.DAY_WORDS.test(between) || words.SUM_BEFORE.test(between.replace(LIMIT_WORD, ''));
}

/** Whom a syrup or drops are given to, where no dose is spoken of. */
const GIVEN =
  /\b(?:prescri\w*|verschreib\w*|schrijft|usa-se|usam-se|use-se|se usa\w*|si usa\w*|gets?|needs?|bekommt|bekommen|erhalt|braucht|recibe\w*|necesita\w*|le tocan?|le corresponde\w*|recoit|il faut|recebe\w*|precisa\w*|riceve|serve|servono|krijgt|heeft nodig)\b|喂|먹|넣|飲ませ|पिला|يعطي|اعط/;

/** "Of the syrup that is 10 ml": a dose that was worked out, in the measure of what is given. */
const IS_WORTH =
  /\b(?:(?:equals?|works out (?:at|to|as)|comes to|that(?:'s| is| means)|is about)|entspricht|ergibt|sind das|das sind|waren das|equivale\w*|son unos|serian|correspond\w*|soit|cela fait|da(?:ria)?m? |corrispond\w*|pari a|cioe|komt (?:overeen|neer)|dat is|is dat)\b[^.;:!?\d]{0,16}$|(?:なので|になり|で)$|(?:相当于|约为|即|就是)\W{0,4}约?$|(?:बनता|होगा|यानी) ?$|(?:يعادل|تساوي|اي) ?(?:حوالي )?\W*$/;

/** "Fewer than 7 active pills left", "te quedan 5", "if 4 are missing": pieces that are there or lacking, taken by nobody. */
function isThere({ reading: { text } }: Scene, pieces: Quantity): boolean {
  const clause = clauseAt(text, pieces.start);
  const own = { start: clause.start, end: Math.max(clause.end, clauseAt(text, pieces.end - 1).end) };
  return THERE.test(text.slice(own.start, pieces.start)) || LEFT.test(text.slice(pieces.end, own.end));
}
const THERE =
  /\b(?:(?:fewer|less) than|bought|ran out of|miss(?:ed|ing)|left|weniger als|ubrig|fehlen|verpasst|menos de|qued(?:a|an|aron|o)|falt(?:an?|am|ou|aron|aram)|sobr(?:an?|am|ou|aron|aram)|compr[oae]\w*|moins de|(?:il |en )?reste(?:nt)?|manque(?:nt)?|rest(?:am?|ou|aram|ano)|meno di|manca(?:no)?|rimangono|rimast[aei]|avanza(?:no|te)|minder dan|ontbreken)\b[^.,;:!?]{0,24}$|\b(?:have|got|haben (?:sie|du)|tienes?|avez|tem|hai|hebt|heeft) (?:only |about |just |noch |nur |aun |solo |encore |ainda |ancora |nog )?$|(?:少于|不到|不足|剩下?|还有|缺|漏服?)[^。,，]{0,6}$|(?:残り|余り|手元に)[^。、]{0,8}$|(?:اقل من|فاضل|باقي|متبقي|تبقي|ناقص)[^.،]{0,14}$/;
const LEFT =
  /^[^.,;:!?。।]{0,24}(?:\b(?:left|remain\w*|missing|in the (?:pack|packet|box|bottle)|ubrig|fehlen|in der (?:packung|schachtel)|en (?:el|la) (?:blister|caja|envase)|restante?s?|de sobra|dans la (?:boite|plaquette)|na (?:cartela|caixa)|nel(?:la)? (?:blister|scatola)|rimaste?|avanzate?|over(?=[\s*]*(?:[.,;:!?)]|$))|in de (?:strip|doos))\b|残っ|余っ|剩|बची?े?|बाकी|متبقي|باقي|فاضل)/;

const LIMIT_WORD = /\s(?:up to|at most|bis zu|hochstens|hasta|jusqu'a|ate|fino a|tot)\s*\W*$/;

function isLiquid(pieces: Quantity): boolean {
  return ['volume', 'drops'].includes(dimensionOf(pieces));
}

/** Right before the pieces. */
const NEAR = 8;
/** Longest label before a colon. */
const LABEL = 60;

/** "In a day an adult should not take more than". */
function leadOf(scene: Scene, pieces: Quantity): string {
  const { text } = scene.reading;
  const { start } = clauseAt(text, pieces.start);
  // "Total for the day: 10 tablets": what a colon labels belongs to its label.
  const isLabelled = /[:：][\s*]*$/.test(text.slice(scene.start, start));
  return text.slice(Math.max(scene.start, isLabelled ? start - LABEL : start), pieces.start);
}

/** What a number of tablets says: "no more than 12 tablets in 24 hours", "one tablet at most 7 times a day". */
export function pieceClaimOf(scene: Scene, pieces: Quantity, drug: Drug): Claim | undefined {
  const { text } = scene.reading;
  if (
    isOtherRoute(scene, pieces, drug) ||
    words.LONG_TERM.test(scene.words) ||
    isException(drug, scene.words)
  )
    return undefined;
  const heading = headingOf(text, pieces.start);
  const before = heading === '' ? text.slice(scene.start, pieces.start) : `${heading} ${scene.words}`;
  const after = text.slice(pieces.end, scene.end);
  if (words.HARM.test(scene.words) || words.MISHAP.test(scene.words)) return undefined;
  if (words.SOLD.test(scene.words) && !isPerDay(pieces)) return undefined;
  // "In three days nine tablets"
  if (hasDuration(text.slice(Math.max(scene.start, pieces.start - NEAR), pieces.start))) return undefined;
  const around = frequencyOf(scene, pieces);
  const isTold =
    around !== undefined ||
    words.ADVICE.test(scene.words) ||
    GIVEN.test(scene.words) ||
    IS_WORTH.test(text.slice(scene.start, pieces.start).slice(-40)) ||
    words.ONE_DOSE.test(after.slice(0, 24));
  if (isLiquid(pieces) && !isPerDay(pieces) && !isTold) return undefined;
  if (!isLiquid(pieces) && isThere(scene, pieces)) return undefined;
  // "Every 4 to 6 hours, at most 8 in 24 hours": the day is named in between.
  const limit = isLimit(before, after) || isRuledOut(before, after);
  const isCap =
    around !== undefined &&
    around.end <= pieces.start &&
    (limit ||
      saysDayBetween(text.slice(around.end, pieces.start)) ||
      // "Four times a day (8 tablets)".
      /^\s?\($/.test(text.slice(around.end, pieces.start)) ||
      words.PRODUCT_TURNED.test(before.slice(-60)));
  const often = isCap ? undefined : around;
  // "Insgesamt am Tag nicht über acht Tabletten" is no course.
  const isOfDay = limit && words.DAY_WORDS.test(leadOf(scene, pieces));
  if (!isPerDay(pieces) && !isOfDay && isWhole(scene, pieces)) return undefined;
  const ofOne = !limit && words.ONE_DOSE.test(leadOf(scene, pieces));
  const day =
    isPerDay(pieces) ||
    isCap ||
    (!ofOne && words.DAY_WORDS.test(after.slice(0, 56))) ||
    words.DAY_WORDS.test(`${heading} ${limit ? leadOf(scene, pieces) : before.slice(-40)}`);
  if (!limit && words.ABOVE_BEFORE.test(before)) return undefined;
  if (hasDuration(heading) || isConversion(before)) return undefined;
  // "Three times a day for 4 days is 12": how often, and then for how long.
  const isOften =
    often !== undefined && !(often.end < pieces.start && hasDuration(text.slice(often.end, pieces.start)));
  if (!limit && !isPerDay(pieces) && isSupply(scene, pieces, isOften)) return undefined;
  const figures: Claim['figures'] =
    often && !isPerDay(pieces)
      ? [
          { kind: 'single', factor: 1 },
          ...(hasCap(scene, pieces) ? [] : [{ kind: 'day' as const, factor: often.low }]),
        ]
      : [
          {
            kind: day || (limit && !words.ONE_DOSE.test(clauseOf(scene, pieces))) ? 'day' : 'single',
            factor: 1,
          },
        ];
  return {
    limit: limit && (!often || isPerDay(pieces)),
    child: isForChild(scene, pieces),
    otc: isSoldFreely(scene, pieces, heading),
    prescribed: isPrescribed(scene, pieces),
    slow: words.SLOW.test(scene.words),
    figures,
  };
}

/** "3.45 g (6 capsules)", "3,250 mg, 10 tablets": the amount itself is judged. */
const isConversion = (before: string): boolean =>
  /\d\s?(?:mg|g|mcg|毫克|克)[^.;!?()]{0,40}\(\s?$|\d[,. ]?\d{3} ?mg(?:,| or| oder| o| ou| of)\s?$/.test(
    before,
  );
