import { everyMatch } from './every-match.ts';
import { Seldom } from './seldom.ts';

/** Whom a text speaks of, as far as other figures hold for them: by their names or by an age in figures. */

export const GROUPS = [
  'newborn',
  'infant',
  'toddler',
  'child',
  'adolescent',
  'pregnant',
  'women',
  'men',
  'adult',
] as const;
export type Group = (typeof GROUPS)[number];

/** On folded text, in sixteen languages. */
const NAMES: Readonly<Record<Group, RegExp>> = {
  newborn:
    /\b(?:new-?\s?born\w*|neonat\w*|just born|neugeboren\w*|recien nacid\w*|nouveau-?ne\w*|recem-?nascid\w*|pasgeboren\w*|nyfodd\w*|noworod\w*|yenidogan\w*)\b|новорожд|新生児|新生儿|新生兒|生まれたばかり|刚出生|नवजात|حديث[يه]? (?:ال)?ولاد[ةه]|حديثة الولادة|مولود|المواليد|신생아/,
  infant:
    /\b(?:infants?|bab(?:y|ies)(?!-?sit)|saugling\w*|babys|lactantes?|bebes?|nourrissons?|lattant\w*|zuigeling\w*|spadbarn\w*|niemowl\w*|bebek\w*)\b|младен|груднич|乳児|赤ちゃん|婴儿|嬰兒|宝宝|शिशु|رضيع|الرضع|영아|아기/,
  toddler:
    /\b(?:toddlers?|preschool\w*|pre-schoolers?|kleinkind\w*|vorschulkind\w*|preescolar\w*|tout-petits?|peuters?|kleuters?|smabarn\w*)\b|幼児|幼儿|छोटे बच्च/,
  child:
    /\b(?:child|children|childs|kids?|kind|kinder\w*|schulkind\w*|ninos?|ninas?|enfants?|criancas?|bambin\w*|kinderen|barn|barnet|dziec\w*|cocuk\w*)\b|(?<![а-я])(?:дет|ребен)|子ども|子供|小児|儿童|兒童|小孩|孩子|बच्च|طفل|الاطفال|اطفال|어린이|소아|아이/,
  adolescent:
    /\b(?:adolescen\w*|teen(?:s|age\w*)?|jugendlich\w*|tieners?|pubers?|nastolat\w*|tonaring\w*|ergen\w*)\b|подрост|青少年|中高生|思春期|किशोर|المراهق|청소년/,
  pregnant:
    /\b(?:pregnan\w*|trimest\w*|expecting (?:a baby|mothers?)|schwanger\w*|embaraz\w*|enceintes?|grossesse|gravid\w*|gestant\w*|gestacao|incint[ae]|zwanger\w*|ciaz\w*|ciezarn\w*|hamile\w*|gebelik\w*)\b|беремен|妊娠|妊婦|怀孕|孕妇|孕期|गर्भवती|गर्भावस्था|حامل|الحمل|الحوامل|임신|임산부/,
  women:
    /\b(?:wom[ae]n|females?|frau(?:en)?|mujer\w*|femmes?|mulher\w*|donn[ae]|vrouw\w*|kvinn\w*|kobiet\w*|kadin\w*)\b|женщин|女性|महिला|النساء|المراة|여성/,
  men: /\b(?:m[ae]n|males?|mann|manner\w*|hombres?|varon\w*|hommes?|homens?|uomo|uomini|maschi|mannen|mezczyzn\w*|erkek\w*)\b|мужчин|男性|पुरुष|الرجال|الرجل|남성/,
  adult:
    /\b(?:adults?|grown-?ups?|erwachsen\w*|adult[oaei]s?|adultes?|volwassen\w*|dorosl\w*|yetiskin\w*|vuxn\w*)\b|взросл|成人|大人|成年|वयस्क|بالغ|للكبار|성인/,
};

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, dois: 2, duas: 2, quatro: 4, due: 2, tre: 3, quattro: 4 },
  ...{ cinque: 5, sei: 6, twee: 2, drie: 3, vijf: 5, zes: 6 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};
const N = `(?<![\\d.,-])(\\d{1,3}|(?<![a-z])(?:${Object.keys(NUMBERS).join('|')}))[- ]?`;

/** Days of each unit, with the words for it. */
const UNITS: readonly (readonly [number, string])[] = [
  [1, 'days?|tage?n?|dias?|jours?|giorn[oi]|dag(?:en|ar)?|dni|gunluk|日(?!本)|天|दिन|يوما?|ايام|일'],
  [
    7,
    'weeks?|wks?|wochen?|semanas?|semaines?|settiman[ae]|weken|veck\\w*|tygodn\\w*|haftalik|週(?:間)?|周(?!岁)|हफ़?्त\\S*|सप्ताह|اسبوعا?|اسابيع|주',
  ],
  [
    30.4,
    'months?|mos?|monate?n?|mes|meses|mois|mes[ei]|maand(?:en)?|manad\\w*|miesi[ea]c\\w*|aylik|[かヶカヵ]月|个月|個月|महीन\\S*|माह|اشهر|شهور|شهرا?|개월',
  ],
  [
    365,
    'years?|yrs?|yo|jahre?n?|jahrig\\w*|anos?|ans?|ann[oi]|jaar|jarige?|lata?|roczn\\w*|yasinda\\w*|歳|才|岁|周岁|साल|वर्ष|سنوات|سنة|سنين|عاما?|عام|세|살',
  ],
];
/** An age, not a time: marked behind, before, or as the age of a child that is named. */
const OLD =
  '(?=[- ](?:olds?|of age)\\b| alt(?:e[rsnm]?)?\\b| oude?\\b| de (?:edad|idade|nacid|vida|vie)| gammal|(?:大|的(?:宝宝|婴儿|孩子|[儿女]))|児|の(?:子|息子|娘|赤ちゃん)| (?:का|की|के) )';
const AGED =
  "(?:\\b(?:aged?|age of|turn(?:s|ed|ing)|alter von|tiene|cumplio|completou|ha|heeft|lleva|he's|she's)[ ,(:]{1,2}(?:solo |just |only |now )?|生後|出生(?:后|後)?(?:第)?|عمر[هاي]{0,2} |ابن[يت]? |ابنة )";
const CHILD =
  '\\b(?:son|daughter|child|kid|baby|newborn|infant|toddler|boy|girl|nephew|niece|sohn|tochter|kind|saugling|neugeborenes|hij[oa]|nin[oa]|bebe|fils|fille|enfant|nourrisson|filh[oa]|crianca|figli[oa]|bambin[oa]|neonato|zoon|zoontje|dochter|dochtertje|kindje|barn|dziecko)\\b[^.!?\\n\\d]{0,16}?[ ,(]{1,2}';
const patterns = UNITS.flatMap(([days, words]) =>
  [
    `${N}(?:${words})${OLD}`,
    `${AGED}${N}(?:${words})(?![a-zа-я])`,
    `${CHILD}${N}(?:${words})(?![a-zа-я])`,
  ].map((source) => [days, new RegExp(source, 'g')] as const),
);
patterns.push(
  [365, /(?<![\d.,~〜～-])(\d{1,2})(?:歳|才|岁|세|살)(?![以から])/g],
  [365, /([一二三四五六七八九十两])(?:歳|才|岁)(?![以から])/g],
  [30.4, /([一二三四五六七八九十两])(?:个月|個月|か月)(?=大|的|宝|婴|の)/g],
  [365, /(?<![\d.,-])(\d{1,2})-?(?:jahrig|jarig)\w*/g],
  // "My son turned 3", "my daughter (4)".
  [365, new RegExp(`${CHILD}(\\d{1,2})(?= (?:last|this|in|next|and|und|y|et|e|en)\\b|[,.)?!;]|$)`, 'g')],
);

function groupOf(days: number): readonly Group[] {
  if (days <= 29) return ['newborn', 'infant'];
  if (days < 365) return ['infant'];
  if (days < 365 * 6) return ['toddler', 'child'];
  if (days < 365 * 13) return ['child'];
  return days < 365 * 18 ? ['adolescent'] : ['adult'];
}

/** The same lines are asked about for each of their figures. */
const lately = new Map<string, ReadonlySet<Group>>();
const KEPT = 16;

/** The groups that the folded text names, or whose age it gives. */
export function groupsIn(text: string): ReadonlySet<Group> {
  const known = lately.get(text);
  if (known) return known;
  if (lately.size >= KEPT) lately.clear();
  const found = readGroups(text);
  lately.set(text, found);
  return found;
}

/** "For people who aren't pregnant". */
const NOT_PREGNANT = new Seldom(
  /(?:\b(?:not|non|nicht|no (?:esta\w*|sea\w*)|pas|nao(?: esta\w*)?|niet)|n't)[- ]?(?:currently )?(?:pregnan\w*|schwanger\w*|embaraz\w*|enceintes?|gravid\w*|gestant\w*|incint[ae]|zwanger\w*)|(?:非|未)(?:妊娠|怀孕|孕)\S?|妊娠していない|没有?怀孕|गर्भवती न(?:हीं|\s)|(?:غير|مش|مو|ليست|لست|موش) (?:ال)?(?:حامل|حوامل)/g,
);

function readGroups(text: string): ReadonlySet<Group> {
  const names = text.replace(NOT_PREGNANT, ' ');
  const found = new Set<Group>(GROUPS.filter((group) => NAMES[group].test(names)));
  if (names !== text) found.add('adult');
  if (!/\d|old|alt|oud|edad|idade|岁|歳|月/.test(text)) return found;
  for (const [days, pattern] of patterns) {
    for (const match of everyMatch(text, pattern)) {
      const written = match[1] as string;
      for (const group of groupOf((NUMBERS[written] ?? Number(written)) * days)) found.add(group);
    }
  }
  return found;
}
