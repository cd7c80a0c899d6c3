import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';
import type { Candidate } from '../candidate.ts';
import { hasExtension } from './extensions.ts';

const REFERENCE_BEFORE =
  /(?:doi(?:\.org)?[:/\s]{1,3}|\b10\.\d{4,9}\/\S{0,80}|PMID:?\s?|PMC|NCT|ISBN[:\s-]{0,2}(?:97[89])?[-\d ]{0,12}|ISSN:?\s?|rs|OMIM:?\s?|(?:GO|HP|MONDO|CHEBI|ORPHA|DOID|EFO|SCTID|RxCUI|MeSH|LOINC|UMLS|MedDRA|UniProt):\s?|\b(?:TUSS|SIGTAP|CBHPM|CCAM|GOÄ|EBM|OPS|CPT|HCPCS|PZN|ATC|LOINC|SNOMED|AIC|NDC|SUT|EAN|GTIN)(?:[- ](?:nr|n[º°]|code|kod))?[.:]?\s|ICD-?\d{0,2}:?\s?)$/i;

const REFERENCES = new WordSet(
  'doi pmid pmc nct isbn issn rs omim icd icd9 icd10 icd11 go hp mondo chebi orpha doid efo sctid rxcui mesh loinc umls meddra uniprot tuss sigtap cbhpm ccam goä ebm ops cpt hcpcs pzn atc snomed aic ndc sut ean gtin',
);
const REFERENCE_WORD = wakeBit([REFERENCES]);
/** Groups of an ISBN, and what stands between a word and its number. */
const REFERENCE_REACH = 8;

/** Whether one of the words of `REFERENCE_BEFORE` stands before the token. */
function referenceNear({ scan }: Document, token: number): boolean {
  if ((scan.woken & REFERENCE_WORD) === 0) return false;
  for (let back = token - 1; back >= Math.max(0, token - REFERENCE_REACH); back -= 1)
    if ((scan.wakes[back]! & REFERENCE_WORD) !== 0) return true;
  return false;
}

/** Bands of chromosomes: "17q23.1q23.2". */
const CYTOBAND = /^(?:\d{1,2}|[XY])[pq]\d/;
/** Numbers of registers of trials, papers and genes; a trial's also when a digit is missing or too many; drugs under trial. */
const REFERENCE =
  /^(?:NCT\d+|PMC\d{4,9}|PMID\d+|ISRCTN\d+|EUCTR.*|ACTRN\d+|DRKS\d+|JRCT[A-Z]*\d+|UMIN\d+|CHICTR.*|CTRI\d+|NTR\d{3,5}|CRD4\d+|CHEMBL\d+|ENS[A-Z]*\d{11}|MESH.*|CHEBI\d+|OMIM\d+|MONDO\d+|PF0\d{7}|34009\d{8})$/;

/** Parts of a DOI, a trial registration or another public reference. */
export function isReference(document: Document, candidate: Candidate): boolean {
  const { text } = document;
  const before = text.slice(Math.max(0, candidate.start - 90), candidate.start);
  if (
    (referenceNear(document, candidate.first) ||
      (document.scan.slashes.length > 0 && before.includes('10.'))) &&
    REFERENCE_BEFORE.test(before) &&
    !/\s\S*\s\S*$/.test(before.slice(-3))
  )
    return true;
  if (
    CYTOBAND.test(candidate.raw) ||
    REFERENCE.test(candidate.compact) ||
    /^(?:rs\d{3,12}$|[NX][MPRCGT]_\d)/.test(candidate.raw)
  )
    return true;
  return (
    isCitation(before, text.slice(candidate.end, candidate.end + 3)) ||
    /^10\.\d{4,9}\//.test(text.slice(candidate.start, candidate.end + 4))
  );
}

const VOLUME = new Ending(/\b(?:19|20)\d{2};\s?(?:\d+(?:\(\d+\))?:)?$/);
const ISSUE = new Ending(/\b(?:19|20)\d{2};\s?[\d(]*$/);
const CHROMOSOME = new Ending(/\bchr[\dXYM]{1,2}:[\d,-]*$/i);

/** Volume, issue and pages behind a year — "2021;397(10269):99-111" — and positions on a chromosome. */
function isCitation(before: string, behind: string): boolean {
  return VOLUME.test(before) || (ISSUE.test(before) && /^\)?:/.test(behind)) || CHROMOSOME.test(before);
}

/**
 * Groups that only institutions write: Japanese 0120 and 0570, Korean 15xx, 16xx and 18xx, Chinese 400, Spanish 900, Dutch
 * and Belgian 0900, Australian and Indian 1300 and 1800, French 0 8xx, Polish 800 and 801, Russian
 * 8 800.
 */
const INSTITUTIONS =
  /^(?:(?:0120|0570) \d{3} \d{3}|1[568]\d\d \d{4}|400 \d{3} \d{4}|900 (?:\d{3} \d{3}|\d\d \d\d \d\d)|0900 \d{4,7}|1[38]00 \d{2,4} \d{3,4}|0 8\d\d \d{3} \d{3}|80[01] \d{3} \d{3}|8 800 [\d ]{7,10})$/;

/** Toll-free numbers belong to institutions, unless somebody calls one their own. */
export function isTollFree(document: Document, candidate: Candidate): boolean {
  const { compact, digits, groups } = candidate;
  if (compact !== digits) return false;
  const american =
    /^1?8(?:00|33|44|55|66|77|88)[2-9]\d{6}$/.test(digits) &&
    ((groups.length > 1 && groups[0]!.length === 3) || digits.length === 11);
  const european =
    groups.length > 1 && (/^0800\d{5,8}$/.test(digits) || (/^800\d{6}$/.test(digits) && groups[0] === '800'));
  if (!american && !european && !INSTITUTIONS.test(groups.join(' '))) return false;
  if (hasExtension(document, candidate.end)) return false;
  return !/\bmy\b[^.]{0,24}$/i.test(document.text.slice(Math.max(0, candidate.start - 32), candidate.start));
}
