import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, reissues as contract, listExports, notifications } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { eventsOf } from '../../testing/events.ts';
import { aReissueStage, BY, type ReissueStage } from '../../testing/reissue-stage.ts';
import { toldOf } from '../../testing/told.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { ResumeReissueJob } from './reissues.jobs.ts';
import { ReissuesService } from './reissues.service.ts';

/** Certificates that people are deciding about: one is suspended, of one a replacement is asked for. */
const [SUSPENDED, ASKED] = [3, 4];
/** What stands against issuing the certificate of a place anew. */
const hindranceOf = (place: number) => (place === SUSPENDED ? 'suspended' : place === ASKED ? 'request_pending' : null);
/** A process is started on the way. */
const PATIENCE = 120_000;

describe('certificates after a key went bad', () => {
  let on: ReissueStage;
  let reissues: ReissuesService;
  let keys: SigningKeysService;
  /** The key that went bad. */
  let old = '';
  beforeAll(async () => {
    on = await aReissueStage(5);
    keys = on.api.app.get(SigningKeysService, { strict: false });
    reissues = on.api.app.get(ReissuesService, { strict: false });
  });
  afterAll(() => on?.stop());

  const params = (place: number) => ({ certificateId: on.all[place]?.id ?? '' });
  const fingerprint = () => keys.inUse().fingerprint.replaceAll(':', '').toLowerCase();

  it('are let alone where a timestamp proves that they were signed before', async () => {
    old = fingerprint();
    await on.bad(1);
    expect(fingerprint()).not.toBe(old);
    expect((await reissues.list()).all).toEqual([]);
    await expect(reissues.start('0'.repeat(64), BY)).rejects.toMatchObject({ code: 'reissue.nothing_affected' });
    await on.bad(-1, old);
  });

  it('are listed with their cause, and with what people are deciding; another list is refused', async () => {
    const reason = { reason: 'data_error', note: '' } as const;
    await on.stage.manager.call(certificates.suspendCertificate, { params: params(SUSPENDED), body: reason });
    await on.stage.operator.call(certificates.requestReplacement, { params: params(ASKED), body: reason });
    const { all } = await reissues.list();
    const expected = on.all.map(({ id, number, issuer }, place) => ({
      ...{ certificateId: id, number, issuer, cause: 'signed_after', key: old },
      hindrance: hindranceOf(place),
    }));
    expect(all).toEqual(expected.sort((a, b) => (a.certificateId < b.certificateId ? -1 : 1)));
    await expect(reissues.start('0'.repeat(64), BY)).rejects.toMatchObject({ code: 'reissue.list_changed' });
    expect(await reissues.progress()).toBeNull();
  });

  it(
    'are issued anew each once, although the worker is killed in the middle, and what people decide is left to them',
    async () => {
      await on.worker.hold('before insert on certificate_files', 2);
      const csv = join(on.api.dataFolder, 'affected.csv');
      const { output } = await on.command('keys:affected', '--file', csv);
      expect(output).toMatch(/5 certificates .*\(signed_after 5\)\n2 of them .*\(request_pending 1, suspended 1\)/);
      expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(on.all.length + 2);
      const [hash = ''] = /[0-9a-f]{64}/.exec(output) ?? [];
      expect(await on.command('keys:reissue', '--list', hash, ...on.both)).toMatchObject({ code: 0 });
      on.worker.start();
      await on.worker.killedThere(async () => (await reissues.progress())?.issued === 1);
      await on.worker.let();
      expect(await reissues.progress()).toMatchObject({ finishedAt: null, total: 5, issued: 1, startedBy: BY });
      await expect(reissues.start(hash, BY)).rejects.toMatchObject({ code: 'reissue.running' });
      await on.api.app.get(ResumeReissueJob, { strict: false }).run();
      await on.api.runJobs();
      expect((await on.command('keys:progress')).output).toMatch(
        /by Kepala and Wakil, ended .*\n3 of 5 issued anew, 0 waiting\n2 left to people \(request_pending 1, suspended 1\)$/,
      );
      expect(await on.faults()).toEqual({ gaps: 0, doubled: 0, unsigned: 0, lost: 0 });
      const left = (await reissues.list()).all.map(({ hindrance }) => hindrance);
      expect(left.sort()).toEqual(['request_pending', 'suspended']);
    },
    PATIENCE,
  );

  it('lead to those in their place, which say the same and hold; their holder is told', async () => {
    const { code = '', id = '' } = on.all[0] ?? {};
    const was = await on.answer(code);
    expect(was).toMatchObject({ status: 'replaced', reasonClass: 'key_compromised' });
    const { holderName, units, title } = was;
    const is = await on.answer(was.replacedByCode ?? '');
    expect(is).toMatchObject({ ...{ status: 'valid', holderName, units, title }, replaces: { code } });
    const verdict = await on.verdictOn(await on.replacementOf(0));
    expect(verdict).toMatchObject({ status: 'valid', integrity: 'intact', signature: { valid: true, level: 'B-T' } });
    expect(verdict.credential).toMatchObject({ finding: 'genuine', standing: 'in_force' });
    expect(await on.verdictOn(id)).toMatchObject({ status: 'replaced', integrity: 'intact' });
    const { items } = await on.holder.call(notifications.listNotifications, { query: {} });
    expect(items.map(({ kind }) => kind)).toContain('certificate_changed');
  });

  it('are followed by those who watch over the keys, and by whoever manages their issuer, who is told once of how many', async () => {
    const { api, stage } = on;
    const auditor = await signedIn(api, { role: 'auditor' });
    const foreign = await signedIn(api, { role: 'centre_manager' });
    const [seen] = (await auditor.call(contract.listReissues, { query: {} })).items;
    const params = { reissueId: seen?.id ?? '' };
    const counts = { total: 5, issued: 3, waiting: 0, left: { suspended: 1, request_pending: 1 }, failed: {} };
    expect(seen).toMatchObject({ ...counts, startedBy: BY });
    expect(seen?.keys).toEqual([{ kind: 'signer', key: old, from: expect.any(String), reason: 'Laptop hilang' }]);
    expect(await stage.manager.call(contract.getReissue, { params })).toEqual(seen);
    const query = { ...params, limit: 2 };
    const first = await stage.manager.call(contract.listReissuedCertificates, { query });
    const rest = { ...query, limit: 5, cursor: first.nextCursor ?? '' };
    const second = await stage.manager.call(contract.listReissuedCertificates, { query: rest });
    const all = [...first.items, ...second.items];
    expect(Object.fromEntries(all.map(({ certificateId, code }) => [certificateId, code]))).toEqual(
      Object.fromEntries(on.all.map(({ id }, place) => [id, hindranceOf(place)])),
    );
    const replacement = { certificateId: on.all[0]?.id, replacementId: await on.replacementOf(0) };
    expect(all).toContainEqual(expect.objectContaining({ ...replacement, holderName: on.all[0]?.holderName }));
    const asked = { ...params, status: 'left', format: 'csv' } as const;
    const file = await auditor.call(listExports.exportReissuedCertificates, { query: asked });
    expect((await file.text()).trim().split('\n')).toHaveLength(3);

    expect((await foreign.call(contract.listReissues, { query: {} })).items).toEqual([]);
    await expect(foreign.call(contract.getReissue, { params })).rejects.toMatchObject({ code: 'reissue.not_found' });
    await expect(foreign.call(contract.listReissuedCertificates, { query })).rejects.toMatchObject({ status: 404 });
    await expect(stage.operator.call(contract.listReissues, { query: {} })).rejects.toMatchObject({ status: 403 });

    const events = await eventsOf(api, auditor, `/reissues/${params.reissueId}/events`);
    expect(events).toEqual([{ event: 'done', data: seen }]);
    const kind = 'certificates_reissued';
    const { items } = await stage.manager.call(notifications.listNotifications, { query: {} });
    expect(items.filter((one) => one.kind === kind).map(({ count, path }) => ({ count, path }))).toEqual([
      { count: 3, path: `/admin/reissues/${params.reissueId}` },
    ]);
    for (const by of [foreign, auditor]) expect(await toldOf(by, kind)).toEqual([]);
  });

  it('end with a bad key of credentials too, which asserts nothing and is believed no more', async () => {
    const inUse = keys.credentialKeys()[0]?.multikey ?? '';
    await on.bad(-1, inUse);
    const did = await (await fetch(`${on.api.origin}/issuers/${on.stage.centreId}/did.json`)).json();
    expect(JSON.stringify(Object(did).assertionMethod)).not.toContain(inUse);
    const { integrity, credential } = await on.verdictOn(await on.replacementOf(0));
    expect([integrity, credential?.finding]).toEqual(['intact', 'compromised_key']);
    const causes = (await reissues.list()).all.map(({ cause }) => cause).sort();
    expect(causes).toEqual(['credential', 'credential', 'credential', 'signed_after', 'signed_after']);
  });
});
