import { everyMatch } from '../../kit/every-match.ts';
import type { Scene } from '../../kit/scenes.ts';
import type { Check, Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes } from '../links.ts';
import { isBound } from '../steps.ts';
import { lengthAt, MARK, off, type Time, timesOf, turnOf } from './times-of-day.ts';

/** Hours from one time of day to another, and times of day that are so many hours apart. */

const TO =
  /^\s?(?:to|until|till|and|bis|a|a las|as|hasta(?: las)?|jusqu'a|alle|fino alle|ate(?: as)?|tot|y(?: a)? las|e(?: as)?|-|–|—|から|到|至|से|का|睡到|الي|حتي|لحد|ل)\s?(?:الساعة |about |etwa |around |翌[朝日]の?|第二天|अगले दिन |अगली )?$/;
const FROM =
  /(?:\b(?:from|between|von|zwischen|de|d'|des|desde(?: las)?|entre(?: las| as)?|dalle|das|da|van|tussen)\s?|从|從|من(?: الساعة)? )$/;
const RISES =
  /\b(?:get(?:s|ting)? up|wak\w+|ris(?:e|es|ing)|aufsteh\w*|steh\w*|aufwach\w*|levant\w*|despert\w*|leve\w*|reveil\w*|svegl\w*|alz\w*|opsta\w*|wakker|acord\w*|up (?:at|by))\b|起き|起床|醒|उठ|تستيقظ/;
/** What the hours are spent with. */
const SPENT =
  /\b(?:sleep\w*|slept|asleep|bed|fast|fasts|fasted|fasting|schlaf\w*|schlief\w*|bett|fasten|nuchtern|suen[oa]|dorm\w*|duerm\w*|acost\w*|ayun\w*|sommeil|lit|jeun\w*|sono|jejum|sonno|letto|digiun\w*|slaap\w*|slap\w*|geslapen|vast\w*)\b|睡|眠|禁食|断食|空腹|絶食|नींद|सो(?:ना|ते|ने)|उपवास|نوم|تنام|صيام|تصوم|صائم/;
const HAS =
  /\b(?:you (?:have|get|spend)|passez|haben sie|tienes|tiene|tem|ha|hebt|heeft|pasan|passam|passano)\b|يعني|يبقي|[空あ][きく]|共|होते|होता/;
const WITHIN =
  /\b(?:within|for|during|pendant|durante|per|lang|gedurende|binnen|innerhalb|dans|en|in|nach|after)\b|以内|خلال/;
const REACH = 64;
const ROOM = 0.26;
/** Not all of the time between, or another time. */
const LESS =
  /\b(?:of (?:that|which|sleep you need)|minus|less|without|except|break|need\w*|recommend\w*|aim\w*|should|at least|every|each|davon|abzuglich|ohne|pause|brauch\w*|alle|menos|sin|necesit\w*|cada|dont|moins|sans|besoin|toutes les|meno|senza|ogni|sem|precis\w*|minder|zonder|nodig|om de)\b|每|ごと|おき|需要|必要|हर|كل|تحتاج/;

/** "From 11:15 pm to 6:45 am is 7.5 hours". */
function lasting({ reading, start, end }: Scene, from: number): Check[] {
  const { text, raw } = reading;
  const times = timesOf(text, { start, end });
  for (const [n, first] of times.entries()) {
    const last = times[n + 1];
    if (!last) break;
    const gap = text.slice(first.end, last.start);
    const isSpan =
      (TO.test(gap) &&
        (FROM.test(text.slice(Math.max(start, first.start - 14), first.start)) ||
          /から|到|至|से|[-–—]|until|till|hasta|ate|tot|fino/.test(gap))) ||
      (gap.length < NEAR && !/[.;\n]\s|\d/.test(gap) && RISES.test(gap));
    if (!isSpan) continue;
    const [behind = ''] = text.slice(last.end, Math.min(end, last.end + REACH)).split(/[;\n。]|[.!?]\s/);
    const said = lengthAt(behind);
    if (!said || last.end + said.start < from) continue;
    const lead = behind.slice(0, said.start).replace(/^(?:まで(?:の間)?(?:に?は|で)?|\sतक)/, '');
    if (/\d/.test(lead) || isBound(lead) || LESS.test(lead)) continue;
    const at = last.end + said.start;
    const isSpent = SPENT.test(text.slice(Math.max(start, first.start - 40), last.end + said.end + 24));
    const isTold = /^[\s,:=(→-]*$/.test(lead) || concludes(reading, last.end, at) || HAS.test(lead);
    if (!isSpent && (!isTold || WITHIN.test(lead))) continue;
    if (/^\s?(?:later|before|after|ago|apart|spater|前|后|後|बाद|قبل|بعد)/.test(behind.slice(said.end)))
      continue;
    const pair = [first, last];
    const turn = turnOf(pair);
    const value = (((last.hours - first.hours) % turn) + turn) % turn || turn;
    return [
      {
        start: first.start,
        end: last.end + said.end,
        rule: 'clock',
        severity: 'minor',
        holds: off(last.hours - first.hours - said.hours, turn) <= ROOM + (said.hours % 1 === 0 ? 0.25 : 0),
        explanation: `Between the two hours lie ${value.toFixed(2)} hours, not ${raw.slice(last.end + said.start, last.end + said.end).trim()}. Source: clock.`,
      },
    ];
  }
  return [];
}
const NEAR = 40;

const N =
  '(\\d{1,2}|two|three|four|six|eight|twelve|vier|sechs|acht|zwolf|cuatro|seis|ocho|doce|quatre|huit|douze|quattro|sei|otto|dodici|quatro|oito|doze|zes|twaalf)';
const EVERY = new RegExp(
  `(?:\\b(?:every|each|alle|cada|toutes les|a cada|ogni|om de|elke)|每隔?|हर|كل)\\s?${N}[\\s-]?(?:hours?|hrs?|h|stunden|std|horas|heures|ore|uur|uren|个?小时|個?小時|घंटे|ساعات|ساعة)(?![a-z])|(\\d{1,2})\\s?時間(?:おき|ごと|毎)|\\bde ${N} em \\d{1,2} ?(?:horas|h)\\b|\\b(\\d{1,2})[ -](?:hours? apart|hourly|hours? between|stunden abstand|uur ertussen)|\\bintervall?[eo]? (?:de|von|di) (\\d{1,2}) (?:heures|horas|ore|stunden)`,
  'gu',
);
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  eight: 8,
  twelve: 12,
  vier: 4,
  sechs: 6,
  acht: 8,
  zwolf: 12,
  cuatro: 4,
  seis: 6,
  ocho: 8,
  doce: 12,
  quatre: 4,
  huit: 8,
  douze: 12,
  quattro: 4,
  sei: 6,
  otto: 8,
  dodici: 12,
  quatro: 4,
  oito: 8,
  doze: 12,
  zes: 6,
  twaalf: 12,
};
/** What may stand between two times of a schedule. */
const LISTED =
  /^[\s,、，،;·/|–→-]*(?:(?:and|then|und|dann|y|luego|et|puis|e|poi|depois|en|dan|和|然后|再|और|फिर|و|ثم)?\s?(?:at|um|a las|a la|a|las|alle|alla|all'|as|om|the|again|again at|الساعة)?\s?)?$/;
/** Times that are not held to the hour. */
export const LOOSE =
  /\b(?:about|around|roughly|approximately|while awake|waking|meals?|or so|etwa|ungefahr|circa|ca|rund|wach|unos|aproximadamente|mas o menos|environ|a peu pres|eveill|mahlzeit\w*|comidas?|repas|refeic\w*|pasti|maaltijd\w*|ongeveer|overdag|daytime)\b|大约|约|左右|ごろ|頃|लगभग|करीब|तक़रीबन|حوالي|تقريبا/;

/** "Every 8 hours: 6:00, 14:00, 22:00". */
function schedule({ reading, start, end, words }: Scene, from: number): Check[] {
  const { text } = reading;
  const rates = everyMatch(words, EVERY).map((match) => {
    const n = match.slice(1).find((one) => one !== undefined) ?? '';
    return WORDS[n] ?? Number(n);
  });
  const [every] = rates;
  if (every === undefined || rates.some((one) => one !== every) || !(every >= 2 && every <= 12)) return [];
  if (LOOSE.test(words) || isBound(words)) return [];
  const times = timesOf(text, { start, end });
  let run: Time[] = [];
  for (const one of times) {
    const last = run.at(-1);
    if (last && !LISTED.test(text.slice(last.end, one.start))) {
      if (run.length > 1) break;
      run = [];
    }
    run.push(one);
  }
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2 || last.end <= from) return [];
  // "From 8:00 to 20:00 a glass every two hours".
  if (FROM.test(text.slice(Math.max(start, first.start - 14), first.start))) return [];
  const turn = turnOf(run);
  const steps = run.slice(1).map((one, n) => one.hours - (run[n]?.hours ?? 0));
  return [
    {
      start: first.start,
      end: last.end,
      rule: 'clock',
      severity: 'moderate',
      holds: steps.every((step) => off(step - every, turn) <= 0.51),
      explanation: `The times are not ${every} hours apart. Source: clock.`,
    },
  ];
}

const COUNT = new RegExp(
  `(?:${N}|(\\d{1,2})(?:[.,](5))?)[\\s-]?${MARK}(?![a-z])\\s?(?:after|from|nach|apres|despues de(?: las)?|depois d[ea]s?|apos(?: as)?|dopo le|na|بعد(?: الساعة)?)\\s?$`,
  'u',
);
const IS =
  /^,?\s?(?:(?:that |this |it )?(?:is|would be|will be|makes|gives)|ist(?: es)?|ware|waren|es|son|seria|serian|a las|sera|il (?:est|sera)|c'est|sono|e|sao|seriam|is het|wordt het|dus)\s(?:at |um |las |a las |alle |as |om )?$|^\s?(?:是|は|=)\s?$/;

/** "Four hours after 10:30 is 14:30". */
function afterwards({ reading, start, end }: Scene, from: number): Check[] {
  const { text } = reading;
  const times = timesOf(text, { start, end });
  for (const [n, first] of times.entries()) {
    const said = times[n + 1];
    if (!said || said.start < from || !IS.test(text.slice(first.end, said.start))) continue;
    const match = COUNT.exec(text.slice(Math.max(start, first.start - NEAR), first.start));
    if (!match) continue;
    const hours = WORDS[match[1] ?? ''] ?? Number(`${match[1] ?? match[2]}.${match[3] ?? 0}`);
    return [
      {
        start: first.start,
        end: said.end,
        rule: 'clock',
        severity: 'moderate',
        holds: off(said.hours - first.hours - hours, turnOf([first, said])) <= ROOM,
        explanation: `${hours} hours later it is another time. Source: clock.`,
      },
    ];
  }
  return [];
}

export const hoursOfDay: Rule = (scene, next) => {
  if (!/[\d]/.test(scene.words)) return [];
  for (const { view, from } of viewsOf(scene, next, 300)) {
    const checks = [...lasting(view, from), ...schedule(view, from), ...afterwards(view, from)];
    if (checks.length > 0) return checks.slice(0, 1);
  }
  return [];
};
