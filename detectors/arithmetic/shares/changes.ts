import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { type Check, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes } from '../links.ts';
import { sameShare } from './percents.ts';

/** What a change is as a percentage: "from 96 to 90 kg, a loss of 6.25 %", "6 kg of a starting weight of 96 kg". */

/** Between the old value and the new one. */
export const TO =
  /^\s?(?:(?:down |up )?to|auf|a|al|ad|para|naar|till|do|na|до|->|→)\s?(?:about |etwa |unos |environ |circa |ongeveer )?(?:el |il |os |o )?$|^\s?(?:(?:下)?[降减減升增]?(?:低|少|加|重)?[到至为成]|から|से (?:घटकर|बढ़कर|कम होकर)?\s?|\sالي\s)$/;
/** A range that is a change: what stands before its low end. */
export const FROM = /(?:\b(?:from|von|de|del|da|dal|dall'|van|du|desde)\s?|从|從|من\s)$/;
export const CHANGED =
  /\b(?:reduc\w*|reduz\w*|reduktion|riduzion\w*|riduc\w*|drop\w*|fall(?:en|s)?|fell|decreas\w*|declin\w*|cut|loss|lost|lose\w*|lighter|lower\w*|less|gain\w*|increas\w*|rise|rose|risen|more|senk\w*|sank|sinken|gesunken|ruckgang|abgenommen|verlust|verlor\w*|weniger|zugenommen|anstieg|gestiegen|zunahme|abnahme|baj\w*|perdid[ao]|perdio|descen\w*|disminu\w*|aument\w*|subi\w*|baisse\w*|perte|perdu\w*|diminu\w*|augment\w*|hausse|queda|cai\w*|perdeu|perda|calo|cala\w*|persa?o?|perdit\w*|aument\w*|daling|gedaald|verlies|verloren|afgevallen|afname|minder|toename|gestegen)\b|減少|減り|減っ|増加|増え|下降|降低|减[了少轻]|瘦了|增加|上升|कमी|कम|घट|वृद्धि|बढ़|انخفاض|خسار|فقد|خسر|زيادة|ارتفاع/;
export const RELATIVE = /\brelativ\w*|相对|相対|सापेक्ष|نسبي/;
export const POINTS =
  /\b(?:percentage points?|points?|prozentpunkt\w*|procentpunt\w*|puntos?|pontos?|punti|absolut\w*)\b|百分点|ポイント|絶対|绝对|نقطة|نقاط|مطلق/;
const START =
  /\b(?:start\w*|initial\w*|original\w*|beginning|former|ausgang\w*|anfang\w*|ursprung\w*|inicial\w*|de partida|original|depart|initiale?|iniziale|partenza|begin\w*|uitgang\w*|oorspronkelijk\w*)\b|最初|開始|元の|原|初始|शुरुआती|शुरू|पहले|الاول|الابتدائي|الاصلي|السابق|البداي/;
/** Another subject, or another amount than that of the change. */
const ANOTHER =
  /;|\b(?:and|while|whereas|but|even|already|in half|und|wahrend|aber|bereits|schon|y|mientras|ya|et|tandis|deja|mentre|gia|mas|ja|al|maar|terwijl)\b|而|且|और|जबकि|بينما/;
/** Right before the percentage: the change itself. */
const ABOUT =
  '(?:(?:about|around|roughly|etwa|rund|ca\\.|unos?|aproximadamente|environ|cerca de|circa|ongeveer|约|約|लगभग|حوالي|تقريبا)\\s?)?';
const OF_CHANGE = new RegExp(
  `(?:${CHANGED.source})[^\\d.,;]{0,14}?(?:\\s(?:of|by|um|von|de|del|di|du|van|met|com|em|in|قدره))?\\s?(?:the |el |la |il )?${ABOUT}\\s?$`,
);
const A_CHANGE = new RegExp(`^\\s?(?:の)?(?:relative[nrs]? |smaller |の)?(?:${CHANGED.source})`);
const OTHER =
  /\b(?:ci|confidence|target|goal|limit|at least|more than|less than|about half|others?|women|men)\b/;

const LOSING =
  /\b(?:los(?:e|ing)|abnehmen|abnahme|verlieren|perder|bajar|perdre|perdant|maigrir|perdere|emagrecer|dimagrire|afvallen|verliezen)\s(?:\p{L}+\s){0,2}$/u;

const isPercent = (one: Quantity): boolean => one.unit?.id === 'percent';
const isPoint = (one: Quantity): boolean => one.known && !one.range && one.alt === undefined && one.low > 0;

function checkOf(
  { reading }: Scene,
  first: Quantity,
  said: Quantity,
  values: readonly number[],
  isSure = false,
): Check[] {
  const [value = 0] = values;
  const ratio = said.low / value;
  // Another percentage stands there.
  if (!isSure && !(ratio < 6 && ratio > 1 / 6) && Math.abs(Math.log10(ratio) % 1) > 0.02) return [];
  return [
    {
      start: first.start,
      end: said.end,
      rule: 'change',
      severity: 'moderate',
      holds: values.some((one) => sameShare(one, said)),
      explanation: `That is ${show(value)} %, not ${reading.raw.slice(said.start, said.end)}. Source: division.`,
    },
  ];
}

interface Change {
  readonly first: Quantity;
  readonly end: number;
  readonly old: number;
  readonly now: number;
}

/** "From 96 to 90 kg". */
function changeOf({ reading, quantities }: Scene): Change | undefined {
  const { text } = reading;
  const [first, second] = quantities;
  if (!first?.known) return undefined;
  const isFrom = FROM.test(text.slice(Math.max(0, first.start - 8), first.start));
  // "From 4–11 months" is no change, nor is "losing from 5 to 10 % lowers it by a fifth".
  if (dimensionOf(first) === 'time') return undefined;
  if (isPercent(first) && LOSING.test(text.slice(Math.max(0, first.start - 24), first.start)))
    return undefined;
  const isTold = !/\d\s?[-–—~]/.test(text.slice(first.start, first.end));
  if (first.range)
    return isFrom && isTold ? { first, end: first.end, old: first.low, now: first.high } : undefined;
  if (!second || !isPoint(first) || !isPoint(second)) return undefined;
  const isOneKind = first.unit === undefined || first.unit.id === second.unit?.id;
  const gap = text.slice(first.end, second.start);
  if (!isOneKind || !TO.test(gap) || !(isFrom || /から|से/.test(gap))) return undefined;
  return { first, end: second.end, old: first.low, now: second.low };
}

function fromTo(view: Scene, from: number): Check[] {
  const change = changeOf(view);
  const said = view.quantities.find(({ start }) => change && start >= change.end);
  if (!change || !said || !isPercent(said) || !isPoint(said) || said.start < from) return [];
  const { text } = view.reading;
  const gap = text.slice(change.end, said.start);
  const behind = text.slice(said.end, Math.min(view.end, said.end + 40));
  const words = gap + behind;
  const isChange = CHANGED.test(text.slice(view.start, Math.min(view.end, said.end + 40)));
  if (!isChange || OTHER.test(words) || ANOTHER.test(gap)) return [];
  const isTold =
    OF_CHANGE.test(gap) || A_CHANGE.test(behind) || concludes(view.reading, change.end, said.start);
  // "Going from 3 to 2 lowers the risk by 10 %".
  if (!isTold || OBJECT.test(gap)) return [];
  const points = Math.abs(change.old - change.now);
  const relative = [(100 * points) / change.old, (100 * points) / change.now];
  if (/[;|\n]/.test(words) || said.start - change.end > REACH) return [];
  const isOfPercents = view.quantities.slice(0, 2).every(isPercent);
  if (isOfPercents && POINTS.test(words)) return checkOf(view, change.first, said, [points]);
  return checkOf(
    view,
    change.first,
    said,
    isOfPercents && !RELATIVE.test(words) ? [...relative, points] : relative,
    // The difference called relative.
    isOfPercents && sameShare(points, said),
  );
}
const REACH = 90;
const OBJECT =
  /\b(?:lowers?|reduces?|cuts?|raises?|increases?|senkt|erhoht|reduce|baja|diminue|abaisse|augmente|reduz|riduce|aumenta|verlaagt|verhoogt)\s(?:the|your|das|die|den|ihr\w*|el|la|su|le|les|o|a|il|het|de|uw)\s/;

/** "The difference is 6 kg. Of your starting weight of 96 kg that is 6.25 %". */
function ofStart(view: Scene, from: number): Check[] {
  const { quantities, reading } = view;
  const [one, other, said, more] = quantities;
  if (!one || !other || !said || more || !isPercent(said) || !isPoint(said) || said.start < from) return [];
  if (![one, other].every((each) => isPoint(each) && dimensionOf(each) === 'mass')) return [];
  if (one.unit?.id !== other.unit?.id) return [];
  const words = reading.text.slice(view.start, said.end + 20);
  if (
    !START.test(words) ||
    !CHANGED_OR_DIFFERENCE.some((pattern) => pattern.test(words)) ||
    OTHER.test(words)
  )
    return [];
  const [low, high] = [one, other].map((each) => inBase(each.low, each)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const share = (100 * low) / high;
  return checkOf(view, one, said, [share > 50 ? 100 - share : share, share, 100 - share]);
}
const CHANGED_OR_DIFFERENCE = [
  CHANGED,
  /\b(?:difference|differenz|unterschied|diferencia|diferenca|differenza|verschil)\b|差|अंतर|الفرق/,
];

export const changes: Rule = (scene, next) => {
  if (!within(scene.reading.quantities, scene.start, next?.end ?? scene.end).some(isPercent)) return [];
  for (const { view, from } of viewsOf(scene, next)) {
    const checks = [...fromTo(view, from), ...ofStart(view, from)];
    if (checks.length > 0) return checks.slice(0, 1);
  }
  return [];
};
