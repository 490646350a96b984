import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, listExports, progress } from '@kompeten/contract';
import { readSheet } from 'read-excel-file/node';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aSession,
  aTrainingStage,
  moved,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('the quality figures', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    const { id } = await aCohort(stage);
    const { instructorId } = await anInstructor(api, stage.manager, stage.centreId, false);
    const waiver = { instructorId, waiverReason: 'Pengganti mendadak' };
    await aSession(stage, id, sessionAt(stage, '2025-11-03'));
    await aSession(stage, id, { ...sessionAt(stage, '2025-11-04'), ...waiver });
    await aSession(stage, id, { ...sessionAt(stage, '2031-11-04'), ...waiver });
    const cancelled = await aCohort(stage);
    await aSession(stage, cancelled.id, { ...sessionAt(stage, '2031-11-05'), ...waiver });
    await moved(stage, cancelled.id, 'open_enrolment');
    const { version } = await stage.manager.call(cohorts.getCohort, { params: { cohortId: cancelled.id } });
    const body = { event: 'cancel' as const, version, reason: 'Banjir' };
    await stage.manager.call(cohorts.transitionCohort, { params: { cohortId: cancelled.id }, body });
  });
  afterAll(() => api?.stop());

  type Question = Partial<Record<'region' | 'cursor' | 'period' | 'from' | 'until', string>> & { limit?: number };
  const ask = async (regionCode = '', query: Question = { period: '2025' }) =>
    (await signedIn(api, { role: 'ministry', regionCode })).call(progress.listCentreQuality, { query });

  it('count what was held under a waiver, and neither what lies ahead nor what was called off', async () => {
    const { items } = await ask();
    expect(items).toEqual([expect.objectContaining({ centreId: stage.centreId, sessions: 2, sessionsWaived: 1 })]);
    expect(JSON.stringify(items)).not.toContain('Pengganti');
    api.clock.set('2031-11-06T00:00:00.000Z');
    expect((await ask('', {})).items).toMatchObject([{ sessions: 1, sessionsWaived: 1 }]);
    api.clock.set(null);
  });

  it('count the days asked for, by the day in Jakarta, beside as many before them', async () => {
    const one = { from: '2025-11-04', until: '2025-11-04' };
    const before = { from: '2025-11-03', until: '2025-11-03', sessions: 1, sessionsWaived: 0 };
    const asked = await ask('', one);
    expect(asked.items).toMatchObject([{ ...one, sessions: 1, sessionsWaived: 1, before }]);
    expect(asked.total).toEqual({ ...one, sessions: 1, sessionsWaived: 1, before });
    const year = { from: '2026-01-01', until: '2026-12-31', sessions: 0, sessionsWaived: 0 };
    const [next] = (await ask('', { period: '2026' })).items;
    api.clock.set('2027-03-05T10:00:00.000Z');
    const [over] = (await ask('', { period: '2026' })).items;
    expect(over).toMatchObject({ ...year, before: { from: '2025-01-01', until: '2025-12-31', sessions: 2 } });
    expect(await ask('', {})).toMatchObject({ items: [], total: { from: '2027-01-01', until: '2027-03-05' } });
    api.clock.set(null);
    expect(next?.before.from).toBe('2025-01-01');
    expect((await ask('', { period: '2025-Q3' })).total).toMatchObject({ sessions: 0, sessionsWaived: 0 });
    await expect(ask('', { from: '2025-11-05', until: '2025-11-04' })).rejects.toMatchObject({
      ...{ status: 422, code: 'progress.period_reversed' },
    });
  });

  it('show an office its own regions only, and whoever asks the region asked for', async () => {
    const [own] = (await ask()).items;
    const region = own?.regionCode ?? '';
    expect((await ask(region.slice(0, 2))).items).toHaveLength(1);
    expect((await ask('94')).items).toEqual([]);
    expect((await ask('', { period: '2025', region: region.slice(0, 2) })).items).toHaveLength(1);
    expect((await ask('', { period: '2025', region: '94' })).items).toEqual([]);
  });

  it('begin with the most waivers and go on page by page', async () => {
    const other = await aTrainingStage(api);
    await aSession(other, (await aCohort(other)).id, sessionAt(other, '2025-12-01'));
    const first = await ask('', { period: '2025', limit: 1 });
    expect(first.items).toMatchObject([{ centreId: stage.centreId }]);
    const second = await ask('', { period: '2025', limit: 1, cursor: first.nextCursor ?? '' });
    expect(second).toMatchObject({ items: [{ centreId: other.centreId, sessionsWaived: 0 }], nextCursor: null });
    expect(second.total).toMatchObject({ sessions: 3, sessionsWaived: 1 });
  });

  it('are taken away as a spreadsheet, and are closed to operators', async () => {
    const ministry = await signedIn(api, { role: 'ministry', regionCode: '' });
    const file = await ministry.call(listExports.exportCentreQuality, { query: { period: '2025' } });
    const [titles, row] = await readSheet(Buffer.from(await file.arrayBuffer()));
    expect(titles).toEqual([
      ...['Balai', 'Wilayah', 'Mulai', 'Sampai', 'Sesi terlaksana', 'Dengan pengecualian kualifikasi'],
      ...['Pembanding mulai', 'Pembanding sampai', 'Sesi terlaksana, pembanding', 'Dengan pengecualian, pembanding'],
    ]);
    expect(row?.slice(4, 6)).toEqual([2, 1]);
    expect(row?.slice(8)).toEqual([0, 0]);
    await expect(stage.operator.call(progress.listCentreQuality, { query: {} })).rejects.toMatchObject({ status: 403 });
  });
});
