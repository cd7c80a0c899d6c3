import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { AMOUNT_ASKED } from './dosing.ts';
import { type Asked, figure, lengths, only, type Turn } from './turn.ts';

/** How fast a drip or a feed runs, and how long. */

const RATE_ASKED =
  /(?:drops?|gtt|drip|tropf\p{L}*|infus\p{L}*|gotas?|goteo|goteio|gouttes?|debit|perfus\p{L}*|gocce|velocita|druppel\p{L}*|druppelsnelheid|inloop\p{L}*|滴|点滴|輸液|输液|滴速|ड्रिप|बूंद|ड्रॉप|نقطة|قطرة|قطرات|محلول|rate|speed|ml\/h\p{L}*|ml (?:per|an) hour)/u;

/** How fast a volume runs in over a time. */
function drip(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  if (!RATE_ASKED.test(text) || !AMOUNT_ASKED.test(text)) return undefined;
  const volume = only(
    figures,
    (one) => dimensionOf(one) === 'volume' && one.unit?.per.length === 0 && inBase(one.low, one) >= 0.04,
  );
  const time = only(figures, (one) => ['hour', 'min'].includes(one.unit?.id ?? '') && one.low > 0);
  if (!volume || !time) return undefined;
  const litres = inBase(volume.low, volume);
  const hours = inBase(time.low, time);
  const factor =
    only(figures, (one) => dimensionOf(one) === 'drops' && one.low >= 10) ??
    only(figures, (one) => !one.unit && [10, 15, 20, 60].includes(one.low));
  const isDrops =
    factor !== undefined && /drop|gtt|tropf|gota|gout|gocc|druppel|滴|बूंद|ड्रॉप|قطر|نقط/.test(text);
  // "20 drops/mL, and with 60?": two results are asked for.
  if (!factor && figures.some((one) => dimensionOf(one) === 'drops')) return undefined;
  const { response } = turn;
  if (isDrops)
    return {
      rule: 'drip',
      values: [(litres * 1000 * factor.low) / (hours * 60), (litres * 1000) / hours],
      unit: 'drops a minute',
      said: turn.said
        .filter(
          (one) =>
            (dimensionOf(one) === 'drops' &&
              !(one.unit?.per[0]?.atom.dimension === 'volume') &&
              one.low !== factor.low) ||
            DROPS_AFTER.test(response.text.slice(one.end, one.end + 12)),
        )
        .filter(
          (one) =>
            !/^\s?(?:\/|per|pro|por|par|a|al)\s?m(?:l|illi)/.test(response.text.slice(one.end, one.end + 10)),
        )
        .flatMap((one) => figure(one)),
      share: 0.02,
      room: 1,
      source: 'division',
      severity: 'severe',
    };
  return {
    rule: 'drip',
    values: [litres / hours, litres / hours / 60].map((value) => value * 1000),
    unit: 'mL an hour',
    said: turn.said
      .filter(
        (one) =>
          dimensionOf(one) === 'volume' &&
          one.unit?.per.length === 1 &&
          ['hour', 'min'].includes(one.unit.per[0]?.atom.id ?? ''),
      )
      .flatMap((one) => figure(one, inBase(1, one) * 1000)),
    share: 0.02,
    room: 1,
    source: 'division',
    severity: 'severe',
  };
}
const DROPS_AFTER = /^\s?(?:drops?|gtt|tropfen|gotas|gouttes|gocce|druppels|滴|बूंद|قطرة|قطرات|نقطة)/;

const RUNS_FOR =
  /how (?:long|many (?:hours|minutes))|wie lange|wie viele (?:stunden|minuten)|cuant[oa]s? (?:tiempo|horas|minutos)|combien (?:de temps|d'heures|de minutes)|quant[oae]s? (?:tempo|horas|ore|minuti|minutos)|hoe ?lang|hoe ?veel (?:uur|minuten)|何(?:時間|分)|どのくらい|多(?:久|长时间)|几(?:个)?小时|कितने (?:घंटे|मिनट)|कितनी देर|كم (?:ساعة|دقيقة|من الوقت)/;

/** "500 mL at 80 mL/h: how long?" */
function runsFor(turn: Turn): Asked | undefined {
  if (!RUNS_FOR.test(turn.text)) return undefined;
  const rate = only(
    turn.figures,
    (one) =>
      one.unit?.per.length === 1 &&
      one.unit.per[0]?.atom.dimension === 'time' &&
      dimensionOf(one) !== 'time' &&
      one.unit.per[0].atom.id !== 'day',
  );
  if (!rate) return undefined;
  const stock = only(
    turn.figures,
    (one) => one.unit?.per.length === 0 && dimensionOf(one) === dimensionOf(rate) && one.low > 0,
  );
  if (!stock) return undefined;
  const below = rate.unit?.per[0];
  const perHour = inBase(rate.low, rate) / ((below?.count ?? 1) * (below?.atom.sizes[0] ?? 1));
  const days = inBase(stock.low, stock) / perHour / 24;
  return {
    rule: 'runs-for',
    values: [days],
    unit: 'days',
    said: lengths(turn),
    share: 0.04,
    room: 0.003,
    source: 'division',
  };
}

export const DRIPS = [drip, runsFor];
