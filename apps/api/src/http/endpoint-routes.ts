import { basePath, type EndpointSpec } from '@kompeten/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Access } from './access.ts';
import type { Call, EventAnswer, UploadedFile } from './call.ts';
import { type BoundEndpoint, EndpointRegistry } from './endpoint-registry.ts';
import { OpenStreams } from './open-streams.ts';
import { parsePart } from './parse.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RepeatedRequests } from './repeated-requests.ts';
import { sendAnswer, toldOf } from './send-answer.ts';
import { fileRoutes, readUpload } from './upload.ts';

/**
 * Every endpoint as a route of the server. The way of a request is the same for all of them: who may pass, what is parsed,
 * once or again, what is answered; it is walked here and not by a framework, since it is walked by each request.
 */
@Injectable()
export class EndpointRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly endpoints: EndpointRegistry,
    private readonly access: Access,
    private readonly repeated: RepeatedRequests,
    private readonly streams: OpenStreams,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    if (!server) return;
    const all = this.endpoints.all();
    for (const bound of all) if (!bound.endpoint.upload) this.route(server, bound);
    fileRoutes(server, (files) => {
      for (const bound of all) if (bound.endpoint.upload) this.route(files, bound);
    });
  }

  private route(server: FastifyInstance, bound: BoundEndpoint): void {
    const { method, path, answer, permission } = bound.endpoint;
    const handler = (request: FastifyRequest, reply: FastifyReply) => this.answer(bound, request, reply);
    // A stream never ends, so nobody may ask for its head alone.
    const config = { onlyReads: method === 'GET' && permission === 'public' };
    server.route({ method, url: `${basePath}${path}`, config, exposeHeadRoute: answer !== 'events', handler });
  }

  private async answer(bound: BoundEndpoint, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (hasEmptyParam(request)) {
      reply.callNotFound();
      return reply;
    }
    try {
      const { endpoint } = bound;
      const actor = await this.access.admit(request, endpoint);
      const params = parsePart(endpoint.params, request.params);
      const query = parsePart(endpoint.query, request.query);
      const file = endpoint.upload && (await fileOf(endpoint.upload, request));
      const body =
        file && endpoint.upload?.insteadOfBody ? undefined : parsePart(endpoint.body, request.body ?? undefined);
      // The generic call is narrowed by the handler's own endpoint, which the decorator has checked.
      const call = { params, query, body, file, actor, request, reply } as Call<EndpointSpec>;
      const told = await this.repeated.once(request, endpoint, () => this.tell(bound, call));
      return sendAnswer(endpoint, told, reply);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  private async tell({ endpoint, handle }: BoundEndpoint, call: Call<EndpointSpec>): Promise<unknown> {
    const answer = await handle(call);
    if (endpoint.answer !== 'events') return toldOf(endpoint, answer);
    // What an endpoint of events answers was checked by its decorator.
    return this.streams.admit(answer as AsyncIterable<EventAnswer>, call.request, call.reply);
  }
}

/** `/centres/` names no centre. */
function hasEmptyParam({ params }: FastifyRequest): boolean {
  return Object.values(params as Record<string, string>).includes('');
}

/** The file of an upload, unless what stands instead of it was sent. */
async function fileOf(
  { insteadOfBody, maxBytes }: NonNullable<EndpointSpec['upload']>,
  request: FastifyRequest,
): Promise<UploadedFile | undefined> {
  return !insteadOfBody || request.isMultipart() ? readUpload(request, maxBytes) : undefined;
}
