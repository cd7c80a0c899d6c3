import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderBoards } from './boards.ts';

/** `npm run dashboards`: writes the boards beside this file. */
for (const [name, json] of Object.entries(renderBoards()))
  writeFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), json);
