import { oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { drugsOf } from '../case/drugs.ts';
import type { Figure } from './figure.ts';

/**
 * What the words right beside a figure say that it is: how long a treatment is taken, the water for a sachet, the wait
 * between two drops. An answer gives one value of each, in whatever words it says it again.
 */
export type Name = 'course' | 'water' | 'apart';

const BEFORE =
  /(?:\b(?:course (?:of treatment )?(?:is|lasts|of|runs|takes|for)|(?:finish\w*|complete\w*)(?: (?:all|off))?(?: (?:the|your|a))?|(?:finit[ioae]|terminad[oa]s?|al terminar|termine\w*|acabad[oa]s?|beendet\w*)(?: (?:los|las|les|i|os|as|le))?|(?:kur|therapie|behandlung|einnahme) (?:dauert|uber|fur|von)|(?:pauta|tratamiento|ciclo) (?:de|dura|es de)|(?:traitement|cure) (?:de|dure|pendant)|(?:tratamento|curso) (?:de|dura|e de)|(?:terapia|cura|trattamento|ciclo) (?:di|dura|per)|(?:kuur|behandeling) (?:van|duurt|is))(?: (?:full|whole|total of|usually|about|insgesamt|meist|volle|ganze|normalmente|habitualmente|unos|environ|circa|ongeveer|volledige))* |(?:疗程|療程)(?:一般|通常|为|為|是|共|总共|:|约){0,3}|(?:连续?|連續?)?(?:吃|服|用)(?:药|藥)?满|(?:吃|服|用)滿|(?:कोर्स|इलाज) (?:पूरे |कुल )?|(?:مدة العلاج|الكورس|كورس)(?: هي)? )$/u;
const BEHIND =
  /^(?:[- ](?:\w+ )?course\b|(?:[- ]tage)?[- ]?(?:kur|therapie|behandlung)\b| (?:of|worth of) (?:treatment|antibiotics?|tablets|therapy|capsules)\b| (?:de tratamiento|de antibiotic\w*|de traitement|d'antibiotique\w*|de tratamento|di terapia|di cura|di trattamento|di antibiotic\w*)|(?:daagse)? ?kuur\b|的?(?:疗程|療程)|(?:間|分)(?:を|の)?(?:すべて|全部|飲みきり|飲み切り|服用期間)|間?(?:は|、)?(?:服用|飲み?続け|使い?続け)| (?:का (?:पूरा )?कोर्स|चलेग[ाी]|(?:तक )?(?:लें|लीजिए|लेते रहें|खाएँ|खाएं)))/u;
const FOR =
  /\b(?:for|over|uber|fur|durante|por|pendant|per|voor|gedurende)(?: (?:a|the|los|las|les|i|os|as|de))?(?: (?:full|whole|total of|insgesamt|volle|ganze|totale|volledige))? $|(?:لمدة|مدة) $|(?:连|連|共|连续|連續)$|पूरे $/u;
/** "Finish the last capsule on day 5". */
const LAST_DAY =
  /(?:\b(?:last|final|letzte\w*|ultim[oa]s?|dernier\w*|laatste) (?:dose|tablet\w*|capsule|pill|dosis|kapsel|pille|comprimid[oa]|pastilla|toma|capsula|comprime|prise|gelule|compressa|pil)\b|\b(?:finish|stop|end)(?: \w+){0,4})[^.;:\n]{0,20}\b(?:on|at|after|nach|tras|despues del|apres|depois do|dopo|na|am|an|el|en|le|au|no|na|il|al|op)? ?$|最后一[片粒次颗][^。\n]{0,6}$|最後の(?:1|一)(?:錠|回|粒)[^。\n]{0,6}$/;
const LANG = /^ lang\b|^(?:間|间)/;

/** "After two days of treatment": not how long it lasts. */
const INTO =
  /\b(?:after|within|first|nach|innerhalb von|tras|despues de|apres|dopo|depois de|apos|na|binnen)(?: (?:about|around|roughly|etwa|unos|environ|circa|cerca de|ongeveer))? $|(?:بعد|خلال) $/;
const LONG = new Set<string | undefined>(['day', 'week', 'month']);

/** Into how much water a sachet goes. */
const INTO_WATER =
  /(?:\b(?:dissolv\w*|mix\w*|stir\w*|empty|pour|make (?:it|one|them) up|dilut\w*|sachet|packet)[^.;:\n]{0,50}\b(?:in|into|with|per|to|needs|takes)(?: an?| one| exactly| only)?(?: (?:small |big |full )?(?:glass|cup|bottle|litre|liter)(?: of)?)?\W?|\b(?:disuelv\w*|diluy\w*|mezcl\w*|vaci[ae]\w*|sobre)[^.;:\n]{0,50}\b(?:en|por|con)(?: un)?|\b(?:diss(?:ol|ou)\w*|dilue\w*|verse[rz]|sachet)[^.;:\n]{0,50}\b(?:dans|pour|avec)|\b(?:losen|losen sie|gelost|auflosen|mischen|ruhren|beutel)[^.;:\n]{0,50}\b(?:in|auf|pro|mit)(?: einem| genau)?|\b(?:dissolv\w*|dilu\w*|mistur\w*|envelope|sache)[^.;:\n]{0,50}\b(?:em|por|com|para)|\b(?:scio[lg]\w*|dilui\w*|bustina)[^.;:\n]{0,50}\b(?:in|per|con)|\b(?:los|oplossen|zakje|meng)[^.;:\n]{0,50}\b(?:in|op|met|per)) ?$|(?:पैकेट|पाउच)[^।\n]{0,40}$|(?:溶|冲|沖|兑|一包|每包|一袋|每袋)[^。\n]{0,16}$|(?:袋|包|粉末?)(?:を|は|あたり|に)[^。\n]{0,12}$|(?:ذوب|اذب|كيس|ظرف)[^.\n]{0,40}(?:في|الي|لكل|ب) $/u;
/** Litres; less is a sip. */
const WATER = 0.1;
/** The wait between two drops or puffs. */
const APART =
  /^ (?:or more |at least )?(?:apart|between (?:the|each|them|both|two|different)|before (?:the (?:next|second|other)|putting|you put))\b|^,? (?:later,? )?(?:put|use|instil|add|apply|take) (?:in )?the (?:second|next|other)\b|^ (?:abstand|zwischen|auseinander|spater das zweite)|^ (?:de diferencia|de intervalo|de separacion|entre|antes de(?:l| la) (?:segund|siguiente|otr))|^ (?:d'intervalle|d'ecart|entre)|^ (?:de diferenca|antes d[ao] (?:segund|proxim|outr))|^ (?:di distanza|di intervallo|tra |fra )|^ (?:tussen|ertussen|uit elkaar)|^(?:以上)?(?:の)?(?:間隔|あけ|空け)|^(?:たったら|後に|してから)、?[^。]{0,6}(?:2つ目|次の|二つ目|2種類目)|^(?:以上)?(?:的)?(?:间隔|間隔)|^后?(?:再)?(?:滴|点|用)(?:第二|另)/u;
const APART_AHEAD = /(?:间隔|間隔|相隔)(?:至少|约)?$/;
const SHORT = new Set<string | undefined>(['sec', 'min']);

export function isLastDay({ text }: Reading, { start }: { readonly start: number }): boolean {
  return LAST_DAY.test(text.slice(Math.max(0, start - 48), start));
}

function isCourse(reading: Reading, { value, sentence }: Figure, before: string, behind: string): boolean {
  // A day that is counted: "day 5".
  if (!/^\d/.test(reading.text.slice(value.start, value.end)) && isLastDay(reading, value)) return true;
  if (INTO.test(before)) return false;
  if (BEFORE.test(before) || BEHIND.test(behind)) return true;
  if (!FOR.test(before) && !LANG.test(behind)) return false;
  return (
    oftenIn(reading.text, sentence).length > 0 ||
    within(drugsOf(reading), sentence.start, sentence.end).length > 0
  );
}

export function nameOf(reading: Reading, figure: Figure): Name | undefined {
  const { kind, value } = figure;
  const unit = value.unit?.atom.id;
  const before = reading.text.slice(Math.max(0, value.start - 64), value.start);
  const behind = reading.text.slice(value.end, value.end + 24);
  if (kind === 'volume')
    return inBase(value.low, value) >= WATER && INTO_WATER.test(before) ? 'water' : undefined;
  if (kind !== 'time') return undefined;
  if (SHORT.has(unit)) return APART.test(behind) || APART_AHEAD.test(before) ? 'apart' : undefined;
  return LONG.has(unit) && isCourse(reading, figure, before, behind) ? 'course' : undefined;
}
