/** The words, in sixteen languages, by which a sentence says what is normal, and those that turn it to something else. */

/** Says outright that a range is the normal one. */
export const NORMAL =
  /(?:\b(?:normal\w*|at sea level|auf meereshohe|a nivel del mar|au niveau de la mer|ao nivel do mar|al livello del mare|op zeeniveau|healthy|typical\w*|typische\w*|tipic\w*|reference (?:range|interval|value)s?|desirable|optimal|ideal\w*|gesund\w*|referenz\w*|richtwert\w*|normbereich|normwert\w*|saludable\w*|sano|sana|sanos|sanas|referencia|deseable|habitual\w*|habituel\w*|normaux|sain\w*|reference|saudavel|saudaveis|desejavel|normali|sani|sane|riferimento|desiderabile|gezond\w*|referentie\w*|normaalwaarde\w*|normale|(?:(?:people|adults|someone|anyone) )?without diabet\w*|(?:people|adults|someone|anyone) without|normes?|norm|normen|usuel\w*|usual value\w*|valores usuales|non-?diabetics?|lab(?:oratory)? ranges?|usual range|expected range|if you(?:'re| are) not (?:on|taking)|(?:people|adults|anyone) (?:not|who (?:are not|aren't|do not|don't|take no)) \w+|normalt|normala?|friska?|referens\w*|ohne diabetes|sin diabetes|sans diabete|sem diabetes|senza diabete|zonder diabetes|ublich\w*|gewoonlijk|norma\w*|prawid[lł]ow\w*|zdrow\w*|saglikli|referans\w*|unauffallig\w*|im grunen bereich|unbedenklich\w*|in ordine|regolari|(?:most|many|our|local|indian|us|uk) (?:\w+ )?lab(?:s|oratories)|labs (?:here )?(?:usually |often |generally |typically )?(?:quote|use|consider|report|call|list))\b|нормальн\S*|норм[аыеу]|оптимальн\S*|здоров\S*|референс\S*|정상|건강한|참고치|기준치|正常|健康|参考|基準|標準|सामान्य|स्वस्थ|नॉर्मल|طبيعي|الطبيعي|الطبيعية|طبيعية|السليم|المعدل|معدل|المرجعي)/;

/** Says it by the way: what a value should be, what it usually is. Also said of treatment and of illness. */
export const LOOSE =
  /(?:\b(?:should (?:be|stay|sit|fall|read|lie|run|remain|measure)|ought to be|usually|generally|on average|(?:we|you|you.d|doctors|clinicians) (?:would )?expect|(?:is|are) (?:around|about|roughly|approximately)|(?:is|are|be) (?:fine|okay|ok|acceptable)|ranges? (?:from|between)|runs?|sits?|hovers?|cut-?off|upper limit|sollte\w*|liegt|liegen|in der regel|en general|en regle generale|por lo general|em geral|in genere|meestal|doorgaans|durchschnittlich|deben? (?:ser|estar|situarse|oscilar|mantenerse)|deberian? \w+|suelen? \w+|oscilan? entre|doit (?:etre|se situer|rester)|devrait|se situe\w*|va de|deve (?:ser|estar|ficar|essere|stare|rimanere)|devem (?:ser|estar|ficar)|costumam? \w+|ficam? entre|varia (?:de|entre|da|tra)|dovrebbe\w*|di solito|compres[oaie] tra|moet (?:tussen|onder|boven)|hoort|ligt|liggen|bor (?:ligga|vara)|ska (?:ligga|vara)|ligger|powinn\w*|wynosi|miesci sie|olmali\w*|genellikle|arasindadir|arasinda)\b|должн\S*|обычно|составля\S*|여야|이어야|보통|일반적|应在|应为|應為|一般|通常|होना चाहिए|होनी चाहिए|होता है|होती है|يجب|عادة|يتراوح|تتراوح)/;

/** Illness and treatment: a loose sentence about these says nothing of what is normal. */
export const SICK =
  /\b(?:patients?|with|during|after|before|target\w*|goal\w*|treat\w*|therap\w*|take|dose\w*|severe|mild|moderate|crisis|shock|sepsis|infection\w*|failure|disease|syndrome|stage|admission|icu|intensive|surgery|exercis\w*|mit|bei patient\w*|nach|ziel\w*|krank\w*|entzund\w*|con|durante|despues|tratamiento|objetivo|enferm\w*|infeccion|avec|pendant|apres|traitement|objectif|malad\w*|infection|com|depois|tratamento|doenca\w*|dopo|trattamento|obiettivo|malatti\w*|met|tijdens|behandel\w*|streef\w*|ziekte|med|behandling|po|podczas|leczeni\w*|hastalik\w*|tedavi\w*)\b|病|炎|治疗|治療|目标|目標|患者|중|치료|환자|लक्ष्य|रोग|मरीज|इलाज|مرض|مرضي|علاج|الهدف|при|лечени\S*|болезн\S*/;

/** "abnormal", "higher than normal", "return to normal": not a statement of the normal range. */
export const NOT_NORMAL =
  /\b(?:abnormal\w*|not normal|than normal|to normal|below normal|above normal|times (?:the )?(?:upper limit (?:of )?)?normal|(?:times|x|above|over|exceed\w*) the upper limit|near[- ]normal|otherwise normal|within normal|normal limits|except\w*|anormal\w*|anormaux|nicht normal|abnorm\w*|nieprawid\w*)\b|不正常|异常|異常|असामान्य|غير طبيعي|비정상|ненормальн|\b(?:outside|out of|beyond|over|above|below|under|short of) (?:the |its |your |what is )?(?:normal|ideal|optimal|healthy|reference|desirable)|\b(?:uber|unter|ausserhalb|oberhalb|unterhalb) (?:der |dem |des |vom |von )?(?:norm|ideal|optimal|referenz|richtwert)|\b(?:por encima|por debajo|fuera|encima) de (?:lo |la |los |las |l)?(?:\w+ )?(?:normal|ideal|optim|referencia|deseable|habitual)|\b(?:au-dessus|en dessous|au-dessous|hors|en dehors) d(?:e l'|e la |u |es |e )(?:\w+ )?(?:normal|norme|ideal|optim|reference)|\b(?:acima|abaixo|fora) d(?:o|a|os|as|e) (?:\w+ )?(?:normal|ideal|otim|referencia|desejavel)|\b(?:sopra|sotto|oltre|fuori|al di sopra|al di sotto) (?:(?:il|la|i|le|del|della|dal|dalla|l')\s?)?(?:\w+ )?(?:norma|ideale|ottimale|riferimento)|\b(?:boven|onder|buiten) (?:de |het )?(?:norma|normen|ideal|referentie|streef)|\b(?:powyzej|ponizej|poza) norm|\b(?:over|under|utanfor) (?:det )?(?:normal|referens|ideal)|\bnormalin (?:ustu|alti|disi|uzeri)|\bdi (?:atas|bawah|luar) (?:normal|ideal|batas)|(?:выше|ниже|вне|за пределами) (?:нормы|нормальн|оптимальн)|(?:高于|低于|超过|超出|偏离|高於|低於|超過|超出)(?:了)?(?:正常|标准|標準|参考|參考|理想)|超标|超標|(?:正常|基準|標準|理想)(?:値|値の範囲|範囲)?(?:を|より)(?:も)?(?:少し|やや|わずかに)?(?:超|上|下|外|高|低)|सामान्य से|(?:정상|기준)(?: ?범위| ?치)?(?:보다|를|을) (?:높|낮|초과|벗어|넘)|(?:اعلي|اقل|فوق|تحت|خارج) (?:من )?(?:المعدل|الطبيعي|الحد الطبيعي)/;

/** Text that lists ranges, though no line of it says "normal". */
export const LISTS =
  /\b(?:ranges?|cheat sheet|report explained|explained|at a glance|labs?|blood (?:count|test|work)|panel|bereiche?|blutwerte|blutbild|laborwerte|rangos?|valores|analisis|analitica|valeurs|bilan|fourchettes?|faixas?|exames?|hemograma|intervalli|valori|esami|emocromo|waarden|bloedwaarden|wyniki|morfologi\w*|tahlil\w*|degerler\w*|provsvar|blodprov\w*)\b|範囲|検査|血液|范围|化验|参考|रेंज|जाँच|जांच|रिपोर्ट|صورة الدم|المعدل|تحليل|تحاليل|анализ\S*|показател\S*|검사/;

/** A line about something other than what is normal: results, targets, grades of disease. */
export const NOT_LISTED =
  /\b(?:your|result\w*|high|low|severe|critical|mild|moderate|stage|target|goal|treat\w*|deficien\w*|toxic|diabet\w*|prediabet\w*|elevated|raised|danger\w*|urgent|call|risk|child\w*|infant\w*|newborn\w*|hoch|niedrig|erhoht|ziel\w*|alto|alta|bajo|baja|objetivo|eleve\w*|bas|haut|cible|baixo|obiettivo|basso|hoog|laag|streef\w*|urine?|dose|supplement\w*|daily|intake|take|pregnan\w*)\b|[<>≥≤]|高い|低い|異常|偏高|偏低|उच्च|कम|مرتفع|منخفض/;

/** "In people without diabetes", "if you take no warfarin": no denial of the range, and nobody under treatment. */
export const WITHOUT =
  /\b(?:without|ohne|sin|sans|sem|senza|zonder|utan|bez|not (?:on|taking|using)|(?:aren't|don't|do not) (?:on|take|use|taking)|no|keine?n?|ne prend\w* pas|no tom\w*|nao tom\w*|non (?:prende\w*|assum\w*)|geen) (?:\w+ ){0,2}?(?:diabet\w*|warfarin\w*|anticoag\w*|blood thinners?|marcumar|blutverdunn\w*|gerinnungshemm\w*|antikoag\w*|acenocumarol|sintrom|bloedverdunn\w*|copd|lung\w*)/g;

const GRADES =
  '(?:g[1-5][ab]?|a[1-3])\\b|(?:stages?|stadium|stadio|estadio|estagio|estadios|stade|etapa|stopien|evre|steg|categor\\w*|kategor\\w*|nyha|grade|grad|grado|grau|стади\\S*|ステージ|病期|第)\\W?\\w{0,4}\\b|overweight|obes\\w*|prediabet\\w*|borderline|stage \\w+|grade \\w+|hypertens\\w*|ubergewicht\\w*|adiposit\\w*|erhoht\\w*|sobrepeso|surpoids|obesite|excesso de peso|sovrappeso|overgewicht|nadwag\\w*|otylosc\\w*|overvikt|fetma|kilolu|fazla kilolu|избыточ\\S*|ожирен\\S*|過体重|肥満|超重|过重|過重|肥胖|과체중|비만|अधिक वजन|मोटापा|زيادة الوزن|سمنة';
/** A grade of its own behind a range, and before one. */
export const GRADE_BEHIND = new RegExp(
  `^\\W{0,4}(?:(?:is|are|means?|counts? as|=|gilt als|gelten als|ist|es|est|e|is|to|jest|ar|は|が|为|為|是|属于|इसे)?\\s?(?:called |considered )?\\W{0,2})(?:${GRADES})`,
  'u',
);
export const GRADE_BEFORE = new RegExp(
  `(?:${GRADES})\\W{1,4}(?:\\(|:|：|is |from |ab |de |da |van )?\\W{0,2}$`,
  'u',
);

/** How fast somebody's chest is pressed is no pulse and no breathing. */
export const REVIVES =
  /\bcpr\b|\brcp\b|compress\w*|compresi[oó]n\w*|kompress\w*|\bucisk\w*|\bucisn\w*|gogus bas\w*|brostkorg\w*|insufl\w*|beademing\w*|rescue breath\w*|beatmung\w*|компресс\S*|нажат\S*|chest push|reanim\w*|herzdruckmassage|wiederbeleb\w*|masaje cardiaco|massage cardiaque|massagem cardiaca|massaggio cardiaco|hartmassage|masaz serca|kalp masaji|hjart-?lungraddning|массаж сердца|胸骨圧迫|心臓マッサージ|心肺复苏|心肺復甦|按压|按壓|심폐소생|압박|छाती (?:दबा|पर दबाव)|الضغط علي|ضغطات|ضغطة|胸を|胸外|胸部|सीपीआर|انعاش/;

/** "Typical symptoms", "your usual dose", "a healthy diet": normal is something else than the figure. */
export const OTHERWISE_NORMAL =
  /\b(?:typical|usual|normal|healthy|ideal|optimal) (?:symptoms?|signs?|diet\w*|foods?|eating|meals?|saline|life\w*|activit\w*|sleep|dos\w*|treatment|medicines?|delivery|birth|skin|doctor|routine|bowel|habits?)\b|\b(?:typische\w*|ubliche\w*|normale\w*|gesunde\w*) (?:symptom\w*|beschwerd\w*|anzeichen|ernahrung|kost|dos\w*|leben\w*|alltag|mahlzeit\w*)|\b(?:sintoma\w*|sintomi|symptom\w*|signos|sinais|segni|signes|klachten|objaw\w*|dieta|alimentacion|alimentacao|alimentazione|alimentation|regime|medic[oa]|dosis|dose|vida|vie|vita) (?:\S+ )?(?:tipic\w*|typi\w*|habitu\w*|norma\w*|san[oa]s?|saudave\w*|saine?s?)\b|\btypische (?:klachten|symptomen)|\b(?:typowe|typowych|typowymi) objaw\w*|\btypiska symtom\w*|типичн\S+ симптом\S*|典型(?:的)?(?:な)?(?:症状|症狀)|(?:健康|正常)(?:な)?(?:食事|饮食|飲食|生活|作息)|सामान्य (?:लक्षण|खाना|भोजन|जीवन)|전형적인 증상|اعراض (?:نموذجية|معتادة|طبيعية)/g;
