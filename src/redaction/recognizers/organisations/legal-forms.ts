import { type Document, GAP } from '../../document.ts';
import { isCapital, joins, kept, NEVER, WEAK, weigh } from './small-organisation-weights.ts';

/** Firms by the legal form behind their name, of the kinds that few makers of medicines have, by language: "Wikpol sp. j.", "Áridos Cela S.L." */
const FORMS: Readonly<Record<string, RegExp>> = {
  pl: /,? (?:[Ss]p\. ?(?:z ?o\. ?o\.?|z ?oo|[jkp]\.)|[Ss]\. ?[Cc]\.|spółka (?:cywilna|jawna|z o\. ?o\.))(?!\p{L})(?: (?:\p{Lu}\. ?(?:i |, ?|& )?){1,3}\p{Lu}\p{Ll}{2,})?/gu,
  es: /,? (?:S\. ?A\.(?: ?P\. ?I\.)? de C\. ?V\.|SA de CV|S\. de R\. ?L\.(?: de C\. ?V\.)?|S\. ?L\.(?: ?[ULP]\.)?|S\. ?C\.(?: ?[APL]\.)?|S\. ?Coop\.?(?: ?\p{Lu}\.)?|C\. ?B\.|S\. ?A\. ?L\.|SLU|SLL|SL)(?![\p{L}\d])/gu,
  en: /,? (?:PLLC|P\.L\.L\.C\.|LLP|LLC|Pty\.? Ltd\.?|Pvt\.? Ltd\.?|P\.C\.)(?![\p{L}\d])/gu,
  it: /,? (?:[Ss]\. ?[Rr]\. ?[Ll]\.(?: ?s\.)?|[Ss]rl[sS]?|[Ss]\. ?[Nn]\. ?[Cc]\.|snc|[Ss]\. ?[Aa]\. ?[Ss]\.|sas)(?![\p{L}\d])/gu,
  de: /,? (?:GmbH & Co\.? (?:KG|OHG)|e\. ?[KVGU]\.|GbR|OHG|PartG(?: mbB)?|KEG)(?![\p{L}\d])/gu,
  pt: /,? (?:Ltda\.?|LTDA|EIRELI|Eireli|- ?ME|MEI)(?![\p{L}\d])/gu,
  nl: /,? (?:[Vv]\.?[Oo]\.?[Ff]\.?|B\. ?V\.|BVBA|CV(?= ))(?![\p{L}\d])/gu,
  tr: /,? (?:(?:San|Tic|İnş|Nak|Gıda|Paz)\.? (?:(?:ve|San|Tic|Paz)\.? ){0,3})?(?:Ltd\.? ?Şti\.?|A\. ?Ş\.?)(?!\p{L})/gu,
  sv: /,? (?:Handelsbolag|HB|KB|Ek\. ?[Ff]ör\.?)(?![\p{L}\d])/gu,
};
/** What every form holds. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  pl: ['sp.', 'Sp.', 's.', 'S.', 'spółka'],
  es: [' S.', 'C.B.', 'C. B.', ' SL', 'SA de CV'],
  en: ['LLC', 'P.L.L.C.', 'LLP', 'Pty', 'Pvt', 'P.C.'],
  it: ['.r.l', '.R.L', '. r. l', 'srl', 'Srl', 'snc', '.n.c', 'S.N.C', 'sas', '.a.s', 'S.A.S'],
  de: ['& Co', 'e.', 'GbR', 'OHG', 'PartG'],
  pt: ['Ltda', 'LTDA', 'EIRELI', 'Eireli', 'ME'],
  nl: ['v.o.f', 'V.O.F', 'vof', 'VOF', 'B.V.', 'B. V.', 'BVBA'],
  tr: ['Ltd', 'A.Ş', 'A. Ş'],
  sv: [' HB', ' KB', 'Handelsbolag', 'Ek'],
};
const MAKER =
  /(?:podmiot odpowiedzialny|producent|wytwórca|importer|dystrybutor|fabricante|titular|comercializa\p{L}*|laboratorios?|manufactur\p{L}*|marketed|distributed|hersteller|zulassungsinhaber|titolare|produttore|fabrikant|registratiehouder|üretici|ruhsat|tillverkare)[^.\n]{0,40}$/iu;
/** „Tapmeb” sp. z o.o. */
const QUOTED = /[„“”"«](?=\p{Lu})[^„“”"«»\n]{2,40}[”"“»]$/u;
const SMALL = /^(?:i|y|e|de|del|do|da|dos|das|la|los|las|w|z|und|and|of|di|della|van|ve|och|s)$/u;
const LONGEST = 7;
const WINDOW = 80;

export function findLegalForms(document: Document): void {
  const { text, scan, found, language } = document;
  const form = FORMS[language];
  if (form === undefined || !HOLDS[language]!.some((one) => text.includes(one))) return;
  for (const match of text.matchAll(form)) {
    const from = match.index;
    const end = from + match[0].length;
    const last = document.tokenAt(from) - 1;
    document.spend(2);
    const quoted = QUOTED.exec(text.slice(Math.max(0, from - WINDOW), from))?.[0];
    if (quoted !== undefined) {
      if (!isMaker(text, from - quoted.length))
        document.cover(from - quoted.length, end, 'ORGANISATION', 'small-organisation');
      continue;
    }
    if (last < 0 || scan.end[last] !== from) continue;
    const known = found.find((one) => one.type === 'ORGANISATION' && one.end === from);
    if (known !== undefined) {
      known.end = end;
      document.mark(known.start, end);
      continue;
    }
    const first = runStart(document, last);
    if (first < 0) continue;
    const start = scan.start[first]!;
    if (!isMaker(text, start)) document.cover(start, end, 'ORGANISATION', 'small-organisation');
  }
}

const isMaker = (text: string, start: number): boolean =>
  MAKER.test(text.slice(Math.max(0, start - WINDOW), start));

/** First token of the capitals that end with the last one; -1 where they name no small firm. */
function runStart(document: Document, last: number): number {
  let first = -1;
  let sum = 0;
  for (let token = last; token >= 0 && last - token < LONGEST; token -= 1) {
    if (
      kept(document, token, token) ||
      (token < last && !joins(document, token, false) && document.gap(token) !== GAP.dotSpace)
    )
      break;
    if (isCapital(document, token)) {
      const weight = weigh(document, token);
      if (weight === NEVER) return -1;
      sum += weight;
      first = token;
    } else if (!SMALL.test(document.word(token))) break;
  }
  return sum >= WEAK ? first : -1;
}
