import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isTypedSmall } from '../names/small-letters.ts';
import { called } from './called-bodies.ts';
import { findCompoundBodies, firstCapital } from './compound-bodies.ts';
import { findLegalForms } from './legal-forms.ts';
import { findNumberedBodies } from './numbered-bodies.ts';
import { behind, quoted } from './small-organisation-behind.ts';
import { isHeaded } from './small-organisation-heads.ts';
import { isShortKind, typedBody } from './small-organisation-typed.ts';
import {
  BEFORE,
  BEHIND,
  isCapital,
  isOwnKind,
  joins,
  kept,
  NEVER,
  SURE,
  WEAK,
  waysOf,
  weigh,
  written,
} from './small-organisation-weights.ts';
import { AT, CLASSES, FRAMES, OPENERS, PLACED } from './small-organisation-words.ts';
import { findWorkplaces } from './workplaces.ts';

/**
 * Schools, practices, homes, clubs and firms that point to a person: a kind noun with the proper parts beside it, in the
 * order of the language. Nothing where only words of medicine or of large bodies stand there.
 */
const LONGEST = 8;
const ID = 'small-organisation';

/** Kinds that treatments, programmes and ways of life end with as well: their names need more. */
const DOUBTFUL_KINDS = new WordSet(
  'specialists partners consultants co-op coop cooperative rheumatology endocrinology gastroenterology urology nephrology pulmonology neurology oncology hematology ophthalmology gynecology obstetrics periodontics endodontics prosthodontics aquatics market removals scans agency trading plastics chemicals precision waste recycling distribution magpies bombers tigers eagles hawks lions warriors panthers wildcats bulldogs strikers rangers dialysis medicals leisure sweets surgery clinic clinics centre center therapy counselling counseling care advocacy practice college institute trust labs imaging diagnostics high middle co club rooms physio physiotherapy dermatology cardiology fitness foods kitchen cleaning health associates nails motors mill mills die construction steel transport construction electrical software consulting technologies lodge merkezi hastanesi klinigi poliklinigi universitesi metal dis gida oto makine market optik sports shelter school physicians dental hospice studio laboratory pharmacy academy primary secondary elementary infants juniors prep foundation wanderers rovers united ladies colts gymnastics house manor court hall gardens villa terrace rest haven rehab rehabilitation wellness books electric heating feed legal travel events beauty aesthetics optical hearing audiology acupuncture midwives midwifery birthing seniors runners scouts brownies lutheran ranch marina pools photography tattoo catering deli bbq orchard vineyard vet iga spar centra ece concrete windows painting appliances carpets maternity cement poultry fisheries plantation tire tires mart tots bowls girls boys comprehensive growers packers hosp ctr assembly barracks hostel gaa rsl quarry polytechnic kg ug bau reisen optik moden transporte immobilien tuinen elektra fietsen bakkerij legal emlak sigorta kursu kursunda merkezinde merkezine merkezinden hastanesine hastanesinden klinigine klinigini kliniginde apart marketten tekstilde insaatta',
);

export function findSmallOrganisations(document: Document): void {
  const { scan } = document;
  let small: boolean | undefined;
  for (const hit of document.hits('smallBody')) {
    document.spend(1);
    const ways = waysOf(document, hit);
    if (ways === 0 || kept(document, hit.first, hit.last)) continue;
    if (document.language === 'en' && called(document, hit.first, hit.last)) continue;
    const { first, last } = hit;
    small ??= isTypedSmall(document);
    if (
      small &&
      (written(document, hit) || isShortKind(document, last) || document.language === 'en') &&
      typedBody(document, first, last, ways)
    )
      continue;
    const whole = written(document, hit);
    if (!whole && document.language !== 'en') {
      if (scan.end[last]! - scan.start[last]! > 4) quoted(document, first, last);
      continue;
    }
    if (whole && (ways & BEHIND) !== 0 && behind(document, first, last)) continue;
    if ((ways & BEFORE) !== 0) before(document, first, last);
  }
  // "at st marys hospital": kinds that others find by their capitals.
  if (small ?? isTypedSmall(document))
    for (const hit of document.hits('hospital'))
      typedBody(document, hit.first, hit.last, /^(?:en|tr)$/.test(document.language) ? BEFORE : BEHIND);
  findLegalForms(document);
  findNumberedBodies(document);
  findCompoundBodies(document);
  if (document.language === 'en' && document.text.includes('&')) partners(document);
  findWorkplaces(document);
}

/** "Thornbeck Surgery", "Kessel & Sons Roofing", "Papatya Yolu Anaokulu". */
function before(document: Document, kind: number, last: number): void {
  const { scan, language } = document;
  const english = !isOwnKind(document, last, kind);
  // "at Hollybush surgery": in small letters behind a place alone.
  const plain = !isCapital(document, kind);
  if (plain && !(english ? language === 'en' : /^(?:tr|sv|nl|hu|fi|hi)$/.test(language))) return;
  let start = kind;
  let sum = 0;
  let best = 0;
  for (let token = kind - 1; token >= 0 && kind - token <= LONGEST; token -= 1) {
    if (!joins(document, token, false) || kept(document, token, token)) break;
    if (isCapital(document, token)) {
      if (OPENERS.has(scan.hash[token]!) || document.is(token, 'month')) break;
      // A name that was found is one here as well.
      const weight = scan.taken[token] === 1 ? SURE : weigh(document, token);
      if (weight === NEVER) return;
      const the = /^The$/.test(document.word(token));
      sum += the && token > 0 && document.gap(token - 1) === GAP.space ? WEAK : weight;
      best = Math.max(best, weight);
      start = token;
      if (the) break;
    } else if (!(english ? SMALL : OWN_SMALL).test(document.word(token))) break;
  }
  if (start === kind || sum === 0) return;
  // A day centre is no treatment, as a heart centre may be.
  const doubtful =
    DOUBTFUL_KINDS.has(scan.hash[last]!) && !(last > kind && /^(?:Day|Resource)$/.test(document.word(kind)));
  if (english && plain && (Math.max(best, sum) < SURE || !isAt(document, start, doubtful))) return;
  const told =
    english &&
    ((sum >= WEAK && (isTold(document, start, last) || isStayedAt(document, start))) ||
      (sum >= SURE && isHeaded(document, start, last)));
  if (!told && sum < (doubtful ? SURE : WEAK)) return;
  if (english && !told && !framed(document, start) && (doubtful || best < SURE || !opens(document, start)))
    return;
  const end = doubled(document, last);
  document.take(start, english ? extended(document, end) : end, 'ORGANISATION', ID);
}

/** "Hazelmere Court care home": a kind behind the kind. */
function doubled(document: Document, last: number): number {
  for (let token = last + 1; token <= last + 2 && token < document.scan.count; token += 1) {
    if (document.gap(token - 1) !== GAP.space) break;
    if (document.hitAt(token, 'smallBody')?.first === last + 1) return token;
  }
  return last;
}

/** Inside a name, before an English kind and before one of the language. */
const SMALL = /^(?:s|of|and|na|an|o|de|van|der|den|&)$/u;
const OWN_SMALL = /^(?:s|of|and|na|an|o|de|del|do|da|dos|das|la|los|las|y|e|ve|van|der|den|&)$/u;

/** Right behind a word of place; what treatments are called as well, behind "at" alone. */
function isAt(document: Document, start: number, doubtful: boolean): boolean {
  if (start === 0 || document.gap(start - 1) !== GAP.space) return false;
  return (doubtful ? AT : PLACED).has(document.scan.hash[start - 1]!);
}

/** Behind a word that bodies stand behind, a class, a colon or a bracket. */
function framed(document: Document, start: number): boolean {
  const { scan, text } = document;
  if (start === 0) return false;
  const gap = document.gap(start - 1);
  if (gap === GAP.space && start > 1 && scan.shape[start - 1] === SHAPE.digits)
    return CLASSES.has(scan.hash[start - 2]!);
  if (gap === GAP.space)
    return (
      FRAMES.has(scan.hash[start - 1]!) || scan.taken[start - 1] === 1 || document.is(start - 1, 'smallBody')
    );
  return gap === GAP.colon || /[("“]$/.test(text.slice(scan.start[start]! - 1, scan.start[start]!));
}

const TELLS =
  /^ (?:said|says|called|rang|phoned|told|texted|emailed|wrote|sent|charged|referred (?:me|him|her|us)|won['’]t|can['’]t|couldn['’]t|don['’]t have|doesn['’]t (?:have|open|take)|didn['’]t|never (?:called|rang|sent|phoned)|keeps? (?:cancell?ing|telling|sending|changing)|has (?:no|sent|been (?:lovely|great|useless)|a (?:waiting|new))|have (?:no|sent|been|cancell?ed|moved|a (?:waiting|new))|is (?:closed|open|shut|full|where|just|next|round)|are (?:closed|open|shut|full|lovely|useless)|was (?:closed|shut|full)|were (?:closed|shut|full|lovely|brilliant))(?!\p{L})/iu;

/** "Greenfield Academy said …": a sentence begins with a body that speaks. */
function isTold(document: Document, start: number, last: number): boolean {
  if (start > 0 && !opens(document, start) && document.gap(start - 1) !== GAP.line) return false;
  const end = document.scan.end[last]!;
  return TELLS.test(document.text.slice(end, end + 32));
}

const STAYED =
  /(?<!\p{L})(?:lives?|lived|living|stay(?:s|ed|ing)?|works?|worked|working|teach(?:es|ing)?|taught|volunteers?|teacher|nurse|carer|cook|cleaner|manager|receptionist|resident|seen|admitted|registered|treated|moved|outbreak|goes|go|went|book(?:ed)?|is|was|mum|mom|dad|nan|daughter|son|kids?|child|baby|potluck|funeral|wedding|service|choir|mass|jabs?|shots?|vaccines?|scan|bloods?|bloodwork|training|class)(?: \p{L}+){0,2} (?:at|to) $|(?<!\p{L})(?:nurse|carer|letter|call|text|bill|email|report|results?|someone|staff|receptionist|discharged)(?: \p{L}+){0,2} from $|(?<!\p{L})(?:work|driv|deliver|clean|cook|play)(?:e?s|ed|ing|e)? for $/iu;

/** "an outbreak at Cedar House": where people live, work and are treated. */
function isStayedAt(document: Document, start: number): boolean {
  if (start === 0 || document.gap(start - 1) !== GAP.space) return false;
  const at = document.scan.start[start]!;
  return STAYED.test(document.text.slice(Math.max(0, at - 40), at));
}

/** At the beginning of a sentence or behind a comma, not on a line of its own. */
function opens(document: Document, start: number): boolean {
  if (start === 0) return true;
  const gap = document.gap(start - 1);
  return gap === GAP.dotSpace || gap === GAP.comma;
}

/** "…, Baner", "… of Hattiesburg", "… Punggol": the town behind. */
function extended(document: Document, last: number): number {
  const { scan, text } = document;
  const comma = text.startsWith(', ', scan.end[last]!);
  const of = text.startsWith(' of ', scan.end[last]!);
  const town = of ? last + 2 : comma || document.gap(last) === GAP.space ? last + 1 : -1;
  if (town < 0 || town >= scan.count || !isCapital(document, town) || kept(document, town, town)) return last;
  if (weigh(document, town) < SURE || (scan.value[town]! & W.region) !== 0) return last;
  const road =
    document.gap(town) === GAP.space && isCapital(document, town + 1) && document.is(town + 1, 'streetAfter');
  return road ? town + 1 : town;
}

/** "at Spine & Soul of Hattiesburg": two words with the mark of firms between, where somebody works or was treated. */
function partners(document: Document): void {
  const { text, scan } = document;
  for (let at = text.indexOf(' & '); at >= 0; at = text.indexOf(' & ', at + 3)) {
    document.spend(1);
    const right = document.tokenAt(at + 2);
    if (right < 2 || right >= scan.count || !isCapital(document, right - 1) || !isCapital(document, right))
      continue;
    const start = firstCapital(document, right - 1, GAP.space, 2);
    if (start === 0 || document.gap(start - 1) !== GAP.space || document.word(start - 1) !== 'at') continue;
    let sum = 0;
    for (let token = start; token <= right; token += 1) {
      const weight = kept(document, token, token) ? NEVER : weigh(document, token);
      if (weight === NEVER) sum = -LONGEST;
      else sum += weight;
    }
    if (sum >= SURE || (sum > 0 && text.startsWith(' of ', scan.end[right]!)))
      document.take(start, extended(document, right), 'ORGANISATION', ID);
  }
}
