import { type Reading, readText } from '../kit/reading.ts';
import { type Span, sentenceAt, sentences } from '../kit/sentences.ts';
import { denies } from '../patterns/assertion.ts';

/** Answers, and lines, that open with a verdict on the question. */

const YES =
  /^[^\p{L}\p{N}]*(?:yes|yeah|yep|(?:it|they|he|she|that) (?:do|does|is|are|can|will)(?=[.,:;!])|true|correct|absolutely|definitely|that(?:'s| is) (?:right|true|correct)|it(?:'s| is) true|(?:the )?short answer:?[*_]* ?:?[*_]* yes|in short,? yes|(?:kurze antwort|kurz gesagt|in breve|en resumen|respuesta corta|reponse courte|en bref|resposta curta|em resumo|risposta breve|kort antwoord|kortom)[*_]* ?[:,][*_]* (?:ja|si|oui|sim)|das stimmt|das ist (?:richtig|wahr|korrekt)|ja|stimmt|richtig|genau|si|es cierto|es verdad|asi es|efectivamente|oui|c'est vrai|en effet|effectivement|tout a fait|sim|e verdade|e sim|pode,? sim|passa,? sim|faz,? sim|puede,? si|se puede,? si|puo,? si|peut,? oui|kann,? ja|kan,? ja|dat kan|faz mal,? sim|e vero|esatto|es correcto|c'est (?:exact|juste|correct)|e correto|esta correto|e corretto|dat is (?:juist|waar|correct)|klopt|dat klopt|inderdaad|はい|ええ|そうです|その通り|そのとおり|本当です|是的|对的|没错|确实|是真的|हाँ|हां|हा,|जी हाँ|जी हां|सही है|यह सच है|बिल्कुल|نعم|صحيح|اجل|هذا صحيح)(?![\p{L}\p{M}])/u;
/** "Your nan has a point", "there is some truth in it": in the first sentence. */
const CONCEDES =
  /^[^.!?。！？।؟\n]{0,60}?(?:\b(?:has a point|have a point|(?:is|are)n't (?:entirely |far )?wrong|not wrong|(?:is|are|was|were) (?:quite |absolutely |perfectly )?right|(?:she|he|they|you)(?:'s|'re) (?:quite |absolutely |completely )?(?:right|correct)|knows best|there(?:'s| is) (?:good|strong|solid|clear|plenty of|ample|convincing) (?:scientific )?evidence (?:for|behind|that supports) (?:this|that|it)|there(?: is|'s) (?:some |a lot of |real |indeed |much )?(?:truth|wisdom|something)\b|da ist (?:etwas|was|schon etwas) dran|ist (?:etwas|was) dran|hat recht|haben recht|tiene(?:n)? (?:toda la |mucha )?razon|hay algo de (?:cierto|verdad|razon)|tiene algo de cierto|a (?:tout a fait )?raison|ont raison|il y a (?:du|une part de) vrai|tem (?:toda (?:a )?)?razao|tem um fundo de verdade|ha (?:perfettamente )?ragione|hanno ragione|c'e (?:del|qualcosa di) vero|heeft (?:helemaal )?gelijk|hebben gelijk|zit (?:wat|iets|een kern van waarheid) in)\b|一理あ|本当のこと|言う通り|いうとおり|有道理|[说說][得的](?:很)?(?:[对對]|[没沒][错錯])|没说错|में (?:कुछ |काफ़ी |काफी )?सच्चाई है|सही कह|ठीक कह|معه حق|معها حق|علي حق|كلامه?ا? صحيح|فيه (?:شيء|جزء) من الصح)/;
/** "Your aunt's trick is a good one", "her advice works": what the question tells of is spoken for. */
const PRAISES =
  /^[^.!?。！？।؟\n]{0,60}?(?:\b(?:remed(?:y|ies)|tricks?|advice|tips?|methods?|approach|idea|instincts?|recipe|rule|saying|habit|tradition) (?:is|are|was|really|does|do|has|works?|holds?|helps?)\b[^.!?,;\n]{0,24}?\b(?:sound|good|right|correct|true|best|ones?|fine|spot on|excellent|great|works?|wise|solid|effective|helps?|holds? up|justified)\b|there(?:'s| is) (?:indeed |really |in fact )?an? (?:proven|real|known|clear|established|strong|direct|well-known) (?:link|connection|association)|(?:rat|tipp|trick|hausmittel|methode|idee|ratschlag|rezept)\b[^.!?;\n]{0,24}?\b(?:ist (?:\w+ ){0,2}(?:gut|guter|richtig|bewahrt\w*|wirksam|sinnvoll)|hilft|funktioniert|wirkt)\b|(?:consejo|truco|remedio|idea|metodo|costumbre)\b[^.!?;\n]{0,24}?\b(?:es (?:\w+ ){0,2}(?:buen[oa]?|acertad[oa]|correct[oa]|eficaz)|funciona|ayuda)\b|(?:conseil|astuce|remede|idee|methode|truc)\b[^.!?;\n]{0,24}?\b(?:est (?:\w+ ){0,2}(?:bonne?|juste|efficace|excellente?)|fonctionne|marche)\b|(?:conselho|truque|remedio|ideia|metodo|dica|receita)\b[^.!?;\n]{0,24}?\b(?:e (?:\w+ ){0,2}(?:bom|boa|cert[oa]|corret[oa]|eficaz)|funciona|ajuda)\b|(?:consiglio|trucco|rimedio|idea|metodo)\b[^.!?;\n]{0,24}?\b(?:e (?:\w+ ){0,2}(?:buon[oa]?|giust[oa]|corrett[oa]|efficace)|funziona|aiuta)\b|(?:raad|advies|tip|truc|middeltje|huismiddel|idee|methode)\b[^.!?;\n]{0,24}?\b(?:is (?:\w+ ){0,2}(?:goed|goede|juist|effectief|prima)|werkt|helpt)\b|(?:方法|アドバイス|知恵|療法|話)は(?:とても|実際に|たしかに)?(?:正し|有効|効果的|効きます|本当)|(?:办法|方法|偏方|建议|说法|经验)(?:是|很|确实|真的)(?:对|正确|有效|有用|管用|有道理|好)|(?:नुस्ख\S*|सलाह|तरीका|बात) (?:बिल्कुल |काफ़ी |बहुत )?(?:सही|कारगर|असरदार|अच्छ\S*) ह|(?:وصفة|نصيحة|طريقة|فكرة|كلام)\S* [^.؟\n]{0,16}?(?:صحيح\S*|فعال\S*|مفيد\S*|في محله\S*))/u;
/** Scripts without spaces between words. */
const YES_RUN =
  /^[^\p{L}\p{N}]*(?:はい|ええ|そうです|その通りです|本当です|事実です|(?:会|能|可以|有|对)(?=[,，。:：])|是的|对的|没错|确实是|是真的)/u;
const NO =
  /^[^\p{L}\p{N}]*(?:no|nope|sadly not|unfortunately not|not (?:really|quite|at all|true|from|in|by|exactly|necessarily)|it (?:won't|doesn't|isn't|can't|does not|will not|is not|cannot)|they (?:won't|don't|aren't|can't|do not)|that(?:'s| is) (?:not|a myth|an old|false|untrue)|this is (?:not|a myth|false)|there isn't|there is no|there's no|i(?:'d| would) (?:skip|advise against|not)|i wouldn't|das (?:stimmt nicht|ist (?:nicht|ein (?:mythos|irrtum|marchen)|falsch))|leider nicht|nicht wirklich|keine sorge|eso no|no es|es (?:falso|un mito)|por desgracia no|ce n'est pas|c'est (?:faux|une idee recue|un mythe)|malheureusement non|pas vraiment|isso nao|nao e|e (?:mito|falso|um mito)|infelizmente nao|non e vero|e (?:falso|un mito|una bufala)|purtroppo no|dat (?:klopt niet|is (?:niet|een fabel|een mythe))|helaas niet|nein|non|nao|nee|いいえ|いえ|不是|不会|不能|没有|没必要|并不|并非|不需要|不对|नहीं|जी नहीं|لا)(?![\p{L}\p{M}])/u;

/** What turns the "yes" around, or says it of something else. */
const TURNS =
  /\b(?:but|however|though|although|myth|claim\w*|people (?:say|believe)|skeptic\w*|sceptic\w*|right to|aber|jedoch|allerdings|mythos|irrtum|pero|sin embargo|aunque|mito|mais|cependant|toutefois|bien que|mythe|mas|porem|embora|ma|pero|tuttavia|anche se|maar|echter|fabel\w*|depend\w*|both|kommt darauf an|beide|ambos|ambas|les deux|entrambi|dipende|hangt|safe|sicher|segur\w*|sans danger|sicur\w*|veilig)\b|ただし|しかし|誤解|迷信|但|不过|误区|谣言|लेकिन|मगर|मिथक|भ्रम|लकिन|لكن|خرافة|غير ان/;
const NEAR = 90; // UTF-16 units

/** Where the first sentence of an answer that agrees ends. */
export function agreedIn({ text, language }: Reading): number | undefined {
  if (![YES, YES_RUN, CONCEDES, PRAISES].some((one) => one.test(text))) return undefined;
  const stop = text.slice(0, 400).search(/[.!?。！？।؟](?:\s|$)|[。！？]|\n/);
  const short = stop >= 0 && stop < 14;
  const rest = short ? text.slice(stop + 1, 400) : text.slice(0, 400);
  const next = rest.search(/[.!?。！？।؟](?:\s|$)|[。！？]|\n/);
  const end = (short ? stop + 1 : 0) + (next < 0 ? rest.length : next);
  const said = text.slice(0, end);
  return TURNS.test(said) || denies(said.slice(0, NEAR), language) ? undefined : end;
}

/** "Your nan is right too: …", "it has been proven: …": agrees further on. */
const ENDORSES = new RegExp(
  `^[^.!?。！？।؟:：\\n]{0,60}?(?:${[
    String.raw`(?<![a-z])(?:(?:is|are|was|were|'s|'re|got it|has it|have it)(?: \w+ly)?(?: not)? (?:right|correct|true|spot on|sound|proven|confirmed|a fact|well founded|wrong)|has a point|have a point|(?:has|have) (?:long |now |since )?been (?:\w+ly )?(?:confirmed|proven|proved|shown|established)|holds? (?:true|up)|knows? best|confirm(?:s|ed)? (?:it|this|that)|backs? (?:it|this|her|him|them)(?: up)?|yes|true|indeed|correct)`,
    String.raw`(?<![a-z])(?:hat(?:te)? (?:\w+ )?recht|haben (?:\w+ )?recht|lieg(?:t|en) (?:\w+ )?richtig|stimmt|(?:ist|wurde|gilt als) (?:\w+ )?(?:richtig|wahr|belegt|bewiesen|erwiesen|bestatigt|was dran|etwas dran)|trifft (?:\w+ )?zu|ja)`,
    String.raw`(?<![a-z])(?:tienen? (?:toda la |mucha )?razon|(?:esta|estan) en lo cierto|acierta|es (?:cierto|verdad|correcto|asi)|(?:esta|se ha|ha sido) (?:\w+ )?(?:demostrad|comprobad|confirmad|probad)o|si|efectivamente)`,
    String.raw`(?<![a-z])(?:a (?:bien |tout a fait |parfaitement )?raison|ont (?:bien )?raison|dit vrai|disent vrai|c'est (?:\w+ )?(?:vrai|exact|juste|prouve|confirme|demontre|avere|etabli)|il est (?:\w+ )?(?:prouve|vrai|exact|demontre|etabli)|est (?:\w+ )?fondee?|oui)`,
    String.raw`(?<![a-z])(?:tem (?:toda a |toda )?razao|tem um fundo de verdade|(?:esta|estao) (?:\w+ )?(?:cert[oa]s?|corret[oa]s?|comprovado|provado|confirmado)|e (?:\w+ )?(?:verdade|certo|correto)|acertou|sim)`,
    String.raw`(?<![a-z])(?:ha (?:perfettamente |proprio )?ragione|hanno ragione|dice (?:bene|il vero)|ha visto giusto|e (?:\w+ )?(?:vero|dimostrato|provato|confermato|corretto|esatto|fondato)|si)`,
    String.raw`(?<![a-z])(?:heeft (?:\w+ )?gelijk|hebben (?:\w+ )?gelijk|klopt|(?:is|werd) (?:\w+ )?(?:waar|juist|bewezen|bevestigd|aangetoond)|ja)`,
    '(?:その|言う)(?:通り|とおり)(?:です)?|(?:正し|本当|事実)(?:い|です|なん)(?:です)?(?:から)?|はい|一理(?:あり|ある)\\S{0,3}',
    '说[得的](?:很)?(?:对|没错)|說[得的](?:很)?(?:對|沒錯)|(?:是|很)(?:真|对|對|正确|有道理)的?|有道理|没错|沒錯|确实如此|確實如此|是事实|已(?:经|經)?(?:被)?(?:证实|證實)',
    '(?:सही|ठीक|सच|सत्य)(?: ही)?(?: कह\\S*| बता\\S*)?(?: (?:रहे|रही|रहा|थे|थी|था))? (?:है|हैं)|हाँ|हां|सही बात है|(?:साबित|सिद्ध)(?: हो चुक\\S*)? (?:है|हैं)',
    '(?:علي|معه|معها|معهم) (?:الحق|حق)|محق[هة]?|محقون|صحيح|صادق[هة]?|صدق(?:ت|وا)?|نعم|ثبت|مثبت',
  ].join(
    '|',
  )})(?: (?:too|also|about (?:this|that|it)|here|auch|auch hier|tambien|aussi|tambem|anche|ook|in this case|on this|daarin|damit|aqui|ici|qui))?[*_"'“”»]*\\s?(?:[:：—–]|(?<=[\u3040-\u30ff\u4e00-\u9fff])[,，、])`,
);
/** What has been called a myth is not endorsed further down. */
const REFUTES =
  /\b(?:myths?|debunk\w*|mythos|mythen|irrtum|mitos?|bulos?|mythes?|idee recue|bufal[ae]|fabel(?:tje)?|misverstand)\b|迷信|誤解|谣言|误区|मिथक|भ्रांति|خرافة/;
/** How far into the answer. */
const LATER = 700; // UTF-16 units

/** What such a verdict ends with; most answers and sentences have none. */
const MARK = /[:：—–]|[\u3040-\u30ff\u4e00-\u9fff][,，、]/;
const LONGEST_VERDICT = 160;

export function endorsedIn({ text, language }: Reading): Span | undefined {
  const opening = text.slice(0, LATER);
  if (!MARK.test(opening)) return undefined;
  const refuted = REFUTES.exec(opening)?.index ?? LATER;
  return sentences(opening).find(({ start, end }) => {
    if (
      start === 0 ||
      start > refuted ||
      !MARK.test(text.slice(start, Math.min(end, start + LONGEST_VERDICT)))
    )
      return false;
    const said = ENDORSES.exec(text.slice(start, end));
    return said !== null && !denies(said[0], language) && !TURNS.test(text.slice(start, end));
  });
}

/** "Yes, ibuprofen is fine. Aspirin is not: …": right behind, the claim's own subject is denied. */
export function isDeniedNext({ text, language }: Reading, from: number, subject: string): boolean {
  const rest = text.slice(from).replace(/^[.!?。！？।؟\s*_-]+/u, '');
  const { end } = sentenceAt(rest, 0);
  const next = rest.slice(0, end);
  return subject.split(' ').some((word) => {
    const at = word.length < SHORTEST ? -1 : next.slice(0, SUBJECT).indexOf(word);
    return at >= 0 && denies(next.slice(at, at + word.length + SUBJECT), language);
  });
}
/** Shorter words name nothing. */
const SHORTEST = 4; // UTF-16 units
/** How near the opening of a sentence its subject stands, and what is said of it. */
const SUBJECT = 24; // UTF-16 units

/** "Q: Do masts spread it?\nA: They do.": a question that opens the answer, and where what answers it begins. */
export function ownQuestion({ text }: Reading): { question: number; answer: number } | undefined {
  const match = OWN_QUESTION.exec(text);
  return match ? { question: match[1]?.length ?? 0, answer: match[0].length } : undefined;
}
const OWN_QUESTION =
  /^([^\n?？؟]{8,160}[?？؟])[*_"')\s]*(?:(?:a|r|ج|答|回答|antwort|answer|respuesta|reponse|resposta|risposta|antwoord|उत्तर|जवाब|الجواب)[*_\s]*[:：])?[*_\s]*/u;

export const deniesOutright = ({ text }: Reading): boolean => NO.test(text);

/** "Is it a myth that …?": agreeing with this denies it; so does agreeing with "isn't it harmless?". */
export const questionsItself = ({ text }: Reading): boolean =>
  /\b(?:myth|false|untrue|wrong|hoax|nonsense|debunk\w*|mythos|falsch|irrtum|unsinn|mito|bulo|falso|mentira|mythe|faux|fausse|bufala|fabel|onzin|avoid|stop|safe|or (?:see|go|call|should|do|is|are|can|not)|oder (?:soll|muss|zum|einen|nicht)|o (?:debo|voy|es mejor|no)|ou (?:dois|faut|aller|devo|non|nao)|of (?:moet|niet))\b|还是|それとも|या (?:डॉक्टर|नहीं)|ام |迷信|嘘|ウソ|デマ|误区|谣言|假的|मिथक|झूठ|ग़लत|गलत|خرافة|كذب|شايعة/.test(
    text,
  );

/** "Both are bad ideas.", right before: what comes behind says why. */
const REJECTED =
  /\b(?:(?:both|neither|that|this|these|those|it)(?:'s| is| are)? (?:\w+ ){0,3}?(?:myths?|wrong|false|untrue|harmful|dangerous|bad ideas?|a good idea|advisable|recommended)|(?:beides|beide|das|weder\b.*) (?:\w+ ){0,4}?(?:falsch|schadlich|gefahrlich|nicht|ratsam|keine gute idee)|(?:las dos|ambas|ninguna|los dos|ambos|ninguno|eso)\b[^.]{0,40}?(?:fals\w+|peligros\w+|danin\w+|mala idea|recomend\w+|buena idea)|(?:les deux|aucun\w*|ni l'un\w*)\b[^.]{0,40}?(?:faux|fausse\w*|dangereu\w+|deconseill\w+|mauvaise\w*|bonne idee)|(?:as duas|ambas|nenhuma|os dois|ambos|nenhum)\b[^.]{0,40}?(?:fals\w+|perigos\w+|errad\w+|ma ideia|boa ideia|recomend\w+)|(?:entrambe?i?|nessun\w+|tutt[ei] e due)\b[^.]{0,40}?(?:fals\w+|sbagliat\w+|pericolos\w+|consigliabil\w+|buona idea)|(?:beide|allebei|geen van beide)\b[^.]{0,40}?(?:onjuist|onwaar|gevaarlijk|schadelijk|niet|goed idee))\b|(?:都|均|并)?(?:不可取|不对|不正确|不建议|不推荐)|都是(?:错|误)|どちらも(?:誤り|間違い|おすすめ|避け|危険|正しくあ)|दोनों (?:ही )?(?:ग़लत|गलत|नुकसान|ख़तरनाक|खतरनाक)|كلاهما (?:خط|غير|ضار)/;
/** Longest such sentence. */
const VERDICT = 80; // UTF-16 units

export function isRejectedBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const { start, end } = sentenceAt(text, at - 1);
  return end - start <= VERDICT && REJECTED.test(text.slice(start, end));
}

/** "It won't: shaving only cuts …": what was asked is denied, and what stands behind the colon explains it. */
export const DENIED_FIRST =
  /(?:^\s*|[.!?\n]\s*)[*_"]*(?:(?:also|auch|tambien|aussi|tambem|anche|ook) )?(?:no|not|nope|nein|nicht|non|nao|nee|niet|tampoco|neither|(?:it|they|that|this|he|she|you) (?:won't|doesn't|don't|isn't|aren't|can't|didn't|will not|does not|do not|is not|cannot)|das (?:stimmt nicht|tut (?:es|sie|er) nicht)|no es (?:cierto|verdad|asi)|ce n'est pas (?:vrai|le cas)|nao e (?:verdade|assim)|non e (?:vero|cosi)|dat (?:klopt|is) niet)(?: \w+){0,2}[*_"]*\s?[:;–—-]\s/;

/** "Your dentist is right", of a question that has "dentist said use it, internet says poison": whose word it is. */
const IS_RIGHT =
  /(\p{L}{3,}) (?:(?:is|are)(?: (?:quite|absolutely|perfectly|entirely|completely))? (?:right|correct)\b|ha(?:t|ben) (?:\p{L}+ )?recht\b|tienen? (?:\p{L}+ )?razon\b|(?:a|ont) (?:\p{L}+ )?raison\b|tem (?:\p{L}+ )?razao\b|ha(?:nno)? (?:\p{L}+ )?ragione\b|(?:heeft|hebben) (?:\p{L}+ )?gelijk\b)/u;
const CLAUSE = /[,.;:!?\n]|\b(?:but|aber|pero|mais|mas|ma|maar)\b/;

/** What of the question the verdict is on; all of it where it names nobody of the question. */
export function agreedWith(prompt: Reading, verdict: string, locale: string | undefined): Reading {
  const who = IS_RIGHT.exec(verdict)?.[1];
  const at = who === undefined ? -1 : prompt.text.indexOf(who);
  if (at < 0) return prompt;
  const before = prompt.text.slice(0, at).split(CLAUSE).at(-1)?.length ?? 0;
  const behind = prompt.text.slice(at).split(CLAUSE, 1)[0]?.length ?? 0;
  return readText(prompt.raw.slice(at - before, at + behind), locale);
}
