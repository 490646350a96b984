import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataRights, enrolments, signInCodes, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const BORN = '1990-04-17';

describe('a restriction of processing', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let certificate: Certificate;
  let holder: Trainee;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 2 });
    [certificate] = (await issued(api, stage, cohort)) as [Certificate];
    holder = await claimedBy(api, stage, params().enrolmentId);
  });
  afterAll(() => api?.stop());

  const params = (place = 0) => ({ enrolmentId: cohort.roster[place]?.id ?? '' });
  const asked = () =>
    holder.call(dataRights.restrictMyData, { body: { centreId: stage.centreId, reason: 'Nama saya persoalkan' } });
  const move = (dataRequestId: string, event: 'finish' | 'decline' | 'lift', answer: string | null = null) =>
    stage.operator.call(dataRights.moveDataRequest, { params: { dataRequestId }, body: { event, answer } });
  const nik = (place = 0) =>
    stage.operator.call(enrolments.revealNik, { params: params(place), body: { reason: 'Cocokkan KTP' } });
  const contact = () =>
    stage.operator.call(signInCodes.verifyContact, { params: params(), body: { contact: '0812 0000 0707' } });
  const confirmed = () =>
    api.anonymous.call(verification.confirmBirthDate, {
      params: { code: certificate.code },
      body: { birthDate: BORN },
    });
  const refused = (code: string) => expect.objectContaining({ code });

  it('asked for changes nothing until the centre carries it out, within three days', async () => {
    const { id, dueAt, receivedAt, restriction } = await asked();
    expect(restriction).toEqual({ reason: 'Nama saya persoalkan', inForce: false });
    expect(Date.parse(dueAt) - Date.parse(receivedAt)).toBe(3 * 86_400_000);
    await expect(asked()).rejects.toEqual(refused('data_request.open_already'));
    expect((await confirmed()).matches).toBe(true);
    expect((await nik()).nik).toMatch(/^\d{16}$/);
    await expect(move(id, 'decline')).rejects.toEqual(refused('data_request.answer_needed'));
    await move(id, 'decline', 'Tidak ada yang dipersoalkan.');
    expect((await confirmed()).matches).toBe(true);
  });

  it('in force closes what goes beyond the register, for this person at this centre; the certificate still answers', async () => {
    const { id } = await asked();
    expect(await move(id, 'finish')).toMatchObject({ status: 'done', restriction: { inForce: true } });
    await expect(confirmed()).rejects.toEqual(refused('verification.birth_date_closed'));
    await expect(nik()).rejects.toEqual(refused('person.restricted'));
    await expect(contact()).rejects.toEqual(refused('person.restricted'));
    expect((await nik(1)).nik).toMatch(/^\d{16}$/);
    const answer = await api.anonymous.call(verification.verifyCode, { params: { code: certificate.code } });
    expect(answer).toMatchObject({ status: 'valid', holderName: certificate.holderName });
    expect(JSON.stringify(answer)).not.toContain('persoalkan');
    await expect(asked()).rejects.toEqual(refused('data_request.open_already'));
  });

  it('is lifted by the person at any time, or by the centre with words; then everything is as before', async () => {
    const [now] = (await holder.call(dataRights.getMyDataRights, {})).requests;
    const dataRequestId = now?.id ?? '';
    await expect(move(dataRequestId, 'lift')).rejects.toEqual(refused('data_request.answer_needed'));
    const lifted = await holder.call(dataRights.withdrawMyDataRequest, { params: { dataRequestId } });
    expect(lifted).toMatchObject({ status: 'lifted', restriction: { inForce: false } });
    expect([(await confirmed()).matches, (await contact()).kind]).toEqual([true, 'phone']);
    const { id } = await asked();
    await move(id, 'finish');
    await expect(nik()).rejects.toEqual(refused('person.restricted'));
    const ended = await move(id, 'lift', 'Nama Anda sudah diperbaiki.');
    expect(ended.steps.map(({ status }) => status)).toEqual(['received', 'done', 'lifted']);
    expect((await nik()).nik).toMatch(/^\d{16}$/);
    await expect(move(id, 'lift', 'Sekali lagi')).rejects.toEqual(refused('data_request.wrong_state'));
  });
});
