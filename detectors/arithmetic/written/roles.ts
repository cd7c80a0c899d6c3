import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';

/** What a label says of its figure, and what the figures of a row or a list then come to. */

export interface Field {
  /** Folded. */
  readonly label: string;
  readonly figure: Quantity;
}

export interface Result {
  readonly said: Quantity;
  /** In base units; the first is the usual one. */
  readonly values: readonly number[];
  readonly share: number;
  readonly room: number;
  readonly source: string;
}

const TOTAL =
  /\b(?:total\w*|sum|altogether|overall|in all|needed|gesamt\w*|summe|insgesamt|tagesmenge|tagesdosis|tagesgesamt\w*|totaal|totale\w*|suma|soma|somme|somma|razem|toplam|summa)\b|合計|総|总|總|共|कुल|المجموع|الاجمالي|اجمالي|итого|всего|합계|총/;
/** A bound is chosen, and of one part it is no total. */
const BOUND =
  /\b(?:max\w*|limit\w*|goal|target|recommend\w*|allowance|ziel\w*|hochst\w*|empfohl\w*|objetivo|maxim\w*|recomend\w*|objectif|recommand\w*|meta|obiettivo|massim\w*|raccomand\w*|doel|aanbevolen|normal\w*|range|min\w*|cholesterol\w*|bilirubin\w*|protein|fat|fett|grasa\w*|lipides|sleep|schlaf|sueno|sommeil|sono|sonno|slaap)\b|最大|最多|上限|目标|目標|推奨|推荐|अधिकतम|الحد|الاقصي/;
const COUNT =
  /\b(?:times|frequency|(?:per|a|each) (?:day|dose|week)|daily|doses?|tablets?|capsules?|pills?|pieces?|number|count|servings?|portions?|days?|weeks?|duration|length|mal|haufigkeit|anzahl|einnahmen|taglich|gaben|tabletten|kapseln|tage|dauer|portionen|veces|frecuencia|numero|al dia|diari\w*|tomas|comprimidos|pastillas|capsulas|dias|duracion|porciones|raciones|fois|frequence|nombre|par jour|prises|comprimes|gelules|jours|duree|portions|vezes|frequencia|por dia|tomadas|doses|duracao|porcoes|volte|frequenza|al giorno|dosi|compresse|giorni|durata|porzioni|keer|frequentie|aantal|per dag|tabletten|dagen|duur|porties)\b|回数|回|錠数|日数|次数|每日|每天|天数|片数|份数|बार|संख्या|दिन|गोलियां|عدد|مرات|يوميا|ايام|المدة/;
const SUPPLY =
  /\b(?:days? (?:of )?supply|days? supplied|days'? supply|supply|lasts?|will last|days of (?:treatment|medicine)|days (?:it|they) lasts?|reicht|reichweite|tage vorrat|dura|duracion del envase|dias de suministro|dias cubiertos|suffit|duree de la boite|dure|jours de traitement|dura (?:por|para)|dias de tratamento|giorni di terapia|genoeg voor|voorraad)\b|日分|可用天数|够用|दिन चलेग|يكفي/;
const STOCK =
  /\b(?:dispensed|pack\w*|bottle|box|tablets?|capsules?|pills?|quantity|amount|stock|total|packung\w*|tabletten|kapseln|vorrat|menge|envase|caja|comprimidos|pastillas|boite|comprimes|quantite|caixa|quantidade|confezione|compresse|doos|verpakking|voorraad)\b|包装|錠数|片数|数量|गोलियां|العلبة|عدد/;
const PER_DAY =
  /\b(?:per day|a day|each day|daily|per diem|pro tag|am tag|taglich|al dia|por dia|diari\w*|par jour|ao dia|al giorno|per dag)\b|1日|一日|每天|每日|प्रतिदिन|रोज|يوميا|في اليوم/;
const INDEX = /\b(?:bmi|imc|body.mass index|korpermasseindex)\b|体格指数|体重指数|बीएमआई|مؤشر كتلة/;
const CHANGE =
  /\b(?:change\w*|loss|lost|reduction|drop|gain|decrease|increase|veranderung|abnahme|verlust|anderung|cambio|perdida|reduccion|variation|perte|baisse|mudanca|variacao|perda|reducao|cambiamento|variazione|perdita|riduzione|verandering|verlies|afname)\b|変化|減少|变化|下降|बदलाव|कमी|التغير|النقص/;
const BEFORE =
  /\b(?:before|start\w*|baseline|initial|old|then|previous|vorher|anfang\w*|beginn|start\w*|ausgang\w*|antes|inicio|inicial|avant|debut|initial\w*|depart|inicial|prima|inizio|iniziale|voor|begin\w*)\b|前|开始|以前|開始|पहले|शुरु|قبل|البداية/;
const AFTER =
  /\b(?:after|now|current|new|end|today|latest|nachher|jetzt|aktuell|heute|ende|neu|despues|ahora|actual|final|apres|maintenant|actuel\w*|depois|agora|atual|dopo|adesso|attuale|na|nu|huidig\w*)\b|後|后|现在|現在|目前|बाद|अब|بعد|الان|الحالي/;
const SHARE =
  /\b(?:share|percent\w*|rate|proportion|anteil|prozent\w*|quote|porcentaje|proporcion|tasa|pourcentage|part|taux|percentual|porcentagem|proporcao|taxa|percentuale|quota|tasso|percentage|aandeel)\b|割合|率|比例|百分比|प्रतिशत|نسبة|النسبة/;
const MEAN =
  /\b(?:average|mean|avg|durchschnitt\w*|mittel\w*|schnitt|promedio|media|moyenne|gemiddeld\w*)\b|平均|औसत|المتوسط|متوسط/;
const NNT = /\bnnt\b|needed to treat|治疗人数|治療必要数/;
const ABSOLUTE =
  /\b(?:absolute (?:risk )?(?:reduction|difference)|arr|absolute risikoreduktion|reduccion absoluta|reduction absolue|reducao absoluta|riduzione assoluta|absolute risicoreductie)\b|绝对风险|絶対リスク/;
const RELATIVE =
  /\b(?:relative (?:risk )?(?:reduction|difference)|rrr|relative risikoreduktion|reduccion relativa|reduction relative|reducao relativa|riduzione relativa|relatieve risicoreductie)\b|相对风险|相対リスク/;
const UNITS = /\bunits?\b/;
const STRENGTH = /\b(?:abv|alcohol|strength|vol)\b/;
const PACK_YEARS =
  /\bpack.?years?|packungsjahre|packyears|paquetes?.ano|anos.paquete|paquets?.annees|macos.ano|pacchetti.anno|pakjaren|包年|パックイヤー/;
const YEARS = /\b(?:years?|jahre|anos|annees|ans|anni|jaren?)\b|年|वर्ष|साल|سنوات/;
const PACKS =
  /\b(?:packs?|packungen|schachteln|paquetes|cajetillas|paquets|macos|pacchetti|pakjes)\b|包|箱|पैकेट|علب/;
const CIGARETTES = /\b(?:cig\w*|zigaretten|cigarrillos|cigarros|sigarette|sigaretten)\b|支|本|सिगरेट|سيجارة/;
const LEFT =
  /\b(?:left|remaining|remainder|rest|ubrig|verbleib\w*|restant\w*|queda\w*|reste|resta\w*|rimanente|rimane|over|resterend)\b|残り|剩余|剩|बाकी|शेष|المتبقي/;
const AGE = /\b(?:age|alter|edad|idade|eta|leeftijd)\b|年齢|年龄|आयु|उम्र|العمر/;
const MAXIMAL = /220/;
const EACH_DOSE = /\b(?:dose|dosis|single|einzeldosis|dosaggio|dosering)\b|用量|剂量|खुराक|الجرعة|جرعة/;

const base = ({ figure }: Field): number => inBase(figure.low, figure);
const kind = ({ figure }: Field): string => dimensionOf(figure);

type Maker = (said: Field, others: readonly Field[]) => Omit<Result, 'said'> | undefined;

const only = (fields: readonly Field[], test: (one: Field) => boolean): Field | undefined => {
  const hits = fields.filter(test);
  return hits.length === 1 ? hits[0] : undefined;
};
const isCount = (one: Field): boolean =>
  ['', 'pieces', 'time', 'drops'].includes(kind(one)) &&
  Number.isInteger(one.figure.low * 2) &&
  COUNT.test(one.label) &&
  (kind(one) !== 'time' || ['day', 'week'].includes(one.figure.unit?.id ?? ''));
/** Of "7 days" seven, of "two weeks" fourteen as well. */
const countOf = (one: Field): number[] =>
  one.figure.unit?.id === 'week' ? [one.figure.low, 7 * one.figure.low] : [one.figure.low];

/** An amount times a count, or two counts. */
const product: Maker = (said, others) => {
  if (!TOTAL.test(said.label) || BOUND.test(said.label) || others.length !== 2) return undefined;
  if (!isPlain(said.figure) && kind(said) !== '' && said.figure.unit?.per[0]?.atom.id !== 'day')
    return undefined;
  const amounts = others.filter((one) => kind(one) === kind(said) && isPlain(one.figure));
  const counts = others.filter(isCount);
  const [amount] = amounts;
  const count = counts.find((one) => one !== amount);
  if (BOUND.test(others.map(({ label }) => label).join(' '))) return undefined;
  if (['', 'pieces'].includes(kind(said))) {
    const [a, b] = others;
    if (!a || !b || !others.every(isCount)) return undefined;
    const values = countOf(a).flatMap((one) => countOf(b).map((two) => one * two));
    return { values, share: 0.01, room: 0, source: 'multiplication' };
  }
  if (!amount || !count || amounts.length !== 1 || ['time', 'percent', 'temperature'].includes(kind(said)))
    return undefined;
  const values = countOf(count).map((n) => base(amount) * n);
  return { values, share: 0.02, room: 0, source: 'multiplication' };
};

const supply: Maker = (said, others) => {
  if (!SUPPLY.test(said.label) || others.length !== 2) return undefined;
  const use = only(others, ({ label }) => PER_DAY.test(label));
  const stock = only(others, (one) => one !== use && STOCK.test(one.label));
  if (!use || !stock || (kind(use) !== kind(stock) && kind(use) !== '' && kind(stock) !== ''))
    return undefined;
  const hours = kind(said) === 'time' ? 24 : 1;
  return {
    values: [(stock.figure.low / use.figure.low) * hours],
    share: 0.04,
    room: hours,
    source: 'division',
  };
};

const index: Maker = (said, others) => {
  if (!INDEX.test(said.label) || said.figure.low < 8 || said.figure.low > 90) return undefined;
  const weight = only(others, (one) => kind(one) === 'mass');
  const height = only(others, (one) => kind(one) === 'length');
  if (!weight || !height || base(height) < 0.9 || base(height) > 2.5) return undefined;
  const value = base(weight) / 1000 / base(height) ** 2;
  return { values: [value], share: 0.01, room: 0.6, source: 'WHO Technical Report Series 894 (2000)' };
};

const change: Maker = (said, others) => {
  if (kind(said) !== 'percent' || !CHANGE.test(said.label) || others.length !== 2) return undefined;
  const before = only(others, ({ label }) => BEFORE.test(label));
  const after = only(others, ({ label }) => AFTER.test(label) && !BEFORE.test(label));
  if (!before || !after || kind(before) !== kind(after) || !(base(before) > 0)) return undefined;
  const apart = Math.abs(base(before) - base(after));
  const values = [(100 * apart) / base(before), (100 * apart) / Math.max(base(after), 1e-9)];
  return { values, share: 0.04, room: 1, source: 'division' };
};

const share: Maker = (said, others) => {
  if (kind(said) !== 'percent' || !SHARE.test(said.label) || others.length !== 2) return undefined;
  const [a, b] = others as [Field, Field];
  if (kind(a) !== '' || kind(b) !== '' || ![a, b].every(({ figure }) => Number.isInteger(figure.low)))
    return undefined;
  const [less, more] = [a.figure.low, b.figure.low].sort((x, y) => x - y) as [number, number];
  if (!(less > 0)) return undefined;
  const value = (100 * less) / more;
  return { values: [value, 100 - value], share: 0.03, room: 1, source: 'division' };
};

const mean: Maker = (said, others) => {
  if (!MEAN.test(said.label) || others.length < 2) return undefined;
  if (others.some((one) => kind(one) !== kind(said) || TOTAL.test(one.label) || MEAN.test(one.label)))
    return undefined;
  const values = others.map(base);
  // Readings of one thing lie near each other.
  if (Math.max(...values) > 2.5 * Math.min(...values)) return undefined;
  const value = values.reduce((a, b) => a + b, 0) / values.length;
  return {
    values: [value],
    share: 0.01,
    room: 0.51 * (said.figure.unit?.atom.sizes[0] ?? 1),
    source: 'division',
  };
};

const risk: Maker = (said, others) => {
  const rates = others.filter(
    (one) => kind(one) === 'percent' && !ABSOLUTE.test(one.label) && !RELATIVE.test(one.label),
  );
  const absolute = only(others, (one) => kind(one) === 'percent' && ABSOLUTE.test(one.label));
  const [a, b] = rates;
  const apart = rates.length === 2 && a && b ? Math.abs(a.figure.low - b.figure.low) : undefined;
  if (NNT.test(said.label) && kind(said) !== 'percent') {
    const difference = apart ?? absolute?.figure.low;
    return difference
      ? { values: [100 / difference], share: 0.04, room: 0.6, source: 'division' }
      : undefined;
  }
  if (!apart || kind(said) !== 'percent') return undefined;
  if (ABSOLUTE.test(said.label)) return { values: [apart], share: 0.03, room: 0.05, source: 'subtraction' };
  if (!RELATIVE.test(said.label)) return undefined;
  const value = (100 * apart) / Math.max(a?.figure.low ?? 0, b?.figure.low ?? 0);
  return { values: [value], share: 0.04, room: 0.6, source: 'division' };
};

const alcohol: Maker = (said, others) => {
  if (!UNITS.test(said.label) || !['', 'activity'].includes(kind(said)) || others.length !== 2)
    return undefined;
  const volume = only(others, (one) => kind(one) === 'volume');
  const strength = only(others, (one) => kind(one) === 'percent' && STRENGTH.test(one.label));
  if (!volume || !strength) return undefined;
  const value = base(volume) * strength.figure.low;
  return {
    values: [value * (said.figure.unit?.atom.sizes[0] ?? 1)],
    share: 0.07,
    room: 0,
    source: 'volume × strength; 1 UK unit is 10 mL of alcohol (UK Chief Medical Officers, 2016-08)',
  };
};

const smoking: Maker = (said, others) => {
  if (!PACK_YEARS.test(said.label)) return undefined;
  const years = only(others, ({ label }) => YEARS.test(label) && !PACKS.test(label));
  const packs = only(others, ({ label }) => PACKS.test(label) && !PACK_YEARS.test(label));
  const cigarettes = only(others, ({ label }) => CIGARETTES.test(label));
  const perDay = packs?.figure.low ?? (cigarettes && cigarettes.figure.low / 20);
  if (!years || !perDay) return undefined;
  return {
    values: [perDay * years.figure.low],
    share: 0.03,
    room: 0.5,
    source: 'NCI Dictionary of Cancer Terms',
  };
};

const byWeight: Maker = (said, others) => {
  if (!EACH_DOSE.test(said.label) || BOUND.test(said.label) || !isPlain(said.figure)) return undefined;
  const weight = only(
    others,
    (one) => kind(one) === 'mass' && ['kg', 'lb'].includes(one.figure.unit?.id ?? ''),
  );
  const rate = only(
    others,
    ({ figure }) => figure.unit?.per.length === 1 && figure.unit.per[0]?.atom.dimension === 'mass',
  );
  if (!weight || !rate || kind(rate) !== kind(said) || others.length !== 2) return undefined;
  const below = rate.figure.unit?.per[0];
  const value = (base(rate) * base(weight)) / ((below?.atom.sizes[0] ?? 1) * (below?.count ?? 1));
  return { values: [value], share: 0.06, room: 0, source: 'multiplication' };
};

const left: Maker = (said, others) => {
  if (!LEFT.test(said.label) || others.length !== 2) return undefined;
  const [a, b] = others as [Field, Field];
  if (![a, b].every((one) => kind(one) === kind(said) && isPlain(one.figure) === isPlain(said.figure)))
    return undefined;
  return { values: [Math.abs(base(a) - base(b))], share: 0.02, room: 0, source: 'subtraction' };
};

const heart: Maker = (said, others) => {
  if (!MAXIMAL.test(said.label) || said.figure.low < 90 || said.figure.low > 220) return undefined;
  const age = only(others, ({ label, figure }) => AGE.test(label) && figure.low > 9 && figure.low < 100);
  return age && { values: [220 - age.figure.low], share: 0, room: 1, source: 'subtraction' };
};

const MAKERS: readonly Maker[] = [
  product,
  supply,
  index,
  change,
  share,
  mean,
  risk,
  alcohol,
  smoking,
  byWeight,
  left,
  heart,
];

/** The figure that follows from the others, with what it comes to: the first that is wrong, else the first at all. */
export function resultOf(fields: readonly Field[]): Result | undefined {
  for (const said of fields.toReversed()) {
    const others = fields.filter((one) => one !== said);
    for (const make of MAKERS) {
      const made = make(said, others);
      if (made) return { said: said.figure, ...made };
    }
  }
  return undefined;
}
