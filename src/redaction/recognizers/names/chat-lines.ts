import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import type { Examples } from '../examples.ts';
import { isSpoken, speakerOf, type Voice } from './stamped-speakers.ts';

/**
 * Who speaks in a chat that was copied without its times, by what the contacts of a phone or a group call them: a name that no
 * list has, with a relative behind it ("Farhod dad"), a flat ("Sunil (B-702)", "Lola 3ºB") or a user's name ("tono.qro").
 * Answers and forms have words before colons as well: a talk has several voices, one of which comes again, and a question.
 */
const ID = 'name-chat-line';
const LINE =
  /(?<=^|\n)[ \t]*(?:[-–—•*~][ \t]*)?(?<who>[\p{L}@_][^\n:：]{0,31}?) ?[:：](?=[ \t]?(?<said>[^\n/][^\n]{0,59}))/dgu;
const UNIT_WORD =
  '(?:flat|apt|apto|apt[oº]|ap|unit|room|rm|no|nº|n°|house|wing|tower|block|blk|villa|plot|piso|depto|dpto|puerta|int|interno|scala|zi|zimmer|whg|wohnung|kamer|huis|lgh|daire|d|kat|blok|кв|квартира|m|lok|bloco|bl|étage|bât|फ्लैट|شقة|شقه)';
/** Behind a name: "(B-702)", "3ºB", "4/12", "кв. 47", "2. Stock". */
const FLAT = new RegExp(
  `^(?<name>\\p{L}[\\p{L}\\p{M}.'’ -]{1,20}?) (?<flat>\\((?:${UNIT_WORD}\\.? ?)?(?:[A-Z]{1,2}[-/ ]?)?\\d{1,4}(?:[-/ ]?[A-Z\\d]{1,4})?\\)|${UNIT_WORD}\\.? ?[A-Z]?[-/]?\\d{1,4}(?:[-/ ]?[A-Z\\d]{1,3})?|[A-Z]-?\\d{2,4}|\\d{1,4}(?:[ºª°] ?[A-Z]?|[A-Z]|[-/]\\d{1,3}|\\. ?(?:Stock|OG|Etage|etasje|sal|kat|pi[sę]tro|floor)| (?:подъезд|этаж|кв|подʼїзд|daire|blok)))$`,
  'iu',
);
/** "tono.qro", "Robbert.W", "luna_77", "keesploeg3" */
const HANDLE = /^@?(?:[\p{L}\d]{2,}(?:[._][\p{L}\d]+)+|\p{Ll}{4,}\d{1,4}(?:\p{Ll}{3,})?)$/u;
/** Abbreviations that end with a full stop inside, and files. */
const NO_HANDLE =
  /^(?:e\.g|i\.e|p\.s|p\.m|a\.m|z\.b|d\.h|u\.a)|\.(?:pdf|jpe?g|png|docx?|xlsx?|txt|mp[34]|com|org|net)$/iu;
/** "Rê", "Jô": what Brazilians call each other. */
const PET = /^\p{Lu}[êéôóâáúíî]$/u;
const ASKED = /[?？؟]/u;
const FEWEST_LINES = 3;
const SHORT = 3;
const MOST_WORDS = 4;

interface Turn {
  readonly who: string;
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly flat: RegExpExecArray | null;
  readonly handle: boolean;
  readonly voice: Voice | undefined;
}

export function findChatLines(document: Document): void {
  const { text, scan } = document;
  if (!text.includes('\n') || !/[:：]/.test(text)) return;
  const turns = turnsOf(document);
  if (turns.length < 2 || turns.some(({ voice }) => voice?.kind === 'label')) return;
  const counts = new Map<string, number>();
  for (const { who } of turns) counts.set(who, (counts.get(who) ?? 0) + 1);
  const again = counts.size > 1 && counts.size < turns.length && turns.length >= FEWEST_LINES;
  const asked = turns.some(({ said }) => ASKED.test(said));
  const spoken = again && isSpoken(turns);
  const talk = spoken && asked;
  for (const { who, start, end, flat, handle, voice } of turns) {
    if (flat !== null) {
      // "Grade 3B" is nobody.
      if (voice === undefined || (voice.kind !== 'sure' && (voice.kind === 'word' || !talk))) continue;
      const at = end - flat.groups!.flat!.length;
      if (document.isFree(at, end)) document.cover(at, end, 'ADDRESS', ID);
    } else if (handle) {
      // A part of it may have been found as a name.
      if (talk || counts.get(who)! > 1) document.cover(start, end, 'USERNAME', ID);
      continue;
    }
    // "Omega 3"
    if (voice === undefined || (flat === null && /\d$/.test(who))) continue;
    const { first, last } = voice;
    // "Farhod dad" is nobody's label.
    if (!talk && !(spoken && (voice.kind === 'sure' || isRelativeBehind(document, last, end)))) continue;
    const { kind } = voice;
    if (kind === 'voice' || kind === 'word' || (kind === 'caseless' && isBesideName(document, first)))
      continue;
    // What no list knows, or what is a small word as well, wants to speak twice.
    const small = scan.end[first]! - scan.start[first]! <= SHORT && (scan.value[first]! & W.function) !== 0;
    const plain = kind !== 'sure' || small;
    if (plain && flat === null && counts.get(who)! < 2) continue;
    for (let token = first; token <= last; token += 1)
      if (scan.taken[token] === 0) document.take(token, token, 'NAME', ID);
  }
}

/** "कोच बलवीर": what somebody is, before a name that was found. */
function isBesideName({ scan }: Document, token: number): boolean {
  return (scan.shape[token]! & SHAPE.unspaced) !== 0 || scan.taken[token + 1] === 1;
}

function isRelativeBehind(document: Document, last: number, end: number): boolean {
  const next = last + 1;
  return next < document.scan.count && document.scan.end[next] === end && document.is(next, 'kin');
}

function turnsOf(document: Document): Turn[] {
  const turns: Turn[] = [];
  for (const match of document.text.matchAll(LINE)) {
    document.spend(0.5);
    const { who, said } = match.groups!;
    if (who!.split(' ').length > MOST_WORDS) continue;
    const [start, end] = match.indices!.groups!.who!;
    const flat = FLAT.exec(who!);
    const handle = HANDLE.test(who!) && !NO_HANDLE.test(who!);
    const named = flat === null ? end : start + flat.groups!.name!.length;
    const token = document.tokenAt(start);
    const pet = document.language === 'pt' && PET.test(who!);
    turns.push({
      who: who!,
      start,
      end,
      said: said!.trim(),
      flat,
      handle,
      voice: pet
        ? { key: document.scan.hash[token]!, first: token, last: token, kind: 'sure' }
        : speakerOf(document, start, named),
    });
  }
  return turns;
}

export const CHAT_LINE_EXAMPLES: Readonly<Record<string, Examples>> = {
  [ID]: {
    match: [
      ['سمير: فين انت\nKarim Z: في البيت يا عم\nسمير: خد الدوا\nKarim Z: حاضر', 'Karim Z', 'ar-EG'],
      [
        'Asha (C-1104): anyone with fever?\nUncle: yes in our wing\nAsha (C-1104): dengue?',
        'C-1104',
        'en-IN',
      ],
      ['Paqui 2ºA: ¿alguien sabe algo?\nJulián: sigue ingresado\nPaqui 2ºA: vaya', '2ºA', 'es-ES'],
      ['luz.mza: a alguien le dio tos?\nkiki_88: a mí\nluz.mza: qué tomaste?', 'luz.mza', 'es-MX'],
      ['Зафаръ папа: еду, где она?\nУчитель: в медпункте\nЗафаръ папа: понял', 'Зафаръ', 'ru-RU'],
    ],
    leave: [
      'Stage 1: mild symptoms?\nStage 2: moderate symptoms here\nStage 1: again mild',
      'Dose: one tablet a day\nSide effects: what to expect?\nDose: two tablets a day',
      'Vitamin B12: eat more fish\nOmega 3: eat more fish, why not?\nVitamin B12: in eggs as well',
      'Q: is it safe?\nA: yes it is safe\nQ: and at night?',
    ],
  },
};
