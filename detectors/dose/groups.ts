import { z } from 'zod';
import { everyMatch } from '../kit/every-match.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { CONTRAST, OLDER } from './age.ts';
import { DRUGS, type Drug } from './knowledge.ts';

/** People in whom less of a medicine is allowed than in others: weak kidneys or liver, another medicine, age. */

/** The first doses of who has had none before. */
const START =
  /\b(?:start(?:s|ed|ing)?(?: (?:dos\w+|low|slow\w*))?|starter|begin(?:s|ning)?|began|initial(?:ly)?|initiat\w*|at first|first (?:dose|week)s?|opioid-naive|naive|never (?:taken|had|used) (?:an )?opioids?|(?:ge|an|ein)?start\w*|beginn\w*|begonnen|anfang\w*|anfangs\w*|einstieg\w*|(?:ein|aus)?schleich\w*|eingeschlichen|eindosier\w*|zu beginn|inicia\w*|inicio|al principio|au debut|no inicio|all'inizio|in het begin|inicial\w*|empez\w*|empiez\w*|comien\w*|comenz\w*|arranc\w*|debut\w*|commenc\w*|initie\w*|initiale?\w*|au depart|comec\w*|introduz\w*|inizi\w*|cominci\w*|si parte|partire con|in avvio|begint|beginnen|gestart|startdosering|aanvang\w*|opstart\w*|zaczyn\w*|poczatk\w*|baslang\w*|borja\w*)\b|開始|初期|初回|はじめ|から始|起始|初始|开始|開始|首次|शुरू|शुरुआत|आरंभ|प्रारंभिक|(?:ي|ت|ن|و|ا)?(?:بدا|بدء|البدا|البدء|بداي|ابتدا|المبدئي|الاولي)\S*|начальн\S*|начина\S*/g;
/** "Start low and go up to": where it leads. */
const RISES =
  /\b(?:(?:go(?:es)?|went|gone|moves?|taken) (?:up |as high as )?to|(?:kann|darf|geht) (?:bis )?auf|(?:puede|se puede) llegar|(?:peut|on peut) aller|(?:pode|podendo) chegar|(?:puo|si puo) arrivare|kan (?:omhoog )?naar|maintenance|reach\w*|erhaltung\w*|mantenim\w*|entretien|manuten\w*|onderhoud\w*|up to|to a maximum|max\w*|increas\w*|rais\w*|then|until|later|target|build\w*|titrat\w*|steiger\w*|erhoh\w*|bis (?:zu|auf)|dann|spater|zieldosis|hochst\w*|aument\w*|subir|sube\w*|hasta|luego|despues|augment\w*|jusqu\w*|puis|ensuite|monter|ate|depois|subindo|fino a|poi|salire|verho\w*|tot|daarna|opbouw\w*|zwieksz\w*)\b|維持|维持|रखरखाव|मेंटेनेंस|المداومة|الصيانة|増量|まで|最大|その後|增加|逐渐|最大|之后|बढ़ा|तक|फिर|حتي|ثم|زياد|تزداد|ترفع|اقصي/;

const WHO: Readonly<Record<string, RegExp>> = {
  'renal-30':
    /\b(?:e?gfr|crcl|creatinine clearance|clairance|dfg|tfg|ckd-epi)[^.;\n\d]{0,24}(?:below|under|less than|<|of|unter|kleiner|menor\w*|inferi\w*|por debajo de|abaixo de|sotto|onder)\s?(?:de |a |i |the )?(?:30|[12]\d)(?!\s?(?:to|-|–|bis|a|or|and))|\bsevere (?:chronic )?(?:renal|kidney) (?:impairment|disease|failure|insufficiency)|\b(?:stage (?:4|5|iv|v)|advanced) (?:ckd|(?:chronic )?kidney disease)|\bdialys\w*|\bschwere\w* (?:nieren\w+)|\binsuficiencia renal (?:grave|severa)|\binsuffisance renale severe|\binsufficienza renale grave|\bernstige nier\w*|\bdialis\w*/g,
  'renal-45':
    /\be?gfr[^.;\n\d]{0,24}(?:30|3\d)\s?(?:to|-|–|bis|a|and|und)\s?(?:4[0-5]|50|60)\b|\bmoderate (?:chronic )?(?:renal|kidney) (?:impairment|disease)/g,
  liver:
    /\b(?:severe|advanced|chronic) liver (?:disease|impairment|failure)|\bcirrhosis|\bleberzirrhose|\bcirrosis|\bcirrhose|\bcirrose|\bcirrosi\b|\blevercirrose|肝硬変|肝硬化|सिरोसिस|تليف الكبد/g,
  'calcium-blocker': /\b(?:amlodipin\w*|diltiazem\w*|verapamil\w*|amiodaron\w*|ranolazin\w*)/g,
  'over-75': /\b(?:over|above|older than|aged?|past) 7[5-9]\b|\b75 (?:years )?(?:and|or) (?:over|older)/g,
  older: OLDER,
  start: START,
  /** Aspirin that is to keep clots away. */
  heart:
    /\b(?:cardioaspirin\w*|aspirin\w* (?:protect|cardio|prevent|low)|aspirina (?:protect|prevent|100|81)|kardegic|resitune|ass 100|ass-ratiopharm 100|thrombo[- ]?ass|godamed|cardiopirin|cardioaspirine?|carbasalaatcalcium|adiro|tromalyt|bioplak|somalgin|aas infantil|aas protect|ecosprin|baby aspirin|low-?dose aspirin|(?:protect\w*|for|good for) (?:the |your |my )?heart|heart protection|(?:heart attack|stroke|cardiovascular|secondary|clot)s? (?:prevention|protection)|prevent\w* (?:another |a |further |more )?(?:heart attacks?|strokes?|(?:blood )?clots?)|after (?:a |my |your )?(?:heart attack|stent\w*|bypass)|herzschutz|furs herz|(?:fur|schutzt) (?:das|ihr|dein) herz|para el corazon|pour le coeur|para o coracao|per il cuore|voor het hart|(?:vorbeugung|schutz|vorbeugend)[^.;\n]{0,24}(?:herzinfarkt\w*|schlaganfall\w*|herz)|proteccion (?:cardiovascular|del corazon)|(?:prevenir|prevencion de) (?:un |otro |el |los )?(?:infartos?|ictus)|prevencion cardiovascular|protection (?:cardiaque|cardiovasculaire)|prevention (?:cardiovasculaire|de l'infarctus|des infarctus|de l'avc|des avc)|protecao (?:cardiovascular|do coracao)|prevencao (?:cardiovascular|do infarto|de infarto|do avc)|protezione (?:cardiovascolare|del cuore)|prevenzione (?:cardiovascolare|dell'infarto|dell'ictus|secondaria)|(?:voorkom\w*|preventie van)[^.;\n]{0,16}(?:hartinfarct\w*|beroerte\w*))\b|(?:心筋梗塞|脳梗塞|血栓|心臓)[^。]{0,8}(?:予防|防ぐ)|(?:预防|保护)(?:心脏|心梗|心肌梗死|脑梗|血栓|中风|心血管)|心(?:梗|血管)[^。]{0,6}预防|(?:हार्ट अटैक|दिल के दौरे|स्ट्रोक)[^।]{0,16}(?:बच|रोक)|(?:दिल|हृदय|हार्ट) (?:के लिए|की (?:सुरक्षा|रक्षा|बीमारी))|(?:الوقاية من|لمنع) (?:الجلطات|النوبات|الازمات|السكتات)|حماية القلب|للقلب|(?:ال)?جرعة الوقائية/g,
  pregnant:
    /\b(?:pregnan\w*|schwanger\w*|embaraz\w*|enceintes?|grossesse|gravid\w*|gestante\w*|incinta|zwanger\w*)\b|妊娠|妊婦|怀孕|孕妇|孕期|गर्भवती|गर्भावस्था|حامل|الحمل|الحوامل/g,
  alcohol:
    /\b(?:(?:drink|drinks|drinking) (?:heavily|a lot|every day|daily)|heavy drink\w*|alcohol (?:dependen\w*|use disorder)|alcoholi(?:cs?|sm)|alkoholiker\w*|alkoholabhang\w*|alcoholicos?|alcoolismo|alcoolist\w*|alcoolique\w*|alcoolisti)\b|大量飲酒|酗酒|शराबी|مدمن\S* (?:ال)?كحول/g,
};

const Row = z.strictObject({
  drug: z.string(),
  who: z.string(),
  day: z.number().positive(),
  /** One dose, where less than the day's. */
  single: z.number().positive().optional(),
  source: z.string(),
});
const file = loadKnowledge(
  import.meta.url,
  'groups.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Row) }),
);
checkSources(
  'groups.yaml',
  file.sources,
  file.rows.map(({ drug, who, source }) => ({ id: `${drug}:${who}`, source })),
);

const rows = new Map<string, z.infer<typeof Row>[]>();
for (const row of file.rows) {
  if (!DRUGS.has(row.drug)) throw new Error(`groups.yaml: no medicine "${row.drug}"`);
  if (!(row.who in WHO)) throw new Error(`groups.yaml: no group "${row.who}"`);
  rows.set(row.drug, [...(rows.get(row.drug) ?? []), row]);
}

/** How far before the sentence the group may be named, in a heading or the sentence before. */
const BACK = 120;
/** What the figure is of, said between the two: everybody else. */
const OTHERS =
  /\b(?:normal\w*|others?|otherwise|everyone else|healthy|usual\w*|most (?:adults|people)|without|young\w*|sonst|gesund\w*|(?:for|as a) (?:pain|fever|headaches?|painkiller)|gegen (?:schmerz\w*|fieber|kopfschmerz\w*)|para (?:el dolor|la fiebre|a dor|dor|febre)|contre (?:la douleur|la fievre)|per (?:il dolore|la febbre)|tegen (?:pijn|koorts)|ubrig\w*|demas|autres?|outr[oa]s|altri|anderen|gezond\w*)\b|健康|他の|其他|स्वस्थ|الاخر/;

export interface GroupLimit {
  readonly day: number;
  readonly single: number;
  readonly source: string;
}

/** Told of the first doses: right before the figure with no other between, or in a few words behind. */
export function isStart({ reading: { text }, start, end, quantities }: Scene, quantity: Quantity): boolean {
  const from = Math.max(start, quantity.start - NEAR);
  const to = Math.min(end, quantity.end + BEHIND / 2);
  return everyMatch(text.slice(from, to), START).some(({ index, 0: said }) => {
    const [at, stop] = [from + index, from + index + said.length];
    if (at < quantity.end && stop > quantity.start) return false;
    const isBehind = at >= quantity.end;
    const [left, right] = isBehind ? [quantity.end, at] : [stop, quantity.start];
    const gap = text.slice(left, right);
    if (RISES.test(gap) || (isBehind && CONTRAST.test(gap))) return false;
    return !quantities.some(
      (one) => one.start >= left && one.end <= right && ['mass', 'activity'].includes(dimensionOf(one)),
    );
  });
}
const NEAR = 70;

/** The least that is allowed to a group that the figure is told for. */
export function groupLimit(scene: Scene, quantity: Quantity, drug: Drug): GroupLimit | undefined {
  const own = rows.get(drug.id);
  if (!own) return undefined;
  const { text } = scene.reading;
  const from = Math.max(0, scene.start - BACK);
  const around = text.slice(from, scene.end);
  let least: GroupLimit | undefined;
  for (const row of own) {
    if (row.who === 'start' && !isStart(scene, quantity)) continue;
    const isTold =
      row.who === 'start' ||
      everyMatch(around, WHO[row.who] as RegExp).some(({ index, 0: said }) => {
        const [at, end] = [from + index, from + index + said.length];
        const [left, right] = end <= quantity.start ? [end, quantity.start] : [quantity.end, at];
        const isBehind = at >= quantity.end;
        const gap = text.slice(left, right);
        if (isBehind && (right - left > BEHIND || CONTRAST.test(gap.replace(AS, ' ')) || LESS.test(gap)))
          return false;
        // "10 mg, for older people 5 mg": they have a figure of their own.
        const until = isBehind ? scene.end : right;
        if (right - left > REACH || OTHERS.test(gap) || OTHER_RANGE.test(gap)) return false;
        return !scene.quantities.some(
          (one) => one.start >= left && one.end <= until && dimensionOf(one) === 'mass',
        );
      });
    if (isTold && (least === undefined || row.day < least.day))
      least = { day: row.day, single: row.single ?? row.day, source: cite(file.sources, row.source) };
  }
  return least;
}
/** "En prévention cardiovasculaire": as such, where Dutch says "and". */
const AS = /\s(?:en|e)\s$/;
/** "4 g, less if you drink a lot": not of them. */
const LESS =
  /\b(?:less|lower|unless|weniger|niedriger|ausser|menos|menor|moins|sauf|meno|inferiore|minder|lager|tenzij)\b|少|低|कम|اقل/;
/** "Below 30 never, 30–44 at most 1 g": a range of its own stands nearer. */
const OTHER_RANGE =
  /(?<![\d.,])\d{2,3}\s?(?:-|–|to|bis|und|and|a|y|e|et|en|tot|~|〜|至|से)\s?\d{2,3}(?![\d.,]|\s?m?c?g)|(?:above|over|from|ab|uber|desde|a partir de|au-dessus de|acima de|sopra|boven|vanaf|[>≥]) ?\d{2,3}(?!\d|[.,]\d|\s?m?c?g)/;
const REACH = 160;
const BEHIND = 60;
