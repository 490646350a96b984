/** Whether an account, or the person behind it, declared a conflict with a person that stands (rules 1 and 2); in SQL. */
export const isAccountBound = (account: string, person: string): string => `exists (
  select from conflict_declarations x left join accounts bound on bound.id = ${account}
  where x.withdrawn_at is null and x.subject_person_id = ${person}
    and (x.declarant_account_id = ${account} or x.declarant_person_id = bound.person_id))`;

/** The same of the profile of an assessor; of no profile it is false. */
export const isAssessorBound = (assessor: string, person: string): string => `exists (
  select from conflict_declarations x join assessor_profiles bound on bound.id = ${assessor}
  where x.withdrawn_at is null and x.subject_person_id = ${person}
    and (x.declarant_account_id = bound.account_id or x.declarant_person_id = bound.person_id))`;
