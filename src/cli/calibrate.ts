import { EXIT } from '../errors.ts';
import { calibrationText } from '../report/calibration.ts';
import { calibrate } from '../trends/calibration.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { type Period, scopeOf, tellEmpty } from './report.ts';
import { withStore } from './review.ts';

export interface CalibrateOptions extends ConfigOption, Pick<Period, 'from' | 'to'> {
  readonly json?: boolean;
}

export async function runCalibrate(options: CalibrateOptions, io: Io): Promise<number> {
  const { config } = readConfig(options);
  return withStore(config, async (store) => {
    const scope = await scopeOf(store, config, options);
    if (scope === undefined) return tellEmpty(io);
    const calibration = await calibrate(store, scope);
    io.stdout.write(options.json ? `${JSON.stringify(calibration)}\n` : calibrationText(calibration));
    return calibration.state.decided > 0 ? EXIT.ok : EXIT.failure;
  });
}
