import type { Analyte } from '../kit/analytes.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { isOtherVital, type Range } from './knowledge.ts';
import type { Statement } from './statement.ts';
import { REVIVES } from './words.ts';

/** Figures that stand beside an analyte and are no level of it: a change, a part of a formula, another rate. */

/** "Rises by 1–2 g/dL", "um 1 bis 2 g/dl gestiegen": by how much, not how much. */
const CHANGE_BEFORE =
  /(?:\b(?:(?:by|um)(?: (?:about|around|up to|at least|only|etwa|rund|circa|ca\.?|mindestens|hochstens|bis zu|nur))?|(?:ris|rise|rises|increas\w*|climb\w*|go(?:es)? up|fall\w*|drop\w*|sub\w*|aument\w*|baj\w*|augment\w*|diminu\w*|baiss\w*|mont\w*|aument\w*|sal\w*|scend\w*|calar?\w*|cal[ao]|stijg\w*|daal\w*|dal\w*|toenem\w*|omlaag|omhoog)(?: \S+){0,3} (?:by|of|de|d'|em|entre|di|da|met|van)(?: (?:about|unos|unas|environ|cerca de|circa|ongeveer))?)|(?:上升|下降|升高|降低|增加|减少|上昇|低下|增)(?:了|约|大约)?|(?:ارتفاع|انخفاض|يرتفع|ينخفض|يزيد)(?: \S+)? (?:ب|بمقدار|بنحو|بحوالي)?)\s?$/;
const CHANGE_BEHIND =
  /^[\s*]{0,3}(?:(?:per|pro|por|par|a|al|alla|each|every|je|ogni|elke|cada|chaque) (?:week|month|day|hour|woche|monat|tag|stunde|semana|mes|semaine|mois|settimana|mese|maand|dag)\b|higher|lower|more\b|less\b|gestiegen|gesunken|hoher|niedriger|ansteig\w*|sink\w*|abnehm\w*|mas (?:alt|baj)\w*|plus (?:haut|bas|eleve)\w*|mais (?:alt|baix)\w*|piu (?:alt|bass)\w*|(?:hoger|lager|gestegen|gedaald|stijgen|dalen))|^[\s*]{0,3}(?:ほど|くらい|程度|ずつ)?(?:上昇|上がる|上がり|低下|下がる|下がり|増|減|高く|低く|高い|低い)|^[\s*]{0,3}(?:बढ़|घट|ऊपर जा|कम हो)/;

export function isChange({ reading: { text }, start }: Scene, quantity: Quantity): boolean {
  return (
    CHANGE_BEFORE.test(text.slice(Math.max(start, quantity.start - 48), quantity.start)) ||
    CHANGE_BEHIND.test(text.slice(quantity.end, quantity.end + 24))
  );
}

/** "BMI: 85.7 ÷ 1.626²". */
const OPERATOR_BEFORE = /[×÷*/=+√^≈·]\s?\(?\s?$/;
const OPERATOR_BEHIND = /^\s?\)?\s?(?:[×÷=²√^·]|[*x]\s?\d|\/\s?\(?\d)/;

function isOperand({ reading: { text } }: Scene, quantity: Quantity): boolean {
  return (
    OPERATOR_BEHIND.test(text.slice(quantity.end, quantity.end + 8)) ||
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
  /\b(?:press\w*|push\w*|druck\w*|druk\w*|massage\w*|beadem\w*|beatm\w*|pomp\w*|presion\w*|appuy\w*|insuffl\w*|ventila\w*|prem[ei]\w*|defibr\w*|aed|dae|dea)\b|按|押|दबा|اضغط|ضغط علي|aed/;
const NEAR = 220; // UTF-16 units

/** Another rate than breaths: of the heart, or of hands on a chest. */
function isOtherRate({ reading: { text }, start, end }: Scene, quantity: Quantity, range: Range): boolean {
  if (range.unit?.atom.dimension !== 'beats') return false;
  if (
    range.id === 'respiratory-rate' &&
    BEATS.test(text.slice(Math.max(start, quantity.start - 40), quantity.end + 20))
  )
    return true;
  const around = text.slice(Math.max(0, start - NEAR), end);
  return (
    quantity.low >= 80 &&
    quantity.high <= 140 &&
    (REVIVES.test(around) || PRESSED.test(text.slice(start, end)))
  );
}

/** What stands beside a figure of the analyte, or is one that another vital sign has where the sentence names none. */
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
    (within(hits, scene.start, scene.end).every(({ value }) => value !== analyte) &&
      isOtherVital(range.id, quantity.low, quantity.high, quantity.unit?.id))
  );
}
