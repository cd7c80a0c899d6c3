import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { isAnswer, isOfOneMedicine } from '../case/one-case.ts';
import { stemsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { UNOPENED } from '../settings/loose.ts';

/** "In use at room temperature for 28 days … good for 90 days once opened": kept longer than any time told for that place. */

const KEPT =
  /(?<![\p{L}\p{M}])(?:(?:keep(?:s|ing)?|kept)(?! (?:giving|taking|using|on|up|going|doing|feeding|drinking|wearing))|stor(?:e[ds]?|ing|age)|good (?:for|until)|still good|discard\p{L}*|throw(?:n|ing)? (?:\p{L}+ ){0,3}(?:away|out)|bin (?:it|them|the \p{L}+)|use (?:it |them |the \p{L}+ )?within|(?<!(?:remains?|stays?|is|are|still) )open(?:ed|ing)?|in use|shelf life|left ?over(?:s)?|what(?:'s| is) left|tip (?:it|the rest) away|pour (?:it|the rest) away|haltbar\p{L}*|aufbewahr\p{L}*|lager\p{L}*|halt(?:en)? sich|geoffnet\p{L}*|anbruch|offnen|offnung|in gebrauch|entsorg\p{L}*|verwendbar|wegwerf\p{L}*|wegschutt\p{L}*|wegzuwerfen|verbrauch\p{L}*|conserv\p{L}*|guard[ae]\p{L}*|abiert\p{L}*|apertura|abrir\p{L}*|en uso|desech\p{L}*|tir[ae]\p{L}*|caduc\p{L}*|bot[ae]r?(?:lo|la)?|sobre que|lo que sobr[ae]|elimin[ae]r?(?:lo|la)?|preparad[oa]|gard(?:e|ez|er)|ouvert\p{L}*|ouverture|jet(?:ez|er)|en cours d'utilisation|entam\p{L}*|se garde|reste bon\p{L}*|jete\p{L}*|debarrass\p{L}*|guard\p{L}*|abert\p{L}*|abertura|em uso|descart\p{L}*|jog(?:ue|ar|a-[oa])|deit(?:e|ar)(?:-[oa])? fora|valid[ao]s?|pode ser usad[oa]|em utilizacao|de uso|apert\p{L}*|in uso|butt(?:i|ate|are|ar\p{L}*|al[oa])|getta(?:re|te|rl[oa])?|elimin(?:i|are)|scad\p{L}*|bewa(?:ar|re)\p{L}*|houdbaar|geopend\p{L}*|openen|opening|in gebruik|weggooi\p{L}*|(?:gooi|giet)\p{L}* (?:\p{L}+ ){0,3}weg|blijft (?:\p{L}+ ){0,3}goed|रख\p{L}*|खोल\p{L}*|खुल\p{L}*|फेंक\p{L}*|يحفظ|تحفظ|احفظ\p{L}*|حفظ\p{L}*|صالح\p{L}*|فتح\p{L}*|تخلص\p{L}*|ارم\p{L}*|(?:ال)?استخدام)(?![\p{L}\p{M}])|保存|保管|開封|日持ち|捨て|もち(?:ます|ません)|使い切|廃棄|処分|开封|开启|打开|開啟|保质|丢弃|存放|有效|用完|扔掉|丢掉|倒掉/u;
const PLACES: readonly (readonly [string, RegExp])[] = [
  [
    'room',
    /room temp\p{L}*|out of the (?:fridge|refrigerator)|countertop|unrefrigerated|raumtemperatur|zimmertemperatur|ausserhalb des kuhlschranks|temperatura ambiente|fuera de la nevera|temperature ambiante|hors du (?:frigo|refrigerateur)|fora d[ao] (?:geladeira|frigorifico)|fuori dal frigo\p{L}*|kamertemperatuur|buiten de koelkast|室温|常温|कमरे के तापमान|फ्रिज के बाहर|حرارة الغرفة|خارج الثلاجة/gu,
  ],
  [
    'freezer',
    /freezers?|frozen|deep.?freeze|gefrier\p{L}*|tiefkuhl\p{L}*|eingefroren\p{L}*|congelad\p{L}*|congelador|congelateur|congele\p{L}*|freezer|vriezer|diepvries|ingevroren|冷凍|冷冻|冷凍庫|फ्रीजर|फ्रीज़र|الفريزر|المجمد/gu,
  ],
  [
    'fridge',
    /fridge|refrigerat\p{L}*|kuhlschrank\p{L}*|nevera|refrigerador|heladera|frigorifico|frigo|refrigerateur|geladeira|frigorifero|koelkast|冷蔵庫?|冰箱|冷藏|फ्रिज|फ़्रिज|रेफ्रिजरेटर|الثلاجة|ثلاجة/gu,
  ],
];
const THROWN =
  /\b(?:throw (?:\p{L}+ ){0,3}(?:away|out)|discard|bin (?:it|any)|tip (?:it|the rest) away|wegwerf\w*|wegschutt\w*|entsorg\w*|desech\w*|tir[ae]r?\b|bot[ae]r?\b|jet(?:ez|er)|descart\w*|jogue|deite\w* fora|butt(?:i|are|arlo|arla)|gett[ai]|weggooi\w*|gooi)|फेंक|تخلص|ارم|捨て|廃棄|扔掉|倒掉|丢弃/u;
/** "Discard the milk for a week": how long something is thrown away, not how long it keeps. */
const FOR =
  /(?:\b(?:for|over|during|wahrend|fur|uber|durante|por|pendant|per|gedurende) (?:about |at least |the (?:next|first) )?|لمدة |طوال )$/;
const LONG = /^ ?(?:lang\b|तक|間(?![内で])|(?=分?[^後后でに以内]{0,6}(?:捨て|倒掉|扔掉|丢弃)))/;
/** "Some bottles with a valve": of another kind than the first. */
const ANOTHER_KIND =
  /^[\s*•–-]*(?:(?:some|certain|other|a few|einige|manche|bestimmte|andere|algun[oa]s|ciert[oa]s|otr[oa]s|certain(?:e)?s|quelques|d'autres|algu(?:ns|mas)|cert[oa]s|outr[oa]s|alcun[ie]|cert[ie]|altr[ie]|sommige|bepaalde|कुछ|بعض)(?![\p{L}\p{M}])|一部の|中には|有些|有的|某些|部分)/u;
const [SHORTEST, CLEARLY] = [2, 1.25];

interface Kept extends Span {
  readonly high: number;
  readonly low: number;
  readonly place: string;
  readonly keeps: boolean;
  readonly sentence: Span;
}

/** The place named next to the time; what is in use is kept at none. */
function placeOf({ text }: Reading, sentence: Span, time: Span): string {
  const said = text.slice(sentence.start, sentence.end);
  const hits: { place: string; gap: number; start: number; end: number }[] = [];
  for (const [place, pattern] of PLACES)
    for (const { index, 0: hit } of everyMatch(said, pattern)) {
      const [start, end] = [sentence.start + index, sentence.start + index + hit.length];
      if (hits.some((one) => one.start < end && start < one.end)) continue;
      hits.push({ place, start, end, gap: Math.max(0, start - time.end, time.start - end) });
    }
  return hits.sort((a, b) => a.gap - b.gap)[0]?.place ?? '';
}

/** Two days in the fridge, two months in the freezer. */
export function areOfOtherPlaces(reading: Reading, one: Span, other: Span): boolean {
  const [a, b] = [one, other].map((time) => placeOf(reading, sentenceAt(reading.text, time.start), time));
  return a !== '' && b !== '' && a !== b;
}

/** Times of sentences that speak of keeping, or name a place. */
function keptIn(reading: Reading): Kept[] {
  return sentences(reading.text).flatMap((sentence) => {
    const said = wordsOf(reading, sentence);
    if (UNOPENED.test(said)) return [];
    const keeps = KEPT.test(said);
    return timesIn(reading, sentence)
      .filter(({ low }) => low >= SHORTEST)
      .filter((time) => !lasts(reading, time))
      .map((time) => ({ ...time, sentence, keeps, place: placeOf(reading, sentence, time) }))
      .filter(({ place }) => keeps || place !== '');
  });
}

function lasts({ text }: Reading, { start, end }: Span): boolean {
  const clause = clauseAt(text, start);
  return (
    THROWN.test(text.slice(clause.start, clause.end)) &&
    (FOR.test(text.slice(Math.max(0, start - 24), start)) || LONG.test(text.slice(end, end + 12)))
  );
}

function isLonger(a: Kept, b: Kept): boolean {
  return b.low > a.high * CLEARLY;
}

export function keepingConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const kept = keptIn(reading);
  const conflicts = kept.flatMap((b): Conflict[] => {
    if (!b.keeps || ANOTHER_KIND.test(wordsOf(reading, b.sentence))) return [];
    const of = ({ place, sentence }: Kept): boolean =>
      b.place === ''
        ? place !== 'freezer'
        : place === b.place ||
          // What is thrown away then is kept nowhere longer, but frozen.
          (place === '' && b.place === 'fridge' && THROWN.test(wordsOf(reading, sentence)));
    const told = kept.filter((a) => a.sentence.start < b.sentence.start && of(a));
    const [first] = told.toSorted((x, y) => y.high - x.high);
    if (!first || !told.every((a) => isLonger(a, b)) || !isOfOneMedicine(reading, first.sentence, b.sentence))
      return [];
    const there = new Set(stemsIn(reading, first.sentence));
    const isNamed = [...stemsIn(reading, b.sentence)].some((stem) => there.has(stem));
    // "Write on the label to throw it out after": the one thing that is kept.
    if (!isNamed && !THROWN.test(wordsOf(reading, b.sentence))) return [];
    if (
      ![first, b].every((one) =>
        isAsserted(reading, { start: one.start, end: one.end }, ['negated', 'conditional']),
      )
    )
      return [];
    return [
      {
        rule: 'kept-longer',
        first,
        second: { start: b.start, end: clauseAt(reading.text, b.start).end },
        why: 'is longer than',
      },
    ];
  });
  return { conflicts, candidates: kept.length };
}
