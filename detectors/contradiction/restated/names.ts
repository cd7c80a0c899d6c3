import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { cuesOf } from '../case/cues.ts';
import { GENERIC, isSigns, TOPICS } from '../case/stems.ts';

/** The words by which a place names its thing. */

/** What kind of value stands there: every language has a dozen words for it, and a sentence needs none. */
const ATTRIBUTE =
  /^(?:temper|durat|dauer|durac|duree|duur|amoun|quant|menge|canti|hoeve|porti|inter|absta|abstand|spac|espac|ecart|afsta|frequ|haufi|frecu|limit|maxim|minim|hochs|mindes|durchs|time|temps|tiemp|tempo|zeit|tijd|alter|edad|idade|leeft|value|wert|valor|valeu|waard|begin|beginn|start|comie|comme|inizi|debut|total|level|range|number|anzah|numer|nombr|aanta)|^(?:age|eta|समय|अवधि|मात्रा|तापमान|अंतर|संख्या|उम्र|ال?مدة|ال?كمية|ال?حرارة|درجة|ال?فترة|ال?عدد|ال?حد|ال?عمر|ال?وقت)$|^[時间間期回数數温溫度量頻频率限大小最長长目安年齢龄]$/u;
/** "Twice", "times", "drops": part of the value. */
const COUNTING = /^(?:مرات|مرة|مرتين|बार|times?|once|twice|einmal|zweimal|dreimal|viermal)$/u;

/** "Em pó": two letters are a cue of another language as often as a word of this one. */
const SHORTEST_CUE = 2;

/** Somebody of the family: whose the amount is. */
const KIN =
  /(?<![\p{L}\p{M}])(?:sons?|daughters?|bab(?:y|ies)|toddlers?|child(?:ren)?|kids?|husband|wife|mother|father|mum|mom|dad|kind(?:er)?|sohn|tochter|ehemann|mann|frau|mutter|vater|hij[oa]s?|bebes?|nin[oa]s?|marido|mujer|esposa|madre|padre|fils|filles?|enfants?|mari|femme|mere|pere|filh[oa]s?|criancas?|mae|pai|figli[oa]?|bambin[oaie]|neonat[oi]|marito|moglie|zoon|dochter|kinderen|vrouw|moeder|vader|बच्च\p{M}+|बेट\p{M}+|पति|पत्नी|पिता|ابن\p{L}*|طفل\p{L}*|زوج\p{L}*)(?![\p{L}\p{M}])|息子|娘|赤ちゃん|お子|夫|妻|孩子|儿子|女儿|宝宝|丈夫|老公|老婆|兒子|女兒|寶寶/gu;

export function kinIn({ text }: Reading, { start, end }: Span): string[] {
  return everyMatch(text.slice(start, end), KIN).map(([word]) => word);
}

/** Headings of a list that name no case. */
const LISTS =
  /^(?:check|list|liste|lijst|plan|summ|remem|remin|key|point|quick|guide|overv|facts|tips|rule|basic|pract|sched|glance|note|step|dos|short|recap|number|home|care|what|when|how|uberb|merk|erinn|kurz|wicht|regel|zusam|blick|tabel|lista|resum|recor|datos|clave|pasos|rapid|guia|norma|esque|aide|memo|essen|repere|points|cocher|rappel|regle|etape|resume|lembr|regra|passo|ponto|prome|schem|punti|passi|sinte|regole|kort|regels|samen|onthou|सूची|सार|याद|नियम|قائمة|ملخص|تذكير|خلاصة|نقاط|خطوات|example|exemp|ejemp|esemp|beispi|voorb|उदाहरण|مثال|ideas)/u;

/** Words of a heading that say whose or which the lines below are. */
export function titleIn(reading: Reading, span: Span | undefined, kind: string): string[] {
  if (!span || isSigns(reading)) return [];
  return namesIn(reading, span, [], kind).filter((word) => !LISTS.test(word));
}

const SIGN = /[\u3400-\u9fff\u30a1-\u30fa\u30fc]/gu;
const WORD = /[\p{L}\p{M}]{2,}/gu;
const ARTICLE = /^[وبفك]?ال(?=\p{L}{3})|^لل(?=\p{L}{3})/u;
const PREFIX = 4;
const PART = 5;

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Stems; parts of a compound.
  return (
    (short.length >= PREFIX && long.startsWith(short.slice(0, Math.max(PREFIX, short.length - 3)))) ||
    (short.length >= PART && long.includes(short))
  );
}

export function holds(words: readonly string[], word: string): boolean {
  return words.some((one) => isNear(one, word));
}

function split(reading: Reading, said: string): string[] {
  if (isSigns(reading)) return everyMatch(said, SIGN).map(([sign]) => sign);
  return everyMatch(said, WORD)
    .map(([word]) => word.replace(ARTICLE, ''))
    .filter((word) => !GENERIC.has(word));
}

/** The span with blanks in the place of what is left out. */
function without({ text }: Reading, { start, end }: Span, out: readonly Span[]): string {
  let said = text.slice(start, end);
  for (const one of out) {
    const [from, to] = [Math.max(one.start, start) - start, Math.min(one.end, end) - start];
    if (from < to) said = said.slice(0, from) + ' '.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** Every word of the span, verbs of orders and bans, too; of Chinese and Japanese the signs. */
export function wordsIn(reading: Reading, span: Span, values: readonly Span[] = []): string[] {
  const out = [...within(reading.quantities, span.start, span.end), ...values];
  return split(reading, without(reading, span, out)).filter(
    (word) => !COUNTING.test(word) && !NUMBERS.has(word),
  );
}

/**
 * Those that the sentence of the same thing has to hold: neither a cue nor the name of a kind of value. Of a length of time
 * "daily" tells what it is of.
 */
export function namesIn(reading: Reading, span: Span, values: readonly Span[], kind: string): string[] {
  const cues = within(cuesOf(reading), span.start, span.end).filter(
    (cue) =>
      cue.end - cue.start > SHORTEST_CUE &&
      !cue.value.some((id) => TOPICS.has(id) || (kind === 'time' && id === 'day')),
  );
  const words = wordsIn(reading, span, [...cues, ...values]);
  return [...new Set(words)].filter((word) => !ATTRIBUTE.test(word));
}
