import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isImperative } from '../advice/orders.ts';
import { tokensIn } from '../advice/tokens.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { deniedIn, STOPS } from '../brief/done.ts';
import { namesOthers } from '../brief/use.ts';
import { SOON, SPARED, TOMORROW } from '../brief/when.ts';
import { cuesIn } from '../case/cues.ts';
import { drugsOf } from '../case/drugs.ts';
import { isRare, isSigns, topicsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { NOT } from '../settings/loose.ts';

/** "Never rinse them with tap water … so rinse the lenses with tap water": told against in the same words, and then done. */

const BANS = new Set(['ban', 'ban-first']);
const ALLOWS = new Set(['allow']);
const NEED = new Set(['needless', 'if', 'age', 'other', 'most', 'least']);
/** Where the "not" may stand behind what it denies. */
const LAST = new Set(['ja', 'hi', 'de', 'nl']);
const SIGNS = 3;
/** One of two, or another one. */
const CHOICE =
  /(?<![\p{L}\p{M}])(?:or|either|another|other|different|instead|oder|ander\p{L}*|statt|o|otr[oa]s?|en vez|ou|autres?|plutot|outr[oa]s?|em vez|altr[oiae]|invece|of|ander\p{L}*|या|दूसर\p{L}*|او|اخر\p{L}*|بدلا)(?![\p{L}\p{M}])|或|其他|另|代わり|別の|または/u;

/** What the clause tells against: behind its "not". */
function bannedIn(reading: Reading, clause: Span): Span | undefined {
  const { text, language } = reading;
  if (cuesIn(reading, clause, BANS).size === 0 || cuesIn(reading, clause, NEED).size > 0) return undefined;
  if (!deniedIn(reading, wordsOf(reading, clause))) return undefined;
  if (LAST.has(language ?? '')) return clause;
  const not = NOT[language ?? '']?.exec(text.slice(clause.start, clause.end));
  return not ? { start: Math.max(clause.start, clause.start + not.index), end: clause.end } : undefined;
}

function clausesOf(reading: Reading, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const clause = clauseAt(reading.text, at);
    if (clause.end > clause.start && found.at(-1)?.start !== clause.start) found.push(clause);
    at = Math.max(clause.end, at) + 1;
  }
  return found;
}

/** By what they name: concepts, medicines and the stems of other words. */
function namesIn(reading: Reading, span: Span): Set<string> {
  const names = new Set<string>(topicsIn(reading, span));
  for (const { key } of tokensIn(reading, span)) if (key.startsWith('#')) names.add(key);
  for (const { value } of within(drugsOf(reading), span.start, span.end)) names.add(`=${value.id}`);
  return names;
}

function isDone(reading: Reading, recap: Span, clause: Span): boolean {
  const said = wordsOf(reading, clause);
  if (deniedIn(reading, said) || STOPS.test(said) || CHOICE.test(said) || SPARED.test(said)) return false;
  return (
    isImperative(reading, clause) || isImperative(reading, recap) || cuesIn(reading, recap, ALLOWS).size > 0
  );
}

export function polarityConflicts(reading: Reading, recap: Span): Conflict[] {
  const done = clausesOf(reading, recap).filter((clause) => isDone(reading, recap, clause));
  if (done.length === 0) return [];
  for (const sentence of sentences(reading.text)) {
    if (sentence.start >= recap.start) break;
    if (namesOthers(reading, sentence, recap)) continue;
    for (const clause of clausesOf(reading, sentence)) {
      const banned = bannedIn(reading, clause);
      if (!banned) continue;
      const names = namesIn(reading, banned);
      for (const act of done) {
        const again = namesIn(reading, act);
        const common = [...names].filter((name) => again.has(name));
        const weight = common.filter((name) => /^[#=]/.test(name)).length;
        const enough = isSigns(reading) ? SIGNS : 2;
        const isSame =
          (common.length >= enough && common.length >= names.size * (isSigns(reading) ? 0.35 : 0.5)) ||
          (weight > 0 && names.size - common.length <= 1 && common.some((name) => isRare(reading, name)));
        if (!isSame || !isInTime(reading, sentence, recap)) continue;
        if (
          ![banned, act].every((span) =>
            isAsserted(reading, { start: span.end - 2, end: span.end - 1 }, ['negated']),
          )
        )
          continue;
        return [{ rule: 'recap-against', first: banned, second: act, why: 'does what is ruled out by' }];
      }
    }
  }
  return [];
}

/** What is ruled out for a time is done before it is over. */
function isInTime(reading: Reading, sentence: Span, recap: Span): boolean {
  const times = timesIn(reading, sentence);
  if (times.length === 0) return true;
  const said = wordsOf(reading, recap);
  return SOON.test(said) || TOMORROW.test(said);
}
