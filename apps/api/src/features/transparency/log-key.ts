import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { signedCheckpoint, type VerifierKey, verifierKeyOf } from '@kompeten/transparency';
import { z } from 'zod';

const Kept = z.strictObject({ origin: z.string(), privateKeyPem: z.string() });

/** The key that signs checkpoints: Ed25519, in a file beside the database, never inside it; it is made once and keeps the log's name. */
export class LogKey {
  private constructor(private readonly kept: z.output<typeof Kept>) {}

  /** The key of a deployment; two processes that make it at once agree on one. */
  static in(keysFolder: string, nameOfNew: () => string): LogKey {
    const file = join(keysFolder, 'log', 'key.json');
    if (!existsSync(file)) make(file, nameOfNew());
    return new LogKey(Kept.parse(JSON.parse(readFileSync(file, 'utf8'))));
  }

  /** The name of the log, its first line in each checkpoint. */
  get origin(): string {
    return this.kept.origin;
  }

  /** What anybody verifies checkpoints with. */
  get verifierKey(): VerifierKey {
    return verifierKeyOf(this.kept.origin, this.kept.privateKeyPem);
  }

  /** A signed note that the log has so many leaves under this root. */
  sign(size: number, root: Buffer): string {
    return signedCheckpoint({ origin: this.kept.origin, size, root }, this.kept.privateKeyPem);
  }
}

function make(file: string, origin: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const privateKeyPem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify({ origin, privateKeyPem })}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (cause) {
    if (!existsSync(file)) throw cause;
  } finally {
    rmSync(draft);
  }
}
