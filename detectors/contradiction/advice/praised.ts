import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { words } from '../settings/loose.ts';

/** "… is fine", "… ist kein Problem", "… 也没关系": predicates that allow what stands before them. */

const PRAISED: Readonly<Record<string, RegExp>> = {
  en: words(
    "(?:is|are|is still|are still|would be|remains?)(?: (?:also|perfectly|quite|absolutely|completely|usually|generally|entirely|totally))? (?:fine|ok|okay|best|ideal|perfect|great|harmless|all right|alright|no problem|not a problem|no trouble|welcome|a (?:good|handy|nice|fine) (?:idea|choice|way|option|thing)|(?:the|your) (?:best|easiest|simplest|quickest|ideal) (?:way|choice|option|time|thing))|(?:won't|will not|wouldn't|doesn't|does not|can't) (?:do (?:any|you any) |cause (?:any )?|be (?:a|any) )?(?:hurt|harm|matter|problem|trouble)|(?:does|do) no harm|poses? no (?:problem|risk)|works? (?:well|best|fine|wonders)|helps? (?:best|most)|(?:makes?|will make) (?:it|them|the \\p{L}+) (?:\\p{L}+ )?(?:easier|gentler|go down)|will (?:also )?(?:help|soothe|relieve|ease|calm|settle|top up|boost|speed up|do the trick)|(?:soothes|relieves|eases|calms|settles|tops up|speeds up)",
  ),
  de: words(
    '(?:ist|sind|ware)(?: (?:auch|vollig|ganz|absolut|dabei|hier|trotzdem|weiterhin)){0,2} (?:in ordnung|unbedenklich|am besten|ideal|optimal|perfekt|kein problem|unproblematisch|harmlos|sinnvoll|empfehlenswert|okay)|(?:erleichtert|macht es (?:leichter|einfacher)|lindert|beruhigt|wirkt wunder|hilft (?:gut|sehr|schnell|beim))|schade[tn] (?:hier |dabei )?nicht|macht nichts|spricht nichts',
  ),
  es: words(
    '(?:es|son|esta|estan|va|van|resulta)(?: (?:tambien|perfectamente|totalmente)){0,1} (?:ideal|perfect[oa]s?|lo mejor|la mejor (?:opcion|forma|manera)|bien|una buena (?:idea|opcion|forma)|inofensiv[oa]s?|recomendables?)|no (?:hay|es|supone|son|representa)(?: ningun)? problema|(?:le |la |lo |te )?(?:facilita|alivia|calma|abre el apetito|suaviza)(?:ra)?|no (?:pasa nada|hace dano)',
  ),
  fr: words(
    "(?:est|sont|c'est)(?: (?:aussi|tout a fait|parfaitement)){0,1} (?:ideal\\p{L}*|parfait\\p{L}*|sans (?:danger|risque|probleme)|le mieux|la meilleure (?:option|solution|facon)|le meilleur (?:moyen|choix)|une bonne (?:idee|solution|option))|ne (?:pose|posent) (?:pas de|aucun) probleme|(?:facilite|apaise|soulage|calme|adoucit)(?:ra)?|n'est pas un probleme|ne fait pas de mal",
  ),
  pt: words(
    '(?:e|sao|esta|estao|fica)(?: (?:tambem|perfeitamente)){0,1} (?:ideal|perfeit[oa]s?|o melhor|a melhor (?:opcao|forma|maneira)|uma boa (?:ideia|opcao)|inofensiv[oa]s?)|nao (?:e|ha|tem|traz|sao)(?: (?:um|nenhum))? problema|(?:facilita|acalma|alivia|suaviza)(?:-lhe|ra)?|nao faz mal',
  ),
  it: words(
    "(?:e|sono|va|vanno)(?: (?:anche|perfettamente)){0,1} (?:ideal[ei]|perfett[oaie]|il modo migliore|la (?:cosa|soluzione|scelta) migliore|bene|una buona (?:idea|soluzione))|non (?:e|crea|da|c'e|ci sono)(?: (?:un|alcun|nessun))? problem[ai]|(?:facilita|calma|allevia|lenisce)(?:ra)?|non fa male",
  ),
  nl: words(
    '(?:is|zijn)(?: (?:ook|helemaal|gewoon)){0,1} (?:ideaal|prima|het beste?|de beste (?:manier|keuze)|geen probleem|een goed idee|perfect|onschuldig)|(?:maakt het makkelijker|verzacht|verlicht|kalmeert)|kan geen kwaad|maakt niet uit',
  ),
  ja: /大丈夫|(?:和らげ|やわらげ|楽に)(?:ます|なります|くれます)|問題(?:は)?(?:ありません|ない)|(?:構|かま)いません|差し支え(?:ありません|ない)|が(?:最適|おすすめ|一番)/u,
  zh: /(?:能|可以?|会)(?:缓解|减轻|舒缓|安抚)|没问题|沒問題|无妨|無妨|没关系|沒關係|不要紧|不碍事|最好的(?:办法|方法|选择)/u,
  hi: words(
    '(?:आसान|ठीक|सुरक्षित|बेहतर|अच्छा|सही|बढ़िया) (?:है|हैं|रहता|रहती|रहेगा)|कोई (?:दिक्कत|दिक़्क़त|समस्या|हर्ज|नुकसान) नहीं',
  ),
  ar: words(
    '(?:امن|امنة|مثالي|مثالية)|لا (?:باس|مانع|مشكلة|ضرر|يضر|تضر|حرج)(?: \\p{L}+)?|افضل (?:طريقة|وسيلة|خيار)',
  ),
};

export function praiseOf(language: string): string | undefined {
  return PRAISED[language]?.source;
}

const patterns = new Map<string, RegExp>();
const memory = new WeakMap<Reading, Span[]>();

/** Every such predicate of the response, in order; worked out once. */
function praisesOf(reading: Reading): readonly Span[] {
  const known = memory.get(reading);
  if (known) return known;
  const language = reading.language ?? '';
  const source = PRAISED[language]?.source;
  const found: Span[] = [];
  if (source !== undefined) {
    const pattern = patterns.get(language) ?? new RegExp(source, 'gu');
    patterns.set(language, pattern);
    for (const { index, 0: words } of everyMatch(reading.text, pattern))
      found.push({ start: index, end: index + words.length });
  }
  memory.set(reading, found);
  return found;
}

/** Where in the clause it stands. */
export function praiseIn(reading: Reading, { start, end }: Span): Span | undefined {
  return within(praisesOf(reading), start, end)[0];
}
