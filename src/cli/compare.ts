import { EXIT, FactwatchError } from '../errors.ts';
import { comparisonLines, quotable } from '../report/comparison.ts';
import type { Panel } from '../trends/cells.ts';
import { type Comparison, compareCohorts } from '../trends/compare.ts';
import { cohort } from './cohort.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { scopeOf, tellEmpty } from './report.ts';
import { withStore } from './review.ts';

export interface CompareOptions extends ConfigOption {
  readonly baseline: string;
  readonly candidate: string;
  readonly panel?: string;
  readonly json?: boolean;
}

export async function runCompare(options: CompareOptions, io: Io): Promise<number> {
  const { config } = readConfig(options);
  return withStore(config, async (store) => {
    const usual = await scopeOf(store, config, {});
    if (usual === undefined) return tellEmpty(io);
    const panel = panelAsked(options.panel) ?? usual.panel;
    const scope = { ...usual, panel };
    const [baseline, candidate] = [cohort(options.baseline, scope), cohort(options.candidate, scope)];
    const names = { baseline: baseline.name, candidate: candidate.name };
    const judgeLeftOut = panel === 'rules' && usual.panel === 'all';
    const comparison = {
      ...(await compareCohorts(store, baseline.scope, candidate.scope)),
      names,
      panel,
      judgeLeftOut,
    };
    const { min_cell } = config.privacy;
    io.stdout.write(
      options.json
        ? `${JSON.stringify({ ...quotable(comparison, min_cell), ...comparison })}\n`
        : `${[...comparisonLines(comparison, min_cell), ...hint(comparison)].join('\n')}\n`,
    );
    return EXIT.ok;
  });
}

function panelAsked(text: string | undefined): Panel | undefined {
  if (text === undefined || text === 'rules' || text === 'all') return text;
  throw new FactwatchError('USAGE', '--panel is rules or all');
}

/** `review score` runs the deterministic detectors, so only their panel has a bridge across a change of rules. */
function hint({ panel, standardised }: Comparison & { readonly panel: Panel }): string[] {
  if (panel === 'rules' || standardised?.sensitivity !== 'not-shown') return [];
  return [
    'The deterministic detectors alone may be comparable, if both versions scored a frozen set: --panel rules.',
  ];
}
