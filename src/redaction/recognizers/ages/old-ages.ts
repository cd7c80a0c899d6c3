import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { oldFigures } from './old-figures.ts';

/** Ages over 89 that only the person before or the ending behind them tells: "nonna Berta, anni 91", "deden 92 oldu". */

const KIN =
  "abah|emak|nini|aki|opung|oppung|datuk|nyai|eyang|yangti|yangkung|mbah|simbah|atok|inang|amang|nenek|kakek|dede(?:m|si)|ninem|babaannem|anneannem|mum(?:my)?|mom|mother|dad|father|pops?|nans?|nanna|(?:nan[ai]|dad[ai])(?: ?ji)?|nanu|dadu|gran(?:ny|dma|dpa|dad|mother|father|ddad)?|aunt(?:ie|y)?|uncle|oma|opa|omi|opi|uroma|uropa|urgroßmutter|großmutter|großvater|oma's|mutter|vater|mama|papa|papi|moeder|vader|overgrootmoeder|abuel[oa]|abuelit[oa]|bisabuel[oa]|mamá|papá|madre|padre|suegr[oa]|nonn[oa]|bisnonn[oa]|suocer[oa]|mamie|papy|papi|mémé|pépé|grand-mère|grand-père|mère|père|vov[óô]|v[óô]|av[óô]|bisav[óô]|mãe|pai|babci[aęi]|dziad(?:ek|ka|kowi)|prababci[aęi]|mam[aęy]|tat[ay]|teściow[aąej]+|ciotk[ai]|ciocia|бабушк[аиеу]|прабабушк[аеиу]|бабул[яеи]|бабк[аеи]|дед(?:у|а|ушка|ушке|ушки)?|прадед(?:у|а)?|мам[аеы]|папа|папе|отцу|отец|мать|матери|тётя|тёте|тете|тетя|дяд[яеию]|тётк[аеи]|тетк[аеи]|св[её]к(?:ор|ру|ра)|тест[ьюя]|сосед(?:ка|ке|ки|у)?|деде|прабаб\\p{L}{1,5}|старик(?:у|а)?|старушк[аеи]|родственни[кц]\\p{L}{0,2}|свекров\\p{L}+|т[её]ще|babaanne\\p{L}*|anneanne\\p{L}*|dede\\p{L}*|nine\\p{L}*|teyze\\p{L}*|amca\\p{L}*|hala\\p{L}*|annem|babam|kay[ıi]nvalide\\p{L}*|nenek|kakek|eyang|mbah|opung|ibu mertua|bapak|ibu|mormor\\p{L}*|morfar\\p{L}*|farmor\\p{L}*|farfar\\p{L}*|mamma|pappa|svärmor|svärfar|gammelmormor|gammelfarmor|moster|faster|morbror|farbror|hon|han|she|he|hij|zij|ze|sie|er|lei|lui|elle|il|ella|él|ela|ele|ona|он|она|ей|ему|beliau";
const BETWEEN =
  "di|da|är|blir|blev|fyllde|fyller|fyllt|har fyllt|snart|nu|redan|min|vår|som är|is|was|has|'s|’s|just|now|nearly|almost|already|is now|turns|turned|turning|de|van|von|a|ha|ha fatto|ha compiuto|compie|tiene|cumplió|cumple|hizo|ya|tem|fez|faz|completou|já|ma|miała|skończył[ao]?|kończy|już|ist|wird|wurde|jetzt|bald|wordt|werd|is al|al|nu|bijna|уже|сейчас|исполнилось|стукнуло|скоро|будет|sudah|udah|berumur|berusia|genap|masuk|hampir|menginjak|jalan|tahun ini|umur|umurnya|usia|usianya|saya|kami|kita|aku|ku|mine|mia|minha|meu|mi|my|meine|mein|mijn|onze|ma|mon|benim|bizim|şimdi|artık|bu yıl|hier|dit jaar|this year|este año|quest['’]anno|cette année|dieses Jahr|w tym roku|в этом году|mia|mio|moja|mój|моей|моему|anni|lat|aged|age|y|en|le|el|o|os|los|am ersten|de \\d{1,2}e|\\[DATE_\\d{1,3}\\]|\\[NAME_\\d{1,3}\\]|\\p{Lu}\\p{L}+";
/** Both cases of every letter: V8 compiles inline case flags beside other alternatives wrongly once hot. */
const ANY_CASE = KIN.replace(/\\p\{L\}|\[[^\]]*\]|\p{Ll}/gu, (part) => {
  const upper = part.toUpperCase();
  if (part.startsWith('\\')) return part;
  return part.startsWith('[') ? `[${part.slice(1, -1)}${upper.slice(1, -1)}]` : `[${part}${upper}]`;
});
const OF_PERSON = new RegExp(
  `(?<![\\p{L}'’])(?:${ANY_CASE})(?:,? ?(?<=[ ,'’\\p{L}])(?:${BETWEEN})(?![\\p{L}'’]))*,? \\(?$`,
  'u',
);
/** What goes on behind an age. */
const ENDS =
  /^(?:$|[,;!?)\n]|\.(?!\d)|[-–]|['’]?enne| (?:år|i (?=\p{L})|nyligen|och|med|bor|tar|oldu|olacak|oluyor|yaş|ge ?worden|hoor|jaar|and|und|y|e|et|i|и|en|ve|dan|tahun|thn|th|anni|años|anos|ans|lat|lata|лет|года|год|yrs?|years?|on|with|con|mit|met|com|avec|z|с|but|who|toma|nimmt|neemt|prende|prend|slikt|bierze|takes|lives|still|nog|noch|aún|ainda|encore|ancora|jeszcze|ещё|еще)(?!\p{L}))/u;
const ON_ITSELF =
  /^(?: (?:saal|sal|varsh|baras) (?:ki|ke|ka|ki hai|se)(?!\p{L})|['’]?(?:enne|enni)(?!\p{L})|(?:st|nd|rd|th) birthday|(?:\.|[eº°ª]|ste)? ?(?:Geburtstag|verjaardag|cumpleaños|compleanno|aniversário|anniversaire|urodziny|urodzin)(?!\p{L})|-?(?:летн|річн)\p{L}+|[- ]?(?:letni|latk|latek)\p{L}*|-?jährig\p{L}*|-?jarige?(?!\p{L})| (?:lentes|lenze|printemps|primaveras|primavere|añitos|aninhos|annetti)(?!\p{L})|['’]?\p{L}{2,5} (?:girdi|bastı)(?!\p{L}))/u;
const TURKISH =
  /^['’](?:s[ıi]nde|[üiıu]n[dt][ea])(?!\p{L})|^['’]?\p{L}{0,4} (?:oldu|olacak|oluyor|yaşın\p{L}*|bastı|doldurdu)(?!\p{L})/u;
const LABEL =
  /(?:, anni|, lat|\([wм]\.? ?l\.|в свои|в (?:е[её]|его)|wiek|w wieku|alla (?:bella )?età di|aged|(?:ber)?(?:umur|usia)(?:nya)?|genap|menginjak|turning|rocznikowo|stuknęło|стукнуло|soufflé ses|fêté ses|fête ses|cumplió los|cumple los|fyller|fyllde|fyllt|(?<!\p{L})i(?:['’]?m| am)(?: now| nearly| almost| just)?) $/iu;
/** "Mit 92 Jahren", "fa 93 anni": an age by its preposition; rounds ones and those that go on are of guidelines. */
const AT_AGE = /(?:^|[ ,(])(?:mit|con|a|à|com|fa|tem|tiene|ha) $/iu;
const YEARS =
  /^ (?:Jahren|anni|años|anos|ans)(?!\p{L})(?! (?:oder|o más|ou mais|e oltre|et plus|y más|e più|de (?:uso|vie|vida)|di (?:vita|uso)))/u;
/** Who is that old, with or without a word between: "una señora de 98", "pz di aa 91", "mw. 92 jr". */
const ELDER =
  /(?<![\p{L}])(?:señor[ae]?|mujer|hombre|paciente|var[oó]n|ancian[oa]|viejit[oa]|dame|monsieur|homme|femme|patiente?|résidente?|signor[ae]|donna|uomo|paziente|pz\.?|anzian[oa]|ospite|senhor[a]?|idos[oa]|mulher|homem|frau|mann|herr|patientin|pat\.|bewohner(?:in)?|bew\.|seniorin|vrouw|man|meneer|mevrouw|mw\.?|dhr\.?|bewoonster|bewoner|pacjent(?:ka)?|pani|pan|kobieta|mężczyzna|staruszk[ai]|hasta|kadın|erkek|teyze|amca|pasien|lansia|nenek|kakek|perempuan|laki-laki|pr|lk)(?:,| (?:de|di|da|van|von|w wieku|lat|aa|anni di|edad|umur|usia|berumur|berusia))?(?: aa?)? \(?$/iu;
const ELDER_ENDS =
  /^(?: ?(?:años|añitos|a\.?|ans|anni|aa|anos|jahre[n]?|j\.|jr\.?|jaar|lat|l\.|yaş\p{L}*|tahun|thn|th)(?!\p{L})|[,)](?!\d))/iu;
/** "a sus 96", "va per i 97", "mit ihren 94", "já passou dos 90": nothing but years is said so. */
const AT_YEARS =
  /(?<![\p{L}])(?:(?:a|con|en) sus|(?:anda|está|va|ronda|pasa)(?:ndo)?(?: ya)?(?: en| por| para| de)? los|camino de los|(?:va |dovrebbe )?(?:compiere|compirà|compiuto|per i|verso i|ne ha|ne fa)|(?:cumplir|cumplirá|cumpliendo|cumplidos)|(?:fêter|fêtera|va sur|vers|frôle|approche(?: d[e’'])?|a soufflé)(?: ses| les)?|(?:passou dos|beirando os|beira os|completou|completar|vai fazer|já tem|do alto dos seus)|(?:mit|in)(?: (?:ihren|seinen|stolzen|meinen|fast|schon))|(?:und das|noch|sogar|auch noch) mit|met (?:haar|zijn|m'n|bijna|ruim)|(?:skończy|skończyła|skończył|dobija do|ma już|miała|po)|menginjak|memasuki) $/iu;
const AT_YEARS_ENDS =
  /^(?:$|[.,;!?)\n](?!\d)| (?:Jahren?|años|anni|ans|anos|jaar|lat|lata|y|e|et|und|en|i|sigue|todavía|ainda|encore|ancora|noch|nog|jeszcze|toma|prende|nimmt|slikt|bierze|no|non|nicht|niet|nie)(?!\p{L}))/u;
/** Goes with the number. */
const UNIT = /^ (?:år|anni|años|anos|ans|jaar|Jahre|lata?|лет|года?|tahun|thn)(?!\p{L})/u;
const AMOUNT = /^ ?(?:%|mg|\/|[.,]\d|lbs?(?!\p{L})|kg|bpm|cm|mm|°|mmhg|mmol|kcal|days|min)/iu;
const NEVER =
  /(?:sats?|spo2|o2|sugar|bp|pulse|heart rate|weight|weighs?|saturaz\p{L}*|zucker|puls|suiker|şeker\p{L}*|nabız|tansiyon\p{L}*|сахар|пульс|tensi|gula|\d) /iu;

export function findOldAges(document: Document): void {
  const { scan, text } = document;
  for (const [start, end, token] of oldFigures(document)) {
    if (!/^[ (]$/.test(text.charAt(start - 1)) || AMOUNT.test(text.slice(end, end + 6))) continue;
    document.spend(2);
    const behind = text.slice(end, end + 16);
    const itself = ON_ITSELF.exec(behind)?.[0];
    const before = text.slice(Math.max(0, start - 56), start);
    if (NEVER.test(before.slice(-24).replace(/\[[A-Z]+_\d+\]/g, ''))) continue;
    const person =
      (ENDS.test(behind) && (OF_PERSON.test(before) || LABEL.test(before))) ||
      (TURKISH.test(behind) && (OF_PERSON.test(before) || (scan.value[token - 1]! & W.first) !== 0));
    const told = text.slice(start, end) !== '90' && AT_AGE.test(before) && YEARS.test(behind);
    const elder =
      (ELDER.test(before) && ELDER_ENDS.test(behind)) ||
      (AT_YEARS.test(before) && AT_YEARS_ENDS.test(behind));
    if (itself === undefined && !person && !told && !elder) continue;
    const unit = itself ?? UNIT.exec(behind)?.[0] ?? (told ? YEARS.exec(behind)![0] : '');
    document.cover(start, end + unit.length, 'AGE', 'age-old');
  }
}
