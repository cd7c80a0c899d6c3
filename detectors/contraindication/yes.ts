import { columnHeading } from '../kit/cells.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import type { Span } from '../kit/sentences.ts';

/** Yes and no: the answer to whether something may be taken. */

/** "| Codeine | yes |" below "| Medicine | May I take it? |". */
const YES = /\|\s*[*_\s]*(?:yes|ja|si|oui|sim|はい|可以?|能|हाँ|हां|نعم)[*_\s]*\|/u;
const MAY =
  /\b(?:may|can|safe|allowed|ok(?:ay)?|suitable|compatib\w*|darf|durfen|erlaubt|sicher|geeignet|puede\w*|segur\w*|apto|permitid\w*|peut|possible|autoris\w*|permis|pode|seguro|compativel|puo|sicur\w*|consentit\w*|mag|kan|veilig|toegestaan)\b|飲め|使え|可能|安全|能否|能不能|可否|可以|सुरक्षित|ले सकत|آمن|امن|مسموح|يجوز|يمكن/;

export function yesOf(text: string, { start, end }: Span): Span | undefined {
  if (text[start] !== '|') return undefined;
  const match = YES.exec(text.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index + 1;
  return MAY.test(columnHeading(text, at)) ? { start: at, end: at + match[0].length - 2 } : undefined;
}

/** "Yes.", "**A:** Yes, it is.", "Short answer: yes": an answer and nothing else. */
const YES_ALONE =
  /^[\s*_•#>-]*(?:(?:a|r|ج|answer|short answer|quick answer|in short|antwort|kurz(?:e antwort)?|respuesta|respuesta corta|reponse|reponse courte|resposta|resposta curta|risposta|risposta breve|antwoord|kort antwoord|答|回答|結論|简短回答|उत्तर|जवाब|الجواب|الاجابة)[\s*_]*[:：][\s*_]*)?((?:yes|yep|yeah|absolutely|certainly|definitely|of course|sure|go (?:right |straight )?ahead|by all means|feel free|ruhig(?: (?:weiter)?nehmen)?|nur zu|gerne?|adelante|sin problema|allez-y|sans probleme|a vontade|pode sim|certo che si|faccia pure|ga gerust uw gang|gerust|ja|klar|naturlich|selbstverstandlich|si|claro|por supuesto|oui|bien sur|sim|certo|certamente|はい|大丈夫|是的|可以|能|हां|हाँ|जी हां|जी हाँ|نعم|بالتاكيد|اكيد|no problem(?: at all)?|(?:das ist )?(?:kein problem|in ordnung)|no hay (?:ningun )?problema|nao (?:tem|ha) (?:nenhum )?problema|non c'e (?:nessun )?problema|(?:dat is )?geen probleem|(?:cela|ca) ne pose (?:pas de|aucun) probleme|(?:pas de|aucun) probleme|問題(?:は)?(?:ありません|ない(?:です)?)|大丈夫です|没有?问题|कोई (?:समस्या|दिक्कत|परेशानी) नहीं(?: है)?|لا مشكلة|لا باس))[\s*_]*(?:[,、،,]\s?(?:it (?:is|does)|you (?:can|may)|that(?:'s| is) (?:fine|ok(?:ay)?|safe|all right)|they (?:can|do|are)|das (?:geht|ist (?:ok(?:ay)?|sicher|moglich))|(?:se )?puede\w*|lo es|es seguro|c'est possible|vous pouvez|pode\w*|e seguro|puo\w*|e sicuro|dat (?:kan|mag)|das ist in ordnung|va bene|esta bien|大丈夫(?:です)?|飲めます|يمكنك(?: ذلك)?|ले सकते हैं|ले सकती हैं|可以(?:的)?|没问题|可以))?(?:です|的)?[\s*_]*(?:[.!。！।|]|$)/u;
/** Asked whether it may be taken, not whether it harms. */
const ASKS_MAY = new Seldom(
  /(?:\b(?:can|may|could|should|safe|ok(?:ay)?|allowed|fine|all right|alright|suitable|together|mix|combine|darf|durfen|kann|konnen|geht|passt|vertragt|vertragen|zusammen|dazu|erlaubt|sicher|geeignet|puedo|puede\w*|podemos|seguro|segura|peux|puis|peut|sur|sure|pouvons|possible|posso|podemos|pode|seguro|segura|possiamo|puo|sicuro|mag|kan|mogen|kunnen|gaat|samen|veilig|juntos|juntas|junto|va bien|puedes|ensemble|ca (?:va|passe)|insieme|va bene|tudo bem|da para|combinam?)\b|飲んで|飲ん|あげて|併用|一緒|飲め|使って|使え|大丈夫|可以|能不能|能否|可不可以|能.{0,12}吗|行吗|行嗎|得唔得|得嗎|सकत|सुरक्षित|ठीक है|يمكن|هل يجوز|ممكن|ينفع|اقدر|مناسب|امن)/,
);
export const ASKS_HARM =
  /\b(?:danger\w*|harm\w*|risk\w*|avoid|stop|interact\w*|interfere|bad|problem|wrong|worse\w*|hurt|affect\w*|cause\w*|unsafe|gefahr\w*|schad\w*|wechselwirk\w*|absetzen|meiden|peligr\w*|dan\w* a|evitar|riesgo\w*|interacci\w*|dejar|dangereu\w*|risque\w*|eviter|arreter|perig\w*|risco\w*|parar|pericol\w*|rischi\w*|evitare|smettere|gevaar\w*|gevaarlijk|schadelijk|vermijden|stoppen)\b|危険|避け|やめ|危险|有害|避免|停|ख़?तर|नुकसान|बंद|خطر|ضار|تجنب|ايقاف/;

const YES_FIRST =
  /^[\s*_•#>-]*(?:(?:a|r|ج|answer|(?:short|quick|brief) answer|in short|in brief|antwort|kurz(?:e antwort| gesagt| und knapp)?|respuesta|respuesta corta|en (?:resumen|breve|pocas palabras)|reponse|reponse courte|en (?:bref|resume)|resposta|resposta (?:curta|breve)|em (?:resumo|poucas palavras)|risposta|risposta breve|in (?:breve|sintesi)|antwoord|kort(?:om| antwoord| gezegd)|答|回答|結論|要するに|简短回答|简而言之|總之|总之|उत्तर|जवाब|संक्षेप में|الجواب|الاجابة|باختصار)[\s*_]*[:：,，、،][\s*_]*)?((?:yes|yep|yeah|absolutely|certainly|of course|sure|ja|klar|naturlich|si|claro|por supuesto|oui|bien sur|sim|(?:pode|da|passa),? sim|se puede|certo|はい|ええ|是的|可以(?:的)?|能|係|得|हां|हाँ|जी(?: हाँ| हां)?|نعم|اكيد|طبعا)(?: hoor| claro| schon)?)(?!\p{L})[*_]*\s?[,.!:–—،、，;-]/u;

const NO_FIRST =
  /^[\s*_•#>-]*(?:no|nope|nein|non|nao|nee|いいえ|不(?:可以|行|能|建议|是)?|नहीं|जी नहीं|لا)[*_]*\s?[,.:;!،、。，।-]/u;
/** "No, it harms the child": the answer to whether it may be taken, whatever stands further down. */
export function opensWithNo({ text }: Reading, question: string | undefined): boolean {
  return (
    question !== undefined &&
    !ASKS_HARM.test(question) &&
    !ASKS_TROUBLE.test(question) &&
    NO_FIRST.test(text.slice(0, LONGEST_OPENING))
  );
}
const ASKS_TROUBLE =
  /\b(?:issues?|trouble|concern\w*|worr\w*|need to|have to|must|should i|bedenken|muss|sorgen?|problem\w*|tengo que|debo|inconvenient\w*|dois|devo|soucis?|moet|bezwaar)\b/;
const LONGEST_OPENING = 24;

/** "Propranolol in asthma?": two or three words that leave the verb out. */
const ELLIPTIC =
  /^[\s*_•#>-]*(?!(?:what|which|how|when|why|who|where|was|wie|wann|warum|wer|wo|que|cual|como|cuando|quoi|quel\w*|comment|quand|qual|quando|come|che|wat|hoe|wanneer)\b)(?:[^\s?]+\s){0,6}[^\s?]+\s?\?[\s*_]*$/;

export function asksMay(question: string | undefined): boolean {
  return (
    question !== undefined &&
    (ASKS_MAY.test(question) || ELLIPTIC.test(question)) &&
    !ASKS_HARM.test(question)
  );
}

/** Yes to the question right before it, or to the user's. */
export function yesTo(text: string, { start, end }: Span, question: string | undefined): Span | undefined {
  if (!asksMay(question)) return undefined;
  const match = YES_ALONE.exec(text.slice(start, end));
  if (!match) return undefined;
  const at = start + match[0].lastIndexOf(match[1] as string);
  return { start: at, end: at + (match[1] as string).length };
}

/** "Yes, half a spoon is safe for her": of what was asked. */
export const opensWithYes = (words: string, question: string | undefined): boolean =>
  asksMay(question) && YES_FIRST.test(words);

/** Where a sentence opens with a yes, whatever it goes on with. */
export function yesBefore(words: string): Span | undefined {
  const match = YES_FIRST.exec(words);
  if (!match) return undefined;
  const end = match[0].length;
  return { start: match[0].lastIndexOf(match[1] as string), end };
}
