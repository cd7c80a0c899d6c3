import type { Command } from 'commander';
import type { Io } from './io.ts';
import { CONFIG, JSON_FLAG, type Keep, positiveNumber, wholeNumber } from './program-options.ts';

/** Commands that read the store and those that hold it against physicians' labels. */
export function addReading(program: Command, io: Io, keep: Keep): void {
  program
    .command('report')
    .description('share of responses with a flagged issue by week and model, with intervals, and the change')
    .option(...CONFIG)
    .option(
      '--week <week>',
      'the full report of one ISO week, e.g. 2026-W24, against the week before and a baseline',
    )
    .option('--format <format>', 'text, json or html; with --week md, html, json or pdf', 'text')
    .option('--release', 'publish the week: minimum cells, whole-number noise, charged to privacy.release')
    .option('--rho <rho>', 'what the release may cost; privacy.release.rho when absent', positiveNumber)
    .option('--epsilon <epsilon>', 'the same as an epsilon at privacy.release.delta', positiveNumber)
    .option('--schedule', 'stay and send every week’s report to the channels of report.schedule')
    .option('--deliver', 'send the report of --week to them now, whether or not it has gone already')
    .option('--out <file>', 'write to a file instead of the standard output')
    .option('--from <week>', 'first ISO week, e.g. 2026-W14; so that report.weeks are shown when absent')
    .option('--to <week>', 'last ISO week; the last one stored when absent')
    .option('--baseline <cohort>', 'weeks, a model or both: 2026-W14..2026-W17,model:assistant-4')
    .option('--candidate <cohort>', 'compared with the baseline, written the same way')
    .action(keep(async (options) => (await import('./report.ts')).runReport(options, io)));
  program
    .command('compare')
    .description('relative change between two cohorts, standardised, and the sentence that may be quoted')
    .option(...CONFIG)
    .requiredOption('--baseline <cohort>', 'weeks, a model or both: 2026-W14..2026-W17,model:assistant-4')
    .requiredOption('--candidate <cohort>', 'written the same way')
    .option(
      '--panel <panel>',
      'rules: what the deterministic detectors say; all: the judge too, where it worked',
    )
    .option(...JSON_FLAG)
    .action(keep(async (options) => (await import('./compare.ts')).runCompare(options, io)));
}

export function addReview(program: Command, io: Io, keep: Keep): void {
  const review = program
    .command('review')
    .description('labels by physicians: what the rates are held against');
  review
    .command('export')
    .description('draw responses of a week for review and write their redacted text, blinded')
    .option(...CONFIG)
    .option('--week <week>', 'ISO week, e.g. 2026-W14; the last whole one when absent')
    .option('--flagged <n>', 'flagged responses to draw', wholeNumber, 200)
    .option('--unflagged <n>', 'unflagged responses to draw', wholeNumber, 100)
    .requiredOption('--out <file>', 'NDJSON of response_key, locale, country, prompt, response')
    .action(keep(async (options) => (await import('./review.ts')).runReviewExport(options, io)));
  review
    .command('serve')
    .description('a page on this machine where one reviewer reads and decides, keyboard first')
    .option(...CONFIG)
    .requiredOption('--reviewer <name>', 'who decides; `adjudication` sees what the others dispute')
    .option('--week <week>', 'ISO week, e.g. 2026-W14; the last whole one when absent')
    .option('--flagged <n>', 'flagged responses to draw, if none were drawn yet', wholeNumber, 200)
    .option('--unflagged <n>', 'unflagged responses to draw, if none were drawn yet', wholeNumber, 100)
    .option('--port <port>', 'port on 127.0.0.1; 0 takes a free one', wholeNumber, 0)
    .action(keep(async (options) => (await import('./review-desk.ts')).runReviewServe(options, io)));
  review
    .command('freeze')
    .description(
      'keep the issues that physicians confirmed as a sealed set that later rules are held against',
    )
    .option(...CONFIG)
    .option('--from <week>', 'first ISO week; so that report.weeks are looked at when absent')
    .option('--to <week>', 'last ISO week; the last one stored when absent')
    .requiredOption('--out <file>', 'the sealed set; needs review.key to be read')
    .action(keep(async (options) => (await import('./review-anchors.ts')).runReviewFreeze(options, io)));
  review
    .command('score <file>')
    .description('score a frozen set with the rules of this build: the bridge across a change of rules')
    .option(...CONFIG)
    .action(
      keep(async (file, options) => (await import('./review-anchors.ts')).runReviewScore(file, options, io)),
    );
  review
    .command('import <file>')
    .description(
      'take labels back: CSV or NDJSON with response_key, reviewer, decision, categories, and optional ratings',
    )
    .option(...CONFIG)
    .action(keep(async (file, options) => (await import('./review.ts')).runReviewImport(file, options, io)));
}

export function addCalibration(program: Command, io: Io, keep: Keep): void {
  program
    .command('calibrate')
    .description('flags held against physicians’ labels: what is confirmed, what is missed, who agrees')
    .option(...CONFIG)
    .option('--from <week>', 'first ISO week; so that report.weeks are looked at when absent')
    .option('--to <week>', 'last ISO week; the last one stored when absent')
    .option(...JSON_FLAG)
    .action(keep(async (options) => (await import('./calibrate.ts')).runCalibrate(options, io)));
}

export function addWatch(program: Command, io: Io, keep: Keep): void {
  program
    .command('regressions')
    .description('hold every model and category against its baseline: what pages, what may be claimed')
    .option(...CONFIG)
    .option('--until <week>', 'last ISO week to look at; the last whole one when absent')
    .option(...JSON_FLAG)
    .action(keep(async (options) => (await import('./regressions.ts')).runRegressions(options, io)));
}
