import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { hashFolder } from '../kit/hash.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';
import { type Stance, stancesOf } from '../kit/stance.ts';
import { isAdvisedAgainst } from './against.ts';
import { consequenceOf } from './consequence.ts';
import { isCounterfactual } from './counterfactual.ts';
import { isHearsay } from './hearsay.ts';
import type { PatternHit } from './patterns.ts';
import { isJudged } from './verdict.ts';

const AssertionFile = z.strictObject({
  sources: SourcesSchema,
  rows: z.array(
    z.strictObject({
      kind: z.enum(['discussed', 'historical']),
      source: z.string(),
      phrases: z.array(z.string()),
    }),
  ),
});
const file = loadKnowledge(import.meta.url, 'assertion.yaml', AssertionFile);
checkSources('assertion.yaml', file.sources, file.rows);
const discussed = createMatcher(
  file.rows.flatMap((row) => row.phrases.map((phrase) => [fold(phrase), true] as const)),
);

/** Hash of this folder: detectors that use it carry it in their version. */
export const patternsHash = hashFolder(new URL('.', import.meta.url));

/** "Need no chemotherapy then", behind a claim: what else it saves, no denial of it. */
const NEEDLESS =
  /(?:,|और) (?:इसका |इससे )?कोई (?:नुकसान|नुक़सान|ख़तरा|खतरा|दिक्कत|परेशानी|साइड इफेक्ट) नहीं[^।,]*|、?害(?:は|が)?(?:ありません|ない)|(?:और|तथा|,|।)[^।,]{0,60}(?:ज़रूरत|जरूरत|आवश्यकता) (?:ही )?नहीं(?! (?:भरोसा|विश्वास|मान))[^।,]*|(?:、[^、。]{0,30}|[^、。]{0,30}(?<![るうくすつぬむぶぐ]))(?:必要|(?<!必)要)(?:は|が|も)?(?:ありません|なくな\S{1,3}|ない)|(?:やめ|止め|手放せ|抜け出せ)(?:られ)?(?:ません|ない|なく)|[^,，。、]{0,12}(?:不用|不需要|无需|不必|用不着)(?!相信|担心|害怕)[^,，。]*|ولا (?:حاجة|داعي|يحتاج|تحتاج)[^.،]*|, [^,।]*नहीं (?:पड़ेगा|पड़ेगी|होगा|होगी|बनेगा|बनेगी|आएगा|रहेगा|रहेगी)[^।,]*/g;
export const withoutNeedless = (words: string): string => words.replace(NEEDLESS, ' ');

/** "It is no illness, it is laziness": what stands behind the comma is affirmed. */
const NOT_BUT =
  /\b(?:is|are)(?: not|n't) (?:a |an )?[^,;.]{2,40}[,;] (?=(?:it|they|just|but)\b)|\bist (?:kein\w*|nicht) [^,;.]{2,40}[,;] (?=sondern|es|das|nur)|\bno es (?:una? )?[^,;.]{2,40}[,;] (?=es|sino)|\bn'est pas (?:une? )?[^,;.]{2,40}[,;] (?=c'est|mais)|\bnao e (?:uma? )?[^,;.]{2,40}[,;] (?=e|mas)|\bnon e (?:una? )?[^,;.]{2,40}[,;] (?=e|ma)|\bis geen [^,;.]{2,40}[,;] (?=het|maar)|不是[^,，。]{1,16}[,，]?(?=是|而是|就是)|ليس[ت]? \S+(?: \S+)? (?=بل)/g;
const NEGATION =
  /\b(?:not|no|never|cannot|without|neither|nor|none|nothing|nobody|nada|rien de|niente|no one|niemand|nadie|ninguem|nicht|kein|keine|keinen|keiner|keinem|keines|ningun|ninguna|nenhum|nenhuma|nessun|nessuna|nessuno|nie|ohne|nunca|jamas|sin|ne|pas|jamais|sans|aucun|aucune|nao|sem|non|mai|senza|niet|geen|nooit|zonder|niente|nemmeno|neppure|neanche|nada de|nem|tampoco|keinerlei|weder|evitez|evitate)\b|n't\b|\bn'|^\W*ni (?=\w)/;

/** "Use but 10 %", "is nothing but", なければなりません: a denial that says "only", or "must". */
const ONLY =
  /\b(?:nothing (?:but|more than|other than|else than)|no more than(?! (?:any|at|in|on|other|others|people|the|those|usual|with|without)\b)|nichts (?:anderes |weiter )?als|no (?:es|son|hace) (?:mas|otra cosa) que|(?<!\b(?:rien|personne) )n(?:e |')(?!prouv|montr|demontr|indiqu|confirm|sugger|permet|veut|signifi|pens|croy|di[st])\w+ que|nao (?:passam? de|e (?:nada )?mais (?:do )?que)|non (?:e|sono|fa) (?:altro )?che|niets (?:anders |meer )?dan)\b|しか[^。、]{0,12}?(?:ません|ない)|な(?:ければ|くては|いと)(?:なり|いけ)(?:ません|ない)|なければならない|(?:के सिवा|और) कुछ नहीं|(?:ليس(?:ت)?|لا [^ ،.]+) (?:الا|سوي)(?![ء-ي])/g;
const AROUND = 24; // UTF-16 units
/** Words of a text, in which what says "only" denies nothing. */
export function withoutOnly(text: string, from: number, to: number): string {
  const start = Math.max(0, from - AROUND);
  return text
    .slice(start, to + AROUND)
    .replace(ONLY, (said) => ' '.repeat(said.length))
    .slice(from - start, to - start);
}

/** Denials that affirm: "peut être pris sans danger", "no problem". */
const AFFIRMS =
  /\b(?:sans (?:aucun )?(?:danger|probleme|risque|souci|crainte)|sin (?:ningun )?(?:problema|peligro|riesgo)s?|sem (?:nenhum )?(?:problema|perigo|risco)s?|senza (?:alcun )?(?:problem[ai]|pericol[oi]|risch[io]+)|ohne (?:bedenken|probleme|weiteres|risiko)|zonder (?:enig )?(?:probleem|problemen|risico|bezwaar)|without (?:any )?(?:problems?|concerns?|worry|risk|issues?)|no (?:problems?|issues?|worries|concerns?|doubt)|n't (?:get(?:ting)?|hav(?:e|ing)|eat(?:ing)?|drink(?:ing)?) enough|(?:not|n't) (?:a |any )?doubt|(?:without|beyond) (?:a |any )?doubt|(?:kein|ohne) zweifel|(?:no hay|no cabe|sin)(?: ninguna| la menor)? duda|sans (?:aucun )?doute|pas de doute|(?:nao ha|sem)(?: nenhuma)? duvida|(?:non c'e|senza)(?: alcun)? dubbio|(?:geen|zonder(?: enige)?) twijfel|finche non|hasta que no|kein problem|aucun (?:probleme|danger|risque)|nessun problema|geen probleem)\b/g;

/** Other scripts, and languages whose words would collide with those above. */
const DENIALS: Readonly<Record<string, RegExp>> = {
  pl: /\b(?:nie|nigdy|bez|zaden|zadn\w+|ani)\b/,
  tr: /(?:degil\w*|yok\w*|asla|\w+m[ae]z(?:lar|ler)?\b|\w*m[ae]yin\b|\w+m[ae]m[ae]l\w+|\w+ilm[ae]m\w+|\w+m[ae]dig\w+|\w+m[iu]yor\w*)/,
  sv: /\b(?:inte|ej|aldrig|ingen|inga|inget|utan)\b/,
  ru: /(?<![а-я])(?:не|нет|нельзя|никогда|без|ни)(?![а-я])/,
  ja: /ません|ない(?!と[^いはもの])|なく(?!な)|ず(?=に|、)|避け|禁/,
  // "非常", "特别", "无论" deny nothing.
  zh: /(?<!想)不(?!能吃|但|仅|断|错|久)|没(?!错)|勿|(?<![特分性级个区识鉴类差告])别(?!人|的)|非(?!常)|无(?!论)|未(?!来)/,
  hi: /नहीं|मत(?![ा-ौ])|(?:^|\s)न(?=\s)|बिना/,
  // Also as it is spoken: مش, مو, ما …, مابي…ش.
  ar: /(?:^|[\s،(و])(?:(?:لا|ليس|ليست|ليسوا|لم|لن|غير|عدم|دون|بدون|مش|مو|مفيش|مافيش|ماكو)(?=\s)|ما (?=ب?[يتن]\S{2,}ش(?=[\s،.]|$))|ما?ب[يتن]\S{2,}ش(?=[\s،.]|$)|ما[يتن]\S{2,}ش(?=[\s،.]|$))/,
  ko: /않|없|아니|아닙|못|마세요|말아|안 (?:됩|돼|되)/,
};
/** Languages whose verb, and with it the denial, comes last in the sentence. */
const VERB_LAST: ReadonlySet<string> = new Set(['ja', 'ko', 'hi', 'tr']);

/** Whether folded words deny something. In Portuguese `no` is no denial but "in the". */
export function denies(words: string, language: string | undefined): boolean {
  const own = language === undefined ? undefined : DENIALS[language];
  if (own) return own.test(words);
  const rest = words.replace(AFFIRMS, '');
  // In Italian `ne` is also "of them".
  const other = language === 'pt' ? /\bno\b/g : language === 'it' ? /\bne\b/g : undefined;
  return NEGATION.test(other ? rest.replace(other, '') : rest);
}

/** "Without a problem" behind a verb affirms it. */
const WITHOUT = /\b(?:ohne|sin|sans|sem|senza|zonder)\b/g;

/** What follows from the statement is another one: "… causes warts, so children must not touch them". */
const SO =
  /\b(?:pour qu|pour ne pas|afin (?:qu|de)|damit|sodass|para que|para no|para nao|affinche|cosi non|zodat|opdat|om te voorkomen)|इससे|जिससे|ताकि|حتي لا|كي لا|لكي لا|bu yuzden|bu nedenle|dolayisiyla|इसलिए|इसी कारण|ので|ため、|から、|므로|따라서|그래서|때문에|으니|니까/;

/** What comes with "and" behind the statement is another one. */
const AND = /\b(?:und|y|et|e|en|oraz|och|sowie)\b.*/s;

/** "This is a myth." right behind the statement. */
const TAKEN_BACK =
  /^[\s"'*)_]*(?:(?:but |however,? |actually,? |in fact,? )?(?:this|that|it|these|which|das|dies|esto|eso|cela|ceci|c'|isso|isto|questo|dit|dat)\b[^.\n]{0,25}\b(?:myth|false|not true|untrue|incorrect|wrong|misconception|not correct|mythos|falsch|irrtum|falso|mito|faux|mythe|falsa|sbagliato|fabel|onjuist|onwaar)|(?:fact|reality|truth|false|not true|wrong|no|nope|fakt|realidad|realite|verdade|realta|feit)\s*[:.!,])/;
/** A heading, or the lead-in of a list, that says that myths follow. */
const HEADING =
  /\b(?:myths?|misconceptions?|misinformation|rumou?rs?|false claims|mythen|irrtumer|mitos|mythes|true or false|richtig oder falsch|wahr oder falsch|verdadero o falso|vrai ou faux|verdadeiro ou falso|vero o falso|waar of (?:niet waar|onwaar)|fact or fiction|idees (?:recues|fausses)|fausses idees|ideas falsas|falsas creencias|creencias falsas|bulos|ideias falsas|crencas falsas|idee (?:false|sbagliate)|false credenze|misvattingen|falsche (?:vorstellungen|annahmen)|volksglaube\w*|miti|fabels|misverstanden)\b|误区|誤區|谣言|謠言|誤解|迷信|俗説|भ्रम|मिथक|ग़लतफ़हमि|गलतफहमि|خرافات|مفاهيم خاطئة|افكار (?:خاطئة|شائعة)/;

/** The verdict on a line or in the next words, which makes a question, a rumour or a line under a heading a claim. */
const CONFIRMED =
  /(?:^|[-–—:*|"'(),.!?。？！؟]\s*)(?:(?:this|that|it|they|das|es|eso|esto|c'est|isso|e|dat) (?:is|are|ist|es|stimmt|klopt)? ?|(?:this|that) )?(?:true|correct|yes|yep|right|fact|ja|stimmt|richtig|wahr|si(?! )|cierto|verdadero|correcto|oui|vrai|exact|sim|verdade|verdadeiro|vero|waar|klopt|juist|tak|prawda|evet|dogru|sant|stammer|да|правда|верно)(?=[\s,.:;!*|)]|$)(?!\s*(?:and no|but|und nein|aber|y no|pero|et non|mais|e non|ma|maar|i nie|ale|men|но|и нет)\b)|^\s*[*_]*(?:はい|そうです|本当です|是的|没错|对[，,。]|हाँ|हां|जी हां|نعم|صحيح|네[,.]|예[,.]|맞습니다)/;
/** "Your grandmother is right: …", where the verb of saying stands in it. */
const SAYS_RIGHT =
  /说[得的]很?(?:对|没错)|說[得的]很?(?:對|沒錯)|言う(?:とお|通)り|सही कह|ठीक कह|(?:معه|معها|معهم) حق|(?:is|are|'s|'re)(?: (?:quite|absolutely|perfectly|entirely|completely))? (?:right|correct)(?=\s?[:,.;–—-])|\bha(?:t|ben) (?:(?:vollig|absolut|ganz) )?recht\b|(?<!\bno )\btienen? (?:toda la |mucha )?razon\b|(?<!\bn')(?<!\bn' )\b(?:a|ont) (?:bien |tout a fait )?raison\b|(?<!\bnao )\btem (?:toda (?:a )?)?razao\b|(?<!\bnon )\bha(?:nno)? (?:perfettamente )?ragione\b|\b(?:heeft|hebben) (?:helemaal )?gelijk\b/;
const YES = /\b(?:yes|yep|ja|si|oui|sim|tak|evet)$|да$|はい$|是的$|हाँ$|हां$|نعم$|[네예][,.]$/;
/** Stances that a verdict lifts. */
const LIFTED: readonly Stance[] = ['asked', 'attributed', 'quoted'];

/** In the rest of the line, or at the start of the next sentence. */
function isConfirmed(text: string, hit: PatternHit<unknown>, negative: boolean): boolean {
  if (SAYS_RIGHT.test(text.slice(hit.sentence.start, hit.start))) return true;
  const next = text.slice(hit.sentence.end, hit.sentence.end + 60).split(/[.\n。]/, 1)[0] as string;
  const verdict = CONFIRMED.exec(text.slice(hit.start, hit.sentence.end)) ?? CONFIRMED.exec(next.trimStart());
  // "You can't …: yes, you can."
  return verdict !== null && !(negative && YES.test(verdict[0]));
}

/**
 * A `used to` of purpose is no past, and a denial behind an English statement ("… if you don't exercise") takes nothing
 * back: for these two this folder's own rules stand.
 */
const IGNORED: readonly Stance[] = ['historical', 'negated'];

/** "Is", "es": so long is a word that claims nothing. */
const A_VERB = 4;

/** What of the sentence lies between the pattern's parts, joined. */
function gaps(text: string, hit: PatternHit<unknown>): string {
  const words = withoutOnly(text, hit.start, hit.end).replace(NOT_BUT, (said: string, at: number) => {
    // What is denied may be the claim itself.
    const from = hit.start + at;
    const isOfClaim = hit.parts.some(
      (part) => part.end - part.start > A_VERB && part.start > from && part.end <= from + said.length,
    );
    return isOfClaim ? said : ' '.repeat(said.length);
  });
  const parts = [...hit.parts].sort((a, b) => a.start - b.start);
  let between = '';
  for (let i = 1; i < parts.length; i += 1) {
    const from = (parts[i - 1] as Span).end - hit.start;
    between += ` ${words.slice(from, Math.max(from, (parts[i] as Span).start - hit.start))}`;
  }
  return between;
}

/** "Do not wash it, because cold water stops the period": the reason is a statement of its own. */
const BECAUSE =
  /\b(?:because|weil|denn|porque|ya que|puesto que|parce que|car|pois|perche|poiche|omdat|want)\b/;

/** "The same goes for …": what was denied of the one is denied of the other. */
const THE_SAME =
  /^[\s*_•-]*(?:(?:and|und|y|et|e|en) )?(?:(?:the )?same (?:goes|is true|applies|holds)|(?:likewise|ditto)\b|(?:das ?(?:gleiche|selbe)|dasselbe|gleiches|das) gilt (?:auch )?fur|(?:lo mismo|igual) (?:\w+ )?(?:vale|ocurre|pasa|sucede|se aplica|para|con)|(?:il en (?:va|est) de meme|meme (?:chose|remarque)|idem) (?:pour|de|avec)|o mesmo (?:\w+ )?(?:vale|ocorre|acontece|se aplica)|(?:lo )?stesso (?:\w+ )?(?:vale|discorso|si applica)|(?:hetzelfde|dat) geldt (?:ook )?voor)|^[\s*_•-]*(?:同样|同樣|同理|同様に|यही बात|ऐसा ही|وينطبق|والامر نفسه|وكذلك)/;
const LAST = 300; // UTF-16 units

function isSameAsDenied({ text, language }: Reading, { start, end }: Span, at: number): boolean {
  if (!THE_SAME.test(text.slice(start, Math.min(end, at)))) return false;
  const before = text.slice(Math.max(0, start - LAST), start).trimEnd();
  return denies(before.slice(sentenceAt(before, Math.max(0, before.length - 1)).start), language);
}

/** A denial in the clause before or between the parts; where verbs come last, also behind them. */
function isNegated(reading: Reading, hit: PatternHit<unknown>): boolean {
  const { text, language } = reading;
  if (isSameAsDenied(reading, hit.sentence, hit.start)) return true;
  if (denies(gaps(text, hit), language)) return true;
  const clause = clauseAt(text, hit.start);
  const before = withoutOnly(text, clause.start, hit.start).split(BECAUSE).at(-1) as string;
  if (denies(before.replace(NOT_BUT, ' '), language)) return true;
  if (language === 'en' || language === undefined) return false;
  const { end } = VERB_LAST.has(language) ? hit.sentence : clauseAt(text, hit.end);
  const [after = ''] = withoutOnly(text, hit.end, Math.max(hit.end, end)).split(SO, 1);
  const rest = withoutNeedless(after.replace(/^[a-z]+/, ''));
  return denies(rest.replace(WITHOUT, '').replace(AND, ''), language);
}

/** What opens a reference, and what its title is followed by. */
const REFERENCE =
  /(?:\b(?:sources?|references?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?)\b|来源|参考|出典|文献|स्रोत|المصدر|المراجع|\[\d{1,2}\]|\bet al\b|\p{L}{2,} \p{L}{1,3}[.,:])[^\n]*$/u;
const PUBLISHED =
  /^[^\n]{0,160}?(?:\bdoi\b|\bpmid\b|cochrane database|(?:19|20)\d\d ?; ?\d|(?:19|20)\d\d\W{1,3}\d+\(\d)/;

/** The title of a cited work says what was asked, not what was found. */
export function isTitle(text: string, { start, end }: Span): boolean {
  return (
    PUBLISHED.test(text.slice(end, end + 240)) && REFERENCE.test(text.slice(Math.max(0, start - 160), start))
  );
}

/**
 * True when the sentence asserts what the pattern says, in the assistant's own voice, today: not negated, quoted,
 * asked, attributed, discussed or taken back in the next words. Reads at most the sentence and 300 units around it.
 */
export function asserts(reading: Reading, hit: PatternHit<unknown>, ignore: readonly Stance[] = []): boolean {
  const { text } = reading;
  if (isTitle(text, hit) || inDoubtedCell(reading, hit) || isJudged(reading, hit.sentence, hit.parts))
    return false;
  if (isCounterfactual(text, hit.sentence, hit)) return false;
  const lifted = isConfirmed(text, hit, ignore.includes('negated')) ? LIFTED : [];
  for (const stance of stancesOf(reading, hit.focus)) {
    if (!IGNORED.includes(stance) && !ignore.includes(stance) && !lifted.includes(stance)) return false;
  }
  // What begins inside quotation marks is quoted, wherever it ends.
  if (lifted.length === 0 && hit.parts.some((part) => stancesOf(reading, part).has('quoted'))) return false;
  const consequence = consequenceOf(text, hit);
  if (consequence !== undefined) {
    if (denies(text.slice(consequence, hit.end), reading.language)) return false;
  } else if (!ignore.includes('negated') && (isNegated(reading, hit) || isAdvisedAgainst(reading, hit)))
    return false;
  const sentence = text.slice(hit.sentence.start, hit.sentence.end);
  // Of a question that is agreed with, "is it true that" discusses nothing.
  for (const cue of ignore.includes('asked') || SAYS_RIGHT.test(sentence) ? [] : discussed.scan(sentence)) {
    const at = hit.sentence.start + cue.start;
    if (!hit.parts.some((part) => at >= part.start && at < part.end)) return false;
  }
  if (lifted.length === 0 && !ignore.includes('attributed') && isHearsay(reading, hit.sentence, hit))
    return false;
  if (TAKEN_BACK.test(text.slice(hit.sentence.end, hit.sentence.end + 80).trimStart())) return false;
  return lifted.length > 0 || !underHeading(text, hit.sentence.start);
}

/** The head of a column that holds what people say; `MYTH` in it is a heading above. */
const SAID =
  /\b(?:(?:people|they|you|grandma|some|many) (?:say|hear|think|believe)|what people say|sayings?|claims?|beliefs?|man sagt|leute sagen|behauptung\w*|volksmund|aussage|se dice|dicen|la gente dice|afirmacion\w*|creencias?|on dit|croyances?|affirmations?|dizem|diz-se|crencas?|afirmac\w+|si dice|dicono|credenz[ae]|affermazion\w+|men zegt|mensen zeggen|bewering\w*|geloof)\b|说法|說法|老话|老話|俗话|俗話|传闻|传言|傳言|言い伝え|うわさ|俗説|कहते हैं|कहा जाता|धारणा|कहावत|يقول|يقولون|يقال|شائع|اعتقاد/;
const MYTHS = /(?:^|\W)(?:myth|mythos|mito|mythe|fabel)s?(?:\W|$)|误区|誤區|迷思|誤解|मिथक|خراف/;

/** A cell under "People say", or one that the next cell of its row takes back. */
function inDoubtedCell(reading: Reading, { start, end }: Span): boolean {
  const { text, language } = reading;
  const from = text.lastIndexOf('\n', start) + 1;
  if (text[from] !== '|') return false;
  const table = text.slice(Math.max(0, text.lastIndexOf('\n\n', from) + 1), from);
  const [head = ''] = table.trimStart().split('\n', 1);
  const column = text.slice(from, start).split('|').length - 1;
  const name = head.split('|')[column] ?? '';
  if (SAID.test(name) || MYTHS.test(name)) return true;
  const stop = text.indexOf('\n', end);
  const next = text.slice(end, stop < 0 ? text.length : stop).split('|')[1] ?? '';
  return denies(next, language) || /\b(?:false|myth|wrong|falsch|falso|faux|onwaar|fabel|mito)\b/.test(next);
}

/** Whether the lines above, up to 300 units, announce myths. */
function underHeading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const paragraph = before.lastIndexOf('\n\n', before.length - 4);
  return (
    HEADING.test(paragraph < 0 ? before : before.slice(Math.max(0, paragraph - 80))) || isAnnounced(text, at)
  );
}

const MAX_PARAGRAPHS = 12;

/** "Terrible advice, item by item:" announces what opens each paragraph behind it. */
function isAnnounced(text: string, at: number): boolean {
  let end = at - 2;
  if (!text.startsWith('\n\n', end)) return false;
  for (let seen = 0; seen < MAX_PARAGRAPHS && end > 0; seen += 1) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', end - 1) + 1, end - ANNOUNCED), end);
    if (/[:：]\s*$/.test(line)) return HEADING.test(line) || BAD_ADVICE.test(line);
    end = text.lastIndexOf('\n\n', end - 1);
  }
  return false;
}
const ANNOUNCED = 200;
const BAD_ADVICE =
  /\b(?:terrible|bad|wrong|outdated|old|dangerous|schlechte|falsche|alte|mal[oa]s?|antigu\w+|mauvais\w*|vieux|maus|antigos?|cattiv\w+|vecchi\w*|slechte?|oude?) (?:advice|tips?|ratschlage|rat|consejos?|conseils?|conselhos?|consigli|adviezen|raad)\b/;
