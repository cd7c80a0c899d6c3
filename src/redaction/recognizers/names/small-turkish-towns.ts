import { hashWord } from '../../characters.ts';
import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/** "akhisarda oturuyorum", "ereğlideyiz": the case of a town in small letters. */
const CASE_OF_TOWN =
  /^(?<town>\p{L}{3,}?)['’]?(?:[dt][ae](?:y[ıiuü][mz]|ki)?|[dt][ae]n|l[ıiuü](?:y[ıiuü][mz])?)$/u;
const LIVES_BEHIND = /^ (?:otur|yaş[ıa]|ikamet|yaz[ıi]yor|ar[ıi]yor|gel|çal[ıi]ş|doğ|kal[ıi])/u;
/** "tirebolu dayız", "akçaabat ta oturuyor": the case of a town written apart. */
/** "turgutluya götürdük": the case of where somebody goes. */
const GOAL_OF_TOWN = /^(?<town>\p{L}{4,}?)['’]?y?[ae]$/u;
const GOES_BEHIND =
  /^ (?:(?:acile|hastaneye|doktora|geri|hemen|dün|bugün|yarın) )?(?:götür|gid|git|gel|taşın|sevk|gönder|dön|yolla|yetiş|var[dı]|ulaş|nakl|bağlı)/u;
const SEPARATE_CASE = /^ (?:[dt][ae](?:y[ıiuü][mz]|n|ki)? |[dt][ae]y[ıiuü][mz](?!\p{L})|[dt][ae]$)/u;

/** Whether the word in small letters is a town of Turkey in one of its cases. */
export function isTurkishTown(document: Document, token: number, plain: boolean): boolean {
  const city = (document.scan.value[token]! & W.city) !== 0;
  if (city && plain && SEPARATE_CASE.test(afterOf(document, token))) return true;
  const word = document.word(token);
  const place = CASE_OF_TOWN.exec(word)?.groups?.town;
  if (place !== undefined && staysThere(document, token, place)) return true;
  const goal = GOAL_OF_TOWN.exec(word)?.groups?.town;
  return goal !== undefined && goesThere(document, token, goal);
}

function afterOf({ scan, text }: Document, token: number): string {
  return text.slice(scan.end[token]!, scan.end[token]! + 8);
}

function goesThere({ scan, text }: Document, token: number, town: string): boolean {
  const value = scan.lookUp(hashWord(town));
  const other = W.function | W.medical | W.country | W.word;
  const end = scan.end[token]!;
  return (value & W.city) !== 0 && (value & other) === 0 && GOES_BEHIND.test(text.slice(end, end + 20));
}

function staysThere({ scan, text }: Document, token: number, town: string): boolean {
  const value = scan.lookUp(hashWord(town));
  if ((value & W.city) === 0 || (value & (W.function | W.medical | W.country)) !== 0) return false;
  const sure =
    LIVES_BEHIND.test(text.slice(scan.end[token]!, scan.end[token]! + 8)) ||
    /y[ıiuü][mz]$/u.test(text.slice(scan.start[token]!, scan.end[token]!));
  // "inegölde muayenehanesi": a word that is a town and nothing else.
  if (town.length > 4 && (value & 0xffff & ~(W.city | W.bigCity | W.last)) === 0) return true;
  return sure || ((value & (W.word | W.first | W.english)) === 0 && (value & W.bigCity) !== 0);
}
