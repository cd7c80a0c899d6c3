import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { SUMMED } from './layout.ts';

/** What is left of an amount after its parts, and the volume of what was mixed. */

const LEFT = new Seldom(
  /\b(?:left(?! (?:arm|eye|ear|side|leg|hand|knee|foot|shoulder|breast|lung|hip|ventric\w*))|leaves|leaving|remain(?:s|ing)?|to spare|bleib(?:en|t)|ubrig|verbleib\w*|quedan?|quedarian?|restan?|sobran?|reste(?:nt|ra)?|sobram?|restam|rimangono|rimane|avanza(?:no)?|blijft|blijven|over voor|resterend\w*)\b|剩|还有|残り|残っ|बच(?:ते|ता|ेगा|ेंगे|ी|े)|बाकी|يتبقي|يبقي|المتبقي|متبق/,
);
const BOUND =
  /\b(?:at least|at most|up to|max\w*|less than|more than|every|each|mindestens|hochstens|alle|al menos|au moins|pelo menos|almeno|minstens)\b|至少|最多|ごと|每/;
/** How near the figure the word stands. */
const REACH = 44;
/** Slips of a subtraction are smaller than this factor. */
const SLIP = 4;

function isAmount(one: Quantity): boolean {
  const per = one.unit?.per ?? [];
  return (
    one.known &&
    !one.range &&
    SUMMED.has(dimensionOf(one)) &&
    (per.length === 0 || (per.length === 1 && per[0]?.atom.id === 'day'))
  );
}

function joined(scene: Scene, next: Scene | undefined): Scene {
  if (!next || next.start - scene.end > 3 || next.end - scene.start > 420) return scene;
  const { reading } = scene;
  return {
    reading,
    start: scene.start,
    end: next.end,
    quantities: [...scene.quantities, ...next.quantities],
    words: reading.text.slice(scene.start, next.end),
  };
}

/** "Of 1.5 L you have had 400 mL and 700 mL: 400 mL are left." */
export const remainders: Rule = (scene, next) => {
  for (const view of [scene, joined(scene, next)]) {
    if (view === scene && next && !LEFT.test(scene.words)) continue;
    if (!LEFT.test(view.words)) continue;
    const { text, raw } = view.reading;
    const [whole, ...rest] = view.quantities;
    const said = rest.at(-1);
    if (!whole || !said || rest.length < 2 || rest.length > 6 || ![whole, ...rest].every(isAmount)) continue;
    if (new Set([whole, ...rest].map(dimensionOf)).size > 1 || !isPlain(said)) continue;
    const before = text.slice(Math.max(rest.at(-2)?.end ?? 0, said.start - REACH), said.start);
    const after = text.slice(said.end, said.end + 24).replace(/[.;。].*$/s, '');
    if (!(LEFT.test(before) || LEFT.test(after)) || BOUND.test(view.words)) continue;
    const [all = 0, ...parts] = [whole, ...rest.slice(0, -1)].map((one) => inBase(one.low, one));
    const sum = parts.reduce((one, other) => one + other, 0);
    const value = all - sum;
    const size = said.unit?.atom.sizes[0] ?? 1;
    const figure = inBase(said.low, said);
    // "With 1,500 mg from breakfast you have 800 mg left of your 2,300 mg": the whole may stand last.
    const three = [all, ...parts, figure].sort((one, other) => other - one);
    if (three.length === 3 && near((three[1] ?? 0) + (three[2] ?? 0), three[0] ?? 0, 0.02)) continue;
    if (!(value > 0)) continue;
    if (figure > value * SLIP || value > figure * SLIP) continue;
    // Of parts that are told twice only one counts; what is left may be that of a part.
    const ways = [
      value,
      ...parts.map((part) => all - part),
      ...parts.map((part) => value + part),
      ...parts.map((part) => part - (sum - part)),
      sum,
    ];
    return [
      {
        start: whole.start,
        end: said.end,
        rule: 'remainder',
        severity: 'moderate',
        holds: waysToRead(said).some((way) =>
          ways.some((one) => near(one, inBase(way.low, way), 0.02, (said.step / 2) * size)),
        ),
        explanation: `${raw.slice(whole.start, whole.end)} less the parts leave ${show(value / size)}, not ${raw.slice(said.start, said.end)}. Source: subtraction.`,
      } satisfies Check,
    ];
  }
  return [];
};

const MIX = new Seldom(
  /\b(?:mix(?:ed|ing)?|add(?:ed|ing)?|combin\w*|dilut\w*|misch\w*|mische\w*|verdunn\w*|gib\w*|mezcl\w*|anad\w*|agreg\w*|diluy\w*|melang\w*|ajout\w*|diluez|mistur\w*|adicion\w*|dilua|mescol\w*|aggiung\w*|diluisc\w*|meng\w*|voeg\w*|verdun\w*)\b|混|加入|稀释|稀釈|加え|मिला|اخلط|امزج|اضف|خفف/,
);
const VOLUME_WORD =
  /\bvolum\w*|\btotal|gesamt|zusammen|insgesamt|totale?\b|totaal|samen|体积|总|合計|全量|कुल|الحجم|المجموع|الاجمالي/;

/** "Mix 0.5 mL with 3.5 mL: the whole volume is 4 mL." */
export const mixedVolumes: Rule = (scene, next) => {
  for (const view of [scene, joined(scene, next)]) {
    if (!MIX.test(view.words)) continue;
    const { text, raw, quantities } = view.reading;
    const volumes = view.quantities.filter(
      (one) => one.known && !one.range && isPlain(one) && dimensionOf(one) === 'volume',
    );
    const [first, second, total] = volumes;
    if (!first || !second || !total || volumes.length > 3 || quantities.length > 60) continue;
    const lead = text.slice(second.end, total.start);
    const links = linksIn(view.reading, second.end, total.start);
    if (
      !(
        VOLUME_WORD.test(lead) &&
        (links.has('total') || links.has('so') || links.has('is') || /\bvolum/.test(lead))
      ) ||
      lead.length > 90
    )
      continue;
    if (BOUND.test(lead) || LEFT.test(lead) || /\d/.test(lead.replace(/\([^)]*\)/g, ''))) continue;
    const [a, b, said] = [first, second, total].map((one) => inBase(one.low, one)) as [
      number,
      number,
      number,
    ];
    if (said <= Math.max(a, b) || said > (a + b) * 2) continue;
    return [
      {
        start: first.start,
        end: total.end,
        rule: 'mixed-volume',
        severity: 'severe',
        holds: near(a + b, said, 0.02, (total.step / 2) * (total.unit?.atom.sizes[0] ?? 1) * 0.9),
        explanation: `${raw.slice(first.start, first.end)} and ${raw.slice(second.start, second.end)} are ${show((a + b) / (total.unit?.atom.sizes[0] ?? 1))}, not ${raw.slice(total.start, total.end)}. Source: addition.`,
      } satisfies Check,
    ];
  }
  return [];
};

const OF_IT =
  /^\s?(?:of|from) (?:it|that|this|your|the (?:daily|day'?s|whole day|recommended|limit|max\w*|allowance|upper|total|suggested|guideline))\b|^\s?(?:davon|(?:der|des|ihrer|ihres|deiner) (?:tages\w*|empfohlen\w*|limits?|grenz\w*|hochst\w*|menge))|^\s?(?:de|del) (?:eso|ese|esa|lo recomendado|la (?:cantidad|dosis)|limite|maximo|total|tu|su)|^\s?(?:de|du|des) (?:cela|cette|ce|la (?:limite|dose|quantite|ration)|maximum|apport\w*|total|vos|votre)|^\s?(?:disso|desse|dessa|do (?:limite|maximo|total)|da (?:quantidade|dose))|^\s?(?:di (?:questo|quella|questa)|del (?:limite|massimo|totale|fabbisogno)|della (?:dose|quantita))|^\s?(?:daarvan|hiervan|van (?:dat|die|de (?:dag\w*|aanbevolen|limiet|grens|maxim\w*)|het max\w*))|^\s?(?:منه|من (?:ذلك|الحد|الكمية))/;
const OF_BEFORE =
  /(?:その(?:うち|約)?|上限の|目安の|推奨量の|1日(?:量|分)の|其中|(?:上限|推荐量|推薦量|限量|总量)的|(?:इसका|उसका|सीमा का|मात्रा का))\s?(?:約|约|लगभग|करीब)?\s?$/;

/** "1,640 mg of sodium. The limit is 2,000 mg a day: one packet takes up 82 % of it." */
export const sharesOfLimits: Rule = (scene, next) => {
  for (const view of [scene, joined(scene, next)]) {
    const { text, raw } = view.reading;
    const n = view.quantities.findIndex(({ unit }) => unit?.id === 'percent');
    const percent = view.quantities[n];
    if (!percent?.known || percent.range || n !== 2) continue;
    const [a, b] = view.quantities;
    if (!a || !b || !isAmount(a) || !isAmount(b) || dimensionOf(a) !== dimensionOf(b)) continue;
    if (
      !OF_IT.test(text.slice(percent.end, percent.end + 32)) &&
      !OF_BEFORE.test(text.slice(Math.max(0, percent.start - 14), percent.start))
    )
      continue;
    const [x, y] = [inBase(a.low, a), inBase(b.low, b)];
    const share = (100 * Math.min(x, y)) / Math.max(x, y);
    if (percent.low > share * SLIP || share > percent.low * SLIP) continue;
    if (BOUND.test(text.slice(b.end, percent.start))) continue;
    return [
      {
        start: a.start,
        end: percent.end,
        rule: 'share-of-limit',
        severity: 'minor',
        holds: [share, 100 - share].some((one) => near(one, percent.low, 0.03, percent.round > 1 ? 2.5 : 1)),
        explanation: `${raw.slice(a.start, a.end)} of ${raw.slice(b.start, b.end)} is ${show(share)} %, not ${raw.slice(percent.start, percent.end)}. Source: division.`,
      } satisfies Check,
    ];
  }
  return [];
};
