import { NUMBER_WORDS } from '../kit/numbers.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';

/** Number of tablets of this strength that are to be taken: "four 500 mg tablets", "2 tablets of 500 mg". */
export function piecesOf(scene: Scene, quantity: Quantity): number | undefined {
  const { text } = scene.reading;
  const before = text.slice(Math.max(scene.start, quantity.start - 24), quantity.start);
  const written =
    /(?:^|[^\p{L}\d.])(\d{1,2}|\p{L}+)\s*(?:[×x]\s*|(?:tab(?:let|let)?\p{L}*|pills?|capsul\p{L}*|caplets?|kapseln?|comprim\p{L}*|compress[ae]|gelules?|pastil\p{L}*|pillen|cachets?|sachets?|sobres?|bustine?|drag\p{L}*)\s*(?:of|zu(?: je)?|mit|con|com|with|a|de|d'|von|da|di|van)?\s*)?$/u.exec(
      before,
    )?.[1];
  if (written === undefined) return undefined;
  const value = /^\d/.test(written) ? Number(written) : SINGLE.test(written) ? 1 : NUMBER_WORDS.get(written);
  return value !== undefined && value >= 1 && value <= 20 ? value : undefined;
}

const SINGLE = /^(?:single|einzige|einzelne|einmalige?|sola|seule|unique|unica|enkele)$/;

/** "4 tablets (665 mg each)": of one. */
export const OF_EACH =
  /^\s(?:each|apiece|a ?piece|jeweils|je\b|cada un[oa]|chacun|l'un|ciascun|(?:per )?stuk|elk\b)/;

/** "Advil 400 mg: 2 every 4 hours", where no tablet is named. */
export const NAMED_STRENGTH =
  /^[\s*•-]*(?:\p{L}[\p{L}\p{M}-]*\s){1,3}(?:de |da |à |van |zu )?\d{2,4}(?:[.,]\d{1,2})?(?:\s?(?:m?c?g|µg|مجم|ملغ|مغ|मिग्रा|毫克))?[\s*]*[:：][\s*]/u;
