import type { Document } from '../../document.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';
import { dayOfMonth, small } from './days-of-month.ts';

/** Days of the month in words, with what announces them: "the eighth", "am Ersten", "dwudziestego drugiego". */

interface Rule {
  /** Words that may be the last of a day; nothing is read at others. */
  readonly ends: WordSet;
  /** The day with what must stand before it, up to its end; the first group is what is removed. */
  readonly form: RegExp;
  readonly behind: RegExp;
}

const STOP = '$|[.,;:!?)\\n]';
const EN_UNITS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const EN_TEENS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const DE_DAYS =
  'zweiten|dritten|vierten|fünften|sechsten|siebten|siebenten|achten|neunten|zehnten|elften|zwölften|dreizehnten|vierzehnten|fünfzehnten|sechzehnten|siebzehnten|achtzehnten|neunzehnten|zwanzigsten|einundzwanzigsten|zweiundzwanzigsten|dreiundzwanzigsten|vierundzwanzigsten|fünfundzwanzigsten|sechsundzwanzigsten|siebenundzwanzigsten|achtundzwanzigsten|neunundzwanzigsten|dreißigsten|dreissigsten|einunddreißigsten';
const DE_MONTHS =
  'zweiten|dritten|vierten|fünften|sechsten|siebten|siebenten|achten|neunten|zehnten|elften|zwölften';
const NL_DAYS =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|eenentwintigste|tweeëntwintigste|drieëntwintigste|vierentwintigste|vijfentwintigste|zesentwintigste|zevenentwintigste|achtentwintigste|negenentwintigste|dertigste|eenendertigste';
/** No other number of these is a house, a mark or a rank where a clause ends behind it. */
const FR_LARGE =
  'onze|douze|treize|quatorze|quinze|seize|vingt|trente|dix-sept|dix-huit|dix-neuf|vingt[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf)|trente[- ]et[- ]un';
const FR_DAYS =
  'premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|dix-sept|dix-huit|dix-neuf';
const ES_DAYS =
  'primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta';
const ES_LARGE = ES_DAYS.slice(ES_DAYS.indexOf('once'));
const IT_DAYS =
  'primo|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré|ventitre|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta|trentuno';
const IT_LARGE = IT_DAYS.slice(IT_DAYS.indexOf('undici'));
const PT_DAYS =
  'primeiro|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezenove|dezanove|vinte|trinta';
const PL_UNITS = 'pierwszego|drugiego|trzeciego|czwartego|piątego|szóstego|siódmego|ósmego|dziewiątego';
const PL_TEENS =
  'dziesiątego|jedenastego|dwunastego|trzynastego|czternastego|piętnastego|szesnastego|siedemnastego|osiemnastego|dziewiętnastego|dwudziestego|trzydziestego';
/** What people do and what is done to them on a day: in the past and in infinitives. */
const PL_DEEDS =
  '\\p{L}{2,}(?:ł|ła|ło|łem|łam|li|ły|liśmy|łyśmy|ać|ić|yć|ono|ano|any|ana|ony|ona|ięty|ięta|ę|my|cie|ają)(?: się)?';
/** The same of who came, went and was born, for the days that are ranks as well. */
const PL_STAYS =
  '(?:wy|za|przy|u|z|od)?(?:pisan|jęt|szczepion|operowan|chorowa|chod|szed|sz|jecha|marł|mar|rodz|padł|wróci|trafi|dzwoni)\\p{L}{0,6}(?: się)?|był[ao]?[mś]? u \\p{L}+|by(?:łem|łam|liśmy) u \\p{L}+';
/** What is counted by rank. */
const PL_COUNTED = 'dni|dnia|mies|tyg|rok|lat|stop|pięt|kręg|żebr|życi|cykl|dob|trym|klas';
const RU_UNITS = 'первого|второго|третьего|четвертого|четвёртого|пятого|шестого|седьмого|восьмого|девятого';
const RU_TEENS =
  'десятого|одиннадцатого|двенадцатого|тринадцатого|четырнадцатого|пятнадцатого|шестнадцатого|семнадцатого|восемнадцатого|девятнадцатого|двадцатого|тридцатого';

const CS_UNITS = 'prvního|druhého|třetího|čtvrtého|pátého|šestého|sedmého|osmého|devátého';
const CS_TEENS =
  'desátého|jedenáctého|dvanáctého|třináctého|čtrnáctého|patnáctého|šestnáctého|sedmnáctého|osmnáctého|devatenáctého|dvacátého|třicátého';
const SK_UNITS = 'prvého|druhého|tretieho|štvrtého|piateho|šiesteho|siedmeho|ôsmeho|deviateho';
const SK_TEENS =
  'desiateho|jedenásteho|dvanásteho|trinásteho|štrnásteho|pätnásteho|šestnásteho|sedemnásteho|osemnásteho|devätnásteho|dvadsiateho|tridsiateho';
const UK_UNITS = "першого|другого|третього|четвертого|п['’]ятого|шостого|сьомого|восьмого|дев['’]ятого";
const UK_TEENS =
  "десятого|одинадцятого|дванадцятого|тринадцятого|чотирнадцятого|п['’]ятнадцятого|шістнадцятого|сімнадцятого|вісімнадцятого|дев['’]ятнадцятого|двадцятого|тридцятого";
const SV_DAYS =
  'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugoförsta|tjugoandra|tjugotredje|tjugofjärde|tjugofemte|tjugosjätte|tjugosjunde|tjugoåttonde|tjugonionde|trettionde|trettioförsta';
const DA_DAYS =
  'tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|enogtyvende|toogtyvende|treogtyvende|fireogtyvende|femogtyvende|seksogtyvende|syvogtyvende|otteogtyvende|niogtyvende|tredivte|enogtredivte|tjuende|tjueførste|tjueandre|tjuetredje|tjuefjerde|tjuefemte|tjuesjette|tjuesjuende|tjueåttende|tjueniende|trettiende|trettiførste|åttende|sjuende|syvende|niende';
const RO_DAYS =
  'unu|doi|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece|șaisprezece|șaptesprezece|optsprezece|nouăsprezece|douăzeci|treizeci';
/** Days of Hungarian bear an ending that nothing else has: "tizenötödikén", "elsejéig". */
const HU_DAYS = ['', 'tizen', 'huszon']
  .flatMap((tens) =>
    'egyedik második kettedik harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik'
      .split(' ')
      .map((unit) => tens + unit),
  )
  .concat('tizedik', 'huszadik', 'harmincadik', 'harmincegyedik')
  .flatMap((day) => ['án', 'én', 'ára', 'ére', 'ától', 'étől', 'áig', 'éig'].map((ending) => day + ending))
  .concat('elsején', 'elsejére', 'elsejétől', 'elsejéig');
const EL_DAYS =
  'δεκατρείς|δεκατέσσερις|δεκαπέντε|δεκαέξι|δεκαεπτά|δεκαεφτά|δεκαοκτώ|δεκαοχτώ|δεκαεννέα|δεκαεννιά|είκοσι(?: (?:μία|δύο|τρεις|τέσσερις|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά))?|τριάντα(?: μία)?';
/** What goes on behind a day: a clause, a part of the day, a verb. */
const behindDay = (words: string): RegExp => new RegExp(`^(?:${STOP}| (?:${words})(?!\\p{L})| \\?)`, 'u');
const genitives = (units: string, teens: string, tens: string, leads: string, more: string): Rule => ({
  ends: new WordSet(`${units}|${teens}`.replaceAll(/[\p{L}[\]]*\['’\]/gu, '')),
  form: new RegExp(
    `(?<![\\p{L}'’])((?:${tens}) (?:${units})|(?<=(?<!\\p{L})(?:${leads}) )(?:${teens}))$`,
    'u',
  ),
  behind: behindDay(more),
});

const RU_NEUTER = '(?:(?:двадцать |тридцать )?\\p{L}{2,12}(?:ое|тье))';
const RULES: Readonly<Record<string, Rule>> = {
  en: {
    ends: new WordSet(`${EN_UNITS}|${EN_TEENS}`),
    form: new RegExp(
      `(?<!\\p{L})(?:(?:(?:on|since|until|till|by|before|after|around|maybe|that'?d be|that would be|it'?ll be|due|from|starting|like|night of|morning of|evening of|week of|moved to|through|booked for|appointment (?:is )?(?:for|on)) )(the (?:${EN_TEENS}|(?:twenty|thirty)[ -](?:${EN_UNITS})|fourth|fifth|sixth|seventh|eighth|ninth))|(?:since|until|till|due|due on|night of|morning of|evening of|come (?:back )?on) (the (?:first|second|third))|(?:on|since|until|till|by|from|before|after) ((?:${EN_TEENS}|(?:twenty|thirty)[ -](?:${EN_UNITS}))))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:and|at|so|but|or|with|because|when|if|then|to|for|my|i|i'm|i've|it|it's|he|she|we|they|was|is|in|till|until|not|instead|please|rather|as|no|still|have|has|been|had|got|morning|evening|afternoon|night)(?!\\p{L}))`,
      'u',
    ),
  },
  de: {
    ends: new WordSet(`ersten|${DE_DAYS}`),
    form: new RegExp(
      `(?<!\\p{L})(?:am|zum|vom|seit dem|ab dem|bis zum|den|auf den) ((?:ersten|${DE_DAYS})(?: (?:ersten|${DE_MONTHS}))?)$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:\\d(?![\\d,.–-]* (?:bis \\d+ )?(?:minute|stunde|tage|woche|monat|jahr))|(?:kommen|erscheinen|vorbeikommen|warten|abholen|anrufen|fliegen|fahren|reisen|zurück|dran|fällig|zahlen|abgeben|einreichen|starten|anfangen|beginnen|und|oder|um|hab|habe|hat|war|ist|wird|wurde|bin|ich|er|sie|wir|es|krank|operiert|nicht|bis|in|im|auf|bei|geht|ging|kam|komme|kommt|kann|können|soll|muss|wieder|nachts|abends|morgens|früh|da|dann|schon|lieber|bekommen|geboren|neunzehnhundert\\p{L}*|zweitausend\\p{L}*|gehabt|gewesen|zur|zum|dieses|des|ver(?:schieb|leg|tag)\\p{L}*|absag\\p{L}*|vor|nach|nüchtern)(?!\\p{L})))`,
      'u',
    ),
  },
  nl: {
    ends: new WordSet(NL_DAYS),
    form: new RegExp(
      `(?<!\\p{L})(?:op|sinds|vanaf|tot|voor|na|rond|van|was|is|naar) (de (?:${NL_DAYS}))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:en|of|om|heb|heeft|was|is|had|moet|kan|ik|we|hij|zij|ze|maar|niet|weer|naar|bij|in|dan|toen|werd|wordt|ging|ga|['’]s|verzetten|verplaatsen|afzeggen)(?!\\p{L}))`,
      'u',
    ),
  },
  fr: {
    ends: new WordSet(`${FR_DAYS}|un`.replaceAll(/[^|]+-/g, '')),
    form: new RegExp(
      `(?<!\\p{L})(?:depuis le|jusqu['’]au|à partir du|avant le|après le|rdv le|rendez-vous le|pour le|vers le|dès le|c['’]était le|c['’]est le) ((?:${FR_DAYS}|vingt[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf)|trente[- ]et[- ]un))$|(?<![\\p{L}'’])(?:le|du|au) ((?:${FR_LARGE}))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:à|et|ou|mais|j|je|j['’]ai|il|elle|on|nous|au|pour|car|donc|virgule|point|inclus|compris|ça|que|où|puis|matin|soir|en|car)(?![\\p{L}])| ?[?!;:])`,
      'u',
    ),
  },
  es: {
    ends: new WordSet(`${ES_DAYS}|uno`),
    form: new RegExp(
      `(?<!\\p{L})(?:d[ií]a|desde el|hasta el|para el|antes del|a partir del) ((?:${ES_DAYS}|treinta y uno))$|(?<!\\p{L})(?:el|del|al) ((?:${ES_LARGE}|treinta y uno))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:a las|y|o|me|no|que|pero|porque|tengo|tenía|fui|fue|en|por la|coma|punto|traigo|ando|estoy|le|nos|se|con|ya)(?!\\p{L}))`,
      'u',
    ),
  },
  it: {
    ends: new WordSet(IT_DAYS),
    form: new RegExp(
      `(?<!\\p{L})(?:giorno|dal|entro il|per il|fino al|prima del|dopo il) ((?:${IT_DAYS}))$|(?<!\\p{L})(?:il|del|al) ((?:${IT_LARGE}))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:e|o|alle|ho|ha|ma|che|non|mi|sono|è|era|in|virgola|punto|ci|si|con|sera|mattina|pomeriggio)(?!\\p{L}))`,
      'u',
    ),
  },
  pt: {
    ends: new WordSet(PT_DAYS),
    form: new RegExp(
      `(?<!\\p{L})(?<!(?:por|ao|cada|um) )(?:dia|a partir do) ((?:${PT_DAYS}|(?:vinte e|trinta e) (?:um|dois|três|quatro|cinco|seis|sete|oito|nove)))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:às|e|ou|mas|que|não|eu|ela|ele|tenho|fui|em|na|no|vírgula|ponto|me|já|pra|para|com)(?!\\p{L}))`,
      'u',
    ),
  },
  pl: {
    ends: new WordSet(`${PL_UNITS}|${PL_TEENS}`),
    form: new RegExp(
      `(?<!\\p{L})((?:dwudziestego|trzydziestego) (?:${PL_UNITS})|(?<=(?:od|do|z|dnia|na|dopiero|jest|wizyt[aęy]|kontrola|badanie|termin|zabieg|operacja|u lekarza|${PL_DEEDS}|${PL_STAYS}|(?:${PL_TEENS})(?:,| i| oraz| lub| albo)) )(?:${PL_TEENS})|(?<=(?:od|do|dnia|${PL_STAYS}|(?:wizytę|termin|zabieg|umówion\\p{L}+) na|(?:wizyt[aęy]|badanie|zabieg|operacj[aęi]|termin|kontrol[aęi])(?: \\p{L}+){1,3}|wymieni\\p{L}+|założy\\p{L}+|usun\\p{L}+|odpowiedzieć do|(?:${PL_TEENS})(?:,| i| oraz| lub| albo)) )(?:${PL_UNITS}))$`,
      'u',
    ),
    behind: new RegExp(
      `^(?! do \\p{L}+ego (?:${PL_COUNTED}))(?:${STOP}| (?:bm\\.|br\\.|b\\. ?m\\.|b\\. ?r\\.|tego|następnego|ub\\.|i|a|o|w|z|na|do|po|to|nie|czy|mam|rano|wieczorem|przed|albo|lub|bo|ale|był\\p{L}*|miał\\p{L}*|jest|będzie|mi|znaczy|przecinek|kropka|już|się|u|żeby|oraz|godz\\p{L}*)(?!\\p{L}))`,
      'u',
    ),
  },
  ru: {
    ends: new WordSet(
      `${RU_UNITS}|${RU_TEENS}|числа|${`${RU_UNITS}|${RU_TEENS}`.replace(/ого(?=\||$)/g, 'ое').replace(/третьего/, 'третье')}`,
    ),
    form: new RegExp(
      `(?<!\\p{L})((?:двадцать|тридцать) (?:${RU_UNITS})|(?:${RU_TEENS}|${RU_UNITS}) числа|(?:${RU_TEENS})|(?<=со? )(?:${RU_UNITS}|${RU_TEENS}) (?:по|до|на) (?:${RU_NEUTER}|${RU_UNITS}|${RU_TEENS})|(?<=(?:с|до|после|от) )(?:${RU_UNITS})|(?<=на )${RU_NEUTER})$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:${STOP}| (?:и|а|в|на|до|по|у|я|мы|он|она|не|но|или|мне|нам|ему|ей|утром|вечером|днём|днем|ночью|был\\p{L}*|будет|пошл\\p{L}*|сдал\\p{L}*|ещё|еще|опять|снова|анализ\\p{L}*|приём|прием|операци\\p{L}*|узи|начал\\p{L}*|запятая|точка|уже|больничн\\p{L}*|запис\\p{L}*|меня|числа|с|к|мая|же|потом)(?!\\p{L}))`,
      'u',
    ),
  },
  cs: genitives(
    CS_UNITS,
    CS_TEENS,
    'dvacátého|třicátého',
    'z|ze|od|do|dne|na|po|před|kolem|kontrola|termín|zákrok|operace|vyšetření|u lékaře|byl[ai]?|přišel|přišla|jdu|přijdu',
    'a|nebo|v|ve|na|do|ráno|večer|odpoledne|jsem|jsme|mám|máme|bude|byl[ai]?|ale|že|jdu|přišl\\p{L}|už',
  ),
  sk: genitives(
    SK_UNITS,
    SK_TEENS,
    'dvadsiateho|tridsiateho',
    'z|zo|od|do|dňa|na|po|pred|okolo|kontrola|termín|zákrok|operácia|vyšetrenie|u lekára|bol[ai]?|prišiel|prišla|idem|prídem',
    'a|alebo|v|vo|na|do|ráno|večer|popoludní|som|sme|mám|máme|bude|bol[ai]?|ale|že|idem|už',
  ),
  uk: genitives(
    UK_UNITS,
    UK_TEENS,
    'двадцять|тридцять',
    'з|із|від|до|на|після|перед|контроль|прийом|операція|у лікаря|в лікаря|була|був|прийшла|прийшов',
    'і|й|та|а|або|в|у|на|до|о|об|вранці|ввечері|увечері|вдень|числа|я|мені|буде|була|був|але|що|вже',
  ),
  sv: {
    ends: new WordSet(SV_DAYS),
    form: new RegExp(`(?<!\\p{L})(den (?:${SV_DAYS}))$`, 'u'),
    behind: behindDay(
      'på kvällen|på morgonen|på eftermiddagen|på natten|klockan|kl|och jag|men|eller|kom|ska|har jag|hade|nästa|denna|i denna|om det',
    ),
  },
  da: {
    ends: new WordSet(DA_DAYS),
    form: new RegExp(`(?<!\\p{L})(den (?:${DA_DAYS}))$`, 'u'),
    behind: behindDay(
      'om aftenen|om morgenen|på kvelden|på morgenen|klokken|kl|og jeg|men|eller|kom|skal|denne|i denne',
    ),
  },
  ro: {
    ends: new WordSet(RO_DAYS),
    form: new RegExp(
      `(?<!\\p{L})(?:pe|din|până pe|de pe|data de) ((?:(?:douăzeci|treizeci) și )?(?:${RO_DAYS}))$`,
      'u',
    ),
    behind: behindDay('seara|dimineața|la prânz|noaptea|și|sau|am|a|ai|că|dar|la ora|pe|nu'),
  },
  hu: {
    ends: new WordSet(HU_DAYS.join('|')),
    // Three feasts of the state are everybody's.
    form: /(?<!\p{L})((?!augusztus huszadik|március tizenötödik|október huszonharmadik)(?:(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december) )?\p{L}+)(?<!augusztus huszadik\p{L}{2,3}|március tizenötödik\p{L}{2,3}|október huszonharmadik\p{L}{2,3})$/u,
    behind: /^/u,
  },
  el: {
    ends: new WordSet(
      'δεκατρείς δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά δεκαεφτά δεκαοκτώ δεκαοχτώ δεκαεννέα δεκαεννιά είκοσι μία δύο τρεις τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά τριάντα',
    ),
    form: new RegExp(`(?<!\\p{L})(?:στις|μέχρι τις|από τις|για τις) ((?:${EL_DAYS}))$`, 'u'),
    behind: behindDay(
      'το βράδυ|το πρωί|το μεσημέρι|το απόγευμα|του μήνα|του μηνός|και|ή|αλλά|που|να|μπορώ|έχω|είχα',
    ),
  },
  tr: {
    ends: new WordSet(
      'birinde ikisinde üçünde dördünde beşinde altısında yedisinde sekizinde dokuzunda onunda yirmisinde otuzunda birine ikisine üçüne beşine onuna yirmisine birinden beşinden onundan yirmisinden yirmisi onu beşi',
    ),
    form: /(?<!\p{L})(?<=ay[ıi]n )((?:(?:on|yirmi|otuz) ?)?\p{L}{3,14})$/u,
    behind: /^(?:$|[.,;:!?)\n ])/u,
  },
  id: {
    ends: new WordSet('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh'),
    form: /(?<!\p{L})(?<=(?:tanggal|tgl) )((?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) )?(?:belas|puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas))$/u,
    behind: /^(?! (?:belas|puluh))(?:$|[.,;:!?)\n ])/u,
  },
};
/** Languages that say their days as another does. */
const LIKE: Readonly<Record<string, string>> = { '': 'en', nb: 'da', nn: 'da', no: 'da' };
/** The year of a day and month in ordinals. */
const YEAR_WORD = /^ (?:neunzehnhundert|zweitausend)\p{L}*/u;
const WINDOW = 60;
const AHEAD = 40;

export const DAYS: number = wakeBit(Object.values(RULES).map(({ ends }) => ends));

export function findSpokenDays(document: Document): void {
  const rule = RULES[LIKE[document.language] ?? document.language];
  const { scan, text } = document;
  if (rule === undefined || (scan.woken & DAYS) === 0) return;
  for (let token = scan.next(1); token < scan.count; token = scan.next(token + 1)) {
    if ((scan.wakes[token]! & DAYS) === 0 || !rule.ends.has(scan.hash[token]!) || scan.taken[token] === 1)
      continue;
    const end = scan.end[token]!;
    document.spend(1.5);
    const ahead = small(text.slice(end, end + AHEAD));
    const whole = dayOfMonth(small(text.slice(Math.max(0, end - WINDOW), end)), ahead);
    if (whole !== undefined) {
      document.cover(end - whole[0], end + whole[1], 'DATE', 'date-spoken-day');
      continue;
    }
    if (!rule.behind.test(ahead)) continue;
    const match = rule.form.exec(small(text.slice(Math.max(0, end - WINDOW), end)));
    const day = match?.slice(1).find((group) => group !== undefined);
    if (day !== undefined) {
      const year = YEAR_WORD.exec(small(text.slice(end, end + 44)))?.[0].length ?? 0;
      document.cover(end - day.length, end + year, 'DATE', 'date-spoken-day');
    }
  }
}
