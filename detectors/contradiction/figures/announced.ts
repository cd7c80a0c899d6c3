import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS } from '../../kit/often.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';

/**
 * Announced and listed: "there are four steps:" and a list of three. Only of words that announce items (steps, signs,
 * causes), in the line before the list or the line behind it.
 */

/** What a list is a list of; the words that may go on stand with their beginnings. */
const ITEMS =
  'parts|steps?|(?:warning |danger )?signs?|symptoms?|reasons?|causes?|things|types?|kinds|forms|stages?|phases?|options?|ways|tips|points?|questions|foods?|exercises?|tests|groups|factors|rules|methods?|treatments?|measures|categories|principles|ingredients|components|benefits|side effects|mistakes|habits|criteria|myths|documents|medicines|drugs|medications|vaccines|' +
  'schritte?|teile|(?:warn)?zeichen|symptome|grunde|ursachen|dinge|arten|formen|stadien|phasen|moglichkeiten|tipps|punkte|fragen|lebensmittel|ubungen|untersuchungen|gruppen|faktoren|regeln|methoden|massnahmen|nebenwirkungen|' +
  'pasos|partes|senales|sintomas|razones|causas|cosas|tipos|formas|etapas|fases|opciones|maneras|consejos|puntos|preguntas|alimentos|ejercicios|pruebas|grupos|factores|reglas|metodos|tratamientos|medidas|' +
  'etapes|parties|signes|symptomes|raisons|choses|types|formes|stades|facons|conseils|aliments|exercices|examens|groupes|facteurs|regles|methodes|traitements|mesures|' +
  'passos|sinais|razoes|coisas|opcoes|dicas|perguntas|exercicios|exames|fatores|regras|tratamentos|' +
  'passaggi|parti|passi|segni|sintomi|motivi|ragioni|cause|cose|tipi|forme|stadi|fasi|opzioni|modi|consigli|punti|domande|cibi|esercizi|esami|gruppi|fattori|regole|metodi|trattamenti|misure|' +
  'stappen|delen|tekenen|symptomen|redenen|oorzaken|dingen|soorten|vormen|stadia|fasen|opties|manieren|tips|punten|vragen|voedingsmiddelen|oefeningen|onderzoeken|groepen|factoren|regels|behandelingen|maatregelen';
const COUNTS = [...NUMBERS].flatMap(([word, count]) => (count > 1 && count <= 12 ? [word] : [])).join('|');
/** "One of three", "the first two", "every two": no count of the list. */
const ANNOUNCED = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,2}|${COUNTS}) (?:\\p{L}[\\p{L}-]{1,16} ){0,2}?(?:${ITEMS})(?![\\p{L}-])`,
  'gu',
);
const PART =
  /(?:\b(?:first|last|next|other|of|or|to|than|over|least|every|in|ersten|letzten|nachsten|von|oder|bis|mindestens|otr[oa]s|primer[oa]s|ultim[oa]s|al menos|premier[es]*|dernier[es]*|autres|au moins|outr[oa]s|pelo menos|prim[ie]|ultim[ie]|altr[ie]|almeno|eerste|laatste|andere|minstens|type|stage|grade|phase) |[-–/])$/;

const LIST = /^(\s*)(?:[-*•]|(\d{1,2})[.)])\s+\S/;
const BLANK = /^[\s*_-]*$/;
const HEADING = /^\s*(?:#{1,6}\s|\*\*[^*\n]+\*\*:?\s*$)/;
const SHORT_LINE = 90;
/** Closes the line: a list follows. */
const OPENS = /[:：]\s*\**\s*$/;
/** "In short, keep these three in mind" behind the list. */
const BACK = /\b(?:these|those|the above|all|diese|alle|est[oa]s|ces|esses|essas|quest[ei]|deze) $/;

interface Line extends Span {
  readonly words: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    lines.push({ start, end: start + words.length, words });
    start += words.length + 1;
  }
  return lines;
}

/** How many things a line announces: one number of one word of the list. */
function announcedIn({ words, start }: Line): { count: number; at: Span } | undefined {
  const all = everyMatch(words, ANNOUNCED).flatMap((match) => {
    const count = NUMBERS.get(match[1] as string) ?? Number(match[1]);
    if (!(count >= 2 && count <= 12) || PART.test(words.slice(Math.max(0, match.index - 14), match.index)))
      return [];
    const from = start + match.index;
    return [{ count, at: { start: from, end: from + match[0].length } }];
  });
  return all.length === 1 ? all[0] : undefined;
}

interface Listed {
  readonly count: number;
  /** Items of all depths. */
  readonly all: number;
  readonly from: number;
  readonly to: number;
}

/** The list that begins at a line: its outermost items; numbered items go on behind their paragraphs. */
function listAt(lines: readonly Line[], from: number): Listed | undefined {
  const first = LIST.exec(lines[from]?.words ?? '');
  if (!first) return undefined;
  const indent = (first[1] as string).length;
  const numbered = first[2] !== undefined;
  if (numbered && first[2] !== '1') return undefined;
  let count = 0;
  let all = 0;
  let to = from;
  for (let at = from; at < lines.length; at += 1) {
    const { words } = lines[at] as Line;
    const item = LIST.exec(words);
    if (item) all += 1;
    if (item && (item[1] as string).length === indent && (item[2] !== undefined) === numbered) {
      if (numbered && Number(item[2]) !== count + 1) return { count, all, from, to };
      count += 1;
      to = at;
    } else if (!BLANK.test(words) && !item && !/^\s{2,}/.test(words)) {
      if (!numbered || HEADING.test(words)) break;
    }
  }
  return { count, all, from, to };
}

/** Items that were written into one line. */
function isFlat(lines: readonly Line[], { count, from, to }: Listed): boolean {
  return (
    count < 2 || lines.slice(from, to + 1).some(({ words }) => / [-•*] (?!\d)/.test(words.trim().slice(2)))
  );
}

/** The list goes on in another one: "in rarer cases also:". */
function goesOn(lines: readonly Line[], { to }: Listed): boolean {
  return lines.slice(to + 1).some(({ words }) => LIST.test(words));
}

/** A heading, whose signs are gone, or a short sentence that only announces. */
function isLead({ words, start }: Line, at: Span, behind: string): boolean {
  return (
    words.length < SHORT_LINE &&
    (behind.length < 3 ||
      (/^[^.;:,]{0,40}$/.test(behind) && at.start === start) ||
      /^ (?:of|to|for|at|you) [^.;:,]{0,30}\.\s*$/.test(behind))
  );
}

/** Items of one sentence behind a colon: fewest and most, as "and" may stand inside of one. */
function inlineIn(words: string): readonly [number, number] | undefined {
  const parts = words.replace(/[.!]\s*$/, '').split(/[,，、]/);
  if (
    /[.;:?!()]| - |\b(?:such as|like|including|e\.g|etc|zum beispiel|wie|como|comme|come|zoals)\b/.test(
      parts.join(' '),
    )
  )
    return undefined;
  const joined = parts.map((part) => part.trim().split(/\s(?:and|or|und|oder|y|o|et|ou|e|en|of)\s/));
  if (joined.flat().some((part) => part === '' || part.split(' ').length > 5)) {
    // ", and the last": the word that joins opens the part.
    if (joined.flat().some((part) => part.split(' ').length > 6)) return undefined;
  }
  const last = joined.at(-1) ?? [];
  const low = parts.length + (parts.length > 1 && last.length > 1 ? 1 : 0);
  const high = joined.reduce((sum, part) => sum + part.filter((one) => one !== '').length, 0);
  return high < 2 ? undefined : [Math.min(low, high), high];
}

export function announcedConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const none = { conflicts: [], candidates: 0 };
  if (!isAnswer(reading)) return none;
  const { text } = reading;
  const lines = linesOf(text);
  const conflicts: Conflict[] = [];
  let candidates = 0;
  const add = (at: Span, listed: Span): void => {
    conflicts.push({ rule: 'announced', first: at, second: listed, why: 'is not the number announced by' });
  };
  for (const [index, line] of lines.entries()) {
    if (LIST.test(line.words)) continue;
    const announced = announcedIn(line);
    if (!announced) continue;
    candidates += 1;
    const { count, at } = announced;
    const behind = text.slice(at.end, line.end);
    const colon = /^[^.;:,\n]{0,50}[:：]\s*(\S[^\n]*)$/.exec(behind)?.[1];
    if (colon && !/^\**$/.test(colon)) {
      const found = inlineIn(colon);
      const first = text.indexOf(colon, at.end);
      if (found && (count < found[0] || count > found[1])) add(at, { start: first, end: line.end });
      continue;
    }
    let next = index + 1;
    while (next < lines.length && BLANK.test((lines[next] as Line).words)) next += 1;
    const listed =
      OPENS.test(line.words) || HEADING.test(line.words) || isLead(line, at, behind)
        ? listAt(lines, next)
        : undefined;
    if (listed) {
      if (isFlat(lines, listed)) continue;
      if (listed.count !== count && listed.all !== count && !(listed.count < count && goesOn(lines, listed)))
        add(at, { start: (lines[next] as Line).start, end: (lines[listed.to] as Line).end });
      continue;
    }
    if (!BACK.test(text.slice(Math.max(0, at.start - 12), at.start))) continue;
    // Behind the only list of the answer.
    const begin = lines.findIndex(({ words }) => LIST.test(words));
    const back = begin >= 0 && begin < index ? listAt(lines, begin) : undefined;
    if (back && back.to < index && !goesOn(lines, back) && back.count !== count && back.all !== count)
      add({ start: (lines[begin] as Line).start, end: (lines[back.to] as Line).end }, at);
  }
  return { conflicts, candidates };
}
