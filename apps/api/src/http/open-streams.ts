import { isDeepStrictEqual } from 'node:util';
import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../clock.ts';
import { Authenticator } from './authenticator.ts';
import { type EventAnswer, stateOf } from './call.ts';

/** Nothing is told to anybody who was not asked for within this time; a silent stream says something every ten seconds. */
const ASK_AGAIN_MS = 5000;
/** Streams that one account may have open in this process: some tabs on some devices. */
export const MOST_STREAMS = 20;
const RETRY_AFTER_SECONDS = 10;

/** Streams of events outlive the moment in which their caller was let in: they end with the session, token or role. */
@Injectable()
export class OpenStreams {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly clock: Clock,
  ) {}

  /** The same events for as long as the caller is who they were; refuses one stream too many. */
  admit(events: AsyncIterable<EventAnswer>, request: FastifyRequest, reply: FastifyReply): AsyncIterable<EventAnswer> {
    const { actor } = stateOf(request);
    if (!actor) throw new DomainError('identity.signed_out');
    this.count(actor, reply);
    return this.whileAdmitted(events, request, actor);
  }

  private count({ accountId }: Actor, { raw }: FastifyReply): void {
    const others = this.open.get(accountId) ?? 0;
    if (others >= MOST_STREAMS) throw new DomainError('request.too_many', { retryAfterSeconds: RETRY_AFTER_SECONDS });
    if (raw.destroyed) return;
    this.open.set(accountId, others + 1);
    raw.once('close', () => {
      const left = (this.open.get(accountId) ?? 1) - 1;
      if (left > 0) this.open.set(accountId, left);
      else this.open.delete(accountId);
    });
  }

  private async *whileAdmitted(
    events: AsyncIterable<EventAnswer>,
    request: FastifyRequest,
    actor: Actor,
  ): AsyncGenerator<EventAnswer> {
    let askedAt = this.now();
    for await (const event of events) {
      if (this.now() - askedAt >= ASK_AGAIN_MS) {
        if (!isDeepStrictEqual(await this.authenticator.actorOf(request, { counts: false }), actor)) return;
        askedAt = this.now();
      }
      yield event;
    }
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
