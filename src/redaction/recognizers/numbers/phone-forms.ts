import { type CountryCode, Metadata } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min';

/** The part of a numbering plan that is read: `Metadata` gives it at run time and leaves it out of its types. */
interface NumberingPlan {
  nationalNumberPattern(): string;
  possibleLengths(): readonly number[] | undefined;
  nationalPrefix(): string | undefined;
  formats(): readonly NumberFormat[];
}

interface NumberFormat {
  pattern(): string;
  format(): string;
  leadingDigitsPatterns(): readonly string[];
}

interface Plan {
  readonly pattern: RegExp;
  readonly prefix: string;
  readonly lengths: readonly number[];
  /** Widths of the groups of its written forms, joined: `3-3-4`; with the prefix as well. */
  readonly shapes: ReadonlySet<string>;
}

const plans = new Map<string, Plan>();
/** Countries by the widths of the groups they write. */
const byShape = new Map<string, string[]>();

/** All widths that a pattern of groups (`(\d{2})(\d{3,4})`) allows. */
function widthsOf(pattern: string): number[][] {
  let all: number[][] = [[]];
  for (const [, group = ''] of pattern.matchAll(
    /\(((?:\\d|\[\d+(?:-\d)?\d*\]|\d)(?:\{[\d,]+\})?[^()]*)\)/g,
  )) {
    const widths = groupWidths(group);
    all = all.flatMap((before) => widths.map((width) => [...before, width]));
  }
  return all;
}

function groupWidths(group: string): number[] {
  let [least, most] = [0, 0];
  for (const [, low, , high] of group.matchAll(/(?:\\d|\[[^\]]*\]|\d)(?:\{(\d+)(,(\d+))?\})?/g)) {
    least += Number(low ?? 1);
    most += Number(high ?? low ?? 1);
  }
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

/** Groups as the format writes them: marks other than `$n` part them, and `$1$2` stands as one. */
function written(format: string, widths: readonly number[]): number[] {
  const groups: number[] = [];
  for (const piece of format.split(/[^$\d]+/)) {
    const width = [...piece.matchAll(/\$(\d)/g)].reduce(
      (sum, [, which]) => sum + (widths[Number(which) - 1] ?? 0),
      0,
    );
    if (width > 0) groups.push(width);
  }
  return groups;
}

function planOf(country: CountryCode): Plan {
  const reader = new Metadata(metadata);
  reader.selectNumberingPlan(country);
  const plan = reader.numberingPlan as unknown as NumberingPlan;
  const prefix = plan.nationalPrefix() ?? '';
  const shapes = new Set<string>();
  for (const format of plan.formats()) {
    for (const widths of widthsOf(format.pattern())) {
      const groups = written(format.format(), widths);
      if (groups.length < 2) continue;
      shapes.add(groups.join('-'));
      if (prefix === '') continue;
      shapes.add([groups[0]! + prefix.length, ...groups.slice(1)].join('-'));
      shapes.add([prefix.length, ...groups].join('-'));
    }
  }
  return {
    pattern: new RegExp(`^(?:${plan.nationalNumberPattern()})$`),
    prefix,
    lengths: plan.possibleLengths() ?? [],
    shapes,
  };
}

for (const country of Object.keys(metadata.countries) as CountryCode[]) {
  const plan = planOf(country);
  plans.set(country, plan);
  for (const shape of plan.shapes) byShape.set(shape, [...(byShape.get(shape) ?? []), country]);
}

const FEWEST_DIGITS = 7;
const FEWEST_ABROAD = 9;
/** Where the response's country has few lengths of numbers, a shorter one can be told from a count. */
const FEWEST_AT_HOME = 5;
const MOST_LENGTHS = 4;

function holds(plan: Plan, digits: string): boolean {
  if (plan.pattern.test(digits)) return true;
  return (
    plan.prefix !== '' &&
    digits.startsWith(plan.prefix) &&
    plan.pattern.test(digits.slice(plan.prefix.length))
  );
}

/** Whether the numbering plan of the country has such a number, and its groups are one or as people there write them. */
function isAtHome(groups: readonly string[], shape: string, digits: string, country: string): boolean {
  const plan = plans.get(country);
  if (plan === undefined || digits.length < FEWEST_AT_HOME) return false;
  if (digits.length < FEWEST_DIGITS && plan.lengths.length > MOST_LENGTHS) return false;
  return (groups.length === 1 || plan.shapes.has(shape)) && holds(plan, digits);
}

/** Where a language is mostly spoken, for responses that say no country. */
const HOMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'bg cz de es fi fr hr hu id is it lt lv mk mt nl no pl pt ro ru si sk th tr'
      .split(' ')
      .map((one) => [one, one.toUpperCase()]),
  ),
  ...{
    cs: 'CZ',
    da: 'DK',
    el: 'GR',
    et: 'EE',
    fa: 'IR',
    he: 'IL',
    hi: 'IN',
    ja: 'JP',
    ko: 'KR',
    ms: 'MY',
    nb: 'NO',
    nn: 'NO',
    sl: 'SI',
    sq: 'AL',
    sr: 'RS',
    sv: 'SE',
    uk: 'UA',
    vi: 'VN',
    zh: 'CN',
  },
};

/** The country whose numbers a text of the language most likely holds (ISO 3166-1), or ''. */
export function homeOf(language: string): string {
  return HOMES[language] ?? '';
}

/**
 * Whether groups of digits are a telephone number in the national format of a country, by libphonenumber's plans:
 * first of the response's country (ISO 3166-1, or ''), else of any that writes groups of these widths.
 */
export function isNationalPhone(groups: readonly string[], country: string, homeOnly = false): boolean {
  const digits = groups.join('');
  const shape = groups.map((group) => group.length).join('-');
  if (isAtHome(groups, shape, digits, country)) return true;
  if (homeOnly || digits.length < FEWEST_DIGITS) return false;
  // Seven digits that no country is known for: too few for a bare number of most, too many for a reading.
  if (groups.length === 1) return country === '';
  // A foreign number beside a known country is a rarer guess than a list of readings.
  if (plans.has(country) && digits.length < FEWEST_ABROAD) return false;
  return (byShape.get(shape) ?? []).some((one) => holds(plans.get(one)!, digits));
}
