import { LIST_TYPE, LISTS_PATH } from '@kompeten/statement';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StatusListsService } from './status-lists.service.ts';

type ListRequest = FastifyRequest<{ Params: { name: string } }>;

/** The published lists, outside the API's base path: the address stands on paper for as long as the paper. */
@Injectable()
export class StatusListsRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly lists: StatusListsService,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    server?.get(LISTS_PATH, async (_, reply) =>
      reply.header('cache-control', 'no-cache').send({ lists: await this.lists.names() }),
    );
    server?.get(`${LISTS_PATH}/:name`, (request, reply) => this.answer(request as ListRequest, reply));
  }

  /** Asked for anew each time, and sent only when it says something new: never a stale "in force". */
  private async answer({ params, headers }: ListRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const list = await this.lists.list(params.name);
    if (list === null) {
      reply.callNotFound();
      return undefined;
    }
    reply.header('cache-control', 'no-cache').header('etag', list.etag);
    if (headers['if-none-match'] === list.etag) return reply.status(304).send();
    return reply.type(LIST_TYPE).send(list.token);
  }
}
