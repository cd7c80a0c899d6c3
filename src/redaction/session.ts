import { type RawText, revealRaw, vouchRedacted } from '../domain/text.ts';
import { holdsChecksummedIdentifier } from '../privacy/egress-guard.ts';
import type { Document, Found } from './document.ts';
import { TooDense } from './effort.ts';
import { type DetectOptions, detect, type Engine, openText, reopen } from './engine.ts';
import { knownTerms } from './known.ts';
import type { NamePort } from './name-port.ts';
import type { Normalised } from './normalise.ts';
import { PlaceholderNumbers } from './placeholders.ts';
import type { RedactionContext, RedactionResult, RedactionSession, Remark } from './redactor.ts';
import { edited, Replacement } from './replacement.ts';
import { secondOpinion } from './second-opinion.ts';
import { SeenNames } from './seen-names.ts';

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
  // Most responses name nobody.
  let seen: SeenNames | undefined;
  const also: ((document: Document) => void)[] = [(document) => seen?.find(document)];
  if (context.known !== undefined) also.push(knownTerms(context.known));
  if (settings.secondOpinion !== undefined) also.push(secondOpinion(settings.secondOpinion));
  const options = {
    ...placeOf(context),
    also,
    done: (document: Document) => {
      if (!document.found.some(({ type }) => type === 'NAME')) return;
      seen ??= new SeenNames();
      seen.learn(document);
    },
    whole: settings.secondOpinion !== undefined,
  };
  return {
    redact(raw: RawText): RedactionResult {
      if (raw.length > settings.maxCharacters) return { ok: false, code: 'REDACTION_TOO_LONG' };
      try {
        return redactText(engine, { ...options, late: deadline(settings) }, numbers, revealRaw(raw));
      } catch (error) {
        const code = error instanceof TooDense ? 'REDACTION_TOO_DENSE' : 'REDACTION_INTERNAL';
        return { ok: false, code };
      }
    },
  };
}

const LOCALE = /^([^-_]*)(?:[-_]([^-_]*))?/;

function placeOf(context: RedactionContext): { language: string; country: string } {
  if (context.locale === undefined) return { language: '', country: (context.country ?? '').toUpperCase() };
  const [, language = '', region = ''] = LOCALE.exec(context.locale.toLowerCase()) ?? [];
  return { language, country: (context.country ?? region).toUpperCase() };
}

function deadline(settings: SessionSettings): () => boolean {
  const { clock, deadlineMs } = settings;
  if (clock === undefined) return () => false;
  const end = clock() + deadlineMs;
  return () => clock() > end;
}

function redactText(
  engine: Engine,
  options: DetectOptions,
  numbers: PlaceholderNumbers,
  input: string,
): RedactionResult {
  const output = new Replacement(input, numbers);
  let plain = openText(engine, input, options);
  numbers.reserve(plain.text, engine.document.kept);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const found = detect(engine, options);
    if (found === undefined) return { ok: false, code: 'REDACTION_DEADLINE' };
    if (found.length === 0) return release(output.text, plain.text, output.ranges);
    plain = reread(engine, options, output, found, plain);
  }
  return { ok: false, code: 'REDACTION_INTERNAL' };
}

/** Replaces what was found and opens the result: only what changed is read, where that is enough. */
function reread(
  engine: Engine,
  options: DetectOptions,
  output: Replacement,
  found: readonly Found[],
  plain: Normalised,
): Normalised {
  const same = plain.text === output.text;
  const edits = output.replace(found, plain);
  if (edits !== undefined && plain.byUnit && !options.whole) {
    const text = same ? output.text : edited(plain.text, edits);
    if (reopen(engine, text, edits, options)) return { ...plain, text };
  }
  return openText(engine, output.text, options);
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
