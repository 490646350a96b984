/// <reference path="../../testing/digitalbazaar.d.ts" />
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenBadgeCredential } from '@kompeten/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { aCredentialStage, CREDENTIAL_ORIGIN, type CredentialStage } from '../../testing/credential-stage.ts';
import { startTestApi } from '../../testing/test-api.ts';

const TOKEN = 'token-of-the-adapter-for-wallets-0123456789';
const MULTIKEY = 'https://w3id.org/security/multikey/v1';

async function post(origin: string, path: string, body: object, token = TOKEN): Promise<[number, unknown]> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return [answer.status, await answer.json()];
}

describe('credentials for other systems', () => {
  let on: CredentialStage;
  let credential: OpenBadgeCredential;
  beforeAll(async () => {
    on = await aCredentialStage(1, { KOMPETEN_VC_API_TOKEN: TOKEN });
    credential = await on.credentialOf(0);
  });
  afterAll(() => on?.api.stop());

  const json = async (address: string) => (await on.read(address)).json();
  const send = (path: string, body: object, token?: string) => post(on.api.origin, path, body, token);
  const refused = (code: string) => expect.objectContaining({ code });

  /** What `did:web` resolves to (W3C CCG, did:web method, §2.5.2). */
  const didDocument = (did: string) => {
    const [, , host = '', ...path] = did.split(':');
    return json(`http://${decodeURIComponent(host)}/${path.join('/')}/did.json`);
  };

  it('hold under the keys of their issuer and have the published shape, for libraries that are not ours', async () => {
    const issuer = (await didDocument(credential.issuer.id)) as { verificationMethod: { id: string }[] };
    const documentLoader = async (url: string) => {
      const method = issuer.verificationMethod.find(({ id }) => id === url);
      const ours = url === credential.issuer.id ? issuer : method && { '@context': MULTIKEY, ...method };
      const document = ours ?? (await json(`${CREDENTIAL_ORIGIN}/contexts${new URL(url).pathname}`));
      return { documentUrl: url, document };
    };
    const verified = async (one: object) => {
      const suite = new DataIntegrityProof({ cryptosuite });
      const checkStatus = () => Promise.resolve({ verified: true });
      return (await verifyCredential({ credential: one, suite, documentLoader, checkStatus })).verified;
    };
    expect(await verified(credential)).toBe(true);
    expect(await verified({ ...credential, name: 'Sarjana' })).toBe(false);
    const schema = (await json(credential.credentialSchema[0].id)) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect([validate(credential), validate({ ...credential, issuer: 'x' })]).toEqual([true, false]);
    expect(await json(`${CREDENTIAL_ORIGIN}/issuers/${on.stage.centreId}`)).toMatchObject({ id: credential.issuer.id });
    expect((await on.read(`${CREDENTIAL_ORIGIN}/issuers/${on.all[0]?.id}/did.json`)).status).toBe(404);
  });

  it('are issued by the VC API only as the register has them, and only with its token', async () => {
    const { id, name } = credential;
    const issued = await send('/credentials/issue', { credential: { id, name } });
    expect(issued).toEqual([201, { verifiableCredential: credential }]);
    const renamed = { credential: { id, name: 'Sarjana' } };
    expect(await send('/credentials/issue', renamed)).toEqual([422, refused('credential.not_as_registered')]);
    const unknown = { credential: { id: `${CREDENTIAL_ORIGIN}/v/0000000000000000` } };
    expect(await send('/credentials/issue', unknown)).toEqual([404, refused('credential.not_found')]);
    expect(await send('/credentials/issue', renamed, 'x')).toEqual([401, refused('credential.token_refused')]);
  });

  it('are verified by the VC API, alone and as a holder shows them', async () => {
    const verified = { verified: true, check: expect.objectContaining({ finding: 'genuine' }) };
    expect(await send('/credentials/verify', { verifiableCredential: credential })).toEqual([200, verified]);
    const changed = { verifiableCredential: { ...credential, name: 'Sarjana' } };
    expect(await send('/credentials/verify', changed)).toEqual([200, expect.objectContaining({ verified: false })]);
    expect(await send('/credentials/verify', {})).toEqual([422, refused('request.invalid')]);
    const verifiablePresentation = {
      ...{ '@context': ['https://www.w3.org/ns/credentials/v2'], type: 'VerifiablePresentation' },
      verifiableCredential: [credential],
    };
    const shown = await send('/presentations/verify', { verifiablePresentation });
    expect(shown).toEqual([200, { verified: true, holder: 'absent', credentials: [verified] }]);
    const asked = { verifiablePresentation, options: { challenge: 'c-1' } };
    const missing = expect.objectContaining({ verified: false, holder: 'missing' });
    expect(await send('/presentations/verify', asked)).toEqual([200, missing]);
  });
});

describe('the VC API', () => {
  it('is not there unless it is switched on', async () => {
    const api = await startTestApi();
    try {
      for (const path of ['/credentials/issue', '/credentials/verify', '/presentations/verify']) {
        expect(await post(api.origin, path, {})).toEqual([404, expect.objectContaining({ code: 'request.not_found' })]);
      }
    } finally {
      await api.stop();
    }
  });
});
