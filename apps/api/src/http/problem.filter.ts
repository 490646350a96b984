import { DomainError, type ErrorCode } from '@kompeten/domain';
import { localeFrom } from '@kompeten/messages';
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER } from '../logging.ts';
import { problemOf } from './problem.ts';
import { refusalOf } from './refusal.ts';
import { traceIdOf } from './trace.ts';

/** The one place where refusals become answers (RFC 9457); what nobody foresaw is logged and told only by its trace id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(exception, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers a request with the problem that an exception stands for. */
  answer(exception: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const traceId = traceIdOf(request);
    const refusal = refusalOf(exception) ?? this.unexpected(exception, traceId);
    const problem = problemOf(refusal, localeFrom(request.headers['accept-language']), traceId);
    const retry = 'retryAfterSeconds' in refusal.params ? refusal.params.retryAfterSeconds : undefined;
    if (retry !== undefined) reply.header('retry-after', String(retry));
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }

  private unexpected(cause: unknown, traceId: string): DomainError<ErrorCode> {
    this.logger.error({ traceId, err: cause instanceof Error ? cause : new Error(String(cause)) }, 'unexpected');
    return new DomainError('server.unexpected', { traceId });
  }
}
