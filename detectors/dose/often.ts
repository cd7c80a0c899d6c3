import { everyMatch } from '../kit/every-match.ts';
import { type Frequency, frequenciesIn } from '../kit/frequency.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isParted } from './doubt.ts';
import { OF_EACH } from './pieces.ts';

/** Longest way from a dose to how often it is taken. */
const REACH = 60;

/** How often a dose is taken: said behind it, else shortly before it. */
export function frequencyOf(scene: Scene, quantity: Quantity): Frequency | undefined {
  const span = {
    start: Math.max(scene.start, quantity.start - REACH),
    end: Math.min(scene.end, quantity.end + REACH + 20),
  };
  const all = frequenciesIn(scene.reading.text, span);
  const behind = [
    ...all,
    ...dosesADay(scene.reading.text, span),
    ...partsOfDay(scene, quantity, span),
  ].filter(
    (one) =>
      one.start >= quantity.end &&
      one.start - quantity.end <= REACH &&
      !otherDose(scene, quantity, quantity.end, one.start),
  );
  const [after, ...more] = behind;
  // "Twice a day, when it comes back up to ten times": the most that is allowed.
  if (after) {
    const { text } = scene.reading;
    return more
      .filter((one) => !OTHER_DEED.test(text.slice(after.end, one.start)))
      .reduce((most, one) => (one.low > most.low ? one : most), after);
  }
  const before = all.findLast(
    (one) =>
      one.end <= quantity.start &&
      quantity.start - one.end <= 30 &&
      !isParted(scene.reading.text, one.end, quantity.start) &&
      !isResult(scene, quantity, one.end) &&
      !otherDose(scene, quantity, one.end, quantity.start) &&
      !scene.quantities.some(
        ({ start, unit }) => start >= one.end && start < quantity.start && unit?.atom.dimension === 'mass',
      ),
  );
  return before ?? inNextRow(scene, quantity) ?? inNextSentence(scene, quantity);
}

/** "Twice daily, and walk each hour": how often something else is done. */
const OTHER_DEED =
  /\b(?:walk|drink|sip|eat|check|measure|test|change|turn|wash|rinse|move|stand|get up|stretch|look|weigh|gehen|geh|trink\w*|mess\w*|kontrollier\w*|wechsel\w*|aufsteh\w*|camin\w*|beb\w*|mid[ae]\w*|control\w*|cambi\w*|marche\w*|buv\w*|mesur\w*|chang\w*|caminh\w*|meca|medir|troc\w*|cammin\w*|beva|misur\w*|wandel\w*|drink\w*|meet|loop)\b/;

/** Rows of a list or table that say how often the dose of the row above is taken. */
const ROW =
  /^[\s|*•・-]*(?:how often|frequency|interval|repeat|schedule|timing|haufigkeit|wie oft|abstand|intervall|einnahme|frecuencia|intervalo|cada cuanto|frequence|intervalle|rythme|frequencia|frequenza|intervallo|ogni quanto|frequentie|hoe vaak|interval|回数|間隔|用法|频率|频次|间隔|次数|用药间隔|आवृत्ति|कितनी बार|अंतराल|التكرار|عدد المرات|الفاصل|كم مرة)[^\n]{0,60}/u;
/** A least interval is no frequency, and a most of the day takes it back. */
const LEAST_OR_MOST =
  /at least|min(?:imum|desten|imo|stens|\.)|max|most|more than|exceed|up to|limit|hochst|mehr als|mas de|super|depass|plus de|mais de|ultrapass|piu di|meer dan|至少|以上|最多|最大|不超|不要超|上限|まで|कम से कम|अधिक|ज़्यादा|तक|علي الاقل|اقصي|تتجاوز|اكثر/;
const ROWS_ON = 220;

function inNextRow({ reading: { text }, end, quantities }: Scene, quantity: Quantity): Frequency | undefined {
  const next = text.slice(end, end + ROWS_ON);
  const row = ROW.exec(next);
  const last = quantities.findLast((one) => ['mass', 'pieces', 'volume'].includes(dimensionOf(one)));
  if (!row || last !== quantity || LEAST_OR_MOST.test(next)) return undefined;
  const [often] = frequenciesIn(text, { start: end, end: end + row[0].length });
  return often;
}

/** "One capsule at a time. You may do so up to 20 times a day": a count of times, where the sentence has no amount of its own. */
function inNextSentence({ reading, end, quantities }: Scene, quantity: Quantity): Frequency | undefined {
  const last = quantities.findLast((one) => ['mass', 'pieces'].includes(dimensionOf(one)));
  const next = last === quantity ? sentenceAt(reading.text, end) : undefined;
  if (!next || next.start < end || next.end - next.start > ROWS_ON) return undefined;
  const isOther = within(reading.quantities, next.start, next.end).some((one) =>
    ['mass', 'pieces', 'volume', 'drops'].includes(dimensionOf(one)),
  );
  if (isOther || !TAKES_IT.test(reading.text.slice(next.start, next.end))) return undefined;
  const all = frequenciesIn(reading.text, next);
  // "Twice a day, when it comes back up to ten times": the most that is allowed.
  const often = all.reduce<Frequency | undefined>(
    (most, one) => (one.low > (most?.low ?? 0) ? one : most),
    undefined,
  );
  return all.every(({ hours }) => hours === undefined) ? often : undefined;
}
const TAKES_IT =
  /\b(?:(?:take|use|repeat|do|have|give) (?:it|this|that|one|them|the dose)|(?:it|this|the dose) (?:can|may) be (?:taken|used|repeated|given)|(?:nehmen|nimm|wiederholen|geben) sie (?:sie|es|das)|(?:tomar|repetir|usar|dar)(?:l[ao]s?|se)?|(?:reprendre|renouvel\w*|repeter|prendre)|(?:repet\w*|tomar)|(?:ripet\w*|prender(?:l[ao]|ne)|assumer(?:l[ao]))|(?:herhaal\w*|neem (?:dit|het|deze)))\b|飲め|服用でき|回まで|使え|可以(?:吃|服|用)|(?:ले|दोहरा) सकत|يمكن (?:تكرار|تناول)/;

const EACH_MORNING = new Seldom(
  /\b(?:(?:every|each) (?:single )?(?:morning|evening|night)|jeden (?:morgen|abend)|(?:cada|todas las) (?:mananas?|noches?)|(?:chaque|tous les) (?:matins?|soirs?)|(?:toda|todas as) (?:manhas?|noites?)|ogni (?:mattin[ao]|sera)|elke (?:ochtend|morgen|avond))\b|毎朝|毎晩|每(?:天)?(?:早|晚)|हर (?:सुबह|रात)|रोज़? (?:सुबह|रात)|كل (?:صباح|ليلة|مساء)/g,
);
const EACH_MEAL = new Seldom(
  /(?:\b(?:(?:with|after|before|at) (?:each|every) meal|(?:zu|nach|vor|mit) jeder (?:haupt)?mahlzeit|(?:con|despues de|antes de|en) cada comida|(?:a|avec|apres|avant) chaque repas|(?:com|apos|antes de|depois de|em) cada refeicao|(?:a|con|dopo|prima di|ad) ogni pasto|(?:bij|na|voor) elke maaltijd)\b|毎食[後前間]?|每(?:餐|顿饭)|हर (?:खाने|भोजन) के|(?:مع|بعد|قبل) كل وجبة)([^.;!?。]{0,30}(?:\b(?:bedtime|schlafengehen|acostarse|coucher|deitar|dormir|coricarsi|slapengaan)\b|就寝|睡前|सोते|النوم))?/g,
);
const MORNING_AND_NIGHT = new Seldom(
  /(?:\b(?:morning|morgens|manana|matin|manha|mattin[ao]|'s ochtends|ochtend)\b|朝|早上?|सुबह|صباحا|الصباح)[ ,、]*(?:\b(?:and|und|y|et|e|en)\b|と|और|و)?[ ]?(?:(?:another |weitere |otr[oa]s |autres? |outr[oa]s |altr[ei] |nog )?(\d[\d.,]*|\p{L}+)[^,.;!?。]{0,14}?)??[ ]?(?:\b(?:(?:in the|at|before) (?:evening|night|bed(?:time)?)|abends|(?:por|en) la noche|le soir|[aà] noite|(?:la|di) sera|(?:'s|in de) avond\w*)\b|晩|夜|晚上?|रात|शाम|مساء|ليلا)/gu,
);

/** "Two in the morning and two at night", "with each meal and at bedtime", "every evening". */
function partsOfDay(
  scene: Scene,
  quantity: Quantity,
  { start, end }: { start: number; end: number },
): Frequency[] {
  const text = scene.reading.text.slice(start, end);
  const own = scene.reading.text.slice(quantity.start, quantity.end);
  const made = (match: RegExpExecArray, count: number): Frequency => {
    const at = start + match.index;
    return { start: at, end: at + match[0].length, low: count, high: count, hours: undefined };
  };
  return [
    ...everyMatch(text, MORNING_AND_NIGHT)
      .filter(([, count]) => count === undefined || own.startsWith(`${count}`))
      .map((match) => made(match, 2)),
    ...everyMatch(text, EACH_MEAL).map((match) => made(match, match[1] === undefined ? 3 : 4)),
    ...everyMatch(text, EACH_MORNING).map((match) => made(match, 1)),
  ].sort((one, other) => one.start - other.start);
}

const STRENGTH_EACH = new RegExp(`\\d\\s?(?:mg|g|mcg|µg|ug)${OF_EACH.source.slice(1)}`, 'g');

const DOSES_A_DAY = new Seldom(
  /(?<![\d.,])(\d{1,2}) ?(?:(?:separate |single |volle |full )?doses?|(?:einzel)?dosen|(?:einzel)?gaben|einnahmen|dosis|tomas|tomadas|prises|dosi|somministrazioni|assunzioni|giften|innames|doseringen|dawek|doz|doser|доз|खुराके?ं?|डोज|جرعات|جرعة)(?: (?:of|de|di|von|van|d'|من) ?\p{L}+)? ?(?:in|per|a|every|each|within|over|pro|am|en|por|al|par|em|ao|nelle|al|na|innerhalb von|binnen|w ciagu|за|в|في|خلال|كل)? ?(?:any |a |einem |un |une |las |um |each )?(?:24 ?(?:hours?|h|stunden|horas|heures|ore|uur|часа|घंटे|ساعة)|day|tag|dia|jour|giorno|dag|dobe|dygn|сутки|день|اليوم|يوميا)|(?:24 घंटे (?:में|के अंदर)|दिन में|रोज(?:ाना)?) ?(?:अधिकतम |ज्यादा से ज्यादा |ज़्यादा से ज़्यादा )?(\d{1,2}) ?(?:खुराके?ं?|डोज)|24 ?(?:小[时時]|時間)(?:内|內|以内)?(?:に)?(?:最多|不超过|最大)?(?:用|吃|服用?)?(\d{1,2}) ?(?:剂|劑|回分|次剂量)/gu,
);

/** "Up to 10 doses in 24 hours". */
export function dosesADay(text: string, { start, end }: Span): Frequency[] {
  return everyMatch(text.slice(start, end), DOSES_A_DAY).map((match) => {
    const count = Number(match[1] ?? match[2] ?? match[3]);
    const at = start + match.index;
    return { start: at, end: at + match[0].length, low: count, high: count, hours: undefined };
  });
}

/** "Twice a day is 4 tablets, or 2,000 mg": the frequency has made something before the amount, which is what it comes to. */
function isResult({ reading: { text }, quantities }: Scene, quantity: Quantity, from: number): boolean {
  const pieces =
    dimensionOf(quantity) === 'pieces'
      ? quantity
      : quantities.find(
          (one) => one.start >= from && one.start < quantity.start && dimensionOf(one) === 'pieces',
        );
  return pieces !== undefined && RESULTS.test(text.slice(from, pieces.start));
}
const RESULTS =
  /[=＝:]|\b(?:is|are|makes?|means|equals?|so|that's|comes to|gives|adds up to|sind|ist|ergibt|ergeben|macht|also|son|es|equivale\w*|suman?|hacen|sont|est|font|fait|soit|sao|e|somam?|dao|sono|fa|fanno|quindi|cioe|zijn|is|dus|daje|to|blir|eder)\b|(?<![а-я])(?:это|итого|равно)(?![а-я])|是|等于|等於|共|で|なので|यानी|मतलब|يعني|اي|즉/;

/** Between tablets and how often stands their strength; another count of tablets would take the frequency. */
function otherDose(scene: Scene, quantity: Quantity, from: number, to: number): boolean {
  const each = /\b(?:each|one|jeweils|cada|chacun\w*|ciascun\w*|elk)\b/.test(
    scene.reading.text.slice(from, to).replace(STRENGTH_EACH, ' '),
  );
  const own = dimensionOf(quantity);
  const dimension = own === 'volume' || (own === 'pieces' && !each) ? own : 'mass';
  return scene.quantities.some(
    (one) =>
      one.start >= from &&
      one.start < to &&
      dimensionOf(one) === dimension &&
      // "160 mg/5 mL" is what it holds.
      one.unit?.per[0]?.atom.dimension !== 'volume',
  );
}
