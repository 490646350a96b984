import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Authority, SignerKeys } from '@kompeten/certificate';
import { z } from 'zod';

/** Which authority and which signer are in use. */
const Current = z.strictObject({
  authority: z.string(),
  organisation: z.string(),
  signer: z.string(),
  notAfter: z.string(),
});
export type Current = z.output<typeof Current>;

/** A signer in use with its keys. */
export interface SignerInUse {
  name: string;
  keys: SignerKeys;
}

const SIGNING = 'signing';
const CURRENT = 'current.json';
const secret = { mode: 0o600 };

/**
 * The signing keys of a deployment as files beside the database, never inside it:
 * `authorities/<name>.crt|.key`, `signers/<name>.crt|.key` and `current.json`. Nothing is ever removed,
 * because certificates signed with an older key are verified for ever.
 */
export class KeyFolder {
  private readonly folder: string;

  constructor(keysFolder: string) {
    this.folder = join(keysFolder, SIGNING);
  }

  /** Whether keys were made already. */
  exists(): boolean {
    return existsSync(join(this.folder, CURRENT));
  }

  /** Writes the first keys in one step: two processes that start at once agree on one set. */
  found(authority: Authority, signer: SignerKeys): void {
    const draft = `${this.folder}.${process.pid}-${randomBytes(4).toString('hex')}`;
    write(draft, authority, signer);
    try {
      renameSync(draft, this.folder);
    } catch (cause) {
      if (!this.exists()) throw cause;
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }

  /** Puts a new signer into use, under the authority given with it. */
  replace(authority: Authority, signer: SignerKeys): void {
    write(this.folder, authority, signer, this.exists() ? this.current() : undefined);
  }

  current(): Current {
    return Current.parse(JSON.parse(readFileSync(join(this.folder, CURRENT), 'utf8')));
  }

  signer({ signer: name, notAfter }: Current): SignerInUse {
    const [certificateChainPem, privateKeyPem] = pair(join(this.folder, 'signers', name));
    return { name, keys: { certificateChainPem, privateKeyPem, notAfter } };
  }

  authority({ authority: name, organisation }: Current): Authority {
    const [rootCertificatePem, rootPrivateKeyPem] = pair(join(this.folder, 'authorities', name));
    return { organisation, rootCertificatePem, rootPrivateKeyPem };
  }

  /** The authorities of all times. */
  authorities(): Pick<Authority, 'rootCertificatePem' | 'rootPrivateKeyPem'>[] {
    const names = readdirSync(join(this.folder, 'authorities')).filter((name) => name.endsWith('.crt'));
    return names.sort().map((name) => {
      const [rootCertificatePem, rootPrivateKeyPem] = pair(join(this.folder, 'authorities', name.slice(0, -4)));
      return { rootCertificatePem, rootPrivateKeyPem };
    });
  }

  /** The root certificates of all times, in PEM. */
  roots(): string[] {
    return certificatesIn(join(this.folder, 'authorities'));
  }

  /** The signers of all times, each with its chain in PEM. */
  signers(): string[] {
    return certificatesIn(join(this.folder, 'signers'));
  }
}

function write(folder: string, authority: Authority, signer: SignerKeys, before?: Current): void {
  const name = randomBytes(8).toString('hex');
  const authorities = join(folder, 'authorities');
  const signers = join(folder, 'signers');
  for (const path of [authorities, signers]) mkdirSync(path, { recursive: true, mode: 0o700 });
  const known = before && isSame(join(authorities, `${before.authority}.crt`), authority.rootCertificatePem);
  const authorityName = known ? before.authority : name;
  if (!known) {
    writeFileSync(join(authorities, `${name}.key`), authority.rootPrivateKeyPem, secret);
    writeFileSync(join(authorities, `${name}.crt`), authority.rootCertificatePem, secret);
  }
  writeFileSync(join(signers, `${name}.key`), signer.privateKeyPem, secret);
  writeFileSync(join(signers, `${name}.crt`), signer.certificateChainPem, secret);
  const current: Current = {
    authority: authorityName,
    organisation: authority.organisation,
    signer: name,
    notAfter: signer.notAfter,
  };
  const draft = join(folder, `${CURRENT}.${name}`);
  writeFileSync(draft, `${JSON.stringify(current, null, 2)}\n`, secret);
  renameSync(draft, join(folder, CURRENT));
}

function certificatesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.crt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

const isSame = (path: string, pem: string): boolean => existsSync(path) && readFileSync(path, 'utf8') === pem;

const pair = (path: string): [certificate: string, key: string] => [
  readFileSync(`${path}.crt`, 'utf8'),
  readFileSync(`${path}.key`, 'utf8'),
];
