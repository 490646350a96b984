import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessors, Problem } from '@kompeten/contract';
import type { CertificationBody, SchemeChoice } from '@kompeten/domain';
import { aBody, anAssessor, aSchemeVersion, dayFrom } from '../../testing/assessment-builders.ts';
import { anAccount, type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('assessors', () => {
  let api: TestApi;
  let scheme: SchemeChoice;
  let body: CertificationBody;
  let other: CertificationBody;
  let manager: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    scheme = await aSchemeVersion(api);
    body = await aBody(api, [scheme.schemeId]);
    other = await aBody(api);
    const role = 'certification_manager' as const;
    manager = await signedIn(api, { role, certificationBodyId: body.id });
    stranger = await signedIn(api, { role, certificationBodyId: other.id });
  });
  afterAll(() => api?.stop());

  const told = async (act: Promise<unknown>) => {
    const problem = await act.then(
      () => null,
      (cause: unknown) => cause,
    );
    if (!(problem instanceof Problem)) throw new Error('This was to be refused');
    return { status: problem.status, code: problem.code, params: problem.params, title: problem.message };
  };
  const unknown = { status: 422, code: 'assessor.account_unknown', params: {} };

  it('are persons of the register, authorised for versions of schemes', async () => {
    const account = await anAccount(api, { role: 'assessor', certificationBodyId: body.id });
    const person = { fullName: 'Asesor Satu', identity: { kind: 'nik' as const, value: '3510164405790002' } };
    const given = {
      ...{ person: { ...person, birthDate: '1979-05-04' }, metNumber: 'MET.000.001', regionCode: '35.10' },
      ...{ validFrom: dayFrom(api, -10), validUntil: dayFrom(api, 900), email: account.email },
      authorisations: [{ schemeVersionId: scheme.id, from: dayFrom(api, -10) }],
    };
    const into = (bodyId: string, by: SignedIn, more: object = {}) =>
      by.call(assessors.createAssessor, { params: { bodyId }, body: { ...given, ...more } });
    await expect(into(body.id, stranger)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const foreign = await anAccount(api, { role: 'assessor' });
    const first = await told(into(body.id, manager, { email: 'nobody@uji.example' }));
    expect(first).toMatchObject(unknown);
    expect(await told(into(body.id, manager, { email: foreign.email }))).toEqual(first);
    const made = await into(body.id, manager);
    expect(made).toMatchObject({ accountId: account.id, authorisations: [{ schemeVersionId: scheme.id, label: '1' }] });
    await expect(into(body.id, manager, { metNumber: 'MET.000.002' })).rejects.toMatchObject({
      code: 'assessor.person_taken',
    });
    const elsewhere = await into(other.id, stranger, { email: null });
    expect(elsewhere.personId).toBe(made.personId);
    const change = { params: { assessorId: made.id }, body: { version: 1, active: false, authorisations: [] } };
    await expect(stranger.call(assessors.changeAssessor, change)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const late = { params: change.params, body: { version: 1, validFrom: dayFrom(api, 901) } };
    await expect(manager.call(assessors.changeAssessor, late)).rejects.toMatchObject({
      code: 'assessor.period_reversed',
    });
    const changed = await manager.call(assessors.changeAssessor, change);
    await expect(manager.call(assessors.changeAssessor, change)).rejects.toMatchObject({
      ...{ status: 409, code: 'assessor.stale' },
    });
    const again = { person: { ...given.person, identity: { kind: 'nik' as const, value: '3510164405790003' } } };
    await expect(into(body.id, manager, again)).rejects.toMatchObject({ code: 'assessor.met_number_taken' });
    expect(changed).toMatchObject({ active: false, authorisations: [], accountId: account.id, version: 2 });
    const { items } = await manager.call(assessors.listAssessors, { query: { q: 'asesor sat' } });
    expect(items.map(({ id }) => id)).toEqual([made.id]);
    await expect(stranger.call(assessors.getAssessor, { params: { assessorId: made.id } })).rejects.toMatchObject({
      code: 'assessor.not_found',
    });
  });

  it('tell a body nothing of accounts that are none of its own, whether an e-mail has one or not', async () => {
    const { id: assessorId, version } = await anAssessor(api, body.id, [scheme.id]);
    const colleague = await anAccount(api, { role: 'panel_member', certificationBodyId: body.id });
    const foreign = await anAccount(api, { role: 'assessor', certificationBodyId: other.id });
    const former = await anAccount(api, {
      memberships: [
        { role: 'assessor', certificationBodyId: body.id, startsOn: dayFrom(api, -9), endsOn: dayFrom(api, -1) },
      ],
    });
    const working = (email: string | null, by = manager) =>
      by.call(assessors.changeAssessor, { params: { assessorId }, body: { version, email } });
    const first = await told(working('nobody@uji.example'));
    expect(first).toMatchObject(unknown);
    for (const { email } of [foreign, former]) expect(await told(working(email))).toEqual(first);
    expect(await working(colleague.email)).toMatchObject({ accountId: colleague.id });
    const admin = await signedIn(api, { role: 'administrator' });
    const change = { params: { assessorId }, body: { version: version + 1, email: foreign.email } };
    expect(await admin.call(assessors.changeAssessor, change)).toMatchObject({ accountId: foreign.id });
  });
});
