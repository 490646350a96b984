import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, devices } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aTaughtSession, sheetActs, sheetPhoto } from '../../testing/sheet-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aFreeDay, aSession, aTrainingStage, sessionAt, type TrainingStage } from '../../testing/training-builders.ts';

describe('a photo behind the wrong session', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let acts: ReturnType<typeof sheetActs>;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    acts = sheetActs(stage);
  });
  afterAll(() => api?.stop());

  const withdraw = (cohortId: string, sheetId: string, by: SignedIn, sessionId?: string) => {
    const body = { reason: 'Lembar hari lain', ...(sessionId && { sessionId }) };
    return by.call(attendance.withdrawPaperSheet, { params: { cohortId, sheetId }, body });
  };

  it('is withdrawn by who put it in, stays readable, and stands behind its own session instead', async () => {
    const { cohortId, sessionId } = await aTaughtSession(stage);
    const right = await aSession(stage, cohortId, sessionAt(stage, aFreeDay(), '08:00', '11:00'));
    const wrong = await acts.keep({ cohortId, sessionId }, await sheetPhoto());
    const withdrawn = await withdraw(cohortId, wrong.id, stage.instructor, right.id);
    const told = { withdrawnByName: 'Instruktur Uji', reason: 'Lembar hari lain', movedToSessionId: right.id };
    expect(withdrawn).toMatchObject({ ...wrong, ...told });
    const { items, withdrawn: before, sessions } = await acts.listed(cohortId);
    expect(before).toEqual([withdrawn]);
    expect(items).toEqual([{ ...wrong, id: expect.not.stringMatching(wrong.id), sessionId: right.id }]);
    const standings = Object.fromEntries(sessions.map((each) => [each.sessionId, each.standing]));
    expect(standings).toEqual({ [sessionId]: 'optional', [right.id]: 'there' });
    const kit = await stage.instructor.call(devices.getFieldKit, { params: { cohortId } });
    expect(kit).toMatchObject({ paperSheets: items, withdrawnPaperSheets: before });
    const pictures = [wrong.id, items[0]?.id ?? ''].map((id) => acts.seen(cohortId, id, stage.operator));
    const [first, second] = await Promise.all(pictures);
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
    expect(await acts.keep({ cohortId, sessionId }, await sheetPhoto(), stage.instructor, wrong.id)).toEqual(wrong);
    const events = await sql<{ data: object }>(
      api,
      `select data from audit_events where type = 'cohort.paper_sheet_withdrawn' and subject_id = $1`,
      [cohortId],
    );
    const { reason, movedToSessionId } = told;
    const data = { sheetId: wrong.id, sessionId, reason, movedToSessionId, movedToId: items[0]?.id };
    expect(events).toEqual([{ data }]);
  });

  it('is withdrawn by the head, once, and by nobody else; a refusal changes nothing', async () => {
    const { cohortId, sessionId } = await aTaughtSession(stage);
    const other = await aTaughtSession(stage);
    const { id } = await acts.keep({ cohortId, sessionId }, await sheetPhoto());
    const refused = (code: string, ...given: Parameters<typeof withdraw>) =>
      expect(withdraw(...given)).rejects.toMatchObject({ code });
    await refused('identity.forbidden', cohortId, id, stage.operator);
    const foreign = await signedIn(api, { role: 'centre_manager', fullName: 'Kepala Lain' });
    await expect(withdraw(cohortId, id, foreign)).rejects.toMatchObject({ status: 404 });
    await refused('attendance.sheet_not_found', other.cohortId, id, stage.instructor);
    await refused('attendance.session_unknown', cohortId, id, stage.instructor, other.sessionId);
    await refused('attendance.sheet_there_already', cohortId, id, stage.instructor, sessionId);
    const params = { cohortId, sheetId: id };
    const short = stage.manager.call(attendance.withdrawPaperSheet, { params, body: { reason: ' x ' } });
    await expect(short).rejects.toMatchObject({ code: 'request.invalid', issues: [{ pointer: '/reason' }] });
    expect(await acts.listed(cohortId)).toMatchObject({ items: [{ id }], withdrawn: [] });
    expect(await withdraw(cohortId, id, stage.manager)).toMatchObject({ id, movedToSessionId: null });
    await refused('attendance.sheet_withdrawn', cohortId, id, stage.instructor);
    expect(await acts.listed(cohortId)).toMatchObject({
      items: [],
      withdrawn: [{ id, withdrawnByName: 'Kepala Uji' }],
    });
  });
});
