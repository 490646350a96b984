import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, issuance, verification } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import {
  anOfficialSigningStage,
  BY,
  type OfficialSigningStage,
  passphraseForms,
  RIGHT,
  WRONG,
} from '../../testing/official-signing-stage.ts';
import { sql } from '../../testing/sql.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { IssueBatchService } from './issue-batch.service.ts';
import { ResumeIssuanceJob } from './resume-issuance.job.ts';

describe('an official who signs in person', () => {
  const log: string[] = [];
  const whileSigning: string[] = [];
  let official: OfficialSigningStage;
  beforeAll(async () => {
    official = await anOfficialSigningStage((line) => void log.push(line));
    const { signers, source, stage } = official;
    const all = { name: 'semua', by: BY, issuers: 'all', source } as const;
    await expect(signers.add(all)).rejects.toMatchObject({ code: 'signer.centres_only' });
    await signers.add({ name: 'kepala', by: BY, issuers: [stage.centreId], source });
  });
  afterAll(() => official?.stop());

  it('is refused before the click without a NIK, which an administrator records once', async () => {
    const { api, stage, admin, batch, approve, name } = official;
    const batchId = await requested(stage, await aCompletedCohort(stage, { people: 1 }));
    expect(await batch(batchId)).toMatchObject({ inPerson: true, blockers: [{ code: 'no_nik' }] });
    await expect(approve(batchId)).rejects.toMatchObject({ code: 'issuance.official_without_nik' });
    await expect(name(admin.account.id)).rejects.toMatchObject({ code: 'identity.own_account' });
    expect((await name(stage.manager.account.id)).personId).toMatch(/^[0-9a-f-]{36}$/);
    await expect(name(stage.operator.account.id)).rejects.toMatchObject({ code: 'identity.person_differs' });
    const otherDay = name(stage.manager.account.id, '1991-07-01');
    await expect(otherDay).rejects.toMatchObject({ code: 'identity.person_differs' });
    const namesake = await signedIn(api, { role: 'centre_manager', fullName: stage.manager.account.fullName });
    await expect(name(namesake.account.id)).rejects.toMatchObject({ status: 409, code: 'identity.person_taken' });
    expect(await batch(batchId)).toMatchObject({ blockers: [] });
  });

  it('is waited for: no worker signs, nobody else does, and a wrong passphrase stops at once', async () => {
    const { api, bsre, stage, approved, batch, sign, stops } = official;
    const { batchId } = await approved(3);
    await api.app.get(ResumeIssuanceJob, { strict: false }).run();
    await api.runJobs();
    await api.app.get(IssueBatchService, { strict: false }).run(batchId, 1);
    expect(await batch(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 0 });
    const deputy = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    expect(await batch(batchId, deputy)).toMatchObject({ awaitsCaller: false });
    await expect(sign(batchId, { who: deputy })).rejects.toMatchObject({ code: 'issuance.not_the_official' });
    await expect(sign(batchId, { who: stage.operator })).rejects.toMatchObject({ status: 403 });
    const wrong = sign(batchId, { passphrase: WRONG });
    await expect(wrong).rejects.toMatchObject({ status: 422, code: 'issuance.wrong_passphrase' });
    expect([bsre.wrongPassphrases, bsre.received.length, (await batch(batchId)).issued]).toEqual([1, 0, 0]);
    expect(await stops(batchId)).toEqual(['issuance.wrong_passphrase']);
    const known = `select c.status, r.prepared is not null as prepared from issuance_items i join certificates c
      on c.id = i.certificate_id left join signature_requests r on r.certificate_id = c.id where batch_id = $1 order by position`;
    const stand = await sql<{ status: string; prepared: boolean }>(api, known, [batchId]);
    expect(stand.map(({ status, prepared }) => `${status} ${prepared}`)).toEqual([
      'numbered true',
      'numbered false',
      'numbered false',
    ]);
  });

  it('goes on where the authority fell silent, and each certificate is issued once and named as signed by them', async () => {
    const { api, bsre, stage, approved, batch, sign } = official;
    const { batchId, cohortId } = await approved(3);
    bsre.failOnce('reply_lost', 1);
    await expect(sign(batchId)).rejects.toMatchObject({ code: 'issuance.signer_unreachable' });
    expect(await batch(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 1, failed: [] });
    bsre.whenAsked(async () => {
      await expect(sign(batchId)).rejects.toMatchObject({ status: 409, code: 'issuance.being_signed' });
      whileSigning.push(await everythingStored(api));
      bsre.whenAsked(null);
    });
    expect(await sign(batchId)).toMatchObject({ status: 'done', issued: 3, awaitsCaller: false });
    expect([bsre.received.length, bsre.received[2]?.equals(bsre.received[1] ?? Buffer.alloc(0))]).toEqual([4, true]);
    await expect(sign(batchId)).rejects.toMatchObject({ code: 'issuance.not_awaited' });
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId } });
    const params = { certificateId: items[0]?.id ?? '' };
    const file = await stage.manager.call(certificates.downloadCertificate, { params });
    expect(await api.anonymous.call(verification.verifyPdf, { file, fileName: 'sertifikat.pdf' })).toMatchObject({
      ...{ status: 'valid', integrity: 'intact', finding: 'sound' },
      signature: { valid: true, signedBy: 'Pejabat Contoh (BSrE)', assurance: 'certified' },
    });
  });

  it('may lose the connection: the file in hand is kept, the rest waits', async () => {
    const { api, approved, batch, sign, signAndLeave, stops } = official;
    const { batchId } = await approved(3);
    await expect(signAndLeave(batchId)).rejects.toThrow();
    await api.app.get(BatchLockRepository, { strict: false }).exclusively(batchId, async () => undefined);
    expect(await batch(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 1, awaitsCaller: true });
    expect(await stops(batchId)).toEqual(['connection_lost']);
    expect(await sign(batchId)).toMatchObject({ status: 'done', issued: 3 });
  });

  it('holds a passphrase for some minutes at most, and under no key of a repeat', async () => {
    const { api, bsre, approved, sign, signRepeatably, stops } = official;
    const { batchId } = await approved(2);
    bsre.whenAsked(async () => {
      whileSigning.push(await everythingStored(api));
      api.clock.pass(5 * 60);
    });
    expect(await sign(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 1 });
    bsre.whenAsked(null);
    api.clock.set(null);
    expect(await stops(batchId)).toEqual(['time_over']);
    await sql(api, `update issuance_batches set paused_at = now(), paused_by_name = 'Kantor' where id = $1`, [batchId]);
    await expect(sign(batchId)).rejects.toMatchObject({ code: 'issuance.signing_rests' });
    await sql(api, 'update issuance_batches set paused_at = null, paused_by_name = null where id = $1', [batchId]);
    const remembered = () => sql(api, 'select key_hash from idempotency_keys');
    const before = await remembered();
    const broken = await signRepeatably(batchId, `{"passphrase":"${RIGHT}"`);
    expect([broken.status, (await broken.text()).includes(RIGHT)]).toEqual([400, false]);
    const whole = await signRepeatably(batchId, JSON.stringify({ passphrase: RIGHT }));
    expect(await whole.json()).toMatchObject({ status: 'done', issued: 2 });
    expect(await remembered()).toEqual(before);
  });

  it('is left to the worker once the centre has another signer', async () => {
    const { api, bsre, stage, approved, batch, sign, signers } = official;
    const { batchId } = await approved(1);
    const rejected = await approved(1);
    const params = { batchId: rejected.batchId };
    await stage.manager.call(issuance.rejectIssuance, { params, body: { reason: 'Diajukan ulang oleh balai' } });
    for (let tries = 2; tries <= 3; tries += 1)
      await expect(sign(batchId, { passphrase: WRONG })).rejects.toMatchObject({ code: 'issuance.wrong_passphrase' });
    await expect(sign(batchId)).rejects.toMatchObject({ status: 429, code: 'issuance.passphrase_tries' });
    expect(bsre.wrongPassphrases).toBe(3);
    await signers.retire('kepala', 'Kembali ke kunci sendiri', BY);
    await api.app.get(ResumeIssuanceJob, { strict: false }).run();
    await api.runJobs();
    expect(await batch(batchId)).toMatchObject({ status: 'done', issued: 1, inPerson: false });
  });

  it('leaves no trace of a passphrase in a table or in the log', async () => {
    const stored = await everythingStored(official.api);
    const told = [...whileSigning, stored, ...log].join('');
    for (const known of ['issuance.signing_begun', 'gave no signature']) expect(told).toContain(known);
    expect([whileSigning.length, passphraseForms.filter((form) => told.includes(form))]).toEqual([2, []]);
  });
});
