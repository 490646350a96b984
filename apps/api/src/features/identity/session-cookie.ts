import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config.ts';

/** The cookie that carries a session: out of reach of scripts, never sent along by other sites. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    this.secure = publicUrl?.startsWith('https:') ?? false;
    this.name = this.secure ? '__Host-kompeten' : 'kompeten';
  }

  /** The secret a request brings, if it brings one. */
  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** Hands a secret to the browser until it is closed or the session ends. */
  set(reply: FastifyReply, secret: string, maxAge: number): void {
    reply.setCookie(this.name, secret, { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/', maxAge });
  }

  /** Takes the secret back. */
  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/' });
  }
}
