import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, enrolments, progress } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aPerson, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

const DAY = 86_400;
const review = { reason: 'under_review', note: 'Diperiksa' };

describe('who was assessed, who is certified, and which cooperative has a certified manager', () => {
  let api: TestApi;
  let body: DecisionStage;
  let training: TrainingStage;
  let held: Certificate;
  beforeAll(async () => {
    api = await startTestApi();
    body = await aDecisionStage(api, { people: 3, notYet: [2] });
    await published(body);
    training = await aTrainingStage(api);
    const { id } = await aCohort(training, { capacity: 10 });
    await moved(training, id, 'open_enrolment');
    for (const personId of body.personIds) await managing(id, personId, '51.03.02');
  });
  afterAll(() => api?.stop());

  /** Enrols somebody whom the register knows already as the manager of a cooperative of their own. */
  async function managing(cohortId: string, personId: string, regionCode: string): Promise<void> {
    const { id: cooperativeId } = await aCooperative(api, { regionCode });
    const person = { person: aPerson(), cooperativeId, cooperativeRole: 'manager' as const };
    const { id } = await training.operator.call(enrolments.createEnrolment, { params: { cohortId }, body: person });
    await sql(api, 'update enrolments set person_id = $2 where id = $1', [id, personId]);
  }
  const counted = async (regionCode = '51') => {
    const ministry = await signedIn(api, { role: 'ministry', regionCode: '' });
    const { items } = await ministry.call(progress.getProgress, { query: {} });
    const { trained, assessed, certified, withCertifiedManager } =
      items.find((item) => item.regionCode === regionCode) ?? {};
    return { trained, assessed, certified, withCertifiedManager };
  };
  const params = () => ({ certificateId: held.id });

  it('are three questions: whoever is not yet competent, or has no certificate yet, was assessed too', async () => {
    expect(await counted()).toEqual({ trained: 0, assessed: 3, certified: 0, withCertifiedManager: 0 });
    await documentsIssued(body);
    const query = { status: 'issued' as const };
    const { items } = await body.manager.call(certificates.listCertificates, { query });
    held = items.find(({ kind }) => kind === 'competency') as Certificate;
    expect(await counted()).toEqual({ trained: 0, assessed: 3, certified: 2, withCertifiedManager: 2 });
  });

  it('count to the end of the last valid day in Jakarta, and an assessment for ever', async () => {
    const end = Date.parse(`${held.validUntil}T17:00:00.000Z`);
    api.clock.set(new Date(end - 1).toISOString());
    expect(await counted()).toMatchObject({ assessed: 3, certified: 2, withCertifiedManager: 2 });
    api.clock.set(new Date(end).toISOString());
    expect(await counted()).toMatchObject({ assessed: 3, certified: 0, withCertifiedManager: 0 });
    api.clock.set(null);
  });

  it('leave a holder assessed while the certificate is suspended, and certified again once that has lapsed', async () => {
    await body.manager.call(certificates.suspendCertificate, { params: params(), body: review });
    expect(await counted()).toMatchObject({ assessed: 3, certified: 1, withCertifiedManager: 1 });
    api.clock.pass(14 * DAY + 1);
    expect(await counted()).toMatchObject({ assessed: 3, certified: 2, withCertifiedManager: 2 });
    api.clock.set(null);
  });

  it('leave a holder assessed whose certificate was withdrawn', async () => {
    const wish = { reason: 'fraud', note: 'Bukti dipalsukan' };
    const { requestId } = await body.manager.call(certificates.requestRevocation, { params: params(), body: wish });
    await body.secondManager.call(certificates.approveCertificateRequest, { params: { requestId } });
    expect(await counted()).toMatchObject({ assessed: 3, certified: 1, withCertifiedManager: 1 });
  });

  it('leave somebody trained whose certificate of training is suspended, and nobody whose was withdrawn', async () => {
    const [one] = await issued(api, training, await aCompletedCohort(training, { people: 1 }));
    const [{ personId = '' } = {}] = await sql<{ personId: string }>(
      api,
      'select person_id as "personId" from certificates where id = $1',
      [one?.id],
    );
    const { id } = await aCohort(training, { capacity: 10, title: 'Kelas lanjutan' });
    await moved(training, id, 'open_enrolment');
    await managing(id, personId, '52.01.01');
    expect(await counted('52')).toMatchObject({ trained: 1, assessed: 0 });
    const of = { params: { certificateId: one?.id ?? '' } };
    await training.manager.call(certificates.suspendCertificate, { ...of, body: review });
    expect(await counted('52')).toMatchObject({ trained: 1, assessed: 0 });
    const wish = { reason: 'issued_in_error', note: 'Salah terbit' };
    const head = await signedIn(api, { role: 'centre_manager', centreId: training.centreId, fullName: 'Kepala Dua' });
    const { requestId } = await training.operator.call(certificates.requestRevocation, { ...of, body: wish });
    await head.call(certificates.approveCertificateRequest, { params: { requestId } });
    expect(await counted('52')).toMatchObject({ trained: 0, assessed: 0 });
  });
});
