import { describe, expect, it } from '@jest/globals';
import { type ClaimCardFacts, useClaimCard } from './claim-card.rules.ts';

const now = '2026-11-25T03:00:00.000Z';
const card = (change: Partial<ClaimCardFacts> = {}): ClaimCardFacts => ({
  replaced: false,
  locked: false,
  pinFits: null,
  pinEasy: false,
  pinIsBirthDate: false,
  failedTries: 0,
  expiresAt: '2027-02-01T00:00:00.000Z',
  ...change,
});

describe('using a claim card', () => {
  it.each([
    ['the first use, which sets the PIN', card(), true],
    ['a PIN that fits', card({ pinFits: true, failedTries: 4 }), false],
    ['a birth date that was set before', card({ pinFits: true, pinIsBirthDate: true }), false],
    ['an easy PIN that was set before', card({ pinFits: true, pinEasy: true }), false],
    ['a used card long after its date', card({ pinFits: true, expiresAt: '2020-01-01T00:00:00Z' }), false],
  ])('opens by %s', (_, facts, firstTime) => {
    expect(useClaimCard(facts, now)).toEqual({ kind: 'opened', firstTime });
  });

  it.each([
    ['a replaced card', card({ replaced: true, pinFits: true }), 'claim_card.replaced', {}, 0, false],
    ['a locked card', card({ locked: true, pinFits: true }), 'claim_card.locked', {}, 0, false],
    ['an unused card after its date', card({ expiresAt: now }), 'claim_card.expired', {}, 0, false],
    ['an easy PIN at the first use', card({ pinEasy: true }), 'claim_card.easy_pin', {}, 0, false],
    ['a birth date at the first use', card({ pinIsBirthDate: true }), 'claim_card.birth_date_pin', {}, 0, false],
    ['a wrong PIN', card({ pinFits: false }), 'claim_card.wrong_pin', { triesLeft: 4 }, 1, false],
    ['the last wrong PIN', card({ pinFits: false, failedTries: 4 }), 'claim_card.locked', {}, 5, true],
  ])('refuses %s', (_, facts, code, params, failedTries, locks) => {
    const refusal = expect.objectContaining({ code, params });
    expect(useClaimCard(facts, now)).toEqual({ kind: 'refused', failedTries, locks, refusal });
  });
});
