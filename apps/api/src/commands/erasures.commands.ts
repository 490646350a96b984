import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LedgerLine } from '@kompeten/domain';
import { LedgerService } from '../features/retention/ledger.service.ts';
import { type Command, CommandFailure, UsageError, withApplication } from './command.ts';

/** Writes which records were erased, so that it can lie beside the backups. */
export const erasuresListCommand: Command = {
  name: 'erasures:list',
  summary: 'write which records were erased, for a restore of an older backup; ids alone',
  usage: '<file.jsonl>',
  async run({ config, operands, say }) {
    const file = fileOf(operands);
    await withApplication(config, async (app) => {
      const lines = await app.get(LedgerService, { strict: false }).lines();
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 });
      say(`${lines.length} acts of erasure written to ${file}.`);
    });
  },
};

/** Erases again what a restored backup brought back. */
export const erasuresApplyCommand: Command = {
  name: 'erasures:apply',
  summary: 'erase again what a restored backup has brought back, by a file of erasures:list',
  usage: '<file.jsonl>',
  async run({ config, operands, say }) {
    const file = fileOf(operands);
    if (!existsSync(file)) throw new CommandFailure(`${file} does not exist.`);
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(parsed);
    await withApplication(config, async (app) => {
      const lost = await app.get(LedgerService, { strict: false }).apply(lines);
      say(lost === 0 ? 'The register knows all of them; nothing was changed.' : `${lost} acts of erasure done again.`);
    });
  },
};

function fileOf([file]: readonly string[]): string {
  if (file === undefined) throw new UsageError('A file is needed');
  return resolve(file);
}

function parsed(line: string, place: number): LedgerLine {
  try {
    return LedgerLine.parse(JSON.parse(line));
  } catch {
    throw new CommandFailure(`Line ${place + 1} is no act of erasure; nothing was changed.`);
  }
}
