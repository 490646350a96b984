import { describe, expect, it } from '@jest/globals';
import { assertMayShare, mostOpenLinks, shareEndsAt, shareStateAt } from './share-link.rules.ts';

const NOW = '2026-12-05T03:00:00.000Z';

describe('a link to a certificate', () => {
  it('ends after whole days', () => {
    expect(shareEndsAt({ extent: 'answer', days: 7 }, NOW)).toBe('2026-12-12T03:00:00.000Z');
  });

  it.each([
    ['2026-12-05T03:00:00.001Z', null, 'open'],
    [NOW, null, 'expired'],
    ['2026-12-12T03:00:00.000Z', '2026-12-05T02:00:00.000Z', 'withdrawn'],
    ['2026-12-04T03:00:00.000Z', '2026-12-03T02:00:00.000Z', 'withdrawn'],
  ] as const)('that ends at %s and was withdrawn at %s is %s', (expiresAt, withdrawnAt, state) => {
    expect(shareStateAt({ expiresAt, withdrawnAt }, NOW)).toBe(state);
  });

  it('is one of ten at most', () => {
    expect(() => assertMayShare(mostOpenLinks - 1)).not.toThrow();
    expect(() => assertMayShare(mostOpenLinks)).toThrow(
      expect.objectContaining({ code: 'share_link.too_many', params: { most: 10 } }),
    );
  });
});
