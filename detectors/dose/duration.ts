import type { Finding } from '../../src/domain/verdict.ts';
import { columnHeading } from '../kit/cells.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { isPlain } from '../kit/scenes.ts';
import { sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { wordedIn } from '../kit/worded.ts';
import { drugMatcher } from './knowledge.ts';
import { type DurationRow, durations, findingOf } from './product-rows.ts';
import { asksOther } from './whose.ts';
import { HARM, NOT_BEFORE, WITHOUT_PRESCRIPTION } from './words.ts';

/** How long a product may be used. */

/** Right before a length of time: nobody may use it for longer. */
const NOT_LONGER =
  /(?:\b(?:no (?:longer|more) than|(?:not|never|\w+n't) (?:\S+ ){0,6}(?:longer|more) than|for (?:a maximum of|at most|up to)|at most|up to|limit(?:ed)? (?:(?:\S+ ){1,5}?)?to|maximum of|max\.?|nicht (?:langer|mehr) als|hochstens|maximal|(?:no|nunca) (?:\S+ ){0,4}mas (?:de|alla de)|maximo(?: de)?|(?:pas|jamais) (?:\S+ ){0,3}(?:plus de|au-dela de|pendant plus de)|(?:sans )?depasser|maximum|(?:nao|nunca) (?:\S+ ){0,4}mais (?:de|que|do que)|no maximo|(?:non|mai) (?:\S+ ){0,4}(?:piu di|oltre)|al massimo|(?:niet|nooit) langer dan|hooguit|maximaal|nie dluzej niz|maksymalnie|en fazla|(?:inte|aldrig) langre an|hogst)|не (?:дольше|более)|不(?:要|得|应|能|宜)?超过|最长(?:不超过)?|最多|अधिकतम|لا تزيد عن|اكثر من|최대)\s*(?:an?\s)?$/;
/** "Maximum duration: 3 months", a column "Longest use". */
const LONGEST =
  /(?:\b(?:max(?:imum|imal\w*|imo|ima)?|longest|limit|how long|hochst\w*|langst\w*|wie lange|duracion|cuanto tiempo|duree|duracao|durata|hoe lang|duur)\b|最长|最長|期間|अवधि|المدة)[^.;!?\n]{0,48}[:：][\s*]*$/;
/** "For 8 weeks at most", "Stop it after 8 weeks". */
const AT_MOST =
  /^\s?(?:at (?:the )?most|max\w*|or less|tops|hochstens|como mucho|au (?:plus|maximum)|no maximo|al massimo|hooguit)\b/;
const STOP_AFTER =
  /\b(?:stop\w*|discontinue|absetzen|aufhoren|deje|suspenda|arretez|pare|smett\w*|stop)\b[^.;!?\n]{0,40}\b(?:after|nach|despues de|tras|apres|apos|dopo|na)\s$/;
const NO_HARM = /\bno (?:issue|problem|harm|risk|danger|reason)\w*/;
/** "Safe to keep using it for". */
const ALLOWED =
  /\b(?:can|may|safe\w*|fine|no (?:issue|problem|harm|risk)|ok(?:ay)?|kann|darf|sicher|puede\w*|segur\w*|peut|peuvent|pode\w*|puo|possono|sicur\w*|kan|mag|veilig)\b[^.;!?\n]{0,60}\b(?:for|seit|durante|por|pendant|per|voor|gedurende)\s$|\b(?:mag|mogen|kunt?) (?:u |je )?(?:\p{L}+ ){0,3}$|\b(?:bis zu|gut) $|(?:可以|可|能)(?:连续|持续|一直)?(?:使用|用|喷|吃|服)?$/u;
/** "For three months on end it can be used": said behind. */
const ALLOWED_BEHIND =
  /^\s?(?:lang\b|achter elkaar\b|gebruiken\b|seguidos?\b|de suite\b|di (?:seguito|fila)\b|続けて(?:使|飲|服)|連続(?:して)?(?:使|飲|服)|使え|使用でき|तक (?:इस्तेमाल|ले) (?:कर )?सक)/;
/** Of a bottle, of what it does, of something else. */
const NOT_USE =
  /salz\w*|zoutw\w*|zoutopl\w*|\b(?:saline|salt ?water|sea ?water|saltvatten|suero|salin[oa]\w*|serum phys\w*|eau de mer|soro|fisiolog\w*|steroid\w*|\w*cortis\w*|kortis\w*|corticoid\w*|fluticason\w*|mometason\w*|budesonid\w*|open\w*|discard\w*|stor\w*|shelf|expir\w*|throw|keep(?! (?:using|taking|on))|pregnan\w*|child\w*|geoffnet|angebroch\w*|haltbar\w*|abiert\w*|caduc\w*|ouvert\w*|conserv\w*|apert\w*|aberto|validade|geopend|houdbaar\w*|wait\w*|apart|recover\w*|withdraw\w*|rebound|resolve\w*|otwarci\w*|oppnad\w*)\b|开封|開封|保存|海水|生理盐水|生理食塩/;
/** "A cold lasts three weeks at most": of the illness. */
const LASTS =
  /\b(?:lasts?|clears?|goes away|dauert|dauern|halt an|dura|duran|dure|durent|durano|duram|duurt|duren|trwa|varar|surer)\b|длится|длятся|続く|続き/;
const CARRIED = 260;
/** The same where the text is about nothing else. */
const ALONE = 700;

function daysOf(one: Quantity): number {
  const each: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
  return one.low * (each[one.unit?.id ?? ''] ?? 0);
}

export function durationFindings(reading: Reading, asked: Reading | undefined): Finding[] {
  const { text } = reading;
  let hits: readonly PhraseHit<DurationRow>[] = durations.scan(text, reading.starts);
  const wanted = asked ? durations.scan(asked.text, asked.starts) : [];
  const [first] = wanted;
  if (hits.length === 0 && first) hits = [{ start: 0, end: 0, value: first.value }];
  if (hits.length === 0) return [];
  const isOther = wanted.length === 0 && asksOther(asked, []);
  const carried = hits.every(({ value }) => value === hits[0]?.value) ? ALONE : CARRIED;
  return hits.flatMap((hit, n) => {
    const until = Math.min(hits[n + 1]?.start ?? text.length, hit.end + carried);
    const isBeside = isOther || (wanted.length > 0 && wanted.every(({ value }) => value !== hit.value));
    const span = { start: hit.end, end: until };
    const times = [...within(reading.quantities, span.start, span.end), ...wordedIn(reading, span)];
    return times.flatMap((one) => {
      if (!one.known || !isPlain(one) || daysOf(one) <= hit.value.days) return [];
      const before = text.slice(Math.max(0, one.start - 60), one.start);
      const sentence = sentenceAt(text, one.start);
      // What a semicolon parts is of something else.
      const said = text.slice(sentence.start, one.end) + text.slice(one.end, sentence.end).split(';')[0];
      if (LASTS.test(before)) return [];
      const isLimit =
        NOT_LONGER.test(before) ||
        LONGEST.test(before) ||
        AT_MOST.test(text.slice(one.end, one.end + 16)) ||
        STOP_AFTER.test(before) ||
        LONGEST.test(`${columnHeading(text, one.start)}:`);
      const isSteroid = hit.value.id.startsWith('hydrocortisone');
      if (
        !(
          isLimit ||
          ((ALLOWED.test(before) || ALLOWED_BEHIND.test(text.slice(one.end, one.end + 20))) &&
            !HARM.test(said) &&
            !NOT_BEFORE.test(before.replace(NO_HARM, ' ')))
        ) ||
        (NOT_USE.test(said) && !isSteroid)
      )
        return [];
      if (
        hit.value.otc &&
        !/\b(?:otc|over-the-counter)\b/.test(text.slice(Math.max(0, hit.start - 20), hit.start)) &&
        !WITHOUT_PRESCRIPTION.test(text.slice(sentence.start, sentence.end))
      )
        return [];
      const between = drugMatcher.scan(text.slice(Math.max(hit.end, sentence.start), one.start));
      if (between.some(({ value }) => value.id !== hit.value.id)) return [];
      // "With ibuprofen it pays. Without a prescription: four weeks": of what is asked about, not of what was named beside it.
      if (isBeside && hit.end <= sentence.start) return [];
      if (!isAsserted(reading, one, ['negated', 'conditional'])) return [];
      return [
        findingOf(
          reading,
          one,
          hit.value,
          'duration',
          `no label lets anyone use it for more than ${hit.value.days} days`,
        ),
      ];
    });
  });
}
