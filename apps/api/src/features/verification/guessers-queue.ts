import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { countedAddress } from '../../http/caller-address.ts';

/** All that matters of a request here is where it comes from. */
export type Asker = Pick<FastifyRequest, 'ip' | 'socket'>;

interface Mistakes {
  wrong: number;
  until: number;
}

interface Waiter {
  wrong: number;
  begin(): void;
}

const REMEMBERED_MS = 10_000;
const REMEMBERED = 10_000;
const LONGEST = 500;

/**
 * Keeps those who guess codes from being in the way of those who have one, and refuses nobody in an office for what a
 * neighbour does: whoever has just asked for a code that is none is answered after the others, one at a time, and first
 * among those whoever was wrong least often. A mistake costs nothing while nobody floods.
 */
@Injectable()
export class GuessersQueue {
  private readonly records = new Map<string, Mistakes>();
  private readonly waiting: Waiter[] = [];
  private isAnswering = false;

  /** Looks something up when it is the asker's turn; null means that the code was none. */
  async find<Found>(asker: Asker, look: () => Promise<Found | null>): Promise<Found | null> {
    const key = keyOf(asker);
    const wrong = this.wrongBefore(key);
    const found = wrong === 0 ? await look() : await this.inTurn(wrong, look);
    if (found === null) this.remember(key, wrong + 1);
    return found;
  }

  private wrongBefore(key: string): number {
    const record = this.records.get(key);
    return record && record.until > performance.now() ? record.wrong : 0;
  }

  private remember(key: string, wrong: number): void {
    this.records.delete(key);
    this.records.set(key, { wrong, until: performance.now() + REMEMBERED_MS });
    const [oldest] = this.records.keys();
    if (this.records.size > REMEMBERED && oldest !== undefined) this.records.delete(oldest);
  }

  private async inTurn<Found>(wrong: number, look: () => Promise<Found>): Promise<Found> {
    if (this.waiting.length >= LONGEST) throw new DomainError('request.too_many', { retryAfterSeconds: 1 });
    if (this.isAnswering) await new Promise<void>((begin) => this.waiting.push({ wrong, begin }));
    this.isAnswering = true;
    try {
      return await look();
    } finally {
      const next = this.next();
      this.isAnswering = next !== undefined;
      next?.begin();
    }
  }

  private next(): Waiter | undefined {
    let first = 0;
    for (const [place, { wrong }] of this.waiting.entries()) {
      if (wrong < (this.waiting[first]?.wrong ?? 0)) first = place;
    }
    return this.waiting.splice(first, 1)[0];
  }
}

/** Whoever comes through our proxy is known by their address, whoever comes by themselves by their connection. */
function keyOf({ ip, socket }: Asker): string {
  return ip === socket.remoteAddress ? `${ip} ${socket.remotePort}` : countedAddress(ip);
}
