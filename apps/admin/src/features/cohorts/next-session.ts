import type { TrainingSession } from '@kompeten/domain';

type Timed = Pick<TrainingSession, 'startsAt'>;

/** The first session that begins after an instant; null where none is left. */
export function nextSession<S extends Timed>(sessions: readonly S[], now: string): S | null {
  const ahead = sessions.filter(({ startsAt }) => Date.parse(startsAt) > Date.parse(now));
  return ahead.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))[0] ?? null;
}
