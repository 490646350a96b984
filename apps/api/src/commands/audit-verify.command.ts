import type { TrailFault } from '../features/audit/audit-seal.ts';
import { AuditSealsService } from '../features/audit/audit-seals.service.ts';
import { type Command, CommandFailure, UsageError, withApplication } from './command.ts';

const SHOWN = 50;

export const auditVerifyCommand: Command = {
  name: 'audit:verify',
  summary: 'check that no line of the audit trail was changed, added or removed',
  usage: '[--checkpoint <number:hash>]',
  options: {
    checkpoint: { type: 'string', help: 'a checkpoint that an earlier run printed and that was kept elsewhere' },
  },
  async run({ config, options, say }) {
    const checkpoint = options.checkpoint === undefined ? undefined : String(options.checkpoint);
    if (checkpoint !== undefined && !/^\d+:[0-9a-f]{64}$/.test(checkpoint))
      throw new UsageError('A checkpoint is <number>:<64 hex digits>');
    const report = await withApplication(config, async (app) => {
      const seals = app.get(AuditSealsService, { strict: false });
      await seals.seal();
      return seals.verify(checkpoint);
    });
    for (const fault of report.faults.slice(0, SHOWN)) say(sentenceOf(fault));
    if (report.faults.length > 0)
      throw new CommandFailure(`The trail was tampered with: ${report.faults.length} faults.`);
    say(
      `${report.events} lines in ${report.seals} seals are as they were written; ${report.unsealed} wait for a seal.`,
    );
    if (report.checkpoint) say(`Keep this checkpoint outside this system: ${report.checkpoint}`);
  },
};

function sentenceOf({ kind, seal, sequence }: TrailFault): string {
  if (kind === 'seal_broken') return `seal ${seal} does not follow from the one before it`;
  if (kind === 'checkpoint_differs') return `seal ${seal} is not the one of the checkpoint: the seals were rebuilt`;
  return `line ${sequence} (seal ${seal}) was ${kind === 'missing' ? 'removed' : kind}`;
}
