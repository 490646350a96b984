import { parseArgs } from 'node:util';
import { CertificateProblem, ProviderProblem } from '@kompeten/certificate';
import { DomainError } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { ConfigError, readConfig } from '../config.ts';
import { type Command, CommandFailure, type CommandInput, UsageError } from './command.ts';
import { commands } from './index.ts';

/** Where a command reads and writes. */
export interface Console extends Pick<CommandInput, 'say' | 'ask'> {
  complain(line: string): void;
  /** The process's own unless another is given. */
  env?: Record<string, string | undefined>;
}

/** Runs the command that was typed; answers the exit code: 0 done, 1 refused or failed, 2 called wrongly. */
export async function runCommand([name, ...args]: readonly string[], io: Console): Promise<number> {
  const command = commands.find((one) => one.name === name);
  if (!command) return listCommands(name, io);
  try {
    const { help, options, operands } = parse(command, args);
    if (help) io.say(helpOf(command));
    else await command.run({ config: readConfig(io.env), options, operands, say: io.say, ask: io.ask });
    return 0;
  } catch (cause) {
    io.complain(sentenceOf(cause));
    if (cause instanceof UsageError) io.complain(`\n${helpOf(command)}`);
    return cause instanceof UsageError ? 2 : 1;
  }
}

function parse({ options = {} }: Command, args: string[]) {
  const known = Object.fromEntries(Object.entries(options).map(([option, { type }]) => [option, { type }]));
  try {
    const config = { ...known, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true, strict: true });
    const { help, ...rest } = values;
    return {
      help: help === true,
      options: rest as Record<string, string | boolean | undefined>,
      operands: positionals,
    };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function listCommands(name: string | undefined, { say, complain }: Console): number {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n');
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
  const head = asked ? '' : `There is no command ${name}.\n\n`;
  (asked ? say : complain)(`${head}npm run kompeten -- <command> [--help]\n\n${list}`);
  return asked ? 0 : 2;
}

function helpOf({ name, usage, summary, options = {} }: Command): string {
  const lines = Object.entries(options).map(([option, { help }]) => `  --${option}  ${help}`);
  const call = `npm run kompeten -- ${name} ${usage}`.trimEnd();
  return [call, '', summary, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof DomainError) return explain('en', cause.code, cause.params);
  const plain = [ConfigError, UsageError, CommandFailure, ProviderProblem, CertificateProblem].some(
    (known) => cause instanceof known,
  );
  if (!(cause instanceof Error)) return String(cause);
  return plain ? cause.message : (cause.stack ?? cause.message);
}
