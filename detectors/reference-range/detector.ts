import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { type Analyte, analyteOf, analytesIn } from '../kit/analytes.ts';
import { defineDetector } from '../kit/define.ts';
import { WORDED_LANGUAGES } from '../kit/language.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { isAsserted, type Stance } from '../kit/stance.ts';
import { answersNormal, continuesNormal, headedNormal, withUnits } from './carried.ts';
import { isBesideIt, isChange } from './change.ts';
import { isDeviant, LOW_RISK } from './deviant.ts';
import { findingOf, pressureFinding, toldFinding } from './findings.ts';
import { gradedIn } from './grades.ts';
import { RANGE_COUNT, type Range, rangeOf } from './knowledge.ts';
import { levelFindings } from './levels.ts';
import { isMeasured } from './measured.ts';
import { rangesFor } from './people.ts';
import { normalPressure, type PressureStatement } from './pressure.ts';
import { statedIn } from './stated.ts';
import { isNegatedBound, isTurned, type Statement, statementIn } from './statement.ts';
import { askedOf, carriedOver, labelOf, nearestTo, subjectOf } from './subject.ts';
import { cellsIn, isUnderNormal, rowsIn } from './table.ts';
import { isTargeted } from './targeted.ts';
import { isTherapeutic } from './therapeutic.ts';
import { BOUNDED, namedIn, thresholdIn } from './threshold.ts';
import { toldIn, toldInTables } from './told.ts';
import { fits, type Verdict, valueIn, verdictOfAll } from './verdict.ts';
import {
  GRADE_BEFORE,
  GRADE_BEHIND,
  LISTS,
  LOOSE,
  NORMAL,
  NOT_LISTED,
  NOT_NORMAL,
  OTHERWISE_NORMAL,
  REVIVES,
  SICK,
  WITHOUT,
} from './words.ts';

interface Judged {
  readonly statement: Statement;
  readonly analyte: Analyte;
  readonly range: Range;
  readonly verdict: Verdict;
}

/** "Normal is 10–60 U/L, and in pancreatitis it climbs to three times the upper limit": told of others, behind a comma. */
const MULTIPLE = /, (?:and|but|while|whereas) (?:in|with|during) [^.;]{0,80}times the upper limit[^.;]*/;

/** What the sentence says of one analyte; several when it names several, each with its own figure. */
function judge(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  lists: boolean,
  asked: Reading | undefined,
): readonly Judged[] {
  if (NOT_NORMAL.test(scene.words.replace(MULTIPLE, ' ')) || REVIVES.test(scene.words)) return [];
  const saysNormal = NORMAL.test(scene.words.replace(OTHERWISE_NORMAL, ' ')) || answersNormal(scene);
  const isNormal = saysNormal || headedNormal(scene);
  // Of rows only a cell that says "normal" tells: in the others "usually" is of something else.
  const isProse = scene.reading.text[scene.start] !== '|';
  const isLoose =
    !isNormal && isProse && LOOSE.test(scene.words) && !SICK.test(scene.words.replace(LOW_RISK, ' '));
  const subject = isNormal || isLoose ? (subjectOf(hits, scene) ?? fittingOf(hits, scene)) : undefined;
  const analyte = subject ?? (isNormal ? leanedOn(scene, hits, asked) : undefined);
  if (analyte && (isNormal || !isTargeted(analyte, scene, asked))) {
    const known = rangeOf(analyte.id, scene.words, scene.quantities);
    const statement = known && statementIn(scene, known);
    const ranges = statement && rangesFor(analyte, scene, statement.quantity, asked);
    if (
      statement &&
      (!ranges ||
        isGrade(scene, statement.quantity) ||
        isMeasured(scene, statement.quantity, statement.shape, asked))
    )
      return [];
    if (ranges && ((subject && saysNormal) || statement.quantity.range || statement.shape !== 'value'))
      return [{ statement, analyte, range: ranges[0], verdict: verdictOfAll(statement, ranges, analyte) }];
  }
  const goesOn = !isNormal && continuesNormal(scene, hits);
  return isNormal || goesOn || (lists && !isUnderNormal(scene))
    ? eachOwn(scene, hits, isNormal || goesOn, asked)
    : [];
}

/** "The MCV is the mean volume of red cells: normal is 80 to 100 fL": of several, the one whose unit the only figure has. */
function fittingOf(hits: readonly PhraseHit<Analyte>[], scene: Scene): Analyte | undefined {
  const figures = scene.quantities.filter(({ known, unit }) => known && unit?.atom.dimension !== 'time');
  const [figure, ...more] = figures;
  if (!figure?.unit || more.length > 0) return undefined;
  const named = new Set(within(hits, scene.start, figure.start).map(({ value }) => value));
  const all = [...named].filter((one) => fits(one, scene));
  return named.size > 1 && all.length === 1 ? all[0] : undefined;
}

/** "- **45–59:** usually continue": what is done at a grade. */
const GRADE_ITEM = /^[\s*_•-]*[<>≥≤]?\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?[^\d:：\n]{0,24}[:：]/;

/** Names what is measured in general only. */
const GENERIC =
  /\b(?:values?|readings?|levels?|results?|numbers?|wert\w*|messwert\w*|valor\w*|cifras?|lecturas?|valeurs?|chiffres?|taux|leituras?|valor[ei]|letture|waarden?|wartos\w*|deger\w*|varden?)\b|значени\S*|数値|値|数值|读数|मान|रीडिंग|قيمة|قراءة|القيم|수치/;

/** How far back the value asked about may have been named. */
const TOLD = 600; // UTF-16 units

/** What the sentences before are about; where its unit does not fit, the one value that the user asks about. */
function leanedOn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Analyte | undefined {
  const carried = carriedOver(hits, scene);
  const only = askedOf(asked);
  if (!only || (carried && fits(carried, scene)) || within(hits, scene.start, scene.end).length > 0)
    return carried;
  // Another value stands between, and the one asked about nowhere: the figure may be of something else.
  const isTold = within(hits, scene.start - TOLD, scene.start).some(({ value }) => value === only);
  if (carried && !isTold && !GENERIC.test(scene.words)) return carried;
  return fits(only, scene) && rangeOf(only.id, scene.words, scene.quantities)?.unit ? only : carried;
}

/** Grades of these begin far above what is normal, and answers name them. */
const GRADED: ReadonlySet<string> = new Set([
  'ldl',
  'triglycerides',
  'hba1c',
  'systolic',
  'diastolic',
  'bmi',
  'temperature',
  'egfr',
]);

/** "25 to 29.9 is overweight": the range of another grade, which the sentence names right beside it. */
function isGrade(scene: Scene, { start, end }: { start: number; end: number }): boolean {
  const { reading } = scene;
  return (
    GRADE_BEHIND.test(reading.text.slice(end, Math.min(scene.end, end + 28)).replace(/\.\s*$/, '')) ||
    GRADE_BEFORE.test(reading.text.slice(Math.max(0, start - 28), start))
  );
}

/** "Anything above 20 is high." */
function thresholdFinding(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Finding | undefined {
  if (!BOUNDED.test(scene.words) || SICK.test(scene.words)) return undefined;
  const named = namedIn(scene.words);
  const analyte = subjectOf(hits, scene) ?? (named ? analyteOf(named) : carriedOver(hits, scene));
  if (!analyte || GRADED.has(analyte.id) || isTargeted(analyte, scene, asked)) return undefined;
  const bound = scene.quantities.find(({ known, range }) => known && !range);
  const [range, other] = (bound && rangesFor(analyte, scene, bound, asked)) ?? [];
  if (!range || other) return undefined;
  const threshold = thresholdIn(scene, range, (quantity) => valueIn(quantity, range, analyte));
  if (
    !threshold?.wrong ||
    isChange(scene, threshold.quantity) ||
    !isAsserted(scene.reading, threshold.quantity, ['conditional'])
  )
    return undefined;
  const { quantity } = threshold;
  return findingOf(scene.reading.raw, quantity, analyte, range, 'apart');
}

/** Ranges with their own analyte before them, in a sentence about normal values or in a line of a list. */
function eachOwn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  isNormal: boolean,
  asked: Reading | undefined,
): readonly Judged[] {
  const found: Judged[] = [];
  for (const quantity of scene.quantities) {
    if (!quantity.range || isGrade(scene, quantity)) continue;
    const near = isNormal ? nearestTo(quantity, hits, scene) : undefined;
    const analyte =
      near?.value ?? (NOT_LISTED.test(scene.words) ? undefined : labelOf(quantity, hits, scene));
    const ranges = analyte && rangesFor(analyte, scene, quantity, asked);
    if (!ranges) continue;
    if (near && near.end <= quantity.start && isTurned(scene.reading.text.slice(near.end, quantity.start)))
      continue;
    const statement: Statement = { quantity, shape: 'range' };
    found.push({ statement, analyte, range: ranges[0], verdict: verdictOfAll(statement, ranges, analyte) });
  }
  return found;
}

function pressureIn(scene: Scene, asked: Reading | undefined): PressureStatement | undefined {
  return NORMAL.test(scene.words) && !NOT_NORMAL.test(scene.words) ? normalPressure(scene, asked) : undefined;
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (reading.quantities.length === 0) return clean(0);
  const lists = LISTS.test(reading.text) || NORMAL.test(reading.text);

  const hits = analytesIn(reading);
  const asked = promptReadingOf(input);
  const findings: Finding[] = [];
  let candidates = 0;
  let unknown = false;
  for (const written of reading.scenes) {
    const scene = withUnits(written);
    if (GRADE_ITEM.test(scene.words) && !NORMAL.test(scene.words)) continue;
    const judged = judge(scene, hits, lists, asked);
    if (judged.length === 0) findings.push(...levelFindings(scene, asked));
    const pressure = judged.length > 0 ? undefined : pressureIn(scene, asked);
    if (pressure) {
      candidates += 1;
      if (!pressure.fits && isAsserted(reading, pressure, ['conditional']))
        findings.push(pressureFinding(reading.raw, pressure));
    }
    for (const one of judged) {
      const { quantity } = one.statement;
      unknown ||= !quantity.known;
      const verdict = quantity.known ? one.verdict : undefined;
      if (verdict === undefined) continue;
      candidates += 1;
      if (verdict === 'fits') continue;
      const ignore: Stance[] =
        scene.words.search(WITHOUT) >= 0 || isNegatedBound(reading.text, quantity)
          ? ['conditional', 'negated']
          : ['conditional'];
      if (isBesideIt(scene, hits, one) || isTherapeutic(scene, one, asked)) continue;
      if (!isDeviant(scene, quantity) && isAsserted(reading, quantity, ignore))
        findings.push(findingOf(reading.raw, quantity, one.analyte, one.range, verdict));
    }
    if (!pressure) {
      const more = statedIn(scene, hits, asked, (analyte) => isTargeted(analyte, scene, asked)).filter(
        ({ analyte, statement: { quantity } }) =>
          judged.every(
            (one) => one.analyte !== analyte && one.statement.quantity.unit?.id !== quantity.unit?.id,
          ),
      );
      for (const { verdict, ...one } of more) {
        candidates += 1;
        if (isBesideIt(scene, hits, one) || isTherapeutic(scene, one, asked)) continue;
        const { quantity } = one.statement;
        if (isAsserted(reading, quantity, ['conditional']))
          findings.push(findingOf(reading.raw, quantity, one.analyte, one.range, verdict));
      }
      const finding = judged.length === 0 ? thresholdFinding(scene, hits, asked) : undefined;
      if (finding) findings.push(finding);
    }
    const told =
      toldIn(scene, hits, asked, (analyte) => isTargeted(analyte, scene, asked)) ??
      gradedIn(scene, hits, asked);
    if (told && isAsserted(reading, told)) findings.push(toldFinding(reading.raw, told));
  }
  for (const one of [...rowsIn(reading, hits, asked), ...cellsIn(reading, hits, asked)]) {
    const { verdict } = one;
    const { quantity } = one.statement;
    if (verdict === undefined) continue;
    candidates += 1;
    if (verdict === 'fits' || findings.some(({ start }) => start === quantity.start)) continue;
    if (isAsserted(reading, quantity, ['conditional']))
      findings.push(findingOf(reading.raw, quantity, one.analyte, one.range, verdict));
  }
  for (const told of toldInTables(reading, hits, asked)) findings.push(toldFinding(reading.raw, told));
  if (findings.length === 0 && unknown) return abstained('placeholder');
  return found(findings, candidates);
}

export function createReferenceRange(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'reference-range',
    version: '1',
    categories: ['reference-range'],
    summary:
      'A "normal range" that does not touch the accepted one: about forty laboratory values and vital signs.',
    coverage: `${RANGE_COUNT} laboratory values and vital signs`,
    languages: WORDED_LANGUAGES,
    detect,
  });
}
