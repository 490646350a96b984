/**
 * How long prepared cohorts stay on a device: 30 days, the period that issue 3 of this product names for data at rest
 * on a shared phone; no law sets it. The outbox stays until the register has it.
 */
export const kitDays = 30;

const day = 86_400_000;

/** When a prepared cohort leaves the device by itself. */
export const kitEndsAt = (fetchedAt: string): string => new Date(Date.parse(fetchedAt) + kitDays * day).toISOString();

/** Whether a prepared cohort has stayed too long. */
export const kitIsOld = (fetchedAt: string, now: string): boolean => kitEndsAt(fetchedAt) <= now;
