/** How fast a batch goes and how long it will take. */
export interface Pace {
  ratePerSecond: number | null;
  secondsLeft: number | null;
}

const STRETCH_MS = 5_000;

/**
 * Certificates a second over the last five seconds, and the seconds left at that rate; null while unknown or when done.
 * Only what was done lately needs to be told.
 */
export function paceOf(doneAt: readonly string[], left: number, startedAt: string | null, now: string): Pace {
  if (startedAt === null || left <= 0) return { ratePerSecond: null, secondsLeft: null };
  const until = Date.parse(now);
  const from = Math.max(Date.parse(startedAt), until - STRETCH_MS);
  const lately = doneAt.filter((at) => Date.parse(at) > from && Date.parse(at) <= until).length;
  if (lately === 0 || until <= from) return { ratePerSecond: null, secondsLeft: null };
  const rate = (lately * 1000) / (until - from);
  return { ratePerSecond: Math.round(rate * 10) / 10, secondsLeft: Math.ceil(left / rate) };
}
