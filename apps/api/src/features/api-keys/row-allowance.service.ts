import { type Actor, DomainError, type RowAllowance, rowAllowances } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { countedAddress } from '../../http/caller-address.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { KeyActorRepository } from './key-actor.repository.ts';

/** Whose rows are counted. */
export interface Asking {
  actor: Actor | null;
  request: Caller;
}

const limitOf = (name: string, { rows, seconds }: RowAllowance): Limit => ({ name, hits: rows, seconds });

/**
 * Counts what is checked in rows, not in calls: of a key by its class, of everybody else by address. An office behind one
 * address has room for sixty full lists in ten minutes, and what was refused is not counted.
 */
@Injectable()
export class RowAllowanceService {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly keys: KeyActorRepository,
  ) {}

  /** Takes rows from the caller's allowance; refuses with `request.too_many` when they are used up. */
  async take(rows: number, { actor, request }: Asking): Promise<void> {
    const key = actor?.via === 'api_key' ? await this.keys.find(actor.accountId) : null;
    const subject = key?.scopes.includes('verify') ? key.id : countedAddress(request.ip);
    const allowance = key?.scopes.includes('verify') ? rowAllowances[key.rateClass] : rowAllowances.public;
    const limit = limitOf('verify rows', allowance);
    const retryAfterSeconds = await this.limiter.hit(limit, subject, rows);
    if (retryAfterSeconds === null) return;
    await this.limiter.giveBack(limit, subject, rows);
    throw new DomainError('request.too_many', { retryAfterSeconds });
  }
}
