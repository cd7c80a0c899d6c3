import { everyMatch } from '../kit/every-match.ts';
import type { Span } from '../kit/sentences.ts';

/**
 * Figures that are signs by themselves, whatever the words around them say: `#…` in a row of signs.yaml. Bounds: NEWS2
 * (RCP 2017) for saturation and pulse; ACC/AHA 2017 and ACOG 2020 for blood pressure; ADA 2024 for blood sugar; NICE
 * NG143 (2021) for fever; ACOG 2020 for the weeks of a pregnancy.
 */

interface Figure {
  readonly name: string;
  /** The measured thing, up to 24 units before its figure; `undefined`: the figure says what it is. */
  readonly of?: RegExp;
  readonly pattern: RegExp;
  /** Also told in words. */
  readonly worded?: boolean;
  fits(first: number, second: number): boolean;
}

/** "Fri 30, sat 60" are days. */
const SATURATION =
  /spo2|\bo2\b|(?<!\b(?:mon|tues?|wed|thu|thurs|fri|sun)\b[^.\n]{0,16})\bsats?\b|satt|satur|oxygen|oximet|oxigen|ossigen|zuurstof|sauerstoff|oxygene|酸素|血氧|ऑक्सी|اكسجين|الاكسجين|oksijen|syre|сатурац|кислород|산소/;
const PULSE =
  /puls|watch|fitbit|reloj|montre|relogio|orologio|horloge|手表|時計|\blate\b|heart ?rate|\bhr\b|\bbpm\b|heart is|heart's|herz|frecuencia|latidos|cardia|corazon|c(?:oe|œ)ur|pouls|coracao|batiment|cuore|battiti|hartslag|脈拍|心拍|心率|脉搏|脈搏|नब्ज|धड़कन|पल्स|نبض|دقات|tetno|nabiz|puls|hjart|пульс|맥박|심박/;
const SUGAR =
  /sugar|glucose|\bbg\b|glucometer|dexcom|libre|zucker|glucosa|glucemia|azucar|glycemi|sucre|glicemia|glicose|acucar|dextro|zuccher|suiker|glucose|血糖|शुगर|शर्करा|glucometre|aparato marc|appareil (?:affiche|indique)|aparelho marc|meter (?:says|reads|shows|geeft|zegt)|gerat zeigt|lecteur affiche|apparecchio segna|سكر|cukier|cukr|seker|socker|сахар|глюкоз|혈당|당/;

const FIGURES: readonly Figure[] = [
  {
    name: '#lowoxygen',
    of: SATURATION,
    pattern:
      /(?<![\d.,])(\d{2})(?![\d.,]\d|\d|\s?(?:min|h\b|hours?\b|[ap]m\b|kg|mg|days?\b|weeks?\b|years?\b))/g,
    fits: (n) => n >= 50 && n < 91,
  },
  {
    name: '#fastpulse',
    of: PULSE,
    pattern: /(?<![\d.,/])(\d{2,3})(?![\d/])/g,
    fits: (n) => (n >= 150 && n <= 260) || (n >= 20 && n <= 38),
  },
  {
    name: '#sugarhigh',
    of: SUGAR,
    pattern: /(?<![\d.,])(\d{2,4})(?![\d])/g,
    fits: (n) => (n >= 350 && n <= 1500) || (n >= 20 && n <= 39),
  },
  {
    name: '#sugarlow',
    of: SUGAR,
    pattern: /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)(?![\d.,])/g,
    fits: (n) =>
      (n >= 40 && n <= 53) || (n >= 1 && n <= 2.9 && !Number.isInteger(n)) || (n >= 0.2 && n <= 0.5),
  },
  // "28 di glicemia", "35 mg/dl".
  {
    name: '#sugarlow',
    pattern:
      /(?<![\d.,])(\d{2})(?= ?(?:mg\/dl|(?:di|de|of) (?:glicemia|glucemia|glycemie|glicose|glucosa|azucar|acucar|zucchero|sucre|blood sugar)))/g,
    fits: (n) => n >= 20 && n <= 53,
  },
  {
    name: '#bphigh',
    pattern: /(?<![\d/])(\d{3})\s?(?:\/|over|zu|por|sobre|sur|su|op|на|vs|على|علي)\s?(\d{2,3})(?![\d/])/g,
    fits: (n, m) => n <= 280 && m < n && (n >= 160 || m >= 110) && m >= 50,
  },
  {
    name: '#bpcrisis',
    pattern: /(?<![\d/])(\d{3})\s?(?:\/|over|zu|por|sobre|sur|su|op|на|vs|على|علي)\s?(\d{2,3})(?![\d/])/g,
    fits: (n, m) => n <= 280 && m < n && (n >= 180 || m >= 120) && m >= 50,
  },
  {
    name: '#fever',
    pattern:
      /(?<![\d.,/-])(\d{2,3}(?:[.,]\d)?)(?![\d.,]\d|\d|\s?(?:mg|kg|ml|%|years?|yrs?|weeks?|wks?|days?|min|hours?|\/|x\b|lbs?|bpm))/g,
    fits: (n) => (n >= 38 && n <= 42.5 && !Number.isInteger(n)) || (n >= 100.4 && n <= 107),
  },
  // "39" alone is a temperature where nothing says that it is a dose, an age or a number of something.
  {
    name: '#degrees',
    pattern:
      /(?<![\d.,/:x×-]|\d[ ,]|\b(?:me|myself|mum|mom|dad|wife|husband|mother|father|partner|ich|mich|mutter|vater|mann|frau|yo|madre|padre|moi|mere|pere|mari|femme|eu|mae|pai|io|mamma|papa|ik|moeder|vader)\s?\()(3[89]|4[01])(?![\d.,:]\d|\d|,? \d{2}(?!\d)|\s?(?:m?c?g\b|kg|ml|mmol|%|\/|x\b|-?years?|-?yrs?|y\b|yo\b|weeks?|wks?|days?|months?|min|hours?|times|tablets?|pills?| for \d|mm|cm|lbs?|bpm|f\b|m\b|j\b|jahre|jahrig|anos|ans|anni|jaar|lat\b|yas|ar\b|ssw|semanas|semaines|wochen|settimane|weken|歳|才|岁|歲|साल|वर्ष|سنة|عام|лет|살|세|週|周|주|錠|片|粒))/g,
    fits: () => true,
  },
  {
    name: '#weeks',
    pattern:
      /(?<![\d.,])(\d{1,2})(?:\s?\+\s?\d)?\s?-?(?:weeks?|wks?|wk\b|ssw|wochen|semanas|semaines|sa\b|settimane|weken|週|周|недел|tygod|hafta|veckor|हफ्ते|सप्ताह|اسبوع|주)/g,
    fits: (n) => n >= 14 && n <= 42,
  },
  // "My 3-year-old", "2歳", "de 4 anos": a child's age; nobody of 42 is two.
  {
    name: '#child',
    pattern:
      /(?<![\d.,])(\d{1,2})(?:[\s-]?(?:(?:years?|yrs?)[\s-]?olds?|yo\b|y\/o|jahrig|jahre? alt|歳|才|岁|歲|साल (?:का|की|के)|살|세\b)|\s(?:anos|ans|anni|jaar|lat|lata|yas|سنة|سنوات|سنين|года?|лет)(?![\p{L}])(?! (?:ago|atras|geleden|fa\b|de experiencia)))/gu,
    fits: (n) => n <= 12,
  },
  // "Di 20 giorni", "ha 6 settimane": an age; "8 giorni fa" and "da 3 giorni" are none.
  {
    name: '#daysold',
    pattern:
      /(?<=\b(?:de|di|tiene|tem|ha|a|is|van|von|ist|hat) )(\d{1,2}) (?:dias|semanas|jours|semaines|giorni|settimane|dagen|weken|tagen|wochen)(?! (?:fa|atras|geleden|con|com|avec|met|mit|di febbre|de fiebre|de febre|de fievre|koorts))(?![a-z])/g,
    fits: (n) => n >= 1 && n <= 59,
  },
  // Told in centimetres: 17/11, "17'ye 11".
  {
    name: '#bphigh',
    of: /tansiyon|tension|tensao|pressao|presion/,
    pattern: /(?<![\d.,])(\d{2})(?:'?[ea]|'y[ea]| por| sur|\/| a)\s?\/?(\d{1,2})(?!\d)/g,
    fits: (n, m) => n >= 16 && n <= 26 && m >= 8 && m < n,
  },
  {
    name: '#bpcrisis',
    pattern:
      /(?<![\d.,])(\d{2})(?: por | sur |\/| a )(\d{1,2})(?=,? (?:de|di) (?:tension|tensao|pressao|presion))/g,
    fits: (n, m) => n >= 18 && n <= 26 && m >= 8 && m < n,
  },
  {
    name: '#bpcrisis',
    of: /tansiyon|tension|tensao|pressao|presion/,
    pattern: /(?<![\d.,])(\d{2})(?:'?[ea]|'y[ea]| por| sur|\/| a)\s?\/?(\d{1,2})(?!\d)/g,
    fits: (n, m) => n >= 18 && n <= 26 && m >= 8 && m < n,
  },
  // "20 of my sleeping pills", "thirty tablets", "一次吃了30片"; what somebody has is a stock.
  {
    name: '#manypills',
    worded: true,
    pattern:
      /(?<![\d.,:/x×-]|\d |(?:^|[\s,.;:!?'"(،])(?:have|got|contains|box of|pack of|bottle of|refill of|(?:packung|schachtel) mit|ich habe|tengo|quedan|(?:caja|frasco) (?:de|con)|j'ai|(?:boite|plaquette) de|tenho|(?:caixa|cartela) (?:de|com)|ho|(?:scatola|confezione) da|heb|doosje (?:van|met)|عندي|معي|لدي|علبة|पास|पत्ते में)\s|一盒|还有|還有|剩)(?:([1-9]\d{1,2})|\b(?:twelve|fifteen|sixteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty|zwolf|funfzehn|zwanzig|dreissig|vierzig|funfzig|doce|quince|veinte|treinta|cuarenta|cincuenta|douze|quinze|vingt|(?:vingt|trent|quarant)aine de|trente|quarante|cinquante|doze|vinte|trinta|quarenta|cinquenta|dodici|quindici|venti|(?:vent|trent)ina di|trenta|quaranta|cinquanta|twaalf|vijftien|twintig|dertig|veertig|vijftig)|(?:二|三|四|五)十|बीस|तीस|चालीस|पचास|عشرين|تلاتين|ثلاثين|اربعين|خمسين)(?:(?: (?:of|de|di|von|van|or so|odd|x|my|his|her|the|mum's|mom's|dad's|meiner|seiner|ihrer|mis|sus|mes|ses|meus|seus|miei|suoi|mie|sue|mijn|zijn|haar|extra|strength|strong|regular|baby|adult|small|white|heart|blood|pressure|pain|sleeping|water|iron|\d+ ?mg)){0,3} (?:pills?|tablets?|tabs|capsules?|caplets?|paracetamols?|panadols?|tylenols?|acetaminophens?|aspirins?|ibuprofens?|advils?|benadryls?|xanax|ambiens?|sleeping pills?|tabletten|pillen|kapseln|schlaftabletten|pastillas|comprimidos|tabletas|capsulas|comprimes|cachets|somniferes|gelules|calmantes|remedios|pastiglie|pasticche|compresse|pillole|slaappillen|таблет\S*|tablet(?:ek|ter)|hap|doliprane|dafalgan|tachipirin\S+|novalginas?|dipironas?)(?![a-z])|\s?(?:片|粒|颗|顆|錠|알|정)(?![あ入残ぐ])| ?(?:की |नींद की )?(?:गोली|गोलि|टैबलेट)| ?(?:حبة|حبه|قرص|حباية))/g,
    fits: (n) => Number.isNaN(n) || (n >= 12 && n <= 300),
  },
];

const OF_REACH = 28;

/** Where each kind of figure stands in a folded turn; linear in it. */
export function figuresIn(text: string): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  const hasDigits = /\d/.test(text);
  for (const { name, of, pattern, fits, worded } of FIGURES) {
    if ((!hasDigits && !worded) || (of && !of.test(text))) continue;
    for (const match of everyMatch(text, pattern)) {
      const [first, second] = [match[1], match[2]].map((one) => Number(one?.replace(',', '.')));
      if (!fits(first as number, second as number)) continue;
      const before = text.slice(Math.max(0, match.index - OF_REACH), match.index);
      if (of && !of.test(before)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const list = found.get(name);
      if (list) list.push(span);
      else found.set(name, [span]);
    }
  }
  return found;
}
