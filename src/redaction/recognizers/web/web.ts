import { CLASS, CLASSES } from '../../characters.ts';
import type { Document } from '../../document.ts';
import { isPublicHost } from './public-hosts.ts';
import { findHalfSpokenEmail } from './spoken-emails.ts';

const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 255;
const LOCAL_MARKS = new Set([...".!#$%&'*+-/=?^_`{|}~"].map((mark) => mark.charCodeAt(0)));

function isLetterOrDigit(unit: number): boolean {
  return CLASSES[unit]! >= CLASS.digit;
}

/** E-mail addresses: from the `@` to the left and to the right, each within the limits of RFC 5321. */
export function findEmails(document: Document): void {
  const { text } = document;
  for (const at of document.scan.ats) {
    document.spend(1.5);
    const left = skipSpace(text, at, -1);
    const right = skipSpace(text, at, 1);
    const start = localStart(text, left);
    const end = domainEnd(text, right);
    const spaced = left !== at - 1 || right !== at + 1;
    // "moj insta @zuz.kaaa_11": a lower dash ends no domain.
    if (spaced && text.charAt(end) === '_') userName(document, at);
    else if (start < left + 1 && end > right && /[.][^.]{2,}$/.test(text.slice(right, end))) {
      document.cover(start, end, 'EMAIL', 'email');
    } else if (left === at - 1 || right !== at + 1) {
      if (findHalfSpokenEmail(document, at)) continue;
      if (!spaced && start < at && end > at + 2 && CLASSES[text.charCodeAt(at - 1)]! < CLASS.caseless)
        document.cover(start, end, 'EMAIL', 'email-local');
      else userName(document, at);
    } else userName(document, at);
  }
}

function skipSpace(text: string, at: number, step: 1 | -1): number {
  const next = at + step;
  return CLASSES[text.charCodeAt(next)] === CLASS.space ? next + step : next;
}

function localStart(text: string, last: number): number {
  let index = last;
  const stop = Math.max(-1, last - LOCAL_LIMIT);
  while (index > stop) {
    const unit = text.charCodeAt(index);
    if (!isLetterOrDigit(unit) && !LOCAL_MARKS.has(unit)) break;
    index -= 1;
  }
  index += 1;
  while (index <= last && !isLetterOrDigit(text.charCodeAt(index))) index += 1;
  return index;
}

function domainEnd(text: string, first: number): number {
  let index = first;
  const stop = Math.min(text.length, first + DOMAIN_LIMIT);
  for (; index < stop; index += 1) {
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    // "xn--80ak6aa92e": a punycode label holds two hyphens.
    const joins =
      (unit === 46 && isLetterOrDigit(next)) || (unit === 45 && (isLetterOrDigit(next) || next === 45));
    if (!isLetterOrDigit(unit) && !joins) break;
    // A script without spaces after a Latin domain is the next word, not the domain.
    if (
      CLASSES[unit]! >= CLASS.caseless &&
      index > first &&
      CLASSES[text.charCodeAt(index - 1)]! < CLASS.caseless
    )
      break;
  }
  return index;
}

/** `@name` with nothing before it: a handle. */
function userName(document: Document, at: number): void {
  const { text } = document;
  const before = text.charCodeAt(at - 1);
  if (at > 0 && isLetterOrDigit(before) && CLASSES[before]! < CLASS.caseless) return;
  let end = at + 1;
  while (end < text.length && end - at < 40) {
    const unit = text.charCodeAt(end);
    const inner = (unit === 46 || unit === 95 || unit === 45) && isLetterOrDigit(text.charCodeAt(end + 1));
    if (!isLetterOrDigit(unit) && !inner && unit !== 95) break;
    // "@anna_kです": a script without spaces goes on behind it.
    if (
      CLASSES[unit]! >= CLASS.caseless &&
      end > at + 2 &&
      CLASSES[text.charCodeAt(end - 1)]! < CLASS.caseless
    )
      break;
    end += 1;
  }
  if (end - at >= 3 && !/^@\d+$/.test(text.slice(at, end))) document.cover(at, end, 'USERNAME', 'handle');
}

const URL_FORM = /(?:[a-z][a-z0-9+.-]{1,9}:\/\/|www\.)[^\s<>"'{}|\\^`[\]，。、；）]{2,2000}/iy;
/** Reserved for examples, as the invented people of documentation have them. */
const RESERVED = 'example|test|invalid';
const PATH_FORM = new RegExp(
  `[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,3}\\.(?:com|net|org|info|io|me|co|tv|app|link|ly|gg|be|ru|de|fr|es|it|pl|uk|cn|jp|br|in|nl|ch|pt|tr|mx|ar|cl|kr|cz|ie|au|ca|eu|id|blog|site|online|page|dev|health|care|xyz|club|shop|social|family|life|${RESERVED})\\/[^\\s<>"'{}|\\\\^\`[\\],;]{1,500}`,
  'iy',
);

/** "befund.labor-nord.health/a/88f20c": whatever the host ends with, a path with a number in it is somebody's page. */
const NUMBERED_PATH =
  /[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.[a-z]{2,10}\/(?=[^\s<>"'\])},;]{0,200}\d)[^\s<>"'{}|\\^`[\],;]{3,500}/y;

/** Web addresses, but not those of public bodies and reference works. */
/** The longitude of a map, behind the comma: "?q=40.7128,-74.0060". */
const PAIR = /(?:,[-+]?\d[\d.]*[a-z]?){1,3}/uy;

export function findUrls(document: Document): void {
  const { scan, text } = document;
  let done = 0;
  for (const slash of scan.slashes) {
    if (slash < done) continue;
    document.spend(1);
    const start = urlStart(text, slash, done);
    if (start < 0) continue;
    if (text.charCodeAt(slash) !== 58 && !dotted(text, start, slash)) continue;
    const form = text.charCodeAt(slash) === 58 || text.startsWith('www.', start) ? URL_FORM : PATH_FORM;
    form.lastIndex = start;
    NUMBERED_PATH.lastIndex = start;
    const match = form.exec(text) ?? NUMBERED_PATH.exec(text);
    if (match === null || start + match[0].length <= slash) continue;
    PAIR.lastIndex = start + match[0].length;
    const found = match[0] + (PAIR.exec(text)?.[0] ?? '');
    done = start + found.length;
    addUrl(document, start, found);
  }
  findBareHosts(document);
}

const WWW = /\bwww\.[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){0,4}/giu;
/** Hosts where everybody has a name of their own: "tante-erna.blogspot.com", "maedevespera.blog.example". */
const OWN_HOST = new RegExp(
  `[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,2}\\.(?:(?:(?:over-)?blog(?:spot|ger|s|g)?|wordpress|wixsite|weebly|tumblr|substack|jimdo(?:free|site)?|livejournal|hatenablog|canalblog|altervista|carrd|neocities|github|home|ghost|medium|typepad|wix|webnode|tistory|naver|fandom|ucoz|narod)\\.[a-z]{2,10}|(?:${RESERVED})(?:\\.[a-z]{2,3}){0,2})(?![a-z0-9@_-]|\\.[a-z0-9])`,
  'iy',
);
/** "[PHONE_1] oder termin.praxis-nord.de": where else one is answered. */
const BESIDE_PHONE =
  /\[(?:PHONE|EMAIL)_\d{1,3}\]\)?[,;]? ?(?:\/|(?:or|and|ou|et|o|y|e|u|oder|und|of|en|veya|ya da|ve|eller|och|og|lub|albo|i|или|и|atau|dan|या|और|또는|或者?|または)(?: (?:on|at|via|online|visit|sur|auf|bei|unter|en|em|su|na|op|på|через|на|di|web|website|strona|site))?) ?$/iu;
const HOST = /[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.[a-z]{2,10}(?![a-z0-9@_-]|\.[a-z0-9])/iy;
const BRACKETED_AT = /[({[<] ?[\p{L}-]{2,11} ?[)}\]>] ?$/u;
const LONGEST_AT = 16;
const BESIDE = 40;
const DOT = 46;

/** Hosts without a path, by "www." or by where they are. */
function findBareHosts(document: Document): void {
  const { scan, text } = document;
  let done = 0;
  for (const at of scan.joints) {
    if (at < done || text.charCodeAt(at) !== DOT || scan.taken[document.tokenAt(at)] === 1) continue;
    document.spend(0.5);
    const start = urlStart(text, at, done);
    if (start < 0 || /[@/_]/.test(text.charAt(start - 1))) continue;
    // "quill(at)post.example" is an address of e-mail.
    if (BRACKETED_AT.test(text.slice(Math.max(0, start - LONGEST_AT), start))) continue;
    OWN_HOST.lastIndex = start;
    HOST.lastIndex = start;
    const host =
      OWN_HOST.exec(text)?.[0] ??
      (BESIDE_PHONE.test(text.slice(Math.max(0, start - BESIDE), start)) ? HOST.exec(text)?.[0] : undefined);
    done = start + (host?.length ?? at - start + 1);
    if (host !== undefined) addUrl(document, start, host);
  }
  // Beyond ASCII, "www" may be glued to the word before it and is no token of its own.
  if (document.ascii ? document.hits('host').length === 0 : !text.includes('www.')) return;
  for (const match of text.matchAll(WWW)) {
    if (document.scan.taken[document.tokenAt(match.index)] === 0) addUrl(document, match.index, match[0]);
  }
}

function urlStart(text: string, slash: number, floor: number): number {
  let start = slash;
  const stop = Math.max(floor, slash - 80);
  while (start > stop && isHostUnit(text.charCodeAt(start - 1))) start -= 1;
  return start === slash ? -1 : start;
}

/** A letter, a digit or one of `+ - .` */
function isHostUnit(unit: number): boolean {
  if (unit >= 97) return unit <= 122;
  return (
    (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 46 || unit === 45 || unit === 43
  );
}

/** Whether a host with a top-level domain can stand there: "kg/m" and "150/90" have no full stop. */
function dotted(text: string, start: number, slash: number): boolean {
  for (let index = start; index < slash; index += 1) if (text.charCodeAt(index) === 46) return true;
  return false;
}

function addUrl(document: Document, start: number, url: string): void {
  const end = start + url.replace(/[.,;:!?)]+$/, '').length;
  if (isPublicHost(url)) document.mark(start, end);
  else document.cover(start, end, 'URL', 'url');
}
