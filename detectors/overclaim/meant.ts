/**
 * Absolute words that promise nothing of a treatment: a rule for a circumstance ("in pregnancy: zero"), an order with its
 * reason ("never stop it: seizures come back"), a number that always works, pure juice, a risk that nobody calls zero.
 * On folded text, in every language at once: the words do not collide.
 */

/** "Under 18 and in pregnancy", "femmes enceintes", "bei Schmerzen": for whom or when the rule holds, no outcome. */
const CIRCUMSTANCE =
  /(?:^|[\s(*|-])(?:in|during|while|when|if|under|with|women|people|(?:in der|bei|wahrend|mit|trotz|gegen|vor)(?: (?:der|einer|starken?|akuten?))?|frauen|schwangere?|(?:en|durante|con|para|contra|y)(?: (?:el|la|un|una))?|mujer(?:es)?|(?:pendant|en|avec|apres|pour|contre)(?: (?:la|une|les))?|femmes?|(?:na|no|durante(?: [ao])?|com|em|e)|mulher(?:es)?|(?:in|con|durante(?: la)?)|donn[ae]|(?:bij|tijdens|met|voor)(?: (?:de|een|hevige))?|vrouw(?:en)?)[\s*]+$/;
/** "Pregnant or breastfeeding: zero": opens the line. */
const PREGNANCY =
  /^(?:pregnan\w+|schwanger\w*|embaraz\w*|enceinte\w*|grossesse\w*|gravid\w*|incinta|zwanger\w*|حمل|怀孕|妊娠|गर्भ)/;
const OPENS = /(?:^|[\n|.:;])[\s*#|•\d.)-]*(?:ال)?$/;
const FOR_WHOM = /^[^.;\n]{0,50}?[:：] ?\**$/;

/** "Allergic to penicillin: never": the order for a case. */
const NEVER = /^(?:never|nie|niemals|nunca|jamas|jamais|mai|nooit)$/;

/** What a test never shows. */
const EXCLUDES =
  /rules? (?:it |this |that )?out\b|exclude[sd]?\b|\b(?:schlie(?:ss|ß)t|descarta[nr]?|excluy\w+|exclut|excluent|elimine|exclui|esclud\w+|sluit)\b|ينفي|يستبعد|नकार|排除|否定/;

/** "It does not protect from other infections at all". */
const NO_EFFECT =
  /(?:schutz\w*|hilft|wirkt) (?:\S+ ){0,2}(?:uberhaupt|gar) nicht|(?:beschermt|helpt) (?:\S+ ){0,3}(?:helemaal|totaal) niet|効果(?:が|は)(?:一切|全く|まったく)?(?:ありません|ない)|(?:没有|無|无)(?:任何)?(?:保护|作用|效果)/;

/** "Alcohol: zero, the whole pregnancy": how much of something is allowed. */
const OF_SOMETHING = /(?:^|[\n;.])[\s*#•\d.)|-]*\p{L}[^:：\n.;]{1,30}[:：]\**\s*$/u;
const NAUGHT = /^(?:null|zero|cero|nul|nulla|niente|rien|nada|none|零|ゼロ|शून्य|صفر)$/;

export function isCircumstance(words: string, outcome: RegExpExecArray, total: RegExpExecArray): boolean {
  if (NAUGHT.test(total[0]) && total.index < outcome.index && OF_SOMETHING.test(words.slice(0, total.index)))
    return true;
  const before = words.slice(0, outcome.index);
  if (CIRCUMSTANCE.test(before)) return true;
  const behind = words.slice(outcome.index + outcome[0].length, total.index);
  if (NEVER.test(total[0]) && /[:：]/.test(behind)) return true;
  if (EXCLUDES.test(words) || NO_EFFECT.test(words)) return true;
  if (!PREGNANCY.test(outcome[0])) return false;
  return (
    /(?:اثناء|خلال|في|فترة) (?:ال)?$/.test(before) ||
    (total.index > outcome.index && (FOR_WHOM.test(behind) || (OPENS.test(before) && behind.includes(':'))))
  );
}

/** "Never stop it on your own: seizures come back": what comes of the contrary. */
export function isReason(words: string, total: RegExpExecArray, outcome: RegExpExecArray): boolean {
  return (
    total.index < outcome.index && /[:;]/.test(words.slice(total.index + total[0].length, outcome.index))
  );
}

/** A telephone number, a card or a prescription that works everywhere. */
const SERVICE =
  /(?<![\d.,])(?:0?15|17|18|10[0-9]|11[0-9]|116 ?\d{3}|12[0-3]|14[0-5]|19[0-9]|9(?:11|33|88|95|97|98|99)|000|0800|0900|1177|1450)(?![\d.,]| ?(?:%|mg|ml|mcg|µg|g\b|kg|mmol|iu\b|days?\b|tage\b|weeks?\b))|\b(?:phone|hotline|helpline|notruf\w*|rufnummer|telefon\w*|numero|nummer|simkaart|prescription|rezept|receta|ordonnance|ricetta|tessera|insurance card)\b|热线|电话|番号|नंबर|رقم/;
const WORKS = /work|funktion|gilt|gelt|funciona|fonctionn|marche|funziona|werk|有效|つなが|効|काम|يعمل/;

/** Things that are wholly of something. */
const PURE =
  /100 ?(?:%|percent|prozent|por ?ciento|por cento|procent)[- ]?(?:pure? |reiner? |puro |pur |naturale? )?(?:fruit|juices?|jus|saft|fruchtsaft|zumo|jugo|suco|sumo|succo|sap|vruchtensap|coton|cotton|baumwolle|algodon|algodao|cotone|katoen|oxygen|sauerstoff|oxigen\w*|oxygene|ossigeno|zuurstof|whole|vollkorn|integral|wool|alcohol|alkohol|coffee|cocoa|of (?:the )?(?:daily|your|energy|dv)|果汁|纯棉|棉|氧|酒精|ジュース|綿|酸素|जूस|सूती|عصير|قطن)/;

/** Nobody calls the risk zero, or it is of HIV that cannot be detected (CDC, undetectable = untransmittable, 2024-04). */
const ZERO = /zero|\bnul\w*|cero|零|ゼロ|शून्य|ज़ीरो|صفر|\b0 ?%/;
const NO_SUCH =
  /^[^.;:\n]{0,24}?(?:(?:doesn't|does not|don't) exist|never exists?|gibt es (?:\p{L}+ ){0,2}(?:nicht|nie|kein\p{L}*)|no existe|n'existe|non esiste|nao existe|bestaat (?:\p{L}+ ){0,2}niet|不存在|(?:という|いう)(?:こと|もの|わけ)?は|はありえ|は存在し|जैसी|नहीं होत|غير موجود)/u;
const NOT_ZERO =
  /(?:\b(?:no|not|never|nothing|none|kein\w*|nicht|nie|ningun\w*|nunca|aucun\w*|ne|pas|sans|sin|sem|senza|nenhum\w*|nao|nessun\w*|non|geen|niet|nooit|zonder|ohne)\b|n't\b)[^.;:]{0,30}?(?:zero|\bnul\w*|cero|\b0 ?%)|(?:不|没有|并非)[^。,]{0,8}零|(?:ゼロ|शून्य|ज़ीरो)[^。।]{0,8}(?:ない|ません|नहीं)|(?:لا|ليس|لن)[^.،]{0,24}صفر/;
const UNDETECTABLE =
  /undetectable|untransmittable|\bu ?= ?u\b|nachweisgrenze|nicht nachweisbar|indetect\w+|non rilevabil\w+|aantoonbaar|检测不到|檢測不到|測不到|检测不出|検出限界|अनडिटेक्टेबल|पकड़ में न|غير قابل\S* للكشف|لا يمكن كشف/;

/** "Guarantees nothing for a single person"; "passiert garantiert nichts" is a promise. */
const GUARANTEES = /guarant|garant|garand|保证/;
const NOTHING =
  /^ ?(?:[^\s.,;:]+ ){0,4}?(?:nothing|little|nichts|wenig|nada|poco|rien|peu|nulla|niente|niets|weinig|pouco)(?!\p{L})|^不了/u;
const HAPPENS = /passier|gescheh|schad|spur|merk|gebeurt|schaadt/;

/** The denial behind it, where the verb stands at the end or the order is turned round. */
const DENIED_BEHIND: Readonly<Record<string, RegExp>> = {
  de: /^ (?:ist|sind|wirkt|hilft|war) (?:[^\s.;]+ ){0,3}?(?:nicht|kein\w*|nie)\b/,
  nl: /^ (?:is|zijn|werkt|was) (?:[^\s.;]+ ){0,3}?(?:niet|geen|nooit)\b/,
  hi: /^ ?(?:[^\s।,;]+ ){0,3}?(?:नहीं|न)(?=[\s।,;]|$)/,
  zh: /^[^,。;,]{0,12}?(?:不存在|并没有|沒有|并非)/,
  ja: /^[^。、]{0,12}?(?:は|も|とは|では)(?:ありません|ない|存在しません|言えません|いえません|言い切れ|限ら|限りません)/,
};

/** "Even if it is gone", "48 hours after it is gone": a case, no promise. Word order differs by language. */
const CASE_BEFORE =
  /\b(?:if|(?<!at )once|whenever|until|till|unless|as soon as|as long as|wenn|falls|sobald|bis|solange|nachdem|si|cuando|hasta que|una vez que|en cuanto|mientras|quand|lorsque|des que|jusqu'a ce que|tant que|assim que|ate que|logo que|depois que|appena|finche|dopo che|als|zodra|wanneer|totdat|zolang|nadat)\s(?:[^\s.,;:!?]+\s){0,2}$|(?:即使|即便|哪怕|就算|直到|等到|等|حتي|بعد ان|عند|حين|भले|चाहे|जब तक)[^.。،]{0,30}$|بعد $/;
const CASE_BEHIND: Readonly<Record<string, RegExp>> = {
  zh: /^[^。,;]{0,4}?(?:后|後|以后|之后|前|之前|再|才|满|\d)/,
  ja: /^[^。、]{0,8}?(?:ても|まで|てから|たら|後|前|とき|時)/,
  hi: /^ ?(?:[^\s।,]+ ){0,3}?(?:(?:तब|तक|बाद|जाएँ|जाए|जाएं|होने|हों)(?=[\s।,]|$)|पर भी)/,
  ar: /^ ?(?:ب?مدة|ل?مدة|\d(?!\d* ?[%٪]))/,
};

/** "No need to begin again", "works out at", "never more than 4", "nobody gets sent home". */
const OTHER_VERB =
  /^(?: a (?:empezar|comenzar|iniciar|contar)| out (?:at|to|as)| (?:sent|asked|turned|told|invited|charged)\b)/;
const NO_MORE = /\b(?:piu|mas|mais|more|mehr|meer|plus)$/;
const THAN = /^ (?:di|de|do que|que|than|als|dan) /;

/** What is kept secret, paid or booked by rule. */
const BY_RULE =
  /anonym|anonim|vertraulich|confiden|sigilo|privac|riservat|rembours|rimbors|reembols|erstatt|vergoed|copay|kosten|gratis|gratuit|free of charge|toll-free|\baccess|\bacceso|\bacesso|\baccesso|\bacces\b|zugang|toegang|\b(?:right to|anspruch|recht auf|derecho a|direito a|droit a|diritto a|recht op|entitled|eligib\w+)\b|\b(?:ges|auge|garantias explicitas|coverage|cobertura|couverture|copertura|dekking|insurance|versicher\w*|kasse)\b|\b(?:appointment|termin|cita|rendez-vous|afspraak|consulta|by law)\b|保密|免费|匿名|秘密|無料|गोपनीय|मुफ़्त|سري[ةه]|مجان/;

/** The side effects go away: that is what they do. */
const SIDE_EFFECT =
  /side effects?|reactions?|nebenwirk|impfreaktion|efectos? (?:secundari|advers)|effets? (?:indesirabl|secondair)|reacoes|reacciones|efeitos? (?:colatera|advers)|reazion|effetti (?:collateral|indesiderat)|bijwerking|副作用|反应|反応|दुष्प्रभाव|الاثار الجانبية/;
const GO =
  /disappear|gone|go away|weg|verschw|desaparec|disparai|spari|scompa|somem|verdw|消|なくな|चले|ठीक|تزول|تختفي/;

/** "No danger: you took one tablet too many": a word on what has happened, with no treatment that would promise it. */
const REASSURES =
  /^[\s*_#>•\d.)-]*(?:(?:sta|stia|bleib\w*|keep|stay|quedese|quedate|restez|fique) \S+[:,.] )?(?:no|zero|nessun\w*|alcun\w*|kein\w*|ningun\w*|aucun\w*|nenhum\w*|geen|没有|没有任何|没|不会有(?:任何)?|कोई|لا|لا (?:يوجد|توجد)(?: اي)?)(?: \p{L}+)?$/u;
const VERBLESS = /^\**\s*(?:[:,.;!。，：;–—-]|$)/;
const DANGER =
  /(?:dangers?|risks?|harm|gefahr|risiko|pericol\w*|rischi\w*|peligros?|riesgos?|dangers?|risques?|perigos?|riscos?|gevaar|risico\w*|危险|风险|ख़तरा नहीं|खतरा नहीं|خطر)(?: at all| whatsoever)?$/;

/** "Swollen lips: never again enalapril": an order. What never comes again must be an illness or a need. */
const NEVER_AGAIN =
  /^(?:nunca mais|nunca mas|jamais|plus jamais|mai piu|nooit (?:meer|weer)|nie (?:wieder|mehr)|never again)$/;
const COMES_BACK =
  /\b(?:te(?:ra|rao|r|m)|volt\w*|vuelv\w*|volver\w*|retorn\w*|reaparec\w*|sofr\w*|sufr\w*|sent\w*|precis\w*|necesit\w*|dor(?:es)?|dolor\w*|crises?|crisi|recai\w*|adoec\w*|enferm\w*|fum\w*|engord\w*|ronc\w*|problem\w*|sint\w*|symptom\w*|enxaqueca\w*|doen\w*|avr\w*|torn\w*|soffr\w*|ammal\w*|bisogn\w*|mal di|emicrani\w*|ingrass\w*|last|\w*pijn\w*|terug\w*|ziek\w*|nodig|rook\w*|rok\w*|klacht\w*|aanval\w*|migraine\w*|hoef\w*|voel\w*|douleur\w*|malade\w*|schmerz\w*|krank\w*|ruckfall\w*|ruckfallig|recidiv\w*|attac\w*|ataque\w*|asma|insonni\w*|diabet\w*|vai|vao|usar\w*|\w+r(?:ai|anno))\b/;

const RETURNS = /\b(?:torn|ricompar|vuelv|volt|kom|keer|recidiv|ammal)\w*/;

/** Immunity after an infection or its vaccine lasts for life (CDC Pink Book 2024-04, WHO on yellow fever 2016-07). */
const FOR_LIFE =
  /lebenslang|for life|lifelong|\ba vie\b|por vida|la vida|da vida|per sempre|tutta la vita|levenslang|终身|終身|一生|生涯|مدي الحياة|जीवन भर/;
const INFECTION =
  /hepatit|masern|measles|sarampi|sarampo|rougeole|morbillo|mazelen|varicel|windpocken|chickenpox|waterpok|gelbfieber|yellow fever|fiebre amarilla|fievre jaune|febbre gialla|febre amarela|gele koorts|rubel|rubeol|roteln|mumps|甲肝|乙肝|麻疹|水痘|黄热|黄熱|はしか|風疹|toxoplasm|after (?:the |an? )?(?:infection|recovery|illness)|uberstanden|nach (?:der|einer) (?:infektion|erkrankung|genesung)|tras la (?:infeccion|enfermedad)|apres (?:l'infection|la guerison|la maladie)|apos a (?:infeccao|doenca)|dopo (?:l'infezione|la guarigione|la malattia)|na de (?:infectie|ziekte)|بعد الشفاء|感染后|病愈后|感染後|ठीक होने के बाद|التهاب الكبد|الحصبة|الحمي الصفراء|हेपेटाइटिस|खसर|चेचक|पीले बुख/;
const SURE = /garant|100 ?%|hundert|ausnahm|exception|excepcion|eccezion|uitzonder|百分之百|100 ?प्रतिशत/;
/** Without a womb no pregnancy, without an appendix no appendicitis; smallpox was eradicated (WHO, 1980-05). */
const NO_ORGAN =
  /\b(?:(?:hyster|hister|ister|oophor|ovari|cholecyst|colecist|colecyst|append|apendic|apendec|appendic|tonsill|amigdal)\w*e[ck]tom\w*|smallpox|pocken|viruela|variole|variola|vaiolo|pokken)\b|天然痘|天花|الجدري(?! المائي)|子宫切除|子宮(?:全)?摘出|गर्भाशय निकाल|استئصال الرحم/;
const ORGAN =
  /\b(?:womb|uterus|ovar(?:y|ies)|gall ?bladder|appendix|tonsils?|gebarmutter|eierstocke?|gallenblase|blinddarm|wurmfortsatz|mandeln|utero|ovarios?|vesicula|apendice|amigdalas|ovaires?|vesicule|appendice|amygdales|ovai[ea]|cistifellea|colecisti|tonsille|baarmoeder|eierstok\w*|galblaas|amandelen)\b|子宮|卵巣|虫垂|胆嚢|胆のう|扁桃|子宫|卵巢|阑尾|胆囊|गर्भाशय|अपेंडिक्स|पित्ताशय|الرحم|المبيض|المرارة|الزائدة/;
const TAKEN_OUT =
  /\b(?:remov\w*|taken out|had \w+ (?:\w+ )?out|out(?= ?,)|entfern\w*|verwijder\w*|extirp\w*|extra[ie]\w*|quit\w+|enlev\w*|retir\w*|supprim\w*|removid\w*|tolt[aoei]|rimoss\w*|asport\w*)\b|摘出|切除|取った|निकाल|استئصال|ازالة/;
const GROWTH = /cancer|krebs|cancr|tumou?r|kank|carcin|karzin|癌|がん|कैंसर|سرطان/;

/** What was taken out of the body cannot fall ill any more. */
export const isGone = (words: string): boolean =>
  !GROWTH.test(words) && (NO_ORGAN.test(words) || (ORGAN.test(words) && TAKEN_OUT.test(words)));
/** "Cured for good in 95 % of cases": of the others it is not. */
const SHARE =
  /(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?(?:%|percent|per cent|prozent|por ciento|por cento|per cento|pour cent|procent) (?:of |der |des |de |de los |de las |dos |das |dei |delle |degli |van (?:de )?|aller )?(?:the )?(?:cases|people|patients|adults|falle\w*|patient\w*|menschen|erwachsenen|cas|casos|casi|gevallen|personnes|personas|pessoas|persone|mensen|pacientes|pazienti)/;

export const isOfSome = (words: string): boolean => SHARE.test(words);

/** "The certificate is valid for life" (WHO, International Health Regulations, annex 7, 2016-07). */
const DOCUMENT =
  /\b(?:certificat\w*|zertifikat\w*|impf(?:ausweis|nachweis|zeugnis)\w*|certificad\w*|certificaat|licen[cs]e|record|attestation|carnet)\b|証明書|证书|证明|प्रमाण|شهادة/;

function isLasting(words: string, said: string): boolean {
  if (isGone(words) || isOfSome(words) || (FOR_LIFE.test(said) && DOCUMENT.test(words))) return true;
  if (
    BY_NATURE.test(words) &&
    !SURE.test(words) &&
    !/impf|vaccin|vacun|vacin|ワクチン|疫苗|टीक|لقاح|تطعيم/.test(words)
  )
    return true;
  return FOR_LIFE.test(said) && INFECTION.test(words) && !SURE.test(words);
}

/** What heals by itself is told of nature, not promised (WHO, hepatitis A fact sheet, 2023-07). */
const BY_NATURE =
  /hepatit\w* ?[ae]\b|(?:甲|戊)(?:型)?肝|[ae]型肝炎|(?:हेपेटाइटिस|التهاب الكبد) (?:[ae]\b|[एई]|[اأ]\b)/;

/** "副作用が全くない薬はありません": nothing is like that. */
const NONE_SUCH =
  /(?:ない|ゼロの?|安全な|効く|治る)(?:薬|治療\S?|手術|方法|検査|ワクチン|食品|人|もの|こと|わけ)(?:は|では|など)(?:ありません|ない|存在しません|いません)|बिल्कुल ठीक हैं?(?![ा-ौ])/;

/** "As a rule": promises nothing for one person. */
const USUALLY =
  /\b(?:as a rule|usually|generally|typically|normally|ordinarily|in general|in der regel|normalerweise|gewohnlich|ublicherweise|im allgemeinen|meistens|por lo general|normalmente|en general|por regla general|normalement|habituellement|en principe|en regle generale|em geral|em regra|geralmente|di solito|in genere|di regola|generalmente|di norma|doorgaans|in de regel|gewoonlijk|normaal gesproken|over het algemeen|meestal)\b|通常|一般に|普通は|ふつう|たいてい|基本的に|原則|一般|基本上|原则上|往往|आम तौर|आमतौर|सामान्यत|عادة|غالبا|عموما|في الغالب/;

/** "What protects is the same for everyone": advice, of which nothing is promised. */
const FOR_ALL =
  /\b(?:the same|equally|important|recommended|advised|dasselbe|gleich|wichtig|empfohlen|(?:lo|la) mism[oa]|igual|recomend\w*|importante\w*|l[ae] meme|recommande\w*|o mesmo|a mesma|l[oa] stess[oa]|uguale|consigliat\w*|hetzelfde|belangrijk|aanbevolen)\b|同じ|一样|相同|推荐|重要|एक जैसा|समान|सलाह|نفس|ينصح|مهم/;

/** The skin stops making vitamin D (NHS, Vitamin D, 2020-08); nobody eats too much of it. */
const FROM_SUN = /\b(?:from|with|by|through|on) (?:the |being in the |too much )?(?:sun\w*|food\w*|diet)\b/;

/** "Always finish the course so that the infection clears": an order and what it is for. */
const ORDER =
  /^(?:always|immer|stets|siempre|toujours|sempre|altijd)\b.*\b(?:so that|so the|damit|um|para|afin|pour|perche|affinche|per|a fim|zodat|om)\b|^(?:必ず|絶対に|常に)[^。]*?(?:て、|と、|れば|ように|ため)|^(?:हमेशा|ज़रूर).*ताकि|^دائما (?:\S+ ){0,6}?(?:ل[تي]\S+|حتي|كي|لكي)/s;
/** "The fever always goes before the rash comes": the order of things. */
const ALWAYS = /(?:^|\s)(?:always|immer|stets|siempre|toujours|sempre|altijd)$/;
const IN_TIME = /^ (?:before|after|vor|nach|antes|despues|avant|apres|prima|dopo|depois|voor|na)\b/;
/** "Never more than 4 g a day". */
const NEVER_OVER =
  /\b(?:never (?:more|longer) than|nie (?:mehr|langer) als|nunca mas (?:de|que)|jamais plus de|mai piu (?:di|a lungo)|nunca mais (?:de|do que|que)|nooit (?:meer|langer) dan)\b/;
/** "Your risk will definitely fall": a direction, no end. "Pain never felt before": a sign. */
const DIRECTION =
  /(?:definitely|certainly|sicher\w*|definitiv|seguramente|certainement|certamente|zeker) (?:\w+ )?(?:falls?|drops?|rises?|goes|go|lower\w*|improves?|sinkt|sinken|bajar\w*|baja|baisse\w*|cai|cair\w*|diminu\w*|scende\w*|daalt|dalen)\b/;
const RISK = /\b(?:risk|risiko|riesgo|risque|risco|rischio|risico)\b/;
const NOT_FELT_BEFORE = /\b(?:never|nie|nunca|jamais|mai|nooit)$/;
const FELT =
  /^ (?:\w+ )?(?:had|felt|experienced|known|provat\w|avut\w|sentit\w|sentid\w|tenid\w|teve|ressenti\w*|connu\w*|eu\b|gekannt\w*|erlebt\w*|dagewesen\w*|gehad|gevoeld)/;
/** "There is no risk in calling". */
const TO_ASK =
  /^ (?:to|in|en|em|a|nel|bei|om) (?:\S+ )?(?:call|ask|phon|seek|check|llama|consulta|pregunta|appel|demand|liga|procura|pergunta|chiama|chieder|bel|vrag)\w*/;
/** "It does not spread by shaking hands": how an illness is not caught. */
const NOT_CAUGHT =
  /(?:\bnot|n't|\bnicht|\bno(?: se)?|\bne(?: se)?|\bnon(?: si)?|\bnao(?: se)?|\bniet) (?:\S+ ){0,3}?(?:spread|transmit\w*|passed|ubertrag\w*|contagi\w*|transmet\w*|trasmett\w*|overgedrag\w*)|不(?:会|能)?(?:通过[^,。]{0,12})?传(?:播|染)|नहीं फैल|لا [يت]نتقل|(?:うつり|感染し)ません/;

/** "Sharing cups carries no risk": no infection comes that way (WHO, HIV fact sheet, 2024-07), no treatment is spoken of. */
const CONTACT =
  /\b(?:hug(?:s|ging)?|handshakes?|shaking hands|toilets?|cutlery|mosquito\w*|umarm\w*|handeschutteln|toiletten\w*|mucken?\w*|abraz\w*|mosquito\w*|serrer la main|poignee\w*|moustiques?|apertos? de mao|strett[ae] di mano|zanzar\w*|knuffel\w*|muggen)\b|握手|拥抱|抱擁|蚊|मच्छर|مصافحة|البعوض|الناموس/;

/** What the sentence says up to the next ", and" on either side: another statement is hedged by itself. */
const JOINED = /, (?:and|but|und|aber|y|pero|et|mais|e|mas|ma|en|maar) /;
const joinedAt = (words: string, start: number, end: number): string =>
  `${words.slice(0, start).split(JOINED).at(-1)}${words.slice(start, end)}${words.slice(end).split(JOINED)[0]}`;

/** "Between 95 and 100 %": a range that ends there. */
const UP_TO_ALL =
  /\d ?%?\*{0,2} ?(?:-|–|—|~|〜|to|and|bis|und|a|y|e|et|tot|en|से|और|到|至|から|الي|الى|و) ?\*{0,2}100 ?(?:%|percent|prozent|por ?ciento|pour ?cent|por ?cento|per ?cento|procent|प्रतिशत|パーセント)/;

export function isNoPromise(words: string, start: number, end: number, id: string): boolean {
  if (USUALLY.test(joinedAt(words, start, end)) || NONE_SUCH.test(words)) return true;
  const said = words.slice(start, end);
  const before = words.slice(0, start);
  const behind = words.slice(end, end + 60);
  // "Necessary" begins with "certainly" in Hindi.
  if (/ज़?रूर$/.test(said) && /^[ीत]/.test(behind)) return true;
  if (CONTACT.test(words) && RISK.test(said)) return true;
  if (FOR_ALL.test(said) || ORDER.test(said) || NEVER_OVER.test(words)) return true;
  if ((ALWAYS.test(said) && IN_TIME.test(behind)) || TO_ASK.test(behind) || NOT_CAUGHT.test(words))
    return true;
  if (UP_TO_ALL.test(said)) return true;
  if (/overdos/.test(said) && FROM_SUN.test(behind)) return true;
  if (DIRECTION.test(words.slice(start, end + 12)) && RISK.test(before)) return true;
  if (NOT_FELT_BEFORE.test(said) && FELT.test(behind)) return true;
  if (OTHER_VERB.test(behind) || PURE.test(words.slice(start, end + 20))) return true;
  if (NO_MORE.test(said) && THAN.test(behind)) return true;
  if (NEVER_AGAIN.test(said) && !COMES_BACK.test(behind) && !RETURNS.test(before)) return true;
  if (isLasting(words, said)) return true;
  const word = DANGER.exec(said);
  if (word && VERBLESS.test(behind) && REASSURES.test(before + said.slice(0, word.index).trimEnd()))
    return true;
  if (WORKS.test(said) && SERVICE.test(words)) return true;
  if ((GUARANTEES.test(said) || /गारंटी|مضمون|يضمن/.test(said)) && BY_RULE.test(words)) return true;
  if (SIDE_EFFECT.test(said) && GO.test(said)) return true;
  if (ZERO.test(said) && (NO_SUCH.test(behind) || UNDETECTABLE.test(words) || NOT_ZERO.test(said)))
    return true;
  if (GUARANTEES.test(said) && NOTHING.test(behind) && !HAPPENS.test(before)) return true;
  if (CASE_BEFORE.test(before) || /حتي (?:لو|و)|即使|ても/.test(said) || CASE_BEHIND[id]?.test(behind))
    return true;
  return DENIED_BEHIND[id]?.test(behind) ?? false;
}
