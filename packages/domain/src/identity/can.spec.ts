import { describe, expect, it } from '@jest/globals';
import type { Actor, Membership } from './actor.ts';
import { assertCan, can, isWithin, reachOf } from './can.ts';
import { neverByToken } from './guarded-acts.ts';
import { law, permissions } from './permission.ts';
import { type Role, roles } from './role.ts';

const member = (role: Role, change: Partial<Membership> = {}): Membership => ({
  role,
  centreId: null,
  certificationBodyId: null,
  cooperativeId: null,
  regionCode: null,
  ...change,
});
const actor = (memberships: Membership[], change: Partial<Actor> = {}): Actor => ({
  accountId: 'me',
  fullName: 'Ani',
  personId: null,
  memberships,
  via: 'session',
  tokenScopes: null,
  claimedIssuerIds: null,
  secondFactor: true,
  ...change,
});

describe('the law', () => {
  it('gives every permission to somebody and names only known roles', () => {
    for (const permission of permissions) {
      const holders = Object.keys(law[permission]);
      expect(holders.length).toBeGreaterThan(0);
      for (const holder of holders) expect(roles).toContain(holder);
    }
  });

  it('keeps an operator from approving and an administrator from signing', () => {
    expect(can(actor([member('operator', { centreId: 'c1' })]), 'issuance.approve')).toBe(false);
    expect(can(actor([member('administrator')]), 'issuance.approve')).toBe(false);
    expect(can(actor([member('instructor', { centreId: 'c1' })]), 'issuance.request')).toBe(false);
  });

  it.each([
    ['own centre', 'enrolment.manage', member('operator', { centreId: 'c1' }), { centreId: 'c1' }, true],
    ['foreign centre', 'enrolment.manage', member('operator', { centreId: 'c1' }), { centreId: 'c2' }, false],
    [
      'own cohort',
      'grading.record',
      member('instructor', { centreId: 'c1' }),
      { centreId: 'c1', instructorAccountIds: ['me'] },
      true,
    ],
    [
      'a colleague’s cohort',
      'grading.record',
      member('instructor', { centreId: 'c1' }),
      { centreId: 'c1', instructorAccountIds: ['other'] },
      false,
    ],
    [
      'a child centre',
      'issuance.approve',
      member('centre_manager', { centreId: 'parent' }),
      { centreId: 'child', approvalCentreIds: ['child', 'parent'] },
      true,
    ],
    [
      'no circle',
      'issuance.approve',
      member('centre_manager', { centreId: 'c9' }),
      { centreId: 'child', approvalCentreIds: ['child', 'parent'] },
      false,
    ],
    ['own region', 'progress.read', member('ministry', { regionCode: '35' }), { regionCode: '35.10' }, true],
    ['foreign region', 'progress.read', member('ministry', { regionCode: '35' }), { regionCode: '33.01' }, false],
    ['the nation', 'progress.read', member('ministry', { regionCode: '' }), { regionCode: '33.01' }, true],
  ] as const)('%s', (_, permission, membership, subject, allowed) => {
    expect(can(actor([membership]), permission, subject)).toBe(allowed);
  });

  it('lets a trainee see only the own certificates', () => {
    const trainee = actor([member('trainee')], { personId: 'p1' });
    expect(can(trainee, 'certificate.read', { personId: 'p1' })).toBe(true);
    expect(can(trainee, 'certificate.read', { personId: 'p2' })).toBe(false);
    expect(can(actor([member('trainee')]), 'certificate.read', { personId: null })).toBe(false);
  });

  it('lets no token approve, sign or revoke, and narrows a token to its scopes', () => {
    const manager = member('centre_manager', { centreId: 'c1' });
    for (const permission of neverByToken)
      expect(can(actor([manager, member('administrator')], { via: 'access_token' }), permission)).toBe(false);
    const narrow = actor([manager], { via: 'access_token', tokenScopes: ['cohort.read'] });
    expect(can(narrow, 'cohort.read')).toBe(true);
    expect(can(narrow, 'cohort.manage')).toBe(false);
  });

  it('asks a second factor of legal acts only', () => {
    const manager = actor([member('centre_manager', { centreId: 'c1' })], { secondFactor: false });
    expect(() => assertCan(manager, 'issuance.approve', { centreId: 'c1' })).toThrow('identity.second_factor_needed');
    expect(() => assertCan(manager, 'cohort.manage', { centreId: 'c1' })).not.toThrow();
    expect(() => assertCan(manager, 'cohort.manage', { centreId: 'c2' })).toThrow('identity.forbidden');
  });

  it('tells a list how far it reaches', () => {
    const both = actor([member('centre_manager', { centreId: 'c1' }), member('instructor', { centreId: 'c2' })]);
    expect(reachOf(both, 'certificate.read')).toMatchObject({
      any: false,
      centreIds: ['c1'],
      approvalCentreIds: ['c1'],
      instructorAccountId: 'me',
    });
    expect(reachOf(actor([member('ministry', { regionCode: '' })]), 'cohort.read').any).toBe(true);
  });

  it('knows what lies below a region', () => {
    expect(isWithin('35.10', '35')).toBe(true);
    expect(isWithin('351', '35')).toBe(false);
  });
});

it('lets a claim card open nothing that the same person does as staff', () => {
  const both = [member('trainee'), member('centre_manager', { centreId: 'c1' }), member('administrator')];
  const claimant = actor(both, { via: 'claim', personId: 'p1', claimedIssuerIds: ['c2'] });
  expect(can(claimant, 'certificate.read', { personId: 'p1', centreId: 'c2' })).toBe(true);
  expect(can(claimant, 'certificate.read', { personId: 'p1', centreId: 'c3' })).toBe(false);
  expect(can(claimant, 'certificate.read', { personId: 'p2', centreId: 'c1' })).toBe(false);
  expect(can(claimant, 'issuance.approve', { centreId: 'c1' })).toBe(false);
  expect(reachOf(claimant, 'certificate.read')).toMatchObject({ any: false, centreIds: [], personId: 'p1' });
  expect(reachOf(claimant, 'certificate.read').personIssuerIds).toEqual(['c2']);
});

it('lets the key of a system reach its own things and nothing else', () => {
  const key = actor([member('employer')], { accountId: 'k1', via: 'api_key' });
  expect(can(key, 'webhook.manage', { apiKeyId: 'k1' })).toBe(true);
  expect(can(key, 'webhook.manage', { apiKeyId: 'k2' })).toBe(false);
  expect(can(key, 'api_key.read')).toBe(false);
  const checkOnly = actor([member('employer')], { accountId: 'k1', via: 'api_key', tokenScopes: ['api_key.use'] });
  expect(can(checkOnly, 'webhook.manage', { apiKeyId: 'k1' })).toBe(false);
  expect(can(actor([member('employer')], { accountId: 'k1' }), 'webhook.manage', { apiKeyId: 'k1' })).toBe(false);
});
