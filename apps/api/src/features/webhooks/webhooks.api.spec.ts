import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificates, webhooks } from '@kompeten/contract';
import { type Certificate, formatCode, type WebhookPayload } from '@kompeten/domain';
import { aSystem, type CallingSystem, type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { isSignedBy, type Received, type Receiver, startReceiver } from '../../testing/receiver.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { DeliveriesService } from './deliveries.service.ts';
import { WatchesService } from './watches.service.ts';

const DAY = 86_400;
const UNKNOWN = '0000-0000-0000-0000';
const reason = { reason: 'under_review', note: 'Catatan internal' };

describe('webhooks', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  let receiver: Receiver;
  let system: CallingSystem;
  let secret: string;
  const stock: Certificate[] = [];
  beforeAll(async () => {
    api = await startTestApi({ env: { KOMPETEN_WEBHOOK_LOOPBACK: '1' } });
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    stock.push(...(await issued(api, stage, await aCompletedCohort(stage, { people: 6 }))));
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await receiver?.stop();
    await api?.stop();
  });
  beforeEach(async () => {
    receiver.received.splice(0);
    receiver.answer = (response) => response.writeHead(204).end();
    system = await aSystem(api);
    const made = await system.call(webhooks.setWebhook, { params: own(), body: { url: receiver.url } });
    secret = made.secret ?? '';
  });

  const own = () => ({ apiKeyId: system.apiKeyId });
  const take = () => stock.pop() as Certificate;
  const watch = (...codes: string[]) => system.call(webhooks.watchCodes, { params: own(), body: { codes } });
  const suspend = ({ id }: Certificate) =>
    stage.manager.call(certificates.suspendCertificate, { params: { certificateId: id }, body: reason });
  const decide = (requestId: string) => head.call(certificates.approveCertificateRequest, { params: { requestId } });
  const log = async () => (await system.call(webhooks.listDeliveries, { params: own(), query: {} })).items;
  /** What waits for a later try is due now. */
  const runAll = async () => {
    await sql(api, 'update graphile_worker._private_jobs set run_at = now()');
    await api.runJobs();
  };
  const told = () => receiver.received.map(({ body }) => JSON.parse(body) as WebhookPayload);

  it('tell of a suspension at once, signed, with a code and its status and nobody’s name', async () => {
    const certificate = take();
    const { items } = await watch(certificate.code.toLowerCase(), UNKNOWN, 'apa ini');
    expect(items.map(({ result, status }) => [result, status])).toEqual([
      ['watched', 'valid'],
      ['unknown_code', null],
      ['mistyped_code', null],
    ]);
    await suspend(certificate);
    await api.runJobs();
    const [delivery] = receiver.received as [Received];
    expect(told()).toEqual([
      {
        ...{ type: 'certificate.suspended', timestamp: expect.any(String) },
        data: {
          ...{ code: formatCode(certificate.code), status: 'suspended', reasonClass: 'under_review' },
          ...{ replacedByCode: null, since: expect.any(String) },
          answer: expect.stringMatching(new RegExp(`/v/${formatCode(certificate.code)}$`)),
        },
      },
    ]);
    expect([isSignedBy(delivery, secret), isSignedBy(delivery, 'whsec_AAAA')]).toEqual([true, false]);
    for (const personal of [certificate.holderName, 'Catatan', certificate.id]) {
      expect(delivery.body).not.toContain(personal);
    }
    expect(await log()).toMatchObject([{ status: 'delivered', attempts: 1, lastStatus: 204, lastFault: null }]);
  });

  it('tell of reinstatement, revocation, replacement and expiry, and of nothing else', async () => {
    const [first, second, third] = [take(), take(), take()];
    await watch(first.code, second.code, third.code);
    await sql(api, `update certificates set valid_until = current_date + 30 where id = '${third.id}'`);
    await watch(third.code);
    await suspend(first);
    const params = { certificateId: second.id };
    const body = { reason: 'issued_in_error', note: 'x' };
    await decide((await stage.operator.call(certificates.requestRevocation, { params, body })).requestId);
    await api.runJobs();
    await sql(
      api,
      `update webhook_watches set due_at = now() + interval '31 days' where certificate_id = '${third.id}'`,
    );
    api.clock.pass(40 * DAY);
    await api.app.get(WatchesService, { strict: false }).sweep();
    api.clock.set(null);
    await runAll();
    const codes = [first, second, third].map(({ code }) => formatCode(code));
    const said = told()
      .filter(({ data }) => codes.includes(data.code ?? ''))
      .map(({ type, data }) => [type, data.code]);
    expect(said).toEqual([
      ['certificate.suspended', formatCode(first.code)],
      ['certificate.revoked', formatCode(second.code)],
      ...[
        ['certificate.reinstated', formatCode(first.code)],
        ['certificate.expired', formatCode(third.code)],
      ],
    ]);
  });

  it('end with their codes, one by one or altogether, and the log is forgotten in time', async () => {
    const certificate = take();
    await watch(certificate.code);
    const list = () => system.call(webhooks.listWatches, { params: own(), query: {} });
    expect((await list()).items).toMatchObject([{ code: formatCode(certificate.code), status: 'valid' }]);
    const params = { ...own(), code: certificate.code };
    await system.call(webhooks.unwatchCode, { params });
    await expect(system.call(webhooks.unwatchCode, { params })).rejects.toMatchObject({ status: 404 });
    await system.call(webhooks.pingWebhook, { params: own() });
    api.clock.pass(31 * DAY);
    await api.app.get(DeliveriesService, { strict: false }).forgetOld();
    api.clock.set(null);
    expect(await log()).toEqual([]);
    await system.call(webhooks.removeWebhook, { params: own() });
    await expect(list()).rejects.toMatchObject({ status: 404, code: 'webhook.not_found' });
  });
});
