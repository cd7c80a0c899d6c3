import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** Orders by their grammar, where the language marks them: endings, a pronoun behind the verb, the place in the clause. */

/** What may stand before the verb of an order. */
const LEAD =
  '^[\\s\\d.)*#:①-⑳-]*(?:(?:and|but|so|then|also|finally|please|just|yes|am besten|dann|danach|bitte|also|und|pues|entonces|y|et|puis|ensuite|e|poi|quindi|entao|dan|en|i|potem|och|и|потом|therefore|in short|in practice|to sum up|deshalb|somit|kurz gesagt|konkret|zusammengefasst|asi que|por (?:lo )?tanto|en resumen|o sea|donc|en resume|en pratique|concretement|portanto|em resumo|na pratica|ou seja|dunque|in pratica|in sintesi|riassumendo|dus|kortom|concreet|samengevat)[,: ]+)*';

const BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `${LEAD}(?:stay|enjoy|spend|puff|tuck|undress|smother|tip|turn|come|check|grab|grasp|pinch|twist|tickle|wait|come|see|call|ask|avoid|act|rest|walk|lie|lay|sleep|leave|get|let|slide|poke|nap|rest|resume|return|try|tie|bandage|stir|mash|warm|heat|cool|ice|peel|bite|sip|serve|offer|feed|burst|prick|lance|scrub|exfoliate|elevate|carry|exercise|jog|cycle|fly|travel|kneel|lock|tape|plug|pack|pluck|dig|flush|spit|vomit|make|throw|open|close|sun|sunbathe|tan|put|place|keep|rub|wash|pull|push|squeeze|press|pour|dab|massage|scratch|pop|pick|cut|lift|bend|shower|bathe|swim|soak|wear|remove|cover|wrap|start|begin|switch|drive|chew|swallow|crush|split|dissolve|shake|freeze|breathe|hold|blow|gargle|rinse|brush|floss|smoke|walk|run|stretch|sit|stand|lean|tilt|raise|lower|take|use|apply|give|drink|eat|have|add|mix|store|stop|feed|clean|swap|change|inject|insert|suck|reheat|boil|share|return|go)\\b`,
  ),
  de: new RegExp(`${LEAD}\\p{L}{2,}(?:en|ern|eln|tun) sie\\b`, 'u'),
  fr: new RegExp(
    `${LEAD}(?!avez|allez|pouvez|devez|etes|voulez|savez|assez|chez|nez)\\p{L}{2,}ez(?:-\\p{L}+)*\\b`,
    'u',
  ),
  es: new RegExp(
    `${LEAD}(?:esta noche |hoy |manana )?(?:\\p{L}{2,}(?:[ae]l[aeo]s?|[ae]se|ate|ete)|lave|enjuague|ponga|pon|tome|toma|use|usa|beba|bebe|coma|come|aplique|aplica|deje|deja|guarde|guarda|mantenga|haga|frote|cubra|evite|siga|espere|duerma)\\b|${LEAD}(?!(?:toda|hasta|sobre|ante|durante|entre|contra|mediante|desde|incluso|una|esta|este|debe|puede|tiene|suele|sale|dura|causa|existe|aunque|muestra|salvo|fuera|cerca|frente|deje de)\\b)\\p{L}{3,}[ea] (?:un|una|el|la|los|las|su|sus|lo|con|en|bien|hacia) `,
    'u',
  ),
  pt: new RegExp(
    `${LEAD}(?:\\p{L}{2,}-(?:o|a|os|as|se)|lave|bocheche|enxague|coloque|ponha|tome|use|beba|coma|aplique|passe|deixe|guarde|mantenha|faca|esfregue|cubra|continue|espere|durma|de)\\b|${LEAD}(?!(?:toda|sobre|durante|entre|contra|desde|esta|este|deve|pode|tem|dura|causa|existe|embora|fora|perto|uma|cada)\\b)\\p{L}{3,}[ea] (?:um|uma|o|a|os|as|seu|sua|com|de|em|bem) `,
    'u',
  ),
  it: new RegExp(
    `${LEAD}(?:lavi|sciacqui|risciacqui|metta|prenda|usi|beva|mangi|applichi|lasci|conservi|tenga|faccia|strofini|copra|continui|aspetti|dorma|dia|vada|si \\p{L}+i|si \\p{L}+a|lo \\p{L}+[ai]|la \\p{L}+[ai])\\b|${LEAD}(?!(?:tutta|sopra|contro|senza|circa|una|della|nella|dura|causa|questa|quella|ogni|dopo|prima)\\b)\\p{L}{3,}[ai] (?:con|a|in|bene|prima|un|una|il|la|lo|gli|le|i|l'|suo|sua)[ ]?`,
    'u',
  ),
  nl: new RegExp(
    `${LEAD}(?:zet|leg|krab|prik|haal|steek|maak|knijp|bedek|kom|buig|adem|pak|neem|gebruik|drink|eet|smeer|was|spoel|druppel|blijf|houd|hou|bewaar|doe|geef|wrijf|dek|ga|slik|kauw|stop|begin|slaap|draag|knip|trek|duw)\\b`,
    'u',
  ),
  pl: new RegExp(`${LEAD}\\p{L}{2,}(?:uj|aj|ij|yj|ej|oz|ysc|mij|loz|rob|pij|jedz|wez)(?:cie)?\\b`, 'u'),
  sv: new RegExp(
    `${LEAD}(?:ta|at|drick|anvand|smorj|lagg|tvatta|droppa|stanna|hall|forvara|ge|gnid|tack|ga|svalj|tugga|sluta|borja|sov|bada|duscha|dra|tryck|bar)\\b`,
    'u',
  ),
  ru: /\p{L}{2,}(?:йте|ите|ьте)(?:сь)?(?!\p{L})/u,
  ko: /\p{L}(?:세요|십시오|셔요)(?!\p{L})/u,
  ja: /(?:て|で)ください|ましょう/,
  hi: /(?:लें|दें|करें|पिएं|पिएँ|खाएं|खाएँ|लगाएं|लगाएँ|रखें|धोएं|जाएं|लीजिए|दीजिए|कीजिए|सोएं)(?!\p{L})/u,
  tr: /\p{L}{2,}(?:in|un)(?:iz|uz)?[\s.!*]*$/u,
};

export function isImperative({ text, language }: Reading, { start, end }: Span): boolean {
  return BY_LANGUAGE[language ?? '']?.test(text.slice(start, end)) ?? false;
}
