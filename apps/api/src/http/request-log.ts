import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { stateOf } from './call.ts';
import type { Metrics } from './metrics.ts';
import { traceIdOf, withTrace } from './trace.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What this route does for anybody is never written down, so nothing in it asks for its trace. */
    onlyReads?: boolean;
  }
}

/** One line a request: the operation's name, never the address, which can hold codes and search words. */
export function logRequests(server: FastifyInstance, logger: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-trace-id', traceIdOf(request));
    // To carry the trace through every promise costs a public answer more than drawing it.
    if (request.routeOptions.config.onlyReads) done();
    else withTrace(traceIdOf(request), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { endpoint, actor } = stateOf(request);
    const operation = endpoint?.operationId ?? request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    metrics.observe(operation, reply.statusCode, ms);
    const line = {
      traceId: traceIdOf(request),
      actorId: actor?.accountId ?? null,
      operation,
      status: reply.statusCode,
      ms,
    };
    logger[reply.statusCode >= 500 ? 'error' : 'info'](line, 'request');
    done();
  });
}
