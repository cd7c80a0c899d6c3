import type { Quantity } from '../kit/quantities.ts';

const CURRENCY = '[$€£¥₹]|(?:us|a|c|nz|r)\\$';
const MONEY_BEFORE = new RegExp(`(?:${CURRENCY}|\\b(?:eur|usd|rs\\.?|chf|inr|rmb|brl|mxn))\\s?$`);
const MONEY_AFTER =
  /^\s?(?:[$€£¥₹]|(?:euros?|dollars?|dolares|pounds?|quid|pence|cents?|centimos|centimes|centavos|centesimi|rupees?|pesos?|reais|real|francs?|franken|yuan|rand|riyals?|dirhams?|eur|usd|chf|inr|rs)\b|[元块塊円]|ドル|ユーロ|ポンド|欧元|美元|英镑|रुपये|रुपए|रु|ريال|درهم|جنيه|دينار|يورو|دولار)/;

/** A figure with the sign or the name of a currency. */
export function isMoney(text: string, { start, end, unit }: Quantity): boolean {
  return (
    (MONEY_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
      (unit === undefined || unit.per.length < 2)) ||
    MONEY_AFTER.test(text.slice(end, end + 10))
  );
}
