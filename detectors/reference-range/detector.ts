import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { type Analyte, analytesIn } from '../kit/analytes.ts';
import { defineDetector } from '../kit/define.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import { readingOf } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { isAsserted } from '../kit/stance.ts';
import { citeRange, RANGE_COUNT, rangeOf } from './knowledge.ts';
import { normalPressure, type PressureStatement } from './pressure.ts';
import { type Statement, statementIn } from './statement.ts';
import { verdictOf } from './verdict.ts';

/** Says that a range is the normal one; without such a word there is no statement to hold against the table. */
const NORMAL =
  /\b(?:normal\w*|healthy|typical\w*|typische\w*|tipic\w*|reference (?:range|interval|value)s?|desirable|optimal|ideal|gesund\w*|referenz\w*|normbereich|normwert\w*|saludable\w*|sano|sana|de referencia|deseable|habituales?|normaux|sain\w*|de reference|saudavel|saudaveis|de referencia|desejavel|normali|sano|sana|riferimento|desiderabile|gezond\w*|referentie\w*|normaalwaarde\w*|normale)\b|正常|健康|参考|基準|標準|सामान्य|स्वस्थ|नॉर्मल|طبيعي|الطبيعي|الطبيعية|طبيعية|السليم/;
/** "abnormal", "higher than normal", "return to normal": not a statement of the normal range. */
const NOT_NORMAL =
  /\b(?:abnormal\w*|not normal|than normal|to normal|below normal|above normal|times (?:the )?(?:upper limit of )?normal|upper limit of normal|near[- ]normal|otherwise normal|within normal|normal limits|except\w*|anormal\w*|anormaux|nicht normal|abnorm\w*)\b|不正常|异常|異常|असामान्य|غير طبيعي/;

/** The one analyte that a normal range in this sentence is about. */
function subjectOf(hits: readonly PhraseHit<Analyte>[], scene: Scene): Analyte | undefined {
  const here = within(hits, scene.start, scene.end);
  const ids = [...new Set(here.map((hit) => hit.value.id))];
  if (ids.length === 1) return here[0]?.value;
  // "systolic blood pressure", "LDL cholesterol": the more telling of the two names.
  if (ids.length === 2 && ids.includes('blood-pressure'))
    return here.find((hit) => hit.value.id !== 'blood-pressure')?.value;
  if (ids.length === 2 && ids.includes('cholesterol'))
    return here.find((hit) => hit.value.id !== 'cholesterol')?.value;
  return undefined;
}

function judge(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
): { statement: Statement; analyte: Analyte } | undefined {
  if (!NORMAL.test(scene.words) || NOT_NORMAL.test(scene.words)) return undefined;
  const analyte = subjectOf(hits, scene);
  const range = analyte && rangeOf(analyte.id);
  if (!range || range.isOther(scene.words)) return undefined;
  const statement = statementIn(scene, range);
  return statement && { statement, analyte };
}

function pressureIn(scene: Scene): PressureStatement | undefined {
  return NORMAL.test(scene.words) && !NOT_NORMAL.test(scene.words) ? normalPressure(scene) : undefined;
}

function pressureFinding(raw: string, { start, end }: PressureStatement): Finding {
  return {
    category: 'reference-range',
    severity: 'moderate',
    confidence: 0.95,
    start,
    end,
    rule: 'blood-pressure:apart',
    explanation: `"${raw.slice(start, end)}" is not a normal blood pressure: below 120/80, by the widest guideline up to 139/89 mmHg. Source: ACC/AHA 2017, ESC/ESH 2018.`,
  };
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (reading.quantities.length === 0 || !NORMAL.test(reading.text)) return clean(0);
  const hits = analytesIn(reading);
  if (hits.length === 0 && !reading.text.includes('/')) return clean(0);
  const findings: Finding[] = [];
  let candidates = 0;
  let unknown = false;
  for (const scene of reading.scenes) {
    const judged = judge(scene, hits);
    const pressure = judged ? undefined : pressureIn(scene);
    if (pressure) {
      candidates += 1;
      if (!pressure.fits && isAsserted(reading, pressure, ['conditional']))
        findings.push(pressureFinding(reading.raw, pressure));
    }
    if (!judged) continue;
    const { statement, analyte } = judged;
    if (!statement.quantity.known) {
      unknown = true;
      continue;
    }
    const range = rangeOf(analyte.id);
    const verdict = range && verdictOf(statement, range, analyte);
    if (!range || verdict === undefined) continue;
    candidates += 1;
    const span = { start: statement.quantity.start, end: statement.quantity.end };
    if (verdict === 'fits' || !isAsserted(reading, span, ['conditional'])) continue;
    findings.push({
      category: 'reference-range',
      severity: 'moderate',
      confidence: verdict === 'apart' ? 0.97 : 0.92,
      ...span,
      rule: `${analyte.id}:${verdict}`,
      explanation: `"${reading.raw.slice(span.start, span.end)}" is not a normal ${analyte.id}: accepted are ${range.low}–${range.high} ${range.unitName}. Source: ${citeRange(range)}.`,
    });
  }
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
    languages: ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'ja', 'zh', 'hi', 'ar'],
    detect,
  });
}
