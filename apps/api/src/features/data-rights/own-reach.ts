import { type Actor, DomainError } from '@kompeten/domain';

/** The centres that a claim card opens; null means all of them. */
export const centresOf = ({ via, claimedCentreIds }: Actor): string[] | null =>
  via === 'claim' ? (claimedCentreIds ?? []) : null;

/** Who the caller is as a person; staff who are no trainees are nobody. */
export function personOf({ personId }: Actor): string {
  if (personId === null) throw new DomainError('person.not_found');
  return personId;
}
