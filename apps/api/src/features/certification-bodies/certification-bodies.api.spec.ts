import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentSites, certificationBodies, identity } from '@kompeten/contract';
import { type CertificationBody, licenceGap, type SchemeChoice, verificationItems } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { aBody, anAssessor, aSchemeVersion, dayFrom, scheduledCandidates } from '../../testing/assessment-builders.ts';
import { anAccount, type SignedIn, signedIn } from '../../testing/builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const letter = new Blob(['%PDF-1.7 surat BNSP'], { type: 'application/pdf' });

describe('certification bodies', () => {
  let api: TestApi;
  let scheme: SchemeChoice;
  let body: CertificationBody;
  let manager: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    scheme = await aSchemeVersion(api);
    body = await aBody(api, [scheme.schemeId]);
    const role = 'certification_manager' as const;
    manager = await signedIn(api, { role, certificationBodyId: body.id });
    stranger = await signedIn(api, { role, certificationBodyId: (await aBody(api)).id });
  });
  afterAll(() => api?.stop());

  const licencesOf = async (bodyId: string) =>
    (await manager.call(certificationBodies.listBodyLicences, { params: { bodyId } })).items;

  it('are registered by an administrator and kept by their own manager alone', async () => {
    const admin = await signedIn(api, { role: 'administrator' });
    const given = { name: 'LSP Baru', kind: 'p3' as const, regionCode: '35.10' };
    const made = await admin.call(certificationBodies.createBody, { body: given });
    expect(made).toMatchObject({ quorum: 3, regionCode: '35.10', version: 1 });
    await expect(admin.call(certificationBodies.createBody, { body: given })).rejects.toMatchObject({
      code: 'body.name_taken',
    });
    await expect(manager.call(certificationBodies.createBody, { body: given })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    const change = { params: { bodyId: body.id }, body: { version: 1, phone: '0333-111' } };
    await expect(stranger.call(certificationBodies.changeBody, change)).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    expect(await manager.call(certificationBodies.changeBody, change)).toMatchObject({ phone: '0333-111', version: 2 });
    await expect(manager.call(certificationBodies.changeBody, change)).rejects.toMatchObject({ code: 'body.stale' });
    const found = await manager.call(certificationBodies.listBodies, { query: { schemeId: scheme.schemeId } });
    expect(found.items.map(({ id }) => id)).toEqual([body.id]);
  });

  it('lose a scheme from their scope after a day, and a lapse is lifted by the letter of BNSP alone (rule 4)', async () => {
    const own = await aBody(api, [scheme.schemeId]);
    const keeper = await signedIn(api, { role: 'certification_manager', certificationBodyId: own.id });
    const [licence] = await licencesOf(own.id);
    const params = { bodyId: own.id, licenceId: licence?.id ?? '' };
    const span = { validFrom: dayFrom(api, 0), validUntil: dayFrom(api, 900), schemeIds: [scheme.schemeId] };
    const again = { params: { bodyId: own.id }, body: { number: licence?.number ?? '', ...span } };
    await expect(keeper.call(certificationBodies.recordBodyLicence, again)).rejects.toMatchObject({
      ...{ status: 409, code: 'body.licence_number_taken' },
    });
    const until = dayFrom(api, 600);
    const lift = { params, query: { letterNumber: 'B.17/BNSP/2026', until } };
    const word = { ...lift, file: new Blob(['bukan surat']), fileName: 'surat.pdf' };
    await expect(keeper.call(certificationBodies.liftLapse, word)).rejects.toMatchObject({ code: 'body.letter_type' });
    const early = { params, query: { ...lift.query, until: dayFrom(api, 400) }, file: letter };
    await expect(keeper.call(certificationBodies.liftLapse, early)).rejects.toMatchObject({
      code: 'body.lift_needs_lapse',
    });
    expect(licenceGap(await licencesOf(own.id), scheme.schemeId, until)).toBe('lapsed');
    await keeper.call(certificationBodies.liftLapse, { ...lift, file: letter });
    expect(licenceGap(await licencesOf(own.id), scheme.schemeId, until)).toBeNull();
    const file = await keeper.call(certificationBodies.openLiftLetter, { params });
    expect(await file.text()).toBe(await letter.text());
    const reduction = { schemeId: scheme.schemeId, endsOn: dayFrom(api, 10), reason: 'Ruang lingkup dikurangi BNSP' };
    await keeper.call(certificationBodies.reduceScope, { params, body: reduction });
    expect(licenceGap(await licencesOf(own.id), scheme.schemeId, dayFrom(api, 11))).toBe('scope_reduced');
    await expect(keeper.call(certificationBodies.reduceScope, { params, body: reduction })).rejects.toMatchObject({
      code: 'body.scope_ended',
    });
    const beyond = { params, body: { ...reduction, schemeId: (await aSchemeVersion(api)).schemeId } };
    await refused(api, () => keeper.call(certificationBodies.reduceScope, beyond), {
      ...{ status: 404, code: 'body.scope_not_found' },
    });
    const foreign = { params: { ...params, bodyId: body.id }, body: reduction };
    await expect(manager.call(certificationBodies.reduceScope, foreign)).rejects.toMatchObject({
      code: 'body.licence_not_found',
    });
  });

  it('verify their places; one that does not meet an item is not verified', async () => {
    const place = { name: 'TUK Balai Desa', kind: 'ad_hoc' as const, regionCode: '35.10', seats: 25 };
    const at = { params: { bodyId: body.id }, body: place };
    await expect(stranger.call(assessmentSites.createSite, at)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const site = await manager.call(assessmentSites.createSite, at);
    expect(site.verifiedUntil).toBeNull();
    const verification = {
      ...{ version: 1, from: dayFrom(api, 0), until: dayFrom(api, 30), byName: 'Penilai TUK' },
      items: verificationItems.map((item) => ({ item, met: item !== 'access' })),
    };
    const verify = { params: { siteId: site.id }, body: verification };
    await expect(manager.call(assessmentSites.verifySite, verify)).rejects.toMatchObject({
      code: 'assessment_site.not_met',
      params: { items: ['access'] },
    });
    const met = { ...verification, items: verificationItems.map((item) => ({ item, met: true })) };
    const verified = await manager.call(assessmentSites.verifySite, { ...verify, body: met });
    expect(verified).toMatchObject({ verifiedUntil: met.until, version: 2 });
  });

  it('have people whose roles count there, and are refused without a body that there is', async () => {
    const admin = await signedIn(api, { role: 'administrator' });
    const params = { accountId: (await anAccount(api)).id };
    const grant = (certificationBodyId?: string) =>
      admin.call(identity.grantMembership, { params, body: { role: 'panel_member', certificationBodyId } });
    await expect(grant()).rejects.toMatchObject({ code: 'identity.membership_incomplete' });
    await expect(grant(newId())).rejects.toMatchObject({ code: 'body.not_found' });
    const { memberships } = await grant(body.id);
    expect(memberships).toContainEqual(expect.objectContaining({ certificationBodyId: body.id }));
  });

  it('stand behind the candidates of a session', async () => {
    const { candidacyIds, assessor } = await scheduledCandidates(api, { people: 2 });
    expect(candidacyIds).toHaveLength(2);
    const other = await anAssessor(api, body.id, [scheme.id]);
    expect(other.bodyId).not.toBe(assessor.bodyId);
  });
});
