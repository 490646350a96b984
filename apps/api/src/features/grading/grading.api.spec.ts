import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, cohorts, enrolments, grading } from '@kompeten/contract';
import { type GradeEntry } from '@kompeten/domain';
import { Transactions } from '../../database/transactions.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aRunningCohort,
  aSession,
  aTrainingStage,
  enrolled,
  moved,
  sessionAt,
  type TrainingStage,
  UNITS,
} from '../../testing/training-builders.ts';
import { GradingService } from './grading.service.ts';

const [UNIT, OTHER] = UNITS;

describe('grading', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const record = (cohortId: string, grades: GradeEntry[], by = stage.instructor as TrainingStage['manager']) =>
    by.call(grading.recordGrades, { params: { cohortId }, body: { grades } });
  const k = (enrolmentId: string, unitCode: string = UNIT, more: Partial<GradeEntry> = {}): GradeEntry => ({
    enrolmentId,
    unitCode,
    judgement: 'K',
    ...more,
  });
  const running = async (people = 1) => {
    const { cohort, roster } = await aRunningCohort(stage, people);
    return { cohortId: cohort.id, ids: roster.map(({ id }) => id), id: roster[0]?.id ?? '' };
  };

  it('records a sheet, answers it, and keeps every judgement as it was made', async () => {
    const { cohortId, ids, id } = await running(2);
    const sheet = ids.flatMap((each) => [
      k(each, UNIT, { score: 87.5 }),
      k(each, OTHER, { judgement: 'BK', note: 'RAT' }),
    ]);
    const { grades } = await record(cohortId, sheet);
    expect(grades).toHaveLength(4);
    expect(grades[0]).toMatchObject({ version: 1, recordedByName: 'Instruktur Uji' });
    await record(cohortId, [k(id, OTHER, { version: 1 })], stage.manager);
    const query = { enrolmentId: id, unitCode: OTHER };
    const { items } = await stage.operator.call(grading.listGradeEvents, { params: { cohortId }, query });
    expect(items.map(({ judgement, version, authorName }) => [judgement, version, authorName])).toEqual([
      ['BK', 1, 'Instruktur Uji'],
      ['K', 2, 'Kepala Uji'],
    ]);
    const judges = await api.app
      .get(Transactions)
      .read((tx) => api.app.get(GradingService, { strict: false }).judgeIdsOf(tx, cohortId));
    expect(judges).toEqual(new Set([stage.instructor.account.id, stage.manager.account.id]));
  });

  it('refuses strangers, unknown units, a cell twice, and units whose sessions are all ahead', async () => {
    const { cohortId, id } = await running();
    const refusals: [GradeEntry[], string][] = [
      [[k(cohortId)], 'grading.stranger'],
      [[k(id, 'CONTOH.KDKMP.07')], 'grading.unit_unknown'],
      [[k(id), k(id)], 'grading.cell_twice'],
    ];
    for (const [grades, code] of refusals) await expect(record(cohortId, grades)).rejects.toMatchObject({ code });
    const { id: planned } = await aCohort(stage);
    await moved(stage, planned, 'open_enrolment');
    const { id: somebody } = await enrolled(stage, planned);
    await aSession(stage, planned, sessionAt(stage, '2099-03-03'));
    await moved(stage, planned, 'close_enrolment', 'confirm', 'start');
    await expect(record(planned, [k(somebody)])).rejects.toMatchObject({ code: 'grading.session_not_begun' });
  });

  it('is open to the instructors of the cohort and the manager, to nobody else', async () => {
    const { cohortId, id } = await running();
    const colleague = await anInstructor(api, stage.manager, stage.centreId);
    await expect(record(cohortId, [k(id)], stage.operator)).rejects.toMatchObject({ status: 403 });
    await expect(record(cohortId, [k(id)], colleague)).rejects.toMatchObject({ code: 'cohort.not_found', status: 404 });
    await expect(record(cohortId, [k(id)], foreign.manager)).rejects.toMatchObject({ status: 404 });
    const read = (by: TrainingStage['manager']) => by.call(grading.listGrades, { params: { cohortId } });
    await expect(read(foreign.operator)).rejects.toMatchObject({ status: 404 });
    await expect(read(stage.operator)).resolves.toEqual({ grades: [] });
    const { id: draft } = await aCohort(stage);
    await expect(record(draft, [k(draft)], stage.manager)).rejects.toMatchObject({ code: 'grading.not_open' });
  });

  it('decides at completion who passed, by attendance and compulsory units', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 3);
    const [passes, lacksUnit, absent] = roster.map(({ id }) => id);
    const cohortId = cohort.id;
    const entries = [passes, lacksUnit].map((enrolmentId = '') => ({
      sessionId: session.id,
      enrolmentId,
      status: 'present' as const,
    }));
    await stage.operator.call(attendance.recordAttendance, { params: { cohortId }, body: { entries } });
    await record(
      cohortId,
      [passes, absent].flatMap((each = '') => [k(each), k(each, OTHER)]),
    );
    await moved(stage, cohortId, 'open_evaluation', 'complete');
    const statuses = async () =>
      (await stage.manager.call(enrolments.listEnrolments, { params: { cohortId }, query: {} })).items.map(
        ({ status }) => status,
      );
    expect(await statuses()).toEqual(['passed', 'not_passed', 'not_passed']);
    await expect(record(cohortId, [k(lacksUnit ?? '')])).rejects.toMatchObject({ code: 'grading.not_open' });
    const { version } = await stage.manager.call(cohorts.getCohort, { params: { cohortId } });
    const move = (event: 'amend' | 'complete', at: number, by = stage.manager, reason?: string) =>
      by.call(cohorts.transitionCohort, { params: { cohortId }, body: { event, version: at, reason } });
    await expect(move('amend', version)).rejects.toMatchObject({ code: 'cohort.blocked' });
    await move('amend', version, stage.manager, 'Remedial');
    await record(cohortId, [k(lacksUnit ?? ''), k(lacksUnit ?? '', OTHER)]);
    await expect(move('complete', version + 1)).rejects.toMatchObject({
      params: { blockers: [{ code: 'same_person' }] },
    });
    await move('complete', version + 1, stage.operator);
    expect(await statuses()).toEqual(['passed', 'passed', 'not_passed']);
  });

  it('lets the database itself refuse a judgement of somebody in another cohort', async () => {
    const { cohort } = await aRunningCohort(stage, 1);
    const { roster } = await aRunningCohort(stage, 1);
    const text = `insert into grade_events (id, cohort_id, enrolment_id, unit_code, judgement, based_on_version, version,
      supersedes, author_id, author_name, recorded_at) values ($1, $1, $2, $3, 'K', 0, 1, '{}', $1, 'Uji', now())`;
    await expect(sql(api, text, [cohort.id, roster[0]?.id, UNIT])).rejects.toMatchObject({
      constraint: 'grade_events__enrolment_fkey',
    });
  });
});
