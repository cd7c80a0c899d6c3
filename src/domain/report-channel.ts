import type { ReportChannelName } from './analysis-rows.ts';

/** A weekly report as it is sent: aggregates only, with small cells already hidden. */
export interface ReportMessage {
  readonly week: string;
  readonly subject: string;
  /** The headline and what belongs under it, one sentence an entry. */
  readonly summary: readonly string[];
  /** The whole report as Markdown. */
  readonly text: string;
  /** The whole report as one self-contained page. */
  readonly page: string;
}

/** Somewhere a report goes. */
export interface ReportChannel {
  readonly name: ReportChannelName;
  /** Resolves once the other side has taken it. @throws FactwatchError REPORT_UNDELIVERED, without the other side's words. */
  send(message: ReportMessage): Promise<void>;
}
