import type { TrainingSession } from '@kompeten/domain';

/** Units that have sessions of which none has begun, with the start of the first. */
export function unitsAhead(sessions: readonly TrainingSession[], now: string): Map<string, string> {
  const ahead = new Map<string, string>();
  const begun = new Set<string>();
  for (const { startsAt, unitCodes } of sessions) {
    for (const code of unitCodes) {
      if (Date.parse(startsAt) <= Date.parse(now)) begun.add(code);
      else if (!ahead.has(code)) ahead.set(code, startsAt);
    }
  }
  return new Map([...ahead].filter(([code]) => !begun.has(code)));
}
