import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { basePath, certificates, claims, enrolments, identity } from '@kompeten/contract';
import type { Certificate, Enrolment } from '@kompeten/domain';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';

const PIN = '739164';

describe('a person known at two centres', () => {
  let api: TestApi;
  let home: TrainingStage;
  let other: TrainingStage;
  let atHome: Enrolment;
  let elsewhere: Enrolment;
  let own: Certificate;
  beforeAll(async () => {
    api = await startTestApi();
    home = await aTrainingStage(api);
    other = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  beforeEach(async () => {
    const cohort = await aCompletedCohort(home, { people: 1 });
    const [enrolment] = cohort.roster;
    const [certificate] = await issued(api, home, cohort);
    if (!enrolment || !certificate) throw new Error('nobody was certified');
    [atHome, own] = [enrolment, certificate];
    elsewhere = await knownElsewhere(enrolment);
  });

  /** Enrols somebody known from the first centre at the second one, from a copy of the identity card. */
  const knownElsewhere = async ({ id, person: { fullName, birthDate } }: Enrolment) => {
    const body = { reason: 'salinan KTP' };
    const { nik } = await home.operator.call(enrolments.revealNik, { params: { enrolmentId: id }, body });
    const cohort = await aCohort(other);
    await moved(other, cohort.id, 'open_enrolment');
    return enrolled(other, cohort.id, { fullName, birthDate, identity: { kind: 'nik', value: nik } });
  };
  const cardOf = async ({ id }: Enrolment, by: TrainingStage) =>
    (await by.operator.call(enrolments.issueClaimCard, { params: { enrolmentId: id } })).claimCode;
  const opened = async (claimCode: string, pin = PIN) => {
    const response = await fetch(`${api.origin}${basePath}/claims`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ claimCode, pin }),
    });
    return api.client({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' });
  };
  const seenBy = async (trainee: Awaited<ReturnType<typeof opened>>) =>
    (await trainee.call(claims.listMyCertificates, {})).items.map(({ id }) => id);

  it('is one person, whose sex and birth place are told to nobody else', () => {
    expect(elsewhere.personId).toBe(atHome.personId);
    expect(atHome.person).toMatchObject({ sex: 'male' });
    expect(elsewhere.person).toMatchObject({ sex: null, birthPlace: null });
  });

  it('keeps own certificates closed to a card of another centre', async () => {
    const holder = await opened(await cardOf(atHome, home));
    const stranger = await opened(await cardOf(elsewhere, other), '482913');
    expect(await seenBy(stranger)).toEqual([]);
    const params = { certificateId: own.id };
    const refused = { status: 404, code: 'certificate.not_found' };
    await expect(stranger.call(claims.downloadMyCertificate, { params })).rejects.toMatchObject(refused);
    await expect(stranger.call(certificates.getCertificate, { params })).rejects.toMatchObject(refused);
    expect((await stranger.call(certificates.listCertificates, { query: {} })).items).toEqual([]);
    expect(await seenBy(holder)).toEqual([own.id]);
  });

  it('is not let in elsewhere by a card of the other centre that is older', async () => {
    const stranger = await opened(await cardOf(elsewhere, other), '482913');
    const holder = await opened(await cardOf(atHome, home));
    expect(await seenBy(stranger)).toEqual([]);
    expect(await seenBy(holder)).toEqual([own.id]);
  });

  it('opens everything with one PIN', async () => {
    const first = await cardOf(atHome, home);
    await opened(first);
    const second = await cardOf(elsewhere, other);
    expect(await seenBy(await opened(second))).toEqual([own.id]);
    expect(await seenBy(await opened(second))).toEqual([own.id]);
    expect(await seenBy(await opened(first))).toEqual([own.id]);
  });

  it('ends with a new card only what the old one opened', async () => {
    const holder = await opened(await cardOf(atHome, home));
    const phone = await opened(await cardOf(elsewhere, other));
    await opened(await cardOf(elsewhere, other), '482913');
    await expect(phone.call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
    expect(await seenBy(holder)).toEqual([own.id]);
  });

  it('does not guess a PIN by ever new cards', async () => {
    await opened(await cardOf(atHome, home));
    for (const guess of ['482911', '482912', '482913', '482914', '482916']) {
      expect(await seenBy(await opened(await cardOf(elsewhere, other), guess))).toEqual([]);
    }
    const late = await cardOf(elsewhere, other);
    expect(await seenBy(await opened(late))).toEqual([]);
    expect(await seenBy(await opened(late))).toEqual([]);
  });
});
