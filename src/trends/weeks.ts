/** ISO 8601 weeks and days in UTC. A week is named by its Monday inside, by `2026-W24` outside. */
const DAY_MS = 86_400_000;

/** `2026-06-08` → `2026-W24`. */
export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Monday and Sunday of an ISO week, or undefined when the year has no such week. */
export function weekDays(week: string): { readonly from: string; readonly to: string } | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const january4 = Date.UTC(year, 0, 4);
  const firstMonday = january4 - ((new Date(january4).getUTCDay() || 7) - 1) * DAY_MS;
  const monday = firstMonday + (Number(match[2]) - 1) * 7 * DAY_MS;
  const from = dayOf(monday);
  return isoWeek(from) === week ? { from, to: dayOf(monday + 6 * DAY_MS) } : undefined;
}

/** `YYYY-MM-DD` in UTC. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
