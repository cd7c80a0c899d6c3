import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Scene } from '../../kit/scenes.ts';
import { atomOf, unitOf } from '../../kit/units.ts';
import { type Check, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';

/** Risks: absolute and relative reduction, and how many must be treated. */

const NNT =
  /\b(?:number needed to treat|nnt|need to (?:be treated|treat)|numero necesario a tratar|nombre de sujets a traiter|numero necessario (?:para|a|da) trat\w+|number-needed-to-treat|zu behandelnde\w*|anzahl der notwendigen behandlungen|numero di pazienti da trattare|hay que tratar a|il faut traiter|bisogna trattare|preciso tratar|mussen behandelt werden)\b|需治疗人数|需要治疗的人数|治療必要数/g;
const RELATIVE =
  /\b(?:relative (?:risk )?reduction|relative risk reduction|rrr|reduccion relativa(?: del riesgo)?|reduction relative(?: du risque)?|reducao relativa(?: do risco)?|riduzione relativa(?: del rischio)?|relative risikoreduktion|relative risicoreductie|relative (?:decrease|drop|fall))\b|相对风险降低|相対リスク減少/;
const ABSOLUTE =
  /\b(?:absolute (?:risk )?(?:reduction|difference|decrease|drop)|arr|reduccion absoluta(?: del riesgo)?|reduction absolue(?: du risque)?|reducao absoluta(?: do risco)?|riduzione assoluta(?: del rischio)?|absolute risikoreduktion|absolute risicoreductie)\b|绝对风险降低|絶対リスク減少/;
const JOINED =
  /^[^\d.;]{0,40}(?:\bto\b|\bauf\b|\ba\b|\bzu\b|\bvs\.?|\bversus\b|compared (?:with|to)|against|\bnaar\b|\bpara\b|gegenuber|frente al?|contre|contra|contro|tegenover|and|und|降至|降到|から|に対し)[^\d.;]{0,40}$/;

const isKnown = (one: Quantity): boolean => one.known && !one.range;

/** "4 in 100", "4 von 1.000". */
const AMONG =
  /^\s?(?:in|out of|of|per|von|von je|de cada|en|de|por cada|sur|pour|em|em cada|su|ogni|op(?: de)?|van(?: de)?|na|av|из|\/)\s?$/;
const PERCENT = unitOf(atomOf('percent'));

/** Percentages, and counts among a hundred or a thousand, which say the same. */
function percentsOf({ quantities, reading: { text } }: Scene): Quantity[] {
  return quantities.flatMap((one, n) => {
    if (!one.known || one.range) return [];
    if (one.unit?.id === 'percent') return [one];
    const whole = quantities[n + 1];
    if (one.unit || !whole || whole.unit || whole.range || ![100, 1000, 10_000].includes(whole.low))
      return [];
    if (!AMONG.test(text.slice(one.end, whole.start))) return [];
    return [{ ...one, end: whole.end, low: (100 * one.low) / whole.low, unit: PERCENT }];
  });
}

/** Whether the nearest label says that the percentage is an absolute one. */
function isAbsolute(text: string, from: number, one: Quantity): boolean {
  // "4 % − 3 %": the difference is meant.
  if (
    /^\s?[-−–]\s?\d/.test(text.slice(one.end, one.end + 4)) ||
    /\d\s?%?\s?[-−–]\s?$/.test(text.slice(from, one.start))
  )
    return false;
  const before = text.slice(Math.max(from, one.start - 60), one.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (RELATIVE.test(line)) return ABSOLUTE.test(line.slice(line.search(RELATIVE) + 8));
  const [after = ''] = text.slice(one.end, one.end + 40).split('\n');
  return ABSOLUTE.test(line) || (ABSOLUTE.test(after) && !RELATIVE.test(after));
}

/** "Of the controls 10 % had an event, with the drug 8 %": two groups, and nothing else in percent. */
function areGroups({ words }: Scene, percents: readonly Quantity[]): boolean {
  return percents.length === 2 && GROUPS.test(words);
}
const GROUPS =
  /\b(?:control\w*|placebo\w*|without (?:treatment|it|the drug)|untreated|kontroll\w*|ohne behandlung|grupo (?:de )?control|sin tratamiento|groupe (?:de )?(?:controle|temoin)|sans traitement|grupo (?:de )?controle|sem tratamento|gruppo di controllo|senza trattamento|controlegroep|zonder behandeling)\b|安慰剂|対照|プラセボ|प्लेसीबो|الدواء الوهمي/;

/** "From 4 % to 3 %, so 100 must be treated". */
export const risks: Rule = (scene, next) => {
  if (
    !/\b(?:nnt|rrr|arr|treat|needed|necesario|traiter|necessario|trattare|behandel|absolut|relativ)|治疗|治療|相对|絶対|绝对|相対/.test(
      scene.words + (next?.words ?? ''),
    )
  )
    return [];
  const view = joined(scene, next, 500) ?? scene;
  const { text, raw } = view.reading;
  const percents = percentsOf(view);
  const [first, second] = percents;
  const checks: Check[] = [];
  const rates =
    first && second && (JOINED.test(text.slice(first.end, second.start)) || areGroups(view, percents))
      ? ([first, second] as const)
      : undefined;
  const apart = rates ? Math.abs(rates[0].low - rates[1].low) : undefined;
  const push = (said: Quantity, values: readonly number[], room: number, source: string): void => {
    checks.push({
      start: Math.min(first?.start ?? said.start, said.start),
      end: said.end,
      rule: 'risk',
      severity: 'moderate',
      holds: values.some((value) => Math.abs(value - said.low) <= Math.abs(value) * room + said.step / 2),
      explanation: `The figures give ${show(values[0] ?? Number.NaN)}, not ${raw.slice(said.start, said.end)}. Source: ${source}.`,
    });
  };
  for (const match of everyMatch(view.words, NNT)) {
    const at = view.start + match.index + match[0].length;
    const said = view.quantities.find(
      (one) =>
        one.start >= at &&
        one.start - at < 50 &&
        one.unit?.id !== 'percent' &&
        one.known &&
        !one.range &&
        one.low >= 2 &&
        !/100\s*[÷/]/.test(text.slice(one.start, one.start + 6)),
    );
    // "Relative reduction: 25 %, absolute reduction: …": the label of its own line, else the nearer one.
    const absolute = percents.find((one) => isAbsolute(text, view.start, one));
    const difference = apart ?? absolute?.low;
    if (said && difference && said.start > (first?.end ?? 0))
      push(said, [100 / difference], 0.04, 'division, 100 by the absolute reduction');
  }
  // "An NNT of 25 is a reduction of 4 %".
  const [treated] = view.quantities.filter((one) => !one.unit && isKnown(one) && one.low >= 2);
  if (
    !rates &&
    treated &&
    first &&
    percents.length === 1 &&
    first.start > treated.end &&
    checks.length === 0
  ) {
    const lead = text.slice(Math.max(view.start, treated.start - 50), treated.start);
    if (lead.search(NNT) >= 0 && ABSOLUTE.test(text.slice(treated.end, first.end + 30)))
      push(first, [100 / treated.low], 0.04, 'division');
  }
  if (!rates || !apart) return checks;
  // "Events: 10 % vs 12 %\n- Deaths: 4 % vs 6 %": the next line has rates of its own.
  if (percents.length > 3 && text.slice(rates[1].end, percents[2]!.start).includes('\n')) return checks;
  for (const said of percents.slice(2, 4)) {
    const around = text.slice(Math.max(rates[1].end, said.start - 50), said.end + 36);
    const [older] = rates;
    if (RELATIVE.test(around) && !ABSOLUTE.test(around))
      push(said, [(100 * apart) / Math.max(older.low, rates[1].low)], 0.04, 'division');
    else if (ABSOLUTE.test(around) && !RELATIVE.test(around)) push(said, [apart], 0.03, 'subtraction');
  }
  return checks;
};
