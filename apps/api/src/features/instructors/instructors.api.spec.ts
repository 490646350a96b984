import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { centres, instructors } from '@kompeten/contract';
import type { Centre, NewInstructor } from '@kompeten/domain';
import { Transactions } from '../../database/transactions.ts';
import { anAccount, type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { InstructorsService } from './instructors.service.ts';

const technical = {
  kind: 'technical',
  title: 'Instruktur Tata Kelola Koperasi',
  unitCodes: ['CONTOH.KDKMP.02', 'CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'],
  validFrom: '2024-01-01',
} as const;
const methodology = { kind: 'methodology', title: 'Metodologi Pelatihan Level 3', validFrom: '2020-01-01' } as const;

describe('instructors', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let operator: SignedIn;
  let own: Centre;
  let foreign: Centre;

  const centre = (name: string, regionCode: string) =>
    administrator.call(centres.createCentre, { body: { name, kind: 'blk', regionCode } });

  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
    own = await centre('BLK Instruktur', '35.10');
    foreign = await centre('BLK Tetangga', '51.71');
    operator = await signedIn(api, { role: 'operator', centreId: own.id });
  });
  afterAll(() => api?.stop());

  const create = (body: Partial<NewInstructor> & { fullName: string }, by = operator) =>
    by.call(instructors.createInstructor, { body: { centreId: own.id, ...body } as NewInstructor });

  it('are added with qualifications, which say what they may teach today', async () => {
    const instructor = await create({ fullName: 'Sutrisno', qualifications: [technical, methodology] as never });
    expect(instructor).toMatchObject({
      centreName: 'BLK Instruktur',
      accountId: null,
      qualifiedUnitCodes: ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'],
      methodologyValid: true,
    });
    expect(instructor.qualifications).toHaveLength(2);
  });

  it('may teach nothing on an expired qualification', async () => {
    const expired = [{ ...technical, validUntil: '2024-06-30' }];
    const { id, qualifiedUnitCodes, methodologyValid } = await create({
      fullName: 'Lalu',
      qualifications: expired as never,
    });
    expect({ qualifiedUnitCodes, methodologyValid }).toEqual({ qualifiedUnitCodes: [], methodologyValid: false });
    const renewed = await operator.call(instructors.addQualification, {
      params: { instructorId: id },
      body: technical as never,
    });
    expect(renewed).toMatchObject({ version: 2, qualifiedUnitCodes: ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'] });
  });

  it('are linked to the account of the same e-mail, before and after it exists', async () => {
    const email = 'instruktur.baru@uji.example';
    const { id, accountId } = await create({ fullName: 'Baru', email });
    expect(accountId).toBeNull();
    const account = await anAccount(api, { role: 'instructor', email, centreId: own.id });
    const linked = await operator.call(instructors.getInstructor, { params: { instructorId: id } });
    expect(linked.accountId).toBe(account.id);
    const service = api.app.get(InstructorsService, { strict: false });
    expect(await api.app.get(Transactions).read((tx) => service.idsOfAccount(tx, account.id))).toEqual([id]);
  });

  it.each([
    ['an e-mail the centre knows', { fullName: 'Dua', email: 'satu@uji.example' }, 'instructor.email_taken', 409],
    [
      'a unit outside the register',
      { fullName: 'Tiga', qualifications: [{ ...technical, unitCodes: ['X.000000.000.00'] }] },
      'instructor.unit_unknown',
      422,
    ],
    [
      'reversed dates',
      { fullName: 'Empat', qualifications: [{ ...methodology, validUntil: '2019-01-01' }] },
      'instructor.qualification_dates_reversed',
      422,
    ],
  ])('refuses %s', async (_, body, code, status) => {
    await create({ fullName: 'Satu', email: 'satu@uji.example' }).catch(() => undefined);
    await expect(create(body as never)).rejects.toMatchObject({ code, status });
  });

  it('belong to a centre that is there', async () => {
    const centreId = '01890000-0000-7000-8000-000000000000';
    await expect(create({ fullName: 'Lima', centreId }, administrator)).rejects.toMatchObject({
      code: 'centre.not_found',
    });
  });

  it('of another centre are neither made, changed nor seen', async () => {
    await expect(create({ fullName: 'Asing', centreId: foreign.id })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    const { id } = await create({ fullName: 'Asing', centreId: foreign.id }, administrator);
    const params = { instructorId: id };
    await expect(operator.call(instructors.getInstructor, { params })).rejects.toMatchObject({ status: 404 });
    await expect(
      operator.call(instructors.addQualification, { params, body: methodology as never }),
    ).rejects.toMatchObject({ code: 'instructor.not_found', status: 404 });
    const { items } = await operator.call(instructors.listInstructors, { query: { limit: 200 } });
    expect(items.every(({ centreId }) => centreId === own.id)).toBe(true);
  });

  it('are seen by a colleague, who changes nothing', async () => {
    const colleague = await signedIn(api, { role: 'instructor', centreId: own.id });
    const { items } = await colleague.call(instructors.listInstructors, { query: {} });
    const params = { instructorId: items[0]?.id ?? '' };
    await expect(
      colleague.call(instructors.addQualification, { params, body: methodology as never }),
    ).rejects.toMatchObject({ code: 'identity.forbidden', status: 403 });
  });

  it('are seen by the ministry of their region and by no other', async () => {
    const bali = await signedIn(api, { role: 'ministry', regionCode: '51' });
    const { items } = await bali.call(instructors.listInstructors, { query: {} });
    expect(items.map(({ centreId }) => centreId)).toEqual([foreign.id]);
  });

  it('are found by the words of their name and by centre', async () => {
    await create({ fullName: "Ma'ruf Al-Anshari", email: 'maruf@uji.example' });
    for (const query of [{ q: 'ruf ans' }, { q: 'maruf@' }, { q: 'anshari', centreId: own.id }]) {
      const { items } = await operator.call(instructors.listInstructors, { query });
      expect(items.map(({ fullName }) => fullName)).toEqual(["Ma'ruf Al-Anshari"]);
    }
  });
});
