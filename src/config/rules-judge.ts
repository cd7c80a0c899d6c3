import { isLoopbackUrl } from './kinds.ts';
import { type Problem, problem } from './problems.ts';
import type { ParsedConfig } from './schema.ts';
import { didYouMean } from './suggest.ts';

/** Nothing of the judge is checked together while it is off. */
export function judgeRules({ judge }: ParsedConfig): Problem[] {
  if (!judge.enabled) return [];
  return [...whereText(judge), ...budget(judge), ...anchors(judge)];
}

type Judge = ParsedConfig['judge'];

/** Where redacted text may go. */
function whereText({ base_url: url, model, allow_remote, api_key }: Judge): Problem[] {
  const problems: Problem[] = [];
  if (url === undefined) problems.push(problem('judge.base_url', 'is missing: the judge is enabled'));
  if (model === undefined) problems.push(problem('judge.model', 'is missing: the judge is enabled'));
  if (url === undefined || isLoopbackUrl(url)) return problems;
  if (!allow_remote) {
    problems.push(
      problem(
        'judge.base_url',
        'is beyond this machine: redacted text goes there only with judge.allow_remote: true',
      ),
    );
  }
  if (url.startsWith('http:') && api_key !== undefined) {
    problems.push(
      problem('judge.base_url', 'would carry judge.api_key and the text unencrypted: use https://'),
    );
  }
  return problems;
}

/** A budget that cannot be kept is none. */
function budget({
  budget: { usd_per_day: usd, tokens_per_day: tokens },
  prices,
  ...judge
}: Judge): Problem[] {
  const problems: Problem[] = [];
  if (usd === undefined && tokens === undefined) {
    problems.push(problem('judge.budget', 'needs usd_per_day or tokens_per_day: the judge is enabled'));
  }
  const asked = [
    ['judge.model', judge.model],
    ['judge.second.model', judge.second?.model],
  ] as const;
  for (const [key, model] of asked) {
    if (usd === undefined || model === undefined || Object.hasOwn(prices, model)) continue;
    const names = Object.keys(prices);
    problems.push(
      problem(
        'judge.prices',
        `has no price for ${key}, and usd_per_day could not be kept${didYouMean(model, names)}`,
      ),
    );
  }
  return problems;
}

/** A schedule needs something to score, and a place where the run before can be found after a restart. */
function anchors({ anchors: { every, file, history } }: Judge): Problem[] {
  if (every === undefined) return [];
  const missing = 'is missing: judge.anchors.every asks for it';
  return [
    ...(file === undefined ? [problem('judge.anchors.file', missing)] : []),
    ...(history === undefined ? [problem('judge.anchors.history', missing)] : []),
  ];
}
