import type { RawText, RedactedText } from './text.ts';

/** One turn of the conversation before the response. */
export interface Turn<Text> {
  readonly role: 'user' | 'assistant' | 'system';
  readonly content: Text;
}

export interface Citation<Text> {
  readonly title?: Text;
  readonly url?: Text;
}

/** A passage the assistant retrieved before it answered. */
export interface Evidence<Text> {
  readonly id: string;
  readonly text: Text;
}

/** What describes a response and identifies nobody. Values are checked at decode: short, of a closed form. */
export interface ResponseFacts {
  /** Milliseconds since the epoch, UTC. */
  readonly createdAt: number;
  /** Model name, at most 64 characters of `[A-Za-z0-9._:/@+-]`. */
  readonly model: string;
  /** BCP 47, canonical (`pt-BR`), absent when unknown. */
  readonly locale?: string;
  /** ISO 3166-1 alpha-2, upper case, absent when unknown. */
  readonly country?: string;
  /** Where the answer was shown: `web`, `ios`, … */
  readonly surface?: string;
  /** The upstream domain label: `health`, `code`, … */
  readonly domain?: string;
}

/** Text-bearing parts, generic in how far they have come: `RawText` before redaction, `RedactedText` after. */
export interface ResponseTexts<Text> {
  readonly response: Text;
  /** The user's turn that the response answers. */
  readonly prompt?: Text;
  readonly history?: readonly Turn<Text>[];
  readonly citations?: readonly Citation<Text>[];
  readonly evidence?: readonly Evidence<Text>[];
}

/** A decoded message: everything that may identify somebody is raw. */
export interface RawResponse extends ResponseFacts, ResponseTexts<RawText> {
  readonly id: RawText;
  readonly userId?: RawText;
  readonly conversationId?: RawText;
  /** What the account already tells about the person: exact terms for the redactor. */
  readonly known?: { readonly name?: RawText; readonly email?: RawText };
}

/** A redacted response: what every step after redaction sees. */
export interface RedactedResponse extends ResponseFacts, ResponseTexts<RedactedText> {
  /** Keyed pseudonym of the id, `<key id>:<32 hex digits>`. */
  readonly responseKey: string;
  /** Keyed pseudonym of the user, else of the conversation; absent when the envelope names neither. */
  readonly userKey?: string;
  /** How many removals of each type. */
  readonly redactions: Readonly<Record<string, number>>;
}
