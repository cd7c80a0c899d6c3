import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, near, type Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';
import { belowDimension, checkOf, isOne, LIMIT, perBase, sizeOf } from './flows.ts';

/** Solutions: what a per cent is, parts and water, strengths and the volumes they ask for. */

const SOLUTION = new Seldom(
  /\b(?:solution|saline|dissolv\w*|losung|gelost|losen|solucion|disuel\w*|dissou\w*|solucao|dissolv\w*|soluzione|sciogli\w*|sciolt\w*|oplossing|opgelost|roztwor\w*|rozpusc\w*|cozelti\w*|losning|lost)\b|溶液|溶かし|溶解|食塩水|盐水|鹽水|घोल|محلول|تذيب|раствор|용액|녹이/,
);

/** "9 g in 1 litre is a 0.9 % solution". */
const solutions: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    if (!SOLUTION.test(view.words) || LIMIT.test(view.words)) continue;
    const percents = view.quantities.filter((one) => one.unit?.id === 'percent');
    const masses = view.quantities.filter(
      (one) => isPlain(one) && ['g', 'mg', 'kg'].includes(one.unit?.id ?? ''),
    );
    const volumes = view.quantities.filter(
      (one) => isPlain(one) && ['L', 'mL', 'dL'].includes(one.unit?.id ?? ''),
    );
    const [percent] = percents;
    const [mass] = masses;
    const [volume] = volumes;
    if (!percent || !mass || !volume || percents.length > 1 || masses.length > 1 || volumes.length > 1)
      continue;
    if (![percent, mass, volume].every(isOne)) continue;
    const result = [percent, mass].sort((a, b) => b.start - a.start)[0] as Quantity;
    if (result.start < from || result.start < volume.start) continue;
    const grams = inBase(mass.low, mass);
    const millilitres = inBase(volume.low, volume) * 1000;
    const value = (100 * grams) / millilitres;
    if (result === percent)
      return [
        checkOf(
          view,
          'solution',
          [mass, volume],
          percent,
          [value, (100 * grams) / (millilitres + grams)],
          0.06,
        ),
      ];
    return [
      checkOf(
        view,
        'solution',
        [percent, volume],
        mass,
        [(percent.low * millilitres) / 100 / sizeOf(mass)],
        0.06,
      ),
    ];
  }
  return [];
};

const PARTS = new Seldom(
  /\b(?:1|one|ein(?:en|em)?|una?|une|um|uma|een)\s(?:part|teil|parte|partie|deel)\b[^.;]{0,40}?\b(\d{1,3}|nine|four|ten|two|three|five|neun|vier|nueve|cuatro|neuf|quatre|nove|negen)\s(?:parts|teilen?|partes|parties|parti|delen)\b|(?:ratio|dilut\w*|verhaltnis|proporcion|proportion|proporcao|rapporto|verhouding|比例|稀释|希釈|अनुपात|نسبة)[^.;\d]{0,24}1\s?:\s?(\d{1,3})(?!\d)|\b1\s?:\s?(\d{1,3})\s(?:dilution|verdunn\w*|ratio|dilucion|diluicao|diluizione|verdunning)/,
);
const MIXED =
  /\b(?:mix\w*|dilut\w*|water|bleach|vinegar|disinfect\w*|concentrate\w*|misch\w*|verdunn\w*|wasser|mezcl\w*|dilu\w*|agua|lejia|melang\w*|eau|javel|mistur\w*|mescol\w*|acqua|candeggina|meng\w*|verdun\w*|water|rozcien\w*|woda|wody|su|seyrelt\w*|spad\w*|vatten)\b|水|稀释|希釈|混ぜ|पानी|मिला|ماء|خفف|تخفيف|вод[аыуе]|разбав|물|희석/;
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  nine: 9,
  ten: 10,
  vier: 4,
  neun: 9,
  cuatro: 4,
  nueve: 9,
  quatre: 4,
  neuf: 9,
  nove: 9,
  negen: 9,
};

/** "One part with nine parts of water: 100 mL takes 900 mL". */
const parts: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    const match = PARTS.exec(view.words);
    if (!match) continue;
    // "A ratio of 1:15" mixes nothing where no liquid is spoken of.
    if (match[1] === undefined && !(SOLUTION.test(view.words) || MIXED.test(view.words))) continue;
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const n = COUNTS[written] ?? Number(written);
    const end = view.start + match.index + match[0].length;
    const amounts = view.quantities.filter(
      (one) => isPlain(one) && ['volume', 'mass'].includes(dimensionOf(one)) && isOne(one) && one.start > end,
    );
    const [first, second, third] = amounts;
    if (
      !first ||
      !second ||
      third ||
      second.start < from ||
      dimensionOf(first) !== dimensionOf(second) ||
      !(n > 1)
    )
      continue;
    if (LIMIT.test(view.reading.text.slice(first.end, second.start))) continue;
    const base = inBase(first.low, first) / sizeOf(second);
    const values = [
      base * n,
      base / n,
      base * (n + 1),
      base / (n + 1),
      base * (n - 1),
      (base * n) / (n + 1),
      (base * (n - 1)) / n,
    ];
    return [checkOf(view, 'parts', [first], second, values, 0.04)];
  }
  return [];
};

/** "25,000 units in 250 mL is 100 units/mL". */
const strengths: Rule = (scene) => {
  const { quantities, reading } = scene;
  return quantities.flatMap((said, n): Check[] => {
    if (
      !['mass', 'activity'].includes(dimensionOf(said)) ||
      belowDimension(said) !== 'volume' ||
      said.unit?.per.length !== 1 ||
      !isOne(said)
    )
      return [];
    const [amount, volume] = [quantities[n - 2], quantities[n - 1]];
    if (!amount || !volume || !isOne(amount) || !isOne(volume) || !isPlain(amount) || !isPlain(volume))
      return [];
    if (
      dimensionOf(amount) !== dimensionOf(said) ||
      dimensionOf(volume) !== 'volume' ||
      said.start - volume.end > 60
    )
      return [];
    if (
      !/^[^\d.;()]{0,24}\b(?:in|per|to|auf|en|dans|em|a|con|avec|com|nel|with|w|na|i|в|mit)\b[^\d.;()]{0,24}$|^\s?(?:を|加|溶于|溶解于|في|से|を)\s?$/.test(
        reading.text.slice(amount.end, volume.start),
      )
    )
      return [];
    const links = linksIn(reading, volume.end, said.start);
    const gap = reading.text.slice(volume.end, said.start);
    if ((!links.has('so') && !/[=(≈:]\s*$|\bis\b|\bist\b|\bes\b|\best\b/.test(gap)) || LIMIT.test(gap))
      return [];
    return [
      checkOf(
        scene,
        'strength',
        [amount, volume],
        said,
        [inBase(amount.low, amount) / inBase(volume.low, volume) / (perBase(said) / said.low)],
        0.05,
      ),
    ];
  });
};

const USE =
  /\b(?:use|draw|give|take|need|administer|measure|verwenden|geben|nehmen|brauchen|aufziehen|use|administre|necesita|de|tome|donnez|prenez|prelevez|faut|use|de|tome|aplique|usi|dia|prenda|servono|geef|neem|gebruik|podaj|verin|alin|ge|ta|дайте|нужно|возьмите)\s(?:\p{L}{1,8}\s){0,2}$|दें|लें|给|給|取|用|اعط|تاخذ|خذ/u;

/** "40 mg/mL; for 200 mg you need 5 mL": the strength as a rate or as an amount in a volume. */
const volumes: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    const { reading } = view;
    const { text } = reading;
    // The body's weight, and the dose for each kilogram of it, have led to the dose.
    const all = view.quantities.filter(
      (one) =>
        ['mass', 'activity', 'volume'].includes(dimensionOf(one)) &&
        one.unit?.id !== 'kg' &&
        one.unit?.id !== 'lb' &&
        belowDimension(one) !== 'mass',
    );
    if (!all.every(isOne)) continue;
    const rated = all.filter(
      (one) =>
        dimensionOf(one) !== 'volume' && belowDimension(one) === 'volume' && one.unit?.per.length === 1,
    );
    // "100 mg/5 mL, that is 20 mg per mL" is one strength.
    const one = rated[0];
    if (one && rated.some((other) => !near(perBase(one), perBase(other), 0.02))) continue;
    // "1,000 units in 10 mL, i.e. 100 units per mL": two figures that only lead to the strength.
    const told = new Set(
      one
        ? all.flatMap((each, n) => {
            const other = all[n + 1];
            const isTold =
              other !== undefined &&
              isPlain(each) &&
              isPlain(other) &&
              dimensionOf(each) === dimensionOf(one) &&
              dimensionOf(other) === 'volume' &&
              near(inBase(each.low, each) / inBase(other.low, other), perBase(one), 0.02);
            return isTold && other.end <= one.start ? [each, other] : [];
          })
        : [],
    );
    const plain = all.filter(
      (each) => !told.has(each) && (isPlain(each) || belowDimension(each) === 'pieces'),
    );
    const result = plain.at(-1);
    if (!result || dimensionOf(result) !== 'volume' || result.start < from) continue;
    const rate = rated.at(-1);
    const before = plain.slice(0, -1);
    const amounts = before.filter((one) => dimensionOf(one) !== 'volume');
    const others = before.filter((one) => dimensionOf(one) === 'volume');
    let strength: number | undefined;
    let dose: Quantity | undefined;
    if (rate && amounts.length === 1 && others.length === 0) {
      strength = perBase(rate);
      dose = amounts[0];
    } else if (!rate && amounts.length === 2 && others.length === 1) {
      const [volume] = others as [Quantity];
      // The amount next to the volume is what it holds.
      const [held, asked] = [...amounts].sort(
        (a, b) => Math.abs(a.start - volume.start) - Math.abs(b.start - volume.start),
      ) as [Quantity, Quantity];
      if (
        asked.start < held.start ||
        dimensionOf(held) !== dimensionOf(asked) ||
        Math.max(held.end, volume.end) > asked.start
      )
        continue;
      strength = inBase(held.low, held) / inBase(volume.low, volume);
      dose = asked;
    }
    if (!strength || !dose || (rate && dimensionOf(rate) !== dimensionOf(dose)) || dose.end > result.start)
      continue;
    const last = Math.max(dose.end, rate?.end ?? 0);
    const gap = text.slice(dose.end, result.start);
    if (result.start - last > 70 || LIMIT.test(gap) || /[.;]\s/.test(gap)) continue;
    if (
      !concludes(reading, dose.end, result.start) &&
      !linksIn(reading, dose.end, result.start).has('need') &&
      !USE.test(gap) &&
      !USE.test(text.slice(result.end, result.end + 8))
    )
      continue;
    return [
      checkOf(view, 'volume', [dose], result, [inBase(dose.low, dose) / strength / sizeOf(result)], 0.06),
    ];
  }
  return [];
};

export const MIXTURES: readonly Rule[] = [solutions, parts, strengths, volumes];
