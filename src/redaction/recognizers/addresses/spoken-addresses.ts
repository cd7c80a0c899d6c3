import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/** Addresses as they are dictated, the number in words: "lindenweg siebzehn", "улица лесная дом семь", "forty two mill lane". */
const NUMBERS = new WordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'uno un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos ' +
    'um dois três quatro sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta cento duzentos trezentos ' +
    'deux trois quatre cinq sept huit neuf dix onze douze treize seize vingt trente quarante cinquante soixante cent vingts ' +
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento ' +
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert ' +
    'een één twee drie vijf zes zeven negen tien twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd ' +
    'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra ' +
    'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt sto ' +
    'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто ' +
    'bir iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz ' +
    'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus',
);
/** German, Italian, Dutch and Swedish write the whole number as one word. */
const COMPOUND =
  /^(?:\p{L}+und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|\p{L}+zehn|\p{L}*hundert\p{L}+|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:i|a)?(?:uno|due|tré|tre|quattro|cinque|sei|sette|otto|nove)|(?:due|tre|quattro|cinque)?cento\p{L}+|\p{L}+(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\p{L}+tien|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\p{L}{2,4}|veinti\p{L}{3,6})$/iu;
const LINK = new WordSet(
  'y e und and et och i number nummer número numero numéro nr no num дом d n numer bis km',
);
const UNITS = new WordSet(
  'piso segundo primero tercero cuarto puerta bajo be a b c d izquierda derecha apartamento apto bloco terzo primo secondo quarto piano interno scala étage appartement bâtiment mieszkanie mieszkania m lok kwartira квартира кв корпус подъезд этаж flat apartment unit floor stock links rechts trappor tr lgh daire kat hus bus',
);
const STREET_FIRST = new WordSet(
  'calle avenida plaza paseo camino carretera rua avenida travessa praça alameda via viale corso piazza vicolo largo rue avenue boulevard place chemin impasse allée quai ulica ulicy ulicę aleja alei osiedle osiedlu plac placu улица улице проспект проспекте переулок переулке бульвар шоссе проезд jalan jln gang',
);
const STREET_LAST = new WordSet(
  'street road lane avenue drive close way court place crescent terrace grove gardens caddesi sokak sokağı mahallesi bulvarı gatan vägen gata väg straat laan',
);
const STREET_COMPOUND =
  /\p{L}{2}(?:stra(?:ß|ss)e|weg|gasse|platz|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|gatan|vägen|gränd|stigen|backen|vej|gade|katu|tie)$/iu;
const POLISH_HOME = /mieszka(?:m|my) (?:na|przy) (?:ulicy )?$/u;
/** "via orale due volte" is how a drug is taken. */
const ROUTE =
  /^(?:ora|rett|rect|intra|endo|sub|sotto|t[oó]pi|inal|nas|vag|paren|sist|aér|aere|uri|bili|venos|cut)/iu;
const LONGEST = 5;
/** "vägen tre gånger": no house is counted so. */
const COUNTED =
  /^ (?:gånger|gång|dagar|veckor|mal|tage|wochen|keer|dagen|weken|veces|días|vezes|dias|volte|giorni|fois|jours|razy|dni|раза?|дн[яей]{1,2}|kez|gün|times|days|weeks)(?!\p{L})/iu;
/** "flat 12 g, baker street 14, london": behind a flat a street and a town in small letters. */
const FLAT =
  /(?<![\p{L}\d])(?:flat|apt|apartment|unit)\.? (?:no\.? ?)?\d{1,4}(?: ?[a-h])?,? (?:\d{1,4}[a-z]?,? )?(?:(?!(?:of|in|the|a|an|my|your|his|her|is|was|and|to|for|at|own|same|per|with|on) )\p{L}[\p{L}'’]+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|drive|close|way|court|place|crescent|terrace|grove|gardens|hill|row|walk|mews|square|green|park)(?: \d{1,4}[a-z]?)?(?!\p{L})(?:, (?!and|but|so|my|i|the|please|pls|can|she|he|we|it)\p{L}{3,}(?: \p{L}+)?(?=$|[.,;\n]))?/giu;

function findFlats(document: Document): void {
  const { text } = document;
  if (!/flat|apt|unit|apartment/i.test(text)) return;
  for (const { 0: flat, index } of text.matchAll(FLAT)) {
    document.spend(1);
    document.cover(index, index + flat.length, 'ADDRESS', 'address-spoken');
  }
}

export function findSpokenAddresses(document: Document): void {
  const { scan, text } = document;
  if (!document.opensSmall) return;
  if (document.language === 'en') findFlats(document);
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1)) {
    if (
      scan.taken[token] !== 0 ||
      !(scan.shape[token] === SHAPE.lower || isCompound(document, token)) ||
      scan.end[token]! - scan.start[token]! < 3
    )
      continue;
    const hash = scan.hash[token]!;
    let first = -1;
    let numberAt = -1;
    if (STREET_FIRST.has(hash)) {
      numberAt = numberBehind(document, token + 1, LONGEST);
      first =
        numberAt > token + 1 ? token - (/^(?:la|el|the|a)$/.test(document.word(token - 1)) ? 1 : 0) : -1;
    } else if (STREET_LAST.has(hash)) {
      first = numbersBefore(document, token);
      if (first < 0 && !document.english) {
        numberAt = numberBehind(document, token + 1, 1);
        if (numberAt >= 0 && isFree(document, token - 1)) first = token - 1;
      } else numberAt = token + 1;
    } else if (
      (scan.value[token]! & (W.function | W.english)) === 0 &&
      STREET_COMPOUND.test(document.word(token))
    ) {
      numberAt = numberBehind(document, token + 1, 1);
      if (numberAt >= 0) first = token;
    } else if (scan.shape[token] !== SHAPE.lower) continue;
    else if (
      document.language === 'pl' &&
      POLISH_HOME.test(text.slice(Math.max(0, scan.start[token]! - 28), scan.start[token]!))
    ) {
      numberAt = numberBehind(document, token + 1, 3);
      if (numberAt >= 0) first = token;
    }
    if (first < 0 || COUNTED.test(text.slice(scan.end[numbersEnd(document, numberAt)] ?? 0).slice(0, 10)))
      continue;
    document.spend(1);
    const last = withTown(document, Math.max(token, numbersEnd(document, numberAt)));
    document.take(first, last, 'ADDRESS', 'address-spoken');
    token = last;
  }
}

/** "Ekvägen": in a text that is dictated, a street with its capital. */
function isCompound(document: Document, token: number): boolean {
  return document.scan.shape[token] === SHAPE.title && STREET_COMPOUND.test(document.word(token));
}

const IN_TOWN = new WordSet('i in te på');

/** "… tre i Borlänge" */
function withTown(document: Document, last: number): number {
  const { scan } = document;
  const town = last + 2;
  if (town >= scan.count || document.gap(last) !== GAP.space || !IN_TOWN.has(scan.hash[last + 1]!))
    return last;
  return scan.shape[town] === SHAPE.title && document.gap(last + 1) === GAP.space ? town : last;
}

function isNumber(document: Document, token: number): boolean {
  const { scan } = document;
  if (token < 0 || token >= scan.count || scan.taken[token] !== 0) return false;
  return (
    NUMBERS.has(scan.hash[token]!) ||
    (scan.shape[token] === SHAPE.lower &&
      scan.end[token]! - scan.start[token]! > 5 &&
      COMPOUND.test(document.word(token)))
  );
}

function isFree({ scan }: Document, token: number): boolean {
  return token >= 0 && scan.taken[token] === 0 && scan.shape[token] === SHAPE.lower;
}

/** First number word behind the token, with only words of the street between; -1 when there is none. */
function numberBehind(document: Document, from: number, reach: number): number {
  const { scan } = document;
  for (let token = from; token < Math.min(scan.count, from + reach); token += 1) {
    if (document.gap(token - 1) !== GAP.space || scan.taken[token] !== 0) return -1;
    if (token === from && ROUTE.test(document.word(token))) return -1;
    if (isNumber(document, token)) return token;
    if (LINK.has(scan.hash[token]!) && isNumber(document, token + 1)) return token + 1;
  }
  return -1;
}

/** Past the number, what joins its parts and the flat behind it. */
function numbersEnd(document: Document, from: number): number {
  const { scan } = document;
  let last = from - 1;
  for (let token = from; token < scan.count && token - from < 12; token += 1) {
    if ((token > from && document.gap(token - 1) !== GAP.space) || scan.taken[token] !== 0) break;
    const hash = scan.hash[token]!;
    if (isNumber(document, token)) last = token;
    else if (UNITS.has(hash) && last === token - 1 && closesUnit(document, token)) last = token;
    else if (!LINK.has(hash) || !isNumber(document, token + 1)) break;
  }
  return last;
}

/** "segundo be en": a unit is followed by another one, a number or the town. */
function closesUnit(document: Document, token: number): boolean {
  const next = token + 1;
  const { scan } = document;
  if (scan.end[token]! - scan.start[token]! > 2 || next >= scan.count) return true;
  return scan.end[token]! - scan.start[token]! > 1 && document.gap(token) === GAP.space;
}

/** "forty two mill lane": first token of the number before one or two words and the street; -1 when there is none. */
function numbersBefore(document: Document, street: number): number {
  const { scan } = document;
  for (let name = street - 1; name >= street - 3 && name > 0; name -= 1) {
    if (!isFree(document, name) || document.gap(name) !== GAP.space) return -1;
    if (!isNumber(document, name)) {
      if ((scan.value[name]! & W.function) !== 0) return -1;
      continue;
    }
    let first = name;
    while (isNumber(document, first - 1) && document.gap(first - 1) === GAP.space) first -= 1;
    return name < street - 1 || first < name ? first : -1;
  }
  return -1;
}
