import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, complaints } from '@kompeten/contract';
import type { Certificate, ComplaintEvent } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const body = {
  kind: 'differs_from_paper' as const,
  text: 'Nama di kertas lain dari halaman.',
  contact: '0812 3456 789',
};

describe('complaints', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let certificate: Certificate;
  let administrator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
    administrator = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const file = (code = certificate.code) => api.anonymous.call(complaints.fileComplaint, { params: { code }, body });
  const progress = (number: string) => api.anonymous.call(complaints.getComplaintProgress, { params: { number } });
  const newest = async () => {
    const { items } = await stage.manager.call(complaints.listComplaints, { query: {} });
    return items[0]?.id ?? '';
  };
  const move = (complaintId: string, event: ComplaintEvent, note: string | null = null, by = stage.manager) =>
    by.call(complaints.moveComplaint, { params: { complaintId }, body: { event, note } });

  it('are filed by anybody, answered by the issuer, and followed by their number', async () => {
    const filed = await file();
    expect(filed).toMatchObject({
      status: 'received',
      answer: null,
      number: expect.stringMatching(/^(\w{4}-){2}\w{4}$/),
    });
    const id = await newest();
    expect(await stage.operator.call(complaints.getComplaint, { params: { complaintId: id } })).toMatchObject({
      ...{ number: filed.number, text: body.text, contact: body.contact, holderName: certificate.holderName },
    });
    await move(id, 'acknowledge', 'Catatan dalam');
    await move(id, 'investigate');
    await expect(move(id, 'answer')).rejects.toMatchObject({ status: 422, code: 'complaint.answer_needed' });
    await move(id, 'answer', 'Kertas itu palsu.');
    const isOpen = async () =>
      (await stage.manager.call(complaints.listComplaints, { query: { status: 'open' } })).items.some(
        (one) => one.id === id,
      );
    expect(await isOpen()).toBe(true);
    const closed = await move(id, 'close');
    expect(await isOpen()).toBe(false);
    expect(closed.steps.map(({ status, byName }) => [status, byName !== null])).toEqual([
      ['received', false],
      ['acknowledged', true],
      ['investigating', true],
      ['answered', true],
      ['closed', true],
    ]);
    const told = await progress(filed.number.toLowerCase());
    expect(told).toMatchObject({ status: 'closed', answer: 'Kertas itu palsu.' });
    expect(JSON.stringify(told)).not.toMatch(/Catatan dalam|0812 3456/);
    await expect(move(id, 'acknowledge')).rejects.toMatchObject({ code: 'complaint.wrong_state' });
    const trail = await administrator.call(audit.listAuditEvents, { query: { subjectId: id } });
    expect(trail.items.map(({ type }) => type).reverse()).toEqual([
      'complaint.received',
      'complaint.acknowledged',
      'complaint.investigating',
      'complaint.answered',
      'complaint.closed',
    ]);
  });

  it('are handled by the head of the centre, read by its clerk, and unknown to other centres', async () => {
    await file();
    const id = await newest();
    await expect(move(id, 'acknowledge', null, stage.operator)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    expect((await stranger.call(complaints.listComplaints, { query: {} })).items).toEqual([]);
    const refused = { status: 404, code: 'complaint.not_found' };
    await expect(move(id, 'acknowledge', null, stranger)).rejects.toMatchObject(refused);
    await expect(stranger.call(complaints.getComplaint, { params: { complaintId: id } })).rejects.toMatchObject(
      refused,
    );
  });

  it('keep the contact sealed', async () => {
    const rows = await sql<{ sealed: Buffer }>(api, 'select contact_sealed as sealed from complaints');
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('0812 3456');
  });

  it('are about certificates that exist, and tell an unknown number from a mistyped one', async () => {
    await expect(file('0000000000000000')).rejects.toMatchObject({ code: 'verification.unknown_code' });
    await expect(file('ABC')).rejects.toMatchObject({ code: 'verification.mistyped_code' });
    await expect(progress('000000000000')).rejects.toMatchObject({ status: 404, code: 'complaint.not_found' });
    await expect(progress('ABC')).rejects.toMatchObject({ status: 422, code: 'complaint.mistyped_number' });
  });

  const page = (path: string, fields?: Record<string, string>) =>
    fetch(`${api.origin}${path}`, {
      method: fields ? 'POST' : 'GET',
      headers: fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
      ...(fields && { body: new URLSearchParams(fields).toString() }),
    });

  it('are filed and followed on pages without a script', async () => {
    const form = await page(`/v/${certificate.code}/lapor`);
    const html = await form.text();
    expect([form.status, form.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).not.toMatch(/<script/);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    const short = await page(`/v/${certificate.code}/lapor`, { kind: 'other', text: '<b>pendek', contact: '' });
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('&lt;b&gt;pendek');
    const filed = await page(`/v/${certificate.code}/lapor`, { ...body });
    const receipt = await filed.text();
    expect([filed.status, receipt]).toEqual([201, expect.stringContaining('LAPORAN DITERIMA')]);
    const number = /<dd>((?:\w{4}-){2}\w{4})<\/dd>/.exec(receipt)?.[1] ?? '';
    const followed = await page('/lapor', { number });
    expect([followed.status, await followed.text()]).toEqual([200, expect.stringContaining('Diterima')]);
    expect((await page('/lapor', { number: 'ABC' })).status).toBe(422);
    expect((await page('/lapor', { number: '000000000000' })).status).toBe(404);
    expect((await page('/v/0000000000000000/lapor')).status).toBe(404);
    expect(await (await page(`/v/${certificate.code}?lang=id`)).text()).toContain('/lapor?lang=id');
  });

  it('are not filed without end about one certificate', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => file()));
    expect(tries.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  });
});
