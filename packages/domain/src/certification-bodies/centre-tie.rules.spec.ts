import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../identity/actor.ts';
import type { Role } from '../identity/role.ts';
import { assertMayTie, mayTie } from './centre-tie.rules.ts';

const actor = (...held: [role: Role, centreId: string | null][]): Actor => ({
  ...{ accountId: 'me', fullName: 'Ani', personId: null, via: 'session', tokenScopes: null, claimedIssuerIds: null },
  memberships: held.map(([role, centreId]) => {
    const certificationBodyId = role === 'certification_manager' ? 'b1' : null;
    return { role, centreId, certificationBodyId, cooperativeId: null, regionCode: null };
  }),
  secondFactor: true,
});
const ofBody = actor(['certification_manager', null]);
const ofBoth = actor(['certification_manager', null], ['centre_manager', 'c1']);
const admin = actor(['administrator', null]);

describe('who ties a certification body to a centre (rule 24)', () => {
  it.each([
    ['the body’s manager, to a centre', ofBody, null, 'c1', false],
    ['the body’s manager, from a centre', ofBody, 'c1', null, false],
    ['the body’s manager, who leaves it as it is', ofBody, 'c1', 'c1', true],
    ['the body’s manager, who does not speak of it', ofBody, 'c1', undefined, true],
    ['the manager of both, to the own centre', ofBoth, null, 'c1', true],
    ['the manager of both, from the own centre', ofBoth, 'c1', null, true],
    ['the manager of both, from the own centre to another', ofBoth, 'c1', 'c2', false],
    ['the manager of both, from another centre to the own', ofBoth, 'c2', 'c1', false],
    ['an administrator', admin, 'c1', 'c2', true],
  ])('%s', (_, by, before, after, allowed) => {
    expect(mayTie(by, before, after)).toBe(allowed);
    const act = () => assertMayTie(by, before, after);
    if (allowed) expect(act).not.toThrow();
    else expect(act).toThrow('body.centre_not_managed');
  });
});
