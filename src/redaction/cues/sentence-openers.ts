/**
 * Words that open sentences all the time and whom nobody is called by there, although the lists of all languages have some of
 * them as names ("The", "My", "He", "Is"). What may be somebody before a verb of its language ("Son", "Era", "Elle") is left out.
 */
export const SENTENCE_OPENERS: Readonly<Record<string, string>> = {
  en: 'i a an the my your his her our their its he she it we you they this that these those there here is are was were am do does did has have had can could should would what when where which who why how if in on at by for from with without to of and but or so as since because after before during about although though while until also not no any some all most many please thank',
  de: 'ich du er es wir ihr sie die das den dem des eine einen einem einer mein meine meinen meinem meiner dein deine sein seine unser unsere dieser diese dieses ist sind war bin hat habe hatte kann können soll sollte muss muß darf wird werden was wann wo wer wie warum welche welcher welches ob weil aber und oder auch nicht keine in im an am auf aus bei mit nach seit von vor zu zum zur für gegen bitte danke',
  es: 'yo él ella ellos ellas nosotros usted ustedes el las lo un unos unas mi mis su sus tu nuestro nuestra este estos estas eso es fue están estoy he ha hay tengo tiene puedo puede debo cuál cómo cuándo dónde quién si no ya y o porque como cuando en a al de con por para desde me te se le muchas gracias',
  fr: 'je tu il on nous vous ils elles le un une des mon ma mes ta tes sa ses notre nos votre leur ce cet cette ces est sont était a ont ai peut peux dois doit quoi quel quelle comment quand où qui pourquoi si mais et ou car parce comme en au aux de du dans avec sans pour par sur depuis après',
  it: 'io tu lei noi voi loro il lo gli i le un miei suo questo questa questi queste è sono ha ho può posso devo chi cosa quando quale perché se ma e o anche non in a al da di con senza su dopo grazie',
  nl: 'ik jij je hij zij ze wij we u de het een mijn jouw zijn haar onze hun dit deze die is zijn was heeft heb had kunnen moet mag wat wanneer waar wie hoe waarom welke als maar en of want omdat ook niet geen in op aan bij met na sinds voor door zonder tot bedankt',
  pt: 'eu ele nós eles elas você vocês o os as um meu meus minhas seu seus suas este isso é foi estou tem tenho posso pode devo qual como quando onde quem se já mas e ou porque em no na nos nas a ao de do da com por para desde até depois antes obrigado obrigada',
};
