import { createHash } from 'node:crypto';
import { KEYS_PATH, KeySet } from '@kompeten/statement';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { SigningKeysService } from './signing-keys.service.ts';

/** The public keys, for whoever checks a signed statement without asking us again. */
@Injectable()
export class PublishedKeysRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly keys: SigningKeysService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    server?.get(KEYS_PATH, (request, reply) => this.answer(request, reply));
  }

  private answer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const roots = this.keys.rootCertificates().map((root) => root.toString('base64'));
    const set: KeySet = { issuer: originOf(this.config), keys: this.keys.published(), roots };
    const body = JSON.stringify(KeySet.parse(set));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    reply.header('cache-control', 'public, max-age=300').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.type('application/jwk-set+json').send(body);
  }
}
