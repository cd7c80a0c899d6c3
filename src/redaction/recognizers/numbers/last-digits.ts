import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';

/** Cards, accounts and numbers that are told by their last digits: "card ending in 4471", "cartão final 9032". */
const LAST = new Ending(
  /(?:last (?:\d|three|four|five|six)(?: digits| numbers)?(?: of [\p{L} ]{1,20})?|(?:Endziffern?|Endnummer|letzte\p{L}? (?:\d|drei|vier|sechs) (?:Ziffern|Stellen))|(?:\d|trois|quatre) derniers chiffres|últimos (?:\d|tres|cuatro|três|quatro) (?:d[ií]gitos|números)|ultime (?:\d|tre|quattro) cifre|laatste (?:\d|drie|vier) cijfers|(?:sista (?:\d|fyra) siffrorna|slutsiffror(?:na)?)|son (?:\d|üç|dört) (?:hanesi?|rakamı?)|последни[ех] (?:\d|три|четыре) цифр[ыа]?|(?:\d|tiga|empat) (?:digit|angka) terakhir(?:nya)?|下[\d三四]?[桁ケタ]+|末尾[\d三四]?[桁ケタ]*)(?: are| is| sind| sont| son| são| sono| zijn| är|は|が)? ?[:=]? ?$/iu,
);
/** What a year stands behind as well: some card or number has to be spoken of. */
const ENDING = new Ending(
  /(?:end(?:ing|s) (?:in|with|on)|ending|ende(?:t|nd) (?:auf|mit)|(?:se termin(?:e|ant)|finissant|finit) (?:par|en)|terminaci[óo]n|(?:termina(?:d[ao])?|acaba(?:d[ao])?|finaliza(?:d[ao])?) e[mn]|(?:com )?final|(?:finisce|termina|terminante) (?:con|in|per)|eindig(?:t|end) op|slutar (?:på|med)|sonu|(?:заканчива|оканчива)\p{L}+ на|(?:ber)?akhiran|末尾(?:は|が)?) ?[:=]? ?$/iu,
);
const SPOKEN_OF =
  /(?:card|visa|master|amex|debit|account|acct|number|phone|policy|karte|konto|nummer|carte|compte|num[ée]ro|tarjeta|cuenta|número|cartão|conta|carta|kaart|rekening|kort|kart|hesap|карт|сч[её]т|номер|nomor|カード|番号|口座)/iu;
const BEHIND = /^ ?(?:ile|['’]?(?:le|la)) biten /u;
const WINDOW = 44;
const FEWEST = 3;
const MOST = 6;

export function findLastDigits(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    const width = end - start;
    if (width < FEWEST || width > MOST || scan.taken[token] === 1) continue;
    if ((scan.shape[token]! & SHAPE.digits) === 0) continue;
    document.spend(0.5);
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const told =
      LAST.test(before) ||
      (SPOKEN_OF.test(before) && ENDING.test(before)) ||
      (document.language === 'tr' && BEHIND.test(text.slice(end, end + 12)));
    if (told) document.take(token, token, 'OTHER_ID', 'last-digits');
  }
}
