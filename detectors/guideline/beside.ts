import { everyMatch } from '../kit/every-match.ts';
import type { Span } from '../kit/sentences.ts';
import type { Slot, SlotKind } from './slots.ts';

/** Numbers that stand beside a recommendation and are none: the user's own, a sum, a step, opening hours. */

/** Kinds in which people give their own values. */
const VALUES: ReadonlySet<SlotKind> = new Set([
  'mgdl',
  'mmol',
  'percent',
  'pressure',
  'bare',
  'drinksWeek',
  'drinksDay',
  'mmolMol',
  'kilos',
  'celsius',
  'fahrenheit',
  'depth',
  'gramsDay',
  'minutesWeek',
  'moderateWeek',
  'hoursDay',
  'packYears',
  'portions',
  'grams',
  'milligrams',
  'micrograms',
  'units',
]);
/** Kinds of how much, as against how often and for whom. */
const AMOUNTS: ReadonlySet<SlotKind> = new Set([...VALUES, 'minutes', 'seconds']);

const NUMBERS = /\d+(?:[.,]\d+)?/g;

/** "I'm 40": no amount. */
const AGE_TOLD =
  /\b(?:i'?m|i am|aged?|turned|ich bin|tengo|j'ai|tenho|ho|ik ben)\s\d{1,3}(?!\d|[.,]\d|\s?(?:kg|g|mg|ml|l|%|min\w*|hours?|weeks?|months?|cm|m\b))|\d{1,3}[- ]?(?:years?|jahre?|anos|ans|anni|jaar|y\/?o)\b|\d{1,3}\s?(?:歳|岁|साल|سنة|عاما)/gi;

/** Every figure of the number was told by the user, with a unit or without. */
function isUsersOwn(prompt: string | undefined, written: string): boolean {
  const told = new Set(prompt?.replace(AGE_TOLD, ' ').match(NUMBERS) ?? []);
  const figures = written.match(NUMBERS) ?? [];
  return figures.length > 0 && figures.every((figure) => told.has(figure));
}

/** "Your two come to …", "you drink …", "that makes …": what somebody has, not what is advised. */
const PERSONAL =
  /\b(?:(?<!\b(?:keep|set|hold|store|maintain|get|bring|take) )(?:your|his|her|their)(?! (?:\w+ ){0,2}(?:goal|target|limit|aim|maximum|doctor|body))(?: [\w-]+){1,3} (?:is|was|are|were|of|at)|you(?:'re| are)? (?:drink|have|had|eat|ate|get|got|are (?:at|on|having)|slept|drank|consume|average|currently|now)|comes? to|came to|adds? up|works out|totals?|in total|altogether|that(?:'s| is| makes)|so about|(?:ihr|dein)e? (?!ziel|grenz)\w+ (?:ist|liegt|betragt|von|sind)|sie (?:trinken|haben|essen|kommen)|du (?:trinkst|hast|kommst)|ergibt|ergeben|sind das|insgesamt|zusammen|(?:su|tu|tus|sus) (?!meta|objetivo|limite)\w+ (?:es|son|de|esta en|fue)|bebes|toma usted|suman?|equivalen|son unos|en total|vous (?:buvez|avez|mangez|etes)|(?:votre|vos) (?!objectif|limite)\w+ (?:est|de|sont|a)|cela fait|ca fait|au total|(?:seu|sua) (?!meta|limite)\w+ (?:e|de|esta|foi)|voce (?:bebe|toma|tem|come)|somam?|da um total|lei (?:beve|ha|mangia)|(?:il suo|la sua|i suoi) (?!obiettivo|limite)\w+ (?:e|di|sono)|fanno|in totale|u (?:drinkt|heeft|eet)|je (?:drinkt|hebt)|uw (?!doel|streef)\w+ (?:is|van)|samen|in totaal|komt neer op|pijesz|razem|lacznie|to daje|daje to|toplam\w*|iciyorsun\w*|ediyor|eder|du (?:dricker|har)|totalt|blir)\b|(?<![а-я])(?:у вас|вы (?:пьете|едите)|итого|получается|выходит)(?![а-я])|あなたの\S{0,8}は|合計|つまり|(?:您|你)的\S{0,8}[是为]|合计|一共|总共|相当于|आपक\S \S+ |कुल|مجموع|الاجمالي|لديك|عندك|당신|총 |합계/;
/** As far before the number as that belongs to it. */
const OWN = 44;

/** "= 1.6 × 1.6". */
const OPERATOR_BEFORE = /[×÷*/=+√^≈∙·]\s?\(?\s?$|\b(?:x|mal|por|fois|times|per|divided by|geteilt durch)\s$/;
const OPERATOR_BEHIND = /^\s?\)?\s?(?:[→⇒×÷*=²√^≈∙·]|x\s?\d|\/\s?\d)/;

/** "If the previous 7 days of pills were taken": a time that has gone by. */
const GONE =
  /\b(?:previous|preceding|vorherigen|vorangegangenen|anteriores|precedents|precedentes|precedenti|voorgaande|voorafgaande)\s$|(?:过去|過去|之前)的?$|पिछले\s$|السابقة\s$/;
export const isGone = (line: string, { start }: Span): boolean =>
  GONE.test(line.slice(Math.max(0, start - 20), start));

export const isOperand = (line: string, { start, end }: Span): boolean =>
  OPERATOR_BEHIND.test(line.slice(end, end + 8)) ||
  OPERATOR_BEFORE.test(line.slice(Math.max(0, start - 12), start));

/** "Most of them eat 8 g": what people have, not what they should. */
const EATEN =
  /\b(?:most (?!of |should|can|need|bod|guid|adults? (?:need|should))\w+ (?:eat|drink|get|take in|consume)|(?:americans|britons|indians|canadians|australians|germans|people) (?:eat|drink|consume|get)|(?:los|las|os) \w+ (?:comen|consumen|comemos|consumem|comem|toman|bebem)|(?:les|nous) (?:\w+ )?(?:mangent|consomment|mangeons|consommons|boivent)|(?:gli|i) \w+ (?:mangiano|consumano|bevono)|die (?:meisten|deutschen|osterreicher|schweizer) (?:\w+ )?(?:essen|nehmen|trinken))\b|人均|日本人は/;

/** "… and 9 to 11 hours of sleep": of sleep, whatever the sentence is about. */
const OF_SLEEP =
  /^\s?(?:of (?:\w+ )?sleep|schlaf|de (?:sueno|sommeil|sono)|di sonno|slaap)(?![a-z])|^の睡眠|^睡眠|^ (?:की )?नींद|^ (?:من )?(?:ال)?نوم/;
/** "One portion is 80 g", "une portion ≈ 80 g". */
const A_PORTION =
  /\b(?:portions?|servings?|porcion(?:es)?|porcao|porcoes|porzion[ei]|porties?)\)?\s?(?:≈|~|=|:|is|ist|are|sind|es|son|est|e|sao|fait|entspricht|equivale a|means|about|weighs)\s?(?:about |around |etwa |rund |ca\. |unos |environ |cerca de |circa |ongeveer )?$/;

/** Before a number that begins something: only there is one that lies too high wrong. */
const BEGINS =
  /[≥>]|\b(?:defin\w*|from|starts?|begins?|threshold|cut-?off|above|over|at least|exceed\w*|(?:or|and) (?:higher|more|above|greater|over)|when|if|at|ab|beginnt|uber|oder (?:hoher|mehr)|und mehr|wenn|a partir|desde|empieza|(?:o|y) (?:mas|superior\w*|mayor)|por encima|superior\w*|cuando|des|commence|au-dessus|superieure?|(?:ou|et) (?:plus|mais)|comeca|acima|quando|da|inizia|oltre|in su|(?:o|e) (?:piu|superior\w*)|supera|maior|mayor|maggiore|superiore|egale|igual|vanaf|begint|boven|(?:of|en) (?:hoger|meer)|od|powyzej|(?:lub|i) wiecej|uzeri|ustu|itibaren|fran|over|eller (?:mer|hogre))\b|(?<![а-я])(?:от|выше|более|свыше)(?![а-я])|以上|超え|から|及以上|超过|达到|(?:से|या) (?:ऊपर|अधिक|ज.{0,2}यादा)|और ऊपर|فما فوق|او اكثر|اكثر من|فاكثر|이상|부터|넘/;
const ENDS =
  /[≤<]|\b(?:below|under|less|lower|unter|menos|inferior|moins|dessous|abaixo|sotto|meno|onder|ponizej|altinda|under)\b|ниже|未満|以下|低于|से कम|اقل|미만/;

/** "No more than 14", "the limit is 126": the right number may stand without its unit. */
const LIMIT =
  /\b(?:no more than|not more than|at most|up to|maximum(?: of)?|limit(?:s|ed)?(?: is| of|:)?|threshold(?: is| of)?|guideline (?:of|is)|recommended|cut-?off(?: is| of)?|hochstens|maximal|grenze(?: liegt bei| ist| von| bei)?|grenzwert|no mas de|como maximo|hasta|el limite (?:es|esta en)|limite(?: es| de| est| di| e)?|umbral(?: es| de)?|pas plus de|au maximum|seuil(?: est| de)?|no maximo|ate|non piu di|al massimo|soglia(?: e| di)?|niet meer dan|hoogstens|grens(?: is| van)?|najwyzej|nie wiecej niz|granica to|en fazla|sinir|hogst|gransen(?: ar)?)\s{1,2}(?:von |de |di |van |of )?$|(?:не более|максимум|предел|порог)\s$|(?:上限は?|最大|不超过|标准是?|界限[是为]?|अधिकतम|सीमा|الحد|최대|기준은?)\s?$/;

/** Of a limit without a lower end, the part from which a number is one. */
const RIGHT = 0.4;

/** Whether the sentence says the right number of the topic behind words for a limit, without its unit. */
function saysRight(line: string, accept: Ranges, slot: Slot): boolean {
  for (const match of everyMatch(line, NUMBERS)) {
    if (match.index >= slot.start && match.index < slot.end) continue;
    const value = Number(match[0].replace(',', '.'));
    // Near the limit: "no more than 4 on one day" is none of the week's 10.
    if (!accept.some(([low, high]) => value >= (low === 0 ? high * RIGHT : low) && value <= high)) continue;
    if (LIMIT.test(line.slice(Math.max(0, match.index - 40), match.index))) return true;
  }
  return false;
}

/** Whether a value is one that somebody has. `line`: the sentence, `span` inside it. */
export function isSomebodys(line: string, { start, end }: Span, prompt: string | undefined): boolean {
  return isUsersOwn(prompt, line.slice(start, end)) || PERSONAL.test(clauseBefore(line, start));
}

function clauseBefore(line: string, at: number): string {
  const before = line.slice(Math.max(0, at - OWN), at);
  return before.split(/[;:,](?!\d)|\s[–—-]\s/).at(-1) ?? before;
}

/** "120 mg of iron" beside folic acid. */
const IRON =
  /^[\s*)]{0,3}(?:(?:of|de|d'|di|an|elemental\w*) ?){0,2}(?:iron|elementares eisen|eisen|hierro|fer|ferro|ijzer|鉄|铁|आयरन|लौह|حديد|الحديد)/;

type Ranges = readonly (readonly [number, number])[];
/** What of a topic's row is looked at here. */
type Advice = { readonly [kind in SlotKind]?: Ranges | undefined } & {
  readonly fact: string;
  readonly threshold?: 'high' | 'low' | 'both' | undefined;
};

/** Whether a number that no body gives is not given as advice. `line`: the sentence, `slot` inside it. */
export function isBeside(line: string, slot: Slot, topic: Advice, prompt: string | undefined): boolean {
  const accept = topic[slot.kind];
  if (!accept || !AMOUNTS.has(slot.kind)) return false;
  const { threshold } = topic;
  const { start, end }: Span = slot;
  const written = line.slice(start, end);
  const before = line.slice(Math.max(0, start - OWN), start);
  const clause = clauseBefore(line, start);
  const behind = line.slice(end, end + 24);
  if (VALUES.has(slot.kind) && isSomebodys(line, slot, prompt)) return true;
  // "7 × 47 g, that is 33 drinks a week": reckoned.
  if (slot.kind === 'drinksWeek' && /[×=]/.test(line.slice(0, start))) return true;
  if (
    (slot.kind === 'micrograms' || slot.kind === 'milligrams') &&
    IRON.test(behind) &&
    !/\biron\b/i.test(topic.fact)
  )
    return true;
  if (
    (slot.kind === 'hoursDay' || slot.kind === 'minutes') &&
    OF_SLEEP.test(behind) &&
    !topic.fact.includes('leep')
  )
    return true;
  if (A_PORTION.test(before)) return true;
  // "Age + 5 g".
  if (/\+\s?$/.test(before)) return true;
  if (OPERATOR_BEHIND.test(behind) || (slot.kind === 'bare' && OPERATOR_BEFORE.test(before))) return true;
  if (VALUES.has(slot.kind) && EATEN.test(clause)) return true;
  const near = `${clause} ${slot.kind === 'pressure' ? written : ''} ${behind.slice(0, 22)}`;
  const top = Math.max(...accept.map(([, high]) => high));
  const bottom = Math.min(...accept.map(([low]) => low));
  if (threshold === 'high' && slot.low > top && !BEGINS.test(near)) return true;
  if (threshold === 'low' && slot.high < bottom && !ENDS.test(near)) return true;
  if (threshold === 'both' && !BEGINS.test(near) && !ENDS.test(near)) return true;
  return VALUES.has(slot.kind) && saysRight(line, accept, slot);
}
