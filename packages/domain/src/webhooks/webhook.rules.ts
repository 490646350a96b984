import { type Standing, type StatusEvent, standingAt } from '../certificates/certificate-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { WebhookEventType } from './webhook.ts';

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400];

/** Seconds to wait after each failed try; the tries go on for three days. */
const PAUSES = [10, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, DAY, DAY];

/** How often one delivery is tried. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** Codes that one key may watch. */
export const MOST_WATCHED = 10_000;

/** Days without a single arrival after which deliveries are no longer tried. */
export const DISABLED_AFTER_DAYS = 5;

/** Hours for which deliveries carry signatures by both secrets after a rotation. */
export const BOTH_SECRETS_HOURS = 24;

/** The ports that a receiver may listen on. */
const PORTS = ['', '443', '8443'];

/** Seconds until the next try, after so many; null when it was the last. */
export const pauseAfter = (attempts: number): number | null => PAUSES[attempts - 1] ?? null;

/** Whether a receiver has been silent for so long that it is no longer asked. */
export function isGivenUp(failingSince: string | null, now: string): boolean {
  return failingSince !== null && Date.parse(now) - Date.parse(failingSince) >= DISABLED_AFTER_DAYS * DAY * 1000;
}

/** The address of a receiver; refuses what is not https, names a user, or lies on an unusual port. */
export function receiverUrl(typed: string, { loopback }: { loopback: boolean }): URL {
  if (!URL.canParse(typed)) throw new DomainError('webhook.url_invalid');
  const url = new URL(typed);
  if (url.username !== '' || url.password !== '' || url.hash !== '') throw new DomainError('webhook.url_invalid');
  if (loopback && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  if (url.protocol !== 'https:') throw new DomainError('webhook.not_https');
  if (!PORTS.includes(url.port)) throw new DomainError('webhook.port_refused');
  return url;
}

/** What a watcher is told when a certificate stood one way and stands another; null when that is no news. */
export function changeBetween(before: Standing, after: Standing): WebhookEventType | null {
  if (before === after) return null;
  return after === 'valid' ? 'certificate.reinstated' : `certificate.${after}`;
}

/** When the standing next changes by the clock alone: a suspension that lapses, or the day after the last valid one. */
export function nextTurn(events: readonly StatusEvent[], validUntil: string | null, now: string): string | null {
  const standing = standingAt(events, validUntil, now);
  if (standing === 'suspended') return lapseOf(events);
  if (standing !== 'valid' || validUntil === null) return null;
  return new Date(Date.parse(`${validUntil}T00:00:00Z`) + DAY * 1000).toISOString();
}

function lapseOf(events: readonly StatusEvent[]): string | null {
  const last = events.findLast(({ type }) => type === 'suspended' || type === 'suspension_confirmed');
  return last?.type === 'suspended' ? last.lapsesAt : null;
}
