import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LedgerLine } from '@kompeten/domain';
import { LedgerService, lostBy } from '../features/retention/ledger.service.ts';
import { type Command, CommandFailure, UsageError, withApplication } from './command.ts';

/**
 * Writes which records were erased, so that it can lie beside the backups. What the file held already is the only trace of
 * acts that a restore took from the register: it is never written over before they were done again.
 */
export const erasuresListCommand: Command = {
  name: 'erasures:list',
  summary: 'write which records were erased, for a restore of an older backup; ids alone',
  usage: '<file.jsonl>',
  async run({ config, operands, say }) {
    const file = fileOf(operands);
    const held = existsSync(file) ? linesOf(file) : [];
    await withApplication(config, async (app) => {
      const lines = await app.get(LedgerService, { strict: false }).lines();
      assertKnown(held, lines, file);
      replace(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
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
    const lines = linesOf(file);
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

const linesOf = (file: string): LedgerLine[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(parsed);

function assertKnown(held: readonly LedgerLine[], lines: readonly LedgerLine[], file: string): void {
  const lost = lostBy(lines, held).length;
  if (lost === 0) return;
  throw new CommandFailure(
    `${file} holds ${lost} acts of erasure that the register does not know, as after a restore of an older backup; nothing was changed. ` +
      `Do them again first: npm run kompeten -- erasures:apply ${file}`,
  );
}

/** Puts the whole new file in the place of the old one, or leaves that as it is. */
function replace(file: string, content: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, content, { mode: 0o600, flush: true });
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}

function parsed(line: string, place: number): LedgerLine {
  try {
    return LedgerLine.parse(JSON.parse(line));
  } catch {
    throw new CommandFailure(`Line ${place + 1} is no act of erasure; nothing was changed.`);
  }
}
