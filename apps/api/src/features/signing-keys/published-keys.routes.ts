import { createHash } from 'node:crypto';
import { KEYS_PATH, KeySet } from '@kompeten/statement';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { DID_PATH } from './did-document.ts';
import { DidsService } from './dids.service.ts';
import { SigningKeysService } from './signing-keys.service.ts';
import { TrustService } from './trust.service.ts';

/** A provider lets thousands of telephones share an address. */
const keysLimit: Limit = { name: 'published keys', hits: 600, seconds: 60 };

/** The public keys, for whoever checks a signed statement without asking us again. */
@Injectable()
export class PublishedKeysRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly keys: SigningKeysService,
    private readonly trust: TrustService,
    private readonly dids: DidsService,
    private readonly limiter: RateLimiter,
    private readonly problems: ProblemFilter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    server?.get(
      KEYS_PATH,
      this.within((request, reply) => this.answer(request, reply)),
    );
    server?.get(
      DID_PATH,
      this.within((request, reply) => {
        return answer(JSON.stringify(this.dids.document()), 'application/did+json', request, reply);
      }),
    );
  }

  private within(work: (request: FastifyRequest, reply: FastifyReply) => FastifyReply) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        await this.limiter.assertWithin(keysLimit, request);
        return work(request, reply);
      } catch (cause) {
        this.problems.answer(cause, request, reply);
        return reply;
      }
    };
  }

  private answer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { trustedRoots, timestampRoots, compromised } = this.trust.judging();
    const set: KeySet = {
      ...{ issuer: originOf(this.config), keys: this.keys.published() },
      credentialKeys: this.keys.credentialKeys().map(({ multikey }) => multikey),
      compromisedCredentialKeys: [...this.keys.badCredentialKeys()].map(([multikey, from]) => ({
        ...{ multikey, from: from.toISOString() },
      })),
      roots: trustedRoots.map(base64Of),
      timestampRoots: timestampRoots.map(base64Of),
      compromised: [...compromised].map(([certificate, from]) => ({ certificate, from: from.toISOString() })),
    };
    return answer(JSON.stringify(KeySet.parse(set)), 'application/jwk-set+json', request, reply);
  }
}

const base64Of = (certificate: Uint8Array): string => Buffer.from(certificate).toString('base64');

function answer(body: string, type: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', 'public, max-age=300').header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  return reply.type(type).send(body);
}
