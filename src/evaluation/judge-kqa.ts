import type { StatementItem } from './judge-items.ts';
import { majority } from './judge-metrics.ts';

/** Figures of K-QA (Manes et al. 2024) for a set of answers. */
export interface KqaFigures {
  readonly answers: number;
  readonly statements: number;
  readonly entailment: number;
  readonly neutral: number;
  readonly contradiction: number;
  /** Mean over answers of the share of must-have statements that they entail. */
  readonly comprehensiveness: number;
  /** Mean number of contradicted statements an answer. */
  readonly hallucinationRate: number;
  /** Answers with a contradicted statement. */
  readonly answersContradicting: number;
}

/** `labelOf` gives the label of a statement by its place; undefined leaves the statement out. */
export function kqaFigures(
  items: readonly StatementItem[],
  labelOf: (item: number, statement: number) => string | undefined,
): KqaFigures {
  const counts = new Map<string, number>();
  let comprehensiveness = 0;
  let withMustHave = 0;
  let contradicting = 0;
  for (const [i, item] of items.entries()) {
    const labels = item.statements.map((_, j) => labelOf(i, j));
    for (const label of labels) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    if (labels.includes('contradiction')) contradicting += 1;
    const must = labels.filter(
      (label, j) => label !== undefined && item.statements[j]!.category === 'Must_have',
    );
    if (must.length === 0) continue;
    withMustHave += 1;
    comprehensiveness += must.filter((label) => label === 'entailment').length / must.length;
  }
  const of = (label: string) => counts.get(label) ?? 0;
  return {
    answers: items.length,
    statements: of('entailment') + of('neutral') + of('contradiction'),
    entailment: of('entailment'),
    neutral: of('neutral'),
    contradiction: of('contradiction'),
    comprehensiveness: withMustHave === 0 ? 0 : comprehensiveness / withMustHave,
    hallucinationRate: items.length === 0 ? 0 : of('contradiction') / items.length,
    answersContradicting: contradicting,
  };
}

/** The same figures out of the physicians' majority. */
export function physiciansFigures(items: readonly StatementItem[]): KqaFigures {
  return kqaFigures(items, (i, j) => majority(items[i]!.statements[j]!.labels));
}
