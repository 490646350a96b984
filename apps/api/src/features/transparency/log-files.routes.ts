import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { LogGrowthService } from './log-growth.service.ts';

/** A monitor that reads a log of two million leaves asks for some sixteen thousand tiles. */
const logLimit: Limit = { name: 'transparency log', hits: 6_000, seconds: 60 };

/** Levels 0 to 63 or entries, the number in threes, and a width for partial ones (C2SP tlog-tiles, "Merkle Tree"). */
const TILE = /^(?:[0-9]|[1-5][0-9]|6[0-3]|entries)\/(?:x\d{3}\/){0,5}\d{3}(?:\.p\/[1-9]\d{0,2})?$/;

type LogRequest = FastifyRequest<{ Params: { '*'?: string } }>;

/** The log at the addresses of C2SP tlog-tiles, for monitors and witnesses that know nothing of this product. */
@Injectable()
export class LogFilesRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly log: LogGrowthService,
    private readonly limiter: RateLimiter,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    server?.get('/log/checkpoint', (request, reply) => this.within(() => this.checkpoint(reply), request, reply));
    server?.get('/log/key', (request, reply) => this.within(() => this.key(reply), request, reply));
    server?.get('/log/tile/*', (request, reply) =>
      this.within(() => this.tile(request as LogRequest, reply), request, reply),
    );
  }

  private checkpoint(reply: FastifyReply): void {
    const note = this.log.folder.note();
    if (note === null) reply.callNotFound();
    else reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(note);
  }

  private key(reply: FastifyReply): void {
    reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(`${this.log.key().verifierKey}\n`);
  }

  private tile({ params }: LogRequest, reply: FastifyReply): void {
    const path = params['*'] ?? '';
    const content = TILE.test(path) ? this.log.folder.find(`tile/${path}`) : null;
    if (content === null) reply.callNotFound();
    else {
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      reply.type('application/octet-stream').send(content);
    }
  }

  private async within(answer: () => void, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      await this.limiter.assertWithin(logLimit, request);
      answer();
    } catch (cause) {
      this.problems.answer(cause, request, reply);
    }
    return reply;
  }
}
