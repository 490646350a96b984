import { DomainError, type ErrorCode } from '@kompeten/domain';
import { HttpException } from '@nestjs/common';
import { toDomainError } from '../database/refusals.ts';

/** The refusal behind an exception, or nothing when it is one that nobody foresaw. */
export function refusalOf(exception: unknown): DomainError<ErrorCode> | undefined {
  const translated = toDomainError(exception);
  if (translated instanceof DomainError) return translated;
  const status = statusIn(exception);
  if (status === 400) return new DomainError('request.malformed_json');
  if (status === 403) return new DomainError('identity.forbidden', { permission: '' });
  if (status === 404) return new DomainError('request.not_found');
  if (status === 414) return new DomainError('request.address_too_long');
  if (status === 413) return new DomainError('request.too_large', { maxBytes: BODY_LIMIT });
  if (status === 406 || status === 415)
    return new DomainError('request.unsupported_type', { expected: 'application/json' });
  return status !== undefined && status < 500 ? new DomainError('request.malformed_json') : undefined;
}

/** The largest JSON body, in bytes: a month of offline events of one instructor fits. */
export const BODY_LIMIT = 4 * 1024 * 1024;

function statusIn(exception: unknown): number | undefined {
  if (exception instanceof HttpException) return exception.getStatus();
  if (exception instanceof Error && 'statusCode' in exception && typeof exception.statusCode === 'number') {
    return exception.statusCode;
  }
  return undefined;
}
