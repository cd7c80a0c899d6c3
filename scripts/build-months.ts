import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { monthsOf } from './months.ts';

/**
 * Writes `src/redaction/cues/months.ts`. At run time the locales of ICU would cost 20 MB of memory and the time of a
 * hundred formatters.
 */
const lines = Object.entries(monthsOf()).map(
  ([locale, forms]) => `    ${locale}: '${forms.replaceAll("'", "\\'")}',`,
);
const text = `import type { CueData } from './kinds.ts';

/** Names of months and their numbers. Written by \`scripts/build-months.ts\` out of ICU (CLDR). */
export const MONTH_CUES: CueData = {
  month: {
${lines.join('\n')}
  },
};
`;
writeFileSync(fileURLToPath(new URL('../src/redaction/cues/months.ts', import.meta.url)), text);
