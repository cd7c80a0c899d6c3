import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { type Unit, unitAt, unitOf } from '../kit/units.ts';
import type { Pair } from './pairs.ts';
import { ANOTHER, SYSTEMS } from './systems.ts';
import { withWorded } from './worded.ts';

/**
 * The second half in a line or a sentence of its own, led by its unit or by words for the same: "- Same result in mg/dL:
 * about 131", "In kPa wären das 16", "- US units: 61 mg/dL".
 */

const REACH = 170;
const ABOUT =
  '(?:(?:about|around|roughly|approximately|approx\\.|etwa|rund|ca\\.|ungefahr|unos|unas|aproximadamente|aprox\\.|environ|cerca de|uns|umas|circa|ongeveer|约|約|大约|およそ|लगभग|करीब|حوالي|نحو|تقريبا|~|≈|=)\\s?)?';
/** A label up to its colon, and what it says besides the unit. */
const LABEL = new RegExp(
  `^[\\s*\u2022–>-]{0,6}([^:：\\n]{1,60}?)\\s?\\*{0,2}[:：=→]\\*{0,2}\\s?\\*{0,2}${ABOUT}\\*{0,2}$`,
);
const SAME =
  /\b(?:same|equivalent|converted|conversion|that is|gleich\w*|[ds]erselbe|dasselbe|selben?|umgerechnet|entspricht|lo mismo|mism[ao]|equivale\w*|convertid[oa]|meme|converti\w*|l'equivalent|o mesmo|mesm[ao]|lo stesso|stess[oa]|convertit[oa]|corrispond\w*|dezelfde|hetzelfde|omgerekend|zelfde)\b|同じ|換算|换成|換成|换算|折合|相当于|वही|बदल|بدلا|نفس|بعد التحويل|يعادل/;
/** A limit, no value. */
const LIMITED =
  /[<>≤≥]|\b(?:below|above|under|over|less|more|max\w*|min\w*|unter|uber|menos|mas|moins|plus|menor|maior|abaixo|acima|sotto|sopra|meno|piu|onder|boven|minder|meer)\b|以上|以下|未満|से कम|से ज़्यादा|اقل|اكثر/;
/** What may stand around a unit that is the whole label. */
const BARE =
  /\b(?:in|en|em|as|na|the|units?|unit|value|result|einheit|wert|unidad|unite|unita|eenheid|si|us|uk|or|oder|o|ou|of)\b|単位|单位|單位|で|用|में|بوحدة|[\s()*"'.,\u2022–-]/g;
/** "In kPa that would be": the unit opens the sentence. */
const VERB =
  "(?:(?:that|this|it|das|dies|es|eso|esto|cela|ca|ce|isso|isto|questo|cio|dat|dit)(?:'s|'d)?\\s?)?(?:(?:is|would|be|comes?|came|to|out|at|works?|makes?|gives?|you|get|equals?|are|sind|ist|waren|ware|ergibt|macht|entspricht|son|es|serian?|equivale|equivalen|font|fait|ferait|feraient|donne|c'est|est|soit|sao|e|seriam?|da|dao|sono|sarebbero|sarebbe|fa|fanno|zijn|is|zou|wordt|komt|uit|op|a|das|dat|cela|isso|zijn)\\s){0,5}";
const OPENS = new RegExp(
  `^[\\s*\u2022–>-]{0,6}(?:(?:so|and|und|y|et|e|en)[,\\s]\\s?)?(?:in|en|em|auf|as|op)\\s(?:the )?@[,\\s]\\s?${VERB}${ABOUT}\\*{0,2}$`,
);
const OPENS_BEHIND = new RegExp(
  `^[\\s、,，]{0,2}(?:用|以|换成|换算成|換成|و ?ب?(?:وحدة )?|ب?(?:وحدة )?)?@\\s?(?:表示|来说|में|では|だと|に(?:すると|直すと|換算すると))?(?:就?是|为|則|则)?[、,，]?\\s?(?:(?:यह|ये|تكون|تصبح|يكون|فهي|تساوي)\\s)?${ABOUT}\\*{0,2}$`,
);

/** Up to the last stop. */
const STOPPED = /^.*(?:[.;!?]\s|[。；！？।])/s;
/** Most leads open with neither and have no label: nothing is looked for in them. */
const MAY_LEAD =
  /[:：=→]|^[\s*\u2022–>-]{0,6}(?:(?:so|and|und|y|et|e|en)[,\s]\s?)?(?:in|en|em|auf|as|op)\s|[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff]/;

/** The line or the sentence up to the figure. */
function leadOf(text: string, at: number): string {
  const from = Math.max(0, at - 110);
  const before = text.slice(from, at);
  const cut = Math.max(before.lastIndexOf('\n'), (STOPPED.exec(before)?.[0].length ?? 0) - 1);
  return before.slice(cut + 1);
}

/** The only unit that the words name, with those around it. */
function unitIn(reading: Reading, start: number, end: number): { unit: Unit; words: string } | undefined {
  const { text, raw } = reading;
  let found: { unit: Unit; from: number; to: number } | undefined;
  for (let at = start; at < end; at += 1) {
    const before = at > start ? (text[at - 1] ?? '') : '';
    if (/[\p{L}\p{N}/]/u.test(before) && before.charCodeAt(0) < 0x600) continue;
    const hit = unitAt(text, raw, at);
    const isShort = hit && hit.end - at < 2 && !/[%l℃℉\u3400-\u9fff]/.test(text.slice(at, hit.end));
    if (!hit || hit.end > end || isShort) continue;
    // "In" is an inch only behind a figure, "days" are no name of a unit here.
    if (['pieces', 'frequency', 'angle'].includes(hit.unit.atom.dimension)) continue;
    if (found && found.unit.id !== hit.unit.id) return undefined;
    found = { unit: hit.unit, from: at, to: hit.end };
    at = hit.end - 1;
  }
  return (
    found && { unit: found.unit, words: `${text.slice(start, found.from)}@${text.slice(found.to, end)}` }
  );
}

/** A bare figure, or one in its own unit, that the words before it offer as another measure of the same. */
function offered(reading: Reading, one: Quantity): Quantity | undefined {
  const { text } = reading;
  const lead = leadOf(text, one.start);
  if (!MAY_LEAD.test(lead)) return undefined;
  const isBare = !one.unit || one.unit.id === 'deg';
  const label = LABEL.exec(lead)?.[1];
  if (label !== undefined && (LIMITED.test(label) || ANOTHER.test(label))) return undefined;
  if (!isBare)
    return label !== undefined && (SAME.test(label) || (SYSTEMS.test(label) && text[one.end] !== '/'))
      ? one
      : undefined;
  const named = unitIn(reading, one.start - lead.length, one.start);
  if (!named || /^\s?[%/×*+°-]/.test(text.slice(one.end, one.end + 2))) return undefined;
  const { unit, words } = named;
  // "In week 3": which one, not how many.
  if (unit.atom.dimension === 'time') return undefined;
  if (label !== undefined) {
    const around = LABEL.exec(words.replace('@', ' '))?.[1] ?? '';
    return SAME.test(label) || around.replace(BARE, '') === '' ? { ...one, unit } : undefined;
  }
  return OPENS.test(words) || OPENS_BEHIND.test(words) ? { ...one, unit } : undefined;
}

/** Where the figure itself is a limit. */
const BEHIND =
  /^\s(?:(?:and|or) (?:above|more|over|higher|up|below|less)|(?:und|oder) (?:mehr|hoher|daruber|weniger)|(?:y|o) (?:mas|menos)|(?:et|ou) (?:plus|moins)|(?:e|ou|o) (?:mais|menos|piu|meno|oltre)|(?:en|of) (?:meer|hoger|minder))\b|^\s?(?:以上|以下|未満|或更|से (?:ज़्यादा|अधिक|कम)|(?:او|ف)\s?(?:اكثر|اقل))/;
const LIMIT =
  /(?:[<>≤≥]|\b(?:below|above|under|over|than|least|most|up to|unter|uber|mindestens|hochstens|menos de|mas de|moins de|plus de|menos que|mais de|meno di|piu di|onder|boven|minder dan|meer dan))\s?$/;

export function restatedPairs(reading: Reading): Pair[] {
  const { text } = reading;
  const all = withWorded(reading);
  const pairs: Pair[] = [];
  let first: Quantity | undefined;
  for (const one of all) {
    const second =
      one.known && !LIMIT.test(text.slice(Math.max(0, one.start - 14), one.start))
        ? offered(reading, one)
        : undefined;
    if (
      second &&
      first?.unit &&
      first.unit.id !== second.unit?.id &&
      second.start - first.end <= REACH &&
      !LIMIT.test(text.slice(Math.max(0, first.start - 14), first.start)) &&
      !BEHIND.test(text.slice(first.end, first.end + 16)) &&
      /[\n.;。।!?]/.test(text.slice(first.end, second.start))
    ) {
      pairs.push({
        first,
        second: { ...second, unit: withoutDay(second.unit as Unit, first.unit) },
        form: 'words',
      });
    }
    if (one.unit && one.unit.id !== 'deg') first = one;
    else if (second) first = second;
  }
  return pairs;
}

const withoutDay = (unit: Unit, other: Unit): Unit =>
  unit.per.length > other.per.length && unit.per[0]?.atom.dimension === 'time' ? unitOf(unit.atom) : unit;
