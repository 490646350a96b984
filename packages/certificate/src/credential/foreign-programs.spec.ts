/// <reference path="../testing/digitalbazaar.d.ts" />
import { createHash } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { describe, expect, it } from '@jest/globals';
import type { OpenBadgeCredential } from '@kompeten/domain';
import { SAMPLE_FACTS, sampleCredentialKey, sampleCredentials } from '../testing/sample-credential.ts';
import { canonicalForm } from './canonical-form.ts';
import { shippedContexts, shippedDocument } from './contexts.ts';
import { holds } from './data-integrity.ts';
import { keyOfMultikey } from './multikey.ts';

describe('a library that is not ours', () => {
  const key = sampleCredentialKey();
  const { issuerId } = SAMPLE_FACTS;
  const method = {
    ...{ '@context': 'https://w3id.org/security/multikey/v1', id: key.verificationMethod, type: 'Multikey' },
    ...{ controller: issuerId, publicKeyMultibase: key.multikey },
  };
  const documents = new Map<string, object>([
    ...shippedContexts,
    [key.verificationMethod, method],
    [issuerId, { '@context': 'https://www.w3.org/ns/did/v1', id: issuerId, assertionMethod: [method] }],
  ]);
  const documentLoader = (url: string) => {
    const document = documents.get(url);
    if (document === undefined) throw new Error(`Not known: ${url}`);
    return Promise.resolve({ contextUrl: null, documentUrl: url, document });
  };
  const verified = async (credential: OpenBadgeCredential): Promise<boolean> => {
    const suite = new DataIntegrityProof({ cryptosuite });
    const checkStatus = () => Promise.resolve({ verified: true });
    return (await vc.verifyCredential({ credential, suite, documentLoader, checkStatus })).verified;
  };

  it('verifies our credential, and refuses it with anything changed', async () => {
    const credential = await sampleCredentials(key).signed();
    expect(await verified(credential)).toBe(true);
    expect(await verified({ ...credential, name: 'Sarjana' })).toBe(false);
  });
});

// W3C Data Integrity EdDSA Cryptosuites v1.0, appendix B.1 "Representation: eddsa-rdfc-2022".
describe('the test vector of the standard', () => {
  const multikey = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
  const vector = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: 'https://vc.example/issuers/5678',
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  };
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2023-02-24T23:36:38Z',
    verificationMethod: `did:key:${multikey}#${multikey}`,
    proofPurpose: 'assertionMethod',
  };
  const proofValue = 'z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme';
  const examples = { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } };
  const load = (url: string) =>
    url.endsWith('/examples/v2') ? Promise.resolve({ documentUrl: url, document: examples }) : shippedDocument(url);
  const digest = async (document: object) =>
    createHash('sha256')
      .update(await canonicalForm(document, load))
      .digest('hex');

  it('has the digests that the standard prints, and its signature holds', async () => {
    expect(await digest(vector)).toBe('517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017');
    const configuration = { '@context': vector['@context'], ...proof };
    expect(await digest(configuration)).toBe('bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0');
    const key = keyOfMultikey(multikey) ?? new Uint8Array();
    expect(await holds({ ...vector, proof: { ...proof, proofValue } }, key, load)).toBe(true);
    expect(await holds({ ...vector, name: 'Alumna', proof: { ...proof, proofValue } }, key, load)).toBe(false);
  });
});
