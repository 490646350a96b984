import { DomainError } from '../kernel/domain-error.ts';
import type { NewShareLink, ShareState } from './share-link.ts';

/** Links of one certificate that may be open at the same time. */
export const mostOpenLinks = 10;

const DAY = 86_400_000;

/** When a link that is made now ends. */
export const shareEndsAt = ({ days }: NewShareLink, now: string): string =>
  new Date(Date.parse(now) + days * DAY).toISOString();

/** Where a link stands at an instant; what its holder withdrew stays withdrawn. */
export function shareStateAt(link: { expiresAt: string; withdrawnAt: string | null }, now: string): ShareState {
  if (link.withdrawnAt !== null) return 'withdrawn';
  return Date.parse(link.expiresAt) <= Date.parse(now) ? 'expired' : 'open';
}

/** Refuses one more link while too many of the same certificate are open. */
export function assertMayShare(open: number): void {
  if (open >= mostOpenLinks) throw new DomainError('share_link.too_many', { most: mostOpenLinks });
}
