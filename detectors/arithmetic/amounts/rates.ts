import { oftenIn } from '../../kit/often.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, isOneOf, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';
import { isObserved, isUneven } from '../steps.ts';

/** A rate over a time, an amount spread over days, and a share of the figure just given. */

const LIMIT =
  /\b(?:max\w*|(?<!adds? |adding )up to|until|increas\w*|start\w*|no more than|at most|less than|more than|at least|limit\w*|goal|recommend\w*|instead|hochst\w*|maximal|bis zu|mindestens|hasta|maximo|al menos|jusqu'a|au moins|ate|pelo menos|fino a|almeno|tot|minstens)\b|最多|至少|अधिकतम|الحد|الاقل/;
const isOne = (one: Quantity): boolean => one.known && !one.range;
/** Months differ, and four weeks are called one. */
const WIDTH: Readonly<Record<string, number>> = { month: 0.11, year: 0.04 };

function checkOf(
  view: Scene,
  rule: string,
  parts: readonly Quantity[],
  said: Quantity,
  value: number,
  share: number,
): Check {
  const all = [...parts, said];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    rule,
    severity: 'moderate',
    holds: isOneOf([value], said, share),
    near: { said, value: inBase(value, said) },
    explanation: `The figures give ${show(value)}, not ${view.reading.raw.slice(said.start, said.end)}. Source: arithmetic.`,
  };
}

/** "1.5 lb a week for 12 weeks adds up to 18 lb". */
const accrued: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, 400)) {
    const rates = view.quantities.filter(
      (one) => isOne(one) && one.unit?.per.length === 1 && one.unit.per[0]?.atom.dimension === 'time',
    );
    const times = view.quantities.filter((one) => isOne(one) && isPlain(one) && dimensionOf(one) === 'time');
    const [rate] = rates;
    const [time] = times;
    if (!rate || rates.length > 1 || !time || times.length > 1) continue;
    const [per] = rate.unit?.per ?? [];
    const result = view.quantities.find(
      (one) =>
        isOne(one) &&
        isPlain(one) &&
        dimensionOf(one) === dimensionOf(rate) &&
        one !== time &&
        one.start > Math.max(rate.end, time.end),
    );
    if (!per || !result || result.start < from || result.start - Math.max(rate.end, time.end) > 80) continue;
    const last = Math.max(rate.end, time.end);
    const first = Math.min(rate.start, time.start);
    // Another figure between them is an operand that is not understood; "every 6 hours" is no length.
    if (
      view.quantities.some(
        (one) => one !== rate && one !== time && one.start > first && one.start < result.start,
      )
    )
      continue;
    if (
      oftenIn(view.reading.text, { start: first, end: last }).some(
        ({ start, end }) => time.start >= start && time.start < end,
      )
    )
      continue;
    const links = linksIn(view.reading, last, result.start);
    if (
      (!concludes(view.reading, last, result.start) && !links.has('difference')) ||
      LIMIT.test(view.reading.text.slice(Math.min(rate.start, time.start), result.end)) ||
      isObserved(view.reading.text.slice(Math.max(view.start, first - 30), result.end + 12))
    )
      continue;
    const value =
      ((inBase(rate.low, rate) / ((per.atom.sizes[0] ?? 1) * per.count)) * inBase(time.low, time)) /
      (result.unit?.atom.sizes[0] ?? 1);
    const width = Math.max(WIDTH[per.atom.id] ?? 0, WIDTH[time.unit?.id ?? ''] ?? 0);
    return [checkOf(view, 'accrued', [rate, time], result, value, 0.04 + width)];
  }
  return [];
};

const SPREAD =
  /\b(?:spread|split|divided?|distributed|over|across|verteilt|aufgeteilt|geteilt|auf|repartid[oa]s?|dividid[oa]s?|entre|repartie?s?|divisee?s?|sur|distribuid[oa]s?|por|em|suddivis[aoie]|distribuit[aoie]|in|su|verdeeld|gespreid|over|rozlozone|podzielone|fordelat|utspritt|bolunur|yayil\w*)\b|分|÷|\/|में बांट|تقسيم|مقسم|موزع|разделить|делённые|나누/;
const EACH =
  /^\s?(?:a|per|each|every) (?:day|session|meal|time|workout|go|night|week)|^\s?(?:each|apiece|daily|at a time)|^\s?(?:pro|am|je) (?:tag|mahlzeit|einheit|woche)|^\s?(?:al|por|cada) (?:dia|comida|sesion|semana|toma)|^\s?(?:par|chaque) (?:jour|repas|seance|prise|semaine)|^\s?(?:por|ao|cada) (?:dia|refeicao|sessao)|^\s?(?:al giorno|a pasto|per (?:pasto|volta|sessione))|^\s?per (?:dag|maaltijd|keer|sessie)|^\s?(?:dziennie|om dagen|per dag|в день)/;

const EACH_BEFORE =
  /\b(?:each|per (?:meal|dose|feed|portion|session)|je(?:weils)?|pro (?:mahlzeit|portion|dosis|gabe|einheit)|cada un[ao]|por (?:comida|toma|racion|refeicao|dose|porcao)|chacun\w*|par (?:repas|prise|biberon|portion)|ciascun\w*|a pasto|per (?:pasto|dose|porzione|maaltijd|keer|voeding|portie))\s(?:about |roughly |etwa |rund |ca\. |unos |unas |environ |cerca de |circa |ongeveer )?$|(?:1食|1回|一回|每[餐次]|每一[餐次])(?:あたり|に|につき|大?约|約)?\s?(?:约|約)?$|(?:हर बार|प्रति (?:भोजन|खुराक))\s$|(?:في كل (?:وجبة|مرة)|لكل وجبة)\s$/;

/** "150 minutes a week over 5 days is 30 minutes a day". */
const spread: Rule = (scene) => {
  const { quantities, reading } = scene;
  return quantities.flatMap((whole, n): Check[] => {
    const [count, part] = [quantities[n + 1], quantities[n + 2]];
    if (!count || !part || ![whole, count, part].every(isOne) || !whole.unit || !part.unit) return [];
    if (
      whole.unit.atom.id !== part.unit.atom.id ||
      !['time', 'energy', 'mass', 'volume', 'length', 'pieces'].includes(dimensionOf(whole))
    )
      return [];
    const id = count.unit?.id ?? '';
    if (
      !['day', 'week', 'dose', ''].includes(id) ||
      !Number.isInteger(count.low) ||
      count.low < 2 ||
      count.low > 60
    )
      return [];
    if ((whole.unit.per.length ?? 0) > 1 || whole.unit.per.some(({ atom }) => atom.dimension !== 'time'))
      return [];
    if (
      !SPREAD.test(reading.text.slice(whole.end, count.start)) ||
      /[.;]\s/.test(reading.text.slice(whole.end, part.start)) ||
      part.start - whole.end > 90
    )
      return [];
    if (
      id === '' &&
      !/^\s?(?:days?|meals?|sessions?|workouts?|doses?|portions?|equal|tage|mahlzeiten|portionen|comidas|sesiones|tomas|dias|repas|seances|prises|jours|refeicoes|sessoes|doses|pasti|sedute|dosi|giorni|maaltijden|keer|dagen|porties|餐|次|回|日|天)/.test(
        reading.text.slice(count.end, count.end + 14),
      )
    )
      return [];
    const isEach = EACH_BEFORE.test(reading.text.slice(count.end, part.start));
    const each = isEach || part.unit.per.length > 0 || EACH.test(reading.text.slice(part.end, part.end + 20));
    const links = linksIn(reading, count.end, part.start);
    if (!each && !links.has('so')) return [];
    if (!isEach && !links.has('so') && !/[,:=–-]|\bis\b/.test(reading.text.slice(count.end, part.start)))
      return [];
    if (LIMIT.test(reading.text.slice(whole.start, part.end))) return [];
    const check = checkOf(scene, 'spread', [whole, count], part, whole.low / count.low, 0.04);
    // "0.5 kg a week, in 10 weeks 5 kg": so many times, not spread.
    const isTimes = id !== '' && id !== 'dose' && near(whole.low * count.low, part.low, 0.05);
    return [isTimes ? { ...check, holds: true } : check];
  });
};

const OF_THAT =
  /^\s?(?:of (?:that|it|this|your max\w*|max\w*|the max\w*|your target)|davon|des maximums|der maximalfrequenz|de (?:eso|ese valor|esa cifra|ese maximo|cela|ca|ce chiffre|cette valeur|la fcm|la fc max|su maximo|tu maximo)|disso|desse (?:valor|maximo)|di (?:questo|quella|quel valore|quella cifra|questa)|del massimo|daarvan|hiervan|z tego|tej wartosci|av det|av detta|от (?:этого|него|максимума|неё)|bunun)|その|其|इसका|منه|من (?:ذلك|هذا)|그/;

const RESERVE = new Seldom(
  /\breserv\w*|karvonen|\bresting (?:heart )?(?:rate|pulse)|ruhe(?:puls|herz)\w*|(?:pulso|frecuencia \w+) en reposo|(?:pouls|frequence \w+) (?:de|au) repos|frequencia \w+ (?:de|em) repouso|frequenza \w+ a riposo|rust(?:pols|hartslag)\w*|安静|静息/,
);

/** "180, and 70 % of that is 126". */
const shareOfThat: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, 400)) {
    const { text } = view.reading;
    const figures = view.quantities;
    // A share of what lies between two figures, onto which the lower one comes.
    if (RESERVE.test(view.words)) continue;
    for (const [n, percent] of figures.entries()) {
      if (percent.unit?.id !== 'percent' || !percent.known || percent.start < from) continue;
      const before = text.slice(Math.max(view.start, percent.start - 8), percent.start);
      if (
        !OF_THAT.test(text.slice(percent.end, percent.end + 30)) &&
        !/(?:その|其|इसका|का|的)\s?$/.test(before)
      )
        continue;
      const said = figures[n + 1];
      const gap = text.slice(percent.end, said?.start ?? percent.end);
      if (
        !/[=≈:(→]|,\W{0,3}$|\b(?:is|are|would|about|gives|comes|ist|sind|waren|es|son|seria\w*|est|font|soit|e|sao|sono|zijn|komt)\b/.test(
          gap,
        ) &&
        !(said && linksIn(view.reading, percent.end, said.start).has('so'))
      )
        continue;
      if (!said?.known || said.start - percent.end > 60 || said.range !== percent.range) continue;
      const bases = figures.slice(0, n).filter(
        (one) =>
          isOne(one) &&
          one.unit?.id !== 'percent' &&
          // An age is no pulse.
          (said.unit?.atom.dimension !== 'beats' || one.low >= 100) &&
          (one.unit?.atom.id === said.unit?.atom.id || !one.unit || !said.unit),
      );
      const base = bases.at(-1);
      if (!base || LIMIT.test(text.slice(base.start, base.end + 10))) continue;
      const holds = bases.some(
        (one) =>
          near((one.low * percent.low) / 100, said.low, 0.03, said.step / 2) &&
          near((one.low * percent.high) / 100, said.high, 0.03, said.step / 2),
      );
      const value = (base.low * percent.low) / 100;
      return [{ ...checkOf(view, 'part', [base, percent], said, value, 0.03), holds }];
    }
  }
  return [];
};

const A_DAY = new Seldom(
  /\b(?:a day|per day|each day|daily|every day|am tag|pro tag|taglich|al dia|por dia|diari[oa]s?|cada dia|par jour|chaque jour|ao dia|al giorno|ogni giorno|per dag|dagelijks|dziennie|gunde|om dagen|dagligen|в день|ежедневно)\b|一天|每天|1日|毎日|रोज|प्रतिदिन|दिन में|في اليوم|يوميا|하루/,
);
const A_WEEK =
  /\b(?:a week|per week|weekly|over (?:a|the) week|in a week|each week|in der woche|pro woche|die woche|wochentlich|a la semana|por semana|semanal\w*|par semaine|sur la semaine|na semana|alla settimana|a settimana|in una settimana|per week|tygodniowo|(?:w ciagu|na) tygod\w*|haftada|haftalik|i veckan|per vecka|в неделю|за неделю)\b|हफ़?्ते (?:में|भर)|सप्ताह में|في الأسبوع|في الاسبوع|اسبوعيا|一周|一週|每周|1週間|일주일/;

/** "Every other day instead of 100 mg a day": the one is not of the other. */
export const INSTEAD =
  /\b(?:instead|rather than|statt|anstelle|en (?:lugar|vez)|au lieu|em vez|invece|anziche|in plaats|zamiast|yerine|i stallet|every other|every second|jeden zweiten|cada dos|un jour sur deux|dia sim|a giorni alterni|om de dag|co drugi|varannan)\b|вместо|через день|代替|代わり|而不是|隔天|隔日|बजाय|بدل/;

/** Several times a day, without a number: 15 minutes after meals are more than 15 a day. */
const MEALS =
  /\b(?:after|before|with|following|nach|vor|zu|despues de|tras|antes de|con|apres|avant|depois de|apos|dopo|prima di|na|voor|po|przed)\s(?:(?:each|every|the|your|jedem|jeder|den|dem|cada|las|la|el|o|os|a|as|chaque|les|le|ogni|i|il|elke|het|de|kazdym)\s)?(?:meals?|eating|lunch|dinner|breakfast|essen|mahlzeit\w*|comer|comidas?|repas|manger|refei\w*|almoco|past[oi]|mangiare|maaltijd\w*|eten|posilk\w*|jedzeni\w*)\b|بعد (?:الاكل|الأكل|كل وجبه|كل وجبة|الوجبات)|[饭餐]后|食後|खाने के बाद|भोजन के बाद|после еды/;

/** "70 g a day, 490 g in a week", where the words for day and week stand before their figures. */
const weekly: Rule = (scene) => {
  const { text } = scene.reading;
  if (!A_DAY.test(scene.words) || !A_WEEK.test(scene.words)) return [];
  if (LIMIT.test(scene.words) || INSTEAD.test(scene.words) || MEALS.test(scene.words)) return [];
  if (isUneven(text.slice(Math.max(0, scene.start - 160), scene.end + 60))) return [];
  for (const [n, day] of scene.quantities.entries()) {
    const week = scene.quantities[n + 1];
    if (!week || !isOne(day) || !isOne(week) || !day.unit || day.unit.atom.id !== week.unit?.atom.id)
      continue;
    if (dimensionOf(day) === 'time' && day.unit.atom.id !== 'min' && day.unit.atom.id !== 'hour') continue;
    const before = text.slice(Math.max(scene.start, day.start - 24), day.end + 16);
    const between = text.slice(day.end, week.start);
    const after = text.slice(week.start, week.end + 16).split(/[;；]/)[0] ?? '';
    if (between.length > 50 || !A_DAY.test(before) || A_WEEK.test(before.slice(0, 20))) continue;
    if (!A_WEEK.test(between) && !A_WEEK.test(after)) continue;
    const ratio = week.low / day.low;
    return [
      { ...checkOf(scene, 'weekly', [day], week, 7 * day.low, 0.04), holds: ratio > 4.8 && ratio < 7.4 },
    ];
  }
  return [];
};

export const RATES: readonly Rule[] = [accrued, spread, shareOfThat, weekly];
