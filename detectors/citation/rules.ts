import type { Severity } from '../../src/domain/verdict.ts';
import type { Reading } from '../kit/reading.ts';
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

const SHAPES: readonly Shape[] = [
  {
    rule: 'pmid',
    pattern:
      /(?:\bpmid\s*[:#]?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/|\bpubmed id\s*:?\s*)(\d[\da-z]*)/g,
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
    pattern: /\bnct[\s:-]?(\d{3,})\b/g,
    bad: isBadNct,
    why: 'A ClinicalTrials.gov id is NCT and eight digits, below NCT08. Source: ClinicalTrials.gov (2026)',
  },
  {
    rule: 'isbn',
    pattern: /\bisbn(?:-?1[03])?\s*:?\s*((?:\d[\s-]?){8,16}[\dx])(?!\d)/g,
    bad: isBadIsbn,
    why: 'The check digit or the length of the ISBN is wrong. Source: ISO 2108 (2017)',
  },
  {
    rule: 'issn',
    pattern: /\be?-?issn\s*:?\s*(\d{4}-?\d{3}[\dx])(?!\d)/g,
    bad: isBadIssn,
    why: 'The check digit of the ISSN is wrong. Source: ISO 3297 (2022)',
  },
  {
    rule: 'orcid',
    pattern: /(?:\borcid\s*(?:id)?\s*:?\s*|orcid\.org\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dx])/g,
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
    pattern:
      /(?:\bdoi\s*[:=]?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?|doi\.org\/)(?!\.org)((?=[^\s]*\d)[^\s"'<>[\]{},;]{2,120})/g,
    bad: isBadDoi,
    why: 'A DOI is 10., four to nine digits, a slash and a suffix. Source: ISO 26324 (2022)',
  },
];

/** Identifiers whose form or check digit cannot be right. */
export function identifiers(reading: Reading, now: number | undefined): Cited[] {
  const { text, raw } = reading;
  return SHAPES.flatMap(({ rule, pattern, bad, why }) =>
    Array.from(text.matchAll(pattern), (match) => {
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

const YEARS: readonly RegExp[] = [
  /\bet al\.?,?\s*\(?(\d{4})\b/g,
  /\([a-z][^()\n]{2,60}?,\s*(\d{4})[a-z]?\)/g,
  /\b(\d{4})[;,]\s?\d{1,4}(?:\s?\(\d{1,4}\))?\s?:\s?[a-z]?\d+/g,
  /\b(?:n engl j med|nejm|lancet|jama|bmj|nature|circulation|ann intern med|cochrane database syst rev|eur heart j|diabetes care|pediatrics|thorax|gut)[.,]?\s*\(?(\d{4})\b/g,
  /\b(\d{4})\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s?\d{0,2};/g,
  /\b(?:published|appeared|issued|updated|released|veroffentlicht|publicad[oa]|publiee?|pubblicat[oa]|gepubliceerd)\s(?:in|en|em|im(?: jahr)?|nel)\s(?:[a-z]{3,9}\s)?(\d{4})\b/g,
  /\b(?:in )?(?:a|the) (\d{4}) (?:[a-z-]+ ){0,2}(?:study|trial|meta-analysis|review|guideline|report|paper|survey)\b/g,
  /\b(?:studie|leitlinie|etude|essai|estudio|ensayo|guia|estudo|ensaio|studio|linea guida|linee guida|richtlijn)\s(?:von|aus|de|del|do|da|di|van|uit)\s(\d{4})\b/g,
  /(\d{4})年(?:的|に?の?)?(?:一项)?(?:研究|试验|指南|論文|論文|ガイドライン|試験|荟萃分析|发表|発表)/g,
  /\b(\d{4}) (?:के|की|में) (?:एक )?(?:अध्ययन|शोध)/g,
  /(?:دراسة|بحث) (?:عام|سنة) (\d{4})/g,
];

/** No scientific journal is older than 1665 (Philosophical Transactions). */
const FIRST_JOURNAL = 1665;

/** Works dated after the response, or before there were journals. */
export function years(reading: Reading, now: number | undefined): Cited[] {
  const latest = now === undefined ? 2100 : new Date(now).getUTCFullYear() + 1;
  return YEARS.flatMap((pattern) =>
    Array.from(reading.text.matchAll(pattern), (match) => {
      const year = Number(match[1]);
      const start = match.index;
      return {
        start,
        end: start + match[0].length,
        rule: 'year',
        bad: year > latest || year < FIRST_JOURNAL,
        severity: 'minor' as const,
        explanation: `A work of ${year} cannot have been cited ${year > latest ? 'yet' : '(the first journal appeared in 1665)'}. Source: date of the response.`,
      };
    }),
  );
}

const MARKER =
  /[[【](?:\^|(?:source|ref(?:erence)?\.?|quelle|fuente|fonte|bron|来源|出典)\s?)?(\d{1,3}(?:\s?[,–-]\s?\^?\d{1,3}){0,12})[\]】](?!\(|:)/g;
const LIST_ENTRY = /^\s*(?:\[\^?(\d{1,3})\]|(\d{1,3})[.)])[:\s]\s*\S/gm;
const HEADING =
  /^[\s#*]*(?:references|sources|citations|bibliography|literature|quellen|literatur\w*|referenzen|fuentes|referencias|bibliografia|references|sources|bibliographie|fontes|fonti|riferimenti|bronnen|referenties|参考文献|参考资料|来源|出典|संदर्भ|स्रोत|المراجع|المصادر)\s*[:：]?[\s*]*$/m;

/** [4] of three sources. Silent when nothing says how many sources there are. */
export function markers(reading: Reading, given: number): Cited[] {
  const { text } = reading;
  if (!text.includes('[') && !text.includes('【')) return [];
  const heading = HEADING.exec(text);
  const listAt = heading ? heading.index + heading[0].length : -1;
  let listed = 0;
  if (listAt >= 0) {
    for (const entry of text.slice(listAt).matchAll(LIST_ENTRY))
      listed = Math.max(listed, Number(entry[1] ?? entry[2]));
  }
  const sources = Math.max(given, listed);
  if (sources === 0) return [];
  const body = listAt >= 0 ? text.slice(0, listAt) : text;
  return Array.from(body.matchAll(MARKER), (match) => {
    const numbers = (match[1] as string).split(/\D+/).map(Number);
    const highest = Math.max(...numbers);
    return {
      start: match.index,
      end: match.index + match[0].length,
      rule: 'marker',
      bad: highest > sources || numbers.includes(0),
      severity: 'moderate' as const,
      explanation: `Marker ${match[0]} points beyond the ${sources} source${sources === 1 ? '' : 's'} given. Source: the response's own list.`,
    };
  });
}
