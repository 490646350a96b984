import type { EndpointSpec } from '@kompeten/contract';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type Call, type EventAnswer, stateOf } from './call.ts';
import { OpenStreams } from './open-streams.ts';
import { parsePart } from './parse.ts';
import { RepeatedRequests } from './repeated-requests.ts';
import { sendAnswer } from './send-answer.ts';
import { readUpload } from './upload.ts';

/** Between guard and handler: parses what comes in by the contract and lets out only what the contract names. */
@Injectable()
export class EndpointInterceptor implements NestInterceptor {
  constructor(
    private readonly repeated: RepeatedRequests,
    private readonly streams: OpenStreams,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return from(this.answer(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), next));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const state = stateOf(request);
    const { endpoint } = state;
    if (!endpoint) throw new Error('A handler was reached without its endpoint');
    state.call = await callOf(endpoint, request, reply);
    const handled = async () => {
      const answer: unknown = await lastValueFrom(next.handle());
      // What an endpoint of events answers was checked by its decorator.
      const events =
        endpoint.answer === 'events' && this.streams.admit(answer as AsyncIterable<EventAnswer>, request, reply);
      return sendAnswer(endpoint, events || answer, reply);
    };
    return this.repeated.once(request, endpoint, handled);
  }
}

async function callOf(
  endpoint: EndpointSpec,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Call<EndpointSpec>> {
  const params = parsePart(endpoint.params, request.params);
  const query = parsePart(endpoint.query, request.query);
  const { upload } = endpoint;
  const withFile = upload !== undefined && (!upload.insteadOfBody || request.isMultipart());
  const file = withFile ? await readUpload(request, upload.maxBytes) : undefined;
  const body = file && upload?.insteadOfBody ? undefined : parsePart(endpoint.body, request.body ?? undefined);
  // The generic call is narrowed by the handler's own endpoint, which the decorator has checked.
  return { params, query, body, file, actor: stateOf(request).actor ?? null, request, reply } as Call<EndpointSpec>;
}
