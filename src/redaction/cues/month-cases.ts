import type { CueData } from './kinds.ts';

/**
 * The twelve months in the cases that CLDR does not list: what stands behind "in", "since" and "until" in the
 * languages that inflect them. Where a form is an everyday word elsewhere ("mais"), a dash stands in its place.
 */
const CASES: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    'январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю',
    'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём',
  ],
  uk: [
    'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
    'січнем лютим березнем квітнем травнем червнем липнем серпнем вереснем жовтнем листопадом груднем',
  ],
  be: [
    'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
    'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
    'студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні',
  ],
  cs: [
    'lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci',
    'lednem únorem březnem dubnem květnem červnem červencem srpnem zářím říjnem listopadem prosincem',
  ],
  sk: ['januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri'],
  hr: [
    'siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu',
    'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  ],
  sr: [
    'januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru',
    'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
    'јануару фебруару марту априлу мају јуну јулу августу септембру октобру новембру децембру',
  ],
  sl: [
    'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
    'januarju februarju marcu aprilu maju juniju juliju avgustu septembru oktobru novembru decembru',
  ],
  lt: ['sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį'],
  lv: [
    'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
    'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
    'janvāri februāri martu aprīli maiju jūniju jūliju augustu septembri oktobri novembri decembri',
  ],
  et: [
    'jaanuaris veebruaris märtsis aprillis - juunis juulis augustis septembris oktoobris novembris detsembris',
    'jaanuarist veebruarist märtsist aprillist maist juunist juulist augustist septembrist oktoobrist novembrist detsembrist',
    'jaanuaril veebruaril märtsil aprillil - juunil juulil augustil septembril oktoobril novembril detsembril',
    'jaanuari veebruari märtsi aprilli - juuni juuli augusti septembri oktoobri novembri detsembri',
  ],
  fi: [
    'tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa',
    'tammikuusta helmikuusta maaliskuusta huhtikuusta toukokuusta kesäkuusta heinäkuusta elokuusta syyskuusta lokakuusta marraskuusta joulukuusta',
    'tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun',
  ],
  hu: [
    'januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben decemberben',
    'januárjában februárjában márciusában áprilisában májusában júniusában júliusában augusztusában szeptemberében októberében novemberében decemberében',
    'januártól februártól márciustól áprilistól májustól júniustól júliustól augusztustól szeptembertől októbertől novembertől decembertől',
  ],
  el: [
    'Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Μάιο Ιούνιο Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο',
    'Γενάρη Φλεβάρη Μάρτη Απρίλη Μάη Ιούνη Ιούλη Αύγουστο Σεπτέμβρη Οκτώβρη Νοέμβρη Δεκέμβρη',
  ],
  bn: ['জানুয়ারিতে ফেব্রুয়ারিতে মার্চে এপ্রিলে - জুনে জুলাইয়ে আগস্টে সেপ্টেম্বরে অক্টোবরে নভেম্বরে ডিসেম্বরে'],
};

/** From here on the number of a month says that no day stands behind: "в мае 3 раза". */
export const INFLECTED = 13;

export const MONTH_CASE_CUES: CueData = {
  month: Object.fromEntries(
    Object.entries(CASES).map(([language, cases]) => [language, cases.flatMap(numbered).join('|')]),
  ),
};

/** The forms of a case with the number of their month, from thirteen on: "siječnju=13". */
function numbered(forms: string): string[] {
  return forms.split(' ').flatMap((form, at) => (form === '-' ? [] : [`${form}=${at + INFLECTED}`]));
}
