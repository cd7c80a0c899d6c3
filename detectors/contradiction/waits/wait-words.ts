/** Words of waiting and of permission, in eleven languages. */

/** What must pass first; "up to four days" is how long. */
export const WAIT =
  /(?<![\p{L}\p{M}])(?:wait\p{L}*|not (?:before|until)|earliest|only (?:after|from|once)|fruhestens|erst|warte\p{L}*|esper[ae]\p{L}*|attend(?:ez|re|s)|patient(?:ez|er)|aguard\p{L}*|aspett\p{L}*|pas (?:na|vanaf)|wacht\p{L}*|कम से कम|इंतज़ार|इंतजार|انتظ\p{L}*)(?![\p{L}\p{M}])|以降|[あ空](?:け|いて)|等到|之后(?:才|再)|后(?:才|再)/u;
export const NEXT_WEEK =
  /(?<![\p{L}\p{M}])(?:(?:the )?(?:next|following) week|a week later|(?:in der )?(?:nachste[nr]?|folgenden|darauffolgenden|kommende[nr]?) woche|(?:la|a la) semana (?:siguiente|que viene|proxima)|la semaine (?:suivante|d'apres|prochaine)|(?:na )?semana (?:seguinte|que vem)|la settimana (?:dopo|successiva|seguente)|(?:de )?(?:volgende|week erna)|अगले (?:हफ्ते|सप्ताह)|الاسبوع (?:التالي|القادم|المقبل))(?![\p{L}\p{M}])|翌週|来週|下周|下週|下星期|次の週/u;
export const FINE =
  /(?<![\p{L}\p{M}])(?:fine|ok|okay|no (?:problem|trouble)|good to go|back (?:to|at|in|on)|return|resume|can|may|free to|allowed|safe|go ahead|will do|helps?|enjoy|perfect|great|be able to|darf|darfst|durfen|konnen|kann|kannst|erlaubt|ruhig|hilft|in ordnung|gern\w*|puede[ns]?|podes|se permite|permitid[oa]|vale|bien|ayuda|podra|pouvez|peut|peux|permise?s?|autorisee?s?|possible|bien|ok|aide|pode[ms]?|permitido|ajuda|libera\w*|puo|puoi|possono|permesso|bene|benissimo|permess[oa]|aiuta|tranquillamente|mag|mogen|kan|kunt|kun|prima|gerust|toegestaan|helpt|सकते|सकती|सकता|ठीक|يمكن\p{L}*|مسموح|تستطيع|جيد)(?![\p{L}\p{M}])|可以|没关系|沒關係|没问题|不要紧|无妨|無妨|てもよい|てもいい|大丈夫|OK|再開|(?:かまい|構い)ません|問題(?:は)?(?:ありません|ない)|できます|おすすめ/u;
export const STOPS =
  /(?<!\p{L})(?:(?:stay|keep)(?: \p{L}+)? (?:off|away|clear|out|home)|at home|hold off|postpone|put off|zu hause|warten mit|zuhause|en casa|a la maison|em casa|a casa|thuis|aplaz\p{L}*|adi[ae]\p{L}*|rimand\p{L}*|stel\p{L}* uit|report(?:ez|er)|leave|left|skip|give up|do without|without|lassen|weglassen|laissez|deje|deja|deixe|lasci|laat|meiden|meide|verzichten|prescind\p{L}*|aband\p{L}*|evitez|arretez|evit[ei]|smetta|vermijd|eviter|evitar\p{L}*|evitare|meiden|vermeiden|vermijden|off limits|परहेज|परहेज़|बचें|امتنع\p{L}*|تجنب\p{L}*)(?!\p{L})|やめて|やめま|控え|禁止|禁酒|禁煙|戒|忌/u;
/** "After sex", "since the vaccination": an event, not the act. */
export const EVENT_AHEAD =
  /(?:\b(?:after|since|following|nach|seit|tras|despues de|desde|apres|depuis|depois d[aeo]s?|apos|dopo|na|sinds)|بعد|منذ)(?: (?:the|a|an|your|any|last|de[mrn]?|einer?|einem|el|la|los|las|una?|le|les|une?|[ao]s?|uma?|il|lo|het|een|unprotected|ungeschutztem))* $/u;
/** At once, behind something else. */
export const AT_ONCE =
  /(?<![\p{L}\p{M}])(?:(?:right|straight|directly|immediately|just|as soon as) (?:after\p{L}*|you|it)|straight ?away|right away|at once|immediately|direkt(?: nach\p{L}*)?|sofort|gleich nach\p{L}*|unmittelbar|justo despues|nada mas|enseguida|inmediatamente|de inmediato|juste apres|tout de suite|aussitot|des la sortie|immediatement|logo (?:depois|apos|a seguir)|imediatamente|subito(?: dopo)?|immediatamente|appena|dopo averl[oaei] pres[oaei]|once you(?:'ve| have) (?:taken|swallowed) (?:it|them)|after (?:taking|swallowing) (?:it|them)|nach dem (?:einnehmen|schlucken)|despues de (?:tomar|tragar)l[oa]s?|apres l'avoir (?:prise?|avalee?)|depois de (?:o|a) tomar|na het (?:innemen|slikken)|vlak na|meteen|direct na|onmiddellijk|तुरंत|फौरन|मباشرة|مباشرة|فورا)(?![\p{L}\p{M}])|直後|すぐ|马上|立刻|立即|随即/u;
/** "Answer: yes", "A: Ja": of what was asked in the sentence before. */
export const SAYS_YES =
  /^[\s*>|-]*(?:(?:answer|antwort|respuesta|reponse|resposta|risposta|antwoord|a|r|उत्तर|جواب|答え?)\s?[:：.]\s?)?[\s*]*(?:yes|ja|si|oui|sim|はい|可以|是的|हाँ|हां|نعم)(?=[\s,.:;!–—-])/u;

/** What is refused, or told of as wrong. */
export const TOO_EARLY =
  /(?<![\p{L}\p{M}])(?:too (?:early|soon)|zu fruh|demasiado pronto|trop tot|muito cedo|cedo demais|troppo presto|te vroeg|बहुत जल्दी|مبكر\p{L}*)(?![\p{L}\p{M}])|早すぎ|太早|过早/u;

/** A use of the rule: an example, or the same once more. */
export const USED =
  /(?<![\p{L}\p{M}])(?:if|when|so|then|example|e\.g|next|second|another|again|wenn|falls|nimmt|also|beispiel|nachste\p{L}*|zweite\p{L}*|si|cuando|asi|ejemplo|siguiente|proxima|segund[ao]|quand|donc|exemple|suivante?|prochaine?|deuxieme|se|quando|portanto|exemplo|seguinte|quindi|esempio|prossima|seconda|als|wanneer|dus|voorbeeld|volgende|tweede|अगर|यदि|उदाहरण|अगली|दूसरी|اذا|مثال|مثلا|التالية|الثانية)(?![\p{L}\p{M}])|例|如果|若|比如|第二|下一?次|次(?:の|は|に)|2回目|たら|なら|れば/u;
