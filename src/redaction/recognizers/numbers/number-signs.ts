import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Label } from './labels.ts';

/** Signs and words that say only that a number follows, as papers of every kind have them: "locker no. 44718". */
const SIGNS: Readonly<Record<string, string>> = {
  en: 'no[.:]|num\\.|nr\\.?',
  de: 'nr\\.?',
  nl: 'nr\\.?|no\\.',
  fr: 'n[°ºo]\\.?|num\\.?',
  es: 'n\\.?[º°ª]|n[úu]m\\.?|no\\.',
  pt: 'n\\.?[º°ª]|n\\.|n[úu]m\\.?|no\\.',
  it: 'n[°º.]|nr\\.?|num\\.',
  tr: 'no\\.?|numaras[ıi]|nu\\.',
  id: 'no\\.?',
  ms: 'no\\.?',
  cs: 'č(?:ís)?\\.',
  sk: 'č(?:ís)?\\.',
  hu: 'sz\\.|száma?',
  ru: 'н\\.|n[oо°]?\\.?',
  uk: 'н\\.|n[oо°]?\\.?',
};
const SIGN: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(SIGNS).map(([language, signs]) => [
    language,
    new RegExp(`(?<=[\\p{L}\\p{M}.)] )(?:${signs}) ?:? ?$`, 'iu'),
  ]),
);
/** What has a number that everybody may know: batches, models, laws, licences of drugs, classes. */
const PUBLIC = new WordSet(
  'lot lote lotto lots lotu partia partii partie šarže šarža charge ch batch seri parti серии серия model modelo modèle modell modelu typ type typu tipo tip art artikel artículo art kat ref réf réference katalog catálogo catalogue norma normy norm norme din iso pn en cas atc icd mkn mkb bno gen genu gene gène lek leku lék leku lijek medicament médicament medicamento farmaco amm aic pozwolenie pozwolenia registrační registracijski registro sanitario dz ustawa ustawy uchwała uchwały uchwale rozporządzenie rozporządzenia dyrektywa dyrektywy zarządzenie zarządzenia zákon zákona vyhláška vyhlášky zákona ley decreto orden loi décret arrêté règlement directive legge direttiva regolamento lei portaria resolução resolución gesetz verordnung richtlinie wet besluit lag förordning törvény rendelet ordinul hotărârea lege legea закон закона приказ приказа постановление наказ закону rozdz rozdział kapitel tab tabela tabla tableau fig ryc obr rys rasm rycina strona pokój sala sali izba zimmer chambre camera hab sonda cewnik igła regulation regulations directive resolution order act law decree circular ec eu eec patent docket section chapter table figure page phase grade stage class chromosome channel group study trial ind nda bla dmf cas pmid pmc nct isrctn doi isbn rfc',
);
const WINDOW = 14;
const SIGN_ALONE = /([№#]) ?$/;

/** Whether one of the words stands among the three tokens before and at this one. */
export function isPublic({ scan }: Document, token: number): boolean {
  for (let back = token; back >= Math.max(0, token - 3); back -= 1)
    if (PUBLIC.has(scan.hash[back]!)) return true;
  return false;
}

/** "№ 44188", "# 44188": the sign alone; "casier n° 44718": a sign of the language behind what has a number. */
export function numberSign(document: Document, first: number): Label | undefined {
  const { scan, text, language } = document;
  if (first === 0) return undefined;
  const start = scan.start[first]!;
  const sign = SIGN_ALONE.exec(text.slice(Math.max(0, start - 2), start))?.[1];
  if (sign === '№') return { type: 'OTHER_ID', distance: 1, bond: 1 };
  const signs = SIGN[language === '' && document.english ? 'en' : language];
  if (signs?.test(text.slice(Math.max(0, start - WINDOW), start)) === true && !isPublic(document, first - 1))
    return { type: 'NUMBER', distance: 0, bond: 0, abbreviated: true };
  // "#7119" is dialled, "#14" is a tooth: this sign asks for more digits.
  return sign === undefined ? undefined : { type: 'OTHER_ID', distance: 3, bond: 3 };
}

/** "nr 12345", "no. 12345", but not "no 12345"; "locker number 12345", but not "the number 12345". */
export function isNumbered(document: Document, token: number): boolean {
  const { scan, text } = document;
  const word = text.slice(scan.start[token]!, scan.end[token]!).toLowerCase();
  if ((scan.shape[token]! & (SHAPE.unspaced | SHAPE.caseless)) !== 0) return true;
  if (word === 'nr' || word === 'nº' || word === 'num') return true;
  if (word === 'no') return /[.:#]/.test(text.charAt(scan.end[token]!));
  const before = token - 1;
  return (
    before >= 0 &&
    document.gap(before) === GAP.space &&
    (scan.shape[before]! & (SHAPE.lower | SHAPE.title)) !== 0 &&
    (scan.value[before]! & W.function) === 0 &&
    !isPublic(document, before)
  );
}
