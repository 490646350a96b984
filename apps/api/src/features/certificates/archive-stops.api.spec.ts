import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type FreePlace,
  freePlace,
  type IssuingAuthority,
  issuingAuthority,
  type OcspResponder,
  ocspResponder,
  type TimestampServer,
  timestampServer,
} from '@kompeten/certificate/testing';
import { audit, certificates, notifications, verification } from '@kompeten/contract';
import { cookieOf, type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';
import { ArchivingService } from './archiving.service.ts';

describe('an archive whose timestamp authority is not good', () => {
  let issuer: IssuingAuthority;
  let place: FreePlace;
  let authority: TimestampServer;
  let api: TestApi;
  let administrator: SignedIn;
  let operator: SignedIn;
  let ids: string[];
  beforeAll(async () => {
    issuer = issuingAuthority('Pewaktu');
    place = await freePlace();
    authority = await timestampServer({
      under: issuer.root,
      extension: `authorityInfoAccess = OCSP;URI:${place.url}`,
    });
    api = await startTestApi({ env: { KOMPETEN_TSA_URL: authority.url, KOMPETEN_TSA_ROOTS: authority.rootFile } });
    const stage = await aTrainingStage(api);
    operator = stage.operator;
    administrator = await signedIn(api, { role: 'administrator' });
    ids = (await issued(api, stage, await aCompletedCohort(stage, { people: 2 }))).map(({ id }) => id);
  });
  afterAll(async () => {
    await api?.stop();
    await authority?.close();
    issuer?.close();
  });

  /** Nobody's session outlasts a night. */
  const backAgain = async ({ account }: SignedIn): Promise<SignedIn> => {
    const cookie = await cookieOf(api, account.email ?? '');
    return { ...api.client({ cookie }), account, cookie };
  };
  /** A night in which the responder says what the register of its authority has. */
  const night = async (said: 'good' | 'revoked' | 'unknown') => {
    issuer.register(authority, said);
    const responder: OcspResponder = await ocspResponder(issuer, issuer.root, place, ['-ndays', '7']);
    await api.app.get(ArchivingService).queueDue();
    await api.runJobs();
    await responder.close();
    api.clock.pass(24 * 3_600);
    [administrator, operator] = [await backAgain(administrator), await backAgain(operator)];
  };
  const shown = (certificateId = ids[0] ?? '') =>
    administrator.call(certificates.getCertificate, { params: { certificateId } });
  const events = async (type: string) =>
    (await administrator.call(audit.listAuditEvents, { query: { type } })).items.map(({ data }) => data);
  const waiting = async () => {
    const { items } = await administrator.call(notifications.listNotifications, { query: {} });
    return items.filter(({ kind, readAt }) => kind === 'archiving_stopped' && readAt === null).map(({ path }) => path);
  };
  const level = async () => {
    const file = await operator.call(certificates.downloadCertificate, {
      params: { certificateId: ids[0] ?? '' },
    });
    const pdf = new Blob([new Uint8Array(await file.arrayBuffer())]);
    const { signature } = await api.anonymous.call(verification.verifyPdf, { file: pdf, fileName: 'sertifikat.pdf' });
    return signature.level;
  };

  it('stops, says which certificate is not good by whose word, and tells those who read the trail once', async () => {
    await night('revoked');
    const found = { said: 'revoked', subject: 'Penanda Waktu Contoh', source: place.url };
    expect((await shown()).archiveStop).toMatchObject({ ...found, since: '2025-08-08T07:05:00.000Z' });
    expect(await events('certificate.archive_stopped')).toEqual([found, found]);
    expect(await events('signer.archiving_stopped')).toEqual([found]);
    expect(await waiting()).toEqual(['/admin/audit?type=certificate.archive_stopped']);
    expect(await level()).toBe('B-T');
  });

  it('asks again the next night, and says what is new', async () => {
    const { archiveStop: before } = await shown();
    await night('revoked');
    expect((await shown()).archiveStop).toEqual(before);
    await night('unknown');
    expect((await shown()).archiveStop).toEqual({ ...before, said: 'unknown', since: null });
    expect(await events('certificate.archive_stopped')).toHaveLength(4);
    expect(await events('signer.archiving_stopped')).toHaveLength(1);
  });

  it('goes on when the certificate is good, with the answer in the file', async () => {
    await night('good');
    expect([(await shown()).archiveStop, await level()]).toEqual([null, 'B-LTA']);
    expect(await events('certificate.archive_resumed')).toHaveLength(2);
    expect(await events('signer.archiving_resumed')).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });
});
