import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { SCRIPT } from '../../scripts.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isDoing, LETTERS } from './arabic/name-forms.ts';
import { ARABIC_NAME_FORMS } from './arabic/name-rules.ts';
import { BEFORE_PERSON, KIN, NOBODY, PERSON_DOES, PERSON_IS } from './arabic/name-words.ts';
import { GIVEN_SURE } from './chinese/given.ts';
import { CHINESE_NAME_FORMS } from './chinese/name-rules.ts';
import { isHinglish, mayBeHinglish } from './hindi/hinglish.ts';
import { HINDI_NAME_FORMS } from './hindi/name-rules.ts';
import { JAPANESE_NAME_FORMS } from './japanese/name-rules.ts';
import { KOREAN_NAME_FORMS } from './korean/name-rules.ts';
import { bitsOfPart, coverFree, isJapanese } from './name-parts.ts';
import { applyRules } from './script-rules.ts';

const ID = 'name-made';

/** Names by how they are made, before what needs a sentence around them. */
export function findMadeNames(document: Document): void {
  if (mayBeHinglish(document)) typedNames(document);
  if (document.ascii) return;
  if (document.scan.unspaced.length > 0 && document.holds(SCRIPT.han | SCRIPT.kana)) {
    const japanese = isJapanese(document);
    applyRules(document, japanese ? JAPANESE_NAME_FORMS : CHINESE_NAME_FORMS, ID);
    if (!japanese) wholeNames(document);
  }
  if (document.korean) applyRules(document, KOREAN_NAME_FORMS, ID);
  if (document.holds(SCRIPT.arabic)) applyRules(document, ARABIC_NAME_FORMS, ID);
  if (document.language !== 'mr' && document.language !== 'ne' && document.holds(SCRIPT.devanagari))
    applyRules(document, HINDI_NAME_FORMS, ID);
}

const COMPOUND =
  /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|令狐|司徒|东方|宇文|端木|独孤|南宫|闻人|钟离|申屠|公羊|淳于|濮阳|太史|呼延|轩辕|完颜|纳兰)$/u;
const HAN = /\p{Script=Han}/u;
/** Surnames that end many words. */
const ENDS_WORDS =
  /[高黄黃白方安温毛常时水车项关任何于成程应全连单江花华严金平明向文马段鱼古石左包万权查路宁符和计池干管解尚米史经燕国]/u;

const SIGNS_PER_EFFORT = 30;

/** "…由钟明远签": a surname and a given name that no dictionary has as a word, wherever they stand. */
function wholeNames(document: Document): void {
  const { text } = document;
  // The walk looks every sign up: paid for before, so that a text that is too long is given up at once.
  document.spend(document.scripts.units / SIGNS_PER_EFFORT);
  for (let at = 0; at + 2 < text.length; at += 1) {
    if (!GIVEN_SURE.has(text.slice(at + 1, at + 3)) || !HAN.test(text.charAt(at))) continue;
    document.spend(0.3);
    const surname = text.charAt(at);
    if ((bitsOfPart(document, surname) & W.last) === 0) continue;
    if (ENDS_WORDS.test(surname) && at > 0 && HAN.test(text.charAt(at - 1))) continue;
    const from = COMPOUND.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
    coverFree(document, from, at + 3, ID);
    at += 2;
  }
}

const BESIDE =
  /^ و(?<it>(?!ال)[ء-ي]{3,})(?=[،,.؟!:]|$| (?:عندهم|عندهما|تعبانين|عيانين|سخنين|الاتنين|التلاتة|كلهم|بيكحوا|أخوات|اخوات|ولادي|عيالي|التوأم|توأم)(?![ء-ي]))/u;
const COMMA = /^، ?(?:و)?(?<it>(?!ال)[ء-ي]{3,})(?=، ?و?[ء-ي]+(?:،| عندهم)| و[ء-ي]+(?:،| عندهم))/u;

/** "د. زينهم قرني (عظام)": behind a title the family's name closes what the list began. */
const TITLED =
  /(?:^|[^ء-ي])(?:د|أ ?\.? ?د|ا ?\.? ?د|(?:ال)?دكتور[ةه]?|(?:ال)?[أا]ستاذ[ةه]?|(?:ال)?مهندس[ةه]?|السيد[ةه]?|الآنس[ةه]|مدام)\.? ?$/u;
const NO_FAMILY =
  /^(?:ال)?(?:عظام|باطن[ةه]|قلب|أسنان|اسنان|عيون|جلدي[ةه]|نسا|نساء|أطفال|اطفال|مخ|أعصاب|اعصاب|أنف|انف|صدر|مسالك|جراح[ةه]?|تخدير|أشع[ةه]|اشع[ةه]|تحاليل|شاطر[ةه]?|كويس[ةه]?|ممتاز[ةه]?|قال|قالت|كتب|كتبت|شاف|شافت|حضرتك|هنا|بكر[ةه]|امبارح|النهارد[ةه]|جدا|كمان|برضه)$/u;
const FAMILY = /^ (?<it>[ء-ي]{3,11})(?= ?[(،,.؟!)]|$)/u;

/** "تيا وزين وحمزاوي، عندهم …": what a list of names goes on with; and the letter that stands for a family. */
export function findArabicLists(document: Document): void {
  const { text, found } = document;
  if (!document.holds(SCRIPT.arabic)) return;
  findArabicSpeakers(document);
  // The list grows while it is read, so that a chain of names is followed.
  for (let index = 0; index < found.length; index += 1) {
    const { type, start: from, end } = found[index]!;
    if (type !== 'NAME' || !/[ء-ي]/u.test(text.charAt(end - 1))) continue;
    document.spend(0.5);
    growLabelled(document, from, end);
    const rest = text.slice(end, end + 24);
    const initial = /^ [ء-ي]\.(?![ء-ي]| ?[ء-ي]\.)/u.exec(rest)?.[0].length ?? 0;
    if (initial > 0) document.cover(end + 1, end + initial, 'NAME', ID);
    const family = TITLED.test(text.slice(Math.max(0, from - 14), from)) ? FAMILY.exec(rest) : null;
    if (family !== null && !NO_FAMILY.test(family.groups!.it!)) {
      const token = document.tokenAt(end + 1);
      if (document.scan.taken[token] === 0) document.cover(end + 1, end + family[0].length, 'NAME', ID);
    }
    const next = BESIDE.exec(rest) ?? COMMA.exec(rest);
    if (next === null || !mayBeName(document, next.groups!.it!)) continue;
    const start = end + next[0].length - next.groups!.it!.length;
    const token = document.tokenAt(start);
    if (document.scan.taken[token] === 0) document.cover(start, end + next[0].length, 'NAME', ID);
  }
}

/** A label, and a word before the name that was found: where the family's name stands first, or no list has the given one. */
const LABELLED =
  /(?:جواز(?: ال)?سفر|الجواز|الباسبور|البطاق[ةه]|الكارت|اليوزر|المستخدم|بالانجليزي كده|كده:|باسم|بإسم|[أا]سم[يهك]ا?|الاسم|اسم المريض|السيد[ةه]?|الأستاذ[ةه]?|المريض[ةه]?|المواطن[ةه]?|الحال[ةه]|[أا]فوض|تحويل|الصيدلي|الممرض[ةه]?|سرير \d{1,3}|معاكي?)\s?[:/(]?\s?(?<it>(?:بن|(?:(?:بن|آل|عبد) )?[ء-ي]{3,}) )$/u;
/** "the small" is a family as well. */
const BEHIND = /^ (?:الصغير|الكبير|الطويل|الأسود|الابيض|الأبيض|الأحمر)(?![ء-ي])/u;

function growLabelled(document: Document, start: number, end: number): void {
  const { text, scan } = document;
  const behind = BEHIND.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  if (behind > 0 && scan.taken[document.tokenAt(end + 1)] === 0)
    document.cover(end + 1, end + behind, 'NAME', ID);
  const word = LABELLED.exec(text.slice(Math.max(0, start - 48), start))?.groups?.it;
  if (word === undefined) return;
  const from = start - word.length;
  const token = document.tokenAt(from);
  if (
    scan.taken[token] === 0 &&
    (word === 'بن ' || mayBeName(document, word.trim().replace(/^(?:بن|آل|عبد) /u, '')))
  )
    document.cover(from, start - 1, 'NAME', ID);
}

const SPEAKS = /(?:^|\n)(?<it>[ء-ي]{2,9}(?: [ء-ي]{2,9})?) ?:/dgu;
/** What opens lines as a label, and who speaks without a name. */
const NO_SPEAKER = new WordSet(
  'أنا انا أنت انت ماما بابا تيتة جدو الدكتور الدكتورة دكتور دكتورة الطبيب الطبيبة المريض المريضة الممرضة السؤال الجواب سؤال جواب ملاحظة ملحوظة المساعد المستخدم الجرعة الدواء الأعراض التحليل الضغط السكر الحرارة النبض الوقت التاريخ اليوم الصبح الضهر بالليل نصيحة مثال خطوة تنبيه العلاج التشخيص النتيجة',
);
const FEWEST_TURNS = 2;

/** "نهى: …\nرانيا: …\nنهى: …": who speaks twice at the head of a line, beside somebody else. */
function findArabicSpeakers(document: Document): void {
  const { text } = document;
  if (!text.includes('\n') || !text.includes(':')) return;
  const turns = new Map<string, [start: number, end: number][]>();
  for (const { groups, indices } of text.matchAll(SPEAKS)) {
    document.spend(0.3);
    const who = groups!.it!;
    if (NO_SPEAKER.has(hashWord(who))) continue;
    turns.set(who, [...(turns.get(who) ?? []), indices!.groups!.it!]);
  }
  if (turns.size < FEWEST_TURNS) return;
  for (const lines of turns.values())
    if (lines.length >= FEWEST_TURNS)
      for (const [start, end] of lines)
        if (document.scan.taken[document.tokenAt(start)] === 0) document.cover(start, end, 'NAME', ID);
}

function mayBeName(document: Document, word: string): boolean {
  const hash = hashWord(word);
  if (!LETTERS.test(word) || isDoing(word) || /(?:ني|ها|هم|نا|وا|ات|ين|ون|تي|ته|لي|لك)$|^ما.+ش$/u.test(word))
    return false;
  if (
    NOBODY.has(hash) ||
    KIN.has(hash) ||
    PERSON_DOES.has(hash) ||
    PERSON_IS.has(hash) ||
    BEFORE_PERSON.has(hash)
  )
    return false;
  const value = document.scan.lookUp(hash);
  return (value & (W.word | W.function | W.medical | W.country | W.region)) === 0;
}

/** Given names and pet names as Hindi is typed in Latin letters, in small letters too; none is a word of English or Hindi. */
const TYPED = new WordSet(
  `pihu peehu chhotu chotu chhoti rinki rinky pinki pinky munna munni guddu guddi bablu babli pappu sonu monu golu gudiya gudia chintu mintu pintu tinku rinku sintu bunty chinki bittu bitto tittu tuntun lallu kallu
  bhola jaggu vicky nikku shanu chunnu munnu pammi simmi dimpi dimpy kittu mishti kuhu aarav aarohi aadhya aditi aditya advik akash akanksha akhilesh alok aman amit amitabh anaya anil anita anjali anju ankit ankita ansh anshika anuj anurag
  anushka aparna archana arjun arnav arpit aryan asha ashish ashok ashwini atul avinash ayaan ayush ayushi babita balram bharat bhavna bhavya bhupendra brijesh chandan chandni deepak deepika deepti devansh devendra dhananjay dharmendra dhruv dilip dinesh
  divya divyansh durgesh gajendra ganesh garima gaurav gayatri geeta girish gopal govind harish harsh harshit hemant himanshu indu ishaan ishika jagdish jaya jayant jitendra jyoti kailash kajal kalpana kamal kamla kamlesh karan kartik kavita kavya
  khushboo khushi kiran kishan komal krishna kriti kuldeep kumkum kunal lalit lalita laxmi lokesh madhu madhuri mahendra mahesh mamta manish manisha manju manoj mayank meena meenakshi meera megha mohan mohit mukesh mukul munesh nandini narendra naresh naveen navya neelam
  neeraj neeta neha nidhi nikhil nikita nisha nishant nitin omprakash pallavi pankaj paras parul pooja poonam prabhat pradeep pragya prakash pramod pranav prashant prateek pratibha preeti priti priya priyanka puneet pushpa rachna radha raghav rahul rajat rajeev rajendra rajesh
  rajni rajnish rakesh ramesh ramu ranjana ranjeet rashmi ravindra reena rekha renu reshma ritesh ritika ritu riya rohan rohit roshni rubi ruchi rukmini rupesh sachin sadhna sahil sakshi sameer samiksha sandeep sandhya sangeeta sanjana sanjay sanjeev sanju santosh sapna
  sarita saroj satish satyam saurabh savita seema shalini shashank shatrughan sheela shikha shilpa shivam shivangi shivani shobha shraddha shreya shrikant shubham shweta shyam siddharth smriti sneha somesh sonali sonam sonia subhash sudha sudhir sujata sujit suman
  sumit sunil sunita suraj surendra suresh sushil sushila sushma swati tanu tanvi tanya tarun trilok tripti tushar umesh upendra urmila usha utkarsh vandana varsha varun vibha vidya vijay vikas vikram vimal vimla vinay vineet vinod vipin viraj vishal vivek yash yashika yogesh
  irfan imran salman shahrukh aamir faizan arbaaz wasim nasreen shabana rukhsana shabnam rehana farhan zoya saba sana ayesha aisha fatima nagma heena tabassum shakeel shakil jameel rizwan adnan azhar kaif danish afsana mehrunisa gurpreet harpreet manpreet jaspreet kuldeep simran jasleen amandeep
  ramkali phoolmati rampyari kalawati shanti_devi bachchu lallan chhedi ramlal shyamlal hariom jagmohan`,
);
const TYPED_FAMILY = new WordSet(
  'sharma verma gupta mishra tiwari tripathi pandey dubey shukla chaubey chaturvedi upadhyay yadav singh chauhan rathore thakur sinha srivastava shrivastava saxena agarwal aggarwal bansal goyal jain khanna kapoor malhotra mehta arora chopra bhatia sethi ahuja joshi bisht rawat negi pant bhatt dixit awasthi bajpai banerjee mukherjee chatterjee ganguly das dutta ghosh roy bose sarkar mandal mondal patel shah desai parmar solanki makwana patil deshmukh kulkarni jadhav pawar shinde gaikwad reddy naidu rao iyer iyengar nair menon pillai khan ansari qureshi siddiqui shaikh sheikh pathan rizvi zaidi hussain alam kushwaha maurya prajapati vishwakarma sahu gond meena gurjar jat choudhary chaudhary',
);
const TYPED_SECOND = new WordSet('devi kumari kumar bai rani begum bano khatoon lal prasad ram nath kaur');
/** Words of Hindi or English among them stay where nothing says that somebody is meant. */
const WORDS_TOO = new WordSet(
  'asha aman jyoti kiran pooja kamal khushi kajal roshni sapna sandhya bharat prakash krishna radha shivam ganesh durga usha suman varsha vijay vikas vivek vidya pushpa yash sudha shanti indu madhu prabhat danish saba sana geeta jaya pinky vicky akash suraj komal kavita harsh ansh karan paras divya kriti smriti pragya pratibha laxmi chandan chandni nisha megha shyam gopal arjun lalit mukul naveen usha satyam shobha shraddha santosh sarita swati siddharth',
);
const AROUND =
  /^ (?:ko|ka|ki|ke|ne|bhi|aur|ji|bhai|didi|bhaiya|beta|\d{1,2} ?(?:kg|saal|sal|year|mahine|month))(?![a-z])/i;

function typedNames(document: Document): void {
  const { scan, text } = document;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0) continue;
    if (TYPED_FAMILY.has(scan.hash[token]!) && isTypedFamily(document, token)) {
      document.take(token, token, 'NAME', ID);
      continue;
    }
    if (!TYPED.has(scan.hash[token]!)) continue;
    if ((scan.shape[token]! & (SHAPE.lower | SHAPE.title)) === 0 || !isHinglish(document, token)) continue;
    document.spend(0.5);
    const after = text.slice(scan.end[token]!, scan.end[token]! + 16);
    if (
      /^ (?:nagar|vihar|road|marg|chowk|hospital|express|puja|workers?|bahu|karyakarta)(?![a-z])/i.test(after)
    )
      continue;
    if (WORDS_TOO.has(scan.hash[token]!) && (scan.shape[token]! & SHAPE.title) === 0 && !AROUND.test(after))
      continue;
    if (WORDS_TOO.has(scan.hash[token]!) && document.gap(token) !== GAP.space && !/^[,.]/.test(after))
      continue;
    const next = token + 1;
    const family =
      next < scan.count &&
      document.gap(token) === GAP.space &&
      scan.taken[next] === 0 &&
      (TYPED_FAMILY.has(scan.hash[next]!) || TYPED_SECOND.has(scan.hash[next]!));
    document.take(token, family ? next : token, 'NAME', ID);
  }
}

/** "verma ji", "banerjee babu" */
function isTypedFamily(document: Document, token: number): boolean {
  const { scan, text } = document;
  const after = text.slice(scan.end[token]!, scan.end[token]! + 10);
  return (
    / (?:ji|jee|sahab|sahib|saab|babu|uncle|aunty|sir|madam)(?![a-z])/iy.test(after) &&
    isHinglish(document, token)
  );
}

export const MADE_NAME_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-made': {
    match: [
      ['医托孙某骗了我三千', '孙某', 'zh-CN'],
      ['手术同意书由翁志远签', '翁志远', 'zh-CN'],
      ['三胞胎果果糖糖牛牛都发烧了', '果果糖糖牛牛', 'zh-CN'],
      ['其其格昨天住院了', '其其格', 'zh-CN'],
      ['それまさくんのせいじゃないです', 'まさくん', 'ja-JP'],
      ['ねえさやか、薬飲んだ?', 'さやか', 'ja-JP'],
      ['旧姓は沼尻、今は桐敷です', '沼尻', 'ja-JP'],
      ['保護者欄、スズキ カナエ。', 'スズキ カナエ', 'ja-JP'],
      ['Tran Van Minh 씨 서류가 반려됐어요', 'Tran Van Minh', 'ko-KR'],
      ['성함이 방자 순자 례자 되십니다', '방자 순자 례자', 'ko-KR'],
      ['감사합니다.\n옹기숙 드림', '옹기숙', 'ko-KR'],
      ['1순위 선우혜 2순위 안필준', '안필준', 'ko-KR'],
      ['المريض س.ع.ن بيتعالج', 'س.ع.ن', 'ar-EG'],
      ['سألت Marina Habib عن الحقنة', 'Marina Habib', 'ar-EG'],
      ['बबलू को तीन दिन से दस्त हैं', 'बबलू', 'hi-IN'],
      ['मो॰ शाहिद का बीपी बढ़ा है', 'मो॰ शाहिद', 'hi-IN'],
      ['bachche: rinki 9 kg, golu 6 kg', 'golu', 'hi-IN'],
      ['hamare padosi verma ji ko dard hai', 'verma', 'en-IN'],
      ['meri saas kamla devi ko bukhar hai', 'kamla devi', 'en-IN'],
    ],
    leave: [
      '某种药物,慢慢吃,干干净净',
      'ねえねえ、ちょっと聞いて。赤ちゃんのせいで眠れません',
      '처방 앞으로 나온 결과, 병원 드림',
      '신체 건강, 남자 여자 모두 왼쪽으로 적혀 있어요',
      'ضغط الدم ١٢ على ٨ ومفيش صداع',
      'दर्द को कम करने की दवा',
    ],
  },
};
