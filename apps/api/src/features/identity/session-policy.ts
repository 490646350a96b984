import type { Limit } from '../../http/rate-limiter.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long a session lives: without use, and at most. A trainee's phone is often shared, so it ends soon. */
export const sessionLives = {
  session: { idleSeconds: 12 * HOUR, maxSeconds: 7 * 24 * HOUR },
  claim: { idleSeconds: HOUR, maxSeconds: 12 * HOUR },
} as const;

/** Failed tries to sign in: for one account, and from one address. */
export const signInLimits = {
  account: { name: 'sign-in account', hits: 10, seconds: 15 * MINUTE },
  address: { name: 'sign-in address', hits: 60, seconds: 15 * MINUTE },
} as const satisfies Record<string, Limit>;

const ONE_TIME_PASSWORD_MS = 72 * HOUR * 1000;

/** Until when a password that somebody else chose opens the door. */
export const oneTimeUntil = (at: string): string => new Date(Date.parse(at) + ONE_TIME_PASSWORD_MS).toISOString();

/** How long after signing in the password counts as typed just now. */
export const RECENT_MS = 10 * MINUTE * 1000;

/** The longest life of an access token, in days. */
export const TOKEN_MAX_DAYS = 366;

/** Wrong tries of one's present password within a session. */
export const passwordChangeLimit: Limit = { name: 'password change', hits: 10, seconds: 15 * MINUTE };

/** Tries of the second factor's digits within a session. */
export const secondFactorLimit: Limit = { name: 'second factor', hits: 5, seconds: 15 * MINUTE };
