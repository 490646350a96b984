import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  entriesIn,
  entriesPath,
  GrowingRoot,
  hashesIn,
  leafHash,
  readCheckpoint,
  TILE_WIDTH,
  tilePath,
  type VerifierKey,
  verifiedCheckpoint,
  widthOfTile,
} from '@kompeten/transparency';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { LogAuditRepository, type LoggedTable, loggedTables, type RowFault } from './log-audit.repository.ts';
import { leafOf, rowOfLeaf } from './log-entry.ts';

/** What is wrong with the log, or with the register beside it. */
export type LogFault =
  | RowFault
  | { kind: 'mark_changed' | 'mark_missing' | 'mark_added'; table: string; row: string }
  | { kind: 'not_signed' | 'tiles_differ' | 'rebuilt' | 'shorter'; size: number };

/** What a check of the whole log found. */
export interface LogReport {
  size: number;
  faults: LogFault[];
}

/** What an auditor brings: the tiles, the key that they hold themselves, and checkpoints that were kept elsewhere. */
export interface LogAudit {
  folder: string;
  verifierKey: VerifierKey;
  notes: readonly string[];
}

/** Derives the whole log anew, from the tiles and from the register, and names each row in which they differ. */
@Injectable()
export class LogAuditService {
  constructor(private readonly transactions: Transactions) {}

  /** Every fault there is; none means that all marks up to the newest checkpoint are what they were under each of the older ones. */
  verify({ folder, verifierKey, notes }: LogAudit): Promise<LogReport> {
    return this.transactions.read(async (tx) => {
      const newest = readFileSync(join(folder, 'checkpoint'), 'utf8');
      const size = readCheckpoint(newest)?.size ?? 0;
      const walk = new LogWalk(folder, size, [newest, ...notes], verifierKey);
      const faults: LogFault[] = [];
      for (let number = 0; number * TILE_WIDTH < size; number += 1) {
        faults.push(...(await marksAgainst(tx, walk.bundle(number), number * TILE_WIDTH)));
      }
      faults.push(...walk.faults());
      const beyond = await LogAuditRepository.in(tx).marksBeyond(size);
      faults.push(...beyond.map((row) => ({ kind: 'mark_added' as const, ...row })));
      for (const table of Object.keys(loggedTables) as LoggedTable[]) {
        faults.push(...(await LogAuditRepository.in(tx).faults(table)));
      }
      return { size, faults };
    });
  }
}

/** The marks of the register beside the leaves of a bundle. */
async function marksAgainst(tx: Tx, leaves: readonly Buffer[], first: number): Promise<LogFault[]> {
  const marks = await LogAuditRepository.in(tx).marks(first, first + leaves.length);
  const byIndex = new Map(marks.map((mark) => [mark.leafIndex, leafOf(mark)]));
  return leaves.flatMap((leaf, place): LogFault[] => {
    const mark = byIndex.get(first + place);
    if (mark?.equals(leaf)) return [];
    const row = rowOfLeaf(leaf) ?? { table: '?', row: '?' };
    return [{ kind: mark ? 'mark_changed' : 'mark_missing', ...row }];
  });
}

/** Reads the tiles from the first leaf to the last and holds each signed checkpoint against the root at its size. */
class LogWalk {
  private readonly root = new GrowingRoot();
  private readonly found: LogFault[] = [];
  private readonly expected = new Map<number, Buffer[]>();

  constructor(
    private readonly folder: string,
    private readonly size: number,
    notes: readonly string[],
    verifierKey: VerifierKey,
  ) {
    for (const note of notes) {
      const checkpoint = verifiedCheckpoint(note, verifierKey);
      const said = readCheckpoint(note)?.size ?? 0;
      if (!checkpoint) this.found.push({ kind: 'not_signed', size: said });
      else if (said > size) this.found.push({ kind: 'shorter', size: said });
      else this.expected.set(said, [...(this.expected.get(said) ?? []), checkpoint.root]);
    }
    this.compare();
  }

  /** The leaves of a bundle, each taken into the root; the tile of hashes beside it must be theirs. */
  bundle(number: number): Buffer[] {
    const width = widthOfTile(0, number, this.size);
    const leaves = entriesIn(readFileSync(join(this.folder, entriesPath(number, width))));
    const hashes = hashesIn(readFileSync(join(this.folder, tilePath(0, number, width))));
    if (leaves.length !== width || hashes.length !== width)
      this.found.push({ kind: 'tiles_differ', size: this.root.size });
    for (const [place, leaf] of leaves.entries()) {
      const hash = leafHash(leaf);
      if (!hashes[place]?.equals(hash)) this.found.push({ kind: 'tiles_differ', size: this.root.size });
      this.root.add(hash);
      this.compare();
    }
    return leaves;
  }

  faults(): LogFault[] {
    return this.found;
  }

  private compare(): void {
    for (const root of this.expected.get(this.root.size) ?? []) {
      if (!this.root.root().equals(root)) this.found.push({ kind: 'rebuilt', size: this.root.size });
    }
  }
}
