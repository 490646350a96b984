import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { isSet, KEYS_PATH, KeySet, readStatusList } from '@kompeten/statement';
import { compactVerify, createLocalJWKSet, type JWK } from 'jose';
import { alone } from '../../testing/alone.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

interface DidDocument {
  id: string;
  assertionMethod: string[];
  verificationMethod: { id: string; type: string; controller: string; publicKeyJwk: JWK }[];
}

describe('the credential for wallets', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let all: Certificate[];
  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_URL: 'http://localhost:4321' } });
    stage = await aTrainingStage(api);
    all = await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
  });
  afterAll(() => api?.stop());

  const download = async (place: number, by = stage.manager) => {
    const params = { certificateId: all[place]?.id ?? '' };
    return (await by.call(certificates.downloadWalletToken, { params })).text();
  };
  const didDocument = async () => (await (await fetch(`${api.origin}/.well-known/did.json`)).json()) as DidDocument;

  it('holds under the key that its issuer publishes, for a library that is not ours', async () => {
    const token = await download(0);
    const { id, verificationMethod, assertionMethod } = await didDocument();
    const keys = verificationMethod.map((method) => ({ ...method.publicKeyJwk, kid: method.id }));
    const { payload, protectedHeader } = await compactVerify(token, createLocalJWKSet({ keys }));
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc' });
    expect(assertionMethod).toContain(protectedHeader.kid);
    const credential = JSON.parse(new TextDecoder().decode(payload));
    const { holderName, title, code } = all[0] ?? {};
    expect(credential).toMatchObject({
      id: `http://localhost:4321/v/${code}`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id, type: ['Profile'] },
      credentialSubject: {
        identifier: [{ identityType: 'name', identityHash: holderName, hashed: false }],
        achievement: { name: title, achievementType: 'CertificateOfCompletion' },
      },
    });
    expect(id).toBe('did:web:localhost%3A4321');
    const said = JSON.stringify(credential);
    for (const personal of [alone('1990'), /3510061704|personId/]) expect(said).not.toMatch(personal);
  });

  it('names the place at which its end is published', async () => {
    const { credentialStatus } = JSON.parse(
      Buffer.from((await download(0)).split('.')[1] ?? '', 'base64url').toString(),
    );
    const [revocation] = credentialStatus;
    const params = { certificateId: all[0]?.id ?? '' };
    const body = { reason: 'under_review', note: '' };
    const bit = async ({ statusListCredential, statusListIndex }: typeof revocation) => {
      const token = await (await fetch(`${api.origin}${new URL(statusListCredential).pathname}`)).text();
      const keys = KeySet.parse(await (await fetch(`${api.origin}${KEYS_PATH}`)).json());
      const list = await readStatusList(token, keys);
      return list && isSet(list, Number(statusListIndex));
    };
    expect([await bit(credentialStatus[0]), await bit(credentialStatus[1])]).toEqual([false, false]);
    await stage.manager.call(certificates.suspendCertificate, { params, body });
    expect([await bit(credentialStatus[0]), await bit(credentialStatus[1])]).toEqual([false, true]);
    expect(credentialStatus.map((one: typeof revocation) => one.statusPurpose)).toEqual(['revocation', 'suspension']);
  });

  it('is not given of a certificate that is not in force, nor to strangers', async () => {
    await expect(download(0)).rejects.toMatchObject({ status: 422, code: 'certificate.no_credential' });
    const other = await aTrainingStage(api);
    await expect(download(1, other.manager)).rejects.toMatchObject({ status: 404, code: 'certificate.not_found' });
    expect((await download(1)).split('.')).toHaveLength(3);
  });
});
