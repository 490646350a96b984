import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grading } from '@kompeten/contract';
import { deriveGrades, type GradeEntry, type GradeEvent } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aRunningCohort,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
  UNITS,
} from '../../testing/training-builders.ts';

const [UNIT, OTHER] = UNITS;

describe('judgements at once', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
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

  it('never overwrites what somebody else wrote meanwhile: the cell is named, and nothing of the sheet is recorded', async () => {
    const { cohortId, ids, id } = await running(2);
    await record(cohortId, [k(id)]);
    const sheet = [k(id, UNIT, { judgement: 'BK' }), k(ids[1] ?? '')];
    await expect(record(cohortId, sheet, stage.manager)).rejects.toMatchObject({
      code: 'grading.stale',
      status: 409,
      params: { cells: [{ enrolmentId: id, unitCode: UNIT, version: 1 }] },
    });
    const { grades } = await stage.manager.call(grading.listGrades, { params: { cohortId } });
    expect(grades.map(({ judgement }) => judgement)).toEqual(['K']);
    const undone = await record(cohortId, [k(id, UNIT, { judgement: null, version: 1 })]);
    expect(undone.grades[0]).toMatchObject({ judgement: null, version: 2 });
  });

  it('lets one of two who judge the same cell at once win, and both who judge different ones', async () => {
    const { cohortId, id } = await running();
    const same = await Promise.allSettled([
      record(cohortId, [k(id)]),
      record(cohortId, [k(id, UNIT, { judgement: 'BK' })], stage.manager),
    ]);
    expect(same.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(same.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'grading.stale', params: { cells: [{ enrolmentId: id, unitCode: UNIT, version: 1 }] } },
    });
    const others = [
      record(cohortId, [k(id, OTHER)]),
      record(cohortId, [k(id, UNIT, { judgement: null, version: 1 })], stage.manager),
    ];
    await expect(Promise.all(others)).resolves.toHaveLength(2);
  });

  it('recognises a repeat of what a device has sent before', async () => {
    const { cohortId, id } = await running();
    const entry = k(id, UNIT, { eventId: newId(), version: 0 });
    await record(cohortId, [entry]);
    await record(cohortId, [k(id, UNIT, { judgement: 'BK', version: 1 })], stage.manager);
    const { grades } = await record(cohortId, [entry]);
    expect(grades[0]).toMatchObject({ judgement: 'BK', version: 2 });
    const strayed = [k(id, OTHER, { eventId: entry.eventId })];
    await expect(record(cohortId, strayed)).rejects.toMatchObject({
      code: 'request.invalid',
      issues: [{ pointer: '/grades/0/eventId', code: 'event_of_another_cell' }],
    });
  });

  it('takes a sheet of 30 people and both units in one transaction', async () => {
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const ids: string[] = [];
    for (let index = 0; index < 30; index += 1) ids.push((await enrolled(stage, cohortId)).id);
    await moved(stage, cohortId, 'close_enrolment', 'confirm', 'start');
    const { grades } = await record(
      cohortId,
      ids.flatMap((id) => UNITS.map((unit) => k(id, unit))),
      stage.manager,
    );
    expect(grades).toHaveLength(60);
    const [written] = await sql<{ count: number }>(
      api,
      'select count(distinct xmin::text)::int as count from grade_events where cohort_id = $1',
      [cohortId],
    );
    expect(written).toEqual({ count: 1 });
  });

  it('keeps judgements that nobody changes, from which the sheet follows', async () => {
    const columns = `id, cohort_id as "cohortId", enrolment_id as "enrolmentId", unit_code as "unitCode", judgement, score,
      note, based_on_version as "basedOnVersion", version, supersedes, reason, late, author_id as "authorId", author_name as "authorName",
      device_id as "deviceId", device_at as "deviceAt", recorded_at as "recordedAt"`;
    const events = await sql<GradeEvent>(api, `select ${columns} from grade_events order by random()`);
    const stored = await sql(
      api,
      `select enrolment_id as "enrolmentId", unit_code as "unitCode", judgement, score, note,
      version, heads, contested, rivals, recorded_at as "recordedAt", recorded_by_id as "recordedById", recorded_by_name as "recordedByName" from grades`,
    );
    const derived = deriveGrades(events);
    expect(stored).toHaveLength(derived.length);
    expect(stored).toEqual(expect.arrayContaining(derived));
    await expect(sql(api, `update grade_events set judgement = 'K'`)).rejects.toThrow('append-only');
    await expect(sql(api, 'delete from grade_events')).rejects.toThrow('append-only');
    await expect(sql(api, 'truncate grade_events')).rejects.toThrow('append-only');
  });
});
