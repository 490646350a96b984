import type { Actor } from '@kompeten/domain';
import type { FastifyRequest } from 'fastify';

/** Finds out who calls; the identity feature provides it. */
export abstract class Authenticator {
  /** Who calls, or nobody; null at once where nothing is brought that would say it. A look that does not count leaves a session as idle as it was. */
  abstract actorOf(request: FastifyRequest, look?: { counts: boolean }): Promise<Actor | null> | null;
}
