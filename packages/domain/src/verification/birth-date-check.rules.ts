import { DomainError } from '../kernel/domain-error.ts';
import { BirthDate } from '../people/person.ts';
import type { BirthDatePrecision } from './birth-date-check.ts';

/** The window of the counter. */
const WEEK = 7 * 86_400_000;

/** What the counter of a certificate says before another try. */
export interface BirthDateCounter {
  /** Whether too many wrong tries closed it; only its holder opens it again. */
  closed: boolean;
  /** Wrong tries since the window began, or since the holder opened it again. */
  wrong: number;
}

/** From when on wrong tries count, at an instant. */
export const birthDateWindowStart = (at: string): string => new Date(Date.parse(at) - WEEK).toISOString();

/**
 * What of a birth date agrees: the day, or the year alone where the register knows no more (rule 24). A year alone never
 * agrees with a whole date, or fifty guesses would open any certificate.
 */
export function agreementOf(known: string, typed: string): BirthDatePrecision | null {
  const isYear = known.length === 4;
  const said = isYear ? typed.slice(0, 4) : typed;
  if (said !== known) return null;
  return isYear ? 'year' : 'day';
}

/** How many wrong tries a counter still allows. */
export const triesLeft = ({ closed, wrong }: BirthDateCounter, perWeek: number): number =>
  closed ? 0 : Math.max(0, perWeek - wrong);

/** Refuses where the counter is closed; else says what a try leaves, and whether it was the last one (rule of §7). */
export function countTry(
  counter: BirthDateCounter,
  matches: boolean,
  perWeek: number,
): { triesLeft: number; closes: boolean } {
  const before = triesLeft(counter, perWeek);
  if (before === 0) throw new DomainError('verification.birth_date_closed');
  const left = matches ? before : before - 1;
  return { triesLeft: left, closes: left === 0 };
}

/** A birth date typed in parts, day and month left out where only the year is known; null where there is no such date. */
export function birthDateOf({ day, month, year }: { day: string; month: string; year: string }): string | null {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.some((part) => !/^\d*$/.test(part))) return null;
  const [only, ...rest] = parts as [string, string, string];
  const typed = rest.every((part) => part === '') ? only : parts.map((part) => part.padStart(2, '0')).join('-');
  const read = BirthDate.safeParse(typed);
  return read.success ? read.data : null;
}
