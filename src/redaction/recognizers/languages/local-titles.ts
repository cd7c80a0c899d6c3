import { wordsOf } from '../../../domain/required.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isMedicalName } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { isOfCountry, isTurkishObject } from '../names/namesakes.ts';
import { callings } from '../names/people.ts';
import { isOwnName } from '../names/words-elsewhere.ts';
import { NAMES as INDONESIAN_NAMES } from './indonesian/lists.ts';
import { isIndonesianWord } from './indonesian/names.ts';

/**
 * Titles, relatives and forms of address that are everyday words in other languages ("mas", "bey", "om"): they count only
 * where the locale says which language it is. A capitalised word beside one is a name unless it is a drug or disease.
 */
interface Local {
  /** Bits of words: a text without one of them has none of the names of that place. */
  readonly wakes?: Readonly<Record<'before' | 'behind' | 'whole', number>>;
  /** Behind it stands a name. */
  readonly before?: RegExp;
  /** Before it stands a name. */
  readonly behind?: RegExp;
  /** A name as a whole, in small letters too. */
  readonly whole?: readonly RegExp[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}]";
const NAMES = `(?<it>${NAME}(?: (?:\\p{Lu}\\. ?|br\\.? |boru |bin |binti )?${NAME}){0,3})`;
const before = (words: string, mark = '[.:]? ?[(:]? ?'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:(?:${words})${mark}){1,3}(?<=[ .(:])${NAMES}`, 'gdu');
const behind = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}’'-])(?<it>${NAME}(?: ${NAME}){0,2}) (?:${words})(?![\\p{L}\\p{M}])`, 'gdu');

/** Of alternatives that are plain words, in one case or the other, each one's rarest word: the longest, or in capitals. */
function wakesOf(alternatives: string): number {
  const words = alternatives.split(/\|(?![^(]*\))/).flatMap((source) => wordsOf(source) ?? []);
  const rarity = (word: string): number => word.length + (word === word.toUpperCase() ? 0.5 : 0);
  const rarest = (phrase: string): string =>
    phrase.split(/[^\p{L}\p{M}]/u).reduce((one, other) => (rarity(other) > rarity(one) ? other : one));
  return wakeBit([new WordSet(words.map(rarest).join(' '))]);
}

/** Hindi in Latin letters. */
const HINGLISH =
  '(?:[Mm]ain|[Mm]era naam|[Mm]er[ei] (?:papa|mummy|mumma|maa|bhai|behen|didi|beti|bete|beta|wife|husband|dost|dadi|dada|nani|nana|chacha|pati|patni)|[Pp]apa|[Mm]ummy|[Bb]eti|[Bb]eta)';

const INDONESIAN: Local = {
  whole: [
    /(?<![\p{L}])[Nn]ama (?:penuh |lengkap )?(?:saya|sy|aku|gw|gue|ane) (?:ialah |adalah |itu )?(?!(?:di|yg|yang|salah|kok|sudah|udah|beda|ada|tidak|tdk|ga|gak|belum|blm|dan|pada|tertulis|ditulis)(?!\p{L}))(?<it>[\p{L}’']+(?: (?:[as]\/[lpo]|d\/o|[\p{L}’']+)){1,4}?)(?=[,.\n]|$| (?:lahir|dan|berumur|umur|usia|tinggal|ingin|mau|dari)(?![\p{L}]))/dgu,
  ],
  before: before(
    '(?:[Ss]i|[Ss]aya|[Ss]y|[Aa]ku|[Nn]enek|[Kk]akek|[Mm]bah|[Bb]ulik|[Pp]aklik|[Bb]u[lp]ek|[Ee]yang|[Oo]pung|[Oo]mpung|[Ss]imbah|[Bb]ude|[Pp]akde|[Mm]ak|[Nn]yai|[Dd]atuk|[Tt]ok|[Ss]uster|[Bb]idan|[Pp]erawat|[Mm]bak|[Mm]ba|[Mm]as|[Kk]ak|[Bb]ang|[Aa]bang|[Dd]ik|[Oo]m|[Tt]ante|[Pp]ak ?de|[Bb]u ?de|[Oo]pa|[Oo]ma|[Ee]ngkong|[Ee]mak|[Aa]mbu|[Kk]oh|[Kk]oko|[Cc]e|[Cc]ece|[Aa]kong|[Pp]opo|[Ww]ak|[Uu]wak|[Pp]akwo|[Mm]akwo|[Pp]engasuh|[Cc]aregiver|[Tt]erapis|[Ff]isioterapis|[Aa]poteker|[Kk]ader|[Pp]erawat [Hh]omecare|[Cc]ici|[Ee]nci|[Ii]nang|[Aa]mang|[Tt]ulang|[Nn]antulang|[Bb]ou|[Ii]naq|[Mm]amak|[Bb]li|[Mm]bok|[Dd]aeng|[Mm]antri|[Ss]atpam|[Ss]opir|[Kk]ades|[Rr]omo|[Pp]astor|[Pp]endeta|[Kk]yai|[Gg]us|[Nn]ing|[Hh]aji|[Hh]ajjah|[Bb]udhe|[Uu]da|[Uu]ni|[Tt]eh|[Tt]eteh|[Nn]eng|[Uu]sta[dz]z?|[Uu]stadzah|[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Tt]n|[Nn]y|[Nn]n|[Aa]n|[Bb]y|[Ss]drx?|[Ss]dri|[Ss]audara|[Ss]audari|Hj?|[Aa]pt|[Nn]s|BIDAN|SUSTER|PAK|BU|BAPAK|IBU|TN|NY|NN|AN|SDR|MBAK|MAS|NENEK|KAKEK|NAMA(?: SAYA)?|[Aa]\\.n|[Aa]/n|[Aa]tas nama|[Pp]uan|[Ee]ncik|[Cc]ik|(?:[Ii]stri|[Ss]uami|[Aa]nak|[Ii]bu|[Aa]yah|[Bb]apak|[Aa]dik|[Kk]akak|[Tt]etangga|[Tt]em[ae]n|[Ss]ahabat|[Mm]enantu|[Mm]ertua|[Cc]ucu|[Kk]eponakan|[Ss]epupu|[Pp]aman|[Bb]ibi|[Pp]acar|[Tt]unangan|[Bb]ayi|[Pp]utra|[Pp]utri)(?: (?:ipar|laki-laki|perempuan|bungsu|sulung|pertama|kedua|angkat|kandung|tiri))?(?: (?:saya|aku|kami|kita)|ku|nya)?(?: (?:bernama|namanya))?(?:(?<=saya|aku|kami|kita|ku|nya),)?)',
  ),
};

const ENGLISH_TITLES =
  "[Rr]e|RE|[Cc]c|CC|[Cc]opy(?: to)?|[Mm]a['’]am|[Ss]ir|[Mm]adam|[Mm]dm|[Ee]ngr|[Aa]tty|[Bb]arr|[Aa]rc|[Oo]ga|[Aa]lhaj[ia]|[Hh]ajiya|[Hh]aji|[Mm]allam|[Cc]hief|[Ee]vang(?:elist)?|[Aa]postle|[Bb]ishop|[Ee]lder|[Dd]eaconess|[Bb]roda|[Ss]ista|[Bb]ro|[Mm]zee|[Bb]wana|[Mm]walimu|[Ss]hosho|[Cc]ucu|[Gg]uka|[Oo]om|[Tt]annie|[Oo]uma|[Oo]upa|[Gg]ogo|[Mm]khulu|[Bb]hut’?i|[Ss]isi|[Mm]alume|[Mm]makhulu|[Nn]tate|[Mm]me|[Kk]oro|[Kk]uia|[Mm]atua|[Ww]haea|[Aa]h (?:[Mm]a|[Gg]ong|[Kk]ong|[Pp]oh)|[Pp]or ?[Pp]or|[Mm]akcik|[Pp]akcik|[Kk]akak|[Aa]bang|[Ee]ncik|[Pp]uan|[Cc]ik|[Tt][ií][ao]|[Tt]iti|[Aa]buel(?:a|o|ita|ito)|[Dd]on|[Dd]oña|[Bb]abci|[Bb]abcia|[Cc]iocia|[Ww]ujek|[Nn]onn[ao]|[Yy]iayia|[Pp]appou|[Tt]eta|[Jj]iddo|[Aa]mmo|[Kk]hal[ao]|[Kk]halti|[Ss]heikh|[Uu]mm|[Bb]iy?i|[Gg]anda|[Gg]randa|[Tt]aid|[Nn]ain|[Mm]amgu|[Nn]urse [Ii]n [Cc]harge|[Mm]atron|[Cc]anon|[Gg]arda|[Ss]ergeant|[Cc]onstable|[Bb]rother|[Ss]ister|[Mm]ama|[Bb]aba|[Pp]apa|[Ii]ya|[Mm]ataji|[Pp]itaji|[Mm]amaji|[Dd]adiji|[Nn]aniji|[Ww]ard [Bb]oy|[Aa]ttend[ea][rn]t?|[Bb]ystander|[Mm]aid|[Cc]ook|[Dd]river|[Ww]atchman|[Cc]ousin (?:[Bb]rother|[Ss]ister)|[Bb]habhi|[Cc]hacha|[Cc]hachi|[Mm]ausi|[Bb]ua|[Mm]ami|[Dd]idi|[Bb]hai|[Bb]eta|[Bb]eti|[Bb]ai|[Gg]aru|MIL|FIL|SIL|BIL|[Mm]eemaw|[Mm]ee-?[Mm]aw|[Pp]apaw|Baby|Master|Smt|Shri|Sri|Kum|my PT|my OT|my ENT";
const ENGLISH_ADDRESS =
  'ji|bhai|bhaiya|didi|akka|anna|amma|saab|sahab|aunty|bhabhi|chacha|chachi|mausi|bua|uncle';

/** By language, or by the country whose English has them. */
const LOCALS: Readonly<Record<string, Local>> = {
  PH: {
    before: before(
      '(?:si|sina|ni|nina|kay|kina|[Kk]uya|Ate|[Tt]it[ao]|[Ll]ol[ao]|[Aa]ling|[Mm]ang|[Mm]anang|[Mm]anong|[Nn]anay|[Tt]atay|[Nn]inang|[Nn]inong)',
    ),
  },
  id: INDONESIAN,
  ms: INDONESIAN,
  tr: {
    before: before(
      '(?:(?:[Aa]nne|[Bb]aba|[Tt]eyze|[Hh]ala|[Dd]ede|[Aa]bla)(?:n(?:iz|ız)?|miz|mız)|[Kk]ız(?:ın(?:ız)?|ımız)|[Oo]ğl(?:un(?:uz)?|umuz)|[Ee]şin(?:iz)?|[Bb]ebeğ(?:in(?:iz)?|imiz)|[Kk]ardeş(?:in(?:iz)?|imiz)|[Tt]orun(?:un(?:uz)?|umuz)|[Çç]ocuğun(?:uz)?|[Kk]uzenin(?:iz)?|[Aa]rkadaşın(?:ız)?|[Kk]omşunuz|[Aa]nnem|[Bb]abam|[Oo]ğlum|[Kk]ızım|[Kk]ocam|[Ee]şim|[Kk]arım|[Kk]ardeşim|[Aa]blam|[Aa]bim|[Aa]ğabeyim|[Aa]nneannem|[Bb]abaannem|[Dd]edem|[Tt]eyzem|[Aa]mcam|[Dd]ayım|[Hh]alam|[Yy]engem|[Kk]uzenim|[Yy]eğenim|[Tt]orunum|[Aa]rkadaşım|[Bb]ebeğim|[Nn]işanlım|[Kk]ayınvalidem|[Kk]ayınpederim|[Gg]elinim|[Dd]amadım|[Kk]omşum(?:uz)?|[Ee]şi|[Oo]ğlu|[Kk]ızı|[Aa]nnesi|[Bb]abası|[Hh]emşire|[Ee]be|[Ee]czacı|[Ss]ayın|HEMŞİRE|DOKTOR|ADIM|EŞİM|OĞLUM|KIZIM|ANNEM|BABAM|[Hh]asta(?:mız)?|[Aa]dım|[Dd]iyetisyen|[Ff]izyoterapist|[Pp]sikolog|[Dd]oktorum(?:uz)?|[Hh]ekimim(?:iz)?|[Dd]işçim(?:iz)?|[Ee]czacım(?:ız)?|[Ee]bem(?:iz)?|[Kk]ardiyoloğum|[Nn]öroloğum|[Üü]roloğum|[Jj]inekoloğum|[Pp]sikoloğum|[Pp]sikiyatristim|[Ff]izyoterapistim|[Dd]iyetisyenim|[Uu]stabaşı|[Mm]üdürüm(?:üz)?|[Pp]atronum|[Şş]efim(?:iz)?|[Kk]omutanı(?:m(?:ız)?)?|[Çç]avuş|[Tt]eğmen|[Üü]steğmen|[Yy]üzbaşı|[Bb]inbaşı|[Aa]lbay|[Aa]stsubay|[Uu]zman [Çç]avuş|[Dd]anışanım|[Hh]astam|[Öö]ğrencim|[Mm]üvekkilim|[Mm]uhtar|[İi]mam|[Aa]vukat(?:ım)?|[Aa]ntrenör(?:üm)?|[Bb]akıcı(?:mız|m)?|[Rr]efakatçi(?:si|m)?|[Ee]ltim|[Gg]örümcem|[Kk]aynım|[Kk]ayınbiraderim|[Bb]acanağım|[Bb]aldızım|[Ee]niştem|[Kk]aynanam|[Kk]ayınpeder(?:im|i)?|[Kk]ayınbabam|[İi]kizim|[Nn]inem|[Bb]abannem|[Bb]abanem|[Ii]kizler|[Ss]ınıf arkadaşım|[Ee]v arkadaşım|[Oo]da arkadaşım|[İi]ş arkadaşım|[Oo]rtağım|[Tt]orunu|[Gg]elini|[Dd]amadı|[Kk]ocası|[Kk]arısı|[Aa]blası|[Aa]bisi|[Kk]ardeşi|[Tt]eyzesi|[Aa]mcası|[Hh]alası|[Dd]ayısı|[Dd]edesi|[Nn]inesi|[Bb]abaannesi|[Aa]nneannesi|[Yy]engesi|[Kk]omşusu|[Kk]uzeni|[Yy]eğeni|[Nn]işanlısı|[Ss]evgilim|[Ss]evgilisi|[Kk]üçük oğlum|[Bb]üyük kızım|[Ss]tajyer|[Pp]aramedik|[Tt]ekniker|[Pp]ratisyen|[Öö]ğretmenim(?:iz)?)',
      ' ?[(:]? ?',
    ),
    behind: behind(
      "(?:[Hh]anım|[Bb]ey|HANIM|BEY|(?:[Tt]eyze|[Aa]bla|[Yy]enge|[Nn]ine|[Dd]ede)(?:m(?:in|e|i|de|den)?|n[iı]n|ye|yi)?|(?:[Aa]mca|[Dd]ayı|[Hh]ala)(?:m(?:ın|a|ı)?|nın|ya|yı)?|[Aa]bi|[Aa]ğabey|[Hh]oca(?:m)?|[Öö]ğretmen|[Hh]emşire|[Kk]omutan|[Çç]avuş|[Kk]aptan|[Mm]uhtar|[Uu]sta|[Ee]fendi)(?:[’'](?:\\p{L}+))?",
    ),
  },
  ru: {
    whole: [
      // "Меня Лера зовут"; "тётя Рая": behind these any capital is a name.
      /(?<![\p{L}])(?:(?:[Мм]еня|[Тт]ебя|[Ее]го|[Ее]ё|[Ее]е|[Мм]аму|[Пп]апу|[Сс]ына|[Дд]очку|[Дд]очь|[Мм]ужа|[Жж]ену|[Бб]абушку|[Дд]еда|[Вв]рача|[Сс]естру|[Бб]рата|[Рр]ебёнка|[Мм]алыша|[Пп]одругу|[Дд]руга|[Сс]оседку) (?=\p{Lu}\p{Ll}+ (?:зовут|звать|звали|назвали)(?!\p{L}))|(?:[Тт][её]т[яеию]|[Дд]яд[яеию]|[Бб]аб[аеыу]|[Кк]ум[аеу]) )(?<it>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})?)(?!\p{L})/dgu,
      // "Петровна с третьего этажа", "Михалыч": called by the father's name alone; short adjectives end alike.
      /(?<![\p{L}])(?!(?:[Нн]е|[Бб]ез)?(?:Виновн|Условн|Духовн|Греховн|Любовн|Кровн|Плачевн|Душевн|Задушевн|Гневн|Дневн|Ежедневн|Повседневн|Верховн|Церковн|Многословн|Голословн|Основн)\p{L}{1,2}(?!\p{L}))(?<it>\p{Lu}\p{Ll}{2,}(?:[оеё]вн(?:а|ы|е|у|ой)|[оеё]вич(?:а|у|ем|е)?|ыч(?:а|у|ем|е)?)|(?:Ильинич|Никитич|Кузьминич|Фоминич|Лукинич|Саввич)н(?:а|ы|е|у|ой))(?!\p{L})/dgu,
      // "Шарипова Дилноза, т. …": a last name first, as in forms.
      /(?<![\p{L}])(?<it>\p{Lu}\p{Ll}+(?:[оеё]ва?|ина?|ына?|[сц]к(?:ий|ая)|ко|[чщ]?ук|юк|ян|дзе|швили) \p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+(?:вич|вна|ична|оглы|кызы|уулу))?)(?=,? (?:т\.|тел|моб|д\. ?р|г\. ?р|снилс|СНИЛС|полис|паспорт|\d{1,2} (?:лет|год)|(?:19|20)\d\d|\d\d\.\d\d\.|\+7|8 ?[(9]))/dgu,
    ],
    before: before(
      '(?:[Тт][её]т[яеию]|[Дд]яд[яеию]|[Бб]аб[аеыу]|[Дд]ед(?:а|у|ом)?|[Бб]абул[яеию]|[Бб]абушк[аеиу]|[Дд]едушк[аеиу]|[Пп]рабабушк[аеиу]|[Нн]ян[яеию]|[Кк]рестн(?:ая|ой|ую|ый|ого)|[Кк]ум[аеуы]?|[Сс]оседк[аеуи]|[Сс]осед(?:а|у)?|[Сс]иделк[аеуи]|[Мм]едсестр[аеуы]|[Сс]анитарк[аеуи]|[Фф]ельдшер(?:а|у|ом)?|[Тт]ренер(?:а|у|ом)?|[Фф]амилия|ФАМИЛИЯ|[Пп]о фамилии|[Уу]частков(?:ый|ая|ого|ой)|[Зз]аведующ(?:ий|ая|ей|его)|[Мм]ассажист(?:ка|а|у)?|[Лл]огопед(?:а|у|ом)?|[Дд]ефектолог(?:а|у)?|[Вв]оспитательниц[аеуы]|[Уу]чительниц[аеуы]|[Уу]чител[ья]|[Кк]лассн(?:ая|ой)|[Лл]ейтенант|[Сс]ержант|[Мм]айор|[Оо]тец|[Бб]атюшк[аеи]|[Мм]атушк[аеи]|[Пп]одруг[аеуи]|[Кк]оллег[аеуи]|[Нн]ачальник(?:а|у|ом)?|[Нн]ачальниц[аеуы]|[Дд]иректор|[Мм]енеджер|[Аа]дминистратор|[Оо]пекун|[Сс]нох[аеуи]|[Нн]евестк[аеуи]|[Зз]ят[ьяюе]|[Зз]оловк[аеуи]|[Пп]лемянни[кц]\\p{L}{0,3}|[Вв]нучк[аеуи]|[Вв]нук(?:а|у|ом)?|[Тт][её]щ[аеуи]|[Тт]ест[ьяю]|[Сс]векров[ьи]|[Сс]в[её]к(?:ор|ра|ру)|[Пп]арень|[Дд]евушк[аеуи]|[Жж]ених|[Пп]ациент(?:ка|ки|ке|ку|а|у)?)',
      ' ?[:(]? ?',
    ),
  },
  fr: {
    // "née LE BIHAN", "veuve Le Goff": the family of a woman.
    whole: [
      /(?<![\p{L}])(?:[Nn]ée|NÉE|[Éé]pouse|[Vv]euve|[Vv]ve) (?!(?:Le|La|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|En|Au|Aux|Par|Avant|Après|Prématur\p{L}*) ?(?:\d|\[|\p{Ll}|$))(?<it>(?:(?:L[eEaA]|D[eEuU]|D[eE][sS]|de la|de|du) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/dgu,
    ],
  },
  IN: { before: before('[SDWC]/[oO]|[Ss]on of|[Dd]aughter of|[Ww]ife of') },
  hi: {
    before: before(HINGLISH),
    behind: behind('(?:ji|bhai|bhaiya|didi|aunty|uncle|sahab|saab|madam|beta|chacha|chachi|mausi|bua)'),
  },
  en: {
    wakes: {
      whole: wakesOf('Ní|Nic|Uí|Ó|Mhic|Thi|Thị|Văn'),
      before: wakesOf(ENGLISH_TITLES),
      behind: wakesOf(ENGLISH_ADDRESS),
    },
    // "Ní Dhomhnaill", "Ó Briain": the families of Ireland; "Hoang Thi Mai": what women and men of Vietnam have in between.
    whole: [
      /(?<!\p{L})(?<it>(?:\p{Lu}[\p{Ll}]+ )?(?:Ní|Nic|Uí|Ó|Mhic) \p{Lu}\p{L}{2,})(?!\p{L})/dgu,
      /(?<!\p{L})(?<it>\p{Lu}\p{Ll}+ (?:Thi|Thị|Văn) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?!\p{L})/dgu,
    ],
    before: before(ENGLISH_TITLES),
    behind: behind(ENGLISH_ADDRESS),
  },
};

export function findLocallyTitled(document: Document): void {
  for (const key of [document.language, document.country]) findTitled(document, LOCALS[key]);
}

function findTitled(document: Document, local: Local | undefined): void {
  if (local === undefined) return;
  const { wakes } = local;
  if (local.whole !== undefined && mayHold(document, wakes?.whole))
    for (const form of local.whole)
      for (const match of document.text.matchAll(form)) {
        document.spend(1);
        const [start, end] = match.indices!.groups!.it!;
        if (document.scan.taken[document.tokenAt(start)] === 0)
          document.cover(start, end, 'NAME', 'name-local-title');
      }
  for (const side of ['before', 'behind'] as const) {
    const form = local[side];
    if (form === undefined || !mayHold(document, wakes?.[side])) continue;
    for (const match of document.text.matchAll(form)) {
      document.spend(1);
      const [start, end] = match.indices!.groups!.it!;
      takeWords(document, start, end, side === 'behind');
    }
  }
}

function mayHold({ scan }: Document, bit: number | undefined): boolean {
  if (bit === undefined) return true;
  if ((scan.woken & bit) === 0) return false;
  for (let token = 0; token < scan.count; token += 1)
    // "we're"
    if ((scan.wakes[token]! & bit) !== 0 && (token === 0 || scan.gap(token - 1) !== GAP.apostrophe))
      return true;
  return false;
}

/** Takes the words of the range that can be names: from its beginning, or from its end where the title stands there. */
function takeWords(document: Document, start: number, end: number, fromEnd: boolean): void {
  const { scan } = document;
  let first = document.tokenAt(start);
  let last = document.tokenAt(end - 1);
  if (first >= scan.count) return;
  if (fromEnd) {
    let from = last;
    while (from > first && isPlausible(document, from - 1) && !opensSentence(document, from - 1)) from -= 1;
    first = from;
  } else {
    let to = first;
    while (
      to < last &&
      (isPlausible(document, to + 1) || isFamily(document, to + 1) || OF_FATHER.test(document.word(to + 1)))
    )
      to += 1;
    last = to;
  }
  if (!isPlausible(document, fromEnd ? last : first) || (fromEnd && opensSentence(document, last))) return;
  document.take(first, last, 'NAME', 'name-local-title');
}

/** Marks of forwarded mail. */
const MAIL = new WordSet('re fwd fw cc');
/** Between the given name and that of a clan or a father, and what women and men of India have behind it. */
const OF_FATHER =
  /^(?:br|boru|bin|binti|Bai|Bi|Bibi|Begum|Amma|Ammal|Ben|Bhai|Banu|Khatun|Devi|Kumari|Kaur|Lal|Ram|Das)$/u;

/** "Yosefina Klau": behind a listed given name any capital of Indonesia is the rest of it. */
function isFamily(document: Document, token: number): boolean {
  const { scan, language } = document;
  const value = scan.value[token]!;
  return (
    (language === 'id' || language === 'ms') &&
    scan.taken[token] === 0 &&
    (scan.value[token - 1]! & W.first) !== 0 &&
    scan.shape[token] === SHAPE.title &&
    (value & (W.function | W.medical | W.country)) === 0 &&
    !isIndonesianWord(document, token)
  );
}

function opensSentence({ scan, text }: Document, token: number): boolean {
  if ((scan.value[token]! & W.function) !== 0) return true;
  const known = (scan.value[token]! & (W.first | W.last)) !== 0;
  return (
    !known && /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, scan.start[token]! - 3), scan.start[token]!))
  );
}

/** Kin and patients at the head of a Turkish sentence: "Hasta ablam oluyor". */
const TURKISH_NOBODY =
  /^(?:Hasta|Adı|Soyadı|Ad|Soyad|Adınız|Soyadınız|Yaşı|Cinsiyeti|Kimlik|Protokol|Dosya|Doğum|Tarihi|Yakını|Yakınının|Numarası|Adresi|Telefonu|Kabul|Taburcu|Çıkış|Yatış|Babaannem?|Anneannem?|Annem|Babam|Dedem|Ninem|Ablam|Abim|Teyzem|Amcam|Dayım|Halam|Yengem|Eşim|Kocam|Karım|Oğlum|Kızım|Bebeğim|Kardeşim|Kayınvalidem|Kayınpederim|Kaynanam|Komşum|Doktorum?|Hemşire|Büyük|Küçük|Yaşlı|Bizim|Benim|Rahmetli|Sevgili|Değerli|Sayın|Canım|Doç|Prof|Op|Uzm|Yrd|Dr|Dt|Ecz|Hem|Av)$/u;

/** "a.n. Ny. …": the next title. */
const ABBREVIATED = /^(?:Ny|Tn|Nn|An|By|Sdri?|Sdr|Hj|Ns|Apt|Drs|Dra)$/u;

function isPlausible(document: Document, token: number): boolean {
  const { scan } = document;
  if (isTurkishObject(document, token) || isOfCountry(document, token)) return false;
  if (document.language === 'tr' && TURKISH_NOBODY.test(document.word(token))) return false;
  const value = scan.value[token]!;
  // "saya BPJS": capitals of an abbreviation.
  if (
    scan.shape[token] === SHAPE.upper &&
    scan.end[token]! - scan.start[token]! < 6 &&
    !isShouting(scan) &&
    (value & (W.first | W.last)) === 0
  )
    return false;
  if (scan.taken[token] !== 0 || scan.end[token]! - scan.start[token]! < 2) return false;
  if (document.language === 'id' || document.language === 'ms') {
    if (ABBREVIATED.test(document.word(token)) || isIndonesianWord(document, token)) return false;
    if (INDONESIAN_NAMES.has(scan.hash[token]!)) return true;
  }
  // "Hüseyin Karadağ": behind a first name a country is a last name.
  const country = (value & W.country) !== 0 && !((scan.value[token - 1] ?? 0) & W.first);
  if ((value & W.medical) !== 0 || country || isMedicalName(scan.hash[token]!)) return false;
  if (document.language === 'en' && isEnglishWord(document, token)) return false;
  if ((value & (W.first | W.last)) !== 0) return true;
  return (value & (W.function | W.word)) === 0 && !isMedicalForm(document.word(token));
}

/** "Copy To", "Re: Re:", "cc Pharmacy": no names, whatever lists of other languages say. */
function isEnglishWord({ scan }: Document, token: number): boolean {
  const [value, hash] = [scan.value[token]!, scan.hash[token]!];
  if ((value & W.function) !== 0) return !isOwnName('en', hash);
  return (value & (W.english | W.first | W.last)) === W.english || callings.has(hash) || MAIL.has(hash);
}

export const LOCAL_TITLE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-local-title': {
    match: [
      ['Kuya Boyet gave Tempra', 'Kuya Boyet', 'en-PH'],
      ['Re: Fitzgibbon. BP 162/88', 'Fitzgibbon', 'en-GB'],
      ['Hoang Thi Mai, 68, hepatitis B', 'Hoang Thi Mai', 'en-AU'],
      ['Appointment: Ní Dhomhnaill, fasting', 'Ní Dhomhnaill', 'en-IE'],
      ['Komşumuz Nermin Hanım düştü', 'Nermin', 'tr-TR'],
      ['Nenek Tukiyah jatuh di kamar mandi', 'Tukiyah', 'id-ID'],
      ['Ibu saya, Sukarlin, takut dibius', 'Sukarlin', 'id-ID'],
      ['Меня Лера зовут, кашляю неделю', 'Лера', 'ru-RU'],
      ['Соседка тётя Рая советует мёд', 'Рая', 'ru-RU'],
      ['Шарипова Дилноза, т. 8926, просит перезвонить', 'Шарипова Дилноза', 'ru-RU'],
      ['Komutanı Yüzbaşı Tekin izin vermedi', 'Tekin', 'tr-TR'],
    ],
    leave: [
      'Copy To Clipboard. Re: Re: dose. cc Pharmacy',
      'Hasta ablam oluyor, ateşi var',
      'Как вас зовут? Меня зовут на приём',
      'Пациент Парацетамол не переносит',
      'más Paracetamol al día',
      'om Alzheimers sjukdom',
    ],
  },
};
