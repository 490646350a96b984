import { SCHEMA_PATH, shippedContexts } from '@kompeten/certificate/credential';
import { OpenBadgeCredential } from '@kompeten/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { IssuersService } from './issuers.service.ts';

/** Below it each issuer of a deployment has its profile and its keys; `did:web` names the same path. */
const ISSUERS_PATH = '/issuers';

type Published = { body: object; type: string } | null;
type Answer = (request: FastifyRequest<{ Params: { id: string } }>) => Promise<Published>;

/** A wallet asks for some three documents a credential. */
const limit: Limit = { name: 'credential documents', hits: 600, seconds: 60 };

/** What credentials are read with: issuers, their keys, the schema, and the vocabularies for whoever cannot reach their authors. */
@Injectable()
export class VocabularyRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly issuers: IssuersService,
    private readonly limiter: RateLimiter,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    const { issuers } = this;
    const answers: [path: string, answer: Answer][] = [
      [`${ISSUERS_PATH}/:id`, async ({ params }) => published(await issuers.profile(params.id), 'application/ld+json')],
      [
        `${ISSUERS_PATH}/:id/did.json`,
        async ({ params }) => published(await issuers.didDocument(params.id), 'application/did+json'),
      ],
      [SCHEMA_PATH, () => Promise.resolve(published(schema, 'application/schema+json'))],
      ...[...shippedContexts].map(([address, context]): [string, Answer] => [
        contextPath(address),
        () => Promise.resolve(published(context, 'application/ld+json')),
      ]),
    ];
    for (const [path, answer] of answers) {
      server?.get<{ Params: { id: string } }>(path, (request, reply) => this.within(answer, request, reply));
    }
  }

  private async within(answer: Answer, request: Parameters<Answer>[0], reply: FastifyReply): Promise<FastifyReply> {
    try {
      await this.limiter.assertWithin(limit, request);
      const found = await answer(request);
      if (found === null) reply.callNotFound();
      else reply.header('cache-control', 'public, max-age=300').type(found.type).send(JSON.stringify(found.body));
    } catch (cause) {
      this.problems.answer(cause, request, reply);
    }
    return reply;
  }
}

const schema = z.toJSONSchema(OpenBadgeCredential);

const published = (body: object | null, type: string): Published => body && { body, type };

/** Our copy of a vocabulary: the last parts of its address below `/contexts`. */
const contextPath = (address: string): string => `/contexts${new URL(address).pathname}`;
