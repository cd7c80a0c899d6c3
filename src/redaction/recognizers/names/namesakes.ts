import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { capitalAt } from './capitals.ts';

/** "Robert Koch-Institut": named after somebody. */
export function isNamesake(document: Document, last: number): boolean {
  const { scan } = document;
  return (
    document.language === 'de' &&
    document.gap(last) === GAP.hyphen &&
    capitalAt(document, last + 1) &&
    (scan.value[last + 1]! & (W.first | W.last)) === 0
  );
}

/** First names that are things of the language, brands or signs more often than somebody. */
const RATHER_THING: Readonly<Record<string, WordSet>> = {
  de: new WordSet(
    'zika rosenkohl zwerg zwergi knirps spatz schatz mäuschen engel wurm floh krümel räuber stöpsel reis aura maxim sommer henning hexal ramadan selen teddy mirena murphy modul mailen kaffee iban kamille melisse kurkuma rosmarin',
  ),
  nl: new WordSet('hema mailen aura mirena iban murphy kamille rozemarijn kerst melk melisse kurkuma'),
  en: new WordSet(
    'telma krimson mirena alphonso ayushman iban candida valerian ramadan easter senna aloe saffron echinacea yoga omega iron covid zika chlamydia monday tuesday wednesday thursday friday saturday sunday',
  ),
  es: new WordSet(
    'domingo maca mira ramadán rabia aura mirena murphy bruce iban kode reyes asma miel melisa valeriana cúrcuma',
  ),
  fr: new WordSet(
    'mamie papi papy mamy tata tonton nounou aura mirena gallia leeloo samu vidal ameli murphy bruce iban miel cannelle valériane mélisse curcuma asthme',
  ),
  it: new WordSet('pasqua aria aura mirena murphy iban asma timo valeriana curcuma'),
  pt: new WordSet('mãe bebê será samu aura mirena rio murphy iban asma mel valeriana ferida cúrcuma'),
  pl: new WordSet('jak aura mirena murphy iban'),
  tr: new WordSet('kenya gana nijerya kosta rika anne demir sedef bebek baba hanım iban mirena'),
  id: new WordSet('salam mertua abah antimo mirena kode iban gerd'),
  ru: new WordSet('мелисса мелиссы мелиссе мелиссу мелиссой лук август шалфей'),
};
/** Relatives as English of India calls them, and what its pharmacies sell. */
const OF_INDIA = new WordSet(
  `baba dada dadi dadaji dadiji nana nani naani naana nanaji naniji amma appa ammi abbu papa pitaji mataji maa bua buaji fufa mausi mausaji chacha chachi chachaji tau tauji tai taiji mama mami mamaji kaka kaki bhaiya bhaiyya bhabhi bhabi
  ben didi jijaji jiju saas sasur sasurji damad bahu beta beti bitiya betu munna thatha paati ajji ajja aaji ajoba thakuma dadu didima dida athai chithi periamma periappa anna akka pandit panditji vaidji hakim
  levipil telma telmikind krimson shelcal dolo sinarest ecosprin glycomet thyronorm eltroxin amlong stamlo cilacar losar rosuvas atorva storvas clopitab deplatt concor metolar nebicard lasix dytor aldactone montek montair levocet okacet cetzine avil azee
  taxim zifi monocef oflox cifran norflox metrogyl flagyl combiflam voveran zerodol hifenac ultracet meftal cyclopam buscopan rantac zinetac omez pantocid digene gelusil cremaffin duphalac becosules neurobion supradyn zincovit evion limcee calcimax gemcal
  dexorange orofer livogen autrin folvite betnesol wysolone omnacortil defcort medrol asthalin levolin budecort foracort seroflo duolin deriphyllin ascoril grilinctus phensedyl corex crocin calpol pacimol febrex nimulid urimax veltam janumet galvus
  jalra istamet amaryl gluconorm eptoin encorate valparin oxetol lonazep clonotril rivotril nexito petril mirtaz oleanz sizodon arkamin shahad anar kela karela palak giloy eno kamar dal seb amla sardi jeera khansi bukhar haldi ajwain saunf methi dalchini vicks moov saridon burnol hajmola volini dettol savlon
  namak cheeni roti chawal doodh dahi ghee kabz dast ghutna aankh papita gajar lauki adrak neem triphala ashwagandha pranayam pudinhara cetrizine nicardia depin prolomet betaloc cardace ramace hopace envas olmezest cilnidipine haj gyan`,
);

/** A capital behind, longer than that of a brand ("Telma H"). */
function nameBehind(document: Document, token: number): boolean {
  const { scan } = document;
  const gap = document.gap(token);
  if (gap !== GAP.space && gap !== GAP.spaces && gap !== GAP.hyphen) return false;
  return capitalAt(document, token + 1) && scan.end[token + 1]! - scan.start[token + 1]! > 1;
}

/** "Dadi turned 91", "gave Levipil 500": no name unless another capital follows. */
export function isOfIndia(document: Document, token: number): boolean {
  return (
    document.country === 'IN' && OF_INDIA.has(document.scan.hash[token]!) && !nameBehind(document, token)
  );
}

/** What was written, given or taken, where the object stands before its verb, and what helped. */
const OBJECT: Readonly<Record<string, RegExp>> = {
  tr: /^ (?:iç(?:iyor|ti|miş)|kullan(?:ıyor|dı|mış)|iyi gel(?:di|miş|ir))(?!\p{L})/u,
  ru: /^ (?:очень |хорошо |быстро |мне |нам |не )?помо(?:г|гла|гло|гли|гает|гают)(?!\p{L})/u,
  id: /^ (?:sangat |cukup |juga )?(?:membantu|manjur|mempan|ampuh)(?!\p{L})/u,
  en: /^ (?:worked|liya|lena|likhi|likha|lete|leni)(?!\p{L})/u,
};
const LISTED = W.first | W.last;

/** "Doktor İnsülin yazdı", "Спасибо, Мирамистин помог": on no list of names, and where a drug stands. */
export function isObject(document: Document, token: number): boolean {
  const { scan, text } = document;
  const after = OBJECT[document.language];
  if (after === undefined || (scan.value[token]! & LISTED) !== 0) return false;
  if (document.english && document.country !== 'IN') return false;
  const end = scan.end[token]!;
  return after.test(text.slice(end, end + 24));
}

const CASE_OR_BABY = /^(?: case| baby| babies|['’]s (?:law|sign)|[ +]*\+)/i;
const YEARS = new Ending(/(?:year|christmas)['’]?s? $/i);
const SPACE = 32;

/** Whether `CASE_OR_BABY` can match at the offset, by its first units. */
function mayBeCase(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next === ' ' ? 'cCbB +'.includes(text.charAt(offset + 1)) : "'’+".includes(next);
}

/** "Migräne mit Aura", "New Year's Eve", "the Tracey case". */
export function isRatherThing(document: Document, token: number): boolean {
  const { scan, text } = document;
  const goesOn = nameBehind(document, token);
  if (RATHER_THING[document.language]?.has(scan.hash[token]!) === true && !goesOn) return true;
  if (isOfIndia(document, token)) return true;
  if (!document.english) return false;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  return (
    (mayBeCase(text, end) && CASE_OR_BABY.test(text.slice(end, end + 8))) ||
    (text.charCodeAt(start - 1) === SPACE && YEARS.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** What a doctor or a relative already named does with it. */
const TURKISH_VERB =
  /^ (?:yaz(?:dı|mış)|ver(?:di|miş)|öner(?:di|miş)|başla(?:dı|mış|ttı)|iç(?:iyor|ti|miş)|ye(?:di|miş)|yiyor|kullan(?:ıyor|dı|mış)|al(?:ıyor|dı|mış))(?!\p{L})/u;
/** How Turkish last names end that no list has. */
const TURKISH_SURNAME = /(?:oğlu|soy|türk|taş|kaya|demir|can|gil|bey|er|pınar|göz|gül|tepe|bıyık)$/u;

const TURKISH_THING =
  /^(?: \p{Ll}{3,10})? (?:hastalığı|virüsü|gribi|humması|sendromu|testi|ateşi|diyeti|kebap|fıstığı|aşısı|bakterisi)(?!\p{L})/u;

/** Behind a doctor or a relative, too: the subject has been named, and an object stands before its verb. */
export function isTurkishObject(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  // "Doktor Lyme hastalığı dedi"
  if (language === 'tr' && TURKISH_THING.test(text.slice(scan.end[token]!, scan.end[token]! + 24)))
    return true;
  if (language !== 'tr' || (scan.value[token]! & LISTED) !== 0) return false;
  const end = scan.end[token]!;
  return TURKISH_VERB.test(text.slice(end, end + 24)) && !TURKISH_SURNAME.test(document.word(token));
}
