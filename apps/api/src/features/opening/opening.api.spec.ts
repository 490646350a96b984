import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { opening } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('when centres are open', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  it('have an opening calendar with versions, and refuses hours that overlap', async () => {
    const other = await signedIn(api, { role: 'centre_manager' });
    const own = { centreId: other.account.memberships[0]?.centreId ?? '' };
    expect(await other.call(opening.getOpening, { params: own })).toMatchObject({ hours: [], version: 0 });
    const hours = [{ weekday: 1, from: '08:00', until: '16:00' }];
    const closed = [{ from: '2027-01-04', to: '2027-01-05', reason: 'Stok opname' }];
    const set = (body: object, by = other) =>
      by.call(opening.setOpening, { params: own, body: { version: 0, hours, closed, keepsHolidays: true, ...body } });
    await expect(set({ hours: [...hours, { weekday: 1, from: '15:00', until: '18:00' }] })).rejects.toMatchObject({
      code: 'opening.hours_overlap',
      params: { weekday: 1 },
    });
    expect(await set({})).toMatchObject({ hours, closed, version: 1 });
    await expect(set({})).rejects.toMatchObject({ code: 'opening.stale', status: 409 });
    await expect(set({ version: 1 }, stage.manager)).rejects.toMatchObject({ status: 403 });
  });

  it('know national holidays with their source; an administrator adds those of the next decree', async () => {
    const administrator = await signedIn(api, { role: 'administrator' });
    const year = { query: { year: 2026 } };
    const { items } = await stage.operator.call(opening.listHolidays, year);
    expect(items).toHaveLength(25);
    expect(items.at(-1)).toMatchObject({
      day: '2026-12-25',
      kind: 'national',
      source: expect.stringContaining('1497'),
    });
    const body = { name: 'Hari contoh', kind: 'joint_leave' as const, source: 'Surat contoh' };
    const at = { params: { day: '2027-02-08' } };
    await expect(stage.manager.call(opening.putHoliday, { ...at, body })).rejects.toMatchObject({ status: 403 });
    expect(await administrator.call(opening.putHoliday, { ...at, body })).toEqual({ ...at.params, ...body });
    await administrator.call(opening.deleteHoliday, at);
    await expect(administrator.call(opening.deleteHoliday, at)).rejects.toMatchObject({ code: 'holiday.not_found' });
  });
});
