import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, sharing } from '@kompeten/contract';
import { type Certificate, mostOpenLinks, type NewShareLink } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { ShareLinksService } from './share-links.service.ts';

const BROWSER = { 'user-agent': 'Mozilla/5.0 (Linux; Android 10)', 'sec-fetch-site': 'none' };

describe('links to a certificate', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let mine: Certificate;
  let others: Certificate;
  let holder: Trainee;
  const log: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ log: { write: (line: string) => void log.push(line) } });
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 2 });
    [mine, others] = (await issued(api, stage, cohort)) as [Certificate, Certificate];
    holder = await claimedBy(api, stage, cohort.roster[0]?.id ?? '');
  });
  afterAll(() => api?.stop());

  const made = (wish: Partial<NewShareLink> = {}) => {
    const body = { extent: 'answer' as const, days: 7 as const, ...wish };
    return holder.call(sharing.createMyShareLink, { params: { certificateId: mine.id }, body });
  };
  const listed = async () =>
    (await holder.call(sharing.listMyShareLinks, { params: { certificateId: mine.id } })).items;
  const look = (path: string | null, headers: Record<string, string> = BROWSER) =>
    fetch(`${api.origin}${path}`, { headers });
  const withdrawn = (shareLinkId: string, by = holder) =>
    by.call(sharing.withdrawMyShareLink, { params: { shareLinkId } });

  it('open the answer page, which nobody keeps, indexes or is referred from', async () => {
    const link = await made({ label: 'Toko Maju' });
    expect(link).toMatchObject({ state: 'open', label: 'Toko Maju', days: [] });
    const page = await look(link.path);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(mine.holderName);
    expect(html).toContain('Dibagikan oleh pemegangnya');
    expect(html).not.toMatch(/Toko Maju|\/berkas/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    for (const [name, value] of [
      ['cache-control', 'no-store'],
      ['x-robots-tag', 'noindex'],
      ['referrer-policy', 'no-referrer'],
    ] as const) {
      expect([name, page.headers.get(name)]).toEqual([name, value]);
    }
    expect((await look(`${link.path}/berkas`)).headers.get('content-type')).toContain('text/html');
  });

  it('hand over the signed file where the holder shared it too', async () => {
    const link = await made({ extent: 'answer_and_file' });
    expect(await (await look(link.path)).text()).toContain(`${link.path}/berkas`);
    const file = await look(`${link.path}/berkas`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="sertifikat-/);
    const days = (await listed()).find(({ id }) => id === link.id)?.days;
    expect(days).toEqual([{ day: api.clock.today(), looks: 1, files: 1 }]);
  });

  it('count looks by day: not previews, not a change of language, not a HEAD', async () => {
    const link = await made();
    await look(link.path);
    await look(link.path);
    await look(link.path, { ...BROWSER, 'user-agent': 'WhatsApp/2.23.20.0' });
    await look(`${link.path}?lang=en`, { ...BROWSER, 'sec-fetch-site': 'same-origin' });
    await fetch(`${api.origin}${link.path}`, { method: 'HEAD', headers: BROWSER });
    const [newest] = await listed();
    expect(newest?.days).toEqual([{ day: api.clock.today(), looks: 2, files: 0 }]);
    const columns = await sql<{ name: string }>(
      api,
      `select column_name as name from information_schema.columns where table_name = 'share_looks' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['day', 'files', 'looks', 'share_link_id']);
  });

  it('end by themselves and by withdrawal, and say so kindly', async () => {
    const short = await made({ days: 1 });
    const long = await made({ days: 30 });
    api.clock.pass(86_400);
    const late = await look(short.path);
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('TAUTAN SUDAH BERAKHIR')]);
    expect((await look(long.path)).status).toBe(200);
    api.clock.set(null);
    expect(await withdrawn(long.id)).toMatchObject({ state: 'withdrawn', path: null });
    const ended = await look(`${long.path}?lang=en`);
    const html = await ended.text();
    expect([ended.status, html]).toEqual([410, expect.stringContaining('THIS LINK WAS WITHDRAWN')]);
    expect(html).not.toContain(mine.holderName);
    const unknown = await look('/s/AAAAAAAAAAAAAAAAAAAAAAAA');
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('TAUTAN TIDAK DIKENAL')]);
  });

  it('are of the holder alone', async () => {
    const link = await made();
    const other = await claimedBy(api, stage, cohort.roster[1]?.id ?? '');
    const refused = { status: 404, code: 'share_link.not_found' };
    await expect(withdrawn(link.id, other)).rejects.toMatchObject(refused);
    const params = { certificateId: others.id };
    const unseen = { status: 404, code: 'certificate.not_found' };
    await expect(holder.call(sharing.listMyShareLinks, { params })).rejects.toMatchObject(unseen);
    const body = { extent: 'answer' as const, days: 1 as const };
    await expect(holder.call(sharing.createMyShareLink, { params, body })).rejects.toMatchObject(unseen);
    await expect(stage.manager.call(sharing.listMyShareLinks, { params })).rejects.toMatchObject(unseen);
  });

  it('stand in no log', async () => {
    const { path } = await made();
    await look(path);
    expect(log.join('')).not.toContain(path?.split('/')[2]);
    expect(log.join('')).toContain('/s/:token');
  });

  it('are ten open ones at most, and forgotten half a year after their end', async () => {
    for (const { id, state } of await listed()) if (state === 'open') await withdrawn(id);
    for (let count = 0; count < mostOpenLinks; count += 1) await made();
    await expect(made()).rejects.toMatchObject({ status: 422, code: 'share_link.too_many' });
    api.clock.pass(188 * 86_400);
    await api.app.get(ShareLinksService, { strict: false }).forgetEnded();
    api.clock.set(null);
    expect((await listed()).map(({ state, days }) => [state, days.length])).toEqual([['withdrawn', 1]]);
    const administrator = await signedIn(api, { role: 'administrator' });
    const trail = await administrator.call(audit.listAuditEvents, { query: { type: 'certificate.sharing_ended' } });
    expect(trail.items[0]).toMatchObject({ subjectId: mine.id, via: 'claim' });
  });
});
