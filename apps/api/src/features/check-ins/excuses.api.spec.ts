import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, checkIns } from '@kompeten/contract';
import sharp from 'sharp';
import { claimedBy } from '../../testing/claim-builders.ts';
import { sendAttendance, stated } from '../../testing/field-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import {
  aRunningCohort,
  aSession,
  aTrainingStage,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('excuses', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  let sessions = 0;
  const asking = async () => {
    const { cohort, session: longAgo, roster } = await aRunningCohort(stage, 1);
    sessions += 1;
    const at = (hours: number) => new Date(Date.now() + (hours - 4 * sessions) * 3_600_000).toISOString();
    const session = await aSession(stage, cohort.id, { ...sessionAt(stage), startsAt: at(0), endsAt: at(2) });
    const id = roster[0]?.id ?? '';
    const trainee = await claimedBy(api, stage, id);
    const ask = (reason = 'Anak saya sakit') =>
      trainee.call(checkIns.askExcuse, { body: { sessionId: session.id, reason } });
    return { cohortId: cohort.id, sessionId: session.id, longAgoId: longAgo.id, id, trainee, ask };
  };
  const decide = (excuseId: string, event: 'accept' | 'decline', answer?: string, by = stage.instructor) =>
    by.call(checkIns.decideExcuse, { params: { excuseId }, body: { event, answer } });

  it('asked with a photo is drawn anew, sealed, and written into the sheet when accepted', async () => {
    const { cohortId, sessionId, id, trainee, ask } = await asking();
    const excuse = await ask();
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
      .withExif({ IFD0: { Copyright: 'Rumah Siti, Jalan Melati 4' } })
      .jpeg()
      .toBuffer();
    const params = { excuseId: excuse.id };
    await trainee.call(checkIns.addExcuseFile, { params, file: new Blob([new Uint8Array(photo)]) });
    const [{ kept } = { kept: Buffer.alloc(0) }] = await sql<{ kept: Buffer }>(
      api,
      'select file_sealed as kept from excuses where id = $1',
      [excuse.id],
    );
    expect(kept.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    const shown = Buffer.from(await (await stage.instructor.call(checkIns.getExcuseFile, { params })).arrayBuffer());
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
    expect(shown.includes('Melati')).toBe(false);
    const accepted = await decide(excuse.id, 'accept');
    expect(accepted).toMatchObject({ status: 'accepted', decidedByName: 'Instruktur Uji', hasFile: true });
    const { entries } = await stage.manager.call(attendance.getAttendance, { params: { cohortId } });
    expect(entries).toEqual([expect.objectContaining({ sessionId, enrolmentId: id, status: 'excused' })]);
    await expect(decide(excuse.id, 'accept')).rejects.toMatchObject({ code: 'excuse.wrong_state' });
    await expect(ask()).rejects.toMatchObject({ code: 'excuse.asked_already' });
  });

  it('is declined with words that the trainee reads, and may be asked again', async () => {
    const { cohortId, ask, trainee } = await asking();
    const { id } = await ask();
    await api.runJobs();
    const path = `/admin/cohorts/${cohortId}/check-ins`;
    expect((await toldOf(stage.instructor, 'excuse_waits'))[0]).toEqual({ path, waits: true });
    await expect(decide(id, 'decline')).rejects.toMatchObject({ code: 'excuse.answer_needed' });
    await decide(id, 'decline', 'Surat tidak terbaca');
    await api.runJobs();
    expect((await toldOf(stage.instructor, 'excuse_waits'))[0]).toEqual({ path, waits: false });
    const { items } = await trainee.call(checkIns.listMyTrainings, {});
    expect(items[0]?.sessions[1]).toMatchObject({
      excuse: { status: 'declined', answer: 'Surat tidak terbaca' },
      mayAskExcuse: true,
    });
    const again = await ask('Surat saya foto ulang');
    const waiting = await stage.instructor.call(checkIns.listExcuses, { params: { cohortId }, query: {} });
    expect(waiting.items.map(({ status }) => status)).toEqual(['asked', 'declined']);
    const params = { excuseId: again.id };
    expect(await trainee.call(checkIns.withdrawMyExcuse, { params })).toMatchObject({ status: 'withdrawn' });
  });

  it('is refused where somebody was there, from others, from files that are no photo, and three days later', async () => {
    const { cohortId, sessionId, id, ask, trainee } = await asking();
    const excuse = await ask();
    const params = { excuseId: excuse.id };
    await expect(
      trainee.call(checkIns.addExcuseFile, { params, file: new Blob(['<svg onload="alert(1)"/>']) }),
    ).rejects.toMatchObject({ code: 'excuse.file_type' });
    const stranger = await asking();
    await expect(stranger.trainee.call(checkIns.withdrawMyExcuse, { params })).rejects.toMatchObject({
      code: 'excuse.not_found',
      status: 404,
    });
    await expect(
      stranger.trainee.call(checkIns.askExcuse, { body: { sessionId, reason: 'Bukan kelas saya' } }),
    ).rejects.toMatchObject({ code: 'check_in.stranger' });
    const foreign = await aTrainingStage(api);
    await expect(decide(excuse.id, 'accept', undefined, foreign.instructor)).rejects.toMatchObject({ status: 404 });
    await sendAttendance(stage.instructor, cohortId, [stated(id, sessionId)]);
    await expect(decide(excuse.id, 'accept')).rejects.toMatchObject({ code: 'excuse.attended' });
    const { longAgoId, trainee: late } = await asking();
    await expect(
      late.call(checkIns.askExcuse, { body: { sessionId: longAgoId, reason: 'Dulu saya sakit' } }),
    ).rejects.toMatchObject({ code: 'excuse.too_late' });
  });
});
