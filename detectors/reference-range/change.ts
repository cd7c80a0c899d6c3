import type { Analyte } from '../kit/analytes.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isOtherVital, type Range } from './knowledge.ts';
import type { Statement } from './statement.ts';
import { REVIVES } from './words.ts';

/** Figures that stand beside an analyte and are no level of it: a change, a part of a formula, another rate. */

/** "Rises by 1–2 g/dL", "um 1 bis 2 g/dl gestiegen": by how much, not how much. */
const CHANGE_BEFORE =
  /(?:\bby(?: (?:about|around|up to|at least|only|roughly))?|\b(?:rises?|rising|raises?|increas\w*|climb\w*|goes? up|falls?|drops?|lowers?|steig\w*|stieg\w*|sink\w*|sank|senk\w*|erhoh\w*|sub\w*|aument\w*|baj\w*|augment\w*|diminu\w*|baiss\w*|mont\w*|reduc\w*|redu[zc]\w*|ridu\w*|abbass\w*|alz\w*|sal(?:e|ga|gono|ire|ita|ito|endo)|scend\w*|cal(?:a|ano|are|o|ando)|elev[ae]\w*|stijg\w*|daal\w*|daalt|verlaag\w*|verlag\w*|verhoog\w*|verhog\w*|toenem\w*)(?: \S+){0,6} (?:of|um|de|d'|en|em|entre|di|da|met|van)(?: (?:about|etwa|rund|ca\.?|mindestens|bis zu|unos|unas|environ|cerca de|circa|ongeveer))?|(?:上升|下降|升高|降低|增加|减少|上昇|低下|增)(?:了|约|大约)?|(?:ارتفاع|انخفاض|يرتفع|ينخفض|يزيد|ترفع\S*|يرفع\S*|تخفض|يخفض)(?: \S+){0,2} (?:ب|بمقدار|بنحو|بحوالي|نحو)?)\s?$/;
/** "Climbs about 1 to 2 g/dL", "day 2 to 4". */
const CLIMBS =
  /\b(?:(?:(?<!mak(?:es?|ing) |made )up|down|rises?|climbs?|goes? up|falls?|drops?|increases?|decreases?|improves?|sub(?:ir|e|a|io)|aument(?:ar|e|a|are)|baj(?:ar|e|a)|monter|monte|augmenter|baisser|salire|scendere|stijgen|dalen|steigen|sinken|(?:days?|weeks?|months?|tage?|woche|jours?|dias?|semanas?|giorn[oi]|dag(?:en)?))(?: (?:about|around|roughly|only|at least|up to))?)[\s*]{1,4}$/;
const CHANGE_BEHIND =
  /^[\s*]{0,3}(?:(?:of|des|del|de|do|du|van) (?:(?:your|their|his|her|the|body|tu|su|votre|seu|peso|je|uw|het|ihres?) ){0,2}(?:body ?weight|weight|(?:korper)?gewichts?|peso|poids|lichaamsgewicht|gewicht)|(?:per|pro|por|par|a|al|alla|each|every|je|ogni|elke|cada|chaque) (?:week|month|day|hour|woche|monat|tag|stunde|semana|mes|semaine|mois|settimana|mese|maand|dag)\b|(?:\p{L}+ ){0,2}(?:above|over|below|uber|unter|por encima de|encima de|au-dessus de|acima d[eo]|sopra|boven) (?:your|his|her|ihrem|dem|deinem|tu|su|lo|votre|seu|il tuo|il suo|uw|je)(?: own)? ?(?:normal\w*|usual|baseline|ublich\w*|habitual\w*|gewoon)|higher|lower|more\b|less\b|gestiegen|gesunken|hoher|niedriger|ansteig\w*|steig\w*|sink\w*|senk\w*|erhoh\w*|abnehm\w*|mas (?:alt|baj)\w*|plus (?:haut|bas|eleve)\w*|mais (?:alt|baix)\w*|piu (?:alt|bass)\w*|(?:hoger|lager|gestegen|gedaald|stijgen|dalen))|^[\s*]{0,3}(?:ほど|くらい|程度|ずつ)?(?:上昇|上がる|上がり|低下|下がる|下がり|増|減|高く|低く|高い|低い)|^[\s*]{0,3}(?:बढ़|घट|ऊपर जा|कम हो)/u;

export function isChange({ reading: { text }, start }: Scene, quantity: Quantity): boolean {
  return (
    CHANGE_BEFORE.test(text.slice(Math.max(start, quantity.start - 48), quantity.start)) ||
    CLIMBS.test(text.slice(Math.max(start, quantity.start - 24), quantity.start)) ||
    CHANGE_BEHIND.test(text.slice(quantity.end, quantity.end + 48))
  );
}

/** "BMI: 85.7 ÷ 1.626²". */
const OPERATOR_BEFORE = /[×÷*/=+√^≈·]\s?\(?\s?$/;
/** "40 °C = 104 °F", and the lower half of "120/80". */
const EQUALS = /\d[^=≈\n]{0,8}[=≈]\s?$|\d\s?\/\s?$/;
const OPERATOR_BEHIND = /^\s?\)?\s?(?:[×÷=²√^·]|[*x]\s?\d|\/\s?\(?\d)/;

function isOperand({ reading: { text } }: Scene, quantity: Quantity): boolean {
  return (
    // The square is of the unit in "mL/min/1.73 m²".
    OPERATOR_BEHIND.test(text.slice(quantity.end, quantity.end + 8).replace(quantity.unit ? /^²/ : '', '')) ||
    EQUALS.test(text.slice(Math.max(0, quantity.start - 14), quantity.start)) ||
    (quantity.unit === undefined &&
      OPERATOR_BEFORE.test(text.slice(Math.max(0, quantity.start - 6), quantity.start)))
  );
}

/** "100 mg per 5 mL": of a medicine. */
const STRENGTH =
  /^\s?(?:\/|per|je|pro|in|por|en|par|dans|a cada|em|ogni|in|per|لكل|في|كل|每|प्रति|में)\s?\d+(?:[.,]\d+)?\s?(?:ml|mls|millilit\w*|مل|毫升|मिली|मि\.?ली|g(?![a-z]))/;
const isStrength = ({ reading: { text } }: Scene, { end }: Quantity): boolean =>
  STRENGTH.test(text.slice(end, end + 20));

/** Heartbeats are no breaths. */
const BEATS =
  /\b(?:beats?|bpm|pulse?|puls\w*|heart|herz\w*|schlag\w*|schlage|latidos?|lpm|pulsaciones|corazon|battements?|batimentos?|battiti|cardiac\w*|slagen|hartslag\w*|polso)\b|拍|脈|心拍|心率|心跳|次脉|धड़कन|नाड़ी|नब्ज़?|نبض|ضربة|القلب/;
const PRESSED =
  /\b(?:press\w*|push\w*|druck\w*|druk\w*|massage\w*|beadem\w*|beatm\w*|pomp\w*|presion\w*|appuy\w*|insuffl\w*|ventila\w*|prem[ei]\w*|defibr\w*|aed|dae|dea)\b|按|押|दबा|اضغط|ضغط علي|ضغط الصدر|ضغطات|ضغطة في|aed/;
/** Zones of training are reckoned from the highest rate. */
const TRAINED =
  /\b(?:max(?:imum|imal)? heart rate|heart rate (?:zones?|reserve)|target heart rate|maximalpuls|trainingspuls|maximale herzfrequenz|frecuencia (?:cardiaca )?maxima|frequence (?:cardiaque )?maximale|frequencia (?:cardiaca )?maxima|frequenza (?:cardiaca )?massima|maximale hartslag)\b|220\s?[-−–]|最大心拍|最大心率|अधिकतम हृदय|اقصي معدل/;
const NEAR = 220; // UTF-16 units

/** Another rate than breaths: of the heart, or of hands on a chest. */
function isOtherRate({ reading: { text }, start, end }: Scene, quantity: Quantity, range: Range): boolean {
  if (range.unit?.atom.dimension !== 'beats') return false;
  if (
    range.id === 'respiratory-rate' &&
    BEATS.test(
      text.slice(Math.max(start, quantity.start - 40), quantity.end) +
        (text.slice(quantity.end, quantity.end + 20).split(/[,;.、，]/)[0] ?? ''),
    )
  )
    return true;
  const around = text.slice(Math.max(0, start - NEAR), end);
  if (range.id === 'heart-rate' && TRAINED.test(around)) return true;
  return (
    quantity.low >= 80 &&
    quantity.high <= 140 &&
    (REVIVES.test(around) || PRESSED.test(text.slice(start, end)))
  );
}

/** A body mass index may be any number: it must stand in one clause with the name, or right behind it. */
const NAME = 48; // UTF-16 units
const OF_WEIGHT =
  /^[\s*_•-]*(?:(?:normal|healthy|ideal|gezond|gesundes|normaal) ?(?:weight|gewicht)|normalgewicht|peso (?:normal\w*|saludable|saudavel|sano|ideal\w*)|poids (?:normal|sante|ideal)|普通体重|標準体重|正常体重|健康体重|सामान्य वज़?न|الوزن (?:الطبيعي|الصحي|المثالي))[\s*_]*[:：(（|][\s*_]*$/;
function isNamedNear(
  { reading: { text }, start }: Scene,
  hits: readonly PhraseHit<Analyte>[],
  quantity: Quantity,
  analyte: Analyte,
): boolean {
  // Nothing else is by square metre.
  if (/^\W?\/\s?m/.test(text.slice(quantity.end, quantity.end + 4))) return true;
  // "- Healthy weight: 18.5 to 24.9."
  if (quantity.range && OF_WEIGHT.test(text.slice(start, quantity.start))) return true;
  const clause = clauseAt(text, quantity.start);
  return within(
    hits,
    Math.min(clause.start, quantity.start - NAME),
    Math.max(clause.end, quantity.end + NAME),
  ).some(
    ({ value, start, end }) =>
      value === analyte &&
      ((start >= clause.start && end <= clause.end) ||
        !/[,;]\s/.test(
          end <= quantity.start ? text.slice(end, quantity.start) : text.slice(quantity.end, start),
        )),
  );
}

/** What stands beside a figure of the analyte, or is one that another vital sign has where the sentence names none. */
/** "Weight gain: 9–11 kg, with a normal BMI 11.5–16": kilograms by the index, which is named for whom. */
const GAINED =
  /\b(?:gain\w*|zunahme|zunehmen|aument\w*|gan(?:ar|ancia|ho)\w*|prise|prendre|ganh\w*|aumento|toename|aankom\w*)\b|वज़न|वजन|体重増|増加|增重|增加|زيادة الوزن|وزن/;
const isKilos = ({ unit }: Quantity): boolean => unit?.id === 'kg';

export function isBesideIt(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  {
    statement: { quantity },
    range,
    analyte,
  }: { readonly statement: Statement; readonly analyte: Analyte; readonly range: Range },
): boolean {
  return (
    isChange(scene, quantity) ||
    isOperand(scene, quantity) ||
    isStrength(scene, quantity) ||
    isOtherRate(scene, quantity, range) ||
    (range.id === 'bmi' && scene.quantities.some(isKilos) && GAINED.test(scene.words)) ||
    (range.id === 'bmi' && !isNamedNear(scene, hits, quantity, analyte)) ||
    (within(hits, scene.start, scene.end).every(({ value }) => value !== analyte) &&
      isOtherVital(range.id, quantity.low, quantity.high, quantity.unit?.id))
  );
}
