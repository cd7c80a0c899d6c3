import { fold } from '../../kit/fold.ts';
import { perReading } from '../../kit/per-reading.ts';
import { createMatcher, lastBefore, type PhraseHit, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { drugsOf } from './drugs.ts';

/** What is taken beside a medicine and kept away from it: calcium, iron, antacids, vitamins. No names of medicines. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  calcium: [
    'calcium*',
    'kalzium*',
    'calcio',
    'kalcium*',
    'wapn*',
    '钙*',
    'カルシウム*',
    'कैल्शियम',
    'كالسيوم',
    'الكالسيوم',
  ],
  iron: [
    'iron',
    'eisen*',
    'hierro',
    'fer',
    'le fer',
    'ferro',
    'ijzer*',
    'jarn*',
    'zelaz*',
    '铁剂*',
    '铁片*',
    '鉄剤*',
    'आयरन',
    'الحديد',
  ],
  magnesium: ['magnesium*', 'magnesio', 'magnésio', '镁*', 'マグネシウム*', 'मैग्नीशियम', 'المغنيسيوم'],
  zinc: ['zinc', 'zink*', 'cinc', 'zinco', '锌*', '亜鉛*', 'ज़िंक', 'जिंक', 'الزنك'],
  antacid: [
    'antacid*',
    'antazid*',
    'antiacid*',
    'maagzuurremmer*',
    '抗酸*',
    '制酸*',
    'एंटासिड',
    'مضاد الحموضة',
    'مضادات الحموضة',
  ],
  vitamin: [
    'vitamin*',
    'vitamin d',
    'vitamina*',
    'vitamine*',
    '维生素*',
    'ビタミン*',
    'विटामिन',
    'فيتامين',
    'multivitamin*',
  ],
  folic: [
    'folic acid',
    'folsaure',
    'acido folico',
    'acide folique',
    'foliumzuur',
    '叶酸*',
    '葉酸*',
    'फ़ोलिक',
    'फोलिक',
    'حمض الفوليك',
    'الفوليك',
  ],
  fibre: ['psyllium*', 'fibre supplement*', 'fiber supplement*'],
};
/** Arabic writes "and" onto the word. */
const withAnd = (name: string): string[] => (/^\p{Script=Arabic}/u.test(name) ? [name, `و${name}`] : [name]);
const matcher = createMatcher(
  Object.entries(NAMES).flatMap(([id, names]) =>
    names.flatMap((name) => withAnd(name).map((one) => [fold(one), id] as const)),
  ),
);

const supplementsOf = perReading((reading): readonly PhraseHit<string>[] =>
  matcher.scan(reading.text, reading.starts),
);

/** Every supplement that a span names. */
export function supplementsNamedIn(reading: Reading, { start, end }: Span): Set<string> {
  return new Set(within(supplementsOf(reading), start, end).map(({ value }) => value));
}

/** How far into its sentence a subject stands; or right before what is said of it. */
const [OPENING, NEXT] = [18, 4];

/** The supplement that a place speaks of: the subject of its sentence or clause, with no medicine before it in the clause. */
function supplementAt(reading: Reading, at: number): string {
  const sentence = sentenceAt(reading.text, at);
  const clause = clauseAt(reading.text, at);
  const all = within(supplementsOf(reading), sentence.start, Math.max(at, clause.end));
  const last = lastBefore(all, at) ?? all.find(({ start }) => start >= clause.start);
  // "Vitamine D. À 3 mois …": a letter and a full stop end no sentence, but end what is said of it.
  if (!last || reading.text.slice(last.end, Math.max(at, last.end)).includes('. ')) return '';
  const own = clauseAt(reading.text, last.start);
  const drug = lastBefore(within(drugsOf(reading), own.start, at), last.start);
  if (at - last.end > NEXT && last.start - Math.max(own.start, sentence.start) > OPENING) return '';
  return drug ? '' : last.value;
}

/** What is said of the calcium is not said of the tablet; of an answer on iron alone the iron is the tablet. */
export function areOtherSupplements(reading: Reading, first: Span, second: Span): boolean {
  // "Tablet first, calcium with supper": what is said at the end is of the calcium.
  const close = clauseAt(reading.text, second.end - 1).start > second.start ? second.end - 1 : second.start;
  const one = supplementAt(reading, first.start);
  const other = supplementAt(reading, second.start) || supplementAt(reading, close);
  if (other === '' || one === other) return false;
  return one !== '' || drugsOf(reading).length > 0 || supplementsOf(reading)[0]?.value !== other;
}
