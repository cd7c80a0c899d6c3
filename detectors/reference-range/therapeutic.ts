import type { Analyte } from '../kit/analytes.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { headOf } from './carried.ts';
import type { Statement } from './statement.ts';
import { WITHOUT } from './words.ts';

/** Who takes these, or has these, has an INR of their own. */
const ANTICOAGULATED =
  /warfarin|varfarin|coumadin|marcumar|marcoumar|falithrom|phenprocoumon|fenprocoumon|acenocoumarol|acenocumarol|sintrom|fluindione|previscan|anticoag|antikoag|anticoagul|blutverdunn|bloedverdunn|blood thinner|fibrilla|fibrilac|fibryl|vorhofflimmern|boezemfibrill|trombos|thrombos|klappe|valv|ワルファリン|ワーファリン|心房細動|血栓|华法林|房颤|वारफेरिन|वार्फरिन|الوارفارين|وارفارين|الرجفان|варфарин|варфарин|фибрилляц/;
/** INR under a vitamin K antagonist, mechanical valves in mitral position included (ESC/EACTS 2021: 2.5 to 4). */
const LEAST = 1.8;
const MOST = 4.5;

/** "The usual range in atrial fibrillation is 2.0–3.0", in an answer or to a user on an anticoagulant. */
export function isTherapeutic(
  scene: Scene,
  { analyte, statement }: { readonly analyte: Analyte; readonly statement: Statement },
  asked: Reading | undefined,
): boolean {
  if (analyte.id !== 'inr' || `${headOf(scene)} ${scene.words}`.search(WITHOUT) >= 0) return false;
  const { low, high } = statement.quantity;
  if (low < LEAST || high > MOST) return false;
  return isAnticoagulated(scene.reading, asked);
}

export function isAnticoagulated({ text }: Reading, asked: Reading | undefined): boolean {
  return ANTICOAGULATED.test(text) || (asked !== undefined && ANTICOAGULATED.test(asked.text));
}
