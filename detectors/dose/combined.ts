import type { PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Drug } from './knowledge.ts';
import { HOLDS } from './strength.ts';

/** Medicines that one tablet holds together. */

const JOINED =
  /^[^.;:\n]{0,24}(?:\b(?:and|with|plus|und|mit|sowie|y|con|et|avec|e|com|ed|en|met|i|och|ve)\b|[+&/,]|और|و|と|和|及)[^.;:\n]{0,24}$/u;

/** Medicines that one tablet holds together: "each tablet has ibuprofen 400 mg and paracetamol 325 mg". */
export function combined(reading: Reading, hits: readonly PhraseHit<Drug>[]): ReadonlySet<Drug> {
  const found = new Set<Drug>();
  for (const [n, hit] of hits.entries()) {
    const next = hits[n + 1];
    if (!next || hit.start < 0 || next.value.id === hit.value.id || next.start - hit.end > 48) continue;
    if (!JOINED.test(reading.text.slice(hit.end, next.start))) continue;
    const lead = reading.text.slice(Math.max(0, hit.start - 60), hit.start);
    const clause = lead.slice(Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('\n')) + 1);
    const behind = reading.text.slice(next.end, next.end + 60).split(/[.;\n]\s/)[0] ?? '';
    if (!HOLDS.test(clause) && !IT_MIXES.test(clause) && !HOLDS.test(behind) && !IT_MIXES.test(behind))
      continue;
    found.add(hit.value).add(next.value);
  }
  return found;
}
const IT_MIXES =
  /\b(?:mixes|combines|contains|packs|mixture|combination|enthalt|kombin\w*|mischung|combina\w*|contiene|mezcla|contient|associ\w*|melange|contem|mistura|miscela|bevat|combin\w*)\b|含|配合|मिश्रण|होत[ाे] है|يحتوي|تحتوي/;
