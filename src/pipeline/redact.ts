import type { ErrorCode } from '../domain/error-code.ts';
import { proceed, type StepResult, stop } from '../domain/outcome.ts';
import type { RawResponse, RedactedResponse, ResponseFacts } from '../domain/response.ts';
import type { RawText, RedactedText } from '../domain/text.ts';
import type { RedactionSession, Redactor } from '../redaction/redactor.ts';

/** Keyed pseudonym of an identifier; the key is the one in force at the time of the event. */
export type Pseudonymize = (purpose: 'response' | 'user', id: RawText, eventTimeMs: number) => string;

export interface RedactDeps {
  readonly redactor: Redactor;
  readonly pseudonymize: Pseudonymize;
}

export type Redact = (response: RawResponse) => StepResult<RedactedResponse>;

/** Turns of the conversation that detectors read: older ones are dropped, unread. */
const HISTORY_TURNS = 6;

/** raw → redacted. The last place where raw text exists; one doubt about one text withholds all of it. */
export function createRedact({ redactor, pseudonymize }: RedactDeps): Redact {
  return (raw) => {
    const pass = new Pass(redactor.open(raw));
    const texts = {
      ...(raw.prompt && { prompt: pass.redact(raw.prompt) }),
      ...(raw.history && {
        history: raw.history.slice(-HISTORY_TURNS).map(({ role, content }) => ({
          role,
          content: pass.redact(content),
        })),
      }),
      ...(raw.citations && {
        citations: raw.citations.map(({ title, url }) => ({
          ...(title && { title: pass.redact(title) }),
          ...(url && { url: pass.redact(url) }),
        })),
      }),
      ...(raw.evidence && {
        evidence: raw.evidence.map(({ id, text }) => ({ id, text: pass.redact(text) })),
      }),
      response: pass.redact(raw.response),
    };
    if (pass.failure !== undefined) return stop({ kind: 'withheld', code: pass.failure });
    const unit = raw.userId ?? raw.conversationId;
    return proceed({
      ...factsOf(raw),
      ...texts,
      responseKey: pseudonymize('response', raw.id, raw.createdAt),
      ...(unit && { userKey: pseudonymize('user', unit, raw.createdAt) }),
      redactions: pass.counts,
    });
  };
}

/** One response on its way through the redactor: counts removals, remembers the first failure. */
class Pass {
  readonly counts: Record<string, number> = {};
  failure: ErrorCode | undefined;
  readonly #session: RedactionSession;

  constructor(session: RedactionSession) {
    this.#session = session;
  }

  /** After a failure the empty text stands in; it never gets further, because the response is withheld. */
  redact(raw: RawText): RedactedText {
    const nothing = '' as RedactedText;
    if (this.failure !== undefined) return nothing;
    const result = this.#session.redact(raw);
    if (!result.ok) {
      this.failure = result.code;
      return nothing;
    }
    for (const { type } of result.remarks) this.counts[type] = (this.counts[type] ?? 0) + 1;
    return result.text;
  }
}

function factsOf(raw: RawResponse): ResponseFacts {
  const { createdAt, model, locale, country, surface, domain } = raw;
  return {
    createdAt,
    model,
    ...(locale !== undefined && { locale }),
    ...(country !== undefined && { country }),
    ...(surface !== undefined && { surface }),
    ...(domain !== undefined && { domain }),
  };
}
