import type { Endpoint } from '@kompeten/contract';
import { type Actor, assertCan, DomainError } from '@kompeten/domain';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.ts';
import { Authenticator } from './authenticator.ts';
import { stateOf } from './call.ts';
import { ENDPOINT } from './endpoint.decorator.ts';
import { assertOwnOrigin } from './origin.ts';

/** Deny by default: a handler without an endpoint is closed, one with an endpoint opens to whom its contract names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = this.reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());
    if (!endpoint) return false;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    assertOwnOrigin(request, this.config.publicUrl);
    const state = stateOf(request);
    state.endpoint = endpoint;
    state.actor = isLookedAt(request, endpoint)
      ? null
      : meant(request, endpoint, await this.authenticator.actorOf(request));
    assertAdmitted(endpoint, state.actor);
    return true;
  }
}

/**
 * Whether somebody types an address of data into the browser, or follows a link to it. A page asks for data by its script;
 * what the browser itself shows would also be shown on a locked device, whose cookie is still there. Files are links.
 */
function isLookedAt({ headers }: FastifyRequest, { answer }: Endpoint): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && answer !== 'file' && headers.authorization === undefined;
}

/** For whom a page speaks, where several people share a browser and its one cookie. */
export const ACCOUNT_HEADER = 'x-kompeten-account';

/**
 * Whoever is named by the page counts as signed out under somebody else's session: what one person kept on a shared
 * device is never taken in another's name. What is open to everybody stays open.
 */
function meant({ headers }: FastifyRequest, { permission }: Endpoint, actor: Actor | null): Actor | null {
  const named = headers[ACCOUNT_HEADER];
  if (permission === 'public' || named === undefined) return actor;
  return actor?.accountId === named ? actor : null;
}

function assertAdmitted({ permission }: Endpoint, actor: Actor | null): void {
  if (permission === 'public') return;
  if (!actor) throw new DomainError('identity.signed_out');
  // A system has no session, no certificates of its own, and no things but those of its key.
  if (permission === 'signed_in' && actor.via === 'api_key')
    throw new DomainError('identity.forbidden', { permission });
  if (permission === 'signed_in') return;
  assertCan(actor, permission);
}
