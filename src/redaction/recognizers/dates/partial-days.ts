import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { type DayRule, dayRules } from './day-rules.ts';

/** Units read before and behind a number. */
const BEFORE = 44;
const BEHIND = 56;
const WIDEST = 8;

/** Days of a month that only their article and what goes on behind them give away: "seit dem 4.", "le 18", "el 5 y el 9". */
export function findPartialDays(document: Document): void {
  const { scan } = document;
  const rules = dayRules(document.language) ?? (document.language === '' ? dayRules('en') : undefined);
  const suffixed = SUFFIXED[document.language];
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || scan.end[token]! - scan.start[token]! > WIDEST) continue;
    if ((scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) === 0) continue;
    const start = scan.start[token]!;
    if (TO_CALL.test(scan.text.slice(start, start + 16))) continue;
    if (suffixed !== undefined && withSuffix(document, token, suffixed)) continue;
    if (token === 0) continue;
    if (rules !== undefined && byRule(document, token, rules)) continue;
    if (scan.shape[token] === SHAPE.alnum && document.english && amongDates(document, token)) continue;
    if (document.english && document.language !== 'en' && document.language !== '')
      byRule(document, token, dayRules('en')!);
  }
}

/** In small letters, where that keeps every offset. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function byRule(document: Document, token: number, rules: readonly DayRule[]): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const lead = scan.hash[token - 1]!;
  for (const { leads, before, days, behind } of rules) {
    if (!leads.has(lead)) continue;
    document.spend(1.5);
    const match = days.exec(text.slice(start, start + BEHIND));
    if (match === null) continue;
    // "vrijdag 7/11": the month behind the day.
    const month = /^[/-](?:1[0-2]|0?[1-9])(?![\d/-])/.exec(
      text.slice(start + match[0].length, start + match[0].length + 4),
    );
    const end = start + match[0].length + (month?.[0].length ?? 0);
    if (!behind.test(text.slice(end, end + 24))) continue;
    // "el 12 345 678": groups of a longer number.
    if (GROUPED.test(text.slice(end - 1, end + 3))) continue;
    if (!before.test(small(text.slice(Math.max(0, start - BEFORE), start)))) continue;
    if (isTaken(document, start, end)) continue;
    const article = /(?<!\p{L})(?:the|de) $/iu.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
    const tail = /^ (?:inst|ult|prox)\b\.?/.exec(text.slice(end, end + 6))?.[0] ?? '';
    document.cover(start - article.length, end + tail.length, 'DATE', 'date-partial');
    return true;
  }
  return false;
}

/** "fell [DATE_1], X-ray 24th,": an ordinal behind a date and before the end of its clause. */
function amongDates(document: Document, token: number): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (!ORDINAL.test(document.word(token)) || !CLAUSE_END.test(text.slice(end, end + 12))) return false;
  document.spend(1);
  if (!AFTER_DATE.test(text.slice(Math.max(0, start - 50), start))) return false;
  document.cover(start, end, 'DATE', 'date-partial');
  return true;
}

function isTaken(document: Document, start: number, end: number): boolean {
  const { scan } = document;
  for (let token = document.tokenAt(start); token < scan.count && scan.start[token]! < end; token += 1)
    if (scan.taken[token] === 1) return true;
  return false;
}

/** Numbers that an ending or a word behind makes a day, whatever stands before. */
const ORDINAL = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/;
const CLAUSE_END =
  /^(?:$|[.,;!?)\n](?!\d)| (?:ok|okay|works|fine|possible|suits|morning|evening|onwards?)(?!\p{L}))/u;
const GROUPED = /^\d[ -]\d{2}/;
const AFTER_DATE = /\[DATE_\d{1,3}\][^\n]{0,40}$/;
const TURKISH = /^(?:3[01]|[12]\d|[1-9])['’](?:s?[iıuü]n?[dt]?[eaiı]?n?)(?!\p{L})/u;
const SUFFIXED: Readonly<Record<string, RegExp>> = {
  en: /^(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?: ?(?:-|to|and|se|ya) ?(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?)? (?:(?:tarikh|tareekh|taarikh|tarik)|(?:of )?(?:[Cc]haitra?|[Vv]aishakh?|[Bb]aisakh|[Jj]yeshtha|[Jj]eth|[Aa]shadh?|[Aa]adi|[Ss]hravan|[Ss]awan|[Bb]hadrapad|[Bb]hado|[Aa]shwin|[Kk]artik|[Mm]argashirsh\p{L}*|[Aa]ghan|[Pp]aush|[Mm]agh|[Pp]halgun|[Ff]algun|[Ff]agun))(?!\p{L})/u,
  pl: /^(?:(?:3[01]|[12]\d|[1-9])\.?(?: ?(?:-|i|do|lub|albo) ?(?:3[01]|[12]\d|[1-9])\.?)? (?:bm|br|b\.m|ub\. ?m|tego miesiąca|(?:bieżącego|ubiegłego|przyszłego|zeszłego|następnego) miesiąca)\b\.?|(?:3[01]|[12]\d|[1-9])(?:-? ?(?:te|sze|gie|cie)?go|-?(?:st)?ego|-?t[yą]m?|-?(?:te|sze)mu)(?: ?(?:-|i|do|lub|albo|na) ?(?:3[01]|[12]\d|[1-9])(?:-?(?:te|sze|gie)?go|-?ego|-?t[yą]m?))?)(?=$|[.,;:!?)\n]|['’]| (?:i|a|o|w|z|na|do|po|od|to|nie|czy|mam|rano|wieczorem|albo|lub|bo|ale|był[ao]?|byłem|byłam|miał[ao]?|miałem|miałam|jest|będzie|mogę|może|przed|już|się|mi|ma|u|godz\p{L}*|około|przy|ze|że|lipca|br|bm|\p{Ll}{2,}(?:ła|ło|łem|łam|li|ły|ł))(?!\p{L}))/u,
  ru: /^(?:(?:3[01]|[12]\d|[1-9])(?:-?(?:го|е|ого|ое|му))?(?: ?(?:-|и|или|по|до) ?(?:3[01]|[12]\d|[1-9])(?:-?(?:го|е|ого|ое))?)? (?:числ[аоуе]|чис\.?|ч\.)(?!\p{L})|(?:3[01]|[12]\d|[1-9])-?(?:го|м|ому|ого)(?= (?:утром|вечером|днём|днем|ночью|под утро|в|на|и|а|у|я|мы|была?|были|будет|по|до|уже|снова|опять|мне|нам|не|но|или|ещё|еще|сдал\p{L}*|пошл\p{L}*|начал\p{L}*|выписа\p{L}*|операц\p{L}*|при[её]м\p{L}*|анализ\p{L}*|выписк\p{L}*|болит|вернусь|еду|иду|лечу)(?!\p{L})|[.,;:!?)\n]|$))/u,
  uk: /^(?:3[01]|[12]\d|[1-9])(?:-?(?:го|е|ого))? числа(?!\p{L})/u,
  hi: /^(?:3[01]|[12]\d|[1-9])(?: ?(?:-|से|और|या|व|,) ?(?:3[01]|[12]\d|[1-9]))?(?: ?(?:तारीख़?|तारिख|ता॰|ता\.)| (?:tarikh|tareekh|taarikh|tarik|date ko)(?!\p{L}))/u,
  ar: /^(?:3[01]|[12]\d|[1-9])(?: ?(?:-|و|أو|ل) ?(?:3[01]|[12]\d|[1-9]))? (?:في|من) (?:هذا |نفس )?(?:الشهر|الجاري|الشهر الجاري)(?!\p{L})/u,
  tr: /^(?:3[01]|[12]\d|[1-9])['’]?(?:s?[iıuü]n[dt]?[eaiı]n?|s?[iıuü]ne|s?[iıuü]na) (?:kadar|beri|itibaren|randevu\p{L}*|kontrol\p{L}*|ameliyat\p{L}*|doğ\p{L}*|taburcu|yat\p{L}*)/u,
  es: /^(?:3[01]|[12]\d|[1-9]) (?:del? (?:cte\b\.?|corriente|presente|actual|este mes|mes (?:en curso|pasado|corriente|actual|presente|próximo|que viene|que entra|anterior)|(?:pasado|próximo) mes)|ppdo\b\.?)(?!\p{L})/u,
  fr: /^(?:3[01]|[12]\d|[1-9]|1er) (?:courant(?! de)|crt\b|écoulé|de ce mois(?:-ci)?|du mois(?: (?:dernier|prochain|courant|en cours|passé))?|du courant)(?!\p{L})/u,
  it: /^(?:3[01]|[12]\d|[1-9]) (?:(?:c|u|p)\. ?(?:m|a|s|v|p)\.(?!\p{L})|(?:p|u)\.? ?[vs]\b|(?:del )?corrente(?: mese)?(?!\p{L})|(?:di|del) (?:questo mese|mese (?:corrente|scorso|prossimo|in corso|passato)|prossimo mese|mese)(?!\p{L})|(?:ultimo )?scorso(?!\p{L})|(?:prossimo )?venturo(?!\p{L}))/u,
  pt: /^(?:3[01]|[12]\d|[1-9]) (?:do (?:corrente|mês (?:que vem|passado|corrente|atual|próximo|retrasado)|próximo mês|presente mês)|deste mês|desse mês|p\.? ?p\.(?!\p{L})|próximo passado)(?!\p{L})/u,
  de: /^(?:3[01]|[12]\d|[1-9])\. (?:d\. ?M\.|ds\. ?M(?:ts?)?\.|dieses Monats|des (?:Monats|nächsten Monats|letzten Monats|vorigen Monats|kommenden Monats)|(?:nächsten|letzten|vorigen|kommenden) Monats)/u,
  nl: /^(?:3[01]|[12]\d|[1-9])(?:e|de|ste)? (?:dezer|deze maand|van (?:deze|volgende|vorige|de) maand|volgende maand|vorige maand|jl\b\.?|jongstleden|a\.s\.|l\.l\.)(?!\p{L})/u,
  id: /^(?:3[01]|[12]\d|[1-9]) (?:bulan ini|bulan depan|bulan lalu)(?!\p{L})/u,
};

/** "Le 15 (ou 112)", "le 15 (SAMU)": whom to call; beside another day it is one. */
const TO_CALL = /^1[578]\*{0,2} ?(?:\((?:samu|police|pompiers)|\(?ou (?:le )?11[24](?!\d))/iu;

function withSuffix(document: Document, token: number, form: RegExp): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const next = text.charCodeAt(scan.end[token]!);
  if (
    (scan.shape[token]! & SHAPE.digits) !== 0 &&
    !(next === 32 || next === 45 || next === 39 || next === 46)
  )
    return false;
  if (/[\d.,:/-]/.test(text.charAt(start - 1))) return false;
  document.spend(1);
  const behind = text.slice(start, start + 48);
  let match = form.exec(behind);
  // "Nisan'ın 9'unda …, 11'inde": a day among days.
  if (
    match === null &&
    document.language === 'tr' &&
    AFTER_DATE.test(text.slice(Math.max(0, start - 50), start))
  )
    match = TURKISH.exec(behind);
  if (match === null) return false;
  document.cover(start, start + match[0].length, 'DATE', 'date-partial');
  return true;
}
