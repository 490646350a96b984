import { AsyncLocalStorage } from 'node:async_hooks';
import { randomFillSync } from 'node:crypto';
import { legalDay } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

const told = new AsyncLocalStorage<string>();

/** The time of the shell; rules of the domain get it as an argument. */
@Injectable()
export class Clock {
  /** The present instant, ISO 8601 in UTC. */
  now(): string {
    return told.getStore() ?? new Date().toISOString();
  }

  /** The present calendar day in Indonesia's capital, which dates legal acts. */
  today(): string {
    return dayInJakarta(this.now());
  }
}

/** Lets work happen as if it were an instant of the past; only the demo story is told so, and nothing is signed in it. */
export function toldAt<T>(instant: string, work: () => Promise<T>): Promise<T> {
  return told.run(instant, work);
}

/** The calendar day of an instant in western Indonesian time. */
export const dayInJakarta = (instant: string): string => legalDay(instant);

/** Random bytes are fetched for many ids at once: a sheet makes hundreds, and fetching costs more than all the rest of an id. */
const random = Buffer.alloc(16 * 256);
let used = random.length;
let last = { msecs: 0, seq: 0 };

function sixteenBytes(): Buffer {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += 16;
  return random.subarray(used - 16, used);
}

/** A new id; version 7 sorts by time, which keeps indexes dense, and those of one process in the order they were made. */
export function newId(): string {
  const bytes = sixteenBytes();
  const msecs = Date.now();
  last = msecs > last.msecs ? { msecs, seq: bytes.readUInt32BE(0) >>> 1 } : { msecs: last.msecs, seq: last.seq + 1 };
  return v7({ random: bytes, ...last });
}
