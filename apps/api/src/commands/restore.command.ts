import { resolve } from 'node:path';
import { BackupRefusal } from '../database/backup/manifest.ts';
import { restoreBackup } from '../database/backup/restore-backup.ts';
import { type Command, CommandFailure, UsageError, withDatabase } from './command.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'fill an empty database from a backup of this release or an earlier one and prove that it is equal',
  usage: '<file.tar.gz>',
  async run({ config, operands, say }) {
    const [file] = operands;
    if (file === undefined) throw new UsageError('A backup is needed');
    const { keysFolder } = config;
    const { manifest, migrated, missingKeys } = await withDatabase(config, (urls) =>
      restoreBackup({ ...urls, keysFolder, file: resolve(file) }),
    ).catch((cause: unknown) => {
      throw cause instanceof BackupRefusal ? new CommandFailure(cause.message) : cause;
    });
    say(`Restored and proved equal: ${manifest.tables.length} tables as of ${manifest.takenAt}.`);
    for (const { name, rows, sha256 } of manifest.tables)
      say(`  ${sha256.slice(0, 16)}  ${String(rows).padStart(9)}  ${name}`);
    if (migrated.length > 0) say(`It came from an earlier release and was brought up to date: ${migrated.join(', ')}`);
    say('Then erase again what it brought back: erasures:apply with the newest file of erasures:list.');
    if (missingKeys.length > 0) {
      say(`These keys belong to it and are not in ${keysFolder}: ${missingKeys.join(', ')}`);
    }
  },
};
