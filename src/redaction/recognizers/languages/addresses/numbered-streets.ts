import { type Document, GAP } from '../../../document.ts';
import { CAPITAL, SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { WordSet } from '../../../word-set.ts';
import { addressRun } from '../../addresses/run.ts';
import { measured } from '../../candidate.ts';
import { NUMBERED_FORMS, type NumberedForms } from './numbered-forms.ts';

const CAP = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const WORD = "[\\p{L}\\p{M}’'-]+";
const AT_WORD = "(?<![\\p{L}\\p{M}\\d’'-])";
/** Before a street no list of words is read that is longer. */
const WINDOW = 72;
const WIDEST_HOUSE = 5;
const LONGEST_HOUSE = 3;

interface Compiled {
  /** One word that says it is a street: no measure can follow. */
  readonly word: RegExp | undefined;
  /** A name and the kind of street. */
  readonly kind: RegExp | undefined;
  /** Inside a sentence only, before a number that measures nothing. */
  readonly likely: RegExp | undefined;
}

function ending(parts: readonly (string | undefined)[]): RegExp | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : new RegExp(`${AT_WORD}(?:${known.join('|')})$`, 'u');
}

const given = (part: string | undefined, form: (part: string) => string): string | undefined =>
  part === undefined ? undefined : form(part);
const begun = (words: string, write: (first: string) => string): string =>
  words.replace(/(?<=^|\||\(\?:)\p{Ll}/gu, write);
const bothCases = (words: string): string => begun(words, (first) => `[${first}${first.toUpperCase()}]`);

function compiled({ sure, likely, behind, before, opens, called, short, plain }: NumberedForms): Compiled {
  const capitals = `(?:(?:${CAP}${short === undefined ? '' : `|${short}`})[ -]){0,3}`;
  return {
    word: ending([given(sure, (ends) => `${capitals}\\p{Lu}[\\p{L}-]+(?:${ends})`)]),
    kind: ending([
      given(before, (words) => `(?:${bothCases(words)}) ?["„“«]?${CAP}\\.?(?: ${WORD}\\.?){0,3}`),
      given(behind, (words) => `${capitals}${CAP} (?:${bothCases(words)})`),
    ]),
    likely: ending([
      given(short, (words) => `(?:(?:${words}) ?){1,2}(?:${CAP} ){0,2}${CAP}`),
      given(before, (words) => `(?:${begun(words, (first) => first.toUpperCase())})(?: ${WORD}){1,4}`),
      given(opens, (words) => `(?:${words}) (?:${WORD} ){0,2}${WORD}`),
      given(likely, (ends) => `${capitals}\\p{Lu}[\\p{L}-]+(?:${ends})`),
      called === undefined
        ? undefined
        : `\\p{Lu}\\p{Ll}+(?:${called[0]}) (?:${CAP} ){0,2}\\p{Lu}[\\p{L}-]+(?:${called[1]})`,
      plain ? `(?:${CAP}(?: - | (?:на|и|од) | )){1,3}${CAP}` : undefined,
    ]),
  };
}

const FORMS: ReadonlyMap<string, Compiled> = new Map(
  Object.entries(NUMBERED_FORMS).map(([language, forms]) => [language, compiled(forms)]),
);

/** Brands, kinds and times of day in capitals with a number behind that is no house: "Omega Forte 500", "Тип 2", "Na noc 2". */
const NO_STREET = new WordSet(
  'forte plus retard rapid duo long junior direkt акут директ akut extra ultra omega омега vitamin vitamín vitamina витамин витамини вітамін βιταμίνη magnezij magnezium magnesium магнезиум магнезій covid korona corona corona delta omikron pfizer moderna comirnaty astrazeneca sputnik пфајзер пфайзер комирнати комірнаті модерна спутник hepatitida hepatitis хепатитис гепатит typ tip tipo type тип grupa skupina група faza fáze fáza фаза stupanj stupeň stadium stádium tabulka tabuľka tablica tabela таблица příloha kapitola verze verzia windows android iphone κεφάλαιο τύπου τύπος ομάδα στάδιο πίνακας αγγλία γαλλία ιταλία γερμανία форте плюс рапид форма скала шкала skala škála ranní večerní polední noční denní ranná večerná denná nočná obedná jutarnja večernja dnevna noćna jutranja večerna dopolední odpolední noc den lačno ráno večer poledne závěr začátek konec jaře podzim zimu léto lieky léky lijek lijekovi вакцина vakcina vakcína',
);
/** Scales, studies and diseases that are called after somebody, in any case: "Apgarové 9". */
const EPONYM =
  /^(?:apgar|glasgow|glazgo|beckov|becko|crohn|kron[aoueie]|karnofsk|karolinsk|parkinson|alzheimer|hashimot|likert|norton|braden|barthel|апгар|глазго|бека|крона|кронова|парк[иі]нсон|альцгеймер|алцхајмер|норто|к[иі]лл[иі]п|απγκάρ|γλασκ|κρον|πάρκινσον|αλτσχάιμερ|χασιμότο)/iu;
/** Ways that nobody lives at: of air, bile and milk, of cars and trains. */
const WAY_OF_THE_BODY =
  /^(?:motor|luft|urin|gald|gall|fødsel|förlossning|virtsa|hengitys|sappi|synnytys|ilma|melke|mjölk|vintergat|sydän|jern|järn|rygg|spiserør|matstrup|blod|nerv|lymf|tarm|smitt|cykel|sykkel|gang|augn|nefkok)/iu;
/** What is counted or lasts: behind a number that is no house. */
const COUNTED = new WordSet(
  'tableta tablety tablet tabletu tabletka tabletky tabletter tablete tabletti tablettia tablettát pilulka pilulky piller pillen kapsle kapsule kapsula kapka kapky kapek kapi kapljic denně denne dnevno naponta dagligen dagligt daglig dny dnů dní dni dana dnevi dage dager dagar päivää päivä napja napig zile zile dienas dienų päeva puta put krát krat krater gange ganger gånger kertaa korda kartus kartų reizes ori oară години година года роки років дні днів дена дни денот часа сати сат часова hodin hodiny sati ur óra tuntia timer timmar tundi stundas valandas godina godine god let rokov roků roky év éves år años ani metų gadus vuotta aastat týdnů týdny týždne týždňov tjedna tjedana nedelja nedelje tednov tedna uger uke uker veckor viikkoa hét hetes săptămâni nädalat savaites nedēļas mjeseci meseci mesecev mesece měsíce měsíců mesiace mesiacov måneder månader månad kuukautta hónap luni місяців місяці тижнів тижні месеци месеца недели раза рази разів пати пъти дози доза доз дозы таблета таблети таблетки таблеток φορές φορά μέρες ημέρες ώρες χρόνια έτη εβδομάδες μήνες μονάδες δισκία δισκίο χάπια χάπι σταγόνες pacientů pacientov pacijenata pacienta lékařů osob osôb osoba ljudi lidí lidé људи души бали балів балла bodů bodov bodova points poäng pont kartą šálky tassi stykkja kilometrů',
);

/** "Přeštínská 7", "Møllevænget 35A", "Trg mladinskih delovnih brigad 49": known by the words before the number of the house. */
export function findNumberedStreets(document: Document): void {
  const forms = FORMS.get(document.language);
  if (forms === undefined) return;
  for (const token of document.scan.numbers) numbered(document, forms, token);
}

const NUMBER_LABEL = new WordSet(
  'č čp č.p br broj бр број nr no номер št št. № ném αρ αριθμός буд д дом будинок numero nro',
);

/** Between the word and its number. */
const BETWEEN = /^["“”»]?(?:\.?,? |\.)$/;

function numbered(document: Document, forms: Compiled, token: number): void {
  const { scan, text } = document;
  let street = token - 1;
  if (street > 0 && NUMBER_LABEL.has(scan.hash[street]!) && document.gap(street) <= GAP.dotSpace) street -= 1;
  const width = scan.end[token]! - scan.start[token]!;
  if (street < 0 || width > WIDEST_HOUSE || scan.taken[token] === 1 || scan.taken[street] === 1) return;
  const between = text.slice(scan.end[street]!, scan.start[street + 1]!);
  if (!BETWEEN.test(between)) return;
  document.spend(2);
  const end = scan.end[street]! + (between.startsWith('.') ? 1 : 0);
  const before = text.slice(Math.max(0, end - WINDOW), end);
  const [first, sure] = streetBefore(document, forms, before, end, street, token);
  if (first < 0) return;
  for (let part = first; part <= street; part += 1) if (scan.taken[part] === 1) return;
  let last = Math.max(
    token,
    sure || townBehind(document, token) ? addressRun(document, token, false) : token,
  );
  // A run goes on with words that no list knows, of which these languages have many.
  while (last > token && (scan.shape[last]! & SHAPE.lower) !== 0) last -= 1;
  document.cover(scan.start[first]!, scan.end[last]!, 'ADDRESS', 'address-numbered');
}

function cityBehind(document: Document, house: number): boolean {
  const { scan } = document;
  const next = house + 1;
  if (next >= scan.count || document.gap(house) !== GAP.comma || (scan.shape[next]! & CAPITAL) === 0)
    return false;
  return (scan.value[next]! & (W.city | W.english | W.function | W.first)) === W.city;
}

/** Whether a postcode, a flat or a known town follows, with which the address goes on. */
function townBehind(document: Document, house: number): boolean {
  const { scan, text } = document;
  const next = house + 1;
  if (next >= scan.count || scan.taken[next] === 1) return false;
  if (cityBehind(document, house)) return true;
  return /^(?:[a-zA-Zа-яА-Я]?(?:[/-]\d{1,3})?[a-zA-Z]?,?\s(?:\p{Lu}{1,2}-)?\d{3,6}(?:[ -]\d{2,4})?\s\p{Lu}|,\s\p{Lu}[\p{L}-]+(?![\p{L}-]|\s\d)|[/-]\d|\s[a-zA-Zа-яА-Я](?![\p{L}.]))/u.test(
    text.slice(scan.end[house]!, scan.end[house]! + 32),
  );
}

/** The first token of the street that ends before the number, -1 when there is none, and whether its words say that it is one. */
function streetBefore(
  document: Document,
  forms: Compiled,
  before: string,
  end: number,
  street: number,
  token: number,
): readonly [first: number, sure: boolean] {
  const { scan, text } = document;
  const few = /^\d{1,2}$/.test(document.word(token));
  const isCounted = few && token + 1 < scan.count && COUNTED.has(scan.hash[token + 1]!);
  for (const form of [forms.word, forms.kind, forms.likely]) {
    if (form === undefined || (isCounted && form !== forms.word)) continue;
    let match = form.exec(before);
    let first = match === null ? -1 : document.tokenAt(end - match[0].length);
    // The capital of the first word of a sentence is none of a street: the form has to hold behind it.
    while (match !== null && beginsSentence(document, first, form !== forms.likely)) {
      if (first === street) {
        if (form !== forms.word) match = null;
        break;
      }
      match = form.exec(text.slice(scan.start[first + 1]!, end));
      if (match !== null) first = document.tokenAt(end - match[0].length);
    }
    if (match === null || !/\p{Lu}/u.test(match[0])) continue;
    if (form === forms.word && WAY_OF_THE_BODY.test(document.word(street))) continue;
    if (form !== forms.likely) return [first, true];
    if (document.gap(street) === GAP.comma || measured(document, token)) continue;
    if (mayBeStreet(document, first, street, token)) return [first, false];
  }
  const named = (scan.shape[street]! & SHAPE.title) !== 0 && !beginsSentence(document, street, true);
  return [
    named && cityBehind(document, token) && mayBeStreet(document, street, street, token) ? street : -1,
    false,
  ];
}

function beginsSentence(document: Document, token: number, inLines: boolean): boolean {
  if (token === 0) return true;
  const gap = document.gap(token - 1);
  return gap === GAP.dotSpace || (gap >= GAP.line && !(inLines && gap === GAP.line));
}

function mayBeStreet(document: Document, first: number, street: number, token: number): boolean {
  const { scan } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if ((scan.shape[token]! & SHAPE.digits) !== 0 && width > LONGEST_HOUSE) return false;
  if (document.is(street, 'month') || (scan.shape[street]! & SHAPE.upper) !== 0) return false;
  for (let part = first; part <= street; part += 1)
    if (
      (scan.value[part]! & (W.medical | W.country)) !== 0 ||
      NO_STREET.has(scan.hash[part]!) ||
      EPONYM.test(document.word(part))
    )
      return false;
  return true;
}
