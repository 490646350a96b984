import type { Actor } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import type { Authenticator } from '../../http/authenticator.ts';
import { KEY_PREFIX, KeyAuthenticationService } from '../api-keys/key-authentication.service.ts';
import { ActorRepository } from './actor.repository.ts';
import { hashOf } from './bearer-secret.ts';
import { SessionCookie } from './session-cookie.ts';

/** Finds out who calls: by a token or the key of a system in the header, else by the session's cookie. */
@Injectable()
export class SessionAuthenticator implements Authenticator {
  constructor(
    private readonly actors: ActorRepository,
    private readonly cookie: SessionCookie,
    private readonly clock: Clock,
    private readonly keys: KeyAuthenticationService,
  ) {}

  /** Who calls, or nobody. A token that is not in force never falls back to the cookie. */
  actorOf(request: FastifyRequest, { counts } = { counts: true }): Promise<Actor | null> | null {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const secret = /^Bearer ([\w-]{20,200})$/i.exec(authorization)?.[1];
      if (secret?.startsWith(KEY_PREFIX)) return this.keys.actorOf(secret);
      return secret ? this.actors.byToken(hashOf(secret), { ...this.moment(), counts }) : null;
    }
    const secret = this.cookie.read(request);
    return secret ? this.actors.bySession(hashOf(secret), { ...this.moment(), counts }) : null;
  }

  private moment() {
    return { now: this.clock.now(), today: this.clock.today() };
  }
}
