import { frequenciesIn } from '../kit/frequency.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { isAsserted } from '../kit/stance.ts';
import { differInPeople } from './qualifiers.ts';
import { apart } from './slots.ts';
import type { Conflict } from './topics.ts';

/**
 * A summary that gives another figure than the text it sums up: after "in summary" the only figure of its kind differs
 * from the only figure of that kind before.
 */
const SUMMARY =
  /(?:^|[\s*#>-])(?:in summary|to sum(?: it| things)? up|summary|in short|bottom line|key (?:points?|takeaways?)|takeaways?|to recap|recap|remember|in conclusion|so,? (?:again|in short)|again|as (?:i )?(?:said|mentioned|noted)|as noted above|zusammengefasst|zusammenfassung|zusammenfassend|kurz gesagt|fazit|noch einmal|also merken|en resumen|resumen|resumiendo|en pocas palabras|recuerde|en resume|pour resumer|en bref|resume|rappel|em resumo|resumo|resumindo|lembre-se|in sintesi|in breve|riassumendo|riepilogo|ricordi|samengevat|samenvatting|kortom|onthoud)\b|总之|总结|综上|まとめ|要するに|つまり|सारांश|संक्षेप में|باختصار|الخلاصة/;

/** A figure of which there may be two: first and second, for one and for another. */
const SEVERAL =
  /\b(?:another|other|second|increase\w*|raise\w*|lower\w*|reduce\w*|start\w*|maintenance|adjust\w*|double|half|if|unless|child\w*|kind\w*|or)\b/;

function kindOf(quantity: Quantity, scene: Scene): string | undefined {
  if (!quantity.known || !quantity.unit) return undefined;
  const per = quantity.unit.per.map((one) => one.atom.id).join('/');
  const dimension = dimensionOf(quantity);
  if (dimension === '') return undefined;
  const often = frequenciesIn(scene.reading.text, scene).length > 0 ? 'often' : '';
  return `${dimension}|${per}|${dimension === 'time' ? '' : often}`;
}

export function restatedConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { scenes } = reading;
  if (scenes.length < 2 || !SUMMARY.test(reading.text)) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const [index, scene] of scenes.entries()) {
    if (index === 0 || !SUMMARY.test(lead(reading, scene)) || SEVERAL.test(scene.words)) continue;
    const [quantity, more] = scene.quantities.filter((one) => kindOf(one, scene) !== undefined);
    if (!quantity || more) continue;
    candidates += 1;
    const kind = kindOf(quantity, scene);
    const before = scenes
      .slice(0, index)
      .flatMap((other) =>
        other.quantities.filter((one) => kindOf(one, other) === kind).map((one) => ({ one, other })),
      );
    const [only, second] = before;
    if (!only || second || SEVERAL.test(only.other.words)) continue;
    if (!apart(only.one, quantity, undefined) || differInPeople(reading, only.other, scene)) continue;
    if (!isAsserted(reading, only.one, ['negated']) || !isAsserted(reading, quantity, ['negated'])) continue;
    conflicts.push({ rule: 'restated', first: only.one, second: quantity, why: 'does not agree with' });
  }
  return { conflicts, candidates };
}

const LEAD = 24;

/** The sentence and the heading that may stand before it. */
function lead(reading: Reading, scene: Scene): string {
  return reading.text.slice(Math.max(0, scene.start - LEAD), scene.end);
}
