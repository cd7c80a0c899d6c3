import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';

/** Whom a sentence leaves out of what it allows: "… is fine if you have no ulcer and take no blood thinner". */

const CONDITION =
  /\b(?:if|as long as|so long as|provided|assuming|wenn|falls|sofern|solange|vorausgesetzt|si|siempre que|mientras|tant que|a condition|pourvu|se|desde que|contanto|purche|a patto|a condizione|als|mits|zolang)\b|如果|只要|前提|若|要是|अगर|यदि|बशर्ते|जब तक|(?:^|\s)(?:اذا|بشرط|شريطة|طالما|لو|ما دمت)(?=\s)/g;
/** Denies by itself. */
const UNLESS =
  /\b(?:unless|except (?:if|when|in|with|for)|ausser (?:wenn|bei|in)|es sei denn|salvo|excepto|a menos que|sauf|a moins|exceto|a nao ser|a menos|tranne|salvo|a meno|tenzij|behalve)\b|除非|(?:^|\s)(?:الا اذا|ما لم)(?=\s)/g;
const DENIAL =
  /\b(?:no|not|none|without|free of|never|nor|kein\w*|nicht|ohne|weder|nie|sin|ni|ne|n'|pas|sans|nao|sem|nem|non|senza|ne|geen|niet|zonder|nooit)\b|n't\b|\bn'|没|未|不是|不(?:患|得|服)|(?:^|\s)(?:لم|لا|ليس|ليست|غير|دون|بدون|ولم|ولا|وليس)(?=\s)/;
/** What stands behind these is no longer in the condition: "if you have no ulcer but take warfarin". */
const TURNS =
  /[;:!?]|\b(?:but|aber|jedoch|pero|mais|mas|ma|maar|then|dann|entonces|alors|entao|allora|dan)\b|但|लेकिन|तो|لكن/;
/** "Without kidney disease or blood thinners, …" */
const WITHOUT =
  /^[\s*-]*(?:without|ohne|sin|sans|sem|senza|zonder)\b[^.;:!?,]*(?:,[^.;:!?,]*\b(?:or|oder|o|ou|of|and|und|y|et|e|en)\s[^.;:!?,]*)?$/;
/** "Once dengue's ruled out". */
const RULED_OUT =
  /^(?:'s| is| are| has been| have been)? ?(?:ruled out|excluded)\b|^ (?:ist |sind |wurde )?ausgeschlossen|^ (?:est |soit |a ete )?(?:ecarte|exclu)|^ (?:esta |este |sea |se haya |foi |esteja )?(?:descartad|excluid)|^ (?:e |sia |e stat[ao] )?esclus|^ (?:is )?uitgesloten|^(?:已|被)?排除|^(?:が|を)?(?:否定|除外)|^ (?:को )?(?:ख़ारिज|खारिज)/;
/** Languages that deny and set the condition behind what they name. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  ja: /^[^。;]{0,40}?(?:なく|ない|なければ|ありません)[^。;]{0,30}?(?:ば|なら|場合|限り|人|方|て、)|^[^。;]{0,24}?なければ/,
  hi: /^[^।;]{0,60}?(?:नहीं|न हो|न हों|ना हो)/,
};
const BEHIND_NEEDS: Readonly<Record<string, RegExp>> = { hi: /अगर|यदि|बशर्ते|जब तक|जिन/ };

/** "Se prend sans problème", "si usa senza rischi": a reflexive and no "if". */
const REFLEXIVE: Readonly<Record<string, RegExp>> = { es: /^se$/, fr: /^se$/, it: /^si$/ };

/** `allowed`: the medicine, or the words that allow it: what is named on its far side is in another clause. */
export function isLeftOut(
  { text, language = 'en' }: Reading,
  sentence: Span,
  other: Span,
  allowed: readonly Span[],
): boolean {
  // The last of a list is in a clause of its own: "if you have no kidney disease, ulcers, or blood thinner on board".
  const start = Math.min(sentence.start, sentenceAt(text, other.start).start);
  const before = text.slice(start, other.start);
  if (WITHOUT.test(before) || RULED_OUT.test(text.slice(other.end, other.end + 32))) return true;
  for (const cue of [CONDITION, UNLESS]) {
    const last = everyMatch(before, cue).findLast(([said]) => !REFLEXIVE[language]?.test(said));
    if (!last) continue;
    const from = start + last.index + last[0].length;
    if (allowed.some((one) => one.start >= from && one.start < other.start)) continue;
    const words = text.slice(from, other.start);
    if (!TURNS.test(words) && (cue === UNLESS || DENIAL.test(words))) return true;
  }
  const late = BEHIND[language];
  if (!late || (BEHIND_NEEDS[language] && !BEHIND_NEEDS[language].test(before))) return false;
  const stop = Math.min(
    sentence.end,
    ...allowed.filter(({ start }) => start >= other.end).map(({ start }) => start),
  );
  return late.test(text.slice(other.end, stop));
}
