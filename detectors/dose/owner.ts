import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { namesInjected } from './injected.ts';
import { type Drug, namesUnknown } from './knowledge.ts';
import * as words from './words.ts';

/** Whose an amount is in a sentence that names no medicine: of what it is about, where that is no medicine known here. */

/** "A banana has about 420 mg": what it holds; "875/125 mg": the other half of a combination. */
const HOLDS =
  /(?:\b(?:has|(?<!\b(?:can|may|could|should|to|might|must) )have|holds?|contains?|carr(?:y|ies)|packs?|hat|haben|enthalt|enthalten|liefert|liefern|steck(?:t|en)|tienen?|contienen?|aportan?|lleva|contient|contiennent|apporten?t?|tem|contem|ha|hanno|contiene|contengono|apporta|heeft|bevat(?:ten)?|levert)(?: (?:about|around|roughly|nearly|some|over|etwa|rund|unos|unas|environ|cerca de|circa|ongeveer))?|\d ?\/)[\s*]*$/;
const PIECES =
  /\b(?:tablet|pill|capsul|caplet|kapsel|comprim|compress|pastill|gelul|cachet|pil\b|dose|sachet|beutel|sobre|bustin)|[錠片粒]|गोली|قرص|حبة/;

/** What is eaten and drunk, as the subject of a sentence: not what a medicine is taken with. */
const FOOD =
  /^[\s*\-•–]*(?!(?:with|after|before|without|if|when|mit|nach|vor|ohne|wenn|con|sin|tras|si|avec|apres|avant|sans|com|sem|apos|se|dopo|prima|senza|met|na|voor|zonder|als)\s)(?:\p{L}+\s){0,3}?(?:coffees?|teas?|juices?|milk|bananas?|avocados?|potato(?:es)?|eggs?|bread|slices?|glass(?:es)?|cups?|cans|teaspoons?|tablespoons?|chocolate|yogh?urts?|cheese|nuts?|beers?|wine|energy drinks?|cola|kaffee|tee|milch|kartoffeln?|eier|brot|scheiben?|glas|tasse|becher|essloffel|teeloffel|schokolade|joghurt|kase|nusse|energydrinks?|cafe|zumo|jugo|leche|platano|patata|papa|huevos?|pan|rebanada|vaso|taza|lata|cucharad\p{L}+|queso|nueces|cerveza|vino|jus|lait|banane|avocat|pomme de terre|oeufs?|pain|tranche|verre|canette|cuill\p{L}+|chocolat|yaourt|fromage|noix|biere|vin|cha|suco|sumo|leite|batata|ovos?|pao|fatia|copo|xicara|chavena|colher\p{L}*|iogurte|queijo|nozes|vinho|caffe|succo|latte|patate|uova|pane|fetta|bicchiere|tazza|lattina|cucchia\p{L}+|cioccolato|formaggio|noci|birra|koffie|sap|melk|banaan|aardappel\p{L}*|eieren|brood|snee|glaasje|kopje|blikje|theelepel|eetlepel|kaas|noten|bier|wijn)(?!\p{L})|^[\s*\-•]*\S{0,8}(?:コーヒー|お茶|牛乳|ジュース|バナナ|卵|ビール|咖啡|牛奶|果汁|香蕉|鸡蛋|啤酒|चाय|कॉफी|कॉफ़ी|दूध|केला|अंडा|قهوة|شاي|حليب|عصير|موز|بيض|تمر)/u;

/** "Coartem: four tablets": a label that says neither how much nor for whom is a name. */
const LABEL = /^[\s*\-•–]*(\p{Lu}[\p{Ll}-]{4,})[\s*]*[:：]/u;
const NO_NAME =
  /(?:dos[ei]\p{L}*|menge|abstand|intervall|grenze|gabe|einnahme|anzahl|haufigkeit)$|^(?:most|least|single|each|per|einzel|tages|mindest|how|when|who|dos|menge|hoe|wie|wann|quant|cuant|cuand|combien|quand|posolog|frequen|frecuen|haufig|interv|abstand|maxi|max|hochst|limit|grenz|day|night|morn|even|abend|morgen|mittag|manana|noche|tarde|matin|soir|manha|noite|mattin|sera|ochtend|avond|adult|erwachs|volwass|child|kind|nino|enfant|crian|bambin|tablet|kapsel|comprim|compr|capsul|pill|pain|fever|schmerz|fieber|dolor|fiebre|douleur|fievre|febre|febbre|pijn|koorts|oral|strength|starke|fuerza|force|answer|antwort|respuesta|reponse|resposta|rispost|antwoord|short|kurz|result|ergebnis|total|gesamt|summe|note|hinweis|wichtig|import|atten|achtung|step|schritt|paso|etape|passo|stap|start|begin|first|then|later|usual|usually|normal|standard|ublich|habitual|week|woche|semana|semaine|settimana|treat|behand|trat|trait|medic|medik|drug|label|packung|summary|fazit|remember|example|beispiel|ejemplo|exemple|esempio|exemplo|voorbeeld)/u;

function isOfLabel({ reading: { raw, text }, start }: Scene, { start: at }: Quantity): boolean {
  const match = LABEL.exec(raw.slice(start, at));
  if (!match) return false;
  const label = text.slice(start, start + match[0].length);
  const noun = /\p{L}+/u.exec(label)?.[0] ?? '';
  return !(
    NO_NAME.test(noun) ||
    words.DAY_WORDS.test(label) ||
    words.ONE_DOSE.test(label) ||
    words.LIMIT_BEFORE.test(label) ||
    words.TAKE.test(label) ||
    words.CHILD.test(label) ||
    words.GROWN.test(label)
  );
}

export function isOfSomethingElse(scene: Scene, quantity: Quantity): boolean {
  const { reading, start, quantities } = scene;
  const before = reading.text.slice(start, quantity.start);
  if (namesUnknown(before) || namesInjected(before) || FOOD.test(before) || isOfLabel(scene, quantity))
    return true;
  if (HOLDS.test(before)) return true;
  // "A can has 80 mg, up to 400 mg a day": and so are the amounts behind, but for what a tablet holds.
  return (
    !PIECES.test(before) &&
    quantities.some(
      (one) =>
        one.end <= quantity.start &&
        dimensionOf(one) === dimensionOf(quantity) &&
        HOLDS.test(reading.text.slice(start, one.start)),
    )
  );
}

/** A sentence that opens with what is taken besides. */
const WITH_FIRST =
  /^[\s*_•-]*(?:with|while on|on|if you take|mit|bei|unter|con|si toma|avec|sous|com|se toma|met|bij|مع)\s(?:ال)?$/;
export function isWith(
  hits: readonly PhraseHit<Drug>[],
  { reading: { text }, start }: Scene,
  best: PhraseHit<Drug>,
  { start: at }: Quantity,
): boolean {
  // "The maximum simvastatin dose with amlodipine is 20 mg": of the one that the dose is named after.
  if (
    best.end <= at &&
    DOSE_WITH.test(text.slice(start, best.start)) &&
    within(hits, start, best.start).some(({ value }) => value !== best.value)
  )
    return true;
  return (
    best.end <= at &&
    WITH_FIRST.test(text.slice(start, best.start)) &&
    !/[:：(]/.test(text.slice(best.end, at)) &&
    within(hits, start - BEFORE, start).some(({ value }) => value !== best.value)
  );
}
const DOSE_WITH =
  /\b(?:dos\p{L}*|maxim\p{L}*|limit\p{L}*|menge|hochstmenge)\s(?:taken |given |used )?(?:with|alongside|together with|while on|zusammen mit|mit|unter|bei|con|junto con|avec|com|junto com|insieme a|met|samen met)\s$/u;
const BEFORE = 260; // UTF-16 units
