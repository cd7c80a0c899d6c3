import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/**
 * What a sentence says of a claim instead of claiming it: "sucking out the venom is useless", "butter on a burn does no good",
 * "what doesn't help: ice", "people once put …". On folded text, in every language at once: the words do not collide.
 */

/** The predicate of which the claim is the subject. */
const REJECTS = new RegExp(
  [
    String.raw`\b(?:useless|pointless|futile|in vain|ineffective|unhelpful|no use|no good|of no (?:help|benefit|value|use)|(?:does|do|did|achieves?|brings?|changes?|gains?) (?:\w+ )?nothing|backfires?|a mistake|a waste|(?:is|are|was|were) (?:\w+ ){0,2}(?:wrong|false|dangerous|harmful|nonsense|outdated|unproven|fiction|a fantasy|(?:the|an|a rare) exception)|ruled out|debunk\w*|disprov\w*|refuted|discredited)\b`,
    String.raw`\b(?:bring(?:t|en) (?:\w+ )?(?:nichts|wenig)|nutzt nichts|nutzlos|zwecklos|sinnlos|wirkungslos|unsinn\w*|uberholt|schadlich|gefahrlich|ein fehler|ausgeschlossen|widerlegt|falsch|vergeblich|(?:die|eine) (?:\w+ )?ausnahme)\b`,
    String.raw`\b(?:inutil(?:e|es)?|inutiles?|(?:es|son|era) (?:\w+ )?(?:un error|contraproducente|peligros\w+|perjudicial\w*)|contraproducente\w*|descartad\w+|no sirven? (?:de|para) nada|desmentid\w+|refutad\w+|en vano|perjudicial\w*)\b`,
    String.raw`\b(?:ne? (?:sert|servent|change|changent|apporte|apportent) (?:\w+ )?(?:a )?rien|sans (?:effet|interet|utilite)|inefficaces?|contre-productif\w*|une erreur|dangereu\w+|ecartee?s?|dementie?s?|refutee?s?|en vain)\b`,
    String.raw`\b(?:nao (?:adianta|serve|resolve)\w*|ineficaz\w*|um erro|perigos[oa]s?|prejudicial|prejudiciais|em vao|nao passa de)\b`,
    String.raw`\b(?:non serve|serve a (?:nulla|poco)|inefficac\w+|un errore|pericolos\w+|controproducent\w*|dannos\w+|smentit\w+|invano|sbagliat\w+)\b`,
    String.raw`\b(?:zinloos|nutteloos|heeft geen (?:zin|nut|effect)|haalt niets uit|averechts|gevaarlijk|schadelijk|een fout|weerlegd|uitzondering|onzin)\b`,
    '逆効果|無意味|無駄|意味がな|間違い|誤り|危険|否定され|効果は?(?:が|も)?(?:な|あ?りません)',
    '没(?:有)?(?:什么)?(?:意义|用|必要|效果)|無效|无效|无用|没用|徒劳|白费|适得其反|错误的|是错的|有害|被否定|没必要',
    'बेकार|व्यर्थ|फ़िज़ूल|फिजूल|ग़लत|गलत|ख़तरनाक|खतरनाक|बेअसर|निरर्थक|फ़ायदा नहीं|फायदा नहीं|नुक़सानदेह|नुकसानदेह|उल्टा असर',
    'بلا (?:فا[ئي]دة|جدوي|معني)|عديم الفا[ئي]دة|لا (?:فا[ئي]دة|جدوي)|لا يفيد|لا ينفع|خاط[ئي]ة?|خطا(?![ء-ي])|مضيعة|غير مجد|ضار(?:ة)?(?=[\\s.]|$)|من غير فا[ئي]دة|ملوش لازمة|مالوش لازمة',
  ].join('|'),
);
/** Another clause, of which the verdict may be. */
const NEXT =
  /[,;:–—،，、；：]|\b(?:and|so|because|but|while|und|weil|denn|y|e (?=(?:il|la|lo|i|gli|le|o|a|os|as|non|nao|quindi|entao|poi)\b)|et|porque|car|perche|en (?=(?:de|het|een|dat|dit|die|er|je|u)\b)|want|that|which|who)\b|(?:^|\s)(?:और|क्योंकि|و(?=\S)|لان)/;
/** "…, as many blogs suggest, …". */
const ASIDE = /^[^,.;]{0,16}, (?:as|so|wie|como|comme|come|zoals)\b[^,.;]{0,60},/;

/** A label that what follows it does not help. */
const UNHELPFUL =
  /(?:(?:n't|\b(?:not|never|no)) (?:\w+ ){0,2}(?:help|work|do anything|do any good)s?|\b(?:useless|unhelpful|pointless)|\b(?:nicht|nichts) (?:hilft|wirkt|bringt|funktioniert)|\bnichts bringt|\bno (?:\w+ )?(?:sirve|funciona|ayuda|vale)n?|\bne (?:marche|sert|fonctionne|aide)(?:nt)?\b[^:]{0,12}|\bnao (?:funciona|serve|adianta|ajuda|resolve)m?|\bnon (?:funzion|serv|aiut)\w+|\bniet (?:helpt|werkt|helpen|werken)|効果(?:が|の)?(?:ない|ありません)(?:もの|こと)?|(?:没|无|沒|無)(?:有)?(?:用|效)的?(?:做法|方法|办法)?|(?:काम|असर|फ़ायदा|फायदा) नहीं (?:कर\S*|होत\S*)|لا (?:ينفع|يفيد|يجدي|تنفع|تفيد))[*_"]*\s?[:：]/;

/** What was done or told once. */
const ONCE =
  /\bonce (?:told|thought|believed|said|recommended|used|advised|taught|swore|treated|put)\b|\bfruher (?:hat|haben|hie(?:ss|ß)|riet|rieten|dacht\w*|glaubt\w*|nahm|strich|legte)\b|\b(?:antes|antano|antiguamente) se \w+(?:ba|ia)n?\b|\bantiguamente\b|\b(?:autrefois|jadis)\b|\b(?:antigamente|antes se \w+(?:va|ia)m?)\b|\b(?:una volta|un tempo) (?:si|la gente|le nonne) \w+\b|\b(?:vroeger|destijds)\b|昔は|以前は|かつて|从前|过去(?:的)?人|पुराने ज़माने|पुराने जमाने|पहले (?:के )?(?:लोग|ज़माने|समय)|قديما|في الماضي|زمان كان/;

/** "Dass X, haben Studien ausgeschlossen": all that follows is said of the clause. */
const THAT = /^[\s*_•#>"'(-]*(?:dass|that|que|che|dat) /;
/** "Butter aufzutragen, bringt nichts": the comma ends the clause that is the subject. */
const CLAUSE_END = /^[^,]{0,24}, (?=(?:bring|nutz|ist|hilft|hat|haben|schad|heeft|is|haalt)\p{L}* )/u;
/** How far behind a claim it is looked for, in UTF-16 units. */
const BEHIND = 120;
/** How far a verdict may begin before the last word of the claim: 逆効果. */
const OVERLAP = 6;

/** Whether the sentence passes a verdict on the claim, or tells of its past, instead of making it. */
export function isJudged({ text }: Reading, sentence: Span, parts: readonly Span[]): boolean {
  const start = Math.min(...parts.map((part) => part.start));
  const last = parts.reduce((a, b) => (b.end > a.end ? b : a));
  const before = text.slice(sentence.start, start);
  if (UNHELPFUL.test(before) || ONCE.test(before)) return true;
  const from = Math.max(sentence.start, last.start - OVERLAP);
  const behind = text.slice(last.end, Math.min(sentence.end, last.end + BEHIND));
  const said = behind.replace(ASIDE, ' ').replace(CLAUSE_END, ' ');
  const [predicate = ''] = THAT.test(before) ? [said] : said.split(NEXT, 1);
  const verdict = REJECTS.exec(text.slice(from, last.end) + predicate);
  // A word of the claim itself passes no verdict on it.
  return (
    verdict !== null &&
    (from + verdict.index < last.start || from + verdict.index + verdict[0].length > last.end)
  );
}
