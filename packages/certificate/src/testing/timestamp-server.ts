import { copyFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { certificatesInPem } from '../signing/signature-provider.ts';
import type { IssuedFiles } from './issuing-authority.ts';
import { run, temporaryFolder } from './programs.ts';

const CONFIGURATION = (folder: string, leaf: string) => `
[tsa]
default_tsa = here
[here]
dir = ${folder}
serial = ${folder}/serial
crypto_device = builtin
signer_cert = ${folder}/tsa.pem
certs = ${folder}/tsa-root.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[leaf]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
${leaf}
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** A timestamp authority that answers over HTTP with tokens which OpenSSL makes. */
export interface TimestampServer {
  url: string;
  /** Its root, in DER. */
  roots: Buffer[];
  rootFile: string;
  certificateFile: string;
  /** How often it was asked. */
  asked(): number;
  close(): Promise<void>;
}

/** How an authority differs from the plain one. */
export interface TimestampWish {
  /** Answers in its place, to play a broken one. */
  instead?: (query: Buffer) => Buffer;
  /** Issues its certificate; a root of its own where none is named. */
  under?: IssuedFiles;
  /** One more extension of its certificate, as OpenSSL's configuration writes it. */
  extension?: string;
}

/** Starts an authority with keys of its own. */
export async function timestampServer({
  instead,
  under,
  extension = '',
}: TimestampWish = {}): Promise<TimestampServer> {
  const folder = temporaryFolder();
  const configuration = folder.write('ts.cnf', CONFIGURATION(folder.path, extension));
  folder.write('serial', '01\n');
  if (under) {
    copyFileSync(under.certificateFile, folder.file('tsa-root.pem'));
    copyFileSync(under.keyFile, folder.file('root.key'));
  } else makeRoot(folder.file, configuration);
  makeKeys(folder.file, configuration);
  let asked = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      const query = Buffer.concat(parts);
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(instead ? instead(query) : replyTo(folder, configuration, query));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    roots: certificatesInPem(readFileSync(folder.file('tsa-root.pem'), 'utf8')),
    rootFile: folder.file('tsa-root.pem'),
    certificateFile: folder.file('tsa.pem'),
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          folder.remove();
          resolve();
        });
      }),
  };
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];

function makeRoot(file: (name: string) => string, configuration: string): void {
  const root = ['-x509', '-days', '7300', '-subj', '/O=Waktu Contoh/CN=Akar Waktu', '-extensions', 'root'];
  run(
    'openssl',
    'req',
    ...NEW_KEY,
    ...root,
    '-config',
    configuration,
    '-keyout',
    file('root.key'),
    '-out',
    file('tsa-root.pem'),
  );
}

function makeKeys(file: (name: string) => string, configuration: string): void {
  const leaf = [
    '-CA',
    file('tsa-root.pem'),
    '-CAkey',
    file('root.key'),
    '-days',
    '3650',
    '-subj',
    '/O=Waktu Contoh/CN=Penanda Waktu Contoh',
  ];
  const kept = ['-extensions', 'leaf', '-config', configuration, '-keyout', file('tsa.key'), '-out', file('tsa.pem')];
  run('openssl', 'req', '-x509', ...NEW_KEY, ...leaf, ...kept);
}

function replyTo(folder: ReturnType<typeof temporaryFolder>, configuration: string, query: Buffer): Buffer {
  const question = folder.write('query.tsq', query);
  const asked = ['-config', configuration, '-section', 'here', '-queryfile', question];
  run('openssl', 'ts', '-reply', ...asked, '-out', folder.file('reply.tsr'));
  return readFileSync(folder.file('reply.tsr'));
}
