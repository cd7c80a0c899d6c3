import type { Reading } from '../../kit/reading.ts';

/** What the words beside a length of time say of a treatment: the day of its last dose, or how far into it something is. */

/** "Finish the last capsule on day 5". */
const LAST_DAY =
  /(?:\b(?:last|final|letzte\w*|ultim[oa]s?|dernier\w*|laatste) (?:dose|tablet\w*|capsule|pill|dosis|kapsel|pille|comprimid[oa]|pastilla|toma|capsula|comprime|prise|gelule|compressa|pil)\b|\b(?:finish|stop|end)(?: \w+){0,4})[^.;:\n]{0,20}\b(?:on|at|after|nach|tras|despues del|apres|depois do|dopo|na|am|an|el|en|le|au|no|na|il|al|op)? ?$|最后一[片粒次颗][^。\n]{0,6}$|最後の(?:1|一)(?:錠|回|粒)[^。\n]{0,6}$/;

export function isLastDay({ text }: Reading, { start }: { readonly start: number }): boolean {
  return LAST_DAY.test(text.slice(Math.max(0, start - 48), start));
}
