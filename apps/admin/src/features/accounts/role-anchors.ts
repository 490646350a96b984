import type { AccountRole, NewMembership } from '@kompeten/domain';

/** In what a role counts. */
export type Anchor = 'centreId' | 'regionCode' | 'cooperativeId';

const anchors: Partial<Record<AccountRole, Anchor>> = {
  centre_manager: 'centreId',
  operator: 'centreId',
  instructor: 'centreId',
  mentor: 'centreId',
  invigilator: 'centreId',
  ministry: 'regionCode',
  cooperative_officer: 'cooperativeId',
};

/** Where a role must be anchored, or null for the whole deployment. */
export const anchorOf = (role: AccountRole): Anchor | null => anchors[role] ?? null;

/** A role as typed; what was left empty is absent, and a ministry without a region looks at the whole nation. */
export interface TypedMembership {
  role: AccountRole;
  centreId: string;
  regionCode: string;
  cooperativeId: string;
  startsOn: string;
  endsOn: string;
  delegatedAs: '' | 'plt' | 'plh';
}

export const emptyMembership: TypedMembership = {
  role: 'operator',
  centreId: '',
  regionCode: '',
  cooperativeId: '',
  startsOn: '',
  endsOn: '',
  delegatedAs: '',
};

/** The role as the API takes it: only the anchor that the role needs goes along. */
export function membershipOf(typed: TypedMembership): NewMembership {
  const anchor = anchorOf(typed.role);
  return {
    role: typed.role,
    ...(anchor === 'centreId' && typed.centreId ? { centreId: typed.centreId } : {}),
    ...(anchor === 'cooperativeId' && typed.cooperativeId ? { cooperativeId: typed.cooperativeId } : {}),
    ...(anchor === 'regionCode' ? { regionCode: typed.regionCode } : {}),
    ...(typed.startsOn ? { startsOn: typed.startsOn } : {}),
    ...(typed.endsOn ? { endsOn: typed.endsOn } : {}),
    ...(typed.delegatedAs ? { delegatedAs: typed.delegatedAs } : {}),
  };
}
