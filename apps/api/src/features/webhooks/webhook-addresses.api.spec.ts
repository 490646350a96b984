import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { webhooks } from '@kompeten/contract';
import { aSystem, type CallingSystem } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the address of a webhook in production', () => {
  let api: TestApi;
  let system: CallingSystem;
  beforeAll(async () => {
    api = await startTestApi();
    system = await aSystem(api);
  });
  afterAll(() => api?.stop());

  it.each([
    ['http://127.0.0.1/', 'not_https'],
    ['https://127.0.0.1/', 'address_refused'],
    ['https://[::1]/', 'address_refused'],
    ['https://169.254.169.254/', 'address_refused'],
    ['https://192.168.1.20:8443/', 'address_refused'],
    ['https://localhost/', 'address_refused'],
    ['https://hr.example.co.id:6379/', 'port_refused'],
    ['https://a:b@example.co.id/', 'url_invalid'],
  ])('is never %s', async (url, code) => {
    const params = { apiKeyId: system.apiKeyId };
    await expect(system.call(webhooks.setWebhook, { params, body: { url } })).rejects.toMatchObject({
      ...{ status: 422, code: `webhook.${code}` },
    });
    await expect(system.call(webhooks.getWebhook, { params })).rejects.toMatchObject({ status: 404 });
  });
});
