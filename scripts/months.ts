const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Names of the months by locale, long and short, alone and in a date, as the ICU of this Node has them. */
export function monthsOf(): Readonly<Record<string, string>> {
  const locales =
    'en es pt fr de it nl sv da nb fi is pl cs sk hu ro bg sr hr bs sl mk el tr ru uk lv lt et ar he fa ur hi bn ta te mr pa gu kn ml ne si th vi id ms fil sw am ka hy az kk sq ca gl eu af ga cy zu'.split(
      ' ',
    );
  const month: Record<string, string> = {};
  for (const locale of locales) {
    const forms = new Set<string>();
    for (const width of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: width, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        month: width,
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index += 1) {
        const day = new Date(Date.UTC(2001, index, 15));
        const part = inDate.formatToParts(day).find((piece) => piece.type === 'month')?.value ?? '';
        for (const name of [alone.format(day), part]) {
          const words = name.match(WORD) ?? [];
          if (words.length === 1 && !/\d/.test(name) && name.length > 1)
            forms.add(`${words[0]}=${index + 1}`);
        }
      }
    }
    month[locale] = [...forms].join('|');
  }
  return month;
}
