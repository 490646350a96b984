import { auditVerifyCommand } from './audit-verify.command.ts';
import { backupCommand } from './backup.command.ts';
import type { Command } from './command.ts';
import { createAdminCommand } from './create-admin.command.ts';
import { demoCommand } from './demo.command.ts';
import { erasuresApplyCommand, erasuresListCommand } from './erasures.commands.ts';
import { keysCompromisedCommand, keysNewCommand, keysRotateCommand } from './keys.commands.ts';
import { keysAffectedCommand, keysProgressCommand, keysReissueCommand } from './keys-reissue.commands.ts';
import { keysAddCommand, keysListCommand, keysRetireCommand } from './keys-signers.commands.ts';
import { migrateCommand } from './migrate.command.ts';
import { regionsImportCommand } from './regions-import.command.ts';
import { restoreCommand } from './restore.command.ts';
import { verifyCommand } from './verify.command.ts';

/** Every operation of the command line. */
export const commands: readonly Command[] = [
  auditVerifyCommand,
  migrateCommand,
  createAdminCommand,
  demoCommand,
  regionsImportCommand,
  keysNewCommand,
  keysRotateCommand,
  keysCompromisedCommand,
  keysAffectedCommand,
  keysReissueCommand,
  keysProgressCommand,
  keysAddCommand,
  keysListCommand,
  keysRetireCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  erasuresListCommand,
  erasuresApplyCommand,
];
