import { Seldom } from '../kit/seldom.ts';
import type { SlotKind } from './slots.ts';
import { g, MONTH, N, SPAN, WEEK, YEAR } from './written.ts';

/** How sixteen languages say how often: every so many years, again after them, so far apart. */

const EVERY =
  '(?:every|once (?:in )?every|once in|once per|at least every|alle|aller|jede[ns]?|cada|una vez cada|tous les|toutes les|une fois tous les|a cada|uma vez a cada|ogni|una volta ogni|elke|iedere|om de|eens in de|eens per|een keer per|een keer in de|eenmaal per|co|raz na|raz w|her|var|vart|varje|en gang vart|каждые|каждый|раз в|один раз в|हर|प्रत्येक|كل|مرة كل|每隔?|how often|frequency|interval|wie oft|intervall|haufigkeit|con que frecuencia|frecuencia|frequence|rythme|frequencia|intervalo|frequenza|intervallo|hoe vaak|jak czesto|hur ofta|ne siklikta|siklik|как часто|периодичность|頻度|間隔|频率|间隔|कितनी बार|كم مرة|주기|간격)[\\s:：|*]{0,5}(?:about |around |etwa |circa |environ |is |of |ist |betragt |es de |passa a ser de |e de |sera de |est de |passe a |e di |diventa di |is |wynosi |jest |ar |составляет |это |は|是|为|है |هي |은 |는 |(?:mindestens|hochstens|maximal) )?';
const ONCE =
  '(?:に1?一?[回度]|ごとに?|毎に?|おきに?|마다|에 ?1회|에 한 ?번|에 1번|da bir|de bir|bir kez|aralik\\w*|में एक बार|पर एक बार|में 1 बार|(?:查|做|检查)?一次|1次|intervals?|-intervall\\w*|mellanrum|een keer|bir(?: kez| kere| defa)?|lik aralik\\w*)';
const YEARLY = new Seldom(
  /(?<![a-zа-я]|[a-z0-9]-)(?:annual(?:ly)?|yearly|every year|once a year|each year|jahrlich\w*|einmal (?:im|pro) jahr|jedes jahr|anual(?:mente|es)?|cada ano|una vez al ano|todos los anos|tous les ans|chaque annee|annuel\w*|une fois par an|todo ano|todos os anos|uma vez por ano|ogni anno|annuale|annualmente|una volta (?:all'anno|l'anno)|jaarlijks\w*|elk jaar|ieder jaar|co roku|rocznie|raz w roku|her yil|yilda bir|arlig\w*|varje ar|ежегодно|раз в год|каждый год)(?![a-zа-я])|毎年|年に?1回|年に?一回|每年|一年一次|हर साल|साल में एक बार|سنويا|كل سنة|كل عام|매년|1년마다/g,
);
const OTHER_YEAR = new Seldom(
  /(?<![a-z])(?:bien(?:n)?al(?:e|mente|es|y)?|bisannuel\w*|zweijahrlich\w*|zweijahrig\w* (?:rhythmus|abstand)|tweejaarlijks\w*|vartannat ar|every other year|every second year|biennial(?:ly)?|vartannat ar|om het jaar)(?![a-z])|隔年|每隔一年/g,
);

/** An age of nought, and a day without a figure. */
const AT_BIRTH = new Seldom(
  /(?<![a-z])(?:at birth|bei (?:der )?geburt|gleich nach der geburt|al nacer|a la naissance|ao nascer|alla nascita|bij de geboorte)(?![a-z])|出生時|出生时|出生后24|जन्म के समय|जन्म पर|عند الولادة/g,
);
const ONE_DAY = new Seldom(/(?<!\p{L})(?:عن )?يوما? واحدا?(?!\p{L})/gu);

export interface Reader {
  readonly kind: SlotKind;
  readonly pattern: Seldom;
  /** Into the unit of the kind. */
  readonly factor?: number;
  readonly fixed?: number;
  /** Read only where its kind is asked for: nothing else could take its number. */
  readonly alone?: true;
}

const REPEAT =
  '(?:repeat\\w*|again|renew\\w*|due|next (?:one|test|screening|scan|exam\\w*|dose|booster|invitation|invite|letter|kit|check\\w*|visit|appointment|round|smear|mammogram\\w*|colonoscop\\w*|jab|shot|(?:cervical|breast|bowel|eye|dental|bone) (?:screen\\w*|check\\w*|test|scan|exam\\w*))|toca\\w*|corresponde\\w*|boost\\w*|wiederhol\\w*|erneut|aufgefrischt|aufzufrischen|auffrisch\\w*|nachste\\w*|repet\\w*|repit\\w*|refuerz\\w*|proxim\\w*|renouvel\\w*|refai\\w*|refaire|rappel\\w*|prochain\\w*|reforc\\w*|ripet\\w*|rifa\\w*|richiam\\w*|prossim\\w*|suivante?s?|successiv\\w*|siguiente\\w*|seguinte\\w*|herhaal\\w*|herhal\\w*|opnieuw|volgende|powtarz\\w*|powtorz\\w*|nastepn\\w*|tekrar\\w*|upprepa\\w*|nasta|повтор\\S*|следующ\\S*)';
const AFTER =
  '(?:after|in|for another|nach|in|dentro de|daqui a|fra|despues de|tras|en|apres|au bout de|dans|apos|depois de|em|dopo|tra|na|over|po|za|efter|om|через|после)';
/** "You come back in five years": not in months, as an illness does. */
const BACK =
  '(?<![a-z])(?:come back|go back|return|(?:called|invited|asked) back|wieder(?:kommen|zukommen)|wieder dran|vuelv\\w+|volver\\w*|revenez|revenir|reviendrez|(?:re)?convoquee?s?|volte|voltar|regress\\w+|torni|tornare|ritorn\\w+|terugkomen|kom(?:t|en)? terug)';
/** "Repeated after ten years", "im Abstand von zehn Jahren", "10-yearly": intervals without a word for every. */
const AGAIN: readonly ((of: string) => string)[] = [
  (of) => `(?<![a-zа-я])${REPEAT}(?: \\S+){0,3}? ${AFTER} ${SPAN}${of}(?! ago)`,
  (of) => `(?<![a-zа-я])${AFTER} ${SPAN}${of}(?:[ ,]+\\S+){0,2}? (?:zu )?${REPEAT}`,
  (of) =>
    `(?<![a-zа-я])(?:at intervals of|at (?:an )?intervals? of|(?:im|in) abstand von|in abstanden von|mit (?:einem )?abstand von|con (?:un )?intervalo de|a intervalos de|a intervalles de|avec un intervalle de|com (?:um )?intervalo de|em intervalos de|a intervalli di|con (?:un )?intervallo di|met (?:een )?tussenpo\\w+ van|met een interval van|w odstep\\w+|w odstepach co|med|med intervaller pa|с интервалом (?:в)?|1x(?: alle| per| cada| tous les| ogni)?|eenmaal (?:per|in de)|een keer (?:per|in de)|(?:one|once|un|uno|una|einmal|eine|een|1)(?: \\S+){0,3} (?:every|per|alle|cada|tous les|ogni|per|om de))\\s?${SPAN}${of}`,
  (of) =>
    `(?:(?:cadenza|cadence|frecuencia|frequencia|periodicidad\\w*|periodicidade|frequenza|frequentie) (?:di|de|van) |(?<![a-z])de )${N}(?: em ${N}| en ${N})?${of}(?<=(?:cad|freq|frec|peri)\\S* .*|em .*| en .*)`,
  // "At 25, or two years after the last test, whichever is later": a beginning. "Ten years after the last dose", "a distanza di dieci anni dall'ultima dose".
  (of) =>
    `(?:a distanza di )?${SPAN}${of} (?:(?:after|from|since) (?:the |your )?(?:last|previous|most recent)|nach der letzten|seit der letzten|despues de la ultima|desde la ultima|apres (?:la derniere|le dernier)|depois da ultima|apos a ultima|dall'ultim[ao]|dopo l'ultim[ao]|na de (?:laatste|vorige))(?![a-z])(?![^.;]{0,40}whichever)`,
  (of) =>
    `${SPAN}(?:-?\\s?yearly(?!\\w)|${of} (?:intervals?|mellanrum|intervall(?:er|en)?|abstand(?:en)?|interval(?:los?|los))(?![a-z]))`,
];

/** Between two doses: "two to six months apart", "im Abstand von zwei Monaten", "2か月の間隔". */
const BETWEEN: readonly ((of: string) => string)[] = [
  // "The gap between the two should be at least five months."
  (of) =>
    `(?:abstand|gap|interval|intervalo|intervalle|delai|intervallo|tussenpo\\w+) (?:between|zwischen|entre|tra|fra|tussen) [^\\d.;:]{3,50}? (?:at least |mindestens |al menos |au moins |pelo menos |almeno |minstens )?${SPAN}${of}`,
  (of) =>
    `${SPAN}${of}[ -]?(?:apart|later|between (?:the )?(?:two |both )?doses|abstand|spater|zwischen den (?:beiden )?(?:dosen|impfungen)|de diferencia|despues|de separacion|entre (?:las |les |as )?(?:dos |deux |duas )?doses?|entre dosis|d'intervalle|d'ecart|plus tard|depois|de intervalo|di distanza|dopo|tra le (?:due )?dosi|uit elkaar|ertussen|tussen de (?:twee )?(?:dos\\w+|prikken)|later|odstep\\w*|pozniej|arayla|sonra|mellanrum|emellan|senare|(?:の)?間隔|あけて|空けて|後に2回目|的?间隔|के अंतर|के अंतराल|간격)`,
  (of) =>
    `(?:apart by|spaced|separated by|interval of|abstand von|intervalo de|separad[oa]s (?:por )?|espacee?s de|intervalle de|intervallo di|distanziate di|interval van|odstep\\w*|intervall (?:pa)?|间隔|間隔は|相隔|с интервалом|بفاصل|يفصل بينهما)(?: (?:mindestens|wenigstens|at least|al menos|au moins|pelo menos|almeno|minstens))? ?${SPAN}${of}`,
];

/** In this order; what one has read, the next do not see. */
export const READERS: readonly Reader[] = [
  { kind: 'interval', pattern: g(`(?<![a-zа-я])${EVERY}${SPAN}${YEAR}`) },
  { kind: 'interval', pattern: g(`(?<![a-zа-я])${EVERY}${SPAN}${MONTH}`), factor: 1 / 12 },
  { kind: 'interval', pattern: g(`${SPAN}${YEAR}\\s?${ONCE}`) },
  { kind: 'interval', pattern: g(`${SPAN}${MONTH}\\s?${ONCE}`), factor: 1 / 12 },
  ...AGAIN.flatMap((pattern): Reader[] => [
    { kind: 'interval', pattern: g(pattern(YEAR)), alone: true },
    { kind: 'interval', pattern: g(pattern(MONTH)), factor: 1 / 12, alone: true },
  ]),
  { kind: 'interval', pattern: g(`${BACK} ${AFTER} ${SPAN}${YEAR}`), alone: true },
  { kind: 'interval', pattern: YEARLY, fixed: 1 },
  { kind: 'interval', pattern: OTHER_YEAR, fixed: 2 },
  { kind: 'birth', pattern: AT_BIRTH, fixed: 0, alone: true },
  { kind: 'lasting', pattern: ONE_DAY, fixed: 1, alone: true },
  ...(
    [
      [YEAR, 12],
      [MONTH, 1],
      [WEEK, 12 / 52],
    ] as const
  ).flatMap(([of, factor]): Reader[] =>
    BETWEEN.map((pattern) => ({ kind: 'apart', pattern: g(pattern(of)), factor, alone: true })),
  ),
];
