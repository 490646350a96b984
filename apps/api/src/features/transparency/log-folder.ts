import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  bundleOf,
  edgeOf,
  entriesIn,
  entriesPath,
  grown,
  readCheckpoint,
  rootOf,
  subtreesInTiles,
  TILE_WIDTH,
  type WholeSubtrees,
} from '@kompeten/transparency';

const CHECKPOINT = 'checkpoint';

/** The log as files, at the paths of C2SP tlog-tiles; outside the database, so that who rules that one does not rule this one. */
export class LogFolder {
  constructor(private readonly folder: string) {}

  /** The newest signed note; null before the first. */
  note(): string | null {
    return existsSync(this.at(CHECKPOINT)) ? readFileSync(this.at(CHECKPOINT), 'utf8') : null;
  }

  /** When the newest note was written. */
  notedAt(): string | null {
    return existsSync(this.at(CHECKPOINT)) ? statSync(this.at(CHECKPOINT)).mtime.toISOString() : null;
  }

  /** How many leaves the newest note says. */
  size(): number {
    return readCheckpoint(this.note() ?? '')?.size ?? 0;
  }

  /** The bytes of a tile or a bundle. Throws where there is none. */
  readonly read = (path: string): Buffer => readFileSync(this.at(path));

  /** The bytes of a tile or a bundle, or null. */
  find(path: string): Buffer | null {
    return existsSync(this.at(path)) ? this.read(path) : null;
  }

  /** The hashes of a tree of so many leaves. */
  subtrees(size: number): WholeSubtrees {
    return subtreesInTiles(this.read, size);
  }

  /** Writes the tiles and bundles of new leaves after the first `size`; they count once a note says so. */
  grow(size: number, entries: readonly Buffer[]): void {
    const width = size % TILE_WIDTH;
    const number = Math.floor(size / TILE_WIDTH);
    const all = [...(width === 0 ? [] : entriesIn(this.read(entriesPath(number, width)))), ...entries];
    for (let start = 0; start < all.length; start += TILE_WIDTH) {
      const some = all.slice(start, start + TILE_WIDTH);
      this.write(entriesPath(number + start / TILE_WIDTH, some.length), bundleOf(some));
    }
    for (const { path, content } of grown(edgeOf(this.read, size), size, entries)) this.write(path, content);
  }

  /** The root over so many leaves, read from the tiles. */
  root(size: number): Buffer {
    return rootOf(this.subtrees(size), size);
  }

  /** Puts a signed note in the place of the one before, in one step. */
  publish(note: string): void {
    this.write(CHECKPOINT, Buffer.from(note));
  }

  /** A partial tile gives way to the whole one, as C2SP allows; until then each width that a note named stays. */
  private write(path: string, content: Buffer): void {
    const file = this.at(path);
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.draft`;
    const handle = openSync(draft, 'w');
    writeSync(handle, content);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, file);
    if (path !== CHECKPOINT && !path.includes('.p/')) rmSync(`${file}.p`, { recursive: true, force: true });
  }

  private at(path: string): string {
    return join(this.folder, path);
  }
}
