import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted, type Stance } from '../../kit/stance.ts';

import { isImperative } from '../advice/orders.ts';
import { isAnswer, isForSame, isOfOneMedicine } from '../case/one-case.ts';
import { differInShort } from '../case/qualifiers.ts';
import { isRare, shared, stemsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { beginnings, denies } from '../settings/loose.ts';
import { spokenOf } from './spoken.ts';

/**
 * Delays: "works within 72 hours … wait a week"; "wait 45 minutes before breakfast … eat five minutes after the tablet".
 * The wait is longer than the time there is, or shorter than the one that was ordered.
 */

interface Delay {
  readonly value: Quantity;
  readonly clause: Span;
  readonly sentence: Span;
  readonly hours: number;
}

const WITHIN =
  /(?:within|inside|in the first|innerhalb (?:von|der|der ersten)|binnen|spatestens (?:nach)?|en las(?: primeras)?|dentro de (?:las )?(?:primeras )?|antes de (?:las )?|dans les(?: premieres?)?|(?:nas|dentro das) (?:primeiras)?|entro(?: le)?(?: prime)?|binnen(?: de)?(?: eerste)?|خلال)(?: (?:about|at most|the|max\p{L}*))? ?\**$/u;
const WITHIN_BEHIND = /^\**(?:以内|之内|内|のうち| ?के (?:भीतर|अंदर|अन्दर))/;
const WAIT =
  /(?<!\p{L})(?:wait(?:ing)?|hold off|put (?:it|this|that) off|delay\p{L}*|give it|warte\p{L}*|abwarten|esper\p{L}*|aguard\p{L}*|attend\p{L}*|patient\p{L}*|aspett\p{L}*|attend\p{L}*|wacht\p{L}*|afwachten|انتظر\p{L}*)[^.;\n]{0,36}$|等(?:待|上)?[^。,]{0,8}$/u;
const WAIT_BEHIND =
  /^\**(?:ほど|くらい)?[^。、]{0,4}(?:待|様子を見)|^\**(?: \S+){0,2} (?:इंतज़ार|इंतजार|रुक)|^[^。,]{0,4}再/;
const AFTER_BEHIND =
  /^\**[ ]?(?:after\b|later\b|nach\b|danach|spater|despues|apres|plus tard|depois|apos\b|mais tarde|dopo\b|piu tardi|na\b|later|后|以后|後|के बाद|बाद|بعد)/;
const AFTER_AHEAD = /(?:بعد|nach|despues de|apres|depois de|apos|dopo|na|after) ?\**$/;
/** The other way about: waits until something is over. */
const ONCE = beginnings(
  'if|wenn|falls|si|se|als|अगर|اذا|vomit|erbr|vomi|braak|miss|forg|vergess|olvid|oubli|esque|dimentic|verge',
);

/** It is too late for it. */
const CLOSED =
  /\b(?:no longer|too late|window (?:has|is) closed|missed the window|nicht mehr|zu spat|ya no|demasiado tarde|trop tard|n'est plus|ne peut plus|tarde demais|ja nao|troppo tardi|non e piu|te laat|niet meer)\b|手遅れ|間に合い(?:ません|ない)|もう(?:使え|遅)|太晚|来不及|來不及|已(?:经|經)(?:不能|无效|無效|没用)|देर हो|अब नहीं|فات الاوان|متاخر/;

const CLEARLY = 1.4;
const CLEARLY_LESS = 1.1;

function delaysOf(reading: Reading): Delay[] {
  const { text } = reading;
  return [...reading.quantities, ...spokenOf(reading)].flatMap((value) =>
    value.known && value.unit && dimensionOf(value) === 'time'
      ? [
          {
            value,
            clause: clauseAt(text, value.start),
            sentence: sentenceAt(text, value.start),
            hours: inBase(value.high, value),
          },
        ]
      : [],
  );
}

export function delayConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const all = delaysOf(reading);
  const ahead = ({ value, sentence }: Delay, length = 44): string =>
    text.slice(Math.max(sentence.start, value.start - length), value.start);
  const behind = ({ value }: Delay): string => text.slice(value.end, value.end + 24);
  const waits = all.filter(
    (one) => (WAIT.test(ahead(one)) || WAIT_BEHIND.test(behind(one))) && !denies(reading, one.clause),
  );
  const conflicts: Conflict[] = [];
  const add = (rule: string, a: Delay, b: Delay): void => {
    if (a.sentence.start === b.sentence.start || !isForSame(reading, a.sentence, b.sentence)) return;
    if (!isOfOneMedicine(reading, a.sentence, b.sentence)) return;
    if (differInShort(reading, a.sentence, b.sentence)) return;
    // "No longer" is said of now, too.
    const ignore: Stance[] = rule === 'closed' ? ['negated', 'historical'] : ['negated'];
    if (![a, b].every(({ value }) => isAsserted(reading, value, ignore))) return;
    conflicts.push({ rule, first: a.value, second: b.value, why: 'does not agree with' });
  };
  for (const late of all) {
    if (!CLOSED.test(text.slice(late.sentence.start, late.sentence.end))) continue;
    const open = all.find(
      (one) =>
        (WITHIN.test(ahead(one)) || WITHIN_BEHIND.test(behind(one))) &&
        one.hours > late.hours * CLEARLY_LESS &&
        [...stemsIn(reading, one.sentence)].some(
          (stem) => stemsIn(reading, late.sentence).has(stem) && isRare(reading, stem),
        ),
    );
    if (open) add('closed', ...inOrder(open, late));
  }
  for (const wait of waits) {
    for (const limit of all) {
      if (!WITHIN.test(ahead(limit)) && !WITHIN_BEHIND.test(behind(limit))) continue;
      const [common] = shared(stemsIn(reading, limit.sentence), stemsIn(reading, wait.sentence));
      if (common > 0 && wait.hours > limit.hours * CLEARLY) add('too-late', ...inOrder(limit, wait));
    }
    if (waits.length > 1 || ONCE.test(text.slice(wait.sentence.start, wait.sentence.end))) continue;
    for (const soon of all) {
      if (soon.value.start < wait.value.end || soon.hours * CLEARLY >= wait.hours) continue;
      if (!AFTER_BEHIND.test(behind(soon)) && !AFTER_AHEAD.test(ahead(soon, 12))) continue;
      if (!isImperative(reading, soon.sentence) || denies(reading, soon.clause)) continue;
      add('too-soon', wait, soon);
    }
  }
  return { conflicts, candidates: waits.length };
}

function inOrder(a: Delay, b: Delay): [Delay, Delay] {
  return a.value.start < b.value.start ? [a, b] : [b, a];
}
