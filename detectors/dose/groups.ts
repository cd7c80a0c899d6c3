import { z } from 'zod';
import { everyMatch } from '../kit/every-match.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, type Scene } from '../kit/scenes.ts';
import { CONTRAST, OLDER } from './age.ts';
import { DRUGS, type Drug } from './knowledge.ts';

/** People in whom less of a medicine is allowed than in others: weak kidneys or liver, another medicine, age. */

const WHO: Readonly<Record<string, RegExp>> = {
  'renal-30':
    /\b(?:e?gfr|crcl|creatinine clearance|clairance|dfg|tfg|ckd-epi)[^.;\n\d]{0,24}(?:below|under|less than|<|of|unter|kleiner|menor\w*|inferi\w*|por debajo de|abaixo de|sotto|onder)\s?(?:de |a |i |the )?(?:30|[12]\d)(?!\s?(?:to|-|–|bis|a|or|and))|\bsevere (?:chronic )?(?:renal|kidney) (?:impairment|disease|failure|insufficiency)|\b(?:stage (?:4|5|iv|v)|advanced) (?:ckd|(?:chronic )?kidney disease)|\bdialys\w*|\bschwere\w* (?:nieren\w+)|\binsuficiencia renal (?:grave|severa)|\binsuffisance renale severe|\binsufficienza renale grave|\bernstige nier\w*|\bdialis\w*/g,
  'renal-45':
    /\be?gfr[^.;\n\d]{0,24}(?:30|3\d)\s?(?:to|-|–|bis|a|and|und)\s?(?:4[0-5]|50|60)\b|\bmoderate (?:chronic )?(?:renal|kidney) (?:impairment|disease)/g,
  liver:
    /\b(?:severe|advanced|chronic) liver (?:disease|impairment|failure)|\bcirrhosis|\bleberzirrhose|\bcirrosis|\bcirrhose|\bcirrose|\bcirrosi\b|\blevercirrose|肝硬変|肝硬化|सिरोसिस|تليف الكبد/g,
  'calcium-blocker': /\b(?:amlodipin\w*|diltiazem\w*|verapamil\w*|amiodaron\w*|ranolazin\w*)/g,
  'over-75': /\b(?:over|above|older than|aged?|past) 7[5-9]\b|\b75 (?:years )?(?:and|or) (?:over|older)/g,
  older: OLDER,
  /** Aspirin that is to keep clots away. */
  heart:
    /\b(?:(?:protect\w*|for|good for) (?:the |your |my )?heart|heart protection|(?:heart attack|stroke|cardiovascular|secondary|clot)s? (?:prevention|protection)|prevent\w* (?:another |a |further |more )?(?:heart attacks?|strokes?|(?:blood )?clots?)|after (?:a |my |your )?(?:heart attack|stent\w*|bypass)|herzschutz|(?:vorbeugung|schutz|vorbeugend)[^.;\n]{0,24}(?:herzinfarkt\w*|schlaganfall\w*|herz)|proteccion (?:cardiovascular|del corazon)|(?:prevenir|prevencion de) (?:un |otro |el |los )?(?:infartos?|ictus)|prevencion cardiovascular|protection (?:cardiaque|cardiovasculaire)|prevention (?:cardiovasculaire|de l'infarctus|des infarctus|de l'avc|des avc)|protecao (?:cardiovascular|do coracao)|prevencao (?:cardiovascular|do infarto|de infarto|do avc)|protezione (?:cardiovascolare|del cuore)|prevenzione (?:cardiovascolare|dell'infarto|dell'ictus|secondaria)|(?:voorkom\w*|preventie van)[^.;\n]{0,16}(?:hartinfarct\w*|beroerte\w*))\b|(?:心筋梗塞|脳梗塞|血栓)[^。]{0,8}(?:予防|防ぐ)|预防(?:心梗|心肌梗死|脑梗|血栓|中风|心血管)|心(?:梗|血管)[^。]{0,6}预防|(?:हार्ट अटैक|दिल के दौरे|स्ट्रोक)[^।]{0,16}(?:बच|रोक)|(?:الوقاية من|لمنع) (?:الجلطات|النوبات|الازمات|السكتات)|حماية القلب/g,
  pregnant:
    /\b(?:pregnan\w*|schwanger\w*|embaraz\w*|enceintes?|grossesse|gravid\w*|gestante\w*|incinta|zwanger\w*)\b|妊娠|妊婦|怀孕|孕妇|孕期|गर्भवती|गर्भावस्था|حامل|الحمل|الحوامل/g,
  alcohol:
    /\b(?:(?:drink|drinks|drinking) (?:heavily|a lot|every day|daily)|heavy drink\w*|alcohol (?:dependen\w*|use disorder)|alcoholi(?:cs?|sm)|alkoholiker\w*|alkoholabhang\w*|alcoholicos?|alcoolismo|alcoolist\w*|alcoolique\w*|alcoolisti)\b|大量飲酒|酗酒|शराबी|مدمن\S* (?:ال)?كحول/g,
};

const Row = z.strictObject({
  drug: z.string(),
  who: z.string(),
  day: z.number().positive(),
  source: z.string(),
});
const file = loadKnowledge(
  import.meta.url,
  'groups.yaml',
  z.strictObject({ sources: SourcesSchema, rows: z.array(Row) }),
);
checkSources(
  'groups.yaml',
  file.sources,
  file.rows.map(({ drug, who, source }) => ({ id: `${drug}:${who}`, source })),
);

const rows = new Map<string, z.infer<typeof Row>[]>();
for (const row of file.rows) {
  if (!DRUGS.has(row.drug)) throw new Error(`groups.yaml: no medicine "${row.drug}"`);
  if (!(row.who in WHO)) throw new Error(`groups.yaml: no group "${row.who}"`);
  rows.set(row.drug, [...(rows.get(row.drug) ?? []), row]);
}

/** How far before the sentence the group may be named, in a heading or the sentence before. */
const BACK = 120;
/** What the figure is of, said between the two: everybody else. */
const OTHERS =
  /\b(?:normal\w*|others?|otherwise|everyone else|healthy|usual\w*|most (?:adults|people)|without|young\w*|sonst|gesund\w*|(?:for|as a) (?:pain|fever|headaches?|painkiller)|gegen (?:schmerz\w*|fieber|kopfschmerz\w*)|para (?:el dolor|la fiebre|a dor|dor|febre)|contre (?:la douleur|la fievre)|per (?:il dolore|la febbre)|tegen (?:pijn|koorts)|ubrig\w*|demas|autres?|outr[oa]s|altri|anderen|gezond\w*)\b|健康|他の|其他|स्वस्थ|الاخر/;

export interface GroupLimit {
  readonly day: number;
  readonly source: string;
}

/** The least that is allowed to a group that the figure is told for. */
export function groupLimit(scene: Scene, quantity: Quantity, drug: Drug): GroupLimit | undefined {
  const own = rows.get(drug.id);
  if (!own) return undefined;
  const { text } = scene.reading;
  const from = Math.max(0, scene.start - BACK);
  const around = text.slice(from, scene.end);
  let least: GroupLimit | undefined;
  for (const row of own) {
    const isTold = everyMatch(around, WHO[row.who] as RegExp).some(({ index, 0: said }) => {
      const [at, end] = [from + index, from + index + said.length];
      const [left, right] = end <= quantity.start ? [end, quantity.start] : [quantity.end, at];
      const isBehind = at >= quantity.end;
      if (isBehind && (right - left > BEHIND || CONTRAST.test(text.slice(left, right).replace(AS, ' '))))
        return false;
      // "10 mg, for older people 5 mg": they have a figure of their own.
      const until = isBehind ? scene.end : right;
      if (right - left > REACH || OTHERS.test(text.slice(left, right))) return false;
      return !scene.quantities.some(
        (one) => one.start >= left && one.end <= until && dimensionOf(one) === 'mass',
      );
    });
    if (isTold && (least === undefined || row.day < least.day))
      least = { day: row.day, source: cite(file.sources, row.source) };
  }
  return least;
}
/** "En prévention cardiovasculaire": as such, where Dutch says "and". */
const AS = /\s(?:en|e)\s$/;
const REACH = 160;
const BEHIND = 60;
