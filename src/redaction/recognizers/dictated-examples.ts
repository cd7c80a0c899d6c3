import type { Examples } from './examples.ts';

/** Of the recognizers that read what was dictated or typed without capitals. All people and addresses are invented. */
export const DICTATED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'address-spoken': {
    match: [
      ['ich wohne lindenweg siebzehn und habe husten', 'lindenweg siebzehn'],
      [
        'vivo en la calle del agua número catorce segundo be en icod',
        'la calle del agua número catorce segundo be',
      ],
      ['we are at forty two mill lane if the nurse calls', 'forty two mill lane'],
    ],
    leave: ['take it two times on the way home', 'por via oral dos veces al día'],
  },
  'small-letters': {
    match: [
      ['my nan lives in a home near mablethorpe', 'mablethorpe'],
      ['allora mi chiamo assunta lo cascio e ho la tosse', 'assunta lo cascio'],
    ],
    leave: ['my dad is in remission from lymphoma', 'ich wohne in einem haus'],
  },
};
