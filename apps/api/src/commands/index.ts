import { auditVerifyCommand } from './audit-verify.command.ts';
import type { Command } from './command.ts';
import { createAdminCommand } from './create-admin.command.ts';
import { demoCommand } from './demo.command.ts';
import { migrateCommand } from './migrate.command.ts';
import { regionsImportCommand } from './regions-import.command.ts';

/** Every operation of the command line. */
export const commands: readonly Command[] = [
  auditVerifyCommand,
  migrateCommand,
  createAdminCommand,
  demoCommand,
  regionsImportCommand,
];
