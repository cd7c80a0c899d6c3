import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { words } from '../settings/loose.ts';

/** "… is fine", "… ist kein Problem", "… 也没关系": predicates that allow or praise what stands before them. */

export const PRAISED: Readonly<Record<string, RegExp>> = {
  en: words(
    "(?:(?:is|are|is still|are still|would be|remains?|makes?|goes|works?)(?: (?:also|perfectly|quite|absolutely|completely|usually|generally|entirely|totally|really|probably))? (?:fine|ok|okay|best|ideal|perfect|great|acceptable|harmless|all right|alright|no problem|not a problem|no trouble|welcome|well|wonders|(?:an?|the|your)(?: (?:most|very|really))?(?: \\p{L}+){0,2} (?:idea|choice|way|option|thing|time|remedy|source|method|help|position|trick|drink|snack|treat|painkiller|bet|solution|answer)))|(?:won't|will not|wouldn't|doesn't|does not|can't|will|do|does) (?:do )?(?:(?:it|him|her|them|you|any|you any|your \\p{L}+) )?(?:cause (?:any )?|be (?:a|any) )?(?:hurt|no harm|harm|matter|problem|trouble)|poses? no (?:problem|risk)|is no (?:reason|problem)|helps? (?:best|most)|(?:makes?|will make) (?:it|them|the \\p{L}+) (?:\\p{L}+ )?(?:easier|gentler|go down)|(?:will (?:also )?)?(?:help|soothe|relieve|ease|calm|settle|top up|boost|speed up|do the trick|brings?|takes?|flush|draws?|clears?|loosens?)s?(?: (?:it|them|him|her|(?:the|your|her|his) \\p{L}+))? (?:out|down|up|away)|(?:soothes|relieves|eases|calms|settles|tops up|speeds up)|will (?:also )?(?:help|soothe|relieve|ease|calm|settle|top up|boost|speed up|do the trick)",
  ),
  de: words(
    '(?:ist|sind|ware|waren|bleib(?:t|en))(?: \\p{L}+){0,5}? (?:in ordnung|unbedenklich|am besten|ideal|optimal|perfekt|kein problem|unproblematisch|harmlos|sinnvoll|empfehlenswert|okay|akzeptabel|vertretbar)|(?:erleichtert|macht es (?:leichter|einfacher)|lindert|beruhigt|wirkt wunder|hilft (?:gut|sehr|schnell|beim))|schade[tn] (?:hier |dabei )?nicht|macht nichts|spricht nichts|am (?:leichtesten|schnellsten|besten|einfachsten|bequemsten|sanftesten)|schwemm(?:t|en)|beschleunig(?:t|en)|hartet (?:\\p{L}+ ){1,2}ab|tut (?:\\p{L}+ )?gut|zieh(?:t|en) (?:\\p{L}+ ){1,4}(?:heraus|raus)',
  ),
  es: words(
    '(?:es|son|esta|estan|va|van|resulta|sigue siendo)(?: (?:tambien|perfectamente|totalmente|muy)){0,1} (?:ideal|perfect[oa]s?|aceptables?|lo que (?:mas|mejor)|lo mejor|la mejor (?:opcion|forma|manera)|bien|una(?: \\p{L}+)? (?:idea|opcion|forma|manera|fuente|ayuda)|inofensiv[oa]s?|recomendables?)|lo mas (?:practico|comodo|facil|sencillo|rapido) es|no (?:hay|es|supone|suponen|son|representa|da)(?: ningun)? (?:problema|inconveniente)|(?:le |la |lo |te )?(?:facilita|alivia|calma|abre el apetito|suaviza)(?:ra)?|no (?:pasa nada|(?:(?:le|te|les) )?(?:hace|hacen|hara|haran)(?: ningun)? (?:dano|mal))|(?:acelera|favorece)n?|quitan? (?:el|la)|eliminan?',
  ),
  fr: words(
    "(?:est|sont|c'est|restent?)(?: (?:aussi|tout a fait|parfaitement)){0,1} (?:ideal\\p{L}*|parfait\\p{L}*|acceptables?|ce qui|sans (?:danger|risque|probleme)|le mieux|la meilleure (?:option|solution|facon)|le meilleur (?:moyen|choix)|une? (?:bon|bonne|excellent|excellente) \\p{L}+)|ne (?:pose|posent) (?:pas de|aucun) probleme|(?:facilite|apaise|soulage|calme|adoucit)(?:ra)?|n'est pas un probleme|ne (?:fait|font|fera|feront) (?:pas de|aucun) mal|accelere(?:nt)?|fera (?:du|le plus grand) bien|enleve(?:nt)?|elimine(?:nt)?",
  ),
  pt: words(
    '(?:e|sao|esta|estao|fica)(?: (?:tambem|perfeitamente)){0,1} (?:ideal|perfeit[oa]s?|aceitave(?:l|is)|o que mais|o melhor|a melhor (?:opcao|forma|maneira)|uma?(?: (?:boa|otima|bom|otimo))? (?:ideia|opcao|forma|maneira|jeito|modo|fonte)|inofensiv[oa]s?)|o mais (?:pratico|facil|simples) e|nao (?:e|ha|tem|traz|sao)(?: (?:um|nenhum))? problema|(?:facilita|acalma|alivia|suaviza)(?:-lhe|ra)?|nao (?:faz|fazem|fara|farao) mal(?: nenhum| algum)?|aceleram?|ajudam? a|tiram? [oa]|eliminam?',
  ),
  it: words(
    "(?:e|sono|va|vanno|resta)(?: (?:anche|perfettamente)){0,1} (?:ideal[ei]|perfett[oaie]|accettabil[ei]|quell[oa] che|il modo (?:migliore|piu \\p{L}+)|la (?:cosa|soluzione|scelta) (?:migliore|piu \\p{L}+)|bene|una? (?:buon[ao]? |ottim[ao] )?(?:idea|soluzione|modo|fonte|scelta))|la cosa piu \\p{L}+ e|non (?:e|crea|da|c'e|ci sono)(?: (?:un|alcun|nessun))? problem[ai]|(?:facilita|calma|allevia|lenisce)(?:ra)?|calmera|non (?:fa|fara|fanno|faranno)(?: alcun)? male|accelerano?|favorisce|toglie|tolgono|eliminano?",
  ),
  nl: words(
    '(?:is|zijn|blijft)(?: \\p{L}+){0,3}? (?:ideaal|prima|het beste?|de beste (?:manier|keuze)|geen probleem|acceptabel|een (?:\\p{L}+ )?(?:idee|manier|optie|keuze|truc)|perfect|onschuldig)|(?:maakt het makkelijker|verzacht|verlicht|kalmeert)|(?:kan|kunnen) (?:\\p{L}+ ){0,3}geen kwaad|maakt niet uit|bevordert|versnelt|het (?:snelst|best|makkelijkst)|spoel(?:t|en) (?:\\p{L}+ ){1,3}weg',
  ),
  ja: /大丈夫|(?:和らげ|やわらげ|楽に)(?:ます|なります|くれます)|問題(?:は)?(?:ありません|ない)|(?:構|かま)いません|差し支え(?:ありません|ない)|が(?:最適|おすすめ|一番)|便利です|手軽な|(?:よく取れ|早く引き|早く引く|落ち着き|離れ|早まり|早く乾き)ます/u,
  zh: /(?:能|可以?|会)(?:缓解|减轻|舒缓|安抚|止)|没问题|沒問題|没有?大碍|无妨|無妨|没关系|沒關係|不要紧|不碍事|好(?:的)?(?:办法|方法|选择)|最(?:快|方便|有效|好)|即可|好得快|有助于/u,
  hi: words(
    '(?:आसान|ठीक|सुरक्षित|बेहतर|अच्छा|सही|बढ़िया) (?:है|हैं|रहता|रहती|रहेगा)|कोई (?:दिक्कत|दिक़्क़त|समस्या|हर्ज|नुकसान) नहीं|जल्दी (?:निकलत|उतर|ठीक)[\\p{L}\\p{M}]*|(?:ली|लिया|किया|की) जा सकत[\\p{L}\\p{M}]*|आराम (?:देगा|देगी|मिलेगा|देता)',
  ),
  ar: words(
    '(?:امن|امنة|مثالي|مثالية|مقبول|مقبولة)|لا (?:باس|مانع|مشكلة|ضرر|يضر|تضر|حرج)(?: \\p{L}+)?|افضل (?:طريقة|وسيلة|خيار)|طريقة (?:سهلة|جيدة|مفيدة)|(?:ي|ت)(?:سرع|جفف|سحب|خفف|هدئ|ريح|هدي|لطف)',
  ),
};

export function isPraised({ text, language }: Reading, { start, end }: Span): boolean {
  return PRAISED[language ?? '']?.test(text.slice(start, end)) ?? false;
}
