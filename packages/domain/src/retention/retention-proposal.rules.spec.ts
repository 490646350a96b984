import { expect, it } from '@jest/globals';
import { assertDecidable, needsSecondPerson } from './retention-proposal.rules.ts';

it.each([
  ['contact.keep_months', 60, 24, true],
  ['contact.keep_months', 24, 24, false],
  ['contact.keep_months', 24, 60, false],
  ['contact.keep_months', 24, 0, false],
  ['assessment_file.keep_months', 0, 1200, true],
  ['assessment_file.keep_months', 0, 0, false],
  ['attendance.minimum_percent', 80, 70, false],
])('whether %s from %d to %d takes a second person: %s', (key, from, to, needed) => {
  expect(needsSecondPerson(key, from, to)).toBe(needed);
});

it.each([
  [null, 'confirm', 'b', 'retention.proposal_not_found'],
  [{ status: 'confirmed', proposedById: 'a' }, 'drop', 'b', 'retention.proposal_changed'],
  [{ status: 'superseded', proposedById: 'a' }, 'confirm', 'b', 'retention.proposal_changed'],
  [{ status: 'open', proposedById: 'a' }, 'confirm', 'a', 'retention.same_person'],
] as const)('refuses over %j to %s by %s: %s', (proposal, decision, byId, code) => {
  expect(() => assertDecidable(proposal, decision, byId)).toThrow(expect.objectContaining({ code }));
});

it('lets another person confirm, and whoever proposed take it back', () => {
  const proposal = { status: 'open', proposedById: 'a' } as const;
  expect(() => assertDecidable(proposal, 'confirm', 'b')).not.toThrow();
  expect(() => assertDecidable(proposal, 'drop', 'a')).not.toThrow();
});
