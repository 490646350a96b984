import { livingStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import type { Due } from './due.repository.ts';

const CARED = `
  from surveillances s join certificates c on c.id = s.certificate_id and c.status in (${literals(livingStatuses)})
    join certification_decisions d on d.id = c.decision_id join candidacies k on k.id = d.candidacy_id
    join assessment_applications n on n.id = k.application_id`;

/** Finds which competency certificates a day makes due. */
export class CareDueRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CareDueRepository {
    return new CareDueRepository(tx);
  }

  /** The surveillances whose day has come. */
  surveillances(today: string): Promise<Due[]> {
    return this.tx.sql(
      `select s.id as "subjectId", s.due_on::text as "on", null as "centreId", c.body_id as "bodyId", '{}'::uuid[] as "accountIds"
       ${CARED} where s.status = 'due' and s.due_on <= $1 order by s.id`,
      [today],
    );
  }

  /** The certificates whose renewal has opened: the holder is told, and the officers of the cooperative. */
  renewals(today: string): Promise<Due[]> {
    return this.tx.sql(
      `select c.id as "subjectId", s.renewal_opens_on::text as "on", null as "centreId", array(
         select a.id from accounts a where a.person_id = c.person_id
         union select m.account_id from memberships m where m.role = 'cooperative_officer'
           and m.cooperative_id = n.cooperative_id and (m.ends_on is null or m.ends_on >= $1)) as "accountIds"
       ${CARED} where s.renewal_opens_on <= $1 and c.valid_until >= $1 order by c.id`,
      [today],
    );
  }
}
