import { type Actor, DomainError } from '@kompeten/domain';

/** The centres and certification bodies that a claim card opens; null means all of them. */
export const centresOf = ({ via, claimedIssuerIds }: Actor): string[] | null =>
  via === 'claim' ? (claimedIssuerIds ?? []) : null;

/** Who the caller is as a person; staff who are no trainees are nobody. */
export function personOf({ personId }: Actor): string {
  if (personId === null) throw new DomainError('person.not_found');
  return personId;
}

/** Whether the caller reaches an own request: with a claim card only what is asked of its issuers and of a centre's own bodies. */
export const isOpened = (
  { bodyId, claimCentreId }: { bodyId: string | null; claimCentreId: string | null },
  actor: Actor,
): boolean => {
  const issuerIds = centresOf(actor);
  return issuerIds === null || [bodyId, claimCentreId].some((id) => id !== null && issuerIds.includes(id));
};

/** Whether the caller reaches all who hold something about them; a centre's card reaches the centre's own bodies too. */
export const opensAll = (holders: readonly { id: string; houseId: string | null }[], actor: Actor): boolean => {
  const issuerIds = centresOf(actor);
  return issuerIds === null || holders.every((one) => [one.id, one.houseId].some((id) => id && issuerIds.includes(id)));
};
