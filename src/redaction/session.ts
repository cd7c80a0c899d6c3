import { type RawText, revealRaw, vouchRedacted } from '../domain/text.ts';
import { holdsChecksummedIdentifier } from '../privacy/egress-guard.ts';
import type { Document, Found } from './document.ts';
import { type DetectOptions, detect, type Engine, openText } from './engine.ts';
import { knownTerms } from './known.ts';
import type { NamePort } from './name-port.ts';
import type { Normalised } from './normalise.ts';
import { PlaceholderNumbers } from './placeholders.ts';
import type { RedactionContext, RedactionResult, RedactionSession, Remark } from './redactor.ts';
import { secondOpinion } from './second-opinion.ts';
import { SeenNames } from './seen-names.ts';
import { mergeFound } from './spans.ts';

export interface SessionSettings {
  readonly maxCharacters: number;
  readonly deadlineMs: number;
  readonly clock: (() => number) | undefined;
  readonly secondOpinion: NamePort | undefined;
}

/** Passes until a text changes no more; what still changes after them is withheld. */
const PASSES = 6;

export function createSession(
  engine: Engine,
  settings: SessionSettings,
  context: RedactionContext,
): RedactionSession {
  const numbers = new PlaceholderNumbers();
  const seen = new SeenNames();
  const also: ((document: Document) => void)[] = [(document) => seen.find(document)];
  if (context.known !== undefined) also.push(knownTerms(context.known));
  if (settings.secondOpinion !== undefined) also.push(secondOpinion(settings.secondOpinion));
  const options = { ...placeOf(context), also, done: (document: Document) => seen.learn(document) };
  return {
    redact(raw: RawText): RedactionResult {
      if (raw.length > settings.maxCharacters) return { ok: false, code: 'REDACTION_TOO_LONG' };
      try {
        return redactText(engine, { ...options, late: deadline(settings) }, numbers, revealRaw(raw));
      } catch {
        return { ok: false, code: 'REDACTION_INTERNAL' };
      }
    },
  };
}

function placeOf(context: RedactionContext): { language: string; country: string } {
  const [language = '', region = ''] = (context.locale ?? '').toLowerCase().split(/[-_]/);
  return { language, country: (context.country ?? region).toUpperCase() };
}

function deadline(settings: SessionSettings): () => boolean {
  const { clock, deadlineMs } = settings;
  if (clock === undefined) return () => false;
  const end = clock() + deadlineMs;
  return () => clock() > end;
}

/** Where a stretch of the redacted text comes from. */
interface Stretch {
  readonly outEnd: number;
  /** What to add to an offset of the redacted text to get the offset in the input. */
  readonly shift: number;
}

function redactText(
  engine: Engine,
  options: DetectOptions,
  numbers: PlaceholderNumbers,
  input: string,
): RedactionResult {
  let ranges: Found[] = [];
  let text = input;
  let stretches: Stretch[] = [{ outEnd: input.length, shift: 0 }];
  numbers.reserve(input);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const plain = openText(engine, text, options);
    const found = detect(engine, options);
    if (found === undefined) return { ok: false, code: 'REDACTION_DEADLINE' };
    if (found.length === 0) return release(text, plain.text, ranges);
    ranges = mergeFound([...ranges, ...found.map((one) => toInput(one, plain, stretches))]);
    ({ text, stretches } = replace(input, ranges, numbers));
  }
  return { ok: false, code: 'REDACTION_INTERNAL' };
}

function release(text: string, plain: string, ranges: readonly Found[]): RedactionResult {
  if (holdsChecksummedIdentifier(plain)) return { ok: false, code: 'EGRESS_GUARD' };
  const remarks: Remark[] = ranges.map(({ recognizer, type, start, end }) => ({
    recognizer,
    type,
    start,
    end,
  }));
  return { ok: true, text: vouchRedacted(text), remarks };
}

/** A range of the normalised, already redacted text as a range of the input. */
function toInput(found: Found, plain: Normalised, stretches: readonly Stretch[]): Found {
  const start = plain.starts === undefined ? found.start : plain.starts[found.start]!;
  const end = plain.ends === undefined ? found.end : plain.ends[found.end - 1]!;
  const stretch = stretches[stretchAt(stretches, start)]!;
  return { ...found, start: start + stretch.shift, end: end + stretch.shift };
}

function stretchAt(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.outEnd <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function replace(
  input: string,
  ranges: readonly Found[],
  numbers: PlaceholderNumbers,
): { text: string; stretches: Stretch[] } {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, type } of ranges) {
    parts.push(input.slice(from, start));
    length += start - from;
    stretches.push({ outEnd: length, shift: start - length });
    const placeholder = numbers.for(type, input.slice(start, end));
    parts.push(placeholder);
    length += placeholder.length;
    // Nothing is found inside a placeholder; its stretch only has to end where it does.
    stretches.push({ outEnd: length, shift: start - length });
    from = end;
  }
  parts.push(input.slice(from));
  length += input.length - from;
  stretches.push({ outEnd: length + 1, shift: input.length - length });
  return { text: parts.join(''), stretches };
}
