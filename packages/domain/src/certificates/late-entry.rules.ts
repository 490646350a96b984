const DAY_MS = 86_400_000;

/** By how many days something was entered later than the policy's days after its own date; null while in time (rule 26: marked, never refused). */
export function daysLate(date: string, today: string, graceDays: number): number | null {
  const late = Math.round((Date.parse(today) - Date.parse(date)) / DAY_MS) - graceDays;
  return late > 0 ? late : null;
}
