import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentSites } from '@kompeten/contract';
import { type AssessmentSite, type CertificationBody, type NewSite, verificationItems } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { aBody, aSite, dayFrom } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { together } from '../../testing/together.ts';

describe('a place of assessment', () => {
  let api: TestApi;
  let body: CertificationBody;
  let manager: SignedIn;
  let site: AssessmentSite;
  beforeAll(async () => {
    api = await startTestApi();
    body = await aBody(api);
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    site = await aSite(api, body.id);
  });
  afterAll(() => api?.stop());

  const create = (change: Partial<NewSite>) =>
    manager.call(assessmentSites.createSite, {
      params: { bodyId: body.id },
      body: { name: 'TUK Balai Desa', kind: 'ad_hoc', regionCode: '35.10', seats: 25, ...change },
    });
  const taken = { status: 409, code: 'assessment_site.name_taken' } as const;

  it('has a name of its own in its body, in whatever case, even where two add it at once', async () => {
    await refused(api, () => create({ name: site.name }), taken);
    await refused(api, () => create({ name: site.name.toUpperCase() }), taken);
    const name = 'TUK Koperasi Desa';
    expect(await together([create({ name }), create({ name })])).toEqual({ done: 1, codes: [taken.code] });
  });

  it('is in a room that there is', async () => {
    await refused(api, () => create({ roomId: newId() }), { status: 422, code: 'assessment_site.room_unknown' });
  });

  it('is verified as whoever looked at it last knows it', async () => {
    const items = verificationItems.map((item) => ({ item, met: true }));
    const span = { from: dayFrom(api, 0), until: dayFrom(api, 30) };
    const verify = () =>
      manager.call(assessmentSites.verifySite, {
        params: { siteId: site.id },
        body: { ...span, byName: 'Penilai TUK', items, version: site.version - 1 },
      });
    await refused(api, verify, { status: 409, code: 'assessment_site.stale' });
  });
});
