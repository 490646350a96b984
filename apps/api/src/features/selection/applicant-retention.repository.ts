import { openMergeStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import { HOLDS } from '../retention/holds.rules.ts';

/** What was removed: how many applications, and how many people of whom nothing else was known. */
export interface ForgottenApplicants {
  applications: number;
  people: number;
}

const OLD = `
  with asked as (select null::uuid as request_id)
  select e.id, e.person_id from enrolments e join cohorts c on c.id = e.cohort_id
    join training_applications a on a.enrolment_id = e.id, lateral (select array[e.person_id] as people) r
  where e.status in ('rejected', 'withdrawn') and a.confirmed_at is null and a.forgotten_at is null and c.ends_on < $1::date
    and num_nonnulls(variadic ${HOLDS}) = 0`;

/** Everything by which the register knows somebody for another reason than an application that is forgotten. */
const KNOWN = `
  exists (select from enrolments e left join training_applications a on a.enrolment_id = e.id
    where e.person_id = p.id and a.forgotten_at is null)
  or exists (select from certificates where person_id = p.id) or exists (select from accounts where person_id = p.id)
  or exists (select from instructors where person_id = p.id) or exists (select from assessor_profiles where person_id = p.id)
  or exists (select from assessment_applications where person_id = p.id) or exists (select from data_requests where person_id = p.id)
  or exists (select from cooperative_office_holders where person_id = p.id)
  or exists (select from placements where person_id = p.id)
  or exists (select from merge_cases where p.id in (person_id, other_person_id) and status in (${literals(openMergeStatuses)}))`;

/** What a centre was told on which an applicant stands, where it knows them by nothing else. */
const FORGET_VOUCHERS = `
  delete from identity_vouchers v where v.person_id = any($1) and v.centre_id is not null
    and not exists (select from enrolments e join cohorts c on c.id = e.cohort_id
      left join training_applications a on a.enrolment_id = e.id
      where e.person_id = v.person_id and c.centre_id = v.centre_id and a.forgotten_at is null)`;

/** Removes what applicants said who were not taken. */
export class ApplicantRetentionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ApplicantRetentionRepository {
    return new ApplicantRetentionRepository(tx);
  }

  /** Forgets the applicants of cohorts that ended before a day; who is known for another reason stays a person. */
  async forget(endedBefore: string): Promise<ForgottenApplicants> {
    const old = await this.tx.sql<{ id: string; person_id: string }>(OLD, [endedBefore]);
    if (old.length === 0) return { applications: 0, people: 0 };
    const ids = old.map(({ id }) => id);
    await this.tx.sql('delete from selection_scores where enrolment_id = any($1)', [ids]);
    await this.tx.sql(
      `update training_applications set motivation = null, cooperative_text = null, note = null,
         documents_seen = '{}', code_hash = null, pin_hash = null, forgotten_at = $2 where enrolment_id = any($1)`,
      [ids, this.tx.at],
    );
    await this.tx.sql(
      `update enrolments set sex = null, birth_place = null, education = null, phone = null, email = null,
         guardian = null, version = version + 1 where id = any($1)`,
      [ids],
    );
    const personIds = old.map(({ person_id }) => person_id);
    const people = await this.tx.sql(
      `with gone as (update people p set full_name = 'Pendaftar', birth_date = left(birth_date, 4), identity_kind = 'none',
         identity_sealed = null, identity_key = null, identity_last4 = null, identity_reason = 'masa simpan berakhir' where id = any($1) and not (${KNOWN}) returning id) select id from gone`,
      [personIds],
    );
    await this.tx.sql(FORGET_VOUCHERS, [personIds]);
    return { applications: ids.length, people: people.length };
  }
}
