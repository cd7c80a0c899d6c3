import { Command, CommanderError, Option } from 'commander';
import { BUILD } from '../build.ts';
import { EXIT } from '../errors.ts';
import { SCENARIO_NOTES, SCENARIOS } from '../simulate/scenarios.ts';
import { addCapacity } from './capacity-command.ts';
import type { Io } from './io.ts';
import { CONFIG, JSON_FLAG, type Keep, wholeNumber } from './program-options.ts';
import { addCalibration, addReading, addReview, addWatch } from './program-reading.ts';

/** Runs one command line; resolves with the exit code, rejects with a `FactwatchError`. */
export interface Program {
  run(args: readonly string[]): Promise<number>;
}

const EXAMPLES = `
Examples:
  $ factwatch demo                              see the whole job on simulated traffic
  $ factwatch replay answers.ndjson.gz          score a file of responses into the embedded store
  $ factwatch report --format html --out week.html
  $ factwatch run --config factwatch.yaml       watch a Kafka topic until stopped
  $ factwatch doctor --config factwatch.yaml    find out what is not right yet

Exit codes: 0 well, 1 failed, 64 wrong usage, 65 unreadable input, 69 broker or store away, 70 a bug,
78 wrong configuration.`;

export function createProgram(io: Io): Program {
  let code: number = EXIT.ok;
  const program = new Command('factwatch');
  program
    .description('Watches the factuality of health answers without keeping what people wrote.')
    .version(BUILD, '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .showHelpAfterError('(factwatch --help shows all commands)')
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .exitOverride();
  /** Wraps a command's function so that its exit code is kept. */
  const keep =
    <Args extends unknown[]>(action: (...args: Args) => Promise<number>) =>
    async (...args: Args) => {
      code = await action(...args);
    };
  addService(program, io, keep);
  addReading(program, io, keep);
  addReview(program, io, keep);
  addCalibration(program, io, keep);
  addWatch(program, io, keep);
  addTools(program, io, keep);
  addExamination(program, io, keep);
  addEvaluations(program, io, keep);
  inherit(program);
  return {
    run: async (args) => {
      try {
        await program.parseAsync(args as string[], { from: 'user' });
      } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
        throw error;
      }
      return code;
    },
  };
}

function addService(program: Command, io: Io, keep: Keep): void {
  program
    .command('run')
    .description('watch the Kafka topic of the configuration until stopped')
    .option(...CONFIG)
    .action(keep(async (options) => (await import('./run.ts')).runRun(options, io)));
  program
    .command('replay <file...>')
    .description('score files of responses (NDJSON, .gz; - is the standard input)')
    .option(...CONFIG)
    .addOption(
      new Option(
        '--judge <how>',
        'ask the judge at once, through the cheaper batch endpoint, or not; live when the configuration has one',
      ).choices(['live', 'batch', 'off']),
    )
    .option(...JSON_FLAG)
    .action(keep(async (files, options) => (await import('./replay.ts')).runReplay(files, options, io)));
  program
    .command('demo')
    .description('simulate eight weeks with a planted fall of 71 %, score them, show and serve the trend')
    .option('--exit', 'leave when the report is written, instead of serving it')
    .option('--dir <folder>', 'where traffic, store and report go; replaced at every run', '.factwatch/demo')
    .option('--responses <n>', 'responses a week', wholeNumber, 4000)
    .option('--seed <n>', 'seed of the simulation', wholeNumber, 7)
    .option('--port <n>', 'port to serve on', wholeNumber, 9464)
    .action(keep(async (options) => (await import('./demo.ts')).runDemo(options, io)));
}

function addTools(program: Command, io: Io, keep: Keep): void {
  program
    .command('simulate')
    .description('write traffic with a known truth, and the truth beside it')
    .option('--weeks <n>', 'weeks', wholeNumber, 8)
    .option('--responses-per-week <n>', 'responses a week', wholeNumber, 4000)
    .option('--seed <n>', 'the same seed writes the same traffic', wholeNumber, 71)
    .option('--out <file>', 'NDJSON of envelopes; .gz compresses; - is the standard output', '-')
    .option('--truth <file>', 'NDJSON of what is true of each message')
    .option('--start-week <week>', 'ISO week of the first message')
    .option('--scenario <name>', scenarioHelp(), 'fall-71')
    .option('--brokers <list>', 'write to Kafka instead; the last whole week is then the last simulated')
    .option('--topic <name>', 'topic to write to')
    .action(keep(async (options) => (await import('./simulate.ts')).runSimulate(options, io)));
  addCapacity(program, io, keep);
  program
    .command('migrate')
    .description('create or upgrade the schema of the store')
    .option(...CONFIG)
    .option('--dry-run', 'print the SQL instead of running it')
    .action(keep(async (options) => (await import('./store-commands.ts')).migrate(options, io)));
  program
    .command('doctor')
    .description('check configuration, broker, store, schema, permissions and clock; say what to do')
    .option(...CONFIG)
    .option(...JSON_FLAG)
    .action(keep(async (options) => (await import('./doctor-command.ts')).doctor(options, io)));
  const config = program.command('config').description('about the configuration');
  config
    .command('schema')
    .description('print every key of the configuration with its default')
    .option('--format <format>', 'json (a schema, for editors), markdown or example (YAML)', 'json')
    .action(keep(async (options) => (await import('./config-schema.ts')).runConfigSchema(options, io)));
}

function addEvaluations(program: Command, io: Io, keep: Keep): void {
  const predictions = ['--predictions <file>', 'write a prediction a row, NDJSON'] as const;
  const evaluate = program.command('eval').description('measure a part on labelled data');
  evaluate
    .command('redaction <file>')
    .description('rows {id, text, locale?, spans?}: recall, leaks, precision, false spans')
    .option(...predictions)
    .option('--with-model <folder>', 'ask a token-classification model about unresolved names, too')
    .option(...JSON_FLAG)
    .action(
      keep(async (file, options) =>
        (await import('./eval-redaction.ts')).runEvalRedaction(file, options, io),
      ),
    );
  evaluate
    .command('gate <file>')
    .description('rows {id, text, kind: query|response, label?}: F1, false positives, recall')
    .option(...predictions)
    .option(...JSON_FLAG)
    .action(keep(async (file, options) => (await import('./eval-gate.ts')).runEvalGate(file, options, io)));
  evaluate
    .command('detectors <file>')
    .description('rows {id, prompt?, response, locale?, country?, citations?, expect?, category?}')
    .option(...predictions)
    .option(...JSON_FLAG)
    .action(
      keep(async (file, options) =>
        (await import('./eval-detectors.ts')).runEvalDetectors(file, options, io),
      ),
    );
  evaluate
    .command('judge <file>')
    .description('the configured judge on labelled data: K-QA, MEDEC, HealthBench-style or plain rows')
    .option(...CONFIG)
    .option(...predictions)
    .option('--record <file>', 'write the figures that `run` asks for before the judge may flag')
    .option('--limit <n>', 'judge the first so many items', wholeNumber)
    .option(...JSON_FLAG)
    .action(keep(async (file, options) => (await import('./eval-judge.ts')).runEvalJudge(file, options, io)));
}

function addExamination(program: Command, io: Io, keep: Keep): void {
  program
    .command('check <file>')
    .description('run the detectors over one response (- is the standard input) and explain every finding')
    .option('--locale <tag>', 'language of the response, e.g. en-GB')
    .option('--country <code>', 'country of the user, e.g. GB')
    .option('--prompt <text>', "the user's turn")
    .option('--retractions <file>', 'Retraction Watch list (CSV)')
    .option(...JSON_FLAG)
    .action(keep(async (file, options) => (await import('./check.ts')).runCheck(file, options, io)));
  const detectors = program
    .command('detectors')
    .description('list the detectors with languages, coverage and measured figures')
    .option(...JSON_FLAG)
    .action(keep(async (options) => (await import('./detectors.ts')).runDetectors(options, io)));
  detectors
    .command('new <name>')
    .description('make the folder of a new detector')
    .option('--dir <folder>', 'where; the project’s detectors when absent')
    .action(
      keep(async (name, options) => (await import('./detectors.ts')).runNewDetector(name, options, io)),
    );
  program
    .command('redact')
    .description('redact the standard input onto the standard output')
    .option('--explain', 'tell recognizer, type and range of each removal on the standard error')
    .option('--locale <tag>', 'language of the text, e.g. de-AT')
    .action(keep(async (options) => (await import('./redact.ts')).runRedact(options, io)));
  program
    .command('anchors')
    .description('the frozen set that tells drift of the judge from drift of the product')
    .command('run')
    .description('score it once and hold the result against the run before')
    .option(...CONFIG)
    .option('--file <file>', 'instead of judge.anchors.file')
    .option('--history <file>', 'instead of judge.anchors.history')
    .option(...JSON_FLAG)
    .action(keep(async (options) => (await import('./anchors.ts')).runAnchors(options, io)));
}

/** Sub-commands answer wrong usage in the same way as the program. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
}

function scenarioHelp(): string {
  return ['one of:', ...SCENARIOS.map((name) => `${name}: ${SCENARIO_NOTES[name]}`)].join('\n');
}
