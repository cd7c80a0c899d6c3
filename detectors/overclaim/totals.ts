import { z } from 'zod';
import { drugMatcher } from '../dose/knowledge.ts';
import { withVowelSigns } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt, type Span } from '../kit/sentences.ts';
import { isOneStatement } from '../patterns/one-statement.ts';
import { isCircumstance, isReason } from './meant.ts';

/**
 * Totals and outcomes anywhere in one sentence, whatever stands between them: "not a single woman fitted with it has
 * conceived". Nothing else is asked than that the sentence hedges nothing.
 */

const Line = z.strictObject({
  none: z.string(),
  bad: z.string(),
  hedge: z.string(),
});
const languages = new Map(
  Object.entries(loadKnowledge(import.meta.url, 'totals.yaml', z.record(z.string(), Line))).map(
    ([id, line]) => {
      const of = (pattern: string): Seldom => new Seldom(new RegExp(withVowelSigns(pattern)));
      return [
        id,
        {
          none: of(line.none),
          bad: of(line.bad),
          hedge: of(line.hedge),
        },
      ];
    },
  ),
);

/** "Every 2 years", "jeden Morgen": how often, not for whom. */
const HOW_OFTEN =
  /^ ?(?:einzelnen |single |other |second |third |few )?(?:\d+ ?|zwei |drei |deux |trois |dos |tres |duas |due |tre |twee |drie |two |three |four |six )?(?:days?|mornings?|evenings?|nights?|weeks?|months?|years?|hours?|minutes?|meals?|tage?n?|morgen|abende?|nacht|wochen?|monate?n?|jahre?n?|stunden?|minuten?|mahlzeit\w*|dias?|mananas?|noches?|noites?|semanas?|mes(?:es)?|anos?|horas?|minutos?|comidas?|jours?|matins?|soirs?|nuits?|semaines?|mois|ans?|annees?|heures?|repas|giorn[oi]|mattin[ae]|ser[ae]|nott[ei]|settiman[ae]|mesi|ann[oi]|or[ae]|minuti|pasto|pasti|dagen?|ochtend|avond|nachten?|weken|maand\w*|jaar|jaren|uur|minuten|maaltijd\w*|दिन|सुबह|शाम|रात|हफ्त|सप्ताह|महीन|साल|घंट|يوم|صباح|مساء|ليلة|اسبوع|شهر|سنة|عام|ساعة|天|日|周|年|月|晚|早|小时)(?![a-z])/;

/** "Peanut butter, never whole nuts": how it is served. */
const AS_FOOD =
  /^ (?:whole|raw|hard|ganz\w*|roh\w*|enter[oa]s?|crud[oa]s?|entier\w*|crus?|crues?|inteir[oa]s?|inter[oaie]|crud[ie]|heel|hele|rauw)(?![a-z])/;
/** "To hospital if: unable to walk four steps, pain on pressing": signs. */
const SIGNS = /\b(?:if|when|wenn|falls|bei|si|se|als|bij) ?[:：]/;
/** "More effective than each of them": a comparison promises nothing. */
export const COMPARED =
  /\b(?:than|niz|do que|(?:mas|mejor|plus|mieux|mais|melhor) que|(?:que|di) (?:cualquier\w*|qualquer|qualsiasi|n'importe)|als (?:jede\w*|alle\w*)|dan (?:elk\w*|iede\w*|alle))\b|(?<![а-я])чем(?![а-я])|より|보다|比任何/;
/** "Pregnant or not". */
const OR_NOT = /^ (?:or|oder|o|ou|of) (?:not|nicht|no|non|pas|nao|meno|niet)\b/;
/** Behind it something else is said. */
const TURNS = /;|[,،，、] ?(?:but|aber|pero|mais|mas|ma|maar|لكن|但|लेकिन)(?![a-z])|が、/;

/** "Nobody can promise you that": no promise itself. */
const NOBODY_KNOWS =
  /\b(?:nobody|no[ -]one)(?: \w+){0,3} (?:promise|guarantee|predict|know|say)s?\b|\b(?:niemand|keiner)\b[^.!?]{0,30}(?:geben|garantier\w*|versprech\w*|verspricht|vorhersag\w*|wissen|weiss)|\b(?:garantie|versprechen)\b[^.!?]{0,30}\b(?:niemand|keiner)\b|\bnadie\b[^.!?]{0,24}(?:garantiz\w*|promet\w*|saber?|prede\w*)|\bpersonne ne\b[^.!?]{0,24}(?:garanti\w*|promett\w*|sait|savoir|predi\w*)|\bninguem\b[^.!?]{0,24}(?:garant\w*|promet\w*|sab\w+|prev\w*)|\bnessuno\b[^.!?]{0,24}(?:garant\w*|promett\w*|sa|sapere|preved\w*)|\bniemand\b[^.!?]{0,30}(?:garander\w*|belov\w*|weet|voorspel\w*)|誰にも(?:保証|約束|分から|わから)|(?:没有人|没人|谁也)[^。]{0,10}(?:保证|知道)|कोई (?:भी )?[^।]{0,14}(?:गारंटी|वादा)|لا احد [^.]{0,16}(?:يضمن|ضمان|يعد)/;

/** A sentence that says much promises little. */
const LONGEST = 220;

const LONGEST_NAME = 40; // UTF-16 units
const namesMedicine = (behind: string): boolean =>
  drugMatcher.scan(
    behind.replace(/^\s*(?:d'|de |l'|el |la |il |das |die |het )?/, '').slice(0, LONGEST_NAME),
  )[0]?.start === 0;

/** The total and the outcome of a sentence, from one to the other. */
export function totalIn(words: string, id: string): Span | undefined {
  const language = languages.get(id);
  if (!language || words.length > LONGEST) return undefined;
  const total = language.none.exec(words);
  const outcome = total && language.bad.exec(words);
  if (!total || !outcome) return undefined;
  const parts = [total, outcome].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  if (
    HOW_OFTEN.test(words.slice(total.index + total[0].length)) ||
    AS_FOOD.test(words.slice(total.index + total[0].length)) ||
    // "Never ibuprofen this late in pregnancy": what is not taken.
    namesMedicine(words.slice(total.index + total[0].length)) ||
    OR_NOT.test(words.slice(outcome.index + outcome[0].length)) ||
    !isOneStatement(words, parts) ||
    COMPARED.test(words.slice(start, end)) ||
    TURNS.test(words.slice(start, end)) ||
    SIGNS.test(words.slice(0, start)) ||
    NOBODY_KNOWS.test(words)
  )
    return undefined;
  const said = words.slice(clauseAt(words, start).start, clauseAt(words, end - 1).end);
  if (language.hedge.test(said) || isCircumstance(words, outcome, total) || isReason(words, total, outcome))
    return undefined;
  return { start, end };
}
