import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments, mentoring } from '@kompeten/contract';
import type { VisitReport } from '@kompeten/domain';
import sharp from 'sharp';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aMentorship, aTrainedCooperative, aVisitReport } from '../../testing/mentoring-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const photo = async (width = 8) =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width, height: 8, channels: 3, background: '#36c' } })
        .jpeg()
        .toBuffer(),
    ),
  ]);

describe('visits from a device that had no network', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const send = (by: SignedIn, mentorshipId: string, change: Partial<VisitReport> = {}) =>
    by.call(mentoring.reportMentoringVisit, { params: { mentorshipId }, body: aVisitReport(api, change) });
  const listed = async (mentorshipId: string) =>
    (await stage.manager.call(mentoring.listMentoringVisits, { params: { mentorshipId } })).items;

  it('take names and ids along, and nothing else of anybody', async () => {
    const { cooperative, cohortId, personId } = await aTrainedCooperative(api, stage);
    const { id: mentorshipId, mentor } = await aMentorship(api, stage, { cooperativeId: cooperative.id });
    const params = { mentorshipId };
    const dueOn = api.clock.today();
    await send(mentor, mentorshipId, { place: 'Balai desa', nextSteps: [{ title: 'Buka buku kas', dueOn }] });
    const kit = await mentor.call(mentoring.getMentoringKit, { params });
    expect(kit).toMatchObject({
      mentorship: { id: mentorshipId, cooperativeName: cooperative.name, status: 'active' },
      tasks: [{ title: 'Buka buku kas', dueOn, status: 'open' }],
      visits: [{ place: 'Balai desa', byName: 'Pendamping Uji', nextSteps: 1 }],
    });
    expect(kit.people.map((person) => Object.keys(person).sort())).toEqual([
      ['cooperativeRole', 'fullName', 'personId'],
    ]);
    expect(Date.parse(kit.expiresAt) - Date.parse(kit.asOf)).toBe(30 * 86_400_000);
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    const trained = items.find((one) => one.personId === personId);
    expect(JSON.stringify(kit)).not.toContain(trained?.person.birthDate);
    expect(JSON.stringify(kit)).not.toContain('Buku kas berhenti');
    const officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId: cooperative.id });
    await expect(officer.call(mentoring.getMentoringKit, { params })).rejects.toMatchObject({ status: 403 });
  });

  it('are kept with a remark where mentoring was finished or the follow-up was held meanwhile', async () => {
    const { id, mentor, version } = await aMentorship(api, stage, { startsOn: '2025-01-31' });
    await send(stage.manager, id, { followUpMonths: 3 });
    const step = { event: 'finish' as const, note: 'Sudah mandiri', version };
    await stage.manager.call(mentoring.moveMentorship, { params: { mentorshipId: id }, body: step });
    const dueOn = api.clock.today();
    const late = await send(mentor, id, { followUpMonths: 3, nextSteps: [{ title: 'Undang anggota', dueOn }] });
    expect(late).toMatchObject({ followUpMonths: null, remarks: ['after_finish', 'follow_up_held'] });
    expect(await send(mentor, id, { followUpMonths: 6 })).toMatchObject({
      followUpMonths: 6,
      remarks: ['after_finish'],
    });
    expect(await send(mentor, id, { followUpMonths: 5 })).toMatchObject({
      remarks: ['after_finish', 'follow_up_unknown'],
    });
    expect(await listed(id)).toHaveLength(4);
    const after = await stage.manager.call(mentoring.getMentorship, { params: { mentorshipId: id } });
    expect(after).toMatchObject({ status: 'finished', tasks: [{ title: 'Undang anggota' }] });
  });

  it('are kept of who was the mentor on that day, and of nobody else', async () => {
    const { id, mentor, version } = await aMentorship(api, stage, { startsOn: '2025-01-31' });
    const params = { mentorshipId: id };
    const [report, stranger] = [aVisitReport(api), await aMentorship(api, stage)];
    await stage.manager.call(mentoring.changeMentorship, { params, body: { mentorId: null, version } });
    const sendIt = () => mentor.call(mentoring.reportMentoringVisit, { params, body: report });
    expect(await sendIt()).toMatchObject({ id: report.id, remarks: ['mentor_changed'] });
    const photoId = newId();
    const place = { ...params, visitId: report.id, photoId };
    const file = await photo();
    expect(await mentor.call(mentoring.addVisitPhoto, { params: place, file })).toMatchObject({ photoIds: [photoId] });
    expect(await sendIt()).toMatchObject({ id: report.id, photoIds: [photoId] });
    await expect(mentor.call(mentoring.getMentorship, { params })).rejects.toMatchObject({ status: 404 });
    await expect(send(stranger.mentor, id)).rejects.toMatchObject({ status: 404, code: 'mentoring.not_found' });
    expect(await listed(id)).toHaveLength(1);
  });

  it('have their photos follow, each once, only from who reported, and at most six', async () => {
    const { id: mentorshipId, mentor } = await aMentorship(api, stage);
    const { id: visitId } = await send(mentor, mentorshipId);
    const file = await photo();
    const add = (photoId: string, by: SignedIn = mentor, of: string = visitId) =>
      by.call(mentoring.addVisitPhoto, { params: { mentorshipId, visitId: of, photoId }, file });
    const ids = Array.from({ length: 6 }, newId);
    await Promise.all([add(ids[0] ?? ''), add(ids[0] ?? '')]);
    for (const id of ids.slice(1)) await add(id);
    expect((await listed(mentorshipId))[0]?.photoIds).toEqual(ids);
    expect((await add(ids[3] ?? '')).photoIds).toEqual(ids);
    await expect(add(newId())).rejects.toMatchObject({ status: 422, code: 'mentoring.too_many_photos' });
    const other = await send(mentor, mentorshipId);
    await expect(add(ids[0] ?? '', mentor, other.id)).rejects.toMatchObject({ code: 'mentoring.not_found' });
    await expect(add(newId(), stage.manager, other.id)).rejects.toMatchObject({ code: 'mentoring.not_found' });
    await expect(add(newId(), mentor, newId())).rejects.toMatchObject({ code: 'mentoring.not_found' });
    const noPhoto = { params: { mentorshipId, visitId: other.id, photoId: newId() }, file: new Blob(['%PDF-1.7']) };
    await expect(mentor.call(mentoring.addVisitPhoto, noPhoto)).rejects.toMatchObject({ code: 'mentoring.file_type' });
  });
});
