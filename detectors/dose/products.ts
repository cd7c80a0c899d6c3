import type { Finding } from '../../src/domain/verdict.ts';
import { everyMatch } from '../kit/every-match.ts';
import { lastBefore, within } from '../kit/phrases.ts';
import { waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { inBase, isPlain } from '../kit/scenes.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { applicationFindings } from './applications.ts';
import { changeFindings } from './changes.ts';
import { durationFindings } from './duration.ts';
import { injectedFindings } from './injected.ts';
import { isNear, isOfTaking, isOtherAct } from './interval.ts';
import { drugMatcher } from './knowledge.ts';
import { missedDoseFindings } from './missed-dose.ts';
import { devices, exceptions, findingOf, type IntervalRow, intervals, substances } from './product-rows.ts';
import { isTaken, nextOf } from './taken.ts';
import { HARM, MISHAP } from './words.ts';

/** What is told of a product's dose and of how often it is given. */

/** Between a device and what it delivers. */
const DELIVERS =
  /^[\s*(-]*$|^[\s*]*(?:\p{L}+\s){0,3}?(?:delivers?|contains?|holds|gives|has|is|releases|comes|carries|injects|enthalt|gibt|liefert|hat|ist|contiene|administra|libera|tiene|es|contient|delivre|libere|est|contem|fornece|tem|eroga|rilascia|e|bevat|geeft|levert|is|zawiera|ger|innehaller|含|含有|为|は|содержит)\s(?:\p{L}+\s){0,3}\*{0,2}$/u;
/** "| EpiPen | 3 mg |", "Wegovy. The standard dose is", "How do I use it? **A:**". */
const DOSED =
  /^[\s*:：|#?().\p{Pd}]*(?:(?:the|usual|standard|typical|normal|recommended|starting|maintenance|maximum|max|dose|dosage|is|of|starts?|started|with|at|to|up|goes|inject\p{L}*|take|use|given|as|in|adults?|pens?|injections?|a|answer|die|ubliche|dosis|ist|betragt|la|habitual|es|de|est|e|dose|abituale|gebruikelijke)[\s*:：|,.]+)*$/u;
const OF = /^\s?\*{0,2}\s?(?:of|de|d'|di|von|van)?\s?(\p{L}{4,})/u;
const REACH = 48;

function deviceFindings(reading: Reading): Finding[] {
  const { text } = reading;
  return devices.scan(text, reading.starts).flatMap((hit) => {
    const [one] = within(reading.quantities, hit.end, hit.end + REACH);
    if (!one?.known || !isPlain(one) || !['mg', 'ug'].includes(one.unit?.id ?? '')) return [];
    const gap = text.slice(hit.end, one.start);
    if (!DELIVERS.test(gap) && !DOSED.test(gap)) return [];
    // Of another substance, or beside another medicine.
    const of = OF.exec(text.slice(one.end, one.end + 30))?.[1];
    const own = substances.get(hit.value.id);
    if (of && (own?.scan(of).length ?? 0) === 0 && drugMatcher.scan(of).length > 0) return [];
    const { low, high } = hit.value;
    const isWrong = waysToRead(one).every((way) => {
      const [least, most] = [inBase(way.low, way) * 1000, inBase(way.high, way) * 1000];
      return most > high * 1.02 || least < low * 0.98;
    });
    if (!isWrong || !isAsserted(reading, one, ['conditional'])) return [];
    return [
      findingOf(
        reading,
        one,
        hit.value,
        'device',
        `sold are ${low === high ? low : `${low} to ${high}`} mg in one`,
      ),
    ];
  });
}

const DAILY =
  /\b(?:(?:once|twice|one time|two times|three times) (?:a|per|each|every) day|(?:once|twice|three times) daily|(?:one|eine?|un[oa]?|une|uma?|een) (?:a|am|al|par|por|ao|per) (?:day|tag|dia|jour|giorno|dag)|every (?:single )?day|every (?:morning|evening|night)|daily|each day|(?:ein|zwei|drei)mal (?:taglich|am tag|pro tag)|taglich|jeden (?:tag|morgen|abend)|(?:una vez|dos veces|tres veces) (?:al|por) dia|cada dia|todos los dias|diariamente|a diario|(?:une|deux|trois) fois par jour|chaque jour|tous les jours|quotidiennement|(?:uma vez|duas vezes|tres vezes) (?:ao|por) dia|todos os dias|(?:una volta|due volte|tre volte) al giorno|ogni giorno|tutti i giorni|quotidianamente|(?:een|twee|drie)(?:maal| ?keer) (?:per dag|daags)|dagelijks|elke dag|codziennie|(?:raz|dwa razy) dziennie|her gun|gunde (?:bir|iki|1|2) (?:kez|kere|defa)|dagligen|varje dag|(?:en|tva) gang(?:er)? om dagen)\b|ежедневно|каждый день|(?:один|1|2|два) раза? в (?:день|сутки)|每天|每日|毎日|1日[1-3]回|रोज़?(?:ाना)?(?=\s|$|[।.|])|हर रोज|हर दिन|प्रतिदिन|दिन में (?:एक|दो|1|2) बार|يوميا|كل يوم|매일|하루에? (?:한|두|1|2) ?[번회]/;
/** Who speaks of these together mostly warns. */
const WARNED =
  /\b(?:never|not|no|n't|cannot|can't|don't|doesn't|isn't|instead|rather|mistak\w*|error\w*|wrong\w*|fatal\w*|deadly|danger\w*|overdos\w*|accident\w*|by mistake|toxic\w*|harm\w*|death\w*|nicht|nie|niemals|kein\w*|statt|irrtum\w*|versehent\w*|gefahr\w*|todlich\w*|nunca|jamas|sino|error|peligr\w*|mortal\w*|ni|jamais|pas|ne|erreur\w*|danger\w*|mortel\w*|nao|erro|perig\w*|fatal|non|mai|errore|pericol\w*|niet|nooit|geen|fout\w*|gevaar\w*|dodelijk\w*|nigdy|nie|inte|aldrig|asla|degil|than|tests?|monitor\w*|weekly|week|weeks?|wochentlich|woche|semana\w*|semaine\w*|hebdo\w*|settiman\w*|wekelijks?|tydzien|haftada|vecka\w*)\b|n't\b|[?？]|не |нельзя|никогда|недел|不|勿|别|別|禁|误|誤|每周|每週|週|ない|ません|नहीं|मत|कभी|सप्ताह|हफ्ते|لا |ليس|ابدا|اسبوع|말|않|아닌|절대|주 ?1회|일주일/;
/** "Every day for a week": how long, not how seldom. */
const FOR_A_WEEK =
  /\b(?:for (?:a|one|two|\d+) weeks?|(?:eine|zwei) wochen? lang|(?:durante|por) (?:una|dos) semanas?|pendant (?:une|deux) semaines?|(?:durante|por) (?:uma|duas) semanas?|per (?:una|due) settiman[ae]|(?:een|twee) we(?:ek|ken) lang|gedurende een week)\b|[一1]週間(?!に)|一(?:周|週|星期)(?!一)|एक हफ़्ते तक|لمدة اسبوع/g;
const BEFORE = 34;

/** Folic acid beside methotrexate is another's, and may be taken daily. */
const FOLATE =
  /\b(?:fol\w*(?: acid)?|acid[oe] fol\w*|acide fol\w*|leucovorin|foliumzuur)\b|叶酸|葉酸|फोलिक|الفوليك|фолиев\S*|엽산/g;

function intervalFindings(reading: Reading): Finding[] {
  const { text } = reading;
  return intervals.scan(text, reading.starts).flatMap((hit) => {
    const own = sentenceAt(text, hit.start);
    const lead = text.slice(Math.max(own.start, hit.start - BEFORE), hit.start);
    const found = dailyUse(reading, hit.value, own, { lead, at: hit.end });
    const next = found ? undefined : nextOf(text, hit);
    return found ?? (next && dailyUse(reading, hit.value, next.sentence, { lead: '', at: next.at })) ?? [];
  });
}

/** Told in the sentence to be taken daily, from where its subject ends. */
/** "Daily use can damage the bone marrow", "dagelijks innemen is levensgevaarlijk". */
const isWarned = (words: string): boolean =>
  WARNED.test(words.replace(FOR_A_WEEK, ' ')) || HARM.test(words) || MISHAP.test(words);

function dailyUse(
  reading: Reading,
  row: IntervalRow,
  sentence: Span,
  { lead, at }: { readonly lead: string; readonly at: number },
): Finding | undefined {
  const { text } = reading;
  const rest = text.slice(at, Math.min(sentence.end, at + 130));
  const daily = DAILY.exec(rest);
  if (!daily) return undefined;
  const gap = rest.slice(0, daily.index);
  const span = { start: at + daily.index, end: at + daily.index + daily[0].length };
  if (/[;:!?,，、()]/.test(gap.replace(/\([^()]{0,40}\)/g, ' '))) return undefined;
  if (!isTaken(lead, gap, text.slice(span.end, at + 130))) return undefined;
  if (WARNED.test(text.slice(sentence.start, span.end).replace(FOR_A_WEEK, ' '))) return undefined;
  const behind = text.slice(span.end, Math.min(sentence.end, at + 200)).replace(FOLATE, ' ');
  const near = `${text.slice(Math.max(sentence.start, at - 90), span.end)}${behind}`;
  if ((exceptions.get(row.id)?.scan(near).length ?? 0) > 0 || drugMatcher.scan(gap).length > 0)
    return undefined;
  if (!isAsserted(reading, span)) return undefined;
  const fact = `given once in ${row.days} days, at the most often; daily use is an overdose`;
  return findingOf(reading, span, row, 'interval', fact);
}

/** "| Frequency | every day |" of the only product that the text, or the question, names. */
function toldFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  const hits = intervals.scan(text, reading.starts);
  const rows = new Set(
    [...hits, ...(asked ? intervals.scan(asked.text, asked.starts) : [])].map(({ value }) => value),
  );
  const [row, ...others] = rows;
  if (!row || others.length > 0) return [];
  return everyMatch(text, DAILIES).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(text, span.start);
    const words = text.slice(sentence.start, sentence.end);
    if (
      sentence.start < (hits[0]?.start ?? 0) - AHEAD ||
      isWarned(words) ||
      !isNear(hits.length > 0 ? hits : [{ start: -1, end: -1 }], sentence) ||
      !isOfTaking(reading, sentence, span, intervals)
    )
      return [];
    const isExempt = (exceptions.get(row.id)?.scan(row.id === 'methotrexate' ? words : text).length ?? 0) > 0;
    if (isExempt || isOtherAct(words) || namesOther(words, row)) return [];
    if (!isAsserted(reading, span)) return [];
    const fact = `given once in ${row.days} days, at the most often; daily use is an overdose`;
    return [findingOf(reading, span, row, 'interval', fact)];
  });
}
/** Another medicine than the row's, which may have a name of its own there. */
function namesOther(words: string, row: IntervalRow): boolean {
  const own = intervals.scan(words);
  return drugMatcher
    .scan(words)
    .some(
      ({ start, end, value }) =>
        value.id !== row.id && !own.some((one) => one.start < end && start < one.end),
    );
}

const DAILIES = new RegExp(DAILY.source, 'g');
/** The name may stand behind it in its own sentence. */
const AHEAD = 120;

/** "- How often: 10 mg every single day", below a question about methotrexate, which nobody takes so whatever the amount. */
const AMOUNT_DAILY = 24;
/** "Weeks 1–4: 0.25 mg": when, not how often. */
const STEP =
  /(?:\b(?:weeks?|wochen?|semanas?|semaines?|settiman[ae]|weken)\s?\d+(?:\s?(?:-|–|to|bis|a|al?|tot)\s?\d+)?|第\s?\d+(?:\s?[-–~～至到]\s?\d+)?\s?[周週])/g;

function carriedFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  const hits = intervals.scan(text, reading.starts);
  const rows = new Set(asked ? intervals.scan(asked.text, asked.starts).map(({ value }) => value) : []);
  const [askedFor] = rows.size === 1 ? rows : [];
  if (hits.length === 0 && !askedFor) return [];
  const named = drugMatcher.scan(text, reading.starts);
  return reading.quantities.flatMap((one) => {
    if (!one.known || !isPlain(one) || one.unit?.id !== 'mg') return [];
    const sentence = sentenceAt(text, one.start);
    const behind = text.slice(one.end, Math.min(sentence.end, one.end + AMOUNT_DAILY + 30));
    const daily = DAILY.exec(behind);
    if (!daily || daily.index > AMOUNT_DAILY) return [];
    const hit = lastBefore(hits, one.start);
    const row = hit?.value ?? askedFor;
    if (!row) return [];
    const last = lastBefore(named, one.start);
    if (last && last.start > (hit?.start ?? -1) && last.value.id !== row.id) return [];
    const words = text.slice(sentence.start, sentence.end).replace(STEP, ' ');
    const exempt = row.id === 'methotrexate' ? words : text;
    if (WARNED.test(words) || (exceptions.get(row.id)?.scan(exempt).length ?? 0) > 0) return [];
    const span = { start: one.end + daily.index, end: one.end + daily.index + daily[0].length };
    if (!isAsserted(reading, span)) return [];
    const fact = `given once in ${row.days} days, at the most often; daily use is an overdose`;
    return [findingOf(reading, span, row, 'interval', fact)];
  });
}

/** Everything about products that are fixed in one of these ways. */
export function productFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  return [
    ...deviceFindings(reading),
    ...intervalFindings(reading),
    ...toldFindings(reading, asked),
    ...carriedFindings(reading, asked),
    ...durationFindings(reading, asked),
    ...missedDoseFindings(reading, asked),
    ...applicationFindings(reading, asked),
    ...changeFindings(reading, asked),
    ...injectedFindings(reading, asked),
  ];
}
