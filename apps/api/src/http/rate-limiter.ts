import { createHash } from 'node:crypto';
import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Prepared, statement } from '../database/prepared.ts';
import { countedAddress } from './caller-address.ts';

const HIT = statement(
  `insert into rate_limits as r (bucket, window_ends_at, hits) values ($1, now() + make_interval(secs => $2), $3)
   on conflict (bucket) do update set
     hits = case when r.window_ends_at <= now() then excluded.hits else r.hits + excluded.hits end,
     window_ends_at = case when r.window_ends_at <= now() then excluded.window_ends_at else r.window_ends_at end
   returning hits, ceil(extract(epoch from window_ends_at - now()))::int as "secondsLeft"`,
);
const GIVE_BACK = statement('update rate_limits set hits = greatest(hits - $2, 0) where bucket = $1');
const SWEEP = statement('delete from rate_limits where window_ends_at < now()');

/** How often something may be tried within a window. */
export interface Limit {
  readonly name: string;
  readonly hits: number;
  readonly seconds: number;
}

/** Whose tries are counted: all that matters of a request is where it comes from. */
export type Caller = Pick<FastifyRequest, 'ip'>;

/** Counts tries in the database, so that every process of a deployment counts the same ones. */
@Injectable()
export class RateLimiter {
  constructor(private readonly prepared: Prepared) {}

  /** Counts one try, or one that weighs as many; answers the seconds to wait when there were too many. */
  async hit(limit: Limit, subject: string, weight = 1): Promise<number | null> {
    const [row] = await this.prepared.rows<{ hits: number; secondsLeft: number }>(HIT, [
      bucketOf(limit, subject),
      limit.seconds,
      weight,
    ]);
    return row && row.hits > limit.hits ? Math.max(1, row.secondsLeft) : null;
  }

  /** Counts one try of a public call by its address, see `countedAddress`; refuses with `request.too_many`. */
  async assertWithin(limit: Limit, request: Caller): Promise<void> {
    const retryAfterSeconds = await this.hit(limit, countedAddress(request.ip));
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
  }

  /** Takes one try back: those that succeed do not count. */
  async giveBack(limit: Limit, subject: string, weight = 1): Promise<void> {
    await this.prepared.rows(GIVE_BACK, [bucketOf(limit, subject), weight]);
  }

  /** Removes windows that have ended. */
  async sweep(): Promise<void> {
    await this.prepared.rows(SWEEP, []);
  }
}

/** Addresses and e-mail addresses are personal: only their hash is kept. */
function bucketOf({ name }: Limit, subject: string): string {
  return `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
}
