import { type AccountRole, anchorOf, type NewMembership } from '@kompeten/domain';

/** A role as typed; what was left empty is absent, and a ministry without a region looks at the whole nation. */
export interface TypedMembership {
  role: AccountRole;
  centreId: string;
  certificationBodyId: string;
  regionCode: string;
  cooperativeId: string;
  startsOn: string;
  endsOn: string;
  delegatedAs: '' | 'plt' | 'plh';
}

export const emptyMembership: TypedMembership = {
  role: 'operator',
  centreId: '',
  certificationBodyId: '',
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
    ...(anchor === 'certificationBodyId' && typed.certificationBodyId
      ? { certificationBodyId: typed.certificationBodyId }
      : {}),
    ...(anchor === 'cooperativeId' && typed.cooperativeId ? { cooperativeId: typed.cooperativeId } : {}),
    ...(anchor === 'regionCode' ? { regionCode: typed.regionCode } : {}),
    ...(typed.startsOn ? { startsOn: typed.startsOn } : {}),
    ...(typed.endsOn ? { endsOn: typed.endsOn } : {}),
    ...(typed.delegatedAs ? { delegatedAs: typed.delegatedAs } : {}),
  };
}
