import {
  type ExamEvent,
  type ExamEventKind,
  type ExamSessionChoice,
  type ExamSitting,
  openSessionStatuses,
  type Reach,
} from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn } from '../../database/iso-column.ts';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import { examSittingTable } from './exam-sitting.table.ts';

/** The session that a test belongs to, and whose it is. */
export interface ExamSession {
  id: string;
  bodyId: string;
  bodyName: string;
  schemeVersionId: string;
  title: string;
  regionCode: string;
  demo: boolean;
  invigilatorAccountIds: string[];
  assessorAccountIds: string[];
}

const SESSION = `select s.id, s.body_id as "bodyId", b.name as "bodyName", s.scheme_version_id as "schemeVersionId",
    s.title, b.region_code as "regionCode", s.demo,
    array(select i.account_id from session_invigilators i where i.session_id = s.id) as "invigilatorAccountIds",
    array(select distinct a.account_id from candidacies c join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id)
      where c.session_id = s.id and c.removed_at is null and a.account_id is not null) as "assessorAccountIds"
  from assessment_sessions s join certification_bodies b on b.id = s.body_id`;

/** How many lines of the log a room shows. */
const LATEST = 100;

export class ExamSittingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ExamSittingRepository {
    return new ExamSittingRepository(tx);
  }

  find(id: string): Promise<ExamSitting | null> {
    return this.tx.table(examSittingTable).findOneBy({ id });
  }

  lock(id: string): Promise<ExamSitting | null> {
    return this.tx.table(examSittingTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The sitting of a room code that people may come to. */
  byRoomCode(roomCode: string): Promise<ExamSitting | null> {
    return this.tx.table(examSittingTable).findOneBy({ roomCode, status: 'open' });
  }

  async insert(sitting: ExamSitting): Promise<void> {
    await this.tx.table(examSittingTable).insert(sitting);
  }

  async save({ id, ...changed }: ExamSitting): Promise<void> {
    await this.tx.table(examSittingTable).update({ id }, changed);
  }

  /** The session of an id, with whoever works in it. */
  async session(id: string): Promise<ExamSession | null> {
    const [row] = await this.tx.sql<ExamSession>(`${SESSION} where s.id = $1`, [id]);
    return row ?? null;
  }

  /** The sessions of some bodies that are still to come or under way, the next first. */
  sessionsOf({ any, bodyIds }: Reach): Promise<ExamSessionChoice[]> {
    return this.tx.sql<ExamSessionChoice>(
      `select s.id, s.title, ${isoColumn('s.starts_at')} as "startsAt", s.scheme_version_id as "schemeVersionId",
         s.body_id as "bodyId",
         (select count(*)::int from candidacies c where c.session_id = s.id and c.removed_at is null) as candidates
       from assessment_sessions s
       where s.status in (${literals(openSessionStatuses)}) and ($1 or s.body_id = any($2)) order by s.starts_at, s.id limit 200`,
      [any, bodyIds],
    );
  }

  /** The tests within reach: those that are open first, then the newest. */
  async list(reach: Reach, sessionId: string | undefined): Promise<ExamSitting[]> {
    const query = this.tx
      .table(examSittingTable)
      .createQueryBuilder('e')
      .innerJoin('assessment_sessions', 's', 's.id = e.session_id')
      .orderBy(`case e.status when 'open' then 0 when 'prepared' then 1 else 2 end`)
      .addOrderBy('e.id', 'DESC')
      .limit(200);
    if (sessionId) query.andWhere('e.session_id = :sessionId', { sessionId });
    if (!reach.any) query.andWhere(WITHIN, { ...reach });
    return query.getMany();
  }

  /** Notes what happened in the room. */
  async note(
    sittingId: string,
    event: { paperId: string | null; kind: ExamEventKind; byName?: string | null; note?: string | null; at?: string },
  ): Promise<void> {
    const { paperId, kind, byName = null, note = null, at = this.tx.at } = event;
    await this.tx.sql(
      `insert into exam_events (id, sitting_id, paper_id, kind, at, by_name, note) values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), sittingId, paperId, kind, at, byName, note],
    );
  }

  /** The latest that happened in a room. */
  events(sittingId: string): Promise<ExamEvent[]> {
    return this.tx.sql<ExamEvent>(
      `select e.id, e.paper_id as "paperId", n.full_name as "candidateName", e.kind, ${isoColumn('e.at')} as at,
         e.by_name as "byName", e.note
       from exam_events e left join exam_papers p on p.id = e.paper_id
         left join candidacies c on c.id = p.candidacy_id left join people n on n.id = c.person_id
       where e.sitting_id = $1 order by e.id desc limit ${LATEST}`,
      [sittingId],
    );
  }
}

const WITHIN = `(s.body_id = any(:bodyIds)
  or exists (select from session_invigilators i where i.session_id = s.id and i.account_id = :invigilatorAccountId)
  or exists (select from candidacies c join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id)
    where c.session_id = s.id and c.removed_at is null and a.account_id = :assessorAccountId))`;
