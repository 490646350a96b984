/** The calendar day so many days after an instant, in UTC. */
export function dayAfterDays(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);
}
