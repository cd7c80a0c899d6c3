/** Values from outside, brought into a closed form; what does not fit becomes `other` or nothing. */

const MODEL = /^[A-Za-z0-9._:/@+-]{1,64}$/;
const SLUG = /^[a-z0-9][a-z0-9_-]{0,31}$/;

export function modelName(value: string): string {
  return MODEL.test(value) ? value : 'other';
}

/** Tags seen, with what became of them: traffic has a few hundred, and asking Intl is a twentieth of a response. */
const tags = new Map<string, string | undefined>();
const MAX_TAGS = 2000;

/** Canonical BCP 47, or undefined when it is none. */
export function localeTag(value: string | null | undefined): string | undefined {
  if (!value || value.length > 35) return undefined;
  if (tags.has(value)) return tags.get(value);
  const tag = canonical(value);
  if (tags.size < MAX_TAGS) tags.set(value, tag);
  return tag;
}

function canonical(value: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
    // Extensions and private use may carry anything; language, script and region cannot.
    return tag === undefined ? undefined : new Intl.Locale(tag).baseName.slice(0, 16);
  } catch {
    return undefined;
  }
}

export function countryCode(value: string | null | undefined): string | undefined {
  return value && /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : undefined;
}

export function slug(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  const lower = value.toLowerCase();
  return SLUG.test(lower) ? lower : 'other';
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** Milliseconds since the epoch, or undefined when it is no RFC 3339 time. */
export function instant(value: string): number | undefined {
  if (!RFC3339.test(value)) return undefined;
  const ms = Date.parse(value.replace(' ', 'T').toUpperCase());
  return Number.isNaN(ms) ? undefined : ms;
}
