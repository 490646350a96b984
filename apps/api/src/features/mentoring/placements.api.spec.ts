import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity, mentoring, placements, progress } from '@kompeten/contract';
import type { NewPlacement, Placement, PlacementStep } from '@kompeten/domain';
import sharp from 'sharp';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aMentorship } from '../../testing/mentoring-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('jobs and businesses', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let mentorship: Awaited<ReturnType<typeof aMentorship>>;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    mentorship = await aMentorship(api, stage);
  });
  afterAll(() => api?.stop());

  const report = (by: SignedIn = mentorship.mentor, change: Partial<NewPlacement> = {}) => {
    const body: NewPlacement = {
      ...{ kind: 'business', title: `Gerai ${newId()}`, personName: 'Siti', startedOn: '2025-01-02', jobs: 3 },
      ...{ evidence: 'Dilihat sendiri, foto terlampir.', evidenceIds: [] },
      ...change,
    };
    return by.call(placements.reportPlacement, { params: { mentorshipId: mentorship.id }, body });
  };
  const move = (of: Placement, step: Omit<PlacementStep, 'version'>, by: SignedIn = stage.manager) =>
    by.call(placements.movePlacement, { params: { placementId: of.id }, body: { ...step, version: of.version } });
  const jobs = async () => {
    const ministry = await signedIn(api, { role: 'ministry', regionCode: '' });
    const { items } = await ministry.call(progress.getProgress, { query: { level: 'province' } });
    const { jobs: count, mentored } = items.find(({ regionCode }) => regionCode === '35') ?? {};
    return { count, mentored };
  };

  it('count once somebody else has confirmed them, until they end', async () => {
    const reported = await report();
    expect(reported).toMatchObject({ status: 'reported', byName: 'Pendamping Uji', decidable: false });
    expect((await jobs()).count).toBe(0);
    await expect(move(reported, { event: 'confirm' }, mentorship.mentor)).rejects.toMatchObject({ status: 403 });
    const confirmed = await move(reported, { event: 'confirm' });
    expect(confirmed).toMatchObject({ status: 'confirmed', decidedByName: 'Kepala Uji' });
    expect((await jobs()).count).toBe(3);
    await expect(move(reported, { event: 'confirm' })).rejects.toMatchObject({ code: 'placement.stale' });
    const ended = await move(confirmed, { event: 'end', endedOn: '2025-02-01' }, mentorship.mentor);
    expect(ended).toMatchObject({ status: 'ended', endedOn: '2025-02-01' });
    expect((await jobs()).count).toBe(0);
  });

  it('are not confirmed by whoever reported them, nor by a script', async () => {
    const own = await report(stage.manager);
    await expect(move(own, { event: 'confirm' })).rejects.toMatchObject({ status: 422, code: 'placement.own_report' });
    const head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const wish = { name: 'skrip', expiresOn: api.clock.today() };
    const { token } = await head.call(identity.createAccessToken, { body: wish });
    const script = api.client({ authorization: `Bearer ${token}` });
    const call = { params: { placementId: own.id }, body: { event: 'confirm' as const, version: own.version } };
    await expect(script.call(placements.movePlacement, call)).rejects.toMatchObject({ code: 'identity.forbidden' });
    expect(await move(own, { event: 'reject', note: 'Bukan usaha baru' }, head)).toMatchObject({ status: 'rejected' });
  });

  it('are reported once', async () => {
    const same = { title: 'Gerai Sembako', personName: 'Aminah' };
    await report(undefined, same);
    await expect(report(undefined, { title: 'GERAI SEMBAKO', personName: 'aminah' })).rejects.toMatchObject({
      ...{ status: 422, code: 'placement.already_reported' },
    });
    await expect(report(undefined, { kind: 'job', jobs: 2 })).rejects.toMatchObject({ code: 'placement.one_job' });
    await expect(report(undefined, { startedOn: '2099-01-01' })).rejects.toMatchObject({
      code: 'placement.in_future',
    });
    await expect(report(undefined, { personId: newId() })).rejects.toMatchObject({ code: 'person.not_found' });
  });

  it('are reported by the cooperative itself and unknown elsewhere', async () => {
    const officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId: mentorship.cooperativeId });
    const { id } = await report(officer);
    const stranger = await signedIn(api, { role: 'centre_manager' });
    const params = { placementId: id };
    await expect(stranger.call(placements.getPlacement, { params })).rejects.toMatchObject({
      ...{ status: 404, code: 'placement.not_found' },
    });
    expect((await stranger.call(placements.listPlacements, { query: {} })).items).toEqual([]);
    const { items } = await stage.operator.call(placements.listPlacements, { query: { status: 'reported' } });
    expect(items.map((item) => item.id)).toContain(id);
  });

  const upload = async (content: Buffer, name = 'foto.jpg') => {
    const body = new FormData();
    body.append('file', new Blob([content]), name);
    return fetch(`${api.origin}/api/v1/mentorships/${mentorship.id}/files`, {
      ...{ method: 'POST', headers: { cookie: mentorship.mentor.cookie }, body },
    });
  };

  it('keep a photo drawn anew, upright and without where it was taken', async () => {
    const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#356' } })
      .withExif({ IFD0: { Copyright: 'RAHASIA' }, IFD3: { GPSLatitude: '8/1 26/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const answer = await upload(Buffer.concat([photo, Buffer.from('<script>disembunyikan</script>')]));
    expect(answer.status).toBe(201);
    const { id } = (await answer.json()) as { id: string };
    const file = await fetch(`${api.origin}/api/v1/mentorships/${mentorship.id}/files/${id}`, {
      headers: { cookie: mentorship.mentor.cookie },
    });
    const kept = Buffer.from(await file.arrayBuffer());
    expect(kept.toString('latin1')).not.toMatch(/RAHASIA|disembunyikan/);
    const { format, width, height, exif } = await sharp(kept).metadata();
    expect({ format, width, height, exif }).toEqual({ format: 'jpeg', width: 800, height: 1600, exif: undefined });
    const visit = await mentorship.mentor.call(mentoring.reportMentoringVisit, {
      params: { mentorshipId: mentorship.id },
      body: {
        ...{ id: newId(), visitedOn: api.clock.today(), mode: 'on_site', checklist: {}, findings: 'Gerai buka' },
        ...{ settled: [], nextSteps: [], photoIds: [id] },
      },
    });
    expect(visit.photoIds).toEqual([id]);
    expect((await jobs()).mentored).toBe(1);
  });

  it('take a PDF for saving only, and nothing that only claims to be a picture', async () => {
    const pdf = await upload(Buffer.from('%PDF-1.7\n%%EOF'), 'surat.pdf');
    const { id } = (await pdf.json()) as { id: string };
    const file = await fetch(`${api.origin}/api/v1/mentorships/${mentorship.id}/files/${id}`, {
      headers: { cookie: mentorship.mentor.cookie },
    });
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    for (const content of [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'MZ bukan foto',
      '\xff\xd8\xff\xe0 rusak',
      '',
    ]) {
      const refused = await upload(Buffer.from(content, 'latin1'));
      expect([refused.status, await refused.json()]).toEqual([
        422,
        expect.objectContaining({ code: 'mentoring.file_type' }),
      ]);
    }
  });
});
