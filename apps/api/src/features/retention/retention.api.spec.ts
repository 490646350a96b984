import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, audit, policies, retention } from '@kompeten/contract';
import { type PolicyKey, type RetainedPart, retentionSettings } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCopyStage, type CopyStage } from '../../testing/copy-stage.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { CarryOutRetentionJob } from './retention.job.ts';
import { RetentionService } from './retention.service.ts';

const YEAR = 365.25 * 86_400_000;

describe('retention', () => {
  let api: TestApi;
  let stage: CopyStage;
  let administrator: SignedIn;
  let second: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aCopyStage(api);
    // The other candidate has a statement of some units, which would be in force for ever.
    await sql(api, `update certificates set status = 'revoked' where person_id = $1`, [stage.personIds[1]]);
    administrator = await signedIn(api, { role: 'administrator' });
    second = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  /** The calls and the job as they would be so many years from now. */
  const inYears = async <T>(years: number, work: () => Promise<T>): Promise<T> => {
    api.clock.set(new Date(Date.now() + years * YEAR).toISOString());
    try {
      return await work();
    } finally {
      api.clock.set(null);
    }
  };
  const run = () => api.app.get(CarryOutRetentionJob, { strict: false }).run();
  const keep = async (key: PolicyKey, value: number) => {
    await administrator.call(policies.changeSetting, { params: { key }, body: { value, source: 'Uji retensi' } });
    const { proposals } = await second.call(retention.getRetention, {});
    const params = { proposalId: proposals[0]?.id ?? '' };
    await second.call(retention.decideRetention, { params, body: { decision: 'confirm' } });
  };
  const files = () =>
    sql<{ there: boolean }>(
      api,
      `select f.sealed is not null as there from application_evidence x join assessment_files f on f.id = x.file_id
       where x.application_id = any($1) order by x.application_id = $2 desc`,
      [stage.applicationIds, stage.applicationIds[0]],
    );
  // In years nobody's session lasts: what a page would say is asked of the service by whoever signs in then.
  const seen = (part: RetainedPart, years: number) => {
    const service = api.app.get(RetentionService, { strict: false });
    return inYears(years, async () => (await service.overview()).items.find((item) => item.part === part));
  };
  const parts = ['assessment_files', 'adjustments'] as const;

  it('keeps everything of a kind until the controller has decided', async () => {
    await inYears(30, run);
    expect(await files()).toEqual([{ there: true }, { there: true }]);
    expect(await seen('assessment_files', 30)).toMatchObject({ months: 0, endsBefore: null, due: 0, goes: 0 });
  });

  it('shows what the next run would end, does exactly that, and reports it', async () => {
    for (const part of parts) await keep(retentionSettings[part], 12);
    expect(await seen('assessment_files', 2)).toMatchObject({
      ...{ due: 2, goes: 1, held: [{ reason: 'certificate_in_force', count: 1 }] },
    });
    const before = await everyRow(api);
    await inYears(2, run);
    expect(await files()).toEqual([{ there: true }, { there: false }]);
    const [{ id: evidenceId } = { id: '' }] = await sql<{ id: string }>(
      ...[api, 'select id from application_evidence where application_id = $1', [stage.applicationIds[1]]],
    );
    const params = { applicationId: stage.applicationIds[1] ?? '', evidenceId };
    const open = (by: Pick<SignedIn, 'call'>) => by.call(applications.openApplicationEvidence, { params });
    const erased = { status: 410, code: 'retention.file_erased', params: { cause: 'retention' } };
    await expect(open(stage.manager)).rejects.toMatchObject(erased);
    await expect(open(stage.training.operator)).rejects.not.toMatchObject(erased);
    const { items } = await administrator.call(retention.listRetentionRuns, { query: {} });
    expect(items[0]?.reports.filter(({ due }) => due > 0)).toMatchObject([
      { part: 'adjustments', due: 2, erased: 1, held: [{ reason: 'certificate_in_force', count: 1 }] },
      { part: 'assessment_files', due: 2, erased: 1, held: [{ reason: 'certificate_in_force', count: 1 }] },
    ]);
    const told = await administrator.call(audit.listAuditEvents, { query: { type: 'retention.carried_out' } });
    expect(told.items[0]).toMatchObject({ via: 'system', data: { due: 4, erased: 2 } });
    const changed = differenceOf(before, await everyRow(api));
    const emptied = { before: [expect.any(String)], since: [expect.any(String)] };
    expect(changed).toMatchObject({ assessment_files: emptied, reasonable_adjustments: emptied });
    expect(Object.keys(changed).sort()).toEqual([
      ...['assessment_files', 'audit_events', 'erasures', 'log_entries', 'reasonable_adjustments'],
      ...['retention_reports', 'retention_runs'],
    ]);
  });

  it('holds everything of whoever appeals, and lets it go when the appeal is over', async () => {
    expect(await seen('assessment_files', 5)).toMatchObject({ held: [{ reason: 'appeal_open', count: 1 }], goes: 0 });
    await inYears(5, run);
    await sql(api, `update appeals set status = 'dismissed'`);
    await sql(
      api,
      `insert into data_requests (id, kind, status, person_id, centre_id, reason, received_at, due_at, closed_at)
       values ($1, 'restriction', 'done', $2, $3, 'Data saya persoalkan', now(), now(), now())`,
      [newId(), stage.personIds[0], stage.training.centreId],
    );
    expect(await seen('assessment_files', 5)).toMatchObject({ held: [{ reason: 'restriction', count: 1 }], goes: 0 });
    await inYears(5, run);
    expect(await files()).toEqual([{ there: true }, { there: false }]);
    await sql(api, `update data_requests set status = 'lifted' where kind = 'restriction'`);
    await inYears(5, run);
    expect(await files()).toEqual([{ there: false }, { there: false }]);
  });

  it('goes on with a run that was killed, and counts what that had erased before', async () => {
    await keep('contact.keep_months', 24);
    const runId = newId();
    await sql(api, `insert into retention_runs (id, started_at) values ($1, now())`, [runId]);
    await sql(
      api,
      `insert into retention_reports (run_id, part, months, ends_before, due, erased, held)
       values ($1, 'contacts', 24, '2100-01-01', 7, 6, '[]')`,
      [runId],
    );
    const contacts = () => sql(api, 'select phone, email from enrolments where phone is not null or email is not null');
    await sql(api, `update enrolments set phone = '0812-0000-0000' where id = $1`, [stage.enrolmentId]);
    expect(await contacts()).toHaveLength(1);
    await inYears(10, run);
    expect(await contacts()).toEqual([]);
    const { items } = await administrator.call(retention.listRetentionRuns, { query: {} });
    expect(items[0]).toMatchObject({ id: runId, finishedAt: expect.any(String) });
    expect(items[0]?.reports).toContainEqual(expect.objectContaining({ part: 'contacts', due: 7, erased: 7 }));
  });

  it('is forecast for another value before somebody sets it, and read by auditors', async () => {
    const auditor = await signedIn(api, { role: 'auditor' });
    const query = { part: 'complaint_contacts', months: 1 } as const;
    const nothing = { due: 0, goes: 0, held: [] };
    expect(await auditor.call(retention.forecastRetention, { query })).toMatchObject({ ...query, ...nothing });
    const { kept } = await auditor.call(retention.getRetention, {});
    expect(kept).toContainEqual({ record: 'certificates', reason: 'certificate_register' });
    await expect(stage.manager.call(retention.getRetention, {})).rejects.toMatchObject({ code: 'identity.forbidden' });
  });
});
