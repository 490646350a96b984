import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogState } from '@kompeten/domain';
import { readCheckpoint, verifiedCheckpoint } from '@kompeten/transparency';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { LogEntryRepository } from './log-entry.repository.ts';
import { leafOf } from './log-entry.ts';
import { LogFolder } from './log-folder.ts';
import { LogKey } from './log-key.ts';

/** Whole bundles of 256, some megabytes in memory. */
const AT_ONCE = 8_192;
/** Ends the name of a checkpoint that is kept elsewhere. */
const KEPT = '.checkpoint';

/** Lets the log grow: marks get their places, tiles are written, and a checkpoint is signed over them. */
@Injectable()
export class LogGrowthService {
  readonly folder: LogFolder;
  private opened: LogKey | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.folder = new LogFolder(config.logFolder);
  }

  /** The key of the log. */
  key(): LogKey {
    this.opened ??= LogKey.in(this.config.keysFolder, () => `${new URL(originOf(this.config)).host}/log`);
    return this.opened;
  }

  /** How the log stands. */
  async state(): Promise<LogState> {
    const waiting = await this.transactions.read((tx) => LogEntryRepository.in(tx).waiting());
    const { origin, verifierKey } = this.key();
    const [checkpoint, signedAt] = [this.folder.note(), this.folder.notedAt()];
    return { origin, size: this.folder.size(), waiting, checkpoint, signedAt, verifierKey };
  }

  /** Takes in every mark that was committed; answers how many leaves there are. What a killed process left is done first. */
  async grow(): Promise<number> {
    for (let more = true; more; ) {
      // A place is committed before its leaf is written: no leaf is ever written twice with something else in it.
      const placed = await this.transactions.run((tx) => place(LogEntryRepository.in(tx)));
      await this.transactions.run((tx) => this.write(LogEntryRepository.in(tx)));
      more = placed === AT_ONCE;
    }
    return this.folder.size();
  }

  /** The checkpoints that were kept elsewhere, the oldest first; none where no place for them is set. */
  copies(): string[] {
    const { logCopies } = this.config;
    if (!logCopies || !existsSync(logCopies)) return [];
    const names = readdirSync(logCopies).filter((name) => name.endsWith(KEPT));
    return names.sort().map((name) => readFileSync(join(logCopies, name), 'utf8'));
  }

  private async write(entries: LogEntryRepository): Promise<void> {
    await entries.lock();
    const [size, placed] = [this.signedSize(), await entries.placed()];
    if (placed < size)
      throw new Error(`The log has ${size} leaves and the database ${placed}: an older one was restored`);
    if (placed === size) return;
    for (let from = size; from < placed; from += AT_ONCE) {
      this.folder.grow(from, (await entries.between(from, Math.min(placed, from + AT_ONCE))).map(leafOf));
    }
    const note = this.key().sign(placed, this.folder.root(placed));
    this.folder.publish(note);
    this.copy(note);
  }

  /** How many leaves the newest checkpoint has; one that we did not sign, or that the tiles deny, is not built upon. */
  private signedSize(): number {
    const note = this.folder.note();
    if (note === null) return 0;
    const checkpoint = verifiedCheckpoint(note, this.key().verifierKey);
    if (!checkpoint?.root.equals(this.folder.root(checkpoint.size))) {
      throw new Error(`The checkpoint of ${readCheckpoint(note)?.size ?? 'no'} leaves is not the log's own`);
    }
    return checkpoint.size;
  }

  /** The last checkpoint of each day, for a place that whoever rules this machine does not rule. */
  private copy(note: string): void {
    const { logCopies } = this.config;
    if (!logCopies) return;
    mkdirSync(logCopies, { recursive: true });
    writeFileSync(join(logCopies, `${this.clock.today()}${KEPT}`), note);
  }
}

async function place(entries: LogEntryRepository): Promise<number> {
  await entries.lock();
  return entries.place(await entries.placed(), AT_ONCE);
}
