import { describe, expect, it } from '@jest/globals';
import { emptyMembership, membershipOf } from './role-anchors.ts';

describe('a role as typed', () => {
  const typed = {
    ...emptyMembership,
    centreId: 'c1',
    certificationBodyId: 'b1',
    cooperativeId: 'k1',
    regionCode: '35',
  };

  it('takes along only the anchor it counts in', () => {
    expect(membershipOf({ ...typed, role: 'operator' })).toEqual({ role: 'operator', centreId: 'c1' });
    expect(membershipOf({ ...typed, role: 'ministry' })).toEqual({ role: 'ministry', regionCode: '35' });
    expect(membershipOf({ ...typed, role: 'cooperative_officer' })).toEqual({
      role: 'cooperative_officer',
      cooperativeId: 'k1',
    });
    for (const role of ['certification_manager', 'assessor', 'panel_member', 'invigilator'] as const) {
      expect(membershipOf({ ...typed, role })).toEqual({ role, certificationBodyId: 'b1' });
    }
    expect(membershipOf({ ...typed, role: 'auditor' })).toEqual({ role: 'auditor' });
  });

  it('looks at the whole nation where a ministry names no region', () => {
    expect(membershipOf({ ...emptyMembership, role: 'ministry' })).toEqual({ role: 'ministry', regionCode: '' });
  });

  it('keeps a delegation with its dates', () => {
    const delegated = { ...typed, role: 'centre_manager' as const, delegatedAs: 'plt' as const, endsOn: '2026-12-31' };
    expect(membershipOf(delegated)).toEqual({
      role: 'centre_manager',
      centreId: 'c1',
      delegatedAs: 'plt',
      endsOn: '2026-12-31',
    });
  });
});
