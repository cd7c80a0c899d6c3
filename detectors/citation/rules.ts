import type { Severity } from '../../src/domain/verdict.ts';
import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import type { Span } from '../kit/sentences.ts';
import {
  isBadArxiv,
  isBadDoi,
  isBadIsbn,
  isBadIssn,
  isBadNct,
  isBadOrcid,
  isBadPmc,
  isBadPmid,
} from './identifiers.ts';

/** One thing that was cited and looked at. */
export interface Cited extends Span {
  readonly rule: string;
  readonly bad: boolean;
  readonly severity: Severity;
  readonly explanation: string;
}

interface Shape {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly bad: (written: string, now: number | undefined) => boolean;
  readonly why: string;
}

/** Between the name of an identifier and the identifier: "PMID: 1", "el PMID es 1", "ISBN n.º 1", "PMIDは1". */
const IS =
  '\\s*(?:(?:[:#=：-]|n[.º°o]{1,2}|nr\\.?|no\\.?|id|number|nummer|numero|is|ist|lautet|es|est|e|は|为|為|是|هو|है)\\s*){0,3}';

const SHAPES: readonly Shape[] = [
  {
    rule: 'pmid',
    pattern: new RegExp(
      `(?:\\b(?:pmid|pubmed[- ]id)${IS}|pubmed\\.ncbi\\.nlm\\.nih\\.gov\\/|ncbi\\.nlm\\.nih\\.gov\\/pubmed\\/|\\bpubmed${IS}(?=\\d{7}))((?:[a-z]{1,5}-?)?\\d(?:[\\da-z]|-(?=[\\da-z]))*)`,
      'g',
    ),
    bad: isBadPmid,
    why: 'A PubMed id has at most eight digits and lies below 48 million. Source: NLM (2025)',
  },
  {
    rule: 'pmc',
    pattern: /(?:\bpmcid\s*:?\s*(?:pmc)?|\bpmc\s?)(\d[\da-z]*)/g,
    bad: isBadPmc,
    why: 'A PubMed Central id has five to eight digits. Source: NLM (2025)',
  },
  {
    rule: 'nct',
    // Also with its letters mixed up.
    pattern: /\bn(?:ct[\s:-]?(?=\d)|(?=tc[\s:-]?\d{2}))((?:tc[\s:-]?)?\d(?:\d|[-/](?=\d)){2,})\b/g,
    bad: isBadNct,
    why: 'A ClinicalTrials.gov id is NCT and eight digits, below NCT08. Source: ClinicalTrials.gov (2026)',
  },
  {
    rule: 'isbn',
    pattern: new RegExp(`\\bisbn(?:-?1[03])?${IS}((?:\\d[\\s-]?){4,24}[\\dx])(?!-?\\d)`, 'g'),
    bad: isBadIsbn,
    why: 'The check digit or the length of the ISBN is wrong. Source: ISO 2108 (2017)',
  },
  {
    // "The ISBN of the handbook, 10th edition: 978-…"
    rule: 'isbn',
    pattern: /(?<![\d-])(?<!isbn(?:-1[03])?\s{0,2}:?\s{0,2})(97[89]-\d{1,5}-\d{1,7}-\d{1,7}-\d)(?![\d-])/g,
    bad: isBadIsbn,
    why: 'The check digit or the length of the ISBN is wrong. Source: ISO 2108 (2017)',
  },
  {
    rule: 'isrctn',
    pattern: /\bisrctn[\s:-]?(\d{3,})\b/g,
    bad: (written) => written.length !== 8,
    why: 'An ISRCTN has eight digits. Source: ISRCTN registry (2025)',
  },
  {
    rule: 'eudract',
    pattern: /\beudract\s*(?:number|no\.?|nr\.?|n[ºo°])?\s*:?\s*(\d[\d-]{5,})/g,
    bad: (written) => !/^20(?:0[4-9]|1\d|2[0-3])-\d{6}-\d{2}$/.test(written),
    why: 'A EudraCT number is a year from 2004 to 2023, six digits and two. Source: EMA (2023)',
  },
  {
    rule: 'actrn',
    pattern: /\bactrn[\s:-]?(\d{3,})\b/g,
    bad: (written) => !/^126\d{11}$/.test(written),
    why: 'An ACTRN is 126 and eleven digits. Source: ANZCTR (2025)',
  },
  {
    rule: 'chictr',
    pattern: /\bchictr[\s:-]?(\d{3,})\b/g,
    bad: (written) => !/^\d{10}$/.test(written),
    why: 'A ChiCTR number has ten digits. Source: ChiCTR (2025)',
  },
  {
    rule: 'drks',
    pattern: /\bdrks[\s:-]?(\d{3,})\b/g,
    bad: (written) => !/^\d{8}$/.test(written),
    why: 'A DRKS number has eight digits. Source: DRKS (2025)',
  },
  {
    rule: 'prospero',
    pattern: /\bcrd[\s:-]?(\d{4,})\b/g,
    bad: (written) => !/^42\d{9,11}$/.test(written),
    why: 'A PROSPERO number is CRD42, a year and at least five digits. Source: PROSPERO (2025)',
  },
  {
    rule: 'cochrane',
    pattern: /\bcd(\d{4,})\b/g,
    bad: (written) => !/^0[01]\d{4}$/.test(written),
    why: 'A Cochrane review is CD and six digits. Source: Cochrane Library (2025)',
  },
  {
    rule: 'nice',
    pattern: /\bnice\b[^.\n]{0,40}?\bng\s?(\d{1,5})\b/g,
    bad: (written) => Number(written) > 340 || Number(written) === 0,
    why: 'NICE has not yet given out that number. Source: NICE guidance list (2025)',
  },
  {
    rule: 'issn',
    // "The ISSN of the printed edition is 0140-6736."
    pattern: new RegExp(
      `\\b[ep]?-?issn(?:${IS}(?=\\d)|[^\\d.\\n]{0,60}(?=\\d{4}-\\d{3}[\\dx](?![\\d-])))(\\d[\\d-]{4,10}[\\dx])(?!\\d)`,
      'g',
    ),
    bad: isBadIssn,
    why: 'The check digit of the ISSN is wrong. Source: ISO 3297 (2022)',
  },
  {
    rule: 'orcid',
    // All that are given out begin so (ORCID, structure of the identifier, 2024): no card does.
    pattern: /(?<![\d-])(000[09](?!(?:-0000){3})(?:-[\dx]{1,6}){2,4})(?![\d-])/g,
    bad: isBadOrcid,
    why: 'The check digit of the ORCID iD is wrong. Source: ISO 7064',
  },
  {
    rule: 'arxiv',
    pattern: /\barxiv\s*[:.]\s*(?:org\/abs\/)?(\d{3,5}\.\d{2,7})\b/g,
    bad: isBadArxiv,
    why: 'An arXiv id begins with a year and a month. Source: arXiv identifier scheme (2014)',
  },
  {
    rule: 'doi',
    pattern: new RegExp(
      `(?:\\bdoi${IS}(?:https?:\\/\\/(?:dx\\.)?doi\\.org\\/)?|doi\\.org\\/)(?!\\.org)((?=[^\\s]*\\d)[^\\s"'<>[\\]{},;，。；、）]{2,120})`,
      'g',
    ),
    bad: isBadDoi,
    why: 'A DOI is 10., four to nine digits, a slash and a suffix. Source: ISO 26324 (2022)',
  },
];
/** Few answers cite: each is asked where its letters stand. */
const ASKED = SHAPES.map((shape) => ({ ...shape, pattern: new Seldom(shape.pattern) }));

/** Identifiers whose form or check digit cannot be right. */
export function identifiers(reading: Reading, now: number | undefined): Cited[] {
  const { text, raw } = reading;
  return ASKED.flatMap(({ rule, pattern, bad, why }) =>
    everyMatch(text, pattern).map((match) => {
      const written = (match[1] as string).trim().replace(/[.)\]]+$/, '');
      const start = match.index;
      const end = start + match[0].length;
      return {
        start,
        end,
        rule,
        bad: bad(written, now),
        severity: 'moderate' as const,
        explanation: `"${raw.slice(start, end)}": ${why}.`,
      };
    }),
  );
}

/** Brackets that hold a marker: "[4]", "【4】", "〔4〕". */
