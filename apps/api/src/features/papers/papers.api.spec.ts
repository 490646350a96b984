import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, papers } from '@kompeten/contract';
import type { Enrolment } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aRunningCohort, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('letters and lists of a cohort', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  let day: string;
  let roster: Enrolment[];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    const running = await aRunningCohort(stage, 2);
    ({ roster } = running);
    cohortId = running.cohort.id;
    day = running.session.startsAt.slice(0, 10);
  });
  afterAll(() => api?.stop());

  it('name the participants, on the day and under the number that were given', async () => {
    const query = { number: 'KEP.7/2026', decidedOn: '2026-02-20' };
    const text = await wordsOfPdf(await stage.operator.call(papers.printDecree, { params: { cohortId }, query }));
    for (const { person } of roster) expect(text).toContain(person.fullName);
    for (const word of ['NOMOR KEP.7/2026', '20 Februari 2026', '3–7 November 2025']) expect(text).toContain(word);
    for (const { person } of roster) expect(text).not.toContain(person.identityLast4);
  });

  it('have a place to sign for every session of a day, in the time of the place', async () => {
    const print = (on?: string, by = stage.instructor) =>
      by.call(papers.printAttendanceSheet, { params: { cohortId }, query: on ? { day: on } : {} });
    const text = await wordsOfPdf(await print(day));
    for (const { person } of roster) expect(text).toContain(person.fullName);
    expect(text).toContain('Tanda tangan 08.00–11.00 WIB');
    await expect(print('2019-01-01')).rejects.toMatchObject({ status: 422, code: 'paper.no_sessions' });
  });

  it('tell when, what, where and by whom', async () => {
    const text = await wordsOfPdf(await stage.instructor.call(papers.printTimetable, { params: { cohortId } }));
    for (const word of ['JADWAL PELATIHAN', 'Unit CONTOH.KDKMP.01', '08.00–11.00 WIB', 'Instruktur Uji']) {
      expect(text).toContain(word);
    }
    const { id } = await aCohort(stage);
    await expect(stage.operator.call(papers.printTimetable, { params: { cohortId: id } })).rejects.toMatchObject({
      code: 'paper.no_sessions',
    });
  });

  it('are of the centre, and who took them away stands in the trail', async () => {
    const stranger = await signedIn(api, { role: 'operator' });
    await expect(stranger.call(papers.printTimetable, { params: { cohortId } })).rejects.toMatchObject({ status: 404 });
    await expect(stage.instructor.call(papers.printDecree, { params: { cohortId }, query: {} })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { type: 'cohort.paper_printed' } });
    expect(items.map(({ data }) => data.kind)).toContain('decree');
  });
});
