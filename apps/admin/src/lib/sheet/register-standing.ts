import type { Self, Standing } from './sheet.ts';

/** What the register says of a cell, whatever the kind of its sheet. */
interface RegisterCell {
  version: number;
  heads: readonly string[];
  contested: boolean;
  recordedById: string;
  recordedByName: string;
  recordedAt: string;
}

/** One of several events of a cell that contradict each other, as the register says it. */
interface RegisterRival {
  eventId: string;
  authorId: string;
  authorName: string;
  deviceId: string | null;
  madeAt: string | null;
  recordedAt: string;
}

/** A cell of the register as it stands for the person who looks; `saidIn` takes the value out of what carries it. */
export function registerStanding<V>(
  cell: V & RegisterCell & { rivals: readonly (V & RegisterRival)[] },
  saidIn: (carrier: V) => V,
  { accountId }: Pick<Self, 'accountId'>,
): Standing<V> {
  const { version, heads, contested, recordedById, recordedByName, recordedAt } = cell;
  return {
    value: saidIn(cell),
    version,
    heads,
    contested,
    by: recordedByName,
    byMe: recordedById === accountId,
    at: recordedAt,
    rivals: cell.rivals.map((rival) => ({
      eventId: rival.eventId,
      value: saidIn(rival),
      by: rival.authorName,
      byMe: rival.authorId === accountId,
      deviceId: rival.deviceId,
      at: rival.madeAt ?? rival.recordedAt,
    })),
  };
}
