import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificationBodies } from '@kompeten/contract';
import type { CertificationBody } from '@kompeten/domain';
import { aBody } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCentre } from '../../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const refused = { status: 422, code: 'body.centre_not_managed' };

describe('the centre that a certification body belongs to (rule 24)', () => {
  let api: TestApi;
  let body: CertificationBody;
  let centreId: string;
  let manager: SignedIn;
  let admin: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    body = await aBody(api);
    centreId = (await aCentre(api)).id;
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    admin = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const tied = async (by: SignedIn, wish: string | null, more: object = {}) => {
    const params = { bodyId: body.id };
    const { version } = await by.call(certificationBodies.getBody, { params });
    return by.call(certificationBodies.changeBody, { params, body: { version, centreId: wish, ...more } });
  };

  it('is named by nobody who does not manage that centre too', async () => {
    await expect(tied(manager, centreId)).rejects.toMatchObject(refused);
    const clerk = { role: 'operator' as const, centreId };
    const both = await signedIn(api, {
      memberships: [clerk, { role: 'certification_manager', certificationBodyId: body.id }],
    });
    await expect(tied(both, centreId)).rejects.toMatchObject(refused);
    expect(await tied(manager, null, { phone: '0333-222' })).toMatchObject({ centreId: null, phone: '0333-222' });
  });

  it('stays in a change by the manager, who neither exchanges it nor parts from it', async () => {
    expect(await tied(admin, centreId)).toMatchObject({ centreId });
    expect(await tied(manager, centreId, { phone: '0333-333' })).toMatchObject({ centreId, phone: '0333-333' });
    await expect(tied(manager, (await aCentre(api)).id)).rejects.toMatchObject(refused);
    await expect(tied(manager, null)).rejects.toMatchObject(refused);
  });

  it('is named and left by whoever manages both, and by the administrator', async () => {
    const memberships = [
      { role: 'centre_manager' as const, centreId },
      { role: 'certification_manager' as const, certificationBodyId: body.id },
    ];
    const both = await signedIn(api, { memberships });
    expect(await tied(both, null)).toMatchObject({ centreId: null });
    expect(await tied(both, centreId)).toMatchObject({ centreId });
    await expect(tied(both, (await aCentre(api)).id)).rejects.toMatchObject(refused);
    expect(await tied(admin, null)).toMatchObject({ centreId: null });
  });
});
