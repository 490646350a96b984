import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@kompeten/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIG, type Config } from '../../config.ts';
import { parsePart } from '../../http/parse.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { IssueRequest, PresentationRequest, VcApiService, VerifyRequest } from './vc-api.service.ts';

const limit: Limit = { name: 'vc api', hits: 600, seconds: 60 };

/** The addresses of the VC API, which are there only where the deployment has set a token for them. */
@Injectable()
export class VcApiRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly adapter: VcApiService,
    private readonly limiter: RateLimiter,
    private readonly problems: ProblemFilter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { vcApiToken } = this.config;
    if (vcApiToken === undefined) return;
    this.serve('/credentials/issue', 201, IssueRequest, (asked) => this.adapter.issue(asked));
    this.serve('/credentials/verify', 200, VerifyRequest, (asked) => this.adapter.verify(asked.verifiableCredential));
    this.serve('/presentations/verify', 200, PresentationRequest, (asked) => this.adapter.verifyPresentation(asked));
  }

  private serve<S extends z.ZodType>(
    path: string,
    status: number,
    schema: S,
    answer: (asked: z.output<S>) => Promise<object>,
  ): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    server?.post(path, async (request, reply) => {
      try {
        await this.limiter.assertWithin(limit, request);
        this.assertToken(request);
        const said = await answer(parsePart(schema, request.body) as z.output<S>);
        return reply.status(status).header('cache-control', 'no-store').send(said);
      } catch (cause) {
        return this.refused(cause, request, reply);
      }
    });
  }

  private refused(cause: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    this.problems.answer(cause, request, reply);
    return reply;
  }

  private assertToken({ headers }: FastifyRequest): void {
    const { vcApiToken = '' } = this.config;
    const brought = digestOf(headers.authorization ?? '');
    if (!timingSafeEqual(brought, digestOf(`Bearer ${vcApiToken}`))) throw new DomainError('credential.token_refused');
  }
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
