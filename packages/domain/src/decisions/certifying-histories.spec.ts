import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certifyingAct } from './testing/certifying-acts.ts';
import { assertLawful, newLaw } from './testing/certifying-law.ts';
import { play } from './testing/certifying-play.ts';

describe('years of a certification body, whose people act in any order', () => {
  it('never reach a published decision or a certificate that breaks a rule', () => {
    const seen = { decisions: 0, certificates: 0, appealed: 0, again: 0, unjudged: 0 };
    fc.assert(
      fc.property(fc.array(certifyingAct, { minLength: 60, maxLength: 160 }), (acts) => {
        const law = newLaw(seen);
        play(acts, (body) => assertLawful(body, law));
      }),
      { numRuns: 600 },
    );
    expect(seen.decisions).toBeGreaterThan(300);
    expect(seen.certificates).toBeGreaterThan(50);
    expect(seen.appealed).toBeGreaterThan(0);
    expect(seen.again).toBeGreaterThan(0);
    expect(seen.unjudged).toBeGreaterThan(0);
  });
});
