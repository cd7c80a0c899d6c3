import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { UNIT } from '../../units.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/**
 * Names and towns in Arabic letters and Devanagari, which have no capitals: listed names side by side, one listed name
 * behind a relative or title or before a form of address, and listed towns.
 */
interface Script {
  readonly letters: RegExp;
  /** Letters that are written together with the word behind them. */
  readonly glued: RegExp | undefined;
  readonly announced: RegExp;
  /** Behind these even a name that no list has is one. */
  readonly surely: RegExp;
  /** Relatives: behind them a name may be an everyday word as well. */
  readonly relative: RegExp;
  readonly addressed: RegExp;
  /** What goes on behind a name that is a word as well. */
  readonly follows: RegExp;
  /** Words that are no part of a name although a list has them, or that stand behind a title. */
  readonly stop: RegExp;
  readonly towns: RegExp;
  /** Behind a relative, what shows that a name stands there, also one that no list has. */
  readonly marked: RegExp;
  /** Words before and behind which a small town stands. */
  readonly placed: RegExp;
  readonly placedBy: RegExp;
  /** What makes even a word of no list a town. */
  readonly surelyPlaced: RegExp;
  readonly surelyPlacedBy?: RegExp;
}

const ARABIC: Script = {
  marked:
    /^(?:،? (?:عند[هـها]|عمر[هـها]|قال|بيشتك|بتشتك|بياخد|بتاخد|تعبان|وقع|مريض|حامل|سن[هـها])|[،,] ?(?:عمر|\d))/u,
  placed:
    /(?:^|[^ء-ي])(?:[وفل]?(?:في|فى|من|إلى|الى|لحد|مدينة|محافظة|مركز|قرية|عزبة|حي|منطقة|ولاية|بلدية|قضاء|سكان|سكنة|ساكنة?|ساكنين|مقيمة?|أسكن|اسكن|نسكن|اعيش|أعيش|بلدنا|أهالي|مواليد|المدينة|العنوان|بمدينة|بقرية|بمحافظة))[\s:/]{1,3}$/u,
  placedBy: /^(?!)/u,
  surelyPlaced:
    /(?:^|[^ء-ي])(?:(?:ساكنة?|ساكنين|ساكنه|سكان|مقيمة?|أسكن|اسكن|نسكن|أعيش|اعيش|نعيش|قاعدين)[\s:]{1,2}(?:في |فى |بـ?)?|(?:احنا|إحنا|حنا|نحن|أنا|انا|معكم|معك|معاكم)(?: [ء-ي]+){0,2} (?:من |في ))(?:مدينة |قرية |عزبة |محافظة )?$/u,
  letters: /^[ء-يٱ-ە]+$/u,
  glued: /^(?:وال|بال|لل|[وفبلك])ـ?(?=[ء-ي]{3})/u,
  announced:
    /(?:^|[^ء-ي])[وفل]?(?:ابني|إبني|بنتي|ابنتي|ابنها|ابنه|بنتها|بنته|زوجي|زوجتي|زوجها|زوجته|جوزي|مراتي|مرتي|حرمتي|رجلي|راجلي|ابوي|أبوي|اخوي|أخوي|اختي|عمتي|ولدي|بنيتي|خويا|ختي|ستي|تيتا|خالو|بنتنا|ولدنا|ابننا|نسيبي|كنتي|أمي|امي|والدتي|والدي|أبي|ابويا|أبويا|بابا|ماما|أخي|اخي|أخويا|اخويا|أختي|اختي|أخوها|أخوه|اخوها|اخوه|أخته|أختها|اخته|اختها|أمه|أمها|أبوه|أبوها|مراته|جوزها|زوجة|زوج|خالي|خالتي|خالتو|عم|ست|عمي|عمتي|عمتو|عمو|طنط|تيتة|جدو|جدي|جدتي|حفيدي|حفيدتي|صديقي|صديقتي|صاحبي|صاحبتي|زميلي|زميلتي|جاري|جارتي|جارنا|جارتنا|خطيبي|خطيبتي|حماتي|حمايا|البيبي|الطفلة?|الرضيعة?|المولودة?|أنا|انا|إنا|معاك|معك|معكم|اسمي|اسمه|اسمها|إسمه|إسمها|المريضة?|الحاجة?|الأستاذة?|استاذة?|أستاذة?|السيدة?|الشيخ|الدكتورة?|دكتورة?|د|الممرضة?|ممرضة?|المهندسة?|م|الصيدلانية?|الآنسة|مدام|عزيزتي|عزيزي|يا|أهلا|أهلاً|مرحبا|مرحباً|شكرا|شكراً|تحياتي|الأخت|الأخ|الأم|الأب|باسم|ابن|بن|بنت|ولد|أبو|ابو|أم|ام)[\s.:/،,]{1,3}$/u,
  surely:
    /(?:اسمي|اسمه|اسمها|إسمه|إسمها|باسم|الاسم|اسم المريضة?|المدعوة?|الحاجة?|ولي الأمر|المستفيد|المرسل|التوقيع|الطبيب المعالج|الدكتورة?|دكتورة?|د|الأستاذة?|مدام|السيدة?|الممرضة?|الآنسة)[\s.:/]{1,3}$/u,
  relative:
    /(?:^|[^ء-ي])[وفل]?(?:ابني|إبني|بنتي|ابنتي|زوجي|زوجتي|جوزي|مراتي|مرتي|حرمتي|ابوي|أبوي|اخوي|أخوي|اختي|ولدي|خويا|والدتي|والدي|أخويا|اخويا|أختي|اختي|خالتي|خالتو|عمتي|عمتو|طنط|حفيدي|حفيدتي|صديقي|صديقتي|صاحبي|صاحبتي|زميلي|زميلتي|جاري|جارتي|اسمي|اسمه|اسمها|المريضة?|الحاجة?|الأستاذة?|الدكتورة?|دكتورة?|مدام|يا)[\s.:/،,]{1,3}$/u,
  addressed: /^[\s،,]{1,2}(?:بك|بيك|هانم|أفندي)(?![ء-ي])/u,
  follows:
    /^[\s]?(?:$|[،,.:؛!؟)(\n]|عند|عمر|بقال|وعمر|وعند|سخن|تعبان|مريض|اتولد|ولد|بيشتك|بتشتك|قال|كتب|طلب|وصف|حرارت|أصيب|يعان|تعان|و[ء-ي]|\d)/u,
  stop: /^(?:انا|أنا|إنا|احنا|إحنا|ال(?:قلب|نسا|نساء|أطفال|اطفال|باطنة|عظام|جلدية|مخ|أعصاب|عام|عامة|معالج|معالجة|مختص|مختصة|مسؤول|صيدلي|جراح|مريض|مريضة|ذي|تي|لي|آن|يوم|حمد)|في|من|على|علي|عن|إن|أن|ان|هو|هي|نصح|نصحني|كتب|كاتب|كتبلي|وصف|طلب|قال|قالت|قالي|بعد|قبل|يوم|لما|عشان|اللي|كان|كانت|عند|عندي|عندها|عنده|الله|لي|لك|له|لابني|لبنتي|مش|لا|ما|هل|ثم|أو|او|مع|كل|هذا|هذه|ده|دي|جدا|جداً|اليوم|غدا|أمس|امبارح|بكرة|النهارده|عمر|عمره|عمرها|حامل|مريض|مريضة|مصاب|مصابة|بدأ|أخذ|حضر|حضرت|زوجته|زوجها|سنة|سنه|شهر|شهور|سنين|سنوات|أيام|ايام|السكر|الضغط|حالة|حالته|دواء|علاج|نصيحة|رأيك|العزيز|العزيزة|لكم|جزيلا|جزيلاً|ليست|ليس|يعاني|تعاني|يشكو|تشكو|كبير|كبيرة|صغير|صغيرة)$/u,
  towns:
    /(?<![ء-ي])(?:[وفبل]|لل)?(?<it>(?:بني|أبو|ابو|كفر|ميت|شبرا|منية|نجع|عزبة) (?:مزار|كبير|حمص|قرقاص|سويف|المطامير|حماد|النمرس|[ء-ي]{3,})(?= |،|\.|$)(?<=(?:في|من|مركز|ب) (?:بني|أبو|ابو|كفر|ميت|شبرا|منية|نجع|عزبة) [ء-ي]{3,12})|(?:كفر|ميت|شرم|أم|ام|رام|نجع|وادي|مدينة|مرسى|شبين|خميس|بني|منيا|دير|عين|الدار|سيدي|برج|حفر|رأس|تل|بيت|شبرا|المحلة|أبو|بو) (?:الشيخ|الزيات|الدوار|صقر|غمر|درمان|القرى|حمادي|النطرون|نصر|مطروح|علم|الكوم|القناطر|مشيط|سويف|ملال|القمح|الزور|شمس|البيضاء|بلعباس|العرب|الباطن|الخيمة|لحم|جالا|حانون|أبيب|الكبرى|كبير|قرقاص|حمص|بوعريريج|البرلس|الفحم|الله|السلام)|العاشر من رمضان|السادس من أكتوبر|٦ أكتوبر|6 أكتوبر|التجمع الخامس)(?![ء-ي])/dgu,
};

const DEVANAGARI: Script = {
  marked: /^ (?:ने|को|जी|की उम्र|की तबी|\()/u,
  placed: /(?:ग्राम|गाँव|गांव|जिला|ज़िला|तहसील|थाना|शहर|कस्बा|पोस्ट|निवासी)[\s:–-]{1,3}$/u,
  placedBy: /^ (?:में|मे|से|का|के|की|जि|पर)/u,
  surelyPlaced: /^(?!)/u,
  surelyPlacedBy: /^ (?:में रह|मे रह|के पास रह|का रहने|की रहने|के रहने|में हैं|से बोल|से हूँ|से हूं|से हैं)/u,
  letters: /^[\u0900-\u0963\u0970-\u097f]+$/u,
  glued: undefined,
  announced:
    /(?:^|[^\u0900-\u0963])(?:पति|पत्नी|दादी|दादा|नानी|नाना|पिताजी|पिता|पापा|माताजी|माता|माँ|मां|मम्मी|बेटा|बेटी|बेटे|बच्चे|बच्ची|बच्चा|नर्स|सिस्टर|पड़ोसी|पड़ोसन|चाचा|चाची|मामा|मामी|मौसी|मौसा|बुआ|फूफा|ताऊ|ताई|भाई|बहन|भैया|भाभी|दीदी|जीजा|साला|मैं|बहू|दामाद|सास|ससुर|पोता|पोती|नाती|नातिन|भतीजा|भतीजी|भांजा|भांजी|भानजा|भानजी|देवर|ननद|जेठ|जेठानी|देवरानी|साली|समधी|काका|काकी|अम्मा|अब्बू|अम्मी|अब्बा|बाबूजी|बाबा|जुड़वां|दोस्त|सहेली|नाम|श्री|श्रीमती|श्रीमान|कुमारी|सुश्री|मिस्टर|मिसेज|डॉ|डॉक्टर|डा|प्रोफेसर|प्रोफ़ेसर|प्रो|नमस्ते|नमस्कार|प्रणाम|हेलो|हैलो|प्रिय|धन्यवाद|शुक्रिया|मरीज|मरीज़|रोगी|पुत्र|पुत्री|स्व|मोहम्मद|मो|हम|यह|ये|सादर|अंकल|आंटी)[\s.,:।-]{1,3}$/u,
  surely: /(?:नाम|श्रीमती|श्री|सुश्री|मिस्टर|मिसेज|डॉ\.|डा\.|पुत्र|पुत्री|स्व\.)[\s.:-]{1,3}$/u,
  relative:
    /(?:^|[^\u0900-\u0963])(?:पति|पत्नी|दादी|दादा|नानी|नाना|पिताजी|पिता|पापा|माताजी|माँ|मां|मम्मी|बेटा|बेटी|बेटे|नर्स|सिस्टर|पड़ोसी|पड़ोसन|चाचा|चाची|मामा|मामी|मौसी|बुआ|ताऊ|ताई|भाई|बहन|भैया|भाभी|दीदी|बहू|दामाद|सास|ससुर|पोता|पोती|भतीजा|भतीजी|भांजा|भांजी|भानजा|भानजी|देवर|ननद|जेठ|जेठानी|देवरानी|साली|काका|काकी|अम्मा|अम्मी|अब्बू|अब्बा|दोस्त|सहेली|नाम|श्रीमती|कुमारी|सुश्री)[\s.,:]{1,3}$/u,
  addressed:
    /^ (?:जी|भाई|भैया|दीदी|बहन|अंकल|आंटी|चाचा|चाची|साहब|साहिब|बाबू|देवी|मैडम|सर|काका|काकी|मौसी|बुआ)(?![\u0900-\u0963])/u,
  follows: /^\s?(?:$|[,.:।!?)(\n-]|को |का |की |के |ने |से |है|हूँ|हूं|हैं|जी|\d)/u,
  stop: /^(?:ने|को|का|की|के|से|में|पर|है|हैं|हूँ|हूं|था|थी|थे|और|या|साहब|साहिब|जी|सर|मैडम|कहा|कहते|कहती|बताया|बताएँ|बताएं|दिखाएँ|दिखाएं|लिखी|लिखा|दी|दिया|ये|यह|वह|वो|मैं|हम|आप|मेरा|मेरी|मेरे|उनका|उनकी|उम्र|साल|दिन|दवा|दवाई|बुखार|दर्द|रोज़|रोज|आज|कल|अब|भी|तो|ही|नहीं|कि|जो|एक|दो|तीन|बहुत|अच्छा|ठीक|सलाह|परामर्श|तुरंत|जरूर|ज़रूर|गर्भवती|पूछें|मिलें|बात|वाली|वाला|वाले|बीमार|राष्ट्रीय|सरकारी|अनुसार|लिए|द्वारा)$/u,
  towns:
    /(?<![\u0900-\u0963])(?<it>(?:नई|नवी|पुरानी|ग्रेटर|सवाई|पश्चिम|पूर्वी|छोटा|बड़ा|गंगा|श्री|मुगल|दीन|राय) (?:दिल्ली|मुंबई|मुम्बई|नोएडा|माधोपुर|चंपारण|सराय|बरेली|नगर|उदयपुर))(?![\u0900-\u0963])/dgu,
};

/** A word of Arabic or Hindi that is no part of a name: "डॉक्टर ने कहा". */
export function isCaselessStop(word: string): boolean {
  return ARABIC.stop.test(word) || DEVANAGARI.stop.test(word);
}

const KUNYA = /^(?:[وفبل]?(?:أبو|ابو|أبي|ابي)|[وفبل]?(?:أم|ام))$/u;
const LONGEST = 5;
const SHORTEST_GLUED = 4;
/** "and", written together with what follows. */
const WAW = 0x648;
const KNOWN = W.first | W.last;

export function findCaselessNames(document: Document): void {
  const { scan, text } = document;
  if ((scan.seen & UNIT.caseless) === 0) return;
  for (const script of [ARABIC, DEVANAGARI]) {
    const sample = script === ARABIC ? /[ء-ي]/ : /[\u0900-\u0963]/;
    if (!sample.test(text)) continue;
    for (let token = 0; token < scan.count; token += 1) {
      if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
      const word = document.word(token);
      if (script.letters.test(word)) token = readAt(document, script, token, word);
    }
    for (const match of text.matchAll(script.towns)) {
      document.spend(2);
      const [start, end] = match.indices!.groups!.it!;
      const at = document.tokenAt(start);
      if (at < scan.count && scan.taken[at] === 0) document.cover(start, end, 'PLACE', 'name-caseless');
    }
  }
}

/** Reads from the token; returns the last one that was read. */
function readAt(document: Document, script: Script, token: number, word: string): number {
  const { scan, text } = document;
  document.spend(0.3);
  if (script.stop.test(word)) return token;
  // "أبو أحمد": the father of somebody; alone it is a word of a town.
  if (KUNYA.test(word)) {
    const next = scan.value[token + 1] ?? 0;
    if (document.gap(token) !== GAP.space || (next & W.first) === 0 || scan.taken[token + 1] !== 0)
      return token;
    document.take(token, token + 1, 'NAME', 'name-caseless');
    return token + 1;
  }
  let skip = 0;
  let value = scan.value[token]! & 0xffff;
  const glued = (value & (KNOWN | W.city)) === 0 ? script.glued?.exec(word) : null;
  if (glued) {
    // "لمحمد", "بالقاهرة": the article belongs to the word that is looked up.
    const article = /ال$|^لل$/.test(glued[0]) ? 'ال' : '';
    const rest = article + word.slice(glued[0].length);
    const bare = rest.length < SHORTEST_GLUED ? 0 : document.scan.lookUp(hashWord(rest)) & 0xffff;
    if ((bare & (KNOWN | W.city)) !== 0 && (value & (W.word | W.function)) === 0) {
      value = bare;
      skip = word.length - rest.length;
    }
  }
  const start = scan.start[token]! + skip;
  const before = text.slice(Math.max(0, scan.start[token]! - 24), scan.start[token]!);
  const town = townEnd(document, token, value);
  if (town >= 0 && (town > token || (value & (W.first | W.word | W.function)) === 0)) {
    const known = (value & W.bigCity) !== 0 && town === token;
    if (known || isPlaced(document, script, { token, town, glued: glued?.[0], before })) {
      document.cover(start, scan.end[town]!, 'PLACE', 'name-caseless');
      return town;
    }
  }
  if ((value & ~W.last) === 0 && isSurelyPlaced(document, script, token, before)) {
    document.cover(start, scan.end[token]!, 'PLACE', 'name-caseless');
    return token;
  }
  const announced = script.announced.test(before);
  // "عبد الحميد": the servant of any of the names of God.
  const servant =
    word === 'عبد' && /^ال[ء-ي]/.test(document.word(token + 1)) && document.gap(token) === GAP.space;
  const named = servant || ((value & KNOWN) !== 0 && (value & W.medical) === 0);
  if (!named && !announced) return token;
  const last = servant ? runEnd(document, script, token + 1, true) : runEnd(document, script, token, named);
  const after = text.slice(scan.end[last]!, scan.end[last]! + 14);
  if (!servant && !isName(document, script, { token, last, value, announced, before, after })) return token;
  // "मो. इस्लामुद्दीन" is Mohammed.
  const short = /(?:^|[\s:(])(मो|मु|मोहम्मद)[.\s]{1,2}$/u.exec(before)?.[0].replace(/^[\s:(]/, '').length ?? 0;
  const initial = /^ [ء-ي\u0900-\u0963]\p{M}?\.(?=\s|$|,)/u.exec(after)?.[0].length ?? 0;
  document.cover(start - (skip === 0 ? short : 0), scan.end[last]! + initial, 'NAME', 'name-caseless');
  return last;
}

/** Last token of the town that begins here, of up to three words; -1 when none does. */
function townEnd(document: Document, token: number, value: number): number {
  const { scan } = document;
  let found = (value & W.city) !== 0 ? token : -1;
  let joined = document.word(token);
  for (let next = token + 1; next <= token + 2 && next < scan.count; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.taken[next] !== 0) break;
    joined += document.word(next);
    if ((scan.lookUp(hashWord(joined)) & W.city) !== 0) found = next;
  }
  return found;
}

const DWELLING =
  /^(?:गाँव|गांव|शहर|कस्बे|मकान|किराये|हॉस्टल|फ्लैट|मोहल्ले|विदेश|बाहर|अकेले|झुग्गी|देहात|رمضان|الدور|البيت|بيت|شقة|عمارة|فيلا|الغربة|الخارج|السعودية|مصر|قرية|الريف|المدينة|الصيام|إجازة|العمل|الشغل|المستشفى|العناية|الطوارئ)$/u;

/** "हम नरकटियागंज में हैं": whatever is no word of the language. */
function isSurelyPlaced({ scan, text }: Document, script: Script, token: number, before: string): boolean {
  if (
    scan.end[token]! - scan.start[token]! < 4 ||
    DWELLING.test(text.slice(scan.start[token]!, scan.end[token]!))
  )
    return false;
  if (script.surelyPlacedBy !== undefined)
    return script.surelyPlacedBy.test(text.slice(scan.end[token]!, scan.end[token]! + 12));
  return (
    script.surelyPlaced.test(before) &&
    text.charCodeAt(scan.start[token]!) !== WAW &&
    !/^ (?:جدا|كثير|شوي)/u.test(text.slice(scan.end[token]!, scan.end[token]! + 6))
  );
}

/** Whether a small town stands where towns do: behind a word of place, behind an address or name, alone in its line. */
function isPlaced(
  document: Document,
  script: Script,
  at: { token: number; town: number; glued: string | undefined; before: string },
): boolean {
  const { scan, text } = document;
  if (at.glued?.includes('ب') || script.placed.test(at.before)) return true;
  const after = text.slice(scan.end[at.town]!, scan.end[at.town]! + 4);
  if (script.placedBy.test(after)) return true;
  if (!/^[.।]?(?:\s*$|\s*\n|[،,] ?)/u.test(after) || at.token === 0 || scan.taken[at.token - 1] === 0)
    return false;
  return /^\s?[،,\n/–-]\s?$/u.test(text.slice(scan.end[at.token - 1]!, scan.start[at.token]!));
}

interface Candidate {
  readonly token: number;
  readonly last: number;
  readonly value: number;
  readonly announced: boolean;
  readonly before: string;
  readonly after: string;
}

function isName(document: Document, script: Script, candidate: Candidate): boolean {
  const { token, last, value, announced, before, after } = candidate;
  const plain = (value & (W.word | W.function)) === 0;
  if ((value & KNOWN) === 0) {
    if ((value & (W.word | W.function | W.medical | W.country)) !== 0) return false;
    if (last > token && known(document, last)) return true;
    if (script.relative.test(before) && script.marked.test(after) && document.word(token).length > 2)
      return true;
    return script.surely.test(before) && script.follows.test(after) && document.word(token).length > 2;
  }
  if (last > token) {
    const other = document.scan.value[token + 1]!;
    const sure = (other & (W.word | W.function)) === 0;
    return announced || ((value & W.first) !== 0 && (sure || plain) && (sure || script.follows.test(after)));
  }
  if (announced) return plain || script.relative.test(before) || script.follows.test(after);
  // "आशा दीदी" is what a community health worker is called.
  if (script.addressed.test(after) && (value & W.first) !== 0) return document.word(token) !== 'आशा';
  // "छोटू को …": who something happened to stands first.
  if ((value & W.first) !== 0 && /(?:^|[\n।])\s*$/u.test(before) && /^ (?:को|ने) /u.test(after)) return true;
  if ((value & W.first) !== 0 && / ने $/u.test(before) && /^ को /u.test(after)) return true;
  if ((value & W.first) !== 0 && /[-–—]\s?$/.test(before) && /^\s*$/.test(after)) return true;
  return (value & W.sureFirst) !== 0 && plain;
}

function known(document: Document, token: number): boolean {
  return (document.scan.value[token]! & KNOWN) !== 0;
}

/** Last of the name words that stand side by side from here. */
function runEnd(document: Document, script: Script, token: number, named: boolean): number {
  const { scan } = document;
  let last = token;
  for (let next = token + 1; next < scan.count && next - token < LONGEST; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.taken[next] !== 0) break;
    const word = document.word(next);
    const god =
      word === 'الله' &&
      /^(?:رزق|عطا|فتح|سعد|نصر|حمد|جاب|عوض|خلف|جاد|فضل|خير|هبة|منة|ضيف|عبد)$/u.test(document.word(next - 1));
    if (!script.letters.test(word) || (script.stop.test(word) && !god)) break;
    const value = scan.value[next]!;
    const link = /^(?:عبد|أبو|ابو|بن|ابن|بنت|آل|ال)$/u.test(word);
    const servant = word.startsWith('ال') && document.word(next - 1) === 'عبد';
    const unknown = (value & 0xffff) === 0 && /^ال[ء-ي]{3,}$/u.test(word) && named;
    const part =
      ((value & KNOWN) !== 0 && (value & (W.function | W.medical)) === 0) ||
      /(?:رزق|عطا|فتح|سعد|نصر|حمد|جاب|عوض|خلف|جاد|فضل|خير|هبة|منة|ضيف|عبد) الله$|(?:نور|صلاح|علاء|جمال|سيف|عماد|شمس|بهاء|ضياء|محي|تقي|ناصر|حسام|عز|شرف|زين|صفي|كمال|سعد) الدين$/u.test(
        `${document.word(next - 1)} ${word}`,
      );
    const family =
      (value & 0xffff) === 0 &&
      next - token >= 2 &&
      named &&
      /^\s?(?:$|[-،,.\n)]|\d)/u.test(document.text.slice(scan.end[next]!, scan.end[next]! + 2));
    if (!link && !part && !unknown && !family && !servant) break;
    // An article's word that no list has is a last name only behind two others or at the end of the field.
    if (
      unknown &&
      !servant &&
      next - token < 2 &&
      !/^\s?(?:$|[،,.\n)])/u.test(document.text.slice(scan.end[next]!, scan.end[next]! + 2))
    )
      break;
    last = next;
  }
  while (last > token && /^(?:عبد|أبو|ابو|بن|ابن|بنت|آل|ال)$/u.test(document.word(last))) last -= 1;
  return last;
}
