import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { isDigitUnit } from '../../letter-units.ts';

const IP4 =
  /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{2,5}|\/\d{1,2})?(?![\d.]{0,4}\d)/y;
const IP6 =
  /(?:(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){0,5}:(?:\d{1,3}\.){3}\d{1,3}|::(?:[0-9a-f]{1,4}:){0,5}(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){6}(?:\d{1,3}\.){3}\d{1,3})(?:%[a-z0-9]{1,12})?(?:\/\d{1,3})?(?![0-9a-z:])/iy;
const MAC =
  /(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![0-9a-z:-])|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z.])/iy;
const COORDINATES =
  /[-+]?\d{1,3}\.\d{3,10}\s?°?\s?[NS]?\s?[,;/ ]\s?[-+]?\d{1,3}\.\d{3,10}\s?°?\s?[EWO]?(?![\d.])|\d{1,3}°\s?\d{1,2}['’′]\s?(?:\d{1,2}(?:\.\d{1,4})?["”″]{1,2}\s?)?[NS][,;\s]{0,3}\d{1,3}°\s?\d{1,2}['’′]\s?(?:\d{1,2}(?:\.\d{1,4})?["”″]{1,2}\s?)?[EWO]/iy;
/** "52,5200° N, 13,4050° O", "51.5074 N 0.1278 W" */
const DEGREES = /\d{1,3}[.,]\d{2,10}\s?°?\s?[NS][,;\s]{1,3}\d{1,3}[.,]\d{2,10}\s?°?\s?[EWO](?![\p{L}\d])/uy;
/** "lat 40.7128", "Längengrad: 13.405" */
const AXIS = new Ending(
  /(?<!\p{L})(?:lat|lng|lon|long|latitud[e]?|longitud[e]?|latitudine|longitudine|breite|länge|breitengrad|längengrad|szerokość|długość|широта|долгота|enlem|boylam|lintang|bujur|緯度|経度|纬度|经度|위도|경도)\.?["']?\s?[:=]?\s?[-+]?$/iu,
);
const ONE_AXIS = /\d{1,3}\.\d{4,10}(?:\s?°?\s?[NSEWO](?!\p{L}))?(?![\d.])/uy;
const COMMAS = /[-+]?\d{1,3},\d{3,10}\s?[,;/ ]\s?[-+]?\d{1,3},\d{3,10}(?![\d,])/y;
const LABELLED = new Ending(
  /(?<!\p{L})(?:coord\p{L}*|koord\p{L}*|współrz\p{L}*|gps|position|posición|posizione|locatie|standort|ubicación|координат\p{L}*)\.?\s?[:=]?\s?[-+]?$/iu,
);
const COMMA = 44;
const VERSION =
  /\b(?:version|ver|v|release|build|update|firmware|section|chapter|sec|§|clause|table|figure|paragraph|ec|kapitel|sección|abschnitt|edition)\.?\s*$/i;

function matchAt(form: RegExp, text: string, index: number): number {
  form.lastIndex = index;
  const match = form.exec(text);
  return match === null ? 0 : match[0].length;
}

/** Paid here for all recognizers that visit the numbers. */
const EFFORT_OF_NUMBER = 0.15;

/** IP and MAC addresses and coordinates: each wakes at a token with a digit whose next mark is theirs. */
export function findNetwork(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    document.spend(EFFORT_OF_NUMBER);
    if (scan.taken[token] === 1) continue;
    const start = scan.start[token]!;
    const mark = text.charCodeAt(scan.end[token]!);
    if (mark === 46) {
      if (mayBeDotted(document, token)) dotted(document, token);
    } else if (mark === 58 || mark === 45) {
      if (mayBeHexadecimal(document, token, mark)) hexadecimal(document, token);
    } else if (mark === 0xb0 || (mark === COMMA && isDigitUnit(text.charCodeAt(scan.end[token]! + 1))))
      coordinates(document, start);
  }
  // Hexadecimal groups may hold letters only; the first token of such an address is no number.
  for (let at = text.indexOf('::'); at !== -1; at = text.indexOf('::', at + 2)) {
    const token = Math.max(0, document.tokenAt(at) - 1);
    if (scan.taken[token] === 0) hexadecimal(document, scan.end[token] === at ? token : token + 1, at);
  }
}

/** A third group follows, or the decimals of a coordinate: "6.8" is neither. */
function mayBeDotted({ scan, text }: Document, token: number): boolean {
  const next = token + 1;
  if (scan.start[next] !== scan.end[token]! + 1) return false;
  return text.charCodeAt(scan.end[next]!) === 46 || scan.end[next]! - scan.start[next]! >= 3;
}

/** More than two groups in a row: "12:30" and "10-20" are none. */
function mayBeHexadecimal({ scan, text }: Document, token: number, mark: number): boolean {
  if (scan.end[token]! - scan.start[token]! > 4) return false;
  const before = text.charCodeAt(scan.start[token]! - 1);
  const after = text.charCodeAt(scan.end[token]! + 1);
  if (before === mark || after === mark) return true;
  return text.charCodeAt(scan.end[token + 1]!) === mark;
}

function dotted(document: Document, token: number): void {
  const { scan, text } = document;
  const start = scan.start[token]!;
  document.spend(1);
  const ip = matchAt(IP4, text, start);
  if (
    ip > 0 &&
    !VERSION.test(text.slice(Math.max(0, start - 16), start)) &&
    text.charCodeAt(start - 1) !== 46
  ) {
    document.cover(start, start + ip, 'IP', 'ipv4');
    return;
  }
  // The groups before may hold letters only: "acdb.7518.de76".
  for (let first = token; first >= Math.max(0, token - 2); first -= 1) {
    if (first < token && text.charCodeAt(scan.end[first]!) !== 46) break;
    const mac = matchAt(MAC, text, scan.start[first]!);
    if (mac === 0) continue;
    document.cover(scan.start[first]!, scan.start[first]! + mac, 'MAC', 'mac');
    return;
  }
  coordinates(document, start);
}

function coordinates(document: Document, start: number): void {
  const { text } = document;
  const sign = /[-+]/.test(text.charAt(start - 1)) ? 1 : 0;
  const degrees = matchAt(DEGREES, text, start);
  const axis = AXIS.test(text.slice(Math.max(0, start - 18), start)) ? matchAt(ONE_AXIS, text, start) : 0;
  if (degrees > 0 || axis > 0) {
    document.cover(start - sign, start + Math.max(degrees, axis), 'COORDINATES', 'coordinates');
    return;
  }
  // "coordenadas 41,6523, -4,7245": a comma in place of the point, where the text says what they are.
  const commas = LABELLED.test(text.slice(Math.max(0, start - 24), start))
    ? matchAt(COMMAS, text, start - sign)
    : 0;
  if (commas > 0) {
    document.cover(start - sign, start - sign + commas, 'COORDINATES', 'coordinates');
    return;
  }
  const width = matchAt(COORDINATES, text, start - sign);
  if (width > 0 && plausible(text.slice(start - sign, start - sign + width))) {
    document.cover(start - sign, start - sign + width, 'COORDINATES', 'coordinates');
  }
}

function plausible(pair: string): boolean {
  if (pair.includes('°')) return true;
  const [latitude = 0, longitude = 0] = (pair.match(/[-+]?\d+\.\d+/g) ?? []).map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && /\.\d{4}/.test(pair) && /[,;]/.test(pair);
}

function hexadecimal(document: Document, token: number, from?: number): void {
  const { scan, text } = document;
  document.spend(0.5);
  let first = token;
  // Walk back over groups of letters: "fe80:" before a group with digits.
  while (first > 0 && text.charCodeAt(scan.end[first - 1]!) === text.charCodeAt(scan.end[first]!)) {
    if (scan.start[first]! - scan.end[first - 1]! > 2 || scan.end[first - 1]! - scan.start[first - 1]! > 4)
      break;
    if (token - first > 8) break;
    first -= 1;
  }
  for (const start of new Set([scan.start[first]!, scan.start[token]!, from ?? scan.start[token]!])) {
    const mac = matchAt(MAC, text, start);
    const ip = mac > 0 ? 0 : matchAt(IP6, text, start);
    if (mac > 0) document.cover(start, start + mac, 'MAC', 'mac');
    else if (ip > 3 && /[\da-f]/i.test(text.slice(start, start + ip)))
      document.cover(start, start + ip, 'IP', 'ipv6');
    if (mac > 0 || ip > 3) return;
  }
}
