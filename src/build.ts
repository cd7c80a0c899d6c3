import { readFileSync } from 'node:fs';

/** Version of this build, out of package.json: in every row, report and trace. */
export const BUILD: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
