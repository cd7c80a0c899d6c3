import type { Examples } from '../examples.ts';
import { ACCESS_CODE_EXAMPLES } from './access-codes.ts';
import { EXTENSION_EXAMPLES } from './extensions.ts';
import { NOTED_NUMBER_EXAMPLES } from './noted-numbers.ts';
import { OWNED_CODE_EXAMPLES } from './owned-codes.ts';
import { PERMIT_EXAMPLES } from './permits.ts';

/** Of the recognizers of numbers that keep theirs beside them. */
export const NUMBER_EXAMPLES: Readonly<Record<string, Examples>> = {
  ...ACCESS_CODE_EXAMPLES,
  ...EXTENSION_EXAMPLES,
  ...NOTED_NUMBER_EXAMPLES,
  ...OWNED_CODE_EXAMPLES,
  ...PERMIT_EXAMPLES,
};
