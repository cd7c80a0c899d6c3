import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isHealthText, isUnknown } from '../names/evidence.ts';
import { isStop } from '../names/grammar.ts';
import { callings, carers } from '../names/people.ts';

const LONGEST = 6;
const KIND_OF_FIRM =
  /^(?:Inc|LLC|Ltd|Corp|Corporation|Company|Co|Group|Technologies|Technology|Systems|Solutions|Consulting|Holdings|Industries|Enterprises|Partners|Associates|Bank|Agency|Analytics|Labs|Software|Robotics|Networks|Media|Insurance|Motors|Airlines|Energy|Capital|Ventures|International|Incorporated|Limited|University|College|Ministry|Department|Institute|GmbH|AG|SA|SL|BV|Club|Services|Logistics|Records|Studios)$/;
const BEFORE =
  /\b(?:works?|worked|working|employed|job|year|meet(?: \w+)?|interviewed|employee|manager|engineer|intern|internship|office|following year) (?:at|for|with|by|of)\s$|\b(?:is|am|are) from\s$|\b(?:address of|recorded for|later became|founder of|owner of|ceo of|joined|acquired by|bought by|sued|customer of|account with)\s(?:the\s)?$/i;
const AFTER =
  /^(?:['’]s)? (?:office|is the brainchild|headquarters|employees?|is a 501|invested|customer|was founded|founders?)\b/;

/**
 * Firms and offices by name, in texts that are not about health: there a capital in such a place is hardly ever a
 * drug or a study.
 */
export function findFirms(document: Document): void {
  const { scan } = document;
  if (scan.capitals.length === 0 || isHealthText(document)) return;
  const ends = new Set<number>();
  for (const token of scan.capitals) {
    if (!startsRun(document, token)) continue;
    const last = runEnd(document, token);
    if (!proper(document, token, last)) continue;
    if (!named(document, token, last) && !listed(document, token, ends)) continue;
    document.take(token, last, 'ORGANISATION', 'firm');
    ends.add(last);
  }
}

function startsRun(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.taken[token] === 1 || (scan.shape[token]! & CAPITAL) === 0) return false;
  if (/^(?:The|A|An|I|It|He|She|We|You|They|My|Our|In|On|At)$/.test(document.word(token))) return false;
  const gap = document.gap(token - 1);
  const before =
    token > 0 && (gap === GAP.space || gap === GAP.hyphen) && (scan.shape[token - 1]! & CAPITAL) !== 0;
  return (
    !before ||
    scan.taken[token - 1] === 1 ||
    /^(?:The|A|An|In|At|From|For|With)$/.test(document.word(token - 1))
  );
}

function runEnd(document: Document, first: number): number {
  const { scan, text } = document;
  let last = first;
  for (let token = first + 1; token < scan.count && token - first < LONGEST; token += 1) {
    const gap = document.gap(token - 1);
    const ampersand = /^ ?& ?$/.test(
      text.slice(scan.end[token - 1]!, Math.min(scan.start[token]!, scan.end[token - 1]! + 4)),
    );
    if (
      scan.taken[token] === 1 ||
      !(gap === GAP.space || gap === GAP.spaces || gap === GAP.hyphen || gap === GAP.apostrophe || ampersand)
    )
      break;
    if ((scan.shape[token]! & (CAPITAL | SHAPE.digits | SHAPE.alnum)) !== 0) last = token;
    else if (!/^(?:of|and|for|the|s|de)$/.test(document.word(token))) break;
  }
  return last;
}

/** Not only words of every day, and no field of a form. */
function proper(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  if (last === first && scan.end[first]! - scan.start[first]! < 3) return false;
  for (let token = first; token <= last; token += 1)
    if (isStop(document, token) || document.is(token, 'month') || document.is(token, 'title')) return false;
  return !(first === last && (scan.value[first]! & (W.function | W.country)) !== 0);
}

function named(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  const before = text.slice(Math.max(0, scan.start[first]! - 40), scan.start[first]!);
  if (last > first && KIND_OF_FIRM.test(document.word(last))) return true;
  if (BEFORE.test(before) || AFTER.test(text.slice(scan.end[last]!, scan.end[last]! + 24))) return true;
  return ownLine(document, first, last);
}

/** "Pflegedienstleitung", "Praktijkondersteuner GGZ", "Head Nurse": what somebody is. */
const ROLE =
  /(?:leit(?:ung|er|erin)|pfleger(?:in)?|schwester|helfer(?:in)?|assisten\p{L}*|ondersteuner|kundige|therap\p{L}{2,5}|beauftragte[rn]?|referent(?:in)?|consult\p{L}{2,4}|coordin\p{L}+|koordin\p{L}+|director\p{L}?|manager|officer|supervisor|responsável|responsable|responsabile|kepala|sorumlusu|şefi|müdürü|kierownik|kierowniczka|ordynator|ist(?:a|in|e)?|iater(?:in)?|ärztin|arzt)$/iu;

function isRole(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) {
    const hash = document.scan.hash[token]!;
    if (carers.has(hash) || callings.has(hash) || ROLE.test(document.word(token))) return true;
  }
  return false;
}

/** A line of a visiting card: alone between the name and the address. */
function ownLine(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  // Before the name a line is a greeting, capitals in the first one are the heading of a form.
  if (
    !document.found.some(({ end }) => end <= scan.start[first]!) ||
    (first === 0 && scan.shape[0] === SHAPE.upper)
  )
    return false;
  const before = /(?:^|\n)[\s>?|*•-]*$/.test(
    text.slice(Math.max(0, scan.start[first]! - 8), scan.start[first]!),
  );
  const after = /^\s*(?:\n|$)/.test(text.slice(scan.end[last]!, scan.end[last]! + 4));
  return before && after && text.includes('\n') && !isRole(document, first, last);
}

function listed(document: Document, first: number, ends: ReadonlySet<number>): boolean {
  if (first === 0) return false;
  if (ends.has(first - 1)) return document.gap(first - 1) === GAP.comma;
  const and = first > 1 && ends.has(first - 2) && /^(?:and|&)$/.test(document.word(first - 1));
  if (document.language !== '' && document.language !== 'en') return and;
  return and || (document.text.charCodeAt(document.scan.end[first - 1]!) === 58 && unknown(document, first));
}

/** "her home city X: Palantir, …": behind a colon, a word that no list knows, before a comma. */
function unknown(document: Document, token: number): boolean {
  return (
    /^[A-Za-z]/.test(document.word(token)) && isUnknown(document, token) && document.gap(token) === GAP.comma
  );
}
