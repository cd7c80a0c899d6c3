import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import type { Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { below, belowDimension, checkOf, isOne, perBase, sizeOf } from './flows.ts';

/** Drips: drops a minute. */

const PER_MINUTE =
  /(?:drops?|gtt\w*|tropfen|gotas|gouttes|gocce|druppels|滴|बूंद\S*|قطر\S+)\s?(?:\/|per|a|pro|por|par|al|प्रति|في|每)?\s?(?:min|分|मिनट|الدقيقة|دقيقة)|每分[钟鐘]约?\s?\d+\s?滴|毎分/g;

/** "滴系数15", "drop factor 20": drops of a millilitre. */
const FACTOR =
  /(?:滴系[数數]|滴係[数數]|点滴系数|drop factor|tropffaktor|factor de goteo|facteur de gouttes?|fator de gotejamento|fator gotas?|fattore di goccia|druppelfactor|ड्रॉप फैक्टर|معامل التنقيط)[^\d]{0,6}(\d{2})(?!\d)/;

/** "500 mL in 4 hours at 20 drops/mL: 42 drops a minute". */
export const dropRates: Rule = (scene, next) => {
  for (const { view } of viewsOf(scene, next)) {
    const drops = view.quantities.filter((one) => dimensionOf(one) === 'drops' && isOne(one));
    const factors = drops.filter((one) => belowDimension(one) === 'volume');
    // With two sets in view, or one told in another way, nobody knows which one is meant.
    const [factor, second] = factors;
    if (second || (view.words.match(PER_MINUTE)?.length ?? 0) > 1) continue;
    const rate = drops.find(
      (one) =>
        below(one) === 'min' ||
        (one.unit?.per.length === 0 &&
          /^\s?(?:\/|per |a |pro |por |par |al |per |na |в |في )\s?(?:min|мин|الدقيقة)/.test(
            view.reading.text.slice(one.end, one.end + 12),
          )),
    );
    const named = FACTOR.exec(view.words)?.[1];
    if (!(factor || named) || !rate || factor === rate) continue;
    const hourly = view.quantities.filter(
      (one) =>
        dimensionOf(one) === 'volume' && below(one) === 'hour' && one.unit?.per.length === 1 && isOne(one),
    );
    const volumes = view.quantities.filter(
      (one) => isPlain(one) && dimensionOf(one) === 'volume' && isOne(one),
    );
    const times = view.quantities.filter(
      (one) => isPlain(one) && ['hour', 'min'].includes(one.unit?.id ?? '') && isOne(one),
    );
    const [volume] = volumes;
    const [time] = times;
    const perMl = factor ? perBase(factor) / 1000 : Number(named);
    const values: number[] = hourly.map((one) => (one.low * sizeOf(one) * 1000 * perMl) / 60);
    if (
      volume &&
      time &&
      volumes.every((one) => one.low === volume.low || one.low === 1) &&
      times.length === 1
    )
      values.push((inBase(volume.low, volume) * 1000 * perMl) / (inBase(time.low, time) * 60));
    if (values.length === 0) continue;
    return [checkOf(view, 'drops', factor ? [factor] : [], rate, values, 0.04)];
  }
  return [];
};
