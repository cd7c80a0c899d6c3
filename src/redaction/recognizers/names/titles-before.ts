import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';

/** How many words of titles stand before a name at most. */
const FURTHEST = 4;
/** Titles that are titles in small letters too. */
const SHORT_TITLE =
  /^(?:mrs?|ms|miss|dra?|prof|sra?|srta|mme|mlle|herrn?|frau|hr|dhr|mevr|mw|dott|ssa|dokter|doktor|docteur|dottoress[ae]|dottore|doutora?|meneer|mevrouw|señora?|monsieur|madame|mademoiselle|señorita|signor[ae]?|signorina|fräulein|pan[iaąu]?|lek|mgr|sig|dott)$/i;
/** Relatives and ranks that are written like a title: "Aunt Carol", "Opa Heinz". */
const KIN_TITLE =
  /^(?:Big|Old|Little|Lil|Young|Wee|Auld|Baby|Ome|Opoe|doña|don|dona|seu|баба|дед|тётя|тетя|дядя|Aunt|Auntie|Uncle|Grandma|Grandpa|Granny|Grandad|Granddad|Gran|Nana|Coach|Nurse|Matron|Pastor|Nanny|Nan|Nanna|Pop|Familie|Famille|Familia|Famiglia|Família|Rodzina|Fam|Sister|Brother|Cousin|Tía|Tío|Abuela|Abuelo|Tante|Oncle|Onkel|Oma|Opa|Nonna|Nonno|Zia|Zio|Tia|Tio|Avó|Ciocia|Wujek|Babcia|Dziadek|Mamie|Papi|Papy|Señora|Señor|Madame|Monsieur|Doctor|Docteur|Doctora|Professor|Professeur|Profesor|Profesora)$/;

/** The first token of the titles before a name that begins at `first`: "Dr. med. ", "Aunt ". */
export function withTitle(document: Document, first: number): number {
  const { scan } = document;
  let from = first;
  for (let token = first - 1; token >= 0 && first - token <= FURTHEST; token -= 1) {
    const gap = document.gap(token);
    if (scan.taken[token] === 1 || gap === GAP.line || gap === GAP.comma || gap > GAP.dotSpace) break;
    const word = document.word(token);
    const capital = (scan.shape[token]! & CAPITAL) !== 0;
    // "Dr. med.", "dott.ssa", "dr hab. n. med.": what stands between the title and the name.
    if (
      /^(?:med|ssa|rer|nat|hab|dent|univ)$/.test(word) &&
      gap !== GAP.space &&
      document.is(token - 1, 'title')
    )
      continue;
    const hit = document.hitAt(token, 'title');
    const title = hit !== undefined && (SHORT_TITLE.test(word) || (capital && word.length < 5));
    if (!title && !(KIN_TITLE.test(word) && gap === GAP.space)) break;
    from = hit === undefined ? token : Math.min(token, hit.first);
    token = from;
  }
  return from;
}
