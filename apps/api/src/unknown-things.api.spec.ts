import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appeals,
  assessmentSites,
  bodyDocuments,
  exams,
  exchange,
  identity,
  imports,
  instruments,
  renewals,
  signInCodes,
} from '@kompeten/contract';
import { verificationItems } from '@kompeten/domain';
import { newId } from './clock.ts';
import { aBody } from './testing/assessment-builders.ts';
import { type SignedIn, signedIn } from './testing/builders.ts';
import { aCentre } from './testing/organisation-builders.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';

describe('what there is not', () => {
  let api: TestApi;
  let everybody: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    const [{ id: centreId }, { id: certificationBodyId }] = [await aCentre(api), await aBody(api)];
    everybody = await signedIn(api, {
      memberships: [
        { role: 'administrator' },
        { role: 'auditor' },
        { role: 'centre_manager', centreId },
        { role: 'operator', centreId },
        { role: 'certification_manager', certificationBodyId },
      ],
    });
  });
  afterAll(() => api?.stop());

  const id = newId();
  const day = '2026-01-01';
  const verified = {
    ...{ from: day, until: day, byName: 'Penilai', version: 1 },
    items: verificationItems.map((item) => ({ item, met: true })),
  };

  it.each<[string, () => Promise<unknown>]>([
    ['appeal.not_found', () => everybody.call(appeals.getAppeal, { params: { appealId: id } })],
    ['competency.batch_not_found', () => everybody.call(bodyDocuments.getCompetencyBatch, { params: { batchId: id } })],
    ['exchange.not_found', () => everybody.call(exchange.getExchangeProfile, { params: { profileId: id } })],
    ['import.not_found', () => everybody.call(imports.getImport, { params: { importId: id } })],
    ['instrument.not_found', () => everybody.call(instruments.getInstrumentSet, { params: { setId: id } })],
    ['exam.not_found', () => everybody.call(exams.getExamRoom, { params: { sittingId: id } })],
    ['contact.not_found', () => everybody.call(signInCodes.withdrawContact, { params: { contactId: id } })],
    [
      'assessment_site.not_found',
      () => everybody.call(assessmentSites.verifySite, { params: { siteId: id }, body: verified }),
    ],
    [
      'surveillance.not_found',
      () =>
        everybody.call(renewals.recordSurveillance, {
          params: { surveillanceId: id },
          body: { event: 'pass', note: 'Tidak ada' },
        }),
    ],
    [
      'identity.membership_not_found',
      () => everybody.call(identity.endMembership, { params: { accountId: everybody.account.id, membershipId: id } }),
    ],
  ])('is told as %s', async (code, asked) => {
    await expect(asked()).rejects.toMatchObject({ status: 404, code });
  });
});
