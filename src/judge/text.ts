import { type RedactedText, vouchRedacted } from '../domain/text.ts';

/**
 * Text that the judge wrote from redacted text, or that the project brings itself (control items, codes of
 * locale and country): nothing a person wrote gets into the judge's material through here.
 */
export function judgeText(text: string): RedactedText {
  return vouchRedacted(text);
}
