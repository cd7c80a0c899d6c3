import { everyMatch } from '../kit/every-match.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { countryNamesIn } from '../places/countries.ts';
import { isAmbulance, isCarried, isOf, ownService } from './ambulance.ts';
import { forbidden, hedged } from './excused.ts';
import { type CueKind, cueMatcher, isEmergencySomewhere, linesWith, type Purpose } from './knowledge.ts';
import { isTaken, type Label, labelOf, NAME_BEHIND, ROUND_THE_CLOCK } from './layout.ts';
import { isAmongFigures, isCompared, isCounted, isDenied, isReading } from './measured.ts';
import {
  ANSWERS,
  askedFor,
  askedKinds,
  type Cue,
  figuresOfUser,
  isAskedFor,
  isOpening,
  purposeOf,
} from './purpose.ts';
import { isNear, linedIn, scopeOf } from './scope.ts';
import { sentenceToldOf } from './told-of.ts';

/** A number that the text tells the reader to call. */
export interface Mention extends Span {
  /** Digits only. */
  readonly number: string;
  /** Country that the sentence ties it to; `undefined`: the user's own. */
  readonly scope: string | undefined;
  /** The country stands in the same sentence. */
  readonly tied: boolean;
  readonly purpose: Purpose;
  /** The answer itself says what it is for, or begins with it; else that is taken from the question. */
  readonly isSaid: boolean;
  /** Every purpose that the sentence speaks of. */
  readonly purposes: readonly Purpose[];
  /** "Call …" or "the number is …" stands right before it. */
  readonly direct: boolean;
  readonly ambulance: boolean;
  /** The service whose word stands right beside it. */
  readonly own: 'ambulance' | 'other' | undefined;
  /** Written with the code of a country. */
  readonly international: boolean;
  /** The reader is told to use their own local number, or that this one is not to be called. */
  readonly excused: boolean;
  readonly sentence: Span;
  /** In a list that puts the number first: the words behind it that say whose it is. */
  readonly label: Label | undefined;
  /** The label says what the number is for, and that is no emergency, crisis or poisoning. */
  readonly elsewise: boolean;
}

const NUMBER =
  /(?<![\d.,/$€£%+-]|\d:)(?:(?:\+?\d{1,3}[ -])?(?:\(\d{1,12}\)(?=[ -]?\d)|\d{1,12})|\(\d{1,12}\))(?:[ -]\d{1,8}){0,5}(?![\d%°]|[.,/:]\d(?!\d ?(?:小[时時]|時間|h\b|\/7)))/g;
/** Longest way from "call" and from "the number is" to the number. */
const DIRECT = 34;
/** From the name of a service, which is said of nothing but its number. */
const DIRECT_NAMED = 60;
const NUMBER_REACH = 8;

const CALLS: readonly CueKind[] = ['call', 'emergency', 'crisis', 'poison', 'adjacent', 'named'];
const speaksOfCalling = ({ kinds }: Cue): boolean => CALLS.some((kind) => kinds.includes(kind));

/** "安心專線1925", "生命線的號碼是1995", "Youthline's number is 1995". */
const ITS_NUMBER =
  /^['’]?s?[\s:：|*_(（「]{0,5}(?:的?(?:号码|號碼|电话|電話|专线|專線|热线|熱線)?(?:号|號)?[是为為]?|の?(?:番号|電話番号)?は?|का (?:नंबर|नम्बर)|(?:على )?(?:ال)?رقم(?:ه|ها)?|هو|(?:the |die |el |le |o |il |het )?(?:number|nummer|numero|numéro)(?: is| ist| es| est| e| è)?|unter|under|on|at|au|al|op|via|pelo|en el|no|is|ist|es|est|e|पर)?[\s:：*_(（「]{0,5}$/;

/** The service that the sentence before names: "There is Tele-MANAS. Its number is …". */
function isOfNamed(text: string, span: Span, sentence: Span, cues: readonly Cue[]): boolean {
  const before = sentenceToldOf(text, span, sentence);
  return (
    before !== undefined &&
    within(cues, before.start, before.end).some(({ kinds }) => kinds.includes('named'))
  );
}

/** "安心專線1925", "call 1990": no year. */
function isCalled(text: string, span: Span, cues: readonly Cue[]): boolean {
  return (
    isToldToCall(text, span) ||
    isOfNamed(text, span, sentenceAt(text, span.start), cues) ||
    cues.some(
      ({ kinds, end }) =>
        kinds.includes('named') && end <= span.start && ITS_NUMBER.test(text.slice(end, span.start)),
    )
  );
}

/** Every number to call, in order. Empty, at the price of one scan, when nothing speaks of calling. */
export function mentionsIn(reading: Reading, asked: Reading | undefined): Mention[] {
  const { text } = reading;
  const cues = cueMatcher
    .scan(text, reading.starts)
    .map((hit) => ({ kinds: hit.value, start: hit.start, end: hit.end }));
  const question = asked ? askedKinds(asked) : [];
  if (!/\d/.test(text)) return [];
  if (!cues.some(speaksOfCalling) && !(ANSWERS.test(text) && question.includes('call'))) return [];
  const found: Mention[] = [];
  let countries: PhraseHit<string>[] | undefined;
  for (const match of everyMatch(text, NUMBER)) {
    const number = match[0].replace(/\D/g, '');
    if (number.length < 2 || number.length > 12 || text[match.index - 1] === '\u0001') continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (isCounted(reading, number, span, isCalled(text, span, cues))) continue;
    if (figuresOfUser(asked, question).has(number) && !isToldToCall(text, span)) continue;
    countries ??= countryNamesIn(reading);
    const mention = mentionOf(text, number, span, cues, countries, question);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionOf(
  text: string,
  number: string,
  span: Span,
  cues: readonly Cue[],
  countries: readonly PhraseHit<string>[],
  question: readonly CueKind[],
): Mention | undefined {
  const sentence = sentenceAt(text, span.start);
  const here = within(cues, sentence.start, sentence.end);
  const has = (kind: CueKind): boolean => here.some((cue) => cue.kinds.includes(kind));
  const answers =
    span.start < 24 && ANSWERS.test(text) && (question.includes('call') || question.includes('ambulance'));
  const carried = isOfNamed(text, span, sentence, cues);
  const told = answers || carried || isToldToCall(text, span);
  if (isReading(text, span, told)) return undefined;
  // "177 °C (call it 180)": about as much.
  if (/\bcall (?:it|that) (?:an? |about )?$/.test(text.slice(Math.max(0, span.start - 16), span.start)))
    return undefined;
  const urgent = carried || has('emergency') || has('crisis') || has('poison') || has('named');
  if (!has('call') && !urgent && !told && !isAdjacent(span, here, 2)) return undefined;
  const known = isEmergencySomewhere(number) || linesWith(number).length > 0;
  const label = labelOf(text, span);
  const named = label ? here.filter((cue) => cue.start >= label.start && cue.start < label.end) : [];
  const isFor = (...kinds: CueKind[]): boolean =>
    named.some((cue) => kinds.some((kind) => cue.kinds.includes(kind)));
  const direct =
    told ||
    (label?.firm === true && isFor('emergency', 'ambulance', 'crisis', 'poison', 'named')) ||
    isDirect(text, span, here, known || number.length >= 8);
  // Other numbers of a sentence about calling are ages, times and counts.
  if (!direct && !known) return undefined;
  if (
    !known &&
    number.length < 7 &&
    ((number.length !== 3 && !has('crisis') && !has('poison') && !has('named')) || !urgent) &&
    !told
  )
    return undefined;
  if (
    number.length < 7 &&
    // "Unter 112" is to be called only where something speaks of calling; else it is "below".
    !(isAdjacent(span, here, 2) && (has('call') || urgent)) &&
    isCompared(text, span.start)
  )
    return undefined;
  // An age, a value or a count: nothing but a number's word ("number 136", "unter 18") speaks of calling.
  if (!told && number.length < 5 && isAmongFigures(text, span, sentence)) return undefined;
  // An article alone ("le 15", "le 13") makes a call of two digits only where they are called somewhere, and told to be.
  if (number.length < 3 && (!direct || !isEmergencySomewhere(number) || !(has('call') || urgent)))
    return undefined;
  // "中毒110番" is the name of a line.
  if (/中毒$/.test(text.slice(0, span.start)) && text[span.end] === '番') return undefined;
  if (!direct && number.length < 6 && !nearCall(text, span, here)) return undefined;
  // "Labs call 30-100 ng/mL sufficient": a range is no number.
  if (
    /^\s?-\s?\d|^[-–~〜～]\d/.test(text.slice(span.end, span.end + 3)) ||
    /^\s?(?:ng|pg|mmol|nmol|iu)\b/.test(text.slice(span.end, span.end + 6))
  )
    return undefined;
  const said = purposeOf(text, span, label?.firm || named.length > 0 ? named : here);
  const ownCountries = within(countries, sentence.start, sentence.end);
  const scope = scopeOf(text, span, ownCountries);
  const own = ownService(text, span, here);
  return {
    ...span,
    number,
    scope: scope ?? linedIn(number, countries),
    tied: scope !== undefined && isNear(text, span, ownCountries, scope),
    purpose: said ?? askedFor(here, question),
    isSaid: said !== undefined || answers || (told && isOpening(span)),
    purposes: (['crisis', 'poison'] as const).filter(has),
    direct,
    own,
    ambulance: label?.firm
      ? isFor('ambulance') && !isFor('police', 'fire')
      : own
        ? own === 'ambulance'
        : (isAmbulance(text, span, here) ||
            ((carried || isAdjacent(span, here, NUMBER_REACH)) && isCarried(text, sentence, cues)) ||
            (direct && isAskedFor(span, question))) &&
          !isOf(text, span, sentence, here, 'police', 'fire'),
    international: /^\+|^00\d{8}/.test(text.slice(span.start, span.end)) || text[span.start - 1] === '+',
    excused: hedged(span, here) || forbidden(span, here) || isDenied(text, span, told),
    sentence,
    label,
    elsewise: label !== undefined && !isFor('emergency', 'ambulance', 'crisis', 'poison'),
  };
}

/** "999" right after "ring", "112" after "number": words too common to count from afar. */
function isAdjacent(span: Span, cues: readonly Cue[], reach: number): boolean {
  return cues.some(
    (cue) => cue.kinds.includes('adjacent') && cue.end <= span.start && span.start - cue.end <= reach,
  );
}

/** "Call 113 or 0800 …": as direct as the one before. */
const OR_BEFORE = /(?<!\d)\d[\d -]{1,14}[*_]{0,2} (?:or|oder|of|o|u|ou|या|او) [*_]{0,2}$/;
const OR_BACK = 24; // UTF-16 units

function isDirect(text: string, span: Span, cues: readonly Cue[], likely: boolean): boolean {
  const other = OR_BEFORE.exec(text.slice(Math.max(0, span.start - OR_BACK), span.start));
  if (other && likely && span.end - span.start > 6) {
    const start = span.start - other[0].length;
    if (isDirect(text, { start, end: start + 4 }, cues, true)) return true;
  }
  const reach = likely && span.end - span.start > 2 ? DIRECT : 14;
  const before = cues.some(
    (cue) =>
      cue.kinds.some(
        (kind) =>
          kind === 'call' ||
          kind === 'emergency' ||
          kind === 'crisis' ||
          kind === 'poison' ||
          kind === 'named',
      ) &&
      cue.end <= span.start &&
      span.start - cue.end <= (cue.kinds.includes('named') ? DIRECT_NAMED : reach) &&
      !/[\d.;!?]/.test(text.slice(cue.end, span.start).replace(ROUND_THE_CLOCK, '')) &&
      !(cue.kinds.includes('named') && isTaken(text, cue, text.slice(cue.end, span.start))),
  );
  // "119番に電話", "112 पर कॉल", "112 anrufen": the verb comes last.
  const after =
    /^\s*(?:番|号|に電話|へ電話|पर|नंबर|anrufen|wahlen|an\b|rufen|bellen|डायल|को|एम्बुलेंस|急救|에 전화|로 전화|번에|번으로|에|'?[yiua]{1,2} ara|'?[yiua]{1,2} arayin)/.test(
      text.slice(span.end, span.end + 14),
    );
  const name = cues.some(
    (cue) =>
      cue.kinds.includes('named') &&
      cue.start >= span.end &&
      cue.start - span.end < 24 &&
      NAME_BEHIND.test(text.slice(span.end, cue.start)),
  );
  return before || after || name || isAdjacent(span, cues, 2) || isToldToCall(text, span);
}

/** "Dial 1177": nothing but a number to call stands right behind these. */
const RIGHT_BEFORE =
  /(?:\b(?:call|dial|ring|phone|(?:call or )?text|(?:send )?(?:an? )?(?:sms|text(?: message)?) to|sms (?:au|al|an(?: die)?|para(?: [oe]l?)?|ao|naar)|text "?[a-z]+"? to|wahlen sie(?: die)?|wahle(?: die)?|marque(?: al| el)?|marca(?: al| el)?|marcar(?: al| el)?|llame al|llama al|composez le|appelez le|faites le|ligue(?: para)?(?: o)?|disque(?: o)?|chiam[ai](?: subito)? il|bel)|[拨撥]打|[拨撥]|致[电電]|اتصل(?:ي|وا)? (?:علي|ب)) ?$/;
function isToldToCall(text: string, span: Span): boolean {
  return (
    span.end - span.start >= 3 &&
    RIGHT_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start)) &&
    !/^\s?(?:times|other|of|people|or more|friends|doctors|in|messages|characters|words)/.test(
      text.slice(span.end, span.end + 12),
    )
  );
}

function nearCall(text: string, span: Span, cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) =>
      (cue.kinds.includes('call') || cue.kinds.includes('emergency')) &&
      Math.abs(cue.start - span.start) < 60 &&
      // "It comes as 110 and 150; in an emergency …", "your weights were 171, 172, 176, so you call": told of something else.
      !(cue.start < span.start ? /;/ : /;|, ?\d/).test(
        text.slice(Math.min(cue.end, span.end), Math.max(cue.start, span.start)),
      ),
  );
}
