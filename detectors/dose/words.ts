/** What the words around a dose make of it. All on folded text. */

/** Right before a dose: the statement sets a limit. */
export const LIMIT_BEFORE =
  /(?:\b(?:max(?:imum|imal\w*|imo|ima|imale)?\b\.?|limit\w*|ceiling|no more than|not more than|never more than|more than(?=\W*$)|(?:do not|don't) exceed|(?:not|never|without|nor) exceed\w*|should not exceed|up to|as much as|as high as|at most|stay (?:under|below)|keep (?:it )?(?:under|below)|the most|(?:not|don't|never) (?:go|get) (?:above|over|beyond)|never go (?:above|over|beyond)|cap(?:ped)? (?:is|at|of)|hochstdosis|hochstens|hochstmenge|nicht mehr als|nicht uberschreiten|maximaldosis|bis zu|hasta|no mas de|(?:no|sin) (?:exceda|exceder|superar|supere|sobrepasar|pasar de|tome mas de)|tope|sans (?:depasser|jamais depasser)|sem (?:ultrapassar|exceder|passar de)|senza (?:superare|oltrepassare)|zonder|limite|jusqu'a|pas plus de|ne (?:pas )?depass\w*|au maximum|au plus|ate|nao (?:exceda|exceder|ultrapass\w*|mais de)|no maximo|fino a|non (?:superare|superi|oltre|piu di)|al massimo|niet meer dan|hooguit|maximaal|maximale|overschrijd\w*|tot|not take more than|highest|keep \w[\w ]{0,40}(?:under|below)|maksymaln\w*|nie wiecej niz|nie przekracza\w*|en yuksek|en fazla|en cok|azami|asmayin|hogst|maximalt|inte mer an|inte overskrida|overskrid inte|sin pasar|no debe (?:superar|exceder|pasar)\w*|ne doit pas depasser|nao deve (?:ultrapassar|exceder)|non deve superare|mag niet meer|darf\w* hochstens)\b|максимальн\S*|не более|не больше|не превыша\S*|до(?=\s)|최대|넘지|초과하지|不能超过|不可超过|不應超過|不超過|至多|الاقصي|اقصي|لا تزيد|لا يزيد|最多|最大|上限|不超过|不得超过|不要超过|不应超过|限度|अधिकतम|ज़्यादा से ज़्यादा|तक|الحد الاقصي|الجرعة القصوي|القصوي|لا تتجاوز|لا يتجاوز|بحد اقصي|حتي)[^.;!?。]{0,60}$/;

/** Right after a dose, in languages that put the limit there. */
export const LIMIT_AFTER =
  /^(?:\s?\([^()]{0,24}\))?[ -]?(?:(?:daily |day's )?(?:limit|ceiling)\b|limiet\b|-?grens\b|gransen\b|siniri\b|की सीमा|の上限|的上限|한도)|^[^.;!?。\d]{0,24}(?:\b(?:max(?:imum)?(?! (?:is|of|for|dose|daily|per|amount|limit|adult|safe)\b)|at most|or less|is the (?:maximum|limit|most)|nicht uberschreiten|uberschreiten|hochstens|niet overschrijden|da gecmeyin|asmamalidir|asilmamalidir|i asmayin|den fazla)\b|까지|을 넘지|를 넘지|을 초과하지|이내|이하|を超えない|までです|まで|以下|が上限|से अधिक नहीं|से ज्यादा नहीं|से ज़्यादा नहीं|तक ले)/;

/** "more than 8 g" without a "not" before it: a threshold of harm, not a dose. */
export const ABOVE_BEFORE =
  /(?:\b(?:more than|greater than|over|above|exceed\w*|beyond|in excess of|at least|threshold of|mehr als|grenze von|schwelle von|umbral de|seuil de|limiar de|soglia di|drempel van|uber|ab|mas de|superior\w* a|a partir de|plus de|superieur\w* a|mais de|acima de|piu di|oltre|sopra|superior\w* a|meer dan|boven|wiecej niz|ponad|powyzej|mer an)(?: (?:the|den|die|der|los|las|el|la|les?|os?|as?|i|gli|de))?|более|больше|свыше|превыша\S*|超过|超過|大于|اكثر من|تتجاوز|تجاوز|يزيد عن)\s*(?:about|approximately|roughly|around|some|uns|umas|unos|unas|environ|circa|etwa|rund|ongeveer|cerca de|aproximadamente)?\s*$/;
export const ABOVE_AFTER =
  /^\s*(?:或以上|以上|を超え(?!ない)|से अधिक(?! नहीं)|से ज़्यादा(?! नहीं)|से ज्यादा(?! नहीं))/;
export const NOT_BEFORE =
  /(?:\b(?:no|not|never|don't|doesn't|shouldn't|without|nicht|nie|kein\w*|no|nunca|jamas|pas|jamais|ne|nao|nunca|non|mai|niet|nooit|geen|nie|inte|aldrig|asla)\b|не|ни|안|말|不|勿|لا|لم|ينبغي الا)[^.;!?。]{0,40}$/;

/** The sentence speaks of harm, of research or of somebody's mishap. */
export const HARM =
  /\b(?:lesao|lesoes|lesion\w*|danni|letsel|dommages?|atteinte\w*|demasiad\w*|zu viel|trop\b|troppo|demais|te veel|za duzo|cok fazla|for mycket|toxic\w*|poison(?! ivy| oak| sumac)\w*|lethal|fatal|deadly|died|death|danger\w*|harm\w*|damag\w*|liver failure|unsafe|too much|excessive\w*|accident\w*|swallowed|ingested|ingestion|took|taken by mistake|study|studies|trial|trials|participants|researchers|volunteers|mice|rats|animal\w*|investigat\w*|experiment\w*|case report|uberdosi\w*|toxisch|giftig|vergift\w*|todlich|gefahrlich|schad\w*|studie\w*|sobredosis|toxic\w*|mortal|peligros\w*|dano|estudio\w*|ensayo\w*|surdos\w*|toxique\w*|mortel\w*|dangereu\w*|etude\w*|essai\w*|superdos\w*|overdose|sobredosagem|letal|perigos\w*|estudo\w*|sovradosagg\w*|tossic\w*|letale|mortale|pericolos\w*|studio|studi|overdosis|giftig|dodelijk|gevaarlijk|schadelijk|onderzoek\w*|przedawk\w*|toksyczn\w*|smierteln\w*|badani\w*|doz asimi|zehir\w*|zararli|calisma\w*|overdos\w*|dodlig\w*|farlig\w*|skadlig\w*)\b|передозиров\S*|токсичн\S*|смертельн\S*|опасн\S*|исследовани\S*|과다|중독|치명|위험|독성|연구|过量|中毒|致命|危险|损伤|損傷|毒性|過量|過剰|危険|致死|研究|試験|अधिक मात्रा|ओवरडोज|विषाक्त|खतरनाक|नुकसान|अध्ययन|جرعة زائدة|سام|تسمم|خطير|خطر|قاتل|دراسة/;

export const ADVICE =
  /\b(?:prende|prendono|take|takes|taking|taken|use|give|given|dose|doses|dosage|dosing|recommend\w*|usual\w*|typical\w*|standard|start\w*|prescribe\w*|increas\w*|rais\w*|titrat\w*|steiger\w*|erhoh\w*|aument\w*|augment\w*|verho\w*|adults?|safe\w*|allowed|tablet\w*|nehmen|nimm|einnehmen|einnahme|dosis|dosierung|empfohlen\w*|erwachsene|gabe|verabreich\w*|sicher|tome|tomar|toma|dosis|recomendad\w*|adultos?|segur\w*|administr\w*|prenez|prendre|posologie|recommande\w*|adultes?|sur\b|dosagem|recomend\w*|dose|adult\w*|prenda|prendere|assum\w*|dosaggio|raccomandat\w*|sicur\w*|neem|nemen|innemen|dosering|aanbevolen|volwassen\w*|veilig|can have|may have|given|dawk\w*|przyjm\w*|brac|bierz|zazyw\w*|stosuj\w*|doros\w*|zaleca\w*|doz\w*|alin\w*|alabilir\w*|kullan\w*|yetiskin\w*|onerilen|gunde|ta|tar|tas|dos|doser\w*|vuxna|rekommender\w*|donn\w*|toman|tomen|puede\w*|pode\w*|peut|peuvent|puo|possono|mag|mogen|darf|durfen|kann|konnen)\b|прин\S*|доз\S*|взросл\S*|рекоменд\S*|можно|복용|용량|성인|드세요|권장|一次|每日|每天|一日|毎日|1日|दिन में|एक बार|दें|يمكن|قرص|حبة|يؤخذ|خذي|للكبار|服用|剂量|用量|推荐|可以|成人|每次|吃|飲|用法|推奨|内服|投与|1回|लें|लेना|खुराक|सुरक्षित|ले सकते|वयस्क|تناول|جرعة|الجرعة|خذ|ينصح|للبالغين|امن/;

/** Other routes and other species than the label row speaks of. */
export const OTHER_ROUTE =
  /\b(?:iv|i\.v\.|intravenous\w*|infusion\w*|inject\w*|intramuscular\w*|subcutaneous\w*|im\b(?= injection)|cream|gel|ointment|topical\w*|patch\w*|drip|eye drops|inhal\w*|nebuli\w*|supposit\w*|rectal\w*|intraven\w*|injektion\w*|salbe|creme|pflaster|inyeccion\w*|crema|parche|injectable\w*|pommade|injec\w*|pomada|adesivo|iniezion\w*|cerotto|injectie\w*|zalf|pleister|dogs?|cats?|horses?|veterin\w*|hunde?|katzen?|perros?|gatos?|chiens?|chats?|cani|gatti|honden|katten|hospital|loading|chemotherapy|czopk\w*|zastrzyk\w*|dozyln\w*|fitil|krem|enjeksiyon\w*|damardan|intravenos\w*|salva|stolpiller)\b|внутривенн\S*|укол\S*|свеч\S*|мазь|주사|정맥|연고|좌약|坐薬|栓|静脉|注射|静注|点滴|軟膏|犬|猫|इंजेक्शन|कुत्त|حقن|وريد|كلب/;
/** A form that is swallowed: another route named elsewhere in the sentence is not this dose's. */
export const ORAL =
  /\b(?:tablets?|capsules?|caplets?|pills?|by mouth|oral\w*|syrup|tablette\w*|kapsel\w*|saft|comprimid\w*|capsula\w*|jarabe|comprime\w*|gelule\w*|sirop|xarope|compress[ae]|sciroppo|tabletki|tabletter)\b|таблет|錠|片|胶囊|गोली|गोलियाँ|قرص|أقراص|اقراص|정/;
export const LONG_TERM =
  /\b(?:per week|a week|weekly|once weekly|every week|per month|monthly|wochentlich|pro woche|a la semana|semanal\w*|par semaine|hebdomadaire|por semana|a settimana|settimanal\w*|per week|wekelijks|alle (?:1[0-9]|[2-9]|zwei|drei|vier) (?:tage|wochen|monate)|(?:im|pro|jeden) monat|monatlich|wochentlich\w*|every (?:\d+|two|three|four|six|other) (?:days|weeks|months)|every month|(?:a|each|per|every) (?:month|fortnight|week)|(?:cada|al|a la|por|una vez al) (?:mes|semana|quincena)|cada (?:\d+|dos|tres|quince) (?:dias|semanas|meses)|mensual\w*|quincenal\w*|tou(?:s|tes) les (?:\d+|deux|trois|quatre|six|quinze) (?:jours|semaines|mois)|(?:par|chaque) (?:mois|semaine)|mensuel\w*|trimestriel\w*|(?:por|ao|a cada|cada) (?:mes|semana|quinzena)|mensal\w*|(?:a cada|cada) (?:\d+|dois|duas|tres|quinze) (?:dias|semanas|meses)|(?:al|ogni) (?:mese|settimana)|mensil\w*|ogni (?:\d+|due|tre|quindici) (?:giorni|settimane|mesi)|(?:per|elke|iedere|eens per) (?:maand|week)|maandelijks\w*|om de (?:\d+|twee|drie) (?:dagen|weken|maanden)|total course|course of|cumulative|in total over|every other day|every 2 weeks|every two weeks|every three weeks|wochendosis|weekdosis|dosis semanal|weekly total|na tydzien|raz w tygodniu|haftada|haftalik|per vecka|i veckan|en gang i veckan)\b|в неделю|еженедельн\S*|일주일|주 1회|매주|毎週|週1回|每周|週に|週1|每个?月|毎月|月に?[1１一]回|月[一1]次|隔[天日周]|हफ्ते|हफ़्ते|सप्ताह|महीने में|हर महीने|اسبوع|شهريا|كل شهر|في الشهر/;
export const DAY_WORDS =
  /\b(?:daily|per day|a day|each day|every day|jeden tag|cada dia|todos los dias|chaque jour|tous les jours|todos os dias|ogni giorno|elke dag|24 ?-?(?:hours?|h|stunden|horas|heures|ore|uur|godzin\w*|timmar|saat\w*)|tages\w*|taglich\w*|pro tag|am tag|diari[ao]s?|al dia|por dia|quotidien\w*|journalier\w*|par jour|ao dia|giornalier\w*|al giorno|dag\w*|dagelijks\w*|per dag|na dobe|dziennie|na dzien|dobow\w*|w ciagu doby|gunluk|gunde|24 saatte|per dygn|om dagen|dagligen|dygnsdos|in a day|24 ?h)\b|в сутки|в день|суточн\S*|ежедневно|하루|매일|일일|24시간|24小時|24 小时|24 時間|每日|每天|一天|一日|24小时|1日(?!\d*回)|24時間|प्रतिदिन|प्रति दिन|एक दिन|रोज|दैनिक|24 घंटे|يوميا|اليومية|في اليوم|24 ساعة/;
export const CHILD =
  /\b(?:child|children|child's|kids?|toddlers?|infants?|bab(?:y|ies)|(?:[1-9]|1[01])[- ]year[- ]olds?|pediatric|paediatric|kind|kinder\w*|saugling\w*|baby|nin[oa]s?|bebes?|enfants?|nourrissons?|crianca\w*|bebes?|bambin\w*|neonat\w*|kinderen|peuter\w*|jarige|dziec\w*|niemowl\w*|cocuk\w*|bebek\w*|barn|spadbarn|nene\w*|aged (?:[1-9]|1[01])\b)\b|дет(?:и|ей|ям|ск\S*)|ребен\S*|младен\S*|어린이|소아|아이|영아|아기|儿童|小孩|孩子|婴儿|幼儿|子ども|子供|小児|乳児|बच्च|शिशु|اطفال|الاطفال|طفل|رضيع/;
export const GROWN =
  /\b(?:adults?|teen\w*|adolescen\w*|12 years|(?:children|kinder|ninos|enfants) 1[2-9]|1[2-9][- ]year|erwachsene\w*|jugendliche\w*|adultos?|adultes?|adult\w*|volwassen\w*|over 12|and older|doros\w*|yetiskin\w*|vuxna|vuxen|mlodziez\w*)\b|взросл\S*|подростк\S*|성인|어른|成人|大人|वयस्क|بالغ/;
export const WITHOUT_PRESCRIPTION =
  /\b(?:otc|over[- ]the[- ]counter|without (?:a )?prescription|nonprescription|non-prescription|self-(?:care|medicat\w*|treat\w*)|rezeptfrei\w*|selbstmedikation|ohne rezept|without (?:(?:a|your|any|asking a|seeing a|talking to a) )?(?:doctor|medical|professional)(?:'s)?(?: (?:advice|supervision|orders?))?|unless (?:(?:a|your|the) )?(?:doctor|gp|prescriber)\w*|ohne (?:arztlichen? (?:rat|rucksprache|anweisung)|rucksprache|arzt)|sin (?:consultar|indicacion medica|supervision medica|consejo medico)|sans (?:avis|conseil) medical|sem (?:orientacao|indicacao|supervisao) medica|sem consultar|senza (?:consulto|consiglio|parere|controllo) (?:del )?medico|zonder (?:overleg|advies)(?: (?:met|van) (?:een |de |je |uw )?(?:huis)?arts)?|sin receta|venta libre|sans ordonnance|automedication|sem receita|isento de prescricao|senza ricetta|da banco|zonder recept|zelfzorg|pack(?:et|age)? (?:limit|says|label)|label (?:limit|maximum|says)|off the shelf|bez recepty|recetesiz|receptfri\w*|utan recept|de venta libre|de libre venta)\b|без рецепта|безрецептурн\S*|일반의약품|처방 없이|بدون وصفة|非处方|市販|बिना पर्ची|دون وصفة/;
/** A strength, not a dose: "500 mg tablets", "tablets of 500 mg". */
export const STRENGTH_AFTER =
  /^[ -]?(?:(?!for |with |and |in |of )[a-z]{4,18} )?(?:each|apiece|per (?:tablet|capsule|caplet|pill)|pro tablette|por comprimido|par comprime|per compressa|per tablet|tabletki|tabletter|табл|정|캡슐|tablet|tablets|tab\b|tabs\b|pill|pills|capsule|capsules|caplet|caplets|strength|tablette|tabletten|kapsel|comprimid|comprime|gelule|compress|capsul|tabletta|tabletten|錠|片|胶囊|カプセル|की गोली|टैबलेट|حبة|قرص|اقراص)/;
/** The sentence lists what is sold, not what to take. */
export const SOLD =
  /\b(?:sold|available|comes in|come in|comes as|supplied|marketed|(?<!extra |maximum |double |regular |full )strengths?|erhaltlich|disponibles?|disponivel|disponibil\w*|verkrijgbaar|vendu\w*)\b|规格|規格|उपलब्ध|متوفر/;
/** What comes before is summed up: "three times 1 g, that is 3 g". */
export const SUM_BEFORE =
  /(?:\b(?:soit|that is|i\.e\.|ie|so|total(?:ling|s)?(?: of)?|ou seja|es decir|o sea|ovvero|cioe|also|das sind|insgesamt|oftewel|dus|czyli|yani|dvs\.?)|=|то есть|即|共|つまり|計|यानी|اي|즉|총),?\s*(?:about\s*)?$/;
/** What stands behind it was worked out: "6 tablets × 5 days = 30 tablets". */
export const EQUALS =
  /(?:[=＝≈]|\b(?:equals?|makes|gives|ergibt|ergeben|sind das|son|serian?|suman|font|donnent|sono|fanno|sao|dao|somam|daje|blir|eder)|يساوي|تساوي|равно|итого|выходит|等于|等於|になります)\s*\**\s*(?:about |etwa |unos |environ |circa |ongeveer )?$/;
/** What a day's doses come to, though no day is named. */
export const COMES_TO =
  /\b(?:comes? to|reach(?:es)?|kommt man auf|kommen sie auf|se llega a|llegas a|on arrive a|chega-se (?:\w+ )?a|si arriva a|kom je op|kommer man upp i|daje w sumie)\s*\**\s*$/;
/** Pieces of a whole course or pack. */
export const TOTAL =
  /\b(?:(?:whole|entire|full) (?:course|treatment)|(?:ganze|gesamte)\w* (?:kur|behandlung)|(?:todo el|toda la) (?:tratamiento|pauta|curso)|tratamiento completo|(?:tout le|toute la) (?:traitement|cure)|(?:todo o|tratamento) (?:tratamento|completo|inteiro)|tutt[oa] (?:il|la) (?:ciclo|cura|terapia)|hele kuur|cala kuracja|tum tedavi|hela kuren|весь курс|total|in total|altogether|overall|in all|adds? up to|samen|zusammen|juntos|en tout|ensemble|in tutto|lacznie|sammanlagt|for the (?:whole )?course|insgesamt|en total|au total|no total|in totale|totaal|lacznie|toplam|totalt|per (?:pack|box)|a (?:pack|box))\b|共|合计|合計|कुल|المجموع|всего|총/;
/** What is sold together, before a number of pieces or a volume: "a box of 24", "une boîte de 8". */
export const PACK_BEFORE =
  /(?:\b(?:packs?|packets?|box(?:es)?|strips?|blisters?|bottles?|jars?|supply|prescription|packung\w*|schachtel\w*|flasche\w*|blister\w*|boites?|plaquettes?|flacons?|cajas?|blisteres|envases?|frascos?|cartelas?|caixas?|embalage\w*|embalagens|scatol[ae]|confezion[ei]|flacon[ei]|dooz?e?n?|doosjes?|verpakking\w*|strips?|flesj?e?s?|opakowani\w*|blistr\w*|butelk\w*|kutu\w*|sise\w*|forpackning\w*|askar?|karta|kartor|flask\w*)\b|упаков\S*|пачк\S*|короб\S*|блистер\S*|флакон\S*|盒|箱|瓶|板|包|シート|डिब्ब\S*|पैकेट\S*|स्ट्रिप\S*|पत्त\S*|शीशी|علبة|شريط|زجاجة|عبوة|한 통|상자|갑|곽|병)[^.;!?。]{0,34}$/;
/** The same behind it: "50 tablets last 8 days", "12錠入り", "16 Stück reichen". */
export const PACK_AFTER =
  /^[^\p{L}]{0,4}(?:入り|入|包装|装|packs?\b|box(?:es)?\b|lasts?\b|(?:will|would) last|are enough|is enough|reich\w*|halten\b|dur(?:a|an|e|ent|ano)\b|duur\w*|suffi\w*|alcanz\w*|dan para|da para|dao para|bastan?\b|chega\w*|wystarcz\w*|starcz\w*|racker|yeter\w*|хват\S*|可用|可吃|可以吃|够|夠|で\d{1,3}日分|पर्याप्त|चल\S*|تكفي|이면)/u;
/** What would be, were it taken: no advice. */
export const WOULD =
  /\b(?:would|wurden|kamen|leaves?|leaving|(?:are|is|have|has|with) (?:\w+ )?left|remain(?:s|ing)|room for|bleiben (?:\w+ )?(?:noch|ihnen)|ubrig|quedan?|le queda|reste(?:nt)?|restam?|sobram?|restano|rimangono|blijft er|blijven er|could (?:mean|add up|reach|be)|might (?:mean|reach)|podria\w* llegar|konnten? (?:sie |man )?auf|pourr\w+ (?:arriver|atteindre)|poderia\w* chegar|potreb\w+ arrivare|daria\w*|serian?|seriam?|sumarian?|feraient|ferait|serait|seraient|sarebbe|sarebbero|farebbe|ware|waren|ergabe\w*|zou|zouden|skulle|byloby)\b|было бы|이면|残り|还剩|剩下|बचते|बाकी|يبقي|تبقي/;
/** A limit of one dose, not of the day. */
export const ONE_DOSE =
  /\b(?:single|per dose|each dose|one dose|a dose|at once|at a time|in one go|per intake|pro einnahme|pro dosis|(?:pro|je) gabe|per gift|per dosis|a dose|ogni dose|cada dosis|cada dose|par dose|einzeldosis|auf einmal|por toma|por dosis|cada toma|de una vez|par prise|en une fois|a la fois|por vez|por dose|de uma vez|per volta|alla volta|per keer|per inname|in een keer|na raz|jednorazow\w*|tek seferde|per gang)\b|разов\S*|за раз|一次|每次|1回|一回|एक बार|दफ़ा|في (?:كل )?(?:المرة|مرة|جرعة)|لكل جرعة|دفعة واحدة|한 번에|1회/;
/** Tablets times strength, before what they come to: "eight tablets of 500 mg are 4 g", "4 × 150 = 600 mg". */
export const PRODUCT =
  /(?:[\d\p{L}]\s?[×x*]\s?\d|(?:tablets?|pills?|capsules?|caplets?|tablette[nr]?|kapseln?|comprimidos?|tabletas?|pastillas?|capsulas?|comprimes?|gelules?|compresse|tabletek|tabletki|tabletta|tablet|таблет\S*|錠|片|粒|정|गोलियाँ|गोलियां|गोली|قرص|اقراص|حبات)[^.;:!?\n]{0,30}?\d[\d.,]*\s?(?:mg|g|mcg|мг|г|毫克|मिग्रा|ملغ|मिलीग्राम)?)\)?\s?,?\s?(?:[=＝≈]|\b(?:is|are|makes?|means|sind|ist|ergibt|ergeben|macht|son|es|equivale\w*|suman|sont|est|font|fait|sao|e|somam|sono|fa|fanno|zijn|to|daje|eder|yapar|ar|blir)\b|это|равно|即|是|で|हुआ|यानी|تساوي|يساوي|이면|은|는)\s?\**\s?(?:already |about |redan |bereits |schon |ya |deja |ja |gia |al )?$/u;
/** "Six 500 mg tablets is 3,000 mg (3 g)": the sum behind, and what is summed up; nobody is told to take them at once. */
export const PRODUCT_AFTER =
  /^\s?(?:tablets?|pills?|capsules?|caplets?|tabletten|kapseln|comprimidos|tabletas|pastillas|capsulas|comprimes|gelules|compresse|錠|片|粒|गोलियाँ|اقراص)(?: (?:of|de|di|von|van) [a-z]+)?\s?(?:is|are|makes?|come to|sind|ergeben|son|suman|sont|font|sao|somam|sono|fanno|zijn|=|で|は|是|हैं|تساوي)\s?\d/;
export const PRODUCT_TURNED =
  /\d\s?(?:mg|g)\s?(?:tablets?|pills?|capsules?|caplets?|tabletten|kapseln|comprimidos|tabletas|pastillas|capsulas|comprimes|gelules|compresse|錠|片|粒|गोलियाँ|اقراص)(?: (?:of|de|di|von|van) [a-z]+)?\s?(?:is|are|makes?|come to|sind|ergeben|son|suman|sont|font|sao|somam|sono|fanno|zijn|=|で|は|是)\s?(?:[\d.,]+\s?m?g\s?\(\s?)?$|\b(?:times? a day|times? daily|mal (?:am tag|taglich)|veces al dia|fois par jour|vezes (?:ao|por) dia|volte al giorno|keer per dag) (?:is|are|makes?|sind|ist|son|es|font|fait|sont|sao|e|sono|fa|is)\s?$/;
/** What a label or a limit says in a word of its own, without telling anybody to take it. */
export const LABEL =
  /\b(?:labels?|stops?|stays?|limits?|below|under|over|contains?|etikett\w*|packung\w*|bleib\w*|grenze\w*|unter|uber|enthalt\w*|etiqueta\w*|contiene\w*|quede\w*|debajo|encima|notice|contient|contiennent|rest\w*|sous|dessous|dessus|contem|fique|abaixo|acima|etichetta|contengono|sotto|sopra|blijf|onder|boven|bevat\w*)\b|以下|以上|含|未満|超|से कम|से ऊपर|अधिक|تحتوي|يحتوي|اقل من|اكثر من/;

/** A length of time: what stands beside it may be the amount of a course or supply. A date and "24 hours" are none. */
export const DURATION =
  /(?<![\d.,])(?:[2-9]|[1-9]\d{1,2})[ -]?(?:days?|tagen?|tage|dias?|jours?|giorni|dagen|dni|gun|dagar|дн\S*)\b|(?<!\d)(?:[2-9]|[1-9]\d)(?:日(?:分|間|で|の)|天)|[2-9０-９]\d?\s?(?:दिन|ايام|يوما)|\b(?:two|three|four|five|six|seven|ten|fourteen|zwei|drei|funf|sieben|zehn|dos|tres|cinco|siete|diez|deux|trois|cinq|sept|dix|dois|sete|dez|due|tre|cinque|sette|dieci|twee|drie|vijf|zeven|tien) (?:days|tage|dias|jours|giorni|dagen)\b|\b(?:weeks?|months?|wochen?|monate?n?|semanas?|mes|meses|semaines?|mois|settiman[ae]|mes[ei]|we(?:ek|ken)|maand(?:en)?|courses?|altogether)\b|个月|星期|(?:[一二两三四]|\d)周|[かヶヵ]月|週間|महीन|हफ़्त|हफ्त|सप्ताह|شهر|اشهر|اسبوع|اسابيع/;
/** What somebody did, or has taken so far: no advice. */
export const MISHAP =
  /\b(?:(?:can|could|may) kill|so far|bisher|hasta ahora|jusqu'ici|ate agora|finora|tot nu toe|antidot\w*|acetylcystein\w*|acetilcistein\w*|poison(?:s)? (?:centre|center|control|information|line)\w*|giftnotruf|giftinfo\w*|centre antipoison|toxicolog\w*|vergiftungs\w*|antiveleni|detruit|swallowed|survived|got (?:by|away)|you(?:'ve| have) (?:already )?(?:had|taken)|you(?:'re| are) (?:already )?at|(?:hat|habe?n?|hatte\w*) [^.;!?]{0,80}(?:genommen|geschluckt|eingenommen)|schluckte\w*|liegen sie (?:\w+ ){0,3}bei|liegst du (?:\w+ ){0,3}bei|se (?:ha )?tom(?:o|ado)|ya (?:ha tomado|llevas?|tomaste|tomo)|tomaste|vous en etes a|(?:avez|avait|avais|a|ont|as) (?:deja |dej[aà] )?(?:pris|avale\w*)|ja (?:tomou|esta em)|tomou|(?:ha|aveva|hai|avevi|hanno) (?:gia )?(?:preso|assunto|ingerito)|e gia arrivat\w|slikte\w*|zit (?:je|u) (?:\w+ ){0,2}op|(?:heeft|heb|hebt|had) [^.;!?]{0,80}(?:genomen|geslikt|ingenomen))\b|飲んだ|飲んでしま|飲みました|を飲み[、,].{0,20}(?:入院|搬送)|已经(?:吃|服)|吃了|服了|误服|ले चुक|ले ली थी|खा ली|ले लिए|تناولت|اخذت|ابتلع/;
/** A doctor has a hand in it. */
export const PRESCRIBED =
  /\b(?:(?:on|by|with(?: a)?|under) prescription|prescri(?:bed?|ption)[- ]?(?:strength|dose|only|limit|maximum)?|prescribes?|doctors?|gp|specialist|supervision|rezept(?:pflichtig\w*)?|(?:arztlich\w*|vom arzt) |verordnet\w*|verschrieben\w*|arzt|arztin|con receta|receta medica|bajo receta|prescrit\w*|prescri(?:ba|be|pcion|to|vere|zione|tto|tta|cao)\w*|medic[oa]s?|sur ordonnance|medecins?|com receita|receita medica|con ricetta|su ricetta|ricetta medica|op recept|voorgeschreven|voorschrift|(?:huis)?arts)\b|处方|處方|医生|医師|処方|医師|पर्ची|डॉक्टर|وصفة|طبيب/;
/** An amount per kilogram is one dose's beside such a word, though it is not said to be. */
export const DOSE_WORDS =
  /\b(?:dos(?:e|es|is|ing|age|en|ierung|ering|aggio|i)|give|gives|given|take|takes|administer\w*|geben|gibt|gabe|nehmen|nimm|dar|dele|administr\w*|donn\w*|posologie|de|dare|dia|somministr\w*|geef|geven)\b|剂量|用量|投与|खुराक|ख़ुराक|दें|جرعة|الجرعة|اعط/;

/** "Sixteen paracetamol tablets are", before what they come to. */
export const COUNTED =
  /\b(?:tablets?|pills?|capsules?|caplets?|tabletten|kapseln|comprimidos|tabletas|pastillas|capsulas|comprimes|gelules|compresse|tabletki|pillen)(?: (?:of|de|di|von|van|d'|med) ?\w+)?\s(?:is|are|makes?|come to|add up to|sind|ergeben|machen|son|suman|sont|font|sao|somam|sono|fanno|zijn|to)\s(?:already |about |schon |ya |deja |ja |gia |al )?\**$/;

/** Behind an amount: the text itself calls it too much. */
export const TOO_MUCH =
  /^[^.;!?。]{0,48}(?:\b(?:(?:over|above|beyond|exceeds?|past) (?:the |your |that |its |any )?(?:\w+ )?(?:limit|maximum|ceiling|label|line|top)|(?:uber|oberhalb) (?:der|die|dem|des) (?:\w+ )?(?:grenze|hochst\w*|maxim\w*|obergrenze)|por encima de(?:l| la)? (?:\w+ )?(?:max\w*|limite|tope)|supera\w* (?:el|la|il|o) (?:max\w*|limite|tope|massim\w*)|au-dessus (?:du|de la) (?:max\w*|limite|plafond|seuil)|depass\w* (?:le|la) (?:max\w*|limite|plafond)|acima d[oa] (?:max\w*|limite|teto)|oltre il (?:massim\w*|limite|tetto)|boven (?:het|de) (?:max\w*|limiet|grens)|too much)\b|超过(?:了)?(?:每日)?(?:上限|最大)|超出|上限を超え|限度を超え|(?:सीमा|अधिकतम) से (?:ऊपर|ज़्यादा|अधिक)|فوق الحد|يتجاوز الحد|اكثر من الحد)/;
/** Who sets the figure of a day: "the label allows 4,000 mg". */
export const LABEL_ALLOWS =
  /\b(?:labels?|makers?|manufacturers?|packets?|packag(?:e|ing)|etikett\w*|hersteller\w*|beipackzettel|packungsbeilage|prospecto|fabricante|notice|fabricant|bula|foglietto|produttore|bijsluiter|fabrikant)\b|说明书|添付文書|लेबल|النشرة/;
/** "Twice", which no number word is. */
export const TIMES_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:twice|zweimal|dos veces|deux fois|duas vezes|due volte|twee ?keer|tweemaal)\b|मर्तबा|مرتين|两次|二回/,
    2,
  ],
  [/\b(?:thrice|dreimal|tres veces|trois fois|tres vezes|tre volte|drie ?keer|driemaal)\b|三次|三回/, 3],
];
/** Forms that let go of the medicine slowly. */
export const SLOW =
  /\b(?:retard\w*|(?:extended|modified|slow|sustained|prolonged|controlled)[- ]release|[xmse]r\b|liberacion (?:prolongada|modificada|lenta)|liberation (?:prolongee|modifiee)|a? ?lp\b|libertacao prolongada|liberacao (?:prolongada|controlada)|rilascio (?:prolungato|modificato)|verlengde afgifte|gereguleerde afgifte|mga\b)|徐放|缓释|緩釋|控释|ممتد المفعول|طويل المفعول/;
