import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';
import { timesIn, wordsOf } from './brief.ts';
import { isLaterStep, namesOthers } from './use.ts';
import { EVE, SOON, TOMORROW } from './when.ts';

/** What is so after a time only, and said to be so sooner: back to school, protected, the next injection. */

const THINGS: readonly RegExp[] = [
  // Back among others.
  /(?<!\p{L})(?:school|nursery|daycare|kindergarten|work|class|schule|kita|kindergarten|arbeit|unterricht|colegio|escuela|guarderia|trabajo|clase|ecole|creche|travail|classe|escola|creche|trabalho|aula|scuola|asilo|lavoro|nido|school|opvang|creche|werk|स्कूल|काम|दफ्तर|(?:ال)?مدرسة|(?:لل)مدرسة|(?:ال)?حضانة|(?:ال)?عمل|(?:لل)?عمل)(?!\p{L})|登校|登園|出席|出勤|学校|保育園|幼稚園|上学|上班|幼儿园|幼兒園/u,
  // Protected, working.
  /(?<!\p{L})(?:protect\p{L}*|effective|immun\p{L}*|full effect|works|geschutzt|schutz\p{L}*|wirksam|wirkt|proteg\p{L}*|efectiv\p{L}*|eficaz|hace efecto|protection|efficace|agit|protecao|eficaz|faz efeito|protezione|efficace|protett\p{L}*|beschermd|bescherming|werkzaam|werkt|सुरक्षा|असर|(?:ال)?حماية|محمي\p{L}*|مفعول\p{L}*)(?!\p{L})|効果|免疫|予防効果|保护|保護|见效|起效|生效/u,
  // The next injection or test.
  /(?<!\p{L})(?:second|next|booster|zweite[nr]?|nachste[nr]?|auffrisch\p{L}*|segunda|proxima|refuerzo|deuxieme|seconde|prochaine?|rappel|segunda|proxima|reforco|seconda|prossim[ao]|richiamo|tweede|volgende|दूसर\p{L}*|अगल\p{L}*|الثانية|التالية|القادم\p{L}*)(?! (?:day|week|month|tag|woche|monat|dia|semana|jour|semaine|giorno|settimana|dag))(?!\p{L})|2回目|次回|第二[针剂次]|下次|下一[次针剂]/u,
];
/** From then on, not before. */
const FROM =
  /(?<!\p{L})(?:after|until|once|at least|not before|earliest|from|only|later|apart|every|nach|fruhestens|erst|bis|mindestens|alle|nicht vor|despues|tras|hasta|al menos|minimo|a partir|cada|antes|apres|avant|au moins|jusqu\p{L}*|des|tous les|toutes les|depois|apos|ate|pelo menos|a partir|minimo|dopo|almeno|fino|prima|ogni|na|pas|minstens|tot|elke|om de|बाद|तक|कम से कम|हर|بعد|حتي|علي الاقل|كل)(?!\p{L})|後|まで|経|たつ|たって|以降|以上|后|後|才|至少|满/u;
const FINE =
  /(?<!\p{L})(?:can|may|fine|ok|okay|already|fully|come|book|is due|kann|darf|konnen|durfen|schon|bereits|kommen sie|voll\p{L}*|puede\p{L}*|ya|acuda|venga|pida|peut|pouvez|deja|venez|prenez|pode|ja|venha|volta|puo|gia|venga|torni|torna|mag|kan|kunt|al|bent u|kom|सकत\p{L}*|पूर\p{L}*|जाए|भेज\p{L}*|يمكن\p{L}*|تماما|بالفعل|احضر|تعال)(?!\p{L})|できます|てよい|大丈夫|かまいません|可以|已经|就能|就可/u;
const CLEARLY = 0.75;
const HALF_DAY = 12;

export function soonerConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  return spans.flatMap((a, at): Conflict[] => {
    const rule = wordsOf(reading, a);
    const wait = timesIn(reading, a).find(
      ({ start, low }) => low >= HALF_DAY && FROM.test(wordsOf(reading, clauseAt(reading.text, start))),
    );
    const things = THINGS.filter((thing) => thing.test(rule));
    if (!wait || things.length === 0) return [];
    return spans
      .slice(at + 1)
      .flatMap((b): Conflict[] => {
        const said = wordsOf(reading, b);
        if (!things.some((thing) => thing.test(said)) || denies(reading, b) || !FINE.test(said)) return [];
        if (
          isLaterStep(reading, b) ||
          namesOthers(reading, a, b) ||
          !isOfOneMedicine(reading, a, b) ||
          /[?？؟]\s*$/.test(said)
        )
          return [];
        const times = timesIn(reading, b).filter(({ low }) => low >= 1);
        const [time] = times;
        const soon = SOON.exec(said) ?? (wait.low >= 48 ? (TOMORROW.exec(said) ?? EVE.exec(said)) : null);
        if (times.some(({ high }) => high >= wait.low * CLEARLY)) return [];
        const second: Span | undefined = soon
          ? { start: b.start + soon.index, end: b.start + soon.index + soon[0].length }
          : time;
        return second
          ? [{ rule: 'too-soon-after', first: wait, second, why: 'comes before the time of' }]
          : [];
      })
      .slice(0, 1);
  });
}
