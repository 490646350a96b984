import type { MarkedTwice, MarkingAgreement, SecondMarking } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import { isSampled } from './second-marking.repository.ts';

/** What a body reads of its second markings. */
export class MarkingAgreementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MarkingAgreementRepository {
    return new MarkingAgreementRepository(tx);
  }

  /** The second marks of a body, with whose candidate each is about. */
  marks(bodyId: string): Promise<(Omit<MarkedTwice, 'first'> & { candidacyId: string; assessorName: string })[]> {
    return this.tx.sql(
      `select s.candidacy_id as "candidacyId", c.assessor_id as "assessorId", p.full_name as "assessorName",
         k.unit_code as "unitCode", k.criterion, k.judgement as second
       from second_marks k join second_marking_samples s on s.id = k.sample_id
         join second_markings m on m.id = s.marking_id join assessment_sessions x on x.id = m.session_id
         join candidacies c on c.id = s.candidacy_id join assessor_profiles a on a.id = c.assessor_id
         join people p on p.id = a.person_id
       where x.body_id = $1 order by k.marked_at, k.sample_id, k.unit_code, k.criterion`,
      [bodyId],
    );
  }

  /** The sessions of a body of which a sample may be drawn, the latest first. */
  sessions(bodyId: string): Promise<MarkingAgreement['sessions']> {
    return this.tx.sql(
      `select s.id, s.title, count(c.id)::int as candidates, array(select distinct x from candidacies k,
           unnest(array[k.assessor_id, k.second_assessor_id]) x where k.session_id = s.id and x is not null) as "assessorIds"
       from assessment_sessions s join candidacies c on c.session_id = s.id and ${isSampled}
       where s.body_id = $1 group by s.id order by s.starts_at desc limit 50`,
      [bodyId],
    );
  }

  /** The assessors of a body who can sign in, by name. */
  markers(bodyId: string): Promise<MarkingAgreement['markers']> {
    return this.tx.sql(
      `select a.id, p.full_name as "fullName" from assessor_profiles a join people p on p.id = a.person_id
       where a.body_id = $1 and a.active and a.account_id is not null order by p.full_name, a.id`,
      [bodyId],
    );
  }

  /** The drawn samples of a body, the latest first. */
  markings(bodyId: string): Promise<SecondMarking[]> {
    return this.tx.sql(
      `select m.id, m.session_id as "sessionId", m.marker_id as "markerId", p.full_name as "markerName", m.percent,
         m.seed, m.candidates, (select count(*)::int from second_marking_samples s where s.marking_id = m.id) as drawn,
         ${isoColumn('m.drawn_at')} as "drawnAt", m.drawn_by_name as "drawnByName"
       from second_markings m join assessment_sessions x on x.id = m.session_id
         join assessor_profiles a on a.id = m.marker_id join people p on p.id = a.person_id
       where x.body_id = $1 order by m.id desc limit 100`,
      [bodyId],
    );
  }
}
