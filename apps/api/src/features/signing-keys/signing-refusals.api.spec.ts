import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RemoteSignerServer, remoteSignerServer } from '@kompeten/certificate/testing';
import { issuance } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { cookieOf } from '../../testing/builders.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { refused } from '../../testing/refused.ts';
import { remoteSource } from '../../testing/signer-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { SignersService } from './signers.service.ts';
import { SigningKeysService } from './signing-keys.service.ts';

describe('signing is refused', () => {
  let remote: RemoteSignerServer;
  let api: TestApi;
  let stage: TrainingStage;
  const by: [string, string] = ['Kepala', 'Wakil'];
  beforeAll(async () => {
    remote = await remoteSignerServer(new Date());
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(async () => {
    await api?.stop();
    await remote?.close();
  });

  it('for issuers that there are not, and by signers that were never added', async () => {
    const signers = api.app.get(SignersService);
    const source = remoteSource(remote);
    const add = () => signers.add({ name: 'hsm', by, issuers: [stage.centreId, newId()], source });
    await refused(api, add, { code: 'signer.issuer_unknown' });
    const retire = () => signers.retire('hsm', 'Lisensi berakhir', by);
    await refused(api, retire, { code: 'signer.not_found' });
    await expect(signers.opinionOn(Buffer.alloc(0), 'hsm')).rejects.toMatchObject({ code: 'signer.not_found' });
    expect((await signers.list()).map(({ kind }) => kind)).toEqual(['own']);
  });

  it('once the key is no longer in force: nothing is approved with it', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage, { people: 1 }));
    api.clock.set(api.app.get(SigningKeysService).inUse().notAfter);
    const manager = api.client({ cookie: await cookieOf(api, stage.manager.account.email ?? '') });
    const approve = () => manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    await refused(api, approve, { status: 422, code: 'issuance.no_signing_key' });
  });
});
