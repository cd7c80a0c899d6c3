/** One published figure and the privacy budget it cost. */
export interface ReleaseRow {
  readonly releaseId: string;
  readonly cell: string;
  readonly estimand: string;
  readonly periodStart: number;
  readonly periodEnd: number;
  /** Null when the cell was suppressed. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly suppressed: boolean;
  /** Zero-concentrated differential privacy spent, 0 for a figure without noise. */
  readonly rho: number;
  readonly minimumCell: number;
  readonly releasedAt: number;
  readonly revision: number;
}
