import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { PRIMES, primedUses } from '../amounts/priming.ts';
import type { Use } from '../amounts/usage.ts';
import { isNextStep, isUneven } from '../steps.ts';
import { DOSING } from './dosing.ts';
import { type Asked, amounts, DAYS, figure, lengths, type Turn } from './turn.ts';

/** How long a pack lasts, how much a course takes, what a day adds up to. */

const HOW_LONG =
  /how (?:long|many (?:days|weeks|months|nights))|\blast\b|run out|wie (?:lange|viele (?:tage|wochen|monate))|reich|cuanto (?:tiempo |me |nos |le )*(?:dura|va a durar|alcanza)|cuant[oa]s (?:dias|semanas|meses)|(?:para|por) cuant|me dura|alcanza|combien de (?:temps|jours|semaines|mois)|dure(?:r|nt)?\b|durera|quanto tempo|quant[oa]s (?:dias|semanas|meses)|\bduran?o?m?\b|durara|durera|quant[oie] (?:tempo|giorni|settimane|mesi|dura)|basta|bastera|hoe ?lang|hoe ?veel (?:dagen|weken|maanden)|toereikend|kom ik .{0,20}uit|何(?:日|週|か月|ヶ月)|どのくらい(?:もつ|持つ|使え)|どれくらい|いつまで|多久|几(?:天|周|个月)|多少(?:天|周)|多长时间|够|कितने (?:दिन|हफ्ते|हफ़्ते|सप्ताह|महीने)|कब तक|चलेग|كم (?:يوم|اسبوع|شهر)|(?:ستكفي|تكفي|يكفي|تدوم|يدوم|ستدوم)/;
const STOCKED = new Set(['pieces', 'volume', 'activity', 'drops', 'mass', '']);
/** So few are no pack. */
const PACK = 4;
const MOST_PACKS = 12;

function inside(one: Quantity, uses: readonly Use[]): boolean {
  return uses.some((use) => one.start >= use.start && one.end <= use.end);
}

/** Pieces that no unit is for: "strips", "patches", "needles". */
function stockLasts(turn: Turn): Asked | undefined {
  if (!HOW_LONG.test(turn.text) || turn.uses.length === 0 || isUneven(turn.text)) return undefined;
  const told = turn.uses.filter(({ low }) => low > 0);
  const primed = PRIMES.test(turn.text)
    ? told.flatMap((use) =>
        primedUses(use.low, use.dimension, turn.figures).map((low) => ({ ...use, low, high: low })),
      )
    : [];
  const uses = primed.length > 0 ? primed : told;
  const free = turn.figures.filter((one) => !inside(one, uses) && !one.range);
  const stocks = free.filter(
    (one) =>
      (one.unit?.per.length ?? 0) === 0 &&
      STOCKED.has(dimensionOf(one)) &&
      (one.unit !== undefined || one.low >= PACK),
  );
  if (
    stocks.length === 0 ||
    stocks.length > 3 ||
    uses.length > 3 ||
    free.some(({ unit }) => unit?.id === 'percent')
  )
    return undefined;
  // Of what is measured only what is used the same way: else what a piece or a drop holds stands between.
  const bridges = free.filter((one) => dimensionOf(one) !== 'time').map((one) => inBase(one.low, one));
  bridges.push(
    ...free.flatMap(({ unit, low }) =>
      unit?.per[0]
        ? [(low * (unit.atom.sizes[0] ?? 1)) / ((unit.per[0].atom.sizes[0] ?? 1) * unit.per[0].count)]
        : [],
    ),
  );
  bridges.push(0.5, 2, 20, 20_000);
  const direct: number[] = [];
  const wide: number[] = [];
  for (const use of uses)
    for (const stock of stocks) {
      const days = inBase(stock.low, stock);
      const isSame =
        dimensionOf(stock) === use.dimension ||
        (!stock.unit && use.dimension === 'pieces') ||
        use.dimension === '';
      for (const each of new Set([use.low, use.high])) {
        if (isSame) direct.push(days / each);
        for (const bridge of bridges) wide.push((days * bridge) / each, days / (each * bridge));
      }
    }
  // "Two boxes of 28".
  const packs = free.filter((one) => !one.unit && one.low >= 2 && one.low <= MOST_PACKS);
  direct.push(...packs.flatMap(({ low }) => direct.map((days) => days * low)));
  const values = (direct.length > 0 ? direct : wide).filter((value) => value > 0.9 && value < 1500);
  return {
    rule: 'stock',
    values,
    unit: 'days',
    said: lengths(turn).filter(({ high }) => high >= 1),
    share: 0.01,
    room: 0.6,
    source: 'division',
  };
}

const HOW_MANY_PIECES =
  /how many (?:\p{L}+ )?(?:tablets|pills|capsules|caps|tabs|doses|puffs|sachets|packs|boxes|strips|packets|vials|strips|lancets|needles|patches|pads|injections|suppositories)|wie ?viele? (?:\p{L}+ )?(?:tabletten|kapseln|pillen|dosen|packungen|schachteln|beutel|zapfchen|stuck)|cuant[oa]s (?:pastillas|comprimidos|tabletas|capsulas|dosis|cajas|sobres|pildoras)|combien de (?:comprimes|gelules|cachets|doses|boites|sachets|pilules)|quant[oa]s (?:comprimidos|capsulas|doses|caixas|saquetas|pilulas)|quant[ei] (?:compresse|capsule|pastiglie|dosi|scatole|bustine|pillole)|hoe ?veel (?:tabletten|capsules|pillen|doses|doosjes|zakjes)|何(?:錠|カプセル|粒|包|箱|個|回分)|几(?:片|粒|颗|盒|袋)|多少(?:片|粒|颗|盒|袋)|कितनी (?:गोली|गोलियां|गोलियाँ|गोलिया|टैबलेट|कैप्सूल|खुराक)|कुल कितनी|كم (?:قرص|حبة|كبسولة|علبة|جرعة|عدد)/u;

/** "5 mg tablets. How many in all?" */
const IN_ALL =
  /(?:tablet|pill|capsule|caps\b|tabs\b)[^?]*how many (?:in all|in total|altogether|do i need|total|is that|for)|(?:tablette|kapsel|pille)[^?]*wie ?viele (?:insgesamt|brauche|sind das|zusammen)|(?:pastilla|comprimido|tableta|capsula)[^?]*cuant[oa]s (?:en total|necesito|son)|(?:comprime|gelule|cachet)[^?]*(?:combien (?:en tout|au total|m'en faut|il m'en faut)|m'en faut(?:-il)? combien)|(?:comprimido|capsula)[^?]*quantos (?:no total|ao todo|preciso|sao)|(?:compress|capsul|pastigli)[^?]*quante (?:in tutto|in totale|me ne servono|ne servono|sono)|(?:tablet|pil|capsule)[^?]*hoe ?veel (?:in totaal|heb ik nodig|zijn dat)/;

/** A week that no figure counts. */
const A_WEEK =
  /\b(?:for (?:a|one) week|(?:fur )?eine woche(?: lang)?|(?:por|durante) una semana|pendant une semaine|(?:por|durante) uma semana|per una settimana|een week(?: lang)?)\b|一周|一週|एक (?:हफ़?्ते|सप्ताह)|لمدة اسبوع/;
/** Another dose on the first day, or later. */
const UNLIKE_FIRST =
  /\b(?:first day|day (?:1|one)|then|ersten tag|tag 1|dann|danach|primer dia|dia 1|luego|despues|premier jour|jour 1|puis|ensuite|primeiro dia|depois|primo giorno|giorno 1|poi|eerste dag|dag 1|daarna)\b|初日|1日目|その後|第一天|首日|然后|之后|पहले दिन|फिर|ثم|اول يوم/;

/** "Two a day for seven days: how many tablets?" */
function courseNeeds(turn: Turn): Asked | undefined {
  if (
    !(HOW_MANY_PIECES.test(turn.text) || IN_ALL.test(turn.text)) ||
    isUneven(turn.text) ||
    UNLIKE_FIRST.test(turn.text)
  )
    return undefined;
  const { figures, uses } = turn;
  const times = figures.filter(
    (one) =>
      one.unit?.per.length === 0 &&
      ['day', 'week', 'month'].includes(one.unit.id) &&
      !inside(one, uses) &&
      !one.range,
  );
  const [told, another] = times;
  const length = told ?? (A_WEEK.test(turn.text) ? { low: 1, unit: { id: 'week' } } : undefined);
  const strengths = figures.filter(
    (one) =>
      ['mass', 'activity'].includes(dimensionOf(one)) &&
      !one.range &&
      !['kg', 'lb'].includes(one.unit?.id ?? '') &&
      one.unit?.per.every(({ atom }) => ['pieces', 'time'].includes(atom.dimension)),
  );
  const [one, other, third] = strengths.map((each) => inBase(each.low, each));
  const each =
    one !== undefined && other !== undefined && third === undefined && one !== other
      ? [Math.max(one, other) / Math.min(one, other)]
      : [];
  const values: number[] = [];
  if (length && !another) {
    const days = DAYS[length.unit?.id ?? ''] ?? [1, 1];
    for (const use of uses) {
      const isCount = use.dimension === 'pieces' || use.dimension === '';
      for (const low of new Set([use.low, use.high]))
        for (const day of new Set(days)) {
          if (isCount && (each.length === 0 || use.dimension === 'pieces'))
            values.push(low * length.low * day);
          if (each.length > 0 && use.dimension === '')
            values.push(...each.map((n) => n * low * length.low * day));
          else if (use.dimension === 'mass' && one !== undefined)
            for (const strength of [one, other ?? one]) values.push((low * length.low * day) / strength);
        }
    }
    // "1.5 tablets twice a day": a dose of pieces that stands apart from how often it is taken.
    const doses = figures.filter((dose) => dimensionOf(dose) === 'pieces' && !dose.range && dose.low <= 8);
    for (const use of uses.filter(({ dimension }) => dimension !== 'pieces'))
      for (const dose of doses) values.push(use.low * dose.low * length.low * (days[0] ?? 1));
    if (doses.length > 0 || each.length > 0) values.reverse();
  } else if (!length && uses.length === 0) values.push(...each);
  else if (!length && each.length > 0)
    values.push(
      ...each,
      ...uses.flatMap(({ low, dimension }) => (dimension === '' ? each.map((n) => n * low) : [])),
    );
  const packs = figures.filter(
    (pack) => !inside(pack, uses) && pack.low >= 7 && (dimensionOf(pack) === 'pieces' || !pack.unit),
  );
  values.push(...packs.flatMap((pack) => values.map((value) => Math.ceil(value / pack.low - 1e-9))));
  return {
    rule: 'course',
    values,
    unit: 'pieces',
    said: turn.said
      .filter((said) => dimensionOf(said) === 'pieces' && said.unit?.per.length === 0)
      .filter(({ low }) => values.length > 0 && low > 0 && (low !== 1 || values.includes(1)))
      .flatMap((said) => figure(said)),
    share: 0.02,
    source: 'multiplication',
  };
}

const DAY_TOTAL =
  /how much (?:is that(?! (?:in|of|compared|versus|vs|equivalent|as))|does that make|in total|altogether)|wie ?viel (?:ist das|macht das|sind das)|cuanto (?:es|suma|seria) (?:en total|al dia|todo)|(?:cuanto|combien|quanto|hoe ?veel|wie ?viel)[^?]{0,24}(?:total|totale|insgesamt|zusammen|tout|tutto|totaal)|(?:how much|how many|what(?:'s| is)|total).{0,60}(?:a|per|each|in a|daily|the) ?(?:day|week|month|total|24)|how much.{0,40} in total|total daily|daily (?:dose|total|amount)|(?:wie ?viel|gesamt|insgesamt).{0,50}(?:tag|taglich)|tagesdosis|(?:cuant|total).{0,50}(?:dia|diari)|(?:combien|total).{0,50}(?:jour|quotidien)|(?:quant|total).{0,50}(?:dia|diari)|(?:quant|total).{0,50}(?:giorn|al di)|(?:hoe ?veel|totaal).{0,50}(?:dag)|(?:1日|一日).{0,14}(?:何|合計|全部|総量|どのくらい)|(?:一天|每[天日周週]|一[周週]|一?个月|每月).{0,16}(?:多少|总共|一共|总量)|(?:दिन|रोज|कुल).{0,30}(?:कितन|कुल|मात्रा)|كم.{0,40}(?:اليوم|يوميا|الاسبوع|الشهر|المجموع)|الجرعة اليومية/;

/** Pieces are asked for, no amount. */
const PIECES_ASKED =
  /how many (?:tablets?|pills?|capsules?|caplets?)|wie ?viele (?:tabletten|kapseln|pillen)|cuant[ao]s (?:pastillas|comprimidos|capsulas|tabletas)|combien de (?:comprimes|gelules|cachets)|quant[oa]s (?:comprimidos|capsulas|pilulas)|quante (?:compresse|pastiglie|capsule)|hoe ?veel (?:tabletten|pillen|capsules)|(?:多少|几)[片粒颗]|何[錠粒]|कितनी (?:गोली|गोलियाँ|टैबलेट)|كم (?:حبة|قرص\p{L}*|كبسولة)/u;

const WEEKLY = /week|woche|semana|semaine|settiman|周|週|हफ़?्त|सप्ताह|[اإ]سبوع/;
const MONTHLY =
  /month|monat|\bmes(?:es)?\b|\bmois\b|\bmese\b|\bmesi\b|maand|か月|ヶ月|月に|个月|個月|每月|महीन|شهر/;

/** A limit or what comes of it is asked for, no amount. */
const NO_TOTAL =
  /\b(?:too much|safe\w*|max\w*|limit\w*|los(?:e|ing)|weight|zu viel|hochst\w*|abnehm\w*|gewicht|demasiado|segur\w*|perder|adelgaz\w*|peso|trop|perdre|maigrir|poids|demais|emagrec\w*|troppo|perdere|dimagr\w*|te veel|afvallen)\b|最大|最多|太多|安全|瘦|多すぎ|痩せ|体重|सुरक्षित|वज़?न|اقصي|امن|وزن/;

/** "Ibuprofen 400": the strength in milligrams behind the name. */
const isNamedStrength = (text: string, { unit, low, start, range }: Quantity): boolean =>
  !unit &&
  !range &&
  low >= 50 &&
  low <= 1000 &&
  /\p{L}{6,}\s$/u.test(text.slice(Math.max(0, start - 8), start));

/** "500 mg three times a day: how much is that?" */
function dayTotals(turn: Turn): Asked | undefined {
  const { text, uses, figures } = turn;
  if (!DAY_TOTAL.test(text) || NO_TOTAL.test(text) || PIECES_ASKED.test(text) || uses.length === 0)
    return undefined;
  const strengths = figures.filter((one) => ['mass', 'activity'].includes(dimensionOf(one)) && !one.range);
  const [first, another] = strengths;
  const names = first ? [] : figures.filter((one) => isNamedStrength(text, one));
  const named = names.length === 1 ? names[0] : undefined;
  const strength = first ?? named;
  if (
    !strength ||
    another ||
    strength.unit?.id === 'kg' ||
    strength.unit?.id === 'lb' ||
    strength.unit?.per.some(({ atom }) => atom.dimension !== 'pieces')
  )
    return undefined;
  const dose = named ? named.low / 1000 : inBase(strength.low, strength);
  const kind = named ? 'mass' : dimensionOf(strength);
  const pieces = figures
    .filter((one) => dimensionOf(one) === 'pieces' && one.low <= 8 && !one.range)
    .map(({ low }) => low);
  const day = uses.flatMap(({ low, high, dimension }) => {
    if (dimension === kind) return [low, high];
    // "400 dreimal": read as a count by the day.
    if (named && low >= named.low) return [low / 1000, high / 1000];
    const counts = dimension === '' ? [1, ...pieces] : [1];
    return dimension === '' || dimension === 'pieces'
      ? counts.flatMap((n) => [low * dose * n, high * dose * n])
      : [];
  });
  // "Twice a week: how much is that a week?"; the amount of a day is told beside it.
  const spans = [...(WEEKLY.test(text) ? [7] : []), ...(MONTHLY.test(text) ? [30, 28, 31] : []), 1];
  const totals = day.flatMap((value) => [value, ...pieces.map((n) => n * value)]);
  // A strength behind a name may be one in micrograms.
  const scales = named ? [1, 0.001] : [1];
  const values = scales.flatMap((scale) =>
    spans.flatMap((days) => totals.map((value) => value * days * scale)),
  );
  return {
    rule: 'day-total',
    values: values.filter((value) => value !== dose || values.every((each) => each === dose)),
    unit: kind === 'mass' ? 'g' : 'units',
    said: amounts(turn.said, kind),
    share: 0.02,
    source: 'multiplication',
    severity: 'severe',
  };
}

const LEFT =
  /\b(?:left|remain\w*|more (?:\p{L}+ )?(?:should|do) i (?:buy|need|get|order)|ubrig|noch (?:kaufen|besorgen|bestellen)|bleiben|quedan?|sobran?|faltan?|restent|reste|faut-il encore|sobram?|restam?|faltam?|rimangono|restano|avanza\w*|mancano|blijven|over)\b|残り|余|残っ|剩|还需|還需|बच|बाकी|और (?:खरीद|लेन)|باق|يتبقي|تبقي|بقي/u;

/** "90 tablets, two a day for 30 days: how many are left?", "18 at home, three a day for 10 days: how many more?" */
function whatIsLeft(turn: Turn): Asked | undefined {
  if (
    !LEFT.test(turn.text + turn.response.text.slice(0, 200)) ||
    isUneven(turn.text) ||
    isNextStep(turn.text)
  )
    return undefined;
  const uses = turn.uses.filter(
    ({ low, high, dimension }) => low === high && ['pieces', ''].includes(dimension),
  );
  const times = turn.figures.filter(
    (one) =>
      one.unit?.per.length === 0 && ['day', 'week'].includes(one.unit.id) && !inside(one, uses) && !one.range,
  );
  const stocks = turn.figures.filter(
    (one) =>
      !inside(one, uses) &&
      !one.range &&
      one.low >= PACK &&
      (!one.unit || one.unit.per.length === 0) &&
      ['pieces', ''].includes(dimensionOf(one)),
  );
  const [time, other] = times;
  const [stock, more] = stocks;
  const [use] = uses;
  if (!time || other || !stock || more || !use) return undefined;
  const doses = turn.figures
    .filter((one) => dimensionOf(one) === 'pieces' && one.low <= 4)
    .map(({ low }) => low);
  const days = time.low * (time.unit?.id === 'week' ? 7 : 1);
  const taken = [use.low * days, ...(use.dimension === '' ? doses.map((n) => n * use.low * days) : [])];
  const values = taken.map((one) => Math.abs(stock.low - one)).filter((value) => value > 0);
  return {
    rule: 'left',
    values,
    unit: 'pieces',
    said: turn.said
      .filter(
        (one) => !one.range && ['pieces', ''].includes(dimensionOf(one)) && (one.unit?.per.length ?? 0) === 0,
      )
      .filter(
        ({ low }) => values.includes(low) || ![...taken, stock.low, use.low, time.low, days].includes(low),
      )
      .filter(({ low, unit }) => unit !== undefined || low >= PACK)
      .flatMap((one) => figure(one)),
    share: 0.01,
    source: 'subtraction',
  };
}

export const SUPPLIES = [stockLasts, courseNeeds, dayTotals, whatIsLeft, ...DOSING];
