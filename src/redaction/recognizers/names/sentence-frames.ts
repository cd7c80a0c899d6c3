import type { PersonFrames } from '../../cues/person-frames/frames.ts';
import { PERSON_FRAMES } from '../../cues/person-frames/index.ts';
import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';

/** Nothing is said so in the language. */
const NEVER = '(?!)';
const before = (words = NEVER): Ending => new Ending(new RegExp(`(?<![\\p{L}\\p{M}])(?:${words}) $`, 'iu'));
const behind = (words = NEVER): RegExp => new RegExp(`^ ?(?:${words})`, 'iu');
/** "im bob MRN-4471": a label or the number itself, once it has been removed, stands behind whose it is. */
const NUMBERED =
  '(?:dob|mrn|ssn|nhs|uhid|abha|pesel|bsn|cpf|dni|nie|curp|rfc|nss|geb\\.?|tel|patient (?:id|no|number))(?!\\p{L})|\\[(?:RECORD|NATIONAL_ID|HEALTH_PLAN|PHONE|EMAIL|OTHER_ID|DATE|AGE)_\\d';
const whole = (words = NEVER): RegExp => new RegExp(`^ (?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** Places of a sentence in which only a person can stand, as expressions; words by language in `cues/person-frames/`. */
export type Frames = ReturnType<typeof compile>;

export function compile(data: PersonFrames) {
  return {
    greets: new Ending(new RegExp(`(?:^|[.!?…\\n;:,(–—-]\\s*)(?:${data.greets}),? $`, 'iu')),
    introduces: before(data.introduces),
    introduced: behind(`${data.introduced}|${NUMBERED}`),
    names: before(data.names),
    speaks: new RegExp(`^: (?:${data.speaks})(?![\\p{L}\\p{M}])`, 'iu'),
    does: behind(data.does),
    doses: [before(data.doses?.[0]), behind(data.doses?.[1])] as const,
    between: data.between.map(([left, right]) => [before(left), behind(right)] as const),
    followed: behind(data.followed),
    adjectives: new WordSet(data.adjectives),
    things: new WordSet(data.things ?? ''),
    given: new WordSet(data.given ?? ''),
    never: new WordSet(data.never ?? ''),
    families: data.families === undefined ? undefined : behind(data.families),
    family: data.family === undefined ? undefined : before(data.family),
    inside: data.inside === undefined ? undefined : before(data.inside),
    small: data.small === true,
    certain: new RegExp(`(?<![\\p{L}\\p{M}])(?:${data.certain ?? NEVER}) ["“«(]?$`, 'iu'),
    articles: new WordSet(data.articles ?? ''),
    mentioned: whole(data.mentioned),
    lives: whole(data.lives),
    ordered: new RegExp(`^, (?:${data.ordered ?? NEVER})(?!\\p{L})`, 'iu'),
    adjective: before(data.adjective),
    article: before(data.article),
    together: before(data.together),
  };
}

const FRAMES: Readonly<Record<string, Frames>> = Object.fromEntries(
  Object.entries(PERSON_FRAMES).map(([language, data]) => [language, compile(data)]),
);

/** Those of the language of the text; an unknown one that reads like English is. */
/** Wakes: a first name of some language's frames. */
export const GIVEN_IN_FRAMES: number = wakeBit(Object.values(FRAMES).map(({ given }) => given));

export function framesOf({ language, english }: Document): Frames | undefined {
  return FRAMES[language] ?? (english ? FRAMES.en : undefined);
}
