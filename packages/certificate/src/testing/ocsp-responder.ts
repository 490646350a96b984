import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { IssuedFiles, IssuingAuthority } from './issuing-authority.ts';

/** A place where somebody can answer over HTTP: certificates name it before anybody does. */
export interface FreePlace {
  port: number;
  url: string;
}

/** Finds a port that nobody has. */
export async function freePlace(): Promise<FreePlace> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { port, url: `http://127.0.0.1:${port}/` };
}

/** A responder that OpenSSL runs, over real HTTP. */
export interface OcspResponder {
  close(): Promise<void>;
}

/** Starts a responder that signs with this key what an authority's register says by now; `flags` are more of OpenSSL's own. */
export async function ocspResponder(
  { root, indexFile }: IssuingAuthority,
  signer: IssuedFiles,
  { port }: FreePlace,
  flags: readonly string[] = [],
): Promise<OcspResponder> {
  const keys = ['-CA', root.certificateFile, '-rsigner', signer.certificateFile, '-rkey', signer.keyFile];
  const child = spawn('openssl', ['ocsp', '-port', String(port), '-index', indexFile, ...keys, ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const close = () => ended(child);
  try {
    await accepting(child);
    return { close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function accepting(child: ChildProcess): Promise<void> {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += part;
    if (said.includes('ACCEPT')) return;
  }
  throw new Error('openssl ocsp ended');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}
