import { type Endpoint, identity } from '@kompeten/contract';
import { type Actor, assertCan, DomainError } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.ts';
import { Authenticator } from './authenticator.ts';
import { stateOf } from './call.ts';
import { assertOwnOrigin } from './origin.ts';

/** Lets in whom the contract names: who calls is found out before anything they say is read. */
@Injectable()
export class Access {
  constructor(
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who calls, if the endpoint opens to them; refuses otherwise. */
  async admit(request: FastifyRequest, endpoint: Endpoint): Promise<Actor | null> {
    assertOwnOrigin(request, this.config.publicUrl);
    const state = stateOf(request);
    state.endpoint = endpoint;
    const found = isLookedAt(request, endpoint) ? null : this.authenticator.actorOf(request);
    const actor = found && meant(request, endpoint, await found);
    state.actor = actor;
    assertAdmitted(endpoint, actor);
    return actor;
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

function assertAdmitted(endpoint: Endpoint, actor: Actor | null): void {
  const { permission } = endpoint;
  if (permission === 'public') return;
  if (!actor) throw new DomainError('identity.signed_out');
  // A system has no session, no certificates of its own, and no things but those of its key.
  if (permission === 'signed_in' && actor.via === 'api_key')
    throw new DomainError('identity.forbidden', { permission });
  if (permission === 'signed_in') assertNotNarrowed(endpoint, actor);
  else assertCan(actor, permission);
}

/** A token that was narrowed to some permissions does what these are for: it may ask whose it is, and reads nothing of its holder's own. */
function assertNotNarrowed({ operationId, permission }: Endpoint, { tokenScopes }: Actor): void {
  if (tokenScopes === null || operationId === identity.getSession.operationId) return;
  throw new DomainError('identity.forbidden', { permission });
}
