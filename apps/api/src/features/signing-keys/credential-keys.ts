import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { multikeyOf } from '@kompeten/certificate/credential';

/** A key that signs credentials: its public half as a Multikey, and its signature over bytes (Ed25519, RFC 8032). */
export interface CredentialKey {
  multikey: string;
  /** When it was made; nothing is signed with it before. */
  madeAt: Date;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

const secret = { mode: 0o600 };

/**
 * The keys that sign credentials, as files beside the database, never inside it: one PKCS#8 file a key, its name beginning
 * with the instant at which it was made. The newest signs; none is ever removed, because credentials last longer than keys.
 */
export class CredentialKeys {
  private readonly folder: string;
  private readonly read = new Map<string, CredentialKey>();

  constructor(keysFolder: string) {
    this.folder = join(keysFolder, 'credentials');
  }

  /** Makes the first key in one step: two processes that start at once agree on one. */
  found(now: Date): void {
    if (existsSync(this.folder)) return;
    const draft = `${this.folder}.${process.pid}-${randomBytes(4).toString('hex')}`;
    write(draft, now);
    try {
      renameSync(draft, this.folder);
    } catch (cause) {
      if (!existsSync(this.folder)) throw cause;
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }

  /** Makes another key, which signs from now on. */
  add(now: Date): void {
    write(this.folder, now);
  }

  /** All keys there ever were, the newest first. */
  all(): CredentialKey[] {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.key'));
    return names
      .sort()
      .reverse()
      .map((name) => this.keyIn(name));
  }

  private keyIn(name: string): CredentialKey {
    const known = this.read.get(name) ?? keyOf(name, createPrivateKey(readFileSync(join(this.folder, name), 'utf8')));
    this.read.set(name, known);
    return known;
  }
}

function write(folder: string, now: Date): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${now.toISOString().replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = join(folder, `${name}.draft`);
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), secret);
  renameSync(draft, join(folder, `${name}.key`));
}

function keyOf(name: string, privateKey: KeyObject): CredentialKey {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    multikey: multikeyOf(Buffer.from(x, 'base64url')),
    madeAt: instantIn(name),
    sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)),
  };
}

/** The instant that begins the name of a key: its digits, to the millisecond. */
function instantIn(name: string): Date {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})-/.exec(name);
  if (digits === null) throw new Error(`${name} does not say when this key was made`);
  const [, year, month, day, hour, minute, second, milliseconds] = digits;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
}
