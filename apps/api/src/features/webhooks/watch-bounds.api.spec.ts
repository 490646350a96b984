import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { webhooks } from '@kompeten/contract';
import { type Certificate, MOST_WATCHED } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { aSystem, type CallingSystem } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

describe('the watches of a system', () => {
  let api: TestApi;
  let system: CallingSystem;
  let first: Certificate;
  let second: Certificate;
  beforeAll(async () => {
    api = await startTestApi({ env: { KOMPETEN_WEBHOOK_LOOPBACK: '1' } });
    const stage = await aTrainingStage(api);
    [first, second] = (await issued(api, stage, await aCompletedCohort(stage, { people: 2 }))) as [
      Certificate,
      Certificate,
    ];
    system = await aSystem(api);
    const body = { url: 'http://127.0.0.1:9/' };
    await system.call(webhooks.setWebhook, { params: own(), body });
  });
  afterAll(() => api?.stop());

  const own = () => ({ apiKeyId: system.apiKeyId });
  const watch = (...codes: string[]) => system.call(webhooks.watchCodes, { params: own(), body: { codes } });

  it('are ten thousand at most, and know what they do not hold or send', async () => {
    await watch(first.code);
    // Ten thousand certificates would be issued for this alone.
    await sql(api, 'alter table webhook_watches drop constraint webhook_watches__certificate_fkey');
    await sql(
      api,
      `insert into webhook_watches (api_key_id, certificate_id, standing, standing_since, due_at)
       select api_key_id, gen_random_uuid(), standing, standing_since, due_at
       from webhook_watches, generate_series(2, $2) where api_key_id = $1`,
      [system.apiKeyId, MOST_WATCHED],
    );
    const refused = { status: 422, code: 'webhook.too_many_watched', params: { max: MOST_WATCHED } };
    await expect(watch(second.code)).rejects.toMatchObject(refused);
    const unwatch = () => system.call(webhooks.unwatchCode, { params: { ...own(), code: first.code } });
    await unwatch();
    await expect(unwatch()).rejects.toMatchObject({ status: 404, code: 'webhook.watch_not_found' });
    expect((await watch(second.code)).items).toMatchObject([{ result: 'watched' }]);
    const unknown = { params: { ...own(), deliveryId: newId() } };
    await expect(system.call(webhooks.redeliver, unknown)).rejects.toMatchObject({
      code: 'webhook.delivery_not_found',
    });
  });
});
