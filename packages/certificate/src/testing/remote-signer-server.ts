import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { certificatesInPem } from '../signing/signature-provider.ts';
import { type StandIn, type StandInAnswer, standIn } from './http-stand-in.ts';
import { run, temporaryFolder } from './programs.ts';
import { type TrustServiceStage, trustService } from './trust-service.ts';

/** What goes wrong, once for each time it is named. */
export type RemoteFault = 'reply_lost' | 'unavailable' | 'wrong_signature' | 'raw_signature';

/** A remote signer over HTTPS that asks its callers for a certificate, and signs with OpenSSL. */
export interface RemoteSignerServer extends StandIn {
  readonly trust: TrustServiceStage;
  readonly credentialId: string;
  /** What a caller needs: its own certificate and key, and the authority of the server, in PEM. */
  readonly caller: { certificate: string; key: string; authorities: string };
  /** The same as files. */
  readonly callerFiles: { certificate: string; key: string; authorities: string };
  /** How many signatures were made, by the name that the caller gave the question. */
  readonly made: Map<string, number>;
  fail(...faults: RemoteFault[]): void;
}

/** Starts it with keys of its own for TLS and for the seal. */
export async function remoteSignerServer(clockNow?: Date): Promise<RemoteSignerServer> {
  const folder = temporaryFolder();
  const trust = trustService('Penyedia Tanda Tangan Jarak Jauh', clockNow);
  const server = selfSigned(folder, 'server', 'subjectAltName=IP:127.0.0.1');
  const client = selfSigned(folder, 'client', 'extendedKeyUsage=clientAuth');
  const made = new Map<string, number>();
  const faults: RemoteFault[] = [];
  const tls = { cert: server.pem, key: server.keyPem, ca: client.pem, requestCert: true, rejectUnauthorized: true };
  const stand = await standIn(
    (path, body, request) => answered({ trust, made, fault: faults.shift() }, path, body, request),
    tls,
  );
  return {
    ...{ trust, made, url: stand.url, credentialId: 'segel-hsm-1' },
    caller: { certificate: client.pem, key: client.keyPem, authorities: server.pem },
    callerFiles: { certificate: client.file, key: client.keyFile, authorities: server.file },
    fail: (...more) => void faults.push(...more),
    close: async () => {
      await stand.close();
      folder.remove();
      trust.folder.remove();
    },
  };
}

interface Desk {
  trust: TrustServiceStage;
  made: Map<string, number>;
  fault: RemoteFault | undefined;
}

function answered(desk: Desk, path: string, body: Record<string, unknown>, request: IncomingMessage): StandInAnswer {
  const { trust, fault } = desk;
  if (!(request.socket as TLSSocket).authorized) return { status: 401, body: { error: 'invalid_client' } };
  if (fault === 'unavailable') return { status: 503, body: { error: 'server_error' } };
  if (body.credentialID !== 'segel-hsm-1') return { status: 400, body: { error: 'invalid_request' } };
  if (path === '/credentials/info') {
    const certificates = certificatesInPem(trust.signer.certificateChainPem).map((one) => one.toString('base64'));
    return { body: { key: { status: 'enabled', algo: ['1.2.840.10045.4.3.2'] }, cert: { certificates } } };
  }
  if (path !== '/signatures/signHash') return { status: 404, body: { error: 'not_found' } };
  return signature(desk, body, String(request.headers['idempotency-key']));
}

function signature({ trust, made, fault }: Desk, body: Record<string, unknown>, name: string): StandInAnswer {
  made.set(name, (made.get(name) ?? 0) + 1);
  const [hash] = Array.isArray(body.hashes) ? body.hashes : [];
  const digest = Buffer.from(String(hash), 'base64');
  const right = trust.signHash(fault === 'wrong_signature' ? Buffer.alloc(32, 7) : digest);
  const value = fault === 'raw_signature' ? rawOf(right) : right;
  return { body: { signatures: [value.toString('base64')] }, lost: fault === 'reply_lost' };
}

/** r and s of a DER signature, 32 bytes each, by counting alone. */
function rawOf(der: Buffer): Buffer {
  const first = der.subarray(4, 4 + (der[3] ?? 0));
  const second = der.subarray(6 + first.length);
  return Buffer.concat([first, second].map((part) => Buffer.concat([Buffer.alloc(32), part]).subarray(-32)));
}

function selfSigned(folder: ReturnType<typeof temporaryFolder>, name: string, extension: string) {
  const [keyFile, file] = [folder.file(`${name}.key`), folder.file(`${name}.pem`)];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', keyFile];
  run('openssl', 'req', '-x509', ...key, '-days', '3650', '-subj', `/CN=${name}`, '-addext', extension, '-out', file);
  const [pem, keyPem] = [folder.read(`${name}.pem`).toString(), folder.read(`${name}.key`).toString()];
  return { file, keyFile, pem, keyPem };
}
