import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, corrections, issuance } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { judged, sendAttendance, sendGrades, stated } from '../../testing/field-builders.ts';
import { aCompletedCohort, type CohortWish, issued, requested } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

describe('corrections of what a certificate rests on', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
  });
  afterAll(() => api?.stop());

  const completed = async (wish: CohortWish = { people: 1 }) => {
    const cohort = await aCompletedCohort(stage, wish);
    return { ...cohort, id: cohort.roster[0]?.id ?? '' };
  };
  const casesIn = async (cohortId: string, by = head) =>
    (await by.call(corrections.listCorrections, { query: { cohortId } })).items;
  const apply = (correctionId = '', by = head, eventId?: string) =>
    by.call(corrections.applyCorrection, {
      params: { correctionId },
      body: { reason: 'Lembar kertas dicek', eventId },
    });

  it('of a certificate that is no longer earned ask for its revocation, which a second person approves', async () => {
    const cohort = await completed();
    const [certificate] = await issued(api, stage, cohort);
    await sendGrades(stage.instructor, cohort.cohortId, [judged(cohort.id, { judgement: 'BK' })]);
    const [open] = await casesIn(cohort.cohortId);
    expect(open?.certificateId).toBe(certificate?.id);
    const corrected = await apply(open?.id);
    expect(corrected).toMatchObject({ requestKind: 'revocation', requestId: expect.any(String) });
    const params = { requestId: corrected.requestId ?? '' };
    await expect(head.call(certificates.approveCertificateRequest, { params })).rejects.toMatchObject({
      code: 'certificate.same_person',
    });
    await stage.manager.call(certificates.approveCertificateRequest, { params });
    const after = await head.call(certificates.getCertificate, { params: { certificateId: certificate?.id ?? '' } });
    expect(after.status).toBe('revoked');
  });

  it('of attendance that still suffices leave a certificate that prints the same alone', async () => {
    const cohort = await completed();
    await issued(api, stage, cohort);
    await sendAttendance(stage.instructor, cohort.cohortId, [stated(cohort.id, cohort.sessionId, { status: 'late' })]);
    const [open] = await casesIn(cohort.cohortId);
    expect(open).toMatchObject({ kind: 'attendance', sessionId: cohort.sessionId, unitCode: null });
    expect(await apply(open?.id)).toMatchObject({ status: 'corrected', requestId: null });
  });

  it('that prints another result now ask for its replacement, and the new one prints what the sheet says', async () => {
    const cohort = await completed({ people: 1, judgements: { 0: 'BK' } });
    const batchId = await requested(stage, cohort, 'participation');
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    await api.runJobs();
    await sendGrades(stage.instructor, cohort.cohortId, [judged(cohort.id)]);
    const [open] = await casesIn(cohort.cohortId);
    const { requestId, requestKind } = await apply(open?.id);
    expect(requestKind).toBe('replacement');
    await stage.manager.call(certificates.approveCertificateRequest, { params: { requestId: requestId ?? '' } });
    const query = { cohortId: cohort.cohortId, status: 'issued' as const };
    const [renewed] = (await head.call(certificates.listCertificates, { query })).items;
    const { units, replacesId } = await head.call(certificates.getCertificate, {
      params: { certificateId: renewed?.id ?? '' },
    });
    expect(replacesId).toBe(open?.certificateId);
    expect(units.map(({ code, result }) => [code, result])).toEqual([
      [UNITS[0], 'K'],
      [UNITS[1], 'BK'],
    ]);
  });
});
