import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, dataRights, enrolments, sharing, signInCodes, verification } from '@kompeten/contract';
import type { Certificate, NewNameCorrection } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('rights over one’s own data', () => {
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

  it('are declined with words, which the trainee reads, and are late after three days', async () => {
    const holder = await trainee(4);
    const { id } = await asked(4, holder, {});
    await expect(move(id, 'decline')).rejects.toMatchObject({ code: 'data_request.answer_needed' });
    await expect(move(id, 'finish')).rejects.toMatchObject({ code: 'data_request.wrong_step' });
    api.clock.pass(3 * 86_400 + 1);
    const late = await signedIn(api, { role: 'operator', centreId: stage.centreId });
    const list = await late.call(dataRights.listDataRequests, { query: { status: 'received' } });
    expect(list.items).toEqual([expect.objectContaining({ id, overdue: true, holderName: printedOf(4) })]);
    api.clock.set(null);
    await move(id, 'decline', 'KTP menunjukkan nama yang tercetak.');
    const [told] = (await overview(await trainee(4))).requests;
    expect(told).toMatchObject({ status: 'declined', answer: 'KTP menunjukkan nama yang tercetak.', overdue: false });
  });

  it('give a copy of everything at once, of the own centre’s things only', async () => {
    const holder = await trainee(4);
    const data = await holder.call(dataRights.copyMyData, {});
    expect(data).toMatchObject({
      person: { fullName: printedOf(4), birthDate: '1990-04-17', identityLast4: expect.stringMatching(/^\d{4}$/) },
      enrolments: [
        { sex: 'male', attendance: [{ status: 'present' }], judgements: [{ judgement: 'K' }, { judgement: 'K' }] },
      ],
      certificates: [{ holderName: printedOf(4) }],
    });
    const { nik } = await stage.operator.call(enrolments.revealNik, {
      params: { enrolmentId: enrolmentOf(4) },
      body: { reason: 'Cocokkan KTP' },
    });
    const again = await holder.call(dataRights.copyMyData, {});
    expect(again.identityLooks).toEqual([expect.objectContaining({ byName: 'Operator Uji', reason: 'Cocokkan KTP' })]);
    expect(JSON.stringify(again)).not.toContain(nik);
    expect(again.requests.filter(({ kind }) => kind === 'copy')).toEqual([
      expect.objectContaining({ status: 'done' }),
      expect.objectContaining({ status: 'done' }),
    ]);
  });

  it('end contact and sharing when consent is withdrawn; the certificate stays', async () => {
    const holder = await trainee(6);
    const params = { enrolmentId: enrolmentOf(6) };
    await stage.operator.call(signInCodes.verifyContact, { params, body: { contact: '0812 0000 0606' } });
    const ofCertificate = { certificateId: all[6]?.id ?? '' };
    await holder.call(sharing.createMyShareLink, { params: ofCertificate, body: { extent: 'answer', days: 7 } });
    const { id } = await holder.call(dataRights.withdrawMyConsent, { body: { centreId: stage.centreId } });
    await move(id, 'finish', 'Nomor Anda sudah dihapus.');
    expect((await stage.operator.call(signInCodes.listContacts, { params })).items).toEqual([]);
    const again = await trainee(6);
    expect((await again.call(sharing.listMyShareLinks, { params: ofCertificate })).items).toEqual([
      expect.objectContaining({ state: 'withdrawn' }),
    ]);
    const auditor = await signedIn(api, { role: 'auditor' });
    const query = { type: 'certificate.sharing_ended', subjectId: ofCertificate.certificateId };
    expect((await auditor.call(audit.listAuditEvents, { query })).items).toHaveLength(1);
    expect((await overview(again)).requests[0]).toMatchObject({ status: 'done', answer: 'Nomor Anda sudah dihapus.' });
    expect(await answerOf(all[6]?.code ?? '')).toMatchObject({ status: 'valid' });
    const elsewhere = { body: { centreId: (await aTrainingStage(api)).centreId } };
    await expect(again.call(dataRights.withdrawMyConsent, elsewhere)).rejects.toMatchObject({
      code: 'data_request.centre_unknown',
    });
  });

  it('are none of another centre’s business, and stand in the trail without names', async () => {
    const stranger = await signedIn(api, { role: 'centre_manager' });
    expect((await stranger.call(dataRights.listDataRequests, { query: {} })).items).toEqual([]);
    const [first] = (await stage.manager.call(dataRights.listDataRequests, { query: {} })).items;
    const params = { dataRequestId: first?.id ?? '' };
    await expect(stranger.call(dataRights.getDataRequest, { params })).rejects.toMatchObject({ status: 404 });
    const administrator = await signedIn(api, { role: 'administrator' });
    const { items } = await administrator.call(audit.listAuditEvents, { query: { type: 'data_request.received' } });
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items.map(({ data }) => data))).not.toContain('Nama Benar');
  });
});
