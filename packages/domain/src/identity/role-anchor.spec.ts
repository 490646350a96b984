import { describe, expect, it } from '@jest/globals';
import { AccountRole } from './role.ts';
import { anchorOf, assertAnchored } from './role-anchor.ts';

const home = { centreId: 'c', certificationBodyId: 'b', cooperativeId: 'k', regionCode: '' };

describe('in what a role counts', () => {
  it.each([
    ['certification_manager', 'certificationBodyId'],
    ['assessor', 'certificationBodyId'],
    ['panel_member', 'certificationBodyId'],
    ['invigilator', 'certificationBodyId'],
    ['centre_manager', 'centreId'],
    ['operator', 'centreId'],
    ['instructor', 'centreId'],
    ['cooperative_officer', 'cooperativeId'],
    ['ministry', 'regionCode'],
  ] as const)('%s needs %s', (role, needs) => {
    expect(anchorOf(role)).toBe(needs);
    const elsewhere = { ...home, [needs]: undefined };
    expect(() => assertAnchored({ role, ...elsewhere })).toThrow(
      expect.objectContaining({ code: 'identity.membership_incomplete', params: { role, needs } }),
    );
  });

  it.each(['administrator', 'auditor', 'trainee', 'mentor'] as const)('%s needs nothing', (role) =>
    expect(() => assertAnchored({ role })).not.toThrow(),
  );

  it('is enough for every role where everything is named', () => {
    for (const role of AccountRole.options) expect(() => assertAnchored({ role, ...home })).not.toThrow();
  });
});
