import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { capitalAt } from './capitals.ts';

/** "Robert Koch-Institut": named after somebody. */
export function isNamesake(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  // "IP No.": the label of a number.
  if (/^No(?:[.:#]| \d)/.test(document.text.slice(scan.start[last]!, scan.end[last]! + 2))) return true;
  // "The July–August peak"; "April May" may be somebody.
  if (document.is(first, 'month') && document.is(last, 'month') && document.gap(first) !== GAP.space)
    return true;
  return (
    document.language === 'de' &&
    document.gap(last) === GAP.hyphen &&
    capitalAt(document, last + 1) &&
    (scan.value[last + 1]! & (W.first | W.last)) === 0
  );
}

/** First names that are things of the language, brands or signs more often than somebody. */
const RATHER_THING: Readonly<Record<string, WordSet>> = {
  de: new WordSet(
    'rauf petersilie zika rosenkohl zwerg zwergi knirps spatz schatz mäuschen engel wurm floh krümel räuber stöpsel reis aura maxim sommer henning hexal ramadan selen teddy mirena murphy modul mailen kaffee iban kamille melisse kurkuma rosmarin penny norma douglas obi eduscho milka melitta nivea wala tena maggi knorr tesla mercedes helios sana kika thalia fielmann rossmann bahlsen denner burgerstein concordia suva',
  ),
  nl: new WordSet(
    'hema mailen aura mirena iban murphy kamille rozemarijn kerst melk melisse kurkuma margriet libelle robijn saridon febo vichy campina',
  ),
  sv: new WordSet('andra andre ica willys jula bamse karolinska sahlgrenska akademiska ettan lucia mirena'),
  da: new WordSet('andre netto føtex bilka matas silvan link fakta marzine mirena'),
  nb: new WordSet('andre andra rema meny hansa link obs joker kiwi jula skam mirena'),
  en: new WordSet(
    'thx thnx thanx tysm pls plz thai tamil malay physio osteo chiro centrelink tulsi milford telma krimson mirena alphonso ayushman iban candida valerian ramadan easter senna aloe saffron echinacea yoga omega iron covid zika chlamydia monday tuesday wednesday thursday friday saturday sunday',
  ),
  es: new WordSet(
    'domingo maca mira ramadán rabia aura mirena murphy bruce iban kode reyes asma miel melisa valeriana cúrcuma',
  ),
  fr: new WordSet(
    'mamie papi papy mamy tata tonton nounou aura mirena gallia leeloo samu vidal ameli murphy bruce iban miel cannelle valériane mélisse curcuma asthme auchan casino sephora krys nidal ricard cristaline camilia klorane livi darty castorama matmut cora exki orval jasminelle ducray maxi rona harmonie emmaüs célestins zelitrex ben',
  ),
  it: new WordSet(
    'pasqua aria aura mirena murphy iban asma timo valeriana curcuma pam bennet illy conad barilla misericordia',
  ),
  pt: new WordSet('mãe bebê será samu aura mirena rio murphy iban asma mel valeriana ferida cúrcuma'),
  pl: new WordSet('jak aura mirena murphy iban'),
  tr: new WordSet('kenya gana nijerya kosta rika anne demir sedef bebek baba hanım iban mirena'),
  id: new WordSet('salam mertua abah antimo mirena kode iban gerd'),
  ru: new WordSet('мелисса мелиссы мелиссе мелиссу мелиссой лук август шалфей'),
};
/** Relatives as English of India calls them, and what its pharmacies sell. */
const OF_INDIA = new WordSet(
  `ne ko se ka ki ke chhoti choti chhota chota badi bada ganesh bola bole aaya baba dada dadi dadaji dadiji nana nani naani naana nanaji naniji amma appa ammi abbu papa pitaji mataji maa bua buaji fufa mausi mausaji chacha chachi chachaji tau tauji tai taiji mama mami mamaji kaka kaki bhaiya bhaiyya bhabhi bhabi
  ben didi jijaji jiju saas sasur sasurji damad bahu beta beti bitiya betu munna thatha paati ajji ajja aaji ajoba thakuma dadu didima dida athai chithi periamma periappa anna akka ammamma ammama ammachi achamma achachan appachan appacha muthassi muthachan ammayi ammavan valiyamma valyamma valyachan cheriyamma cheriyachan periyamma periyappa periyappan chitti chithi chithappa chittappa chinnamma chinnanna nannamma naanamma nainamma tatayya thathayya tatagaru pedamma peddamma pedananna babai pinni vadina avva ajjamma doddamma doddappa chikkamma chikkappa attige athamma mavayya mava paatti thambi thangachi akkaiya aachi mavshi kaku atya vahini jethu jethima kakima pishi pisi mashi mesho thakurda boudi jamai bouma foi fua masi moti motaba bapuji mol mon chechi chettan ettan edathi itha ikka vappa umma vallyamma pandit panditji vaidji hakim
  levipil telma telmikind krimson shelcal dolo sinarest ecosprin glycomet thyronorm eltroxin amlong stamlo cilacar losar rosuvas atorva storvas clopitab deplatt concor metolar nebicard lasix dytor aldactone montek montair levocet okacet cetzine avil azee
  taxim zifi monocef oflox cifran norflox metrogyl flagyl combiflam voveran zerodol hifenac ultracet meftal cyclopam buscopan rantac zinetac omez pantocid digene gelusil cremaffin duphalac becosules neurobion supradyn zincovit evion limcee calcimax gemcal
  dexorange orofer livogen autrin folvite betnesol wysolone omnacortil defcort medrol asthalin levolin budecort foracort seroflo duolin deriphyllin ascoril grilinctus phensedyl corex crocin calpol pacimol febrex nimulid urimax veltam janumet galvus
  jalra istamet amaryl gluconorm eptoin encorate valparin oxetol lonazep clonotril rivotril nexito petril mirtaz oleanz sizodon arkamin shahad anar kela karela palak giloy eno kamar dal seb amla sardi jeera khansi bukhar haldi ajwain saunf methi dalchini vicks moov saridon burnol hajmola volini dettol savlon
  namak cheeni roti chawal doodh dahi ghee kabz dast ghutna aankh papita gajar lauki adrak neem triphala ashwagandha pranayam pudinhara cetrizine nicardia depin prolomet betaloc cardace ramace hopace envas olmezest cilnidipine haj gyan gulab ondem`,
);

/** Words of Hindi that the lists have as names: in small letters they are the words. */
const HINDI_WORDS = new WordSet(
  'khane khaya khali khush khushi khade wali wale wala daliya dalia dal daru dana dane din dono dena diya diye sujan sir sans sari sara sona soya suna sham shahad jalan jana jane jaana jati pani pina phool pura puri patni gala gale gal gaya giri kam kamar kami kaan kan kala kali kale kal kaisa karan karna karta kela keera kyu mata mala mal masala mahina mahine mota moti makhan malai maram nason nani nana neela nazar ab ata ande anda akela anar amla aloe bahar badi bar bas bina bolo bola chai chana chane ek hal haddi hansi hara hari hawa hui hua lal lena lene leta liya lamba rona roj tel tulsi tak tala thandi til tin umar yad ganna palak karela matar besan maida atta gulab santra seb rai',
);

/** A capital behind, longer than that of a brand ("Telma H"). */
function nameBehind(document: Document, token: number): boolean {
  const { scan } = document;
  const gap = document.gap(token);
  if (gap !== GAP.space && gap !== GAP.spaces && gap !== GAP.hyphen) return false;
  return capitalAt(document, token + 1) && scan.end[token + 1]! - scan.start[token + 1]! > 1;
}

/** Words of the languages that are mixed into the English of these countries, their foods and drugs. */
const MIXED: Readonly<Record<string, WordSet>> = {
  IN: OF_INDIA,
  NG: new WordSet(
    'abeg oga sallah sha sef abi una wetin pikin wahala madam belle dey naija agbo robb aboniki amatem lonart coartem artequin camoquine lokmal fansidar ampiclox alabukun procold boska emzor chemiron astymin garri eba amala ogi akamu zobo kunu suya egusi ewedu jedi iba opa dogonyaro harmattan',
  ),
  KE: new WordSet(
    'ana ako alikuwa yangu wangu langu hana amekuwa anakunywa maji ndimu habari sasa poa sana leo kesho jana bado mtoto watoto tumbo kichwa mguu dawa homa malaria ugali sukuma githeri uji matatu boda mukombero hedex maramoja panadol actal',
  ),
  PH: new WordSet(
    'lang po opo naman daw raw din rin pwede ba kasi yung yun ang mga ako ikaw siya kami tayo sila ito iyan bunso ading sipon lagnat ubo sugat hilot albularyo pasma usog bawang luya malunggay ampalaya sambong lagundi solmux alaxan dolfenal diatabs loviscol undas',
  ),
  ZA: new WordSet('ouma oupa gogo mkhulu tannie sangoma muti lekker braai panado allergex rooibos'),
  SG: new WordSet('lah leh lor mah hor aiyo aiya kopi milo teh laksa sambal kena'),
};

/** "Dadi turned 91", "gave Levipil 500", "since Sallah": no name unless another capital follows. */
export function isOfCountry(document: Document, token: number): boolean {
  const { country, scan } = document;
  const hash = scan.hash[token]!;
  const word = country === 'IN' && scan.shape[token] === SHAPE.lower && HINDI_WORDS.has(hash);
  return (word || MIXED[country]?.has(hash) === true) && !nameBehind(document, token);
}

/** What was written, given or taken, where the object stands before its verb, and what helped. */
const OBJECT: Readonly<Record<string, RegExp>> = {
  tr: /^ (?:iç(?:iyor|ti|miş)|kullan(?:ıyor|dı|mış)|iyi gel(?:di|miş|ir))(?!\p{L})/u,
  ru: /^ (?:очень |хорошо |быстро |мне |нам |не )?помо(?:г|гла|гло|гли|гает|гают)(?!\p{L})/u,
  id: /^ (?:sangat |cukup |juga )?(?:membantu|manjur|mempan|ampuh)(?!\p{L})/u,
  en: /^ (?:worked|liya|lena|likhi|likha|lete|leni)(?!\p{L})/u,
};
const LISTED = W.first | W.last;

/** "Doktor İnsülin yazdı", "Спасибо, Мирамистин помог": on no list of names, and where a drug stands. */
export function isObject(document: Document, token: number): boolean {
  const { scan, text } = document;
  const after = OBJECT[document.language];
  if (after === undefined || (scan.value[token]! & LISTED) !== 0) return false;
  if (document.english && document.country !== 'IN') return false;
  const end = scan.end[token]!;
  return after.test(text.slice(end, end + 24));
}

const CASE_OR_BABY =
  /^(?: case| baby| babies|['’]s (?:law|sign)|[ +]*\+| keeps (?:me|us|you)(?!\p{L})| is (?:all|what) (?:i|we|you)(?:['’ ])| g[eo]ts? (?:me|us) through| in (?:god|the lord))/iu;
const YEARS = new Ending(/(?:year|christmas)['’]?s? $/i);
const SPACE = 32;

/** Whether `CASE_OR_BABY` can match at the offset, by its first units. */
function mayBeCase(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next === ' ' ? 'cCbBkKiIgG +'.includes(text.charAt(offset + 1)) : "'’+".includes(next);
}

/** "Yağmur gibi", "Mawar merah": what a thing is like, behind a first name that is a word. */
const LIKE: Readonly<Record<string, RegExp>> = {
  tr: /^ (?:gibi|suyu|çayı|yağı|kokusu|yaprağı|çiçeği|havası)(?!\p{L})/u,
  id: /^ (?:wangi|merah|putih|kuning|mekar|segar|harum|kering|palsu)(?!\p{L})/u,
  ru: /^ (?:ветров|цвет(?:ёт|ет|ут)|у нас (?:цвет|растёт|растут)|в (?:вазе|горшке|саду|цвету))/u,
  pt: /^ (?:água|chuva|hora|alma)(?!\p{L})/u,
  nl: /^ (?:op (?:mijn|de|het|zijn|haar) (?:hoofd|hoofdhuid|huid)|in (?:mijn|het|zijn|haar) haar|gaat (?:ook |nog |maar )?niet (?:over|weg)|blijft jeuken|jeukt)(?!\p{L})/u,
};
const LIKE_WIDTH = 28;

/** "Migräne mit Aura", "New Year's Eve", "the Tracey case". */
export function isRatherThing(document: Document, token: number): boolean {
  const { scan, text } = document;
  const goesOn = nameBehind(document, token);
  if (RATHER_THING[document.language]?.has(scan.hash[token]!) === true && !goesOn) return true;
  if (isOfCountry(document, token)) return true;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  if (LIKE[document.language]?.test(text.slice(end, end + LIKE_WIDTH)) === true) return true;
  if (!document.english) return false;
  return (
    (mayBeCase(text, end) && CASE_OR_BABY.test(text.slice(end, end + 20))) ||
    (text.charCodeAt(start - 1) === SPACE && YEARS.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** What a doctor or a relative already named does with it. */
const TURKISH_VERB =
  /^ (?:yaz(?:dı|mış)|ver(?:di|miş)|öner(?:di|miş)|başla(?:dı|mış|ttı)|iç(?:iyor|ti|miş)|ye(?:di|miş)|yiyor|kullan(?:ıyor|dı|mış)|al(?:ıyor|dı|mış))(?!\p{L})/u;
/** How Turkish last names end that no list has. */
const TURKISH_SURNAME = /(?:oğlu|soy|türk|taş|kaya|demir|can|gil|bey|er|pınar|göz|gül|tepe|bıyık)$/u;

const TURKISH_THING =
  /^(?: \p{Ll}{3,10})? (?:hastalığı|virüsü|gribi|humması|sendromu|testi|ateşi|diyeti|kebap|fıstığı|aşısı|bakterisi)(?!\p{L})/u;

/** Behind a doctor or a relative, too: the subject has been named, and an object stands before its verb. */
export function isTurkishObject(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  // "Doktor Lyme hastalığı dedi"
  if (language === 'tr' && TURKISH_THING.test(text.slice(scan.end[token]!, scan.end[token]! + 24)))
    return true;
  if (language !== 'tr' || (scan.value[token]! & LISTED) !== 0) return false;
  const end = scan.end[token]!;
  return TURKISH_VERB.test(text.slice(end, end + 24)) && !TURKISH_SURNAME.test(document.word(token));
}
