import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TimestampServer, timestampServer } from '@kompeten/certificate/testing';
import { certificates, notifications, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { type HeldWorker, heldWorker } from '../../testing/held-worker.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { CompromiseService } from '../signing-keys/compromise.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { ResumeReissueJob } from './reissues.jobs.ts';
import { ReissuesService } from './reissues.service.ts';

const BY: [string, string] = ['Kepala', 'Wakil'];
/** Certificates that people are deciding about: one is suspended, of one a replacement is asked for. */
const [SUSPENDED, ASKED] = [3, 4];
/** A process is started on the way. */
const PATIENCE = 120_000;

describe('certificates after a key went bad', () => {
  let authority: TimestampServer;
  let api: TestApi;
  let stage: TrainingStage;
  let worker: HeldWorker;
  let all: Certificate[];
  let holder: Trainee;
  let reissues: ReissuesService;
  let keys: SigningKeysService;

  beforeAll(async () => {
    authority = await timestampServer();
    const timestamps = { KOMPETEN_TSA_URL: authority.url, KOMPETEN_TSA_ROOTS: authority.rootFile };
    const env = { ...timestamps, PUBLIC_URL: 'http://localhost:4321' };
    api = await startTestApi({ env });
    stage = await aTrainingStage(api);
    const cohort = await aCompletedCohort(stage, { people: 5 });
    all = await issued(api, stage, cohort);
    holder = await claimedBy(api, stage, cohort.roster[0]?.id ?? '');
    worker = await heldWorker(api, env);
    keys = api.app.get(SigningKeysService, { strict: false });
    reissues = api.app.get(ReissuesService, { strict: false });
  });
  afterAll(async () => {
    await worker?.stop();
    await api?.stop();
    await authority?.close();
  });

  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const bad = (hours: number, key?: string) =>
    api.app
      .get(CompromiseService, { strict: false })
      .declare({ key, from: inHours(hours), reason: 'Laptop hilang', by: BY });
  const params = (place: number) => ({ certificateId: all[place]?.id ?? '' });
  const answer = (code = '') => api.anonymous.call(verification.verifyCode, { params: { code } });
  const fileOf = async (certificateId: string) => {
    const file = await stage.manager.call(certificates.downloadCertificate, { params: { certificateId } });
    return new Blob([await file.arrayBuffer()]);
  };
  const verdictOn = async (certificateId: string) =>
    api.anonymous.call(verification.verifyPdf, { file: await fileOf(certificateId), fileName: 'sertifikat.pdf' });
  const fingerprint = () => keys.inUse().fingerprint.replaceAll(':', '').toLowerCase();

  it('are let alone where a timestamp proves that they were signed before', async () => {
    const old = fingerprint();
    await bad(1);
    expect(fingerprint()).not.toBe(old);
    expect((await reissues.list()).all).toEqual([]);
    await expect(reissues.start('0'.repeat(64), BY)).rejects.toMatchObject({ code: 'reissue.nothing_affected' });
    await bad(-1, old);
  });

  it('are listed with their cause, and with what people are deciding; another list is refused', async () => {
    const reason = { reason: 'data_error', note: '' } as const;
    await stage.manager.call(certificates.suspendCertificate, { params: params(SUSPENDED), body: reason });
    await stage.operator.call(certificates.requestReplacement, { params: params(ASKED), body: reason });
    const { all: list } = await reissues.list();
    const expected = all.map(({ id, number, issuer }, place) => ({
      ...{ certificateId: id, number, issuer, cause: 'signed_after' },
      hindrance: place === SUSPENDED ? 'suspended' : place === ASKED ? 'request_pending' : null,
    }));
    expect(list).toEqual(expected.sort((a, b) => (a.certificateId < b.certificateId ? -1 : 1)));
    await expect(reissues.start('0'.repeat(64), BY)).rejects.toMatchObject({ code: 'reissue.list_changed' });
    expect(await reissues.progress()).toBeNull();
  });

  it(
    'are issued anew each once, although the worker is killed in the middle, and what people decide is left to them',
    async () => {
      await worker.hold('before insert on certificate_files', 2);
      expect(await reissues.start((await reissues.list()).hash, BY)).toBe(all.length);
      worker.start();
      await worker.killedThere();
      await worker.let();
      expect(await reissues.progress()).toMatchObject({ finishedAt: null, total: 5, issued: 1, startedBy: BY });
      await expect(reissues.start('0'.repeat(64), BY)).rejects.toMatchObject({ code: 'reissue.running' });
      await api.app.get(ResumeReissueJob, { strict: false }).run();
      await api.runJobs();
      expect(await reissues.progress()).toMatchObject({
        ...{ finishedAt: expect.any(String), issued: 3, waiting: 0, failed: {} },
        left: { suspended: 1, request_pending: 1 },
      });
      expect(await faults()).toEqual({ gaps: 0, doubled: 0, unsigned: 0, lost: 0 });
      expect((await reissues.list()).all.map(({ hindrance }) => hindrance).sort()).toEqual([
        'request_pending',
        'suspended',
      ]);
    },
    PATIENCE,
  );

  it('lead to those in their place, which say the same and hold; their holder is told', async () => {
    const [old] = all as [Certificate];
    const was = await answer(old.code);
    expect(was).toMatchObject({ status: 'replaced', reasonClass: 'key_compromised' });
    const is = await answer(was.replacedByCode ?? '');
    const { holderName, units, title } = was;
    expect(is).toMatchObject({ ...{ status: 'valid', holderName, units, title }, replaces: { code: old.code } });
    const { replacedById } = await stage.manager.call(certificates.getCertificate, { params: params(0) });
    const verdict = await verdictOn(replacedById ?? '');
    expect(verdict).toMatchObject({ status: 'valid', integrity: 'intact', signature: { valid: true, level: 'B-T' } });
    expect(verdict.credential).toMatchObject({ finding: 'genuine', standing: 'in_force' });
    expect(await verdictOn(old.id)).toMatchObject({ status: 'replaced', integrity: 'intact' });
    const { items } = await holder.call(notifications.listNotifications, { query: {} });
    expect(items.map(({ kind }) => kind)).toContain('certificate_changed');
  });

  it('end with a bad key of credentials too, which asserts nothing and is believed no more', async () => {
    const inUse = keys.credentialKeys()[0]?.multikey ?? '';
    await bad(-1, inUse);
    const did = await (await fetch(`${api.origin}/issuers/${stage.centreId}/did.json`)).json();
    expect(JSON.stringify(Object(did).assertionMethod)).not.toContain(inUse);
    const { replacedById } = await stage.manager.call(certificates.getCertificate, { params: params(0) });
    const { integrity, credential } = await verdictOn(replacedById ?? '');
    expect([integrity, credential?.finding]).toEqual(['intact', 'compromised_key']);
    const causes = (await reissues.list()).all.map(({ cause }) => cause).sort();
    expect(causes).toEqual(['credential', 'credential', 'credential', 'signed_after', 'signed_after']);
  });

  /** Everything that must never happen, counted over the whole register. */
  const faults = async () => {
    const { rows } = await worker.owner.query(`select
      (select count(*)::int from (select series_sequence - row_number() over (order by series_sequence) as off
        from certificates) s where off <> 0) as gaps,
      (select count(*)::int from (select from certificates where replaces_id is not null group by replaces_id
        having count(*) > 1) d) as doubled,
      (select count(*)::int from certificates c where c.status not in ('issued', 'suspended', 'replaced')
        or (select count(*) from certificate_files f where f.certificate_id = c.id) <> 1) as unsigned,
      (select count(*)::int from certificates c where c.status = 'replaced' and not exists (select from certificates n
        join reissue_items i on i.replacement_id = n.id and i.certificate_id = c.id and i.status = 'issued'
        where n.replaces_id = c.id and n.status = 'issued')) as lost`);
    return rows[0];
  };
});
