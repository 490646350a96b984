import { dayAfterDays } from '../kernel/days.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { ApiKeyStanding, RateClass } from './api-key.ts';

/** The longest life of a key in days: whoever still needs it after a year is asked again. */
export const API_KEY_MAX_DAYS = 400;

/** How many rows may be checked in a window of seconds. */
export interface RowAllowance {
  rows: number;
  seconds: number;
}

/**
 * What may be asked in ten minutes: by an address, which a whole office shares, and by keys. An address gets sixty full
 * lists; a file weighs as much as several codes, since it is read and its signature checked.
 */
export const rowAllowances: Readonly<Record<RateClass | 'public', RowAllowance>> = {
  public: { rows: 30_000, seconds: 600 },
  standard: { rows: 100_000, seconds: 600 },
  large: { rows: 1_000_000, seconds: 600 },
};

/** As many rows as one PDF counts. */
export const ROWS_PER_FILE = 5;

/** Whether a key opens anything on a day. */
export function apiKeyStandingOn(key: { expiresOn: string; revokedAt: string | null }, today: string): ApiKeyStanding {
  if (key.revokedAt !== null) return 'revoked';
  return key.expiresOn < today ? 'expired' : 'active';
}

/** Refuses an end in the past, and one so far away that nobody would remember the key. */
export function assertApiKeyEnd(expiresOn: string, today: string): void {
  if (expiresOn < today || expiresOn > dayAfterDays(today, API_KEY_MAX_DAYS)) {
    throw new DomainError('api_key.expiry_invalid', { maxDays: API_KEY_MAX_DAYS });
  }
}
