import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { DomainError, type ErrorCode } from '@kompeten/domain';
import { type Locale, localeFrom } from '@kompeten/messages';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { problemOf } from './problem.ts';
import { refusalOf } from './refusal.ts';
import { safeHeaders } from './security-headers.ts';
import { newTraceId, traceIdOf } from './trace.ts';

/** What Node says of bytes that it could not read as a request. */
type ClientError = Error & { code?: string; rawPacket?: unknown };

/** What is known of a request that no route was asked. */
interface Unread {
  refusal: DomainError<ErrorCode>;
  locale: Locale;
  traceId: string;
}

/**
 * Answers what never comes to a route, since it is no request or too long to be one, with a problem as every other refusal
 * is: the router and Node would answer by themselves otherwise, in English and in a shape of their own.
 */
export function answersToUnread(
  config: Config,
  logger: Logger,
): Pick<FastifyServerOptions, 'clientErrorHandler'> & {
  frameworkErrors(error: Error, request: FastifyRequest, reply: FastifyReply): void;
} {
  const safe = safeHeaders(config);
  const problemFor = ({ refusal, locale, traceId }: Unread) => {
    const problem = problemOf(refusal, locale, traceId);
    logger.info({ traceId, actorId: null, operation: 'none', status: problem.status, ms: 0 }, 'request');
    const body = JSON.stringify(problem);
    return { status: problem.status, body, headers: { ...safe, ...HEADERS, 'x-trace-id': traceId } };
  };
  return {
    frameworkErrors: (error, request, reply) => {
      const refusal = refusalOf(error) ?? new DomainError('request.malformed');
      const locale = localeFrom(request.headers['accept-language']);
      const { status, headers, body } = problemFor({ refusal, locale, traceId: traceIdOf(request) });
      reply.raw.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    },
    clientErrorHandler: (error: ClientError, socket) => {
      if (error.code === 'ECONNRESET') socket.destroy();
      // Whoever has gone, or was told already and still sends, is told nothing.
      if (!socket.writable) return;
      const unread = { refusal: reasonOf(error), locale: languageIn(error), traceId: newTraceId({}) };
      sayAndLeave(socket, problemFor(unread));
    },
  };
}

/** The most letters that one part of an address may have; no code, number or key of ours has as many. */
export const LONGEST_PART = 300;

const LINGER_MS = 1000;

const HEADERS = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' };

function reasonOf({ code }: ClientError): DomainError<ErrorCode> {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new DomainError('request.timed_out');
  if (code === 'HPE_HEADER_OVERFLOW') return new DomainError('request.headers_too_large');
  return new DomainError('request.malformed');
}

/** The reader's language, where the bytes that came still say it. */
function languageIn({ rawPacket }: ClientError): Locale {
  const read = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : '';
  return localeFrom(/^accept-language:([^\r\n]{1,200})/im.exec(read)?.[1]?.trim());
}

function sayAndLeave(socket: Socket, answer: { status: number; headers: Record<string, string>; body: string }): void {
  const { status, body } = answer;
  const headers = { ...answer.headers, 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
  // Cut off at once, with bytes unread, the answer would be lost on its way; kept longer, the connection would be a place to hold.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
