import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { audit, instructors } from '@kompeten/contract';
import type { Instructor, InstructorChange } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { anAccount, type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCentre } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('an instructor’s details', () => {
  let api: TestApi;
  let operator: SignedIn;
  let centreId: string;
  let instructor: Instructor;
  beforeAll(async () => {
    api = await startTestApi();
    centreId = (await aCentre(api)).id;
    operator = await signedIn(api, { role: 'operator', centreId });
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    const email = `${newId()}@uji.example`;
    instructor = await operator.call(instructors.createInstructor, {
      body: { centreId, fullName: 'Sutrisno', email, phone: '0812-1' },
    });
  });

  const change = (body: InstructorChange, by = operator, instructorId = instructor.id) =>
    by.call(instructors.changeInstructor, { params: { instructorId }, body });
  const read = () => operator.call(instructors.getInstructor, { params: { instructorId: instructor.id } });

  it('are changed: what is absent stays, what is null is cleared', async () => {
    const changed = await change({ version: 1, fullName: 'Sutrisno Hadi', phone: null });
    expect(changed).toEqual({ ...instructor, fullName: 'Sutrisno Hadi', phone: null, version: 2 });
    expect(await read()).toEqual(changed);
  });

  it('lead to another account with another e-mail', async () => {
    const { id, email } = await anAccount(api, { role: 'instructor', centreId });
    expect((await change({ version: 1, email })).accountId).toBe(id);
    expect((await change({ version: 2, email: null })).accountId).toBeNull();
  });

  it('tell nothing of an account without a role at the centre, but of a guest’s and of one whose role has ended', async () => {
    const guest = await anAccount(api, { role: 'instructor' });
    const clerk = await anAccount(api, { role: 'operator' });
    const admin = await anAccount(api, { role: 'administrator' });
    const former = await anAccount(api, { role: 'instructor', centreId });
    await sql(api, 'update memberships set starts_on = $2, ends_on = $2 where account_id = $1', [
      former.id,
      '2020-01-01',
    ]);
    const linked = [];
    for (const [at, { email }] of [clerk, admin, guest, former].entries()) {
      linked.push((await change({ version: at + 1, email })).accountId);
    }
    expect(linked).toEqual([null, null, guest.id, former.id]);
  });

  it('are not changed by whoever saw an older version', async () => {
    await change({ version: 1, phone: '0812-2' });
    const refusal = change({ version: 1, phone: '0812-3' });
    await expect(refusal).rejects.toMatchObject({ code: 'instructor.stale', status: 409 });
    expect((await read()).phone).toBe('0812-2');
  });

  it('do not take the e-mail of a colleague', async () => {
    const body = { centreId, fullName: 'Rekan', email: 'rekan@uji.example' };
    await operator.call(instructors.createInstructor, { body });
    await expect(change({ version: 1, email: 'rekan@uji.example' })).rejects.toMatchObject({
      code: 'instructor.email_taken',
      status: 409,
    });
  });

  it('are changed by nobody of another centre, and by no colleague', async () => {
    const stranger = await signedIn(api, { role: 'operator' });
    const colleague = await signedIn(api, { role: 'instructor', centreId });
    await expect(change({ version: 1 }, stranger)).rejects.toMatchObject({ code: 'instructor.not_found', status: 404 });
    await expect(change({ version: 1 }, colleague)).rejects.toMatchObject({ code: 'identity.forbidden', status: 403 });
    await expect(change({ version: 1 }, operator, newId())).rejects.toMatchObject({ code: 'instructor.not_found' });
  });

  it('leave in the trail which fields were changed, without their values', async () => {
    await change({ version: 1, phone: '0899-7777' });
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: instructor.id } });
    expect(items[0]).toMatchObject({ type: 'instructor.changed', data: { fields: ['phone'], version: 2 } });
    expect(JSON.stringify(items)).not.toContain('0899-7777');
  });
});
