import { z } from 'zod';
import { everyMatch } from '../kit/every-match.ts';
import { withVowelSigns } from '../kit/fold.ts';
import { withoutInsurance } from '../kit/insurance.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt, type Span } from '../kit/sentences.ts';
import { simplified } from '../kit/simplified.ts';
import { stancesOf } from '../kit/stance.ts';
import { givesSomething, hasObject, isActive, isOtherSense } from './other-sense.ts';
import { isDrug, type Mentions } from './terms.ts';
import { opensWithYes, yesOf, yesTo } from './yes.ts';

const Line = z.strictObject({ allow: z.string(), solid: z.string(), deny: z.string(), warn: z.string() });
const file = loadKnowledge(import.meta.url, 'permissions.yaml', z.record(z.string(), Line));

interface Language {
  readonly allow: Seldom;
  readonly solid: RegExp;
  readonly deny: RegExp;
  readonly warn: RegExp;
}

const languages = new Map<string, Language>(
  Object.entries(file).map(([id, line]) => {
    const patternOf = (name: keyof typeof line): string => {
      const pattern = withVowelSigns(line[name]);
      return id === 'zh' ? simplified(pattern) : pattern;
    };
    return [
      id,
      {
        allow: new Seldom(new RegExp(patternOf('allow'), 'g')),
        solid: new RegExp(patternOf('solid'), 'g'),
        deny: new RegExp(patternOf('deny')),
        warn: new RegExp(patternOf('warn')),
      },
    ];
  }),
);

export const LANGUAGES: readonly string[] = [...languages.keys()];

/** Where a negation may stand behind what it denies. */
const DENIES_LATE: ReadonlySet<string> = new Set(['de', 'nl', 'fr', 'ja', 'ko', 'tr', 'hi']);

export interface Permission extends Span {
  /** Only what stands behind it is allowed. */
  readonly gives: boolean;
  /** "Can take", not "can be taken". */
  readonly active: boolean;
  /** "Yes", to a question of whether it may be taken. */
  readonly answers?: boolean;
}

/** "Right up to the birth" allows all the way, where "until" alone is a limit. */
export const TO_THE_END =
  /\b(?:right )?(?:up )?(?:to|until|till) (?:the )?(?:birth|delivery|due date|end of (?:the )?pregnancy)\b|\bbis (?:zur|kurz vor der) (?:geburt|entbindung)\b|\bhasta el (?:parto|final del embarazo)\b|\bjusqu'(?:a l'accouchement|au terme|a terme|a la naissance|a la fin de la grossesse)\b|\bate (?:o parto|ao parto|o fim da gravidez)\b|\bfino al (?:parto|termine)\b|\btot (?:aan )?de (?:bevalling|geboorte)\b|出産まで|直到(?:分娩|生产)|डिलीवरी तक|حتى الولادة/g;

/** More permissions in one sentence say nothing new. */
const MANY = 6;

/** "May be safe" promises nothing. */
const MAYBE =
  /\b(?:may|might|could|possibly|probably|perhaps|moglicherweise|vielleicht|podria|peut-etre|talvez|forse|misschien)\s+(?:well\s+)?(?:(?:turn|work) out to\s+|prove to\s+)?(?:be\s*)?$/;

/** "Mention statins whenever clarithromycin is prescribed." */
const WHENEVER =
  /\b(?:whenever|each time|every time|sooft|immer wenn|cada vez que|siempre que|chaque fois que|sempre que|ogni volta che|telkens als)\s(?:\S+\s){0,4}$/;
/** "Legal, yes; safe in pregnancy, no." */
const NO_BEHIND =
  /^[^,.;:!?\n]{0,40}[,:—–]\s?[*_]*(?:no|never|nein|nie(?:mals)?|nunca|non|jamais|nao|mai|nee|nooit|いいえ|不|नहीं|لا)[*_]*\s?(?:[.;!。।]|$)/;

/** "If dengue is possible, …", "if your doctor allows it, …": what is allowed in a condition is none. */
const IN_CONDITION =
  /(?:^|[.;:(!?] ?)[\s*_•-]*(?:and |but )?(?:if|in case|wenn|falls|sofern|si|se|caso|als|indien)\s[^,;:.]*$/;
const ENDS_CONDITION = /^[^,;:.!?]{0,30},/;

/** "They do not go well together": the words of a good match, denied where some languages put the denial in between. */
const ILL_MATCHED =
  /\bvertr(?:agt|agen) sich\b[^.;:!?\n]{0,40}\b(?:nicht|schlecht|kaum)\b|\b(?:pas(?! d[e'])|mauvais|mal|niet|slecht|non|no|nao|nicht|schlecht)\b[^.,;:!?\n]{0,16}\b(?:menage|ensemble|samen|zusammen|d'accordo|insieme|se llevan bien|se dao bem)\b(?! (?:ne|n'|keine?|geen|nessun|no|nao)\b)/;

/**
 * Where the sentence allows something without taking it back: no negation in the clause, no warning in the sentence, in the
 * assistant's own voice. Denials that allow ("no problem", "does not interact") are no negation.
 */
export function permissionsIn(
  reading: Reading,
  sentence: Span,
  mentions: Mentions,
  question: string | undefined,
): Permission[] {
  const id = reading.language ?? 'en';
  const language = languages.get(id);
  if (!language) return [];
  const { text } = reading;
  const words = withoutOrdinals(withoutInsurance(text.slice(sentence.start, sentence.end)));
  if (ILL_MATCHED.test(words)) return [];
  const found: Permission[] = [];
  const said = yesOf(text, sentence);
  if (said) found.push({ ...said, gives: false, active: false });
  const yes = yesTo(text, sentence, question);
  if (yes && isOwn(reading, sentence, yes))
    found.push({ ...yes, gives: false, active: false, answers: true });
  // "Yes, half a spoon is safe for her": of what was asked.
  const opens = opensWithYes(words, question) && ![...mentions.of.keys()].some(isDrug);
  let blank: string | undefined;
  for (const match of everyMatch(words, language.allow)) {
    // Same length, so that offsets hold.
    blank ??= [AMOUNT, language.solid, TO_THE_END].reduce(
      (all, each) => all.replace(each, (out) => '~'.repeat(out.length)),
      words,
    );
    blank = withoutContrasts(blank, sentence.start, mentions);
    if (language.warn.test(blank) && !warnsBefore(language, blank, match.index)) continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (isDenied(id, text, sentence, blank, span)) continue;
    const before = words.slice(Math.max(0, match.index - 60), match.index);
    const after = words.slice(match.index + match[0].length).slice(0, 60);
    if (
      (AFTER_LAST.test(after) && !namesDrug(text, mentions, span.end)) ||
      NOT_DOING.test(before) ||
      isOtherSense(match[0], before, after)
    )
      continue;
    if (
      WHENEVER.test(before) ||
      NO_BEHIND.test(after) ||
      MAYBE.test(before) ||
      (IN_CONDITION.test(before) && ENDS_CONDITION.test(after))
    )
      continue;
    if (isOwn(reading, sentence, span))
      found.push({
        ...span,
        gives: !opens && (givesSomething(match[0], before) || hasObject(match[0], after)),
        active: isActive(match[0]),
        ...(opens ? { answers: true } : {}),
      });
    if (found.length === MANY) break;
  }
  return found;
}

/** "It can be started the day after the last tablet of phenelzine": of the other one. */
const namesDrug = (text: string, { of }: Mentions, from: number): boolean =>
  [...of].some(
    ([term, spans]) =>
      isDrug(term) && spans.some(({ start }) => start >= from && !text.slice(from, start).includes('(')),
  );

/** "In der 34. Woche": the full stop of an ordinal ends no clause. Same length, so that offsets hold. */
const withoutOrdinals = (words: string): string => words.replace(/(?<=\b\d{1,2})\.(?= \p{L})/gu, '~');

/** "Pregnancy is safe a month after the last dose": when it is no longer taken. */
const AFTER_LAST =
  /\b(?:after (?:the |your |her |their )?(?:last|final)|after (?:stopping|finishing)|nach (?:der|dem) (?:letzten|ende|absetzen)|despues de (?:la ultima|dejar|suspender)|apres (?:la derniere|l'arret)|(?:apos|depois d)\w* (?:a |da )?(?:ultima|parar)|dopo (?:l'ultima|la sospensione)|na (?:de laatste|het stoppen))\b|最後の(?:服用|内服|投与)|(?:停药|停藥|末次)|आख?िरी खुराक|بعد (?:اخر|ايقاف|التوقف)/;
const CONTRAST =
  /\b(?:rather than|instead of|unlike|in place of|statt|anstatt|anstelle|anders als|im gegensatz zu|en lugar de|en vez de|mas que|a diferencia de|au lieu d[e']|plutot qu[e']|contrairement a|em vez de|em lugar de|ao contrario d[eoa]s?|invece (?:di|che)|al posto di|piuttosto che|a differenza di|in plaats van|anders dan|zamiast|i stallet for|istallet for|till skillnad fran)(?![a-z])|ではなく|代わりに|而不是|而唔係|के बजाय|की जगह|بدلا من|بدل|вместо|в отличие от/g;
/** As far behind it stands what something is held against. */
const AGAINST = 40;

/** "A blood thinner rather than a painkiller": nothing that could be taken is meant, so nothing is advised against. */
function withoutContrasts(words: string, offset: number, { of }: Mentions): string {
  return words.replace(CONTRAST, (said, at: number) => {
    const isBehind = !AFTERWARDS.test(said);
    const behind = words.slice(at + said.length, at + said.length + AGAINST).split(/[,;:、，]/)[0] ?? '';
    const start = offset + at + (isBehind ? said.length : -AGAINST);
    const end = isBehind ? start + behind.length : offset + at;
    const isDrugThere = [...of].some(
      ([term, spans]) => isDrug(term) && spans.some((one) => one.start < end && one.end > start),
    );
    return isDrugThere ? said : '~'.repeat(said.length);
  });
}

/** Languages that name it before the word. */
const AFTERWARDS = /^(?:ではなく|代わりに|के बजाय|की जगह)/;

/** Whom to ask, in words that some languages count among the warnings. */
const CONSULT =
  /\b(?:talk (?:to|with)|ask (?:your|a|the)|check with|speak (?:to|with)|consult\w*|(?:haus|kinder|frauen)?arzt\w*|medic[oa]s?|medecins?|huisarts\w*|arts|overleg\w*|lekarz\w*|doktor\w*|lakare\w*|pediatra)\b|врач\S*|医生|醫生|医师|醫師|医師(?:に|の)?|डॉक्टर|طبيب\S*|의사\S*/g;

/** "Tell your doctor, but only so that she knows: it is safe": all that warns is whom to ask, before a colon. */
function warnsBefore({ warn }: Language, words: string, at: number): boolean {
  const head = Math.max(words.lastIndexOf(':', at), words.lastIndexOf(';', at), words.lastIndexOf('：', at));
  if (head < 0 || warn.test(words.slice(head))) return false;
  const before = words.slice(0, head).replace(CONSULT, ' ');
  return !warn.test(before.replace(/\bbefore (?:you )?(?:start )?trying\b/g, ' '));
}

function isDenied(id: string, text: string, sentence: Span, blank: string, span: Span): boolean {
  const { start } = clauseAt(text, span.start);
  const end = DENIES_LATE.has(id)
    ? Math.max(clauseAt(text, Math.max(span.start, span.end - 1)).end, span.end)
    : span.end;
  const clause = blank
    .slice(Math.max(0, start - sentence.start), end - sentence.start)
    .replace(COORDINATED, '');
  return (languages.get(id) as Language).deny.test(clause);
}

/** "It does not depend on the kidneys and can be kept": the denial is of what stands before the "and". */
const COORDINATED =
  /^.*\b(?:and|so|und|y|e|et|en)\s(?=(?:also |therefore |puede|pode|peut|puo|kann|darf|kan|mag|can|may)\b)/;
/** "Is no penicillin", "contains no alcohol": what it is, not whether it may be taken. */
const NO_MEMBER =
  /\b(?:(?:does not|doesn't) contain|(?:is|are) (?:not an?|no)|(?:is|are)n't an?|enthalt kein\w*|ist kein\w*|no contiene|no es una?|ne contient pas|n'est pas une?|nao contem|nao e uma?|non contiene|non e una?|bevat geen|is geen)\s/g;

/** "Not drinking is safe", in languages that put the negation right before what is allowed. */
const NOT_DOING =
  /(?:ない(?:の|方|ほう|こと)[がは](?:一番|最も|より)?|不[^，。；、]{1,6}(?:最|更|才|比较|比較)(?:是)?|(?:안|않는|말아야)[^.,]{0,10}(?:것|게|편|쪽)이?\s?(?:더|가장)?\s?)$/;

/** The clause of what is allowed forbids it: "no ibuprofen; paracetamol is the safer one". */
export function forbids(reading: Reading, subject: Span, permission: Span): boolean {
  const { text } = reading;
  const clause = clauseAt(text, subject.start);
  if (permission.start < clause.end && permission.end > clause.start) return false;
  const language = languages.get(reading.language ?? 'en');
  if (language === undefined) return false;
  const words = text.slice(clause.start, clause.end).replace(language.solid, '').replace(NO_MEMBER, ' ');
  return (
    language.deny.test(words) ||
    language.warn.test(words) ||
    NOT_THIS.test(words) ||
    LEFT_OFF.test(words) ||
    WEAKENS.test(words)
  );
}
/** "Rifampicin and St John's wort lower its effect; the copper coil is an option". */
const WEAKENS =
  /\b(?:reduces?|lowers?|weakens?|interferes?|interacts?|undermines?|reduz\w*|diminu\w*|reduc\w*|redui\w*|riduc\w*|riducono|vermindert?|verminderen|verringer\w*|verlaagt|schwach\w*|interag\w*|interfer\w*)\b/;
/** "Skip the retinol; azelaic acid is safe". */
const LEFT_OFF =
  /^[\s*_-]*(?:(?:please|just|so|then|for now),? )?(?:skip|leave (?:out|off)|swap|drop|ditch|cut out|lay off|pass on|replace|trade|put\b.{0,30}\b(?:back|away|down)|ersetz\w*|tausch\w*|cambi[ae]\w*|sustituy\w*|remplacez?|troque|substitua|sostituisc\w*|vervang)\b/;
/** "Rice is fine, gluten no." */
const NOT_THIS = /\b(?:no|nein|nicht|non|nao|niet|nee|not)[\s.!]*$/;

/** Whether the words warn of something. */
export function warns(reading: Reading, { start, end }: Span): boolean {
  const language = languages.get(reading.language ?? 'en');
  return language?.warn.test(reading.text.slice(start, end).replace(language.solid, '')) ?? false;
}

/** What warnings of a pair say in so many words, where "only" or "monitor" may be about anything. */
const BANS =
  /contra-?indi|kontraindi|\bavoid|unsafe|danger|harmful|vermeid|\bmeid|gemieden|gefahrlich|verboten|\btabu|\bevit|prohib|proib|proscri|peligr|perig|pericol|interdit|deconseil|vietat|vermijd|vermeden|gevaar|stop(?:ped|s)? (?:it|the|taking)|禁|避け|避免|控え|危険|危险|वर्जित|मना|बचें|बचना|ख़?तरनाक|ممنوع|تجنب|خطير|\b(?:fatal|deadly|lethal|kill|todlich|lebensgefahr|mortal|mortel|mortais|letal|dodelijk|levensgevaar)|命に関わ|致命|जानलेवा|مميت|\b(?:postpone|put off|hold off|verschob|verschieb|aplaz|posp(?:on|ues)|posterg|repouss|adiad|adiar|rimanda|rinviat|posticip|uitgesteld|uitstellen)|延期|推迟|推遲|टाल|تاجيل/;

/** Whether the words deny or forbid something. */
export function rulesOut({ language: id }: Reading, words: string): boolean {
  const language = languages.get(id ?? 'en');
  const rest = words
    .replace(AMOUNT, '~')
    .replace(NO_WAITING, '~')
    .replace(language?.solid ?? /$^/g, '~');
  return (language?.deny.test(rest) ?? false) || BANS.test(rest);
}

/** Whether it bans in so many words. */
export const bans = (words: string): boolean => BANS.test(words);

/** "Do not wait: call …": urges and denies nothing. */
const NO_WAITING =
  /\b(?:(?:do not|don't|never) (?:wait|hesitate|delay|drive|ignore)|nicht (?:warten|zogern|abwarten)|no (?:esper|dud|tard)\w*|n'(?:attend|hesit)\w* pas|nao (?:esper|hesit)\w*|non (?:aspett|esit)\w*|niet (?:wachten|aarzelen)|wacht niet)\b|待たず|不要等|别等/g;

/** Not quoted, asked, debunked, said by others or said of the past. "You asked about X: it is safe" is the assistant's. */
function isOwn(reading: Reading, sentence: Span, span: Span): boolean {
  const stances = stancesOf(reading, span);
  for (const stance of ['quoted', 'asked', 'debunked', 'historical'] as const)
    if (stances.has(stance)) return false;
  return !stances.has('attributed') || /[:：;—]/.test(reading.text.slice(sentence.start, span.start));
}

/** "No more than 4 g": how much, not whether. */
const AMOUNT =
  /\b(?:(?:no|not|never) (?:more|longer|higher|further) than|(?:do not|don't|not|never|without|should(?:n't| not)) exceed\w*|nicht (?:mehr|langer|hoher) als|nicht uberschreiten|no (?:mas|exced\w*|super\w*|sobrepas\w*)(?: de)?|(?:ne )?pas plus d[e']|(?:ne )?depass\w+ (?:pas|jamais)|sans depasser|nao (?:mais|exced\w*|ultrapass\w*|pass\w*)(?: de| do que)?|sem (?:ultrapassar|exceder)|non (?:piu|super\w+|oltre)(?: di)?|senza superare|niet (?:meer|langer|hoger) dan)(?![a-z])|不(?:要|可|得|能|应)?(?:超过|超過)|を超えない|से (?:ज़्यादा|ज्यादा|अधिक) (?:न|नहीं)|لا (?:تتجاوز|يتجاوز|تزيد|يزيد)|دون تجاوز/g;

/** The words without what only reassures and without whom to ask; nothing where they deny or warn. */
export function restOf({ language: id }: Reading, words: string): string | undefined {
  const language = languages.get(id ?? 'en');
  if (!language) return undefined;
  const rest = words.replace(AMOUNT, '~').replace(language.solid, '~').replace(CONSULT, ' ');
  return language.warn.test(rest) || language.deny.test(rest) ? undefined : rest;
}
