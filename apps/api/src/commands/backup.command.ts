import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Clock } from '../clock.ts';
import { BackupRefusal } from '../database/backup/manifest.ts';
import { takeBackup } from '../database/backup/take-backup.ts';
import { type Command, CommandFailure, withDatabase } from './command.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'write every table of one moment into one file, with the sums that prove it; copy the keys separately',
  usage: '[<file.tar.gz>]',
  async run({ config, operands, say }) {
    const takenAt = new Clock().now();
    const name = `kompeten-${takenAt.slice(0, 19).replace(/[-:]/g, '')}.tar.gz`;
    const file = resolve(operands[0] ?? join(config.dataFolder, 'backups', name));
    mkdirSync(dirname(file), { recursive: true });
    const manifest = await withDatabase(config, async ({ ownerUrl }) => {
      try {
        return await takeBackup({ ownerUrl, keysFolder: config.keysFolder, file, takenAt });
      } catch (cause) {
        if (!isTaken(cause)) rmSync(file, { force: true });
        throw cause instanceof BackupRefusal ? new CommandFailure(cause.message) : cause;
      }
    });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    say(`${file}: ${manifest.tables.length} tables, ${rows} rows.`);
    say(
      `Copy ${config.keysFolder} separately (${manifest.keys.length} files): without these keys nothing can be read.`,
    );
  },
};

const isTaken = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
