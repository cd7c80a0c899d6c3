import { type Bridge, detectorBridge } from '../statistics/anchor-drift.ts';
import { wilson } from '../statistics/binomial.ts';
import type { Interval } from '../statistics/result.ts';

/** One run of the judge over the frozen anchor set. Ids are the set's own; no text. */
export interface AnchorRun {
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly model: string;
  readonly promptHash: string;
  /** Hash over the anchor file: runs over different sets are never compared. */
  readonly set: string;
  /** By item: was the judge right? null when it abstained. */
  readonly right: Readonly<Record<string, boolean | null>>;
  /** Why, for how many: by reason of the abstention. */
  readonly abstained: Readonly<Record<string, number>>;
}

export interface AnchorComparison {
  readonly items: number;
  readonly judged: number;
  readonly accuracy: number;
  /** 95 % Wilson. */
  readonly interval: Interval;
  /** Items right in the earlier run and wrong now, and the other way round; both runs answered. */
  readonly lost: number;
  readonly gained: number;
  readonly bridge: Bridge | undefined;
  /** Whether model or prompt changed in between: then drift is a new judge, else the endpoint changed by itself. */
  readonly changed: boolean;
}

/** Below this many items a set cannot show a drift worth knowing; said in the report, not hidden. */
const FEWEST_ANCHORS = 100;

export function compareAnchors(now: AnchorRun, before: AnchorRun | undefined): AnchorComparison {
  const answers = Object.values(now.right).filter((value) => value !== null);
  const right = answers.filter((value) => value).length;
  const same = before !== undefined && before.set === now.set;
  let lost = 0;
  let gained = 0;
  for (const [id, is] of Object.entries(now.right)) {
    const was = same ? before.right[id] : undefined;
    if (typeof was !== 'boolean' || is === null) continue;
    if (was && !is) lost += 1;
    if (!was && is) gained += 1;
  }
  return {
    items: Object.keys(now.right).length,
    judged: answers.length,
    accuracy: answers.length === 0 ? 0 : right / answers.length,
    interval: wilson(right, answers.length, 0.05),
    lost,
    gained,
    bridge: same ? detectorBridge(lost, gained) : undefined,
    changed: same && (before.model !== now.model || before.promptHash !== now.promptHash),
  };
}

export function describeAnchors(now: AnchorRun, comparison: AnchorComparison): string {
  const { items, judged, accuracy, interval, lost, gained, bridge, changed } = comparison;
  const lines = [
    `${items} anchors, ${judged} judged by ${now.model} with prompts ${now.promptHash}`,
    `right ${accuracy.toFixed(3)} [${interval.lower.toFixed(3)}, ${interval.upper.toFixed(3)}]`,
  ];
  if (judged < items) {
    const reasons = Object.entries(now.abstained).map(([reason, n]) => `${reason} ${n}`);
    lines.push(`abstained on ${items - judged} (${reasons.join(', ')}); they count nowhere here`);
  }
  if (items < FEWEST_ANCHORS) {
    lines.push(`Fewer than ${FEWEST_ANCHORS} anchors: a drift can hide here.`);
  }
  if (bridge === undefined) lines.push('There is no earlier run over this set to compare with.');
  else {
    lines.push(
      `against the run before: ${lost} lost, ${gained} gained, exact McNemar p = ${bridge.p.toPrecision(2)}`,
    );
    if (bridge.drift) {
      const cause = changed
        ? 'Model or prompt changed: the series breaks here.'
        : 'Neither model nor prompt changed here: the endpoint serves something else under the same name.';
      lines.push(`The judge has drifted, whatever the product did. ${cause}`);
    } else lines.push('No drift of the judge is shown: a change of the flag share is not explained by it.');
  }
  return `${lines.join('\n')}\n`;
}
