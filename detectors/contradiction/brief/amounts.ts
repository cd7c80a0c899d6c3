import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { echoOf } from '../case/cues.ts';
import { isForSame } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { spokenOf } from '../figures/spoken.ts';
import { denies } from '../settings/loose.ts';
import { wordsOf } from './brief.ts';

/** Amounts that a brief answer takes up again: "those two minutes", the water for a sachet, the target. */

const THESE =
  /(?<!\p{L})(?:those|these|diese[nr]?|jene[nr]?|es[oa]s|est[oa]s|ces|ess[ea]s|est[ea]s|desses|dessas|quei|quegli|questi|queste|quelle|deze|bovengenoemde)(?: \p{L}{4,})? $|(?:その|この|这|這|那)$|(?<!\p{L})(?:इन|उन|هذه ال|تلك ال|هذه|تلك) ?$/u;
const ROOM = 0.1;

function amountsIn(reading: Reading, { start, end }: Span): Quantity[] {
  return [...within(reading.quantities, start, end), ...within(spokenOf(reading), start, end)].filter(
    (one) => one.known && one.unit !== undefined && one.unit.per.length === 0,
  );
}

function isOneOf(value: Quantity, others: readonly Quantity[]): boolean {
  const [low, high] = [inBase(value.low, value), inBase(value.high, value)];
  return others.some(
    (one) => low <= inBase(one.high, one) * (1 + ROOM) && high >= inBase(one.low, one) * (1 - ROOM),
  );
}

function takenUp(reading: Reading, spans: readonly Span[]): Conflict[] {
  return spans.slice(1).flatMap((sentence): Conflict[] =>
    amountsIn(reading, sentence).flatMap((value): Conflict[] => {
      if (!THESE.test(reading.text.slice(Math.max(sentence.start, value.start - 24), value.start))) return [];
      const before = amountsIn(reading, { start: 0, end: value.start }).filter(
        (one) => dimensionOf(one) === dimensionOf(value),
      );
      const [first] = before;
      if (!first || isOneOf(value, before)) return [];
      return [{ rule: 'taken-up', first, second: value, why: 'is not the amount of' }];
    }),
  );
}

const SACHET =
  /(?<!\p{L})(?:sachets?|packets?|beutel|sobres?|saches?|saquetas?|envelopes?|bustin[ae]|zakjes?|पैकेट|पुड़िया|सैशे|(?:ال)?كيس|(?:ال)?ظرف)(?!\p{L})|袋|包/u;
const GLASS =
  /(?<!\p{L})(?:(?:an?|one|in the) (?:small |single |normal )?(?:glass|cup|mug)|(?:ein(?:em|er)?) (?:\p{L}+ )?(?:glas|tasse|becher)|un (?:solo )?vaso|una taza|un (?:seul )?verre|une tasse|um (?:so )?copo|uma (?:xicara|chavena)|un (?:solo )?bicchiere|una tazza|een (?:\p{L}+ )?(?:glas|kopje?|beker)|एक गिलास|एक कप|كوب واحد|كوب|كاس)(?!\p{L})|(?:コップ|グラス)[一1]?杯?|一杯/u;
const CUP = { low: 0.15, high: 0.3 };
const LITRE =
  /(?<!\p{L})(?:one|an?|einen?m?|un|uno|um|een|एक|(?:full )) ?(?:litres?|liters?|litros?|litre|litri|litro|liter|लीटर|लिटर)(?!\p{L})|(?<!\p{L})لتر(?: واحد)?(?!\p{L})|[一1]リットル|一升/u;

/** Litres of water in the sentence; a glass has its own. */
function waterIn(reading: Reading, sentence: Span): (Span & { low: number; high: number }) | undefined {
  const volumes = amountsIn(reading, sentence).filter((one) => dimensionOf(one) === 'volume');
  const [only] = volumes;
  const spoken = volumes.filter((one) => one.start !== only?.start);
  if (only && spoken.every((one) => one.end <= only.end || isOneOf(one, [only])))
    return { start: only.start, end: only.end, low: inBase(only.low, only), high: inBase(only.high, only) };
  const litre = volumes.length === 0 ? LITRE.exec(wordsOf(reading, sentence)) : null;
  if (litre) {
    const start = sentence.start + litre.index;
    return { start, end: start + litre[0].length, low: 1, high: 1 };
  }
  const glass = volumes.length === 0 ? GLASS.exec(wordsOf(reading, sentence)) : null;
  if (!glass) return undefined;
  const start = sentence.start + glass.index;
  return { start, end: start + glass[0].length, ...CUP };
}
const SEVERAL =
  /(?<![\p{L}\d.,])(?:[2-9]|\d\d|two|three|four|five|zwei|drei|vier|funf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|duas|quatro|due|tre|quattro|cinque|twee|drie|vijf|दो|तीन|चार) (?:sachets|packets|beutel|sobres|saches|saquetas|envelopes|bustine|zakjes|पैकेट)(?!\p{L})|[2-9两二三四五][袋包]|(?:اكياس|ظروف|كيسين|كيسان)/u;
const [SMALL, MUCH] = [0.1, 1.6];

function dissolved(reading: Reading, spans: readonly Span[]): Conflict[] {
  const [a, ...others] = spans.filter(
    (sentence) => SACHET.test(wordsOf(reading, sentence)) && !SEVERAL.test(wordsOf(reading, sentence)),
  );
  const told = a && waterIn(reading, a);
  if (!a || !told || told.low < SMALL) return [];
  return others.flatMap((b): Conflict[] => {
    const again = waterIn(reading, b);
    if (!again || again.high < SMALL || denies(reading, b) || !isForSame(reading, a, b)) return [];
    if (again.low < told.high * MUCH && told.low < again.high * MUCH) return [];
    return [{ rule: 'sachet-water', first: told, second: again, why: 'does not agree with' }];
  });
}

const TARGET =
  /(?<!\p{L})(?:aim|target|goal|range|ziel\p{L}*|soll\p{L}*|objetivo|meta|rango|objectif|cible|alvo|faixa|obiettivo|target|intervallo|streef\p{L}*|doel\p{L}*|लक्ष्य|(?:ال)?هدف\p{L}*|المستهدف)(?!\p{L})|目標|目标|範囲|范围/u;
const OWN =
  /(?<!\p{L})(?:your?s?|then|ihr\p{L}*|dein\p{L}*|also|su|tu|votre|ton|seu|sua|suo|tua?|uw|je|dus|आपक[ाीे]|لديك|هدفك)(?!\p{L})|您|你|あなた/u;

/** "Between 2 and 3 … your target is 4 to 5." */
function aimed(reading: Reading, spans: readonly Span[]): Conflict[] {
  const targets = spans.flatMap((sentence) => {
    if (!TARGET.test(wordsOf(reading, sentence))) return [];
    const ranges = within(reading.quantities, sentence.start, sentence.end).filter(
      (one) => one.range && one.known,
    );
    return ranges.length === 1 ? [{ sentence, value: ranges[0] as Quantity }] : [];
  });
  const [a, b] = targets;
  if (!a || !b || targets.length > 2) return [];
  if ((a.value.unit?.atom.id ?? '') !== (b.value.unit?.atom.id ?? '') || dimensionOf(a.value) === 'time')
    return [];
  if (a.value.high >= b.value.low && b.value.high >= a.value.low) return [];
  if (echoOf(reading, b.sentence) === 'none' && !OWN.test(wordsOf(reading, b.sentence))) return [];
  if (denies(reading, clauseAt(reading.text, b.value.start)) || !isForSame(reading, a.sentence, b.sentence))
    return [];
  return [{ rule: 'target', first: a.value, second: b.value, why: 'does not agree with' }];
}

export function amountConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  if (spans.length === 0) return [];
  return [...takenUp(reading, spans), ...dissolved(reading, spans), ...aimed(reading, spans)];
}
