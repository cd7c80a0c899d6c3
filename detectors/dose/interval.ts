import { columnHeading } from '../kit/cells.ts';
import { type Frequency, frequenciesIn } from '../kit/frequency.ts';
import { ITEM } from '../kit/lines.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { type Drug, drugMatcher } from './knowledge.ts';
import { dosesADay } from './often.ts';
import { TAKEN } from './taken.ts';
import { ADVICE, HARM, LIMIT_BEFORE, LONG_TERM, MISHAP, OTHER_ROUTE } from './words.ts';

/** How often a medicine is taken, told without an amount: which medicine it is of is found as for a dose. */

/** What is done so often is no taking: "check your blood pressure four times a day". */
const OTHER_ACT =
  /\b(?:check\w*|measur\w*|monitor\w*|test(?:s|ed|ing)?|weigh\w*|blood (?:pressure|sugar|glucose)|eat\w*|drink\w*|fluids?|water|walk\w*|exercis\w*|wash\w*|rins\w*|gargl\w*|massag\w*|ice|heat\w*|compress\w*|soak\w*|brush\w*|stretch\w*|urinat\w*|stools?|bowel|pauses?|breaks?|stretch\w*|estir\w*|pausas?|pausen?|pauze\w*|vomit\w*|attacks?|episodes?|feed\w*|breastfe\w*|pump\w*|sleep|wet|diapers?|nappies|apply|happen\w*|occur\w*|mess\w*|kontroll\w*|prufen|trink\w*|essen|mid[ae]\w*|me(?:ca|dir|ssen)|alzar\w*|cammin\w*|caminar|levantar\w*|caminhar|marche[rz]?|se lever|lope[nt]?|opstaan|gehen|aufstehen|afir[ae]|aferir|control\w*|beb[ae]\w*|com[ae]\w*|mesur\w*|verifi\w*|boi\w*|boire|mang\w*|misur\w*|bev\w*|met(?:e|en)|drink\w*|eet|eten)\b|\bpads?\b|\btampons?\b|\bbinde\b|\bcompresas?\b|\bserviettes?\b|\babsorventes?\b|\bassorbent[ei]\b|maandverband|ナプキン|卫生巾|衛生巾|護墊|पैड|فوط|測|量血|测|检查|喝水|牛奶|[维維]生素|[钙鈣]|食物|まとめ|一包化|起立|歩|水を|जाँच|जांच|पानी|قياس|افحص|شرب|المشي|تحرك/;
/** Who treats in these places goes beyond labels. */
export const SETTING =
  /\b(?:hospital\w*|palliativ\w*|cancer|hospice|breakthrough|withdrawal|krankenhaus|klinik|entzug|paliativ\w*|abstinencia|hopital|palliati\w*|ziekenhuis|ospedal\w*)\b|入院|緩和|住院|医院|अस्पताल|المستشفي/;
/** "Frequency: four times a day", "| Interval |". */
const LABEL =
  /\b(?:how often|frequency|interval|schedule|timing|repeat|when to take|haufigkeit|wie oft|abstand|intervall|einnahme\w*|frecuencia|intervalo|cada cuanto|frequence|intervalle|rythme|frequencia|frequenza|ogni quanto|frequentie|hoe vaak)\b|回数|間隔|用法|频率|频次|间隔|次数|आवृत्ति|कितनी बार|अंतराल|التكرار|عدد المرات|الفاصل|كم مرة/;
/** Between the name and how often stands nothing but what a label puts there. */
const BARE = /^[\s*:：|,()\p{Pd}]*(?:\p{L}+[\s*:：,]+){0,3}$/u;
const NEAR = 40;

export function isOtherAct(words: string): boolean {
  return OTHER_ACT.test(words) || SETTING.test(words);
}

/** "**Without pills:** a break every hour". */
const WITHOUT =
  /\b(?:without|no|non-drug|ohne|sin|sans|sem|senza|zonder) (?:pills?|tablets?|medic\w*|drugs?|tabletten|medik\w*|pastillas|comprim\w*|remedios?|farmaci|pillen)/;

const OFTENER =
  /(?:\b(?:more (?:often|frequently) than(?: once)?|(?:haufiger|ofter) als|mas (?:a menudo|seguido|frecuente\w*|veces) (?:que|de)|plus (?:souvent|frequemment) (?:que|qu')|(?:mais vezes|com mais frequencia) (?:do )?que|piu (?:spesso|frequentemente|volte) (?:di|che)|vaker dan)|至多|最多|at most|up to)\s?$/;

export interface Told {
  readonly scene: Scene;
  readonly drug: Drug;
  readonly often: Frequency;
  /** "Not more often than". */
  readonly isLimit: boolean;
}

/** Frequencies of sentences that name no amount, with the medicine that they are of. */
export function frequenciesTold(
  reading: Reading,
  hits: readonly Span[],
  drugAt: (scene: Scene, quantity: Quantity) => Drug | undefined,
  asked: Reading | undefined,
): Told[] {
  const { text } = reading;
  const isAsked = asked !== undefined && ASKED.test(asked.text);
  return sentences(text).flatMap((span) => {
    const { start, end } = span;
    const words = text.slice(start, end);
    const all = [...frequenciesIn(text, span), ...dosesADay(text, span)];
    if (!isSame(all) || !isNear(hits, span) || isOtherAct(words) || LONG_TERM.test(words)) return [];
    if (WITHOUT.test(words)) return [];
    if (HARM.test(words) || OTHER_ROUTE.test(words) || MISHAP.test(words)) return [];
    const quantities = within(reading.quantities, start, end);
    if (quantities.some((one) => ['volume', 'drops', 'puffs'].includes(dimensionOf(one)))) return [];
    const [often] = all as [Frequency];
    const named = drugMatcher.scan(words);
    const names = new Set(named.map(({ value }) => value.id));
    // An amount is judged with how often it is taken; "Xarelto 20 mg" is only a name.
    const isDose = (one: Quantity): boolean =>
      dimensionOf(one) === 'mass' && !named.some(({ end: to }) => Math.abs(one.start - start - to) <= 2);
    if (quantities.some(isDose) || names.size > 1) return [];
    const isAnswer = isAsked && start < BACK && end - start <= SHORT;
    const isItem = often.start - start <= LEAD && end - often.end <= BACK_OF_ITEM && ITEM.test(words);
    if (!isAnswer && !isItem && !isOfTaking(reading, span, often)) return [];
    const scene = { reading, start, end, quantities, words };
    const drug = drugAt(scene, asQuantity(often));
    const lead = text.slice(Math.max(start, often.start - NEAR), often.start);
    return drug ? [{ scene, drug, often, isLimit: OFTENER.test(lead) || LIMIT_BEFORE.test(lead) }] : [];
  });
}

/** "How often may I have it? At most ten times in 24 hours." */
const ASKED =
  /\b(?:how (?:often|frequently|many (?:times|doses))|wie (?:oft|haufig|viele (?:dosen|tabletten|einnahmen))|cuant[ao]s (?:veces|tomas|dosis)|cada cuanto|con que frecuencia|combien de (?:fois|prises|doses)|quantas (?:vezes|doses|tomas)|de quanto em quanto|quante (?:volte|dosi)|ogni quanto|hoe (?:vaak|veel (?:keer|doses|tabletten)))\b|何回|何時間|几次|幾次|多久|कितनी (?:बार|खुराक|डोज)|كم (?:مرة|جرعة)/;
const SHORT = 110;
const LEAD = 30;
const BACK_OF_ITEM = 24;

/** "Eight times a day, every three hours": the same said twice. */
const isSame = ([first, ...more]: readonly Frequency[]): boolean =>
  first !== undefined && more.every(({ low, high }) => low === first.low && high === first.high);

/** How far before the sentence the name may stand; one that only the question has is near the first ones. */
const BACK = 260;

export function isNear(hits: readonly Span[], { start, end }: Span): boolean {
  return within(hits, start - BACK, end).length > 0 || (start < BACK && (hits[0]?.start ?? 0) < 0);
}

/** Of how often something is taken, by a word of taking, a label or the name right before it. */
export function isOfTaking(
  { text }: Reading,
  { start, end }: Span,
  often: Span,
  named: { scan(words: string): readonly Span[] } = drugMatcher,
): boolean {
  const words = text.slice(start, end);
  if (TAKEN.test(words) || LABEL.test(words) || ADVICE.test(words)) return true;
  if (LABEL.test(columnHeading(text, often.start))) return true;
  const lead = text.slice(Math.max(start, often.start - NEAR), often.start);
  if (
    /^[\s*]*(?:a|r|answer|antwort|respuesta|reponse|resposta|risposta|antwoord|答|回答|उत्तर|जवाब|ج|الجواب)[\s*]*[:：][\s*]*$/.test(
      lead,
    )
  )
    return true;
  return named.scan(lead).some((hit) => BARE.test(lead.slice(hit.end)));
}

/** As far as it stands in the text, how often is like an amount. */
function asQuantity({ start, end, low, high }: Frequency): Quantity {
  return {
    start,
    end,
    low,
    high,
    alt: undefined,
    known: true,
    range: false,
    step: 1,
    round: 1,
    unit: undefined,
  };
}
