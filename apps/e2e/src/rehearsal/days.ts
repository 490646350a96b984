const DAY = 86_400_000;

/** A calendar day as many days ago, as a clock in Jakarta shows it. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 - days * DAY).toISOString().slice(0, 10);

/** An instant of a day at a full hour, Western Indonesian time. */
export const at = (day: string, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`;
