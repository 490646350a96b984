import { type Actor, DomainError } from '@kompeten/domain';

/** The centres that a claim card opens; null means all of them. */
export const centresOf = ({ via, claimedCentreIds }: Actor): string[] | null =>
  via === 'claim' ? (claimedCentreIds ?? []) : null;

/** Who the caller is as a person; staff who are no trainees are nobody. */
export function personOf({ personId }: Actor): string {
  if (personId === null) throw new DomainError('person.not_found');
  return personId;
}

/** Whether the caller reaches an own request: with a claim card only what is asked of its centres and of their own bodies. */
export const isOpened = ({ claimCentreId }: { claimCentreId: string | null }, actor: Actor): boolean =>
  centresOf(actor)?.includes(claimCentreId ?? '') ?? true;
