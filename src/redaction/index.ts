import { createHash } from 'node:crypto';
import { createEngine, type Engine } from './engine.ts';
import { readLexicon } from './lexicon.ts';
import type { NamePort } from './name-port.ts';
import type { RedactionContext, RedactionSession, Redactor } from './redactor.ts';
import { createSession } from './session.ts';

export interface RedactorOptions {
  /** Longer texts are withheld. UTF-16 code units. */
  readonly maxCharacters?: number;
  /** Texts that take longer are withheld. Milliseconds. */
  readonly deadlineMs?: number;
  /** Milliseconds, monotonic; without it there is no deadline. */
  readonly clock?: () => number;
  /** Asked about capitalised words that stay unresolved; off when absent. */
  readonly secondOpinion?: NamePort;
}

const MAX_CHARACTERS = 1_000_000;
const DEADLINE_MS = 2_000;
/** Raised by hand when the code of the recognizers changes what they find. */
const RULES = '2';

/** The redactor with its lexicons loaded. Synchronous; one instance serves any number of responses. */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const engine: Engine = createEngine();
  const version = createHash('sha256')
    .update(RULES)
    .update(readLexicon('names'))
    .update(readLexicon('words'))
    .update(engine.cues.lastWords.join('|'))
    .digest('hex')
    .slice(0, 16);
  const settings = {
    maxCharacters: options.maxCharacters ?? MAX_CHARACTERS,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    clock: options.clock,
    secondOpinion: options.secondOpinion,
  };
  return {
    version,
    open(context: RedactionContext): RedactionSession {
      return createSession(engine, settings, context);
    },
  };
}

export type { NamePort } from './name-port.ts';
