import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

const running = new AsyncLocalStorage<string>();

/** The trace id of a new request: the caller's own by W3C Trace Context, else a fresh one. */
export function newTraceId(headers: IncomingHttpHeaders): string {
  const given = /^00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(String(headers.traceparent ?? ''))?.[1];
  return given ?? randomUUID().replaceAll('-', '');
}

/** The trace id of a request. */
export function traceIdOf(request: FastifyRequest): string {
  return request.id;
}

/** Lets everything that follows in this request know its trace id. */
export function withTrace(traceId: string, work: () => void): void {
  running.run(traceId, work);
}

/** The trace id of the request or job that is running, if one is. */
export function currentTraceId(): string | null {
  return running.getStore() ?? null;
}
