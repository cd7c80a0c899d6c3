import { hashWord } from '../../characters.ts';
import { isLargePlace } from '../../cues/large.ts';
import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName } from '../names/eponyms.ts';

/**
 * Turkish addresses and towns. An address is a chain of "… Mah.", "… Sok.", "No: 44", "D: 7"; a town carries its case behind
 * an apostrophe ("Bodrum'dayız"), or the verb of living stands behind it.
 */
const CAP = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const STREET =
  '(?:Mah(?:allesi|\\.)?|Mh\\.?|MAH(?:ALLESİ|\\.)?|Sok(?:ak|ağı|\\.)?|Sk\\.?|SOK(?:AK|AĞI|\\.)?|Cad(?:de|desi|\\.)?|Cd\\.?|CAD(?:DESİ|\\.)?|Bulv(?:arı|\\.)|Blv\\.?|Apt\\.?|Apartmanı|Sitesi|Sit\\.|Bloklar[ıi]|Konutları|Plaza|Köyü|Mevkii|Yolu|Çıkmazı|Meydanı)(?![\\p{L}])';
const DETAIL =
  '(?:(?:[Nn]o|NO|[Dd]aire|DAİRE|D|[Kk]at|KAT|K|[Bb]lok|BLOK|[Ii]ç [Kk]apı|[Dd]ış [Kk]apı)[ .:]{0,3}\\d{1,4}(?: ?[/-] ?\\p{L}?\\d{0,4}){0,2}\\p{L}?(?![\\p{L}])|\\p{Lu} ?[Bb]lok(?![\\p{L}])|\\d{1,4}[A-Za-z]?(?:[/-]\\d{1,4}[A-Za-z]?)?(?![\\p{L}\\d]|[.,]\\d))';
const PART = `(?:(?:\\d{1,4}\\.? )?(?:${CAP} ){0,3}?${STREET}|\\d{1,5}\\.? ?${STREET}|${DETAIL})`;
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${CAP} ){1,3}?${STREET}|\\d{1,5}\\.? ?${STREET})(?:[ ,/]{1,3}${PART}){0,8}`,
  'gu',
);
const CASE =
  '(?:[dt][ae](?:y[ıiuü][mz]|n|ki)?|[dt][ae]n|y?[ae]|n?[ıiuü]n|l[ıiuü](?:y[ıiuü]m)?|[DT][AE](?:N|Y[IİUÜ][MZ])?|Y?[AE]|L[IİUÜ](?:Y[IİUÜ]M)?)';
const TOWN = new RegExp(
  `(?<![\\p{L}\\p{M}’'])(?<it>\\p{Lu}[\\p{L}\\p{M}]{2,})[’']${CASE}(?![\\p{L}\\p{M}])`,
  'gdu',
);
const LIVES =
  /(?<![\p{L}\p{M}’'])(?<it>\p{Lu}[\p{L}\p{M}]{2,}(?: \p{Lu}[\p{L}\p{M}]{2,})?)[’']?(?:[dt][ae]|[dt][ae]n|[DT][AE]N?) (?:otur|yaş[ıa]|ikamet|doğ|gel(?:d|i)|kal[ıd]|çalış|OTUR|YAŞ|İKAMET|DOĞ)/dgu;

/** "Gamze'ciğim", "Elifciğim": people are called so, whatever else their name is. */
const DEAR =
  /(?<![\p{L}\p{M}’'])(?<it>\p{Lu}\p{L}{2,12}?)[’']?[cç][ıiuü]ğ[ıiuü]m(?:[ıiuü]n|[ae])?(?![\p{L}\p{M}])/dgu;
const NO_NAME = new WordSet(
  'hanım bey efendi anne baba abla abi ağabey teyze amca hala dayı dede nine hoca doktor kız oğul oğlan yavru bebek kuzu can canım arkadaş kardeş hemşire güzel tatlı şeker gül hayat aşk evlat çocuk',
);

function findDear(document: Document): void {
  const { text, scan } = document;
  if (!/ğ[ıiuü]m/u.test(text)) return;
  for (const match of text.matchAll(DEAR)) {
    document.spend(1);
    const [start, end] = match.indices!.groups!.it!;
    const hash = hashWord(match.groups!.it!);
    if (NO_NAME.has(hash) || (scan.lookUp(hash) & W.first) === 0 || !isFree(document, start)) continue;
    // "Elifciğim" is one word and goes whole.
    const apart = /[’']/.test(text.charAt(end));
    document.cover(start, apart ? end : match.index + match[0].length, 'NAME', 'turkish');
  }
}

export function findTurkish(document: Document): void {
  const { text, scan, language } = document;
  if (language !== 'tr' && (document.ascii || !/[ğşıİ]/.test(text))) return;
  findDear(document);
  for (const match of text.matchAll(ADDRESS)) {
    document.spend(3);
    if (!isFree(document, match.index)) continue;
    const end = match.index + match[0].length;
    const last = withTown(document, document.tokenAt(end - 1));
    document.cover(match.index, Math.max(end, scan.end[last]!), 'ADDRESS', 'turkish');
  }
  for (const form of [LIVES, TOWN]) {
    for (const match of text.matchAll(form)) {
      document.spend(1);
      const [start, end] = match.indices!.groups!.it!;
      const token = document.tokenAt(start);
      const value = scan.value[token]! & 0xffff;
      if (isMedicalName(scan.hash[token]!) || NO_NAME.has(scan.hash[token]!)) continue;
      if (isLargePlace(text.slice(start, end))) continue;
      // "Rukiye'nin babası": an apostrophe before a case shows a proper name.
      if (
        (value & W.first) !== 0 &&
        (value & (W.city | W.country | W.medical)) === 0 &&
        isFree(document, start)
      ) {
        document.cover(start, end, 'NAME', 'turkish');
        continue;
      }
      const town = form === LIVES || ((value & W.city) !== 0 && (value & (W.first | W.country)) === 0);
      if (town && (value & (W.country | W.medical)) === 0 && isFree(document, start))
        document.cover(start, end, 'PLACE', 'turkish');
    }
  }
}

/** Past ", 34844 Maltepe/İstanbul", ", Muğla 20258": towns and the postcode beside them. */
function withTown({ scan, text }: Document, last: number): number {
  let end = last;
  for (let next = last + 1; next < scan.count && next - last <= 5; next += 1) {
    if (
      !/^(?:[ ,/]|, | \/ | - |-)$/.test(text.slice(scan.end[next - 1]!, scan.start[next]!)) ||
      scan.taken[next] !== 0
    )
      break;
    const postcode = /^\d{5}$/.test(text.slice(scan.start[next]!, scan.end[next]!));
    if (!postcode && (scan.value[next]! & W.city) === 0) break;
    end = next;
  }
  return end;
}

function isFree(document: Document, start: number): boolean {
  const token = document.tokenAt(start);
  return token < document.scan.count && document.scan.taken[token] === 0;
}
