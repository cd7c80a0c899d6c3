import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import {
  GIVEN_FIRST,
  GIVEN_LAST,
  GIVEN_MAYBE,
  GIVEN_SINGLE,
  GIVEN_SURE,
  KANA_MAYBE,
  KANA_SURE,
  NOT_GIVEN,
} from './given.ts';
import { isForeign } from './kana.ts';
import { SURNAME_SURE } from './surnames.ts';

/** What Japanese names are known by: lists, and the signs that they are made of. */
export const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** A listed family name with what is left of the run, or undefined. */
export function afterSurname(document: Document, run: string): string | undefined {
  for (const length of [5, 4, 3, 2, 1]) {
    const last = run.slice(0, length);
    if (run.length < length) continue;
    if (SURNAME_SURE.has(last) || (document.scan.lookUp(hashWord(last)) & W.last) !== 0)
      return run.slice(length);
  }
  return undefined;
}

/** "凛太朗", "龍之介": endings of men's names that nothing else has; "桃太郎" is told. */
const MANLY =
  /^(?![桃金鬼]太郎|浦島)\p{Script=Han}{1,2}(?:太[郎朗]|[一次二三四五吾史志士]郎|[一次史]朗|之[介助輔丞進]|乃[介助]|[左右]衛門|兵衛)$/u;

/** Two or three signs of given names that the dictionary does not know as one word. */
export function composed(name: string): boolean {
  if (MANLY.test(name)) return true;
  if (!shaped(name)) return false;
  return /^..[子代江枝美恵香乃華]$/u.test(name) || [...segmenter.segment(name)].length > 1;
}

export function shaped(name: string): boolean {
  const signs = [...name.replace(/々(?=.)/u, '')];
  if (signs.length < 2 || signs.length > 3 || NOT_GIVEN.has(name)) return false;
  return (
    (GIVEN_LAST.has(signs.at(-1)!) ||
      (signs.length === 2 && /[一二三士成生人季斗登緖結心愛音]/u.test(signs[1]!))) &&
    signs
      .slice(0, -1)
      .every((sign, at) => GIVEN_FIRST.has(sign) || (at > 0 && /[乃津弥都登留見与之由野寿久々]/u.test(sign)))
  );
}

export function isListed(document: Document, name: string): boolean {
  if (GIVEN_SURE.has(name) || GIVEN_MAYBE.has(name) || GIVEN_SINGLE.has(name) || SURNAME_SURE.has(name))
    return true;
  if (KANA_SURE.has(name) || KANA_MAYBE.has(name) || isForeign(name)) return true;
  if (name.length < 2) return false;
  return composed(name) || (document.scan.lookUp(hashWord(name)) & (W.last | W.first)) !== 0;
}

/** Family names of one sign, of Japan and of China and Korea. */
export const ONE_SIGN =
  /^[森林関東南西北星泉堤谷菅畑堀岡桂辻原峰峯嶋島城滝沢澤浜濱柳榎槇椿楠柏桑梶杉松竹梅栗橘乾巽辰奥境榊佃平牧丸向本柴芝旭荒今上神工佐宗宋王李張陳金朴劉林黄呉周徐孫馬朱胡郭高梁鄭崔姜趙尹権安申洪楊許曹]$/u;

/** A family name and a given name of one sign each, which the dictionary does not have as a word. */
export function isShortName(name: string): boolean {
  const given = name.charAt(1);
  if (!ONE_SIGN.test(name.charAt(0)) || NOT_GIVEN.has(name)) return false;
  if (!GIVEN_SINGLE.has(given) && !GIVEN_MAYBE.has(given)) return false;
  return [...segmenter.segment(name)].length > 1;
}

const ENDS = '(?=$|[、。，,：:！!？?\\s　）)」がはも（(]|です|と申|さん|様|先生|医師|は|に|の|と|を)';
const IN_KANA = new RegExp(`^(?:[ぁ-ん]{2,4}?|[ァ-ヺー]{2,6})${ENDS}`, 'u');
const WHOLE_KANA = new RegExp(`^[ぁ-ん]{3,5}${ENDS}`, 'u');

/** A given name in kana at the beginning, that is no word; its length. */
export function kanaGiven(after: string): number {
  const whole = WHOLE_KANA.exec(after)?.[0];
  return whole !== undefined && KANA_SURE.has(whole) && !KANA_MAYBE.has(whole) ? whole.length : 0;
}

/** The given name in kana behind a family name: "はると" although "と" is a particle. */
export function kanaBehind(after: string): string | undefined {
  const whole = WHOLE_KANA.exec(after)?.[0];
  return whole !== undefined && KANA_SURE.has(whole) ? whole : IN_KANA.exec(after)?.[0];
}
