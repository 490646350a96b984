import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import { derive, openWith, sealWith } from './sealed.ts';

const FILE = 'master.key';
const BYTES = 32;

/**
 * Encrypts what must not be readable in the database or a copy of it: identity numbers, second factors.
 * The one master key lies in the data folder, outside the database, and is made at the first start.
 */
@Injectable()
export class Vault {
  private readonly master: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.master = masterKeyIn(config.keysFolder);
  }

  /** Encrypts a text for one purpose. */
  seal(purpose: string, plain: string): Buffer {
    return this.sealFile(purpose, Buffer.from(plain));
  }

  /** Decrypts what was sealed for the same purpose. */
  open(purpose: string, sealed: Uint8Array): string {
    return this.openFile(purpose, sealed).toString();
  }

  /** Encrypts a file for one purpose. */
  sealFile(purpose: string, content: Uint8Array): Buffer {
    return sealWith(this.master, content, purpose);
  }

  /** Decrypts a file that was sealed for the same purpose. */
  openFile(purpose: string, sealed: Uint8Array): Buffer {
    return openWith(this.master, sealed, purpose);
  }

  /** A keyed hash: equal values can be found without being readable, and without the key not even guessed. */
  fingerprint(purpose: string, value: string): Buffer {
    return createHmac('sha256', derive(this.master, `fingerprint ${purpose}`))
      .update(value)
      .digest();
  }
}

function masterKeyIn(folder: string): Buffer {
  const path = join(folder, FILE);
  if (!existsSync(path)) makeKey(folder, path);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== BYTES) throw new Error(`${path} is not a master key; restore it from the backup of the keys.`);
  return key;
}

/** Written beside its place and linked there: two processes that start at once agree on one key. */
function makeKey(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(BYTES).toString('base64'), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (cause) {
    if (!existsSync(path)) throw cause;
  } finally {
    rmSync(draft);
  }
}
