import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { NOBODY } from './name-words.ts';

/** Everyday endings of villages and quarters: "-पुर", "-गंज", "-घाट". */
const PLACE_MADE =
  /^[\u0904-\u0939\u0900-\u0963]{2,}(?:पुर|पुरा|पुरवा|गंज|घाट|नगर|डीह|बाद|गढ़|गढ|खेड़ा|खेड़ी|टोला|पाड़ा|वाड़ा|वाड़ी|सराय|हल्ली|गुड़ा|कुंडा|बिगहा|चौरा|खुर्द|कलां|पुरी|पुरम|गाँव|गांव|हाट|डांगा|गुड़ी|पल्ली|पट्टनम|मऊ|जौली|पुरवा|कॉलोनी)$/u;
const NO_PLACE =
  /^(?:[\u0900-\u0963]*(?:पानी|भेल|सेव|दही|मसाला|आलू|पनीर|खाना)पुरी|भरपुर|अनगढ़|आंगनवाड़ी|आंगनबाड़ी|फुलवाड़ी|महानगर|छत्तीसगढ़|छत्तीसगढ|आबाद|बर्बाद|बरबाद|ज़िंदाबाद|जिंदाबाद|मुर्दाबाद|धन्यबाद|अपवाद|नूपुर|कानपुर|नागपुर|लगपेट|पेट|चपेट|लपेट|मरघाट|फसाद|इसबाद|उसबाद|पेटकोट|पेटीकोट|रेनकोट|ओवरकोट|कबाद|जयपुर|लगघाट|बाड़ा|अखाड़ा|छाड़ा|कुपाड़ा)$/u;

/** "… धोबीघाट में": a word made as villages are, where places stand, and of nothing larger. */
export function isMadePlace(document: Document, token: number, word: string): boolean {
  const { scan, text } = document;
  if (!PLACE_MADE.test(word) || NO_PLACE.test(word) || NOBODY.has(scan.hash[token]!)) return false;
  if ((scan.value[token]! & (W.region | W.country | W.medical | W.function)) !== 0) return false;
  const end = scan.end[token]!;
  return (
    /^(?: (?:में|से|का|के|की|को|शाखा|बाईपास|बाइपास|मोहल्ल|मुहल्ल|बस्ती|वाले|वाली|तक|पर|जाना|जाते|गए|आए|गाँव|गांव|कस्बे|शहर|जिले|ज़िले|तहसील)(?![\u0900-\u0963])|[,।]|$)/u.test(
      text.slice(end, end + 10),
    ) && !/^ (?:का|के|की|में)? ?(?:मेडिकल|अस्पताल|एम्स|विश्वविद्यालय|सरकारी)/u.test(text.slice(end, end + 20))
  );
}
