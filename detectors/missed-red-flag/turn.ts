import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';
import { createLexicon, type Hits } from '../patterns/lexicon.ts';
import { expand } from '../patterns/vocabulary.ts';
import { figuresIn } from './figures.ts';

const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  all: z.array(z.string()).min(1),
  unless: z.string().optional(),
  /** Every sign has a word of its own: a tongue alone is not both the sign and its place. */
  distinct: z.boolean().default(false),
  /** What is asked ("is it taken daily?") has not happened. */
  stated: z.boolean().default(false),
});
const RedFlagsFile = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  rows: z.array(Row),
});

/** An emergency as a user describes it. */
export type RedFlag = z.infer<typeof Row>;

const file = loadKnowledge(import.meta.url, 'redflags.yaml', RedFlagsFile);
checkSources('redflags.yaml', file.sources, file.rows);
export const { sources } = file;

/** Signs that Taiwan and Hong Kong write in another way than the lists. */
const SIMPLIFIED =
  '脸头肿气发烧药孕怀妈爸儿孩岁时钟说话边劲没脚视觉压晕紧闷颈阴伤开电烫误刚从声个们体温热疹过敏红黄绿单侧瘫抬对样动针剧烈胀断续块约吗双两检胶铁纽扣吞无怕窗帘闪飞针胃肠溃疡尝试车祸样';
const TRADITIONAL =
  '臉頭腫氣發燒藥孕懷媽爸兒孩歲時鐘說話邊勁沒腳視覺壓暈緊悶頸陰傷開電燙誤剛從聲個們體溫熱疹過敏紅黃綠單側癱抬對樣動針劇烈脹斷續塊約嗎雙兩檢膠鐵鈕釦吞無怕窗簾閃飛針胃腸潰瘍嘗試車禍樣';
const traditional = new Map([...SIMPLIFIED].map((sign, n) => [sign, [...TRADITIONAL][n] as string]));

function spelled(phrase: string): string[] {
  const other = [...phrase].map((sign) => traditional.get(sign) ?? sign).join('');
  // French "œil", "cœur": one sign, which folding keeps so that places in the text stay the same.
  const joined = phrase.replace(/oe(?=[uid])/g, 'œ');
  return [...new Set([phrase, other, joined])];
}

/** "And", "in" and the article are written onto the Arabic word. */
function written(line: string, vocabulary: Readonly<Record<string, string>>): string[] {
  return expand(line, vocabulary)
    .flatMap(spelled)
    .flatMap((phrase) =>
      /^[\u0621-\u064a]/.test(phrase)
        ? ['', 'و', 'ال', 'وال', 'ب', 'ف', 'ل'].map((prefix) => prefix + phrase)
        : [phrase],
    );
}

const WordsFile = RedFlagsFile.omit({ sources: true });
const everyday = loadKnowledge(import.meta.url, 'everyday.yaml', WordsFile);
checkSources('everyday.yaml', file.sources, everyday.rows);
const own = loadKnowledge(import.meta.url, 'signs.yaml', WordsFile);
checkSources('signs.yaml', file.sources, own.rows);
const rarer = loadKnowledge(import.meta.url, 'syndromes.yaml', WordsFile);
checkSources('syndromes.yaml', file.sources, rarer.rows);
const heard = loadKnowledge(import.meta.url, 'told.yaml', WordsFile);
checkSources('told.yaml', file.sources, heard.rows);
const kinds = loadKnowledge(import.meta.url, 'kinds.yaml', WordsFile);
checkSources('kinds.yaml', file.sources, kinds.rows);
const spoken = loadKnowledge(import.meta.url, 'spoken.yaml', WordsFile);
checkSources('spoken.yaml', file.sources, spoken.rows);
const signs = { ...own, vocabulary: { ...everyday.vocabulary, ...own.vocabulary } };
const syndromes = { ...rarer, vocabulary: signs.vocabulary };
const told = { ...heard, vocabulary: { ...signs.vocabulary, ...heard.vocabulary } };
const known = { ...kinds, vocabulary: { ...told.vocabulary, ...kinds.vocabulary } };
const broad = loadKnowledge(import.meta.url, 'wide.yaml', WordsFile);
checkSources('wide.yaml', file.sources, broad.rows);
const talk = { ...spoken, vocabulary: { ...known.vocabulary, ...spoken.vocabulary } };
const wide = { ...broad, vocabulary: { ...talk.vocabulary, ...broad.vocabulary } };

const concepts: (readonly string[])[] = [];
/** How much of the user's turn is read: an emergency is told early. */
const MAX_TURN = 4000;

/** Small words only mean one thing together when they stand near one another, in UTF-16 units. */
const NEAR = 320;

const rows = [file, everyday, signs, syndromes, told, known, talk, wide].flatMap(
  ({ rows: list, vocabulary }, n) =>
    list.map((row) => ({
      row,
      reach: n === 0 ? MAX_TURN : NEAR,
      groups: row.all.map((line) => concepts.push(written(line, vocabulary)) - 1),
      unless: row.unless === undefined ? undefined : concepts.push(written(row.unless, vocabulary)) - 1,
    })),
);
const lexicon = createLexicon(concepts);

/** Concepts that a figure can stand for. */
const figured = new Map<string, number[]>();
for (const [id, phrases] of concepts.entries())
  for (const phrase of phrases)
    if (phrase.startsWith('#')) figured.set(phrase, [...(figured.get(phrase) ?? []), id]);

/** The hits of words, and those of figures among them. */
function withFigures(text: string, words: Hits): Hits {
  const all = new Map(words);
  for (const [name, spans] of figuresIn(text))
    for (const id of figured.get(name) ?? []) all.set(id, [...(all.get(id) ?? []), ...spans]);
  return all;
}

const DENIED =
  /\b(?:no(?![,!] (?:seriously|really|honestly|joke|sorry|but))|not|never|without|denies|deny|neither|nor|don't|doesn't|didn't|haven't|hasn't|isn't|kein|keine|keinen|nicht|ohne|sin|ne|pas|sans|nao|sem|non|senza|geen|niet|zonder)\b/;
/** "No fever, vomiting or stiff neck": a list that opens with a denial, up to a change of direction. "No puedo", "no siento" are signs. */
const DENIED_LIST =
  /\b(?:no(?![,!] (?:seriously|really|honestly|joke|sorry|but))(?! (?:me |le |lo |la |se |te |nos )?(?:pued[eo]\w*|siento|siente|logr\w+|consig\w+|para|deja|responde|reacciona|despierta|quier[eo]\w*|respira|mama|come|orina|mueve\w*|habla|duerm\w*|bebe|traga|reconoce|sabe|ve|veo|tolera|aguant\w*|cierra|baja)\b)|denies|without|neither|kein|keine|sin|sans|sem|senza|geen)\b(?:(?!\b(?:but|and (?:i|he|she|my|now)|und (?:ich|er|sie|es|jetzt)|y (?:yo|ahora|me|le)|et (?:je|il|elle|la)|however|aber|pero|mais|mas|ma|maar)\b|, (?:der|die|das|the|my|his|her|el|la|le|il|de|het) \w+ (?:is|are|ist|sind|es|est|esta|e) )[^.;!?])*$/;
const PAST =
  /\b(?:years? ago|months? ago|last year|last month|decades? ago|in (?:19|20)\d\d|in the past|when i was (?:a|young|little|\d)|as a (?:child|kid|teen)|history of|previously|used to|had (?:a|my) (?:heart attack|stroke|seizure) (?:in|at|last)|family history|survived|vor (?:\w+ )?(?:jahr(?:en)?|monat(?:en)?)|letztes jahr|hace (?:\w+ )?(?:anos?|mes(?:es)?)|el ano pasado|il y a (?:\w+ )?(?:ans?|mois)|l'annee derniere|(?:anos?|mes(?:es)?) atras|ano passado|(?:ann[oi]|mes[ei]) fa|l'anno scorso|(?:jaar|maand(?:en)?) geleden|vorig jaar)\b/;
const NOWADAYS =
  /\b(?:now|today|tonight|since (?:this|last|yesterday)|jetzt|heute|seit (?:heute|gestern)|ahora|hoy|desde (?:hoy|ayer|anoche)|maintenant|aujourd'hui|depuis (?:hier|ce)|agora|hoje|desde ontem|adesso|oggi|da (?:ieri|oggi)|nu|vandaag|sinds gisteren)\b/;
const BEGAN =
  /\b(?:start\w*|began|begun|begonnen|angefangen|empece|empezo|commence|comecei|iniziat\w*|cominciat\w*)\b.*/g;
const GENERAL =
  /\b(?:what (?:is|are|causes|does|would)|how (?:is|are|does|do (?:doctors|nurses|paramedics|medics|hospitals)|common|dangerous)|why (?:do|does|is|are)|how (?:do|can|should|could) (?:i|we|you) (?:store|prevent|avoid|keep|childproof|protect|learn)|where can (?:i|we) (?:take|learn|book)|what to do (?:when|if) (?:some|any)|(?:first[- ]aid|cpr) (?:course|class)|symptoms of|signs of|difference between|if (?:i|someone|anyone|somebody|a person|my \w+) ever|in case (?:i|of|someone)|what if|in general|hypothetical\w*|for (?:a|my) (?:class|course|exam|essay|novel|paper|presentation)|textbook|i read (?:that|about)|i'm reading|afraid of (?:having|getting)|worried about getting|wie (?:messen|erkennen|beurteilen|prufen) (?:die )?(?:arzte|pfleger|sanitater)|como (?:miden|evaluan|saben) l[oa]s (?:medic|enfermer)\w+|comment (?:les )?(?:medecins|infirmi\w+|soignants)|como (?:[oa]s )?(?:medicos|enfermeir[oa]s)|come (?:fanno|misurano|valutano) (?:i medici|gli infermieri)|hoe (?:meten|beoordelen) (?:artsen|verpleegkundigen)|was ist|was sind|(?<!\bdit )(?<!\bdice )que es|(?<!\bdit )que son|qu'est-ce que|o que e|cos'e|che cos'e|wat is|wat zijn|definition|definicion)\b/;
const ASIDE =
  /\b(?:(?:first[- ]aid|cpr) (?:course|class|training) (?:tomorrow|tonight|today|next|this|on)|erste-hilfe-kurs|curso de primeros auxilios|(?:cours|formation) (?:de |aux )?(?:secourisme|premiers secours)|curso de primeiros socorros|corso di primo soccorso|ehbo-?(?:cursus|les)|(?:exam|quiz|test|osce|nclex|usmle|board|protocol) (?:question|scenario|case)|(?:case|patient|training|practice|exam) (?:scenario|vignette)|scenario\s?[:#\d]|for (?:an|my|the|a) (?:\w+ ){0,3}(?:exam|quiz|scenario|case study|essay|novel|screenplay)|(?:writing|novel|story|screenplay|my character)\b.{0,30}\b(?:question|quiz|character|scene|drinks|has)|(?:emt|paramedic|nursing|medical|med) student|prufungsfrage|fallbeispiel|fur (?:die|meine|eine) (?:prufung|klausur)|im (?:examen|erste-hilfe-kurs)|pregunta de examen|caso clinico|para (?:un|el|mi) (?:examen|parcial|simulacro)|question d'examen|cas clinique|pour (?:un|mon|l'|le) ?(?:examen|partiel|concours)|caso clinico|para (?:a|uma|minha) (?:prova|faculdade)|questao de prova|per (?:l'|un |il |il mio )(?:esame|tirocinio)|domanda d'esame|tentamenvraag|examenvraag|voor (?:mijn|het|een) (?:examen|tentamen)|casus)\b|国家試験|試験の?問題|症例問題|考试题|考題|考试的|病例题|案例题|परीक्षा (?:का|में|के)|(?:سؤال|اختبار|امتحان) (?:في|الاختبار|التمريض|تمريض|امتحان|الطب)|حالة سريرية|\b(?:my question is (?:just |only |simply )?(?:about |what |how |why |whether )|i(?: just|'m just)? (?:want|would like|wanted) to (?:know|understand) (?:what|how|why)|nursing student|medical student|ich mochte nur wissen|solo quiero saber que|je voudrais savoir ce que)/;
const PERSONAL =
  /\b(?:i|i'm|i've|im|me|my|he|he's|she|she's|his|her|him|we|our|us|they|husband|wife|mother|father|mom|mum|dad|son|daughter|baby|friend|partner|brother|sister|neighbou?r|grand\w+|child|kid|ich|mein\w*|mir|mich|er|sie|yo|mi|mis|me|tengo|siento|tiene|el|ella|je|j'ai|mon|ma|mes|il|elle|eu|meu|minha|(?:ogl|kiz|es|anne|baba|kari|koca)\w*|benim?|bende|moj\w*|moja|mam|mnie|jest|min|mitt|jag|hon|han|sie ist|wife's|pregnant|took|feeling|has been|bub|bubs|bubba|nan|gran|hubby|flatmate|roommate|housemate|coworker|colleague|uncle|aunt|cousin|toddler|newborn|kiddo|boyfriend|girlfriend|(?:minutes|hours?|mins) ago|all of a sudden|right now|yo|year old|unser\w*|unsere\w*|nuestr\w+|notre|nossa?|nostr\w+|ons|onze|estou|tenho|ele|ela|io|mio|mia|ho|lui|lei|sto|ik|mijn|hij|zij|haar|zijn)\b/;
const IN_CARE =
  /\b(?:(?:i'm|i am|we're|we are|he's|she's|is|are|currently) (?:already )?(?:in|at) (?:the|a) (?:er|emergency room|hospital|a&e|icu|ward)|called (?:911|999|112|an ambulance|the ambulance)|doctor (?:said|told|wants|gave|prescribed|started)[^.?!]{0,20}(?:injections?|shots|doses|vaccin\w*)|ambulance is|paramedics (?:are|have)|(?:discharged|back|home) from the (?:er|hospital|emergency))\b/;

/** Scripts whose words are not ASCII: whoever writes them tells of somebody unless these say otherwise. */
const OTHER_SCRIPT = /[\u0400-\u04ff\u0600-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7a3]/;
const OTHER_GENERAL =
  /とは(?:何|なん|[?？])|症状(?:は何|を教え)|原因は何|もし.{0,20}(?:たら|場合)|什么是|有什么症状|有哪些症状|症状有哪些|如果.{0,12}怎么办|क्या होता है|के लक्षण क्या|लक्षण बता|अगर कभी|ما هي (?:اعراض|علامات)|ما هو|ماهي|اعراض .{0,12}(?:ايش|شو|ايه)|что такое|какие симптомы|증상(?:은|이) (?:뭐|무엇)|이란/;
const OTHER_PAST =
  /年前|か月前に|ヶ月前に|昔|去年|个月前|年に|साल पहले|महीने पहले|पिछले साल|قبل سن|من سنوات|العام الماضي|лет назад|в прошлом году|년 전|작년/;
/** "熱はありません", "बुखार नहीं है": the denial follows. */
const DENIED_AFTER =
  /^(?:ありません|ないです|なし)|^.{0,5}(?:[はもが](?:ありません|ないです|なし)|नहीं(?: (?:है|हैं|हुआ|हो)|(?=[,।.!?\n]|$))|없(?:어|습|고|는))/;
const DENIED_CLOSE =
  /(?:没有|沒有|没|無|无|不|غير|بدون|بلا|ولا|مفيش|مافيش|ليس|ما في|ما عنده|ما عندها|без|нет|не)\s?$/;

function isPresentElsewhere(text: string, hit: Span): boolean {
  const sentence = sentenceAt(text, hit.start);
  const whole = text.slice(sentence.start, sentence.end);
  if (OTHER_PAST.test(whole) || OTHER_GENERAL.test(whole)) return false;
  if (DENIED_AFTER.test(text.slice(hit.end, hit.end + 12))) return false;
  return !DENIED_CLOSE.test(text.slice(Math.max(0, hit.start - 9), hit.start));
}

/** "No para de vomitar", "won't stop bleeding": the denial says that it goes on. */
const KEEPS_ON =
  /\b(?:no (?:para|deja|paro) de|n'arrete pas de|ne cesse de|nao para de|non smette di|non fa che|(?:can't|won't|doesn't|not) stop\w*|(?:sin|sem) parar|senza (?:sosta|controllo|fermarsi)|sans (?:arret|s'arreter)|ohne (?:pause|ende)|zonder (?:ophouden|stoppen))(?=[\s,.])/g;

/** "I can't sleep and my chest hurts": a denial ends at the last "and". */
function lastPart(words: string): string {
  return (
    words
      .replace(KEEPS_ON, ' ')
      .split(/\b(?:and|und|y|et|e|en)\b/)
      .at(-1) ?? words
  );
}

/**
 * The words of a sign with an object that makes another thing of them: "end it with my boyfriend", "en finir avec mes
 * boutons", "stopped breathing exercises", "想死你了".
 */
const OF_OTHER = new RegExp(
  [
    '(?:end|ending) (?:it|things|it all) with (?:him|her|them|(?:my|our) (?!life|pills|med|gun|belt|car))',
    'have a plan (?:to|for) (?!die|kill|end|hurt|hang|do |overdose|jump|take|shoot|cut|tonight|my (?:death|suicide))',
    'jump off (?:an?|the|my) (?:\\S+ ){0,3}(?:board|dock|boat|pier|couch|sofa|bed|trampoline|swing|box|chair|step)',
    'cut deep(?:ly)? (?:green|fried)',
    'stopped breathing (?:exercises?|techniques?|treatments?|through)',
    'overdosed? on (?:chocolate|candy|sweets|sugar|cheese|carbs|food|cake|pasta|pizza|tv|netflix|sun)',
    "(?:envie d')?en finir avec (?!(?:la|ma|cette) vie|tout|moi|mes jours)",
    'acabar con todo (?:el|lo|ese|este)|acabar com tudo (?:o |a |que)',
    'quiero desaparecer (?:el|la|los|las|mi|mis|est[aoe]s?) |quero sumir com ',
    'farla finita con (?!la vita|tutto|me)|er een eind aan maken, aan ',
    '想死(?:你|妳|他|她)|消えたい(?:くらい|ほど|ぐらい)|(?:ابي )?اموت (?:من|في|علي) ',
  ].join('|'),
  'y',
);
/** "I could kill my boss": of another than oneself. */
const KILL_OTHER = /\b(?:meinen|meine|den|diesen|ihn) (?:\S+ )?$/;

function isOfOther(text: string, { start, end }: Span): boolean {
  OF_OTHER.lastIndex = start;
  return (
    OF_OTHER.test(text) ||
    (text.slice(start, end) === 'umbringen' && KILL_OTHER.test(text.slice(Math.max(0, start - 40), start)))
  );
}

/** "Je ne sens plus mes fesses", "no wet diaper, sunken eyes": what a sign itself denies denies nothing behind it. */
function withoutOwnDenials(text: string, hits: Hits): string {
  let words = text;
  for (const spans of hits.values())
    for (const { start, end } of spans)
      if (end - start > SHORTEST && DENIED.test(text.slice(start, end)))
        words = `${words.slice(0, start)}${'~'.repeat(end - start)}${words.slice(end)}`;
  return words;
}
/** A denial alone is no sign. */
const SHORTEST = 6;

/** `words`: the same without the denials of signs. `text`: the turn, folded; in Portuguese without `no`, which is "in the" there. */
function isPresent(text: string, words: string, hit: Span): boolean {
  if (isOfOther(text, hit)) return false;
  if (OTHER_SCRIPT.test(text.slice(hit.start, hit.end))) return isPresentElsewhere(text, hit);
  const sentence = sentenceAt(text, hit.start);
  const whole = text.slice(sentence.start, sentence.end);
  const clause = clauseAt(text, hit.start);
  // "Started it two months ago, now I have a fever": it goes on, and past is what stands in the clause itself.
  const told = NOWADAYS.test(whole) ? text.slice(clause.start, clause.end).replace(BEGAN, '~') : whole;
  if (PAST.test(told)) return false;
  if (
    DENIED.test(lastPart(words.slice(clause.start, hit.start))) ||
    DENIED_LIST.test(words.slice(sentence.start, hit.start))
  )
    return false;
  return (
    !NOBODY.test(text.slice(clause.start, hit.start)) && !GENERAL.test(text.slice(sentence.start, hit.start))
  );
}

/** "Nobody was bitten", right before the sign; "nobody can wake him" tells one. */
const NOBODY =
  /\b(?:nobody|no one|none of us|niemand|keiner|nadie|personne n'(?:a|est)|ninguem|nessuno)\s(?!can\b|could\b|kann\b|puede\b|peut\b|pode\b|puo\b|kan\b)(?:\p{L}+\s){0,2}$/u;

const ASKED = /[?？؟]\s*$|क्या|吗|嗎|ですか|ますか|\bهل\b/;

function isAsked(text: string, hit: Span): boolean {
  const { start, end } = sentenceAt(text, hit.start);
  return ASKED.test(text.slice(start, end));
}

/** Something that is happening, in a turn that names nobody: "3 wk old, rectal temp 100.9". */
const HAPPENING =
  /\b(?:now|today|tonight|yesterday|since|ago|keeps|suddenly|started|by mistake|can't|won't|hours?|minutes?|last (?:night|week)|all (?:night|day|morning)|this morning|days|weeks|after birth|stung|struck|splashed|bitten|burn(?:ed|t)|swallowed|gasping|swelling|hurts|feels|fell|woke|coughing up|pounding|threw up|throwing up|passed out|came on|bleeding|noticed)\b|\d/;

/** English headings ("Choking - unconscious adult") name nobody; in other languages the verb does it. */
function isOfSomebody(text: string, language: string | undefined): boolean {
  if (PERSONAL.test(text) || OTHER_SCRIPT.test(text)) return true;
  return language !== 'en'
    ? !text.trimEnd().endsWith('?') || SINCE.test(text)
    : HAPPENING.test(text) && !HEADING.test(text);
}
/** The same in languages whose verbs name nobody: "Seit zwanzig Minuten …". */
const SINCE =
  /\b(?:seit|gestern|desde|ayer|anoche|depuis|hier soir|ontem|da (?:\w+ )?(?:minuti|ore|ieri|stamattina)|sinds|gisteren)\b/;
const HEADING = /^(?:what (?:to do|is|are|causes)|how to|do i need|is there|who |when |where )/;

/** The emergency that the user's turn describes as present, the first row that fits; cost is linear in the turn. */
export function redFlagIn(reading: Reading): RedFlag | undefined {
  const turn = reading.text.slice(0, MAX_TURN);
  const text = reading.language === 'pt' ? turn.replace(/\bno\b/g, '  ') : turn;
  const hits = withFigures(text, lexicon.scan(reading, 0, text.length));
  if (hits.size === 0 || !isOfSomebody(text, reading.language) || ASIDE.test(text) || IN_CARE.test(text))
    return undefined;
  const words = withoutOwnDenials(text, hits);
  const present = new Map<number, readonly Span[]>();
  const presentOf = (id: number): readonly Span[] => {
    let list = present.get(id);
    if (!list) {
      list = (hits.get(id) ?? []).filter((hit) => isPresent(text, words, hit));
      present.set(id, list);
    }
    return list;
  };
  for (const { row, groups, unless, reach } of rows) {
    if (!groups.every((id) => hits.has(id)) || (unless !== undefined && hits.has(unless))) continue;
    const told = row.stated ? (id: number) => presentOf(id).filter((hit) => !isAsked(text, hit)) : presentOf;
    if (isTold(groups, told, reach, reach < MAX_TURN && !row.distinct)) return row;
  }
  return undefined;
}

/** Every sign is present, near the first one, and not one word stands for two. */
function isTold(
  groups: readonly number[],
  presentOf: (id: number) => readonly Span[],
  reach: number,
  lenient: boolean,
): boolean {
  const [first, ...others] = groups;
  if (first === undefined) return false;
  return presentOf(first).some((span) => {
    const near = others.map((id) => presentOf(id).filter((one) => Math.abs(one.start - span.start) <= reach));
    return near.every((list) => list.length > 0) && areDistinct([presentOf(first), ...near], lenient);
  });
}

/** Not one word for two signs; of small words (`lenient`) one may be both the sign and how bad it is. */
function areDistinct(lists: readonly (readonly Span[])[], lenient: boolean): boolean {
  if (lists.length < 2) return true;
  const starts = new Set(lists.flatMap((list) => list.map((span) => span.start)));
  return starts.size >= Math.max(2, lists.length - (lenient ? 1 : 0));
}
