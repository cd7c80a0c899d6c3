import type { Document } from '../../document.ts';

/**
 * What is said and taken every day, and begins with a surname: courtesies, drugs and brands of scripts without spaces. Chinese
 * drugs end as their substances do (Chinese approved drug names, National Pharmacopoeia Commission).
 */
const PHRASES =
  /辛苦(?:了|您|你|啦|大夫|医生)|谢谢|多谢|谢啦|\p{Script=Han}{1,2}(?:拉唑|替丁|沙星|霉素|西林|他汀|地平|洛尔|普利|沙坦|双胍|康唑|硝唑|洛韦|昔布|洛芬|氯雷他定|司他|格列净|列汀|单抗|巴坦)|太田胃散|浅田飴|山本漢方|佐藤製薬|小林製薬|大塚製薬|武田薬品|和田研究所/gu;
const REACH = 6;

/** Whether the range touches such a phrase. */
export function isEverydayPhrase({ text }: Document, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  for (const { index, 0: phrase } of text.slice(from, end + REACH).matchAll(PHRASES))
    if (from + index < end && from + index + phrase.length > start) return true;
  return false;
}
