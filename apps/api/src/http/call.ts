import type { Readable } from 'node:stream';
import type { BodyOf, Endpoint, EndpointSpec, ParamsOf, QueryOf } from '@kompeten/contract';
import type { Actor } from '@kompeten/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** An uploaded file, whole and within the endpoint's limit. */
export interface UploadedFile {
  name: string;
  type: string;
  content: Buffer;
}

/** A file as an answer. */
export interface FileAnswer {
  content: Buffer | Readable;
  type: string;
  /** The name it is saved under. */
  name: string;
  /** Shown in the browser instead of saved. */
  inline?: boolean;
}

/** One server-sent event. */
export interface EventAnswer {
  event?: string;
  id?: string;
  data: unknown;
}

/** What a handler gets: everything parsed by the contract, and who calls. */
export interface Call<E extends EndpointSpec> {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  actor: E['permission'] extends 'public' ? Actor | null : Actor;
  file: E extends { readonly upload: { readonly insteadOfBody: true } }
    ? UploadedFile | undefined
    : E extends { readonly upload: object }
      ? UploadedFile
      : undefined;
  /** For the few that set a cookie or a header. */
  reply: FastifyReply;
  request: FastifyRequest;
}

/** What a handler answers: the response's shape, a file, or a stream of events. */
export type Answer<E extends EndpointSpec> = E extends { readonly answer: 'file' }
  ? FileAnswer
  : E extends { readonly answer: 'events' }
    ? AsyncIterable<EventAnswer>
    : E extends { readonly response: infer R extends z.ZodType }
      ? z.input<R>
      : // biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer returns Promise<void>
        void;

/** A handler of an endpoint; one that disagrees with its contract does not compile. */
export type Handler<E extends EndpointSpec> = (call: Call<E>) => Promise<Answer<E>>;

/** What travels on the request from its door to its line in the log. */
export interface RequestState {
  endpoint?: Endpoint;
  actor?: Actor | null;
}

/** The state of a request. */
export function stateOf(request: FastifyRequest): RequestState {
  const carrier = request as FastifyRequest & { kompeten?: RequestState };
  carrier.kompeten ??= {};
  return carrier.kompeten;
}
