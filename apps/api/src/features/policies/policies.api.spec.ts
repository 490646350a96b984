import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, policies, retention } from '@kompeten/contract';
import { defaultPolicies, type RetentionDecision } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCentre } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { CarryOutRetentionJob } from '../retention/retention.job.ts';
import { PoliciesService } from './policies.service.ts';

describe('policy values', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let second: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
    second = await signedIn(api, { role: 'administrator' });
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
    expect(await keep(3)).toMatchObject({ value: 60, proposed: 3 });
    expect(await keep(0)).toMatchObject({ value: 0, proposed: null });
  });

  describe('that end records sooner', () => {
    const keep = (value: number, by = administrator) =>
      by.call(policies.changeSetting, {
        ...{ params: { key: 'data_request.keep_months' }, body: { value, source: 'Jadwal retensi arsip' } },
      });
    const seen = async () => {
      const { items, proposals } = await second.call(retention.getRetention, {});
      return { months: items.find(({ part }) => part === 'data_requests')?.months, proposals };
    };
    const idNow = async () => (await seen()).proposals[0]?.id ?? '';
    const decide = (proposalId: string, by: SignedIn, decision: RetentionDecision['decision'] = 'confirm') =>
      by.call(retention.decideRetention, { params: { proposalId }, body: { decision } });

    it('wait with their forecast until another administrator confirms exactly that value', async () => {
      const { id: centreId } = await aCentre(api);
      await sql(
        api,
        `with p as (insert into people (id, full_name, birth_date, identity_kind, identity_reason, created_at)
           values ($1, 'Peminta', '1990-01-01', 'none', 'uji', now()) returning id)
         insert into data_requests (id, kind, status, person_id, centre_id, reason, received_at, due_at, closed_at)
         select $1, 'restriction', 'lifted', id, $2, 'Alasan lama', now(), now(), now() - interval '3 years' from p`,
        [newId(), centreId],
      );
      expect(await keep(24)).toMatchObject({ value: 60, proposed: 24, changedAt: null });
      const first = await idNow();
      const forecast = { part: 'data_requests', months: 24, due: 1, goes: 1 };
      expect(await seen()).toMatchObject({ months: 60, proposals: [{ proposedByName: 'Uji Coba', forecast }] });
      await expect(decide(first, administrator)).rejects.toMatchObject({ code: 'retention.same_person' });
      await keep(12, second);
      await expect(decide(first, second)).rejects.toMatchObject({ code: 'retention.proposal_changed' });
      await expect(decide(newId(), second)).rejects.toMatchObject({ code: 'retention.proposal_not_found' });
      await expect(decide(await idNow(), second)).rejects.toMatchObject({ code: 'retention.same_person' });
      expect((await seen()).months).toBe(60);
      const taken = await Promise.allSettled([1, 2].map(async () => decide(await idNow(), administrator)));
      expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await seen()).toEqual({ months: 12, proposals: [] });
      const { items } = await second.call(audit.listAuditEvents, { query: { subjectId: 'data_request.keep_months' } });
      expect(items.map(({ type, data }) => [type, data.to])).toEqual([
        ...[
          ['setting.changed', 12],
          ['setting.proposed', 12],
          ['setting.proposal_superseded', undefined],
        ],
        ['setting.proposed', 24],
      ]);
    });

    it('are dropped by whoever proposed, and go when a longer value or none is set, at once', async () => {
      await keep(6);
      expect((await decide(await idNow(), administrator, 'drop')).proposals).toEqual([]);
      await keep(6);
      expect(await keep(36)).toMatchObject({ value: 36, proposed: null });
      expect(await keep(0)).toMatchObject({ value: 0 });
      expect(await keep(600)).toMatchObject({ value: 0, proposed: 600 });
      const auditor = await signedIn(api, { role: 'auditor' });
      await expect(decide(await idNow(), auditor)).rejects.toMatchObject({ code: 'identity.forbidden' });
    });
  });

  it('are read as whole months, rounded up, where a fraction was stored before they had to be whole', async () => {
    await sql(api, `insert into settings values ('excuse.keep_months', 12.4, 'Uji', now())`);
    await api.app.get(CarryOutRetentionJob, { strict: false }).run();
    const { items } = await administrator.call(retention.listRetentionRuns, { query: {} });
    expect(items[0]?.reports).toContainEqual(expect.objectContaining({ part: 'excuse_letters', months: 13 }));
    const query = { part: 'excuse_letters', months: 1.5 } as const;
    await expect(administrator.call(retention.forecastRetention, { query })).rejects.toMatchObject({
      ...{ code: 'request.invalid', params: { issues: [{ asked: 'int' }] } },
    });
  });

  it('are read but not changed by a centre', async () => {
    const manager = await signedIn(api, { role: 'centre_manager' });
    expect((await manager.call(policies.listSettings, {})).items.length).toBeGreaterThan(0);
    await expect(change(70, manager)).rejects.toMatchObject({ code: 'identity.forbidden' });
  });
});
