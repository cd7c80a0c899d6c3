import { buildBoard } from './board.ts';
import { detectors } from './boards/detectors.ts';
import { factuality } from './boards/factuality.ts';
import { pipeline } from './boards/pipeline.ts';
import { privacy } from './boards/privacy.ts';

export const BOARDS = { factuality, detectors, pipeline, privacy } as const;

/** File name → contents, as committed. */
export function renderBoards(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(BOARDS).map(([name, board]) => [
      `${name}.json`,
      `${JSON.stringify(buildBoard(board), null, 2)}\n`,
    ]),
  );
}
