import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/** What children call their relatives, in languages that write it like a name: "Maman a mal". */
const RELATIVES = new WordSet(
  'maman mamie mamé mémé mamy papa papi papy pépé tata tatie tonton mamá papá mami abuela abuelo yaya yayo nonna nonno mamma mamãe papai vovó vovô titia titio mama oma opa omi opi mutti vati moeder vader mum mummy mom mommy dad daddy nan nana nanna gran granny grandma grandpa grandad',
);

/** Whether nobody is named: "Nana Owusu" is somebody. */
export function isRelative(document: Document, token: number): boolean {
  const { scan } = document;
  if (!RELATIVES.has(scan.hash[token]!)) return false;
  return document.gap(token) !== GAP.space || (scan.shape[token + 1]! & CAPITAL) === 0;
}
