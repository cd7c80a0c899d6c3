import { z } from 'zod';
import type { Finding } from '../../src/domain/verdict.ts';
import { conversions } from '../kit/convert.ts';
import { fold, hindiSpellings } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { unitFrom } from './knowledge.ts';
import { isAnticoagulated } from './therapeutic.ts';
import { NORMAL } from './words.ts';

/** Levels that treatment aims at: of medicines in blood, and the INR of who takes a vitamin K antagonist. */

const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  unit: z.string(),
  molar: z.number().positive().optional(),
  charge: z.number().int().positive().optional(),
  low: z.number(),
  high: z.number(),
  /** A target that ends above this is wrong wherever it begins. */
  most: z.number(),
  except: z.array(z.string()).default([]),
  names: z.array(z.string()).min(1),
});
const file = loadKnowledge(
  import.meta.url,
  'levels.yaml',
  z.strictObject({ sources: SourcesSchema, levels: z.array(Row) }),
);
checkSources('levels.yaml', file.sources, file.levels);

const levels = file.levels.map((row) => ({ ...row, measure: unitFrom(row.unit) }));
type Level = (typeof levels)[number];
const matcher = createMatcher(
  levels.flatMap((row) => row.names.flatMap(hindiSpellings).map((name) => [fold(name), row] as const)),
);
const exceptions = createMatcher(
  levels.flatMap((row) => row.except.map((word) => [fold(word), row.id] as const)),
);

/** What is aimed at, kept or wanted. */
const AIM = new Seldom(
  /\b(?:target\w*|goal|therapeutic|aim(?:s|ed|ing)?|kept|keep|maintain\w*|should (?:be|stay|sit|fall|run|lie|read|remain|range)|ought to be|desired|(?:is|are|be) held|hold(?:s|ing)? (?:it|the)|typical\w*|normal\w*|optimal|recommended|usual\w*|ziel\w*|\w*ziel(?:bereich|wert)\w*|therapeutisch\w*|angestrebt\w*|gehalten|einzustellen|eingestellt|soll(?:te|ten|en)?|objetivos?|terapeutic\w*|mant(?:iene|ener|enga|enido|em|er|ido|enere|iene|enut)\w*|deben? (?:estar|mantenerse|ser|quedar|permanecer)|habitual\w*|suele\w*|lo normal|cibles?|therapeutiques?|maintenu\w*|maintenir|doi(?:t|vent)|objectif|souhait\w*|alvo|metas?|deve(?:m)? (?:ficar|estar|ser|permanecer|manter)|fica|ficam|costuma\w*|obiettivo|deve|dovrebbe|streef\w*|gehouden|moet\w*|gewenst\w*|gebruikelijk\w*|hoort|moet|doelwaarde)\b|治療域|治療範囲|治療濃度|有効(?:血中)?濃度|目標|維持|保[ちつ]|治疗(?:浓度|范围|窗|水平)|有效(?:血药)?浓度|目标|维持|控制在|保持|चिकित्सीय|लक्ष्य|रखा जात|रखन|बनाए|रहना|होना चाहिए|العلاجي|المستهدف|الهدف|يحافظ|المحافظة|يجب ان|ينبغي|целев|терапевтич/,
);
/** Too much of it, and what is done then. */
const OFF = new Seldom(
  /\b(?:toxi\w*|toksi\w*|tossi\w*|intox\w*|poison\w*|overdos\w*|above|exceed\w*|too high|danger\w*|dialys\w*|bleed\w*|hold|skip\w*|vergift\w*|uber|oberhalb|gefahr\w*|zu hoch|blut(?:et|ung)\w*|por encima|peligro\w*|sangra\w*|au-dela|au-dessus|danger\w*|saign\w*|acima|perig\w*|sopra|pericol\w*|boven|gevaar\w*|bloed(?:t|ing)\w*)\b|中毒|毒性|過量|过量|超过|超え|出血|危険|危险|विषाक्त|ज़हर|खतर|تسمم|سمي|فوق|خطر|نزيف/,
);

/** How far before the sentence its medicine may be named. */
const BACK = 240;

/** The one medicine whose level the sentence is about. */
function levelOf({ reading, start, end }: Scene, asked: Reading | undefined): Level | undefined {
  const all = matcher.scan(reading.text, reading.starts);
  const one = (hits: readonly PhraseHit<Level>[]): Level | undefined =>
    new Set(hits.map(({ value }) => value)).size === 1 ? hits[0]?.value : undefined;
  const here = within(all, start, end);
  if (here.length > 0) return one(here);
  const before = within(all, start - BACK, start);
  if (before.length > 0) return one(before);
  return asked && one(matcher.scan(asked.text, asked.starts));
}

/** Wrong in every reading of its figures. */
function isWrong(level: Level, quantity: Quantity): boolean {
  const { measure } = level;
  if ((measure === undefined) !== (quantity.unit === undefined)) return false;
  const analyte = { ...level, names: [] };
  const ways =
    measure && quantity.unit ? conversions(quantity.unit, measure, analyte) : [(value: number) => value];
  const all = ways.flatMap((convert) =>
    waysToRead(quantity).map((way) => [convert(way.low), convert(way.high)] as const),
  );
  return (
    all.length > 0 && all.every(([low, high]) => low > level.high || high < level.low || high > level.most)
  );
}

/** Targets that no treatment has. */
export function levelFindings(scene: Scene, asked: Reading | undefined): readonly Finding[] {
  const { reading, start, words, quantities } = scene;
  if (!quantities.some(({ range, known }) => range && known)) return [];
  const level = levelOf(scene, asked);
  if (!level || exceptions.scan(words).some(({ value }) => value === level.id)) return [];
  if (level.id === 'inr' && !isAnticoagulated(reading, asked)) return [];
  return quantities.flatMap((quantity, n) => {
    if (!quantity.range || !quantity.known || !isWrong(level, quantity)) return [];
    const from = quantities[n - 1]?.end ?? start;
    const said = reading.text.slice(from, Math.max(quantity.end, clauseAt(reading.text, quantity.start).end));
    if (!AIM.test(said) || OFF.test(said) || (level.id === 'inr' && NORMAL.test(said))) return [];
    if (!isAsserted(reading, quantity, ['conditional'])) return [];
    return [
      {
        category: 'reference-range',
        severity: 'severe',
        confidence: 0.9,
        start: quantity.start,
        end: quantity.end,
        rule: `${level.id}:level`,
        explanation: `Treatment aims at ${level.low}–${level.high}${level.unit && ` ${level.unit}`} of ${level.id}. Source: ${cite(file.sources, level.source)}.`,
      } satisfies Finding,
    ];
  });
}
