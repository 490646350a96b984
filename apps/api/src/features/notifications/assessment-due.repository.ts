import { openForJudgements } from '@kompeten/domain';
import { jakartaDay } from '../../database/jakarta-day.ts';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import { isAssessorBound } from '../assessors/declared-conflict.rules.ts';
import type { Due } from './due.repository.ts';

/** Finds which assessments a day makes due. */
export class AssessmentDueRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessmentDueRepository {
    return new AssessmentDueRepository(tx);
  }

  /** The sessions that are held from one day to another, with those who assess and watch in them. */
  sittings(from: string, until: string): Promise<Due[]> {
    return this.tx.sql(
      `select s.id as "subjectId", ${jakartaDay('s.starts_at')}::text as "on", null as "centreId", s.body_id as "bodyId", array(
         select p.account_id from session_assessors x join assessor_profiles p on p.id = x.assessor_id
         where x.session_id = s.id and p.account_id is not null
         union select w.account_id from session_invigilators w where w.session_id = s.id) as "accountIds"
       from assessment_sessions s
       where s.status = 'scheduled' and ${jakartaDay('s.starts_at')} between $1 and $2 order by s.id`,
      [from, until],
    );
  }

  /** The candidates whose session is over and who are not recommended yet, with their assessors. */
  judgements(today: string): Promise<Due[]> {
    return this.tx.sql(
      `select c.id as "subjectId", ${jakartaDay('s.ends_at')}::text as "on", null as "centreId", s.body_id as "bodyId",
         array(select w.account_id from assessor_profiles w where w.id in (c.assessor_id, c.second_assessor_id)
           and w.account_id is not null and not ${isAssessorBound('w.id', 'c.person_id')}) as "accountIds"
       from candidacies c join assessment_sessions s on s.id = c.session_id
       where c.removed_at is null and c.status in (${literals(openForJudgements)}) and s.status <> 'cancelled'
         and ${jakartaDay('s.ends_at')} < $1 order by c.id`,
      [today],
    );
  }
}
