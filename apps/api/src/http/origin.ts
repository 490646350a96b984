import { DomainError } from '@kompeten/domain';
import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site makes in a visitor's name (CSRF), beside the cookie's SameSite:
 * a browser always tells the origin of such a request; scripts with a token or without a browser send none.
 */
export function assertOwnOrigin(request: FastifyRequest, publicUrl: string | undefined): void {
  if (SAFE.has(request.method) || request.headers.authorization) return;
  const { origin } = request.headers;
  if (origin === undefined) {
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new DomainError('identity.origin_refused');
    return;
  }
  const own = publicUrl !== undefined && origin === new URL(publicUrl).origin;
  if (!own && hostOf(origin) !== request.headers.host) throw new DomainError('identity.origin_refused');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
