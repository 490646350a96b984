import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reasonClassOf, type StatusEvent, standingAt } from './certificate-status.ts';

const event = (type: StatusEvent['type'], at: string, more: Partial<StatusEvent> = {}): StatusEvent => ({
  type,
  at,
  reasonClass: null,
  lapsesAt: null,
  replacedByCode: null,
  ...more,
});
const issued = event('issued', '2026-01-10T00:00:00Z');
const suspended = event('suspended', '2026-02-01T00:00:00Z', { lapsesAt: '2026-02-15T00:00:00Z' });

describe('how a certificate stands', () => {
  it.each([
    ['valid once issued', [issued], null, '2026-01-11T00:00:00Z', 'valid'],
    ['valid to the end of its last day in Jakarta', [issued], '2026-03-01', '2026-03-01T16:59:59Z', 'valid'],
    ['expired after it', [issued], '2026-03-01', '2026-03-01T17:00:00Z', 'expired'],
    ['suspended at once', [issued, suspended], null, '2026-02-01T00:00:00Z', 'suspended'],
    ['valid again when the suspension lapses unconfirmed', [issued, suspended], null, '2026-02-15T00:00:00Z', 'valid'],
    [
      'suspended beyond that once confirmed',
      [issued, suspended, event('suspension_confirmed', '2026-02-03T00:00:00Z')],
      null,
      '2026-06-01T00:00:00Z',
      'suspended',
    ],
    [
      'valid when reinstated',
      [issued, suspended, event('reinstated', '2026-02-04T00:00:00Z')],
      null,
      '2026-02-05T00:00:00Z',
      'valid',
    ],
    [
      'revoked for ever, even past its validity',
      [issued, event('revoked', '2026-02-04T00:00:00Z')],
      '2026-03-01',
      '2030-01-01T00:00:00Z',
      'revoked',
    ],
    ['replaced', [issued, event('replaced', '2026-02-04T00:00:00Z')], null, '2026-02-05T00:00:00Z', 'replaced'],
    [
      'as it stood before an event',
      [issued, event('revoked', '2026-02-04T00:00:00Z')],
      null,
      '2026-02-01T00:00:00Z',
      'valid',
    ],
  ] as const)('%s', (_, events, validUntil, now, standing) => {
    expect(standingAt(events, validUntil, now)).toBe(standing);
  });

  it.each([
    ['fraud', 'fraud'],
    ['Name correction', 'name_correction'],
    ['salah cetak', 'other'],
  ])('classes the reason %p as %p', (reason, known) => expect(reasonClassOf(reason)).toBe(known));
});

describe('the answer at a moment (rule 21)', () => {
  const DAY = 86_400_000;
  const dayOf = (day: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + day * DAY).toISOString();
  const types = ['suspended', 'suspension_confirmed', 'reinstated', 'revoked', 'replaced'] as const;
  const life = fc
    .array(
      fc.record({ type: fc.constantFrom(...types), day: fc.integer({ min: 1, max: 300 }), lapses: fc.boolean() }),
      {
        maxLength: 8,
      },
    )
    .map((acts) => [
      event('issued', dayOf(0)),
      ...[...acts]
        .sort((one, other) => one.day - other.day)
        .map(({ type, day, lapses }) => {
          const lapsesAt = type === 'suspended' && lapses ? dayOf(day + 14) : null;
          return event(type, dayOf(day), { lapsesAt });
        }),
    ]);

  it('knows nothing of what comes later, and never comes back from what is final', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 320 }), (events, day) => {
        const now = dayOf(day);
        const known = events.filter(({ at }) => at <= now);
        const standing = standingAt(events, null, now);
        expect(standing).toBe(standingAt(known, null, now));
        const final = known.find(({ type }) => type === 'revoked' || type === 'replaced');
        if (final) expect(standing).toBe(final.type);
        else expect(['valid', 'suspended']).toContain(standing);
        if (standing === 'suspended') expect(known.some(({ type }) => type === 'suspended')).toBe(true);
      }),
    );
  });
});
