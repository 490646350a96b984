import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { BundleManifest } from '@kompeten/domain';

type Line = BundleManifest['certificates'][number];

/** The list of an archive while it grows: on disk, since a hundred thousand lines are many, with its fingerprint as it goes. */
export class BundleList {
  private readonly hash: Hash = createHash('sha256');
  private lines = 0;

  private constructor(
    private readonly folder: string,
    private readonly file: FileHandle,
  ) {}

  /** Begins a list with everything but its lines. */
  static async begin(head: Omit<BundleManifest, 'certificates'>): Promise<BundleList> {
    const folder = await mkdtemp(join(tmpdir(), 'kompeten-bundle-'));
    const list = new BundleList(folder, await open(join(folder, 'list.json'), 'w', 0o600));
    await list.write(`${JSON.stringify(head).slice(0, -1)},"certificates":[`);
    return list;
  }

  async add(line: Line): Promise<void> {
    await this.write(`${this.lines === 0 ? '' : ','}\n${JSON.stringify(line)}`);
    this.lines += 1;
  }

  /** Ends the list; answers its bytes and their SHA-256. */
  async end(): Promise<{ content: Readable; digest: Buffer }> {
    await this.write('\n]}\n');
    await this.file.close();
    return { content: createReadStream(join(this.folder, 'list.json')), digest: this.hash.digest() };
  }

  /** Leaves nothing on disk. */
  async remove(): Promise<void> {
    await this.file.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async write(text: string): Promise<void> {
    this.hash.update(text);
    await this.file.write(text);
  }
}
