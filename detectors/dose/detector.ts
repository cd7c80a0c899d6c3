import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { type Reading, readingOf } from '../kit/reading.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { isAsserted } from '../kit/stance.ts';
import { type Claim, claimOf, limitFor } from './claim.ts';
import { citeDrug, DRUG_COUNT, type Drug, drugMatcher } from './knowledge.ts';

/** Rounding, and the width of a printed tablet. */
const SLACK = 1.02;

function isDose(quantity: Quantity): boolean {
  const dimension = dimensionOf(quantity);
  return (
    (dimension === 'mass' && quantity.unit?.id !== 'kg' && quantity.unit?.id !== 'lb') ||
    dimension === 'activity'
  );
}

/** A word that ends like a medicine and stands right before a dose takes the dose for itself. */
const STRANGER =
  /\b(?!(?:maximum|medicine|routine|determine|combine|baseline|decline|guideline|examine|within|contain|obtain|certain|main|pain|again|then|when|vitamin|minimum)\b)[a-z]{4,}(?:ine|ol|ide|one|ate|cin|lin|pam|vir|pril|mab|nib|zole|vastatin|xaban|sartan|azole|mycin|profen|cillin|xone|lone|ium)e?\s*$/;

/** The medicine that a dose belongs to: the nearest named in its sentence, else the only one named so far. */
function drugOf(
  hits: readonly PhraseHit<Drug>[],
  only: boolean,
  scene: Scene,
  quantity: Quantity,
): Drug | undefined {
  let best: PhraseHit<Drug> | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const hit of within(hits, scene.start, scene.end)) {
    // A name behind the dose ("500 mg of X") counts as near only when nothing but a short word stands between.
    const away =
      hit.end <= quantity.start
        ? quantity.start - hit.end
        : hit.start - quantity.end < 8
          ? 0
          : hit.start - quantity.end + 30;
    if (away < distance) {
      distance = away;
      best = hit;
    }
  }
  if (best && best.end <= quantity.start) {
    const between = scene.reading.text.slice(best.end, quantity.start);
    if (STRANGER.test(between)) return undefined;
  }
  if (best) return best.value;
  const last = hits.at(-1);
  return only && last && last.start < scene.start ? last.value : undefined;
}

/** Millligrams (or IU) of the claim; the smaller reading when the number can be read in two ways. */
function amount(value: number, quantity: Quantity, drug: Drug): number | undefined {
  const dimension = dimensionOf(quantity);
  const size = quantity.unit?.atom.sizes[0] ?? 1;
  if (drug.unit === 'IU') {
    if (dimension === 'activity') return value * size;
    // 1 IU of vitamin D is 0.025 µg.
    return drug.id === 'vitamin-d' ? value * size * 4e7 : undefined;
  }
  return dimension === 'mass' ? value * size * 1000 : undefined;
}

function judge(
  claim: Claim,
  drug: Drug,
  quantity: Quantity,
): { limit: number; said: number; kind: string } | undefined {
  const ways = waysToRead(quantity);
  for (const { kind, factor } of claim.figures) {
    const limit = limitFor(drug, kind, claim);
    if (limit === undefined) continue;
    const amounts = ways.map((way) => amount(claim.limit ? way.high : way.low, way, drug));
    if (amounts.some((one) => one === undefined || one * factor <= limit * SLACK)) continue;
    return { limit, said: Math.min(...(amounts as number[])) * factor, kind };
  }
  return undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  single: 'in one dose',
  day: 'in 24 hours',
  kgDose: 'per kilogram in one dose',
  kgDay: 'per kilogram in 24 hours',
};

function findingOf(drug: Drug, quantity: Quantity, claim: Claim, reading: Reading): Finding | undefined {
  const judged = judge(claim, drug, quantity);
  if (!judged) return undefined;
  const span = { start: quantity.start, end: quantity.end };
  const ignore = claim.limit
    ? (['negated', 'asked', 'conditional'] as const)
    : (['asked', 'conditional'] as const);
  if (!isAsserted(reading, span, ignore)) return undefined;
  const unit = drug.unit;
  return {
    category: 'dose',
    severity: 'severe',
    confidence: claim.limit ? 0.97 : 0.93,
    ...span,
    rule: `${drug.id}:${judged.kind}`,
    explanation: `${Number(judged.said.toPrecision(4))} ${unit} of ${drug.id} ${KINDS[judged.kind] ?? ''}${claim.child ? ' for a child' : ''}: no label allows more than ${judged.limit} ${unit}. Source: ${citeDrug(drug)}.`,
  };
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (!reading.quantities.some(isDose)) return clean(0);
  const hits = drugMatcher.scan(reading.text, reading.starts);
  if (hits.length === 0) return clean(0);
  const only = new Set(hits.map((hit) => hit.value.id)).size === 1;
  const findings: Finding[] = [];
  let candidates = 0;
  let unknown = false;
  for (const scene of reading.scenes) {
    for (const quantity of scene.quantities) {
      if (!isDose(quantity)) continue;
      const drug = drugOf(hits, only, scene, quantity);
      if (!drug) continue;
      if (!quantity.known) {
        unknown = true;
        continue;
      }
      candidates += 1;
      const claim = claimOf(scene, quantity, drug);
      const finding = claim && findingOf(drug, quantity, claim, reading);
      if (finding) findings.push(finding);
    }
  }
  if (findings.length === 0 && unknown) return abstained('placeholder');
  return found(findings, candidates);
}

export function createDose(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'dose',
    version: '1',
    categories: ['dose'],
    summary: 'Doses beyond every label: per dose, per day and per kilogram, adults and children.',
    coverage: `${DRUG_COUNT} medicines`,
    languages: ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'ja', 'zh', 'hi', 'ar'],
    detect,
  });
}
