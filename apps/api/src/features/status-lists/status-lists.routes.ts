import { CHANGES_PATH, CHANGES_TYPE, ChangesSince, LIST_TYPE, LISTS_PATH } from '@kompeten/statement';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parsePart } from '../../http/parse.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { StatusListsService } from './status-lists.service.ts';
import type { SignedToken } from './token-signer.ts';

type ListRequest = FastifyRequest<{ Params: { name: string } }>;
type Answer = (request: ListRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** A telephone asks for some sixteen lists at a time, and a provider lets thousands of them share an address. */
const listLimit: Limit = { name: 'status lists', hits: 1_200, seconds: 60 };

/** The published lists, outside the API's base path: the address stands on paper for as long as the paper. */
@Injectable()
export class StatusListsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly lists: StatusListsService,
    private readonly limiter: RateLimiter,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    const answers: [path: string, answer: Answer][] = [
      ['', async (_, reply) => reply.header('cache-control', 'no-cache').send({ lists: await this.lists.names() })],
      [
        '/:name',
        async (request, reply) => published(await this.lists.list(request.params.name), LIST_TYPE, request, reply),
      ],
      [`/:name/${CHANGES_PATH}`, (request, reply) => this.changes(request, reply)],
    ];
    for (const [path, answer] of answers) {
      server?.get(LISTS_PATH + path, (request, reply) => this.within(answer, request as ListRequest, reply));
    }
  }

  private async changes(request: ListRequest, reply: FastifyReply): Promise<FastifyReply> {
    const held = parsePart(ChangesSince, request.query) as ChangesSince;
    const { name } = request.params;
    const changes = await this.lists.changes(name, held);
    if (changes === null) return reply.header('cache-control', 'no-cache').redirect(`${LISTS_PATH}/${name}`, 303);
    return published(changes, CHANGES_TYPE, request, reply);
  }

  private async within(answer: Answer, request: ListRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      await this.limiter.assertWithin(listLimit, request);
      return await answer(request, reply);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }
}

/** Asked for anew each time, and sent only when it says something new: never a stale "in force". */
function published(said: SignedToken | null, type: string, request: ListRequest, reply: FastifyReply): FastifyReply {
  if (said === null) {
    reply.callNotFound();
    return reply;
  }
  reply.header('cache-control', 'no-cache').header('etag', said.etag);
  if (request.headers['if-none-match'] === said.etag) return reply.status(304).send();
  return reply.type(type).send(said.token);
}
