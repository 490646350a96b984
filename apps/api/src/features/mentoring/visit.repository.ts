import type {
  MentoringTask,
  MentoringVisit,
  NewMentoringTask,
  ReceivedVisit,
  TaskStatus,
  VisitReport,
} from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

const TASK = `select id, title, responsible, due_on::text as "dueOn", status, visit_id as "visitId", note,
  settled_on::text as "settledOn", version from mentoring_tasks`;

const VISIT = `select id, mentorship_id as "mentorshipId", visited_on::text as "visitedOn", mode, place,
  follow_up_months as "followUpMonths", checklist, findings, next_steps as "nextSteps", remarks,
  photo_ids || array(select f.id from mentoring_files f where f.visit_id = v.id order by f.added_at, f.id) as "photoIds",
  by_id as "byId", by_name as "byName", to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
  from mentoring_visits v`;

/** A visit as stored. */
export type VisitRow = MentoringVisit & { mentorshipId: string; byId: string };

/** Visits and the tasks of action plans. */
export class VisitRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): VisitRepository {
    return new VisitRepository(tx);
  }

  /** The visits of a mentorship, the newest first. */
  of(mentorshipId: string): Promise<VisitRow[]> {
    return this.tx.sql(`${VISIT} where mentorship_id = $1 order by visited_on desc, id desc`, [mentorshipId]);
  }

  async find(id: string): Promise<VisitRow | null> {
    const [row] = await this.tx.sql<VisitRow>(`${VISIT} where id = $1`, [id]);
    return row ?? null;
  }

  async insert(
    mentorshipId: string,
    report: VisitReport,
    { followUpMonths, remarks }: ReceivedVisit,
    by: { id: string; name: string },
  ): Promise<void> {
    const { id, visitedOn, mode, place, followUpMonths: meant, checklist, findings, photoIds, nextSteps } = report;
    await this.tx.sql(
      `insert into mentoring_visits (id, mentorship_id, visited_on, mode, place, follow_up_months, meant_months, remarks,
         checklist, findings, photo_ids, next_steps, by_id, by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        ...[id, mentorshipId, visitedOn, mode, place ?? null, followUpMonths, meant ?? null, remarks],
        ...[JSON.stringify(checklist), findings, photoIds, nextSteps.length, by.id, by.name, this.tx.at],
      ],
    );
  }

  /** The tasks of a mentorship, the one due first at the head. */
  tasksOf(mentorshipId: string): Promise<MentoringTask[]> {
    return this.tx.sql(`${TASK} where mentorship_id = $1 order by due_on, id`, [mentorshipId]);
  }

  /** A task of a mentorship, locked until the transaction ends. */
  async lockTask(mentorshipId: string, id: string): Promise<MentoringTask | null> {
    const [row] = await this.tx.sql<MentoringTask>(`${TASK} where mentorship_id = $1 and id = $2 for update`, [
      mentorshipId,
      id,
    ]);
    return row ?? null;
  }

  async addTask(mentorshipId: string, task: NewMentoringTask, visitId: string | null): Promise<string> {
    const id = newId();
    await this.tx.sql(
      `insert into mentoring_tasks (id, mentorship_id, visit_id, title, responsible, due_on, status, version)
       values ($1, $2, $3, $4, $5, $6, 'open', 1)`,
      [id, mentorshipId, visitId, task.title, task.responsible ?? null, task.dueOn],
    );
    return id;
  }

  /** Writes how a task stands since a day; an open one has no day. */
  async settleTask(id: string, status: TaskStatus, note: string | null, today: string): Promise<void> {
    await this.tx.sql(
      'update mentoring_tasks set status = $2, note = $3, settled_on = $4, version = version + 1 where id = $1',
      [id, status, note, status === 'open' ? null : today],
    );
  }
}
