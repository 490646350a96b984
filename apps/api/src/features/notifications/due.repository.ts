import { movingStatuses, type NotificationKind } from '@kompeten/domain';
import { isInstructorsAccount } from '../../database/instructor-account.ts';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** The kinds that a day causes. */
export type DueKind = Extract<
  NotificationKind,
  | 'cohort_starts'
  | 'evaluation_open'
  | 'qualification_expires'
  | 'licence_expires'
  | 'follow_up_due'
  | 'surveillance_due'
  | 'renewal_opens'
  | 'sitting_near'
  | 'judgement_due'
  | 'body_licence_expires'
  | 'assessor_certificate_expires'
>;

/** Something that a day makes due. */
export interface Due {
  subjectId: string;
  /** The day that is spoken of. */
  on: string;
  centreId: string | null;
  bodyId?: string | null;
  /** Whom it concerns beside those who may act at the centre. */
  accountIds: string[];
}

/** An active mentorship with a mentor, and the follow-ups that its visits held. */
export interface Mentored {
  id: string;
  startsOn: string;
  centreId: string;
  mentorId: string;
  visits: { id: string; followUpMonths: number }[];
}

/** The accounts of those who teach a cohort. */
const TEACHERS = `array(
  select distinct a.id from training_sessions s join instructors i on i.id = s.instructor_id join accounts a on ${isInstructorsAccount('a', 'i')}
  where s.cohort_id = c.id and not s.called_off)`;

const COHORT = `select c.id as "subjectId", c.centre_id as "centreId", ${TEACHERS} as "accountIds"`;

/** Finds what a day makes due. */
export class DueRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DueRepository {
    return new DueRepository(tx);
  }

  /** The cohorts that start from one day to another. */
  startingCohorts(from: string, until: string): Promise<Due[]> {
    return this.tx.sql<Due>(
      `${COHORT}, c.starts_on::text as "on" from cohorts c
       where c.starts_on between $1 and $2 and c.status in (${literals(movingStatuses)}) order by c.id`,
      [from, until],
    );
  }

  /** The cohorts whose evaluation is still open after their last day. */
  openEvaluations(today: string): Promise<Due[]> {
    return this.tx.sql<Due>(
      `${COHORT}, c.ends_on::text as "on" from cohorts c where c.ends_on < $1 and c.status = 'evaluating' order by c.id`,
      [today],
    );
  }

  /** The qualifications that end from one day to another, unless a longer one holds for the same. */
  expiringQualifications(from: string, until: string): Promise<Due[]> {
    return this.tx.sql<Due>(
      `select i.id || '#' || q.id as "subjectId", i.centre_id as "centreId", q.valid_until::text as "on",
         array(select a.id from accounts a where ${isInstructorsAccount('a', 'i')}) as "accountIds"
       from instructor_qualifications q join instructors i on i.id = q.instructor_id
       where q.confirmed and q.valid_until between $1 and $2 and not exists (
         select from instructor_qualifications later where later.instructor_id = q.instructor_id and later.confirmed
           and later.kind = q.kind and later.unit_codes @> q.unit_codes
           and (later.valid_until is null or later.valid_until > q.valid_until))
       order by q.id`,
      [from, until],
    );
  }

  /** The licences that end from one day to another, unless a later one of the same kind follows them. */
  expiringLicences(from: string, until: string): Promise<Due[]> {
    return this.tx.sql<Due>(
      `select l.centre_id || '#' || l.id as "subjectId", l.centre_id as "centreId", l.valid_until::text as "on",
         '{}'::uuid[] as "accountIds"
       from centre_licences l
       where l.valid_until between $1 and $2 and not exists (
         select from centre_licences later where later.centre_id = l.centre_id and later.kind = l.kind
           and (later.valid_until is null or later.valid_until > l.valid_until))
       order by l.id`,
      [from, until],
    );
  }

  /** The cooperatives that somebody mentors. */
  mentored(): Promise<Mentored[]> {
    return this.tx.sql<Mentored>(
      `select m.id, m.starts_on::text as "startsOn", m.centre_id as "centreId", m.mentor_id as "mentorId", coalesce((
         select json_agg(json_build_object('id', v.id, 'followUpMonths', v.follow_up_months))
         from mentoring_visits v where v.mentorship_id = m.id and v.follow_up_months is not null), '[]') as visits
       from mentorships m where m.status = 'active' and m.mentor_id is not null order by m.id`,
    );
  }
}
