import { describe, expect, it } from '@jest/globals';
import { audienceRoles, isTold, switchedOff } from './notification.rules.ts';

describe('who is told', () => {
  it('are those whose right is bound to the place; of what has no place, those who may act anywhere', () => {
    expect(audienceRoles('complaint.handle', true)).toEqual(['centre_manager', 'certification_manager']);
    expect(audienceRoles('issuance.approve', true)).toEqual(['centre_manager']);
    expect(audienceRoles('api_key.manage', false)).toEqual(['administrator']);
  });
});

describe('what somebody does not want', () => {
  const wish = { inProduct: true, email: false };

  it('is kept for each kind and way by itself, and what is not named stays', () => {
    const off = switchedOff([], { kinds: [{ kind: 'issuance_done', ...wish }] });
    expect(off).toEqual(['issuance_done:email']);
    expect(switchedOff(off, { kinds: [{ kind: 'complaint_waits', ...wish }] })).toEqual([
      'issuance_done:email',
      'complaint_waits:email',
    ]);
    expect(isTold('issuance_done', 'email', off)).toBe(false);
    expect(isTold('issuance_done', 'product', off)).toBe(true);
    expect(switchedOff(off, { kinds: [{ kind: 'issuance_done', inProduct: true, email: true }] })).toEqual([]);
  });

  it('never silences what the law demands', () => {
    expect(() => switchedOff([], { kinds: [{ kind: 'certificate_changed', ...wish }] })).toThrow(
      expect.objectContaining({ code: 'notification.legal' }),
    );
    expect(isTold('certificate_changed', 'email', ['certificate_changed:email'])).toBe(true);
  });
});
