import { dayAfterDays } from '@kompeten/domain';

/** A calendar day as many days ahead as this, by the clock that dates legal acts. */
export const daysAhead = (days: number): string => dayAfterDays(new Date().toISOString(), days);

/** A calendar day as many days ago. */
export const daysAgo = (days: number): string => daysAhead(-days);

/** An instant of a day at a full hour, Western Indonesian time. */
export const at = (day: string, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`;
