import type { Actor, Subject } from '@kompeten/domain';

/** The things of a body as they are to somebody who may be one of its assessors: an assessor's own are the own ones there. */
export function houseOf({ accountId, memberships }: Actor, bodyId: string): Subject {
  const assesses = memberships.some(
    ({ role, certificationBodyId }) => role === 'assessor' && certificationBodyId === bodyId,
  );
  return { bodyId, assessorAccountIds: assesses ? [accountId] : [] };
}
