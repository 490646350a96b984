import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '../config.ts';
import type { TrailFault } from '../features/audit/audit-seal.ts';
import { AuditSealsService } from '../features/audit/audit-seals.service.ts';
import { LogAuditService, type LogFault } from '../features/transparency/log-audit.service.ts';
import { LogGrowthService } from '../features/transparency/log-growth.service.ts';
import { type Command, CommandFailure, type CommandInput, UsageError, withApplication } from './command.ts';

const SHOWN = 50;

export const auditVerifyCommand: Command = {
  name: 'audit:verify',
  summary:
    'check that nothing was changed, added or removed: the trail against its seals, the register against the log and its copies',
  usage: '[--checkpoint <number:hash>] [--log-checkpoint <file>] [--log-key <key>] [--tiles <folder>]',
  options: {
    checkpoint: {
      type: 'string',
      help: 'a checkpoint of the trail that an earlier run printed and that was kept elsewhere',
    },
    'log-checkpoint': { type: 'string', help: 'a checkpoint of the transparency log that was kept elsewhere' },
    'log-key': {
      type: 'string',
      help: 'the key of the log as the auditor holds it; otherwise that of this deployment',
    },
    tiles: { type: 'string', help: 'the tiles, if not those of this deployment' },
  },
  async run({ config, options, say }) {
    const checkpoint = sealCheckpoint(options.checkpoint);
    const { trail, log, verifierKey } = await withApplication(config, async (app) => {
      const seals = app.get(AuditSealsService, { strict: false });
      await seals.seal();
      return { trail: await seals.verify(checkpoint), ...(await logReport(app, config, options)) };
    });
    const sentences = [...trail.faults.map(trailSentence), ...log.faults.map(logSentence)];
    for (const sentence of sentences.slice(0, SHOWN)) say(sentence);
    if (sentences.length > 0) throw new CommandFailure(`The register was tampered with: ${sentences.length} faults.`);
    say(`${trail.events} lines in ${trail.seals} seals are as they were written; ${trail.unsealed} wait for a seal.`);
    if (trail.checkpoint) say(`Keep this checkpoint outside this system: ${trail.checkpoint}`);
    say(`${log.size} leaves of the transparency log agree with the register; its key is ${verifierKey}`);
  },
};

function sealCheckpoint(given: string | boolean | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+:[0-9a-f]{64}$/.test(String(given))) throw new UsageError('A checkpoint is <number>:<64 hex digits>');
  return String(given);
}

async function logReport(app: INestApplicationContext, config: Config, options: CommandInput['options']) {
  const growth = app.get(LogGrowthService, { strict: false });
  const given = options['log-checkpoint'];
  const notes = [...growth.copies(), ...(given === undefined ? [] : [readFileSync(String(given), 'utf8')])];
  const verifierKey = options['log-key'] === undefined ? growth.key().verifierKey : String(options['log-key']);
  if (options.tiles === undefined) await growth.grow();
  const folder = options.tiles === undefined ? config.logFolder : String(options.tiles);
  const log = await app.get(LogAuditService, { strict: false }).verify({ folder, verifierKey, notes });
  return { log, verifierKey };
}

function trailSentence({ kind, seal, sequence }: TrailFault): string {
  if (kind === 'seal_broken') return `seal ${seal} does not follow from the one before it`;
  if (kind === 'checkpoint_differs') return `seal ${seal} is not the one of the checkpoint: the seals were rebuilt`;
  return `line ${sequence} (seal ${seal}) was ${kind === 'missing' ? 'removed' : kind}`;
}

const rowSentences: Record<Extract<LogFault, { row: string }>['kind'], string> = {
  changed: 'was changed',
  missing: 'was removed',
  added: 'was put in past the log',
  written_by: 'was written by somebody who is neither the application nor the owner of the table',
  mark_changed: 'has another mark than the log',
  mark_missing: 'has lost its mark of the log',
  mark_added: 'has a mark at a place that the log does not have',
};

const logSentences: Record<Extract<LogFault, { size: number }>['kind'], (size: number) => string> = {
  not_signed: (size) => `the checkpoint of ${size} leaves was not signed by the key of the log`,
  tiles_differ: (size) => `leaf ${size} is not what its tile says`,
  rebuilt: (size) => `the first ${size} leaves are not those of the checkpoint: the log was rebuilt`,
  shorter: (size) => `the log is shorter than the checkpoint of ${size} leaves`,
};

function logSentence(fault: LogFault): string {
  if ('row' in fault) return `${fault.table} ${fault.row} ${rowSentences[fault.kind]}`;
  return logSentences[fault.kind](fault.size);
}
