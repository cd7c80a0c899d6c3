import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { columnHeading } from '../kit/cells.ts';
import { everyMatch } from '../kit/every-match.ts';
import { type Frequency, frequenciesIn } from '../kit/frequency.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { inBase, type Scene } from '../kit/scenes.ts';
import { type Span, sentenceAt, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { wordedIn } from '../kit/worded.ts';
import { frequenciesTold, SETTING } from './interval.ts';
import { DRUGS, type Drug } from './knowledge.ts';
import { isTaken, nextOf } from './taken.ts';
import { HARM, MISHAP, OTHER_ROUTE } from './words.ts';

/** Doses that are each allowed, and come more often a day than any label of the medicine knows. */

const Row = z.strictObject({
  times: z.number().positive(),
  /** The least time between two doses that are taken as needed. */
  hours: z.number().positive().optional(),
  source: z.string(),
  drugs: z.array(z.string()).min(1),
});
const file = loadKnowledge(
  import.meta.url,
  'often.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Row) }),
);
checkSources('often.yaml', file.sources, file.rows);

const most = new Map<Drug, z.infer<typeof Row>>();
for (const row of file.rows)
  for (const id of row.drugs) {
    const drug = DRUGS.get(id);
    if (!drug) throw new Error(`often.yaml: no medicine "${id}"`);
    most.set(drug, row);
  }

/** Intervals are rounded: "every 3 to 4 hours". */
const SLACK = 1.05;

export function tooOften(scene: Scene, drug: Drug, often: Frequency, isLimit: boolean): Finding | undefined {
  const row = most.get(drug);
  if (!row || often.low <= row.times * SLACK) return undefined;
  const said = `${Number(often.low.toPrecision(3))} times in 24 hours: no label knows more than ${row.times}`;
  return findingOf(scene, drug, often, row.source, said, isLimit);
}

/** "Take another every four hours": of the medicine that the text is about. */
const ANOTHER =
  /\b(?:(?:take|have|use|swallow) (?:another|one(?: more)?|it|a second|them)|(?:nehmen sie|nimm) (?:sie |noch )?(?:eine? (?:weitere|zweite)|eine?|es|davon)|(?:tom[ae]\w*) (?:otr[oa]|un[oa]|outr[oa]|um|uma)|tom(?:ar|a|e)(?:l[oa]|se (?:otr|un)[oa])|(?:prenez|prendre|reprenez|prends)(?:-en| en)? (?:une? autre|une?|le|la)|(?:prenda|prendere|prendi) (?:un'?altr[oa]|un[oa])|prender(?:l[oa]|ne)|(?:neem|nemen|slik) (?:er )?(?:nog een|een|hem|het|ze))\b/g;
const RIGHT_BEHIND = 40;

/** How often is told without an amount: "azithromycin is taken four times a day", "take another every four hours". */
export function oftenAlone(reading: Reading, hits: readonly PhraseHit<Drug>[], only: boolean): Finding[] {
  if (!hits.some(({ value }) => most.has(value))) return [];
  const { text } = reading;
  const told = (drug: Drug, at: number, end: number, lead?: string): Finding[] => {
    const [often] = frequenciesIn(text, { start: at, end });
    if (!often) return [];
    const gap = text.slice(at, often.start);
    if (/[;:!?,，、()\n]/.test(gap) || within(reading.quantities, at, often.start).length > 0) return [];
    if (lead !== undefined && !isTaken(lead, gap, text.slice(often.end, often.end + RIGHT_BEHIND))) return [];
    const sentence = sentenceAt(text, often.start);
    const words = text.slice(sentence.start, sentence.end);
    if (HARM.test(words) || OTHER_ROUTE.test(words) || MISHAP.test(words)) return [];
    const scene = {
      reading,
      ...sentence,
      quantities: within(reading.quantities, sentence.start, sentence.end),
      words,
    };
    const finding = tooOften(scene, drug, often, false);
    return finding ? [finding] : [];
  };
  const named = hits.flatMap((hit) => {
    if (hit.start < 0 || !most.has(hit.value)) return [];
    const own = sentenceAt(text, hit.start);
    const lead = text.slice(Math.max(own.start, hit.start - RIGHT_BEHIND), hit.start);
    const found = told(hit.value, hit.end, Math.min(own.end, hit.end + REACH), lead);
    const next = found.length > 0 ? undefined : nextOf(text, hit);
    return next ? told(hit.value, next.at, Math.min(next.sentence.end, next.at + REACH), '') : found;
  });
  const drug = only ? hits[0]?.value : undefined;
  const others = drug
    ? everyMatch(text, ANOTHER).flatMap((match) => {
        const at = match.index + match[0].length;
        return told(drug, at, at + RIGHT_BEHIND);
      })
    : [];
  return [...named, ...others];
}

/** Longest way from a medicine to how often it is taken. */
const REACH = 130;

/** Between two doses: "wait at least 2 hours before the next tablet", "mindestens 2 Stunden Abstand". */
const APART =
  /\b(?:entre (?:dos|duas|deux|due) \w+ (?:de|d'|di) |fra (?:una|due) (?:dos[ei]|compress[ae])|tra (?:una|due) (?:dos[ei]|compress[ae])|espac\w*|distanz\w*|distanciad\w*|separad[oa]s? por|ertussen|between (?:each |the |two |your |one )?(?:them|doses?|tablets?|pills?|caplets?|capsules?|pastilles?|lozenges?|sachets?|one and the next)|in between|between (?:the )?(?:first|two) and|(?:hours?|minutes?) apart|(?:next|another|second|repeat\w*|further|follow-up) (?:\p{L}+ ){0,2}?(?:dose|tablet|pill|caplet|capsule|sachet|lozenge|one)|another (?:can|may) be taken|(?:tak|giv|hav|us)(?:e|ing) (?:more|\w+ again|\w+ \w+ again|again)|redos\w+|dos(?:e|es|ing) (?:\w+ ){0,4}(?:gap|interval)|gap of|once (?:\S+ ){1,3}(?:have|has) passed|at the (?:\S+ ){1,2}mark|repeat(?:ed)? (?:it )?(?:after|in)|again (?:after|in)|doses [^.;\n]{0,24}apart|\p{L}*abstand|intervall|(?:erneut|wieder|noch ?mal)\b[^.;:!?\n]{0,40}\b(?:nehmen|einnehmen|genommen)|wieder (?:\p{L}+ ){0,3}nehmen|(?:volver a|repetir)|intervalo|reprendre|reprenez|renouvel\w*|intervalle|(?:tomar|tome) (?:\p{L}+ ){0,3}(?:de novo|novamente)|repetir|riprend\w*|ripeter\w*|intervallo|tussentijd|interval|weer (?:\p{L}+ ){0,3}(?:nemen|innemen)|zwischen (?:den |zwei |jeder )?[\w-]*(?:dosen|einnahmen|gaben|tabletten|kapseln|zapfchen)|(?:nachste|weitere|zweite|erneute|andere)\w* (?:dosis|tablette|kapsel|einnahme|gabe|brausetablette|beutel)|noch (?:ein|mal)\w*|entre (?:las |cada |una )?(?:dosis|tomas?)|(?:siguiente|otr[oa]|proxim[oa]|segund[oa]|una?) (?:dosis|toma|pastilla|comprimido|tableta|capsula|sobre)\b(?! al)|y (?:la )?(?:otra|siguiente)|entre (?:deux|les|chaque|2) (?:prises?|doses?)|(?:autre|nouve(?:lle|au)|prochaine?|second|deuxieme|suivante?) (?:dose|prise|comprime|gelule|cachet|sachet)|(?:dose|prise|comprime) suivante?|d'en reprendre|entre les deux|entre (?:as |cada |uma )?(?:doses?|tomas?|tomadas?)|(?:proxim[oa]|outr[oa]|nov[oa]|segund[oa]) (?:dose|toma|comprimido|capsula)|uma dose e (?:a )?outra|entre (?:um|uma) (?:comprimido|dose|capsula)|(?:tra|fra) (?:una|le|due|ogni)?\s?(?:dos[ei]|somministrazion[ei]|assunzion[ei])|(?:altr[oa]|prossim[oa]|second[oa]|successiv[oa]) (?:dose|compressa|capsula|bustina)|tussen (?:de |twee |elke )?(?:doses|doseringen|innames|giften|tabletten)|(?:volgende|tweede|nieuwe|andere) (?:dosis|tablet|inname|capsule)|er [^.;!?\n]{0,30}tussen)\b|間隔|次(?:の|に)(?:服用|1錠|飲む|使う)|もう1錠|2(?:回|錠)目|再び|また[^。]{0,12}(?:飲|服用|使)|あけ(?:れば|て)|再(?:吃|服|用)|间隔|相隔|下一?[次片粒]|第二[次片粒]|再次服用|(?:अगली|दूसरी|दो) (?:खुराक|गोली|डोज़)|के बीच|अंतराल|फिर से|दोबारा|بين (?:كل )?(?:الجرعات|الجرعتين|جرعة|جرعتين)|الجرعة (?:التالية|الثانية)|الفاصل|مرة (?:اخري|ثانية)|تكرار/u;

/** Intervals that no label lets pass between two doses of what is taken as needed. */
export function tooSoon(
  reading: Reading,
  hits: readonly PhraseHit<Drug>[],
  drugAt: (scene: Scene, quantity: Quantity) => Drug | undefined,
  asked: Reading | undefined,
): Finding[] {
  const { text } = reading;
  const told = frequenciesTold(reading, hits, drugAt, asked).flatMap(
    ({ scene, drug, often, isLimit }) => tooOften(scene, drug, often, isLimit) ?? [],
  );
  if (!APART.test(text)) return told;
  const soon = sentences(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (HARM.test(words) || SETTING.test(words) || MEASURED.test(words)) return [];
    const said = text[start] === '|' ? headingsOf(text, words, start) : words;
    if (!APART.test(said) && !APART.test(questionBefore(text, start))) return [];
    const scene = { reading, start, end, quantities: within(reading.quantities, start, end), words };
    const [one, ...more] = [...scene.quantities, ...wordedIn(reading, scene)].filter(
      ({ unit, known, low }) => known && low > 0 && unit?.atom.dimension === 'time' && unit.per.length === 0,
    );
    const drug = one && more.length === 0 ? drugAt(scene, one) : undefined;
    const row = drug && most.get(drug);
    if (!one || row?.hours === undefined) return [];
    const hours = inBase(one.high, one);
    // A few minutes are between the sprays of something else.
    if (hours >= row.hours / SLACK || hours < LEAST) return [];
    const fact = `again after ${Number(hours.toPrecision(3))} hours: no label allows less than ${row.hours}`;
    return findingOf(scene, drug as Drug, one, row.source, fact, true) ?? [];
  });
  return [...told, ...soon];
}

/** "Measure again after 15 minutes": what is waited for is no dose. */
const MEASURED =
  /\b(?:measur\w*|re-?check\w*|(?:nach)?mess(?:t|en)|gemessen|mid[ae]n?|medir|meca|(?:re)?mesur\w*|misur\w*|(?:op)?meten)\b|測|検温|量体温|测|नाप|قياس/;

/** "How soon can I take more? After 2 hours." */
function questionBefore(text: string, start: number): string {
  // Stars and line breaks behind the question mark.
  const end = start - (/[^?？؟]*$/.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);
  if (end < 1 || !/[?？؟]/.test(text[end - 1] ?? '')) return '';
  const { start: from } = sentenceAt(text, end - 1);
  return text.slice(from, end);
}

/** The heading of the last cell of a row, and the row. */
function headingsOf(text: string, words: string, start: number): string {
  return `${columnHeading(text, start + words.trimEnd().replace(/\|$/, '').length - 1)} ${words}`;
}

const LEAST = 0.15;

function findingOf(
  { reading }: Scene,
  drug: Drug,
  { start, end }: Span,
  source: string,
  said: string,
  isLimit: boolean,
): Finding | undefined {
  const ignore = isLimit
    ? (['negated', 'asked', 'conditional'] as const)
    : (['asked', 'conditional'] as const);
  if (!isAsserted(reading, { start, end }, ignore)) return undefined;
  return {
    category: 'dose',
    severity: 'severe',
    confidence: 0.93,
    start,
    end,
    rule: `${drug.id}:often`,
    explanation: `${drug.id} ${said}. Source: ${cite(file.sources, source)}.`,
  };
}
