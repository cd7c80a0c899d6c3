import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RawText } from '../src/domain/text.ts';
import { createRedactor } from '../src/redaction/index.ts';

interface Line {
  readonly country: string;
  readonly number: string;
}

const { lines } = parse(
  readFileSync(new URL('../detectors/emergency-number/lines.yaml', import.meta.url), 'utf8'),
) as { lines: readonly Line[] };

/** "0800764766" as it is printed: in groups of three from the end of its prefix. */
function written(number: string): string[] {
  const spaced = number.replace(/^(\d{3,4}?)(\d{3})(\d{3,4})$/, '$1 $2 $3');
  return spaced === number ? [number] : [number, spaced, spaced.replaceAll(' ', '-')];
}

describe('help lines that a detector checks', () => {
  const redactor = createRedactor();
  it.each(lines)('of $country, $number, are left in the text', ({ country, number }) => {
    for (const form of written(number)) {
      const text = `Please call ${form} if you need help.`;
      expect(redactor.open({ country }).redact(new RawText(text))).toMatchObject({ ok: true, text });
    }
  });

  it.each(['MRN 14446', 'patient no. 14567', 'account number 08000767'])(
    'goes behind a label of something of one’s own: %s',
    (labelled) => {
      const result = redactor.open({ locale: 'en-US' }).redact(new RawText(`${labelled} was asked about`));
      expect(result.ok && result.text).not.toMatch(/\d{4}/);
    },
  );
});
