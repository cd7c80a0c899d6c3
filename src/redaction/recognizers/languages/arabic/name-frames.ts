import { type Document, GAP } from '../../../document.ts';
import { WordSet } from '../../../word-set.ts';
import { closes, isDoing, NONE, SURE, unglue, WORDY } from './name-forms.ts';
import { ADJECTIVES, BEFORE_PERSON, CALENDAR, KIN, PERSON_DOES, PERSON_IS } from './name-words.ts';

/** What a sentence says about somebody, beyond the word next to the name: points for a name that is a word as well. */
const START = '(?:^|[^ء-ي])';
const OWNED =
  '(?:ا?[إأ]?بن|بنت|[إأا]?بنت|ولد|[أا]خو?|[أا]خت|جوز|زوج|زوجت|مرات|عمت?|خالت?|جدت?|حفيدت?|صاحبت?|صديقت?|زميلت?|جارت?|خطيبت?|طفلت?|سلفت?|حمات?|والدت?|نسيبت?|دكتورت?|مدرست?|ممرضت?|شغالت?|توأم)(?:ي|ه|ها|نا|ك|كم|هم|ويا|يا)';
const QUALITY =
  '(?:ال(?:كبير|صغير|وسطاني|تاني|ثاني|تالت|رابع|[أا]ول|[أا]ولاني|توأم|وحيد|[أا]كبر|[أا]صغر|[أا]وسط|بكر|صغنن|عزيز|غالي|مرحوم|حبيب|راحل|متجوز|كبري|صغري|كبرى|صغرى|رضيع|مولود|حامل|مريض|عيان)[ةه]?|في الرضاع[ةه]|(?:من|في) ال[ء-ي]{2,8}|[أا]خوي?ا?|[أا]خت[يه]ا?|عمي|عمتي|خالي|خالتي|جوزي|مراتي|ابني|بنتي|جارتنا|جارنا)';
const RELATIVE = new RegExp(`${START}[وفلب]?${OWNED} ${QUALITY}(?: ${QUALITY})? $`, 'u');
/** "دكتور الأسنان …", "مشرفة الدور …". */
const ROLE = new RegExp(
  `${START}[وفلب]?(?:ال)?(?:دكتور|طبيب|ممرض|[أا]خصائي|استشاري|مشرف|مدرس|مدير|مدرب|مس[ؤئ]ول|موظف|رئيس|رئيسي|عامل|فني|حكيم|سكرتير|صيدلي|صيدلاني|مندوب|محاسب|معالج|مربي|ناظر|[أا]ستاذ|مهندس|رائد|كابتن|جليس|مرافق|متبرع|مسعف|سواق|محامي|شيف|جراح)[ةهت]?(?: (?:ال|لل)(?!لي |ذي |تي )[ء-ي]{3,}){1,2} $`,
  'u',
);
/** "البت …", "الواد …": words that only people are called by. */
const SOMEBODY = new RegExp(
  `${START}[وفلب]?(?:البت|الواد|البنوت[ةه]|المتبرع[ةه]?|المتوفا?[يىةه]?|المصاب[ةه]?|المرحوم[ةه]?|الفقيد[ةه]?|التو[أا]م|مرافق[ةه]? المريض[ةه]?|[وف]?كل من|البقاء لله في|قريب[تي]{0,2} |اسم الشهر[ةه]|شهرت[هي]ا?|الدلع|بيدلعو[هن]ا?ي?|بندلع[هو]ا?|بنقول ل[هي]ا?|بننادي[هو]ا?|اسم[ءيهك]ا? (?:بالكامل|الكامل|الحقيقي|الأصلي|الاصلي|الثلاثي|الرباعي|كامل|ثلاثي|رباعي|في [ء-ي]{4,9})) $`,
  'u',
);
/** What belongs to a patient: "نتيجة …", "حرارة …". */
const CARE = new RegExp(
  `${START}[وفلبك]?(?:نتيج[ةه]|نتا[ئي]ج|تحليل|تحاليل|[أا]شع[ةه]|رنين|سونار|رسم قلب|ضغط|سكر|حرار[ةه]|سخوني[ةه]|علاج|دوا|[أا]دوي[ةه]|بخاخ[ةه]|جرع[ةه]|روشت[ةه]|حقن[ةه]|تطعيم|عملي[ةه]|ولاد[ةه]|كشف|معاد|ميعاد|موعد|متابع[ةه]|زيار[ةه]|غيار|جرح|كسر|قلب|كبد|صدر|بطن|راس|دماغ|ضهر|رجل|رجلين|[إا]يد|ركب[ةه]|عنين|عيون|ودن|سنان|ضرس|لوز|شعر|وش|لبن|رضع[ةه]|وزن|طول|سن|عمر|عيد ميلاد|ملف|تقرير|بطاق[ةه]|كارت|نمر[ةه]|تليفون|شق[ةه]|[أا]وض[ةه]|سرير|شغل|جواز|عزا|[أا]م|[أا]بو|[أا]خت|[أا]خو|بنت|مرات|جوز|زوج[ةه]?|والد[ةه]?|عيال|ولاد|[أا]ولاد|[أا]هل|خال[ةه]?|عم[ةه]?|جد[ةه]?|حما[ةه]?|مشكل[ةه]|رسال[ةه]|صور[ةه]|تعب|وجع|نوم|[أا]كل|عصبي[ةه]|عياط|كح[ةه]|شكوى|تخسيس|رجيم|حمل|زي حال[ةه]|حال[ةه]) $`,
  'u',
);
/** Clauses that go on with somebody: "بعد ما …", "مع تحيات …". */
const CLAUSE_OF =
  /(?:^|[^ء-ي])(?:(?:بعد|قبل|[أا]ول|ساع[ةه]|كل|زي|وقت|يوم|لحد|طول|بدل|من ساع[ةه]) ما|لسه|امبارح|النهارد[ةه]|دلوقتي|كل شوي[ةه]|كل يوم|كل ليل[ةه]|كل مر[ةه]|ليه|فج[أا][ةه]|من يوم ما) $/u;
/** Thanks and greetings at the end of a letter. */
const SIGNED =
  /(?:متشكر[ةه]?(?: جدا)?|شكر[اًا]{0,2}(?: جزيلا| ليكم| لكم)?|تحياتي|تحيات|مع الشكر|الله خير[اًا]{0,2}|تسلموا|[أا]خوكم|[أا]ختكم|ابنكم|بنتكم|مقدم[هت]{1,2}|دعواتكم|كتب[تهها]{0,3}|من طرف|إمضاء|امضاء|توقيع)\s?[،,.:–—-]?\s?$/u;
/** Who is thanked or told no: the vocative behind it is nobody's pet word. */
const SPEAKS =
  /(?:شكر[اًا]{0,2}|تسلمي?|لا|ل[أا]|[أا]يوه|نعم|معاكي?|اسمعي?|بص[يى]?|سلامتكي?|سلامتك|حضرتك|مبروك|[أا]هلا|[أا]هلًا|مرحبا|حبيبي|حبيبتي|قوليلي|قولي|قول|معلش|تمام|حاضر|خلاص|عزيزي|صباح الخير|مساء الخير|السلام عليكم|سلام|شوفي?|استنيي?|طب|طيب|إزيكي?|ازيكي?)[،,]? يا $/u;
const IDIOM = /^ (?:عيني|قلبي|حياتي|روحي|عمري|العين|الخير|الورد|الفل|الياسمين|العمر|القلوب|دنيا|الله|رب)/u;

const IN_BRACKETS = new RegExp(`${OWNED}(?: ${QUALITY})? ?\\($`, 'u');
/** A verb stands first: "وصلت … المستشفى", "بيقول … إن". */
const GOES =
  /^ (?:[إأا]ن|[إأا]نه|[إأا]نها|وهي|وهو|المستشفى|الطوارئ|العياد[ةه]|المدرس[ةه]|الحضان[ةه]|البيت|في ال|بال|امبارح|النهارد[ةه]|لي |ليا )/u;

/** What somebody has or whose it is: "حرارته", "رجلها". */
const HIS =
  /^[وف]?(?:عند|عمر|سن|طول|وزن|ضغط|سكر|حرارت|رجل|رجلي|[إا]يد|[إا]يدي|بطن|عين|عيني|دماغ|راس|ضهر|قلب|صدر|نفس|[أا]م|[أا]بو|ابن|بنت|[أا]خو|[أا]خت|مرات|جوز|ولاد|عيال|جسم|وش|شعر|سنان|ودن|لسان|ركبت|كتف|دراع|صوت|حالت|نتيجت|تحاليل|دكتور|دوا|علاج|لبن|مناعت|شهيت|نوم|[أا]كل|بول|نبض|كحت|مامت|بابا|جدت|زوج|زوجت|والد|والدت|لون|ريحت|معا|مع|جا?ل|جتل|حصل|بقال|فصيلت|ماعند|معند|تاريخ ميلاد|كنيت|لقب|شغل|ذاكرت|حساسيت)(?:ه|ها)ش?$/u;
const ADVERBS = new WordSet(
  'مش لسه برضه برضو كمان أصلا النهارده النهاردة امبارح دلوقتي دلوقت خلاص بقى بقت كان كانت دايما ساعات فعلا بالليل الصبح لوحده لوحدها كده دي ده فجأة جامد شوية كل يوم طول الليل اليوم أيضا ايضا هو هي قام قامت راح راحت فضل فضلت ابتدى ابتدت بدأ بدأت رجع رجعت',
);
/** Behind what belongs to somebody: what became of it. */
const RESULTS = new WordSet(
  'طلع طلعت طالع طالعة اتأجل اتأجلت خلص خلصت عالي عالية واطي واطية واصل واصلة نزل نزلت زاد زادت مش لسه فيه فيها كان كانت نجح نجحت اتلغى اتلغت جاهز جاهزة اتغير اتغيرت وقف وقفت تعب تعبت ورم ورمت بقى بقت وصل وصلت ناقص ناقصة كام إيه ايه امتى إمتى ثابت ثابتة مظبوط مظبوطة سليم سليمة وحش وحشة من في قبل بعد عند على رجع رجعت',
);
/** Names that are a state or a blessing: what is cared for is not theirs at the end of a sentence. */
const STATES = new WordSet(
  'نور حياة رحمة نعمة فرح سحر رضا صفاء دنيا جنة نعيم شهيد مختار عام طاهر حلم صابر شوق نسيم عطر شهد ورد وردة زهرة',
);
/** Months, feasts, hours of the day, verbs and "on me". */
export const SEASONS = new WordSet(
  'رمضان شعبان رجب خميس جمعة عيد ربيع فجر ضحى شمس قمر عطا علي همت عفت طلعت رفعت عليا',
);
const WAW = 0x648;
const MOST_FOUND = 12;

/** Points for what stands around a name beyond the next word. */
export function framed(document: Document, token: number, last: number, before: string): number {
  const { scan, text } = document;
  const state = goesOn(document, last);
  let points = state + listed(document, last) + again(document, token);
  points += beside(document, token, last, before, state);
  const done = points > 0 || PERSON_DOES.has(scan.hash[token - 1] ?? 0);
  if (done && !SEASONS.has(scan.hash[token]!) && GOES.test(text.slice(scan.end[last]!, scan.end[last]! + 12)))
    points += 1;
  // "… بنت خالتي", "… أخويا": who it is.
  if (OPENS.test(before) && isRelated(document, last)) points += 1.25;
  return points;
}

const OPENS = /(?:^|[\n.،,؛:!؟?…-])\s*$/u;
const AGED = /^،? ?(?:عند[هي]ا? |عمر[هي]ا? )?\d{1,2} (?:سن[ةه]|سنين|شهور|شهر)/u;
const BY_BIRTH = /^ (?:بنت|ابن|إبن|[أا]خت|[أا]خو|مرات|جوز|[أا]م|[أا]بو|حمات|صاحب[ةه]?|زميل[ةه]?) /u;
const ABSTRACT = new WordSet(
  'دعاء رضا وفاء حنان محبة هبة هدية رحمة نعمة فرح شفاء انتصار نجاة صفاء حياة بركة',
);

function isRelated(document: Document, last: number): boolean {
  const { scan, text } = document;
  const after = text.slice(scan.end[last]!, scan.end[last]! + 24);
  if (AGED.test(after)) return true;
  const next = last + 1;
  if (next + 1 >= scan.count || document.gap(last) !== GAP.space) return false;
  if (BY_BIRTH.test(after)) return KIN.has(scan.hash[next + 1]!);
  return KIN.has(scan.hash[next]!) && !ABSTRACT.has(scan.hash[last]!);
}

/** Points for the words before a name. */
function beside(document: Document, token: number, last: number, before: string, state: number): number {
  const { scan, text } = document;
  const hash = scan.hash[token]!;
  const ends = closes(document, last);
  const adjective = ADJECTIVES.has(hash);
  const after = text.slice(scan.end[last]!, scan.end[last]! + 12);
  if (RELATIVE.test(before)) return adjective && !ends ? 1.5 : 2;
  if (SOMEBODY.test(before)) return 2;
  if (ROLE.test(before)) return adjective ? 0.5 : ends || state > 0 ? 2 : 1.5;
  if (CARE.test(before)) {
    if (adjective) return 0;
    if (SEASONS.has(hash)) return state > 0 ? 2 : 0;
    const next = last + 1;
    const told = next < scan.count && document.gap(last) === GAP.space && RESULTS.has(scan.hash[next]!);
    return told || (ends && !STATES.has(hash)) ? 2 : 1;
  }
  if (CLAUSE_OF.test(before)) return 1;
  if (/(?:^|[\n.،] ?)(?:إلى|الى|لكل من|من)[: ]{1,2}$/u.test(before)) return 0.75;
  if (IN_BRACKETS.test(before) && /^[)،,]/u.test(after)) return 2;
  if (SIGNED.test(before) && /^\s*[.!]?\s*(?:$|\n)/u.test(after)) return 2;
  if (/ يا $/u.test(before))
    return CALENDAR.has(hash) || IDIOM.test(after) ? 0 : SPEAKS.test(before) ? 1 : 0.25;
  if (token === 0 || document.gap(token - 1) !== GAP.space || BEFORE_PERSON.has(scan.hash[token - 1]!))
    return 0;
  const verb = document.word(token - 1);
  return isDoing(verb) || /^ات[ء-ي]{3,}$/u.test(verb) ? 1 : 0;
}

/** What somebody does, is or has behind the name, with an adverb or two between. */
function goesOn(document: Document, last: number): number {
  const { scan } = document;
  let next = last + 1;
  let adverbs = 0;
  while (
    next < scan.count &&
    adverbs < 2 &&
    document.gap(next - 1) === GAP.space &&
    ADVERBS.has(scan.hash[next]!)
  ) {
    next += 1;
    adverbs += 1;
  }
  if (next >= scan.count || document.gap(next - 1) !== GAP.space) return 0;
  const word = document.word(next);
  if (HIS.test(word)) return PERSON_IS.has(scan.hash[next]!) ? 0.75 : 1.25;
  // The word right behind the name is counted where it is met.
  if (adverbs > 0)
    return PERSON_DOES.has(scan.hash[next]!) || PERSON_IS.has(scan.hash[next]!) || isDoing(word) ? 1.25 : 0;
  return /^(?:ما)?[بهح][يت][ء-ي]{2,}$/u.test(word) && !isDoing(word) ? 0.75 : 0;
}

const MOST_LISTED = 4;

/** "… وملك وآدم": a name that is nothing else stands farther on in the list. */
function listed(document: Document, last: number): number {
  const { scan } = document;
  let points = 0;
  for (let next = last + 1; next < scan.count && next - last <= MOST_LISTED; next += 1) {
    if (document.gap(next - 1) !== GAP.space || document.text.charCodeAt(scan.start[next]!) !== WAW) break;
    const [kind, length] = unglue(document, document.word(next), scan.value[next]!);
    if (kind === NONE || length !== 1) break;
    if (kind === SURE) return 1.5;
    if (kind === WORDY) points = 0.75;
  }
  return points;
}

/** Whether the same word was found as a name before in the text. */
function again({ found, text, scan }: Document, token: number): number {
  const hash = scan.hash[token]!;
  if (ADJECTIVES.has(hash) || SEASONS.has(hash)) return 0;
  const end = scan.end[token]!;
  for (let index = found.length - 1; index >= Math.max(0, found.length - MOST_FOUND); index -= 1) {
    const { type, start, end: till } = found[index]!;
    const length = till - start;
    if (type === 'NAME' && length > 2 && text.startsWith(text.slice(start, till), end - length)) return 1.25;
  }
  return 0;
}
