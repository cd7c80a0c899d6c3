import { type Analyte, analytesIn } from '../kit/analytes.ts';
import { lineStart } from '../kit/lines.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';

/** How far back a sentence that says "it" or nothing at all may lean for its subject, in UTF-16 units. */
const CARRY = 260;
/** Longest way from an analyte to its own figure where a sentence names several. */
const OWN = 60;
/** "Sodium minus chloride", "without potassium": named, but not what is measured. */
const LEFT_OUT =
  /\b(?:without|minus|plus|ohne|sin|sans|sem|senza|zonder|excluding|not counting|and|und|y|et|e|en)\s*$/;

/** The one analyte that a normal range in this sentence is about. */
export function subjectOf(hits: readonly PhraseHit<Analyte>[], scene: Scene): Analyte | undefined {
  return onlyOf(namedIn(hits, scene));
}

/** "Systolic blood pressure", "LDL cholesterol": of two names the more telling one. */
const WIDE: ReadonlySet<string> = new Set(['blood-pressure', 'cholesterol']);

function onlyOf(hits: readonly PhraseHit<Analyte>[]): Analyte | undefined {
  const all = [...new Set(hits.map(({ value }) => value))];
  const telling = all.length === 1 ? all : all.filter(({ id }) => !WIDE.has(id));
  return telling.length === 1 ? telling[0] : undefined;
}

/** The one value that the user asks about. */
export const askedOf = (asked: Reading | undefined): Analyte | undefined =>
  asked && onlyOf(analytesIn(asked));

function namedIn(hits: readonly PhraseHit<Analyte>[], scene: Scene): readonly PhraseHit<Analyte>[] {
  const { text } = scene.reading;
  const figures = scene.quantities.filter(({ known, unit }) => known && unit?.atom.dimension !== 'time');
  const last = figures.at(-1)?.end ?? scene.end;
  return within(hits, scene.start, scene.end).filter(
    (hit) =>
      !LEFT_OUT_ONLY.test(text.slice(Math.max(scene.start, hit.start - 28), hit.start)) &&
      (hit.start < last || !ANOTHER_PART.test(text.slice(last, hit.start))),
  );
}
/** "… 0.4 to 4.0 mIU/L, so repeat it along with free T4": behind its figures a sentence goes on to something else. */
const ANOTHER_PART = /[,;(–—،、，；]/;
const LEFT_OUT_ONLY =
  /\b(?:without|minus|ohne|sin|sans|sem|senza|zonder|excluding|not counting|(?:because|effects?|influence|action) of|due to|driven by|wegen|aufgrund(?: von)?|durch(?: das| die)?|(?:por|a) (?:efecto|causa|la accion) de(?:l| la)?|debido a(?:l| la)?|(?:sous l'effet|a cause|en raison) d(?:e|e la|e l'|u)|(?:por|pelo) (?:efeito|causa) d[aeo]|per (?:effetto|via|azione) d(?:i|el|ell'|ella)|door(?: het| de)?|als gevolg van(?: het)?)\s*$/;

/** The subject of the sentences before, when this one names none: the last analyte told. */
export function carriedOver(hits: readonly PhraseHit<Analyte>[], scene: Scene): Analyte | undefined {
  if (namedIn(hits, scene).length > 0) return undefined;
  const { text } = scene.reading;
  const near = within(hits, scene.start - CARRY, scene.start).filter(
    (hit) => !LEFT_OUT.test(text.slice(Math.max(0, hit.start - 16), hit.start)),
  );
  const ids = new Set(near.map((hit) => hit.value.id));
  if (ids.size === 1) return near[0]?.value;
  return ids.has('anion-gap') ? near.find((hit) => hit.value.id === 'anion-gap')?.value : undefined;
}

/** Of a sentence with several analytes: the one right before this figure, with no other figure between. */
export function nearestTo(
  quantity: Quantity,
  hits: readonly PhraseHit<Analyte>[],
  scene: Scene,
): PhraseHit<Analyte> | undefined {
  // "120 mmHg systolic": these two follow their figure as often as not.
  const after = within(hits, quantity.end, quantity.end + 10)[0];
  if (after && (after.value.id === 'systolic' || after.value.id === 'diastolic')) return after;
  const before = lastBefore(hits, quantity.start);
  if (!before || before.start < scene.start || quantity.start - before.end > OWN) return undefined;
  const other = scene.quantities.some((one) => one.start >= before.end && one.end <= quantity.start);
  return other ? undefined : before;
}

const LABEL = /^[\s>#|*_\-•–+\d.)、:()[\]]*$/;
/** Between a label and its range: "(adult men):", "| fasting |", "** about". */
const AFTER_LABEL = /^[^.;!?\n]{0,44}$/;

/** "- **ALT:** 7–55 U/L", "| Urate | 3.0–7.0 mg/dL |": the analyte that opens the line. */
export function labelOf(
  quantity: Quantity,
  hits: readonly PhraseHit<Analyte>[],
  scene: Scene,
): Analyte | undefined {
  const before = within(hits, scene.start, quantity.start);
  const value = onlyOf(before);
  const hit = before[0];
  if (!hit || !value) return undefined;
  const { text } = scene.reading;
  const line = lineStart(text, hit.start, 24);
  if (
    line === undefined ||
    !LABEL.test(text.slice(line, hit.start).replace(/\b(?:total|serum|blood|plasma)\s/, ''))
  )
    return undefined;
  const gap = text.slice(hit.end, quantity.start);
  return AFTER_LABEL.test(gap) && /[:：|(=-]/.test(gap) ? value : undefined;
}
