import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, grading } from '@kompeten/contract';
import { deriveAttendance, deriveGrades } from '@kompeten/domain';
import { migrate, migrateDown } from '../../database/migrate.ts';
import { migrations } from '../../database/migrations/index.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, UNITS } from '../../testing/training-builders.ts';

describe('a register from before devices merged', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  it('keeps every judgement and statement, each knowing the one it followed', async () => {
    const stage = await aTrainingStage(api);
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    const params = { cohortId: cohort.id };
    const enrolmentId = roster[0]?.id ?? '';
    for (const [version, judgement] of (['BK', 'K', 'BK'] as const).entries()) {
      const grades = [{ enrolmentId, unitCode: UNITS[0], judgement, version }];
      await stage.manager.call(grading.recordGrades, { params, body: { grades } });
      const entries = [
        { enrolmentId, sessionId: session.id, status: version % 2 ? 'late' : 'absent', version } as const,
      ];
      await stage.manager.call(attendance.recordAttendance, { params, body: { entries } });
    }
    const since = migrations.findIndex(({ name }) => name.endsWith('create-offline-work'));
    await migrateDown(api.database.ownerUrl, migrations.length - since);
    await migrate(api.database.ownerUrl, api.database.appUrl);
    const { items } = await stage.manager.call(grading.listGradeEvents, { params, query: {} });
    expect(items.map(({ judgement, supersedes }) => [judgement, supersedes])).toEqual([
      ['BK', []],
      ['K', [items[0]?.id]],
      ['BK', [items[1]?.id]],
    ]);
    const { grades } = await stage.manager.call(grading.listGrades, { params });
    expect(grades).toEqual(deriveGrades(items));
    const stated = await stage.manager.call(attendance.listAttendanceEvents, { params, query: {} });
    const { entries } = await stage.manager.call(attendance.getAttendance, { params });
    expect(entries).toEqual(deriveAttendance(stated.items));
  });
});
