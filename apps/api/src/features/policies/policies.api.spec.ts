import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, policies } from '@kompeten/contract';
import { defaultPolicies } from '@kompeten/domain';
import { Transactions } from '../../database/transactions.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { PoliciesService } from './policies.service.ts';

describe('policy values', () => {
  let api: TestApi;
  let administrator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const change = (value: number, by = administrator) =>
    by.call(policies.changeSetting, {
      params: { key: 'attendance.minimum_percent' },
      body: { value, source: 'Keputusan Kepala Balai Nomor 12 Tahun 2026' },
    });

  it('stand at their defaults, each with what it rests on', async () => {
    const { items } = await administrator.call(policies.listSettings, {});
    expect(Object.fromEntries(items.map(({ key, value }) => [key, value]))).toEqual(defaultPolicies);
    expect(items.every(({ source, changedAt }) => source.length > 0 && changedAt === null)).toBe(true);
  });

  it('are changed by an administrator, again and again, and stand in force at once', async () => {
    await change(85);
    expect(await change(90)).toMatchObject({
      value: 90,
      defaultValue: 80,
      source: expect.stringContaining('Nomor 12'),
    });
    const inForce = await api.app
      .get(Transactions)
      .read((tx) => api.app.get(PoliciesService, { strict: false }).all(tx));
    expect(inForce).toEqual({ ...defaultPolicies, 'attendance.minimum_percent': 90 });
    const { items } = await administrator.call(audit.listAuditEvents, { query: { type: 'setting.changed' } });
    expect(items[0]?.data).toMatchObject({ from: 85, to: 90 });
  });

  it('stay within their bounds', async () => {
    await expect(change(101)).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [{ pointer: '/value', code: 'too_big', maximum: 100 }] },
    });
  });

  it('end records by whole months alone, and never within so few that a slip would do it', async () => {
    const keep = (value: number) =>
      administrator.call(policies.changeSetting, {
        params: { key: 'contact.keep_months' },
        body: { value, source: 'Jadwal retensi arsip' },
      });
    const refused = (issue: object) => ({ params: { issues: [{ pointer: '/value', ...issue }] } });
    const code = 'request.invalid';
    await expect(keep(0.01)).rejects.toMatchObject({ code, ...refused({ code: 'invalid_type', asked: 'int' }) });
    await expect(keep(1)).rejects.toMatchObject({ code, ...refused({ code: 'too_small', minimum: 3 }) });
    const { items } = await administrator.call(policies.listSettings, {});
    expect(items.find(({ key }) => key === 'contact.keep_months')).toMatchObject({ value: 60, changedAt: null });
    expect(await keep(3)).toMatchObject({ value: 3 });
    expect(await keep(0)).toMatchObject({ value: 0 });
  });

  it('are read but not changed by a centre', async () => {
    const manager = await signedIn(api, { role: 'centre_manager' });
    expect((await manager.call(policies.listSettings, {})).items.length).toBeGreaterThan(0);
    await expect(change(70, manager)).rejects.toMatchObject({ code: 'identity.forbidden' });
  });
});
