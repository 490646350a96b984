import type {
  FollowUpPolicy,
  MentorshipQuery,
  MentorshipStatus,
  MentorshipSummary,
  Page,
  Reach,
} from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import { beginningsOf } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';

/** A mentorship as stored, with what its lists show. */
export interface MentorshipRow extends MentorshipSummary {
  goal: string | null;
  finishedNote: string | null;
}

/** A mentorship about to be stored. */
export type NewMentorshipRow = Pick<
  MentorshipRow,
  'id' | 'cooperativeId' | 'centreId' | 'mentorId' | 'startsOn' | 'goal'
>;

const IdKey = z.tuple([z.uuid()]);

/** The day of which lists speak, and when follow-ups are due. */
export interface Reckoning extends FollowUpPolicy {
  today: string;
}

const LATE = `(select count(*) from mentoring_tasks t where t.mentorship_id = m.id and t.status = 'open' and t.due_on < $1)`;

/** Agrees with `followUpsOf`: a month is added as the database adds it, to the last day where the month is shorter. */
const DUE = `(select count(*) from unnest($2::int[]) as after
  where (m.starts_on + make_interval(months => after))::date - $3::int <= $1::date
    and not exists (select from mentoring_visits v where v.mentorship_id = m.id and v.follow_up_months = after))`;

const MENTORSHIP = `
  select m.id, m.cooperative_id as "cooperativeId", c.name as "cooperativeName", c.region_code as "regionCode",
    (select r.name from regions r where r.code = c.region_code) as "regionName", m.centre_id as "centreId",
    k.name as "centreName", m.mentor_id as "mentorId", a.full_name as "mentorName", m.status,
    m.starts_on::text as "startsOn", m.goal, m.finished_note as "finishedNote", m.version,
    (select max(v.visited_on)::text from mentoring_visits v where v.mentorship_id = m.id) as "lastVisitOn",
    (select count(*)::int from mentoring_tasks t where t.mentorship_id = m.id and t.status = 'open') as "openTasks",
    ${LATE}::int as "lateTasks", ${DUE}::int as "dueFollowUps",
    (select coalesce(sum(p.jobs), 0)::int from placements p where p.mentorship_id = m.id and p.status = 'confirmed') as jobs
  from mentorships m join cooperatives c on c.id = m.cooperative_id join centres k on k.id = m.centre_id
    left join accounts a on a.id = m.mentor_id`;

const reckoned = ({ today, months, windowDays }: Reckoning): unknown[] => [today, months, windowDays];

/** The condition that a mentorship `m` lies within the parameters `any, centres, cooperatives, mentor`, from `$n` on. */
export const withinReach = (first: number) =>
  `($${first} or m.centre_id = any($${first + 1}) or m.cooperative_id = any($${first + 2}) or m.mentor_id = $${first + 3})`;

/** The values of `withinReach`. */
export const reachValues = ({ any, centreIds, cooperativeIds, mentorAccountId }: Reach): unknown[] => [
  any,
  centreIds,
  cooperativeIds,
  mentorAccountId,
];

export class MentorshipRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MentorshipRepository {
    return new MentorshipRepository(tx);
  }

  async insert({ id, cooperativeId, centreId, mentorId, startsOn, goal }: NewMentorshipRow): Promise<void> {
    await this.tx.sql(
      `insert into mentorships (id, cooperative_id, centre_id, mentor_id, status, starts_on, goal, version)
       values ($1, $2, $3, $4, 'active', $5, $6, 1)`,
      [id, cooperativeId, centreId, mentorId, startsOn, goal],
    );
  }

  async find(id: string, reckoning: Reckoning): Promise<MentorshipRow | null> {
    const [row] = await this.tx.sql<MentorshipRow>(`${MENTORSHIP} where m.id = $4`, [...reckoned(reckoning), id]);
    return row ?? null;
  }

  /** The mentorship, locked until the transaction ends. */
  async lock(id: string, reckoning: Reckoning): Promise<MentorshipRow | null> {
    const text = `${MENTORSHIP} where m.id = $4 for update of m`;
    const [row] = await this.tx.sql<MentorshipRow>(text, [...reckoned(reckoning), id]);
    return row ?? null;
  }

  /** Writes down who mentors from a day on; nobody is null. */
  async nameMentor(id: string, accountId: string | null, today: string): Promise<void> {
    await this.tx.sql('insert into mentorship_mentors (mentorship_id, account_id, named_on) values ($1, $2, $3)', [
      id,
      accountId,
      today,
    ]);
  }

  /** The day on which somebody else was named after an account mentored last; null where it never did. */
  async mentorUntil(id: string, accountId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ until: string | null }>(
      `select (select n.named_on::text from mentorship_mentors n
         where n.mentorship_id = m.mentorship_id and n.seq > m.seq order by n.seq limit 1) as until
       from mentorship_mentors m where m.mentorship_id = $1 and m.account_id = $2 order by m.seq desc limit 1`,
      [id, accountId],
    );
    return row?.until ?? null;
  }

  async save(
    id: string,
    { mentorId, goal, status, finishedNote }: Pick<MentorshipRow, 'mentorId' | 'goal' | 'status' | 'finishedNote'>,
  ): Promise<void> {
    await this.tx.sql(
      `update mentorships set mentor_id = $2, goal = $3, status = $4, finished_note = $5, version = version + 1
       where id = $1`,
      [id, mentorId, goal, status, finishedNote],
    );
  }

  /** One page within a reach, those begun last first. */
  async list(query: MentorshipQuery, reach: Reach, reckoning: Reckoning): Promise<Page<MentorshipRow>> {
    const { status, cooperativeId, due, q, cursor, limit } = query;
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const wanted: (MentorshipStatus | string | null)[] = [status ?? null, cooperativeId ?? null, beginningsOf(q)];
    const rows = await this.tx.sql<MentorshipRow>(
      `${MENTORSHIP} where m.id < $4 and ${withinReach(5)} and ($9::text is null or m.status = $9)
         and ($10::uuid is null or m.cooperative_id = $10)
         and ($11::text is null or to_tsvector('simple', c.name) @@ to_tsquery('simple', $11))
         and (not $12 or m.status = 'active' and ${LATE} + ${DUE} > 0)
       order by m.id desc limit $13`,
      [...reckoned(reckoning), before, ...reachValues(reach), ...wanted, due === 'yes', limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
