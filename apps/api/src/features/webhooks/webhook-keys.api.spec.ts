import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { apiKeys, audit, webhooks } from '@kompeten/contract';
import { aSystem, type CallingSystem, type SignedIn, signedIn } from '../../testing/builders.ts';
import { isSignedBy, type Received, type Receiver, startReceiver } from '../../testing/receiver.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the webhook of a key', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let receiver: Receiver;
  let system: CallingSystem;
  let secret: string;
  beforeAll(async () => {
    api = await startTestApi({ env: { KOMPETEN_WEBHOOK_LOOPBACK: '1' } });
    administrator = await signedIn(api, { role: 'administrator' });
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
  const log = async () => (await system.call(webhooks.listDeliveries, { params: own(), query: {} })).items;
  /** What waits for a later try is due now. */
  const runAll = async () => {
    await sql(api, 'update graphile_worker._private_jobs set run_at = now()');
    await api.runJobs();
  };

  it('has deliveries tried again under the same id until they arrive', async () => {
    receiver.answer = (response) => response.writeHead(receiver.received.length < 3 ? 500 : 200).end();
    await system.call(webhooks.pingWebhook, { params: own() });
    await api.runJobs();
    expect(await log()).toMatchObject([{ type: 'ping', status: 'pending', attempts: 1, lastFault: 'not_2xx' }]);
    expect(await system.call(webhooks.getWebhook, { params: own() })).toMatchObject({
      ...{ status: 'active', failingSince: expect.any(String) },
    });
    await api.runJobs();
    expect(receiver.received).toHaveLength(1);
    await runAll();
    await runAll();
    const [delivery] = await log();
    expect(delivery).toMatchObject({ status: 'delivered', attempts: 3, nextAttemptAt: null });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery?.id]));
    expect(await system.call(webhooks.getWebhook, { params: own() })).toMatchObject({ failingSince: null });
    const params = { ...own(), deliveryId: delivery?.id ?? '' };
    await system.call(webhooks.redeliver, { params });
    await api.runJobs();
    expect(receiver.received).toHaveLength(4);
    expect(receiver.received[3]?.body).toBe(receiver.received[0]?.body);
  });

  it('is stopped after five silent days, with a notice, and begins again when the address is saved', async () => {
    receiver.answer = (response) => response.writeHead(503).end();
    await system.call(webhooks.pingWebhook, { params: own() });
    await api.runJobs();
    await sql(
      api,
      `update webhooks set failing_since = now() - interval '5 days' where api_key_id = '${system.apiKeyId}'`,
    );
    await runAll();
    const params = own();
    expect(await administrator.call(webhooks.getWebhook, { params })).toMatchObject({
      ...{ status: 'disabled', disabledAt: expect.any(String) },
    });
    expect(await log()).toMatchObject([{ status: 'failed', nextAttemptAt: null }]);
    const silent = await administrator.call(apiKeys.listApiKeys, { query: { webhook: 'disabled' } });
    expect(silent.items).toMatchObject([{ id: system.apiKeyId, webhook: 'disabled' }]);
    await expect(system.call(webhooks.pingWebhook, { params })).rejects.toMatchObject({ code: 'webhook.disabled' });
    const query = { type: 'webhook.disabled', subjectId: system.apiKeyId };
    expect((await administrator.call(audit.listAuditEvents, { query })).items).toMatchObject([{ via: 'system' }]);
    const again = await administrator.call(webhooks.setWebhook, { params, body: { url: receiver.url } });
    expect(again).toMatchObject({ secret: null, webhook: { status: 'active', failingSince: null } });
  });

  it('carries signatures by both secrets for a day after a rotation', async () => {
    const { secret: next } = await system.call(webhooks.rotateWebhookSecret, { params: own() });
    const ping = async () => {
      await system.call(webhooks.pingWebhook, { params: own() });
      await api.runJobs();
      return receiver.received.at(-1) as Received;
    };
    const both = await ping();
    expect([isSignedBy(both, secret), isSignedBy(both, next ?? '')]).toEqual([true, true]);
    await sql(api, `update webhooks set previous_secret_until = now() where api_key_id = '${system.apiKeyId}'`);
    const one = await ping();
    expect([isSignedBy(one, secret), isSignedBy(one, next ?? '')]).toEqual([false, true]);
    const stored = JSON.stringify(await sql(api, 'select * from webhooks'));
    for (const known of [secret, next ?? '']) expect(stored).not.toContain(known);
  });

  it('belongs to it alone; a key that only checks has none, and a revoked one is told nothing', async () => {
    const stranger = await aSystem(api);
    const missing = { status: 404, code: 'api_key.not_found' };
    await expect(stranger.call(webhooks.getWebhook, { params: own() })).rejects.toMatchObject(missing);
    await expect(stranger.call(webhooks.removeWebhook, { params: own() })).rejects.toMatchObject(missing);
    const checker = await aSystem(api, { scopes: ['verify'] });
    const body = { url: receiver.url };
    const params = { apiKeyId: checker.apiKeyId };
    await expect(checker.call(webhooks.setWebhook, { params, body })).rejects.toMatchObject({ status: 403 });
    await system.call(webhooks.pingWebhook, { params: own() });
    await administrator.call(apiKeys.revokeApiKey, { params: own() });
    await api.runJobs();
    expect(receiver.received).toEqual([]);
  });
});
