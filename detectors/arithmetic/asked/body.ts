import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { isHeight, NAME } from '../formulas/bmi.ts';
import { type Asked, amounts, figure, isWeight, kilograms, lengths, only, type Turn } from './turn.ts';

/** What people ask to be worked out of their weight, height and age. */

/** Ends of the classes of the index (WHO TRS 894, 2000; for Asian adults WHO, Lancet 2004; Chinese and Japanese ones): nobody's own. */
const CLASSES = new Set([
  18.5, 22, 22.9, 23, 23.9, 24, 24.9, 25, 27.4, 27.5, 27.9, 28, 29.9, 30, 32.5, 34.9, 35, 37.5, 39.9, 40,
]);
const SLIP = 2;

function index(turn: Turn): Asked | undefined {
  if (everyMatch(turn.text, NAME).length === 0) return undefined;
  const weight = only(turn.figures, isWeight);
  const height = only(turn.figures, isHeight);
  if (!weight || !height) return undefined;
  const metres = inBase(height.low, height);
  const values = kilograms(weight).map((kg) => kg / metres ** 2);
  const before = ({ start }: Quantity): string => turn.response.text.slice(Math.max(0, start - 24), start);
  const said = turn.said
    .filter((one) => (one.unit === undefined || one.unit.id === 'kg/m') && one.low >= 10 && one.low <= 80)
    // An end of a class is an index only where it is said to be.
    .filter((one) => !one.range && (!CLASSES.has(one.low) || IS.test(before(one))));
  const [first] = said.filter(({ step, unit }) => step < 1 || unit !== undefined);
  if (!first || !values.some((value) => value < first.low * SLIP && first.low < value * SLIP))
    return undefined;
  return {
    rule: 'bmi',
    values,
    unit: 'kg/m²',
    said: said.flatMap((one) => figure(one)),
    share: 0,
    room: 0.3,
    source: 'WHO Technical Report Series 894 (2000)',
  };
}
/** "Is about": what is said of oneself. */
const IS =
  /(?:\b(?:is|are|have|at about|around|roughly|approximately|ist|betragt|haben|etwa|rund|ca\.|es|tienes?|unos?|aproximadamente|est|avez|environ|e|tem|cerca de|ha|circa|is|heeft|ongeveer)|[:=≈~]|为|約|约|は|が|है|लगभग|करीब|حوالي|هو|تقريبا)\s?(?:about |around |an? |of |de |di |von |van |etwa |circa )?$/;

const WAIST =
  /waist|girth|taille|bauchumfang|cintura|tour de taille|girovita|\bvita\b|buikomvang|middel|腰围|腰圍|腹囲|ウエスト|कमर|الخصر/;
const RATIO =
  /ratio|verhaltnis|\bwhtr\b|indice|relacion|cociente|rapport|razao|relacao|proporcao|rapporto|verhouding|腰围身高比|腰高比|身長比|अनुपात|نسبة/;
const HEIGHT =
  /height|tall|gross|grosse|altura|mido|estatura|taille|mesure|altezza|alt[oa]\b|lengte|lang|身高|身長|कद|लंबाई|ऊंचाई|طول/;

/** NICE NG246 (2025). */
const RATIO_CLASSES = new Set([0.4, 0.49, 0.5, 0.59, 0.6]);

function waistToHeight(turn: Turn): Asked | undefined {
  if (!WAIST.test(turn.text) || !RATIO.test(turn.text) || !HEIGHT.test(turn.text)) return undefined;
  const sizes = turn.figures.filter((one) => one.unit?.per.length === 0 && dimensionOf(one) === 'length');
  const [one, other, third] = sizes.map((size) => inBase(size.low, size));
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const ratio = Math.min(one, other) / Math.max(one, other);
  const said = turn.said.filter(
    ({ low, high, step, unit, range }) =>
      unit === undefined && low > 0.3 && high < 0.95 && step < 0.1 && !range,
  );
  return {
    rule: 'waist-to-height',
    values: [ratio],
    unit: '',
    // The ends of the classes are nobody's own ratio, unless they are the right one.
    said: said
      .filter(({ low }) => !RATIO_CLASSES.has(low) || Math.abs(low - ratio) < 0.01)
      .flatMap((each) => figure(each)),
    share: 0.01,
    source: 'division',
  };
}

const SURFACE =
  /\bbsa\b|body surface|korperoberflache|superficie corporal|surface corporelle|superficie corporea|lichaamsoppervlak|体表面積|体表面积|शरीर की सतह|مساحة سطح الجسم/;

function surface(turn: Turn): Asked | undefined {
  if (!SURFACE.test(turn.text)) return undefined;
  const weight = only(turn.figures, isWeight);
  const height = only(turn.figures, (one) => one.unit?.per.length === 0 && dimensionOf(one) === 'length');
  if (!weight || !height) return undefined;
  const cm = inBase(height.low, height) * 100;
  const [kg = 0] = kilograms(weight);
  return {
    rule: 'body-surface',
    values: [Math.sqrt((cm * kg) / 3600), 0.007184 * kg ** 0.425 * cm ** 0.725],
    unit: 'm²',
    said: turn.said
      .filter(
        ({ low, step, unit }) =>
          step < 1 && low > 0.2 && low < 3 && low !== 1.73 && (unit === undefined || unit.atom.id === 'm'),
      )
      .flatMap((one) => figure(one)),
    share: 0.03,
    source: 'Mosteller RD, N Engl J Med 1987;317:1098',
  };
}

const BASAL =
  /\bbmr\b|basal metabol|resting metabol|grundumsatz|(?:metabolismo|gasto(?: energetico)?) basal|tasa metabolica|metabolisme (?:de base|basal)|taxa metabolica|metabolismo basale|basaal metabolisme|ruststofwisseling|基礎代謝|基础代谢|बीएमआर|बेसल|الايض|معدل الايض/;

function basal(turn: Turn): Asked | undefined {
  if (!BASAL.test(turn.text)) return undefined;
  const weight = only(turn.figures, isWeight);
  const height = only(turn.figures, isHeight);
  const age = ageOf(turn);
  if (!weight || !height || age === undefined) return undefined;
  const cm = inBase(height.low, height) * 100;
  const [kg = 0] = kilograms(weight);
  const mifflin = 10 * kg + 6.25 * cm - 5 * age;
  return {
    rule: 'basal-rate',
    // Without the sex either is right.
    values: [
      mifflin + 5,
      mifflin - 161,
      88.36 + 13.4 * kg + 4.8 * cm - 5.68 * age,
      447.6 + 9.25 * kg + 3.1 * cm - 4.33 * age,
      66.5 + 13.75 * kg + 5 * cm - 6.76 * age,
      655.1 + 9.56 * kg + 1.85 * cm - 4.68 * age,
    ],
    unit: 'kcal',
    said: turn.said
      .filter((one) => dimensionOf(one) === 'energy' || (!one.unit && one.low > 700))
      .flatMap((one) => figure(one)),
    share: 0.03,
    source: 'Mifflin MD et al., Am J Clin Nutr 1990;51:241',
  };
}

const AGED =
  /^\s?-?(?:y\/?o\b|(?:years?|yrs?)[ -]?(?:old)?\b|j(?:ahre)?\b|anos?\b|ans?\b|anni\b|jaar\b|岁|歲|歳|才|साल|वर्ष|سنة|عام|years)/;
const AGE_BEFORE =
  /\b(?:i'?m|i am|age[d]?:?|ich bin|alter:?|tengo|edad:?|j'ai|age:?|tenho|idade:?|ho|eta:?|ik ben|leeftijd:?)\s$|年龄\s?$|年齢\s?$|उम्र\s?$|عمري\s?$/;

function ageOf({ figures, text }: Turn): number | undefined {
  const ages = figures.filter(
    (one) =>
      !one.range &&
      one.low >= 10 &&
      one.low <= 100 &&
      (one.unit?.id === 'year' ||
        (!one.unit &&
          (AGED.test(text.slice(one.end, one.end + 10)) ||
            AGE_BEFORE.test(text.slice(Math.max(0, one.start - 12), one.start))))),
  );
  return ages.length === 1 ? ages[0]?.low : undefined;
}

const PULSE =
  /heart ?rate|pulse|puls|herzfrequenz|frecuencia cardiaca|frequence cardiaque|frequencia cardiaca|frequenza cardiaca|hartslag|心拍|心率|हृदय गति|धड़कन|हार्ट रेट|ضربات القلب|معدل النبض|نبض/;
const MOST =
  /max|hochst|target|zone|ziel|objetivo|cible|alvo|obiettivo|streef|training|entrain|目標|目标|最大|最高|अधिकतम|लक्ष्य|टारगेट|القصوى|القصوي|المستهدف|الاقصي|exerci|ejerc|effort|esfor|sport/;

/** The maximum by age, and shares of it that question and answer name. */
function heartRate(turn: Turn): Asked | undefined {
  if (!PULSE.test(turn.text) || !MOST.test(turn.text)) return undefined;
  const age = ageOf(turn);
  if (age === undefined) return undefined;
  const shares = [...turn.figures, ...turn.said].filter(({ unit }) => unit?.id === 'percent');
  const own = 220 - age;
  // Where the answer names the usual formula it is held to it.
  const maxima = /220/.test(turn.response.text)
    ? [own]
    : [own, 208 - 0.7 * age, 206.9 - 0.67 * age, 211 - 0.64 * age, 206 - 0.88 * age];
  const bpm = turn.said.filter(
    (one) =>
      (one.unit?.atom.dimension === 'beats' || !one.unit) &&
      one.low >= 60 &&
      one.high <= 210 &&
      ![220, 207, 208, 206, 211].includes(one.low),
  );
  const rest = turn.figures.filter(
    (one) =>
      (one.unit?.atom.dimension === 'beats' || !one.unit) &&
      one.low >= 40 &&
      one.low <= 100 &&
      one.low !== age,
  );
  const parts = shares.flatMap(({ low, high }) => [low, high]);
  const zone = bpm.find((one) => one.range && one.unit !== undefined);
  if (zone && parts.length > 0 && parts.length <= 6) {
    const ends = maxima.flatMap((most) =>
      parts.flatMap((part) => [
        (most * part) / 100,
        ...rest.map(({ low }) => low + ((most - low) * part) / 100),
      ]),
    );
    const isEnd = (said: number): boolean => ends.some((value) => Math.abs(value - said) <= 2.5);
    const [first = 0, last = 0] = [parts[0], parts.at(-1)].map((part) => ((220 - age) * (part ?? 0)) / 100);
    const said = isEnd(zone.low) ? zone.high : zone.low;
    return {
      rule: 'heart-zone',
      values: [said === zone.high ? last : first],
      unit: 'beats per minute',
      said: [
        {
          start: zone.start,
          end: zone.end,
          low: said,
          high: said,
          room: isEnd(zone.low) && isEnd(zone.high) ? 300 : 2,
        },
      ],
      share: 0.01,
      source: '220 minus age (American Heart Association, 2021), and a share of it',
      severity: 'minor',
    };
  }
  if (!/max|hochst|最大|最高|अधिकतम|القصو|الاقصي/.test(turn.text)) return undefined;
  return {
    rule: 'heart-rate',
    values: maxima,
    unit: 'beats per minute',
    said: bpm.filter((one) => !one.range).flatMap((one) => figure(one)),
    share: 0,
    room: 1,
    source: '220 minus age (American Heart Association, 2021)',
    severity: 'minor',
  };
}

const CORRECTED =
  /(?:corrected|adjusted)(?: \w+)? age|korrigierte[sn]? alter|edad corregida|age corrige|idade corrigida|eta corretta|gecorrigeerde leeftijd|修正(?:月|週)?[齢年]|矫正(?:月|年|胎)?龄|矯正(?:月|年)?齡|(?:संशोधित|सुधारी हुई|करेक्टेड) (?:उम्र|आयु|एज)|العمر المصحح/;

function correctedAge(turn: Turn): Asked | undefined {
  if (!CORRECTED.test(turn.text)) return undefined;
  const weeks = turn.figures.filter((one) => one.unit?.id === 'week' && !one.range);
  const born =
    weeks.find(({ low }) => low >= 22 && low <= 37) ??
    turn.figures.find((one) => !one.unit && one.low >= 22 && one.low <= 36);
  const early = born ? undefined : weeks.find(({ low }) => low <= 18);
  const others = turn.figures.filter(
    (one) =>
      one !== born && one !== early && ['week', 'month', 'day'].includes(one.unit?.id ?? '') && !one.range,
  );
  const [age, another] = others;
  if (!age || another || !(born || early)) return undefined;
  const size = { day: 1, week: 7, month: 30.44 }[age.unit?.id ?? ''] ?? 0;
  const missed = (born ? 40 - born.low : (early?.low ?? 0)) * 7;
  return {
    rule: 'corrected-age',
    values: [age.low * size - missed],
    unit: 'days',
    said: lengths(turn).filter(({ low, room }) => Math.abs(low - missed) > room),
    share: 0,
    room: age.unit?.id === 'month' ? 8 : 1,
    source:
      'American Academy of Pediatrics, Age terminology during the perinatal period, Pediatrics 2004;114:1362',
  };
}

const MAINTENANCE =
  /maintenance|erhaltungs|mantenimiento|entretien|base hydrique|manutencao|mantenimento|onderhouds|維持輸液|维持(?:液|补液)|मेंटेनेंस|صيانة|الصيانة/;

/** Fluids of a child by weight, for a day or an hour (Holliday and Segar). */
function maintenance(turn: Turn): Asked | undefined {
  if (!MAINTENANCE.test(turn.text)) return undefined;
  const weight = only(turn.figures, isWeight);
  const [kg = 0] = weight ? kilograms(weight) : [];
  if (!weight || kg > 60) return undefined;
  const day = kg <= 10 ? kg * 100 : kg <= 20 ? 1000 + (kg - 10) * 50 : 1500 + (kg - 20) * 20;
  const hour = kg <= 10 ? kg * 4 : kg <= 20 ? 40 + (kg - 10) * 2 : 60 + kg - 20;
  return {
    rule: 'maintenance-fluid',
    values: [day / 1000, hour / 1000],
    unit: 'L',
    said: amounts(turn.said, 'volume').filter(({ low }) => low > 0.015),
    share: 0.04,
    source: 'Holliday MA, Segar WE, Pediatrics 1957;19:823',
  };
}

export const BODY = [index, waistToHeight, surface, basal, heartRate, correctedAge, maintenance];
