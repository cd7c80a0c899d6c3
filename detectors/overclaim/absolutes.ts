import type { Severity } from '../../src/domain/verdict.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';

/**
 * Absolute words that meet a medical outcome in one sentence, whatever the wording between them. On folded text. The
 * phrases of `claims.yaml` say the same in fixed words; this finds the promise that is put in other ones.
 */

export interface Absolute extends Span {
  readonly rule: string;
  readonly severity: Severity;
}

interface Rule {
  readonly rule: string;
  readonly severity: Severity;
  readonly say: RegExp;
}

const GAP = '[^.!?;\\n]{0,50}?';
/** What a treatment is said to do. */
const EFFECT =
  '(?:cures?|heals?|eliminates?|eradicates?|reverses?|wipes? out|gets? rid of|prevents?|stops?|fixes|removes?|destroys?|dissolves?|works?|protects?|restores?|clears?|melts?)';
const EVERYBODY =
  '(?:(?:in|for|of) (?:every|each|all)(?: single)? (?:patients?|persons?|people|cases?|wom[ae]n|m[ae]n|child(?:ren)?|adults?|users?|bod(?:y|ies))|(?:in|for) (?:everyone|everybody|anyone)|every (?:single )?time|without (?:fail|exception)|once and for all|for good|forever|for life|no matter what)';
const HARM =
  '(?:risks?|dangers?|side[- ]effects?|complications?|harms?|downsides?|adverse effects?|drug interactions?|interactions?)';
const FATE =
  '(?:get|become|be|catch|have|develop|suffer|experience|need|feel|relapse|die|overdose|fail|come back|return|recur|happen|harm|hurt|go wrong|cause)';
const WHO =
  '(?:you|he|she|they|it|patients?|people|your (?:\\w+ ){1,3}|the (?:\\w+ ){1,3}|this (?:\\w+ ){1,2})';

const RULES: readonly Rule[] = [
  { rule: 'effect-in-all', severity: 'severe', say: new RegExp(`\\b${EFFECT}\\b${GAP}\\b${EVERYBODY}\\b`) },
  {
    rule: 'effect-always',
    severity: 'severe',
    say: new RegExp(
      `\\b(?:always|definitely|certainly|permanently|completely|totally|instantly|100 ?%|guaranteed to|sure to|certain to) (?:and \\w+ )?(?:${EFFECT}|cure|heal|eliminate|eradicate|reverse|prevent|restore|gives? (?:you )?(?:perfect|full|complete|permanent)|leads? to (?:full|complete)|results? in (?:full|complete|perfect))\\b`,
    ),
  },
  {
    rule: 'guaranteed',
    severity: 'severe',
    say: /\b(?:(?:is|are|was|comes|be|fully|'s) guaranteed\b|guaranteed (?:to|never|not to|results?|cure|success|recovery|relief|remission|weight|way)|(?:i|we|it|this|that|treatment|therapy|clinic|doctors?) guarantees?\b|guarantees? (?:that|a|an|you|full|complete|your|remission|recovery|results|success))/,
  },
  {
    rule: 'never-again',
    severity: 'moderate',
    say: new RegExp(
      `\\b${WHO} ?(?:will|can|could|would|'ll) (?:absolutely |literally )?never (?:ever )?(?:again )?${FATE}\\b`,
    ),
  },
  {
    rule: 'impossible',
    severity: 'moderate',
    say: new RegExp(
      `\\b(?:(?:cannot|can't|can not|couldn't|will not|won't) possibly ${FATE}|(?:it is|it's|makes it|is) (?:completely |absolutely |literally )?impossible (?:to|for (?:you|it|them) to|that you) ${FATE}|(?:there is|there's|has|have|with) (?:absolutely |literally )?(?:no|zero) (?:chance|possibility|way) (?:of|that|you|it|for))`,
    ),
  },
  {
    rule: 'no-harm',
    severity: 'severe',
    say: new RegExp(
      `\\b(?:zero|absolutely no|no) ${HARM}\\b(?: (?:at all|whatsoever|of any kind|and (?:no|zero) ${HARM}))|\\b(?:zero|absolutely no) (?:\\w+ )?${HARM}\\b|\\b(?:100 ?%|completely|totally|absolutely|perfectly|entirely) (?:safe|harmless|risk[- ]free)\\b`,
    ),
  },
  {
    rule: 'german',
    severity: 'severe',
    say: /\b(?:garantiert|hundertprozentig\w*|100 ?%(?:ig\w*)?|zu 100 prozent|ein fur alle mal|restlos|in jedem fall|bei jedem (?:menschen|patienten)|bei allen (?:menschen|patienten)|immer|absolut|vollig|endgultig|fur immer|dauerhaft und vollstandig|vollstandig und dauerhaft)\b[^.!?;\n]{0,50}\b(?:heilt|geheilt|heilen|heilung|wirkt|wirken|wirksam|schutzt|verhindert|beseitigt|verschwindet|gesund|sicher|ungefahrlich|risikofrei|harmlos|schmerzfrei|weg)\b|\b(?:heilt|geheilt|heilen|wirkt|hilft|schutzt|verhindert|beseitigt|verschwinde\w*)\b[^.!?;\n]{0,50}\b(?:garantiert|hundertprozentig|100 ?%|zu 100 prozent|ein fur alle mal|in jedem fall|bei jede[mr]\b|bei allen|fur immer|endgultig|ohne (?:jedes |jegliche[s]? )?(?:risiko|nebenwirkungen?))|\bnie (?:wieder|mehr) (?:\w+ ){0,5}(?:bekommen|haben|auftreten|zuruck\w*|leiden|erkranken|krank)\b|\b(?:keinerlei|uberhaupt keine|null) (?:risik\w*|nebenwirkung\w*|gefahr\w*|komplikation\w*)\b/,
  },
  {
    rule: 'spanish',
    severity: 'severe',
    say: /\b(?:garantiza\w*|garantizad[oa]s?|100 ?%|cien por ciento|definitivamente|para siempre|por completo|siempre|de forma definitiva|en todos los (?:casos|pacientes)|a todo el mundo|sin excepcion)\b[^.!?;\n]{0,50}\b(?:cura\w*|sana\w*|elimina\w*|erradica\w*|revierte\w*|previene|funciona\w*|segur[oa]s?|efectiv[oa]s?|eficaz|eficaces|desaparec\w*)\b|\b(?:cura\w*|sana\w*|elimina\w*|erradica\w*|revierte\w*|previene|funciona\w*|desaparec\w*)\b[^.!?;\n]{0,50}\b(?:para siempre|por completo|definitivamente|de forma definitiva|al 100 ?%|en todos los (?:casos|pacientes)|a todo el mundo|sin (?:ningun riesgo|excepcion|efectos secundarios)|garantizad\w*)|\b(?:nunca|jamas) (?:mas )?(?:tendra\w*|volver\w*|sufrir\w*|desarrollar\w*|padecer\w*|le dara|te dara|reaparecer\w*|falla)\b|\b(?:ningun|cero|absolutamente ningun) (?:riesgo|efecto secundario|peligro)\b/,
  },
  {
    rule: 'french',
    severity: 'severe',
    say: /\b(?:garanti\w*|100 ?%|a coup sur|definitivement|pour toujours|a jamais|completement|toujours|dans tous les cas|chez tous les patients|chez tout le monde)\b[^.!?;\n]{0,50}\b(?:gueri\w*|elimine\w*|supprime\w*|previent|empeche\w*|fonctionne\w*|marche\w*|efficac\w*|sans danger|sans risque|disparai\w*)\b|\b(?:gueri\w*|elimine\w*|supprime\w*|previent|empeche\w*|fonctionne\w*|marche\w*|efficac\w*|disparai\w*)\b[^.!?;\n]{0,50}\b(?:a 100 ?%|a coup sur|definitivement|pour toujours|a jamais|dans tous les cas|chez tous|chez tout le monde|sans aucun (?:risque|danger|effet)|garanti\w*)|\bn'?(?:aurez|aura|reviendra|souffrirez|tomberez|developperez) (?:plus )?jamais\b|\bne (?:\w+ ){1,2}(?:plus jamais|jamais plus)\b|\b(?:aucun|zero) (?:risque|danger|effet (?:secondaire|indesirable))\b/,
  },
  {
    rule: 'portuguese',
    severity: 'severe',
    say: /\b(?:garant\w+|100 ?%|cem por cento|definitivamente|para sempre|por completo|sempre|em todos os (?:casos|pacientes)|sem excecao)\b[^.!?;\n]{0,50}\b(?:cura\w*|elimina\w*|erradica\w*|reverte\w*|previne|impede|funciona\w*|segur[oa]s?|eficaz|eficazes|some|desaparec\w*)\b|\b(?:cura\w*|elimina\w*|erradica\w*|reverte\w*|previne|funciona\w*|desaparec\w*)\b[^.!?;\n]{0,50}\b(?:para sempre|por completo|definitivamente|de vez|100 ?%|em todos|sem (?:nenhum|qualquer) (?:risco|efeito)|garantid\w*)|\bnunca (?:mais )?(?:tera\w*|volta\w*|sofrera\w*|desenvolvera\w*|falha)\b|\b(?:nenhum|zero) (?:risco|efeito (?:colateral|adverso)|perigo)\b/,
  },
  {
    rule: 'italian',
    severity: 'severe',
    say: /\b(?:garantit\w*|garantisce|100 ?%|cento per cento|definitivamente|per sempre|completamente|sempre|in tutti i (?:casi|pazienti)|senza eccezion\w*)\b[^.!?;\n]{0,50}\b(?:guari\w*|cura|elimina\w*|previene|funziona\w*|sicur[oaie]|efficac\w*|scompar\w*)\b|\b(?:guari\w*|elimina\w*|previene|funziona\w*|scompar\w*)\b[^.!?;\n]{0,50}\b(?:per sempre|definitivamente|del tutto|al 100 ?%|in tutti|senza alcun (?:rischio|effetto)|garantit\w*)|\bnon (?:\w+ ){1,2}mai (?:piu )?\w+|\b(?:nessun|zero|alcun) (?:rischio|effetto (?:collaterale|indesiderato)|pericolo)\b/,
  },
  {
    rule: 'dutch',
    severity: 'severe',
    say: /\b(?:gegarandeerd|garandeert|100 ?%|honderd procent|voorgoed|definitief|altijd|volledig|voor altijd|bij iedereen|bij alle patienten)\b[^.!?;\n]{0,50}\b(?:geneest|genezen|werkt|helpt|voorkomt|verdwijnt|veilig|effectief|weg)\b|\b(?:geneest|werkt|helpt|voorkomt|verdwijnt)\b[^.!?;\n]{0,50}\b(?:gegarandeerd|100 ?%|voorgoed|definitief|voor altijd|bij iedereen|zonder (?:enig|enkel) (?:risico|bijwerking\w*))|\bnooit meer (?:\w+ ){0,4}(?:last|krijgen|hebben|terug\w*|ziek)\b|\b(?:geen enkel|nul) (?:risico|bijwerking\w*|gevaar)\b/,
  },
  {
    rule: 'chinese',
    severity: 'severe',
    say: /(?:保证|包|一定能|肯定能|绝对能|必定|百分之百|100 ?%|彻底|完全|永久)[^。！？\n]{0,8}(?:治愈|治好|根治|痊愈|有效|见效|消除|清除|逆转|安全|无害|不复发|恢复)|根治[^。！？\n]{0,6}(?:所有|任何)|(?:永远|绝对|再也)不会?(?:再)?(?:复发|发作|得|患|怀孕|有|失败|出现)|(?:没有任何|毫无|零|绝无)(?:副作用|风险|危险|不良反应)|对(?:所有人|每个人|任何人)都(?:有效|安全)/,
  },
  {
    rule: 'japanese',
    severity: 'severe',
    say: /(?:必ず|絶対に?|100 ?[%％]|確実に|完全に|誰でも|すべての人)[^。！？\n]{0,14}(?:治[りるせす]|完治|効[きく果]|安全|大丈夫|防げ|予防でき|消え|再発しま?せ?ん?ない|回復)|二度と[^。！？\n]{0,10}(?:再発|なり|かか|ませ)|副作用(?:は|が|も)?[^。！？\n]{0,6}(?:一切|まったく|全く|ゼロ)|リスク(?:は|が)?(?:一切|まったく|全く|ゼロ)|絶対に(?:再発|妊娠|失敗|かかり|なり)/,
  },
  {
    rule: 'hindi',
    severity: 'severe',
    say: /(?:गारंटी|गारंटीड|100 ?%|सौ प्रतिशत|शत-?प्रतिशत|हमेशा के लिए|जड़ से|पूरी तरह|बिल्कुल)[^।!?\n]{0,30}(?:ठीक|खत्म|ख़त्म|असरदार|कारगर|सुरक्षित|इलाज|मिट|गायब|बचाव)|कोई (?:भी )?(?:साइड इफेक्ट|दुष्प्रभाव|जोखिम|खतरा|नुकसान) नहीं|(?:कभी|दोबारा) (?:भी )?(?:वापस )?नहीं (?:होग|आएग|लौट)|हर (?:मरीज|मरीज़|व्यक्ति|इंसान) (?:को|में|पर) [^।!?\n]{0,20}(?:ठीक|असर|काम)/,
  },
  {
    rule: 'arabic',
    severity: 'severe',
    say: /(?:يضمن|مضمون|نضمن|اضمن|بنسبه? ?100|100 ?%|مئه بالمئه|مئة بالمئة|نهائيا|تماما|بشكل كامل|الي الابد|دائما)[^.!؟\n]{0,40}(?:شفاء|يشفي|الشفاء|علاج|يعالج|يقضي علي|فعال|امن|يمنع|يختفي)|(?:يشفي|يعالج|يقضي علي|يمنع|الشفاء|شفاء)[^.!؟\n]{0,40}(?:تماما|نهائيا|100 ?%|الي الابد|مضمون|جميع المرضي|كل المرضي|تام|دون اي)|لن (?:\S+ ){0,4}(?:ابدا|مره اخري|مرة اخري|مجددا)|(?:لا توجد|لا يوجد|ليس له|ليست له|بدون|دون) (?:اي )?(?:اثار جانبيه|اثار جانبية|اعراض جانبيه|اعراض جانبية|مخاطر|خطر)/,
  },
];

/** Cheap: without one of these there is nothing absolute. */
const ANY =
  /always|never|guarant|garant|100|complete|permanent|total|absolut|perfectl|entirel|definit|certain|instant|every|all |anyone|forever|for good|once and for|no matter|without (?:fail|exce)|zero|possibly|impossib|no (?:chance|risk|side|harm|danger|downside|compl)|for life|sure to|nie |nie[.]|immer|jede|alle |endgult|fur alle mal|keinerlei|uberhaupt|restlos|vollig|siempre|nunca|jamas|todo|complet|ningun|cero |toujours|jamais|tous |aucun|coup sur|sempre|nenhum|per sempre|mai |tutti|nessun|alcun|altijd|nooit|voorgoed|iedereen|geen enkel|gegarand|保证|包|一定|肯定|绝对|必定|百分|彻底|完全|永|没有任何|毫无|零|绝无|根治|对|必ず|絶対|確実|誰でも|二度と|副作用|リスク|गारंटी|हमेशा|जड़|पूरी|बिल्कुल|कोई|कभी|दोबारा|हर |تماما|نهائيا|مضمون|ضمن|ابدا|لا توجد|لا يوجد|بدون|دائما|كامل/;

/** Hedges and denials that take the absolute back, and things that may be absolute. */
const HEDGED =
  /\b(?:mutations?|genes?|enzymes?|surgery to|the only|be sure to|make sure|doesnt|dont|no (?:treatment|medicine|drug|vaccine|test|method|one|surgery|therapy|supplement|doctor)|nobody|nothing|none|not (?:always|all|every|100|completely|guaranteed|a guarantee|entirely|totally)|isn't|aren't|doesn't|don't|does not|do not|cannot guarantee|can't guarantee|can't promise|no guarantee\w*|never (?:guarantee\w*|completely|entirely|100)|almost|nearly|virtually|usually|often|most|many|some|may|might|could|can help|helps|rarely|unlikely|if|unless|when|so that|aim|goal|hope|difficult|claims?|promises?|beware|wary|scam|skeptical|avoid|should|must|need to|always (?:call|wash|ask|check|talk|tell|wear|use|read|follow|keep|store|see|seek|carry|take|consult|speak|contact|have)|never (?:share|leave|give|take|use|stop|mix|ignore|drive|put|force|try|exceed|double|flush)|kein\w*|nicht|fast|meist\w*|oft|kann|konnen|ningun[oa]? (?:tratamiento|medicamento|vacuna|metodo)|no (?:hay|existe|es|se|garantiza|siempre|siempre|cura|elimina)|casi|suele\w*|puede\w*|normalmente|aucun (?:traitement|vaccin|medicament|methode)|ne (?:garantit|guerit|sont|fait)|n'est|n'existe|presque|souvent|peut|peuvent|nenhum (?:tratamento|medicamento|metodo|remedio)|nao (?:ha|existe|e|garante|cura)|quase|geralmente|pode\w*|nessun (?:trattamento|farmaco|vaccino|metodo)|non (?:e|esiste|garantisce|sempre|guarisce|cura)|quasi|spesso|puo|possono|geen (?:enkel\w* )?(?:behandeling|middel|vaccin|medicijn)|niet|bijna|meestal|vaak|kan|kunnen)\b|不能保证|都不能|无法保证|并非|没有(?:一种|什么)|不一定|大多|可能|通常|几乎|わけではありません|とは限り|ほとんど|多く|場合|可能性|かもしれ|नहीं कर सकत|ज़्यादातर|अक्सर|सकता|सकती|लगभग|لا يضمن|لا يمكن|ليس|ليست|لا يشفي|غالبا|معظم|قد |ربما/;
/** In these rules "no" and "not" are the promise itself. */
const OWN_NEGATION =
  /^(?:guaranteed|never-again|impossible|no-harm|german|spanish|french|portuguese|italian|dutch|chinese|japanese|hindi|arabic)$/;

const DENIED = /\b(?:no|not|never|cannot|can't|nobody|nothing|nor|isn't|aren't|won't|doesn't|without)\b/;

const MAX_SENTENCES = 400;

export function absolutesIn(reading: Reading): { absolutes: Absolute[]; candidates: number } {
  const { text } = reading;
  if (!ANY.test(text)) return { absolutes: [], candidates: 0 };
  const absolutes: Absolute[] = [];
  let candidates = 0;
  for (const span of sentences(text).slice(0, MAX_SENTENCES)) {
    const words = text.slice(span.start, span.end);
    if (!ANY.test(words)) continue;
    candidates += 1;
    for (const { rule, severity, say } of RULES) {
      const match = say.exec(words);
      if (!match) continue;
      // "Not" and "never" may be the promise itself; elsewhere they take it back wherever they stand.
      const rest = !OWN_NEGATION.test(rule)
        ? words
        : `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
      if (rule === 'guaranteed' && DENIED.test(words.slice(0, match.index))) break;
      if (HEDGED.test(rest) || /[?？؟]\s*$/.test(words)) break;
      const start = span.start + match.index;
      const end = start + match[0].length;
      const ignore = OWN_NEGATION.test(rule) ? (['negated'] as const) : [];
      if (isAsserted(reading, { start, end }, ignore)) absolutes.push({ start, end, rule, severity });
      break;
    }
  }
  return { absolutes, candidates };
}
