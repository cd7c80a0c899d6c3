import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { figuresOf } from '../amounts/usage.ts';
import { near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { linksIn } from '../links.ts';

/** Pack-years, drinks and their alcohol, insulin for a meal and a correction, shares of a heart rate. */

export const PACK_YEARS =
  /(\d+(?:[.,]\d+)?)[ -]?(?:pack[ -]?years?|packyears?|packungsjahre?n?|paquetes[ -/]?ano|anos[ -]paquete|paquetes al ano|paquets?[ -/]?annees?|macos[ -/]?anos?|anos[ -]maco|pacchetti[ -/]?anno|pack-?year|pakjaren|pakjes[ -]?jaren|包年|パックイヤー|箱年|पैक[ -]?(?:वर्ष|ईयर)|علبة[ -/]?سنة|عبوة[ -/]?سنة|paczkolat\p{L}*|paket[ -/]?yil\p{L}*|paketar|пачк[оа]-?лет|갑년)/gu;
export const CIGARETTES =
  /^\s?(?:cigarettes?|cigs?|smokes|zigaretten|cigarrillos|cigarros|sigarette|sigaretten|papierosow|sigara|cigaretter|сигарет|支|本|सिगरेट|سيجارة|개비)/;
export const PACKS =
  /^\s?-?(?:packs?|pkts?|packets?|schachteln?|packungen|paquetes?|cajetillas?|paquets?|macos?|pacchett[oi]|pakjes?|paczk\p{L}+|paket|пачк\p{L}+|包|箱|पैकेट|علب\p{L}*|갑)/u;
const HALF =
  /\b(?:half a|half|halbe|eine halbe|media|medio|un demi|demi|meio|mezzo|half|een half|polowe|pol|yarim|halvt|полпачки|полови\p{L}+)\s?-?(?:pack|schachtel|packung|cajetilla|paquet|paquete|maco|pacchetto|pakje|paczki|paket)|半包|半箱|आधा पैकेट|نصف علبة|반 갑/u;

const AND_A_HALF =
  /\b(?:(?:one|a|1) (?:pack )?and a half|one-and-a-half|1½|anderthalb\w*|eineinhalb|(?:(?:un|1) )?paquete y medio|(?:un|1) paquet et demi|(?:um|1) maco e meio|(?:un|1) pacchetto e mezzo|anderhalve?|poltor\w*|bir bucuk|ett och ett halvt)(?!\p{L})|полтор|一包半|1包半|डेढ़|علبة ونصف|한 갑 반/u;

export const SEVERAL =
  /\b(?:together|altogether|in all|in total|total of|then|later|after that|first|last|before that|plus|zusammen|insgesamt|danach|spater|zuerst|zuletzt|letzten|davor|en total|luego|despues|primero|ultimos|antes|sumados|au total|ensuite|puis|d'abord|derniers|avant|ao todo|no total|depois|primeiro|ultimos|in totale|poi|dopo|prima|ultimi|samen|totaal|daarna|later|eerst|laatste|driekwart|drei viertel|three quarters|trois quarts|tres cuartos)\b|合计|一共|之后|最近|合わせて|その後|最初|कुल|फिर|बाद|पिछले|المجموع|ثم|بعد/;

const ONE_PACK =
  /(?<!half )\ba pack\b(?! of \d)|\beine (?:schachtel|packung)\b|\bun (?:paquete|paquet|maco|pacchetto)\b|\been pakje\b/;

/** Packs that are told in words: "a pack and a half". */
export function packsIn(words: string): number[] {
  if (AND_A_HALF.test(words)) return [1.5];
  return [...(HALF.test(words) ? [0.5] : []), ...(ONE_PACK.test(words) ? [1] : [])];
}

export const DRINK =
  /\b(?:wine|beer|lager|cider|spirits?|vodka|whisk(?:e)?y|gin|rum|abv|alcohol|prosecco|stout|ale|wein|bier|schnaps|alkohol|vol\.?-?%|vino|cerveza|alcohol|vin|biere|alcool|vinho|cerveja|alcool|birra|wijn|piwo|wino|wodk\w*|bira|sarap|raki|ol|vin|starkol)\b|ワイン|ビール|日本酒|アルコール|葡萄酒|红酒|啤酒|白酒|酒精|शराब|बीयर|वाइन|بيرة|نبيذ|كحول|вин[оа]|пив[оа]|водк|алкогол|맥주|소주|와인|알코올/;
const UNIT_WORD = /^\s?(?:units?|uk units?|alcohol units?)\b/;
const STANDARD =
  /^\s?(?:standard (?:drinks?|units?)|standardglas\w*|unidades? de bebida|ube|verres? standard|bebidas? (?:estandar|padrao)|doses? padrao|unita alcoliche|standaardglazen|standardowe porcje)/;
/** "A standard drink has 10 g": no result. */
const DEFINED =
  /\b(?:standard (?:drink|unit|glass)|standardglas|bebida estandar|verre standard|dose padrao|unita(?: alcolica)?|unidad(?: de bebida)?|unidade|ube|einheit|eenheid|verre|standaardglas|porcja standardowa|one unit|a unit|(?:uk |alcohol )unit) (?:\p{L}+ )?(?:has|is|contains|holds|means|enthalt|ist|tiene|contient|tem|contiene|bevat|zawiera|to|=|corrisponde|equivale|equivaut|correspond|entspricht|corresponde|equivalgono|komt overeen)/u;
const STANDARD_ANYWHERE = new Seldom(
  /\bstandard drinks?\b|standardglas|bebidas? estandar|doses? padrao|verres? standard|unita alcoliche|standaardglazen|标准杯|標準ドリンク/,
);
/** What the text itself takes for a standard drink. */
const STANDARD_SIZE =
  /(?:standard (?:drinks?|units?|glass)|standardglas|bebida estandar|verre standard|dose padrao|unita alcolica|standaardglas)[^.\d\n]{0,40}(\d{1,2}(?:[.,]\d)?)\s?g(?:rams?|ramm|ramos|rammes|rammi)?\b/;
/** Grams of alcohol in a millilitre. */
const DENSITY = 0.789;

/** "A 175 ml glass at 13 % is 2.3 units": volume × strength. */
/** Wine with as much water, beer with lemonade: not all of it has the strength. */
const MIXED =
  /\b(?:spritzer|shandy|\w*schorle|radler|panache|clara|tinto de verano|spritz|mixed with|diluted|half (?:wine|beer|water)|halb\w* (?:wein|bier|wasser)|moitie|mitad|metade|meta|helft)\b|一半|半分|आधा|نصف/;

/** "568 ml of 4 % contains 2.3 units": a volume, a strength and units, and nothing else, are those of a drink. */
function isUnnamed({ quantities, words }: Scene): boolean {
  const ids = new Set(quantities.map(({ unit }) => unit?.id ?? ''));
  return (
    ids.has('mL') &&
    ids.has('percent') &&
    /\d units?\b/.test(words) &&
    !/insulin|heparin|mix|dilut/.test(words)
  );
}

const EACH = /\b(?:each|apiece|je|chacun\w*|cada un[ao]?|ciascun\w*|elk)\b/;

export const drinks: Rule = (scene, next) => {
  for (const { view } of viewsOf(scene, next)) {
    if (
      !(DRINK.test(view.words) || STANDARD_ANYWHERE.test(view.words) || isUnnamed(view)) ||
      DEFINED.test(view.words) ||
      MIXED.test(view.words)
    )
      continue;
    const { text, raw } = view.reading;
    const strengths = view.quantities.filter(
      (one) => one.unit?.id === 'percent' && one.known && !one.range && one.low >= 2 && one.low <= 75,
    );
    const volumes = view.quantities.filter(
      (one) =>
        isPlain(one) &&
        dimensionOf(one) === 'volume' &&
        one.known &&
        !one.range &&
        ['mL', 'cL', 'dL', 'L', 'pint', 'pintuk', 'pintus', 'oz', 'floz'].includes(one.unit?.id ?? ''),
    );
    const [strength] = strengths;
    const [volume] = volumes;
    if (!strength || strengths.length > 1 || !volume || volumes.length > 1) continue;
    // "A pint of 4 % beer is 2.3 units, and a 25 ml measure of spirits 1 unit": of two drinks.
    const [from, to] = [Math.min(strength.end, volume.end), Math.max(strength.start, volume.start)];
    if (view.quantities.some((one) => one.start >= from && one.end <= to)) continue;
    const result = view.quantities.find((one) => {
      if (one === strength || one === volume || !one.known || one.range) return false;
      if (one.start < Math.max(strength.end, volume.end)) return false;
      const written = text.slice(one.end - 8, one.end + 24);
      return (
        one.unit?.id === 'g' ||
        (one.unit?.id === 'IU' && /units?|unit/.test(written)) ||
        UNIT_WORD.test(text.slice(one.end, one.end + 20)) ||
        STANDARD.test(text.slice(one.end, one.end + 24))
      );
    });
    if (!result || result.start - Math.max(strength.end, volume.end) > 120) continue;
    // "six pints of 4 % beer (2.3 units each)"
    if (EACH.test(text.slice(result.end, result.end + 20))) continue;
    // "A large glass is 3.3 units. Together 13.3": of all drinks above.
    if (result.start > scene.end && linksIn(view.reading, scene.end, result.start).has('total')) continue;
    if (
      /\b(?:limit\w*|guideline|week|woche|semana|semaine|settimana|no more|less than|up to)\b/.test(
        text.slice(Math.max(strength.end, volume.end), result.end + 20),
      )
    )
      continue;
    const counts = figuresOf(view, view)
      .filter(
        (one) =>
          (!one.unit || one.unit.id.startsWith('pint') || one.unit.id === 'cup') &&
          one.known &&
          one.start < result.start &&
          one.low >= 1 &&
          one.low <= 12,
      )
      .map(({ low }) => low);
    const sizes = volume.unit?.id.startsWith('pint') ? [568, 473] : [inBase(volume.low, volume) * 1000];
    const base = volume.unit?.id.startsWith('pint') ? volume.low : 1;
    const alcohol = sizes.map((ml) => (ml * base * strength.low) / 100);
    const size = STANDARD_SIZE.exec(text)?.[1];
    const own =
      size === undefined ? [10, 12.67, 15.2, 17.7, 12.5] : [Number(size.replace(',', '.')) / DENSITY];
    const per =
      result.unit?.id === 'g'
        ? [1 / DENSITY, 1 / 0.8]
        : STANDARD.test(text.slice(result.end, result.end + 24))
          ? own
          : [10];
    const values = alcohol.flatMap((ml) => per.flatMap((each) => [1, ...counts].map((n) => (n * ml) / each)));
    return [
      {
        start: Math.min(strength.start, volume.start),
        end: result.end,
        rule: 'alcohol',
        severity: 'minor',
        holds: values.some((value) => near(value, result.low, 0.07, result.step / 2)),
        explanation: `That holds ${show(values[0] ?? 0)}, not ${raw.slice(result.start, result.end)}. Source: volume × strength; 1 UK unit is 10 mL of alcohol (UK Chief Medical Officers, 2016-08).`,
      },
    ];
  }
  return [];
};
