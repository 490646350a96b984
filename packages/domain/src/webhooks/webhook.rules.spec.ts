import { describe, expect, it } from '@jest/globals';
import type { StatusEvent } from '../certificates/certificate-status.ts';
import { changeBetween, isGivenUp, MOST_ATTEMPTS, nextTurn, pauseAfter, receiverUrl } from './webhook.rules.ts';

const production = { loopback: false };

describe('the address of a receiver', () => {
  it.each(['https://hr.example.co.id/hooks/kompeten', 'https://hr.example:8443/x?tenant=1'])('may be %s', (url) => {
    expect(receiverUrl(url, production).href).toBe(url);
  });

  it.each([
    ['hr.example', 'webhook.url_invalid'],
    ['https://user:secret@hr.example/', 'webhook.url_invalid'],
    ['https://hr.example/#x', 'webhook.url_invalid'],
    ['http://hr.example/', 'webhook.not_https'],
    ['file:///etc/passwd', 'webhook.not_https'],
    ['https://hr.example:22/', 'webhook.port_refused'],
    ['https://hr.example:5432/', 'webhook.port_refused'],
  ])('is never %s', (url, code) => {
    expect(() => receiverUrl(url, production)).toThrow(expect.objectContaining({ code }));
  });

  it('may be plain on a machine of development, and nothing but HTTP even there', () => {
    expect(receiverUrl('http://127.0.0.1:4455/', { loopback: true }).port).toBe('4455');
    expect(() => receiverUrl('ftp://127.0.0.1/', { loopback: true })).toThrow('webhook.not_https');
  });
});

describe('tries', () => {
  it('wait longer each time, for three days, and then end', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, tried) => pauseAfter(tried + 1));
    const waits = pauses.slice(0, -1) as number[];
    expect(pauses.at(-1)).toBeNull();
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.reduce((sum, pause) => sum + pause, 0) / 86_400).toBeCloseTo(2.9, 0);
  });

  it('end altogether after five silent days', () => {
    expect(isGivenUp(null, '2026-12-06T00:00:00Z')).toBe(false);
    expect(isGivenUp('2026-12-01T00:00:01Z', '2026-12-06T00:00:00Z')).toBe(false);
    expect(isGivenUp('2026-12-01T00:00:00Z', '2026-12-06T00:00:00Z')).toBe(true);
  });
});

describe('what is told', () => {
  it.each([
    ['valid', 'valid', null],
    ['valid', 'suspended', 'certificate.suspended'],
    ['suspended', 'valid', 'certificate.reinstated'],
    ['suspended', 'revoked', 'certificate.revoked'],
    ['valid', 'replaced', 'certificate.replaced'],
    ['valid', 'expired', 'certificate.expired'],
  ] as const)('from %s to %s: %s', (before, after, told) => {
    expect(changeBetween(before, after)).toBe(told);
  });

  const event = (type: StatusEvent['type'], lapsesAt: string | null = null): StatusEvent => ({
    ...{ type, lapsesAt, at: '2026-12-01T00:00:00Z' },
    ...{ reasonClass: null, replacedByCode: null },
  });
  const now = '2026-12-02T00:00:00Z';

  it.each([
    ['without an end', [event('issued')], null, null],
    ['with a last day', [event('issued')], '2027-01-31', '2027-02-01T00:00:00.000Z'],
    ['suspended for a time', [event('suspended', '2026-12-15T00:00:00Z')], '2027-01-31', '2026-12-15T00:00:00Z'],
    ['suspended by two', [event('suspended', '2026-12-15T00:00:00Z'), event('suspension_confirmed')], null, null],
    ['revoked', [event('revoked')], '2027-01-31', null],
  ])('by the clock: %s', (_, events, validUntil, turn) => {
    expect(nextTurn(events, validUntil, now)).toBe(turn);
  });
});
