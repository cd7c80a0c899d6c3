import { Redactor as RedactPii } from '@redactpii/node';
import { parse as parseDates } from 'chrono-node';
import nlp from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import { RawText } from '../../src/domain/text.ts';
import { createRedactor } from '../../src/redaction/index.ts';

/** A text with its identifiers taken out, however the tool writes that. */
export interface Tool {
  readonly name: string;
  /** Peers know of no locale. */
  redact(text: string, locale: string): string | Promise<string>;
}

function cut(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let out = text;
  for (const { start, end } of [...ranges].sort((left, right) => right.start - left.start)) {
    out = `${out.slice(0, start)}[X]${out.slice(end)}`;
  }
  return out;
}

function withoutTerms(text: string, terms: readonly string[]): string {
  return terms.reduce((left, term) => (term.length > 1 ? left.replaceAll(term, '[X]') : left), text);
}

export function createTools(): Tool[] {
  const ours = createRedactor();
  const redactPii = new SyncRedactor();
  const redactPiiNode = new RedactPii();
  const open = new OpenRedaction();
  return [
    {
      name: 'factwatch',
      redact(text, locale) {
        const result = ours.open({ locale }).redact(new RawText(text));
        return result.ok ? result.text : '';
      },
    },
    { name: 'redact-pii 3.4.0', redact: (text) => redactPii.redact(text) },
    { name: '@redactpii/node 1.0.17', redact: (text) => redactPiiNode.redact(text) },
    { name: 'openredaction 1.1.5', redact: async (text) => (await open.detect(text)).redacted },
    {
      name: 'compromise 14.17.0',
      redact(text) {
        const document = nlp(text);
        const terms = [document.people(), document.places(), document.emails(), document.phoneNumbers()];
        return withoutTerms(
          text,
          terms
            .flatMap((found) => found.out('array') as string[])
            .map((term) => term.replace(/[.,;:!?]+$/, '')),
        );
      },
    },
    {
      name: 'chrono-node 2.10.3',
      redact: (text) =>
        cut(
          text,
          parseDates(text).map(({ index, text: found }) => ({ start: index, end: index + found.length })),
        ),
    },
    {
      name: 'libphonenumber-js 1.13.16',
      redact: (text) =>
        cut(
          text,
          findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }) => ({
            start: startsAt,
            end: endsAt,
          })),
        ),
    },
  ];
}
