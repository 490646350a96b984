import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, rooms } from '@kompeten/contract';
import type { NewTrainingSession } from '@kompeten/domain';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTimetableStage, inHall, type TimetableStage } from '../../testing/timetable-stage.ts';
import { aCohort, aTrainingStage, sessionAt } from '../../testing/training-builders.ts';

describe('rooms of the centre above', () => {
  let api: TestApi;
  let stage: TimetableStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTimetableStage(api);
  });
  afterAll(() => api?.stop());

  const plan = (cohortId: string, body: NewTrainingSession, by = stage.operator) =>
    by.call(cohorts.createSession, { params: { cohortId }, body });

  it('are open to its branches, and booked once between all of them', async () => {
    const branch = await aTrainingStage(api);
    await sql(api, 'update centres set parent_id = $1 where id = $2', [stage.centreId, branch.centreId]);
    const usable = await branch.operator.call(rooms.listRooms, {
      params: { centreId: branch.centreId },
      query: { forSessions: 'true' },
    });
    expect(usable.items.map(({ id }) => id)).toEqual([stage.hall.id, stage.small.id]);
    expect(usable.items[0]?.name).toMatch(/^Aula, BLK Uji /);
    const [here, there] = [await aCohort(stage), await aCohort(branch)];
    const atBranch = { ...sessionAt(branch, '2026-07-14'), roomId: stage.hall.id };
    expect(await plan(there.id, atBranch, branch.operator)).toMatchObject({
      roomName: expect.stringMatching(/^Aula, BLK Uji /),
    });
    await expect(plan(here.id, inHall(stage, '2026-07-14'))).rejects.toMatchObject({
      code: 'session.clash',
      params: { kind: 'room' },
    });
    await plan(here.id, inHall(stage, '2026-07-15'));
    await expect(
      plan(there.id, { ...sessionAt(branch, '2026-07-15'), roomId: stage.hall.id }, branch.operator),
    ).rejects.toMatchObject({ code: 'session.clash', params: { kind: 'room' } });
    const stranger = await aTrainingStage(api);
    const far = await aCohort(stranger);
    await expect(
      plan(far.id, { ...sessionAt(stranger, '2026-07-16'), roomId: stage.hall.id }, stranger.operator),
    ).rejects.toMatchObject({ code: 'session.room_unknown' });
  });
});
