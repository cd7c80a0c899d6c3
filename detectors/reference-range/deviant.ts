import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isBounded } from './statement.ts';
import { NORMAL, SICK, WITHOUT } from './words.ts';

/** Illness, grades, treatment, strain and single results: what a sentence says of these is no range of the healthy. */

const LATIN = [
  // en
  'high(?!-density|[- ]sensitiv)\\w*|low(?!-density|-dose)(?:er|ers|est)?|elevat\\w*|raised|increas\\w*|decreas\\w*|reduc\\w*|drop(?:s|ped|ping)?|falls?(?! (?:between|within|in|into|inside|somewhere|anywhere))|fell|rises?|peaks?|mild\\w*|moderate\\w*|severe\\w*|(?<!(?:this|that|any|your) )stages?|grades?|class(?= [iv\\d])|border\\w*|pre-?diabet\\w*|deficien\\w*|overweight|obes\\w*|an(?:a?)emi[ac]\\w*|leuka?emi\\w*|isch\\w*|diuretics?|on (?:that|this) \\w+|drugs?|medic(?:ine|ation)s?|antibiotic\\w*|steroids?|acidosis|alkalosis|sepsis|infect\\w*|viral|bacterial|inflamm\\w*|gout|disease|syndrome|pcos|copd|failure|attack|cancer|tumou?r|transfus\\w*|trigger\\w*|thresholds?|targets?|goals?|aim(?:s|ed)?|treat(?! \\d)\\w*|therap\\w*|tablets?|infusion|add|exercis\\w*|runn\\w*|walk\\w*|workout|training|sprint|athlet\\w*|allen[aoi]\\w*|entren\\w*|trein[ae]\\w*|trains?|trained|entrain\\w*|trainier\\w*|altitud\\w*|(?:at|auf|a|en|op) \\d[\\d.,]* ?m(?:et(?:er|re)s?)?|altura|altitudine|la paz|cus?co|lhasa|sport\\w*|marathon|symptoms?|seizures?|solution|saline|milk|juice|food|foods|cup|danger\\w*|emergency|critical\\w*|toxic\\w*|(?:your|my|her|his|the) (?:result|reading|level|test|value)s? (?:is|was|were|shows?|of)|was(?! (?:das|den|der|die|ihr|ihre|sie|es|man|als)\\b)|were|has|had|patients?|poison\\w*|alcohol|coma|shock|icu|fever|jaundice\\w*|gelbsucht|ikter\\w*|icter\\w*|jaunisse|itter\\w*|geelzucht|suggests?|indicates?|diagnos\\w*|considered(?! (?:to be |as )?(?:normal|healthy|typical|ideal|optimal|desirable|favou?rable|good|satisfactory|negative|fine|okay|the norm|adequate|accept\\w*|sufficient|safe|within|unremarkable|reassuring))|warfarin|statin\\w*|(?<!fasting |serum |normal |typical )insulin(?! levels?| range|:| is)|bloodless|drowning|altitude|(?:can|may|might) (?:still|even)|bleed\\w*|reach\\w*|spik\\w*|surgery|operation',
  // de
  'hoch\\w*|hoh(?:er|e|en|es)|erhoht\\w*|niedrig\\w*|leichte?[rnsm]?|mittel(?:grad|schwer)\\w*|schwer\\w*|stark\\w*|\\w*mangel|blutarm\\w*|\\w*anami\\w*|leukamie|medikament\\w*|entwasser\\w*|infekt\\w*|\\w*entzund\\w*|\\w*vergiftung|gicht\\w*|\\w*krank\\w*|\\w*infarkt\\w*|fieber\\w*|\\w*leber\\w*|\\w*ziel\\w*|sink\\w*|steig\\w*|behandl\\w*|grenz(?:wertig|bereich)\\w*|stadium|treppe\\w*|lauf(?:en)?|jogg\\w*|belastung\\w*|anstreng\\w*|bewegung|patient\\w*|(?:gilt|gelten) als(?! (?:normal|gesund|ub|ausreich|unauff|optimal))|schwindel|ohnmacht|blutung\\w*|bluten|erreich\\w*|\\w*sport\\w*|operation\\w*|komplikation\\w*',
  // romance
  'alterad[oa]s?|alteree?s?|alterat[oaie]|alt[oae]s?|alti|elevad\\w*|baj[oa]s?|leves?|moderad\\w*|graves?|sever\\w*|\\w*anemi\\w*|anemie|hiper\\w*|hipo\\w*|hyper\\w*|hypo\\w*|iper\\w*|ipo\\w*|infec\\w*|inflam\\w*|gota|enfermed\\w*|insufic\\w*|insuff\\w*|objetivo\\w*|metas?|tratam\\w*|trattam\\w*|ejercicio\\w*|exercicio\\w*|esercizi\\w*|correr|corrida|esfuerzo|esforco|sforzo|effort|elevat[oaie]|bass[oaie]s?|liev[ei]|moderat[oaie]|gravi|gott[ao]|goutte|malatt\\w*|maladi\\w*|doenca\\w*|infezion\\w*|infiamm\\w*|obiettivo|objectif\\w*|cibles?|vise[rz]?|terapi\\w*|traitem\\w*|eleve\\w*|haute?s?|basse?s?|legere?s?|moderee?s?|infarct\\w*|infart\\w*|fruste|febbre|fievre|febre|fiebre|parle de|se habla de|fala-se|si parla|considera\\w*(?:-se)?(?![-\\w])(?! (?:\\w+ )?(?:norma|san|saud|saluda|adequad|adecuad|aceit|acept|accett|adegu|ideal|desej|suf|optim|otim|ottim))|clasifica\\w*|corresponde?|corrisponde|pacientes?|pazient[ei]|deficit\\w*|deficien\\w*|carenza|carencia|carence|sangra\\w*|saign\\w*|sanguin(?:a|ament\\w*)|alcanza\\w*|atteint|atteindre|atinge|raggiung\\w*|cirug\\w*|cirurg\\w*|chirurg\\w*|complica\\w*|deport\\w*|esport\\w*|medicament\\w*|farmac\\w*|medicin[ae]s?|diuretic\\w*|diuretique\\w*|sube\\w*|sobe\\w*|sale|baix[oa]s?',
  // nl
  'hoog|hoge|verhoogd\\w*|laag|lage|verlaagd\\w*|lichte?|matige?|ernstig\\w*|bloedarm\\w*|jicht\\w*|ziek\\w*|streef\\w*|streven|behandel\\w*|inspann\\w*|hardlop\\w*|tekort|bloed(?:t|ing\\w*)|operatie|sport\\w*|stijgt|daalt|koorts|ontsteking\\w*',
];
const OTHERS =
  '(?:未満|以下|以上)の(?:方|人|患者)|超重|过重|過重|肥胖|肥満|मोटापा|زيادة الوزن|السمنة|海拔|拉萨|拉薩|西藏|標高|पहाड़|ऊँचाई|الجبال|المرتفعات|高(?!密度|齢)|低(?!密度)|軽症|軽度|中等|重症|[症病炎]|感染|貧血|贫血|治療|治疗|目標|目标|運動|运动|走|跑|(?<!以)[上下]が|増|減|患者|痛風|痛风|发作|発作|轻|中度|重度|升|降|增|减|缺|不足|出血|手術|手术|達す|达到|超过|超え|合併症|并发症|前期|发热|发烧|उच्च|ज़्यादा(?!तर)|ज्यादा(?!तर)|अधिक(?!ांश|तर)|कम(?!\\S| (?:उम्र|आयु))|हल्क|मध्यम|गंभीर|एनीमिया|रोग|बीमारी|संक्रमण|सूजन|लक्ष्य|इलाज|कसरत|व्यायाम|दौड़|गठिया|बढ़|घट|मधुमेह|डायबिटीज|मरीज|बुखार|مرتفع|ارتفاع|منخفض|انخفاض|خفيف|شديد|فقر|مرض|التهاب|عدوي|هدف|علاج|تمرين|رياض|الجري|نقرس|السكري|نزيف|جراح|يصل|حمي|المتوسط';
const DEVIANT = new RegExp(`\\b(?:${LATIN.join('|')})\\b|${OTHERS}`);

/** "After eight hours without food": of the healthy. */
const UNFED = /\bwithout (?:any )?(?:food|juice|milk|eating)\b|\bnothing to eat\b/g;
/** "Apnoea-hypopnoea index": what is measured has a name that tells of illness. */
const OWN_NAME =
  /\blower (?:reference )?limits?\b|\bapn\p{L}*(?:[- ](?:et )?(?:hyp|hip|ip)\p{L}*)?|lebersteif\p{L}*|elastographie der leber|menstrual bleeding|sangrado menstrual|saignements menstruels|sangramento menstrual|妊娠糖尿病|妊娠期糖尿病|無呼吸低呼吸|呼吸暂停低通气|低密度|低糖化/gu;
/** "No, that is not high: normal is …". */
const NEITHER =
  /\b(?:not|n't|isn't|nor|neither) (?:\w+ )?(?:high|low|raised|elevated|reduced|anaemi[ac]|anemi[ac]|dangerous)(?: (?:or|nor) (?:too )?(?:high|low))?|\b(?:nicht|weder) (?:\w+ )?(?:hoch|niedrig|erhoht|erniedrigt)(?: noch (?:zu )?\w+)?|\bno (?:es|esta) (?:\w+ )?(?:alt[oa]|baj[oa]|elevad[oa])|\b(?:n'est|pas) (?:\w+ ){0,2}(?:haute?|basse?|bas|elevee?)|\bnao (?:e|esta) (?:\w+ )?(?:alt[oa]|baix[oa]|elevad[oa])|\bnon e (?:\w+ )?(?:alt[oa]|bass[oa]|elevat[oa])|\bniet (?:te )?(?:hoog|laag|verhoogd|verlaagd)|不(?:算)?[高低]|[高低]くは?(?:ない|ありません)|(?:ज़्यादा|ज्यादा|अधिक|कम) नहीं|(?:ليس|ليست|غير) (?:مرتفع|منخفض)\S*/g;
/** A bound, no grade: "8 g/dL या उससे ज़्यादा", "15 mg/dL or higher", "niedriger als", "低于250". */
const OR_MORE =
  /कम से कम|या (?:उससे |इससे )?(?:ज़्यादा|ज्यादा|अधिक|कम)|\d\D{0,24}? से (?:ज़्यादा|ज्यादा|अधिक|कम)(?! (?:होने|हो जा))|(?<=\d\D{0,24})\bor (?:higher|lower)|\b(?:higher|lower) than(?= (?:about |around )?\d)|\b(?:niedriger|hoher) als(?= \d)|\boder (?:hoher|niedriger)|\bmas (?:alto|bajo) (?:de|que)(?= \d)|\b(?:lager|hoger) dan(?= \d)|\bof (?:lager|hoger)|[低高](?=[于於][\s*]*\d)|(?:不)?(?:超过|超過)(?=[\s*]*\d)|不低于/g;

/** "A healthy adult has": nobody's result. */
const HEALTHY_HAS =
  /\b(?:lab(?:oratory)?|hospital|clinic|country|guideline|everyone) has\b|\b(?:healthy|normal|average|typical|most) (?:\w+ ){0,3}(?:has|have)\b/g;

/** "At low risk": of the healthy. */
export const LOW_RISK =
  /\b(?:with |at |of )?(?:an? )?(?:low|lower|average)[- ](?:\w+ )?risk\b|\b(?:mit )?niedrige\w* (?:[\w-]+)?risiko|\b(?:con )?bajo riesgo|\brisque (?:cardiovasculaire )?(?:faible|bas)|\bfaible risque|\b(?:com )?baixo risco|\b(?:con )?basso rischio|\b(?:con )?rischio basso|\b(?:met )?(?:een )?laag risico|低リスク|低风险|低危|कम जोखिम|منخفض الخطورة|منخفضي الخطورة/g;

/** Whether words name illness, a grade or treatment. */
export function isDeviantWords(words: string): boolean {
  return DEVIANT.test(
    words
      .replace(WITHOUT, ' ')
      .replace(UNFED, ' ')
      .replace(OWN_NAME, ' ')
      .replace(NEITHER, ' ')
      .replace(OR_MORE, ' ')
      .replace(LOW_RISK, ' ')
      .replace(HEALTHY_HAS, ' '),
  );
}

/** "4.5–10", not "at least 4.5 and at most 10". */
const DASH = /^[\d.,]+\s?[-–—~〜]/;

/** "They are higher than later on: at birth 14 to 20 is normal": behind the colon it is said of whom and that it is normal. */
function newPart(text: string, start: number, at: number): number {
  const colon = text.lastIndexOf(': ', at);
  if (colon - start < LEAD || SICK.test(text.slice(start, colon))) return start;
  return NORMAL.test(text.slice(colon, at)) ? colon + 1 : start;
}
/** A label is shorter. */
const LEAD = 24;

/** Up to the end of the clause that holds the figure: what comes behind may be about those who differ. */
export function isDeviant({ reading: { text }, start, end }: Scene, quantity: Quantity): boolean {
  // Of a body mass index it is by square metre.
  if (quantity.unit?.id === 'kg' && !/^\s?\/\s?m/.test(text.slice(quantity.end, quantity.end + 4)))
    return true;
  // "No vitamin K below 4.5–10": what is done there, no range of the healthy.
  if (quantity.range && DASH.test(text.slice(quantity.start, quantity.end)) && isBounded(text, quantity))
    return true;
  // A row of a table says in its last cell what it means.
  const { end: clauseEnd } = clauseAt(text, quantity.start);
  // "(a little lower in men)": a bracket behind the figure is about others.
  const bracket = text.slice(quantity.end, clauseEnd).search(/[(（]/);
  const stop = text[start] === '|' ? end : bracket < 0 ? clauseEnd : quantity.end + bracket;
  // "Below 30 the stores are low; most laboratories list 30 to 300": the clause before is about those.
  const from = Math.max(
    start,
    text.lastIndexOf(';', quantity.start) + 1,
    newPart(text, start, quantity.start),
  );
  return isDeviantWords(text.slice(from, stop));
}
