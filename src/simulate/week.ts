const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** Monday 00:00 UTC of an ISO week such as `2026-W14`, in milliseconds; undefined when there is no such week. */
export function weekStart(week: string): number | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) return undefined;
  // 4 January always lies in week 1.
  const fourth = Date.UTC(Number(match[1]), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const start = monday + (Number(match[2]) - 1) * WEEK_MS;
  return weekName(start) === week ? start : undefined;
}

/** The ISO week that holds an instant, UTC. */
export function weekName(ms: number): string {
  const day = Math.floor(ms / DAY_MS) * DAY_MS;
  const thursday = day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
