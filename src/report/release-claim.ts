import type { ReleaseClaimRow } from '../domain/analysis-rows.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { Clock, InsertOutcome, VerdictQueries } from '../domain/ports.ts';

export interface ClaimDeps {
  readonly queries: VerdictQueries;
  readonly insertClaims: (rows: readonly ReleaseClaimRow[]) => Promise<InsertOutcome>;
  readonly clock: Clock;
  /** A name that no other process takes. */
  readonly claimId: string;
}

export type Claimed<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'unstored'; readonly code: ErrorCode };

/** A claim whose process died counts no longer: what it may have drawn was neither stored nor shown. */
const STALE_SECONDS = 3600;
const PATIENCE_MS = 10_000;
const LOOK_MS = 200;

/**
 * Runs `work` while no other process runs its own. The store has no lock, so each says first that it is there and
 * then looks: of two, at least one sees the other. Who sees another waits when its own name is the lesser, else
 * takes its claim back; nobody works before it has looked and seen nobody.
 */
export async function alone<Result>(
  deps: ClaimDeps,
  releaseId: string,
  work: () => Promise<Result>,
): Promise<Claimed<Result>> {
  const { clock, claimId, insertClaims } = deps;
  const now = clock.now();
  const claim = { claimId, releaseId, claimedAt: Math.floor(now / 1000) };
  const stored = await insertClaims([{ ...claim, open: true, revision: now }]);
  if (!stored.ok) return { kind: 'unstored', code: stored.code };
  try {
    if (!(await isAlone(deps))) return { kind: 'under-way' };
    return { kind: 'done', result: await work() };
  } finally {
    await insertClaims([{ ...claim, open: false, revision: now + 1 }]);
  }
}

async function isAlone({ queries, clock, claimId }: ClaimDeps): Promise<boolean> {
  const until = clock.now() + PATIENCE_MS;
  for (;;) {
    const others = await queries.query<{ claimId: string }>(
      `SELECT claim_id AS claimId FROM release_claims_current
       WHERE open AND claim_id != {own:String} AND toUnixTimestamp(claimed_at) > {since:Int64}`,
      { own: claimId, since: Math.floor(clock.now() / 1000) - STALE_SECONDS },
    );
    if (others.length === 0) return true;
    if (others.some((other) => other.claimId < claimId) || clock.now() > until) return false;
    await clock.sleep(LOOK_MS);
  }
}
