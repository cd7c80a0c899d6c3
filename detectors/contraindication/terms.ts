import { z } from 'zod';
import { everyMatch } from '../kit/every-match.ts';
import { arabicSpellings, fold, hindiSpellings } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import { perReading } from '../kit/per-reading.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { simplified } from '../kit/simplified.ts';
import { createLexicon } from '../patterns/lexicon.ts';

const TermsFile = z.strictObject({
  drugs: z.record(z.string(), z.string()),
  people: z.record(z.string(), z.string()),
});
const first = loadKnowledge(import.meta.url, 'terms.yaml', TermsFile);
const { drugs, people } = loadKnowledge(
  import.meta.url,
  'further.yaml',
  TermsFile.extend({ sources: z.unknown(), pairs: z.unknown() }),
);
const file = { drugs: { ...first.drugs, ...drugs }, people: { ...first.people, ...people } };

/** Names of lists: `nsaid`, `pregnant`. */
export type Term = string;

export const isDrug = (term: Term): boolean => term in file.drugs;
/** Throws on a name that terms.yaml does not have: a wrong knowledge file is a bug of the build. */
export function termsOf(line: string): readonly Term[] {
  const names = line.split(' ');
  const wrong = names.find((name) => !(name in file.drugs || name in file.people));
  if (wrong !== undefined) throw new Error(`terms.yaml has no list "${wrong}"`);
  return names;
}

const names = [...Object.keys(file.drugs), ...Object.keys(file.people)];
const listOf = (name: Term): readonly string[] => {
  const words = file.drugs[name] ?? file.people[name] ?? '';
  // Japanese keeps signs that Chinese has simplified.
  const written = [...new Set(`${words}|${simplified(words)}`.split('|'))].flatMap(hindiSpellings);
  return isDrug(name) ? written.flatMap(arabicSpellings) : written;
};
/** A star inside a phrase ("uczulen* na penicylin*") is more than the lexicon reads. */
const isLoose = (phrase: string): boolean => phrase.slice(0, -1).includes('*');
const lexicon = createLexicon(names.map((name) => listOf(name).filter((phrase) => !isLoose(phrase))));
const loose = new Map(
  names.flatMap((name) => {
    const phrases = listOf(name).filter(isLoose);
    if (phrases.length === 0) return [];
    const parts = phrases.map((phrase) => fold(phrase).replaceAll('*', '[^\\s.,]{0,12}'));
    return [[name, new RegExp(`(?<![^\\s(,'’])(?:${parts.join('|')})`)] as const];
  }),
);

/** What stands in one stretch of text, by name of list. */
export interface Mentions {
  readonly of: ReadonlyMap<Term, readonly Span[]>;
  readonly start: number;
  readonly end: number;
}

export function mentionsIn(reading: Reading, start: number, end: number): Mentions {
  const of = new Map<Term, readonly Span[]>();
  for (const [id, spans] of lexicon.scan(reading, start, end)) {
    const taken = spans.filter(
      (one) => !INTO_MILK.test(reading.text.slice(Math.max(0, one.start - 12), one.end)),
    );
    if (taken.length > 0) of.set(names[id] as Term, taken);
  }
  return { of, start, end };
}

/** "Very little gets into milk": the mother's, which nobody drinks from a glass. */
const INTO_MILK =
  /\b(?:into|in (?:the|your|her|breast|die|ihre|de)|(?:a|en|dans|no|nel|nella|pour) (?:la|el|le)?|nel|no|pelo) ?(?:breast |mutter|moeder)?(?:milk|milch|leche|lait|leite|latte|melk)$|(?:进入|進入|分泌到)(?:乳汁|奶)$/;

/** "for people without asthma", "if you are not pregnant": named, but not there. */
const WITHOUT =
  /(?:\b(?:without|no|not|non|free of|don't have|do not have|isn't|aren't|never had|ohne|kein\w*|nicht|nie|sin|no tiene\w*|sans|n'avez pas d[e']|sem|nao|senza|non|zonder|geen|niet|bez|nie|utan|inte|ej|prevents?|preventing|avoid|against|before|outside|after|plan\w*|trying|other than)\s(?:\S+\s){0,1}|不是|没有|非|без |не )$/;

/** Whoever had it still has it: "after a heart attack". */
const LASTING: ReadonlySet<Term> = new Set([
  'heart-disease',
  'unstable-angina',
  'ulcer',
  'oestrogen-risk',
  'bariatric',
  'angioedema',
  'agranulocytosis',
  'hit',
  'bleeding-brain',
  'psychosis',
  'pancreatitis',
  'long-qt',
]);
const AFTER = /\b(?:after|nach)\s(?:\S+\s){0,1}$/;

/** First place where `term` is named as present; the numbers of ages and filtration rates count as names too. */
export function present(reading: Reading, mentions: Mentions, term: Term): Span | undefined {
  const { text } = reading;
  const unborn = CHILDREN.has(term) && isBeforeBirth(reading);
  for (const span of mentions.of.get(term) ?? []) {
    if (unborn && BABY.test(text.slice(span.start, span.end))) continue;
    const before = text.slice(Math.max(mentions.start, span.start - 28), span.start);
    // "No terceiro trimestre" is "in the third".
    const lead = reading.language === 'pt' ? before.replace(/\bno\b/g, 'em') : before;
    if (!WITHOUT.test(lead) || (LASTING.has(term) && AFTER.test(lead))) return span;
  }
  const words = text.slice(mentions.start, mentions.end);
  const found = loose.get(term)?.exec(words) ?? (NUMBERS[term] as (words: string) => Match)?.(words);
  if (!found) return undefined;
  const start = mentions.start + found.index;
  return { start, end: start + found[0].length };
}

/** Of these lists a baby may be one that is not born yet: "Did I hurt the baby?", 22 weeks pregnant. */
const CHILDREN: ReadonlySet<Term> = new Set(['infant', 'newborn', 'toddler', 'child', 'feverish-child']);
const BABY =
  /^(?:bab[iy]|kind(?:es)?$|kindje|child$|enfant$|nino$|hijo$|crianca$|filho$|bambino$|figlio$|bub|bebe|bimb[oi]|赤ちゃん|お子|宝宝|孩子|शिशु|बच्च|طفل|ребен|아기)/;
const UNBORN =
  /pr[ae]e?-?[ei]?[ck]lamp|amnio|trimest|\bunborn|fruchtwasser|ungeboren|liquid[oe] amniot|胎児|胎盘|胎儿|भ्रूण|الجنين/;
const BORN =
  /breast-?fe|nursing|stillen|gestillt|lactan|amamant|allait|allatt|borstvoeding|授乳|哺乳|母乳|स्तनपान|رضاع|months? old|monate alt|\bnewborn/;
/** A text on pregnancy is read so far. */
const LONGEST = 4000;

const isBeforeBirth = perReading((reading): boolean => {
  const text = reading.text.slice(0, LONGEST);
  return (PREGNANCY.test(text) || UNBORN.test(text)) && !BORN.test(text);
});

/** Whoever may have it is named, and is no child: "nursing mothers may eat honey". */
const GROWN =
  /\b(?:mothers?|mums?|moms?|parents?|grandparents?|adults?(?! (?:doses?|strength|tablets?|aspirin|medicines?|portion|caplets?))|grown-?ups?|siblings?|older (?:children|kids|brother|sister)|mutter|muttern|eltern|erwachsene\w*|geschwister\w*|altere\w* kinder\w*|madres?|padres|adultos?|hermanos?|ninos mayores|meres?|mamans?|adultes?|parents|aines?|maes|mae|pais|irmaos?|criancas maiores|mamme|mamma|madri|genitori|adulti|fratelli|moeders?|ouders|volwassenen|broertjes|zusjes)\b|母親|お母さん|大人|成人|妈妈|母亲|大人|哺乳期|माँ|माता|वयस्क|الام(?:هات)?\s|البالغ/;

/** Who is not with child: "your husband may take ibuprofen". */
const PARTNER =
  /\b(?:(?:your|her) (?:husband|partner|boyfriend|brother|father|dad)|(?:ihr|dein) (?:mann|partner|freund)|(?:su|tu) (?:marido|esposo|pareja|novio)|(?:votre|ton) (?:mari|compagnon|conjoint)|(?:seu|o) (?:marido|esposo|parceiro)|(?:suo|tuo) (?:marito|compagno)|(?:uw|je) (?:man|partner|vriend))\b|ご主人|夫は|丈夫|老公|पति|زوجك/;

export function isOfGrown(term: Term, words: string): boolean {
  return (CHILDREN.has(term) && GROWN.test(words)) || (term === 'pregnant' && PARTNER.test(words));
}

type Match = { readonly index: number; readonly 0: string } | undefined;

const UNIT_MONTH =
  'months?|mos?|mo|monate?n?|mes|meses|mois|mesi|mese|maanden|maand|miesiac\\S*|miesiec\\S*|aylik|manader\\S*|か月|ヶ月|カ月|ヵ月|个月|個月|महीन\\S*|माह|اشهر|شهور|شهر\\S*|месяц\\S*|мес|개월';
const UNIT_YEAR =
  'years?|yrs?|yr|yo|y|jahre?n?|jahrig\\S*|anos?|ans?|anni|anno|jaar|jarige?|lat|roku|letni\\S*|yas\\S*|ar|arig\\S*|歳|才|岁|साल|वर्ष|سنوات|سنة|عام\\S*|лет\\S*|год\\S*|세|살';
const MONTHS = new RegExp(`(?<![\\d.,])(\\d{1,2})(?:[\\s-]{0,2})(?:${UNIT_MONTH})(?![a-z])`, 'g');
const YEARS = new RegExp(`(?<![\\d.,-])(\\d{1,2})(?:[\\s-]{0,2})(?:${UNIT_YEAR})(?![a-z])`, 'g');
const CHILD_YEARS =
  /(?:son|daughter|boy|girl|kid|child|sohn|tochter|kind|hij[oa]|nin[oa]|fils|fille|enfant|filh[oa]|crianca|figli[oa]|bambin[oa]|zoon|dochter|syn|corka|oglum|kizim|сын|дочь|아들|딸|बेटा|बेटे|बेटी|息子|娘|ابني|ابنتي)\s?\(?,?\s?(?:is |de |di |van |von |ist |ha |tiene |tem )?(\d{1,2})(?!\d)/g;
/** An age that a rule is about is no patient: "over 12 months", "under 18 years". */
const BOUND =
  /(?<![^\s(])(?:over|above|after|older than|at least|from|until|up to|>|≥|uber|ab|nach|mas de|mayores de|a partir de|despues de|plus de|apres|acima de|mais de|depois de|oltre|sopra i|dopo i|dai|vanaf|boven|na|powyzej|od|fran|over|efter|старше|после|с|for|every|each|last\w*|past|in|within|every)\s*$/;

function youngerThan(pattern: RegExp, words: string, limit: number): Match {
  for (const match of everyMatch(words, pattern)) {
    if (Number(match[1]) >= limit || BOUND.test(words.slice(Math.max(0, match.index - 16), match.index)))
      continue;
    return { index: match.index, 0: match[0] };
  }
  return undefined;
}

const PREGNANCY =
  /pregnan|schwanger|embaraz|enceinte|grossesse|gravid|incinta|zwanger|ciaz|hamile|妊娠|孕|गर्भ|حامل|حمل|беремен|임신/;
const EGFR =
  /(?:crcl|creatinine clearance|egfr|gfr|filtra\w*|tfg|dfg|vfg|ترشيح\S*|الترشيح|糸球体(?:濾|ろ)過|फिल्ट्रेशन|जीएफआर|фильтрац\S*|скф|사구체여과율|クレアチニンクリアランス|肾小球滤过率|ईजीएफआर)[^\d.;]{0,25}(?:<\s?)?([12]?\d)(?!\d|[.,]\d|\s?%|\s?(?:-|to|a|bis|or (?:more|above|higher)|and (?:above|over|up)|\+|oder (?:mehr|hoher)|und mehr|o mas|ou (?:plus|mais)|o piu|of (?:meer|hoger)|以上|या अधिक|이상|и (?:более|выше)|او اكثر))/;
/** "From 20 on": a bound of another medicine, nobody's own. */
const FROM_ON =
  />|≥|\b(?:above|over|at least|down to|from|uber|mindestens|ab|encima|superior\w*|al menos|desde|plus|au moins|acima|mais|pelo menos|sopra|almeno|boven|minstens|vanaf)\b|выше|более|от /;
const POTASSIUM =
  /(?:\b(?:potassium|potasio|potassio|kalium|k)\b|カリウム|钾|鉀|पोट[ैे]शियम|البوتاسيوم|بوتاسيوم)[^\d.;]{0,24}(?:5[.,][6-9]|[678][.,]\d)(?!\d)/;
const failing = (words: string): Match => {
  const match = EGFR.exec(words);
  return match && !FROM_ON.test(match[0]) ? match : undefined;
};
const infant = (words: string): Match => (PREGNANCY.test(words) ? undefined : youngerThan(MONTHS, words, 12));
const child = (words: string): Match =>
  youngerThan(YEARS, words, 12) ?? youngerThan(CHILD_YEARS, words, 12) ?? infant(words);

/** "My wife is 33 weeks": only who is with child counts so. */
const WEEKS =
  /\b(?:i'm|i am|im|she's|she is|wife is|partner is|girlfriend is|sister is|daughter is|bin(?: ich)?(?: in der)?|ist(?: in der)?|estoy de|esta de|je suis a|elle est a|sono all[ae']|estou (?:de|com)|ben) (?:now |almost |about |jetzt |ya )?\d{1,2}\.? ?(?:weeks?|wks?|ssw|schwangerschaftswoche|semanas|sa\b|settiman\w+|weken)(?! (?:old|post|into|after|ago|on|off|clean|sober|in\b|pp|p\.p))/;

/** "At 34 weeks" is said of nobody's age. */
const LATE_WEEKS =
  /\b(?:at|by|week|from) (?:2[4-9]|3\d|4[0-2])(?: weeks?)?(?![\d.,%:/-]| (?:old|post|after|mg|ml|kg|g|days?|hours?|years?|months?)\b)(?<= weeks?|week \d\d)/;

/** Circumstances that are written as a number. */
const NUMBERS: Readonly<Record<Term, (words: string) => Match>> = {
  pregnant: (words) => WEEKS.exec(words) ?? LATE_WEEKS.exec(words) ?? undefined,
  infant,
  toddler: (words) =>
    (PREGNANCY.test(words) ? undefined : youngerThan(MONTHS, words, 24)) ?? youngerThan(YEARS, words, 2),
  child,
  'feverish-child': child,
  hyperkalaemia: (words) => POTASSIUM.exec(words) ?? undefined,
  'severe-kidney': failing,
  kidney: failing,
};
