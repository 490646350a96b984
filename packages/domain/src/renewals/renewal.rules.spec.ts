import { describe, expect, it } from '@jest/globals';
import { careDays, renewalWay } from './renewal.rules.ts';

describe('the care of a competency certificate', () => {
  const days = careDays('2026-11-28', { surveillanceMonths: 12, renewalOpensMonths: 30, validityMonths: 36 });

  it('has its days from the decision', () => {
    expect(days).toEqual({ surveillanceOn: '2027-11-28', renewalOpensOn: '2029-05-28', validUntil: '2029-11-28' });
  });

  it.each([
    ['2029-05-27', 'not_yet'],
    ['2029-05-28', 'portfolio'],
    ['2029-11-28', 'portfolio'],
    ['2029-11-29', 'full_assessment'],
  ])('is on %s renewed by: %s', (today, way) => {
    expect(renewalWay(days, today)).toBe(way);
  });
});
