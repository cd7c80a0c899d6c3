import type { Document } from '../../../document.ts';
import { wakeBit } from '../../../waking-words.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { WordSet } from '../../../word-set.ts';

/**
 * Postcodes that a label announces, also a few words before them ("kod się nie zgadza, jest 05-092"), in small letters ("ls6 2qt"),
 * in groups or in words, and those that nothing else is written like ("72210-186" in Brazil).
 */
const LABELS = new WordSet(
  'postcode postcodes code codes codigo código postaux codici postali zip zipcode pincode pin plz postleitzahl cp p postal cap cep pocztowy pocztowego kod kodu pos kode kodepos индекс индекса индексом почтовый posta pk',
);
export const POSTCODE_LABEL: number = wakeBit([LABELS]);
const LABEL_BEFORE =
  /(?:post ?codes?|postal ?codes?|zip(?: ?codes?)?|pin ?codes?|pin(?: no\.?)?|plz|postleitzahl|c\.? ?p\.?|c[oó]digo(?: postal)?|codes? post(?:al|aux)|codic[ei] postal[ei]|c\.?a\.?p\.?|c\.?e\.?p\.?|kod(?:u|em)?(?: pocztow(?:y|ego|ym))?|kode ?pos|(?:почтов\p{L}{2} )?индекс\p{L}{0,2}|posta kodu(?:m|muz|nuz)?|postnummer)$/iu;
/** What may stand between a label and its code. */
const NEAR =
  /^(?:[\s:.=#-]|is|now|ist|es|è|est|jest|é|to|adalah|de|nu|nieuwe?|nuevo|novo|neu|yeni|mein|my|the|adresse?|код|это|is het|er|n[º°o]|is:|already){0,6}$/iu;
const FORMS: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\d-])(?:[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}|\d{5}(?:[- ]\d{4})?|\d{3} ?\d{3}|\d{4})(?![\p{L}\d])/gu,
  de: /(?<![\p{L}\d-])(?:(?:DE?|A|CH|AT)[- ]?)?\d{4,5}(?![\p{L}\d])/gu,
  nl: /(?<![\p{L}\d-])(?:NL-)?\d{4}[ .-]?[A-Za-z]{2}(?![\p{L}\d])/gu,
  es: /(?<![\p{L}\d-])(?:E-)?\d{2} ?\d{3}(?![\p{L}\d])/gu,
  fr: /(?<![\p{L}\d-])(?:F-)?(?:\d{5}|\d{2} \d{3})(?![\p{L}\d])/gu,
  it: /(?<![\p{L}\d-])(?:I-)?\d{5}(?![\p{L}\d])/gu,
  pt: /(?<![\p{L}\d-])(?:\d{2}\.?\d{3}[- ]?\d{3}|\d{4}-\d{3})(?![\p{L}\d-])/gu,
  pl: /(?<![\p{L}\d-])\d{2}[- ]?\d{3}(?![\p{L}\d])/gu,
  ru: /(?<![\p{L}\d-])\d{3} ?\d{3}(?![\p{L}\d])/gu,
  tr: /(?<![\p{L}\d-])\d{2} ?\d{3}(?![\p{L}\d])/gu,
  id: /(?<![\p{L}\d-])\d{5}(?![\p{L}\d])/gu,
};
/** Letters and numbers as they are dictated. */
const SPOKEN: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:[A-Za-z]|[A-Z]{2}|double|triple|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|and|for|as in|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|yankee|zulu)(?:[ ,.-]{1,2}|$)){3,12}/iu,
  nl: /^(?:(?:\p{L}+en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|een|één|nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}{3,6}tien)(?:[ ,-]{1,2}(?:(?:\p{L}+en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|een|één|nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}{3,6}tien)(?!\p{L})){1,3}(?: (?:\p{L}{1,2}(?!\p{L})|(?!en|van|is|in|op|dat|maar|niet|kan)\p{L}+)){0,2}/iu,
  de: /^(?:(?:null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|\p{L}{3,8}zehn|(?:\p{L}{3,6}und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|zehn|elf|zwölf|\p{L}*hundert\p{L}*)(?:[ ,-]{1,2}|$)){2,6}/iu,
  es: /^(?:(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\p{L}+cientos|mil|y)(?:[ ,-]{1,2}|$)){2,9}/iu,
  pt: /^(?:(?:zero|um|dois|tr[eê]s|quatro|cinco|seis|meia|sete|oito|nove|dez|onze|doze|treze|quatorze|quinze|deze\p{L}+|dezoito|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|\p{L}+centos|mil|e|traço|hífen)(?:[ ,-]{1,2}|$)){3,12}/iu,
  fr: /^(?:(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|et)(?:[ ,-]{1,2}|$)){2,10}/iu,
  it: /^(?:(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|(?:tre|quattor|quin|se)dici|dicia\p{L}+|diciotto|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\p{L}+|cento\p{L}*|mila|mille)(?:[ ,-]{1,2}|$)){2,8}/iu,
  pl: /^(?:(?:zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|\p{L}{3,9}naście|dwadzieścia|trzydzieści|czterdzieści|\p{L}{3,9}dziesiąt|sto|dwieście|\p{L}{3,8}sta|\p{L}{3,8}set|myślnik|kreska)(?:[ ,-]{1,2}|$)){2,9}/iu,
  ru: /^(?:(?:ноль|нуль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|\p{L}{3,8}надцать|двадцать|тридцать|сорок|\p{L}{2,6}десят|девяносто|сто|двести|триста|четыреста|\p{L}{3,6}сот)(?:[ ,-]{1,2}|$)){2,9}/iu,
  tr: /^(?:(?:sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin)(?:[ ,-]{1,2}|$)){2,9}/iu,
  id: /^(?:(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu)(?:[ ,-]{1,2}|$)){3,9}/iu,
};
const DOTTED = /c\. ?p$/iu;
const LONGEST_GAP = 48;
/** "código TUSS 41101316": what a procedure or a drug is numbered by. */
const CODE_TABLE = /(?<!\p{L})(?:TUSS|SIGTAP|CBHPM|SUS|CID|CIE|CIM|ICD|CPT|CCAM|PZN|EAN|AMB)(?!\p{L})/iu;
const SURE_LABEL =
  /(?:code|(?<!\p{L})c\.?a\.?p|postaux|postal[ei]|c[oó]digo|kod|kodu|kode ?pos|postal|pocztow|индекс|plz|cep|zip|postleitzahl)\p{L}*\.?$/iu;
/** Forms that are nothing but a postcode in their country, label or not. */
const BRAZIL = /^\d{2}\.?\d{3}-\d{3}(?![\p{L}\d-])/u;
const INDIA = /^[1-8]\d{2} ?\d{3}(?![\p{L}\d.,]\d)/u;
const INDIA_TOWN =
  /\p{Lu}\p{L}{3,} ?(?:-|–|,) ?$|(?:प्रदेश|बिहार|राजस्थान|झारखंड|झारखण्ड|छत्तीसगढ़|उत्तराखंड|उत्तराखण्ड|हरियाणा|पंजाब|महाराष्ट्र|गुजरात|दिल्ली|बंगाल|ओडिशा|असम|कर्नाटक|तेलंगाना|केरल|तमिलनाडु|गोवा) ?[-–,]? ?$/u;
const NETHERLANDS =
  /^[1-9]\d{3} ?[A-Z]{2}(?=,? \p{Lu}\p{Ll}+)|^(?!19|20)[1-9]\d{3} ?(?!EU|IE|EH|M[GLMV]|KG|[CKG]M|UU|AD|NC|BC|[AP]M|GR|[MGK]B|SP|CC|DL|CT|MR|VS|NL|BE|DE|H[DZ]|DB|UI|IU)[A-Z]{2}(?![\p{L}\d])/u;

/** "… Ohio 45631": a state in full before the code. */
const AMERICA = /^\d{5}(?:-\d{4})?(?![\p{L}\d]|[.,]\d| (?:people|residents|cases|deaths|patients))/u;
const AMERICAN_STATE =
  /(?<!\p{L})(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming),? $/u;
/** "A-6020 Innsbruck": the letters of the country before it. */
const ABROAD = /(?:^|[^\p{L}\d-])(?:DE?|AT?|CH|FR?|IT?|ES?|BE?|L|NL)-$/u;
const WITH_TOWN = /^\d{4,5}(?= \p{Lu}\p{Ll})/u;

export function findPostcodeForms(document: Document): void {
  const { scan } = document;
  const { wakes, count } = scan;
  const form = FORMS[document.language];
  if (form !== undefined && (scan.woken & POSTCODE_LABEL) !== 0)
    for (let token = 0; token < count; token += 1)
      if ((wakes[token]! & POSTCODE_LABEL) !== 0) labelled(document, form, token);
  // In Spanish the address around such a code takes it along.
  if (document.language === 'es') return;
  for (const token of scan.numbers) if (scan.taken[token] === 0) sure(document, token);
}

/** Behind the recognizers of addresses, which take what they know along with its code. */
export function findPostcodeLeads(document: Document): void {
  const { scan, text } = document;
  const led = LED[document.language];
  if (led !== undefined)
    for (const token of scan.numbers) {
      const start = scan.start[token]!;
      if (scan.taken[token] === 1 && led.test(text.slice(start, start + LONGEST_CODE)))
        takeLead(document, start, STREET);
    }
  const lead = LEADS[document.language];
  if (lead === undefined) return;
  for (const token of scan.numbers) {
    const start = scan.start[token]!;
    if (lead.code.test(text.slice(start, start + LONGEST_CODE))) takeLead(document, start, lead.before);
  }
}

/** What stands before a code that nothing else is written like, whatever its streets look like: houses, villages, a number. */
const LEADS: Readonly<Record<string, { readonly code: RegExp; readonly before: RegExp }>> = {
  en: {
    code: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/u,
    before:
      /(?:(?:\d{1,4}[A-Z]? )?\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}[\p{L}'’-]*|of|the|in|le|on|under|upon|with|by|next)){0,4}, ){1,4}$/u,
  },
  nl: {
    code: /^[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/u,
    before:
      /(?:\p{Lu}[\p{L}'’.-]* |(?:van|de|der|den|het|ten|ter|op|aan|'t) ){1,5}\d{1,4}(?: ?[a-zA-Z])?(?:[-/]\d{1,3})?,? $/u,
  },
};
/** Where the code alone is like other numbers: it has to be found with its town. */
const LED: Readonly<Record<string, RegExp>> = {
  sv: /^\d{3} \d{2} \p{Lu}\p{Ll}/u,
  de: /^\d{5} \p{Lu}\p{Ll}/u,
  fr: /^\d{5} \p{Lu}\p{Ll}/u,
  it: /^\d{5} \p{Lu}\p{Ll}/u,
  da: /^\d{4} \p{Lu}\p{Ll}/u,
  nb: /^\d{4} \p{Lu}\p{Ll}/u,
};
const STREET =
  /(?:\p{Lu}[\p{L}'’.-]* |(?:de|la|le|les|du|des|di|del|della|dei|van|von|der|den|am|an|zur|zum) ){1,5}\d{1,4}(?: ?[a-zA-Z])?(?:[-/]\d{1,3})?, $/u;
const LONGEST_LEAD = 80;
const LONGEST_CODE = 10;

function takeLead(document: Document, start: number, before: RegExp): void {
  const { scan, text } = document;
  document.spend(1);
  const from = Math.max(0, start - LONGEST_LEAD);
  const lead = before.exec(text.slice(from, start))?.[0];
  if (lead === undefined) return;
  let at = start - lead.length;
  // What was found already, and a sentence before it, is left out.
  for (let token = document.tokenAt(at); scan.start[token]! < start; token += 1)
    if (scan.taken[token] === 1) at = scan.start[token + 1] ?? start;
  const address = text.slice(at, start).trimEnd().replace(/,$/, '');
  if (address.length > SHORTEST_LEAD) document.cover(at, at + address.length, 'ADDRESS', 'postcode-form');
}
const SHORTEST_LEAD = 4;

function labelled(document: Document, form: RegExp, token: number): void {
  const { scan, text } = document;
  const end = scan.end[token]!;
  document.spend(2);
  const label = LABEL_BEFORE.exec(text.slice(Math.max(0, end - 22), end));
  if (label === null) return;
  const rest = text.slice(end, end + LONGEST_GAP + 12);
  const sentence = /[\n?!]|\.\s+\p{Lu}/u.exec(rest)?.index ?? rest.length;
  let found = false;
  for (const match of rest.slice(0, sentence).matchAll(form)) {
    const between = rest.slice(0, match.index);
    // A number of four figures, or behind "PIN" and "CP" at a distance, may be anything.
    if (!NEAR.test(between) && (!SURE_LABEL.test(label[0]) || match[0].length < 5)) continue;
    if (CODE_TABLE.test(between)) continue;
    if (/^\s?(?:mg|ml|mcg|kg|km|€|%)/u.test(rest.slice(match.index + match[0].length))) continue;
    // "cep telefonum +90 501 296 04 20": the beginning of a number that goes on.
    if (/\+$/.test(between) || /^[ -]\d/.test(rest.slice(match.index + match[0].length))) continue;
    found = true;
    // "C.P. 55010": two letters with points go with their code.
    const letters = DOTTED.test(label[0]) && /^\.? ?$/.test(between) ? label[0].length + match.index : 0;
    if (!document.isKept(end + match.index, end + match.index + match[0].length))
      document.cover(
        end + match.index - letters,
        end + match.index + match[0].length,
        'POSTCODE',
        'postcode-form',
      );
  }
  if (!found) spoken(document, end, rest);
}

function spoken(document: Document, end: number, rest: string): void {
  const opening = /^[\s:,-]{1,3}(?:(?:is|ist|es|è|est|jest|é|to|adalah|das|это)[\s:]{1,2})?/iu.exec(rest);
  if (opening === null) return;
  const words = SPOKEN[document.language]?.exec(rest.slice(opening[0].length));
  if (words === undefined || words === null) return;
  const from = end + opening[0].length;
  const to = from + words[0].trimEnd().length;
  if (!document.isKept(from, to)) document.cover(from, to, 'POSTCODE', 'postcode-spoken');
}

function sure(document: Document, token: number): void {
  const { scan, text, language, country } = document;
  const start = scan.start[token]!;
  const width = scan.end[token]! - start;
  const rest = (): string => text.slice(start, start + 24);
  let match: RegExpExecArray | null = null;
  if (language === 'pt' && (width === 5 || width === 2)) match = BRAZIL.exec(rest());
  else if (
    (width === 4 || width === 5) &&
    text.charCodeAt(start - 1) === 45 &&
    ABROAD.test(text.slice(Math.max(0, start - 4), start))
  )
    match = WITH_TOWN.exec(rest());
  else if (country === 'IN' && (width === 6 || width === 3)) {
    const before = text.slice(Math.max(0, start - 24), start);
    // "लखनऊ 226022": a town in a script without capitals.
    const town = (scan.value[token - 1]! & W.city) !== 0 && /[\u0900-\u097f] ?[-–,]? ?$/u.test(before);
    if (town || INDIA_TOWN.test(before)) match = INDIA.exec(rest());
  } else if (
    language === 'en' &&
    width === 5 &&
    AMERICAN_STATE.test(text.slice(Math.max(0, start - 20), start))
  )
    match = AMERICA.exec(rest());
  else if (language === 'nl' && (width === 4 || width === 6)) match = NETHERLANDS.exec(rest());
  if (match === null) return;
  const letters =
    width < 6 ? (ABROAD.exec(text.slice(Math.max(0, start - 4), start))?.[0].trim().length ?? 0) : 0;
  document.cover(start - letters, start + match[0].length, 'POSTCODE', 'postcode-form');
}
