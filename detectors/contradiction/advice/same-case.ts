import { ITEM } from '../../kit/lines.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { cuesIn, isPlanned } from '../case/cues.ts';
import { isOfOneMedicine } from '../case/one-case.ts';
import { type Against, CASES } from './against.ts';
import { hasTime } from './things.ts';

/** Whether what is told against and what is advised hold for the same person, time and case. */

/** What is done for a time or in a case holds for that time and case. */
const LATER = new Set(['until', 'after', 'when', 'next', 'before']);

const GROUPS = new Set('child adult old pregnant organ'.split(' '));

/** Well again, allowed by a doctor, later on. */
const OVER =
  /\b(?:again|later|tomorrow|doctor|gp|physician|prescri\w+|advis\w+|told|healed|better|gone|settled|weeks?|months?|gradual\w*|unless|except|only|wieder|spater|morgen|arzt\w*|verordnet|verschrieben|abgeheilt|verheilt|wochen?|monat\w*|nur|ausser|de nuevo|mas tarde|manana|medic[oa]\w*|semanas?|mes(?:es)?|poco a poco|solo|salvo|plus tard|demain|medecin|semaines?|mois|progressiv\w*|seulement|sauf|mais tarde|amanha|de novo|apenas|exceto|piu tardi|domani|di nuovo|settiman[ae]|mesi|solo|tranne|weer|later|morgen|arts|huisarts|weken|maanden|alleen|behalve|geleidelijk)\b|再|以后|之后|明天|明日|以降|隔天|翌日|医生|周|只有|除非|後|翌|医師|週|のみ|बाद|फिर|(?<![\p{L}\p{M}])कल(?![\p{L}\p{M}])|डॉक्टर|हफ्त|सिर्फ|केवल|بعد|غدا|لاحق|الطبيب|طبيب|اسبوع|فقط|الا/u;

/** Both hold for the same person, time and case. */
export function isOneCase(
  reading: Reading,
  prompt: Reading | undefined,
  against: Against,
  sentence: Span,
): boolean {
  const { text } = reading;
  const said = text.slice(sentence.start, sentence.end);
  const cases = cuesIn(reading, sentence, CASES);
  if (against.stop) return cases.size + cuesIn(reading, against.sentence, CASES).size === 0;
  const stepsIn = cuesIn(reading, against.sentence, STEPPED);
  const days =
    WEEKS.test(reading.text.slice(against.sentence.start, against.sentence.end)) ||
    within(reading.quantities, against.sentence.start, against.sentence.end).some(
      (one) => dimensionOf(one) === 'time' && inBase(one.high, one) > DAYS,
    );
  // What is told against for weeks, or until it has healed, is so tomorrow.
  const open = days || (stepsIn.has('until') && !hasTime(reading, against.sentence));
  const now = said.replace(THIS_WEEK, ' ');
  if (OVER.test(open && TOMORROW.test(now) ? now.replace(TOMORROW, ' ').replace(ANEW, ' ') : now))
    return false;
  if (against.always) cases.delete('if');
  return (
    cases.size === 0 &&
    !isOtherStage(reading, against.sentence, sentence) &&
    !DIFFERENT.test(text.slice(against.sentence.end, sentence.start)) &&
    !isLater(reading, against, sentence) &&
    !isOlder(text, against.sentence, sentence) &&
    isForSame(reading, prompt, against, sentence) &&
    isOfOneMedicine(reading, against.sentence, sentence)
  );
}

/** "In the tropics it's different": what follows is of another case. */
const DIFFERENT =
  /(?<!\p{L})(?:(?:it's|it is|this is|that's|that is|things are) (?:quite |very )?different|(?:another|a different) (?:matter|story)|the exception is|(?:das|es|dort|hier) (?:ist|sieht) (?:\p{L}+ )?anders|anders (?:ist|sieht) (?:es|das)|(?:eso|esto|alli|ahi) es (?:distinto|diferente)|es otra cosa|c'est (?:different|autre chose)|(?:isso|ali|la|ai) e diferente|e outra coisa|(?:li|la|qui|cosi) e diverso|e un'altra cosa|(?:dat|daar|het) (?:is|ligt) (?:\p{L}+ )?anders|अलग बात|(?:الامر|الوضع|الحال) (?:مختلف|يختلف))(?![\p{L}\p{M}])|另一回事|情况(?:就)?不同|例外|話は別|別の話/u;

/** "From tomorrow": a heading that opens another time. */
const STAGE =
  /^[\s#*]*(?:from |after|tomorrow|later|then|day|week|ab |nach|danach|spater|desde|a partir|despues|manana|semana|des |apres|ensuite|demain|semaine|depois|amanha|dopo|da domani|domani|settimana|vanaf|na |daarna|morgen)|^[\s#*]*(?:明天|从|之后|以后|翌日|कल|بعد|من)|から|以降|के बाद/;
const HEADING = 40;

/** The short line above its paragraph or list. */
function headingOf(text: string, at: number): string | undefined {
  const top = text.lastIndexOf('\n', at - 1);
  const blank = text.lastIndexOf('\n\n', top);
  const block = text.slice(Math.max(blank, at - REACH), at).trimStart();
  const [first = ''] = block.split('\n');
  // A heading above a blank line is the end of the paragraph before.
  const before =
    text
      .slice(Math.max(0, blank - HEADING - 1), Math.max(0, blank))
      .split('\n')
      .at(-1) ?? '';
  return [block.includes('\n') ? first : '', before].find(
    (line) => line.trim() !== '' && line.length <= HEADING && !ITEM.test(line) && !/[.!?。]\s*$/.test(line),
  );
}
const REACH = 600;

function isOtherStage({ text }: Reading, against: Span, sentence: Span): boolean {
  const [one, other] = [against, sentence].map(({ start, end }) => headingOf(text, Math.min(start + 1, end)));
  return one !== other && other !== undefined && STAGE.test(other);
}

/** A time or a step of its own: "afterwards you may"; what is ordered then is ordered in the same case. */
function isLater(reading: Reading, against: Against, sentence: Span): boolean {
  const later = cuesIn(reading, sentence, LATER);
  const told = reading.text.slice(against.sentence.start, against.sentence.end);
  const now = reading.text.slice(sentence.start, sentence.end);
  if (AT_ONCE.test(now)) for (const id of ['after', 'next', 'when']) later.delete(id);
  if (BEDTIME.test(now) || SOONER.test(now)) later.delete('before');
  if (isPlanned(reading, sentence.start)) for (const id of ['before', 'next']) later.delete(id);
  // "Fasting, half an hour before breakfast": the same in other words.
  if (against.things.some(({ tokens }) => tokens.some(({ key }) => key === '#fasting')))
    later.delete('before');
  // Not right away, tonight.
  if (AT_ONCE.test(told) && TONIGHT.test(now)) return true;
  if (later.size === 0) return false;
  const stepped = cuesIn(reading, against.sentence, STEPPED);
  const said = reading.text.slice(sentence.start, sentence.end);
  if (
    /\b(?:afterwards?|hinterher|danach)\b/.test(
      reading.text.slice(against.sentence.start, against.sentence.end),
    )
  )
    later.delete('after');
  // Both after the same: "do not lift after the repair".
  const event = EVENT.exec(said)?.[0];
  if (event !== undefined && told.includes(event)) later.delete('after');
  const open = !MAY.test(said) && !EVENT.test(said);
  const untimed = !hasTime(reading, against.sentence) && stepped.size === 0;
  if (open && (untimed || (stepped.has('after') && stepped.size === 1)))
    for (const id of ['after', 'next']) later.delete(id);
  if (against.always && !stepped.has('when') && !stepped.has('until') && !hasTime(reading, against.sentence))
    later.delete('when');
  // Both before the same: "no coffee before it", "have a coffee just before".
  if (stepped.has('before') && stepped.size === 1) later.delete('before');
  return later.size > 0;
}

const DAYS = 48;
const WEEKS =
  /\b(?:weeks|months?|wochen|monate?|semanas|mes(?:es)?|semaines|mois|settimane|mesi?|weken|maand(?:en)?)\b|週間|か月|个月|周|हफ़्ते|महीन|شهر|اسابيع/;
/** No later time. */
const THIS_WEEK =
  /\b(?:week-?ends?|toute la semaine|cette semaine|this week|the (?:whole|entire) week|all week|(?:die|diese|ganze) (?:ganze )?woche|(?:fin|fim) de semana|(?:esta|toda la|la|a) semana(?: toda)?|fine settimana|(?:questa|tutta la) settimana|(?:deze|hele) week)\b|这个周末|这周|今週末|इस वीकेंड|本周|整周|पूरे हफ़्ते|पूरे हफ्ते|طوال الاسبوع|هذا الاسبوع/gu;
const ANEW = /\b(?:again|back|wieder|weiter|de nuevo|otra vez|de novo|a nouveau|di nuovo|weer)\b/g;
const TOMORROW =
  /\b(?:tomorrow|morgen|manana|demain|amanha|domani)\b|明天|明日|隔天|翌日|(?<![\p{L}\p{M}])कल(?![\p{L}\p{M}])|غدا/u;
/** No later time: "right after it", "once you have swallowed it". */
const AT_ONCE =
  /\b(?:(?:right|straight|immediately|directly|just) after\w*|after (?:taking|swallowing) (?:it|them)|once you(?:'ve| have) (?:taken|swallowed)|(?:direkt|gleich|unmittelbar) (?:danach|nach)|nach dem (?:einnehmen|schlucken)|(?:justo|inmediatamente) despues|despues de (?:tomar|tragar)l[oa]s?|juste apres|aussitot apres|apres l'avoir (?:pris|avale)|logo (?:depois|apos|a seguir)|depois de o tomar|depois de tomar|subito dopo|dopo averl[oa] pres[oa]|(?:direct|meteen) (?:daarna|na)|na het (?:innemen|slikken))\b|直後|飲んだ後|服药后|吃完药|तुरंत बाद|مباشرة بعد/;
const TONIGHT =
  /\b(?:tonight|heute abend|esta noche|ce soir|(?:hoje|esta) a? ?noite|stasera|vanavond)\b|今晚|今夜|आज रात|الليلة/;
const BEDTIME =
  /\b(?:before (?:bed|bedtime|sleep\w*|you (?:sleep|go to bed))|vor dem (?:schlafen\w*|zubettgehen)|antes de (?:dormir|acostarse)|avant (?:de dormir|le coucher)|prima di (?:dormire|coricarsi)|voor het slapen\w*)\b|寝る前|睡前|सोने से पहले|قبل النوم/;
/** "La seca antes": sooner. */
const SOONER = /\b(?:antes|prima)\W*$/;
const STEPPED = new Set(['until', 'after', 'before', 'when']);

const MAY =
  /\b(?:can|may|could|konnen|kann|darf|durfen|puede\w*|pode\w*|puedes|pouvez|peut|puo|puoi|possono|mag|kunt|kan)\b|可以|てもよ|ても大丈夫|できます|सकत|يمكن/;

/** "After the blood test". */
const EVENT =
  /\b(?:after|nach|tras|despues de|apres|depois d\w+|apos|dopo|na)(?! (?:that|this|which|das|dem|eso|ello|cela|ca|isso|cio|dat)\b) (?:\p{L}+ )?\p{L}+/u;

/** What nobody should do no child should. */
function isForSame(reading: Reading, prompt: Reading | undefined, against: Against, sentence: Span): boolean {
  const clause = clauseAt(reading.text, against.cue.start);
  const [a, b] = [cuesIn(reading, clause, GROUPS), cuesIn(reading, sentence, GROUPS)];
  const asked = prompt ? cuesIn(prompt, { start: 0, end: prompt.text.length }, GROUPS) : new Set<string>();
  return (
    [...b].every((id) => a.has(id) || asked.has(id) || (a.size === 0 && id === 'child')) &&
    [...a].every((id) => b.has(id) || asked.has(id))
  );
}

/** "Not under 12 … from 12 on". */
const YOUNGER =
  /\b(?:under|below|before|younger than|unter|vor|menores de|antes de los|antes dos|moins de|avant|sotto|meno di|prima dei|onder|jonger dan)\b[^\d.]{0,16}(\d{1,2})(?!\d)|(\d{1,2})(?:岁以下|歳未満)/;
const FROM =
  /\b(?:from|over|above|at least|ab|uber|desde|a partir d\w+|mayores de|maiores de|des|plus de|dai|sopra|oltre|vanaf|boven)\b[^\d.]{0,16}(\d{1,2})(?!\d)|(\d{1,2})(?:岁以上|歳以上)/;

function isOlder(text: string, against: Span, sentence: Span): boolean {
  const [, under, below] = YOUNGER.exec(text.slice(against.start, against.end)) ?? [];
  const [, from, above] = FROM.exec(text.slice(sentence.start, sentence.end)) ?? [];
  return Number(from ?? above) >= Number(under ?? below);
}
