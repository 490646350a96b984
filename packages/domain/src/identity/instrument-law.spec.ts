import { describe, expect, it } from '@jest/globals';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import type { Role } from './role.ts';

const actor = (role: Role, more: Partial<Actor['memberships'][number]> = {}): Actor => ({
  ...{ accountId: 'ani', fullName: 'Ani', personId: null, secondFactor: true, via: 'session' },
  ...{ tokenScopes: null, claimedIssuerIds: null },
  memberships: [
    {
      ...{ role, centreId: null, approvesFor: [], certificationBodyId: null, cooperativeId: null, regionCode: null },
      ...more,
    },
  ],
});
const own = { certificationBodyId: 'lsp' };

describe('keys of questions (rule 20)', () => {
  it.each<[string, boolean, Actor]>([
    ['an assessor who is assigned', true, actor('assessor', own)],
    ['an editor of the body', true, actor('certification_manager', own)],
    ['an editor of another body', false, actor('certification_manager', { certificationBodyId: 'lain' })],
    ['a panel member', false, actor('panel_member', own)],
    ['an invigilator', false, actor('invigilator', own)],
    ['an instructor', false, actor('instructor', { centreId: 'balai' })],
    ['a trainee', false, actor('trainee')],
    ['an administrator', false, actor('administrator')],
    ['an auditor', false, actor('auditor')],
    ['the ministry', false, actor('ministry')],
  ])('are shown to %s: %s', (_, shown, who) => {
    const seen =
      can(who, 'instrument.see_keys', { bodyId: 'lsp' }) ||
      can(who, 'instrument.see_keys', { assessorAccountIds: ['ani'] });
    expect(seen).toBe(shown);
  });

  it('are hidden from an assessor to whom nobody is assigned', () => {
    expect(can(actor('assessor', own), 'instrument.see_keys', { bodyId: 'lsp', assessorAccountIds: ['budi'] })).toBe(
      false,
    );
  });
});
