import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, claims, dataRights, enrolments, verification } from '@kompeten/contract';
import type { Certificate, NewNameCorrection } from '@kompeten/domain';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('corrections of a name', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let all: Certificate[];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 7 });
    all = await issued(api, stage, cohort);
  });
  afterAll(() => api?.stop());

  const enrolmentOf = (place: number) => cohort.roster[place]?.id ?? '';
  const trainee = (place: number) => claimedBy(api, stage, enrolmentOf(place));
  const printedOf = (place: number) => all[place]?.holderName ?? '';
  const asked = (place: number, by: Trainee, wish: Partial<NewNameCorrection>) => {
    const given = { certificateId: all[place]?.id ?? '', correctName: 'Nama Benar', cause: 'typo' as const };
    return by.call(dataRights.requestNameCorrection, { body: { ...given, evidence: 'KTP dibawa ke balai', ...wish } });
  };
  const move = (dataRequestId: string, event: 'carry_out' | 'finish' | 'decline', answer: string | null = null) =>
    stage.operator.call(dataRights.moveDataRequest, { params: { dataRequestId }, body: { event, answer } });
  const overview = (by: Trainee) => by.call(dataRights.getMyDataRights, {});
  const answerOf = (code: string) => api.anonymous.call(verification.verifyCode, { params: { code } });

  it.each([
    ['a typo', 0, 'typo', (name: string) => `${name}ah`, 'name_correction'],
    ['a legal change', 1, 'legal_change', () => 'Maria Goretti Uji', 'legal_name_change'],
    ['a name of one word', 2, 'one_word_name', () => 'Suharti', 'name_correction'],
  ] as const)(
    'put right %s: two people, and both certificates tell of each other',
    async (_, place, cause, nameOf, reasonClass) => {
      const holder = await trainee(place);
      const correctName = nameOf(printedOf(place));
      const request = await asked(place, holder, { cause, correctName });
      expect(request).toMatchObject({
        status: 'received',
        overdue: false,
        nameChange: { printedName: printedOf(place) },
      });
      expect(Date.parse(request.dueAt) - Date.parse(request.receivedAt)).toBe(3 * 86_400_000);
      const carried = await move(request.id, 'carry_out');
      expect(carried.certificateRequests).toEqual([
        expect.objectContaining({ status: 'pending', certificateId: all[place]?.id }),
      ]);
      const params = { requestId: carried.certificateRequests[0]?.id ?? '' };
      await expect(stage.operator.call(certificates.approveCertificateRequest, { params })).rejects.toMatchObject({
        status: 403,
      });
      await stage.manager.call(certificates.approveCertificateRequest, { params });
      expect((await overview(holder)).requests[0]).toMatchObject({ status: 'done', closedAt: expect.any(String) });
      const old = await answerOf(all[place]?.code ?? '');
      expect(old).toMatchObject({ status: 'replaced', reasonClass, holderName: printedOf(place) });
      const fresh = await answerOf(old.replacedByCode ?? '');
      expect(fresh).toMatchObject({
        status: 'valid',
        holderName: correctName,
        replaces: { code: all[place]?.code, reasonClass },
      });
      const { items } = await holder.call(claims.listMyCertificates, {});
      expect(
        items.map(({ standing, replacesId, replacedByCode }) => ({ standing, replacesId, replacedByCode })),
      ).toEqual([
        { standing: 'valid', replacesId: all[place]?.id, replacedByCode: null },
        { standing: 'replaced', replacesId: null, replacedByCode: fresh.code },
      ]);
      const page = await (await fetch(`${api.origin}/v/${fresh.code}`, { headers: { accept: 'text/html' } })).text();
      expect(page).toContain('Menggantikan sertifikat');
      const roster = await stage.operator.call(enrolments.listEnrolments, {
        params: { cohortId: cohort.cohortId },
        query: {},
      });
      expect(roster.items[place]?.person.fullName).toBe(correctName);
    },
  );

  it('refuse a correction that corrects nothing, a second one beside it, and one of somebody else’s', async () => {
    const holder = await trainee(3);
    const code = (wanted: string) => ({ status: 422, code: wanted });
    await expect(asked(3, holder, { correctName: printedOf(3) })).rejects.toMatchObject(code('data_request.same_name'));
    const two = { cause: 'one_word_name', correctName: 'Dua Kata' } as const;
    await expect(asked(3, holder, two)).rejects.toMatchObject(code('data_request.not_one_word'));
    await expect(asked(4, holder, {})).rejects.toMatchObject({ code: 'certificate.not_found' });
    const { id } = await asked(3, holder, {});
    await expect(asked(3, holder, {})).rejects.toMatchObject(code('data_request.open_already'));
    const params = { dataRequestId: id };
    const other = await trainee(4);
    await expect(other.call(dataRights.withdrawMyDataRequest, { params })).rejects.toMatchObject({ status: 404 });
    expect(await holder.call(dataRights.withdrawMyDataRequest, { params })).toMatchObject({ status: 'withdrawn' });
    await expect(move(id, 'carry_out')).rejects.toMatchObject(code('data_request.wrong_state'));
  });

  it('stay declined where the second person refuses the replacement', async () => {
    const holder = await trainee(5);
    const { id } = await asked(5, holder, {});
    const carried = await move(id, 'carry_out');
    const params = { requestId: carried.certificateRequests[0]?.id ?? '' };
    const body = { reason: 'Bukti tidak cukup' };
    await stage.manager.call(certificates.rejectCertificateRequest, { params, body });
    const one = await stage.manager.call(dataRights.getDataRequest, { params: { dataRequestId: id } });
    expect(one).toMatchObject({
      status: 'declined',
      steps: [{ status: 'received' }, { status: 'carrying_out' }, { status: 'declined' }],
    });
  });
});
