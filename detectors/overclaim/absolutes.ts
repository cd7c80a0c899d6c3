import { z } from 'zod';
import { withVowelSigns } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { isTitle } from '../patterns/assertion.ts';
import { isHearsay } from '../patterns/hearsay.ts';
import { isNoPromise } from './meant.ts';
import { totalIn } from './totals.ts';

/**
 * Absolute words that meet a medical outcome in one clause, whatever the wording between them. The phrases of
 * `claims.yaml` say the same in fixed words; this finds the promise that is put in other ones.
 */

const Line = z.strictObject({
  cure: z.string(),
  full: z.string(),
  say: z.array(z.string()).min(1),
  ill: z.string().default(''),
  deny: z.string(),
  hedge: z.string(),
  unsaid: z.string(),
});
const file = loadKnowledge(import.meta.url, 'absolutes.yaml', z.record(z.string(), Line));

interface Language {
  readonly whole: readonly RegExp[];
  readonly say: readonly RegExp[];
  readonly deny: RegExp;
  readonly hedge: RegExp;
  readonly unsaid: RegExp;
}

/** Scripts whose words `\b` does not know. */
const BORDERLESS: ReadonlySet<string> = new Set(['ru', 'zh', 'ja', 'hi', 'ar', 'ko']);
const GAP = '[^.!?;,:\\n。！？،؟।]{0,50}?';

const languages = new Map<string, Language>(
  Object.entries(file).map(([id, { cure, full, say, ill, deny, hedge, unsaid }]) => {
    const [open, close] = BORDERLESS.has(id) ? ['', ''] : ['(?<![a-z\\d])', '(?![a-z])'];
    const [one, two] = [`${open}${withVowelSigns(full)}${close}`, `${open}${withVowelSigns(cure)}${close}`];
    return [
      id,
      {
        whole: [new RegExp(`${one}${GAP}${two}`), new RegExp(`${two}${GAP}${one}`)],
        say: say.map((pattern) => new RegExp(withVowelSigns(pattern.replaceAll('$ill', ill)))),
        deny: new RegExp(withVowelSigns(deny)),
        hedge: new RegExp(withVowelSigns(hedge)),
        unsaid: new RegExp(withVowelSigns(unsaid)),
      },
    ];
  }),
);

export const LANGUAGES: readonly string[] = [...languages.keys()];

/** Cheap: without one of these there is nothing absolute. */
const ANY =
  /assur|asegurad|assicurat|verzeker|gesichert|out of the question|unthinkable|over for|flawless|tout le monde|chez tou|toute|toda |puede |elimina|ogni |chiunque|eccezion|mehr |wieder|finde?[nt]?[st]? (?:e|a|j)|detect\w* (?:e|a|c|t)|catch|picks? up|reaparec|trova |individua (?:t|o|q)|plus |piu |nao pode|\belk|ieder|undenkbar|从不|人人|तय|لا يمكن|حتما|always|rules? out|beyond|hundert|hundra|honderd|cento per|stu procent|certez|certit|vollstand|moindre|menor|minim[oa]|zekerheid|sakerhet|totalit|integralement|never|guarant|garant|100|complete|permanent|total|absolut|perfectl|entirel|definit|certain|instant|every|all |anyone|forever|for good|once and for|no matter|without (?:fail|exce)|zero|possibl|no (?:chance|risk|side|harm|danger|downside|compl|way|one)|nobody|for life|for sure|sure to|bound to|\bcures?\b|can't|cannot|nie|immer|jede|alle |endgult|fur alle mal|keine|uberhaupt|restlos|vollig|unmoglich|ausgeschl|siempre|nunca|jamas|todo|complet|ningun|cero |imposible|impossib|nadie|efectos|toujours|jamais|tous |aucun|coup sur|effets|personne|sempre|nenhum|impossiv|efeitos|ninguem|per sempre|mai |tutti|nessun|alcun|guarir|effetti|altijd|nooit|voorgoed|iedereen|geen |onmogelijk|gegarand|gwarant|calkow|zawsze|nigdy|zadn|skutk|niemozl|kesin|tamamen|asla|hicbir|yan etki|imkans|herkes|alltid|aldrig|fullst|biverk|inga |omojl|гарант|полност|навсегда|всегда|никогда|никак|побоч|абсолют|невозм|100|保证|包|一定|肯定|绝对|必定|必然|百分|彻底|完全|永|任何|毫无|零|绝无|根治|对|不会|副作用|所有|不可能|必ず|絶対|確実|誰でも|全員|すべて|全て|二度と|一生|リスク|成功率|安全|गारंटी|हमेशा|जड़|पूरी|बिल्कुल|कोई|किसी|कभी|दोबारा|फिर|हर |शत|सौ |असंभव|تمام|نهائي|مضمون|ضمن|ابد|لا توجد|لا يوجد|بدون|دائما|كامل|لن |الجميع|جميع|كل |مستحيل|اثار|infal|(?:auf|naar) (?:null|nul)\b|a cero|\bcannot|可能性|确定|वादा|foolproof|flawless|infaill|unfehl|sicherheit|zekerheid|na pewno|wyklucz|niezaw|alguno|algum|promet|promis|осложн|обеща|безотк|一辈子|从未|万无|没有|失敗|再発|約束|अचूक|रामबाण|वादा|اعدك|ناجح|약속|실패|반드시|무조건|완전|누구|모든|영구|영원|평생|절대|다시는|부작용|불가능|보장|장담|확률/;

/** "More effective than each of them": a comparison promises nothing. */
const COMPARED = /\b(?:than|niz)\b|(?<![а-я])чем(?![а-я])|より|보다/;

/** How far behind a promise a hedge still belongs to it. */
const NEAR = 28;
const MAX_SENTENCES = 400;

export function absolutesIn(reading: Reading): { absolutes: Span[]; candidates: number } {
  const { text } = reading;
  const id = reading.language ?? 'en';
  const language = languages.get(id);
  if (!language) return { absolutes: [], candidates: 0 };
  const absolutes: Span[] = [];
  let candidates = 0;
  for (const span of sentences(text).slice(0, MAX_SENTENCES)) {
    const words = text.slice(span.start, span.end);
    const any = ANY.test(words);
    if (any) candidates += 1;
    if (/[?？؟]["')*]*\s*$/.test(words) || language.unsaid.test(words)) continue;
    const found =
      (any ? promiseIn(reading, language, span.start, words) : undefined) ??
      totalOf(reading, language, span.start, words);
    if (
      found &&
      !isTitle(text, found) &&
      !isHearsay(reading, span, found) &&
      !isNoPromise(words, found.start - span.start, found.end - span.start, id)
    )
      absolutes.push(found);
  }
  return { absolutes, candidates };
}

/** The first promise of a sentence that is neither denied nor hedged in its clause. */
function promiseIn(reading: Reading, language: Language, at: number, words: string): Span | undefined {
  for (const pattern of language.say) {
    const match = pattern.exec(words);
    // The promise may be a denial itself ("never again"): only what stands before it can take it back.
    if (match && stands(reading, language, at, match, false)) return spanOf(at, match);
  }
  for (const pattern of language.whole) {
    const match = pattern.exec(words);
    if (match && !COMPARED.test(match[0]) && stands(reading, language, at, match, true))
      return spanOf(at, match);
  }
  return undefined;
}

/** A total and an outcome of it, however far apart. */
function totalOf(reading: Reading, language: Language, at: number, words: string): Span | undefined {
  const total = totalIn(words, reading.language ?? 'en', language.deny);
  if (total) {
    const span = { start: at + total.start, end: at + total.end };
    if (isAsserted(reading, span, ['negated', 'conditional'])) return span;
  }
  return undefined;
}

function spanOf(at: number, match: RegExpExecArray): Span {
  return { start: at + match.index, end: at + match.index + match[0].length };
}

/** What comes with "and" behind the promise is said of another verb: "protected completely and will never …". */
const NEXT = / (?:and|und|y|et|e|en|और|و) .*/s;
/** The last "and" before the promise. */
const JOINED = / (?:and|und|y|et|e|en|और|و)(?: (?!(?:and|und|y|et|e|en|और) )[^ ]+){0,4} ?$/;

function stands(
  reading: Reading,
  { deny, hedge }: Language,
  at: number,
  match: RegExpExecArray,
  plain: boolean,
): boolean {
  const { text } = reading;
  const { start, end } = spanOf(at, match);
  const clause = {
    start: Math.min(clauseAt(text, start).start, start),
    end: Math.max(clauseAt(text, end - 1).end, end),
  };
  const before = text.slice(clause.start, start);
  // "You can stop and are guaranteed …": the hedge is said of the other verb.
  const hedged = plain ? before : before.slice((before.match(JOINED)?.index ?? -1) + 1);
  const around = plain
    ? text.slice(clause.start, clause.end)
    : `${hedged} ${text.slice(end, Math.min(clause.end, end + NEAR))}`;
  const own = plain ? before + match[0] + text.slice(end, clause.end).replace(NEXT, '') : before;
  if (deny.test(own) || hedge.test(around)) return false;
  return isAsserted(reading, { start, end }, ['negated', 'conditional']);
}
