import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import type { SignatureProvider } from '../signing/signature-provider.ts';
import { run } from '../testing/programs.ts';
import { type RemoteSignerServer, remoteSignerServer } from '../testing/remote-signer-server.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, signedParts } from '../testing/sample-signing.ts';
import { remoteSignatureProvider } from './remote-signer.ts';

describe('a signer behind a network', () => {
  let server: RemoteSignerServer;
  let provider: SignatureProvider;
  beforeAll(async () => {
    server = await remoteSignerServer();
    provider = await opened();
  });
  afterAll(() => server?.close());

  const opened = (changes: Partial<Parameters<typeof remoteSignatureProvider>[0]> = {}) =>
    remoteSignatureProvider({
      address: { url: server.url, tls: server.caller, pauseMilliseconds: 1 },
      ...{ credentialId: server.credentialId, assurance: 'uncertified' },
      ...changes,
    });
  const issue = () => issueCertificatePdf(sampleDocument(), provider, { signedAt: SIGNED_AT });

  it('signs a certificate that openssl accepts under its authority, key and all at the other end', async () => {
    const { pdf, signedBy } = await issue();
    expect(signedBy).toBe('Segel Elektronik Penyedia Tanda Tangan Jarak Jauh');
    const { folder, files } = server.trust;
    const { content, cms } = signedParts(pdf);
    const parts = [
      '-in',
      folder.write('s.der', cms),
      '-content',
      folder.write('c.bin', content),
      '-CAfile',
      files.root,
    ];
    const checks = ['-binary', '-cades', '-purpose', 'any', '-no_check_time', '-out', '/dev/null'];
    expect(run('openssl', 'cms', '-verify', '-inform', 'DER', ...parts, ...checks)).toMatchObject({ status: 0 });
  });

  it('is asked again under the same name when an answer is lost or it is out of order', async () => {
    server.made.clear();
    server.fail('reply_lost', 'unavailable');
    expect((await issue()).sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([...server.made.values()]).toEqual([2]);
  });

  it('is given up when it stays out of order', async () => {
    server.fail('unavailable', 'unavailable', 'unavailable');
    await expect(issue()).rejects.toMatchObject({ reason: 'unreachable', detail: 'HTTP 503 server_error' });
  });

  it('may answer r and s as a hardware module does', async () => {
    server.fail('raw_signature');
    expect((await issue()).pdf.length).toBeGreaterThan(40_000);
  });

  it('cannot give a signature over something else', async () => {
    server.fail('wrong_signature');
    await expect(issue()).rejects.toThrow('signature_invalid');
  });

  it('refuses whom it does not know, and a key that it does not have', async () => {
    const stranger = { url: server.url, tls: { authorities: server.caller.authorities }, pauseMilliseconds: 1 };
    await expect(opened({ address: stranger })).rejects.toMatchObject({ reason: 'unreachable' });
    await expect(opened({ credentialId: 'lain' })).rejects.toMatchObject({ reason: 'refused' });
  });

  it('is not waited for longer than it may take', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const address = { url, tls: server.caller, timeoutMilliseconds: 20, pauseMilliseconds: 1 };
    await expect(opened({ address })).rejects.toMatchObject({ reason: 'unreachable' });
    silent.close();
  });
});
