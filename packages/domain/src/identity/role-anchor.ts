import { DomainError } from '../kernel/domain-error.ts';
import type { NewMembership } from './account.ts';
import type { AccountRole } from './role.ts';

/** In what a role counts: a centre, a certification body, a cooperative or a region. */
export type Anchor = 'centreId' | 'certificationBodyId' | 'cooperativeId' | 'regionCode';

const anchors: Readonly<Record<AccountRole, Anchor | null>> = {
  administrator: null,
  ministry: 'regionCode',
  centre_manager: 'centreId',
  operator: 'centreId',
  mentor: 'centreId',
  instructor: 'centreId',
  certification_manager: 'certificationBodyId',
  assessor: 'certificationBodyId',
  panel_member: 'certificationBodyId',
  invigilator: 'certificationBodyId',
  trainee: null,
  cooperative_officer: 'cooperativeId',
  auditor: null,
};

/** Mentors are named by the cooperatives that they mentor; their centre is for lists alone. */
const mayFloat: readonly AccountRole[] = ['mentor'];

/** In what a role counts, or null for the whole deployment. */
export const anchorOf = (role: AccountRole): Anchor | null => anchors[role];

/** Refuses with `identity.membership_incomplete` a role without the organisation or region it counts in. */
export function assertAnchored(membership: NewMembership): void {
  const { role } = membership;
  const needs = anchors[role];
  if (needs === null || mayFloat.includes(role) || membership[needs] !== undefined) return;
  throw new DomainError('identity.membership_incomplete', { role, needs });
}
