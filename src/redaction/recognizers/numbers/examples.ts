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
  'labelled-form': {
    match: [
      ['my number plate is RC 25 IB 2244', 'RC 25 IB 2244'],
      ['OP No. 23/44781, scan done', '23/44781', 'en-IN'],
      ["code d'accès au portail : XK4T7P", 'XK4T7P', 'fr-FR'],
      ['Dr. Heitor, CRM-MG 58.331, assina o laudo', '58.331', 'pt-BR'],
      ['Betreuung, Az. 12 XVII 381/24, Amtsgericht', '12 XVII 381/24', 'de-DE'],
      ['booking reference is K7TQ9P for monday', 'K7TQ9P', 'en-GB'],
      ['our itinerary number: XR4T7M', 'XR4T7M', 'en-US'],
      ['login code for the portal: 7KQ4TX', '7KQ4TX', 'en-US'],
      ['PNR Q7K4TB', 'Q7K4TB', 'en-US'],
      ['nr pracownika 77120', '77120', 'pl-PL'],
      ["n° d'employé 77120", '77120', 'fr-FR'],
      ['Nº empleado 77120', '77120', 'es-MX'],
      ['na e-recepcie o kodzie 4471 jest lek', '4471', 'pl-PL'],
    ],
    leave: [
      'confirmation code B12 level',
      'the booking of HbA1c tests',
      'the hospital has 77120 employees and 418 beds',
      'wynik badania 120/80 i 130/85',
      'the vaccine BNT162 B2 was halted',
    ],
  },
};
