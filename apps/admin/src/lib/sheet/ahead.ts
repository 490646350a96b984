import type { FieldSession } from '@kompeten/domain';
import { useMemo } from 'react';
import { useConnection } from '../use-connection.ts';

/** Which sessions have not begun, by their ids, and whether that is sure. */
export interface Ahead {
  ids: ReadonlySet<string>;
  /** By the register's clock. That of a telephone closes nothing: it may be wrong by years, and the hand must not wait for it. */
  sure: boolean;
}

/** A reading of the register: its own clock then, and whether it has just been asked. */
export interface Reading {
  asOf: string;
  fresh: boolean;
}

/** The moment by a device's clock, unless that is behind what the register said last, and wrong for sure. */
export const notBefore = (asOf: string, now: string): string => (Date.parse(now) < Date.parse(asOf) ? asOf : now);

/** The sessions that have not begun: by the register where it was just asked, else as the device believes. */
export function aheadIn(
  sessions: readonly Pick<FieldSession, 'id' | 'startsAt'>[],
  { asOf, fresh }: Reading,
  now: string,
) {
  const moment = Date.parse(fresh ? asOf : notBefore(asOf, now));
  return sessions.filter(({ startsAt }) => Date.parse(startsAt) > moment).map(({ id }) => id);
}

/** The sessions of a sheet that have not begun; the same object until one begins. */
export function useAhead(sessions: readonly FieldSession[], { asOf, fresh }: Reading): Ahead {
  const sure = useConnection() === 'online' && fresh;
  const ids = aheadIn(sessions, { asOf, fresh: sure }, new Date().toISOString()).join(' ');
  return useMemo(() => ({ ids: new Set(ids.split(' ')), sure }), [ids, sure]);
}

/** What a column says of a session that has not begun: where that is sure it is closed. */
export const aheadWords = (isAhead: boolean, { sure }: Ahead, word: string) => ({
  closed: isAhead && sure ? word : null,
  note: isAhead && !sure ? word : null,
});
