import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { type Analyte, analytesIn } from '../kit/analytes.ts';
import { defineDetector } from '../kit/define.ts';
import type { PhraseHit } from '../kit/phrases.ts';
import { readingOf } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { isAsserted, type Stance } from '../kit/stance.ts';
import { citeRange, RANGE_COUNT, type Range, rangeOf } from './knowledge.ts';
import { normalPressure, type PressureStatement } from './pressure.ts';
import { isTurned, type Statement, statementIn } from './statement.ts';
import { carriedOver, labelOf, nearestTo, subjectOf } from './subject.ts';
import { verdictOf } from './verdict.ts';

/** Says that a range is the normal one; without such a word there is no statement to hold against the table. */
const NORMAL =
  /\b(?:normal\w*|healthy|typical\w*|typische\w*|tipic\w*|reference (?:range|interval|value)s?|desirable|optimal|ideal|gesund\w*|referenz\w*|normbereich|normwert\w*|saludable\w*|sano|sana|de referencia|deseable|habituales?|normaux|sain\w*|de reference|saudavel|saudaveis|de referencia|desejavel|normali|sano|sana|riferimento|desiderabile|gezond\w*|referentie\w*|normaalwaarde\w*|normale|(?:people|adults|someone|anyone) without|non-?diabetics?|lab(?:oratory)? ranges?|usual range|expected range|normalt|normala?|ohne diabetes|sin diabetes|sans diabete|sem diabetes|senza diabete|zonder diabetes|ublich\w*|gewoonlijk|norma\w*)\b|нормальн\S*|норм[аые]|정상|正常|健康|参考|基準|標準|सामान्य|स्वस्थ|नॉर्मल|طبيعي|الطبيعي|الطبيعية|طبيعية|السليم|المعدل|معدل/;
/** "abnormal", "higher than normal", "return to normal": not a statement of the normal range. */
const NOT_NORMAL =
  /\b(?:abnormal\w*|not normal|than normal|to normal|below normal|above normal|times (?:the )?(?:upper limit of )?normal|upper limit of normal|near[- ]normal|otherwise normal|within normal|normal limits|except\w*|anormal\w*|anormaux|nicht normal|abnorm\w*)\b|不正常|异常|異常|असामान्य|غير طبيعي/;

/** Text that lists ranges, though no line of it says "normal". */
const LISTS =
  /\b(?:ranges?|cheat sheet|report explained|explained|at a glance|labs?|blood (?:count|test|work)|panel|bereiche?|blutwerte|blutbild|laborwerte|rangos?|valores|analisis|analitica|valeurs|bilan|fourchettes?|faixas?|exames?|hemograma|intervalli|valori|esami|emocromo|waarden|bloedwaarden)\b|範囲|検査|血液|范围|化验|参考|रेंज|जाँच|जांच|रिपोर्ट|صورة الدم|المعدل|تحليل|تحاليل/;
/** A line about something other than what is normal: results, targets, grades of disease. */
const NOT_LISTED =
  /\b(?:your|result\w*|high|low|severe|critical|mild|moderate|stage|target|goal|treat\w*|deficien\w*|toxic|diabet\w*|prediabet\w*|elevated|raised|danger\w*|urgent|call|risk|child\w*|infant\w*|newborn\w*|hoch|niedrig|erhoht|ziel\w*|alto|alta|bajo|baja|objetivo|eleve\w*|bas|haut|cible|baixo|obiettivo|basso|hoog|laag|streef\w*|urine?|dose|supplement\w*|daily|intake|take|pregnan\w*)\b|[<>≥≤]|高い|低い|異常|偏高|偏低|उच्च|कम|مرتفع|منخفض/;

/** "In people without diabetes": no denial of the range. */
const WITHOUT = /\b(?:without|ohne|sin|sans|sem|senza|zonder) diabet/;

interface Judged {
  readonly statement: Statement;
  readonly analyte: Analyte;
  readonly range: Range;
}

/** What the sentence says of one analyte; several when it names several, each with its own figure. */
function judge(scene: Scene, hits: readonly PhraseHit<Analyte>[], lists: boolean): readonly Judged[] {
  if (NOT_NORMAL.test(scene.words)) return [];
  const isNormal = NORMAL.test(scene.words);
  const subject = isNormal ? subjectOf(hits, scene) : undefined;
  const analyte = subject ?? (isNormal ? carriedOver(hits, scene) : undefined);
  const range = analyte && rangeOf(analyte.id, scene.words);
  if (analyte && range) {
    if (range.isOther(scene.words)) return [];
    const statement = statementIn(scene, range);
    const isRange = statement?.quantity.range || statement?.shape === 'below';
    if (statement && (subject || isRange)) return [{ statement, analyte, range }];
  }
  return isNormal || lists ? eachOwn(scene, hits, isNormal) : [];
}

/** Ranges with their own analyte before them, in a sentence about normal values or in a line of a list. */
function eachOwn(scene: Scene, hits: readonly PhraseHit<Analyte>[], isNormal: boolean): readonly Judged[] {
  const found: Judged[] = [];
  for (const quantity of scene.quantities) {
    if (!quantity.range) continue;
    const near = isNormal ? nearestTo(quantity, hits, scene) : undefined;
    const analyte =
      near?.value ?? (NOT_LISTED.test(scene.words) ? undefined : labelOf(quantity, hits, scene));
    const range = analyte && rangeOf(analyte.id, scene.words);
    if (!analyte || !range || range.isOther(scene.words)) continue;
    if (near && near.end <= quantity.start && isTurned(scene.reading.text.slice(near.end, quantity.start)))
      continue;
    found.push({ statement: { quantity, shape: 'range' }, analyte, range });
  }
  return found;
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

function findingOf(raw: string, { statement, analyte, range }: Judged, verdict: 'apart' | 'beyond'): Finding {
  const { start, end } = statement.quantity;
  return {
    category: 'reference-range',
    severity: 'moderate',
    confidence: verdict === 'apart' ? 0.97 : 0.92,
    start,
    end,
    rule: `${analyte.id}:${verdict}`,
    explanation: `"${raw.slice(start, end)}" is not a normal ${analyte.id}: accepted are ${range.low}–${range.high} ${range.unitName}. Source: ${citeRange(range)}.`,
  };
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (reading.quantities.length === 0) return clean(0);
  const lists = LISTS.test(reading.text);
  if (!lists && !NORMAL.test(reading.text)) return clean(0);
  const hits = analytesIn(reading);
  if (hits.length === 0 && !reading.text.includes('/')) return clean(0);
  const findings: Finding[] = [];
  let candidates = 0;
  let unknown = false;
  for (const scene of reading.scenes) {
    const judged = judge(scene, hits, lists);
    const pressure = judged.length > 0 ? undefined : pressureIn(scene);
    if (pressure) {
      candidates += 1;
      if (!pressure.fits && isAsserted(reading, pressure, ['conditional']))
        findings.push(pressureFinding(reading.raw, pressure));
    }
    for (const one of judged) {
      const { quantity } = one.statement;
      unknown ||= !quantity.known;
      const verdict = quantity.known ? verdictOf(one.statement, one.range, one.analyte) : undefined;
      if (verdict === undefined) continue;
      candidates += 1;
      if (verdict === 'fits') continue;
      const ignore: Stance[] = WITHOUT.test(scene.words) ? ['conditional', 'negated'] : ['conditional'];
      if (isAsserted(reading, quantity, ignore)) findings.push(findingOf(reading.raw, one, verdict));
    }
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
    languages: [
      'en',
      'de',
      'es',
      'fr',
      'pt',
      'it',
      'nl',
      'ja',
      'zh',
      'hi',
      'ar',
      'sv',
      'pl',
      'tr',
      'ru',
      'ko',
    ],
    detect,
  });
}
