import { drugMatcher } from '../dose/knowledge.ts';
import { type Analyte, analytesIn } from '../kit/analytes.ts';
import { conversions } from '../kit/convert.ts';
import { frequenciesIn } from '../kit/frequency.ts';
import { lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, isPlain, type Scene } from '../kit/scenes.ts';
import { isAsserted } from '../kit/stance.ts';
import { differ } from './qualifiers.ts';
import type { Conflict } from './topics.ts';

/** The same quantity of the same thing given twice, with values that do not meet. */

/** What a figure is a figure of. One sense each; the words hold for every population alike. */
const ATTRIBUTES: readonly (readonly [string, RegExp, readonly string[]])[] = [
  [
    'daily-maximum',
    /\b(?:max(?:imum|imal\w*|imo|ima)?\.?|no more than|not more than|not exceed\w*|do not exceed|never exceed|upper limit|limit|at most|hochstdosis|tageshochstdosis|nicht mehr als|nicht uberschreiten|hochstens|no mas de|no exced\w*|no super\w*|dosis maxima|dose maxim\w*|ne depass\w*|pas plus de|nao exced\w*|nao ultrapass\w*|non superare|non piu di|dose massima|niet meer dan|maximale dosis|maximaal)\b|最多|最大|不超过|不得超过|上限|अधिकतम|الحد الاقصي|القصوي|لا تتجاوز/,
    ['mass', 'activity', 'pieces', 'volume'],
  ],
  ['normal-range', /\b(?:normal\w*|reference range|normbereich|gesund\w*)\b|正常|基準|सामान्य|طبيعي/, []],
  [
    'incubation',
    /\bincubation (?:period|time)|inkubationszeit|periodo de incubacion|periode d'incubation|periodo di incubazione|incubatietijd|潜伏期|潜伏期間|ऊष्मायन|فترة الحضانة/,
    ['time'],
  ],
  [
    'half-life',
    /\bhalf-life|halbwertszeit|vida media|semivida|demi-vie|meia-vida|emivita|halfwaardetijd|半衰期|半減期|अर्ध-?आयु|عمر النصف/,
    ['time'],
  ],
  [
    'fever',
    /\bfever (?:is|means|is defined as)|(?:spricht man von fieber|fieber (?:ist|bedeutet|beginnt))|(?:la )?fiebre (?:es|se define)|la fievre (?:est|se definit)|febre (?:e|significa)|la febbre (?:e|si definisce)|koorts is|发热是指|发烧是指|発熱とは|बुखार (?:का मतलब|तब)|الحمي هي/,
    ['temperature'],
  ],
  [
    'course',
    /\b(?:course|treatment lasts|for a total of|take (?:it|them|the antibiotics?) for|antibiotics? for|behandlung dauert|nehmen sie (?:es|das antibiotikum) (?:fur )?|tratamiento dura|durante|traitement dure|pendant|tratamento dura|por|trattamento dura|per|kuur duurt)\b|疗程|療程|服用期間|कोर्स|مدة العلاج/,
    ['time'],
  ],
  [
    'recommended-dose',
    /\b(?:recommended (?:daily )?dose|usual dose|standard dose|starting dose|recommended dosage|recommended intake|empfohlene (?:tages)?dosis|ubliche dosis|dosis recomendada|dosis habitual|dose recommandee|dose habituelle|dose recomendada|dose habitual|dose raccomandata|dose abituale|aanbevolen dosis|gebruikelijke dosis)\b|推荐剂量|推奨用量|常用量|अनुशंसित खुराक|सामान्य खुराक|الجرعة الموصي بها|الجرعة المعتادة/,
    ['mass', 'activity', 'volume', 'pieces'],
  ],
  [
    'wait',
    /\bwait (?:at least )?|warten sie|espere|attendez|aguarde|aspetti|wacht\b|等待|待って|प्रतीक्षा|انتظر/,
    ['time'],
  ],
];

interface Slot {
  readonly key: string;
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly subject: Analyte | undefined;
}

interface Names {
  readonly drugs: readonly PhraseHit<{ readonly id: string }>[];
  readonly analytes: readonly PhraseHit<Analyte>[];
}

/** What the sentence is about: one medicine, else one analyte, else the last medicine named before. */
function subjectOf(scene: Scene, names: Names): { id: string; analyte: Analyte | undefined } | undefined {
  const drugs = new Set(within(names.drugs, scene.start, scene.end).map((hit) => hit.value.id));
  if (drugs.size > 1) return undefined;
  const [drug] = drugs;
  if (drug !== undefined) return { id: drug, analyte: undefined };
  const analytes = new Map(
    within(names.analytes, scene.start, scene.end).map((hit) => [hit.value.id, hit.value]),
  );
  if (analytes.size > 1) return undefined;
  const [analyte] = analytes.values();
  if (analyte) return { id: analyte.id, analyte };
  const before = lastBefore(names.drugs, scene.start);
  return { id: before?.value.id ?? '', analyte: undefined };
}

interface Figure {
  readonly attribute: string;
  readonly quantity: Quantity;
}

/** The attributes that the sentence gives one figure for. */
function figuresOf(scene: Scene): Figure[] {
  return ATTRIBUTES.flatMap(([attribute, words, dimensions]) => {
    const fitting = scene.quantities.filter(
      (one) =>
        one.known &&
        one.unit &&
        (dimensions.length === 0 ? dimensionOf(one) !== 'time' : dimensions.includes(dimensionOf(one))),
    );
    const [quantity] = fitting;
    return fitting.length === 1 && quantity && words.test(scene.words) ? [{ attribute, quantity }] : [];
  });
}

function hasOneDose(scene: Scene): boolean {
  return (
    scene.quantities.filter((one) => one.known && isPlain(one) && dimensionOf(one) === 'mass').length === 1
  );
}

/** Days are said in the unit or in the words: "4 g per day", "daily maximum 4 g". */
const DAY =
  /\b(?:day|daily|24 ?h\w*|tag\w*|taglich\w*|dia|diari\w*|jour\w*|quotidien\w*|giorn\w*|dag\w*)\b|日|天|दिन|يوم/;

function slotsOf(scene: Scene, figures: readonly Figure[], names: Names): Slot[] {
  const subject = subjectOf(scene, names);
  if (!subject) return [];
  const slots = figures
    .filter(({ attribute }) => attribute !== 'normal-range' || subject.analyte !== undefined)
    .map(({ attribute, quantity }) => {
      const per = DAY.test(scene.words)
        ? 'day'
        : (quantity.unit?.per.map((one) => one.atom.id).join('/') ?? '');
      const key = [attribute, subject.id, attribute === 'normal-range' ? '' : per].join('|');
      return { key, scene, quantity, subject: subject.analyte };
    });
  return [...slots, ...frequencySlots(scene, subject.id)];
}

/** Sentences that could hold a pair: names are looked up only when there are two of a kind. */
function pairable(scenes: readonly Scene[]): { scene: Scene; figures: Figure[] }[] {
  const rows = scenes.map((scene) => ({ scene, figures: figuresOf(scene) }));
  const seen = new Set<string>();
  let doses = 0;
  let twice = false;
  for (const { scene, figures } of rows) {
    for (const { attribute } of figures) {
      twice ||= seen.has(attribute);
      seen.add(attribute);
    }
    if (hasOneDose(scene)) doses += 1;
  }
  return twice || doses > 1 ? rows : [];
}

/** "400 mg every 6 hours" and later "400 mg every 2 hours" of the same medicine. */
function frequencySlots(scene: Scene, subject: string): Slot[] {
  const doses = scene.quantities.filter((one) => one.known && isPlain(one) && dimensionOf(one) === 'mass');
  const [dose] = doses;
  if (doses.length !== 1 || !dose || subject === '') return [];
  return frequenciesIn(scene.reading.text, scene).map((often) => ({
    key: `frequency|${subject}|${dose.low}${dose.unit?.id}`,
    scene,
    quantity: {
      ...dose,
      low: often.low,
      high: often.high,
      start: often.start,
      end: often.end,
      unit: undefined,
      alt: undefined,
    },
    subject: undefined,
  }));
}

/** Values this close may be one value, rounded twice. */
const APART = 1.04;

export function apart(a: Quantity, b: Quantity, subject: Analyte | undefined): boolean {
  // Degrees are not compared by ratio: half a degree matters.
  const temperature = dimensionOf(a) === 'temperature';
  const convert =
    a.unit && b.unit
      ? conversions({ ...b.unit, per: [] }, { ...a.unit, per: [] }, subject)
      : [(value: number) => value];
  if (convert.length === 0) return false;
  return convert.every((change) =>
    waysToRead(a).every((x) =>
      waysToRead(b).every((y) => {
        const [low, high] = [change(y.low), change(y.high)];
        return temperature
          ? low > x.high + 0.5 || high < x.low - 0.5
          : low > x.high * APART || high * APART < x.low;
      }),
    ),
  );
}

export function slotConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (reading.quantities.length < 2) return { conflicts: [], candidates: 0 };
  if (!reading.quantities.some((one) => one.unit)) return { conflicts: [], candidates: 0 };
  const { scenes } = reading;
  if (scenes.length < 2) return { conflicts: [], candidates: 0 };
  const rows = pairable(scenes);
  if (rows.length === 0) return { conflicts: [], candidates: 0 };
  const names: Names = {
    drugs: drugMatcher.scan(reading.text, reading.starts),
    analytes: analytesIn(reading),
  };
  const seen = new Map<string, Slot>();
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const slot of rows.flatMap(({ scene, figures }) => slotsOf(scene, figures, names))) {
    candidates += 1;
    const first = seen.get(slot.key);
    if (!first) {
      seen.set(slot.key, slot);
      continue;
    }
    if (first.scene.start === slot.scene.start || !apart(first.quantity, slot.quantity, first.subject))
      continue;
    if (differ(reading, first.scene, slot.scene)) continue;
    if (!isAsserted(reading, first.quantity, ['negated']) || !isAsserted(reading, slot.quantity, ['negated']))
      continue;
    conflicts.push({
      rule: slot.key.split('|')[0] as string,
      first: first.quantity,
      second: slot.quantity,
      why: 'does not agree with',
    });
  }
  return { conflicts, candidates };
}
