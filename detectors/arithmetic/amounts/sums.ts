import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { inBase, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { linksIn } from '../links.ts';
import { figuresOf, timesOf } from './usage.ts';

/** Means of readings, sums of parts of a day whose unit is said once, and how often a day an interval is. */

const LIMIT =
  /\b(?:normal|des|ab|desde|from|starts?|threshold|schwelle|seuil|umbral|limiar|soglia|drempel|a partir de|vanaf|target|goal|below|above|under|over|less than|more than|at least|at most|(?<!\badd(?:s|ing|ed)? )up to|no more than|maximum|maximal|hochstens|ziel\w*|unter|uber|objetivo|maximo|debajo|encima|objectif|moins de|plus de|meta|abaixo|acima|obiettivo|sotto|sopra|onder|boven|maximaal|americans?|adults?|people|population|country|national)\b|[<>≥≤±]|以下|以上|最多|最大|अधिकतम|से कम|اقل من|اكثر من|не более|менее|не больше/;
const BEHIND =
  /^\s?(?:or|oder|o|ou|of|lub|eller|veya|или)\s(?:more|less|higher|above|mehr|hoher|mas|menos|plus|moins|mais|piu|meer|hoger|wiecej|mer|выше|более)|^\s?(?:以上|以下|未満|이상|미만)/;
const PRESSURE = /(?<![\d./])(\d{2,3})\s?\/\s?(\d{2,3})(?![\d/])/g;

function isFigure(one: Quantity): boolean {
  return one.known && !one.range && one.unit?.atom.dimension !== 'time';
}

/** Figures that stand in one list: only short words between them. */
function listBefore(figures: readonly Quantity[], at: number): Quantity[] {
  const list: Quantity[] = [];
  for (let n = at - 1; n >= 0; n -= 1) {
    const one = figures[n] as Quantity;
    const after = list[0];
    if (after && after.start - one.end > 30) break;
    list.unshift(one);
  }
  return list;
}

const AGAINST =
  /\b(?:against|versus|vs|compared|than|instead of|gegen|gegenuber|statt|frente a|contra|contre|contro|rispetto|tegen|tegenover)\b|对比|相比|に対し|対して|की तुलना|مقابل/;

/** Pressures from which something is called high, by where and when they are taken. */
const CUTOFF =
  /\b(?:cut-?offs?|thresholds?|hypertension (?:is|from|begins|starts)|schwellen?\w*|grenzwert\w*|umbral\w*|puntos? de corte|seuils?|limiar\w*|ponto de corte|sogli[ae]|drempel\w*|grenswaarden?)\b|基準値|診断基準|诊断标准|切点|सीमा रेखा|कटऑफ|عتبة/;

/** "138, 142 and 134: 138 on average". */
export const averages: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, 420)) {
    const { reading } = view;
    const { text, raw } = reading;
    if (!linksIn(reading, from, view.end).has('average')) continue;
    const pressures = everyMatch(view.words, PRESSURE).map((match) => ({
      start: view.start + match.index,
      end: view.start + match.index + match[0].length,
      high: Number(match[1]),
      low: Number(match[2]),
    }));
    if (pressures.length >= 3) {
      const result = pressures.at(-1) as (typeof pressures)[number];
      const parts = pressures.slice(0, -1);
      // Readings stand in one list; what whole clauses part are pressures of several kinds or people.
      const gaps = parts.slice(1).map(({ start }, n) => text.slice(parts[n]?.end, start));
      if (gaps.some((gap) => gap.length > 40 || /[.!?]\s|[。！？]/.test(gap))) continue;
      if (CUTOFF.test(view.words)) continue;
      // A table of goals, not of readings.
      if (
        pressures.some(
          ({ start, end }) =>
            LIMIT.test(text.slice(start - 14, start)) || BEHIND.test(text.slice(end, end + 14)),
        )
      )
        continue;
      // "130–139/85–89", "140/90+": classes of pressures.
      if (
        pressures.some(
          ({ start, end }) =>
            /^\s?(?:\+|[-–]\s?\d)/.test(text.slice(end, end + 4)) ||
            /\d\s?[-–]\s?$/.test(text.slice(start - 4, start)),
        )
      )
        continue;
      const mean = (key: 'high' | 'low'): number =>
        parts.reduce((all, one) => all + one[key], 0) / parts.length;
      if (
        !linksIn(reading, parts.at(-1)?.end ?? 0, result.end + 16).has('average') &&
        !linksIn(reading, view.start, parts[0]?.start ?? 0).has('average')
      )
        continue;
      if (
        LIMIT.test(text.slice(parts.at(-1)?.end, result.start)) ||
        LIMIT.test(text.slice(result.end, result.end + 8))
      )
        continue;
      // "Average three readings. Doctors say 14/9 for 140/90": a sentence of its own, and a figure that was said before.
      const between = text.slice(parts.at(-1)?.end ?? 0, result.start);
      const isSaidBefore = parts.some(({ high, low }) => high === result.high && low === result.low);
      if (isSaidBefore && /[.;!?]\s|[。；！？\n]/.test(between)) continue;
      // "Your average of 128/79 (130/80, 128/78, 126/79)": it may stand first.
      const holds = pressures.some((one) => {
        const others = pressures.filter((other) => other !== one);
        const of = (key: 'high' | 'low'): number =>
          others.reduce((all, other) => all + other[key], 0) / others.length;
        return Math.abs(of('high') - one.high) < 1.6 && Math.abs(of('low') - one.low) < 1.6;
      });
      return [
        checkOf(
          parts[0]?.start ?? result.start,
          result.end,
          holds,
          `The mean is ${show(mean('high'))}/${show(mean('low'))}, not ${raw.slice(result.start, result.end)}. Source: division.`,
        ),
      ];
    }
    if (pressures.length > 0) continue;
    const figures = view.quantities.filter((one) => isFigure(one) && !isCountOf(text, one));
    const result = figures.at(-1);
    if (!result || result.start < from || figures.length < 3) continue;
    const list = listBefore(figures, figures.length - 1).filter(
      (one) => !one.unit || !result.unit || one.unit.id === result.unit.id,
    );
    if (list.length < 2 || list.length < figures.length - 2) continue;
    const units = new Set(list.flatMap(({ unit }) => unit?.id ?? []));
    if (units.size > 1) continue;
    const last = list.at(-1) as Quantity;
    if (LIMIT.test(text.slice(last.end, result.end + 12))) continue;
    const linked = linksIn(reading, last.end, result.start);
    const named = linksIn(reading, view.start, list[0]?.start ?? view.start);
    if (
      !linked.has('average') &&
      !(
        named.has('average') &&
        (linked.size > 0 || /[:=]|\b(?:is|was)\b/.test(text.slice(last.end, result.start)))
      )
    )
      continue;
    const sum = list.reduce((all, one) => all + one.low, 0);
    const mean = sum / list.length;
    const spread = [...list].map(({ low }) => low).sort((a, b) => a - b);
    const [least = 0, most = 0] = [spread[0], spread.at(-1)];
    // A mean lies between its figures, and is no change of them: else it is of something else.
    // Named right before the figure or the list, it is their mean even where it lies beyond them.
    const isDirect =
      from === scene.start &&
      text.slice(last.end, result.start).length < 26 &&
      list.length > 2 &&
      units.size < 2;
    const slack = isDirect ? 1.4 : 1.03;
    if (most > 3 * least || result.low < least / slack || result.low > most * slack) continue;
    if (
      /[-−–+]\s?$/.test(text.slice(result.start - 2, result.start)) ||
      /^[-−–+]/.test(raw.slice(result.start, result.end))
    )
      continue;
    // "7.0 % against 7.9 %": compared, each may be a mean of its own.
    if (AGAINST.test(text.slice(list[0]?.start, result.start))) continue;
    const holds =
      near(mean, result.low, 0.006, result.step / 2 + (result.step === 1 ? 0.51 : 0)) ||
      near(sum, result.low, 0.001);
    return [
      checkOf(
        list[0]?.start ?? result.start,
        result.end,
        holds,
        `The mean of the ${list.length} figures is ${show(mean)}, not ${raw.slice(result.start, result.end)}. Source: division.`,
      ),
    ];
  }
  return [];
};

/** "Three readings", "the 3 values", "÷ 3". */
function isCountOf(text: string, one: Quantity): boolean {
  return (
    !one.unit &&
    one.low < 31 &&
    (/[÷/]\s*$/.test(text.slice(Math.max(0, one.start - 3), one.start)) ||
      /^\s?(?:readings?|values?|measurements?|days|nights|mornings|messungen|werte|lecturas|mediciones|valores|mesures|valeurs|leituras|medidas|misurazioni|valori|metingen|次|回|日|天|बार|قراءات|измерен|pomiar|olcum|matning)/.test(
        text.slice(one.end, one.end + 14),
      ))
  );
}

function checkOf(start: number, end: number, holds: boolean, explanation: string): Check {
  return { start, end, rule: 'average', severity: 'minor', holds, explanation };
}

const DOSES =
  /^\s?(?:doses?|times|tablets?|pills?|capsules?|x\b|×|gaben|dosen|mal\b|tabletten|einnahmen|tomas|dosis|veces|comprimidos|pastillas|prises|fois|comprimes|doses|vezes|tomadas|dosi|volte|compresse|keer|doses|giften|tabletten|回|次|錠|片|खुराक|बार|गोलियां|जरعات|جرعات|مرات|dawek|dawki|razy|doz|kez|doser|ganger|доз|раза?|приема|приемов|번|회)/;
const SAME =
  /^\s*[([=≈]|\b(?:is|are|ist|es|est|e|to|to jest|eder|ar)\s*(?:about |roughly |etwa )?$|это\s*$|\b(?:you (?:take|get|need|have)|vous (?:faites|prenez|aurez)|toma\w*|nehmen sie|neemt u|prende)\b|में एक|のは|innebar|innebara|\b(?:means?|that is|that's|so|which is|works out|makes|i\.e|or|equals|gives|for|das sind|also|d\.h|heisst|bedeutet|ergibt|macht|son|es decir|o sea|equivale|significa|soit|c'est-a-dire|donc|fait|font|sao|ou seja|da|cioe|ossia|quindi|sono|significa|dus|dat is|betekent|oftewel|czyli|to|yani|demek|dvs|det blir|alltsa)\b|即|就是|也就是|相当于|意味着|つまり|なので|だと|すなわち|यानी|मतलब|अर्थात|اي|يعني|то есть|значит|это|즉|이면|이므로/;

/** "Every 8 hours, so 3 doses a day". */
const VERB_LAST =
  /^\s?(?:\S{1,8}\s)?(?:demek|eder|yapar|anlamina|होता|होती|होंगी|होंगे|होगा|です|になります|입니다|됩니다|분입니다)/;
const HOURLY =
  /hour|hrs?\b|\dh\b|stund|hora|heure|\bor[ea]\b|uur|uren|時間|小[时時]|घंट|ساع|godz|saat|timm|час|시간/;

export const intervalsPerDay: Rule = (scene) => {
  const { reading, words } = scene;
  const { text, raw } = reading;
  if (
    !HOURLY.test(words) ||
    /\b(?:up to|max\w*|no more|not more|the most|limit\w*|as needed|if needed|at most|hochstens|bei bedarf|maximo|como mucho|si besoin|no maximo|al massimo|zo nodig|waking|while awake)\b|最多|अधिकतम/.test(
      words,
    )
  )
    return [];
  const every = timesOf(text, scene).filter(({ start, end }) => HOURLY.test(text.slice(start, end)));
  const [one, other] = every;
  if (!one || other || one.low < 1) return [];
  const after = timesOf(text, { start: one.end, end: Math.min(scene.end, one.end + 90) })[0];
  const said = after
    ? { start: after.start, end: after.end, low: after.low, high: after.high }
    : figuresOf(scene, { start: one.end, end: Math.min(scene.end, one.end + 60) })
        .filter(
          ({ end, unit, range, known }) =>
            known &&
            !range &&
            (unit === undefined || ['dose', 'tablet', 'capsule'].includes(unit.atom.id)) &&
            (unit !== undefined || DOSES.test(text.slice(end, end + 14))) &&
            !IN_A_WEEK.test(text.slice(end, end + 20)) &&
            !(unit?.per ?? []).some(({ atom }) => atom.dimension === 'time' && atom.id !== 'day'),
        )
        .filter(
          ({ start, end, unit }) =>
            IN_A_DAY.test(text.slice(end, end + 26)) ||
            IN_A_DAY.test(text.slice(Math.max(one.end, start - 9), start)) ||
            (unit?.per.length ?? 0) > 0,
        )[0];
  if (!said) return [];
  const gap = text.slice(one.end, said.start);
  if (!(SAME.test(gap) || VERB_LAST.test(text.slice(said.end, said.end + 24))) || /[.;]\s|[02-9]/.test(gap))
    return [];
  const holds = said.low <= one.high + 0.3 && said.high >= one.low - 0.3;
  return [
    {
      start: one.start,
      end: said.end,
      rule: 'times-a-day',
      severity: 'moderate',
      holds,
      explanation: `${raw.slice(one.start, one.end)} is ${show(one.low)} times in 24 hours, not ${show(said.low)}. Source: division.`,
    },
  ];
};
/** "And 14 a week". */
const IN_A_WEEK =
  /^[^.,;]{0,12}(?:\b(?:week\w*|month\w*|woche\w*|monat\w*|semana\w*|mes|semaines?|mois|settiman\w*|mese|maand|tydzien|tygodni\w*|hafta\w*|veckan?)\b|周|週|个月|か月|हफ़्?ते|सप्ताह|महीन|اسبوع|شهر|недел|месяц|주일)/;
const IN_A_DAY =
  /\b(?:day|daily|24 (?:hours|h|stunden|horas|heures|ore|uur)|tag|taglich|dia|diari[ao]s?|jour|giorno|dag|daags|doba|dobe|gun|gunde|dygn)\b|日|天|दिन|يوم|день|сутки|하루/;

/** Where the list of a table or of bullets adds up: figures in brackets behind each part. */
export function bracketed(reading: Scene['reading'], start: number, end: number): Quantity[] {
  return within(reading.quantities, start, end).filter(({ start: at }) =>
    /\(\s*(?:\p{L}{1,9}\.? |≈|~)?\s*$/u.test(reading.text.slice(Math.max(0, at - 14), at)),
  );
}

/** "15 g carbs (60 kcal), 4 g fat (36 kcal): 96 kcal". */
export const bracketSums: Rule = (scene) => {
  const { reading } = scene;
  const parts = bracketed(reading, scene.start, scene.end).filter((one) => isFigure(one) && one.unit);
  const [first] = parts;
  const result = scene.quantities.at(-1);
  // Concentrations do not add up.
  if (first?.unit && (first.unit.per.length > 0 || first.unit.atom.dimension === 'temperature')) return [];
  if (parts.length < 2 || !first || !result || !isFigure(result) || parts.includes(result)) return [];
  if (parts.some(({ unit }) => unit?.id !== first.unit?.id) || result.unit?.id !== first.unit?.id) return [];
  // Every figure of the kind is a part, or what a part is of: "yogurt, 175 g (17 g)"; else some part was not read.
  const isMissed = (one: Quantity, n: number): boolean =>
    one !== result &&
    one.unit?.id === first.unit?.id &&
    !parts.includes(one) &&
    !parts.includes(scene.quantities[n + 1] as Quantity);
  if (scene.quantities.some(isMissed)) return [];
  const last = parts.at(-1) as Quantity;
  const links = linksIn(reading, last.end, result.end + 20);
  if (
    result.start < last.end ||
    (!links.has('total') && !links.has('so')) ||
    LIMIT.test(reading.text.slice(last.end, result.end))
  )
    return [];
  const sum = parts.reduce((all, one) => all + one.low, 0);
  return [
    {
      start: first.start,
      end: result.end,
      rule: 'bracket-sum',
      severity: 'minor',
      holds: near(sum, result.low, 0.03, result.step / 2),
      near: { said: result, value: inBase(sum, result) },
      explanation: `The parts add up to ${show(sum)}, not ${reading.raw.slice(result.start, result.end)}. Source: addition.`,
    },
  ];
};
