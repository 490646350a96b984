import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appeals, complaints } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { aBody } from '../../testing/assessment-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';

describe('complaints without a certificate', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const page = (path: string, fields?: Record<string, string>) =>
    fetch(`${api.origin}${path}`, {
      method: fields ? 'POST' : 'GET',
      headers: fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
      ...(fields && { body: new URLSearchParams(fields).toString() }),
    });

  it('are about a body, an assessor or a session, and stand in its register (PRODUCT §5)', async () => {
    const body = await aBody(api);
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    const fields = {
      bodyId: body.id,
      kind: 'assessor',
      named: '',
      text: 'Asesor datang terlambat dua jam.',
      contact: '',
    };
    const form = await page('/keluhan');
    expect([form.status, await form.text()]).toEqual([200, expect.stringContaining(body.name)]);
    const unnamed = await page('/keluhan', fields);
    expect([unnamed.status, await unnamed.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
    const filed = await page('/keluhan', { ...fields, named: 'Bu Zubaedah' });
    expect([filed.status, await filed.text()]).toEqual([201, expect.stringContaining('LAPORAN DITERIMA')]);
    const about = { kind: 'session' as const, named: 'Uji di Grajagan', text: fields.text };
    const file = (bodyId: string, more: object = {}) =>
      api.anonymous.call(complaints.fileBodyComplaint, { body: { ...about, bodyId, ...more } });
    await expect(file(body.id, { named: null })).rejects.toMatchObject({
      ...{ code: 'request.invalid', issues: [{ pointer: '/named' }] },
    });
    await expect(file(newId())).rejects.toMatchObject({ status: 404, code: 'body.not_found' });
    const { number } = await file(body.id);
    await api.runJobs();
    expect(await toldOf(manager, 'complaint_waits')).toHaveLength(2);
    const { items } = await manager.call(complaints.listComplaints, { query: {} });
    expect(items).toMatchObject([
      { number, kind: 'session', about: `${body.name}: Uji di Grajagan`, certificateId: null },
      { kind: 'assessor', about: `${body.name}: Bu Zubaedah` },
    ]);
    const register = await manager.call(appeals.listObjections, { query: { q: 'grajagan' } });
    expect(register.items).toMatchObject([{ kind: 'complaint', number, fullName: `${body.name}: Uji di Grajagan` }]);
    const params = { complaintId: items[0]?.id ?? '' };
    await manager.call(complaints.moveComplaint, { params, body: { event: 'acknowledge', note: null } });
    const told = await api.anonymous.call(complaints.getComplaintProgress, { params: { number } });
    expect(told).toMatchObject({ status: 'acknowledged', answer: null });
    const stranger = await signedIn(api, { role: 'certification_manager', certificationBodyId: (await aBody(api)).id });
    const read = stranger.call(complaints.getComplaint, { params });
    await expect(read).rejects.toMatchObject({ status: 404, code: 'complaint.not_found' });
  });
});
