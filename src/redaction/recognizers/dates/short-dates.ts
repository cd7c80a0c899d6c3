import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isAppointed, isResult, isResultOf } from './appointed.ts';
import { findDiaryDays } from './diaries.ts';
import { AFTER_WEEKDAY, BEHIND, TIME_ASIDE } from './edges.ts';

/** Day and month in digits without a year, where neither a share nor a score nor a pressure can be meant. */

const FORM = /^([0-3]?\d)([/.-])([0-3]?\d)(?![\d/%]|[.,]\d|-\d(?!\d?[/.]\d))(?:(?:\2)['’]\d{2}(?!\d))?/;
const ROMAN =
  /^[./-](XII|XI|IX|X|IV|VIII|VII|VI|V|III|II|I)(?![\p{L}\d])(?:[./ -](?:(?:19|20)\d{2}|\d{2})(?!\d)|(?!-))/u;
/** Numerals that are rarely anything else behind a number and a point. */
const SURE_ROMAN = /^[.-](?:XII|XI|IX|IV|VIII|VII|VI|III|II)$/;
/** What stands close before: a pressure, a score, a share, a dose. */
const NO_DATE =
  /(?<!\p{L})(?:bp|b\.p|rr|ta|t\.a|pa|p\.a|tensi\p{L}+|tens[ãa]o|press\p{L}+|presi\p{L}+|нд|ад|давлен\p{L}+|ciśnien\p{L}+|tansiyon\p{L}*|blutdruck|bloeddruk|blodtry[ck]k?\p{L}*|score\p{L}*|skor\p{L}*|scal[ae]|skal[ai]|échelle|escal[ae]|eva|vas|nrs|pain|dolor|douleur|dor|schmerz\p{L}*|ból|боль|ağrı\p{L}*|apgar\p{L}*|glasgow|gcs|mmse|moca|phq\S*|gad\S*|epworth|audit|grade|stage|murmur|vision|visus|snellen|insulin\p{L}*|mix|ratio|rapport|proporción|dawk\p{L}*|rated?|average|diluted|dilution|titer|titre|норм\p{L}*|page|chapter|chart|station|bishop|tanner|nyha|size|room|ward|bed|apto?|flat|house|plot|no|nr|№|#|ph|tsh|hba1c|crp|inr|t4|t3|ldl|hdl|hb|szt|x)(?!\p{L})[\s:=.]{0,3}(?:[\p{L}']+ ){0,2}$/iu;
/** What is counted or measured behind. */
const AMOUNT =
  /^ ?(?:%|°|x(?!\p{L})|mg|ml|mcg|µg|g(?!\p{L})|kg|cm|mm|dl|l(?!\p{L})|h(?!\p{L})|hs(?!\p{L})|ui(?!\p{L})|iu|mmol|mmhg|ммоль|мг|мл|мм|г\/|нг|[nпp]g(?!\p{L})|mui|miu|inr|of |cups?|tablets?|tabs?(?!\p{L})|tbsp|tsp|teaspoon|pain|points?|pts|strength|vision|dose|months?|days?|min(?!\p{L})|minut|weeks?|hours?|hrs?(?!\p{L})|years?|people|patients|pills?|caps|scale|bp|pulse|compr|comp(?!\p{L})|pastill|tablet|tabl|tbl|maand|weken|week(?!\p{L})|dagen|jaar|uur(?!\p{L})|keer(?!\p{L})|maal(?!\p{L})|monat|wochen|jahre|stunden|mal(?!\p{L})|mesi|settiman|giorn|volte|mois|semain|fois|meses|semanas|veces|vezes|veck|månad|dagar|gånger|tygodni|miesi|razy?(?!\p{L})|недел|месяц|раза?(?!\p{L})|jours?|días|dias|tage|dni|дн|de vaso|de taza|taza|xícara|copo|de comprimido|del?os|des |dos |delle|dei |der |van de|punt|pkt|балл|stron|ünite|doz|puan|gün(?!ü)|hafta|saat|kali|x sehari|सप्ताह|दिन|बार)/iu;
const CUES = new WordSet(
  'heb hebben hebt had werd voo viajo vuelo vol volo flug fliegen fliege vlucht lot lecimy lecę wylot flyg flyger åker reser вылет рейс летим лечу uçuş flight flights flying den är opererad opererades besök besökte träffades möte tid remiss skickad skickades inskriven utskriven vaccinerad sedan från till född ramlade undersökning kontroll prov provtagning röntgen jour entrée sorti admis ingresado ingresada operado operada ricoverato ricoverata dimesso dimessa internado internada internação entlassen aufgenommen opgenomen ontslagen przyjęty przyjęta wypisany wypisana kontrola operowany operowana yatış çıkış giriş taburcu taburculuk sat doğum aşı keluar mrs krs ddr dum fum dilepas diambil mulai opname masuk pulang jatuh hpl mens retiré retirée retirés enlevé enlevés née né tombé tombée sorti sortie posé échéance scadenza vencimiento validade gültig geldig ważne срок expiry quitaron pusieron operaron empezó retiraron caí nació entfernt operiert gefallen gestürzt begonnen raus tolti operato operata caduto caduta nato nata tirei operei fiz nasceu geopereerd gevallen verwijderd usunięto zdjęto сняли вырвали done had got given was were shot jab vaccine war van fue fu foi był była było был была было wef edd out on by until till til since from dated then due test tests scan scanned appt appts appointment appointments surgery op period lmp edd started starts starting stopped ended ends ending removed seen admitted discharged fell born visit visited again back resumed effective beginning thru through expires expired between and around before after last next booked rescheduled moved delivered positive negative infected diagnosed labs bloods xray mri ct ultrasound ordered refilled filled ' +
    'le du dès depuis jusqu au avant après vers rdv consultation visite règles opéré opérée opération date ddr scanner irm prise arrêt ' +
    'el del al desde hasta día dia fecha para cita fur consulta visita regla ingreso alta operación cirugía revisión ' +
    'il dal fino entro giorno data ricovero dimissione intervento um mestruazione ciclo controllo appuntamento referto ' +
    'em até no dum cirurgia exame retorno menstruação ' +
    'am vom zum bis seit ab den dem der termin datum op operation geimpft impfung periode regel entlassung aufnahme befund letzte ' +
    'vanaf tot sinds per datum afspraak opname ontslag operatie controle menstruatie op ' +
    'od do dnia na z wizyta wizyty wizytę miesiączka miesiączki operacja operacji zabieg termin szczepienie wypis badanie ' +
    'с от до на к по после около перед прием приём приёме приеме приёма приема операция операции анализ анализы месячные выписка выписан выписана началась начались осмотр визит контроль узи мрт кт поступил поступила родился родилась госпитализация госпитализирован прививка снимок ' +
    'tarih tarihi tarihinde tarihli adet randevu randevum kontrol ameliyat ' +
    'tgl tanggal sejak pada sampai hingga hpht haid kontrol kontrolnya jadwal jadwalnya dijadwalkan operasi operasinya dioperasi vaksin imunisasi lahir usg rontgen dirawat ' +
    'ko tak date tarikh तारीख तारीख़ दिनांक ' +
    'يوم بتاريخ تاريخ من لغاية حتى الإعادة الاعادة ميعاد موعد معاد',
);
/** With a dot the number could be a decimal: a preposition of time. */
const DOT_CUES = new WordSet(
  'lecimy lecę lecą wylot jedziemy jadę летим вылет рейс вылетаем u tj tzn dziś dzisiaj wczoraj jutro pojutrze zmarł zmarła zm urodził urodziła trafił trafiła wrócił wróciła upadł upadła zachorował zachorowała wyszedł wyszła szczepiony szczepiona zaszczepiony zaszczepiona badany badana zbadany zbadana konsultowany konsultowana pogrzeb byłem byłam operowano szczepiono zdjęto założono pobrano wykonano zgłosił zgłosiła odbyła odbędzie rozprawa rozprawę rtg usg tk rm mr ekg zwolnienie skierowanie pismo wyrok dostawa dostawy nadano zakupiono wystawiono upadłem upadłam miałam miałem urodziłam urodziłem złamałam złamałem wypisali przyjęli operowali zoperowali zaszczepili упал упала сломал сломала оперировали прооперировали выписали сделали обследование ' +
    'nocy nocą dün bugün yarın вчера сегодня завтра позавчера gestern heute vorgestern igår idag imorgon gisteren vandaag ' +
    'rezonans rezonansu tomografia tomografię tomograf tk rtg mr rm ekg eeg holter mammografia mammografię kolonoskopia kolonoskopię gastroskopia gastroskopię cytologia biopsja biopsję мрт кт узи экг ээг рентген фгдс гастроскопия колоноскопия маммография флюорография холтер emar tomografi tomografisi ultrason röntgen efor mamografi kolonoskopi endoskopi ct mrt koloskopie gastroskopie mammographie mammografie sono ' +
    'alta ingreso ingresado ingresada ingresó operado operada operación cirugía revisión control vacuna fum fecha fechado nacido nacida visto vista ' +
    'admis admise entrée sortie sorti hospitalisé hospitalisée opéré opérée opération intervention né née vaccin vaccinée vacciné contrôle consultation bilan jour ddr scanner irm daté datée ' +
    'data ricoverato ricoverata ricovero dimesso dimessa dimissione ingresso uscita intervento operato operata nato nata vaccino vaccinato vaccinata controllo appuntamento giorno eseguito eseguita um prelievo ' +
    'internação internado internada entrada saída cirurgia retorno operado operada nascido nascida vacina vacinado exame realizado realizada dum coleta ' +
    'aufnahme entlassen entlassung aufgenommen operiert op impfung geimpft kontrolle termin geb geboren war wurde röntgen mrt datum eingewiesen verlegt abnahme labor ' +
    'opgenomen ontslagen geopereerd geboren controle prik vaccinatie gezien foto bloedafname ' +
    'przyjęty przyjęta przyjęcie wypisany wypisana wypis operowany operowana operacja urodzony urodzona zabieg kontrola badanie badania szczepienie szczepiony usg pobranie data dniu ' +
    'yatış çıkış giriş taburcu taburculuk ameliyat kontrol doğum aşı sat muayene tahlil yatırıldı tedavi ' +
    'masuk keluar pulang dirawat mrs krs dioperasi operasi kontrol lahir vaksin imunisasi hpht periksa rawat ' +
    'échéance scadenza приёме приеме приёма приема осмотр визит поступил поступила выписана срок wizytę periode regel geimpft impfung operation entlassung geboren приём прием выписан выписана выписка выписали afspraak opname ontslag operatie menstruatie szczepienie wypis rdv règles visita ricovero consulta cita consultation surat am vom zum bis seit ab den dem der od do dnia na z с от до на к по после около перед op vanaf tot sinds per le du depuis dès il dal entro el desde hasta del dia em até tgl tanggal sejak pada sampai miesiączka miesiączki wizyta wizyty wizytę termin datum operacja zabieg operacji прививка операция месячные анализы tarih tarihi tarihinde adet randevu',
);
/** Who travels, and what is done with somebody somewhere: no value is measured by it. */
const FAR_CUES = new WordSet(
  'przylatuje przyjeżdża przyjedzie wyjeżdża wyjeżdżam wyjazd wylot wracam wraca wróci lecę jadę lot wizyta wizyty wizytę zabieg zabiegu operacja operacji konsultacja rehabilitacja turnus termin umówiony umówiona umówiłam umówiłem przyjęty przyjęta wypisany wypisana pogrzeb ślub rozprawa ' +
    'llega viaja viajo sale vuelve vuelo viaje cita visita consulta operación operan ingresa ingreso alta boda entierro arrive part repart vol voyage rendez rdv consultation visite opération opéré opérée hospitalisé hospitalisée mariage obsèques ' +
    'arriva parte torna volo viaggio visita appuntamento intervento ricovero operato operata matrimonio funerale chega viaja volta voo viagem consulta cirurgia internado internada casamento ' +
    'landet fliegt fliege kommt reist flug reise termin aufnahme operiert operation verlegt entlassen hochzeit beerdigung landt vliegt vertrekt vlucht reis afspraak opname opgenomen geopereerd bruiloft ' +
    "прилетает приезжает уезжает вылет рейс поездка приём прием визит консультация операция оперировали госпитализирован госпитализирована выписан выписана свадьба похороны прилітає приїжджає від'їзд рейс прийом візит консультація операція виписаний виписана " +
    'přiletí přijede odjíždí let cesta termín návštěva kontrola operace propuštěn propuštěna svatba pohřeb prilieta príde let termín návšteva operácia prepustený vine pleacă zbor consult consultație operație internat internată externat externată nuntă geliyor gidiyor uçuş randevu ameliyat taburcu yatış düğün cenaze',
);
/** What was done, in two words at least. */
const HEADED = /^\.? ?\n\p{L}{3,}[^\n]* [^\n]*\p{L}/u;
const HAPPENED =
  /^,? (?:(?:я|мы|он[аи]?|мне|меня|его|её|ее|ему|ей|нам) )?(?:\p{L}{2,}(?:л|ла|ли|ло)(?:с[ья])?|\p{L}{2,}(?:ł|ła|łem|łam|ły|li)(?: się)?|byłem|byłam|war|bin|wurde|hatte|habe|ben|heb|werd|had|sono|ho|me|se|fui|fue|caí|tive|estive|suis|ai|jsem|jsme|впал\p{L}*|düştüm|oldum)(?!\p{L})/u;
const CLOSES = /^\d?\.?(?:$|[,;)\n]| |\.)/u;
const STAYS = new WordSet(
  'opname ontslag aufnahme entlassung aufgenommen entlassen admission discharge admitted discharged zmarł zmarła zm urodziła urodził zoperowany zoperowana ingresado ingresada ingreso alta hospitalisé hospitalisée sorti sortie admis admise ricoverato ricoverata dimesso dimessa dimissione internado internada entlassen entlassung aufgenommen aufnahme eingewiesen opgenomen ontslagen ontslag przyjęty przyjęta wypisany wypisana wypis hospitalizowany hospitalizowana urodzony urodzona ur yatış çıkış taburcu mrs krs dirawat',
);
/** Without a word of pressure close by. */
const TODAY = new WordSet(
  'hoy hoje oggi ayer ontem ieri mañana amanhã domani heute gestern morgen vandaag gisteren dziś dzisiaj wczoraj jutro bugün dün yarın',
);
const EARLIER = new WordSet('раньше ранее później wcześniej niż');
/** "18.04 в 14:20": nothing but a day has its hour. */
const AT_TIME =
  /^,? (?:в|к|um|ob?|о|a las|à|alle|às|at|om|kl\.?|saat(?:i)?|jam|pukul|pkl\.?|godz\.?|o godz\.?) (?:[01]?\d|2[0-3])(?:[:.]\d\d(?!\d)| ?(?:h|uhr|uur|утра|вечера|дня|rano|wieczorem)(?!\p{L}))/iu;
/** What a messenger writes behind the day: "[14/10, 19:22]". */
const STAMPED = /^\.?,? (?:[01]?\d|2[0-3]):[0-5]\d(?![\d])/;
const OPENS_STAMP = /(?:^|\n|\[) ?$/;
const LISTED = /\[DATE_\d{1,3}\][^\n\d]{0,44}$/;
const GLUED_BEFORE = /[\d\p{L}./,:+-]/u;
/** "godz. 21.10", "kl. 14.05": hours with a point. */
const HOUR_BEFORE =
  /(?<!\p{L})(?:godz\p{L}*|kl|klo|saat(?:i)?|hod\p{L}*|or[ae]|orele|ώρα|ώρες|jam|pukul|pkl|год|ч|óra)[.:]? $/iu;
/** "cura J 12/10": days of the week by one letter. */
const SPANISH_DAY = /(?<![\p{L}\d])[LMXJVSD] $/u;
const DAY_SPAN = /^(?: |^)?[0-3]?\d\.-[0-3]?\d\.(?:0\d|1[0-2])\.?$/;
/** A second day and month: "01.02 по 10.02". */
const DOT_SPAN =
  /^ ?(?:-|по|до|bis|tot|do|a|al|au|ile|и|und|y|e|et|i|alta|uscita|sortie|saída|keluar|çıkış|wypis) ?[0-3]\d\.(?:0\d|1[0-2])(?![\d%])/u;
const DOT_SPAN_BEFORE = /\[DATE_\d{1,3}\] ?(?:-|по|до|bis|tot|do|a|al|au|ile|и|und|y|e|et|i) ?$/u;
const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])[/-]['’]\d{2}(?!\d)/;
/** "2.-5.6." */
const DOTTED_SPAN = /^[0-3]?\d\. ?[-–] ?[0-3]?\d\.(?:1[0-2]|0?[1-9])\.(?!\d)/;
/** "geb. 12/61" */
const BORN =
  /(?<!\p{L})(?:geb|born|dob|ur(?=\.)|urodz\p{L}*|née?|nat[oa]|nac(?:[ií]|id[oa])|nasc\p{L}*|doğ\p{L}*|født|född)\.?:? $/iu;
const BORN_IN = /^(?:0?[1-9]|1[0-2])\/\d{2}(?![\d/])/;
const BORN_WINDOW = 14;
/** "ur. III 1961" */
const ROMAN_SPACED =
  /(?<!\p{L})(?:ur\.?|urodz\p{L}*|od|w|do|po|z) (?<month>XII|XI|IX|X|IV|VIII|VII|VI|V|III|II|I) $/u;
const ROMAN_BEFORE = /(?<![\p{L}\d])(?:XII|XI|IX|X|IV|VIII|VII|VI|V|III|II|I)[./-]$/u;
const LINKS = new WordSet(
  'nas niej niego mnie nich się is was on the about around approx ist war es fue el il le la è est am den is op op était jest było to ta adalah ini',
);
const SHARES: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 12];
const POSTPOSITION =
  /^(?: (?:se|ko|tak|से|को|तक|tarihli|tarihinde|günü|onwards)(?!\p{L})|['’](?:te|ta|de|da|ten|tan|den|dan)(?!\p{L}))/iu;
const ORDINAL_BEHIND = /^\.(?:$|[,;!?)\n]| \p{Ll})/u;
const LONGEST_ROMAN = 11;
const FAR = 7;
const WINDOW = 48;
const DOT = 46;
const SPACE = 32;

export function findShortDates(document: Document): void {
  const { scan, text } = document;
  findDiaryDays(document);
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0) continue;
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    const mark = text.charCodeAt(end);
    if (end - start === 4 && !document.english) atYear(document, start, end);
    if (end - start > 2 || mark < 45 || mark > 47) continue;
    // A decimal, in English.
    if (mark === DOT && document.english) continue;
    if (GLUED_BEFORE.test(text.charAt(start - 1))) {
      // "03/08-09/08": behind a date there may be another.
      if (text.charAt(start - 1) !== '-' || token === 0 || scan.taken[token - 1] !== 1) {
        // "05.-09.02."
        if (!document.english && DAY_SPAN.test(text.slice(Math.max(0, start - 4), end + 4)))
          document.cover(start, end + 4, 'DATE', 'date-short');
        continue;
      }
    }
    document.spend(0.5);
    if (!document.english && atRoman(document, start, end)) continue;
    const around = text.slice(start, start + 12);
    const short =
      MONTH_AND_YEAR.exec(around) ??
      (mark === DOT ? DOTTED_SPAN.exec(around) : null) ??
      (BORN.test(text.slice(Math.max(0, start - BORN_WINDOW), start)) ? BORN_IN.exec(around) : null);
    if (short !== null) document.cover(start, start + short[0].length, 'DATE', 'date-short');
    const match = FORM.exec(text.slice(start, start + 10));
    if (match !== null && isDate(document, token, match)) {
      const dot = match[2] === '.' && text.charAt(start + match[0].length) === '.' ? 1 : 0;
      document.cover(start, start + match[0].length + dot, 'DATE', 'date-short');
    }
  }
}

/** "VIII.2020": the month as a numeral before its year. */
function atYear(document: Document, start: number, end: number): void {
  const { text, language } = document;
  const before = text.charCodeAt(start - 1);
  const spaced = before === SPACE && language === 'pl';
  if (!spaced && (before < 45 || before > 47)) return;
  document.spend(0.5);
  const form = spaced ? ROMAN_SPACED : ROMAN_BEFORE;
  const roman = form.exec(text.slice(Math.max(0, start - BORN_WINDOW), start));
  // "V-2024-88120": a code.
  if (roman === null || !/^(?:19|20)\d\d(?![-/.]?\d)/.test(text.slice(start, end + 2))) return;
  const width = spaced ? roman.groups!.month!.length + 1 : roman[0].length;
  document.cover(start - width, end, 'DATE', 'date-short');
}

function atRoman(document: Document, start: number, end: number): boolean {
  const { text } = document;
  const day = Number(text.slice(start, end));
  const roman = ROMAN.exec(text.slice(end, end + LONGEST_ROMAN));
  if (roman === null || day === 0 || day > 31) return false;
  // "1/II": of a stage or a class.
  const before = document.scan.hash[document.tokenAt(start) - 1] ?? 0;
  if (roman[0].length < 6 && !SURE_ROMAN.test(roman[0]) && !DOT_CUES.has(before) && !EARLIER.has(before))
    return false;
  document.cover(start, end + roman[0].length, 'DATE', 'date-short');
  return true;
}

/** Languages that write the day before the month with a slash and no pressure in centimetres. */
const DAY_FIRST: ReadonlySet<string> = new Set('de nl sv da nb no fi pl cs sk hu is et lv lt'.split(' '));

/** "Symbicort 12/6", "Spiolto 20/5": the parts of a drug. */
function isDrugBefore({ scan }: Document, token: number): boolean {
  const before = token - 1;
  return before >= 0 && ((scan.shape[before]! & CAPITAL) !== 0 || (scan.value[before]! & W.medical) !== 0);
}

function isDate(document: Document, token: number, match: RegExpExecArray): boolean {
  const { scan, text } = document;
  const [whole, first, mark, second] = [match[0], match[1]!, match[2]!, match[3]!];
  const a = Number(first);
  const b = Number(second);
  if (a === 0 || b === 0 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return false;
  if (a === 24 && b === 7) return false;
  // A decimal has no month behind its point; with a point behind it, it is an ordinal.
  if (mark === '.' && (document.english || document.language === 'en' || b > 12)) return false;
  const end = scan.start[token]! + whole.length;
  document.spend(1.5);
  const behind = text.slice(end, end + 22);
  if (AMOUNT.test(behind)) return false;
  const before = text.slice(Math.max(0, scan.start[token]! - WINDOW), scan.start[token]!);
  // "l'inr del 12/9": what was measured, of a day.
  const ofDay = isResultOf(before, mark === '.');
  if (mark === '.' && isResult(before)) return false;
  if (!ofDay && (NO_DATE.test(before) || (mark === '.' && HOUR_BEFORE.test(before)))) return false;
  if (mark !== '-' && STAMPED.test(behind) && OPENS_STAMP.test(before)) return true;
  if (behind.startsWith(')') && TIME_ASIDE.test(before)) return true;
  const padded = first.startsWith('0') || second.startsWith('0');
  const among = LISTED.test(before);
  const weekday =
    AT_TIME.test(behind) ||
    AFTER_WEEKDAY.test(before) ||
    BEHIND.test(behind) ||
    /d\.d\. $/.test(before) ||
    (document.language === 'es' && SPANISH_DAY.test(before));
  const appointed = isAppointed(before);
  const cue = weekday || appointed || ofDay || hasCue(document, token, CUES);
  if (mark === '/') {
    if (padded) return true;
    if (a > 20 && b <= 12 && document.language !== 'en') return true;
    // "remiss 12/3": where pressures are told in millimetres, what is more than a whole is a day.
    if (a > 9 && a > b && DAY_FIRST.has(document.language) && !isDrugBefore(document, token)) return true;
    // "Dosis alta 1/2": a discharge is a dose as often as a half or a quarter stands there.
    if ((b > 4 && hasCue(document, token, STAYS)) || (a > 12 && b <= 12 && hasCue(document, token, TODAY)))
      return true;
    // A share of a whole, or a score out of so many.
    const share = a <= b && SHARES.includes(b) && !(weekday && (a > 3 || b > 4 || AT_TIME.test(behind)));
    return (cue || among || POSTPOSITION.test(behind)) && !share;
  }
  const year = whole.length > first.length + second.length + 1;
  const wide = first.length === 2 && second.length === 2;
  // "Bericht 05.11. Spätdienst": both points, in the languages that write them.
  if (
    mark === '.' &&
    wide &&
    document.language === 'de' &&
    (padded ? /^\.(?! ?\d)/ : /^\.[,;)]/).test(behind)
  )
    return true;
  if (mark === '-' && wide && padded && b <= 12 && !document.english && !/^ ?\d/.test(behind)) return true;
  if (mark === '-') return year || (cue && (padded || a > 12 || among || document.language === 'nl'));
  if (second.length === 2 && POSTPOSITION.test(behind)) return true;
  if (wide && padded && (DOT_SPAN.test(behind) || DOT_SPAN_BEFORE.test(before))) return true;
  // "12.03 вырвали зуб": what a line begins with is no measure.
  if (second.startsWith('0') && /(?:^|\n)$/.test(before) && /^ \p{Ll}{3}/u.test(behind)) return true;
  // "Всё сказал. 12.06 упал": nor what a sentence begins with, before what happened.
  if (wide && second.startsWith('0') && /[.!?] $/.test(before) && HAPPENED.test(behind)) return true;
  if (second.length === 2 && (padded || a > 9) && (isHead(text, before, end) || isFar(document, token)))
    return true;
  if (!weekday && !among && !appointed && !ofDay && !hasCue(document, token, DOT_CUES)) return false;
  if (/^ ?(?:-|do|до|bis|tot) ?\d+[.,]\d+(?!\.)/u.test(behind) && (first.length < 2 || second.length < 2))
    return false;
  // "Przyjęty 2.10": of who came and went the day needs no zero.
  if (second.length === 2 && hasCue(document, token, STAYS)) return true;
  return (
    ORDINAL_BEHIND.test(behind) ||
    weekday ||
    (second.length === 2 && (first.length === 2 || padded || appointed))
  );
}

/** A day on a line of its own below a heading, above what was done: no value of a table, whose lines have a word. */
function isHead(text: string, before: string, end: number): boolean {
  return (
    /\p{L}{2,}[^\n]* [^\n]*\p{L}{2,}[^\n]*\n$/u.test(before) && HEADED.test(text.slice(end, end + WINDOW))
  );
}

/** "przylatuje z Dortmundu 22.10", "visita con la Dra. Gil 14.05": where or with whom stands between, in capitals. */
function isFar(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (token < 2 || document.gap(token - 1) > GAP.spaces) return false;
  const named = scan.shape[token - 1] === SHAPE.title && (scan.value[token - 1]! & W.medical) === 0;
  if (!named || !CLOSES.test(text.slice(scan.start[token]! + 4, scan.start[token]! + 7))) return false;
  for (let back = token - 2; back >= Math.max(0, token - FAR); back -= 1) {
    const gap = document.gap(back);
    if (gap > GAP.dotSpace || (gap === GAP.dotSpace && scan.end[back]! - scan.start[back]! > 4)) return false;
    if (FAR_CUES.has(scan.hash[back]!)) return true;
  }
  return false;
}

/** Whether a word of time stands right before, or before a word between: "EDD is 18/9". */
function hasCue({ scan }: Document, token: number, cues: WordSet): boolean {
  if (token === 0 || scan.end[token - 1]! < scan.start[token]! - 3) return false;
  if (cues.has(scan.hash[token - 1]!)) return true;
  return token > 1 && LINKS.has(scan.hash[token - 1]!) && cues.has(scan.hash[token - 2]!);
}
