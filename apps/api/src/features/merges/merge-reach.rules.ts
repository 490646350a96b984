import { type Actor, reachOf } from '@kompeten/domain';

/** The centres whose people somebody may compare; null means all of them. */
export function centresOf(actor: Actor): string[] | null {
  const { any, centreIds } = reachOf(actor, 'person.merge');
  return any ? null : centreIds;
}

/** Somebody in training somewhere, and, where the centres are named, nowhere else. */
export const wholly = (person: string, centres: string) => `
  exists (select from enrolments e where e.person_id = ${person}) and (${centres}::uuid[] is null or not exists (
    select from enrolments e join cohorts c on c.id = e.cohort_id
    where e.person_id = ${person} and not c.centre_id = any(${centres})))`;
