import type { CandidateTie } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { PANEL_MEMBERS } from '../assessors/panel-members.rules.ts';

/** What binds an account to a candidate. */
export interface AccountTie {
  accountId: string;
  personId: string;
  tie: CandidateTie;
}

const TIES = `
  with account as (select id, person_id, email from accounts where id = any($1)),
    candidate as (select unnest($2::uuid[]) as person_id)
  select distinct a.id as "accountId", c.person_id as "personId", t.tie
  from account a cross join candidate c cross join lateral (
    select 'self' as tie where a.person_id = c.person_id
    union all
    select 'related' from conflict_declarations d
    where d.withdrawn_at is null and
      ((d.declarant_account_id = a.id or d.declarant_person_id = a.person_id) and d.subject_person_id = c.person_id
        or d.declarant_person_id = c.person_id and d.subject_person_id = a.person_id)
    union all
    select 'related' from assessment_applications n join memberships m on m.cooperative_id = n.cooperative_id
    where n.person_id = c.person_id and m.account_id = a.id
    union all
    select 'trained' from enrolments e join training_sessions s on s.cohort_id = e.cohort_id and not s.called_off
      join instructors i on i.id = s.instructor_id
    where e.person_id = c.person_id and (i.email = a.email or i.person_id = a.person_id)
    union all
    select 'assessed' from candidacies k join assessor_profiles p on p.id in (k.assessor_id, k.second_assessor_id)
    where k.person_id = c.person_id and k.removed_at is null and (p.account_id = a.id or p.person_id = a.person_id)
    union all
    select 'decided' from certification_decisions d join candidacies k on k.id = d.candidacy_id
      join panel_members m on m.panel_id = d.panel_id
    where k.person_id = c.person_id and m.account_id = a.id) t`;

/** Somebody of a certification body who could decide or hear. */
export interface BodyMember {
  accountId: string;
  fullName: string;
}

export class TieRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TieRepository {
    return new TieRepository(tx);
  }

  /** What binds these accounts to these people: kinship, training, assessment, decisions (rule 2). */
  between(accountIds: readonly string[], personIds: readonly string[]): Promise<AccountTie[]> {
    return this.tx.sql(TIES, [accountIds, personIds]);
  }

  /** Those who may sit on panels of a body today, by name. */
  membersOf(bodyId: string, today: string): Promise<BodyMember[]> {
    return this.tx.sql(PANEL_MEMBERS, [bodyId, today]);
  }
}
